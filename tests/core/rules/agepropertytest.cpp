#include "core/rules/childpart.h"

#include "tests/core/rules/support.h"

#include <rapidcheck.h>

#include <QTest>

using namespace cadair;
using namespace cadair::test;
using namespace Qt::StringLiterals;

/// What holds for the age of any child.
class AgePropertyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLaterBirthNeverMakesAChildOlder();
    void aLaterDayNeverMakesAChildYounger();
    void aChildUnbornOnTheDayHasNoPart();
};

void AgePropertyTest::aLaterBirthNeverMakesAChildOlder()
{
    QVERIFY(rc::check("a later birth date never raises the age", [] {
        const QDate born = QDate(2006, 1, 1).addDays(*rc::gen::inRange(0, 7300));
        const QDate later = born.addDays(*rc::gen::inRange(0, 1500));
        const QDate day = later.addDays(*rc::gen::inRange(0, 7000));
        RC_ASSERT(ageOn(later, day) <= ageOn(born, day));
        RC_ASSERT(ageOn(later, day) >= 0);
    }));
}

void AgePropertyTest::aLaterDayNeverMakesAChildYounger()
{
    QVERIFY(rc::check("ages only grow", [] {
        const QDate born = QDate(2006, 1, 1).addDays(*rc::gen::inRange(0, 7300));
        const QDate day = born.addDays(*rc::gen::inRange(0, 7000));
        RC_ASSERT(ageOn(born, day.addDays(1)) - ageOn(born, day) <= 1);
        RC_ASSERT(ageOn(born, day.addDays(1)) >= ageOn(born, day));
    }));
}

void AgePropertyTest::aChildUnbornOnTheDayHasNoPart()
{
    QVERIFY(rc::check("a part is for who is born", [] {
        Meeting meeting;
        Subject& child = meeting.child(u"a"_s);
        const int days = *rc::gen::inRange(-4000, 300);
        child.child.born = meeting.file.conference.date->addDays(days);
        RC_ASSERT(childPart(child, *meeting.file.conference.date, jerseyLike()).has_value() == (days <= 0));
    }));
}

QTEST_APPLESS_MAIN(AgePropertyTest)
#include "agepropertytest.moc"
