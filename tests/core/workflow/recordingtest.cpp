#include "core/workflow/dissenting.h"
#include "tests/core/workflow/desk.h"

#include <QtTest/QTest>

using namespace desk;

namespace {

const AgendaKey item = key<AgendaKey>(u"why"_s);

Note noteOf(const ConferenceId& conference, const QString& text)
{
    Note note{.id = NoteId::fresh(), .conference = conference, .agenda = item};
    note.text = text;
    return note;
}

/// Takes a conference to where a row wants it.
ConferenceId takenTo(Desk& desk, const QString& state)
{
    if (state == u"convened"_s)
        return desk.convene();
    if (state == u"in-session"_s)
        return desk.inSession();
    if (state == u"adjourned"_s) {
        const ConferenceId id = desk.inSession();
        desk.at(QTime(10, 30));
        if (!adjourn(desk.office(), id, u"Fire alarm"_s).done)
            throw std::runtime_error("not adjourned");
        return id;
    }
    if (state == u"not-proceeded"_s) {
        const ConferenceId id = desk.inSession();
        if (!doNotProceed(desk.office(), id, QDate(2026, 11, 20), QTime(10, 0), u"No quorum"_s))
            throw std::runtime_error("proceeded");
        return id;
    }
    const ConferenceId id = desk.concluded(u"jersey"_s, ConferenceType::Initial, OutcomeKind::NoPlan);
    if (state == u"concluded"_s)
        return id;
    markDecisionsIssued(desk.office(), id, u"By hand"_s);
    if (state == u"decisions-issued"_s)
        return id;
    approveMinutes(desk.office(), id, u"Nothing to add"_s);
    return id;
}

} // namespace

class RecordingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notesAreTakenFromTheStartUntilTheMinutesAreApproved_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("taken");
        QTest::newRow("before it begins") << u"convened"_s << false;
        QTest::newRow("while it goes on") << u"in-session"_s << true;
        QTest::newRow("while it is adjourned") << u"adjourned"_s << true;
        QTest::newRow("once concluded") << u"concluded"_s << true;
        QTest::newRow("once the letters are out") << u"decisions-issued"_s << true;
        QTest::newRow("when it did not proceed") << u"not-proceeded"_s << true;
        QTest::newRow("never once the minutes are approved") << u"minutes-approved"_s << false;
    }
    void notesAreTakenFromTheStartUntilTheMinutesAreApproved()
    {
        QFETCH(const QString, state);
        QFETCH(const bool, taken);
        Desk desk;
        const ConferenceId id = takenTo(desk, state);
        QCOMPARE(wordOf(desk.state(id)), state);
        const qint64 before = desk.written();
        const auto made = saveNote(desk.office(), noteOf(id, u"Heard."_s));
        QCOMPARE(faults(made), taken ? QString() : u"conference"_s);
        QCOMPARE(desk.written() > before, taken);
        QCOMPARE(desk.read(id).record.notes.size(), size_t(taken ? 1 : 0));
        const auto dissent = recordDissent(desk.office(), id, desk.sian, desk.who(id, desk.gp), u"I would have waited."_s, true);
        QCOMPARE(dissent.done, taken);
        QCOMPARE(desk.read(id).record.dissents.size(), size_t(taken ? 1 : 0));
        if (taken) {
            Note second = noteOf(id, u"Seen."_s);
            second.position = 1;
            QVERIFY(saveNote(desk.office(), second));
            QVERIFY(moveNote(desk.office(), second.id, id, 0).done);
        } else {
            const qint64 still = desk.written();
            QVERIFY(!moveNote(desk.office(), NoteId::fresh(), id, 0).done);
            QCOMPARE(desk.written(), still);
        }
    }

    void aParagraphIsKeptComposedByWhoBeganIt()
    {
        Desk desk;
        const ConferenceId id = desk.inSession();
        desk.at(QTime(10, 12));
        Note note = noteOf(id, u"W\u0302yn bach, sia\u0302n"_s);
        QCOMPARE(*saveNote(desk.office(), note).id, note.id);
        desk.at(QTime(10, 14));
        desk.casebook.setActor(u"Nia Reed"_s);
        note.text = u"Ŵyn bach, Siân."_s;
        QVERIFY(saveNote(desk.office(), note));
        const auto notes = desk.read(id).record.notes;
        QCOMPARE(notes.size(), size_t(1));
        QCOMPARE(notes.front().text, u"Ŵyn bach, Siân."_s);
        QCOMPARE(notes.front().author, u"Owain Sedge"_s);
        QCOMPARE(notes.front().writtenAt, QDateTime(QDate(2026, 11, 16), QTime(10, 12)));
        note.text = u"Sia\u0302n"_s;
        QVERIFY(saveNote(desk.office(), note));
        QCOMPARE(desk.read(id).record.notes.front().text, u"Siân"_s);
    }

    void anEmptyParagraphIsNone()
    {
        Desk desk;
        const ConferenceId id = desk.inSession();
        Note note = noteOf(id, u" \n "_s);
        qint64 before = desk.written();
        QCOMPARE(faults(saveNote(desk.office(), note)), u"text"_s);
        QCOMPARE(desk.written(), before);
        note.text = u"Begun"_s;
        QVERIFY(saveNote(desk.office(), note));
        note.text = QString();
        QCOMPARE(faults(saveNote(desk.office(), note)), u"text"_s);
        QVERIFY(desk.read(id).record.notes.empty());
        const auto history = JournalStore(desk.casebook).history(u"note"_s, note.id.text());
        QVERIFY(!history.empty() && history.back().oldValues.contains(u"Begun"_s)); // the journal keeps what it said
    }

    void aParagraphStaysWithItsConference()
    {
        Desk desk;
        const ConferenceId one = desk.inSession();
        Note note = noteOf(one, u"Heard."_s);
        QVERIFY(saveNote(desk.office(), note));
        desk.clock.set(QDateTime(QDate(2026, 11, 2), QTime(9, 0)));
        const ConferenceId other = desk.inSession();
        note.conference = other;
        const qint64 before = desk.written();
        QCOMPARE(faults(saveNote(desk.office(), note)), u"conference"_s);
        QCOMPARE(faults(saveNote(desk.office(), noteOf(ConferenceId::fresh(), u"…"_s))), u"conference"_s);
        QVERIFY(!moveNote(desk.office(), note.id, other, 0).done);
        QCOMPARE(desk.written(), before);
    }

    void paragraphsAreMovedWithinTheirItem_data()
    {
        QTest::addColumn<int>("moved");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("order");
        QTest::newRow("to the top") << 2 << 0 << u"c a b d"_s;
        QTest::newRow("to the end") << 0 << 3 << u"b c d a"_s;
        QTest::newRow("beyond the end") << 0 << 99 << u"b c d a"_s;
        QTest::newRow("before the top") << 1 << -5 << u"b a c d"_s;
        QTest::newRow("where it is") << 1 << 1 << u"a b c d"_s;
    }
    void paragraphsAreMovedWithinTheirItem()
    {
        QFETCH(const int, moved);
        QFETCH(const int, to);
        QFETCH(const QString, order);
        Desk desk;
        const ConferenceId id = desk.inSession();
        std::vector<NoteId> notes;
        for (const QString& text : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
            Note note = noteOf(id, text);
            note.position = static_cast<int>(notes.size());
            notes.push_back(*saveNote(desk.office(), note).id);
        }
        Note elsewhere = noteOf(id, u"elsewhere"_s);
        elsewhere.agenda = key<AgendaKey>(u"who"_s);
        QVERIFY(saveNote(desk.office(), elsewhere));
        const qint64 before = desk.written();
        QVERIFY(moveNote(desk.office(), notes.at(static_cast<size_t>(moved)), id, to).done);
        if (moved == to)
            QCOMPARE(desk.written(), before);
        QStringList texts;
        for (const Note& note : desk.read(id).record.notes)
            if (note.agenda == item)
                texts << note.text;
        QCOMPARE(texts.join(u' '), order);
    }

    void aViewIsGivenChangedAndTakenBack()
    {
        Desk desk;
        const ConferenceId id = desk.inSession();
        const ParticipantId gp = desk.who(id, desk.gp);
        QVERIFY(recordView(desk.office(), id, desk.sian, gp, ViewChoice::Likely, u" thin "_s).done);
        desk.at(QTime(10, 40));
        QVERIFY(recordView(desk.office(), id, desk.sian, gp, ViewChoice::NotLikely, u"better"_s).done);
        auto views = desk.read(id).record.views;
        QCOMPARE(views.size(), size_t(1));
        QCOMPARE(views.front().choice, ViewChoice::NotLikely);
        QCOMPARE(views.front().reason, u"better"_s);
        QCOMPARE(views.front().givenAt, desk.clock.now());
        QVERIFY(recordView(desk.office(), id, desk.sian, gp, {}, {}).done);
        QVERIFY(desk.read(id).record.views.empty());
        const qint64 before = desk.written();
        QVERIFY(recordView(desk.office(), id, desk.sian, gp, {}, {}).done); // not asked, and still not asked
        QCOMPARE(desk.written(), before);
    }

    void whoseViewIsNotRecorded_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("code");
        QTest::newRow("the mother is heard, not counted") << u"mother"_s << u"not-a-practitioner"_s;
        QTest::newRow("the chair has none") << u"chair"_s << u"not-a-practitioner"_s;
        QTest::newRow("somebody who is not on the list") << u"nobody"_s << u"wrong-state"_s;
        QTest::newRow("about a child the conference is not about") << u"child"_s << u"wrong-state"_s;
        QTest::newRow("after the end") << u"late"_s << u"wrong-state"_s;
    }
    void whoseViewIsNotRecorded()
    {
        QFETCH(const QString, who);
        QFETCH(const QString, code);
        Desk desk;
        const ConferenceId id = who == u"late"_s
                                    ? desk.concluded(u"jersey"_s, ConferenceType::Initial, OutcomeKind::NoPlan)
                                    : desk.inSession();
        const ParticipantId person = who == u"mother"_s  ? desk.who(id, desk.mother)
                                     : who == u"chair"_s ? desk.who(id, desk.chair)
                                     : who == u"nobody"_s ? ParticipantId::fresh()
                                                          : desk.who(id, desk.gp);
        const qint64 before = desk.written();
        const StepResult result = recordView(desk.office(), id, who == u"child"_s ? ChildId::fresh() : desk.sian, person,
                                             ViewChoice::Likely, {});
        QVERIFY(!result.done);
        QCOMPARE(codes(result.verdict), code);
        QCOMPARE(desk.written(), before);
    }

    void aDissentNeedsItsWords()
    {
        Desk desk;
        const ConferenceId id = desk.inSession();
        const ParticipantId gp = desk.who(id, desk.gp);
        const qint64 before = desk.written();
        QCOMPARE(codes(recordDissent(desk.office(), id, desk.sian, gp, u" "_s, false).verdict), u"reason-needed"_s);
        QVERIFY(!recordDissent(desk.office(), id, ChildId::fresh(), gp, u"No"_s, false).done);
        QVERIFY(!recordDissent(desk.office(), id, desk.sian, ParticipantId::fresh(), u"No"_s, false).done);
        QCOMPARE(desk.written(), before);
        QVERIFY(recordDissent(desk.office(), id, desk.sian, gp, u" I would have waited. "_s, true).done);
        const Dissent dissent = desk.read(id).record.dissents.front();
        QCOMPARE(dissent.reason, u"I would have waited."_s);
        QVERIFY(dissent.readBack);
        QCOMPARE(dissent.recordedAt, desk.clock.now());
        QVERIFY(nextStepsTold(desk.office(), id).empty());
    }

    void whoDissentsIsToldWhatComesNext_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QString>("told");
        QTest::newRow("Jersey: escalation is begun") << u"jersey"_s << u"JER-DIS-03"_s;
        QTest::newRow("North Yorkshire: professional resolution") << u"north-yorkshire"_s << u"NYK-DIS-02"_s;
        QTest::newRow("Ceredigion: the own manager at once") << u"ceredigion"_s << u"CER-DIS-01"_s;
        QTest::newRow("Sefton states no next step") << u"sefton"_s << QString();
    }
    void whoDissentsIsToldWhatComesNext()
    {
        QFETCH(const QString, procedure);
        QFETCH(const QString, told);
        Desk desk;
        const ConferenceId id = desk.inSession(procedure);
        QVERIFY(recordDissent(desk.office(), id, desk.sian, desk.who(id, desk.gp), u"I would have waited."_s, true).done);
        const DissentId dissent = desk.read(id).record.dissents.front().id;
        QCOMPARE(tellNextStep(desk.office(), id, dissent).done, !told.isEmpty());
        const auto all = nextStepsTold(desk.office(), id);
        QCOMPARE(all.empty() ? QString() : all.at(dissent), told);
        QVERIFY(!tellNextStep(desk.office(), id, DissentId::fresh()).done);
    }

    void theFamilyIsToldHowToComplain()
    {
        Desk desk;
        const ConferenceId id = desk.inSession(u"sefton"_s);
        QVERIFY(dissentAndTell(desk.office(), id, desk.sian, desk.who(id, desk.mother), u"I did nothing wrong."_s, true).done);
        QCOMPARE(nextStepsTold(desk.office(), id).begin()->second, u"complaint"_s);
    }

    void nothingIsRecordedWhereThereIsNothingToTell()
    {
        Desk desk;
        const ConferenceId id = desk.inSession(u"sefton"_s);
        const qint64 before = desk.written();
        QVERIFY(!dissentAndTell(desk.office(), id, desk.sian, desk.who(id, desk.gp), u"Too soon."_s, true).done);
        QCOMPARE(desk.written(), before);
    }
};

QTEST_GUILESS_MAIN(RecordingTest)
#include "recordingtest.moc"
