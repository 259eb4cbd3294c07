#pragma once

#include <QLineEdit>
#include <QTime>

#include <optional>

namespace cadair::ui {

/// A time of day, 24 hours; give it a label (FieldRow) or an accessible name: "9", "930", "9:30" are read; leaving the field writes "09:30". Up and down move by 5 minutes.
class TimeField final : public QLineEdit {
    Q_OBJECT
public:
    explicit TimeField(QWidget* parent = nullptr);
    std::optional<QTime> time() const { return m_time; }
    /// Sets without a signal; empty clears.
    void setTime(std::optional<QTime> time);
    /// Why what is typed cannot stand; empty when it can.
    QString refusal() const;

Q_SIGNALS:
    void timeChanged(std::optional<QTime> time);
    void refusalChanged(const QString& refusal);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refreshTexts();
    void take(const QString& typed);
    void writeOut();

    std::optional<QTime> m_time;
};

} // namespace cadair::ui
