#include "core/wording/namesofdisputes.h"

#include "core/wording/namedwords.h"

namespace cadair {

namespace {

constexpr NamedWord aspects[] = {
    {u"process", QT_TRANSLATE_NOOP("Phrasebook", "How the conference was run")},
    {u"outcome", QT_TRANSLATE_NOOP("Phrasebook", "Its outcome: that there is a plan, or the category")},
    {u"plan-decision", QT_TRANSLATE_NOOP("Phrasebook", "The decision whether there is a plan")},
    {u"agency", QT_TRANSLATE_NOOP("Phrasebook", "One service or agency")},
};

constexpr NamedWord offices[] = {
    {u"chairs-manager", QT_TRANSLATE_NOOP("Phrasebook", "The chair’s manager")},
    {u"complaints-manager", QT_TRANSLATE_NOOP("Phrasebook", "The complaints manager")},
};

constexpr NamedWord outcomes[] = {
    {u"reconvened", QT_TRANSLATE_NOOP("Phrasebook", "Held again under another chair")},
    {u"brought-forward", QT_TRANSLATE_NOOP("Phrasebook", "The review is brought forward")},
    {u"confirmed", QT_TRANSLATE_NOOP("Phrasebook", "It stays as it is, and was explained")},
    {u"agency-process", QT_TRANSLATE_NOOP("Phrasebook", "With the service, which answers it")},
};

constexpr NamedWord levels[] = {
    {u"core-group", QT_TRANSLATE_NOOP("Phrasebook", "Talked over in the core group")},
    {u"managers", QT_TRANSLATE_NOOP("Phrasebook", "With the managers")},
    {u"policy", QT_TRANSLATE_NOOP("Phrasebook", "By the policy on professional differences")},
    {u"left", QT_TRANSLATE_NOOP("Phrasebook", "Not taken further")},
};

const char* sourceOf(ReceivedHow value)
{
    switch (value) {
    case ReceivedHow::Letter: return QT_TRANSLATE_NOOP("Phrasebook", "By letter");
    case ReceivedHow::Email: return QT_TRANSLATE_NOOP("Phrasebook", "By e-mail");
    case ReceivedHow::Telephone: return QT_TRANSLATE_NOOP("Phrasebook", "By telephone");
    case ReceivedHow::InPerson: return QT_TRANSLATE_NOOP("Phrasebook", "In person");
    case ReceivedHow::Form: return QT_TRANSLATE_NOOP("Phrasebook", "On the complaints form");
    }
    Q_UNREACHABLE();
}

const char* sourceOf(AskerKind value)
{
    switch (value) {
    case AskerKind::Court: return QT_TRANSLATE_NOOP("Phrasebook", "A court");
    case AskerKind::Police: return QT_TRANSLATE_NOOP("Phrasebook", "The police, for criminal proceedings");
    case AskerKind::Other: return QT_TRANSLATE_NOOP("Phrasebook", "Somebody else");
    }
    Q_UNREACHABLE();
}

} // namespace

QString nameOf(ReceivedHow value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

QString nameOf(AskerKind value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

QString nameOfAspect(const QString& word, const Phrasebook& book)
{
    return nameIn(aspects, word, book);
}

QString nameOfOffice(const QString& word, const Phrasebook& book)
{
    return nameIn(offices, word, book);
}

QString nameOfComplaintOutcome(const QString& word, const Phrasebook& book)
{
    return nameIn(outcomes, word, book);
}

QString nameOfLevel(const QString& word, const Phrasebook& book)
{
    return nameIn(levels, word, book);
}

} // namespace cadair
