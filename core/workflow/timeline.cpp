#include "core/workflow/timeline.h"

#include "core/store/conferencestore.h"
#include "core/store/disputesstore.h"
#include "core/store/endingstore.h"
#include "core/store/followingstore.h"
#include "core/store/journalstore.h"
#include "core/store/recordstore.h"

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

/// Meetings and visits that were written down; their events say the same without who.
void addFollowing(const FollowingStore& store, const Conference& conference, std::vector<TimelineEntry>& all)
{
    const std::vector<CoreGroupMeetingKept> meetings = store.meetings(conference.id);
    std::erase_if(all, [&](const TimelineEntry& entry) {
        const QString event = entry.event && entry.conference == conference.id ? entry.event->text() : QString();
        return event == u"core-group" || event == u"visit" || (event == u"first-core-group" && !meetings.empty());
    });
    for (const CoreGroupMeetingKept& meeting : meetings) {
        if (!meeting.held)
            continue;
        TimelineEntry entry{Told::GroupMet, meeting.date, std::nullopt};
        entry.conference = conference.id;
        entry.name = meeting.chair;
        entry.count = static_cast<int>(std::count_if(meeting.members.begin(), meeting.members.end(), [](const GroupMember& each) { return each.came; }));
        all.push_back(std::move(entry));
    }
    for (const VisitKept& visit : store.visits(conference.id)) {
        TimelineEntry entry{visit.seen ? Told::Visited : Told::NotReached, visit.date, std::nullopt};
        entry.conference = conference.id;
        entry.child = visit.child;
        entry.name = visit.by;
        all.push_back(std::move(entry));
    }
}

TimelineEntry ofReview(const QString& word, QDate on, const Conference& conference, const QString& name = {})
{
    TimelineEntry entry{Told::OfReview, on, std::nullopt};
    entry.conference = conference.id;
    entry.word = word;
    entry.name = name;
    return entry;
}

/// How the day of the next review was fixed and moved, and what speaks for an earlier one.
void addReviewing(const EndingStore& store, const Conference& conference, std::vector<TimelineEntry>& all)
{
    const ReviewingKept kept = store.reviewing(conference.id);
    for (const ReviewMove& move : kept.moves) {
        TimelineEntry entry = ofReview(move.was ? u"review-moved"_s : u"review-fixed"_s, move.on, conference, move.reason);
        entry.date = move.day;
        entry.before = move.was;
        all.push_back(std::move(entry));
    }
    for (const ReviewTrigger& trigger : kept.triggers)
        all.push_back(ofReview(u"trigger"_s, trigger.on, conference, trigger.word));
    if (kept.askedByGroup)
        all.push_back(ofReview(u"review-asked"_s, *kept.askedByGroup, conference, kept.askedWhy));
    for (const auto& [child, look] : kept.looked) {
        all.push_back(ofReview(u"long-plan"_s, look.on, conference, look.note));
        all.back().child = child;
    }
}

/// How plans came to end without a review, and what helps since; that they ended is an event.
void addEndings(const EndingStore& store, const Conference& conference, std::vector<TimelineEntry>& all)
{
    for (const PlanEndingKept& ending : store.endings(conference.id)) {
        all.push_back(ofReview(u"end-asked"_s, ending.askedOn, conference, ending.askedBy));
        if (ending.decidedOn)
            all.push_back(ofReview(ending.agreed.value_or(false) ? u"end-agreed"_s : u"end-declined"_s, *ending.decidedOn, conference, ending.decidedBy));
        if (ending.takenBack)
            all.push_back(ofReview(u"end-taken-back"_s, *ending.takenBack, conference, ending.takenBackWhy));
        std::map<QDate, int> told;
        for (const EndingPerson& person : ending.people)
            if (person.told)
                ++told[*person.told];
        for (const auto& [on, people] : told) {
            all.push_back(ofReview(u"end-told"_s, on, conference));
            all.back().count = people;
        }
    }
    if (const auto support = store.support(conference.id)) {
        all.push_back(ofReview(support->kind == u"none" ? u"no-support"_s : u"support"_s, support->agreedOn, conference, support->what));
        for (const SupportReview& review : support->reviews)
            all.push_back(ofReview(u"support-reviewed"_s, review.on, conference, review.outcome));
        if (support->overOn)
            all.push_back(ofReview(u"support-over"_s, *support->overOn, conference, support->overWhy));
    }
    std::erase_if(all, [&](const TimelineEntry& entry) { // said above, with what came of it
        return entry.event && entry.event->text() == u"support-plan-review" && entry.conference == conference.id;
    });
}

void addLives(const Household& household, std::vector<TimelineEntry>& all)
{
    const auto add = [&](Told told, QDate on, const ChildId& child) {
        TimelineEntry entry{told, on, std::nullopt};
        entry.child = child;
        all.push_back(std::move(entry));
    };
    for (const Child& child : household.children) {
        if (child.born && child.expected) // a birth that was awaited here
            add(Told::Born, *child.born, child.id);
        if (child.died)
            add(Told::Died, *child.died, child.id);
    }
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
        addFollowing(FollowingStore(office.casebook), file->conference, all);
        addReviewing(EndingStore(office.casebook), file->conference, all);
        addEndings(EndingStore(office.casebook), file->conference, all);
        addComplaints(DisputesStore(office.casebook).disputes(summary.id).complaints, file->conference, all);
    }
    addLives(household, all);
    addWarnings(household, all);
    // What has no time stands under what has one that day; otherwise what was entered later stands first.
    std::reverse(all.begin(), all.end());
    std::stable_sort(all.begin(), all.end(), [](const TimelineEntry& a, const TimelineEntry& b) {
        return std::tuple(a.on, a.at.has_value(), a.at.value_or(QTime())) > std::tuple(b.on, b.at.has_value(), b.at.value_or(QTime()));
    });
    return all;
}

} // namespace cadair
