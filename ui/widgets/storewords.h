#pragma once

#include "core/store/storeerror.h"
#include "ui/widgets/messagebar.h"

namespace cadair::ui {

/// What went wrong with the casebook while a step was taken: what happened, what is safe, what to do. In the screen's language.
QString storeSentence(StoreFailure failure);

/// The bar for it. The words follow a change of language.
Message storeMessage(StoreFailure failure);

/// Takes one step of the person's: a StoreError becomes the message bar's sentence. True where nothing went wrong.
/// Every user action that touches the casebook goes through here once, so that no exception leaves a slot.
template <typename Step>
bool guarded(MessageBar& bar, Step&& step)
{
    try {
        step();
        return true;
    } catch (const StoreError& error) {
        bar.show(storeMessage(error.kind));
        return false;
    }
}

} // namespace cadair::ui
