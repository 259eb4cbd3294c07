#pragma once

#include "ui/shell/casebookgate.h"
#include "ui/shell/gatepage.h"

#include <QTime>

class QPushButton;
class QTimer;

namespace cadair::ui {

class FieldRow;
class IconLabel;
class PassphraseField;
class TextLabel;

/// Asks for the passphrase of the casebook that was locked, or of a file just chosen. Says nothing of what is in it.
class LockScreen final : public GatePage {
    Q_OBJECT
public:
    LockScreen(LanguageSwitch& languages, CasebookGate& gate, QWidget* parent = nullptr);

    /// The casebook was locked; everything typed was kept at `keptAt`.
    void showLocked(QTime keptAt);
    /// A casebook known from before is waiting at the start.
    void showKnown();
    /// The file at `path` was chosen to be opened.
    void showFile(const QString& path);
    /// Puts the keyboard where typing begins.
    void takeFocus();
    /// How a try ended; the window hands results to the screen that is shown.
    void tryEnded(const GateResult& result);
    /// Seconds still to wait after a wrong passphrase.
    int secondsLeft() const { return m_wait; }
    /// The length of a second, for tests.
    void setSecond(int milliseconds);

Q_SIGNALS:
    void quitRequested();
    void anotherRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Kind { Locked, Known, File };
    void begin(Kind kind);
    void refreshTexts();
    void tryIt();
    void tick();

    CasebookGate& m_gate;
    Kind m_kind = Kind::Known;
    QString m_path;
    QTime m_keptAt;
    GateResult m_last{GateFailure::None, {}};
    bool m_busy = false;
    bool m_forgotten = false;
    int m_wait = 0;
    int m_nextWait = 1;
    TextLabel* m_title;
    IconLabel* m_keptIcon;
    TextLabel* m_kept;
    PassphraseField* m_field;
    FieldRow* m_row;
    TextLabel* m_progress;
    TextLabel* m_forgottenText;
    QPushButton* m_forgottenButton;
    QPushButton* m_another;
    QPushButton* m_quit;
    QPushButton* m_unlock;
    QTimer* m_timer;
};

/// What happened, what is safe, what to do: for each way a casebook can fail to open.
QString gateSentence(const GateResult& result);

} // namespace cadair::ui
