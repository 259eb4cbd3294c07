#pragma once

#include "core/casework/conference.h"

#include <set>

namespace cadair {

/// What was seen when a report came in. That it came, and to whom it went, stands with its author.
struct ReportReceipt {
    ParticipantId from;
    ReportKind kind = ReportKind::Agency;
    std::set<QString> holds;                ///< what it holds and how it is made: facts-apart, pro-forma, written, signed …
    std::map<ChildId, std::set<QString>> children; ///< what it holds about each child: needs, dates-seen, seen-alone
    QString notSharedReason;                ///< why the family has not had it: the child's welfare
    std::optional<QDate> discussed;         ///< talked over with the family
    QString sharedBy;                       ///< who shared it with the family
    std::optional<QDate> read;              ///< when the chair read it
    QString treatedLate;                    ///< what the chair did with one that came late
    bool operator==(const ReportReceipt&) const = default;
};

/// The papers of a conference beside the reports themselves.
struct Papers {
    std::vector<ReportReceipt> receipts;
    bool chronology = false;                ///< the chronology of all agencies is there
    QString noChronology;                   ///< why it is not
    bool assessmentPresented = false;       ///< the updated assessment was presented at the meeting
    bool operator==(const Papers&) const = default;
};

} // namespace cadair
