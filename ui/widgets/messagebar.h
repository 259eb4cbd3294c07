#pragma once

#include "ui/widgets/tokens.h"

#include <QFrame>
#include <QStringList>

#include <functional>
#include <vector>

class QHBoxLayout;
class QPropertyAnimation;
class QPushButton;

namespace cadair::ui {

class IconLabel;
class TextLabel;

/// One thing to be said without stopping anybody: what happened, what is safe, what to do.
/// The words are made when asked, so that the bar follows a change of language.
struct Message {
    /// Done, Attention, Stopped or Note.
    Tone tone = Tone::Note;
    std::function<QString()> text;
    struct Action {
        std::function<QString()> text;
        std::function<void()> run; ///< the bar closes first, unless `keepOpen`
        bool keepOpen = false;
    };
    std::vector<Action> actions;
    bool closable = true;
    QString icon; ///< empty: the tone's shape
    bool hatched = false; ///< the striped edge of "someone is out of the room"
};

/// The bar that slides in under the title and stays until dealt with: an action, its close button, or Escape in it.
class MessageBar final : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// Shows `message` in place of the last one.
    void show(Message message);
    void dismiss();
    bool isOpen() const { return m_open; }
    QString text() const;
    QPushButton* actionButton(int index) const;

Q_SIGNALS:
    /// The person closed it without taking an action.
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refreshTexts();
    void rebuildActions();
    void slideIn();

    Message m_message;
    bool m_open = false;
    IconLabel* m_icon;
    TextLabel* m_words;
    QHBoxLayout* m_row;
    QHBoxLayout* m_actionRow;
    std::vector<QPushButton*> m_actions;
    QPushButton* m_close;
    QPropertyAnimation* m_slide;
};

} // namespace cadair::ui
