#include "ui/conference/live/planrowsmodel.h"

#include "core/rules/vagueaction.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/icons.h"

namespace cadair::ui {

using namespace Qt::StringLiterals;

void PlanRowsModel::setPlan(const ChildPlan& plan, bool takes)
{
    changeRows([&] {
        m_outcomes = plan.outcomes;
        m_actions = plan.actions;
        m_takes = takes;
    });
}

PlanRowsModel::Column PlanRowsModel::at(int column) const
{
    if (m_kind == Kind::Actions || column == 0)
        return static_cast<Column>(column);
    return static_cast<Column>(column + 1); // nobody alone owns an outcome
}

int PlanRowsModel::columnOf(Column column) const
{
    if (m_kind == Kind::Actions || column == What)
        return column;
    return column == Who ? -1 : column - 1;
}

QString PlanRowsModel::text(int row, int column) const
{
    if (row >= written())
        return {};
    const auto i = static_cast<size_t>(row);
    const bool action = m_kind == Kind::Actions;
    switch (at(column)) {
    case What: return action ? m_actions[i].what : m_outcomes[i].what;
    case Who: return action ? m_actions[i].owner : QString();
    case By: {
        const std::optional<QDate> by = action ? m_actions[i].by : m_outcomes[i].by;
        return by ? longDate(*by, screenLanguage()) : QString();
    }
    case Measure: return action ? m_actions[i].measure : m_outcomes[i].measure;
    case ColumnCount: break;
    }
    return {};
}

QString PlanRowsModel::leavesOpen(int row) const
{
    QStringList open;
    if (m_kind != Kind::Actions || row >= written())
        return {};
    for (const Reason& reason : vagueAction(m_actions[static_cast<size_t>(row)], m_vague).reasons) {
        const QString what = reason.particulars.value(0);
        if (what == u"owner")
            open << tr("nobody named");
        else if (what == u"by")
            open << tr("no day");
        else if (what == u"measure")
            open << tr("how will we know?");
        else if (what == u"vague")
            //: a word that does not say what will be done
            open << tr("“%1” says little").arg(reason.particulars.value(1));
    }
    return open.join(u" · "_s);
}

RowCell PlanRowsModel::cell(int row, int column) const
{
    if (row >= written()) {
        if (column != 0)
            return {};
        RowCell cell = mutedCell(m_kind == Kind::Actions ? tr("New action: Enter") : tr("New outcome: Enter"));
        cell.icon = u"plus-lg"_s;
        return cell;
    }
    RowCell cell = textCell(text(row, column));
    if (at(column) == By && !cell.text.isEmpty()) {
        const auto i = static_cast<size_t>(row);
        cell.text = shortWeekdayDate(*(m_kind == Kind::Actions ? m_actions[i].by : m_outcomes[i].by), screenLanguage());
    }
    if (column == 0) {
        cell.second = leavesOpen(row);
        cell.secondTone = Tone::Attention;
        if (m_kind == Kind::Actions) {
            cell.icon = cell.second.isEmpty() ? shape::done : shape::attention;
            cell.iconTone = cell.second.isEmpty() ? Tone::Done : Tone::Attention;
        }
    }
    return cell;
}

QString PlanRowsModel::header(int column) const
{
    switch (at(column)) {
    case What: return m_kind == Kind::Actions ? tr("What is done") : tr("What we want for the child");
    case Who: return tr("Who");
    case By: return tr("By when");
    case Measure: return tr("How we will know");
    case ColumnCount: break;
    }
    return {};
}

QString PlanRowsModel::spoken(int row) const
{
    if (row >= written())
        return cell(row, 0).text;
    QStringList parts;
    for (int column = 0; column < columns(); ++column)
        if (const QString words = text(row, column); !words.isEmpty())
            parts << words;
    if (const QString open = leavesOpen(row); !open.isEmpty())
        parts << tr("Open: %1").arg(open);
    return parts.join(u". "_s);
}

} // namespace cadair::ui

#include "moc_planrowsmodel.cpp"
