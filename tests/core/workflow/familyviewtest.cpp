#include "tests/core/workflow/desk.h"

#include "core/store/familystore.h"
#include "core/workflow/familyview.h"
#include "core/workflow/issuing.h"
#include "core/workflow/safety.h"

#include <QtTest/QTest>

using namespace desk;

namespace {

QString word(Told told)
{
    static const QStringList words{u"requested"_s, u"convened"_s, u"moved"_s, u"postponed"_s, u"held"_s, u"adjourned"_s, u"cancelled"_s,
                                   u"not-proceeded"_s, u"decided"_s, u"corrected"_s, u"sent"_s, u"happened"_s, u"born"_s, u"died"_s,
                                   u"address-withheld"_s, u"withholding-ended"_s, u"warning-began"_s, u"warning-ended"_s};
    return words.value(static_cast<int>(told));
}

/// "day what" of each entry, newest first.
QStringList told(const std::vector<TimelineEntry>& timeline)
{
    QStringList all;
    for (const TimelineEntry& entry : timeline)
        all << entry.on.toString(u"d MMM "_s) + word(entry.told);
    return all;
}

} // namespace

/// The page of a family: who stands where, what happened, who is around.
class FamilyViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aConferenceIsToldFromItsRequestToItsDecisions()
    {
        Desk desk;
        const ConferenceId conference = desk.concluded(u"jersey"_s, ConferenceType::Initial, OutcomeKind::StartPlan);
        const auto view = openFamily(desk.office(), desk.family);
        QCOMPARE(told(view->timeline), (QStringList{u"16 Nov decided"_s, u"16 Nov decided"_s, u"16 Nov held"_s, u"2 Nov convened"_s,
                                                    u"2 Nov requested"_s, u"2 Nov happened"_s}));
        for (const TimelineEntry& entry : view->timeline)
            QCOMPARE(entry.conference, conference);
        QCOMPARE(view->timeline.front().outcome, OutcomeKind::StartPlan);
        QVERIFY(!view->timeline.front().categories.empty());
        QCOMPARE(view->timeline.at(3).date, QDate(2026, 11, 16));
    }

    void aMoveTellsFromWhenToWhen()
    {
        Desk desk;
        const ConferenceId conference = desk.convene();
        desk.at(QDate(2026, 11, 5), QTime(14, 0));
        QVERIFY(setDate(desk.office(), conference, QDate(2026, 11, 17), QTime(10, 0), u"Room 2"_s, u"The chair is ill."_s).done);
        const auto view = openFamily(desk.office(), desk.family);
        const TimelineEntry& moved = view->timeline.front();
        QCOMPARE(moved.told, Told::Moved);
        QCOMPARE(moved.on, QDate(2026, 11, 5));
        QCOMPARE(moved.before, QDate(2026, 11, 16));
        QCOMPARE(moved.date, QDate(2026, 11, 17));
    }

    void whatStoodStillIsTold_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("told");
        QTest::newRow("put off") << u"postpone"_s << u"postponed"_s;
        QTest::newRow("called off") << u"cancel"_s << u"cancelled"_s;
        QTest::newRow("broken off") << u"adjourn"_s << u"adjourned"_s;
    }
    void whatStoodStillIsTold()
    {
        QFETCH(const QString, step);
        Desk desk;
        const ConferenceId conference = step == u"adjourn" ? desk.inSession() : desk.convene();
        const auto take = step == u"adjourn" ? &adjourn : step == u"cancel" ? &cancelConference : &postpone;
        QVERIFY(take(desk.office(), conference, u"Snow"_s).done);
        const auto view = openFamily(desk.office(), desk.family);
        QTEST(word(view->timeline.front().told), "told");
    }

    void nineLettersAreOneEntry()
    {
        Desk desk;
        const ConferenceId conference = desk.convene();
        std::set<ParticipantId> everybody;
        for (const Participant& person : desk.read(conference).file.participants)
            everybody.insert(person.id);
        const Issued issued = issueDocuments(desk.office(), conference, documents::invitation(), everybody);
        QVERIFY(issued.issued.size() > 2);
        const auto view = openFamily(desk.office(), desk.family);
        const auto& newest = view->timeline.front();
        QCOMPARE(newest.told, Told::Sent);
        QCOMPARE(newest.count, static_cast<int>(issued.issued.size()));
        QCOMPARE(view->letters.size(), issued.issued.size());
        QVERIFY(!view->letters.front().toName.isEmpty());
    }

    void warningsAndBirthsAreTold()
    {
        Desk desk;
        Child unborn{.id = ChildId::fresh(), .family = desk.family, .familyName = u"Mwyaren"_s};
        unborn.expected = desk.clock.today().addDays(20);
        QVERIFY(saveChild(desk.office(), unborn));
        const FamilyWarning warning{WarningId::fresh(), desk.family, WarningKind::Bail, u"Bail"_s, desk.clock.today(), {}, {}};
        QVERIFY(saveWarning(desk.office(), warning));
        desk.at(QDate(2026, 11, 9), QTime(9, 0));
        Child born = unborn;
        born.givenName = u"Nia"_s;
        born.born = QDate(2026, 11, 8);
        QVERIFY(saveChild(desk.office(), born));
        QVERIFY(endWarning(desk.office(), warning.id, QDate(2026, 11, 9)));
        const auto view = openFamily(desk.office(), desk.family);
        QCOMPARE(told(view->timeline), (QStringList{u"9 Nov warning-ended"_s, u"8 Nov born"_s, u"2 Nov warning-began"_s}));
    }

    void aChildStandsWhereTheLastDecisionPutsThem_data()
    {
        QTest::addColumn<QList<OutcomeKind>>("decided");
        QTest::addColumn<bool>("plan");
        QTest::newRow("a plan was made") << QList{OutcomeKind::StartPlan} << true;
        QTest::newRow("none was") << QList{OutcomeKind::NoPlan} << false;
    }
    void aChildStandsWhereTheLastDecisionPutsThem()
    {
        QFETCH(const QList<OutcomeKind>, decided);
        Desk desk;
        desk.concluded(u"jersey"_s, ConferenceType::Initial, decided.front());
        for (const std::vector<ListedChild>& children :
             {openFamily(desk.office(), desk.family)->children, listFamilies(desk.office()).front().children}) {
            QCOMPARE(children.size(), size_t(2));
            for (const ListedChild& child : children) {
                QTEST(child.planSince.has_value(), "plan");
                QCOMPARE(!child.categories.empty(), child.planSince.has_value());
                if (child.planSince)
                    QCOMPARE(*child.planSince, QDate(2026, 11, 16));
            }
        }
    }

    void aPlanThatEndedIsNoPlan()
    {
        Desk desk;
        desk.planMade(u"jersey"_s);
        QVERIFY(listFamilies(desk.office()).front().children.front().planSince.has_value());
        const ConferenceId review = desk.concluded(u"jersey"_s, ConferenceType::Review, OutcomeKind::EndPlan);
        Q_UNUSED(review)
        QVERIFY(!listFamilies(desk.office()).front().children.front().planSince.has_value());
    }

    void practitionersAroundAreThoseOfItsConferences()
    {
        Desk desk;
        desk.convene();
        const auto view = openFamily(desk.office(), desk.family);
        QStringList agencies;
        for (const Around& around : view->practitioners)
            agencies << around.person.agency->text();
        QCOMPARE(agencies, (QStringList{u"childrens-social-care"_s, u"police"_s, u"health-visiting"_s, u"gp"_s, u"school"_s}));
        QVERIFY(view->conferences.size() == 1);
    }

    void openingIsJournalledOnceAndTheListIsNot()
    {
        Desk desk;
        const qint64 before = desk.written();
        listFamilies(desk.office());
        rereadFamily(desk.office(), desk.family);
        QCOMPARE(desk.written(), before);
        QVERIFY(openFamily(desk.office(), desk.family));
        QCOMPARE(desk.written(), before + 1);
        QVERIFY(!openFamily(desk.office(), FamilyId::fresh()));
        QCOMPARE(desk.written(), before + 1);
    }

    void recordsAreFoundFoldedByAnyName_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("found");
        QTest::newRow("a child without the accent") << u"sian"_s << u"Siân Mwyaren"_s;
        QTest::newRow("two beginnings") << u"sian mw"_s << u"Siân Mwyaren"_s;
        QTest::newRow("another without its roof") << u"llyr"_s << u"Llŷr Mwyaren"_s;
        QTest::newRow("the family") << u"mwyar"_s << u"Mwyaren"_s;
        QTest::newRow("nobody") << u"draenen"_s << QString();
    }
    void recordsAreFoundFoldedByAnyName()
    {
        QFETCH(const QString, query);
        Desk desk;
        const auto found = findRecords(desk.office(), query, 5);
        QTEST(found.empty() ? QString() : found.front().title, "found");
    }

    void whatAChangeOfAChildDoes_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("change");
        QTest::newRow("a name") << u"name"_s << static_cast<int>(ChildChange::None);
        QTest::newRow("a move") << u"address"_s << static_cast<int>(ChildChange::Moved);
        QTest::newRow("the first address is no move") << u"first-address"_s << static_cast<int>(ChildChange::None);
        QTest::newRow("a day of birth put right") << u"birth"_s << static_cast<int>(ChildChange::None);
        QTest::newRow("a day of death put right") << u"death"_s << static_cast<int>(ChildChange::None);
    }
    void whatAChangeOfAChildDoes()
    {
        QFETCH(const QString, what);
        Child before{.id = ChildId::fresh(), .family = FamilyId::fresh(), .givenName = u"Nia"_s};
        before.address = what == u"first-address" ? QString() : u"4 Lôn Goed"_s;
        before.expected = QDate(2026, 11, 20);
        Child after = before;
        if (what == u"name")
            after.calledName = u"Ni"_s;
        if (what.endsWith(u"address"))
            after.address = u"9 Stryd y Môr"_s;
        if (what == u"birth")
            after.born = QDate(2026, 11, 18);
        if (what == u"death")
            after.died = QDate(2026, 11, 18);
        QTEST(static_cast<int>(changeOf(before, after)), "change");
    }
};

QTEST_GUILESS_MAIN(FamilyViewTest)
#include "familyviewtest.moc"
