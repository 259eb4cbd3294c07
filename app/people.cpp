#include "app/passphrase.h"
#include "app/storelines.h"
#include "core/exchange/peoplecsv.h"
#include "core/workflow/directory.h"

#include <QFile>
#include <QSaveFile>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

QString words(const RowProblem& problem)
{
    switch (problem.fault) {
    case RowFault::NoName: return u"there is no name"_s;
    case RowFault::TooLong: return u"\"%1…\" is too long"_s.arg(problem.text);
    case RowFault::NoAgency: return u"there is no kind of agency"_s;
    case RowFault::UnknownAgency: return u"\"%1\" is no kind of agency"_s.arg(problem.text);
    case RowFault::BadEmail: return u"\"%1\" is no e-mail address"_s.arg(problem.text);
    case RowFault::SafeWithoutEmail: return u"e-mail is said to be safe, but there is no address"_s;
    case RowFault::BadDate: return u"\"%1\" is no date"_s.arg(problem.text);
    case RowFault::BadYesNo: return u"\"%1\" is neither yes nor no"_s.arg(problem.text);
    case RowFault::BadSending: return u"\"%1\" is no way of sending"_s.arg(problem.text);
    case RowFault::BadRole: return u"\"%1\" is no role the rules name"_s.arg(problem.text);
    case RowFault::BadLanguage: return u"\"%1\" is no language"_s.arg(problem.text);
    case RowFault::SameAsRow: return u"the same person as line %1"_s.arg(problem.row);
    }
    Q_UNREACHABLE();
}

QString words(CsvFault fault)
{
    switch (fault) {
    case CsvFault::Empty: return u"There is nothing in %1. Nothing was changed."_s;
    case CsvFault::TooLarge: return u"%1 is larger than 16 MB. Nothing was changed; import it in smaller parts."_s;
    case CsvFault::NotText: return u"%1 is no text. Nothing was changed; save the table as CSV."_s;
    }
    Q_UNREACHABLE();
}

int writeOut(const Office& office, const QString& path, const Console& console)
{
    notePeopleExported(office, std::nullopt);
    const std::vector<Person> people = directoryPeople(office);
    QSaveFile file(path);
    const QByteArray bytes = writePeople(people, office.rulebook.agencies(), Language::English);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return console.fail(ExitUnreadable, u"%1 could not be written. Make room or choose another folder."_s.arg(path));
    console.out << u"people exported: %1"_s.arg(people.size()) << Qt::endl;
    return ExitDone;
}

/// Takes the sound rows of people who are new; whoever is known is left alone. 1 where a row had to be left out.
int takeIn(const Office& office, const QString& path, const QString& text, bool dryRun, const Console& console)
{
    const CsvTable table = readCsv(text);
    PeopleReader reader(table, mappingFor(table.rows.front().cells), office.rulebook.agencies(), directoryPeople(office));
    reader.read(reader.count());
    const std::vector<PeopleRow> rows = reader.takeRows();
    int bad = 0;
    int known = 0;
    for (const PeopleRow& row : rows) {
        for (const RowProblem& problem : row.problems)
            console.fail(ExitRefused, u"%1:%2: %3"_s.arg(path).arg(row.line).arg(words(problem)));
        bad += row.isSound() ? 0 : 1;
        known += row.isSound() && row.known ? 1 : 0;
    }
    const std::vector<Person> people = peopleTaken(rows);
    if (!dryRun && !importPeople(office, people).done)
        return console.fail(ExitRefused, u"A row could not be kept. Nothing was imported."_s);
    console.out << (dryRun ? u"would be imported: %1"_s : u"imported: %1"_s).arg(people.size()) << u", left out: %1"_s.arg(bad)
                << u", there already: %1"_s.arg(known) << Qt::endl;
    return bad > 0 ? ExitRefused : ExitDone;
}

QString taken(QStringList& arguments, const QString& option)
{
    const qsizetype at = arguments.indexOf(option);
    if (at < 0)
        return {};
    const QString value = arguments.value(at + 1);
    arguments.remove(at, qMin(qsizetype(2), arguments.size() - at));
    return value;
}

} // namespace

int peopleCommand(const QStringList& given, const Console& console)
{
    QStringList arguments = given;
    const QString out = taken(arguments, u"--export"_s);
    const QString in = taken(arguments, u"--import"_s);
    const bool dryRun = arguments.removeAll(u"--dry-run"_s) > 0;
    const qsizetype at = arguments.indexOf(u"--passphrase-fd"_s);
    if (out.isEmpty() == in.isEmpty() || (dryRun && in.isEmpty()) || arguments.size() != (at < 0 ? 1 : 3))
        return wrongUse(console, u"people");
    QString text;
    if (!in.isEmpty()) {
        QFile file(in);
        if (!file.open(QIODevice::ReadOnly))
            return console.fail(ExitUnreadable, u"%1 cannot be opened. Nothing was changed."_s.arg(in));
        CsvFault fault{};
        const auto read = csvText(file.read(largestCsvBytes + 1), fault);
        if (!read)
            return console.fail(ExitUnreadable, words(fault).arg(in));
        text = *read;
    }
    const auto passphrase = readPassphrase(arguments, PassphraseFor::Opening, console);
    if (!passphrase)
        return ExitWrongUse;
    return withCasebook(console, [&]() -> int {
        const SystemClock clock;
        const Rulebook rulebook = Rulebook::shipped();
        Casebook casebook = Casebook::open(arguments.value(0), *passphrase, clock, u"command line"_s);
        const Office office{casebook, clock, rulebook};
        const int code = in.isEmpty() ? writeOut(office, out, console) : takeIn(office, in, text, dryRun, console);
        casebook.close();
        return code;
    });
}

} // namespace cadair
