#include "core/documents/composing.h"
#include "core/documents/recipients.h"

#include "core/rules/exclusion.h"
#include "core/wording/askings.h"
#include "core/wording/dates.h"
#include "core/wording/joining.h"
#include "core/wording/namesofpeople.h"

using namespace Qt::StringLiterals;

namespace cadair {

namespace {

/// Everybody who is to come, for a reader who works with them. No addresses: those are between us and each of them.
std::vector<Fields> attendanceList(const Composing& composing)
{
    std::vector<Fields> list;
    for (const Participant& person : composing.from.file.participants) {
        if (keptOutBeforehand(person)) // who else is told of that is theirs and the chair's matter
            continue;
        Fields entry;
        entry.line(u"name"_s, person.name);
        entry.line(u"who"_s, composing.whoIs(person));
        list.push_back(std::move(entry));
    }
    return list;
}

std::vector<Fields> adultsOf(const Composing& composing)
{
    std::vector<Fields> list;
    for (const Participant& person : composing.from.file.participants) {
        if (!isFamily(person) || person.capacity == Capacity::Child)
            continue;
        Fields entry;
        entry.line(u"name"_s, person.name);
        entry.line(u"who"_s, composing.whoIs(person));
        entry.line(u"of"_s, composing.namesOf(person.of));
        list.push_back(std::move(entry));
    }
    return list;
}

/// The leaflets that go with it, each in the language it is given in: "About complaints (Welsh)".
QStringList leafletsOf(const Composing& composing)
{
    QStringList enclosed;
    const auto& attending = composing.from.record.dossier.attending;
    const auto found = attending.find(composing.reader.id);
    if (found == attending.end())
        return enclosed;
    for (const auto& [word, tag] : found->second.leaflets)
        if (!tag.isEmpty())
            enclosed << u"%1 (%2)"_s.arg(nameOfLeaflet(word, composing.book), nameOfLanguage(tag, composing.book));
    return enclosed;
}

} // namespace

Fields meetingFields(const Composing& composing)
{
    const Conference& conference = composing.from.file.conference;
    Fields fields;
    fields.line(u"kind"_s, composing.conferenceKind());
    fields.line(u"date"_s, conference.date ? capitalised(dateWithWeekday(*conference.date, composing.book)) : QString());
    fields.line(u"time"_s, conference.plannedStart ? clockTime(*conference.plannedStart) : QString());
    fields.line(u"end"_s, conference.plannedStart && conference.plannedMinutes > 0
                              ? clockTime(conference.plannedStart->addSecs(conference.plannedMinutes * 60))
                              : QString());
    fields.line(u"place"_s, conference.place);
    QStringList names;
    for (const Subject* subject : composing.children)
        names << composing.nameOf(*subject);
    fields.line(u"about"_s, names.join(u", "_s));
    return fields;
}

Fields invitationFields(const Composing& composing)
{
    Fields fields = meetingFields(composing);
    fields.paragraphs(u"why"_s, composing.from.file.conference.reasons);
    fields.list(u"social-workers"_s, socialWorkers(composing));
    fields.paragraphs(u"complaint"_s, composing.local(composing.from.procedure.complaint));
    if (composing.family) {
        fields.list(u"leaflets"_s, textList(leafletsOf(composing)));
        return fields;
    }

    fields.list(u"family"_s, childrenNamed(composing));
    fields.list(u"adults"_s, adultsOf(composing));
    fields.list(u"invited"_s, attendanceList(composing));
    fields.list(u"reports"_s, reportsAsked(composing));
    fields.on(u"chair-only"_s, reportGoesToChairOnly(composing));
    return fields;
}

Fields invitationReminderFields(const Composing& composing)
{
    Fields fields = meetingFields(composing);
    const auto& invited = composing.reader.invited;
    fields.line(u"invited-on"_s, invited ? longDate(*invited, composing.book) : QString());
    fields.list(u"social-workers"_s, socialWorkers(composing));
    return fields;
}

} // namespace cadair
