#include "ui/reports/figureswords.h"

#include "core/wording/dates.h"
#include "core/wording/namesoffigures.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/icons.h"

namespace cadair::ui {

using namespace Qt::StringLiterals;

QString FiguresWords::name(const FigureRow& row, const AgencyKinds& agencies)
{
    return row.part.isEmpty() ? nameOf(row.kind, screenLanguage()) : nameOfPart(row.kind, row.part, agencies, screenLanguage());
}

QString FiguresWords::number(const FigureRow& row)
{
    if (row.hidden)
        return tr("hidden");
    if (!isShare(row.kind))
        return QString::number(row.count);
    return row.of == 0 ? u"–"_s : tr("%1 of %2").arg(row.count).arg(row.of);
}

QString FiguresWords::share(const FigureRow& row)
{
    const bool wholeOfItself = !isShare(row.kind) && row.part.isEmpty();
    if (row.hidden || row.of == 0 || wholeOfItself)
        return {};
    return tr("%1 %", "a share").arg(qRound(100.0 * row.count / row.of));
}

QString FiguresWords::spoken(const FigureLine& line, const AgencyKinds& agencies)
{
    const auto said = [](const FigureRow& row) {
        const QString percent = share(row);
        return percent.isEmpty() ? number(row) : number(row) + u", "_s + percent;
    };
    return tr("%1: %2; before: %3").arg(name(line.now, agencies), said(line.now), said(line.before));
}

QString FiguresWords::period(const FigurePeriod& period)
{
    return dateRange(period.first, period.last, screenLanguage());
}

RowCell FiguresWords::standing(FigureKind kind, int met, int of)
{
    if (!isShare(kind))
        return textCell(QString::number(of));
    const bool ofTime = groupOf(kind) == FigureGroup::Limits || kind == FigureKind::ReportsInTime;
    if (of > 1)
        return stateCell(met < of && ofTime ? Tone::Attention : Tone::Done, tr("%1 of %2").arg(met).arg(of));
    if (ofTime)
        return met ? stateCell(Tone::Done, tr("in time")) : stateCell(Tone::Attention, tr("late"));
    return met ? textCell(tr("among them"), {}, true) : mutedCell(tr("not among them"));
}

QString FiguresWords::smallHidden()
{
    return tr("Numbers from 1 to 4 are hidden, and those from which one could be worked out.");
}

} // namespace cadair::ui
