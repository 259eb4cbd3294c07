#include "app/passphrase.h"
#include "app/storelines.h"
#include "core/store/verify.h"
#include "core/workflow/demo.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <functional>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

const QString commandLine = u"command line"_s; // who stands in the journal

constexpr int mostYears = 10;

/// Makes the casebook and takes it away again where filling it fails: half a demonstration is none.
void makeDemoFile(const QString& path, const QString& passphrase, const std::function<void(Casebook&, FixedClock&, const Rulebook&)>& fill)
{
    const Rulebook rulebook = Rulebook::shipped();
    FixedClock clock(QDateTime::currentDateTime());
    Casebook casebook = Casebook::create(path, passphrase, clock, commandLine);
    try {
        fill(casebook, clock, rulebook);
        casebook.close();
    } catch (...) {
        casebook.close();
        QFile::remove(path); // made a moment ago by us, and of no use
        throw;
    }
}

/// The value behind an option, which both are taken out of the arguments; empty where it was not given. A value that is not
/// there is an empty one.
std::optional<QString> taken(QStringList& arguments, const QString& option)
{
    const qsizetype at = arguments.indexOf(option);
    if (at < 0)
        return std::nullopt;
    const QString value = arguments.value(at + 1);
    arguments.remove(at, std::min<qsizetype>(2, arguments.size() - at));
    return value;
}

/// How the whole unit is asked for: so many years up to today, from a seed, under one place's procedures.
struct UnitAsked {
    int years = 0;
    quint64 seed = 0;
    QString place; ///< empty: the first there is
};

/// Empty where the options make no sense; no years: the six families.
std::optional<UnitAsked> unitAsked(QStringList& arguments)
{
    const auto years = taken(arguments, u"--years"_s);
    const auto seed = taken(arguments, u"--seed"_s);
    const auto place = taken(arguments, u"--place"_s);
    UnitAsked asked{.seed = QRandomGenerator::global()->generate()};
    bool good = true;
    if (years)
        asked.years = years->toInt(&good);
    if (years && (!good || asked.years < 1 || asked.years > mostYears))
        return std::nullopt;
    if (seed)
        asked.seed = seed->toULongLong(&good);
    if (place)
        asked.place = *place;
    return good && (years || (!seed && !place)) ? std::optional(asked) : std::nullopt;
}

int demoUnit(const QString& path, const QString& passphrase, const UnitAsked& asked, const Console& console)
{
    const Rulebook shipped = Rulebook::shipped();
    const auto place = asked.place.isEmpty() ? shipped.procedures().front()->id : ProcedureKey::parse(asked.place);
    if (!place || !shipped.find(*place)) {
        QStringList known;
        for (const Procedure* each : shipped.procedures())
            known << each->id.text();
        return console.fail(ExitWrongUse, u"\"%1\" names no procedures. There are: %2."_s.arg(asked.place, known.join(u", ")));
    }
    SimulationCount count;
    makeDemoFile(path, passphrase, [&](Casebook& casebook, FixedClock& clock, const Rulebook& rulebook) {
        const QDateTime now = clock.now();
        count = makeDemoUnit(casebook, clock, rulebook, {.procedure = *place, .first = now.date().addYears(-asked.years), .last = now.date().addDays(-1), .seed = asked.seed}, now);
    });
    console.out << u"Seed %1: %2 families, %3 children, %4 conferences, %5 of them held. The made-up unit is in %6."_s.arg(asked.seed)
                       .arg(count.families)
                       .arg(count.children)
                       .arg(count.conferences)
                       .arg(count.held)
                       .arg(path)
                << Qt::endl;
    return ExitDone;
}

} // namespace

int demoCommand(const QStringList& given, const Console& console)
{
    QStringList arguments = given;
    const auto passphrase = readPassphrase(arguments, PassphraseFor::Making, console);
    if (!passphrase)
        return ExitWrongUse;
    const auto asked = unitAsked(arguments);
    if (!asked || arguments.size() != 1 || arguments[0].startsWith(u'-'))
        return wrongUse(console, u"demo");
    return withCasebook(console, [&]() -> int {
        if (asked->years > 0)
            return demoUnit(arguments[0], *passphrase, *asked, console);
        makeDemoFile(arguments[0], *passphrase,
                     [](Casebook& casebook, FixedClock& clock, const Rulebook& rulebook) { makeDemo(casebook, clock, rulebook, clock.now()); });
        console.out << u"Six made-up families are in %1."_s.arg(arguments[0]) << Qt::endl;
        return ExitDone;
    });
}

int verifyCommand(const QStringList& given, const Console& console)
{
    QStringList arguments = given;
    const auto passphrase = readPassphrase(arguments, PassphraseFor::Opening, console);
    if (!passphrase)
        return ExitWrongUse;
    if (arguments.size() != 1)
        return wrongUse(console, u"verify");
    return withCasebook(console, [&]() -> int {
        const SystemClock clock;
        const CasebookReport report = verifyCasebook(arguments[0], *passphrase, clock);
        for (const QString& damage : report.damage)
            console.err << damage << Qt::endl;
        for (const QString& row : report.danglingRows)
            console.err << u"Names a record that is not there: "_s << row << Qt::endl;
        if (report.chain.firstBroken)
            return console.fail(ExitRefused, u"The journal is broken at entry %1: it, or what stood before it, was changed "
                                             u"outside Cadair. Keep this file and open the newest backup."_s
                                                 .arg(*report.chain.firstBroken));
        if (!report.sound())
            return console.fail(ExitRefused, u"Part of this casebook can't be read. Keep it and open the newest backup."_s);
        console.out << u"Sound: %1 conferences, %2 children, %3 journal entries. Head of the journal: %4 %5"_s
                           .arg(report.conferences)
                           .arg(report.children)
                           .arg(report.chain.entries)
                           .arg(report.head.seq)
                           .arg(report.head.hash)
                    << Qt::endl;
        return ExitDone;
    });
}

int backupCommand(const QStringList& given, const Console& console)
{
    QStringList arguments = given;
    const auto passphrase = readPassphrase(arguments, PassphraseFor::Opening, console);
    if (!passphrase)
        return ExitWrongUse;
    if (arguments.size() != 2)
        return wrongUse(console, u"backup");
    return withCasebook(console, [&] {
        const SystemClock clock;
        Casebook casebook = Casebook::open(arguments[0], *passphrase, clock, commandLine);
        casebook.backupTo(arguments[1]);
        casebook.close();
        console.out << u"The backup is in %1. The same passphrase opens it."_s.arg(arguments[1]) << Qt::endl;
        return ExitDone;
    });
}

} // namespace cadair
