#pragma once

#include "core/workflow/familyview.h"
#include "ui/widgets/rowcell.h"

#include <QWidget>

namespace cadair::ui {

class CardTable;
class MadeRows;

/// Where everybody of a family lives, from whom that is withheld, and the warnings: those that hold and those that ended.
class FamilyAddresses final : public QWidget {
    Q_OBJECT
public:
    explicit FamilyAddresses(QWidget* parent);
    void showView(const FamilyView* view, QDate today);
    CardTable* table() const { return m_table; }

Q_SIGNALS:
    /// Enter on somebody's address.
    void withholdWanted(const cadair::AddressOwner& owner);
    /// Enter on what holds.
    void endWithholdingWanted(const cadair::WithholdingId& withholding);
    void endWarningWanted(const cadair::WarningId& warning);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class What { AddressHeading, Adult, Child, WithheldHeading, Withheld, WarningHeading, Warning };
    struct Line {
        What what;
        size_t index = 0;
    };
    void refreshTexts();
    void activate(const QString& id);
    QString idAt(int row) const;
    RowCell cell(int row, int column) const;
    RowCell ownerCell(const QString& name, const QString& under, const QString& address, const QStringList& ways, const AddressOwner& owner,
                      int column) const;
    RowCell withheldCell(const WithheldAddress& withheld, int column) const;
    RowCell warningCell(const FamilyWarning& warning, int column) const;
    QString ended(std::optional<QDate> until, const QString& by) const;

    const FamilyView* m_view = nullptr;
    QDate m_today;
    std::vector<Line> m_lines;
    CardTable* m_table;
    MadeRows* m_rows;
};

} // namespace cadair::ui
