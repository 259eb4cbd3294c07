#pragma once

#include "core/rules/timescales.h"

namespace cadair {

/// How a report stands on a day, by when the chair has it: the chair reads it first, whoever else it is for.
enum class OwedState { NotAsked, Asked, Overdue, Received, ReceivedLate };
constexpr auto wordsOf(OwedState)
{
    using enum OwedState;
    return std::array{Word<OwedState>{NotAsked, u"not-asked"}, Word<OwedState>{Asked, u"asked"},
                      Word<OwedState>{Overdue, u"overdue"}, Word<OwedState>{Received, u"received"},
                      Word<OwedState>{ReceivedLate, u"received-late"}};
}

/// How often somebody was asked for something, and when last.
struct Asked {
    std::optional<QDate> first;             ///< with the invitation, or by a letter of its own; empty: not yet
    int reminders = 0;
    std::optional<QDate> reminded;          ///< the last of those
    bool operator==(const Asked&) const = default;
};

/// One reader of a report: since when they have it, and by when they should.
struct OwedReader {
    ReportReader reader = ReportReader::Chair;
    std::optional<QDate> with;
    std::optional<QDate> due;               ///< empty: the procedure gives no number
    RuleId rule;                            ///< empty: the procedure does not speak of this reader
    bool soft = false;
    bool operator==(const OwedReader&) const = default;
};

/// A report that somebody gave or owes.
struct OwedReport {
    ParticipantId from;
    ReportKind kind = ReportKind::Agency;
    OwedState state = OwedState::NotAsked;
    bool given = false;                     ///< there is such a report; else it is only owed
    bool chairOnly = false;                 ///< it may reach nobody but the chair
    Asked asked;
    std::vector<OwedReader> readers;        ///< those the procedure names, and those who have it: chair, parents, children, others
    bool operator==(const OwedReport&) const = default;

    /// The line of one reader; nullptr where the report is not for them.
    const OwedReader* reader(ReportReader which) const;
};

/// The documents by which people are asked and reminded, as they are listed when sent or noted by hand.
namespace asking {
DocumentKey invitation();
DocumentKey invitationReminder();
DocumentKey reportRequest();
DocumentKey reportReminder();
} // namespace asking

/// What kind of report this person gave or owes: the social worker theirs, the police theirs, everybody else in contact with
/// a child one of their agency. Empty for those who owe none.
std::optional<ReportKind> reportOwedBy(const Participant& person, const Procedure& procedure);

/// The limit for this person's report of `kind` to `reader`: their own, or the one for reports of its kind; nullptr where
/// nothing is asked.
const LimitVerdict* reportLimitOf(const Participant& person, ReportKind kind, ReportReader reader,
                                  const std::vector<LimitVerdict>& limits);

/// Whether reports of this kind may reach the chair only, by the procedure's own table.
bool isForTheChairOnly(ReportKind kind, const Procedure& procedure);

/// When this person was asked to come, and how often reminded.
Asked askedToCome(const CaseFile& file, const Participant& person);
/// When this person was asked for a report: by a letter of its own, else with the invitation, which asks for it.
Asked askedForReport(const CaseFile& file, const Participant& person);

/// What the procedure wants a report to hold, in the words its checks go by.
struct ReportMarks {
    QStringList report;                     ///< of the report as a whole: written, signed, facts-apart …
    QStringList child;                      ///< of each child apart: needs, dates-seen …
    bool operator==(const ReportMarks&) const = default;
};
ReportMarks reportMarks(ReportKind kind, ConferenceType type, const Procedure& procedure);

/// Every report given or owed, the social worker's first, the police's last; one agency owes one. `limits` as
/// `timescales` gave them.
std::vector<OwedReport> reportsOwed(const CaseFile& file, const Procedure& procedure, const std::vector<LimitVerdict>& limits,
                                    QDate today);

} // namespace cadair
