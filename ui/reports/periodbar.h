#pragma once

#include "core/rules/statistics.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QPushButton;
class QStackedWidget;

namespace cadair::ui {

class DateField;
class SegmentBar;
class TextLabel;

/// Which days the figures are about: a quarter, a year from 1 April, or any two dates; earlier and later by a step.
class PeriodBar final : public QWidget {
    Q_OBJECT
public:
    enum Choice { Quarter, Year, TwoDates };
    explicit PeriodBar(QDate today, QWidget* parent = nullptr);

    /// Empty while the two dates make no period; the bar says why.
    std::optional<FigurePeriod> period() const;
    /// Chooses without a signal.
    void setPeriod(Choice choice, const FigurePeriod& period);
    SegmentBar& choices() const { return *m_choices; }
    QPushButton& earlier() const { return *m_earlier; }
    QPushButton& later() const { return *m_later; }
    DateField& first() const { return *m_first; }
    DateField& last() const { return *m_last; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refreshTexts();
    void choose(int choice);
    void step(int direction);
    void arrange();
    void tellWhatIsWrong();

    QDate m_today;
    FigurePeriod m_period;
    QBoxLayout* m_row = nullptr;
    SegmentBar* m_choices;
    QStackedWidget* m_side;
    QPushButton* m_earlier;
    QPushButton* m_later;
    DateField* m_first;
    TextLabel* m_to;
    DateField* m_last;
    TextLabel* m_wrong;
};

} // namespace cadair::ui
