#include "core/exchange/scenario.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

/// One object of the file: what is empty is left out, as a person writing it would.
class Part final {
public:
    void put(const QString& key, const QJsonValue& value) { m_object.insert(key, value); }
    void text(const QString& key, const QString& value)
    {
        if (!value.isEmpty())
            put(key, value);
    }
    void date(const QString& key, const std::optional<QDate>& value)
    {
        if (value)
            put(key, value->toString(Qt::ISODate));
    }
    void time(const QString& key, const std::optional<QTime>& value)
    {
        if (value)
            put(key, value->toString(u"HH:mm"_s));
    }
    void yes(const QString& key, bool value)
    {
        if (value)
            put(key, true);
    }
    void list(const QString& key, const QJsonArray& value)
    {
        if (!value.isEmpty())
            put(key, value);
    }
    template <typename Enum>
    void word(const QString& key, const std::optional<Enum>& value)
    {
        if (value)
            put(key, wordOf(*value));
    }
    template <typename KeyType>
    void key(const QString& name, const std::optional<KeyType>& value)
    {
        if (value)
            put(name, value->text());
    }
    QJsonObject object() const { return m_object; }

private:
    QJsonObject m_object;
};

template <typename KeyType>
QJsonArray keyList(const std::vector<KeyType>& keys)
{
    QJsonArray list;
    for (const KeyType& key : keys)
        list.append(key.text());
    return list;
}

class Writer final {
public:
    explicit Writer(const Scenario& scenario) : m_scenario(scenario), m_file(scenario.file) {}

    QJsonObject root() const
    {
        Part root;
        root.text(u"title"_s, m_scenario.title);
        root.put(u"procedure"_s, m_scenario.procedureName);
        if (!m_scenario.local.values.empty())
            root.put(u"local"_s, local());
        root.put(u"now"_s, m_scenario.now.toString(u"yyyy-MM-ddTHH:mm"_s));
        root.put(u"conference"_s, conference());
        QJsonArray children, people, events, sent;
        for (const Subject& subject : m_file.subjects)
            children.append(child(subject));
        for (const Participant& participant : m_file.participants)
            people.append(person(participant));
        for (const CaseEvent& each : m_file.events)
            events.append(event(each));
        for (const SentDocument& each : m_file.sent)
            sent.append(sentDocument(each));
        root.put(u"children"_s, children);
        root.put(u"people"_s, people);
        root.list(u"events"_s, events);
        root.list(u"sent"_s, sent);
        if (!m_scenario.dossierText.isEmpty())
            root.put(u"dossier"_s, m_scenario.dossierText);
        return root.object();
    }

private:
    QJsonValue name(const ChildId& id) const { return m_scenario.childNames.at(id); }
    QJsonValue name(const ParticipantId& id) const { return m_scenario.personNames.at(id); }

    QJsonArray names(const std::vector<ChildId>& children) const
    {
        QJsonArray list;
        for (const ChildId& each : children)
            if (m_scenario.childNames.contains(each)) // contact with a sibling this conference is not about
                list.append(name(each));
        return list;
    }

    QJsonObject local() const
    {
        QJsonObject settings;
        for (const auto& [key, value] : m_scenario.local.values) {
            bool isNumber = false;
            const int number = value.toInt(&isNumber);
            settings.insert(key, isNumber ? QJsonValue(number) : QJsonValue(value));
        }
        return settings;
    }

    QJsonObject conference() const
    {
        const Conference& held = m_file.conference;
        Part part;
        part.put(u"type"_s, wordOf(held.type));
        part.date(u"date"_s, held.date);
        part.time(u"start"_s, held.startedAt ? held.startedAt : held.plannedStart);
        part.time(u"end"_s, held.endedAt ? held.endedAt : m_scenario.plannedEnd);
        part.yes(u"exploitation"_s, held.exploitation);
        part.list(u"also_key"_s, keyList(held.alsoKey));
        if (held.proceedInquorate) {
            Part proceeding;
            proceeding.put(u"grounds"_s, keyList(held.proceedInquorate->grounds));
            proceeding.text(u"reason"_s, held.proceedInquorate->reason);
            part.put(u"proceed_inquorate"_s, proceeding.object());
        }
        part.time(u"decision_time"_s, held.decisionTime);
        part.text(u"late_reason"_s, held.lateReason);
        part.text(u"reasons"_s, held.reasons);
        return part.object();
    }

    QJsonObject child(const Subject& subject) const
    {
        Part part;
        part.put(u"id"_s, name(subject.child.id));
        part.date(u"born"_s, subject.child.born);
        part.date(u"expected"_s, subject.child.expected);
        part.date(u"plan_since"_s, subject.planSince);
        part.list(u"categories"_s, keyList(subject.categories));
        part.text(u"category_reason"_s, subject.categoryReason);
        if (subject.wishesToAttend)
            part.put(u"wishes_to_attend"_s, *subject.wishesToAttend);
        part.word(u"recommended"_s, subject.recommended);
        part.word(u"outcome"_s, subject.outcome);
        if (subject.ending) {
            Part ending;
            ending.put(u"ground"_s, wordOf(subject.ending->ground));
            ending.date(u"accepted"_s, subject.ending->accepted);
            ending.date(u"consulted"_s, subject.ending->consulted);
            part.put(u"ending"_s, ending.object());
        }
        QJsonArray previous;
        for (const PreviousConference& each : subject.previous)
            previous.append(QJsonObject{{u"type"_s, wordOf(each.type)},
                                        {u"date"_s, each.date.toString(Qt::ISODate)},
                                        {u"held"_s, each.held},
                                        {u"quorate"_s, each.quorate}});
        part.list(u"previous"_s, previous);
        return part.object();
    }

    QJsonArray stays(const Participant& person) const
    {
        QJsonArray list;
        for (const Presence& stay : person.present) {
            QJsonArray ends{stay.from.toString(u"HH:mm"_s)};
            if (stay.to)
                ends.append(stay.to->toString(u"HH:mm"_s));
            list.append(ends);
        }
        return list;
    }

    static QJsonArray reports(const Participant& person)
    {
        QJsonArray list;
        for (const Report& report : person.reports) {
            Part to;
            for (const auto& [reader, when] : report.to)
                to.date(wordOf(reader), when);
            list.append(QJsonObject{{u"kind"_s, wordOf(report.kind)}, {u"to"_s, to.object()}});
        }
        return list;
    }

    QJsonObject exclusion(const Exclusion& from) const
    {
        Part part;
        part.date(u"requested"_s, from.requested);
        if (from.by)
            part.put(u"by"_s, name(*from.by));
        part.key(u"ground"_s, from.ground);
        part.text(u"evidence"_s, from.evidence);
        part.put(u"decided"_s, wordOf(from.decided));
        part.put(u"extent"_s, wordOf(from.extent));
        part.time(u"from"_s, from.from);
        part.time(u"to"_s, from.to);
        part.word(u"record"_s, from.record);
        return part.object();
    }

    QJsonObject person(const Participant& participant) const
    {
        Part part;
        part.put(u"id"_s, name(participant.id));
        part.put(u"capacity"_s, wordOf(participant.capacity));
        part.key(u"agency"_s, participant.agency);
        part.word(u"role"_s, participant.role);
        if (participant.capacity == Capacity::Practitioner)
            part.put(u"basis"_s, wordOf(participant.basis));
        part.list(u"contact"_s, names(participant.contact));
        part.list(u"of"_s, names(participant.of));
        part.date(u"invited"_s, participant.invited);
        part.list(u"present"_s, stays(participant));
        if (participant.mode != AttendMode::Room)
            part.put(u"mode"_s, wordOf(participant.mode));
        part.yes(u"mode_accepted"_s, participant.modeAccepted);
        if (participant.deputyFor)
            part.put(u"deputy_for"_s, name(*participant.deputyFor));
        part.yes(u"core_group"_s, participant.coreGroup);
        part.text(u"papers"_s, participant.languages.papers);
        part.yes(u"apologies"_s, participant.reply == Reply::Apologies);
        part.list(u"reports"_s, reports(participant));
        if (participant.exclusion)
            part.put(u"exclusion"_s, exclusion(*participant.exclusion));
        return part.object();
    }

    QJsonObject event(const CaseEvent& from) const
    {
        Part part;
        part.put(u"event"_s, from.event.text());
        part.date(u"date"_s, from.date);
        part.time(u"time"_s, from.time);
        part.yes(u"initiated_enquiry"_s, from.initiatedEnquiry);
        if (from.child)
            part.put(u"child"_s, name(*from.child));
        if (from.person)
            part.put(u"person"_s, name(*from.person));
        part.key(u"limit"_s, from.limit);
        part.text(u"reason"_s, from.reason);
        return part.object();
    }

    QJsonObject sentDocument(const SentDocument& from) const
    {
        Part part;
        part.put(u"document"_s, from.document.text());
        part.put(u"to"_s, name(from.to));
        part.date(u"date"_s, from.date);
        part.time(u"time"_s, from.time);
        return part.object();
    }

    const Scenario& m_scenario;
    const CaseFile& m_file;
};

} // namespace

QByteArray writeScenario(const Scenario& scenario)
{
    return QJsonDocument(Writer(scenario).root()).toJson(QJsonDocument::Indented);
}

} // namespace cadair
