#include "core/rules/inquorate.h"
#include "core/rules/timescalesparts.h"

#include <algorithm>

namespace cadair::limits {

using namespace Qt::StringLiterals;

namespace {

std::optional<QDateTime> momentOf(const CaseEvent* event)
{
    return wallClock(event->date, event->time.value_or(QTime(0, 0)));
}

/// The last conference before this one at which a plan could begin, with what it was for this child; and the reviews since.
struct History {
    const PreviousConference* start = nullptr;
    bool preBirth = false;
    const PreviousConference* lastReview = nullptr;
};

History historyOf(const Case& known, const Subject& subject)
{
    std::vector<const PreviousConference*> held;
    for (const PreviousConference& previous : subject.previous)
        if (previous.held && (!known.date.isValid() || previous.date < known.date))
            held.push_back(&previous);
    std::stable_sort(held.begin(), held.end(), [](const auto* a, const auto* b) { return a->date < b->date; });
    History history;
    for (const PreviousConference* previous : held) {
        if (previous->type == ConferenceType::Review) {
            history.lastReview = previous;
            continue;
        }
        const std::optional<QDate> born = known.birthOf(subject);
        history.start = previous;
        history.preBirth = previous->type == ConferenceType::PreBirth && !(born && *born < previous->date);
        history.lastReview = nullptr;
    }
    return history;
}

/// The limits of one child, one timescale after the other.
class ChildLimits final {
public:
    ChildLimits(const Case& known, const Subject& subject, QStringView measured)
        : m_known(known), m_subject(subject), m_measured(measured), m_type(known.typeFor(subject)), m_history(historyOf(known, subject)),
          m_notProceeded(known.notProceeded(subject))
    {
    }

    std::vector<Instance> all()
    {
        for (const Timescale& timescale : m_known.procedure.timescales) {
            if (!timescale.recipients.isEmpty() || !timescale.conferences.contains(m_type))
                continue;
            if (!m_measured.isEmpty() && timescale.measured.text() != m_measured)
                continue;
            m_timescale = &timescale;
            add();
        }
        replaceLateNotices();
        return std::move(m_instances);
    }

private:
    bool asks(QStringView condition) const { return m_timescale->condition == condition; }
    bool anchored(QStringView word) const { return m_timescale->anchor.text() == word; }

    void add()
    {
        if (anchored(u"not-proceeded"))
            return addReconvened();
        if (anchored(u"conference-held-inquorate"))
            return addEarlyReview();
        if (anchored(u"previous-review"))
            return addLaterReviews();
        if (anchored(u"previous-visit"))
            return addRow(m_known.events(u"visit", m_subject));
        if (anchored(u"previous-core-group"))
            return addLaterCoreGroups();
        if (m_timescale->measured.text() == u"review")
            return addFirstReview();
        if (m_timescale->measured.text() == u"conference")
            return addOwnDate();
        addMeeting();
    }

    Instance make(const std::optional<QDateTime>& anchorAt, bool ownToChild) const
    {
        Instance instance{.verdict = m_known.begin(*m_timescale, &m_subject), .ownToChild = ownToChild};
        instance.verdict.child = m_subject.child.id;
        instance.verdict.anchorAt = anchorAt;
        return instance;
    }

    /// Keeps an instance, unless it only follows a plan that there is none of.
    void keep(Instance instance)
    {
        m_known.judge(instance);
        if (asks(u"plan-in-force") && !instance.verdict.measured && !instance.verdict.booked
            && !m_known.planInForce(m_subject))
            return;
        m_instances.push_back(std::move(instance));
    }

    void byThisConference(Instance& instance) const
    {
        if (m_notProceeded || !m_known.date.isValid()) // a day that came to nothing meets no limit
            return;
        (m_known.planned ? instance.booked : instance.done) = wallClock(m_known.date);
    }

    std::optional<QDateTime> thisConference() const
    {
        return m_known.date.isValid() ? std::optional(wallClock(m_known.date)) : std::nullopt;
    }

    /// When the conference itself is held: from events, from the pregnancy, from orders.
    void addOwnDate()
    {
        std::optional<QDateTime> at;
        bool ownToChild = false;
        if (anchored(u"expected-delivery")) {
            if (const auto expected = m_known.expectedOf(m_subject))
                at = wallClock(*expected);
            ownToChild = m_subject.child.expected.has_value();
        } else if (const CaseEvent* event = anchorEvent()) {
            at = momentOf(event);
            ownToChild = event->child.has_value();
        }
        if (!at && (asks(u"anchor-known") || asks(u"late-pregnancy-notice")))
            return;
        Instance instance = make(at, ownToChild);
        instance.ofThisConference = true;
        if (m_timescale->notAfter && m_timescale->notAfter->text() == u"expected-delivery")
            instance.notAfter = m_known.expectedOf(m_subject);
        instance.ownToChild = ownToChild || instance.notAfter.has_value();
        byThisConference(instance);
        keep(std::move(instance));
    }

    /// Of several events of a kind the first counts; where only one that began enquiries does, the first of those.
    const CaseEvent* anchorEvent() const
    {
        for (const CaseEvent* event : m_known.events(m_timescale->anchor.text(), m_subject))
            if (!m_timescale->initiating || event->initiatedEnquiry)
                return event;
        return nullptr;
    }

    void addFirstReview()
    {
        const bool wantsPreBirth = !anchored(u"initial-conference");
        std::optional<QDateTime> at;
        Instance instance = make({}, true);
        if (m_type == ConferenceType::Review) {
            if (m_history.lastReview || (m_history.start ? m_history.preBirth : false) != wantsPreBirth)
                return;
            if (m_history.start)
                at = wallClock(m_history.start->date);
            byThisConference(instance);
        } else {
            if ((m_type == ConferenceType::PreBirth) != wantsPreBirth || m_notProceeded)
                return;
            at = thisConference();
        }
        if (anchored(u"birth")) {
            const auto born = m_known.birthOf(m_subject);
            at = born ? std::optional(wallClock(*born)) : std::nullopt;
        }
        instance.verdict.anchorAt = at;
        keep(std::move(instance));
    }

    void addLaterReviews()
    {
        if (m_history.lastReview) {
            Instance met = make(wallClock(m_history.lastReview->date), true);
            byThisConference(met);
            keep(std::move(met));
        }
        if (m_notProceeded)
            return;
        Instance next = make(thisConference(), true);
        next.occurrence = 1;
        keep(std::move(next));
    }

    /// A row of the same thing: each counts from the one before it, the next from the last.
    void addRow(const std::vector<const CaseEvent*>& row)
    {
        if (row.empty())
            return keep(make({}, true));
        for (size_t i = 0; i < row.size(); ++i) {
            Instance instance = make(momentOf(row[i]), true);
            instance.occurrence = static_cast<int>(i);
            if (i + 1 < row.size())
                instance.done = momentOf(row[i + 1]);
            keep(std::move(instance));
        }
    }

    /// Later core groups are counted from the second one on: the first two have limits of their own.
    void addLaterCoreGroups()
    {
        addRow(m_known.events(u"core-group", m_subject));
    }

    /// Meetings, visits and notices that an event calls for, and the event that answers.
    void addMeeting()
    {
        if (m_notProceeded && anchored(u"initial-conference"))
            return;
        std::optional<QDateTime> at;
        bool ownToChild = true;
        if (anchored(u"initial-conference")) {
            at = thisConference();
        } else if (anchored(u"birth")) {
            const auto born = m_known.birthOf(m_subject);
            if (m_type == ConferenceType::Review && (born ? !m_known.date.isValid() || *born < m_known.date : !m_subject.child.expected))
                return; // a review after the birth: the first conference's own limit has been met, or missed
            if (born)
                at = wallClock(*born);
        } else if (anchored(u"plan-ended")) {
            at = planEnded();
            if (!at)
                return;
        } else if (const CaseEvent* event = anchorEvent()) {
            at = momentOf(event);
            ownToChild = event->child.has_value();
        }
        if (!at && (asks(u"anchor-known") || (anchored(u"first-core-group") && m_type == ConferenceType::Review)))
            return;
        Instance instance = make(at, ownToChild);
        instance.done = answered(at);
        keep(std::move(instance));
    }

    std::optional<QDateTime> planEnded() const
    {
        const auto ended = m_known.events(u"plan-ended", m_subject);
        if (!ended.empty())
            return momentOf(ended.back());
        if (m_subject.outcome == OutcomeKind::EndPlan && !m_known.planned)
            return thisConference();
        return std::nullopt;
    }

    /// The event that answers the limit: the first of its kind on or after the anchor.
    std::optional<QDateTime> answered(const std::optional<QDateTime>& at) const
    {
        auto answers = m_known.events(m_timescale->measured.text(), m_subject);
        if (m_timescale->measured.text() == u"core-group" && !anchored(u"first-core-group")) {
            const auto first = m_known.events(u"first-core-group", m_subject); // a first one is a core group as well
            answers.insert(answers.begin(), first.begin(), first.end());
            std::stable_sort(answers.begin(), answers.end(), [](const auto* a, const auto* b) { return a->date < b->date; });
        }
        for (const CaseEvent* event : answers)
            if (!at || event->date >= at->date())
                return momentOf(event);
        return std::nullopt;
    }

    void addReconvened()
    {
        const CaseEvent* before = nullptr;
        bool onTheDay = false;
        for (const CaseEvent* event : m_known.events(u"not-proceeded", m_subject)) {
            if (event->date < m_known.date)
                before = event;
            onTheDay = onTheDay || event->date == m_known.date;
        }
        std::optional<QDate> earlier = before ? std::optional(before->date) : std::nullopt;
        if (!before && !m_subject.previous.empty() && !m_subject.previous.back().held && !m_subject.previous.back().quorate)
            earlier = m_subject.previous.back().date;
        if (earlier) {
            Instance met = make(wallClock(*earlier), !before || before->child.has_value());
            met.ofThisConference = true;
            byThisConference(met);
            keep(std::move(met));
        }
        if (onTheDay || m_notProceeded || withoutQuorum() == Proceeding::No) {
            Instance next = make(thisConference(), true);
            next.occurrence = 1;
            keep(std::move(next));
        }
    }

    void addEarlyReview()
    {
        if (withoutQuorum() == Proceeding::Yes)
            keep(make(thisConference(), true));
    }

    enum class Proceeding { Quorate, Yes, No };
    /// Whether the conference lacked a quorum for this child, and whether it lawfully went on all the same.
    Proceeding withoutQuorum() const
    {
        const auto end = m_known.file.conference.endedAt;
        if (m_known.planned || !end) // somebody may still come
            return Proceeding::Quorate;
        const QuorumVerdict quorum = quorumForDecision(m_known.file, m_subject.child.id, *end, m_known.procedure);
        if (quorum.outcome != Outcome::Refused)
            return Proceeding::Quorate;
        const auto verdict = inquorate(m_known.file, m_subject.child.id, quorum, m_known.procedure, m_known.calendar);
        return verdict && verdict->proceed == Outcome::Satisfied ? Proceeding::Yes : Proceeding::No;
    }

    /// A limit that replaces another applies only where its anchor lies after that one's due date; then the other does not.
    void replaceLateNotices()
    {
        for (const Timescale& timescale : m_known.procedure.timescales) {
            if (timescale.replaces.isEmpty())
                continue;
            Instance* late = find(timescale.rule);
            Instance* usual = find(timescale.replaces);
            if (!late || !usual || !usual->verdict.due || !late->verdict.anchorAt)
                continue;
            Instance& stale = late->verdict.anchorAt->date() > usual->verdict.due->date() ? *usual : *late;
            stale.verdict.applies = false;
            stale.verdict.state = LimitState::NotStarted;
        }
    }

    Instance* find(const RuleId& rule)
    {
        const auto found = std::find_if(m_instances.begin(), m_instances.end(),
                                        [&](const Instance& i) { return i.verdict.rule == rule; });
        return found == m_instances.end() ? nullptr : &*found;
    }

    const Case& m_known;
    const Subject& m_subject;
    QStringView m_measured;
    ConferenceType m_type;
    History m_history;
    bool m_notProceeded;
    const Timescale* m_timescale = nullptr;
    std::vector<Instance> m_instances;
};

} // namespace

std::vector<Instance> childLimits(const Case& known, QStringView measured)
{
    std::vector<std::vector<Instance>> perChild;
    for (const Subject* subject : known.alive) {
        perChild.push_back(ChildLimits(known, *subject, measured).all());
        markGoverning(perChild.back());
    }
    return merged(std::move(perChild));
}

} // namespace cadair::limits
