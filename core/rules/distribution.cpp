#include "core/rules/distribution.h"

#include "core/rules/conditions.h"
#include "core/rules/copychoice.h"
#include "core/rules/entitlement.h"
#include "core/rules/representation.h"
#include "core/rules/timescalesparts.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

/// Recipients who sit at no table: offices and authorities.
const QStringList& offices()
{
    static const QStringList words{u"social-care-manager"_s, u"receiving-authority"_s, u"originating-authority"_s,
                                   u"initial-invitees"_s,    u"exploitation-group"_s,  u"adult-services"_s,
                                   u"police"_s,              u"custodian"_s};
    return words;
}

bool isOneOf(const DocumentKey& document, std::initializer_list<QStringView> words)
{
    return std::find(words.begin(), words.end(), QStringView(document.text())) != words.end();
}

bool isReport(const DocumentKey& document)
{
    return isOneOf(document, {u"social-work-report", u"agency-report", u"police-report"});
}

/// What is only there where there is a plan.
bool followsAPlan(const DocumentKey& document)
{
    return isOneOf(document, {u"outline-plan", u"child-protection-plan", u"childs-plan"});
}

bool comesFromCoreGroups(const DocumentKey& document)
{
    return isOneOf(document, {u"written-agreement", u"core-group-notes"});
}

/// What tells of a conference that was held.
bool tellsOfTheConference(const DocumentKey& document)
{
    return followsAPlan(document) || isOneOf(document, {u"decision-letter", u"minutes"});
}

ReportReader readerOf(const Participant& person)
{
    switch (person.capacity) {
    case Capacity::Chair: return ReportReader::Chair;
    case Capacity::Child: return ReportReader::Children;
    case Capacity::Parent:
    case Capacity::Carer:
    case Capacity::Relative: return ReportReader::Parents;
    case Capacity::MinuteTaker:
    case Capacity::Practitioner:
    case Capacity::Supporter:
    case Capacity::Advocate:
    case Capacity::LegalRepresentative:
    case Capacity::Interpreter:
    case Capacity::Observer:
    case Capacity::Guardian:
    case Capacity::FosterCarer: return ReportReader::Attendees;
    }
    Q_UNREACHABLE();
}

/// Of several that are due together the one that is worst off speaks for all.
int urgency(LimitState state)
{
    switch (state) {
    case LimitState::NotStated: return 0;
    case LimitState::NotStarted: return 1;
    case LimitState::Met: return 2;
    case LimitState::Late: return 3;
    case LimitState::Due: return 4;
    case LimitState::BookedLate: return 5;
    case LimitState::Overdue: return 6;
    }
    Q_UNREACHABLE();
}

class Copies final {
public:
    Copies(const CheckFacts& facts)
        : m_facts(facts), m_file(facts.file), m_procedure(facts.procedure),
          m_known(facts.file, facts.procedure, facts.calendar, facts.now),
          m_limits(timescales(facts.file, facts.procedure, facts.calendar, facts.now))
    {
    }

    std::vector<Copy> all()
    {
        if (m_known.alive.empty()) // a death stops everything at once
            return {};
        std::vector<DocumentKey> seen;
        for (const DistributionLine& line : m_procedure.distribution) {
            if (std::find(seen.begin(), seen.end(), line.document) == seen.end()) {
                seen.push_back(line.document);
                for (const Participant& person : m_file.participants)
                    addFor(line.document, person);
                if (line.document.text() == u"childs-plan"_s)
                    addChildrenWhoAreNotThere(line);
            }
            addOffices(line);
        }
        return std::move(m_copies);
    }

private:
    static bool isOf(const Participant& person, const Subject& subject)
    {
        if (person.child)
            return person.child == subject.child.id;
        return person.of.empty() || std::find(person.of.begin(), person.of.end(), subject.child.id) != person.of.end();
    }

    template <typename Matches>
    bool anyChildOf(const Participant* person, Matches matches) const
    {
        return std::any_of(m_known.alive.begin(), m_known.alive.end(), [&](const Subject* subject) {
            return (!person || isOf(*person, *subject)) && matches(*subject);
        });
    }

    /// Whether there is such a document at all for this person; without a person, for anybody.
    bool isThere(const DocumentKey& document, const Participant* person) const
    {
        const bool planned = anyChildOf(person, [&](const Subject& subject) { return m_known.planInForce(subject); });
        const bool proceeded = anyChildOf(person, [&](const Subject& subject) { return !m_known.notProceeded(subject); });
        if (tellsOfTheConference(document) && !proceeded)
            return false;
        if (comesFromCoreGroups(document))
            return planned || anyChildOf(person, [&](const Subject& subject) {
                       return !m_known.events(u"first-core-group", subject).empty()
                              || !m_known.events(u"core-group", subject).empty();
                   });
        return planned || !followsAPlan(document);
    }

    bool anyPoliceReport() const
    {
        return std::any_of(m_file.participants.begin(), m_file.participants.end(), [](const Participant& person) {
            return std::any_of(person.reports.begin(), person.reports.end(),
                               [](const Report& report) { return report.kind == ReportKind::Police; });
        });
    }

    bool goesToParents(const DocumentKey& document) const
    {
        return std::any_of(m_procedure.distribution.begin(), m_procedure.distribution.end(), [&](const DistributionLine& line) {
            return line.document == document && line.recipients.contains(u"parents"_s);
        });
    }

    /// Whether somebody's copy, or that there is none, is worth a line.
    bool isListed(const DocumentKey& document, const Participant& person, const Entitled& entitled) const
    {
        if (document.text() == u"police-report"_s && entitled.copy != CopyKind::None && !anyPoliceReport())
            return false;
        if (document.text() == u"invitation"_s && m_file.conference.startedAt && !person.invited && cameAtAll(person))
            return false; // came without one: there is nothing to send any more, and nothing that was refused
        const bool chairsWord = person.exclusion && document.text() == u"minutes"_s; // it stands where no table does
        return entitled.stated || chairsWord || (waitsForTheChair(person.capacity) && goesToParents(document));
    }

    void addFor(const DocumentKey& document, const Participant& person)
    {
        if (!belongsToTheLiving(m_file, person, m_known.now.date()) || !isThere(document, &person))
            return;
        Entitled entitled = settledCopy(document, person, m_file, m_procedure, m_facts.dossier.copies);
        if (!isListed(document, person, entitled))
            return;
        Copy copy{.document = document, .person = person.id, .copy = entitled.copy, .rule = entitled.rule,
                  .condition = isToldByTheCase(entitled.condition) ? QString() : entitled.condition,
                  .sent = sentTo(document, person), .local = !entitled.local.isEmpty(),
                  .reasons = std::move(entitled.reasons)};
        if (entitled.due && copy.copy != CopyKind::None && copy.copy != CopyKind::NotStated)
            addLimits(copy, person);
        settleState(copy, document);
        m_copies.push_back(std::move(copy));
    }

    std::optional<QDate> sentTo(const DocumentKey& document, const Participant& person) const
    {
        std::optional<QDate> first;
        for (const SentDocument& went : m_file.sent)
            if (went.document == document && went.to == person.id && went.date <= m_known.now.date())
                first = first ? std::min(*first, went.date) : went.date;
        return first;
    }

    bool isFor(const LimitVerdict& limit, const DocumentKey& document, const Participant& person) const
    {
        if (limit.document != document)
            return false;
        return isReport(document) ? limit.to == readerOf(person) : limit.person == person.id;
    }

    void addLimits(Copy& copy, const Participant& person) const
    {
        for (const LimitVerdict& limit : m_limits)
            if (isFor(limit, copy.document, person))
                take(copy, limit);
        if (copy.limits.empty() && copy.document.text() == u"invitation"_s && !person.invited)
            takeInvitation(copy);
        if (isReport(copy.document) && !copy.limits.empty())
            copy.rule = copy.limits.front().rule; // the same table serves all conferences, the limit is this one's
        if (!copy.sent && !copy.limits.empty())
            copy.sent = copy.limits.front().measured;
    }

    static void take(Copy& copy, const LimitVerdict& limit)
    {
        const auto same = std::find_if(copy.limits.begin(), copy.limits.end(), [&](const LimitVerdict& other) {
            return other.due == limit.due && other.anchorAt == limit.anchorAt;
        });
        if (same == copy.limits.end())
            copy.limits.push_back(limit);
        else if (urgency(limit.state) > urgency(same->state))
            *same = limit;
    }

    /// Somebody who is still to be invited has the day that everybody else has.
    void takeInvitation(Copy& copy) const
    {
        for (LimitVerdict limit : m_limits) {
            if (limit.document != copy.document)
                continue;
            limit.person = copy.person;
            limit.measured.reset();
            limit.booked.reset();
            if (limit.due)
                limit.state = limits::wallClock(limit.due->date(), limit.due->time()) < m_known.now ? LimitState::Overdue
                                                                                                   : LimitState::Due;
            return take(copy, limit);
        }
    }

    void settleState(Copy& copy, const DocumentKey& document) const
    {
        for (const LimitVerdict& limit : copy.limits)
            if (&limit == &copy.limits.front() || urgency(limit.state) > urgency(copy.state))
                copy.state = limit.state;
        const bool goes = copy.copy != CopyKind::None && copy.copy != CopyKind::ChairDecides;
        if (copy.limits.empty())
            copy.state = goes ? LimitState::NotStated : LimitState::NotStarted;
        if (goes && m_known.planned && tellsOfTheConference(document))
            copy.reasons.push_back({.code = ReasonCode::NotYetOwed, .rule = {}, .particulars = {}, .person = copy.person,
                                    .child = copy.child});
    }

    /// A child has the plan in its own words also where it takes no part in the conference.
    void addChildrenWhoAreNotThere(const DistributionLine& line)
    {
        for (const Subject* subject : m_known.alive) {
            const auto born = m_known.birthOf(*subject);
            const bool listed = std::any_of(m_file.participants.begin(), m_file.participants.end(), [&](const Participant& p) {
                return p.capacity == Capacity::Child && isOf(p, *subject);
            });
            if (listed || !born || *born > m_known.now.date() || !m_known.planInForce(*subject)
                || m_known.notProceeded(*subject))
                continue;
            Copy copy{.document = line.document, .person = {}, .recipient = u"children"_s, .child = subject->child.id,
                      .copy = line.copy, .rule = line.rule};
            copy.reasons.push_back({.code = ReasonCode::ChildsOwnCopy, .rule = line.rule, .particulars = {}, .person = {},
                                    .child = subject->child.id});
            settleState(copy, line.document);
            m_copies.push_back(std::move(copy));
        }
    }

    /// Whether a line's condition holds, as far as the case or the dossier tells.
    bool appliesToOffices(const DistributionLine& line) const
    {
        if (line.condition == u"move-known"_s)
            return anyChildOf(nullptr, [&](const Subject& s) { return !m_known.events(u"permanent-move-known", s).empty(); });
        if (line.condition == u"plan-ended"_s)
            return anyChildOf(nullptr, [&](const Subject& s) { return hasEnded(s); });
        if (line.condition == u"plan-made"_s)
            return isThere(line.document, nullptr);
        return isThere(line.document, nullptr) && holds(line.condition, m_facts);
    }

    /// By a review or without one: a plan that was to end and is not in force any more.
    bool hasEnded(const Subject& subject) const
    {
        return (subject.outcome == OutcomeKind::EndPlan && !m_known.planned)
               || std::any_of(m_file.events.begin(), m_file.events.end(), [&](const CaseEvent& event) {
                      return event.event.text() == u"plan-ended"_s && (!event.child || *event.child == subject.child.id)
                             && event.date <= m_known.now.date();
                  });
    }

    void addOffices(const DistributionLine& line)
    {
        for (const QString& office : offices()) {
            if (!line.recipients.contains(office) || !appliesToOffices(line))
                continue;
            Copy copy{.document = line.document, .person = {}, .recipient = office, .copy = line.copy, .rule = line.rule};
            settleState(copy, line.document);
            m_copies.push_back(std::move(copy));
        }
    }

    const CheckFacts& m_facts;
    const CaseFile& m_file;
    const Procedure& m_procedure;
    limits::Case m_known;
    std::vector<LimitVerdict> m_limits;
    std::vector<Copy> m_copies;
};

} // namespace

std::vector<Copy> distribution(const CaseFile& file, const Procedure& procedure, const WorkingCalendar& calendar,
                               const QDateTime& now, const Dossier& dossier)
{
    const CheckFacts facts{file, dossier, procedure, calendar, now};
    return Copies(facts).all();
}

} // namespace cadair
