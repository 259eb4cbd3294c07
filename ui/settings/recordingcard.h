#pragma once

#include "core/casework/recording.h"
#include "ui/desk/desk.h"
#include "ui/widgets/messagebar.h"

#include <QWidget>

class QCheckBox;

namespace cadair::ui {

class Card;
class FieldRow;
class SettlingText;
class TextLabel;

/// The unit's own way with requests to record a meeting. What is written is kept as it is written.
class RecordingCard final : public QWidget {
    Q_OBJECT
public:
    RecordingCard(Desk& desk, MessageBar& messages, QWidget* parent = nullptr);

    /// Reads it anew; what is being typed stays. Throws StoreError.
    void read();
    /// Texts not handed over yet reach the casebook.
    void settle();
    void clear();
    SettlingText& howToAsk() const { return *m_howToAsk; }
    SettlingText& whoConsiders() const { return *m_whoConsiders; }
    SettlingText& notice() const { return *m_notice; }
    QCheckBox& inInvitation() const { return *m_inInvitation; }
    QCheckBox& banned() const { return *m_banned; }
    void refreshTexts();

Q_SIGNALS:
    void saved();
    /// Escape.
    void left();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void keep();
    RecordingProcess typed() const;

    Desk& m_desk;
    MessageBar& m_messages;
    Card* m_card;
    TextLabel* m_words;
    SettlingText *m_howToAsk, *m_whoConsiders, *m_notice;
    FieldRow *m_howToAskRow, *m_whoConsidersRow, *m_noticeRow;
    QCheckBox *m_inInvitation, *m_banned;
    TextLabel* m_bannedNote;
};

} // namespace cadair::ui
