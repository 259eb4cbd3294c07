#pragma once

#include "ui/widgets/tokens.h"
#include "ui/widgets/workspace.h"

#include <QWidget>

class QVBoxLayout;

namespace cadair {
struct OpenConference;
}

namespace cadair::ui {

class ActionBar;
class MessageBar;

/// A chip in the title row of the conference: a button that opens what it speaks of.
struct PartChip {
    QString text;
    Tone tone = Tone::Plain;
    QString icon;              ///< empty: the tone's own shape
    std::function<void()> run; ///< empty: it only says something
};

/// One part of a conference: Prepare, Live or After. The frame (ui/conference) reads the conference, holds the title row
/// and shows one part at a time; a part has its own message bar, content and action bar.
///
/// A part is made with (Desk&, Prompts&, QWidget*), never keeps an Office or an OpenConference by reference, and takes the
/// screen's language from screenLanguage(). After each thing it wrote it emits changed(): before that returns the frame has
/// read the conference anew and called showConference(). Words are set in refreshTexts() as everywhere.
class ConferencePart : public QWidget {
    Q_OBJECT
public:
    explicit ConferencePart(QWidget* parent = nullptr);

    MessageBar& messages() const { return *m_messages; }
    /// The bar at the foot; its primary button is the one filled button of the screen.
    ActionBar& actions() const { return *m_actions; }
    /// Inside the page's margin of 16; gaps of 12.
    QVBoxLayout* content() const { return m_content; }
    /// Tells F6 where a pane is, left to right.
    void addPane(QWidget* pane) { m_panes.append(pane); }
    /// Panes, message bar, action bar: those visible that can take the keyboard. The frame puts the title row before them.
    QList<QWidget*> stops() const;

    /// Fixed word, as in a Destination: "prepare", "live", "after".
    virtual QString partId() const = 0;
    /// Shows the conference as it now stands. Called with another conference, after each changed(), when the part comes to
    /// the front, and after unlocking. Where it is the same conference: keep focus, current rows, carets and scroll.
    virtual void showConference(const OpenConference& conference) = 0;
    /// The part is in front from now on; showConference() came before.
    virtual void activated() {}
    /// Goes to one matter of this part, by the word that followed the part's own in a Destination ("prepare/report-reminder").
    virtual void showMatter(const QString& matter) { Q_UNUSED(matter) }
    /// Another part, screen or conference is wanted: settle texts. False where the part cannot be left now and says why.
    virtual bool canLeave() { return true; }
    /// The casebook is about to close: texts reach the file as drafts, dialogs close, models and fields are emptied.
    virtual void aboutToLock() {}
    /// The casebook is open again and showConference() has been called: caret and drafts come back.
    virtual void unlocked() {}
    virtual bool idleLockAllowed() const { return true; }
    /// What can be done here now, beyond the frame's own commands. Emit commandsChanged() when the answer changes.
    virtual std::vector<Command> commands() const { return {}; }
    /// The chips of the title row, in the language of the moment. Emit chipsChanged() when they change.
    virtual std::vector<PartChip> chips() const { return {}; }
    /// Where F1 leads from here, as for a workspace. The frame fills in the procedure where it is left empty.
    virtual Destination ruleAsked() const { return rulesOf({}, {}); }
    /// Further words for the line under the title ("in 2 working days"); may be empty.
    virtual QString contextWords() const { return {}; }

Q_SIGNALS:
    /// Something was written: the frame reads the conference anew, shows it and says that it is saved.
    void changed();
    /// A draft reached the file; nothing needs to be read anew.
    void kept();
    void commandsChanged();
    void chipsChanged();
    /// Another part of this conference is wanted: "prepare", "live", "after".
    void partWanted(const QString& part);
    /// Another screen or record is wanted.
    void goTo(const cadair::ui::Destination& destination);

private:
    MessageBar* m_messages;
    QVBoxLayout* m_content;
    ActionBar* m_actions;
    QList<QWidget*> m_panes;
};

} // namespace cadair::ui
