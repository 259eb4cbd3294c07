#include "tests/core/workflow/desk.h"

#include "core/store/familystore.h"
#include "core/store/lifeeventstore.h"
#include "core/workflow/familyview.h"
#include "core/workflow/following.h"
#include "core/workflow/issuing.h"
#include "core/workflow/lifeevents.h"
#include "core/workflow/register.h"
#include "core/workflow/today.h"

#include <QTest>

using namespace desk;

namespace {

/// "plan-ends conference-off …" of a preview.
QString codesOf(const LifePreview& preview)
{
    QStringList all;
    for (const Consequence& each : preview.consequences)
        all << wordOf(each.code);
    return all.join(u' ');
}

/// A family whose mother expects a child on 1 March 2027.
struct Expecting {
    Expecting()
    {
        Child child{.id = unborn, .family = at.family, .familyName = u"Mwyaren"_s};
        child.expected = QDate(2027, 3, 1);
        if (!saveChild(at.office(), child))
            qFatal("no child");
        FamilyMember mother = FamilyStore(at.casebook).members(at.family).front();
        mother.of.push_back(unborn);
        FamilyStore(at.casebook).save(mother);
    }
    /// A conference before the birth, with a plan made at it on 16 November.
    ConferenceId planned(const QString& procedure = u"north-yorkshire"_s)
    {
        NewConference draft = at.draft(procedure, ConferenceType::PreBirth);
        draft.children = {unborn};
        return at.concluded(draft, OutcomeKind::StartPlan);
    }
    ConferenceId convened(const std::vector<ChildId>& children)
    {
        NewConference draft = at.draft(u"jersey"_s, ConferenceType::PreBirth);
        draft.children = children;
        return at.convene(draft);
    }
    LifeEventGiven birth(QDate on, const std::vector<ChildName>& bornToo = {}) const
    {
        return {.child = unborn, .kind = LifeEventKind::Birth, .on = on, .name = {u"Gwennol"_s, u"Mwyaren"_s, {}}, .bornToo = bornToo};
    }
    Child child(const ChildId& id) { return *FamilyStore(at.casebook).child(id); }
    Desk at;
    ChildId unborn = ChildId::fresh();
};

LifeEventGiven loss(const ChildId& child, LifeEventKind kind, QDate on)
{
    return {.child = child, .kind = kind, .on = on, .why = u"What it was about is no more."_s};
}

qsizetype howMany(LifeTask task, const Office& office)
{
    const std::vector<LifeDue> all = lifeDue(office);
    return std::ranges::count(all, task, &LifeDue::task);
}

bool isAbout(const OpenConference& open, const ChildId& child)
{
    return open.file.subject(child) != nullptr;
}

} // namespace

/// Births, losses, adoptions and new names, recorded in a casebook: what is shown before, and what has become of everything after.
class LifeRecordingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPreviewWritesNothing()
    {
        Expecting f;
        f.planned();
        const qint64 before = f.at.written();
        const LifePreview preview = previewOf(f.at.office(), f.birth(QDate(2026, 11, 16), {{u"Robin"_s, {}, {}}}));
        QVERIFY(preview.problems.empty());
        QVERIFY(!preview.consequences.empty());
        queueOf(f.at.office(), f.unborn);
        QCOMPARE(f.at.written(), before);
    }

    void aBirthMovesTheReviewForward()
    {
        Expecting f;
        const ConferenceId id = f.planned();
        f.at.at(QDate(2026, 12, 14), QTime(9, 0));
        const LifePreview preview = previewOf(f.at.office(), f.birth(QDate(2026, 12, 10)));
        const auto moved = std::ranges::find(preview.consequences, ConsequenceCode::LimitMoves, &Consequence::code);
        QVERIFY2(moved != preview.consequences.end(), qPrintable(codesOf(preview)));
        QCOMPARE(moved->from, QDate(2027, 2, 16)); // three months from the conference
        QCOMPARE(moved->to, QDate(2027, 1, 10));   // one month from the birth
        QCOMPARE(moved->rule, u"NYK-REV-19"_s);
        QVERIFY(record(f.at.office(), f.birth(QDate(2026, 12, 10))));
        QCOMPARE(f.child(f.unborn).born, QDate(2026, 12, 10));
        QCOMPARE(f.child(f.unborn).expected, QDate(2027, 3, 1));
        // What was shown is what is so now.
        const LifeQueue after = queueOf(f.at.office(), f.unborn);
        QVERIFY(std::ranges::any_of(after.limits, [&](const QueuedLimit& each) { return each.conference == id && each.was == QDate(2027, 1, 10); }));
        QVERIFY(after.registered);
    }

    void aBirthBeforeTheConference()
    {
        Expecting f;
        const ConferenceId id = f.convened({f.unborn});
        f.at.at(QDate(2026, 11, 9), QTime(9, 0));
        QVERIFY(codesOf(previewOf(f.at.office(), f.birth(QDate(2026, 11, 8)))).contains(u"conference-as-initial"_s));
        QVERIFY(record(f.at.office(), f.birth(QDate(2026, 11, 8))));
        const OpenConference open = f.at.read(id);
        QCOMPARE(open.file.subject(f.unborn)->child.givenName, u"Gwennol"_s);
        QVERIFY(std::ranges::any_of(open.file.participants, [&](const Participant& each) { return each.child == f.unborn && each.name == u"Gwennol Mwyaren"; }));
    }

    void theNameOfANewbornMayWait()
    {
        Expecting f;
        f.at.at(QDate(2026, 11, 9), QTime(9, 0));
        LifeEventGiven event = f.birth(QDate(2026, 11, 8));
        event.name = {};
        QVERIFY(record(f.at.office(), event));
        QCOMPARE(f.child(f.unborn).familyName, u"Mwyaren"_s);
        QCOMPARE(f.child(f.unborn).born, QDate(2026, 11, 8));
    }

    void twinsBeforeTheConferenceAreBothItsChildren()
    {
        Expecting f;
        const ConferenceId id = f.convened({f.unborn, f.at.sian});
        f.at.at(QDate(2026, 11, 9), QTime(9, 0));
        const auto made = record(f.at.office(), f.birth(QDate(2026, 11, 8), {{u"Robin"_s, {}, {}}}));
        QVERIFY(made);
        const LifeEvent event = *LifeEventStore(f.at.casebook).event(*made.id);
        QCOMPARE(event.bornToo.size(), size_t(1));
        const ChildId twin = event.bornToo.front();
        QCOMPARE(f.child(twin).givenName, u"Robin"_s);
        QCOMPARE(f.child(twin).born, QDate(2026, 11, 8));
        QCOMPARE(f.child(twin).family, f.at.family);
        const OpenConference open = f.at.read(id);
        QVERIFY(isAbout(open, twin));
        QVERIFY(!open.file.subject(twin)->planSince);
        const Participant* mother = open.file.participant(f.at.who(id, f.at.mother));
        QVERIFY(std::ranges::find(mother->of, twin) != mother->of.end());
        const auto members = FamilyStore(f.at.casebook).members(f.at.family);
        QVERIFY(std::ranges::find(members.front().of, twin) != members.front().of.end());
        QCOMPARE(howMany(LifeTask::NobodyDecided, f.at.office()), 0); // this conference will
    }

    void aTwinNobodyDecidedAboutHasNoPlan()
    {
        Expecting f;
        f.planned(u"jersey"_s);
        f.at.at(QDate(2026, 12, 14), QTime(9, 0));
        const auto made = record(f.at.office(), f.birth(QDate(2026, 12, 10), {{u"Robin"_s, {}, {}}}));
        QVERIFY(made);
        const ChildId twin = LifeEventStore(f.at.casebook).event(*made.id)->bornToo.front();
        const auto view = rereadFamily(f.at.office(), f.at.family);
        for (const ListedChild& each : view->children) {
            if (each.child.id == twin)
                QVERIFY(!each.planSince);
            if (each.child.id == f.unborn)
                QVERIFY(each.planSince.has_value());
        }
        const auto isTwins = [&](const LifeDue& due) { return due.task == LifeTask::NobodyDecided && due.child.id == twin; };
        QVERIFY(std::ranges::any_of(todayView(f.at.office()).lifeDue, isTwins));
        NewConference draft = f.at.draft();
        draft.children = {twin};
        draft.date.reset();
        draft.start.reset();
        QVERIFY(makeConference(f.at.office(), draft));
        QVERIFY(std::ranges::none_of(todayView(f.at.office()).lifeDue, isTwins));
    }

    void aReviewThatIsCalledDoesNotDecideAboutATwin()
    {
        Expecting f;
        f.planned(u"jersey"_s);
        f.at.at(QDate(2026, 12, 14), QTime(9, 0));
        NewConference draft = f.at.draft(u"jersey"_s, ConferenceType::Review);
        draft.children = {f.unborn};
        draft.date = QDate(2027, 1, 11);
        const ConferenceId review = f.at.convene(draft);
        const auto made = record(f.at.office(), f.birth(QDate(2026, 12, 10), {{u"Robin"_s, {}, {}}}));
        QVERIFY(made);
        const ChildId twin = LifeEventStore(f.at.casebook).event(*made.id)->bornToo.front();
        QVERIFY(isAbout(f.at.read(review), f.unborn));
        QVERIFY(!isAbout(f.at.read(review), twin));
        QCOMPARE(howMany(LifeTask::NobodyDecided, f.at.office()), 1); // Today goes on saying so until an initial conference is called
    }

    void tripletsWithoutNamesAreThreeChildren()
    {
        Expecting f;
        f.at.at(QDate(2026, 11, 9), QTime(9, 0));
        LifeEventGiven event = f.birth(QDate(2026, 11, 8), {{}, {}});
        event.name = {};
        QVERIFY(record(f.at.office(), event));
        const auto view = rereadFamily(f.at.office(), f.at.family);
        QCOMPARE(view->children.size(), size_t(5));
        QVERIFY(view->lookalikes.empty());
    }

    void aLossStopsWhatWasQueued_data()
    {
        QTest::addColumn<LifeEventKind>("kind");
        QTest::newRow("the pregnancy ended") << LifeEventKind::PregnancyEnded;
        QTest::newRow("the child was stillborn") << LifeEventKind::Stillbirth;
    }
    void aLossStopsWhatWasQueued()
    {
        QFETCH(const LifeEventKind, kind);
        Expecting f;
        const ConferenceId alone = f.convened({f.unborn});
        const ConferenceId together = f.convened({f.unborn, f.at.sian});
        f.at.at(QDate(2026, 11, 9), QTime(9, 0));
        LifeEventGiven event = loss(f.unborn, kind, QDate(2026, 11, 8));
        event.why.clear();
        QCOMPARE(faults(record(f.at.office(), event)), u"why"_s);
        QCOMPARE(f.at.state(alone), ConferenceState::Convened);
        event.why = u"The pregnancy ended."_s;
        QVERIFY(record(f.at.office(), event));
        QCOMPARE(f.at.state(alone), ConferenceState::Cancelled);
        QCOMPARE(f.at.state(together), ConferenceState::Convened);
        const Household household = rereadFamily(f.at.office(), f.at.family)->household;
        QCOMPARE(f.child(f.unborn).died, QDate(2026, 11, 8));
        QVERIFY(!f.child(f.unborn).born);
        for (const LimitVerdict& limit : limitsNow(f.at.read(together), f.at.clock.now()))
            QVERIFY(limit.child != f.unborn);
    }

    void nothingGoesToTheFamilyUnseen()
    {
        Expecting f;
        const ConferenceId id = f.convened({f.unborn, f.at.sian});
        f.at.at(QDate(2026, 11, 9), QTime(9, 0));
        const ParticipantId mother = f.at.who(id, f.at.mother);
        const ParticipantId school = f.at.who(id, f.at.school);
        const auto made = record(f.at.office(), loss(f.unborn, LifeEventKind::PregnancyEnded, QDate(2026, 11, 8)));
        QVERIFY(made);
        Issued issued = issueDocuments(f.at.office(), id, documents::invitation(), {mother, school});
        QCOMPARE(issued.issued.size(), size_t(1));
        QCOMPARE(issued.issued.front().to, school);
        QCOMPARE(issued.leftOut.size(), size_t(1));
        QCOMPARE(issued.leftOut.front().missing.back().field, u"look-first"_s);
        QCOMPARE(howMany(LifeTask::LookAtPapers, f.at.office()), 1);
        QVERIFY(papersLookedAt(f.at.office(), *made.id).done);
        QVERIFY(!papersLookedAt(f.at.office(), *made.id).done);
        QCOMPARE(howMany(LifeTask::LookAtPapers, f.at.office()), 0);
        issued = issueDocuments(f.at.office(), id, documents::invitation(), {mother});
        QCOMPARE(issued.issued.size(), size_t(1));
        QVERIFY(!issued.issued.front().bodyHtml.contains(u"unborn"_s));
    }

    void aDeathEndsThePlanAndTheOthersGoesOn()
    {
        Desk at;
        const ConferenceId id = at.concluded(u"north-yorkshire"_s, ConferenceType::Initial, OutcomeKind::StartPlan);
        at.at(QDate(2026, 11, 20), QTime(9, 0));
        const LifePreview preview = previewOf(at.office(), loss(at.llyr, LifeEventKind::Death, QDate(2026, 11, 19)));
        const auto ends = std::ranges::find(preview.consequences, ConsequenceCode::PlanEnds, &Consequence::code);
        QVERIFY2(ends != preview.consequences.end(), qPrintable(codesOf(preview)));
        QCOMPARE(ends->rule, u"NYK-END-04"_s);
        QVERIFY(record(at.office(), loss(at.llyr, LifeEventKind::Death, QDate(2026, 11, 19))));
        const auto plan = planAfter(at.office(), id);
        QVERIFY(plan.has_value());
        QCOMPARE(plan->children.size(), size_t(1));
        QCOMPARE(plan->children.front().id, at.sian);
        const RegisterView now = rereadRegister(at.office(), at.clock.today());
        QCOMPARE(now.rows.size(), size_t(1));
        const RegisterView then = rereadRegister(at.office(), QDate(2026, 11, 18));
        QCOMPARE(then.rows.size(), size_t(2));
        for (const RegisterRow& row : then.rows)
            if (row.child.id == at.llyr)
                QCOMPARE(row.left, LeftRegister::Death);
    }

    void whoWasToldIsWrittenDown()
    {
        Desk at;
        at.convene();
        const auto made = record(at.office(), loss(at.llyr, LifeEventKind::Death, QDate(2026, 11, 1)));
        QVERIFY(made);
        const auto open = [&] { return howMany(LifeTask::ToTell, at.office()); };
        QCOMPARE(open(), 1);
        QCOMPARE(faults(writeTold(at.office(), *made.id, u"  "_s)), u"told"_s);
        QVERIFY(writeTold(at.office(), *made.id, u"Sera Pebble by telephone"_s));
        QCOMPARE(open(), 0);
        QCOMPARE(LifeEventStore(at.casebook).event(*made.id)->told, u"Sera Pebble by telephone"_s);
    }

    void whatCannotStand_data()
    {
        QTest::addColumn<LifeEventKind>("kind");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("faults");
        using enum LifeEventKind;
        const QDate today(2026, 11, 2);
        QTest::newRow("a death tomorrow") << Death << today.addDays(1) << QString() << QString() << u"happened"_s;
        QTest::newRow("a death before the birth") << Death << QDate(2010, 1, 1) << QString() << QString() << u"happened"_s;
        QTest::newRow("a death without a day") << Death << QDate() << QString() << QString() << u"happened"_s;
        QTest::newRow("a birth of a child who is born") << Birth << today << u"Siân"_s << QString() << u"kind"_s;
        QTest::newRow("the same name again") << NameChange << today << u"Siân"_s << u"Mwyaren"_s << u"given"_s;
        QTest::newRow("no name") << NameChange << today << QString() << u"Draenen"_s << u"given"_s;
        QTest::newRow("an adoption into no family") << Adoption << today << u"Siân"_s << u"Celyn"_s << u"new-family"_s;
    }
    void whatCannotStand()
    {
        QFETCH(const LifeEventKind, kind);
        QFETCH(const QDate, on);
        QFETCH(const QString, given);
        QFETCH(const QString, family);
        Desk at;
        const QString called = FamilyStore(at.casebook).child(at.sian)->calledName;
        const qint64 before = at.written();
        QTEST(faults(record(at.office(), {.child = at.sian, .kind = kind, .on = on, .name = {given, family, called}})), "faults");
        QCOMPARE(at.written(), before);
    }

    void whatHadNotHappenedIsTakenBack()
    {
        Expecting f;
        f.planned();
        f.at.at(QDate(2026, 12, 14), QTime(9, 0));
        const Child before = f.child(f.unborn);
        const auto made = record(f.at.office(), f.birth(QDate(2026, 12, 10)));
        QCOMPARE(faults(takeBack(f.at.office(), *made.id, u" "_s)), u"why"_s);
        QVERIFY(takeBack(f.at.office(), *made.id, u"It was another child."_s));
        QCOMPARE(f.child(f.unborn), before);
        QVERIFY(!lastEventOf(f.at.office(), f.unborn));
        QVERIFY(lifeDue(f.at.office()).empty());
        QCOMPARE(faults(takeBack(f.at.office(), *made.id, u"Once more."_s)), u"event"_s);
        // and it can be recorded again
        QVERIFY(record(f.at.office(), f.birth(QDate(2026, 12, 11))));
    }
};

QTEST_GUILESS_MAIN(LifeRecordingTest)
#include "liferecordingtest.moc"
