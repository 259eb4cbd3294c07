#include "core/procedure/local.h"

#include <QRegularExpression>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

/// How many calendar days a period can take: the fewest and the most, whatever day it starts and whatever closes between.
struct DaySpan {
    int least = 0;
    int most = 0;
};

DaySpan daysOf(const Period& period)
{
    const int n = period.n;
    switch (period.unit) {
    case PeriodUnit::Hours: return {n / 24, (n + 23) / 24};
    case PeriodUnit::Days: return {n, n};
    case PeriodUnit::WorkingDays: // at best from a Sunday; at worst over weekends and the holidays of a hard winter
        return n == 0 ? DaySpan{0, 0} : DaySpan{n + 2 * ((n - 1) / 5), n + 2 * ((n + 4) / 5) + 4 + n / 5};
    case PeriodUnit::Weeks: return {7 * n, 7 * n};
    case PeriodUnit::Months: return {n * 365 / 12 - 2, n * 31};
    }
    Q_UNREACHABLE();
}

/// Whether `adopted` may ever give more time (or, counted back, less notice) than `stated`.
bool isLooser(const Period& adopted, const Period& stated, PeriodDirection direction)
{
    if (direction == PeriodDirection::AtLeastBefore)
        return adopted.unit == stated.unit ? adopted.n < stated.n : daysOf(adopted).least < daysOf(stated).most;
    return adopted.unit == stated.unit ? adopted.n > stated.n : daysOf(adopted).most > daysOf(stated).least;
}

QString shown(const Period& period)
{
    return u"%1 %2"_s.arg(period.n).arg(wordOf(period.unit));
}

std::optional<Period> periodFrom(const QString& text)
{
    static const QRegularExpression shape(u"^([0-9]{1,3}) ([a-z-]+)$"_s);
    const auto match = shape.match(text);
    const auto unit = fromWord<PeriodUnit>(match.captured(2));
    const int n = match.captured(1).toInt();
    if (!match.hasMatch() || !unit || n > 400)
        return std::nullopt;
    return Period{.n = n, .unit = *unit};
}

/// One setting put into the procedure; the answer is what is wrong with it, or nothing.
using Refusal = std::optional<QString>;

Refusal wholeNumber(const QString& value, int most, int& number)
{
    bool read = false;
    number = value.toInt(&read);
    if (read && number >= 0 && number <= most)
        return std::nullopt;
    return u"expected a whole number from 0 to %1, found \"%2\""_s.arg(most).arg(value);
}

Refusal adoptQuorum(Procedure& procedure, const QString& value)
{
    int others = 0;
    if (const Refusal refusal = wholeNumber(value, 20, others))
        return refusal;
    if (procedure.quorum.others && others < *procedure.quorum.others)
        return u"%1 is looser than the %2 this procedure states"_s.arg(others).arg(*procedure.quorum.others);
    procedure.quorum.others = others;
    return std::nullopt;
}

Refusal adoptAge(Procedure& procedure, const QString& value)
{
    int age = 0;
    if (const Refusal refusal = wholeNumber(value, 18, age))
        return refusal;
    if (procedure.child.offeredFromAge && age > *procedure.child.offeredFromAge)
        return u"%1 is looser than the %2 this procedure states"_s.arg(age).arg(*procedure.child.offeredFromAge);
    procedure.child.offeredFromAge = age;
    return std::nullopt;
}

Refusal adoptLimit(Procedure& procedure, const QString& id, const QString& value)
{
    const auto adopted = periodFrom(value);
    if (!adopted)
        return u"expected a number and a unit (%1), found \"%2\""_s.arg(allWords<PeriodUnit>().join(u", "_s), value);
    bool known = false;
    for (Timescale& timescale : procedure.timescales) {
        if (timescale.id.text() != id)
            continue;
        known = true;
        if (timescale.period && isLooser(*adopted, *timescale.period, timescale.direction))
            return u"%1 is looser than the %2 this procedure states%3"_s.arg(
                shown(*adopted), shown(*timescale.period),
                timescale.rule.isEmpty() ? QString() : u" (%1)"_s.arg(timescale.rule));
        timescale.period = *adopted;
        timescale.doubt = {}; // what was unclear has been settled here
    }
    return known ? Refusal() : u"\"%1\" is not a time limit of this procedure"_s.arg(id);
}

Refusal adoptReading(Procedure& procedure, const QString& id, const QString& value)
{
    const auto unit = fromWord<PeriodUnit>(value);
    if (unit != PeriodUnit::WorkingDays && unit != PeriodUnit::Days)
        return u"\"%1\" is not one of days, working-days"_s.arg(value);
    bool known = false;
    bool unclear = false;
    for (Timescale& timescale : procedure.timescales) {
        known = known || timescale.id.text() == id;
        if (timescale.id.text() != id || !timescale.period || timescale.period->unit != PeriodUnit::Days)
            continue;
        unclear = true;
        timescale.period->unit = *unit;
        timescale.doubt = {};
    }
    if (!known)
        return u"\"%1\" is not a time limit of this procedure"_s.arg(id);
    return unclear ? Refusal() : u"this procedure does not write \"%1\" in days"_s.arg(id);
}

Refusal adopt(Procedure& procedure, const QString& key, const QString& value)
{
    if (key == u"quorum.others")
        return adoptQuorum(procedure, value);
    if (key == u"child.age")
        return adoptAge(procedure, value);
    if (key.startsWith(u"limit."_s))
        return adoptLimit(procedure, key.mid(6), value);
    if (key.startsWith(u"reading."_s))
        return adoptReading(procedure, key.mid(8), value);
    return u"unknown setting; known: quorum.others, child.age, limit.ID, reading.ID"_s;
}

} // namespace

LocalSettings readLocalSettings(const JsonReader& table)
{
    LocalSettings settings;
    for (const auto& [key, value] : table.members()) {
        const bool known = key == u"quorum.others" || key == u"child.age" || key.startsWith(u"limit."_s)
            || key.startsWith(u"reading."_s);
        if (!known)
            value.fail(u"unknown setting; known: quorum.others, child.age, limit.ID, reading.ID"_s);
        settings.values.insert({key, value.isString() ? value.text() : QString::number(value.integer(0, 400))});
    }
    return settings;
}

std::variant<Procedure, ProcedureProblem> applyLocal(Procedure procedure, const LocalSettings& settings)
{
    // A reading says what the text says; whether a limit is stricter is judged against the text so read.
    for (const bool readings : {true, false})
        for (const auto& [key, value] : settings.values) {
            if (key.startsWith(u"reading."_s) != readings)
                continue;
            if (const Refusal refusal = adopt(procedure, key, value))
                return ProcedureProblem{QString(), u"local."_s + key, *refusal};
            procedure.local.insert(key);
        }
    return procedure;
}

} // namespace cadair
