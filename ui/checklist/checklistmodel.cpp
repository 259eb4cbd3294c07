#include "ui/checklist/checklistmodel.h"

#include "core/wording/keynames.h"
#include "core/wording/namesofrules.h"
#include "ui/checklist/checklistwords.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/icons.h"

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

/// What is only worth a glance is quieter: Enter opens it all the same.
bool takesVerb(const ChecklistLine& line)
{
    return line.attention == Attention::Tick || line.against || line.answer;
}

} // namespace

void ChecklistModel::show(const std::function<Source()>& read)
{
    changeRows([&] {
        const Source source = read();
        m_conference = source.conference;
        m_view = source.view;
        m_rows = m_view ? rowsOf(*m_view) : std::vector<Row>{};
    });
}

std::vector<ChecklistModel::Row> ChecklistModel::rowsOf(const ChecklistView& view) const
{
    std::vector<Row> rows;
    const auto section = [&rows](Kind head, Kind kind, const std::vector<size_t>& indexes) {
        if (indexes.empty())
            return;
        rows.push_back({head});
        for (const size_t index : indexes)
            rows.push_back({kind, index});
    };
    std::vector<size_t> circumstances, ticks, glances, against, untold;
    for (size_t i = 0; i < view.asked.size(); ++i)
        circumstances.push_back(i);
    for (size_t i = 0; i < view.lines.size(); ++i) {
        const Attention attention = view.lines[i].attention;
        (attention == Attention::Tick ? ticks : attention == Attention::Glance       ? glances
             : view.lines[i].against                ? against
                                                    : untold)
            .push_back(i);
    }
    section(Kind::CircumstanceHead, Kind::Circumstance, circumstances);
    section(Kind::TickHead, Kind::Line, ticks);
    section(Kind::AgainstHead, Kind::Line, against);
    section(Kind::GlanceHead, Kind::Line, glances);
    section(Kind::UntoldHead, Kind::Line, untold);
    if (rows.empty())
        rows.push_back({Kind::Nothing});
    return rows;
}

QString ChecklistModel::rowId(int row) const
{
    const Row& at = m_rows.at(static_cast<size_t>(row));
    switch (at.kind) {
    case Kind::Circumstance: return u"circumstance/"_s + m_view->asked.at(at.index);
    case Kind::Line: return u"line/"_s + m_view->lines.at(at.index).group;
    case Kind::CircumstanceHead:
    case Kind::TickHead:
    case Kind::GlanceHead:
    case Kind::UntoldHead:
    case Kind::AgainstHead:
    case Kind::Nothing: return {};
    }
    Q_UNREACHABLE();
}

const ChecklistModel::Row* ChecklistModel::row(const QString& id) const
{
    const int at = id.isEmpty() ? -1 : rowOf(id);
    return at < 0 ? nullptr : &m_rows.at(static_cast<size_t>(at));
}

ChecklistModel::Kind ChecklistModel::kindOf(const QString& id) const
{
    const Row* at = row(id);
    return at ? at->kind : Kind::Nothing;
}

const ChecklistLine* ChecklistModel::line(const QString& id) const
{
    const Row* at = row(id);
    return at && at->kind == Kind::Line ? &m_view->lines.at(at->index) : nullptr;
}

const QString* ChecklistModel::circumstance(const QString& id) const
{
    const Row* at = row(id);
    return at && at->kind == Kind::Circumstance ? &m_view->asked.at(at->index) : nullptr;
}

QString ChecklistModel::headWords(Kind kind) const
{
    switch (kind) {
    case Kind::CircumstanceHead: return tr("Does any of this hold here?");
    case Kind::TickHead: return tr("To go through");
    case Kind::GlanceHead: return tr("Worth a glance");
    case Kind::UntoldHead: return tr("Not told yet; an answer can be noted");
    case Kind::AgainstHead: return tr("Not as the procedure asks");
    case Kind::Nothing: return tr("The procedure asks nothing here of this seat.");
    case Kind::Circumstance:
    case Kind::Line: return {};
    }
    Q_UNREACHABLE();
}

RowCell ChecklistModel::lineCell(const ChecklistLine& line) const
{
    RowCell cell;
    cell.text = line.text.in(screenLanguage());
    QStringList second;
    // The words before people speak are read out: they stand there, not behind a key.
    if (line.moment == Moment::Open && line.attention == Attention::Tick)
        second << checklistwords::points(line, *m_conference->procedure);
    if (line.answer) {
        second << checklistwords::answered(*line.answer);
    } else if (line.attention == Attention::Tick && line.force == Force::Must) {
        second << nameOf(line.force, screenLanguage());
    }
    second.removeAll(QString());
    cell.second = second.join(u'\n');
    if (line.answer && line.answer->state == AnswerState::NotApplicable) {
        cell.icon = u"slash-circle"_s;
        cell.tone = Tone::Muted;
    } else if (line.answer) {
        cell.icon = shape::done;
        cell.iconTone = Tone::Done;
    } else if (line.attention == Attention::Tick) {
        cell.icon = shape::waiting;
        cell.iconTone = Tone::Muted;
    } else if (line.against) {
        cell.icon = shape::attention;
        cell.iconTone = Tone::Attention;
    } else {
        cell.icon = u"dash"_s;
        cell.tone = Tone::Muted;
        cell.small = true;
    }
    return cell;
}

RowCell ChecklistModel::cell(int row, int column) const
{
    const Row& at = m_rows.at(static_cast<size_t>(row));
    if (column == 1)
        return at.kind == Kind::Line && takesVerb(m_view->lines.at(at.index)) ? buttonCell(tr("Answer…")) : RowCell{};
    switch (at.kind) {
    case Kind::Circumstance: {
        RowCell cell{.kind = RowCell::Kind::Check, .text = nameOfCircumstance(m_view->asked.at(at.index), screenLanguage())};
        cell.chosen = m_view->holding.contains(m_view->asked.at(at.index)) ? 1 : 0;
        return cell;
    }
    case Kind::Line: return lineCell(m_view->lines.at(at.index));
    case Kind::TickHead: {
        RowCell cell = sectionCell(headWords(at.kind));
        //: lines that have an answer, of how many
        cell.sideText = tr("%1 of %2").arg(m_view->answered).arg(m_view->ticks);
        return cell;
    }
    case Kind::CircumstanceHead:
    case Kind::GlanceHead:
    case Kind::UntoldHead:
    case Kind::AgainstHead:
    case Kind::Nothing: return sectionCell(headWords(at.kind));
    }
    Q_UNREACHABLE();
}

QString ChecklistModel::spoken(int row) const
{
    const Row& at = m_rows.at(static_cast<size_t>(row));
    if (at.kind == Kind::Circumstance) {
        const RowCell shown = cell(row, 0);
        //: a circumstance, for a screen reader
        return shown.chosen ? tr("%1: yes").arg(shown.text) : tr("%1: no").arg(shown.text);
    }
    if (at.kind != Kind::Line)
        return cell(row, 0).text;
    const ChecklistLine& line = m_view->lines.at(at.index);
    const QString text = line.text.in(screenLanguage());
    if (line.answer)
        return text + u". "_s + checklistwords::answered(*line.answer);
    //: a line of a checklist, for a screen reader
    return line.attention == Attention::Tick ? tr("%1. Not answered yet").arg(text) : text;
}

} // namespace cadair::ui

#include "moc_checklistmodel.cpp"
