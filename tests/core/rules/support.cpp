#include "tests/core/rules/support.h"

#include <stdexcept>

namespace cadair::test {

using namespace Qt::StringLiterals;

QTime at(const QString& clock)
{
    return QTime::fromString(clock, u"HH:mm"_s);
}

QDate on(const QString& iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

WorkingCalendar calendar(const QString& region)
{
    return WorkingCalendar(std::get<CalendarData>(loadShippedCalendar(*CalendarKey::parse(region))));
}

Meeting::Meeting(ConferenceType type, const QString& date)
    : file{.conference = {.id = ConferenceId::fresh(), .family = FamilyId::fresh(),
                          .procedure = *ProcedureKey::parse(u"jersey"_s), .type = type},
           .subjects = {}, .participants = {}, .events = {}, .sent = {}}
{
    file.conference.date = on(date);
    file.conference.startedAt = at(u"10:00"_s);
    file.conference.endedAt = at(u"11:30"_s);
    file.conference.state = ConferenceState::InSession;
}

Subject& Meeting::child(const QString& name)
{
    Child made{.id = ChildId::fresh(), .family = file.conference.family};
    made.givenName = name;
    made.born = file.conference.date->addYears(-1);
    file.subjects.push_back(Subject{.child = made});
    return file.subjects.back();
}

ChildId Meeting::id(const QString& childName) const
{
    for (const Subject& subject : file.subjects)
        if (subject.child.givenName == childName)
            return subject.child.id;
    throw std::logic_error("the row names a child that is not there");
}

QStringList Meeting::names(const std::vector<ParticipantId>& people) const
{
    QStringList all;
    for (const ParticipantId& person : people)
        all << file.participant(person)->name;
    return all;
}

QStringList Meeting::names(const std::vector<NotCounted>& people) const
{
    QStringList all;
    for (const NotCounted& each : people)
        all << file.participant(each.person)->name + u' ' + wordOf(each.code);
    return all;
}

void Meeting::take(Participant& person, const QString& part)
{
    const QStringList words = part.split(u' ');
    const QStringList stay = words.front().split(u'-');
    if (words.front() == u"contact"_s)
        for (const QString& name : words.mid(1))
            person.contact.push_back(id(name));
    else if (words.front() == u"for"_s) {
        for (const Participant& other : file.participants)
            if (other.name == words.at(1))
                person.deputyFor = other.id;
    } else if (const auto mode = fromWord<AttendMode>(words.front())) {
        person.mode = *mode;
        person.modeAccepted = words.size() > 1;
    } else if (const auto capacity = fromWord<Capacity>(part))
        person.capacity = *capacity;
    else if (const auto basis = fromWord<Basis>(part))
        person.basis = *basis;
    else if (const auto role = fromWord<RoleWord>(part))
        person.role = *role;
    else if (const auto reply = fromWord<Reply>(part))
        person.reply = *reply;
    else if (part == u"report"_s)
        person.reports.push_back({});
    else if (stay.size() == 2 && at(stay.at(0)).isValid())
        person.present.push_back(
            {at(stay.at(0)), stay.at(1).isEmpty() ? std::nullopt : std::optional(at(stay.at(1)))});
    else if (part != u"absent"_s)
        person.agency = *AgencyKey::parse(part);
}

Participant& Meeting::person(const QString& line)
{
    QStringList parts = line.split(u", "_s);
    Participant made{.id = ParticipantId::fresh()};
    made.name = parts.takeFirst();
    for (const QString& part : parts)
        take(made, part);
    file.participants.push_back(made);
    return file.participants.back();
}

Meeting& Meeting::people(const QStringList& lines)
{
    for (const QString& line : lines)
        person(line);
    return *this;
}

QStringList codes(const std::vector<Reason>& reasons)
{
    QStringList all;
    for (const Reason& reason : reasons)
        all << wordOf(reason.code);
    return all;
}

} // namespace cadair::test
