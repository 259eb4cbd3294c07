#include "ui/shell/statusline.h"

#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int answerMilliseconds = 4000;
}

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent), m_savedIcon(new IconLabel(this, u"check-circle"_s, Tone::Done)),
      m_saved(new TextLabel(this, TextSize::Small, Tone::Muted)),
      m_backup(new TextLabel(this, TextSize::Small, Tone::Muted)), m_own(makeButton(this, ButtonLook::Quiet)),
      m_sample(new TextLabel(this, TextSize::Small, Tone::Muted, true)),
      m_procedures(new TextLabel(this, TextSize::Small, Tone::Muted)),
      m_lockIcon(new IconLabel(this, u"lock"_s, Tone::Muted, 14)),
      m_lock(new TextLabel(this, TextSize::Small, Tone::Muted))
{
    auto* row = new QHBoxLayout(this);
    scaleLayout(row, {16, 2, 16, 2}, 8);
    row->addWidget(m_savedIcon);
    row->addWidget(m_saved);
    row->addSpacing(px(12));
    row->addWidget(m_backup);
    row->addStretch(1);
    row->addWidget(m_own);
    row->addWidget(m_sample);
    row->addSpacing(px(12));
    row->addWidget(m_procedures);
    row->addSpacing(px(12));
    row->addWidget(m_lockIcon);
    row->addWidget(m_lock);
    for (TextLabel* label : {m_saved, m_backup, m_sample, m_procedures, m_lock})
        label->setWordWrap(false);
    scaleMinimumHeight(this, 26);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Maximum);
    connect(m_own, &QPushButton::clicked, this, &StatusLine::ownCasebookRequested);
    refreshTexts();
}

void StatusLine::setSaved(QTime at)
{
    m_savedAt = at;
    refreshTexts();
}

void StatusLine::sayEverythingIsSaved()
{
    m_answering = true;
    refreshTexts();
    QTimer::singleShot(answerMilliseconds, this, [this] {
        m_answering = false;
        refreshTexts();
    });
}

void StatusLine::setCasebook(const CasebookState& state, QDate today)
{
    m_casebook = state;
    m_today = today;
    refreshTexts();
}

void StatusLine::setLock(std::optional<int> minutes)
{
    if (m_minutes == minutes && !m_lock->text().isEmpty())
        return;
    m_minutes = minutes;
    refreshTexts();
}

QString StatusLine::savedText() const
{
    return m_saved->text();
}

void StatusLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        refreshTexts();
    QWidget::changeEvent(event);
}

void StatusLine::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

/// With large type not everything has room: what can be seen elsewhere goes first, whole, never cut.
void StatusLine::makeRoom()
{
    const bool backup = !m_backup->text().isEmpty();
    const bool procedures = !m_procedures->text().isEmpty();
    m_backup->setVisible(backup);
    m_procedures->setVisible(procedures);
    m_own->setVisible(m_casebook.sample);
    for (QWidget* part :
         {static_cast<QWidget*>(m_backup), static_cast<QWidget*>(m_procedures), static_cast<QWidget*>(m_own)}) {
        layout()->invalidate();
        if (layout()->minimumSize().width() <= width())
            return;
        part->hide();
    }
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(color(Token::Line));
    painter.drawLine(0, 0, width(), 0);
}

void StatusLine::refreshTexts()
{
    const QString at = timeTextWithSeconds(m_savedAt);
    m_savedIcon->setVisible(m_savedAt.isValid());
    m_saved->setText(!m_savedAt.isValid() ? (m_answering ? tr("Everything is saved") : QString())
                     : m_answering       ? tr("Everything is saved (%1)").arg(at)
                                         : tr("Saved %1").arg(at));
    const QDateTime backup = m_casebook.lastBackup;
    const qint64 days = backup.isValid() ? backup.date().daysTo(m_today) : -1;
    m_backup->setText(days < 0 ? QString()
                      : days == 0 ? tr("Backup today %1").arg(timeText(backup.time()))
                      : days == 1 ? tr("Backup yesterday %1").arg(timeText(backup.time()))
                                  : tr("Backup %1").arg(longDate(backup.date(), screenLanguage())));
    m_own->setText(tr("Start my own casebook…"));
    m_sample->setText(m_casebook.sample ? tr("Made-up families") : QString());
    m_sample->setVisible(m_casebook.sample);
    const QString procedures = m_casebook.procedures.in(screenLanguage());
    m_procedures->setText(procedures.isEmpty() ? QString() : tr("Procedures: %1").arg(procedures));
    m_lock->setText(m_minutes ? tr("Locks in %n minute(s)", nullptr, *m_minutes) : tr("Stays open in Live"));
    m_own->setFont(textFont(TextSize::Small));
    makeRoom();
}

} // namespace cadair::ui

#include "moc_statusline.cpp"
