#pragma once

#include <QPlainTextEdit>
#include <QSyntaxHighlighter>

#include <set>

class QTimer;

namespace cadair::ui {

/// Marks the fields of a template, and the ones that do not exist.
class TemplateMarks final : public QSyntaxHighlighter {
    Q_OBJECT
public:
    explicit TemplateMarks(QTextDocument* document) : QSyntaxHighlighter(document) {}
    void setKnown(std::set<QString> fields);

protected:
    void highlightBlock(const QString& text) override;

private:
    std::set<QString> m_known;
};

/// The text of a template. paused() comes a moment after the last key, for whatever takes longer than a key may;
/// settled() at most 1.5 s after one, and when the field is left, for the draft.
class TemplateEditor final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit TemplateEditor(QWidget* parent = nullptr);

    /// Another text, without a signal; it counts as settled.
    void setSettledText(const QString& text);
    void settleNow();
    TemplateMarks& marks() const { return *m_marks; }
    void goTo(qsizetype place);
    int lineOf(qsizetype place) const;

Q_SIGNALS:
    void settled();
    void paused();

protected:
    void changeEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void touched();

    TemplateMarks* m_marks;
    QTimer* m_settling;
    QTimer* m_pause;
    QString m_settled;
    QString m_last;
};

} // namespace cadair::ui
