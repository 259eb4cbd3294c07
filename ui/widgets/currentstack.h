#pragma once

#include <QScrollArea>
#include <QStackedWidget>

namespace cadair::ui {

/// Pages of which only the one in front says how much room is needed.
class CurrentStack final : public QStackedWidget {
    Q_OBJECT
public:
    explicit CurrentStack(QWidget* parent) : QStackedWidget(parent)
    {
        connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
    }
    QSize sizeHint() const override { return currentWidget() ? currentWidget()->sizeHint() : QStackedWidget::sizeHint(); }
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return false; }
    /// No page is shown in less than this, in pixels at 11 pt: where there is less, whoever holds the stack scrolls.
    void setLeast(int width, int height);

private:
    QSize m_least;
};

/// Holds a widget at the size of the window, and scrolls only where that is less than the least the widget needs: not, as a
/// resizable scroll area does, where it is less than what it would like.
class LeastScroll final : public QScrollArea {
    Q_OBJECT
public:
    using QScrollArea::QScrollArea;
    void hold(QWidget* widget);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void follow(const QWidget& now);
};

} // namespace cadair::ui
