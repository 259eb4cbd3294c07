#pragma once

#include "core/casework/lifeevents.h"
#include "core/workflow/convening.h"
#include "core/workflow/duplicates.h"
#include "core/workflow/endedplans.h"
#include "core/workflow/endingplans.h"
#include "core/workflow/following.h"
#include "core/workflow/lookedafter.h"
#include "core/workflow/reviewing.h"
#include "core/workflow/timeline.h"
#include "core/workflow/transferring.h"

namespace cadair {

/// A child in the list of families, with where they stand by the decisions of this casebook.
struct ListedChild {
    Child child;
    std::optional<QDate> planSince;            ///< empty: no plan that a conference here decided on
    std::vector<CategoryKey> categories;       ///< of that plan
    std::vector<ChildName> formerly = {};      ///< names the child had before, the last of them first; only on a family's page
    std::optional<QDate> adopted = {};         ///< when the child was adopted: it goes on under another record; likewise
    bool operator==(const ListedChild&) const = default;
};

/// A family in the list, with everybody whose name leads to it.
struct ListedFamily {
    Family family;
    std::vector<ListedChild> children;         ///< oldest first, unborn last
    QStringList adults;                        ///< full names
    QStringList formerNames = {};              ///< full names that children had before
    bool operator==(const ListedFamily&) const = default;

    /// All its names and its reference, for finding it.
    QString words() const;
};

/// Every family of the casebook, by name. Reading a list is not opening a record.
std::vector<ListedFamily> listFamilies(const Office& office);

/// A family or a child found by name.
struct FoundRecord {
    FamilyId family;
    std::optional<ChildId> child;              ///< empty: the family itself
    QString title;                             ///< the name as written
    QString reference;                         ///< the family's
    std::optional<QDate> born;
    bool operator==(const FoundRecord&) const = default;
};

/// Families and children any of whose words begin as typed, folded; `most` of each kind. Finding is not opening.
std::vector<FoundRecord> findRecords(const Office& office, const QString& query, size_t most);

/// A practitioner around a family's children: of its latest conference they were asked to.
struct Around {
    Participant person;
    ConferenceId conference;
    std::optional<QDate> on;                   ///< the day of that conference
    bool operator==(const Around&) const = default;
};

/// One document that went to one person.
struct FamilyLetter {
    SentDocument sent;
    QString toName;
    Capacity capacity = Capacity::Practitioner;
    ConferenceId conference;
    ConferenceType type = ConferenceType::Initial;
    bool operator==(const FamilyLetter&) const = default;
};

/// Everything the screen of one family shows.
struct FamilyView {
    Household household;
    std::vector<ListedChild> children;         ///< the household's, with where they stand
    std::vector<ConferenceRow> conferences;    ///< newest first, those without a date on top
    std::vector<Around> practitioners;         ///< by agency as the list of agencies has them, then name
    std::vector<FamilyLetter> letters;           ///< newest first
    std::vector<TimelineEntry> timeline;       ///< newest first
    std::vector<Lookalike> lookalikes;
    std::vector<PlanFollowed> plans;           ///< those that are running, with what follows them
    std::vector<MoveFollowed> moves;           ///< between this area and another's, oldest first
    std::vector<CareFollowed> care;            ///< of each child that is born and alive
    std::vector<PlanReview> reviews;           ///< the next review of each of `plans`, in their order
    std::vector<EndingFollowed> endings;       ///< asked for without a review, of any of `plans`
    std::vector<EndedPlan> ended;              ///< each child's last plan where it has ended
    bool operator==(const FamilyView&) const = default;
};

/// Opens a family: journalled as reading. Empty where there is none with this id.
std::optional<FamilyView> openFamily(const Office& office, const FamilyId& family);
/// Reads it again after a step, without a further journal entry.
std::optional<FamilyView> rereadFamily(const Office& office, const FamilyId& family);

/// Journals that the family tree went onto paper.
void noteFamilyPrinted(const Office& office, const FamilyId& family);

/// What putting a child's record right does beside itself, to be told to whoever did it. What happens to a child is recorded
/// as such: see lifeevents.h.
enum class ChildChange { None, Moved };
ChildChange changeOf(const Child& before, const Child& after);

} // namespace cadair
