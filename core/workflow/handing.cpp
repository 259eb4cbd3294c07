#include "core/workflow/handing.h"

#include "core/documents/composing.h"
#include "core/documents/recipients.h"
#include "core/rules/childrenof.h"
#include "core/rules/distribution.h"
#include "core/rules/representation.h"
#include "core/store/conferencestore.h"
#include "core/store/handingstore.h"
#include "core/store/personstore.h"
#include "core/workflow/steps.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

constexpr int versionWorkingDays = 5; // a translation takes days; whoever owes it may say another day

const CheckLine* checkOf(const Procedure& procedure, QStringView check, const QString& word = {})
{
    const auto found = std::find_if(procedure.checks.begin(), procedure.checks.end(), [&](const CheckLine& line) {
        return line.check.text() == check && (word.isEmpty() || line.words.contains(word));
    });
    return found == procedure.checks.end() ? nullptr : &*found;
}

RuleId ruleOf(const CheckLine& line)
{
    return line.rules.empty() ? RuleId() : *line.rules.begin();
}

bool procedureAsks(const Procedure& procedure, const DocumentKey& document)
{
    return std::any_of(procedure.checks.begin(), procedure.checks.end(), [&](const CheckLine& line) {
        return line.check.text() == u"safe-to-send" && (line.words.isEmpty() || line.words.contains(document.text()));
    });
}

bool isWarnedOf(const OpenConference& open, const Participant& person)
{
    return open.warned || std::any_of(open.file.withheld.begin(), open.file.withheld.end(), [&](const WithheldAddress& each) {
        return person.person && !each.until && (each.from == *person.person || each.isOf(*person.person));
    });
}

/// A line for each child who can be told: born and alive.
void addForChildren(const OpenConference& open, HandingDuty duty, const CheckLine* line, bool planOnly, std::vector<HandingLine>& lines)
{
    if (!line)
        return;
    for (const Subject& subject : open.file.subjects) {
        const Child& child = subject.child;
        if (!child.born || child.died || (planOnly && !keepsPlan(open.record.decisionFor(child.id))))
            continue;
        const QString called = child.calledName.trimmed().isEmpty() ? child.givenName : child.calledName;
        lines.push_back({.duty = duty, .whom = child.id.text(), .name = called, .rule = ruleOf(*line), .limit = {}, .done = {}});
    }
}

void addForParents(const OpenConference& open, const QDateTime& now, std::vector<HandingLine>& lines)
{
    for (const LimitVerdict& limit : limitsNow(open, now)) {
        if (limit.id.text() != u"minutes-discussed" || limit.rule.isEmpty() || !limit.person)
            continue;
        const Participant* person = open.file.participant(*limit.person);
        if (person)
            lines.push_back({.duty = HandingDuty::MinutesDiscussed, .whom = person->id.text(), .name = person->name, .rule = limit.rule,
                             .limit = limit, .done = {}});
    }
}

void addForAbsent(const OpenConference& open, std::vector<HandingLine>& lines)
{
    const CheckLine* line = checkOf(*open.procedure, u"absent-core-group-told");
    for (const Participant& person : open.file.participants)
        if (line && person.coreGroup && person.capacity == Capacity::Practitioner && !cameAtAll(person))
            lines.push_back({.duty = HandingDuty::AbsentTold, .whom = person.id.text(), .name = person.name, .rule = ruleOf(*line),
                             .limit = {}, .done = {}});
}

void addForAdultServices(const OpenConference& open, const QDateTime& now, std::vector<HandingLine>& lines)
{
    Dossier dossier = open.record.dossier;
    dossier.circumstances.insert(open.record.circumstances.begin(), open.record.circumstances.end());
    for (const Copy& copy : distribution(open.file, *open.procedure, *open.calendar, now, dossier))
        if (copy.recipient == u"adult-services" && copy.document.text() == u"child-protection-plan")
            lines.push_back({.duty = HandingDuty::AdultsRecord, .whom = open.file.conference.id.text(), .name = {}, .rule = copy.rule,
                             .limit = {}, .done = {}});
}

bool isMarkedSafe(const Office& office, const Participant& person)
{
    const auto known = person.person ? PersonStore(office.casebook).person(*person.person) : std::nullopt;
    return known && known->emailSafe;
}

Language other(Language language)
{
    return language == Language::Welsh ? Language::English : Language::Welsh;
}

} // namespace

SafetyState safetyOf(const OpenConference& open, const DocumentKey& document, const Participant& person)
{
    const auto& after = documents::afterwards();
    const bool tells = std::find(after.begin(), after.end(), document) != after.end();
    if (!tells || !isOfFamily(person) || (!procedureAsks(*open.procedure, document) && !isWarnedOf(open, person)))
        return SafetyState::NotAsked;
    const SafetyAnswer* answer = open.handing.answer(person.id, document);
    return !answer ? SafetyState::Open : answer->safe ? SafetyState::Safe : SafetyState::Unsafe;
}

std::vector<SendingWay> safeWays(const Office& office, const Participant& person)
{
    std::vector<SendingWay> ways{SendingWay::Hand, SendingWay::SocialWorker, SendingWay::Post};
    if (isMarkedSafe(office, person))
        ways.push_back(SendingWay::Email);
    return ways;
}

bool mayGoByEmail(const Office& office, const OpenConference& open, const DocumentKey& document, const Participant& person)
{
    if (!isMarkedSafe(office, person))
        return false;
    switch (safetyOf(open, document, person)) {
    case SafetyState::NotAsked: return true;
    case SafetyState::Safe: return open.handing.answer(person.id, document)->way == SendingWay::Email;
    case SafetyState::Open:
    case SafetyState::Unsafe: return false;
    }
    Q_UNREACHABLE();
}

StepResult answerSafety(const Office& office, const ConferenceId& conference, const ParticipantId& to, const DocumentKey& document,
                        std::optional<SendingWay> way)
{
    const OpenConference open = reread(office, conference);
    const Participant* person = open.file.participant(to);
    if (!person || open.file.conference.state == ConferenceState::Closed)
        return refused(ReasonCode::WrongState, {wordOf(open.file.conference.state)});
    HandingStore(office.casebook)
        .save(SafetyAnswer{.to = to, .document = document, .safe = way.has_value(), .way = way, .by = office.casebook.actor(), .at = office.clock.now()});
    return done();
}

std::vector<HandingLine> handingLines(const OpenConference& open, const QDateTime& now)
{
    std::vector<HandingLine> lines;
    if (!open.file.conference.endedAt)
        return lines;
    addForAbsent(open, lines);
    addForChildren(open, HandingDuty::PlanExplained, checkOf(*open.procedure, u"plan-explained", u"child"_s), true, lines);
    addForAdultServices(open, now, lines);
    addForParents(open, now, lines);
    addForChildren(open, HandingDuty::RecordExplained, checkOf(*open.procedure, u"plan-explained", u"record"_s), false, lines);
    for (HandingLine& line : lines)
        if (const Handed* handed = open.handing.done(line.duty, line.whom))
            line.done = *handed;
    return lines;
}

StepResult recordHanded(const Office& office, const ConferenceId& conference, const Handed& wanted)
{
    const OpenConference open = reread(office, conference);
    const QDateTime now = office.clock.now();
    const std::vector<HandingLine> lines = handingLines(open, now);
    const bool asked = std::any_of(lines.begin(), lines.end(), [&](const HandingLine& line) {
        return line.duty == wanted.duty && line.whom == wanted.whom;
    });
    const std::optional<QDate>& held = open.file.conference.date;
    if (!asked || open.file.conference.state == ConferenceState::Closed || !wanted.on.isValid() || wanted.on > now.date() || (held && wanted.on < *held))
        return refused(ReasonCode::WrongState);
    Handed handed = wanted;
    handed.by = wanted.by.trimmed();
    handed.how = wanted.how.trimmed();
    if (handed.by.isEmpty())
        return refused(ReasonCode::ReasonNeeded);
    Transaction transaction(office.casebook);
    const bool before = open.handing.done(handed.duty, handed.whom) != nullptr;
    HandingStore(office.casebook).save(conference, handed);
    if (handed.duty == HandingDuty::MinutesDiscussed && !before) {
        CaseEvent discussed{.event = *EventKey::parse(u"minutes-discussed"_s), .date = handed.on};
        discussed.person = ParticipantId::parse(handed.whom);
        ConferenceStore(office.casebook).add(conference, discussed);
    }
    transaction.commit();
    return done();
}

StepResult setBothLanguages(const Office& office, const ConferenceId& conference, const ParticipantId& who, bool both)
{
    const OpenConference open = reread(office, conference);
    if (!open.file.participant(who) || open.file.conference.state == ConferenceState::Closed)
        return refused(ReasonCode::WrongState);
    Transaction transaction(office.casebook);
    HandingStore store(office.casebook);
    store.setBoth(who, both);
    if (!both)
        for (const VersionOwed& owed : open.handing.owed)
            if (owed.to == who)
                store.removeOwed(owed.to, owed.document);
    transaction.commit();
    return done();
}

QDate proposedVersionDay(const OpenConference& open, QDate today)
{
    return WorkingCalendar::knows(today) ? open.calendar->addWorkingDays(today, versionWorkingDays) : today.addDays(7);
}

StepResult oweVersion(const Office& office, const ConferenceId& conference, const ParticipantId& to, const DocumentKey& document,
                      Language later, std::optional<QDate> by)
{
    const OpenConference open = reread(office, conference);
    const bool closed = open.file.conference.state == ConferenceState::Closed;
    if (!open.handing.both.contains(to) || closed || (by && (!by->isValid() || *by < office.clock.today())))
        return refused(ReasonCode::WrongState);
    HandingStore store(office.casebook);
    if (by)
        store.save(VersionOwed{.to = to, .document = document, .language = later, .by = *by});
    else
        store.removeOwed(to, document);
    return done();
}

QStringList languagesDue(const OpenConference& open, const DocumentKey& document, const ParticipantId& to)
{
    if (!open.handing.both.contains(to))
        return {};
    const VersionOwed* owed = open.handing.version(to, document);
    if (!owed)
        return {wordOf(Language::Welsh), wordOf(Language::English)};
    const auto& letters = open.record.letters;
    const bool first = std::any_of(letters.begin(), letters.end(), [&](const Letter& each) { return each.to == to && each.document == document; });
    return {wordOf(first ? owed->language : other(owed->language))};
}

} // namespace cadair
