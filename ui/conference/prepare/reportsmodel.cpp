#include "ui/conference/prepare/reportsmodel.h"

#include "core/wording/askings.h"
#include "core/wording/limits.h"
#include "core/wording/namesofpreparing.h"
#include "core/wording/names.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/letterdesk/letterrun.h"
#include "ui/widgets/icons.h"

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

bool asksFor(const PrepareState& state, QLatin1StringView check)
{
    const auto& checks = state.open.procedure->checks;
    return std::any_of(checks.begin(), checks.end(), [&](const CheckLine& line) {
        return line.check.text() == check && (line.conferences.empty() || line.conferences.contains(state.conference().type));
    });
}

} // namespace

QString ReportsModel::idOf(const OwedReport& report)
{
    return report.from.text() + u'/' + wordOf(report.kind);
}

void ReportsModel::setState(const PrepareState* state)
{
    using Kind = Row::Kind;
    changeRows([&] {
        m_state = state;
        m_rows.clear();
        if (!state)
            return;
        bool locked = false;
        m_rows.push_back({Kind::OwedSection});
        for (size_t i = 0; i < state->owed.size(); ++i) {
            if (state->owed[i].chairOnly && !locked)
                m_rows.push_back({Kind::PoliceSection});
            locked = locked || state->owed[i].chairOnly;
            m_rows.push_back({Kind::Report, i});
        }
        const Dossier& dossier = state->open.record.dossier;
        if (!dossier.contributions.empty())
            m_rows.push_back({Kind::WordsSection});
        for (size_t i = 0; i < dossier.contributions.size(); ++i)
            m_rows.push_back({Kind::Contribution, i});
        std::vector<Row> papers;
        if (asksFor(*state, "chronology"_L1) || dossier.papers.chronology)
            papers.push_back({Kind::Paper, static_cast<size_t>(Paper::Chronology)});
        if (asksFor(*state, "assessment-presented"_L1) || dossier.papers.assessmentPresented)
            papers.push_back({Kind::Paper, static_cast<size_t>(Paper::Assessment)});
        if (!papers.empty())
            m_rows.push_back({Kind::PapersSection});
        m_rows.insert(m_rows.end(), papers.begin(), papers.end());
    });
}

const ReportsModel::Row* ReportsModel::find(const QString& id) const
{
    const int row = rowOf(id);
    return row < 0 || id.isEmpty() ? nullptr : &m_rows[static_cast<size_t>(row)];
}

const OwedReport* ReportsModel::report(const QString& id) const
{
    const Row* row = find(id);
    return row && row->kind == Row::Kind::Report ? &m_state->owed[row->index] : nullptr;
}

std::optional<ReportsModel::Paper> ReportsModel::paper(const QString& id) const
{
    const Row* row = find(id);
    return row && row->kind == Row::Kind::Paper ? std::optional(static_cast<Paper>(row->index)) : std::nullopt;
}

std::optional<ReportReader> ReportsModel::readerOf(int column)
{
    switch (column) {
    case Chair: return ReportReader::Chair;
    case Family: return ReportReader::Parents;
    case Children: return ReportReader::Children;
    case Others: return ReportReader::Attendees;
    default: return std::nullopt;
    }
}

const ReportReceipt* ReportsModel::receipt(const OwedReport& report) const
{
    const auto& receipts = m_state->open.record.dossier.papers.receipts;
    const auto found = std::find_if(receipts.begin(), receipts.end(), [&](const ReportReceipt& each) {
        return each.from == report.from && each.kind == report.kind;
    });
    return found == receipts.end() ? nullptr : &*found;
}

QString ReportsModel::section(Row::Kind kind) const
{
    switch (kind) {
    case Row::Kind::OwedSection: return tr("Reports");
    case Row::Kind::PoliceSection: return tr("For the chair only");
    case Row::Kind::WordsSection: return tr("What the children and the family give themselves");
    case Row::Kind::PapersSection: return tr("Other papers");
    case Row::Kind::Report:
    case Row::Kind::Contribution:
    case Row::Kind::Paper: return {};
    }
    Q_UNREACHABLE();
}

QString ReportsModel::nameOfPerson(const ParticipantId& person) const
{
    const Participant* found = m_state->file().participant(person);
    return found ? found->name : QString();
}

RowCell ReportsModel::asked(const OwedReport& report) const
{
    if (!report.asked.first)
        return report.given ? mutedCell(u"—"_s) : waitingCell(tr("Not asked"));
    return textCell(shortDate(*report.asked.first, screenLanguage()), remindedText(report.asked, screenLanguage()));
}

RowCell ReportsModel::reader(const OwedReport& report, ReportReader which) const
{
    if (report.chairOnly && which != ReportReader::Chair) {
        RowCell cell = mutedCell(tr("Chair only"));
        cell.icon = u"shield-lock"_s;
        return cell;
    }
    const OwedReader* line = report.reader(which);
    if (line && line->with) {
        const bool late = line->due && *line->with > *line->due;
        RowCell cell = stateCell(Tone::Done, shortDate(*line->with, screenLanguage()), late ? tr("late") : QString());
        cell.secondTone = Tone::Attention;
        return cell;
    }
    const bool family = which == ReportReader::Parents || which == ReportReader::Children;
    const ReportReceipt* seen = receipt(report);
    if (family && seen && !seen->notSharedReason.isEmpty())
        return textCell(tr("Not shared"), tr("with a reason"));
    if (!line)
        return mutedCell(u"—"_s);
    if (!line->due)
        return waitingCell(tr("not yet"));
    if (*line->due > m_state->today)
        return waitingCell(tr("not yet"), tr("by %1").arg(shortDate(*line->due, screenLanguage())));
    RowCell cell = stateCell(Tone::Attention, tr("Not in"), *line->due == m_state->today ? tr("due today")
                                                                  : tr("was due %1").arg(shortDate(*line->due, screenLanguage())));
    cell.strong = true;
    return cell;
}

RowCell ReportsModel::seen(const OwedReport& report) const
{
    if (!report.given)
        return mutedCell(u"—"_s);
    const ReportReceipt* found = receipt(report);
    const ReportMarks marks = reportMarks(report.kind, m_state->conference().type, *m_state->open.procedure);
    qsizetype wanted = marks.report.size();
    qsizetype there = std::count_if(marks.report.begin(), marks.report.end(), [&](const QString& word) { return found && found->holds.contains(word); });
    for (const Subject& subject : m_state->subjects()) {
        wanted += marks.child.size();
        const auto child = found ? found->children.find(subject.child.id) : decltype(found->children.end()){};
        if (found && child != found->children.end())
            there += std::count_if(marks.child.begin(), marks.child.end(), [&](const QString& word) { return child->second.contains(word); });
    }
    const QString read = found && found->read ? tr("read %1").arg(shortDate(*found->read, screenLanguage())) : tr("not read yet");
    if (wanted == 0)
        return mutedCell(read);
    //: how many of the things asked of a report it holds
    const QString counted = tr("%1 of %2").arg(there).arg(wanted);
    return there == wanted ? stateCell(Tone::Done, counted, read) : waitingCell(counted, read);
}

RowCell ReportsModel::reportCell(const OwedReport& report, int column) const
{
    if (const auto which = readerOf(column))
        return reader(report, *which);
    if (column == AskedColumn)
        return asked(report);
    if (column == Seen)
        return seen(report);
    const Participant* person = m_state->file().participant(report.from);
    QStringList second{nameOf(report.kind, screenLanguage())};
    if (person)
        second << placeOf(*person, m_desk.rulebook().agencies());
    const ReportReceipt* found = receipt(report);
    if (report.state == OwedState::ReceivedLate && found && !found->treatedLate.isEmpty())
        second << tr("late: %1").arg(found->treatedLate.section(u'\n', 0, 0));
    RowCell cell = textCell(nameOfPerson(report.from), second.join(u" · "_s), true);
    if (report.chairOnly)
        cell.icon = u"shield-lock"_s;
    return cell;
}

RowCell ReportsModel::contributionCell(const Contribution& contribution, int column) const
{
    switch (column) {
    case From: return textCell(nameOfPerson(contribution.from), nameOf(contribution.kind, screenLanguage()), true);
    case Chair:
        return contribution.received ? stateCell(Tone::Done, shortDate(*contribution.received, screenLanguage())) : waitingCell(tr("not yet"));
    case Others: return mutedCell(contribution.mayBeShared ? tr("May be shared") : tr("Not to be shared"));
    default: return mutedCell(u"—"_s);
    }
}

RowCell ReportsModel::paperCell(Paper paper, int column) const
{
    const Papers& papers = m_state->open.record.dossier.papers;
    if (column == From && paper == Paper::Chronology)
        return textCell(tr("Chronology of all agencies"), papers.chronology ? QString() : papers.noChronology.section(u'\n', 0, 0), true);
    if (column == From)
        return textCell(tr("Updated assessment"), tr("before a plan ends"), true);
    if (column != Chair)
        return mutedCell(u"—"_s);
    if (paper == Paper::Assessment)
        return papers.assessmentPresented ? stateCell(Tone::Done, tr("Presented")) : waitingCell(tr("not yet"));
    if (papers.chronology)
        return stateCell(Tone::Done, tr("There"));
    return papers.noChronology.isEmpty() ? waitingCell(tr("not yet")) : textCell(tr("None"), tr("with a reason"));
}

RowCell ReportsModel::cell(int row, int column) const
{
    const Row& at = m_rows.at(static_cast<size_t>(row));
    switch (at.kind) {
    case Row::Kind::Report: return reportCell(m_state->owed.at(at.index), column);
    case Row::Kind::Contribution: return contributionCell(m_state->open.record.dossier.contributions.at(at.index), column);
    case Row::Kind::Paper: return paperCell(static_cast<Paper>(at.index), column);
    case Row::Kind::OwedSection:
    case Row::Kind::PoliceSection:
    case Row::Kind::WordsSection:
    case Row::Kind::PapersSection: return column == From ? sectionCell(section(at.kind)) : RowCell{};
    }
    Q_UNREACHABLE();
}

QString ReportsModel::header(int column) const
{
    return QStringList{tr("Report"), tr("Asked"), tr("Chair has it"), tr("Family"), tr("Older children"), tr("All others"), tr("Seen")}.value(column);
}

QString ReportsModel::rowId(int row) const
{
    const Row& at = m_rows.at(static_cast<size_t>(row));
    switch (at.kind) {
    case Row::Kind::Report: return idOf(m_state->owed.at(at.index));
    case Row::Kind::Contribution: return u"contribution:"_s + QString::number(at.index);
    case Row::Kind::Paper: return u"paper:"_s + QString::number(at.index);
    case Row::Kind::OwedSection:
    case Row::Kind::PoliceSection:
    case Row::Kind::WordsSection:
    case Row::Kind::PapersSection: return {};
    }
    Q_UNREACHABLE();
}

QString ReportsModel::spoken(int row) const
{
    if (isSection(row))
        return cell(row, From).text;
    QStringList parts;
    for (int column = 0; column < ColumnCount; ++column) {
        const RowCell said = cell(row, column);
        if (said.text == u"—")
            continue;
        const QString words = said.second.isEmpty() ? said.text : said.text + u", "_s + said.second;
        //: a column of the list and what it says
        parts << (column == From ? words : tr("%1: %2").arg(header(column), words));
    }
    return parts.join(u". "_s);
}

QString ReportsModel::tip(int row, int column) const
{
    const Row& at = m_rows.at(static_cast<size_t>(row));
    const auto which = readerOf(column);
    if (at.kind != Row::Kind::Report || !which)
        return {};
    const OwedReport& report = m_state->owed.at(at.index);
    const Participant* person = m_state->file().participant(report.from);
    const LimitVerdict* limit = person ? reportLimitOf(*person, report.kind, *which, m_state->limits) : nullptr;
    if (!limit)
        return {};
    return limitTitle(*limit, preparewords::naming(*m_state, m_desk), screenLanguage()) + u". "_s
           + limitExplanation(*limit, screenLanguage(), m_state->open.local);
}

} // namespace cadair::ui

#include "moc_reportsmodel.cpp"
