#include "tests/core/workflow/desk.h"

#include "core/store/familystore.h"
#include "core/store/movestore.h"
#include "core/store/safetystore.h"
#include "core/store/standingstore.h"
#include "core/workflow/complaining.h"
#include "core/workflow/familyview.h"
#include "core/workflow/register.h"
#include "core/workflow/registernotices.h"
#include "core/workflow/today.h"
#include "core/workflow/transferring.h"

#include <QTest>

#include <algorithm>

using namespace desk;

namespace {

/// A plan for both children, made on Monday 16 November 2026; the notice of their move comes a week later.
struct Moving {
    explicit Moving(const QString& procedure, MoveDirection direction = MoveDirection::Out)
    {
        if (direction == MoveDirection::Out)
            plan = at.concluded(procedure, ConferenceType::Initial, OutcomeKind::StartPlan);
        at.at(QDate(2026, 11, 23), QTime(9, 0));
        kept = {.id = MoveId::fresh(), .family = at.family, .direction = direction, .children = {at.sian, at.llyr},
                .known = QDate(2026, 11, 23), .authority = u"Otterford Council"_s, .permanent = true};
    }
    MoveId record()
    {
        const auto made = recordMove(at.office(), kept);
        if (!made)
            qFatal("no move: %s", qPrintable(faults(made)));
        return *made.id;
    }
    MoveFollowed now() { return movesOf(at.office(), at.family).front(); }
    QString due()
    {
        QStringList all;
        for (const DueRow& row : dueOfMoves(at.office()))
            all << QString::number(static_cast<int>(row.kind) - static_cast<int>(DueKind::MoveTold)) + u' ' + row.limit.due->date().toString(Qt::ISODate);
        all.sort();
        return all.join(u", "_s);
    }
    /// The other authority has held its conference.
    void theyMet(QDate on)
    {
        at.at(on, QTime(17, 0));
        if (!followTheirConference(at.office(), kept.id, {.askedOn = kept.known, .on = on, .held = true}))
            qFatal("not followed");
    }
    Desk at;
    std::optional<ConferenceId> plan;
    MoveKept kept{.id = MoveId::fresh(), .family = FamilyId::fresh()};
};

QString open(const MoveFollowed& move)
{
    static const QStringList names{u"told"_s, u"interim-plan"_s, u"conference"_s, u"review"_s, u"papers"_s, u"accepted"_s};
    QStringList all;
    for (const MoveLine& line : move.lines)
        if (line.open)
            all << names[static_cast<int>(line.matter)] + (line.whom.isEmpty() ? QString() : u':' + line.whom);
    return all.join(u' ');
}

/// What ends of plans have on Today; not what the help after them has.
std::vector<DueRow> endingsDue(const Office& office)
{
    std::vector<DueRow> rows = dueOfEndings(office, QDate(2026, 12, 18));
    std::erase_if(rows, [](const DueRow& row) { return row.kind != DueKind::PlanEnding; });
    return rows;
}

} // namespace

/// Children with a plan who move: what is written down, what is owed about it, and how the plan here comes to its end.
class TransferringTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatCannotStand_data()
    {
        QTest::addColumn<QDate>("known");
        QTest::addColumn<QString>("authority");
        QTest::addColumn<bool>("somebody");
        QTest::addColumn<QString>("faults");
        QTest::newRow("today") << QDate(2026, 11, 23) << u"Otterford Council"_s << true << QString();
        QTest::newRow("on a day to come") << QDate(2026, 11, 24) << u"Otterford Council"_s << true << u"known"_s;
        QTest::newRow("without a day") << QDate() << u"Otterford Council"_s << true << u"known"_s;
        QTest::newRow("to nobody") << QDate(2026, 11, 23) << u" "_s << true << u"authority"_s;
        QTest::newRow("of no child") << QDate(2026, 11, 23) << u"Otterford Council"_s << false << u"children"_s;
    }
    void whatCannotStand()
    {
        QFETCH(const QDate, known);
        QFETCH(const QString, authority);
        QFETCH(const bool, somebody);
        Moving moving(u"jersey"_s);
        moving.kept.known = known;
        moving.kept.authority = authority;
        if (!somebody)
            moving.kept.children.clear();
        const qint64 before = moving.at.written();
        const auto made = recordMove(moving.at.office(), moving.kept);
        QTEST(faults(made), "faults");
        QCOMPARE(moving.at.written() == before, !made);
    }

    void whoHasNoPlanHereDoesNotMoveOut()
    {
        Moving moving(u"jersey"_s, MoveDirection::In);
        moving.kept.direction = MoveDirection::Out;
        QCOMPARE(faults(recordMove(moving.at.office(), moving.kept)), u"children"_s);
    }

    void noAddressWhereOneIsWithheld()
    {
        Moving moving(u"jersey"_s);
        moving.kept.address = u"2 Reed Bank"_s;
        moving.record();
        QCOMPARE(moving.now().kept.address, u"2 Reed Bank"_s);
        SafetyStore(moving.at.casebook).save(WithheldAddress{.id = WithholdingId::fresh(), .owner = moving.at.sian, .from = moving.at.mother,
                                                             .why = u"court order"_s, .since = QDate(2026, 11, 1), .until = {}, .by = u"Mair Mesen"_s});
        moving.record();
        QCOMPARE(moving.now().kept.address, QString());
    }

    void whatIsOpen_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<MoveDirection>("direction");
        QTest::addColumn<QString>("open");
        QTest::addColumn<QString>("due");
        QTest::newRow("out of Jersey: the notice at once, an interim plan, their conference")
            << u"jersey"_s << MoveDirection::Out << u"told:childrens-social-care interim-plan conference"_s << u"0 2026-11-23, 1 2026-11-23"_s;
        QTest::newRow("out of North Yorkshire: three are told, and the plan waits for acceptance")
            << u"north-yorkshire"_s << MoveDirection::Out
            << u"told:childrens-social-care told:designated-health told:police conference accepted"_s << u"0 2026-11-23"_s;
        QTest::newRow("out of Sefton: nothing is asked") << u"sefton"_s << MoveDirection::Out << QString() << QString();
        QTest::newRow("out of Ceredigion: nothing is asked") << u"ceredigion"_s << MoveDirection::Out << QString() << QString();
    }
    void whatIsOpen()
    {
        QFETCH(const QString, procedure);
        QFETCH(const MoveDirection, direction);
        Moving moving(procedure, direction);
        moving.record();
        QTEST(open(moving.now()), "open");
        QTEST(moving.due(), "due");
    }

    void theNoticeStartsTheLimitOnTheirConference()
    {
        Moving moving(u"jersey"_s);
        const MoveId id = moving.record();
        QVERIFY(sayWhoWasTold(moving.at.office(), id, {.whom = u"childrens-social-care"_s, .name = u"Perry Wren"_s, .on = QDate(2026, 11, 23)}));
        const MoveFollowed now = moving.now();
        QVERIFY(!now.line(MoveMatter::Told, u"childrens-social-care"_s)->open);
        const MoveLine* conference = now.line(MoveMatter::Conference);
        QVERIFY(conference->limit && conference->limit->soft);
        QCOMPARE(conference->limit->due->date(), QDate(2026, 12, 22)); // 21 working days
        QStringList events;
        for (const CaseEvent& event : moving.at.read(*moving.plan).file.events)
            if (event.date == QDate(2026, 11, 23))
                events << event.event.text();
        QCOMPARE(events, (QStringList{u"permanent-move-known"_s, u"transfer-out-notification"_s}));
    }

    void whoIsToldAgainIsOneEntry()
    {
        Moving moving(u"north-yorkshire"_s);
        const MoveId id = moving.record();
        for (const auto& [whom, name] : {std::pair(u"police"_s, u""_s), std::pair(u"police"_s, u"Ada Finch"_s), std::pair(u"other"_s, u"The school"_s),
                                         std::pair(u"other"_s, u"the SCHOOL"_s), std::pair(u"other"_s, u"The nursery"_s)})
            QVERIFY(sayWhoWasTold(moving.at.office(), id, {.whom = whom, .name = name, .on = QDate(2026, 11, 23)}));
        QCOMPARE(moving.now().kept.told.size(), size_t(3));
        QCOMPARE(faults(sayWhoWasTold(moving.at.office(), id, {.whom = u"other"_s, .on = QDate(2026, 11, 23)})), u"name"_s);
    }

    void anInterimPlanSaysWhoAndWhat()
    {
        Moving moving(u"jersey"_s);
        const MoveId id = moving.record();
        QCOMPARE(faults(agreeInterimPlan(moving.at.office(), id, {})), u"noInterim"_s);
        QCOMPARE(faults(agreeInterimPlan(moving.at.office(), id, {.on = QDate(2026, 11, 23)})), u"interimBy interim"_s);
        QVERIFY(moving.now().line(MoveMatter::InterimPlan)->open);
        QVERIFY(agreeInterimPlan(moving.at.office(), id, {.whyNone = u"They met the same day."_s}));
        QVERIFY(!moving.now().line(MoveMatter::InterimPlan)->open);
    }

    void lowerRiskAsksForAReviewOfOurOwn()
    {
        Moving moving(u"jersey"_s);
        moving.kept.risk = MoveRisk::Reduced;
        const MoveId id = moving.record();
        QVERIFY(moving.now().line(MoveMatter::Review)->open);
        NewConference review = moving.at.draft(u"jersey"_s, ConferenceType::Review);
        review.date = QDate(2026, 12, 7);
        moving.at.convene(review);
        QVERIFY(moving.now().line(MoveMatter::Review)->open); // nobody of theirs is asked to it yet
        QVERIFY(noteReceivingInvited(moving.at.office(), id, true));
        QVERIFY(!moving.now().line(MoveMatter::Review)->open);
    }

    void acceptanceWaitsForTheirConference()
    {
        Moving moving(u"north-yorkshire"_s);
        const MoveId id = moving.record();
        QCOMPARE(acceptMove(moving.at.office(), id, {.on = QDate(2026, 11, 23), .by = u"Perry Wren"_s}).problems,
                 (std::vector{FieldProblem{u"acceptedOn"_s, FieldFault::OutsideMeeting}}));
        moving.theyMet(QDate(2026, 12, 10));
        QVERIFY(moving.due().contains(u"4 2026-12-10"_s)); // their letter is waited for
        QVERIFY(StandingStore(moving.at.casebook).endings().empty());
    }

    void anAcceptedMoveEndsThePlanWhereTheProcedureLetsIt_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<bool>("consulted");
        QTest::addColumn<int>("ended");
        QTest::addColumn<QString>("goesOn");
        QTest::newRow("North Yorkshire, consulted") << u"north-yorkshire"_s << true << 2 << QString();
        QTest::newRow("North Yorkshire, nobody consulted yet") << u"north-yorkshire"_s << false << 0 << u"consultation-missing"_s;
        QTest::newRow("Jersey: a review alone ends it") << u"jersey"_s << true << 0 << u"ends-by-review-only"_s;
        QTest::newRow("Sefton: a review alone ends it") << u"sefton"_s << true << 0 << u"ends-by-review-only"_s;
    }
    void anAcceptedMoveEndsThePlanWhereTheProcedureLetsIt()
    {
        QFETCH(const QString, procedure);
        QFETCH(const bool, consulted);
        QFETCH(const int, ended);
        QFETCH(const QString, goesOn);
        Moving moving(procedure);
        const MoveId id = moving.record();
        moving.theyMet(QDate(2026, 12, 10));
        moving.at.at(QDate(2026, 12, 14), QTime(9, 0));
        const auto made = acceptMove(moving.at.office(), id,
                                     {.on = QDate(2026, 12, 11), .by = u"Perry Wren"_s, .consulted = consulted ? std::optional(QDate(2026, 12, 14)) : std::nullopt});
        QVERIFY(made.problems.empty());
        QCOMPARE(static_cast<int>(made.ended.size()), ended);
        QCOMPARE(made.goesOn.empty() ? QString() : wordOf(made.goesOn.front().code), goesOn);
        // The register follows, from the day both were there.
        QCOMPARE(static_cast<int>(rereadRegister(moving.at.office(), QDate(2026, 12, 13)).rows.size()), 2);
        QCOMPARE(static_cast<int>(rereadRegister(moving.at.office(), QDate(2026, 12, 14)).rows.size()), 2 - ended);
        QCOMPARE(moving.now().ended, ended == 2);
        QCOMPARE(plansOf(moving.at.office(), moving.at.family).empty(), ended == 2);
        // Everybody who belonged to the plan has to know that it has ended, and nobody asked the chair.
        const FamilyView view = *rereadFamily(moving.at.office(), moving.at.family);
        QCOMPARE(view.ended.empty(), ended == 0);
        const auto telling = endingsDue(moving.at.office());
        QCOMPARE(static_cast<int>(telling.size()), ended == 0 ? 0 : 1);
        QVERIFY(std::ranges::none_of(view.timeline, [](const TimelineEntry& entry) { return entry.word == u"end-asked"_s; }));
        if (ended == 0)
            return;
        QCOMPARE(telling.front().limit.id.text(), u"plan-ending-tell"_s);
        const PlanEndingKept& end = *view.ended.front().ending;
        QStringList everybody;
        for (const EndingPerson& person : end.people)
            everybody << person.name;
        QVERIFY(tellOfEnd(moving.at.office(), end.id, QDate(2026, 12, 14), everybody).id);
        QVERIFY(endingsDue(moving.at.office()).empty()); // nothing waits any more
    }

    void aConsultationCanFollow()
    {
        Moving moving(u"north-yorkshire"_s);
        const MoveId id = moving.record();
        moving.theyMet(QDate(2026, 12, 10));
        MoveAcceptance acceptance{.on = QDate(2026, 12, 10), .by = u"Perry Wren"_s};
        QVERIFY(acceptMove(moving.at.office(), id, acceptance).ended.empty());
        moving.at.at(QDate(2026, 12, 16), QTime(9, 0));
        acceptance.consulted = QDate(2026, 12, 15);
        QCOMPARE(acceptMove(moving.at.office(), id, acceptance).ended.size(), size_t(2));
        QCOMPARE(StandingStore(moving.at.casebook).endings().front().on, QDate(2026, 12, 15));
    }

    void aMoveInLeadsToItsConference()
    {
        Moving moving(u"jersey"_s, MoveDirection::In);
        moving.kept.planSince = QDate(2026, 6, 1);
        const MoveId id = moving.record();
        QVERIFY(moving.due().contains(u"2 "_s));
        const auto plan = planForMove(moving.at.office(), id);
        QVERIFY(plan);
        QCOMPARE(plan->conference.type, ConferenceType::TransferIn);
        QCOMPARE(plan->conference.children.size(), size_t(2));
        QCOMPARE(plan->conference.planSince.at(moving.at.sian), QDate(2026, 6, 1));
        QCOMPARE(plan->conference.events.front().event.text(), u"transfer-notification"_s);
        QCOMPARE(plan->conference.events.front().date, QDate(2026, 11, 23));
        NewConference conference = moving.at.draft(u"jersey"_s, ConferenceType::TransferIn);
        conference.events = plan->conference.events;
        conference.planSince = plan->conference.planSince;
        conference.date = QDate(2026, 12, 7);
        const ConferenceId made = moving.at.convene(conference);
        QCOMPARE(moving.now().known.transferConference, std::optional(made));
        QVERIFY(!planForMove(moving.at.office(), id));
        QVERIFY(!moving.due().contains(u"2 "_s));
        const auto transfer = moving.at.read(made).record.dossier.transfer;
        QVERIFY(transfer && transfer->direction == u"in" && transfer->conferenceAsked);
        QVERIFY(!moving.now().ended);
    }

    void aMoveThatCameToNothingOwesNothing()
    {
        Moving moving(u"jersey"_s);
        moving.record();
        moving.kept.over = u"They came back."_s;
        moving.record();
        QVERIFY(moving.now().ended);
        QVERIFY(moving.due().isEmpty());
        for (const CaseEvent& event : moving.at.read(*moving.plan).file.events)
            QVERIFY(event.event.text() != u"permanent-move-known");
    }

    void aNoticeToTheKeeperIsDealtWithByTheMove()
    {
        Moving moving(u"jersey"_s);
        const auto open = [&](const QString& about) {
            const auto made = keepNotice(moving.at.office(), {.id = NoticeId::fresh(), .kind = NoticeKind::MovedOut, .received = QDate(2026, 11, 20), .sender = u"The school"_s,
                                                              .about = about, .born = {}, .said = {}, .done = {}, .doneOn = {}, .keptBy = {}});
            const auto all = noticesNow(moving.at.office());
            return std::ranges::find_if(all, [&](const JudgedNotice& each) { return each.notice.id == *made.id; })->isOpen();
        };
        const Child child = *FamilyStore(moving.at.casebook).child(moving.at.sian);
        const QString name = child.givenName + u' ' + child.familyName;
        QVERIFY(open(name));
        moving.record();
        QVERIFY(!open(name.toUpper()));
        QVERIFY(open(u"Alder Bramble"_s));
    }

    void theTimelineTells()
    {
        Moving moving(u"north-yorkshire"_s);
        const MoveId id = moving.record();
        QVERIFY(sayWhoWasTold(moving.at.office(), id, {.whom = u"police"_s, .on = QDate(2026, 11, 23)}));
        moving.theyMet(QDate(2026, 12, 10));
        QStringList told;
        const auto view = rereadFamily(moving.at.office(), moving.at.family);
        for (const TimelineEntry& entry : view->timeline)
            if (entry.told == Told::OfMove)
                told << entry.word;
            else if (entry.event)
                QVERIFY(!entry.event->text().startsWith(u"transfer"));
        QCOMPARE(told, (QStringList{u"held"_s, u"told"_s, u"known-out"_s}));
        QCOMPARE(view->moves.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TransferringTest)
#include "transferringtest.moc"
