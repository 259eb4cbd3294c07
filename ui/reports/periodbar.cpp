#include "ui/reports/periodbar.h"

#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

PeriodBar::PeriodBar(QDate today, QWidget* parent)
    : QWidget(parent), m_today(today), m_period(quarterOf(today)), m_choices(new SegmentBar(this)), m_side(new QStackedWidget(this)),
      m_earlier(makeButton(this, ButtonLook::Plain, u"chevron-left"_s)), m_later(makeButton(this, ButtonLook::Plain, u"chevron-right"_s)),
      m_first(new DateField(today, this)), m_to(new TextLabel(this)), m_last(new DateField(today, this)), m_wrong(new TextLabel(this, TextSize::Small, Tone::Attention))
{
    auto* steps = new QWidget(m_side);
    auto* stepRow = new QHBoxLayout(steps);
    scaleLayout(stepRow, {}, 8);
    stepRow->addWidget(m_earlier);
    stepRow->addWidget(m_later);
    stepRow->addStretch(1);
    auto* dates = new QWidget(m_side);
    auto* dateRow = new QHBoxLayout(dates);
    scaleLayout(dateRow, {}, 8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_first, m_to, m_last})
        dateRow->addWidget(part);
    dateRow->addStretch(1);
    m_side->addWidget(steps);
    m_side->addWidget(dates);
    m_row = new QHBoxLayout;
    scaleLayout(m_row, {}, 12);
    m_row->addWidget(m_choices);
    m_row->addWidget(m_side, 1);
    auto* all = new QVBoxLayout(this);
    scaleLayout(all, {}, 4);
    all->addLayout(m_row);
    all->addWidget(m_wrong);
    connect(m_choices, &SegmentBar::choiceMade, this, &PeriodBar::choose);
    connect(m_earlier, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { step(1); });
    for (DateField* field : {m_first, m_last}) {
        connect(field, &DateField::dateChanged, this, [this] {
            tellWhatIsWrong();
            Q_EMIT changed();
        });
        connect(field, &DateField::refusalChanged, this, &PeriodBar::tellWhatIsWrong);
    }
    refreshTexts();
    setPeriod(Quarter, m_period);
}

std::optional<FigurePeriod> PeriodBar::period() const
{
    if (m_choices->chosen() != TwoDates)
        return m_period;
    if (!m_first->date() || !m_last->date() || *m_last->date() < *m_first->date())
        return std::nullopt;
    return FigurePeriod{*m_first->date(), *m_last->date()};
}

void PeriodBar::setPeriod(Choice choice, const FigurePeriod& period)
{
    m_period = period;
    m_choices->setChosen(choice);
    m_first->setDate(period.first);
    m_last->setDate(period.last);
    m_side->setCurrentIndex(choice == TwoDates ? 1 : 0);
    arrange();
    tellWhatIsWrong();
}

/// The dates stand under the choices where they would cut each other beside them.
void PeriodBar::arrange()
{
    const int wanted = m_choices->sizeHint().width() + m_row->spacing() + m_side->currentWidget()->sizeHint().width();
    m_row->setDirection(wanted <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void PeriodBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PeriodBar::choose(int choice)
{
    // Two dates begin as the period that was shown; a quarter or a year with the day it ends, if that is past, else today.
    const QDate about = std::min(m_period.last, m_today);
    setPeriod(static_cast<Choice>(choice), choice == Quarter ? quarterOf(about) : choice == Year ? yearOf(about) : m_period);
    Q_EMIT changed();
}

void PeriodBar::step(int direction)
{
    const QDate about = direction < 0 ? m_period.first.addDays(-1) : m_period.last.addDays(1);
    const auto choice = static_cast<Choice>(m_choices->chosen());
    setPeriod(choice, choice == Year ? yearOf(about) : quarterOf(about));
    Q_EMIT changed();
}

void PeriodBar::tellWhatIsWrong()
{
    QString wrong;
    if (m_choices->chosen() == TwoDates) {
        wrong = !m_first->refusal().isEmpty() ? m_first->refusal() : m_last->refusal();
        if (wrong.isEmpty() && (!m_first->date() || !m_last->date()))
            wrong = tr("Give both dates; the figures below are still those of the last period.");
        else if (wrong.isEmpty() && *m_last->date() < *m_first->date())
            wrong = tr("The second date lies before the first. The figures below are still those of the last period.");
    }
    m_wrong->setText(wrong);
    m_wrong->setVisible(!wrong.isEmpty());
}

void PeriodBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void PeriodBar::refreshTexts()
{
    m_choices->setTexts({tr("Quarter"), tr("Year from April"), tr("Two dates")});
    m_choices->setAccessibleName(tr("Which period"));
    m_earlier->setText(tr("Earlier"));
    m_later->setText(tr("Later"));
    m_to->setText(tr("to"));
    const auto name = [](DateField& field, const QString& words) {
        field.setAccessibleName(words); // or the field calls itself a date at the next change of language
        field.edit()->setAccessibleName(words);
    };
    name(*m_first, tr("First day of the period"));
    name(*m_last, tr("Last day of the period"));
    tellWhatIsWrong();
}

} // namespace cadair::ui

#include "moc_periodbar.cpp"
