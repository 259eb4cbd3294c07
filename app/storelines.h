#pragma once

#include "app/commands.h"
#include "core/store/storeerror.h"

namespace cadair {

/// What happened to a casebook, what is safe and what to do, in one line for standard error.
QString lineFor(const StoreError& error);

/// Runs `work`; a StoreError ends as its line and exit code 3.
template <typename Work>
int withCasebook(const Console& console, Work&& work)
{
    try {
        return work();
    } catch (const StoreError& error) {
        return console.fail(ExitUnreadable, lineFor(error));
    }
}

} // namespace cadair
