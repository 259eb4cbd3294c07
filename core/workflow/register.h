#pragma once

#include "core/casework/lifeevents.h"
#include "core/rules/registerchecks.h"
#include "core/rules/registerspells.h"
#include "core/workflow/office.h"

#include <memory>

namespace cadair {

/// One child on the register on the day asked for.
struct RegisterRow {
    Child child;                               ///< as the record is now
    QString familyName;
    QString reference;
    RegisterSpell spell;                       ///< this time on it
    std::vector<CategoryKey> categories;       ///< in force that day; the first is the primary one
    std::optional<QDate> reviewBy;             ///< the last day for the next review; empty: the text gives none
    std::optional<QDate> reviewFixed;          ///< today's register: the day that is fixed for it
    QString lead;                              ///< who leads the plan; empty: nobody is named
    std::set<AgencyKey> agencies;              ///< asked to the conference whose decision was in force
    std::optional<QDate> off;                  ///< a past day's register: when the child came off it since; empty: still on it
    LeftRegister left = LeftRegister::NotYet;  ///< how
    std::vector<ChildName> formerly = {};      ///< names the child had before, the last of them first
    bool operator==(const RegisterRow&) const = default;

    /// By how many days the review was late on `day`; 0: not late.
    int reviewLateBy(QDate day) const;
};

class RegisterSource;

/// The register at the end of one day.
struct RegisterView {
    QDate day;
    QDate today;
    const Procedure* procedure = nullptr;      ///< the unit's own; owned by the rulebook
    std::vector<RegisterRow> rows;             ///< by child, in no order a person would look for
    int onToday = 0;
    std::vector<RegisterCount> counts;         ///< how the number went, over the two years up to today
    RegisterKeeping keeping;                   ///< with the last movement by today
    std::vector<CheckVerdict> keepingChecks;   ///< what the profile asks of it
    std::vector<PoliceList> policeLists;       ///< newest first
    std::shared_ptr<RegisterSource> source;    ///< what was read for it
    bool isPast() const { return day < today; }
};

/// Looks at the register of a day, at most today: every look is journalled as reading. From day to day what was read for the
/// view `before` is used again; nothing may have been decided between the two.
RegisterView openRegister(const Office& office, QDate day, const RegisterView* before = nullptr);
/// Reads it again after a step, without a further journal entry.
RegisterView rereadRegister(const Office& office, QDate day, const RegisterView* before = nullptr);

/// An enquiry with what the profile makes of it.
struct JudgedEnquiry {
    RegisterEnquiry enquiry;
    std::vector<CheckVerdict> checks;
    /// What is still missing before anything may be said, by the checks' words: name, called-back, basis …
    QStringList missing() const;
    bool mayBeAnswered() const { return missing().isEmpty(); }
};

/// Every enquiry, newest first: journalled as reading.
std::vector<JudgedEnquiry> openEnquiries(const Office& office);
/// The same for a list of what is due, without a journal entry.
std::vector<JudgedEnquiry> enquiriesNow(const Office& office);

/// Writes an enquiry down, whatever it still lacks: who asked and got no answer is kept too. The name of the child and of
/// the enquirer must be there.
Made<EnquiryId> keepEnquiry(const Office& office, const RegisterEnquiry& enquiry);

/// What may be looked at once an enquiry is kept and nothing is missing: children on the register today who may be the one
/// asked about. Empty optional: nothing may be said yet, or there is no such enquiry. Journalled as an enquiry.
std::optional<std::vector<RegisterRow>> answerTo(const Office& office, const EnquiryId& enquiry);

/// Writes down what the enquirer was told, and about whom. Refused where the profile does not allow one of these words.
StepResult keepTold(const Office& office, const EnquiryId& enquiry, const std::optional<ChildId>& child, const std::set<QString>& told);

/// The procedure by which the unit keeps its register, with its local settings.
const Procedure& registerProcedure(const Office& office);

/// What may be told here, by the profile; where it does not say, whether there is a plan.
QStringList tellable(const Procedure& procedure);

/// Who looks after the register, and which lists are kept.
void keepKeeping(const Office& office, const QString& keeper, const std::set<QString>& lists);
/// A list as at today went to the police.
void policeListSent(const Office& office);
/// Journals that the list went onto paper (`printed`) or into a file.
void noteRegisterList(const Office& office, QDate day, bool printed);

} // namespace cadair
