#pragma once

#include "core/rules/display.h"

#include <QDateTime>
#include <QWidget>

namespace cadair {
struct AgencyKinds;
}

namespace cadair::ui {

/// The family's own screen: cream, large, and nothing on it but a `FamilyDisplay`. It keeps nothing of the conference.
class FamilyWindow final : public QWidget {
    Q_OBJECT
public:
    explicit FamilyWindow(const AgencyKinds& agencies);

    void showDisplay(const FamilyDisplay& display, QTime now);
    const FamilyDisplay& display() const { return m_display; }
    /// All that stands on it as text, line by line: what a screen reader says, and what tests read.
    QStringList lines() const;

Q_SIGNALS:
    void closeWanted();
    void blankWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refreshTexts();
    QString roleOf(const DisplayPerson& person) const;
    QString breakLine() const;
    QString byLine(const DisplayAction& action) const;

    struct Page;
    int paintAll(Page& page) const;
    int paintMeeting(Page& page) const;
    int paintPeople(Page& page, const QRect& where) const;
    int paintSteps(Page& page, const QRect& where) const;
    void paintStep(Page& page, const DisplayStep& step, QRect row) const;
    int stepWidth(const Page& page, const DisplayStep& step, int width) const;
    static QString nowWord();
    int paintBoard(Page& page) const;
    int paintPlan(Page& page) const;

    const AgencyKinds& m_agencies;
    FamilyDisplay m_display;
    QTime m_now;
};

} // namespace cadair::ui
