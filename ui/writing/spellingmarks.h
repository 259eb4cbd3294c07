#pragma once

#include <QSyntaxHighlighter>

class QPlainTextEdit;

namespace cadair::ui {

class Speller;

/// Underlines the words of a text field that its speller does not know, but not the one being written. Only the line that
/// changed is looked at: a keystroke costs microseconds.
class SpellingMarks final : public QSyntaxHighlighter {
    Q_OBJECT
public:
    explicit SpellingMarks(QPlainTextEdit* field);

    /// Empty: nothing is marked. Stays where it is until the next call.
    void setSpeller(const Speller* speller);

protected:
    void highlightBlock(const QString& text) override;

private:
    void caretMoved();

    QPlainTextEdit* m_field;
    const Speller* m_speller = nullptr;
    int m_block = -1; ///< where the caret stood: the word left there is looked at again
};

} // namespace cadair::ui
