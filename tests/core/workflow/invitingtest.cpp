#include "tests/core/workflow/desk.h"

#include <QtTest/QTest>

using namespace desk;

class InvitingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoCannotBeAdded_data()
    {
        using Change = std::function<void(Desk&, const ConferenceId&, Participant&)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("problems");
        const auto row = [](const char* name, Change change, const QString& problems) {
            QTest::newRow(name) << change << problems;
        };
        row("a practitioner", [](Desk&, const ConferenceId&, Participant&) {}, {});
        row("somebody without a name", [](Desk&, const ConferenceId&, Participant& p) { p.name = u" "_s; }, u"name"_s);
        row("a practitioner of no agency", [](Desk&, const ConferenceId&, Participant& p) { p.agency.reset(); }, u"agency"_s);
        row("a grandmother needs none", [](Desk&, const ConferenceId&, Participant& p) {
            p.agency.reset();
            p.capacity = Capacity::Relative;
        }, {});
        row("who is on the list", [](Desk& k, const ConferenceId&, Participant& p) { p.person = k.school; }, u"person"_s);
        row("the chair again", [](Desk& k, const ConferenceId&, Participant& p) { p.person = k.chair; }, u"person"_s);
        row("a child again", [](Desk& k, const ConferenceId&, Participant& p) { p.child = k.sian; }, u"person"_s);
        row("anybody, once it is called off", [](Desk& k, const ConferenceId& id, Participant&) {
            cancelConference(k.office(), id, u"Moved away"_s);
        }, u"conference"_s);
    }
    void whoCannotBeAdded()
    {
        QFETCH(const std::function<void(Desk&, const ConferenceId&, Participant&)>, change);
        QFETCH(const QString, problems);
        Desk desk;
        const ConferenceId id = desk.convene();
        Participant participant{.id = ParticipantId::fresh(), .name = u" Tegan  Heron "_s};
        participant.agency = key<AgencyKey>(u"camhs"_s);
        change(desk, id, participant);
        const qint64 before = desk.written();
        const size_t people = desk.read(id).file.participants.size();
        const auto made = addParticipant(desk.office(), id, participant);
        QCOMPARE(faults(made), problems);
        QCOMPARE(desk.written() > before, problems.isEmpty());
        QCOMPARE(desk.read(id).file.participants.size(), people + (problems.isEmpty() ? 1 : 0));
        if (problems.isEmpty()) {
            QCOMPARE(desk.read(id).file.participants.back().id, *made.id);
            QCOMPARE(desk.read(id).file.participants.back().name, u"Tegan Heron"_s);
        }
    }

    void contactIsTickedChildByChildOrByOneKey()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        const ParticipantId police = desk.who(id, desk.police);
        const auto contact = [&] { return desk.read(id).file.participant(police)->contact; };
        QVERIFY(setContact(desk.office(), id, police, desk.llyr, true).done);
        QVERIFY(setContact(desk.office(), id, police, desk.llyr, true).done);
        QCOMPARE(contact(), std::vector<ChildId>{desk.llyr});
        QVERIFY(setContactWithAll(desk.office(), id, police, true).done);
        QCOMPARE(contact().size(), size_t(2));
        QVERIFY(setContact(desk.office(), id, police, desk.llyr, false).done);
        QCOMPARE(contact(), std::vector<ChildId>{desk.sian});
        QVERIFY(setContactWithAll(desk.office(), id, police, false).done);
        QVERIFY(contact().empty());
        const qint64 before = desk.written();
        QVERIFY(!setContact(desk.office(), id, police, ChildId::fresh(), true).done);
        QVERIFY(!setContact(desk.office(), ConferenceId::fresh(), police, desk.sian, true).done);
        QVERIFY(!setContactWithAll(desk.office(), ConferenceId::fresh(), police, true).done);
        QCOMPARE(desk.written(), before);
    }

    void anExpertWhoTurnsOutToKnowTheChildIsThereForContact()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        Participant expert{.id = ParticipantId::fresh(), .name = u"Tegan Heron"_s};
        expert.agency = key<AgencyKey>(u"camhs"_s);
        expert.basis = Basis::Expertise;
        const auto added = addParticipant(desk.office(), id, expert);
        QVERIFY(setContact(desk.office(), id, *added.id, desk.sian, true).done);
        QCOMPARE(desk.read(id).file.participant(*added.id)->basis, Basis::Contact);
    }

    void repliesAndReportsAreKept()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        const ParticipantId gp = desk.who(id, desk.gp);
        QVERIFY(recordReply(desk.office(), id, gp, Reply::Apologies, u"  Surgery that morning "_s).done);
        QCOMPARE(desk.read(id).file.participant(gp)->reply, Reply::Apologies);
        QCOMPARE(desk.read(id).file.participant(gp)->apology, u"Surgery that morning"_s);
        QVERIFY(recordReport(desk.office(), id, gp, ReportKind::Agency, ReportReader::Chair, QDate(2026, 11, 11)).done);
        QVERIFY(recordReport(desk.office(), id, gp, ReportKind::Agency, ReportReader::Parents, QDate(2026, 11, 12)).done);
        QVERIFY(recordReport(desk.office(), id, gp, ReportKind::Agency, ReportReader::Chair, QDate(2026, 11, 10)).done);
        const auto reports = desk.read(id).file.participant(gp)->reports;
        QCOMPARE(reports.size(), size_t(1));
        QCOMPARE(reports.front().to.at(ReportReader::Chair), QDate(2026, 11, 10));
        QCOMPARE(reports.front().to.at(ReportReader::Parents), QDate(2026, 11, 12));
    }

    void nobodyOfAnotherConferenceIsTouched()
    {
        Desk desk;
        const ConferenceId one = desk.convene();
        const ConferenceId other = desk.convene();
        const ParticipantId gp = desk.who(one, desk.gp);
        const qint64 before = desk.written();
        QVERIFY(!recordReply(desk.office(), other, gp, Reply::Coming).done);
        QVERIFY(!recordReply(desk.office(), one, ParticipantId::fresh(), Reply::Coming).done);
        QVERIFY(!saveParticipant(desk.office(), other, *desk.read(one).file.participant(gp)).done);
        QVERIFY(!removeParticipant(desk.office(), other, gp).done);
        QCOMPARE(desk.written(), before);
        QCOMPARE(desk.read(one).file.participant(gp)->reply, Reply::Awaited);
    }

    void whoWasAskedOrNamedStaysOnTheList_data()
    {
        using Change = std::function<void(Desk&, const ConferenceId&)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("removed");
        const auto row = [](const char* name, Change change, bool removed) { QTest::newRow(name) << change << removed; };
        row("nobody has asked them yet", [](Desk&, const ConferenceId&) {}, true);
        row("they were asked", [](Desk& k, const ConferenceId& id) {
            Participant gp = *k.read(id).file.participant(k.who(id, k.gp));
            gp.invited = k.clock.today();
            saveParticipant(k.office(), id, gp);
        }, false);
        row("they were there", [](Desk& k, const ConferenceId& id) { k.inSession(id, {k.gp}); }, false);
        row("a paragraph is withheld from them", [](Desk& k, const ConferenceId& id) {
            k.inSession(id, {k.socialWorker});
            Note note{.id = NoteId::fresh(), .conference = id, .agenda = key<AgendaKey>(u"who"_s)};
            note.text = u"…"_s;
            note.withheldFrom = {k.who(id, k.gp)};
            saveNote(k.office(), note);
        }, false);
        row("somebody comes for them", [](Desk& k, const ConferenceId& id) {
            Participant deputy{.id = ParticipantId::fresh(), .name = u"Tegan Heron"_s};
            deputy.agency = key<AgencyKey>(u"gp"_s);
            deputy.deputyFor = k.who(id, k.gp);
            addParticipant(k.office(), id, deputy);
        }, false);
    }
    void whoWasAskedOrNamedStaysOnTheList()
    {
        QFETCH(const std::function<void(Desk&, const ConferenceId&)>, change);
        QFETCH(const bool, removed);
        Desk desk;
        const ConferenceId id = desk.convene();
        change(desk, id);
        const ParticipantId gp = desk.who(id, desk.gp);
        const qint64 before = desk.written();
        const StepResult result = removeParticipant(desk.office(), id, gp);
        QCOMPARE(result.done, removed);
        QCOMPARE(desk.written() > before, removed);
        QCOMPARE(desk.read(id).file.participant(gp) == nullptr, removed);
        if (!removed)
            QCOMPARE(codes(result.verdict), u"wrong-state"_s);
    }

    void nothingChangesOnceItIsCalledOff()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        const ParticipantId gp = desk.who(id, desk.gp);
        QVERIFY(cancelConference(desk.office(), id, u"Moved away"_s).done);
        const qint64 before = desk.written();
        QVERIFY(!recordReply(desk.office(), id, gp, Reply::Coming).done);
        QVERIFY(!setContact(desk.office(), id, gp, desk.sian, false).done);
        QVERIFY(!setContactWithAll(desk.office(), id, gp, true).done);
        QVERIFY(!recordReport(desk.office(), id, gp, ReportKind::Agency, ReportReader::Chair, desk.clock.today()).done);
        QCOMPARE(desk.written(), before);
    }
};


QTEST_GUILESS_MAIN(InvitingTest)
#include "invitingtest.moc"
