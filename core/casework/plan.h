#pragma once

#include "core/casework/conference.h"

#include <set>

namespace cadair {

/// What the conference weighed for one child before it decided, and the help it settled beside a plan.
struct Weighing {
    std::optional<bool> harm;               ///< suffering, or likely to suffer, significant harm; empty: nobody answered yet
    QString reasons;                        ///< why, in plain words
    std::set<QString> limbs;                ///< on which ground "yes" rests: suffered, likely
    std::set<QString> support;              ///< help settled: social-work-plan, health-plan, early-help, child-in-need …
    std::optional<AgencyKey> healthLead;    ///< who leads a health plan
    QString noSupport;                      ///< why no help is settled
    QString recommendations;                ///< what the conference recommends for this child
    bool operator==(const Weighing&) const = default;
};

/// What a plan wants to reach for the child.
struct PlanOutcome {
    QString what;
    QString measure;                        ///< how it is judged whether it was reached
    std::optional<QDate> by;
    bool operator==(const PlanOutcome&) const = default;
};

/// Who undertook an action, and by when.
struct Promise {
    QString owner;
    std::optional<QDate> by;
    bool operator==(const Promise&) const = default;
};

/// One action of a plan.
struct PlanAction {
    QString what;
    QString owner;                          ///< who does it, by the name they are known by
    std::optional<AgencyKey> agency;        ///< of the owner; empty for the family's own actions
    bool family = false;                    ///< a member of the family does it
    std::optional<QDate> by;
    QString measure;
    QString outcome;                        ///< which planned outcome it serves
    QString risk;                           ///< which risk it is to lower
    QString progress;                       ///< how it stands; empty: nobody has said
    QString before;                         ///< what was promised first, where that was changed
    std::optional<QDate> renegotiated;      ///< when everybody concerned agreed to that change
    std::optional<Promise> first = {};      ///< owner and day as the conference had them, where they were agreed anew since
    std::optional<QDate> workedOut = {};    ///< added by the core group on that day; empty: the conference's own
    bool operator==(const PlanAction&) const = default;
};

/// Somebody's word that they take on their part of the plan.
struct Acceptance {
    QString who;                            ///< as the owner of an action is called
    QString form;                           ///< signature, e-mail, by-word; empty: not yet given
    bool collected = false;                 ///< it is in the child's social care record
    std::optional<QDate> on = {};           ///< when it was given
    bool operator==(const Acceptance&) const = default;
};

/// Something parents asked for in the plan.
struct Preference {
    QString what;
    bool accepted = true;
    bool explained = false;                 ///< where it was not accepted: the reasons were explained to them
    bool operator==(const Preference&) const = default;
};

/// A change to what the plan wants to reach, or to its category.
struct PlanChange {
    QString what;
    QDate on;
    bool atReview = false;                  ///< agreed by a review conference
    bool operator==(const PlanChange&) const = default;
};

/// An immediate concern for a child with a plan, and what was thought of.
struct ImmediateConcern {
    std::set<QString> considered;           ///< strategy-discussion, legal-action, enquiry, earlier-review
    QString action;                         ///< the plan of action that came of it
    bool operator==(const ImmediateConcern&) const = default;
};

/// The plan of one child, from the outline made at the conference to the detail the core group works out.
struct ChildPlan {
    ChildId child;
    std::optional<ParticipantId> lead;      ///< the lead social worker; empty: nobody is named
    std::optional<bool> leadQualified;      ///< qualified and registered; empty: not asked
    std::optional<bool> childInGroup;       ///< whether it is right for this child to be in the core group; empty: not considered
    QStringList risks;                      ///< each in a few words
    QString changes;                        ///< what has to change
    QString laterCoreGroups;                ///< how often the group meets after the first time
    std::vector<PlanOutcome> outcomes;
    std::vector<PlanAction> actions;
    QString contingency;
    std::map<QString, QString> sections;    ///< further parts of the plan by part word: needs, family-involvement …
    std::set<QString> explained;            ///< to whom, and what: everyone, parents, child, roles, versions
    QString birthToldBy;                    ///< who tells that the baby is born
    QString birthSteps;                     ///< what is done at the birth
    std::optional<int> visitDays;           ///< the child is seen every so many days; empty: as usual here
    QString visitReason;                    ///< why that is not the usual interval
    std::optional<QDate> begins;            ///< when it comes into force
    std::map<QString, QDate> done;          ///< since then: detailed-plan, written-agreement, files-read, assessment
    std::vector<Acceptance> acceptances;
    std::vector<Preference> preferences;
    std::vector<PlanChange> changed;
    std::optional<ImmediateConcern> concern;
    bool operator==(const ChildPlan&) const = default;

    /// Its actions as the conference decided them: without what the core group added and agreed anew since.
    std::vector<PlanAction> decidedActions() const;
};

/// A document that is being written, by the parts it already holds.
struct DraftPaper {
    DocumentKey document;
    std::set<QString> holds;
    bool operator==(const DraftPaper&) const = default;
};

} // namespace cadair
