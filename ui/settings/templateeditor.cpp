#include "ui/settings/templateeditor.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTimer>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int settleMilliseconds = 1500; // as for every text that is kept while it is written
constexpr int pauseMilliseconds = 300;

} // namespace

void TemplateMarks::setKnown(std::set<QString> fields)
{
    m_known = std::move(fields);
    rehighlight();
}

void TemplateMarks::highlightBlock(const QString& text)
{
    static const QRegularExpression markup(u"<[^>]*>?"_s);
    static const QRegularExpression field(u"\\{\\{([#^/>!&={]?)\\s*(.*?)\\s*\\}\\}\\}?"_s);
    QTextCharFormat around;
    around.setForeground(color(Token::Muted));
    for (auto matches = markup.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()), around);
    }
    for (auto matches = field.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        QString name = match.captured(2);
        if (name.startsWith(u"has-"_s))
            name = name.mid(4);
        const QString kind = match.captured(1);
        const bool sound = kind == u"!" || (m_known.contains(name) && kind != u">" && kind != u"&" && kind != u"=" && kind != u"{");
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold);
        format.setForeground(color(sound ? Token::Accent : Token::Stopped));
        if (!sound) { // colour never speaks alone
            format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            format.setUnderlineColor(color(Token::Stopped));
        }
        setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()), format);
    }
}

TemplateEditor::TemplateEditor(QWidget* parent)
    : QPlainTextEdit(parent), m_marks(new TemplateMarks(document())), m_settling(new QTimer(this)), m_pause(new QTimer(this))
{
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(px(12));
    m_settling->setSingleShot(true);
    m_settling->setInterval(settleMilliseconds);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMilliseconds);
    connect(m_settling, &QTimer::timeout, this, &TemplateEditor::settleNow);
    connect(m_pause, &QTimer::timeout, this, &TemplateEditor::paused);
    connect(this, &QPlainTextEdit::textChanged, this, &TemplateEditor::touched);
}

void TemplateEditor::touched()
{
    if (toPlainText() == m_last) // marks alone changed
        return;
    m_last = toPlainText();
    if (!m_settling->isActive()) // not started anew by each key: a fast writer is kept all the same
        m_settling->start();
    m_pause->start();
}

void TemplateEditor::setSettledText(const QString& text)
{
    m_settled = text;
    m_last = text;
    if (toPlainText() != text)
        setPlainText(text);
    m_settling->stop();
    m_pause->stop();
}

void TemplateEditor::settleNow()
{
    m_settling->stop();
    if (toPlainText() == m_settled)
        return;
    m_settled = toPlainText();
    Q_EMIT settled();
}

void TemplateEditor::goTo(qsizetype place)
{
    QTextCursor caret = textCursor();
    caret.setPosition(static_cast<int>(std::clamp<qsizetype>(place, 0, document()->characterCount() - 1)));
    setTextCursor(caret);
    centerCursor();
    setFocus();
}

int TemplateEditor::lineOf(qsizetype place) const
{
    return document()->findBlock(static_cast<int>(place)).blockNumber() + 1;
}

void TemplateEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        m_marks->rehighlight();
    QPlainTextEdit::changeEvent(event);
}

void TemplateEditor::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        settleNow();
}

} // namespace cadair::ui

#include "moc_templateeditor.cpp"
