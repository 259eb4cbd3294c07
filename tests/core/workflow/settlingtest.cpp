#include "core/workflow/settling.h"

#include "tests/core/workflow/desk.h"

#include <QTest>

#include <functional>

using namespace desk;

using Step = std::function<StepResult(Desk&, const ConferenceId&)>;
Q_DECLARE_METATYPE(Step)

/// What is settled before a conference: kept, seen by the rules, and refused where there is nothing to settle any more.
class SettlingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsAreKept()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        const ParticipantId worker = desk.who(id, desk.socialWorker);
        const ParticipantId school = desk.who(id, desk.school);
        ConferenceRequest request;
        request.trigger = RequestTrigger::StrategyDiscussion;
        request.reasonsAgainst = u"the family asked for help themselves"_s;
        QVERIFY(saveRequest(desk.office(), id, request).done);
        Arrangements arrangements;
        arrangements.apart = {{worker, school, u"a quarrel"_s, u"at opposite ends"_s}};
        QVERIFY(saveArrangements(desk.office(), id, arrangements).done);
        Attending attending;
        attending.with = worker;
        attending.arrival = QTime(9, 45);
        QVERIFY(saveAttending(desk.office(), id, school, attending).done);
        ChildHeard heard;
        heard.settled = ChildComes::Part;
        QVERIFY(saveHeard(desk.office(), id, desk.sian, heard).done);
        const Dossier dossier = desk.read(id).record.dossier;
        QVERIFY(dossier.request == request);
        QVERIFY(dossier.arrangements == arrangements);
        QVERIFY(dossier.attending.at(school) == attending);
        QVERIFY(dossier.heard.at(desk.sian) == heard);
    }

    void theRulesSeeWhatIsSettled()
    {
        // Jersey: whether the chair is free of the case is looked into; said once, the line is in order.
        Desk desk;
        const ConferenceId id = desk.convene();
        const auto lines = [&] {
            size_t open = 0; // what is in order by itself is no line
            for (const ChecklistView& view : checklistsFor(desk.read(id), {Moment::Convene, Moment::Prepare, Moment::Invite}, desk.clock.now()))
                open += view.lines.size();
            return open;
        };
        const size_t before = lines();
        Chairing chairing;
        chairing.independent = true;
        chairing.qualities = {u"experience"_s, u"authority"_s, u"challenge"_s, u"social-work"_s, u"training"_s};
        QVERIFY(saveChairing(desk.office(), id, chairing).done);
        QVERIFY2(lines() < before, qPrintable(QString::number(before)));
    }

    void exploitationIsFlaggedAndWhatIsAskedIsKept()
    {
        Desk desk;
        const ConferenceId id = desk.convene(u"north-yorkshire"_s);
        const Exploitation asked{.familyComplicit = false, .trafficking = true, .referred = {}, .referralBy = u"Sera Pebble"_s, .ageDisputed = {desk.sian}, .treatedAsChild = true};
        QVERIFY(saveExploitation(desk.office(), id, true, asked).done);
        const OpenConference open = desk.read(id);
        QVERIFY(open.file.conference.exploitation);
        QVERIFY(open.record.dossier.exploitation == asked);
        QVERIFY(saveExploitation(desk.office(), id, false, asked).done); // ticked by mistake: what was written stays
        QVERIFY(!desk.read(id).file.conference.exploitation);
        QVERIFY(desk.read(id).record.dossier.exploitation == asked);
    }

    void somebodyOfNoOtherConferenceIsNamed_data()
    {
        QTest::addColumn<Step>("step");
        const ParticipantId stranger = ParticipantId::fresh();
        QTest::newRow("the coming of a stranger") << Step([=](Desk& desk, const ConferenceId& id) {
            return saveAttending(desk.office(), id, stranger, Attending{});
        });
        QTest::newRow("a supporter who comes with a stranger") << Step([=](Desk& desk, const ConferenceId& id) {
            Attending attending;
            attending.with = stranger;
            return saveAttending(desk.office(), id, desk.who(id, desk.school), attending);
        });
        QTest::newRow("kept apart from a stranger") << Step([=](Desk& desk, const ConferenceId& id) {
            Arrangements arrangements;
            arrangements.apart = {{desk.who(id, desk.school), stranger, {}, {}}};
            return saveArrangements(desk.office(), id, arrangements);
        });
        QTest::newRow("kept apart from oneself") << Step([](Desk& desk, const ConferenceId& id) {
            Arrangements arrangements;
            arrangements.apart = {{desk.who(id, desk.school), desk.who(id, desk.school), {}, {}}};
            return saveArrangements(desk.office(), id, arrangements);
        });
        QTest::newRow("a child of another family") << Step([](Desk& desk, const ConferenceId& id) {
            return saveHeard(desk.office(), id, ChildId::fresh(), ChildHeard{});
        });
        QTest::newRow("a stranger's report") << Step([=](Desk& desk, const ConferenceId& id) {
            return saveReceipt(desk.office(), id, ReportReceipt{.from = stranger});
        });
        QTest::newRow("a stranger's wish to record") << Step([=](Desk& desk, const ConferenceId& id) {
            RecordingRequest request;
            request.by = stranger;
            return saveRecordings(desk.office(), id, {request});
        });
        QTest::newRow("the age of a child of another family is in doubt") << Step([](Desk& desk, const ConferenceId& id) {
            return saveExploitation(desk.office(), id, true, Exploitation{.ageDisputed = {ChildId::fresh()}});
        });
        QTest::newRow("a stranger's letter") << Step([=](Desk& desk, const ConferenceId& id) {
            return saveContributions(desk.office(), id, {Contribution{.from = stranger}});
        });
    }

    void somebodyOfNoOtherConferenceIsNamed()
    {
        QFETCH(const Step, step);
        Desk desk;
        const ConferenceId id = desk.convene();
        const qint64 before = desk.written();
        const StepResult result = step(desk, id);
        QVERIFY(!result.done);
        QCOMPARE(codes(result.verdict), u"not-at-this-conference"_s);
        QCOMPARE(desk.written(), before);
    }

    void nothingIsSettledOnceItIsCalledOff()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        QVERIFY(cancelConference(desk.office(), id, u"the family moved away"_s).done);
        const qint64 before = desk.written();
        QCOMPARE(codes(saveRequest(desk.office(), id, {}).verdict), u"wrong-state"_s);
        QCOMPARE(codes(saveInviting(desk.office(), id, {}).verdict), u"wrong-state"_s);
        QCOMPARE(codes(savePapers(desk.office(), id, {}).verdict), u"wrong-state"_s);
        QCOMPARE(desk.written(), before);
    }
};

QTEST_GUILESS_MAIN(SettlingTest)
#include "settlingtest.moc"
