#include "app/passphrase.h"
#include "app/storelines.h"
#include "core/store/conferencestore.h"
#include "core/store/journalstore.h"
#include "core/workflow/issuing.h"
#include "ui/print/pagelayout.h"

#include <QDir>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

/// The value behind an option, taken out of the arguments; empty where it is not given.
QString takeOption(QStringList& arguments, const QString& option)
{
    const qsizetype at = arguments.indexOf(option);
    if (at < 0)
        return {};
    const QString value = arguments.value(at + 1);
    arguments.remove(at, qMin(qsizetype(2), arguments.size() - at));
    return value;
}

/// Writes each document as a PDF of its own into `folder`, under its neutral name. Documents with an empty required field
/// are named and left out.
int writeAll(const std::vector<ComposedDocument>& documents, const QString& folder, const Console& console)
{
    if (!QDir().mkpath(folder))
        return console.fail(ExitUnreadable, u"The folder %1 cannot be made. Nothing was written."_s.arg(folder));
    int left = 0;
    for (const ComposedDocument& document : documents) {
        const QString path = QDir(folder).filePath(document.fileName + u".pdf"_s);
        if (!document.mayBeIssued()) {
            QStringList fields;
            for (const MissingField& missing : document.missing)
                fields << missing.field;
            console.err << u"Left out, copy %1: nothing is entered for %2."_s.arg(document.copyNumber).arg(fields.join(u", "_s))
                        << Qt::endl;
            ++left;
        } else if (!ui::PageLayout(document).writePdf(path)) {
            return console.fail(ExitUnreadable, u"%1 could not be written. Make room or choose another folder."_s.arg(path));
        } else {
            console.out << path << Qt::endl;
        }
    }
    return left > 0 ? ExitRefused : ExitDone;
}

int papersCommand(const QStringList& given, const Console& console, const char16_t* name,
                  const std::optional<DocumentKey>& fixedKind)
{
    QStringList arguments = given;
    const QString out = takeOption(arguments, u"--out"_s);
    const auto conference = ConferenceId::parse(takeOption(arguments, u"--conference"_s));
    const auto kind = fixedKind ? fixedKind : DocumentKey::parse(takeOption(arguments, u"--kind"_s));
    const qsizetype at = arguments.indexOf(u"--passphrase-fd"_s);
    if (out.isEmpty() || !conference || !kind || arguments.size() != (at < 0 ? 1 : 3))
        return wrongUse(console, name);
    if (*kind != documents::invitation() && *kind != documents::decisionLetter() && *kind != documents::minutes())
        return console.fail(ExitWrongUse, u"\"%1\" is no kind of letter: use invitation or decision-letter."_s.arg(kind->text()));
    const auto passphrase = readPassphrase(arguments, PassphraseFor::Opening, console);
    if (!passphrase)
        return ExitWrongUse;
    return withCasebook(console, [&]() -> int {
        const SystemClock clock;
        const Rulebook rulebook = Rulebook::shipped();
        Casebook casebook = Casebook::open(arguments.value(0), *passphrase, clock, u"command line"_s);
        const Office office{casebook, clock, rulebook};
        if (!openConference(office, *conference))
            return console.fail(ExitWrongUse, u"There is no conference %1 in this casebook."_s.arg(conference->text()));
        JournalStore(casebook).note(JournalAct::Export, kind->text(), conference->text());
        const int code = writeAll(previewDocuments(office, *conference, *kind), out, console);
        casebook.close();
        return code;
    });
}

} // namespace

int lettersCommand(const QStringList& arguments, const Console& console)
{
    return papersCommand(arguments, console, u"letters", std::nullopt);
}

int minutesCommand(const QStringList& arguments, const Console& console)
{
    return papersCommand(arguments, console, u"minutes", documents::minutes());
}

int listCommand(const QStringList& given, const Console& console)
{
    QStringList arguments = given;
    const auto passphrase = readPassphrase(arguments, PassphraseFor::Opening, console);
    if (!passphrase)
        return ExitWrongUse;
    if (arguments.size() != 1)
        return wrongUse(console, u"list");
    return withCasebook(console, [&] {
        const SystemClock clock;
        Casebook casebook = Casebook::open(arguments[0], *passphrase, clock, u"command line"_s);
        for (const ConferenceSummary& summary : ConferenceStore(casebook).all())
            console.out << summary.id.text() << u"  "_s
                        << (summary.date ? summary.date->toString(Qt::ISODate) : u"          "_s) << u"  "_s
                        << wordOf(summary.type) << u"  "_s << wordOf(summary.state) << u"  "_s << summary.familyName
                        << Qt::endl;
        casebook.close();
        return ExitDone;
    });
}

} // namespace cadair
