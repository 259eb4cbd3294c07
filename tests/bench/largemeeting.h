#pragma once

#include "core/workflow/office.h"
#include "core/casework/conference.h"

/// A meeting as large as one ever is, in session since 10 o'clock on the day of `office`'s clock: four children, forty people,
/// six hundred paragraphs. All names are made up.
cadair::ConferenceId largeMeeting(const cadair::Office& office);
