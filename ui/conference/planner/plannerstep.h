#pragma once

#include "ui/conference/planner/plannerstate.h"
#include "ui/widgets/taborder.h"

#include <QWidget>

namespace cadair::ui {

/// One page of New conference. The frame shows it, asks what its primary button says, and goes on when it may.
class PlannerStep : public QWidget {
    Q_OBJECT
public:
    PlannerStep(PlannerState& state, QWidget* parent) : QWidget(parent), m_state(state) {}

    /// The word in the row of steps.
    virtual QString title() const = 0;
    /// Whether this page has what it asks for.
    virtual bool isDone() const = 0;
    /// The words of the primary button; empty: the usual "Next: …".
    virtual QString primaryWords() const { return {}; }
    virtual bool primaryEnabled() const { return true; }
    /// What the primary button leaves out or waits for.
    virtual QString note() const { return {}; }
    /// The primary button was pressed: whether to go on to the next page.
    virtual bool proceed() { return true; }
    /// The page comes to the front: shows the plan and takes the keyboard.
    virtual void arrive() = 0;
    /// Texts not handed over yet go into the plan.
    virtual void settle() {}
    virtual QList<QWidget*> panes() const = 0;

Q_SIGNALS:
    /// What the primary button says has changed.
    void primaryChanged();
    /// Another page is wanted.
    void stepWanted(int step);

protected:
    PlannerState& state() const { return m_state; }

private:
    PlannerState& m_state;
};

} // namespace cadair::ui
