#pragma once

#include "core/workflow/office.h"
#include "ui/conference/prepare/preparestate.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace cadair::ui {

class Card;
class IconLabel;
class TextLabel;

/// A form that takes the board's place for a while, so that "Ready?" stays in sight: what it is about, its fields, and two
/// verbs at the foot. Escape leaves it and writes nothing.
class PrepareForm : public QWidget {
    Q_OBJECT
public:
    PrepareForm(const PrepareTools& tools, const PrepareState& state, QWidget* parent);

    /// Where the keyboard goes first.
    virtual QWidget* firstField() const;
    QPushButton& verb() const { return *m_verb; }
    QPushButton& notNow() const { return *m_notNow; }
    QString refusal() const;

Q_SIGNALS:
    /// Done (`written`), or left: the form can go.
    void finished(bool written);
    /// Something was written and the form stays.
    void changed();

protected:
    const PrepareTools& tools() const { return m_tools; }
    const PrepareState& state() const { return m_state; }
    /// Fields go here; scrolls when there are many.
    QVBoxLayout* body() const { return m_body; }
    void setHead(const QString& title, const QString& side = {});
    void setVerb(const QString& verb);
    /// What stands against it; empty takes it away.
    void setRefusal(const QString& words);
    /// What the filled button does. True when it was done and the form can go.
    virtual bool take() = 0;
    /// Sets every visible word; setHead and setVerb among them.
    virtual void refreshTexts() = 0;

    /// Runs one step: its reasons become the refusal, a StoreError the sentence for it.
    bool did(const std::function<StepResult()>& step);
    /// Runs anything that may throw a StoreError.
    bool tried(const std::function<void()>& step);

    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    PrepareTools m_tools;
    const PrepareState& m_state;
    Card* m_card;
    QVBoxLayout* m_body;
    IconLabel* m_refusalIcon;
    TextLabel* m_refusal;
    QPushButton* m_notNow;
    QPushButton* m_verb;
};

} // namespace cadair::ui
