#pragma once

#include "core/casework/registernotice.h"
#include "core/workflow/register.h"
#include "ui/widgets/rowcell.h"

#include <QCoreApplication>

namespace cadair::ui {

/// The words of the register, each made anew in the language of the screen.
class RegisterWords final {
    Q_DECLARE_TR_FUNCTIONS(cadair::ui::Register)
public:
    /// "Bobbin, Carys"; an unborn child without a name: "Nettle, unborn".
    static QString name(const Child& child);
    /// "formerly Siân Bobbin"; empty where the child never had another name.
    static QString formerly(const RegisterRow& row);
    /// What the list is sorted by and what typing jumps to: family name, then given name.
    static QString sortName(const Child& child);
    /// "4 Mar 2019, 7"; before the birth: "due 3 Nov 2026".
    static QString born(const Child& child, QDate day);
    /// "12 Jan 2026".
    static QString date(QDate date);
    static QString categories(const std::vector<CategoryKey>& categories);
    /// "by 12 Oct 2026"; amber where it is late, with the days.
    static RowCell review(const RegisterRow& row, QDate day, bool past);
    /// What has happened to the child's place on the list since a past day.
    static QString since(const RegisterRow& row, QDate day);
    /// What this place calls the register, with a capital.
    static QString title(const Procedure& procedure);
    /// A word of the checks on enquiries and keeping: "name", "called-back", "movements" …
    static QString wanted(const QString& word);
    /// Why somebody may know, as offered.
    static QString basis(const QString& word);
    /// What an enquirer may be told.
    static QString told(const QString& word);
    /// A list that is kept.
    static QString keptList(const QString& word);
    static QString fault(const FieldProblem& problem);
    static QString notice(NoticeKind kind);
    static QString noticeFault(const FieldProblem& problem);
};

} // namespace cadair::ui
