#include "core/exchange/peoplecsv.h"

#include "core/base/folding.h"
#include "core/exchange/peoplecells.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

/// A column's heading in both languages, and other names by which tables know it (folded).
struct ColumnNames {
    PeopleColumn column;
    const char16_t* en;
    const char16_t* cy;
    const char16_t* others;
};

constexpr std::array<ColumnNames, 15> columnNames{{
    {PeopleColumn::Name, u"Name", u"Enw", u"full name,contact,person,practitioner,enw llawn,person cyswllt"},
    {PeopleColumn::Called, u"Called", u"Cyfarchiad", u"salutation,known as,preferred name,enw cyfarch"},
    {PeopleColumn::Agency, u"Agency", u"Asiantaeth", u"kind of agency,agency type,organisation type,math o asiantaeth"},
    {PeopleColumn::Service, u"Service or team", u"Gwasanaeth neu dîm", u"service,team,organisation,organization,school,gwasanaeth,tim,sefydliad,ysgol"},
    {PeopleColumn::Job, u"Job", u"Swydd", u"job title,title,post title,position,teitl swydd"},
    {PeopleColumn::Role, u"Role in the rules", u"Rôl yn y rheolau", u"role,rol"},
    {PeopleColumn::Email, u"E-mail", u"E-bost", u"email,ebost,email address,e mail address,cyfeiriad e bost,mail"},
    {PeopleColumn::EmailSafe, u"E-mail safe for papers", u"E-bost yn ddiogel i bapurau", u"secure email,email secure,safe,secure,email safe,diogel"},
    {PeopleColumn::SendBy, u"Send papers by", u"Anfon papurau drwy", u"send by,delivery,anfon drwy"},
    {PeopleColumn::Address, u"Post address", u"Cyfeiriad post", u"address,postal address,cyfeiriad"},
    {PeopleColumn::Phone, u"Phone", u"Ffôn", u"telephone,tel,phone number,mobile,ffon,rhif ffon"},
    {PeopleColumn::Meeting, u"Language of the meeting", u"Iaith y cyfarfod", u"meeting language,language,spoken language,iaith"},
    {PeopleColumn::Papers, u"Language of papers", u"Iaith papurau", u"papers language,written language,iaith y papurau"},
    {PeopleColumn::ActiveUntil, u"Active until", u"Yn y swydd tan", u"last day,left,leaving date,end date,diwrnod olaf,tan"},
    {PeopleColumn::Needs, u"Needs", u"Anghenion", u"access needs,notes,anghenion mynediad"},
}};

QString withEmail(const QString& email)
{
    return u'@' + email.toCaseFolded();
}

} // namespace

QString headingOf(PeopleColumn column, Language language)
{
    const auto found = std::find_if(columnNames.begin(), columnNames.end(), [&](const ColumnNames& names) { return names.column == column; });
    return QString::fromUtf16(language == Language::Welsh ? found->cy : found->en);
}

std::optional<PeopleColumn> columnFor(const QString& heading)
{
    const QString wanted = folded(heading);
    if (wanted.isEmpty())
        return std::nullopt;
    for (const ColumnNames& names : columnNames)
        if (wanted == folded(QString::fromUtf16(names.en)) || wanted == folded(QString::fromUtf16(names.cy)) || wanted == folded(wordOf(names.column)) ||
            QString::fromUtf16(names.others).split(u',').contains(wanted))
            return names.column;
    return std::nullopt;
}

PeopleMapping mappingFor(const QStringList& headings)
{
    PeopleMapping mapping;
    for (const QString& heading : headings) {
        const auto column = columnFor(unguardedCell(heading));
        const bool taken = column && std::find(mapping.begin(), mapping.end(), column) != mapping.end();
        mapping.push_back(taken ? std::nullopt : column);
    }
    return mapping;
}

PeopleReader::PeopleReader(CsvTable table, PeopleMapping mapping, const AgencyKinds& agencies, const std::vector<Person>& known)
    : m_table(std::move(table)), m_mapping(std::move(mapping)), m_agencies(agencies), m_known(known)
{
    m_rows.reserve(count());
    for (size_t i = 0; i < m_known.size(); ++i) {
        m_knownNames.insert(folded(m_known[i].name), i);
        if (!m_known[i].email.isEmpty())
            m_knownNames.insert(withEmail(m_known[i].email), i);
    }
}

void PeopleReader::read(size_t most)
{
    for (size_t i = 0; i < most && !isFinished(); ++i) {
        PeopleRow row{.line = m_table.rows[m_rows.size() + 1].line, .person = Person{.id = PersonId::fresh()}};
        check(row);
        m_rows.push_back(std::move(row));
    }
}

void PeopleReader::check(PeopleRow& row)
{
    const QStringList& cells = m_table.rows[m_rows.size() + 1].cells;
    const auto putAll = [&](Person& person, std::vector<RowProblem>& problems) {
        for (qsizetype i = 0; i < cells.size() && i < static_cast<qsizetype>(m_mapping.size()); ++i)
            if (const auto column = m_mapping[static_cast<size_t>(i)])
                putCell(person, *column, unguardedCell(cells[i]), m_agencies, problems);
    };
    putAll(row.person, row.problems);
    const auto known = m_knownNames.constFind(folded(row.person.name));
    const auto byEmail = row.person.email.isEmpty() ? m_knownNames.constEnd() : m_knownNames.constFind(withEmail(row.person.email));
    if (known != m_knownNames.constEnd() || byEmail != m_knownNames.constEnd()) {
        row.known = m_known[known != m_knownNames.constEnd() ? *known : *byEmail];
        row.choice = RowChoice::Skip;
    }
    if (row.person.name.isEmpty())
        row.problems.push_back({RowFault::NoName, {}, 0});
    const auto unknown = [](const RowProblem& problem) { return problem.fault == RowFault::UnknownAgency; };
    if (!row.person.agency && std::none_of(row.problems.begin(), row.problems.end(), unknown)) {
        if (row.known)
            row.person.agency = row.known->agency; // an update need not say it again
        else
            row.problems.push_back({RowFault::NoAgency, {}, 0});
    }
    const auto badEmail = [](const RowProblem& problem) { return problem.fault == RowFault::BadEmail; };
    if (row.person.emailSafe && row.person.email.isEmpty() && std::none_of(row.problems.begin(), row.problems.end(), badEmail) &&
        !(row.known && !row.known->email.isEmpty()))
        row.problems.push_back({RowFault::SafeWithoutEmail, {}, 0});
    meetOthers(row);
    if (!row.known)
        return;
    std::vector<RowProblem> saidAlready;
    putAll(*row.known, saidAlready); // what an update would leave
}

void PeopleReader::meetOthers(PeopleRow& row)
{
    if (row.person.name.isEmpty())
        return;
    const QString name = folded(row.person.name);
    const QString inAgency = name + u'|' + (row.person.agency ? row.person.agency->text() : QString());
    QStringList keys{inAgency};
    if (!row.person.email.isEmpty()) // one address may serve a whole team: only with the same name is it one person
        keys << name + withEmail(row.person.email);
    for (const QString& key : std::as_const(keys))
        if (const auto met = m_met.constFind(key); met != m_met.constEnd()) {
            row.problems.push_back({RowFault::SameAsRow, row.person.name, *met});
            break;
        }
    for (const QString& key : std::as_const(keys))
        if (!m_met.contains(key))
            m_met.insert(key, row.line);
}

std::vector<Person> peopleTaken(const std::vector<PeopleRow>& rows)
{
    std::vector<Person> people;
    for (const PeopleRow& row : rows)
        if (row.isTaken())
            people.push_back(row.choice == RowChoice::Update && row.known ? *row.known : row.person);
    return people;
}

QByteArray writePeople(const std::vector<Person>& people, const AgencyKinds& agencies, Language language)
{
    std::vector<QStringList> rows(1);
    for (const ColumnNames& names : columnNames)
        rows.front() << headingOf(names.column, language);
    for (const Person& person : people) {
        QStringList cells;
        for (const ColumnNames& names : columnNames)
            cells << cellOf(person, names.column, agencies, language);
        rows.push_back(std::move(cells));
    }
    return writeCsv(rows);
}

} // namespace cadair
