#pragma once

class QWidget;

namespace cadair::ui {

/// `inside` on the ground of its card, scrolling where there is no room for all of it. Never sideways: what is inside folds.
QWidget* scrolling(QWidget* inside, QWidget* parent);

} // namespace cadair::ui
