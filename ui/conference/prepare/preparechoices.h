#pragma once

#include "ui/conference/prepare/formrows.h"
#include "ui/conference/prepare/preparestate.h"

namespace cadair::ui {

/// The people of the conference whom `wanted` takes, by name and capacity; their ids are the words.
std::vector<FormChoice> peopleChoices(const PrepareState& state, const std::function<bool(const Participant&)>& wanted);
/// The participant a choice made by peopleChoices() stands on; empty where nobody is chosen.
std::optional<ParticipantId> personChosen(const PrepareState& state, const QComboBox* box);
/// How views reach a meeting, in the words the checks know.
std::vector<FormChoice> wayChoices();
/// Values of an enum as choices, with their names.
template <typename Enum>
std::vector<FormChoice> enumChoices(QString (*name)(Enum))
{
    std::vector<FormChoice> choices;
    for (const Word<Enum>& each : wordsOf(Enum{}))
        choices.push_back({wordOf(each.value), [name, value = each.value] { return name(value); }});
    return choices;
}

} // namespace cadair::ui
