#include "ui/shell/gatepage.h"

#include "ui/language/languageswitch.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>
#include <QVBoxLayout>

#include <cmath>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelPixels = 486;
constexpr int narrowPixels = 900; // below this the panel gives its room to the form
constexpr int seaLines = 5;

/// One wave across the panel: each further line lies lower, moves on and is seen better.
QPainterPath seaLine(const QRect& panel, int line)
{
    QPainterPath path;
    const double base = panel.bottom() - px(150) + line * px(23);
    for (int x = panel.left(); x <= panel.right() + 6; x += 6) {
        const double y = base + px(9) * std::sin(x * 0.0125 * 11.0 / appearance().typeSize + 1.9 + line * 0.55);
        x == panel.left() ? path.moveTo(x, y) : path.lineTo(x, y);
    }
    return path;
}

} // namespace

GatePage::GatePage(LanguageSwitch& languages, QWidget* parent)
    : QWidget(parent), m_languages(languages), m_panel(new QWidget(this)),
      m_about(new TextLabel(m_panel, TextSize::Section, Tone::RailText)), m_scroll(new QScrollArea(this)),
      m_form(new QWidget), m_column(new QVBoxLayout), m_language(new SegmentBar(this))
{
    auto* inner = new QHBoxLayout(m_form);
    scaleLayout(inner, {24, 64, 24, 24}, 0);
    auto* middle = new QVBoxLayout;
    middle->addStretch(3);
    middle->addLayout(m_column);
    middle->addStretch(4);
    scaleLayout(m_column, {}, 12);
    inner->addLayout(middle);
    inner->addStretch(1);
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    connect(m_language, &SegmentBar::choiceMade, this, [this](int index) {
        m_languages.setLanguage(index == 1 ? Language::Welsh : Language::English);
    });
    refreshTexts();
}

void GatePage::setColumnWidth(int width)
{
    auto* keeper = new QWidget(m_form); // holds the column open at its width
    scaleWidth(keeper, width);
    keeper->setFixedHeight(0);
    m_column->addWidget(keeper);
}

void GatePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        place();
    QWidget::changeEvent(event);
}

int GatePage::panelWidth() const
{
    return width() < px(narrowPixels) ? 0 : std::min(px(panelPixels), width() * 2 / 5);
}

void GatePage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect panel(0, 0, panelWidth(), height());
    if (panel.isEmpty())
        return;
    painter.fillRect(panel, color(Token::Rail));
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor mark(0x8F, 0xD3, 0xDC); // the accent seen on slate; decoration only
    paint::chairMark(painter, QRectF(px(82), px(220), px(48), px(60)),
                     appearance().theme == ThemeKind::Contrast ? color(Token::Accent) : mark);
    painter.setFont(textFont(TextSize::Display, true));
    QFont name = textFont(TextSize::Display, true);
    name.setPointSizeF(name.pointSizeF() + 2);
    painter.setFont(name);
    painter.setPen(appearance().theme == ThemeKind::Contrast ? color(Token::Text) : QColor(Qt::white));
    painter.drawText(QRect(px(72), px(310), panel.width() - px(80), px(60)), Qt::AlignLeft | Qt::AlignVCenter,
                     u"Cadair"_s);
    painter.setClipRect(panel);
    for (int line = 0; line < seaLines; ++line) {
        QColor ink = mark;
        ink.setAlphaF(0.12F + 0.09F * static_cast<float>(line));
        painter.setPen(QPen(ink, 1.6));
        painter.drawPath(seaLine(panel, line));
    }
}

void GatePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void GatePage::place()
{
    const int panel = panelWidth();
    m_panel->setVisible(panel > 0);
    m_panel->setGeometry(0, 0, panel, height());
    m_about->setGeometry(px(72), px(384), panel - px(72) - px(32), m_about->heightForWidth(panel - px(104)));
    const int margin = panel > 0 ? px(96) - px(24) : 0;
    m_scroll->setGeometry(panel + margin, 0, width() - panel - margin, height());
    const QSize size = m_language->sizeHint();
    m_language->setGeometry(width() - size.width() - px(96), px(24), size.width(), size.height());
    if (panel == 0)
        m_language->move(width() - size.width() - px(24), px(16));
    m_language->raise();
}

void GatePage::refreshTexts()
{
    m_about->setText(
        tr("Child protection conferences, prepared, held and followed up. Everything stays on this computer."));
    m_language->setTexts({u"English"_s, u"Cymraeg"_s}); // each language in its own name
    m_language->setChosen(m_languages.language() == Language::Welsh ? 1 : 0);
    m_language->setAccessibleName(tr("Language"));
}

} // namespace cadair::ui

#include "moc_gatepage.cpp"
