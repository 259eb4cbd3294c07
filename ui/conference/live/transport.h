#pragma once

#include "ui/conference/live/agendatimes.h"

#include <QWidget>

class QPushButton;

namespace cadair::ui {

class ActionBar;
class TextLabel;

/// The row at the foot of Live: the clock, how far the meeting is, and what moves it on.
class Transport final : public QWidget {
    Q_OBJECT
public:
    explicit Transport(ActionBar& bar);

    /// What moves the meeting is there only while it is in session. `next` is the number of the next item, 0 for none.
    void showMeeting(bool inSession, bool begun, int next, const QString& nextTitle, bool hasPrevious);
    void tick(QTime now, const AgendaTimes& times);
    QPushButton& breakButton() const { return *m_break; }
    QPushButton& previousButton() const { return *m_previous; }
    QPushButton& nextButton() const { return *m_next; }
    QPushButton& closeButton() const { return *m_close; }
    QString elapsedText() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refreshTexts();

    bool m_narrow = false; ///< large type on a small screen
    bool m_inSession = false;
    bool m_begun = false;
    int m_nextNumber = 0;
    QString m_nextTitle;
    bool m_hasPrevious = false;
    QTime m_now;
    AgendaTimes m_times;
    TextLabel* m_clock;
    TextLabel* m_elapsed;
    TextLabel* m_pace;
    QPushButton* m_break;
    QPushButton* m_previous;
    QPushButton* m_close;
    QPushButton* m_next;
};

} // namespace cadair::ui
