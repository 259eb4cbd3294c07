#include "ui/conference/prepare/preparechoices.h"

#include "core/wording/namesofpeople.h"
#include "core/wording/namesofpreparing.h"
#include "ui/language/languageswitch.h"

#include <QComboBox>
#include <QCoreApplication>

namespace cadair::ui {

std::vector<FormChoice> peopleChoices(const PrepareState& state, const std::function<bool(const Participant&)>& wanted)
{
    std::vector<FormChoice> choices;
    for (const Participant& person : state.file().participants) {
        if (!wanted(person))
            continue;
        const Capacity capacity = person.capacity;
        choices.push_back({person.id.text(), [name = person.name, job = person.job, capacity] {
            const QString what = job.isEmpty() ? nameOf(capacity, screenLanguage()) : job;
            //: somebody and what they are or do
            return QCoreApplication::translate("cadair::ui::Prepare", "%1, %2").arg(name, what);
        }});
    }
    return choices;
}

std::optional<ParticipantId> personChosen(const PrepareState& state, const QComboBox* box)
{
    const QString word = FormRows::chosen(box);
    for (const Participant& person : state.file().participants)
        if (person.id.text() == word)
            return person.id;
    return std::nullopt;
}

std::vector<FormChoice> wayChoices()
{
    std::vector<FormChoice> choices;
    for (const QString& word : wordsOfHearing())
        choices.push_back({word, [word] { return nameOfHearing(word, screenLanguage()); }});
    return choices;
}

} // namespace cadair::ui
