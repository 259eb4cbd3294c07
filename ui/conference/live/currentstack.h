#pragma once

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
    QSize minimumSizeHint() const override { return currentWidget() ? currentWidget()->minimumSizeHint() : QStackedWidget::minimumSizeHint(); }
    bool hasHeightForWidth() const override { return false; }
};

} // namespace cadair::ui
