#include "core/wording/namesofplans.h"

#include "core/wording/namedwords.h"

namespace cadair {

namespace {

constexpr NamedWord works[] = {
    {u"detailed-plan", QT_TRANSLATE_NOOP("Phrasebook", "Detailed plan made")},
    {u"written-agreement", QT_TRANSLATE_NOOP("Phrasebook", "Written agreement made")},
    {u"files-read", QT_TRANSLATE_NOOP("Phrasebook", "Earlier files read")},
    {u"assessment", QT_TRANSLATE_NOOP("Phrasebook", "Assessment finished")},
};

constexpr NamedWord explanations[] = {
    {u"everyone", QT_TRANSLATE_NOOP("Phrasebook", "Everybody there understood the plan")},
    {u"parents", QT_TRANSLATE_NOOP("Phrasebook", "Explained to the parents")},
    {u"child", QT_TRANSLATE_NOOP("Phrasebook", "Explained to the child")},
    {u"roles", QT_TRANSLATE_NOOP("Phrasebook", "Everybody knows their own part")},
    {u"versions", QT_TRANSLATE_NOOP("Phrasebook", "Everybody knows which version counts")},
};

constexpr NamedWord acceptances[] = {
    {u"", QT_TRANSLATE_NOOP("Phrasebook", "Not yet")},
    {u"signature", QT_TRANSLATE_NOOP("Phrasebook", "Signed")},
    {u"e-mail", QT_TRANSLATE_NOOP("Phrasebook", "By e-mail")},
    {u"by-word", QT_TRANSLATE_NOOP("Phrasebook", "By word of mouth")},
};

constexpr NamedWord ways[] = {
    {u"strategy-discussion", QT_TRANSLATE_NOOP("Phrasebook", "A strategy discussion")},
    {u"legal-action", QT_TRANSLATE_NOOP("Phrasebook", "Legal action")},
    {u"enquiry", QT_TRANSLATE_NOOP("Phrasebook", "A child protection enquiry")},
    {u"earlier-review", QT_TRANSLATE_NOOP("Phrasebook", "An earlier review")},
};

const char* sourceOf(PlanChangeState value)
{
    switch (value) {
    case PlanChangeState::Open: return QT_TRANSLATE_NOOP("Phrasebook", "For the review");
    case PlanChangeState::Agreed: return QT_TRANSLATE_NOOP("Phrasebook", "Agreed by the review");
    case PlanChangeState::NotAgreed: return QT_TRANSLATE_NOOP("Phrasebook", "Not agreed by the review");
    case PlanChangeState::Withdrawn: return QT_TRANSLATE_NOOP("Phrasebook", "Withdrawn");
    case PlanChangeState::Made: return QT_TRANSLATE_NOOP("Phrasebook", "Changed at once");
    }
    Q_UNREACHABLE();
}

} // namespace

QString nameOf(PlanChangeState value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

QString nameOfPlanWork(const QString& word, const Phrasebook& book)
{
    return nameIn(works, word, book);
}

QString nameOfPlanExplained(const QString& word, const Phrasebook& book)
{
    return nameIn(explanations, word, book);
}

QString nameOfAcceptance(const QString& word, const Phrasebook& book)
{
    return nameIn(acceptances, word, book);
}

QString nameOfConcernWay(const QString& word, const Phrasebook& book)
{
    return nameIn(ways, word, book);
}

} // namespace cadair
