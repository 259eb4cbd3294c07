#pragma once

#include "core/casework/registerevents.h"
#include "core/store/casebook.h"

#include <map>
#include <set>

namespace cadair {

/// A child about whom something was ever decided, with the family's names.
struct RegisterChild {
    Child child;
    QString familyName;
    QString reference;
    bool operator==(const RegisterChild&) const = default;
};

/// Who has to do with a child's plan, conference by conference.
struct PlanPeople {
    std::map<std::pair<ConferenceId, ChildId>, QString> leads; ///< the plan's lead, by name
    std::map<ConferenceId, QString> socialWorkers;             ///< the social worker there, where no plan names a lead
    std::map<ConferenceId, std::set<AgencyKey>> agencies;      ///< whose practitioners were asked
};

/// The register beside decisions (StandingStore has those): who the children are, who leads their plans, who asked, who looks
/// after it. Each list is one statement for all children.
class RegisterStore final {
public:
    explicit RegisterStore(Casebook& casebook);

    std::vector<RegisterChild> children() const;
    /// Of these conferences.
    PlanPeople people(const std::set<ConferenceId>& conferences) const;
    /// Of each of these conferences what the limits on the next review are worked out from: nobody who was there, no letters.
    std::map<ConferenceId, CaseFile> filesForReviews(const std::set<ConferenceId>& conferences) const;
    /// The next review of each child that is fixed for `day` or later and not held yet.
    std::map<ChildId, QDate> reviewsFixed(QDate day) const;

    /// Writes an enquiry whole; what it was told replaces what stood.
    void save(const RegisterEnquiry& enquiry);
    std::optional<RegisterEnquiry> enquiry(const EnquiryId& id) const;
    /// Newest first.
    std::vector<RegisterEnquiry> enquiries() const;

    void saveKeeping(const QString& keeper, const std::set<QString>& lists);
    /// The keeper, the lists kept, and when the last list went to the police.
    RegisterKeeping keeping() const;
    void add(const PoliceList& list);
    /// Newest first.
    std::vector<PoliceList> policeLists() const;

private:
    Database& m_database;
};

} // namespace cadair
