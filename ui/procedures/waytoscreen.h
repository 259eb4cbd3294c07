#pragma once

#include "core/procedure/words.h"
#include "ui/widgets/workspace.h"

#include <optional>

namespace cadair::ui {

/// The conference that is open in its own screen, for the way from a rule to where it works.
struct ConferenceAtHand {
    QString id;
    ProcedureKey procedure;
};

/// The screen on which rules of `moment` work: for the conference at hand where it goes by this procedure, else where such
/// conferences are found or begun. Empty where no screen is about that moment.
std::optional<Destination> wayToScreen(Moment moment, const ProcedureKey& procedure, const std::optional<ConferenceAtHand>& atHand);

/// The verb of the button that goes there: "Go to Prepare".
QString verbFor(const Destination& way);

} // namespace cadair::ui
