#pragma once

#include "ui/language/dates.h"

#include <QWidget>

#include <optional>

class QCalendarWidget;
class QFrame;
class QLineEdit;
class QPushButton;

namespace cadair::ui {

/// A date typed as people write it ("8 rhag", "8/12", "8 Dec 2026") or picked from a calendar (Alt+↓). Leaving the field
/// writes the date out in the language of the screen. Up and down arrows move by a day, page keys by a week.
class DateField final : public QWidget {
    Q_OBJECT
public:
    /// `today` decides the year of a date typed without one.
    explicit DateField(QDate today, QWidget* parent = nullptr);

    /// The date understood so far; empty while nothing or nothing real is typed.
    std::optional<QDate> date() const { return m_date; }
    /// Sets without a signal; empty clears.
    void setDate(std::optional<QDate> date);
    void setToday(QDate today) { m_today = today; }
    /// Why what is typed cannot stand ("30 February does not exist. Did you mean 28 February?"); empty when it can.
    QString refusal() const;
    QLineEdit* edit() const { return m_edit; }

Q_SIGNALS:
    /// The person changed the date (or emptied the field).
    void dateChanged(std::optional<QDate> date);
    /// The refusal came, went or changed its language.
    void refusalChanged(const QString& refusal);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refreshTexts();
    void take(const QString& typed);
    void writeOut();
    void step(int days);
    void openCalendar();
    void choose(std::optional<QDate> date);

    QLineEdit* m_edit;
    QPushButton* m_button;
    QFrame* m_popup = nullptr;
    QCalendarWidget* m_calendar = nullptr;
    QDate m_today;
    std::optional<QDate> m_date;
    TypedDate m_typed;
};

} // namespace cadair::ui
