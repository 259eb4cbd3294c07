#include "ui/shell/firstrun.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

Tile::Tile(const QString& icon, bool primary, QWidget* parent)
    : QAbstractButton(parent), m_icon(icon), m_primary(primary)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Tile::setWords(const QString& title, const QString& line)
{
    setText(title);
    m_line = line;
    setAccessibleName(title);
    setAccessibleDescription(line);
    updateGeometry();
    update();
}

int Tile::heightForWidth(int width) const
{
    const int room = width - px(72) - px(56);
    const int words = paint::wrappedHeight(text(), textFont(TextSize::Section, true), room)
        + paint::wrappedHeight(m_line, textFont(TextSize::Body), room);
    return std::max(px(76), words + px(28));
}

QSize Tile::sizeHint() const
{
    return {px(592), heightForWidth(px(592))};
}

QSize Tile::minimumSizeHint() const
{
    return {px(300), heightForWidth(std::max(width(), px(300)))};
}

void Tile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool gap = hasFocus() && m_primary;
    const bool lit = underMouse() && isEnabled();
    const QRect box = gap ? rect().adjusted(3, 3, -3, -3) : rect();
    if (m_primary)
        paint::roundedBox(painter, box, color(isEnabled() ? Token::Accent : Token::Muted), Qt::transparent, 6);
    else
        paint::roundedBox(painter, box, color(lit ? Token::Selection : Token::Base), color(Token::Border), 6);
    if (hasFocus())
        paint::focusRing(painter, rect(), 6);
    const QColor ink = color(m_primary ? Token::OnAccent : Token::Accent);
    drawIcon(painter, QRect(px(20), 0, px(32), height()), m_icon, ink, px(24));
    drawIcon(painter, QRect(width() - px(48), 0, px(32), height()), u"chevron-right"_s,
             m_primary ? ink : color(Token::Muted), px(16));
    const int room = width() - px(72) - px(56);
    const QFont bold = textFont(TextSize::Section, true);
    const int first = paint::wrappedHeight(text(), bold, room);
    const int second = paint::wrappedHeight(m_line, textFont(TextSize::Body), room);
    const int top = (height() - first - second) / 2;
    paint::wrappedText(painter, QRect(px(72), top, room, first), text(), bold,
                       color(m_primary ? Token::OnAccent : Token::Text));
    paint::wrappedText(painter, QRect(px(72), top + first, room, second), m_line, textFont(TextSize::Body),
                       color(m_primary ? Token::OnAccent : Token::Muted));
}

FirstRun::FirstRun(LanguageSwitch& languages, QWidget* parent)
    : GatePage(languages, parent), m_title(new TextLabel(this, TextSize::Figure, Tone::Plain, true)),
      m_line(new TextLabel(this, TextSize::Body, Tone::Muted)), m_madeUp(new Tile(u"people"_s, true, this)),
      m_create(new Tile(u"journal-plus"_s, false, this)), m_open(new Tile(u"folder2-open"_s, false, this)),
      m_notice(new TextLabel(this, TextSize::Body, Tone::Stopped, true)),
      m_footIcon(new IconLabel(this, u"wifi-off"_s, Tone::Muted)),
      m_foot(new TextLabel(this, TextSize::Small, Tone::Muted))
{
    setColumnWidth(592);
    auto* words = new QVBoxLayout;
    scaleLayout(words, {}, 2);
    words->addWidget(m_title);
    words->addWidget(m_line);
    column()->addLayout(words);
    column()->addSpacing(px(12));
    for (Tile* tile : {m_madeUp, m_create, m_open})
        column()->addWidget(tile);
    column()->addWidget(m_notice);
    auto* foot = new QHBoxLayout;
    scaleLayout(foot, {0, 8, 0, 0}, 8);
    foot->addWidget(m_footIcon);
    foot->addWidget(m_foot, 1);
    column()->addLayout(foot);
    connect(m_madeUp, &QAbstractButton::clicked, this, &FirstRun::madeUpRequested);
    connect(m_create, &QAbstractButton::clicked, this, &FirstRun::createRequested);
    connect(m_open, &QAbstractButton::clicked, this, &FirstRun::openRequested);
    refreshTexts();
}

void FirstRun::takeFocus()
{
    m_madeUp->setFocus();
}

void FirstRun::setProgress(int percent)
{
    m_progress = percent;
    for (Tile* tile : {m_madeUp, m_create, m_open})
        tile->setEnabled(percent < 0);
    refreshTexts();
}

void FirstRun::setRefusal(const QString& sentence)
{
    m_refusal = sentence;
    refreshTexts();
}

void FirstRun::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
    GatePage::changeEvent(event);
}

void FirstRun::refreshTexts()
{
    m_title->setText(tr("Welcome"));
    m_line->setText(tr("A casebook is one locked file with your families, conferences and letters."));
    m_madeUp->setWords(tr("Try it with made-up families"),
                       tr("Six families, a conference to prepare, one to run, one to finish"));
    m_create->setWords(tr("Create a casebook…"), tr("Choose a passphrase and your local procedures"));
    m_open->setWords(tr("Open a casebook…"), tr("On this computer or on a stick"));
    m_foot->setText(tr("Works without a network. Nothing leaves this computer unless you send it."));
    const bool busy = m_progress >= 0;
    m_notice->setTone(busy ? Tone::Muted : Tone::Stopped);
    m_notice->setText(busy ? tr("Writing the made-up families: %1 %").arg(m_progress) : m_refusal);
    m_notice->setVisible(busy || !m_refusal.isEmpty());
}

} // namespace cadair::ui

#include "moc_firstrun.cpp"
