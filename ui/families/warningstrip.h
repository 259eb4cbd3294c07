#pragma once

#include "core/workflow/familyview.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace cadair::ui {

class Card;
class IconLabel;
class TextLabel;

/// The bar above everything on a family's page: whose address must not be given to whom, and every warning that holds
/// today. It cannot be closed. Under it, one by one, records that may be of the same people.
class WarningStrip final : public QWidget {
    Q_OBJECT
public:
    explicit WarningStrip(QWidget* parent);

    void showView(const FamilyView* view, QDate today);
    QPushButton* compareButton() const { return m_compare; }
    QPushButton* notTheSameButton() const { return m_notTheSame; }
    /// What the bar says, one line each.
    QStringList lines() const;

Q_SIGNALS:
    /// The other record is to be looked at.
    void compareWanted(const cadair::Lookalike& other);
    void notTheSameSaid(const cadair::Lookalike& other);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        QWidget* row;
        TextLabel* words;
    };
    void refreshTexts();

    std::vector<WithheldAddress> m_withheld;
    std::vector<FamilyWarning> m_warnings;
    std::vector<Lookalike> m_lookalikes;
    Card* m_card;
    QVBoxLayout* m_rows;
    std::vector<Line> m_lines;
    Card* m_sameCard;
    TextLabel* m_same;
    QPushButton* m_compare;
    QPushButton* m_notTheSame;
};

} // namespace cadair::ui
