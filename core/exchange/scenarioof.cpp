#include "core/exchange/scenario.h"
#include "core/procedure/local.h"

#include <map>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

/// a, b, … z, child-27, …
QString letterFor(size_t index)
{
    return index < 26 ? QString(QChar(static_cast<char16_t>(u'a' + index))) : u"child-%1"_s.arg(index + 1);
}

/// What somebody is there for: the agency, for everybody else the capacity; numbered from the second on.
QString partOf(const Participant& person, std::map<QString, int>& given)
{
    const QString part = person.capacity == Capacity::Practitioner && person.agency ? person.agency->text()
                                                                                    : wordOf(person.capacity);
    const int number = ++given[part];
    return number == 1 ? part : u"%1-%2"_s.arg(part).arg(number);
}

/// Nothing that says who anybody is, or that somebody wrote about them.
void leaveOutWords(CaseFile& file)
{
    file.conference.place.clear();
    if (!file.conference.lateReason.isEmpty())
        file.conference.lateReason = u"given"_s;
    if (!file.conference.reasons.isEmpty())
        file.conference.reasons = u"given"_s;
    for (Subject& subject : file.subjects) {
        const Child known = subject.child;
        subject.child = Child{.id = known.id, .family = known.family, .born = known.born, .expected = known.expected,
                              .died = known.died};
        if (known.died && !subject.ending) // a scenario tells a death as what ended the plan
            subject.ending = PlanEnding{.ground = EndingGround::Died};
        if (!subject.categoryReason.isEmpty())
            subject.categoryReason = u"given"_s;
    }
    for (Participant& person : file.participants) {
        person.name.clear();
        person.calledName.clear();
        person.agencyName.clear();
        person.job.clear();
        person.address.clear();
        person.email.clear();
        person.languages = {};
        person.apology.clear();
        if (person.exclusion && !person.exclusion->evidence.isEmpty())
            person.exclusion->evidence = u"given"_s;
    }
    for (CaseEvent& event : file.events)
        if (!event.reason.isEmpty())
            event.reason = u"given"_s;
    if (file.conference.proceedInquorate && !file.conference.proceedInquorate->reason.isEmpty())
        file.conference.proceedInquorate->reason = u"given"_s;
}

} // namespace

Scenario scenarioOf(CaseFile file, const Procedure& procedure, const LocalSettings& local, const QDateTime& now)
{
    auto applied = applyLocal(procedure, local);
    Scenario scenario{.title = {},
                      .procedure = std::holds_alternative<Procedure>(applied) ? std::get<Procedure>(std::move(applied))
                                                                              : procedure,
                      .procedureName = procedure.id.text(),
                      .local = local,
                      .now = now,
                      .file = std::move(file)};
    leaveOutWords(scenario.file);
    for (size_t i = 0; i < scenario.file.subjects.size(); ++i)
        scenario.childNames.insert({scenario.file.subjects[i].child.id, letterFor(i)});
    std::map<QString, int> given;
    for (const Participant& person : scenario.file.participants)
        scenario.personNames.insert({person.id, partOf(person, given)});
    if (scenario.isPlan() && scenario.file.conference.plannedStart)
        scenario.plannedEnd = scenario.file.conference.plannedStart->addSecs(60 * scenario.file.conference.plannedMinutes);
    return scenario;
}

} // namespace cadair
