#include "core/procedure/local.h"

#include "core/procedure/vocabulary.h"

#include <QRegularExpression>

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView knownSettings =
    u"unknown setting; known: quorum.others, child.age, limit.ID, reading.ID, copy.DOCUMENT.RECIPIENT, decision.chair-settles";

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
    const auto adopted = periodOfSetting(value);
    if (!adopted)
        return u"expected a number and a unit (%1), found \"%2\""_s.arg(allWords<PeriodUnit>().join(u", "_s), value);
    bool known = false;
    for (Timescale& timescale : procedure.timescales) {
        if (timescale.id.text() != id)
            continue;
        known = true;
        if (timescale.period && isLooser(*adopted, *timescale.period, timescale.direction))
            return u"%1 is looser than the %2 this procedure states%3"_s.arg(
                settingText(*adopted), settingText(*timescale.period),
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
        if (timescale.longer && timescale.longer->unit == PeriodUnit::Days) // the same text, so read the same way
            timescale.longer->unit = *unit;
        timescale.doubt = {};
    }
    if (!known)
        return u"\"%1\" is not a time limit of this procedure"_s.arg(id);
    return unclear ? Refusal() : u"this procedure does not write \"%1\" in days"_s.arg(id);
}

DistributionLine* lineFor(Procedure& procedure, const QString& document, const QString& recipient)
{
    for (DistributionLine& line : procedure.distribution)
        if (line.document.text() == document && line.recipients.contains(recipient))
            return &line;
    return nullptr;
}

/// A stated copy is somebody's right or somebody's protection: the only stricter word is none where the chair decides.
Refusal besideStatedCopy(DistributionLine& line, CopyKind copy)
{
    if (line.copy == copy)
        return std::nullopt;
    const QString where = line.rule.isEmpty() ? QString() : u" (%1)"_s.arg(line.rule);
    if (line.copy != CopyKind::ChairDecides)
        return u"this procedure states who has it: %1%2"_s.arg(wordOf(line.copy), where);
    if (copy != CopyKind::None)
        return u"%1 is looser than the %2 this procedure states%3"_s.arg(wordOf(copy), wordOf(line.copy), where);
    return std::nullopt;
}

Refusal adoptCopy(Procedure& procedure, const QString& documentWord, const QString& recipient, const QString& value)
{
    const auto document = DocumentKey::parse(documentWord);
    if (!document || !documentWords().contains(documentWord))
        return u"\"%1\" is not a document"_s.arg(documentWord);
    if (!recipientWords().contains(recipient))
        return u"\"%1\" is not a kind of recipient"_s.arg(recipient);
    const auto copy = fromWord<CopyKind>(value);
    const std::vector<CopyKind> choices = copiesToChooseFrom(*document, recipient);
    QStringList words;
    for (const CopyKind choice : choices)
        words << wordOf(choice);
    if (!copy || !words.contains(value))
        return u"\"%1\" is not one of %2"_s.arg(value, words.join(u", "_s));
    DistributionLine* line = lineFor(procedure, documentWord, recipient);
    const auto unsaid = std::find_if(procedure.distribution.begin(), procedure.distribution.end(), [&](const auto& each) {
        return each.document == *document && each.copy == CopyKind::NotStated;
    });
    if (!line && unsaid == procedure.distribution.end())
        return u"this procedure states who has the %1, and does not speak of %2"_s.arg(documentWord, recipient);
    if (line && line->copy != CopyKind::NotStated)
        if (const Refusal refusal = besideStatedCopy(*line, *copy))
            return refusal;
    DistributionLine adopted = line ? *line : *unsaid;
    if (line)
        line->recipients.erase(recipient);
    adopted.recipients = {recipient};
    adopted.copy = *copy;
    procedure.distribution.push_back(std::move(adopted));
    return std::nullopt;
}

Refusal adoptChairSettles(Procedure& procedure, const QString& value)
{
    if (value != u"yes")
        return u"\"%1\" is not one of yes"_s.arg(value);
    procedure.decision.chairMaySettle = true;
    return std::nullopt;
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
    if (key.startsWith(u"copy."_s))
        return adoptCopy(procedure, key.section(u'.', 1, 1), key.section(u'.', 2), value);
    if (key == u"decision.chair-settles")
        return adoptChairSettles(procedure, value);
    return knownSettings.toString();
}

bool isKnown(const QString& key)
{
    return key == u"quorum.others" || key == u"child.age" || key == u"decision.chair-settles" || key.startsWith(u"limit."_s)
           || key.startsWith(u"reading."_s) || key.startsWith(u"copy."_s);
}

} // namespace

QString settingText(const Period& period)
{
    return u"%1 %2"_s.arg(period.n).arg(wordOf(period.unit));
}

std::optional<Period> periodOfSetting(const QString& text)
{
    static const QRegularExpression shape(u"^([0-9]{1,3}) ([a-z-]+)$"_s);
    const auto match = shape.match(text);
    const auto unit = fromWord<PeriodUnit>(match.captured(2));
    const int n = match.captured(1).toInt();
    if (!match.hasMatch() || !unit || n > 400)
        return std::nullopt;
    return Period{.n = n, .unit = *unit};
}

std::vector<CopyKind> copiesToChooseFrom(const DocumentKey& document, const QString& recipient)
{
    using enum CopyKind;
    static const QStringList waiting{u"supporters"_s, u"advocates"_s, u"legal-representatives"_s, u"interpreters"_s,
                                     u"observers"_s};
    static const QStringList family{u"parents"_s, u"carers"_s, u"relatives"_s, u"children"_s};
    if (waiting.contains(recipient))
        return {ChairDecides, None};
    const bool minutes = document.text() == u"minutes";
    if (recipient == u"excluded-part")
        return minutes ? std::vector{Family, AttendedPart, ChairDecides, None} : std::vector{Full, ChairDecides, None};
    if (minutes && (family.contains(recipient) || recipient == u"excluded-whole"))
        return {Family, ChairDecides, None};
    return {Full, ChairDecides, None};
}

LocalSettings readLocalSettings(const JsonReader& table)
{
    LocalSettings settings;
    for (const auto& [key, value] : table.members()) {
        if (!isKnown(key))
            value.fail(knownSettings.toString());
        settings.values.insert({key, value.isString() ? value.text() : QString::number(value.integer(0, 400))});
    }
    return settings;
}

LocalFit fittedLocal(Procedure procedure, const LocalSettings& settings)
{
    LocalFit fit{std::move(procedure), {}};
    // A reading says what the text says; whether a limit is stricter is judged against the text so read.
    for (const bool readings : {true, false})
        for (const auto& [key, value] : settings.values) {
            if (key.startsWith(u"reading."_s) != readings)
                continue;
            Procedure before = fit.procedure; // a limit is judged line by line: a refused one leaves nothing behind
            if (const Refusal refusal = adopt(fit.procedure, key, value)) {
                fit.procedure = std::move(before);
                fit.refused.emplace(key, *refusal);
                continue;
            }
            fit.procedure.local.insert(key);
        }
    return fit;
}

std::variant<Procedure, ProcedureProblem> applyLocal(Procedure procedure, const LocalSettings& settings)
{
    LocalFit fit = fittedLocal(std::move(procedure), settings);
    if (fit.refused.empty())
        return std::move(fit.procedure);
    const auto& [key, why] = *fit.refused.begin();
    return ProcedureProblem{QString(), u"local."_s + key, why};
}

} // namespace cadair
