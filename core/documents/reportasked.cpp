#include "core/documents/composing.h"
#include "core/documents/recipients.h"

#include "core/wording/dates.h"
#include "core/wording/keynames.h"
#include "core/wording/limits.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace cadair {

namespace {

/// The word of the report asked of the reader; empty where none is.
QString reportAsked(const Composing& composing)
{
    const auto asked = reportAskedOf(composing.reader, composing.from.file, composing.from.procedure);
    return asked ? asked->text() : QString();
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
        entry.line(u"why"_s, limit->period && limit->due ? limitRule(*limit, composing.book) : QString());
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

Fields reportLetterFields(const Composing& composing)
{
    const QDate today = composing.request.dated;
    Fields fields = meetingFields(composing);
    const QString asked = reportAsked(composing);
    const auto document = DocumentKey::parse(asked);
    fields.line(u"report"_s, document ? nameOfDocument(*document, composing.book) : QString());
    fields.list(u"family"_s, childrenNamed(composing));
    fields.list(u"reports"_s, reportsAsked(composing));
    fields.on(u"chair-only"_s, reportGoesToChairOnly(composing));
    const auto askedOn = reportAskedOn(composing.reader, composing.from.file);
    fields.line(u"asked"_s, askedOn ? longDate(*askedOn, composing.book) : QString());
    std::optional<QDate> due;
    for (const LimitVerdict& limit : composing.from.judgements.limits)
        if (limit.due && limit.to && (limit.document ? limit.document->text() : limit.id.text()) == asked)
            due = due ? std::min(*due, limit.due->date()) : limit.due->date();
    fields.line(u"due"_s, due ? longDate(*due, composing.book) : QString());
    const auto late = due ? due->daysTo(today) : 0;
    fields.line(u"late"_s, late > 0 ? periodText({static_cast<int>(late), PeriodUnit::Days}, composing.book) : QString());
    return fields;
}

} // namespace cadair
