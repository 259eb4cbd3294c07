#include "core/workflow/planning.h"
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

    void theOthersOfTheHouseholdAreChangedLater()
    {
        Desk desk;
        NewConference draft = desk.draft();
        draft.children = {desk.llyr};
        draft.planSince.erase(desk.sian);
        const ConferenceId id = desk.convene(draft);
        ConferenceRequest request;
        request.decidedBy = u"Hazel Bryony"_s;
        QVERIFY(saveRequest(desk.office(), id, request).done);
        const OthersOfHousehold asked = othersOfHousehold(desk.office(), id);
        QVERIFY(asked.children && asked.children->size() == 1); // Siân is of the family and not of this conference
        QVERIFY(asked.recorded.contains(asked.children->front().name));
        std::vector<HouseholdChild> others = *asked.children;
        others.front().whyLeftOut = u"lives with the aunt"_s;
        others.push_back({u"  Cennin   Cobnut "_s, u"visits only"_s, false, true, false});
        others.push_back({u"Cennin Cobnut"_s, {}, false, false, false});
        others.push_back({u" "_s, {}, false, false, false});
        QVERIFY(saveHousehold(desk.office(), id, others).done);
        const ConferenceRequest kept = desk.read(id).record.dossier.request;
        QCOMPARE(kept.household->size(), size_t(2)); // named once, and nobody without a name
        QCOMPARE(kept.household->at(1).name, u"Cennin Cobnut"_s);
        QVERIFY(kept.household->at(1).inReport);
        QCOMPARE(kept.decidedBy, u"Hazel Bryony"_s); // the rest of the request stays
        QVERIFY(saveHousehold(desk.office(), id, std::vector<HouseholdChild>{}).done);
        QVERIFY(desk.read(id).record.dossier.request.household->empty()); // said: there are none
        QVERIFY(saveHousehold(desk.office(), id, std::nullopt).done);
        QVERIFY(!desk.read(id).record.dossier.request.household);
    }

    void whatWasDecidedIsPutRight_data()
    {
        QTest::addColumn<bool>("declined");
        QTest::addColumn<bool>("staysDeclined");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("codes");
        QTest::newRow("a better reason") << true << true << u"the family works with us, as the enquiry says"_s << QString();
        QTest::newRow("no reason at all") << true << true << u" "_s << u"reason-needed"_s;
        QTest::newRow("held after all, by a tick") << true << false << u"a mistake"_s << u"reason-needed"_s;
        QTest::newRow("a conference that is to be held") << false << true << u"support is enough"_s << u"wrong-state"_s;
    }
    void whatWasDecidedIsPutRight()
    {
        QFETCH(bool, declined);
        QFETCH(bool, staysDeclined);
        QFETCH(QString, reason);
        Desk desk;
        const ConferenceId id = desk.convene();
        ConferenceRequest request;
        request.declinedReason = u"suport is enogh"_s;
        if (declined)
            QVERIFY(declineConference(desk.office(), id, request).done);
        desk.at(QTime(15, 0));
        const qint64 before = desk.written();
        request.declined = staysDeclined;
        request.declinedReason = reason;
        request.decidedBy = u"Hazel Bryony"_s;
        const StepResult result = correctDeclined(desk.office(), id, request);
        QTEST(codes(result.verdict), "codes");
        const OpenConference now = desk.read(id);
        if (!result.done) {
            QCOMPARE(desk.written(), before);
            return;
        }
        QCOMPARE(now.file.conference.state, ConferenceState::Cancelled);
        QCOMPARE(now.record.dossier.request.declinedReason, reason);
        QCOMPARE(now.record.dossier.request.decidedBy, u"Hazel Bryony"_s);
        QCOMPARE(now.record.departures.back().reason, reason);
        QCOMPARE(now.record.departures.back().at.time(), QTime(9, 0)); // nobody has to be told again
    }

    void whyItWasCalledOffIsPutRight()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        QCOMPARE(codes(correctCalledOff(desk.office(), id, u"moved"_s).verdict), u"wrong-state"_s);
        QVERIFY(cancelConference(desk.office(), id, u"the famly moved"_s).done);
        QVERIFY(!correctCalledOff(desk.office(), id, u"  "_s).done);
        QVERIFY(correctCalledOff(desk.office(), id, u"the family moved away"_s).done);
        QCOMPARE(desk.read(id).record.departures.back().reason, u"the family moved away"_s);
        const qint64 before = desk.written();
        QVERIFY(correctCalledOff(desk.office(), id, u"the family moved away"_s).done);
        QCOMPARE(desk.written(), before); // the same words are no correction
    }

    void aProfessionalAsksAllTheSame()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        QVERIFY(!planAfterDeclined(desk.office(), id)); // it is to be held
        ConferenceRequest request;
        request.trigger = RequestTrigger::StrategyDiscussion;
        request.harmFound = true;
        request.enquiryOutcome = u"harm from neglect"_s;
        request.decidedBy = u"Hazel Bryony"_s;
        request.declinedReason = u"support is enough"_s;
        QVERIFY(declineConference(desk.office(), id, request).done);
        desk.at(QDate(2026, 11, 9), QTime(9, 0));
        auto plan = planAfterDeclined(desk.office(), id);
        QVERIFY(plan);
        QVERIFY(plan->conference.children == desk.draft().children);
        QVERIFY(plan->conference.events == desk.draft().events);
        QVERIFY(plan->minuteTaker == desk.minutes);
        QCOMPARE(plan->invitees.size(), size_t(5));
        QVERIFY(plan->request.trigger == RequestTrigger::ProfessionalsRequest);
        QVERIFY(plan->request.receivedOn == QDate(2026, 11, 9));
        QCOMPARE(plan->request.reasonsAgainst, u"support is enough"_s);
        QCOMPARE(plan->request.enquiryOutcome, u"harm from neglect"_s); // found once, and still found
        QVERIFY(plan->request.decidedBy.isEmpty() && !plan->request.declined && plan->request.declinedReason.isEmpty());
        plan->request.supported = SupportedRequest{u"the school"_s, u"the named nurse"_s, false, {}};
        const auto made = makePlanned(desk.office(), *plan);
        QVERIFY(made);
        QCOMPARE(desk.state(*made.id), ConferenceState::Requested);
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
