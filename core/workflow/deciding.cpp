#include "core/rules/decided.h"
#include "core/rules/outofroom.h"
#include "core/store/conferencestore.h"
#include "core/store/recordstore.h"
#include "core/workflow/meeting.h"
#include "core/workflow/steps.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

const QString orderSetting = u"asking-order"_s;

Subject* find(CaseFile& file, const ChildId& child)
{
    const auto found = std::find_if(file.subjects.begin(), file.subjects.end(),
                                    [&](const Subject& s) { return s.child.id == child; });
    return found == file.subjects.end() ? nullptr : &*found;
}

bool takesNotes(ConferenceState state)
{
    using enum ConferenceState;
    return state == InSession || state == Adjourned || state == Concluded || state == DecisionsIssued ||
           state == NotProceeded;
}

/// Joins a further reason to a verdict: the graver outcome stands.
void add(Verdict& verdict, Outcome outcome, ReasonCode code, const RuleId& rule, const ChildId& child)
{
    verdict.outcome = std::min(verdict.outcome, outcome);
    verdict.reasons.push_back({code, rule, {}, std::nullopt, child});
}

bool isUnderAPlan(OutcomeKind outcome)
{
    return outcome == OutcomeKind::StartPlan || outcome == OutcomeKind::ContinuePlan;
}

Decision decisionFrom(const Office& office, const CaseFile& file, const DecisionInput& input)
{
    Decision decision{.id = DecisionId::fresh(), .conference = file.conference.id, .child = input.child};
    decision.outcome = input.outcome;
    if (isUnderAPlan(input.outcome)) // a category chosen before the outcome was changed says nothing about no plan
        decision.categories = input.categories;
    decision.categoryReason = input.categoryReason.trimmed();
    decision.reasons = input.reasons.trimmed();
    decision.reachedBy = input.reachedBy;
    decision.decidedAt = office.clock.now();
    decision.decidedBy = chairsName(office, file);
    return decision;
}

} // namespace

Made<NoteId> saveNote(const Office& office, const Note& note)
{
    Made<NoteId> made;
    const auto conference = ConferenceStore(office.casebook).conference(note.conference);
    if (!conference || !takesNotes(conference->state)) {
        made.problems.push_back({u"conference"_s, FieldFault::OutsideMeeting});
        return made;
    }
    RecordStore records(office.casebook);
    const auto begun = records.note(note.id);
    if (begun && begun->conference != note.conference) {
        made.problems.push_back({u"conference"_s, FieldFault::OutsideMeeting});
        return made;
    }
    if (note.text.trimmed().isEmpty()) {
        if (begun)
            records.removeNote(note.id);
        made.problems.push_back({u"text"_s, FieldFault::Missing});
        return made;
    }
    Note kept = note;
    kept.text = note.text.normalized(QString::NormalizationForm_C);
    if (kept.author.isEmpty()) // who began a paragraph stays its author; the journal knows who changed it
        kept.author = begun ? begun->author : office.casebook.actor();
    if (!kept.writtenAt.isValid())
        kept.writtenAt = begun ? begun->writtenAt : office.clock.now();
    // What is written while somebody kept out is out of the room is not in their copy, whoever writes it and wherever.
    if (const auto file = ConferenceStore(office.casebook).caseFile(note.conference); file && (!begun || begun->text != kept.text))
        kept = withheldMeanwhile(std::move(kept), outOfRoom(*file));
    if (!kept.confidential)
        kept.confidentialKind.reset();
    records.save(kept);
    made.id = kept.id;
    return made;
}

StepResult moveNote(const Office& office, const NoteId& id, const ConferenceId& conference, int position)
{
    const auto held = ConferenceStore(office.casebook).conference(conference);
    if (!held || !takesNotes(held->state))
        return refused(ReasonCode::WrongState, held ? QStringList{wordOf(held->state)} : QStringList{});
    RecordStore records(office.casebook);
    std::vector<Note> notes = records.record(conference).notes;
    const auto moved = std::find_if(notes.begin(), notes.end(), [&](const Note& n) { return n.id == id; });
    if (moved == notes.end())
        return refused(ReasonCode::WrongState);
    const Note note = *moved;
    notes.erase(moved);
    std::erase_if(notes, [&](const Note& n) { return n.agenda != note.agenda; });
    const auto at = std::clamp<std::ptrdiff_t>(position, 0, std::ssize(notes));
    notes.insert(notes.begin() + at, note);
    Transaction transaction(office.casebook);
    for (size_t i = 0; i < notes.size(); ++i) {
        if (notes[i].position == static_cast<int>(i))
            continue;
        notes[i].position = static_cast<int>(i);
        records.save(notes[i]);
    }
    transaction.commit();
    return done();
}

StepResult recordView(const Office& office, const ConferenceId& id, const ChildId& child, const ParticipantId& who,
                      std::optional<ViewChoice> choice, const QString& reason)
{
    const OpenConference open = rereadForLists(office, id);
    const Participant* participant = open.file.participant(who);
    if (open.file.conference.state != ConferenceState::InSession || !participant || !open.file.subject(child))
        return refused(ReasonCode::WrongState, {wordOf(open.file.conference.state)});
    if (participant->capacity != Capacity::Practitioner)
        return refused(ReasonCode::NotAPractitioner);
    RecordStore records(office.casebook);
    const std::vector<View> views = records.views(id);
    const auto known = std::find_if(views.begin(), views.end(), [&](const View& view) {
        return view.child == child && view.participant == who;
    });
    if (!choice) {
        if (known != views.end())
            records.removeView(known->id);
        return done();
    }
    View view = known != views.end()
                    ? *known
                    : View{.id = ViewId::fresh(), .conference = id, .child = child, .participant = who};
    view.choice = *choice;
    view.reason = reason.trimmed();
    view.givenAt = office.clock.now();
    records.save(view);
    return done();
}

AskingOrder askingOrder(const Office& office)
{
    const auto kept = office.casebook.setting(orderSetting);
    return (kept ? fromWord<AskingOrder>(*kept) : std::nullopt).value_or(AskingOrder::AsListed);
}

void setAskingOrder(const Office& office, AskingOrder order)
{
    office.casebook.setSetting(orderSetting, wordOf(order));
}

StepResult recordDissent(const Office& office, const ConferenceId& id, const ChildId& child, const ParticipantId& who,
                         const QString& reason, bool readBack)
{
    const OpenConference open = reread(office, id);
    if (!takesNotes(open.file.conference.state) || !open.file.participant(who) || !open.file.subject(child))
        return refused(ReasonCode::WrongState, {wordOf(open.file.conference.state)});
    if (reason.trimmed().isEmpty())
        return refused(ReasonCode::ReasonNeeded);
    RecordStore(office.casebook)
        .save(Dissent{DissentId::fresh(), id, child, who, reason.trimmed(), readBack, office.clock.now()});
    return done();
}

Verdict judgeDecision(const OpenConference& conference, const DecisionInput& input, const QDateTime& now)
{
    OpenConference tried = conference;
    Subject* subject = find(tried.file, input.child);
    if (!subject)
        return {Outcome::Refused, {{ReasonCode::NoChildren, {}, {}, std::nullopt, input.child}}, {}};
    // Judged as undecided: a correction must not be refused for the plan its own first version made.
    subject->outcome.reset();
    subject->categories = input.categories;
    subject->categoryReason = input.categoryReason.trimmed();
    // A correction rests on the moment of the decision it corrects; a further child's decision on its own. One keyed in on a
    // later day rests on the meeting as it ended.
    const bool sameDay = tried.file.conference.date == now.date();
    const QTime asOf = sameDay ? now.time() : QTime(23, 59);
    if (!conference.record.decisionFor(input.child))
        tried.file.conference.decisionTime = sameDay ? std::optional(now.time()) : std::nullopt;

    const Procedure& procedure = *tried.procedure;
    const QuorumVerdict quorum = conference.record.decisionFor(input.child)
                                     ? quorumForChild(tried.file, tried.record, input.child, asOf, procedure)
                                     : quorumForDecision(tried.file, input.child, asOf, procedure);
    const auto without = inquorate(tried.file, input.child, quorum, procedure, *tried.calendar);
    const DecisionVerdict all = decisionFor(tried.file, input.child, quorum, without, procedure);
    Verdict verdict = all.outcomes.at(input.outcome);

    const bool underAPlan = isUnderAPlan(input.outcome);
    if (underAPlan && all.category && all.category->outcome != Outcome::NotStated) {
        verdict.outcome = std::min(verdict.outcome, all.category->outcome);
        verdict.reasons.insert(verdict.reasons.end(), all.category->reasons.begin(), all.category->reasons.end());
    }
    if (underAPlan && procedure.categories.stated && input.categories.empty())
        add(verdict, Outcome::Refused, ReasonCode::CategoryMissing, procedure.categories.rule, input.child);
    if (input.reachedBy == ReachedBy::ChairsDetermination && !procedure.decision.chairMaySettle)
        add(verdict, Outcome::Refused, ReasonCode::NotAtThisConference, procedure.decision.rule, input.child);
    if (procedure.decision.reasonsRequired && input.reasons.trimmed().isEmpty())
        add(verdict, Outcome::Refused, ReasonCode::ReasonsMissing, procedure.decision.rule, input.child);
    return verdict;
}

StepResult confirmDecision(const Office& office, const ConferenceId& id, const DecisionInput& input)
{
    OpenConference open = reread(office, id);
    if (open.file.conference.state != ConferenceState::InSession || open.record.decisionFor(input.child))
        return refused(ReasonCode::WrongState, {wordOf(open.file.conference.state)});
    const Verdict verdict = judgeDecision(open, input, office.clock.now());
    if (verdict.outcome != Outcome::Satisfied)
        return {verdict, false};
    if (open.file.conference.date == office.clock.today()) // else keyed in later, and nobody knows the minute
        open.file.conference.decisionTime = office.clock.now().time(); // when the last was decided; each keeps its own
    Transaction transaction(office.casebook);
    RecordStore(office.casebook).add(decisionFrom(office, open.file, input));
    ConferenceStore(office.casebook).save(open.file.conference);
    transaction.commit();
    return {verdict, true};
}

StepResult correctDecision(const Office& office, const ConferenceId& id, const DecisionInput& input,
                           const QString& correctionReason)
{
    const OpenConference open = reread(office, id);
    const Decision* corrected = open.record.decisionFor(input.child);
    if (!corrected)
        return refused(ReasonCode::NotDecided);
    if (correctionReason.trimmed().isEmpty())
        return refused(ReasonCode::ReasonNeeded);
    const Verdict verdict = judgeDecision(open, input, corrected->decidedAt);
    if (verdict.outcome != Outcome::Satisfied)
        return {verdict, false};
    Decision decision = decisionFrom(office, open.file, input);
    decision.corrects = corrected->id;
    decision.correctionReason = correctionReason.trimmed();
    RecordStore(office.casebook).add(decision);
    return {verdict, true};
}

} // namespace cadair
