#include "tests/core/workflow/desk.h"

#include "core/store/familystore.h"
#include "core/workflow/duplicates.h"

#include <QtTest/QTest>

using namespace desk;

/// Records that look alike are shown until somebody says that they are not the same, and are never made one.
class DuplicatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAdultOfTheSameNameIsShown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("found");
        QTest::newRow("the same name") << u"Tegwen Sedge"_s << 1;
        QTest::newRow("in small letters, with an accent too many") << u"têgwen  sedge"_s << 1;
        QTest::newRow("half the name") << u"Tegwen"_s << 0;
        QTest::newRow("another") << u"Tegwen Sedgeley"_s << 0;
        QTest::newRow("none") << u" "_s << 0;
    }
    void anAdultOfTheSameNameIsShown()
    {
        QFETCH(const QString, name);
        Desk desk;
        const auto other = addFamily(desk.office(), u"Sedge"_s, {});
        const Person known{.id = PersonId::fresh(), .name = u"Tegwen Sedge"_s};
        QVERIFY(saveAdult(desk.office(), known, {*other.id, known.id, Relation::Mother, true, {}}));
        QTEST(static_cast<int>(possiblySameAdult(desk.office(), Person{.id = PersonId::fresh(), .name = name}).size()), "found");
        QVERIFY(possiblySameAdult(desk.office(), known).empty()); // never the person themself
    }

    void theAnswerIsRemembered()
    {
        Desk desk;
        const auto other = addFamily(desk.office(), u"MWYAREN"_s, {});
        Child child{.id = ChildId::fresh(), .family = *other.id, .givenName = u"Sian"_s, .familyName = u"Mwyaren"_s};
        child.born = desk.clock.today().addYears(-3);
        QVERIFY(saveChild(desk.office(), child));
        const Household household = *openHousehold(desk.office(), desk.family);
        const auto shown = lookalikesOf(desk.office(), household);
        QCOMPARE(shown.size(), size_t(2)); // the family and the child
        QCOMPARE(shown.front().kind, RecordKind::Family);
        QCOMPARE(shown.back().otherFamily, other.id);
        QCOMPARE(shown.back().otherBorn, child.born);
        for (const Lookalike& one : shown)
            sayNotTheSame(desk.office(), one.kind, one.otherId, one.id); // the other way round is the same answer
        QVERIFY(lookalikesOf(desk.office(), household).empty());
        QVERIFY(lookalikesOf(desk.office(), *openHousehold(desk.office(), *other.id)).empty());
        const qint64 before = desk.written();
        sayNotTheSame(desk.office(), shown.front().kind, shown.front().id, shown.front().otherId);
        QCOMPARE(desk.written(), before); // said already
        QVERIFY(FamilyStore(desk.casebook).child(child.id)); // both are still there
        QVERIFY(FamilyStore(desk.casebook).child(desk.sian));
    }

    void aFamilyOfAnotherNameIsNone()
    {
        Desk desk;
        QVERIFY(addFamily(desk.office(), u"Mwyaren-Rees"_s, {}));
        QVERIFY(lookalikesOf(desk.office(), *openHousehold(desk.office(), desk.family)).empty());
    }
};

QTEST_GUILESS_MAIN(DuplicatesTest)
#include "duplicatestest.moc"
