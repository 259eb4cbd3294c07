#pragma once

#include "core/workflow/register.h"
#include "ui/desk/desk.h"
#include "ui/widgets/messagebar.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace cadair::ui {

class Card;
class FieldRow;
class LooksCard;
class TextLabel;

/// How the register is looked after: who is named for it, the lists kept beside it, and when the police last had theirs, as far
/// as the unit's procedures ask for it; and who has looked at it.
class KeepingCard final : public QWidget {
    Q_OBJECT
public:
    KeepingCard(Desk& desk, MessageBar& messages, QWidget* parent);

    void show(const RegisterView& view);
    /// Forgets everything: the casebook closes.
    void clear();
    LooksCard& looks() const { return *m_looks; }
    QLineEdit* keeperField() const { return m_keeper; }
    const std::vector<QCheckBox*>& lists() const { return m_lists; }
    QString policeWords() const;
    bool asksPolice() const { return m_asksPolice; }

Q_SIGNALS:
    void kept();

protected:
    void changeEvent(QEvent* event) override;

private:
    void keep();
    void refreshTexts();

    Desk& m_desk;
    MessageBar& m_messages;
    RegisterKeeping m_keeping;
    std::optional<PoliceList> m_lastList;
    bool m_asksPolice = false;
    bool m_policeCurrent = true;
    Card* m_card;
    QLineEdit* m_keeper;
    FieldRow* m_keeperRow;
    TextLabel* m_listsHead;
    QVBoxLayout* m_listRows;
    std::vector<QCheckBox*> m_lists;
    TextLabel* m_police;
    LooksCard* m_looks;
};

} // namespace cadair::ui
