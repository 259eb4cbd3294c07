#include "ui/settings/retentionwords.h"

#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"

namespace cadair::ui {

QString RetentionWords::start(RetentionStart start)
{
    switch (start) {
    case RetentionStart::ConferenceClosed: return tr("Last conference closed");
    case RetentionStart::PlanEnded: return tr("Last plan ended");
    case RetentionStart::YoungestBorn: return tr("Youngest child born");
    case RetentionStart::Death: return tr("Last death of a child");
    }
    Q_UNREACHABLE();
}

QString RetentionWords::rule(const RetentionRule& rule)
{
    switch (rule.start) {
    case RetentionStart::ConferenceClosed: return tr("%n years after the last conference was closed", nullptr, rule.years);
    case RetentionStart::PlanEnded: return tr("%n years after the last plan ended", nullptr, rule.years);
    case RetentionStart::YoungestBorn: return tr("%n years after the youngest child was born", nullptr, rule.years);
    case RetentionStart::Death: return tr("%n years after the last death of a child", nullptr, rule.years);
    }
    Q_UNREACHABLE();
}

QString RetentionWords::fault(RetentionFault fault)
{
    switch (fault) {
    case RetentionFault::YearsMissing: return tr("Give a number of years, from 1 to %1.").arg(mostRetentionYears);
    case RetentionFault::SourceMissing: return tr("Say which schedule or decision it comes from.");
    case RetentionFault::ByMissing: return tr("Say who adopted it.");
    case RetentionFault::OnMissing: return tr("Give the day it was adopted.");
    case RetentionFault::OnInTheFuture: return tr("That day is still to come.");
    }
    Q_UNREACHABLE();
}

QString RetentionWords::bar(RetentionBar bar)
{
    switch (bar) {
    case RetentionBar::NothingAdopted: return tr("No rule adopted");
    case RetentionBar::StartMissing: return tr("Nothing to count from yet");
    case RetentionBar::BirthUnknown: return tr("A date of birth is missing");
    case RetentionBar::ConferenceOpen: return tr("A conference is open");
    case RetentionBar::PlanRunning: return tr("A child has a plan");
    case RetentionBar::QuestionOpen: return tr("A complaint or a request is open");
    case RetentionBar::Held: return tr("On hold");
    case RetentionBar::NotYet: return tr("Kept until then");
    }
    Q_UNREACHABLE();
}

RowCell RetentionWords::state(const KeptFile& file)
{
    if (file.verdict.isDue())
        return stateCell(Tone::Attention, tr("May be destroyed"));
    QStringList words;
    for (const RetentionBar each : file.verdict.bars)
        if (each != RetentionBar::Held && (each != RetentionBar::NotYet || words.isEmpty()))
            words << bar(each);
    if (const auto& hold = file.facts.hold)
        return stateCell(Tone::Note, bar(RetentionBar::Held),
                         //: why, who and since when: "An inquiry. Mair Acorn, 3 Nov"
                         tr("%1. %2, %3").arg(hold->reason, hold->by, shortDate(hold->on, screenLanguage())));
    RowCell cell = mutedCell(words.value(0));
    cell.second = words.mid(1).join(QStringLiteral(", "));
    return cell;
}

QString RetentionWords::extent(const ErasureExtent& extent)
{
    //: what goes with a family's file: children, adults, conferences, letters
    return tr("%1, %2, %3, %4")
        .arg(tr("%n children", nullptr, extent.children), tr("%n adults", nullptr, extent.adults),
             tr("%n conferences", nullptr, extent.conferences), tr("%n letters", nullptr, extent.letters));
}

} // namespace cadair::ui
