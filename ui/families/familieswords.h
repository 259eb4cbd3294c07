#pragma once

#include "core/workflow/familyview.h"
#include "ui/widgets/rowcell.h"

#include <QCoreApplication>

namespace cadair::ui {

/// The words of Families, each made anew in the language of the screen.
class FamiliesWords final {
    Q_DECLARE_TR_FUNCTIONS(cadair::ui::Families)
public:
    /// "Siân Mwyaren"; an unborn child without a name: "unborn child, Mwyaren".
    static QString fullName(const Child& child);
    /// "Siân": as called.
    static QString calledName(const Child& child);
    /// "9 years", "due 3 March 2027", "died 4 May 2026".
    static QString age(const Child& child, QDate today);
    /// "born 14 March 2017", "32 weeks of pregnancy, due 3 March 2027".
    static QString life(const Child& child, QDate today);
    /// "formerly Siân Mwyaren"; empty without another name before.
    static QString formerly(const ListedChild& child);
    /// How many whole weeks a pregnancy with this expected date is old; never under nought.
    static int weeksOfPregnancy(QDate expected, QDate today);
    /// "Plan: neglect"; empty without one.
    static QString plan(const ListedChild& child);
    /// The family's own heading: "Mwyaren family".
    static QString family(const QString& name);
    /// "Welsh, papers in English", "not asked".
    static RowCell languages(const Languages& languages);
    /// Names of these children in the order of the household, "all three" left to the reader.
    static QString childrenOf(const std::vector<ChildId>& of, const Household& household);
    /// "There may already be a record: Siân Mwyaren, born 14 March 2017, in the Draenen family."
    static QString lookalike(const Lookalike& other);
    /// A rule in the language of the screen with its name behind it; empty where the procedure has none.
    static QString rule(const Procedure* procedure, const RuleId& id);
    /// What cannot stand in one field.
    static QString fault(const FieldProblem& problem);
};

/// The adult of a household with this id; nullptr where there is none.
const Person* adultOf(const Household& household, const PersonId& person);
/// The child of a household with this id; nullptr where there is none.
const Child* childOf(const Household& household, const ChildId& child);

} // namespace cadair::ui
