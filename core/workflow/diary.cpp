#include "core/workflow/diary.h"

#include "core/base/folding.h"
#include "core/store/conferencestore.h"
#include "core/store/personstore.h"
#include "core/store/unavailablestore.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

constexpr int longestReason = 300;

/// The conferences that may take a chair or a room.
bool takesPlace(ConferenceState state)
{
    using enum ConferenceState;
    return state == Convened || state == InSession;
}

bool overlap(QTime a, int aMinutes, QTime b, int bMinutes)
{
    const int from = a.msecsSinceStartOfDay() / 60000, other = b.msecsSinceStartOfDay() / 60000; // a QTime would go round midnight
    return from < other + bMinutes && other < from + aMinutes;
}

bool isFamily(Capacity capacity)
{
    return capacity == Capacity::Parent || capacity == Capacity::Carer || capacity == Capacity::FosterCarer ||
           capacity == Capacity::Relative;
}

/// In which order it matters that somebody cannot come.
int weight(Capacity capacity)
{
    if (capacity == Capacity::Chair)
        return 0;
    return isFamily(capacity) ? 1 : capacity == Capacity::MinuteTaker ? 2 : 3;
}

bool isOneOf(const std::vector<PersonId>& people, const std::optional<PersonId>& person)
{
    return person && std::find(people.begin(), people.end(), *person) != people.end();
}

} // namespace

Diary::Diary(const Office& office, const CaseFile& file, QDate first, QDate last)
    : m_start(file.conference.plannedStart), m_minutes(file.conference.plannedMinutes),
      m_place(folded(tidied(file.conference.place))), m_chair(file.conference.chair)
{
    for (const Participant& participant : file.participants) {
        if (!participant.person)
            continue;
        if (participant.capacity == Capacity::Chair)
            m_chair = participant.person;
        m_people.push_back(participant);
    }
    std::stable_sort(m_people.begin(), m_people.end(),
                     [](const Participant& a, const Participant& b) { return weight(a.capacity) < weight(b.capacity); });
    const ConferenceStore store(office.casebook);
    const std::vector<Booking> bookings = store.bookingsBetween(first, last);
    for (const ConferenceSummary& each : store.between(first, last)) {
        if (each.id == file.conference.id || !takesPlace(each.state))
            continue;
        Other other{rowOf(each), each.plannedMinutes, each.chair, {}};
        for (const Booking& booking : bookings)
            if (booking.conference == each.id) {
                other.people.push_back(booking.person);
                if (booking.capacity == Capacity::Chair)
                    other.chair = booking.person;
            }
        m_others.push_back(std::move(other));
    }
    m_unavailable = UnavailableStore(office.casebook).between(first, last);
}

std::vector<Clash> Diary::clashesOn(QDate date) const
{
    std::vector<Clash> found;
    for (const Other& other : m_others) {
        if (other.row.date != date || !m_start || !other.row.start ||
            !overlap(*m_start, m_minutes, *other.row.start, other.minutes))
            continue;
        Clash clash{other.row, m_chair && other.chair == m_chair, !m_place.isEmpty() && m_place == folded(tidied(other.row.place))};
        for (const Participant& person : m_people) {
            if (!isOneOf(other.people, person.person))
                continue;
            if (person.capacity == Capacity::MinuteTaker)
                clash.minutes = true;
            else if (person.person != m_chair)
                clash.people.push_back(*person.person);
            else
                clash.chair = true; // the chair is asked to the other one, in whatever capacity
        }
        if (clash.bars() || !clash.people.empty())
            found.push_back(std::move(clash));
    }
    return found;
}

std::vector<Away> Diary::awayOn(QDate date) const
{
    std::vector<Away> found;
    for (const Participant& person : m_people)
        for (const Unavailable& when : m_unavailable)
            if (when.person == *person.person && when.covers(date)) {
                found.push_back({*person.person, person.name, person.capacity, person.relation, when});
                break;
            }
    return found;
}

Made<UnavailableId> noteUnavailable(const Office& office, const PersonId& person, std::optional<QDate> first,
                                    std::optional<QDate> last, int weekday, const QString& why)
{
    Made<UnavailableId> made;
    if (!PersonStore(office.casebook).person(person))
        made.problems.push_back({u"person"_s, FieldFault::Missing});
    if (!first)
        made.problems.push_back({u"first"_s, FieldFault::Missing});
    if (first && last && *last < *first)
        made.problems.push_back({u"last"_s, FieldFault::TooLongAgo});
    if (tidied(why).size() > longestReason)
        made.problems.push_back({u"why"_s, FieldFault::TooLong});
    if (!made.problems.empty())
        return made;
    const Unavailable noted{UnavailableId::fresh(), person, *first, last.value_or(*first), std::clamp(weekday, 0, 7), tidied(why)};
    UnavailableStore(office.casebook).save(noted);
    made.id = noted.id;
    return made;
}

void forgetUnavailable(const Office& office, const UnavailableId& id)
{
    UnavailableStore(office.casebook).remove(id);
}

std::vector<Unavailable> unavailableOf(const Office& office, const std::vector<PersonId>& people)
{
    std::vector<Unavailable> found = UnavailableStore(office.casebook).between(office.clock.today(), QDate(9999, 12, 31));
    std::erase_if(found, [&](const Unavailable& each) { return !isOneOf(people, each.person); });
    return found;
}

} // namespace cadair
