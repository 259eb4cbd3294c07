#include "app/passphrase.h"
#include "app/storelines.h"
#include "core/exchange/emaildraft.h"
#include "core/exchange/icalendar.h"
#include "core/store/conferencestore.h"
#include "core/store/journalstore.h"
#include "core/workflow/daypapers.h"
#include "core/workflow/endpapers.h"
#include "core/workflow/issuing.h"
#include "ui/print/pagelayout.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <functional>

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

/// An option without a value, taken out of the arguments.
bool takeSwitch(QStringList& arguments, const QString& option)
{
    return arguments.removeAll(option) > 0;
}

/// A file that nobody else can read.
bool writeOwn(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
           && file.write(bytes) == bytes.size() && file.flush();
}

/// How letters leave: as pages, or as drafts for a mail program; with an entry for the calendar or without.
struct PaperForm {
    bool mail = false;
    bool calendar = false;
};

QByteArray entryFor(const Office& office, const OpenConference& open, Language language)
{
    const auto entry = calendarEntry(open.file.conference, timesMoved(office, open.file.conference.id), language, office.clock.now());
    return entry ? iCalendar(*entry) : QByteArray();
}

/// Writes one document in its form. Empty where it could not be made: no address to write to.
std::optional<QString> writeOne(const ComposedDocument& document, const QString& path, const PaperForm& form, const Office& office,
                                const OpenConference* open)
{
    if (!form.mail)
        return ui::PageLayout(document).writePdf(path + u".pdf"_s) ? std::optional(path + u".pdf"_s) : std::nullopt;
    const Participant* person = open ? open->file.participant(document.to) : nullptr;
    if (!person)
        return std::nullopt;
    const bool entry = form.calendar && carriesCalendarEntry(document.document, *person);
    const auto draft = emailDraft({person->email, person->name, document, {}, entry ? entryFor(office, *open, document.language) : QByteArray()});
    return draft && writeOwn(path + u".eml"_s, *draft) ? std::optional(path + u".eml"_s) : std::nullopt;
}

/// Writes each document as a file of its own into `folder`, under its neutral name. Documents with an empty required field
/// are named and left out, and so are drafts to nobody's address.
int writeAll(const std::vector<ComposedDocument>& documents, const QString& folder, const Console& console, const PaperForm& form,
             const Office& office, const OpenConference* open)
{
    if (!QDir().mkpath(folder))
        return console.fail(ExitUnreadable, u"The folder %1 cannot be made. Nothing was written."_s.arg(folder));
    int left = 0;
    for (const ComposedDocument& document : documents) {
        const QString path = QDir(folder).filePath(document.fileName);
        if (!document.mayBeIssued()) {
            QStringList fields;
            for (const MissingField& missing : document.missing)
                fields << missing.field;
            console.err << u"Left out, copy %1: nothing is entered for %2."_s.arg(document.copyNumber).arg(fields.join(u", "_s))
                        << Qt::endl;
            ++left;
        } else if (const auto written = writeOne(document, path, form, office, open)) {
            console.out << *written << Qt::endl;
        } else if (form.mail) {
            console.err << u"Left out, copy %1: there is no e-mail address to write to."_s.arg(document.copyNumber) << Qt::endl;
            ++left;
        } else {
            return console.fail(ExitUnreadable, u"%1 could not be written. Make room or choose another folder."_s.arg(path));
        }
    }
    return left > 0 ? ExitRefused : ExitDone;
}

/// Opens the casebook named first among the arguments and takes the step.
int withOffice(const QStringList& arguments, const Console& console, const std::function<int(const Office&)>& step)
{
    QStringList named = arguments;
    const auto passphrase = readPassphrase(named, PassphraseFor::Opening, console);
    if (!passphrase)
        return ExitWrongUse;
    return withCasebook(console, [&]() -> int {
        const SystemClock clock;
        const Rulebook rulebook = Rulebook::shipped();
        Casebook casebook = Casebook::open(named.value(0), *passphrase, clock, u"command line"_s);
        const int code = step(Office{casebook, clock, rulebook});
        casebook.close();
        return code;
    });
}

/// Whether the arguments are one file, and perhaps where its passphrase comes from.
bool nameOneFile(const QStringList& arguments)
{
    return arguments.size() == (arguments.contains(u"--passphrase-fd"_s) ? 3 : 1);
}

int noSuchConference(const Console& console, const ConferenceId& conference)
{
    return console.fail(ExitWrongUse, u"There is no conference %1 in this casebook."_s.arg(conference.text()));
}

int papersCommand(const QStringList& given, const Console& console, const char16_t* name, const std::optional<DocumentKey>& fixedKind)
{
    QStringList arguments = given;
    const QString out = takeOption(arguments, u"--out"_s);
    const auto conference = ConferenceId::parse(takeOption(arguments, u"--conference"_s));
    const auto kind = fixedKind ? fixedKind : DocumentKey::parse(takeOption(arguments, u"--kind"_s));
    const QString format = takeOption(arguments, u"--format"_s);
    const PaperForm form{format == u"eml", takeSwitch(arguments, u"--ics"_s)};
    if (out.isEmpty() || !conference || !kind || !nameOneFile(arguments) || !(format.isEmpty() || format == u"pdf" || format == u"eml"))
        return wrongUse(console, name);
    const auto& letters = documents::letters();
    if (*kind != documents::minutes() && std::find(letters.begin(), letters.end(), *kind) == letters.end()) {
        QStringList words;
        for (const DocumentKey& letter : letters)
            words << letter.text();
        return console.fail(ExitWrongUse, u"\"%1\" is no kind of letter. There are: %2."_s.arg(kind->text(), words.join(u", "_s)));
    }
    return withOffice(arguments, console, [&](const Office& office) {
        const auto open = openConference(office, *conference);
        if (!open)
            return noSuchConference(console, *conference);
        JournalStore(office.casebook).note(JournalAct::Export, kind->text(), conference->text());
        const bool ofAnEnd = *kind == documents::planEnded();
        const int code = writeAll(ofAnEnd ? endPapersAfter(office, *conference) : previewDocuments(office, *conference, *kind), out, console, form, office, &*open);
        const QByteArray entry = form.calendar && !form.mail ? entryFor(office, *open, Language::English) : QByteArray();
        const QString path = QDir(out).filePath(u"conference.ics"_s);
        if (!entry.isEmpty() && !writeOwn(path, entry))
            return console.fail(ExitUnreadable, u"%1 could not be written. Make room or choose another folder."_s.arg(path));
        if (!entry.isEmpty())
            console.out << path << Qt::endl;
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

int dayCommand(const QStringList& given, const Console& console)
{
    QStringList arguments = given;
    const QString out = takeOption(arguments, u"--out"_s);
    const auto conference = ConferenceId::parse(takeOption(arguments, u"--conference"_s));
    const QDate date = QDate::fromString(takeOption(arguments, u"--date"_s), Qt::ISODate);
    if (out.isEmpty() || conference.has_value() == date.isValid() || !nameOneFile(arguments))
        return wrongUse(console, u"day");
    return withOffice(arguments, console, [&](const Office& office) {
        if (conference && !openConference(office, *conference))
            return noSuchConference(console, *conference);
        const std::vector<ComposedDocument> papers = conference ? dayPapers(office, *conference) : dayPapers(office, date);
        if (papers.empty())
            return console.fail(ExitRefused, u"No conference is to be held on that day. Nothing was written."_s);
        for (const ConferenceId& held : conference ? std::vector{*conference} : heldOn(office, date))
            noteDayPapers(office, held, false);
        return writeAll(papers, out, console, {}, office, nullptr);
    });
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
