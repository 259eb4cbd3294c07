#include "ui/language/dates.h"

#include "core/base/folding.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

// Written out: the words must not depend on the release of Qt's own tables.
constexpr std::array<const char16_t*, 12> monthsEn{u"January",   u"February", u"March",    u"April",
                                                   u"May",       u"June",     u"July",     u"August",
                                                   u"September", u"October",  u"November", u"December"};
constexpr std::array<const char16_t*, 12> monthsCy{u"Ionawr", u"Chwefror", u"Mawrth",     u"Ebrill",
                                                   u"Mai",    u"Mehefin",  u"Gorffennaf", u"Awst",
                                                   u"Medi",   u"Hydref",   u"Tachwedd",   u"Rhagfyr"};
constexpr std::array<const char16_t*, 12> shortEn{u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun",
                                                  u"Jul", u"Aug", u"Sep", u"Oct", u"Nov", u"Dec"};
constexpr std::array<const char16_t*, 12> shortCy{u"Ion",   u"Chwef", u"Maw",  u"Ebr", u"Mai",  u"Meh",
                                                  u"Gorff", u"Awst",  u"Medi", u"Hyd", u"Tach", u"Rhag"};
constexpr std::array<const char16_t*, 7> daysEn{u"Monday", u"Tuesday",  u"Wednesday", u"Thursday",
                                                u"Friday", u"Saturday", u"Sunday"};
constexpr std::array<const char16_t*, 7> daysCy{u"Llun", u"Mawrth", u"Mercher", u"Iau", u"Gwener", u"Sadwrn", u"Sul"};
constexpr std::array<const char16_t*, 7> shortDaysEn{u"Mon", u"Tue", u"Wed", u"Thu", u"Fri", u"Sat", u"Sun"};
constexpr std::array<const char16_t*, 7> shortDaysCy{u"Llun", u"Maw", u"Mer", u"Iau", u"Gwe", u"Sad", u"Sul"};

template <size_t size>
QString pick(const std::array<const char16_t*, size>& en, const std::array<const char16_t*, size>& cy, int number,
             Language language)
{
    if (number < 1 || static_cast<size_t>(number) > size)
        return {};
    const auto at = static_cast<size_t>(number - 1);
    return QString::fromUtf16(language == Language::Welsh ? cy[at] : en[at]);
}

/// A month by its number, name or the start of its name (three letters or more), in either language; 0: none.
/// Welsh Mawrth is also a day of the week, which nobody types alone here.
int monthFrom(const QString& word)
{
    bool number = false;
    const int value = word.toInt(&number);
    if (number)
        return value;
    const QString wanted = folded(word);
    if (wanted.size() < 3)
        return 0;
    for (int month = 1; month <= 12; ++month)
        for (const Language language : {Language::English, Language::Welsh})
            if (folded(monthName(month, language)).startsWith(wanted)
                || folded(shortMonthName(month, language)) == wanted)
                return month;
    if (wanted == "sept"_L1)
        return 9;
    return 0;
}

/// The year that puts this day and month nearest to `near`.
int yearNear(int day, int month, QDate near)
{
    int best = near.year();
    qint64 least = -1;
    for (int year = near.year() - 1; year <= near.year() + 1; ++year) {
        const QDate first(year, month, 1);
        const qint64 away = std::llabs(near.daysTo(first.addDays(std::min(day, first.daysInMonth()) - 1)));
        if (least < 0 || away < least) {
            least = away;
            best = year;
        }
    }
    return best;
}

TypedDate made(int year, int month, int day)
{
    if (day < 1 || day > 31 || month < 1 || month > 12 || year < 1900 || year > 2200)
        return {};
    const QDate date(year, month, day);
    if (date.isValid())
        return {TypedDate::Kind::Understood, date, 0, 0, 0};
    const QDate first(year, month, 1);
    return {TypedDate::Kind::Impossible, QDate(year, month, first.daysInMonth()), day, month, year};
}

} // namespace

QString monthName(int month, Language language) { return pick(monthsEn, monthsCy, month, language); }
QString shortMonthName(int month, Language language) { return pick(shortEn, shortCy, month, language); }
QString weekdayName(int day, Language language) { return pick(daysEn, daysCy, day, language); }
QString shortWeekdayName(int day, Language language) { return pick(shortDaysEn, shortDaysCy, day, language); }

QString dayAndMonth(QDate date, Language language)
{
    return date.isValid() ? u"%1 %2"_s.arg(date.day()).arg(monthName(date.month(), language)) : QString();
}

QString longDate(QDate date, Language language)
{
    return date.isValid() ? u"%1 %2"_s.arg(dayAndMonth(date, language)).arg(date.year()) : QString();
}

QString weekdayDate(QDate date, Language language)
{
    if (!date.isValid())
        return {};
    const QString day = weekdayName(date.dayOfWeek(), language);
    return language == Language::Welsh ? u"Dydd %1 %2"_s.arg(day, longDate(date, language))
                                       : u"%1 %2"_s.arg(day, longDate(date, language));
}

QString shortDate(QDate date, Language language)
{
    return date.isValid() ? u"%1 %2"_s.arg(date.day()).arg(shortMonthName(date.month(), language)) : QString();
}

QString shortWeekdayDate(QDate date, Language language)
{
    return date.isValid() ? u"%1 %2"_s.arg(shortWeekdayName(date.dayOfWeek(), language), shortDate(date, language))
                          : QString();
}

QString timeText(QTime time) { return time.isValid() ? time.toString(u"HH:mm"_s) : QString(); }
QString timeTextWithSeconds(QTime time) { return time.isValid() ? time.toString(u"HH:mm:ss"_s) : QString(); }

TypedDate readDate(const QString& typed, QDate near)
{
    const QString text = tidied(typed);
    if (text.isEmpty())
        return {TypedDate::Kind::Empty, {}, 0, 0, 0};
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    if (const auto match = iso.match(text); match.hasMatch())
        return made(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    static const QRegularExpression apart(u"[\\s/.,\\-]+"_s);
    QStringList parts = text.split(apart, Qt::SkipEmptyParts);
    const auto isWeekday = [](const QString& word) {
        const QString wanted = folded(word);
        for (int day = 1; day <= 7; ++day)
            for (const Language language : {Language::English, Language::Welsh})
                if (wanted == folded(weekdayName(day, language)) || wanted == folded(shortWeekdayName(day, language)))
                    return true;
        return wanted == "dydd"_L1 || wanted == "ddydd"_L1;
    };
    while (parts.size() > 1 && isWeekday(parts.constFirst()))
        parts.removeFirst();
    if (parts.isEmpty() || parts.size() > 3)
        return {};
    static const QRegularExpression ordinal(u"^(\\d{1,2})(st|nd|rd|th|af|il|ydd|edd|fed|eg|ain|ed)?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto dayMatch = ordinal.match(parts.at(0));
    if (!dayMatch.hasMatch())
        return {};
    const int day = dayMatch.captured(1).toInt();
    if (parts.size() == 1) {
        QDate month(near.year(), near.month(), 1);
        if (day < near.day())
            month = month.addMonths(1);
        return made(month.year(), month.month(), day);
    }
    const int month = monthFrom(parts.at(1));
    if (month < 1 || month > 12)
        return {};
    if (parts.size() == 2)
        return made(yearNear(day, month, near), month, day);
    bool number = false;
    int year = parts.at(2).toInt(&number);
    if (!number)
        return {};
    if (parts.at(2).size() == 2) { // two figures: not more than ten years ahead (a child's birth is behind us)
        year += 2000;
        if (year > near.year() + 10)
            year -= 100;
    }
    return made(year, month, day);
}

std::optional<QTime> readTime(const QString& typed)
{
    const QString text = tidied(typed);
    static const QRegularExpression shape(u"^(\\d{1,2})(?:[:.h ]?(\\d{2}))?$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    if (!time.isValid())
        return std::nullopt;
    return time;
}

} // namespace cadair::ui
