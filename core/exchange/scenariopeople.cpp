#include "core/exchange/scenarioparts.h"
#include "core/procedure/vocabulary.h"

#include <algorithm>

namespace cadair::scenario {

using namespace Qt::StringLiterals;

namespace {

QStringList words(const QString& line)
{
    return line.simplified().split(u' ');
}

const QStringList& eventKinds()
{
    static const QStringList kinds = words(uR"(strategy-discussion transfer-notification permanent-move-known
        transfer-out-notification lac-review-decision expected-delivery birth concern-notification epo-expiry
        assessment-order-concluded not-proceeded first-core-group core-group visit minutes-received minutes-discussed
        plan-ended extension)"_s);
    return kinds;
}

const QStringList& documents()
{
    static const QStringList kinds = words(uR"(invitation exclusion-notice social-work-report agency-report police-report
        decision-letter outline-plan child-protection-plan childs-plan written-agreement minutes core-group-notes
        plan-ended-notice transfer-notice)"_s);
    return kinds;
}

const QStringList& exclusionGrounds()
{
    static const QStringList kinds = words(uR"(welfare risk-to-others bail-conditions violence child-request intimidation
        confidential-information family-conflict effectiveness)"_s);
    return kinds;
}

PreviousConference readPrevious(const JsonReader& entry)
{
    entry.only({u"type", u"date", u"held", u"quorate"});
    PreviousConference previous{.type = entry.at(u"type").word<ConferenceType>(),
                                .date = date(entry.at(u"date")),
                                .held = entry.at(u"held").boolean(),
                                .quorate = true};
    if (const auto quorate = entry.find(u"quorate"))
        previous.quorate = quorate->boolean();
    else if (previous.held)
        entry.at(u"quorate").fail(u"missing: a conference that was held had a quorum or had none"_s);
    return previous;
}

PlanEnding readEnding(const JsonReader& object)
{
    object.only({u"ground", u"accepted", u"consulted"});
    return {.ground = object.at(u"ground").word<EndingGround>(),
            .accepted = dateIfAny(object, u"accepted"),
            .consulted = dateIfAny(object, u"consulted")};
}

std::vector<Presence> readPresent(const JsonReader& list)
{
    std::vector<Presence> stays;
    for (const JsonReader& entry : list.items()) {
        const std::vector<JsonReader> ends = entry.items();
        if (ends.empty() || ends.size() > 2) {
            entry.fail(u"expected when the person came and, if they left, when: [\"10:00\", \"11:30\"]"_s);
            continue;
        }
        Presence stay{.from = time(ends.front()), .to = {}};
        if (ends.size() == 2) {
            stay.to = time(ends.back());
            if (*stay.to <= stay.from)
                ends.back().fail(u"\"%1\" is not after \"%2\""_s.arg(ends.back().string(), ends.front().string()));
        }
        stays.push_back(stay);
    }
    std::sort(stays.begin(), stays.end(), [](const Presence& a, const Presence& b) { return a.from < b.from; });
    return stays;
}

std::vector<Report> readReports(const JsonReader& list)
{
    std::vector<Report> reports;
    for (const JsonReader& entry : list.items()) {
        entry.only({u"kind", u"to"});
        Report report{.kind = entry.at(u"kind").word<ReportKind>(), .to = {}};
        if (const auto to = entry.find(u"to")) {
            to->only({u"parents", u"children", u"chair", u"attendees"});
            for (const Word<ReportReader>& reader : wordsOf(ReportReader{}))
                if (const auto when = dateIfAny(*to, reader.word))
                    report.to.insert({reader.value, *when});
        }
        reports.push_back(std::move(report));
    }
    return reports;
}

Exclusion readExclusion(const JsonReader& object, const Names& names)
{
    object.only({u"requested", u"by", u"ground", u"evidence", u"decided", u"extent", u"from", u"to", u"record"});
    Exclusion exclusion{.requested = dateIfAny(object, u"requested"),
                        .by = {},
                        .ground = {},
                        .evidence = textIfAny(object, u"evidence"),
                        .decided = object.at(u"decided").word<ExclusionDecided>(),
                        .extent = object.at(u"extent").word<ExclusionExtent>(),
                        .from = timeIfAny(object, u"from"),
                        .to = timeIfAny(object, u"to"),
                        .record = wordIfAny<ExclusionRecord>(object, u"record")};
    if (const auto by = object.find(u"by"))
        exclusion.by = names.person(*by);
    if (const auto ground = object.find(u"ground"))
        exclusion.ground = keyOf<GroundKey>(*ground, exclusionGrounds(), u"a ground for exclusion"_s);
    if (exclusion.from && exclusion.to && *exclusion.to <= *exclusion.from)
        object.at(u"to").fail(u"\"%1\" is not after \"from\""_s.arg(object.at(u"to").string()));
    return exclusion;
}

} // namespace

Subject readChild(const JsonReader& entry, const Names& names)
{
    entry.only({u"id", u"born", u"expected", u"plan_since", u"categories", u"category_reason", u"wishes_to_attend",
                u"recommended", u"outcome", u"ending", u"previous"});
    const auto id = names.children.find(entry.at(u"id").string());
    Subject subject{.child = {.id = id == names.children.end() ? ChildId::fresh() : id->second,
                              .family = FamilyId::fresh(),
                              .born = dateIfAny(entry, u"born"),
                              .expected = dateIfAny(entry, u"expected")},
                    .planSince = dateIfAny(entry, u"plan_since"),
                    .categoryReason = textIfAny(entry, u"category_reason"),
                    .recommended = wordIfAny<OutcomeKind>(entry, u"recommended"),
                    .outcome = wordIfAny<OutcomeKind>(entry, u"outcome")};
    if (!subject.child.born && !subject.child.expected)
        entry.fail(u"expected \"born\" or \"expected\""_s);
    if (const auto list = entry.find(u"categories"))
        for (const JsonReader& item : list->items()) {
            subject.categories.push_back(keyOf<CategoryKey>(item, categoryWords(), u"a category"_s));
            if (std::count(subject.categories.begin(), subject.categories.end(), subject.categories.back()) > 1)
                item.fail(u"\"%1\" is given twice"_s.arg(item.string()));
        }
    if (const auto wishes = entry.find(u"wishes_to_attend"))
        subject.wishesToAttend = wishes->boolean();
    if (const auto ending = entry.find(u"ending"))
        subject.ending = readEnding(*ending);
    if (const auto list = entry.find(u"previous"))
        for (const JsonReader& item : list->items())
            subject.previous.push_back(readPrevious(item));
    std::stable_sort(subject.previous.begin(), subject.previous.end(),
                     [](const PreviousConference& a, const PreviousConference& b) { return a.date < b.date; });
    return subject;
}

Participant readPerson(const JsonReader& entry, const Names& names, const AgencyKinds& agencies)
{
    entry.only({u"id", u"capacity", u"agency", u"role", u"basis", u"contact", u"of", u"invited", u"present", u"mode",
                u"mode_accepted", u"deputy_for", u"core_group", u"apologies", u"reports", u"exclusion", u"papers"});
    const auto id = names.people.find(entry.at(u"id").string());
    Participant person{.id = id == names.people.end() ? ParticipantId::fresh() : id->second,
                       .name = entry.at(u"id").string(),
                       .capacity = entry.at(u"capacity").word<Capacity>(),
                       .role = wordIfAny<RoleWord>(entry, u"role"),
                       .languages = {.meeting = {}, .papers = textIfAny(entry, u"papers")},
                       .basis = wordIfAny<Basis>(entry, u"basis").value_or(Basis::Contact),
                       .contact = names.childList(entry, u"contact"),
                       .of = names.childList(entry, u"of"),
                       .invited = dateIfAny(entry, u"invited"),
                       .reply = yesIfAny(entry, u"apologies") ? Reply::Apologies : Reply::Awaited,
                       .mode = wordIfAny<AttendMode>(entry, u"mode").value_or(AttendMode::Room),
                       .modeAccepted = yesIfAny(entry, u"mode_accepted"),
                       .coreGroup = yesIfAny(entry, u"core_group")};
    if (const auto agency = entry.find(u"agency")) {
        if (!agencies.contains(agency->string()))
            agency->fail(u"\"%1\" is not an agency kind"_s.arg(agency->string()));
        person.agency = agency->key<AgencyKey>();
    }
    if (person.capacity == Capacity::Child && person.of.size() == 1)
        person.child = person.of.front();
    if (const auto present = entry.find(u"present"))
        person.present = readPresent(*present);
    if (const auto deputy = entry.find(u"deputy_for")) {
        person.deputyFor = names.person(*deputy);
        if (person.deputyFor == person.id)
            deputy->fail(u"nobody is their own deputy"_s);
    }
    if (const auto reports = entry.find(u"reports"))
        person.reports = readReports(*reports);
    if (const auto exclusion = entry.find(u"exclusion"))
        person.exclusion = readExclusion(*exclusion, names);
    return person;
}

CaseEvent readEvent(const JsonReader& entry, const Names& names)
{
    entry.only({u"event", u"date", u"time", u"initiated_enquiry", u"child", u"person", u"limit", u"reason"});
    CaseEvent event{.event = keyOf<EventKey>(entry.at(u"event"), eventKinds(), u"an event"_s),
                    .date = date(entry.at(u"date")),
                    .time = timeIfAny(entry, u"time"),
                    .child = {},
                    .person = {},
                    .initiatedEnquiry = yesIfAny(entry, u"initiated_enquiry"),
                    .limit = {},
                    .reason = textIfAny(entry, u"reason")};
    if (const auto child = entry.find(u"child"))
        event.child = names.child(*child);
    if (const auto person = entry.find(u"person"))
        event.person = names.person(*person);
    if (const auto limit = entry.find(u"limit"))
        event.limit = keyOf<TimescaleKey>(*limit, timescaleWords() + documents(), u"a time limit"_s);
    else if (event.event.text() == u"extension")
        entry.at(u"limit").fail(u"missing: an extension names its time limit"_s);
    return event;
}

SentDocument readSent(const JsonReader& entry, const Names& names)
{
    entry.only({u"document", u"to", u"date", u"time"});
    return {.document = keyOf<DocumentKey>(entry.at(u"document"), documents(), u"a document"_s),
            .to = names.person(entry.at(u"to")).value_or(ParticipantId::fresh()),
            .date = date(entry.at(u"date")),
            .time = timeIfAny(entry, u"time")};
}

} // namespace cadair::scenario
