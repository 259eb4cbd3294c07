#pragma once

#include "core/documents/document.h"
#include "core/workflow/figures.h"

#include <QCoreApplication>

namespace cadair::ui {

/// The figures as they leave the screen, in its language. What is hidden there is hidden here, and no family is named.
class FiguresOut final {
    Q_DECLARE_TR_FUNCTIONS(cadair::ui::FiguresOut)
public:
    /// A heading row and one row a figure, the fixed word first.
    static std::vector<QStringList> table(const FiguresView& view, const AgencyKinds& agencies);
    /// Tabs between cells: what a spreadsheet and a letter take from the clipboard.
    static QString clipboardText(const std::vector<QStringList>& table);
    /// On paper, with every definition. `place`: whose procedures, empty for all.
    static ComposedDocument paper(const FiguresView& view, const AgencyKinds& agencies, const QString& place, QDate countedOn);

private:
    static QString paperRow(const FigureLine& line, const AgencyKinds& agencies);
};

} // namespace cadair::ui
