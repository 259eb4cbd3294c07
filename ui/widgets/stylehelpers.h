#pragma once

#include "ui/widgets/paint.h"

#include <QStyleOption>

/// Small words of the style's own files.
namespace cadair::ui::controls {

inline bool has(const QStyleOption& option, QStyle::StateFlag flag) { return option.state.testFlag(flag); }
inline bool enabled(const QStyleOption& option) { return has(option, QStyle::State_Enabled); }
inline bool focused(const QStyleOption& option) { return has(option, QStyle::State_HasFocus); }

/// The box of everything one types or chooses in; its edge is the focus ring.
void fieldBox(QPainter& painter, const QRect& box, bool isEnabled, bool isFocused);

} // namespace cadair::ui::controls
