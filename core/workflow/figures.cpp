#include "core/workflow/figures.h"

#include "core/store/conferencestore.h"
#include "core/store/journalstore.h"
#include "core/store/recordstore.h"
#include "core/workflow/openconference.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

/// The plans that earlier conferences of the casebook began for a child, and when each was ended.
std::vector<EarlierPlan> plansBefore(const Office& office, const ChildId& child, QDate day)
{
    std::vector<EarlierPlan> plans;
    for (const ConferenceSummary& summary : ConferenceStore(office.casebook).aboutChild(child)) {
        if (!summary.date || *summary.date >= day)
            continue;
        const ConferenceRecord record{.decisions = RecordStore(office.casebook).decisions(summary.id)};
        const Decision* decision = record.decisionFor(child);
        if (!decision)
            continue;
        if (decision->outcome == OutcomeKind::StartPlan)
            plans.push_back({*summary.date, std::nullopt});
        if (decision->outcome == OutcomeKind::EndPlan) {
            if (plans.empty() || plans.back().ended) // a plan that was made elsewhere
                plans.push_back({*summary.date, std::nullopt});
            plans.back().ended = summary.date;
        }
    }
    return plans;
}

std::map<ChildId, std::vector<EarlierPlan>> earlierPlans(const Office& office, const OpenConference& open)
{
    std::map<ChildId, std::vector<EarlierPlan>> earlier;
    for (const Subject& subject : open.file.subjects) {
        const Decision* decision = open.record.decisionFor(subject.child.id);
        if (decision && decision->outcome == OutcomeKind::StartPlan)
            earlier.emplace(subject.child.id, plansBefore(office, subject.child.id, *open.file.conference.date));
    }
    return earlier;
}

/// Each part of `here` beside the same part of `there`; what only one of them has stands beside nothing.
std::vector<FigureLine> sideBySide(const std::vector<FigureRow>& here, const std::vector<FigureRow>& there)
{
    std::map<std::pair<FigureKind, QString>, FigureLine> lines; // the empty part comes first: the whole
    for (const FigureRow& row : here)
        lines[{row.kind, row.part}].now = row;
    for (const FigureRow& row : there)
        lines[{row.kind, row.part}].before = row;
    std::vector<FigureLine> all;
    for (auto& [key, line] : lines) {
        line.now.kind = line.before.kind = key.first;
        line.now.part = line.before.part = key.second;
        all.push_back(std::move(line));
    }
    return all;
}

} // namespace

FiguresReading::FiguresReading(const Office& office, FiguresAsked asked)
    : m_asked(std::move(asked)), m_before(periodBefore(m_asked.period))
{
    const QDate first = std::min(m_before.first, m_asked.period.first);
    for (const ConferenceSummary& summary : ConferenceStore(office.casebook).between(first, m_asked.period.last))
        if (!m_asked.place || summary.procedure == *m_asked.place)
            m_conferences.push_back(rowOf(summary));
}

void FiguresReading::readOn(const Office& office, int conferences)
{
    for (int each = 0; each < conferences && !isFinished(); ++each)
        count(office, m_conferences.at(m_done++));
}

void FiguresReading::count(const Office& office, const ConferenceRow& row)
{
    const OpenConference open = reread(office, row.id);
    const std::vector<Counted> found = countedIn({.file = open.file,
                                                  .record = open.record,
                                                  .procedure = *open.procedure,
                                                  .limits = limitsNow(open, office.clock.now()),
                                                  .earlier = earlierPlans(office, open)});
    m_counted.insert(m_counted.end(), found.begin(), found.end());
}

FiguresView FiguresReading::view(bool smallHidden) const
{
    std::vector<FigureRow> now = figuresOf(m_counted, m_asked.period);
    std::vector<FigureRow> before = figuresOf(m_counted, m_before);
    if (smallHidden) {
        hideSmall(now);
        hideSmall(before);
    }
    FiguresView view{.asked = m_asked, .before = m_before, .lines = sideBySide(now, before), .conferences = {}, .held = now.front().count};
    for (const ConferenceRow& row : m_conferences)
        view.conferences.insert({row.id, row});
    return view;
}

FiguresView figures(const Office& office, const FiguresAsked& asked)
{
    FiguresReading reading(office, asked);
    reading.readOn(office, reading.total());
    return reading.view(false);
}

void noteFiguresExported(const Office& office, const FiguresAsked& asked)
{
    JournalStore(office.casebook).note(JournalAct::Export, u"figures"_s, asked.period.first.toString(Qt::ISODate) + u'/' + asked.period.last.toString(Qt::ISODate));
}

} // namespace cadair
