#include "tests/core/workflow/desk.h"

#include "core/store/familystore.h"
#include "core/store/personstore.h"

#include <QtTest/QTest>

using namespace desk;

class FamiliesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFamilyNeedsAName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("problems");
        QTest::newRow("a name is enough") << u"Draenen"_s << QString() << QString();
        QTest::newRow("no name") << u"  "_s << u"D/1"_s << u"name"_s;
        QTest::newRow("a name of 300 characters") << QString(300, u'ŵ') << QString() << QString();
        QTest::newRow("a name of 301") << QString(301, u'ŵ') << QString() << u"name"_s;
        QTest::newRow("a reference of 301") << u"Draenen"_s << QString(301, u'1') << u"reference"_s;
    }
    void aFamilyNeedsAName()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, reference);
        QFETCH(const QString, problems);
        Desk desk;
        const qint64 before = desk.written();
        const auto made = addFamily(desk.office(), name, reference);
        QCOMPARE(faults(made), problems);
        QCOMPARE(bool(made), problems.isEmpty());
        QCOMPARE(desk.written() > before, problems.isEmpty());
    }

    void aChildNeedsANameAndADate_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("familyName");
        QTest::addColumn<int>("bornDaysAgo");     // -9999: not born
        QTest::addColumn<int>("expectedInDays");  // -9999: not expected
        QTest::addColumn<QString>("problems");
        const int none = -9999;
        QTest::newRow("born today") << u"Ŵyn"_s << u"Cnau"_s << 0 << none << QString();
        QTest::newRow("unborn, without a name yet") << QString() << u"Cnau"_s << none << 60 << QString();
        QTest::newRow("neither born nor expected") << u"Ŵyn"_s << u"Cnau"_s << none << none << u"born"_s;
        QTest::newRow("born tomorrow") << u"Ŵyn"_s << u"Cnau"_s << -1 << none << u"born"_s;
        QTest::newRow("born, and no first name") << u" "_s << u"Cnau"_s << 5 << none << u"givenName"_s;
        QTest::newRow("no family name") << u"Ŵyn"_s << QString() << 5 << none << u"familyName"_s;
        QTest::newRow("nearly 26 years old") << u"Ŵyn"_s << u"Cnau"_s << 9490 << none << QString();
        QTest::newRow("27 years old") << u"Ŵyn"_s << u"Cnau"_s << 9900 << none << u"born"_s;
        QTest::newRow("expected 320 days from now") << QString() << u"Cnau"_s << none << 320 << QString();
        QTest::newRow("expected 321 days from now") << QString() << u"Cnau"_s << none << 321 << u"expected"_s;
        QTest::newRow("expected a year ago, and not born") << QString() << u"Cnau"_s << none << -365 << u"expected"_s;
        QTest::newRow("a first name of 301 characters") << QString(301, u'ŷ') << u"Cnau"_s << 5 << none << u"givenName"_s;
    }
    void aChildNeedsANameAndADate()
    {
        QFETCH(const QString, given);
        QFETCH(const QString, familyName);
        QFETCH(const int, bornDaysAgo);
        QFETCH(const int, expectedInDays);
        QFETCH(const QString, problems);
        Desk desk;
        Child child{.id = ChildId::fresh(), .family = desk.family, .givenName = given, .familyName = familyName};
        if (bornDaysAgo != -9999)
            child.born = desk.clock.today().addDays(-bornDaysAgo);
        if (expectedInDays != -9999)
            child.expected = desk.clock.today().addDays(expectedInDays);
        const qint64 before = desk.written();
        const auto made = saveChild(desk.office(), child);
        QCOMPARE(faults(made), problems);
        QCOMPARE(desk.written() > before, problems.isEmpty());
        QCOMPARE(FamilyStore(desk.casebook).child(child.id).has_value(), problems.isEmpty());
    }

    void namesAreKeptTidyAndComposed()
    {
        Desk desk;
        Child child{.id = ChildId::fresh(), .family = desk.family};
        child.givenName = u"  Sia\u0302n   Mair "_s;
        child.familyName = u"W\u0302yn"_s;
        child.born = desk.clock.today().addYears(-3);
        QVERIFY(saveChild(desk.office(), child));
        const auto kept = FamilyStore(desk.casebook).child(child.id);
        QCOMPARE(kept->givenName, u"Siân Mair"_s);
        QCOMPARE(kept->familyName, u"Ŵyn"_s);
    }

    void anAdultBelongsToChildrenOfTheFamily()
    {
        Desk desk;
        const auto other = addFamily(desk.office(), u"Draenen"_s, {});
        const Person person{.id = PersonId::fresh(), .name = u"Dewi Mwyaren"_s};
        const qint64 before = desk.written();
        const auto refused = saveAdult(desk.office(), person, {*other.id, person.id, Relation::Father, true, {desk.sian}});
        QCOMPARE(faults(refused), u"of"_s);
        QCOMPARE(faults(saveAdult(desk.office(), Person{.id = person.id}, {desk.family, person.id, Relation::Father, true, {}})),
                 u"name"_s);
        QCOMPARE(desk.written(), before);
        QVERIFY(!PersonStore(desk.casebook).person(person.id));
        QVERIFY(saveAdult(desk.office(), person, {desk.family, person.id, Relation::Father, true, {desk.sian}}));
        QCOMPARE(openHousehold(desk.office(), desk.family)->adults.size(), size_t(2));
    }

    void aPractitionerNeedsAKnownKindOfAgency()
    {
        Desk desk;
        const qint64 before = desk.written();
        Person person{.id = PersonId::fresh(), .name = u"Tomos Draenen"_s};
        QCOMPARE(faults(savePractitioner(desk.office(), person)), u"agency"_s);
        person.agency = key<AgencyKey>(u"circus"_s);
        QCOMPARE(faults(savePractitioner(desk.office(), person)), u"agency"_s);
        QCOMPARE(desk.written(), before);
        person.agency = key<AgencyKey>(u"camhs"_s);
        QVERIFY(savePractitioner(desk.office(), person));
        QCOMPARE(findPractitioners(desk.office(), u"dra tom"_s).size(), size_t(1));
        QCOMPARE(findPractitioners(desk.office(), u"gwalch"_s).size(), size_t(0));
    }

    void familiesAreFoundByAnyName_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("found");
        QTest::newRow("everybody") << QString() << 1;
        QTest::newRow("the family's name") << u"mwy"_s << 1;
        QTest::newRow("a child without its accent") << u"sian"_s << 1;
        QTest::newRow("the mother") << u"gwen"_s << 1;
        QTest::newRow("the reference") << u"M/1"_s << 1;
        QTest::newRow("nobody") << u"draenen"_s << 0;
    }
    void familiesAreFoundByAnyName()
    {
        QFETCH(const QString, query);
        Desk desk;
        const auto rows = findFamilies(desk.office(), query);
        QTEST(static_cast<int>(rows.size()), "found");
        if (!rows.empty())
            QCOMPARE(rows.front().children, (QStringList{u"Siân"_s, u"Llŷr"_s}));
    }

    void openingAFamilyIsReading()
    {
        Desk desk;
        const qint64 before = desk.written();
        QVERIFY(openHousehold(desk.office(), desk.family));
        QCOMPARE(desk.written(), before + 1);
        const auto entry = JournalStore(desk.casebook).entries(before + 1, 1).front();
        QCOMPARE(entry.act, JournalAct::Read);
        QCOMPARE(entry.subject, u"family"_s);
        QCOMPARE(entry.row, desk.family.text());
        QCOMPARE(entry.who, u"Owain Sedge"_s);
        QVERIFY(!openHousehold(desk.office(), FamilyId::fresh()));
        QCOMPARE(desk.written(), before + 1);
    }

    void aChildMayBeInTheCasebookAlready_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("familyName");
        QTest::addColumn<bool>("sameBirthday");
        QTest::addColumn<int>("found");
        QTest::newRow("the same name without accents") << u"sian"_s << u"MWYAREN"_s << false << 1;
        QTest::newRow("the same birthday, and the first half of the name") << u"Si"_s << u"Draenen"_s << true << 1;
        QTest::newRow("the same birthday, and a longer name") << u"Siân Mair"_s << u"Draenen"_s << true << 1;
        QTest::newRow("the same birthday alone") << u"Tegan"_s << u"Draenen"_s << true << 0;
        QTest::newRow("another name on another day") << u"Siâni"_s << u"Draenen"_s << false << 0;
    }
    void aChildMayBeInTheCasebookAlready()
    {
        QFETCH(const bool, sameBirthday);
        QFETCH(const QString, given);
        QFETCH(const QString, familyName);
        Desk desk;
        Child child{.id = ChildId::fresh(), .family = FamilyId::fresh(), .givenName = given, .familyName = familyName};
        child.born = sameBirthday ? desk.clock.today().addYears(-8) : QDate(2020, 1, 1);
        QTEST(static_cast<int>(possiblySameChild(desk.office(), child).size()), "found");
        const auto known = FamilyStore(desk.casebook).child(desk.sian);
        QVERIFY(possiblySameChild(desk.office(), *known).empty()); // never the child itself
    }
};

QTEST_GUILESS_MAIN(FamiliesTest)
#include "familiestest.moc"
