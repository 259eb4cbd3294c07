#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <set>
#include <vector>

namespace cadair {

/// A complaint or representation about a conference.
struct Complaint {
    std::optional<QDate> received;
    std::set<QString> about; ///< by word: process, outcome, plan-decision, agency
    QString addressedTo; ///< who has it first: chair, other
    std::set<QString> passedTo; ///< by word: chairs-manager, complaints-manager
    QString referredTo; ///< the agency it was handed to, where it is about one
    QString outcome; ///< word, once it is closed; empty: open
    QString explanation; ///< what the person was told
    bool otherChair = false; ///< reconvened: under somebody else
    bool operator==(const Complaint&) const = default;
};

/// One step of a difference between practitioners that was taken further.
struct EscalationStep {
    QString level; ///< word: core-group, managers, policy
    QDate date;
    bool resolved = false;
    bool operator==(const EscalationStep&) const = default;
};

/// A difference between practitioners.
struct Escalation {
    std::vector<EscalationStep> steps; ///< as they were taken
    bool operator==(const Escalation&) const = default;
};

} // namespace cadair
