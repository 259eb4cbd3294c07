#include "app/passphrase.h"
#include "app/storelines.h"
#include "core/store/verify.h"
#include "core/workflow/demo.h"

#include <QDir>
#include <QFileInfo>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

const QString commandLine = u"command line"_s; // who stands in the journal

/// Makes the casebook beside its place and renames it when all the families are in: half a demonstration is none.
void makeDemoFile(const QString& path, const QString& passphrase)
{
    const Rulebook rulebook = Rulebook::shipped();
    FixedClock clock(QDateTime::currentDateTime());
    const QDateTime now = clock.now();
    Casebook casebook = Casebook::create(path, passphrase, clock, commandLine);
    try {
        makeDemo(casebook, clock, rulebook, now);
        casebook.close();
    } catch (...) {
        casebook.close();
        QFile::remove(path); // made a moment ago by us, and of no use
        throw;
    }
}

} // namespace

int demoCommand(const QStringList& given, const Console& console)
{
    QStringList arguments = given;
    const auto passphrase = readPassphrase(arguments, PassphraseFor::Making, console);
    if (!passphrase)
        return ExitWrongUse;
    if (arguments.size() != 1)
        return wrongUse(console, u"demo");
    return withCasebook(console, [&] {
        makeDemoFile(arguments[0], *passphrase);
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
