#pragma once

#include "ui/desk/desk.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/workspace.h"

#include <QEvent>

class QPushButton;

namespace cadair::ui {

class ActionBar;
class MessageBar;

/// One page of Settings beside the local procedures. The screen holds the heading, the messages and the action bar; a page
/// says what the filled button does there, and shows its own secondary buttons while it is in front.
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    SettingsPage(Desk& desk, Prompts& prompts, MessageBar& messages, ActionBar& actions, QWidget* parent)
        : QWidget(parent), m_desk(desk), m_prompts(prompts), m_messages(messages), m_actions(actions)
    {
    }

    /// Reads anew what it shows; what is being typed stays.
    virtual void read() = 0;
    /// What is typed reaches the casebook.
    virtual void settle() = 0;
    /// Forgets everything: the casebook closes.
    virtual void clear() = 0;
    /// One line under the title of the screen.
    virtual QString context() const = 0;
    /// The filled button: its words (empty: none here), whether it can be pressed, and what it does.
    virtual QString verbText() const { return {}; }
    virtual bool verbEnabled() const { return true; }
    virtual void verb() {}
    virtual std::vector<Command> commands() const { return {}; }
    /// The stops of F6, in order.
    virtual QList<QWidget*> panes() const = 0;
    /// Its buttons in the action bar, while the page is in front.
    virtual void showButtons(bool shown) = 0;

Q_SIGNALS:
    void saved();
    /// The filled button or the commands say something else now.
    void actionsChanged();

protected:
    virtual void refreshTexts() = 0;
    void changeEvent(QEvent* event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            refreshTexts();
    }

    Desk& m_desk;
    Prompts& m_prompts;
    MessageBar& m_messages;
    ActionBar& m_actions;
};

} // namespace cadair::ui
