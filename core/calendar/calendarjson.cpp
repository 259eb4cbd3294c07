#include "core/calendar/calendarjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cadair {

using namespace Qt::StringLiterals;

QByteArray calendarJson(const WorkingCalendar& calendar, int year, Language language)
{
    QJsonArray days;
    for (const BankHoliday& holiday : calendar.bankHolidays(year))
        days.append(
            QJsonObject{{u"date"_s, holiday.date.toString(Qt::ISODate)}, {u"name"_s, holiday.name.in(language)}});
    return QJsonDocument(days).toJson(QJsonDocument::Indented);
}

} // namespace cadair
