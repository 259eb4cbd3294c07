#pragma once

class QPushButton;
class QWidget;

namespace cadair::ui {

/// A button with the letters that few keyboards have (ŵ ŷ and the others of Welsh). A chosen letter goes into whichever
/// text field had the keyboard last; Alt+Down opens it.
QPushButton* makeAccentButton(QWidget* parent, QWidget* field);

} // namespace cadair::ui
