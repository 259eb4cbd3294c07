#include "ui/request/daywords.h"

#include "core/wording/dates.h"
#include "core/wording/namesofpeople.h"
#include "ui/language/languageswitch.h"

namespace cadair::ui {

using namespace Qt::StringLiterals;

QString DayWords::clash(const Clash& clash)
{
    const QString other = clash.row.familyName;
    const QString time = clash.row.start ? clockTime(*clash.row.start) : QString();
    if (clash.chair && clash.place)
        return tr("The same chair and room at %1: the %2 family").arg(time, other);
    if (clash.chair)
        return tr("The same chair at %1: the %2 family").arg(time, other);
    if (clash.minutes && clash.place)
        return tr("The same minute-taker and room at %1: the %2 family").arg(time, other);
    if (clash.minutes)
        return tr("The same minute-taker at %1: the %2 family").arg(time, other);
    if (clash.place)
        return tr("The same room at %1: the %2 family").arg(time, other);
    return tr("%n of them are also asked to the %2 family’s at %1", nullptr, static_cast<int>(clash.people.size())).arg(time, other);
}

QString DayWords::away(const Away& away)
{
    const Language language = screenLanguage();
    const QString as = away.relation ? nameOf(*away.relation, language) : nameOf(away.capacity, language);
    //: %1: a person, %2: as what: "Mother", "Chair"
    return away.when.why.isEmpty() ? tr("%1 cannot come (%2)").arg(away.name, as) : tr("%1 cannot come (%2): %3").arg(away.name, as, away.when.why);
}

QString DayWords::weekday(int weekday)
{
    switch (weekday) {
    case 1: return tr("Mondays only");
    case 2: return tr("Tuesdays only");
    case 3: return tr("Wednesdays only");
    case 4: return tr("Thursdays only");
    case 5: return tr("Fridays only");
    case 6: return tr("Saturdays only");
    case 7: return tr("Sundays only");
    default: return tr("Every day");
    }
}

QString DayWords::days(const Unavailable& when)
{
    const Language language = screenLanguage();
    const QString range = when.first == when.last ? longDate(when.first, language) : dateRange(when.first, when.last, language);
    //: days from one to another, and "Tuesdays only"
    return when.weekday == 0 ? range : tr("%1 (%2)").arg(range, weekday(when.weekday));
}

} // namespace cadair::ui
