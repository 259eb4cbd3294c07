#pragma once

#include "core/store/storeerror.h"
#include "ui/desk/desk.h"

#include <QString>

#include <functional>

namespace cadair::ui {

class SettlingText;

/// Makes a field keep what is typed in `box`, and fills it with what stood there last. `refused` hears of what the casebook
/// did not take.
void keepAsDraft(SettlingText* field, const Desk& desk, const QString& box, std::function<void(StoreFailure)> refused);

} // namespace cadair::ui
