#include "core/wording/namesoffollowing.h"

#include "core/wording/namedwords.h"

namespace cadair {

namespace {

constexpr NamedWord chairs[] = {
    {u"lead-social-worker", QT_TRANSLATE_NOOP("Phrasebook", "The lead social worker")},
    {u"manager", QT_TRANSLATE_NOOP("Phrasebook", "A manager")},
    {u"other", QT_TRANSLATE_NOOP("Phrasebook", "Somebody else")},
};

constexpr NamedWord groupMatters[] = {
    {u"risk-analysis", QT_TRANSLATE_NOOP("Phrasebook", "Risk analysed, and how to lower it")},
    {u"detailed-plan", QT_TRANSLATE_NOOP("Phrasebook", "The detailed plan: who does what by when")},
    {u"information-gathered", QT_TRANSLATE_NOOP("Phrasebook", "Information gathered for the assessment")},
    {u"assessment-shared", QT_TRANSLATE_NOOP("Phrasebook", "Everybody’s part in the assessment")},
    {u"information-passed-on", QT_TRANSLATE_NOOP("Phrasebook", "What is needed shared with the group")},
    {u"own-part-done", QT_TRANSLATE_NOOP("Phrasebook", "Each one’s own part of the plan")},
    {u"progress", QT_TRANSLATE_NOOP("Phrasebook", "Progress against the outcomes")},
    {u"recommendations", QT_TRANSLATE_NOOP("Phrasebook", "What to recommend to the review")},
    {u"no-drift", QT_TRANSLATE_NOOP("Phrasebook", "No drift and no delay")},
    {u"contacts", QT_TRANSLATE_NOOP("Phrasebook", "How often, and by whom, child and parents are seen")},
    {u"conflict", QT_TRANSLATE_NOOP("Phrasebook", "Conflicts in the family, and how the child came first")},
    {u"family-part", QT_TRANSLATE_NOOP("Phrasebook", "The family’s part, or why it was limited")},
    {u"actions-by-agency", QT_TRANSLATE_NOOP("Phrasebook", "The actions listed by agency")},
    {u"member-records", QT_TRANSLATE_NOOP("Phrasebook", "Members asked to keep their own record")},
};

constexpr NamedWord visitMatters[] = {
    {u"explained", QT_TRANSLATE_NOOP("Phrasebook", "The plan was explained to the child")},
    {u"agreed", QT_TRANSLATE_NOOP("Phrasebook", "It was agreed with the child")},
    {u"direct-work", QT_TRANSLATE_NOOP("Phrasebook", "Direct work that follows the plan")},
    {u"wishes", QT_TRANSLATE_NOOP("Phrasebook", "The child’s wishes were asked")},
    {u"told", QT_TRANSLATE_NOOP("Phrasebook", "The child was told how the plan stands")},
};

const char* sourceOf(ActionState value)
{
    switch (value) {
    case ActionState::Open: return QT_TRANSLATE_NOOP("Phrasebook", "Not begun");
    case ActionState::InProgress: return QT_TRANSLATE_NOOP("Phrasebook", "Under way");
    case ActionState::Done: return QT_TRANSLATE_NOOP("Phrasebook", "Done");
    case ActionState::NotNeeded: return QT_TRANSLATE_NOOP("Phrasebook", "No longer needed");
    }
    Q_UNREACHABLE();
}

} // namespace

QString nameOf(ActionState value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

QString nameOfGroupChair(const QString& word, const Phrasebook& book)
{
    return nameIn(chairs, word, book);
}

QString nameOfGroupMatter(const QString& word, const Phrasebook& book)
{
    return nameIn(groupMatters, word, book);
}

QString nameOfVisitMatter(const QString& word, const Phrasebook& book)
{
    return nameIn(visitMatters, word, book);
}

} // namespace cadair
