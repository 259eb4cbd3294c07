#include "core/rules/outofroom.h"

#include <algorithm>

namespace cadair {

namespace {

bool isThereNow(const Participant& person)
{
    return !person.present.empty() && !person.present.back().to;
}

} // namespace

bool isOutOfRoom(const Participant& person)
{
    return person.exclusion && person.exclusion->from && !person.exclusion->to && !person.present.empty()
           && !isThereNow(person);
}

std::vector<OutOfRoom> outOfRoom(const CaseFile& file)
{
    std::vector<OutOfRoom> out;
    if (file.conference.state != ConferenceState::InSession)
        return out;
    for (const Participant& person : file.participants)
        if (isOutOfRoom(person))
            out.push_back({person.id, *person.present.back().to});
    return out;
}

Note withheldMeanwhile(Note note, const std::vector<OutOfRoom>& out)
{
    for (const OutOfRoom& each : out)
        if (std::find(note.withheldFrom.begin(), note.withheldFrom.end(), each.who) == note.withheldFrom.end())
            note.withheldFrom.push_back(each.who);
    return note;
}

bool isToGoOut(const Participant& person)
{
    return isThereNow(person) && person.exclusion && person.exclusion->extent == ExclusionExtent::Part
           && !person.exclusion->to;
}

ForItem comingsFor(const AgendaKey& item, const CaseFile& file, const Dossier& dossier)
{
    ForItem people;
    for (const Participant& person : file.participants) {
        const auto asked = dossier.attending.find(person.id);
        if (asked == dossier.attending.end() || asked->second.items.empty())
            continue;
        const std::vector<AgendaKey>& items = asked->second.items;
        const bool wanted = std::find(items.begin(), items.end(), item) != items.end();
        const bool comes = person.reply == Reply::Coming || person.reply == Reply::Awaited;
        if (wanted && comes && !isThereNow(person) && !isOutOfRoom(person))
            people.awaited.push_back(person.id);
        if (!wanted && isThereNow(person))
            people.finished.push_back(person.id);
    }
    return people;
}

} // namespace cadair
