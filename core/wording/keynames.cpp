#include "core/wording/keynames.h"

#include "core/wording/namedwords.h"

namespace cadair {

namespace {

constexpr NamedWord documents[] = {
    {u"invitation", QT_TRANSLATE_NOOP("Phrasebook", "Invitation")},
    {u"exclusion-notice", QT_TRANSLATE_NOOP("Phrasebook", "Notice of exclusion")},
    {u"social-work-report", QT_TRANSLATE_NOOP("Phrasebook", "Social worker's report")},
    {u"agency-report", QT_TRANSLATE_NOOP("Phrasebook", "Agency report")},
    {u"police-report", QT_TRANSLATE_NOOP("Phrasebook", "Police report")},
    {u"assessment-report", QT_TRANSLATE_NOOP("Phrasebook", "Updated assessment")},
    {u"decision-letter", QT_TRANSLATE_NOOP("Phrasebook", "Decision letter")},
    {u"outline-plan", QT_TRANSLATE_NOOP("Phrasebook", "Outline plan")},
    {u"child-protection-plan", QT_TRANSLATE_NOOP("Phrasebook", "Child protection plan")},
    {u"childs-plan", QT_TRANSLATE_NOOP("Phrasebook", "Child's plan")},
    {u"written-agreement", QT_TRANSLATE_NOOP("Phrasebook", "Written agreement")},
    {u"minutes", QT_TRANSLATE_NOOP("Phrasebook", "Minutes")},
    {u"core-group-notes", QT_TRANSLATE_NOOP("Phrasebook", "Core group notes")},
    {u"plan-ended-notice", QT_TRANSLATE_NOOP("Phrasebook", "Notice that the plan has ended")},
    {u"transfer-notice", QT_TRANSLATE_NOOP("Phrasebook", "Transfer notice")},
    {u"recording-agreement", QT_TRANSLATE_NOOP("Phrasebook", "Recording agreement")},
    {u"no-plan-support", QT_TRANSLATE_NOOP("Phrasebook", "Support without a plan")},
    {u"invitation-reminder", QT_TRANSLATE_NOOP("Phrasebook", "Reminder of the invitation")},
    {u"report-request", QT_TRANSLATE_NOOP("Phrasebook", "Request for a report")},
    {u"report-reminder", QT_TRANSLATE_NOOP("Phrasebook", "Reminder of the report")},
    {u"postponement", QT_TRANSLATE_NOOP("Phrasebook", "Letter of postponement")},
    {u"cancellation", QT_TRANSLATE_NOOP("Phrasebook", "Letter of cancellation")},
    {u"run-book", QT_TRANSLATE_NOOP("Phrasebook", "Run-book for the chair")},
    {u"public-agenda", QT_TRANSLATE_NOOP("Phrasebook", "Agenda for everybody")},
    {u"attendance-sheet", QT_TRANSLATE_NOOP("Phrasebook", "Attendance sheet")},
    {u"name-cards", QT_TRANSLATE_NOOP("Phrasebook", "Name cards")},
    {u"paper-pack", QT_TRANSLATE_NOOP("Phrasebook", "The meeting on paper")},
};

constexpr NamedWord categories[] = {
    {u"physical", QT_TRANSLATE_NOOP("Phrasebook", "Physical abuse")},
    {u"emotional", QT_TRANSLATE_NOOP("Phrasebook", "Emotional abuse")},
    {u"sexual", QT_TRANSLATE_NOOP("Phrasebook", "Sexual abuse")},
    {u"neglect", QT_TRANSLATE_NOOP("Phrasebook", "Neglect")},
};

constexpr NamedWord duties[] = {
    {u"new-date", QT_TRANSLATE_NOOP("Phrasebook", "Set a new date")},
    {u"interim-plan", QT_TRANSLATE_NOOP("Phrasebook", "Make an interim plan")},
    {u"review-existing-plan", QT_TRANSLATE_NOOP("Phrasebook", "Review the existing plan")},
    {u"interim-safeguards", QT_TRANSLATE_NOOP("Phrasebook", "Agree interim safeguards")},
    {u"early-review", QT_TRANSLATE_NOOP("Phrasebook", "Set an early review")},
};

constexpr NamedWord grounds[] = {
    {u"few-contacts", QT_TRANSLATE_NOOP("Phrasebook", "Too few agencies know the child")},
    {u"sufficient-information", QT_TRANSLATE_NOOP("Phrasebook", "There is enough information")},
    {u"delay-detrimental", QT_TRANSLATE_NOOP("Phrasebook", "Waiting would harm the child")},
};

constexpr NamedWord limits[] = {
    {u"initial-conference", QT_TRANSLATE_NOOP("Phrasebook", "Initial conference")},
    {u"pre-birth-conference", QT_TRANSLATE_NOOP("Phrasebook", "Pre-birth conference")},
    {u"transfer-in-conference", QT_TRANSLATE_NOOP("Phrasebook", "Transfer-in conference")},
    {u"transfer-out-conference", QT_TRANSLATE_NOOP("Phrasebook", "Conference in the receiving area")},
    {u"transfer-out-notice", QT_TRANSLATE_NOOP("Phrasebook", "Notice of the move")},
    {u"first-review", QT_TRANSLATE_NOOP("Phrasebook", "First review")},
    {u"later-review", QT_TRANSLATE_NOOP("Phrasebook", "Next review")},
    {u"early-review", QT_TRANSLATE_NOOP("Phrasebook", "Early review")},
    {u"first-core-group", QT_TRANSLATE_NOOP("Phrasebook", "First core group")},
    {u"second-core-group", QT_TRANSLATE_NOOP("Phrasebook", "Second core group")},
    {u"later-core-group", QT_TRANSLATE_NOOP("Phrasebook", "Next core group")},
    {u"birth-core-group", QT_TRANSLATE_NOOP("Phrasebook", "Core group after the birth")},
    {u"visit", QT_TRANSLATE_NOOP("Phrasebook", "Visit to the child")},
    {u"exclusion-request", QT_TRANSLATE_NOOP("Phrasebook", "Request for an exclusion")},
    {u"minutes-discussed", QT_TRANSLATE_NOOP("Phrasebook", "Minutes discussed")},
    {u"amendments", QT_TRANSLATE_NOOP("Phrasebook", "Corrections to the minutes")},
    {u"reconvened-conference", QT_TRANSLATE_NOOP("Phrasebook", "New date after no quorum")},
    {u"conference-after-lac-review", QT_TRANSLATE_NOOP("Phrasebook", "Conference after the review of care")},
    {u"conference-after-assessment-order", QT_TRANSLATE_NOOP("Phrasebook", "Conference after the assessment order")},
    {u"conference-before-epo-expiry", QT_TRANSLATE_NOOP("Phrasebook", "Conference before the emergency order ends")},
    {u"support-plan-review", QT_TRANSLATE_NOOP("Phrasebook", "Review of the support plan")},
};

constexpr NamedWord events[] = {
    {u"strategy-discussion", QT_TRANSLATE_NOOP("Phrasebook", "the strategy discussion")},
    {u"transfer-notification", QT_TRANSLATE_NOOP("Phrasebook", "the notice of the move")},
    {u"permanent-move-known", QT_TRANSLATE_NOOP("Phrasebook", "the day the move was known to be permanent")},
    {u"transfer-out-notification", QT_TRANSLATE_NOOP("Phrasebook", "the notice to the receiving area")},
    {u"lac-review-decision", QT_TRANSLATE_NOOP("Phrasebook", "the decision of the review of care")},
    {u"expected-delivery", QT_TRANSLATE_NOOP("Phrasebook", "the expected date of birth")},
    {u"birth", QT_TRANSLATE_NOOP("Phrasebook", "the birth")},
    {u"concern-notification", QT_TRANSLATE_NOOP("Phrasebook", "the notice of concern")},
    {u"epo-expiry", QT_TRANSLATE_NOOP("Phrasebook", "the last day of the emergency protection order")},
    {u"assessment-order-concluded", QT_TRANSLATE_NOOP("Phrasebook", "the end of the assessment order")},
    {u"not-proceeded", QT_TRANSLATE_NOOP("Phrasebook", "the conference that did not go ahead")},
    {u"first-core-group", QT_TRANSLATE_NOOP("Phrasebook", "the first core group")},
    {u"core-group", QT_TRANSLATE_NOOP("Phrasebook", "the core group")},
    {u"date-moved", QT_TRANSLATE_NOOP("Phrasebook", "the change of date")},
    {u"visit", QT_TRANSLATE_NOOP("Phrasebook", "the visit")},
    {u"minutes-received", QT_TRANSLATE_NOOP("Phrasebook", "the day the minutes were received")},
    {u"minutes-discussed", QT_TRANSLATE_NOOP("Phrasebook", "the discussion of the minutes")},
    {u"plan-ended", QT_TRANSLATE_NOOP("Phrasebook", "the end of the plan")},
    {u"extension", QT_TRANSLATE_NOOP("Phrasebook", "the extension")},
    {u"conference", QT_TRANSLATE_NOOP("Phrasebook", "the conference")},
    {u"conference-end", QT_TRANSLATE_NOOP("Phrasebook", "the end of the conference")},
    {u"conference-held-inquorate", QT_TRANSLATE_NOOP("Phrasebook", "the conference held without a quorum")},
    {u"initial-conference", QT_TRANSLATE_NOOP("Phrasebook", "the initial conference")},
    {u"pre-birth-conference", QT_TRANSLATE_NOOP("Phrasebook", "the pre-birth conference")},
    {u"previous-review", QT_TRANSLATE_NOOP("Phrasebook", "the previous review")},
    {u"previous-core-group", QT_TRANSLATE_NOOP("Phrasebook", "the previous core group")},
    {u"previous-visit", QT_TRANSLATE_NOOP("Phrasebook", "the previous visit")},
    {u"minutes-sent", QT_TRANSLATE_NOOP("Phrasebook", "the day the minutes were sent")},
    {u"sent", QT_TRANSLATE_NOOP("Phrasebook", "the day of sending")},
    {u"received", QT_TRANSLATE_NOOP("Phrasebook", "the day of receipt")},
    {u"given", QT_TRANSLATE_NOOP("Phrasebook", "the day of handing over")},
    {u"requested", QT_TRANSLATE_NOOP("Phrasebook", "the request")},
    {u"plan-started", QT_TRANSLATE_NOOP("Phrasebook", "the start of the plan")},
    {u"move", QT_TRANSLATE_NOOP("Phrasebook", "the move")},
    {u"transfer-conference", QT_TRANSLATE_NOOP("Phrasebook", "the transfer conference")},
    {u"transfer-out-conference", QT_TRANSLATE_NOOP("Phrasebook", "the conference in the receiving area")},
    {u"support-plan", QT_TRANSLATE_NOOP("Phrasebook", "the support plan")},
    {u"review", QT_TRANSLATE_NOOP("Phrasebook", "the review")},
    {u"support-plan-review", QT_TRANSLATE_NOOP("Phrasebook", "the review of the support plan")},
    {u"amendments", QT_TRANSLATE_NOOP("Phrasebook", "the corrections")},
};

constexpr NamedWord circumstances[] = {
    {u"police-investigation", QT_TRANSLATE_NOOP("Phrasebook", "A parent is on bail or under investigation")},
    {u"looked-after", QT_TRANSLATE_NOOP("Phrasebook", "A child is looked after")},
    {u"recording-request", QT_TRANSLATE_NOOP("Phrasebook", "Somebody asks to record the conference")},
    {u"outside-ordinary-hours", QT_TRANSLATE_NOOP("Phrasebook", "A video link, or outside ordinary hours")},
    {u"hospital-stay", QT_TRANSLATE_NOOP("Phrasebook", "A child had to go into hospital")},
    {u"failed-visits", QT_TRANSLATE_NOOP("Phrasebook", "Visits have failed")},
    {u"obstacle", QT_TRANSLATE_NOOP("Phrasebook", "Something stands in the way of the plan")},
    {u"immediate-concern", QT_TRANSLATE_NOOP("Phrasebook", "There is a safety concern now")},
    {u"harm-continues", QT_TRANSLATE_NOOP("Phrasebook", "The harm continues")},
};

constexpr NamedWord phases[] = {
    {u"information", QT_TRANSLATE_NOOP("Phrasebook", "Information")},
    {u"analysis", QT_TRANSLATE_NOOP("Phrasebook", "Analysis")},
    {u"plan", QT_TRANSLATE_NOOP("Phrasebook", "Plan")},
};

constexpr NamedWord seats[] = {
    {u"health", QT_TRANSLATE_NOOP("Phrasebook", "Health")},
    {u"education", QT_TRANSLATE_NOOP("Phrasebook", "Education")},
    {u"originating-social-worker", QT_TRANSLATE_NOOP("Phrasebook", "Social worker of the area the family comes from")},
    {u"originating-manager", QT_TRANSLATE_NOOP("Phrasebook", "Team manager of the area the family comes from")},
    {u"receiving-social-worker", QT_TRANSLATE_NOOP("Phrasebook", "Social worker of this area")},
    {u"receiving-manager", QT_TRANSLATE_NOOP("Phrasebook", "Team manager of this area")},
};

} // namespace

QString nameOfDocument(const DocumentKey& key, const Phrasebook& book)
{
    return nameIn(documents, key.text(), book);
}

QString nameOfCategory(const CategoryKey& key, const Phrasebook& book)
{
    return nameIn(categories, key.text(), book);
}

QString nameOfDuty(const DutyKey& key, const Phrasebook& book)
{
    return nameIn(duties, key.text(), book);
}

QString nameOfGround(const GroundKey& key, const Phrasebook& book)
{
    return nameIn(grounds, key.text(), book);
}

QString nameOfLimit(const TimescaleKey& key, const Phrasebook& book)
{
    const char* name = phraseIn(limits, key.text());
    return name ? book.phrase(name) : nameIn(documents, key.text(), book);
}

QString anchorPhrase(const EventKey& key, const Phrasebook& book)
{
    return nameIn(events, key.text(), book);
}

QString nameOfCircumstance(const QString& word, const Phrasebook& book)
{
    return nameIn(circumstances, word, book);
}

QString nameOfPhase(const QString& phase, const Phrasebook& book)
{
    return nameIn(phases, phase, book);
}

QString nameOfKeyAgency(const QString& word, const AgencyKinds& agencies, const Phrasebook& book)
{
    const auto key = AgencyKey::parse(word);
    const AgencyKind* kind = key ? agencies.find(*key) : nullptr;
    return kind ? kind->name.in(book.language()) : nameIn(seats, word, book);
}

} // namespace cadair
