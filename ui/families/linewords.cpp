#include "ui/families/linewords.h"

#include "core/wording/joining.h"
#include "ui/families/familieswords.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"

namespace cadair::ui {

using namespace Qt::StringLiterals;

QString LineWords::day(QDate date)
{
    return longDate(date, screenLanguage());
}

QString LineWords::children(const std::vector<Child>& all)
{
    QStringList names;
    for (const Child& child : all)
        names << FamiliesWords::calledName(child);
    return joined(names, screenLanguage());
}

QString LineWords::together(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString LineWords::withoutCapital(const QString& words)
{
    return words.isEmpty() ? words : words.at(0).toLower() + words.mid(1);
}

RowCell LineWords::due(const LimitVerdict& limit, QDate today)
{
    if (!limit.due)
        return mutedCell(tr("no number given"));
    const QDate by = limit.due->date();
    if (by < today)
        //: %1: a date
        return stateCell(limit.soft ? Tone::Attention : Tone::Stopped, tr("was due by %1").arg(day(by)));
    //: %1: a date
    const QString words = tr("by %1").arg(day(by));
    return by == today ? stateCell(Tone::Attention, words) : waitingCell(words);
}

} // namespace cadair::ui
