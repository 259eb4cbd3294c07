#pragma once

#include "core/rules/owing.h"
#include "core/rules/readiness.h"
#include "core/wording/reasons.h"
#include "core/workflow/openconference.h"
#include "ui/desk/desk.h"

namespace cadair::ui {

class MessageBar;
class Prompts;

/// What Prepare shows: the conference as read last and what the rules say of it. A value, made anew after each step.
struct PrepareState {
    OpenConference open;
    std::vector<ChildQuorum> quorum;        ///< in the order of the children
    KeyAgencyVerdict keyAgencies;
    std::vector<ChildPartVerdict> parts;
    std::vector<LimitVerdict> limits;
    std::vector<ReadyItem> ready;           ///< without the lines of which the procedure says nothing
    std::vector<OwedReport> owed;           ///< every report given or owed
    Telling telling;                        ///< who has an old date
    QDate today;

    const CaseFile& file() const { return open.file; }
    const Conference& conference() const { return open.file.conference; }
    const ConferenceId& id() const { return open.file.conference.id; }
    const std::vector<Subject>& subjects() const { return open.file.subjects; }
    /// Whether anything can still be prepared here: the meeting has not begun and is not called off.
    bool isOpen() const;
    int readyCount() const;
    /// What kind of report this person gave or owes; empty for those who owe none.
    std::optional<ReportKind> reportOwed(const Participant& person) const { return reportOwedBy(person, *open.procedure); }
    /// The limit for this person's report to `reader`, their own or the one for reports of its kind; null where nothing is
    /// asked.
    const LimitVerdict* reportLimit(const Participant& person, ReportReader reader) const;
    /// What is written down about one person's coming; nothing where nobody was asked.
    Attending attending(const ParticipantId& person) const;
    /// The limit on one person's invitation, as it was met; null where it is not judged. Late: the notice is short.
    const LimitVerdict* notice(const ParticipantId& person) const;
};

/// Judges a conference as of `now`.
PrepareState prepareState(OpenConference open, const QDateTime& now);

/// Since when a reader has any of this person's reports; empty while they have none.
std::optional<QDate> reportWith(const Participant& person, ReportReader reader);

/// What every part of Prepare works with; all of it outlives them.
struct PrepareTools {
    Desk& desk;
    Prompts& prompts;
};

/// Words of the screen's language about one conference's people and children.
namespace preparewords {

/// "A", "B": how the room tells children apart at a glance.
QString letter(size_t child);
/// "A Siân".
QString letterAndName(const PrepareState& state, size_t child);
Naming naming(const PrepareState& state, const Desk& desk);
/// "Rhys Quill, Beth Marrow and 2 more".
QString people(const PrepareState& state, const std::vector<ParticipantId>& ids);
/// "5 working days' notice"; "2 working days' notice, which is short".
QString noticeWords(const PrepareState& state, const LimitVerdict& notice);
/// A rule's text and where it stands; empty where the profile has no such rule.
QString ruleText(const Procedure& procedure, const RuleId& rule);

} // namespace preparewords

} // namespace cadair::ui
