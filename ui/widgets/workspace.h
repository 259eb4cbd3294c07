#pragma once

#include "ui/widgets/page.h"

#include <QKeySequence>
#include <QString>

#include <functional>
#include <vector>

namespace cadair::ui {

/// Where a command stands in the menu bar.
enum class Menu { None, File, Edit, View, Conference, Letters, Help };

/// One thing a screen can do: shown in a menu, in "Find or do" and in the list of keys. Made anew whenever asked for,
/// so its words are in the language of the moment.
struct Command {
    QString id;          ///< fixed word, never shown: "conference.start"
    QString text;        ///< "Start the conference…"; an access key (&) is allowed
    QKeySequence key;    ///< may be empty
    Menu menu = Menu::None;
    std::function<void()> run;
    bool enabled = true;
    QString whyNot;      ///< when not enabled: the reason, shown in "Find or do" and as the tip
    bool checkable = false;
    bool checked = false;
};

/// A place in the window: a screen, and perhaps the record and the part of it to be shown.
struct Destination {
    QString screen; ///< a workspace's id()
    QString record; ///< an identity as text; may be empty
    QString part;   ///< a fixed word the workspace knows ("prepare", "live", "after", "prepare/report-reminder"); may be empty
    bool operator==(const Destination&) const = default;
};

/// The rules of a procedure on the screen: `procedure` an id, `what` a rule's id, or the word of a moment ("open") for the
/// rules that speak then. Either may be empty.
inline Destination rulesOf(const QString& procedure, const QString& what)
{
    return {QStringLiteral("procedures"), procedure, what};
}

/// One screen of the window. The shell knows screens only through this interface; `app` makes them and hands them over.
/// A workspace is a Page: it fills heading(), content(), actions() and messages(), and sets every word in refreshTexts().
class Workspace : public Page {
    Q_OBJECT
public:
    using Page::Page;

    /// Fixed word of the screen: "today", "conferences", "conference". Never shown.
    virtual QString id() const = 0;
    /// The rail item lit while this screen is shown. Screens without an item of their own name another's id.
    virtual QString railId() const { return id(); }
    /// Icon of the rail item; empty for a screen without one.
    virtual QString iconName() const { return {}; }
    /// The word on the rail and in "Find or do", in the language of the screen.
    virtual QString name() const = 0;
    /// Ctrl and this digit lead here, whatever stands before it on the rail; 0: its place on the rail.
    virtual int keyNumber() const { return 0; }
    /// The rail as icons only while this screen is shown (the conference workspace).
    virtual bool wantsNarrowRail() const { return false; }
    /// False while locking by idleness must not happen (Live). Ctrl+L always locks.
    virtual bool idleLockAllowed() const { return true; }

    /// What can be done here now. Emit commandsChanged() when the answer changes.
    virtual std::vector<Command> commands() const { return {}; }
    /// Shows `record` and `part`; false where there is no such record. Called before activated().
    virtual bool open(const QString& record, const QString& part)
    {
        Q_UNUSED(record)
        Q_UNUSED(part)
        return true;
    }
    /// What goTo() would need to come back to exactly this.
    virtual Destination whereabouts() const { return {id(), {}, {}}; }
    /// Where F1 leads from here: the rule that what has the keyboard rests on, else the rules of this moment. See rulesOf().
    virtual Destination ruleAsked() const { return rulesOf({}, {}); }
    /// True for a screen that is only looked into: backWanted() brings the person back to the screen before it, which stays
    /// exactly as it was left.
    virtual bool isLookedInto() const { return false; }
    /// The screen has just been shown: read what it shows anew.
    virtual void activated() {}
    /// Whether the screen may be left now; it settles its texts first and says itself why not.
    virtual bool canLeave() { return true; }
    /// The casebook is about to be closed: settle every text (drafts reach the file), close dialogs, empty every model.
    virtual void aboutToLock() {}
    /// The casebook is open again: read anew, with the same record, caret and scroll as before where they still exist.
    virtual void unlocked() {}

Q_SIGNALS:
    void commandsChanged();
    /// Railness, heading or idle rule may have changed.
    void stateChanged();
    /// Something was kept in the casebook just now.
    void saved();
    /// Orders to the window, carried out by the shell.
    void goTo(const cadair::ui::Destination& destination);
    /// Back to the screen from which this one was looked into.
    void backWanted();
};

} // namespace cadair::ui
