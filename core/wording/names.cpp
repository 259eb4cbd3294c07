#include "core/wording/names.h"

namespace cadair {

namespace {

const char* sourceOf(ConferenceType value)
{
    switch (value) {
    case ConferenceType::Initial: return QT_TRANSLATE_NOOP("Phrasebook", "Initial conference");
    case ConferenceType::PreBirth: return QT_TRANSLATE_NOOP("Phrasebook", "Pre-birth conference");
    case ConferenceType::Review: return QT_TRANSLATE_NOOP("Phrasebook", "Review conference");
    case ConferenceType::TransferIn: return QT_TRANSLATE_NOOP("Phrasebook", "Transfer-in conference");
    }
    Q_UNREACHABLE();
}

const char* sourceOf(ConferenceState value)
{
    switch (value) {
    case ConferenceState::Requested: return QT_TRANSLATE_NOOP("Phrasebook", "Requested");
    case ConferenceState::Convened: return QT_TRANSLATE_NOOP("Phrasebook", "Convened");
    case ConferenceState::InSession: return QT_TRANSLATE_NOOP("Phrasebook", "In session");
    case ConferenceState::Concluded: return QT_TRANSLATE_NOOP("Phrasebook", "Concluded");
    case ConferenceState::DecisionsIssued: return QT_TRANSLATE_NOOP("Phrasebook", "Decisions issued");
    case ConferenceState::MinutesApproved: return QT_TRANSLATE_NOOP("Phrasebook", "Minutes approved");
    case ConferenceState::Distributed: return QT_TRANSLATE_NOOP("Phrasebook", "Minutes distributed");
    case ConferenceState::Closed: return QT_TRANSLATE_NOOP("Phrasebook", "Closed");
    case ConferenceState::Postponed: return QT_TRANSLATE_NOOP("Phrasebook", "Postponed");
    case ConferenceState::Adjourned: return QT_TRANSLATE_NOOP("Phrasebook", "Adjourned part heard");
    case ConferenceState::Cancelled: return QT_TRANSLATE_NOOP("Phrasebook", "Cancelled");
    case ConferenceState::NotProceeded: return QT_TRANSLATE_NOOP("Phrasebook", "Did not go ahead");
    }
    Q_UNREACHABLE();
}

const char* sourceOf(OutcomeKind value)
{
    switch (value) {
    case OutcomeKind::StartPlan: return QT_TRANSLATE_NOOP("Phrasebook", "Start a plan");
    case OutcomeKind::ContinuePlan: return QT_TRANSLATE_NOOP("Phrasebook", "Continue the plan");
    case OutcomeKind::EndPlan: return QT_TRANSLATE_NOOP("Phrasebook", "End the plan");
    case OutcomeKind::NoPlan: return QT_TRANSLATE_NOOP("Phrasebook", "No plan");
    }
    Q_UNREACHABLE();
}

const char* sourceOf(NoteKind value)
{
    switch (value) {
    case NoteKind::Fact: return QT_TRANSLATE_NOOP("Phrasebook", "Fact");
    case NoteKind::Allegation: return QT_TRANSLATE_NOOP("Phrasebook", "Allegation");
    case NoteKind::Opinion: return QT_TRANSLATE_NOOP("Phrasebook", "Opinion");
    case NoteKind::Strength: return QT_TRANSLATE_NOOP("Phrasebook", "Strength");
    case NoteKind::Worry: return QT_TRANSLATE_NOOP("Phrasebook", "Worry");
    case NoteKind::GreyArea: return QT_TRANSLATE_NOOP("Phrasebook", "Grey area");
    case NoteKind::ChildsWords: return QT_TRANSLATE_NOOP("Phrasebook", "Child's words");
    case NoteKind::FamilysWords: return QT_TRANSLATE_NOOP("Phrasebook", "Family's words");
    case NoteKind::Analysis: return QT_TRANSLATE_NOOP("Phrasebook", "Analysis");
    case NoteKind::Procedural: return QT_TRANSLATE_NOOP("Phrasebook", "Procedure");
    }
    Q_UNREACHABLE();
}

const char* sourceOf(ConfidentialKind value)
{
    switch (value) {
    case ConfidentialKind::ThirdParty: return QT_TRANSLATE_NOOP("Phrasebook", "About a third party");
    case ConfidentialKind::LegalAdvice: return QT_TRANSLATE_NOOP("Phrasebook", "Legal advice");
    case ConfidentialKind::Police: return QT_TRANSLATE_NOOP("Phrasebook", "Police information");
    }
    Q_UNREACHABLE();
}

const char* sourceOf(ViewChoice value)
{
    switch (value) {
    case ViewChoice::Likely: return QT_TRANSLATE_NOOP("Phrasebook", "Likely");
    case ViewChoice::NotLikely: return QT_TRANSLATE_NOOP("Phrasebook", "Not likely");
    case ViewChoice::NoView: return QT_TRANSLATE_NOOP("Phrasebook", "No view");
    }
    Q_UNREACHABLE();
}

const char* sourceOf(ReachedBy value)
{
    switch (value) {
    case ReachedBy::Consensus: return QT_TRANSLATE_NOOP("Phrasebook", "Consensus");
    case ReachedBy::ChairsDetermination: return QT_TRANSLATE_NOOP("Phrasebook", "Chair's determination");
    case ReachedBy::ProfessionalsAttending:
        return QT_TRANSLATE_NOOP("Phrasebook", "Decision of the professionals attending");
    }
    Q_UNREACHABLE();
}

const char* sourceOf(ReportKind value)
{
    switch (value) {
    case ReportKind::SocialWork: return QT_TRANSLATE_NOOP("Phrasebook", "Social worker's report");
    case ReportKind::Agency: return QT_TRANSLATE_NOOP("Phrasebook", "Agency report");
    case ReportKind::Police: return QT_TRANSLATE_NOOP("Phrasebook", "Police report");
    case ReportKind::Assessment: return QT_TRANSLATE_NOOP("Phrasebook", "Updated assessment");
    }
    Q_UNREACHABLE();
}

const char* sourceOf(ReportReader value)
{
    switch (value) {
    case ReportReader::Parents: return QT_TRANSLATE_NOOP("Phrasebook", "Parents");
    case ReportReader::Children: return QT_TRANSLATE_NOOP("Phrasebook", "Children");
    case ReportReader::Chair: return QT_TRANSLATE_NOOP("Phrasebook", "Chair");
    case ReportReader::Attendees: return QT_TRANSLATE_NOOP("Phrasebook", "Those attending");
    }
    Q_UNREACHABLE();
}

const char* sourceOf(ExclusionDecided value)
{
    switch (value) {
    case ExclusionDecided::Before: return QT_TRANSLATE_NOOP("Phrasebook", "Before the conference");
    case ExclusionDecided::During: return QT_TRANSLATE_NOOP("Phrasebook", "During the conference");
    }
    Q_UNREACHABLE();
}

const char* sourceOf(ExclusionExtent value)
{
    switch (value) {
    case ExclusionExtent::Whole: return QT_TRANSLATE_NOOP("Phrasebook", "The whole conference");
    case ExclusionExtent::Part: return QT_TRANSLATE_NOOP("Phrasebook", "Part of the conference");
    }
    Q_UNREACHABLE();
}

const char* sourceOf(ExclusionRecord value)
{
    switch (value) {
    case ExclusionRecord::Whole: return QT_TRANSLATE_NOOP("Phrasebook", "The whole record");
    case ExclusionRecord::AttendedPart: return QT_TRANSLATE_NOOP("Phrasebook", "The part attended");
    case ExclusionRecord::None: return QT_TRANSLATE_NOOP("Phrasebook", "No record");
    }
    Q_UNREACHABLE();
}

const char* sourceOf(EndingGround value)
{
    switch (value) {
    case EndingGround::NoLongerAtRisk: return QT_TRANSLATE_NOOP("Phrasebook", "No longer at risk of significant harm");
    case EndingGround::Moved: return QT_TRANSLATE_NOOP("Phrasebook", "Moved to another area");
    case EndingGround::Eighteen: return QT_TRANSLATE_NOOP("Phrasebook", "Turned 18");
    case EndingGround::Died: return QT_TRANSLATE_NOOP("Phrasebook", "Died");
    case EndingGround::LeftUk: return QT_TRANSLATE_NOOP("Phrasebook", "Left the United Kingdom");
    case EndingGround::CareOrder: return QT_TRANSLATE_NOOP("Phrasebook", "Care order");
    }
    Q_UNREACHABLE();
}

const char* sourceOf(CopyKind value)
{
    switch (value) {
    case CopyKind::Full: return QT_TRANSLATE_NOOP("Phrasebook", "Full copy");
    case CopyKind::Family: return QT_TRANSLATE_NOOP("Phrasebook", "Family copy");
    case CopyKind::AttendedPart: return QT_TRANSLATE_NOOP("Phrasebook", "Copy of the part attended");
    case CopyKind::ChildsPage: return QT_TRANSLATE_NOOP("Phrasebook", "Child's page");
    case CopyKind::None: return QT_TRANSLATE_NOOP("Phrasebook", "No copy");
    case CopyKind::ChairDecides: return QT_TRANSLATE_NOOP("Phrasebook", "The chair decides");
    case CopyKind::NotStated: return QT_TRANSLATE_NOOP("Phrasebook", "Not stated in this procedure");
    }
    Q_UNREACHABLE();
}

} // namespace

QString nameOf(ConferenceType value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

QString nameOf(ConferenceState value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

QString nameOf(OutcomeKind value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

QString nameOf(NoteKind value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

QString nameOf(ConfidentialKind value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

QString nameOf(ViewChoice value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

QString nameOf(ReachedBy value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

QString nameOf(ReportKind value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

QString nameOf(ReportReader value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

QString nameOf(ExclusionDecided value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

QString nameOf(ExclusionExtent value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

QString nameOf(ExclusionRecord value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

QString nameOf(EndingGround value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

QString nameOf(CopyKind value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

} // namespace cadair
