#include "core/workflow/timeline.h"

#include "core/base/folding.h"
#include "core/store/conferencestore.h"
#include "core/store/disputesstore.h"
#include "core/store/journalstore.h"
#include "core/store/lifeeventstore.h"
#include "core/store/recordstore.h"
#include "core/workflow/timelineplans.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <tuple>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

QJsonObject objectIn(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

std::optional<QDate> dayIn(const QJsonObject& row)
{
    const QDate day = QDate::fromString(row.value("held_on"_L1).toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<ConferenceState> stateIn(const QJsonObject& row)
{
    return fromWord<ConferenceState>(row.value("state"_L1).toString());
}

TimelineEntry entryOf(Told told, const Conference& conference, const QDateTime& moment)
{
    TimelineEntry entry{told, moment.date(), moment.time()};
    entry.conference = conference.id;
    entry.type = conference.type;
    return entry;
}

/// What a change of state tells; empty where the change tells nothing by itself, or where the meeting's own times do.
std::optional<Told> toldBy(ConferenceState state)
{
    using enum ConferenceState;
    switch (state) {
    case Postponed: return Told::Postponed;
    case Adjourned: return Told::Adjourned;
    case Cancelled: return Told::Cancelled;
    case NotProceeded: return Told::NotProceeded;
    case Requested:
    case Convened:
    case InSession:
    case Concluded:
    case DecisionsIssued:
    case MinutesApproved:
    case Distributed:
    case Closed: return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// The steps of a conference as the journal has them: what was asked for, each day that was set, and where it stood still.
void addSteps(const JournalStore& journal, const Conference& conference, std::vector<TimelineEntry>& all)
{
    bool first = true;
    for (const JournalEntry& change : journal.history(u"conference"_s, conference.id.text())) {
        if (change.act != JournalAct::Insert && change.act != JournalAct::Update)
            continue;
        const QDateTime moment = change.at.toLocalTime();
        const QJsonObject was = objectIn(change.oldValues);
        const QJsonObject is = objectIn(change.newValues);
        if (std::exchange(first, false))
            all.push_back(entryOf(Told::Requested, conference, moment));
        if (const auto day = dayIn(is); day && day != dayIn(was)) {
            TimelineEntry set = entryOf(dayIn(was) ? Told::Moved : Told::Convened, conference, moment);
            set.date = day;
            set.before = dayIn(was);
            all.push_back(std::move(set));
        }
        const auto state = stateIn(is);
        if (state && state != stateIn(was))
            if (const auto told = toldBy(*state))
                all.push_back(entryOf(*told, conference, moment));
    }
}

void addMeeting(const Conference& conference, std::vector<TimelineEntry>& all)
{
    if (conference.date && conference.startedAt)
        all.push_back(entryOf(Told::Held, conference, QDateTime(*conference.date, *conference.startedAt)));
}

void addDecisions(const std::vector<Decision>& decisions, const Conference& conference, std::vector<TimelineEntry>& all)
{
    for (const Decision& decision : decisions) {
        TimelineEntry entry = entryOf(decision.corrects ? Told::Corrected : Told::Decided, conference, decision.decidedAt.toLocalTime());
        entry.child = decision.child;
        entry.outcome = decision.outcome;
        entry.categories = decision.categories;
        all.push_back(std::move(entry));
    }
}

/// Documents of one kind that went on one day are one entry: nine letters are one piece of work.
void addSent(const CaseFile& file, std::vector<TimelineEntry>& all)
{
    std::vector<TimelineEntry> grouped;
    for (const SentDocument& sent : file.sent) {
        const auto same = std::find_if(grouped.begin(), grouped.end(), [&](const TimelineEntry& entry) {
            return entry.document == sent.document && entry.on == sent.date;
        });
        if (same != grouped.end()) {
            ++same->count;
            same->at = std::max(same->at, sent.time); // as of the last
            continue;
        }
        TimelineEntry entry{Told::Sent, sent.date, sent.time};
        entry.conference = file.conference.id;
        entry.type = file.conference.type;
        entry.document = sent.document;
        grouped.push_back(std::move(entry));
    }
    all.insert(all.end(), grouped.begin(), grouped.end());
}

/// An event stands with every conference whose clocks it moves, and happened once.
void addEvents(const CaseFile& file, std::vector<TimelineEntry>& all)
{
    for (const CaseEvent& event : file.events) {
        const bool known = std::any_of(all.begin(), all.end(), [&](const TimelineEntry& entry) {
            return entry.event == event.event && entry.on == event.date && entry.child == event.child;
        });
        if (known)
            continue;
        TimelineEntry entry{Told::Happened, event.date, event.time};
        entry.conference = file.conference.id;
        entry.type = file.conference.type;
        entry.child = event.child;
        entry.event = event.event;
        all.push_back(std::move(entry));
    }
}

void addComplaints(const std::vector<ComplaintKept>& complaints, const Conference& conference, std::vector<TimelineEntry>& all)
{
    for (const ComplaintKept& complaint : complaints) {
        TimelineEntry entry{Told::Complained, complaint.received, std::nullopt};
        entry.conference = conference.id;
        entry.type = conference.type;
        entry.name = complaint.byName;
        all.push_back(entry);
        if (!complaint.outcomeOn)
            continue;
        entry.told = Told::ComplaintEnded;
        entry.on = *complaint.outcomeOn;
        entry.word = complaint.outcome;
        all.push_back(std::move(entry));
    }
}

QString fullNameOf(const ChildName& name)
{
    return tidied(name.given + u' ' + name.family);
}

/// What the child's own record tells already, a birth or a death, is told from there.
void addLifeEvents(const std::vector<LifeEvent>& events, std::vector<TimelineEntry>& all)
{
    for (const LifeEvent& event : events) {
        TimelineEntry entry{Told::Renamed, event.on, std::nullopt};
        entry.child = event.child;
        if (event.takenBack) {
            entry.told = Told::TakenBack;
            entry.on = *event.takenBack;
            entry.word = event.takenBackWhy;
        } else if (event.kind == LifeEventKind::NameChange) {
            entry.name = fullNameOf(event.after);
            entry.word = fullNameOf(event.before);
        } else if (event.kind == LifeEventKind::Adoption) {
            entry.told = Told::Adopted;
        } else {
            continue;
        }
        all.push_back(std::move(entry));
    }
}

void addLives(const Household& household, const std::vector<LifeEvent>& events, std::vector<TimelineEntry>& all)
{
    const auto wasStillborn = [&](const ChildId& child) {
        return std::any_of(events.begin(), events.end(), [&](const LifeEvent& each) {
            return each.child == child && each.kind == LifeEventKind::Stillbirth && !each.takenBack;
        });
    };
    const auto add = [&](Told told, QDate on, const ChildId& child) {
        TimelineEntry entry{told, on, std::nullopt};
        entry.child = child;
        all.push_back(std::move(entry));
    };
    for (const Child& child : household.children) {
        if (child.born && child.expected) // a birth that was awaited here
            add(Told::Born, *child.born, child.id);
        if (child.died && child.born)
            add(Told::Died, *child.died, child.id);
        else if (child.died)
            add(wasStillborn(child.id) ? Told::Stillborn : Told::PregnancyEnded, *child.died, child.id);
    }
    addLifeEvents(events, all);
}

void addWarnings(const Household& household, std::vector<TimelineEntry>& all)
{
    for (const WithheldAddress& withheld : household.withheld) {
        TimelineEntry entry{Told::AddressWithheld, withheld.since, std::nullopt};
        entry.withholding = withheld.id;
        all.push_back(entry);
        if (withheld.until) {
            entry.told = Told::WithholdingEnded;
            entry.on = *withheld.until;
            all.push_back(entry);
        }
    }
    for (const FamilyWarning& warning : household.warnings) {
        TimelineEntry entry{Told::WarningBegan, warning.since, std::nullopt};
        entry.warning = warning.id;
        all.push_back(entry);
        if (warning.until) {
            entry.told = Told::WarningEnded;
            entry.on = *warning.until;
            all.push_back(entry);
        }
    }
}

} // namespace

std::vector<TimelineEntry> familyTimeline(const Office& office, const Household& household)
{
    const JournalStore journal(office.casebook);
    const ConferenceStore conferences(office.casebook);
    const RecordStore records(office.casebook);
    std::vector<TimelineEntry> all;
    for (const ConferenceSummary& summary : conferences.ofFamily(household.family.id)) {
        const auto file = conferences.caseFile(summary.id);
        if (!file)
            continue;
        addMeeting(file->conference, all); // first: what was broken off in its first minute was begun before
        addSteps(journal, file->conference, all);
        addDecisions(records.decisions(summary.id), file->conference, all);
        addSent(*file, all);
        addEvents(*file, all);
        timeline::addOfPlan(office, file->conference, all);
        addComplaints(DisputesStore(office.casebook).disputes(summary.id).complaints, file->conference, all);
    }
    timeline::addMovesAndCare(office, household, all);
    addLives(household, LifeEventStore(office.casebook).ofFamily(household.family.id), all);
    addWarnings(household, all);
    // What has no time stands under what has one that day; otherwise what was entered later stands first.
    std::reverse(all.begin(), all.end());
    std::stable_sort(all.begin(), all.end(), [](const TimelineEntry& a, const TimelineEntry& b) {
        return std::tuple(a.on, a.at.has_value(), a.at.value_or(QTime())) > std::tuple(b.on, b.at.has_value(), b.at.value_or(QTime()));
    });
    return all;
}

} // namespace cadair
