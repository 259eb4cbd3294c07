#include "core/rules/exclusion.h"
#include "core/rules/representation.h"
#include "core/rules/timescalesparts.h"

#include <algorithm>

namespace cadair::limits {

using namespace Qt::StringLiterals;

namespace {

std::optional<ReportKind> reportKind(const std::optional<DocumentKey>& document)
{
    const QString word = document ? document->text() : QString();
    if (word == u"social-work-report")
        return ReportKind::SocialWork;
    if (word == u"agency-report")
        return ReportKind::Agency;
    if (word == u"police-report")
        return ReportKind::Police;
    return std::nullopt;
}

/// Who a document goes to without anybody asking: practitioners and family. The rest wait for the chair's word.
bool hasOwnCopy(Capacity capacity)
{
    switch (capacity) {
    case Capacity::Practitioner:
    case Capacity::Parent:
    case Capacity::Carer:
    case Capacity::Relative:
    case Capacity::Child:
    case Capacity::Guardian:
    case Capacity::FosterCarer:
        return true;
    case Capacity::Chair:
    case Capacity::MinuteTaker:
    case Capacity::Supporter:
    case Capacity::Advocate:
    case Capacity::LegalRepresentative:
    case Capacity::Interpreter:
    case Capacity::Observer:
        return false;
    }
    Q_UNREACHABLE();
}

/// Kept out, without a right to the record, and the chair has not said that this person gets it.
bool waitsForRecord(const Participant& person, const Procedure& procedure)
{
    if (!person.exclusion || recordByRight(person, procedure))
        return false;
    if (person.exclusion->record)
        return person.exclusion->record == ExclusionRecord::None;
    return procedure.exclusion.stated || person.exclusion->extent == ExclusionExtent::Whole;
}

class PersonalLimits final {
public:
    explicit PersonalLimits(const Case& known) : m_known(known) {}

    std::vector<Instance> all()
    {
        for (const Timescale& timescale : m_known.procedure.timescales) {
            if (timescale.recipients.isEmpty() || !m_known.concerns(timescale))
                continue;
            m_timescale = &timescale;
            if (timescale.condition == u"plan-in-force" && !m_known.anyPlanInForce())
                continue;
            if (reportKind(timescale.document))
                addReports(*reportKind(timescale.document));
            else if (timescale.recipients == u"invitees")
                addInvitations();
            else if (timescale.recipients == u"excluded")
                addExclusionRequests();
            else if (!calledOff())
                addRecipients();
        }
        return std::move(m_instances);
    }

private:
    /// A conference that was not held has no decision to tell and no minutes to send.
    bool calledOff() const
    {
        return std::all_of(m_known.alive.begin(), m_known.alive.end(),
                           [&](const Subject* subject) { return m_known.notProceeded(*subject); });
    }

    /// Family of none but children who have died are left in peace.
    bool concerned(const Participant& person) const
    {
        return belongsToTheLiving(m_known.file, person, m_known.now.date());
    }

    /// Whether there is a plan for a child of this person's; for those who are of no family, for any child.
    bool hasPlanToFollow(const Participant& person) const
    {
        return std::any_of(m_known.alive.begin(), m_known.alive.end(), [&](const Subject* subject) {
            const bool own = person.of.empty()
                             || std::find(person.of.begin(), person.of.end(), subject->child.id) != person.of.end();
            return own && m_known.planInForce(*subject);
        });
    }

    Instance make(const Participant* person) const
    {
        Instance instance{.verdict = m_known.begin(*m_timescale, nullptr)};
        if (person)
            instance.verdict.person = person->id;
        if (m_known.date.isValid())
            instance.verdict.anchorAt = wallClock(m_known.date);
        return instance;
    }

    void keep(Instance instance)
    {
        m_known.judge(instance);
        m_instances.push_back(std::move(instance));
    }

    void addInvitations()
    {
        bool anybody = false;
        for (const Participant& person : m_known.file.participants) {
            if (!person.invited || !concerned(person))
                continue;
            anybody = true;
            Instance instance = make(&person);
            instance.done = wallClock(*person.invited);
            keep(std::move(instance));
        }
        if (!anybody)
            keep(make(nullptr));
    }

    void addExclusionRequests()
    {
        for (const Participant& person : m_known.file.participants) {
            if (!person.exclusion || person.exclusion->decided != ExclusionDecided::Before || !concerned(person))
                continue;
            Instance instance = make(&person);
            if (person.exclusion->requested)
                instance.done = wallClock(*person.exclusion->requested);
            keep(std::move(instance));
        }
    }

    void addReports(ReportKind kind)
    {
        const auto reader = fromWord<ReportReader>(m_timescale->recipients);
        if (!reader || (*reader == ReportReader::Children && !anyChildBorn()))
            return;
        bool anybody = false;
        for (const Participant& person : m_known.file.participants) {
            const auto given = [&](const Report& report) { return report.kind == kind; };
            if (std::none_of(person.reports.begin(), person.reports.end(), given))
                continue;
            anybody = true;
            Instance instance = make(&person);
            instance.verdict.to = reader;
            for (const Report& report : person.reports)
                if (const auto when = report.to.find(*reader); report.kind == kind && when != report.to.end())
                    instance.done = instance.done ? std::min(*instance.done, wallClock(when->second)) : wallClock(when->second);
            keep(std::move(instance));
        }
        if (anybody || kind == ReportKind::Police) // only who has a police report to give owes one
            return;
        Instance owed = make(nullptr);
        owed.verdict.to = reader;
        keep(std::move(owed));
    }

    bool anyChildBorn() const
    {
        return std::any_of(m_known.alive.begin(), m_known.alive.end(), [&](const Subject* subject) {
            const auto born = m_known.birthOf(*subject);
            return !born || !m_known.date.isValid() ? !subject->child.expected : *born <= m_known.date;
        });
    }

    bool isRecipient(const Participant& person) const
    {
        const QString& audience = m_timescale->recipients;
        if (!concerned(person))
            return false;
        if (audience == u"core-group")
            return person.coreGroup;
        if (!person.invited && !person.exclusion && person.present.empty()) // neither asked, nor kept out, nor there
            return false;
        if (m_timescale->condition == u"plan-in-force" && !hasPlanToFollow(person))
            return false;
        if (!hasOwnCopy(person.capacity))
            return false;
        if (audience == u"parents")
            return person.capacity == Capacity::Parent;
        if (audience == u"children")
            return person.capacity == Capacity::Child;
        if (audience == u"practitioners")
            return person.capacity == Capacity::Practitioner;
        if (audience == u"family")
            return person.capacity != Capacity::Practitioner;
        if (audience == u"adults")
            return person.capacity != Capacity::Child;
        return true;
    }

    bool aboutMinutes() const
    {
        const QString& id = m_timescale->id.text();
        return id == u"minutes" || id == u"minutes-discussed" || id == u"amendments";
    }

    void addRecipients()
    {
        for (const Participant& person : m_known.file.participants) {
            if (!isRecipient(person) || (aboutMinutes() && waitsForRecord(person, m_known.procedure)))
                continue;
            if (m_timescale->anchor.text() == u"core-group")
                addAfterEachMeeting(person);
            else
                addOne(person);
        }
    }

    void addOne(const Participant& person)
    {
        Instance instance = make(&person);
        if (m_timescale->anchor.text() == u"conference-end")
            instance.verdict.anchorAt = recordedEnd();
        else if (m_timescale->anchor.text() == u"minutes-received")
            anchorOnMinutes(instance, person);
        const bool inHours = m_timescale->period && m_timescale->period->unit == PeriodUnit::Hours;
        if (m_timescale->document)
            instance.done = sent(*m_timescale->document, person, m_known.date, endOfTime(), inHours);
        else if (const CaseEvent* event = personal(m_timescale->measured.text(), person))
            instance.done = wallClock(event->date, event->time.value_or(QTime(0, 0)));
        keep(std::move(instance));
    }

    std::optional<QDateTime> recordedEnd() const
    {
        if (m_known.planned || !m_known.file.conference.endedAt || !m_known.date.isValid())
            return std::nullopt;
        return wallClock(m_known.date, *m_known.file.conference.endedAt);
    }

    /// The first event of a kind that is this person's, or everybody's.
    const CaseEvent* personal(QStringView kind, const Participant& person) const
    {
        const CaseEvent* found = nullptr;
        for (const CaseEvent& event : m_known.file.events)
            if (event.event.text() == kind && (!event.person || *event.person == person.id) && event.date >= m_known.date
                && (!found || event.date < found->date))
                found = &event;
        return found;
    }

    /// Time for amendments runs from receipt; where that is not known, from sending, and the entry says so.
    void anchorOnMinutes(Instance& instance, const Participant& person) const
    {
        instance.verdict.anchorAt.reset();
        if (const CaseEvent* received = personal(u"minutes-received", person)) {
            instance.verdict.anchorAt = wallClock(received->date);
            return;
        }
        if (const auto went = sent(*DocumentKey::parse(u"minutes"_s), person, m_known.date, endOfTime(), false)) {
            instance.verdict.anchor = *EventKey::parse(u"minutes-sent"_s);
            instance.verdict.anchorAt = wallClock(went->date());
        }
    }

    /// When `document` first went to `person`, from a day on and before another. In hours, a day without a time is its end.
    std::optional<QDateTime> sent(const DocumentKey& document, const Participant& person, QDate from,
                                  QDate before, bool inHours) const
    {
        std::optional<QDateTime> first;
        for (const SentDocument& went : m_known.file.sent) {
            if (went.document != document || went.to != person.id || went.date < from || went.date >= before)
                continue;
            const QTime end = inHours ? QTime(23, 59, 59) : QTime(0, 0);
            const QDateTime at = wallClock(went.date, went.time.value_or(end));
            first = first ? std::min(*first, at) : at;
        }
        return first;
    }

    static QDate endOfTime() { return WorkingCalendar::lastDay().addDays(1); }

    void addAfterEachMeeting(const Participant& person)
    {
        std::vector<QDate> meetings;
        for (const CaseEvent& event : m_known.file.events)
            if (event.event.text() == u"first-core-group" || event.event.text() == u"core-group")
                meetings.push_back(event.date);
        std::sort(meetings.begin(), meetings.end());
        meetings.erase(std::unique(meetings.begin(), meetings.end()), meetings.end());
        for (size_t i = 0; i < meetings.size(); ++i) {
            Instance instance = make(&person);
            instance.occurrence = static_cast<int>(i);
            instance.verdict.anchorAt = wallClock(meetings[i]);
            const QDate next = i + 1 < meetings.size() ? meetings[i + 1] : endOfTime();
            instance.done = sent(*m_timescale->document, person, meetings[i], next, false);
            keep(std::move(instance));
        }
        if (!meetings.empty())
            return;
        Instance open = make(&person);
        open.verdict.anchorAt.reset();
        keep(std::move(open));
    }

    const Case& m_known;
    const Timescale* m_timescale = nullptr;
    std::vector<Instance> m_instances;
};

} // namespace

std::vector<Instance> personalLimits(const Case& known)
{
    std::vector<Instance> instances = PersonalLimits(known).all();
    easeTargets(instances);
    markGoverning(instances);
    return instances;
}

} // namespace cadair::limits
