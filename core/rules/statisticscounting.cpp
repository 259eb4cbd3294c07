#include "core/rules/statistics.h"

#include "core/rules/decided.h"
#include "core/rules/entitlement.h"
#include "core/rules/exclusion.h"
#include "core/rules/lifecycle.h"
#include "core/rules/representation.h"

#include <algorithm>
#include <set>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {


bool wasHeld(ConferenceState state)
{
    switch (state) {
    case ConferenceState::Concluded:
    case ConferenceState::DecisionsIssued:
    case ConferenceState::MinutesApproved:
    case ConferenceState::Distributed:
    case ConferenceState::Closed: return true;
    case ConferenceState::Requested:
    case ConferenceState::Convened:
    case ConferenceState::InSession:
    case ConferenceState::Postponed:
    case ConferenceState::Adjourned:
    case ConferenceState::Cancelled:
    case ConferenceState::NotProceeded: return false;
    }
    Q_UNREACHABLE();
}

/// Whether the limit was kept; empty where it is neither kept nor missed yet, or nothing is stated.
std::optional<bool> kept(const LimitVerdict& limit)
{
    switch (limit.state) {
    case LimitState::Met: return true;
    case LimitState::Late:
    case LimitState::Overdue: return false;
    case LimitState::Due:
    case LimitState::BookedLate:
    case LimitState::NotStarted:
    case LimitState::NotStated: return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// The band of full years that the national returns use, by the years it begins with; birthdays count them.
QString ageBand(const Child& child, QDate day)
{
    if (!child.born || *child.born > day)
        return u"age-unborn"_s;
    int years = day.year() - child.born->year();
    if (child.born->addYears(years) > day)
        --years;
    return years < 1 ? u"age-00"_s : years < 5 ? u"age-01"_s : years < 10 ? u"age-05"_s : years < 16 ? u"age-10"_s : u"age-16"_s;
}

int fullMonths(QDate from, QDate to)
{
    int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    if (from.addMonths(months) > to)
        --months;
    return std::max(months, 0);
}

/// The band of a plan's length, by the months it begins with.
QString lengthBand(int months)
{
    return months < 3 ? u"length-00"_s : months < 6 ? u"length-03"_s : months < 12 ? u"length-06"_s : months < longPlanMonths ? u"length-12"_s : u"length-24"_s;
}

/// One conference being counted.
class Counting {
public:
    explicit Counting(const CountedConference& from) : m_from(from) {}

    std::vector<Counted> all()
    {
        const Conference& conference = m_from.file.conference;
        if (!conference.date)
            return {};
        if (wasHeld(conference.state) || conference.state == ConferenceState::NotProceeded)
            countQuorum();
        if (!wasHeld(conference.state))
            return std::move(m_found);
        add(FigureKind::Held, wordOf(conference.type));
        for (const Subject& subject : m_from.file.subjects)
            add(FigureKind::ChildrenDiscussed, wordOf(conference.type), true, subject.child.id);
        countKeptOut();
        add(FigureKind::Complaints, {}, !m_from.record.dossier.complaints.empty());
        countDate();
        countDocument(FigureKind::LettersInTime, u"decision-letter"_s);
        countDocument(FigureKind::MinutesInTime, u"minutes"_s);
        countCoreGroups();
        countAttendance();
        countReports();
        countDecisions();
        countLanguages();
        return std::move(m_found);
    }

private:
    void add(FigureKind kind, QStringView part = {}, bool met = true, std::optional<ChildId> child = {})
    {
        const Conference& conference = m_from.file.conference;
        m_found.push_back({kind, part.toString(), conference.id, std::move(child), *conference.date, met});
    }

    void countQuorum()
    {
        const QTime end = m_from.file.conference.endedAt.value_or(QTime(23, 59));
        std::optional<bool> missing;
        for (const Subject& subject : m_from.file.subjects) {
            const Outcome outcome = quorumForChild(m_from.file, m_from.record, subject.child.id, end, m_from.procedure).outcome;
            if (outcome != Outcome::NotStated)
                missing = missing.value_or(false) || outcome == Outcome::Refused; // for one child is enough
        }
        if (missing)
            add(FigureKind::NotQuorate, {}, *missing);
    }

    void countKeptOut()
    {
        const auto keptOut = [](const Participant& person) {
            // a request that was settled with none is kept as a part without times
            return person.exclusion && (person.exclusion->extent == ExclusionExtent::Whole || person.exclusion->from || person.exclusion->to);
        };
        const auto& people = m_from.file.participants;
        add(FigureKind::KeptOut, {}, std::any_of(people.begin(), people.end(), keptOut));
    }

    /// Whether the conference was in time for this child: every limit that governed its date was kept.
    std::optional<bool> inTimeFor(const ChildId& child) const
    {
        std::optional<bool> inTime;
        for (const LimitVerdict& limit : m_from.limits)
            if (limit.governs && limit.measured && (!limit.child || *limit.child == child)
                && isAboutTheDate(limit, m_from.file.conference, m_from.procedure))
                if (const auto met = kept(limit))
                    inTime = inTime.value_or(true) && *met;
        return inTime;
    }

    void countDate()
    {
        const ConferenceType type = m_from.file.conference.type;
        std::optional<bool> all;
        for (const Subject& subject : m_from.file.subjects) {
            const auto inTime = inTimeFor(subject.child.id);
            if (!inTime)
                continue;
            all = all.value_or(true) && *inTime; // late for one child is late
            if (type == ConferenceType::Initial)
                add(FigureKind::InitialChildrenInTime, {}, *inTime, subject.child.id);
            if (type == ConferenceType::Review)
                add(FigureKind::ReviewChildrenInTime, {}, *inTime, subject.child.id);
        }
        if (!all)
            return;
        switch (type) {
        case ConferenceType::Initial: return add(FigureKind::InitialInTime, {}, *all);
        case ConferenceType::PreBirth: return add(FigureKind::PreBirthInTime, {}, *all);
        case ConferenceType::Review: return add(FigureKind::ReviewsInTime, {}, *all);
        case ConferenceType::TransferIn: return add(FigureKind::TransfersInTime, {}, *all);
        }
        Q_UNREACHABLE();
    }

    void countDocument(FigureKind kind, const QString& document)
    {
        std::map<ParticipantId, bool> perReader; // several limits on one letter: late once one that is no target is
        for (const LimitVerdict& limit : m_from.limits) {
            const auto met = kept(limit);
            if (!met || limit.target || !limit.person || !limit.document || limit.document->text() != document)
                continue;
            const auto [known, fresh] = perReader.insert({*limit.person, *met});
            if (!fresh)
                known->second = known->second && *met;
        }
        for (const auto& [reader, met] : perReader)
            add(kind, {}, met);
    }

    void countCoreGroups()
    {
        std::map<TimescaleKey, bool> meetings; // one meeting for all the children: late for one is late
        for (const LimitVerdict& limit : m_from.limits) {
            const auto met = kept(limit);
            const bool ofGroup = std::any_of(m_from.procedure.timescales.begin(), m_from.procedure.timescales.end(), [&](const Timescale& timescale) {
                const QString& measured = timescale.measured.text();
                return timescale.id == limit.id && timescale.rule == limit.rule && (measured == u"first-core-group"_s || measured == u"core-group"_s);
            });
            if (!met || !ofGroup || !limit.applies)
                continue;
            const auto [known, fresh] = meetings.insert({limit.id, *met});
            if (!fresh)
                known->second = known->second && *met;
        }
        for (const auto& [limit, met] : meetings)
            add(FigureKind::CoreGroupsInTime, {}, met);
    }

    void countAttendance()
    {
        std::map<AgencyKey, bool> agencies; // an agency came when anybody of it did, a deputy too
        for (const Participant& person : m_from.file.participants)
            if (person.invited && isPractitioner(person))
                if (const auto agency = agencyOf(m_from.file, person))
                    agencies.insert({*agency, false});
        for (const Participant& person : m_from.file.participants)
            if (isPractitioner(person) && cameAtAll(person))
                if (const auto agency = agencyOf(m_from.file, person); agency && agencies.contains(*agency))
                    agencies.at(*agency) = true;
        for (const auto& [agency, came] : agencies)
            add(FigureKind::Attendance, agency.text(), came);
    }

    void countReports()
    {
        static const QStringList reports{u"social-work-report"_s, u"agency-report"_s, u"police-report"_s};
        std::map<ParticipantId, bool> perAuthor; // late for one reader is late
        for (const LimitVerdict& limit : m_from.limits) {
            const auto met = kept(limit);
            if (!met || limit.soft || !limit.person || !limit.to || !limit.document || !reports.contains(limit.document->text()))
                continue;
            const auto [known, fresh] = perAuthor.insert({*limit.person, *met});
            if (!fresh)
                known->second = known->second && *met;
        }
        for (const auto& [author, met] : perAuthor)
            if (const Participant* person = m_from.file.participant(author))
                if (const auto agency = agencyOf(m_from.file, *person))
                    add(FigureKind::ReportsInTime, agency->text(), met);
    }

    void countDecisions()
    {
        for (const Subject& subject : m_from.file.subjects) {
            const ChildId& child = subject.child.id;
            const Decision* decision = m_from.record.decisionFor(child);
            if (!decision)
                continue;
            add(FigureKind::Outcomes, wordOf(decision->outcome), true, child);
            const auto& dissents = m_from.record.dissents;
            add(FigureKind::Dissents, {}, std::any_of(dissents.begin(), dissents.end(), [&](const Dissent& each) { return each.child == child; }), child);
            switch (decision->outcome) {
            case OutcomeKind::StartPlan: countBegun(subject, *decision); break;
            case OutcomeKind::ContinuePlan:
                if (subject.planSince)
                    add(FigureKind::GoingOnAfterTwoYears, {}, monthsOf(subject) >= longPlanMonths, child);
                break;
            case OutcomeKind::EndPlan:
                if (subject.planSince) {
                    add(FigureKind::PlansEnded, lengthBand(monthsOf(subject)), true, child);
                    add(FigureKind::EndedAfterTwoYears, {}, monthsOf(subject) >= longPlanMonths, child);
                }
                break;
            case OutcomeKind::NoPlan: break;
            }
        }
    }

    int monthsOf(const Subject& subject) const { return fullMonths(*subject.planSince, *m_from.file.conference.date); }

    void countBegun(const Subject& subject, const Decision& decision)
    {
        const ChildId& child = subject.child.id;
        const QDate day = *m_from.file.conference.date;
        add(FigureKind::PlansBegun, decision.categories.empty() ? u"none"_s : decision.categories.front().text(), true, child);
        add(FigureKind::PlansBegunByAge, ageBand(subject.child, day), true, child);
        const auto earlier = m_from.earlier.find(child);
        const bool second = earlier != m_from.earlier.end() && !earlier->second.empty();
        add(FigureKind::SecondPlans, {}, second, child);
        const bool soon = second && earlier->second.back().ended && earlier->second.back().ended->addMonths(12) >= day;
        add(FigureKind::Returned, {}, soon, child);
    }

    /// The family and the child, who are asked which language the meeting is to be in for them.
    void countLanguages()
    {
        for (const Participant& person : m_from.file.participants) {
            if (!isFamily(person))
                continue;
            const QString& language = person.languages.meeting;
            add(FigureKind::LanguageAsked, {}, !language.isEmpty(), person.child);
            if (!language.isEmpty())
                add(FigureKind::Languages, language, true, person.child);
        }
    }

    const CountedConference& m_from;
    std::vector<Counted> m_found;
};

} // namespace

std::vector<Counted> countedIn(const CountedConference& conference)
{
    return Counting(conference).all();
}

} // namespace cadair
