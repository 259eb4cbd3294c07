#pragma once

#include "core/workflow/localsettings.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QComboBox;

namespace cadair::ui {

class Card;
class FieldRow;
class TextLabel;

/// Which procedures are spoken of: a choice among the profiles, and what the chosen one is (title, edition, bank holidays,
/// the published texts it comes from).
class ProfileCard final : public QWidget {
    Q_OBJECT
public:
    explicit ProfileCard(const Desk& desk, QWidget* parent = nullptr);

    /// Offers these; keeps the choice where it is among them, else takes the first.
    void offer(std::vector<const Procedure*> procedures);
    const Procedure* chosen() const;
    bool choose(const ProcedureKey& procedure);
    QComboBox* box() const { return m_box; }
    void refreshTexts();

Q_SIGNALS:
    /// The person chose another profile.
    void choiceMade();

protected:
    void changeEvent(QEvent* event) override;

private:
    void describe();

    const Desk& m_desk;
    std::vector<const Procedure*> m_procedures;
    Card* m_card;
    QComboBox* m_box;
    FieldRow* m_boxRow;
    TextLabel* m_title;
    TextLabel* m_calendar;
    TextLabel* m_documentsHead;
    TextLabel* m_documents;
    TextLabel* m_note;
};

} // namespace cadair::ui
