#include "core/rules/childpart.h"

#include "tests/core/rules/support.h"

#include <QTest>

using namespace cadair;
using namespace cadair::test;
using namespace Qt::StringLiterals;

/// What is presumed of a child's coming, by the age on the day.
class ChildPartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agesAreWholeYears_data();
    void agesAreWholeYears();
    void presumedByAgeAndWish_data();
    void presumedByAgeAndWish();
    void noPartForAChildNotThere_data();
    void noPartForAChildNotThere();
    void whereNoAgeIsStated();
};

void ChildPartTest::agesAreWholeYears_data()
{
    QTest::addColumn<QString>("born");
    QTest::addColumn<QString>("day");
    QTest::addColumn<int>("age");
    QTest::newRow("the day before the birthday") << u"2014-03-13"_s << u"2026-03-12"_s << 11;
    QTest::newRow("the birthday itself") << u"2014-03-12"_s << u"2026-03-12"_s << 12;
    QTest::newRow("born that morning") << u"2026-03-12"_s << u"2026-03-12"_s << 0;
    QTest::newRow("29 February: not yet on the 28th") << u"2012-02-29"_s << u"2025-02-28"_s << 12;
    QTest::newRow("29 February: on 1 March in common years") << u"2012-02-29"_s << u"2025-03-01"_s << 13;
    QTest::newRow("29 February: on the day in leap years") << u"2012-02-29"_s << u"2024-02-29"_s << 12;
}

void ChildPartTest::agesAreWholeYears()
{
    QFETCH(const QString, born);
    QFETCH(const QString, day);
    QTEST(ageOn(on(born), on(day)), "age");
}

void ChildPartTest::presumedByAgeAndWish_data()
{
    QTest::addColumn<QString>("born");
    QTest::addColumn<int>("wish"); // 1 wants to come, 0 does not, -1 not asked
    QTest::addColumn<QString>("presumption");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QStringList>("reasons");
    QTest::newRow("eleven: not expected") << u"2014-03-13"_s << -1 << u"not-expected"_s << u"K-UNDER"_s
                                          << QStringList{u"under-age"_s};
    QTest::newRow("twelve today: offered") << u"2014-03-12"_s << -1 << u"offered"_s << u"K-FROM"_s
                                           << QStringList{u"of-age"_s};
    QTest::newRow("eleven and wishes to come: still rebuttable") << u"2014-03-13"_s << 1 << u"not-expected"_s
                                                                 << u"K-UNDER"_s
                                                                 << QStringList{u"child-wishes-to-attend"_s, u"under-age"_s};
    QTest::newRow("fifteen and will not come: respected") << u"2011-01-01"_s << 0 << u"respected-refusal"_s << u"K-NO"_s
                                                          << QStringList{u"child-declined"_s};
    QTest::newRow("nine and will not come: respected") << u"2017-01-01"_s << 0 << u"respected-refusal"_s << u"K-NO"_s
                                                       << QStringList{u"child-declined"_s};
}

void ChildPartTest::presumedByAgeAndWish()
{
    QFETCH(const QString, born);
    QFETCH(const int, wish);
    Meeting meeting;
    Subject& child = meeting.child(u"a"_s);
    child.child.born = on(born);
    if (wish >= 0)
        child.wishesToAttend = wish == 1;
    const auto part = childPart(child, on(u"2026-03-12"_s), jerseyLike());
    QVERIFY(part);
    QCOMPARE(part->child, child.child.id);
    QTEST(wordOf(part->presumption), "presumption");
    QTEST(part->rule, "rule");
    QTEST(codes(part->reasons), "reasons");
    QVERIFY(!part->local);
}

void ChildPartTest::noPartForAChildNotThere_data()
{
    QTest::addColumn<QString>("born");
    QTest::addColumn<QString>("died");
    QTest::newRow("not born and no date") << QString() << QString();
    QTest::newRow("born the day after") << u"2026-03-13"_s << QString();
    QTest::newRow("died before the conference") << u"2014-01-01"_s << u"2026-03-01"_s;
}

void ChildPartTest::noPartForAChildNotThere()
{
    QFETCH(const QString, born);
    QFETCH(const QString, died);
    Meeting meeting;
    Subject& child = meeting.child(u"a"_s);
    child.child.born = born.isEmpty() ? std::nullopt : std::optional(on(born));
    child.child.expected = on(u"2026-03-20"_s);
    if (!died.isEmpty())
        child.child.died = on(died);
    QVERIFY(!childPart(child, on(u"2026-03-12"_s), jerseyLike()));
}

void ChildPartTest::whereNoAgeIsStated()
{
    Meeting meeting;
    Subject& child = meeting.child(u"a"_s);
    child.child.born = on(u"2012-01-01"_s);
    Procedure place = ceredigionLike();
    auto part = childPart(child, on(u"2026-03-12"_s), place);
    QCOMPARE(part->presumption, Presumption::NotStated);
    QCOMPARE(part->age, 14);
    QCOMPARE(part->rule, u"K-SCHOOL"_s);

    child.wishesToAttend = false; // said, but the text states nothing about it
    part = childPart(child, on(u"2026-03-12"_s), place);
    QCOMPARE(part->presumption, Presumption::NotStated);
    QCOMPARE(codes(part->reasons), (QStringList{u"child-declined"_s, u"age-not-stated"_s}));

    child.wishesToAttend.reset();
    place.child.offeredFromAge = 11; // adopted by the unit
    place.local.insert(u"child.age"_s);
    part = childPart(child, on(u"2026-03-12"_s), place);
    QCOMPARE(part->presumption, Presumption::Offered);
    QVERIFY(part->local);
}

QTEST_APPLESS_MAIN(ChildPartTest)
#include "childparttest.moc"
