#include "core/documents/composing.h"

#include "core/rules/representation.h"
#include "core/wording/dates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cadair {

namespace {

QString documentOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::SocialWork: return u"social-work-report"_s;
    case ReportKind::Agency: return u"agency-report"_s;
    case ReportKind::Police: return u"police-report"_s;
    case ReportKind::Assessment: return u"assessment-report"_s;
    }
    Q_UNREACHABLE();
}

bool isDistributed(const Procedure& procedure, const QString& document)
{
    return std::any_of(procedure.distribution.begin(), procedure.distribution.end(),
                       [&](const DistributionLine& line) { return line.document.text() == document; });
}

/// Which report the reader is asked for: the one already expected of them, that of their agency where the procedure
/// knows one by its name, social care's own, or an agency's. Empty for social care's other people.
QString reportAsked(const Composing& composing)
{
    const Participant& reader = composing.reader;
    if (!reader.reports.empty())
        return documentOf(reader.reports.front().kind);
    const std::optional<AgencyKey> agency = agencyOf(composing.from.file, reader);
    if (agency && isDistributed(composing.from.procedure, agency->text() + u"-report"_s))
        return agency->text() + u"-report"_s;
    if (agency != composing.from.procedure.quorum.lead)
        return documentOf(ReportKind::Agency);
    return roleOf(composing.from.file, reader) == RoleWord::TeamManager ? QString() : documentOf(ReportKind::SocialWork);
}

QString readersOf(const Composing& composing, ReportReader reader)
{
    switch (reader) {
    case ReportReader::Parents: return composing.word(u"report.parents");
    case ReportReader::Children: return composing.word(u"report.children");
    case ReportReader::Chair: return composing.word(u"report.chair");
    case ReportReader::Attendees: return composing.word(u"report.attendees");
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<Fields> reportsAsked(const Composing& composing)
{
    const QString asked = reportAsked(composing);
    std::map<ReportReader, const LimitVerdict*> earliest;
    for (const LimitVerdict& limit : composing.from.judgements.limits) {
        const QString document = limit.document ? limit.document->text() : limit.id.text();
        // Whoever's report a limit was judged for: by when it is due hangs on the conference alone.
        if (document != asked || !limit.to)
            continue;
        const LimitVerdict*& best = earliest[*limit.to];
        if (!best || (limit.due && (!best->due || *limit.due < *best->due)))
            best = &limit;
    }
    std::vector<Fields> list;
    for (const auto& [to, limit] : earliest) {
        Fields entry;
        entry.line(u"reader"_s, readersOf(composing, to));
        entry.line(u"by"_s, limit->due ? composing.word(u"report.by", longDate(limit->due->date(), composing.book))
                                       : composing.word(u"report.in-advance"));
        list.push_back(std::move(entry));
    }
    return list;
}

bool reportGoesToChairOnly(const Composing& composing)
{
    const QString asked = reportAsked(composing);
    bool toChair = false;
    for (const DistributionLine& line : composing.from.procedure.distribution) {
        if (line.document.text() != asked || line.copy == CopyKind::None)
            continue;
        if (line.recipients != std::set<QString>{u"chair"_s})
            return false;
        toChair = true;
    }
    return toChair;
}

} // namespace cadair
