#pragma once

#include "core/workflow/familyview.h"
#include "ui/widgets/rowcell.h"

#include <QWidget>

class QLineEdit;

namespace cadair::ui {

class Card;
class CardTable;
class MadeRows;
class TextLabel;

/// The families of the casebook with their children under them, in the alphabet of the screen's language. Typing narrows
/// them by any name, folded ("sian ev" finds Siân Evans).
class FamilyList final : public QWidget {
    Q_OBJECT
public:
    explicit FamilyList(QWidget* parent);

    void setFamilies(std::vector<ListedFamily> families, QDate today);
    /// Makes this family's row (this child's, where given) the current one.
    void showCurrent(const FamilyId& family, const QString& child = {});
    /// Puts a name into the find field.
    void find(const QString& name);
    QLineEdit* searchField() const { return m_search; }
    CardTable* table() const { return m_table; }

Q_SIGNALS:
    /// `enter`: by the keyboard, which goes on to the family's page.
    void familyChosen(const cadair::FamilyId& family, bool enter);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line {
        size_t family = 0;
        std::optional<size_t> child; ///< empty: the family itself
    };
    void filter();
    void choose(const QString& id, bool enter);
    void refreshTexts();
    RowCell cell(int row, int column) const;
    const ListedFamily& familyAt(int row) const;
    QString idAt(int row) const;

    std::vector<ListedFamily> m_all;
    std::vector<Line> m_lines;
    QDate m_today;
    Card* m_card;
    QLineEdit* m_search;
    CardTable* m_table;
    MadeRows* m_rows;
    TextLabel* m_nobody;
};

} // namespace cadair::ui
