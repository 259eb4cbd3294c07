#pragma once

class QWidget;

namespace cadair::ui {

/// Puts `next` after `before` on the keyboard's way, with everything inside it (a date field is an edit and a button), and
/// answers with its last part, to go on from.
QWidget* tabAfter(QWidget* before, QWidget* next);

} // namespace cadair::ui
