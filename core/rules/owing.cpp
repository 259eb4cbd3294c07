#include "core/rules/owing.h"

#include "core/rules/representation.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

DocumentKey keyOf(const QString& word)
{
    return *DocumentKey::parse(word);
}

DocumentKey documentOf(ReportKind kind)
{
    return keyOf(wordOf(kind) + u"-report"_s);
}

Asked counted(const CaseFile& file, const Participant& person, const DocumentKey& request, const DocumentKey& reminder)
{
    Asked asked{.first = person.invited, .reminders = 0, .reminded = std::nullopt};
    for (const SentDocument& sent : file.sent) {
        if (sent.to != person.id)
            continue;
        if (sent.document == request && (!asked.first || sent.date < *asked.first))
            asked.first = sent.date;
        if (sent.document != reminder)
            continue;
        ++asked.reminders;
        if (!asked.reminded || sent.date > *asked.reminded)
            asked.reminded = sent.date;
    }
    return asked;
}

std::vector<OwedReader> readersOf(const Participant& person, ReportKind kind, const Report* given, bool chairOnly,
                                  const std::vector<LimitVerdict>& limits)
{
    std::vector<OwedReader> readers;
    for (const ReportReader reader : {ReportReader::Chair, ReportReader::Parents, ReportReader::Children, ReportReader::Attendees}) {
        OwedReader line{.reader = reader, .with = std::nullopt, .due = std::nullopt, .rule = {}, .soft = false};
        const LimitVerdict* limit = reportLimitOf(person, kind, reader, limits);
        if (limit) {
            line.rule = limit->rule;
            line.soft = limit->soft;
            if (limit->due)
                line.due = limit->due->date();
        }
        if (given)
            if (const auto at = given->to.find(reader); at != given->to.end())
                line.with = at->second;
        const bool isFor = reader == ReportReader::Chair || limit || line.with;
        if (isFor && (!chairOnly || reader == ReportReader::Chair || line.with))
            readers.push_back(std::move(line));
    }
    return readers;
}

OwedState stateOf(const OwedReport& report, QDate today)
{
    const OwedReader* chair = report.reader(ReportReader::Chair);
    if (chair->with)
        return chair->due && *chair->with > *chair->due ? OwedState::ReceivedLate : OwedState::Received;
    if (chair->due && *chair->due < today)
        return OwedState::Overdue;
    return report.asked.first ? OwedState::Asked : OwedState::NotAsked;
}

/// Whether a colleague's report does for this person's too: an agency gives one, and a deputy brings the one there is. Where
/// none is given yet, the first of the agency on the list owes it.
bool givenForThem(const CaseFile& file, const Participant& person)
{
    if (person.deputyFor)
        return true;
    for (const Participant& other : file.participants) {
        if (other.id == person.id || !other.agency || other.agency != person.agency || other.agencyName != person.agencyName)
            continue;
        if (!other.reports.empty() || (!other.deputyFor && other.position < person.position && !other.contact.empty()))
            return true;
    }
    return false;
}

/// The social worker's is what the meeting rests on; the police's is nobody's but the chair's.
int orderOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::SocialWork: return 0;
    case ReportKind::Assessment: return 1;
    case ReportKind::Agency: return 2;
    case ReportKind::Police: return 3;
    }
    Q_UNREACHABLE();
}

} // namespace

const OwedReader* OwedReport::reader(ReportReader which) const
{
    const auto found = std::find_if(readers.begin(), readers.end(), [which](const OwedReader& each) { return each.reader == which; });
    return found == readers.end() ? nullptr : &*found;
}

namespace asking {

DocumentKey invitation()
{
    return keyOf(u"invitation"_s);
}

DocumentKey invitationReminder()
{
    return keyOf(u"invitation-reminder"_s);
}

DocumentKey reportRequest()
{
    return keyOf(u"report-request"_s);
}

DocumentKey reportReminder()
{
    return keyOf(u"report-reminder"_s);
}

} // namespace asking

std::optional<ReportKind> reportOwedBy(const Participant& person, const Procedure& procedure)
{
    if (!person.reports.empty())
        return person.reports.front().kind;
    if (person.capacity != Capacity::Practitioner)
        return std::nullopt;
    if (person.role == RoleWord::SocialWorker)
        return ReportKind::SocialWork;
    if (person.agency && person.agency->text() == wordOf(ReportKind::Police))
        return ReportKind::Police;
    const bool leads = person.agency == procedure.quorum.lead; // the social worker's report is theirs too
    return leads || person.contact.empty() ? std::nullopt : std::optional(ReportKind::Agency);
}

const LimitVerdict* reportLimitOf(const Participant& person, ReportKind kind, ReportReader reader,
                                  const std::vector<LimitVerdict>& limits)
{
    const LimitVerdict* best = nullptr;
    for (const LimitVerdict& limit : limits) {
        if (limit.to != reader || !limit.applies || !limit.document || *limit.document != documentOf(kind))
            continue;
        if (limit.person == person.id)
            return &limit;
        if (!best || (limit.governs && !best->governs))
            best = &limit;
    }
    return best;
}

bool isForTheChairOnly(ReportKind kind, const Procedure& procedure)
{
    bool toChair = false;
    for (const DistributionLine& line : procedure.distribution) {
        if (line.document != documentOf(kind) || line.copy == CopyKind::None)
            continue;
        if (line.recipients != std::set<QString>{u"chair"_s})
            return false;
        toChair = true;
    }
    return toChair;
}

ReportMarks reportMarks(ReportKind kind, ConferenceType type, const Procedure& procedure)
{
    ReportMarks marks;
    for (const CheckLine& line : procedure.checks) {
        if (!line.conferences.empty() && !line.conferences.contains(type))
            continue;
        const QString check = line.check.text();
        const bool social = kind == ReportKind::SocialWork;
        const bool report = check == "report-shape"_L1 || (social && (check == "social-work-report"_L1 || check == "social-work-report-holds"_L1))
                            || (kind == ReportKind::Agency && check == "agency-reports"_L1);
        const bool child = social && check == "social-work-report-per-child"_L1;
        for (const QString& word : line.words)
            if (QStringList& list = child ? marks.child : marks.report; (report || child) && !list.contains(word))
                list << word;
    }
    return marks;
}

Asked askedToCome(const CaseFile& file, const Participant& person)
{
    return counted(file, person, asking::invitation(), asking::invitationReminder());
}

Asked askedForReport(const CaseFile& file, const Participant& person)
{
    return counted(file, person, asking::reportRequest(), asking::reportReminder());
}

std::vector<OwedReport> reportsOwed(const CaseFile& file, const Procedure& procedure, const std::vector<LimitVerdict>& limits,
                                    QDate today)
{
    std::vector<OwedReport> owed;
    for (const Participant& person : file.participants) {
        const auto add = [&](ReportKind kind, const Report* given) {
            OwedReport report{.from = person.id, .kind = kind, .state = {}, .given = given != nullptr,
                              .chairOnly = isForTheChairOnly(kind, procedure), .asked = askedForReport(file, person), .readers = {}};
            report.readers = readersOf(person, kind, given, report.chairOnly, limits);
            report.state = stateOf(report, today);
            owed.push_back(std::move(report));
        };
        for (const Report& given : person.reports)
            add(given.kind, &given);
        const auto kind = person.reports.empty() ? reportOwedBy(person, procedure) : std::nullopt;
        if (kind && belongsToTheLiving(file, person, today) && !givenForThem(file, person))
            add(*kind, nullptr);
    }
    std::stable_sort(owed.begin(), owed.end(),
                     [](const OwedReport& a, const OwedReport& b) { return orderOf(a.kind) < orderOf(b.kind); });
    return owed;
}

} // namespace cadair
