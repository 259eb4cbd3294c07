#include "ui/writing/spellingmarks.h"

#include "ui/writing/speller.h"
#include "ui/writing/writtenwords.h"
#include "ui/widgets/theme.h"

#include <QPlainTextEdit>
#include <QTextDocument>

namespace cadair::ui {

SpellingMarks::SpellingMarks(QPlainTextEdit* field) : QSyntaxHighlighter(field->document()), m_field(field)
{
    connect(field, &QPlainTextEdit::cursorPositionChanged, this, &SpellingMarks::caretMoved);
}

void SpellingMarks::setSpeller(const Speller* speller)
{
    m_speller = speller;
    rehighlight();
}

void SpellingMarks::highlightBlock(const QString& text)
{
    if (!m_speller || !m_speller->hasDictionary())
        return;
    QTextCharFormat unknown;
    unknown.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    unknown.setUnderlineColor(color(Token::Attention));
    const int caret = m_field->hasFocus() ? m_field->textCursor().position() - currentBlock().position() : -1;
    for (const WrittenWord& word : wordsIn(text))
        if (caret != word.start + word.length && !m_speller->isWord(text.mid(word.start, word.length)))
            setFormat(word.start, word.length, unknown);
}

void SpellingMarks::caretMoved()
{
    const QTextBlock here = m_field->textCursor().block();
    const QTextBlock before = document()->findBlockByNumber(m_block);
    m_block = here.blockNumber();
    if (before.isValid() && before != here)
        rehighlightBlock(before);
    rehighlightBlock(here);
}

} // namespace cadair::ui

#include "moc_spellingmarks.cpp"
