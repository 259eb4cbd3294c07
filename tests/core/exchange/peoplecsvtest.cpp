#include "core/exchange/peoplecells.h"

#include <QElapsedTimer>
#include <QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

namespace {

const AgencyKinds& agencies()
{
    static const AgencyKinds kinds = shippedAgencyKinds();
    return kinds;
}

std::vector<PeopleRow> rowsOf(const QString& text, const std::vector<Person>& known = {})
{
    const CsvTable table = readCsv(text);
    PeopleReader reader(table, mappingFor(table.rows.at(0).cells), agencies(), known);
    reader.read(reader.count());
    return reader.takeRows();
}

QString word(RowFault fault)
{
    switch (fault) {
    case RowFault::NoName: return u"no-name"_s;
    case RowFault::TooLong: return u"too-long"_s;
    case RowFault::NoAgency: return u"no-agency"_s;
    case RowFault::UnknownAgency: return u"unknown-agency"_s;
    case RowFault::BadEmail: return u"bad-email"_s;
    case RowFault::SafeWithoutEmail: return u"safe-without-email"_s;
    case RowFault::BadDate: return u"bad-date"_s;
    case RowFault::BadYesNo: return u"bad-yes-no"_s;
    case RowFault::BadSending: return u"bad-sending"_s;
    case RowFault::BadRole: return u"bad-role"_s;
    case RowFault::BadLanguage: return u"bad-language"_s;
    case RowFault::SameAsRow: return u"same-as-row"_s;
    }
    Q_UNREACHABLE();
}

Person sedge()
{
    Person person{.id = PersonId::fresh(), .name = u"Siân Sedge"_s};
    person.calledName = u"Siân"_s;
    person.agency = AgencyKey::parse(u"school"_s);
    person.agencyName = u"Ysgol y Fesen"_s;
    person.job = u"head teacher"_s;
    person.role = RoleWord::SocialWorker;
    person.address = u"1 Fern Row\nHazel"_s;
    person.phone = u"+44 1534 000000"_s;
    person.email = u"sian@fesen.example"_s;
    person.languages = {u"cy"_s, u"pl"_s};
    person.needs = u"step-free"_s;
    person.activeUntil = QDate(2027, 3, 31);
    person.emailSafe = true;
    person.sendBy = SendingWay::Hand;
    return person;
}

} // namespace

/// A table of people, row by row.
class PeopleCsvTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void headingsAreKnownInBothLanguages_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("column"); // empty: left out
        QTest::newRow("English") << u"E-mail"_s << u"email"_s;
        QTest::newRow("Welsh") << u"E-bost"_s << u"email"_s;
        QTest::newRow("capitals and no accent") << u"IAITH Y CYFARFOD"_s << u"meeting-language"_s;
        QTest::newRow("as spreadsheets call it") << u"Job title"_s << u"job"_s;
        QTest::newRow("a phone without its accent") << u"Ffon"_s << u"phone"_s;
        QTest::newRow("something else") << u"Parking space"_s << QString();
        QTest::newRow("no heading") << QString() << QString();
    }
    void headingsAreKnownInBothLanguages()
    {
        QFETCH(QString, heading);
        const auto column = columnFor(heading);
        QTEST(column ? wordOf(*column) : QString(), "column");
    }

    void oneThingIsNotTakenTwice()
    {
        const PeopleMapping mapping = mappingFor({u"Name"_s, u"Full name"_s, u"Agency"_s});
        QVERIFY(mapping[0] == PeopleColumn::Name);
        QVERIFY(!mapping[1]);
        QVERIFY(mapping[2] == PeopleColumn::Agency);
    }

    void datesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        QTest::newRow("as this program writes it") << u"2027-02-28"_s << QDate(2027, 2, 28);
        QTest::newRow("day first") << u"28/2/2027"_s << QDate(2027, 2, 28);
        QTest::newRow("with points") << u"28.02.2027"_s << QDate(2027, 2, 28);
        QTest::newRow("in English words") << u"28 Feb 2027"_s << QDate(2027, 2, 28);
        QTest::newRow("in Welsh words") << u"28 Chwefror 2027"_s << QDate(2027, 2, 28);
        QTest::newRow("30 February") << u"30/02/2027"_s << QDate();
        QTest::newRow("30 February in words") << u"30 February 2027"_s << QDate();
        QTest::newRow("no date at all") << u"soon"_s << QDate();
    }
    void datesAreRead()
    {
        QFETCH(QString, text);
        QTEST(dateInCell(text).value_or(QDate()), "date");
    }

    void aRowSaysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("problems");
        QTest::newRow("all is well") << u"Rhys Quill,school,rhys@fesen.example,yes,2027-01-31,post,cy"_s << QString();
        QTest::newRow("agency by its Welsh name") << u"Rhys Quill,Ysgol neu goleg,,,,,Cymraeg"_s << QString();
        QTest::newRow("no name") << u",school,,,,,"_s << u"no-name"_s;
        QTest::newRow("no agency") << u"Rhys Quill,,,,,,"_s << u"no-agency"_s;
        QTest::newRow("an agency nobody knows") << u"Rhys Quill,falconry,,,,,"_s << u"unknown-agency"_s;
        QTest::newRow("an e-mail without a domain") << u"Rhys Quill,school,rhys@,,,,"_s << u"bad-email"_s;
        QTest::newRow("safe without an address") << u"Rhys Quill,school,,yes,,,"_s << u"safe-without-email"_s;
        QTest::newRow("30 February") << u"Rhys Quill,school,,,30/02/2027,,"_s << u"bad-date"_s;
        QTest::newRow("neither yes nor no") << u"Rhys Quill,school,,perhaps,,,"_s << u"bad-yes-no"_s;
        QTest::newRow("by pigeon") << u"Rhys Quill,school,,,,pigeon,"_s << u"bad-sending"_s;
        QTest::newRow("no such language") << u"Rhys Quill,school,,,,,the old tongue"_s << u"bad-language"_s;
        QTest::newRow("several things at once") << u",falconry,x,,,,"_s << u"unknown-agency bad-email no-name"_s;
    }
    void aRowSaysWhatIsWrong()
    {
        QFETCH(QString, row);
        const auto rows = rowsOf(u"Name,Agency,Email,Secure email,Last day,Send by,Language\n"_s + row);
        QCOMPARE(rows.size(), size_t(1));
        QStringList problems;
        for (const RowProblem& problem : rows.front().problems)
            problems << word(problem.fault);
        QTEST(problems.join(u' '), "problems");
    }

    void theSamePersonTwiceIsNamed()
    {
        const auto rows = rowsOf(u"Name;Agency\nSiân Sedge;school\nOwain Reed;school\nSIAN  SEDGE;school\nSiân Sedge;police"_s);
        QVERIFY(rows[0].isSound() && rows[1].isSound());
        QCOMPARE(rows[2].problems, (std::vector<RowProblem>{{RowFault::SameAsRow, u"SIAN SEDGE"_s, 2}}));
        QVERIFY(rows[3].isSound()); // another agency: another person
    }

    void aTeamMayShareOneAddress()
    {
        const auto rows = rowsOf(u"Name,Agency,E-mail\nSiân Sedge,police,duty@reed.example\nOwain Reed,police,duty@reed.example"_s);
        QVERIFY(rows[0].isSound() && rows[1].isSound());
    }

    void whoIsKnownIsLeftAloneUntilSomebodySaysSo()
    {
        const Person known = sedge();
        auto rows = rowsOf(u"Name,Phone\nSian Sedge,01534 111111\nNew Nuthatch,01534 2"_s, {known});
        QVERIFY(rows[0].isSound()); // an update need not say the agency again
        QVERIFY(rows[0].choice == RowChoice::Skip);
        QVERIFY(peopleTaken(rows).empty());
        rows[0].choice = RowChoice::Update;
        const auto taken = peopleTaken(rows);
        QCOMPARE(taken.size(), size_t(1));
        Person expected = known;
        expected.name = u"Sian Sedge"_s;
        expected.phone = u"01534 111111"_s;
        QVERIFY(taken.front() == expected);
        rows[0].choice = RowChoice::Add;
        QVERIFY(peopleTaken(rows).front().id != known.id);
    }

    void anExportIsReadAgain_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Welsh") << Language::Welsh;
    }
    void anExportIsReadAgain()
    {
        QFETCH(Language, language);
        CsvFault fault{};
        const auto rows = rowsOf(*csvText(writePeople({sedge()}, agencies(), language), fault));
        QCOMPARE(rows.size(), size_t(1));
        QVERIFY(rows.front().isSound());
        Person expected = sedge();
        expected.id = rows.front().person.id;
        QVERIFY(rows.front().person == expected);
    }

    void aLongTableIsReadInSlices()
    {
        QString text = u"Name,Agency,Active until\n"_s;
        for (int i = 1; i <= 20000; ++i)
            text += u"Person %1 Rush,%2,%3\n"_s.arg(i).arg(i % 100 == 0 ? u"falconry"_s : u"school"_s, i % 200 == 1 ? u"30/02/2027"_s : QString());
        const CsvTable table = readCsv(text);
        PeopleReader reader(table, mappingFor(table.rows.at(0).cells), agencies(), {});
        QElapsedTimer longest;
        qint64 slowest = 0;
        while (!reader.isFinished()) {
            longest.start();
            reader.read(200);
            slowest = std::max(slowest, longest.elapsed());
        }
        QCOMPARE(reader.done(), size_t(20000));
        const auto rows = reader.takeRows();
        QCOMPARE(std::count_if(rows.begin(), rows.end(), [](const PeopleRow& row) { return !row.isSound(); }), 300);
        QVERIFY2(slowest < 250, qPrintable(QString::number(slowest)));
    }
};

QTEST_GUILESS_MAIN(PeopleCsvTest)
#include "peoplecsvtest.moc"
