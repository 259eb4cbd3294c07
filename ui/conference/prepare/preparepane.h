#pragma once

#include "ui/conference/prepare/preparestate.h"
#include "ui/widgets/workspace.h"

#include <QWidget>

#include <functional>

namespace cadair::ui {

class PrepareForm;

/// One view of Prepare beside the list of everybody invited: what is settled about one matter, as rows; Enter on a row
/// opens the form that settles it.
class PreparePane : public QWidget {
    Q_OBJECT
public:
    PreparePane(const PrepareTools& tools, QWidget* parent);

    /// Fixed word of the view: "reports", "children".
    virtual QString paneId() const = 0;
    /// Its name in the bar above the views, in the screen's language.
    virtual QString paneName() const = 0;
    /// Null: nothing to show.
    virtual void setState(const PrepareState* state) = 0;
    /// Where the keyboard goes first.
    virtual QWidget* firstField() const = 0;
    /// Stands on what is about this person or child; false where the view has nothing about them.
    virtual bool showAbout(const QString& /*id*/) { return false; }
    /// What can be done here, for the menus and for "Find or do".
    virtual std::vector<Command> commands() const { return {}; }

Q_SIGNALS:
    /// A form is to be opened in this view's place; it comes back when the form has gone.
    void formWanted(PrepareForm* form);
    /// Something was written.
    void changed();
    /// Letters of this kind are to be looked at.
    void lettersWanted(const cadair::DocumentKey& document);
    /// A step a key asks for; what stands against it is told above the views.
    void stepWanted(const std::function<StepResult()>& step);

protected:
    const PrepareTools& tools() const { return m_tools; }

private:
    PrepareTools m_tools;
};

} // namespace cadair::ui
