#include "ui/directory/directorywords.h"

#include "core/wording/askings.h"
#include "core/wording/namesofpeople.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"

namespace cadair::ui {

using namespace Qt::StringLiterals;

QString DirectoryWords::sending(const std::optional<SendingWay>& way)
{
    return way ? nameOf(*way, screenLanguage()) : tr("Not asked yet");
}

QString DirectoryWords::languages(const Languages& languages)
{
    const auto name = [](const QString& tag) { return tag.isEmpty() ? tr("Not asked yet") : nameOfLanguage(tag, screenLanguage()); };
    if (languages.meeting == languages.papers)
        return name(languages.meeting);
    //: the language somebody speaks in a meeting, then the language of their papers
    return tr("Meeting: %1 · papers: %2").arg(name(languages.meeting), name(languages.papers));
}

QString DirectoryWords::emailSafety(const Person& person)
{
    if (person.email.isEmpty())
        return {};
    return person.emailSafe ? tr("Safe for papers") : tr("Not safe for papers");
}

QString DirectoryWords::until(const Person& person, QDate today)
{
    if (!person.activeUntil)
        return {};
    const QString date = longDate(*person.activeUntil, screenLanguage());
    return hasLeft(person, today) ? tr("Left on %1").arg(date) : tr("Here until %1").arg(date);
}

QString DirectoryWords::agency(const Person& person, const AgencyKinds& kinds)
{
    const AgencyKind* kind = person.agency ? kinds.find(*person.agency) : nullptr;
    QStringList parts{kind ? kind->name.in(screenLanguage()) : QString(), person.agencyName};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString DirectoryWords::fault(const FieldProblem& problem)
{
    if (problem.field == "name"_L1 && problem.fault == FieldFault::Missing)
        return tr("Enter a name.");
    if (problem.field == "agency"_L1)
        return tr("Choose the kind of agency: the quorum counts by it.");
    if (problem.field == "email"_L1)
        return tr("Enter the address, or take away that it is safe.");
    if (problem.fault == FieldFault::TooLong)
        return tr("This is longer than 300 characters. Shorten it.");
    if (problem.field == "instead"_L1 && problem.fault == FieldFault::AlreadyInvited)
        return tr("This person takes part in one of these conferences, and so cannot chair it or take its minutes. Nothing was changed. Choose somebody else, or leave that conference out.");
    if (problem.field == "chair"_L1)
        return tr("A complaint has one of these conferences held again under somebody else than this person. Nothing was changed. Choose somebody else, or leave that conference out.");
    if (problem.field == "instead"_L1)
        return tr("One of these conferences can no longer be changed. Nothing was changed; look at the list again.");
    return tr("This cannot stand as it is.");
}

QString DirectoryWords::part(const Involvement& involvement)
{
    if (involvement.isDeputy && involvement.came)
        return tr("Came as a deputy");
    if (involvement.came)
        return tr("Came");
    if (involvement.deputyCame)
        return tr("A deputy came");
    switch (involvement.reply) {
    case Reply::Awaited: return involvement.invited ? tr("Invited, no answer") : tr("On the list, not yet invited");
    case Reply::Coming: return tr("Said they would come");
    case Reply::Apologies: return tr("Sent apologies");
    case Reply::SendsDeputy: return tr("Sends a deputy");
    case Reply::ReportOnly: return tr("Report only");
    }
    Q_UNREACHABLE();
}

QString DirectoryWords::report(ReportTiming timing)
{
    switch (timing) {
    case ReportTiming::None: return {};
    case ReportTiming::Awaited: return tr("Report awaited");
    case ReportTiming::InTime: return tr("Report in time");
    case ReportTiming::Late: return tr("Report late");
    case ReportTiming::NeverCame: return tr("No report came");
    }
    Q_UNREACHABLE();
}

QString DirectoryWords::problem(const RowProblem& problem)
{
    switch (problem.fault) {
    case RowFault::NoName: return tr("No name");
    case RowFault::TooLong: return tr("Too long: “%1…”").arg(problem.text);
    case RowFault::NoAgency: return tr("No kind of agency");
    case RowFault::UnknownAgency: return tr("Unknown kind of agency: “%1”").arg(problem.text);
    case RowFault::BadEmail: return tr("Not an e-mail address: “%1”").arg(problem.text);
    case RowFault::SafeWithoutEmail: return tr("E-mail said to be safe, but no address");
    case RowFault::BadDate: return tr("Not a real date: “%1”").arg(problem.text);
    case RowFault::BadYesNo: return tr("Neither yes nor no: “%1”").arg(problem.text);
    case RowFault::BadSending: return tr("Not a way of sending: “%1”").arg(problem.text);
    case RowFault::BadRole: return tr("Not a role the rules name: “%1”").arg(problem.text);
    case RowFault::BadLanguage: return tr("Not a language: “%1”").arg(problem.text);
    case RowFault::SameAsRow: return tr("The same person as line %1").arg(problem.row);
    }
    Q_UNREACHABLE();
}

QString DirectoryWords::csvFault(CsvFault fault)
{
    switch (fault) {
    case CsvFault::Empty: return tr("There is nothing in this file. Nothing was changed; choose another file.");
    case CsvFault::TooLarge: return tr("This file is larger than 16 MB. Nothing was changed; import it in smaller parts.");
    case CsvFault::NotText: return tr("This is not a text file. Nothing was changed; save the table as CSV and open that.");
    }
    Q_UNREACHABLE();
}

} // namespace cadair::ui
