#pragma once

#include <QPlainTextEdit>

class QTimer;

namespace cadair::ui {

/// A plain-text field that grows with its words and hands them over to be kept: settled() comes at most 1.5 s after
/// a keystroke that was not yet handed over, and at once when the field is left or settleNow() is called.
/// Pasted text loses its looks. Nothing here marks the text as secret: it is kept whole, never logged.
class SettlingText final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit SettlingText(QWidget* parent = nullptr);

    /// Replaces the text without a signal and without touching caret and scroll when it is the same.
    void setSettledText(const QString& text);
    QString text() const { return toPlainText(); }
    /// Hands over what has not been handed over yet.
    void settleNow();
    bool isSettled() const { return toPlainText() == m_settled; }
    /// Lines shown at least and at most (0: no limit) before it scrolls.
    void setLines(int least, int most);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void settled(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void textTouched();
    void fitHeight();
    int heightOfLines(int lines) const;

    QTimer* m_timer;
    QString m_settled;
    int m_leastLines = 3;
    int m_mostLines = 0;
};

} // namespace cadair::ui
