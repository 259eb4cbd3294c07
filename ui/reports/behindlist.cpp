#include "ui/reports/behindlist.h"

#include "core/wording/names.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/reports/figureswords.h"

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

void BehindList::show(const FigureRow& figure, const std::map<ConferenceId, ConferenceRow>& conferences)
{
    changeRows([&] {
        m_kind = figure.kind;
        m_behind.clear();
        if (figure.hidden)
            return;
        for (const Counted& each : figure.behind) { // those of one conference follow one another
            if (m_behind.empty() || m_behind.back().conference.id != each.conference)
                m_behind.push_back({conferences.at(each.conference), 0, 0});
            m_behind.back().met += each.met ? 1 : 0;
            ++m_behind.back().of;
        }
    });
}

void BehindList::clear()
{
    changeRows([this] { m_behind.clear(); });
}

RowCell BehindList::cell(int row, int column) const
{
    const Behind& behind = m_behind.at(static_cast<size_t>(row));
    switch (static_cast<Column>(column)) {
    case When: return textCell(longDate(behind.conference.date.value(), screenLanguage()), nameOf(behind.conference.type, screenLanguage()));
    case Who: {
        QStringList children = behind.conference.children;
        std::replace(children.begin(), children.end(), QString(), tr("unborn child"));
        return textCell(behind.conference.familyName, children.join(u", "_s), true);
    }
    case Standing: return FiguresWords::standing(m_kind, behind.met, behind.of);
    case ColumnCount: break;
    }
    return {};
}

QString BehindList::header(int column) const
{
    const QStringList words{tr("When"), tr("Family"), isShare(m_kind) ? tr("How it stands") : tr("How many")};
    return words.value(column);
}

} // namespace cadair::ui

#include "moc_behindlist.cpp"
