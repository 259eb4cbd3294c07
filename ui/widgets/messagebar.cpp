#include "ui/widgets/messagebar.h"

#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPropertyAnimation>
#include <QPushButton>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int slideMilliseconds = 120;
}

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_icon(new IconLabel(this, {}, Tone::Note, 20)), m_words(new TextLabel(this)),
      m_row(new QHBoxLayout(this)), m_actionRow(new QHBoxLayout),
      m_close(makeButton(this, ButtonLook::Quiet, u"x-lg"_s)),
      m_slide(new QPropertyAnimation(this, "maximumHeight", this))
{
    scaleLayout(m_row, {20, 8, 8, 8}, 12);
    scaleLayout(m_actionRow, {}, 8);
    m_row->addWidget(m_icon);
    m_row->addWidget(m_words, 1);
    m_row->addLayout(m_actionRow);
    m_row->addWidget(m_close);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_close, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT closed();
    });
    connect(m_slide, &QPropertyAnimation::finished, this, [this] { setMaximumHeight(QWIDGETSIZE_MAX); });
    hide();
    refreshTexts();
}

void MessageBar::show(Message message)
{
    const bool wasOpen = m_open;
    m_message = std::move(message);
    m_open = true;
    rebuildActions();
    refreshTexts();
    QFrame::show();
    if (!wasOpen && !appearance().reduceMotion)
        slideIn();
}

void MessageBar::dismiss()
{
    m_open = false;
    m_slide->stop();
    setMaximumHeight(QWIDGETSIZE_MAX);
    hide();
}

QString MessageBar::text() const
{
    return m_open ? m_words->text() : QString();
}

QPushButton* MessageBar::actionButton(int index) const
{
    return index >= 0 && static_cast<size_t>(index) < m_actions.size() ? m_actions[static_cast<size_t>(index)]
                                                                       : nullptr;
}

void MessageBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
    QFrame::changeEvent(event);
}

void MessageBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_message.closable) {
        m_close->click();
        return;
    }
    QFrame::keyPressEvent(event);
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor ink = color(inkOf(m_message.tone));
    paint::roundedBox(painter, rect(), color(groundOf(m_message.tone)), ink, 6);
    const QRect edge(1, 1, px(m_message.hatched ? 14 : 4), height() - 2);
    if (m_message.hatched)
        paint::hatch(painter, edge, ink);
    else
        painter.fillRect(edge, ink);
}

void MessageBar::rebuildActions()
{
    for (QPushButton* button : m_actions) {
        button->hide();
        button->deleteLater(); // the action being run may be this very button's
    }
    m_actions.clear();
    for (const Message::Action& action : m_message.actions) {
        QPushButton* button = makeButton(this);
        connect(button, &QPushButton::clicked, this, [this, run = action.run, keepOpen = action.keepOpen] {
            if (!keepOpen)
                dismiss();
            if (run)
                run();
        });
        m_actionRow->addWidget(button);
        m_actions.push_back(button);
    }
}

void MessageBar::refreshTexts()
{
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setVisible(m_message.closable);
    m_icon->setIcon(m_message.icon.isEmpty() ? shapeOf(m_message.tone) : m_message.icon, m_message.tone);
    m_words->setText(m_message.text ? m_message.text() : QString());
    setAccessibleName(m_words->text());
    for (size_t i = 0; i < m_actions.size(); ++i)
        m_actions[i]->setText(m_message.actions[i].text ? m_message.actions[i].text() : QString());
    update();
}

void MessageBar::slideIn()
{
    m_slide->stop();
    m_slide->setDuration(slideMilliseconds);
    m_slide->setStartValue(0);
    m_slide->setEndValue(layout()->hasHeightForWidth() && width() > 0 ? layout()->heightForWidth(width())
                                                                      : sizeHint().height());
    m_slide->start();
}

} // namespace cadair::ui

#include "moc_messagebar.cpp"
