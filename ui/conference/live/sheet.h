#pragma once

#include "core/workflow/office.h"
#include "ui/conference/live/livestate.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace cadair::ui {

class SettlingText;
class TextLabel;

/// A form that stands in the middle of Live for a while, so that agenda, people and quorum stay in sight. It says what it
/// is about, has its fields, and two verbs at the foot. Escape leaves it; what was typed is kept where it says so.
class Sheet : public QWidget {
    Q_OBJECT
public:
    Sheet(const LiveTools& tools, const LiveState& state, QWidget* parent);

    /// The conference was read anew while the sheet stands.
    virtual void refresh() {}
    /// Where the keyboard goes first.
    virtual QWidget* firstField() const;
    /// What was typed reaches the file: the sheet is left, or the casebook closes.
    void settle();

    QPushButton& verb() const { return *m_verb; }
    QPushButton& notNow() const { return *m_notNow; }
    QString refusal() const;

Q_SIGNALS:
    /// Done, or left: the sheet can go.
    void finished(bool written);
    /// Something was written and the sheet stays.
    void changed();
    /// Another screen is wanted (the new conference that follows this one).
    void recordWanted(const QString& conference, const QString& part);

protected:
    const LiveTools& tools() const { return m_tools; }
    const LiveState& state() const { return m_state; }
    QVBoxLayout* body() const { return m_body; }
    /// Words at the head.
    void setHead(const QString& title, const QString& intro = {});
    void setVerb(const QString& verb);
    /// Hides the filled button: the sheet has rows or buttons of its own.
    void setVerbVisible(bool visible);
    void setNotNow(const QString& words);
    /// What stands against it; empty takes it away.
    void setRefusal(const QString& words);
    /// A label of the body that wraps.
    TextLabel* addWords(bool strong = false);
    /// What is typed in `field` is kept as a draft under `name` until the sheet has done what it is for.
    void keep(SettlingText* field, const QString& name);
    /// What the filled button does. True when it was done and the sheet can go.
    virtual bool take() { return true; }
    /// Sets every visible word; setHead and setVerb among them.
    virtual void refreshTexts() = 0;

    /// Runs one workflow step: its reasons become the refusal, a StoreError the sentence for it.
    bool did(const std::function<StepResult()>& step);

    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void press();

    LiveTools m_tools;
    const LiveState& m_state;
    std::vector<std::pair<SettlingText*, QString>> m_kept; ///< with their boxes
    TextLabel* m_title;
    TextLabel* m_intro;
    QVBoxLayout* m_body;
    TextLabel* m_refusal;
    QPushButton* m_notNow;
    QPushButton* m_verb;
};

} // namespace cadair::ui
