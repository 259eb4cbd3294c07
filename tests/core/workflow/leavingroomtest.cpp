#include "core/rules/disclosure.h"
#include "core/workflow/leavingroom.h"
#include "core/workflow/settling.h"
#include "core/workflow/spelling.h"
#include "tests/core/workflow/desk.h"

#include <QtTest/QTest>

using namespace desk;

namespace {

const AgendaKey reports = key<AgendaKey>(u"reports"_s);
const AgendaKey decision = key<AgendaKey>(u"decision"_s);

Note paragraph(const ConferenceId& conference, const QString& text)
{
    Note note{.id = NoteId::fresh(), .conference = conference, .agenda = reports};
    note.text = text;
    return note;
}

} // namespace

/// Out of the room and in again.
class LeavingRoomTest : public QObject {
    Q_OBJECT

    Note written(Desk& at, const NoteId& id) { return *RecordStore(at.casebook).note(id); }
    const Participant person(Desk& at, const ConferenceId& id, const PersonId& who) { return *at.read(id).file.participant(at.who(id, who)); }

private Q_SLOTS:
    void whoIsOut_data()
    {
        QTest::addColumn<bool>("excluded");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("left");
        QTest::addColumn<bool>("out");
        QTest::newRow("asked out at 10:19 and not back") << true << u"10:19"_s << QString() << u"10:19"_s << true;
        QTest::newRow("back again") << true << u"10:19"_s << u"10:40"_s << u"10:19"_s << false;
        QTest::newRow("to be asked out later, still in the room") << true << QString() << QString() << QString() << false;
        QTest::newRow("went home of their own accord") << false << QString() << QString() << u"10:19"_s << false;
        QTest::newRow("never came") << true << u"10:19"_s << QString() << u"never"_s << false;
    }
    void whoIsOut()
    {
        QFETCH(const bool, excluded);
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const QString, left);
        const auto time = [](const QString& text) { return text.isEmpty() ? std::optional<QTime>() : QTime::fromString(text, u"HH:mm"_s); };
        Participant parent{.id = ParticipantId::fresh()};
        parent.capacity = Capacity::Parent;
        if (excluded)
            parent.exclusion = Exclusion{.extent = ExclusionExtent::Part, .from = time(from), .to = time(to)};
        if (left != u"never"_s)
            parent.present = {{QTime(10, 0), time(left)}};
        QTEST(isOutOfRoom(parent), "out");
    }

    void askedToLeaveNeedsNoExclusionBefore()
    {
        Desk at;
        const ConferenceId id = at.inSession();
        at.at(QTime(10, 19, 40));
        QVERIFY(goOut(at.office(), id, at.who(id, at.mother), at.clock.now().time()).done);
        const Participant mother = person(at, id, at.mother);
        QCOMPARE(mother.exclusion->decided, ExclusionDecided::During);
        QCOMPARE(mother.exclusion->extent, ExclusionExtent::Part);
        QCOMPARE(mother.exclusion->from, std::optional(QTime(10, 19)));
        QCOMPARE(mother.present.back().to, std::optional(QTime(10, 19)));
        QCOMPARE(outOfRoom(at.read(id).file), (std::vector<OutOfRoom>{{mother.id, QTime(10, 19)}}));
        QVERIFY(!goOut(at.office(), id, mother.id, QTime(10, 20)).done); // out is out
    }

    void whatIsWrittenMeanwhileIsWithheld()
    {
        Desk at;
        const ConferenceId id = at.inSession();
        const ParticipantId mother = at.who(id, at.mother);
        const NoteId before = *saveNote(at.office(), paragraph(id, u"Before"_s)).id;
        at.at(QTime(10, 19));
        QVERIFY(goOut(at.office(), id, mother, QTime(10, 19)).done);
        const NoteId meanwhile = *saveNote(at.office(), paragraph(id, u"Meanwhile"_s)).id;
        QVERIFY(comeBack(at.office(), id, mother, QTime(10, 40)).done);
        const NoteId after = *saveNote(at.office(), paragraph(id, u"After"_s)).id;
        QCOMPARE(written(at, before).withheldFrom, std::vector<ParticipantId>{});
        QCOMPARE(written(at, meanwhile).withheldFrom, std::vector<ParticipantId>{mother});
        QCOMPARE(written(at, after).withheldFrom, std::vector<ParticipantId>{});
        const Participant reader = person(at, id, at.mother);
        QCOMPARE(mayRead(written(at, meanwhile), reader).outcome, Outcome::Refused);
        QCOMPARE(mayRead(written(at, after), reader).outcome, Outcome::Satisfied);
        QCOMPARE(reader.exclusion->to, std::optional(QTime(10, 40)));
        QVERIFY(outOfRoom(at.read(id).file).empty());
    }

    void newWordsInAnOldParagraphAreWithheldToo()
    {
        Desk at;
        const ConferenceId id = at.inSession();
        const ParticipantId mother = at.who(id, at.mother);
        const NoteId old = *saveNote(at.office(), paragraph(id, u"Heard by all"_s)).id;
        QVERIFY(goOut(at.office(), id, mother, QTime(10, 19)).done);
        Note note = written(at, old);
        note.kind = NoteKind::Worry; // another kind says nothing new
        QVERIFY(saveNote(at.office(), note));
        QVERIFY(written(at, old).withheldFrom.empty());
        note.text = u"Heard by all, and where the children stay"_s;
        QVERIFY(saveNote(at.office(), note));
        QCOMPARE(written(at, old).withheldFrom, std::vector<ParticipantId>{mother});
        note = written(at, old);
        note.withheldFrom.clear(); // the chair lets it be read: that is not taken back by itself
        QVERIFY(saveNote(at.office(), note));
        QVERIFY(written(at, old).withheldFrom.empty());
    }

    void outTwiceIsOutEachTime()
    {
        Desk at;
        const ConferenceId id = at.inSession();
        const ParticipantId mother = at.who(id, at.mother);
        QVERIFY(goOut(at.office(), id, mother, QTime(10, 10)).done);
        QVERIFY(comeBack(at.office(), id, mother, QTime(10, 20)).done);
        QVERIFY(!comeBack(at.office(), id, mother, QTime(10, 21)).done);
        QVERIFY(goOut(at.office(), id, mother, QTime(10, 30)).done);
        const NoteId second = *saveNote(at.office(), paragraph(id, u"The second time"_s)).id;
        QCOMPARE(written(at, second).withheldFrom, std::vector<ParticipantId>{mother});
        QCOMPARE(person(at, id, at.mother).present.size(), size_t(2));
    }

    void arrivingByTheDoorEndsItToo()
    {
        Desk at;
        const ConferenceId id = at.inSession();
        const ParticipantId mother = at.who(id, at.mother);
        QVERIFY(goOut(at.office(), id, mother, QTime(10, 10)).done);
        QVERIFY(arrive(at.office(), id, mother, QTime(10, 20), AttendMode::Room).done);
        QCOMPARE(person(at, id, at.mother).exclusion->to, std::optional(QTime(10, 20)));
        QVERIFY(goOut(at.office(), id, mother, QTime(10, 30)).done);
        QVERIFY(correctPresence(at.office(), id, mother, {{QTime(10, 0), QTime(10, 30)}, {QTime(10, 41), std::nullopt}}).done);
        QCOMPARE(person(at, id, at.mother).exclusion->to, std::optional(QTime(10, 41)));
    }

    void aHalfWrittenParagraphStaysWithheld()
    {
        Desk at;
        const ConferenceId id = at.inSession();
        const ParticipantId mother = at.who(id, at.mother);
        const QString box = u"live/x/reports/note"_s;
        keepNoteDraft(at.office(), id, box, u"Begun bef"_s, 9);
        QVERIFY(withheldOfDraft(at.office(), box).empty());
        QVERIFY(goOut(at.office(), id, mother, QTime(10, 10)).done);
        keepNoteDraft(at.office(), id, box, u"Begun before, gone on meanwhile"_s, 9);
        QVERIFY(comeBack(at.office(), id, mother, QTime(10, 20)).done);
        keepNoteDraft(at.office(), id, box, u"Begun before, gone on meanwhile, and after"_s, 9);
        QCOMPARE(withheldOfDraft(at.office(), box), std::vector<ParticipantId>{mother});
        clearNoteDraft(at.office(), box);
        QVERIFY(withheldOfDraft(at.office(), box).empty());
        QVERIFY(!draftIn(at.office(), box));
    }

    void theEndOfTheMeetingEndsIt()
    {
        Desk at;
        const ConferenceId id = at.inSession();
        QVERIFY(goOut(at.office(), id, at.who(id, at.mother), QTime(10, 10)).done);
        at.at(QTime(11, 0));
        QVERIFY(concludeMeeting(at.office(), id, QTime(11, 0), u"Not decided today"_s).done);
        QCOMPARE(person(at, id, at.mother).exclusion->to, std::optional(QTime(11, 0)));
        QVERIFY(outOfRoom(at.read(id).file).empty());
    }

    void policeLeaveWithALineOfTheirOwn_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("line");
        QTest::newRow("a record in English") << Language::English << u"asked to leave"_s;
        QTest::newRow("a record in Welsh") << Language::Welsh << u"Gofynnwyd i "_s;
    }
    void policeLeaveWithALineOfTheirOwn()
    {
        QFETCH(const Language, language);
        QFETCH(const QString, line);
        Desk at;
        const ConferenceId id = at.inSession();
        setRecordLanguage(at.office(), id, language);
        at.at(QTime(10, 32));
        QVERIFY(takeUp(at.office(), id, reports).done);
        QCOMPARE(policeInRoom(at.read(id).file), std::vector<ParticipantId>{at.who(id, at.police)});
        QVERIFY(policeLeave(at.office(), id, at.who(id, at.police), QTime(10, 32), Language::English).done);
        const OpenConference open = at.read(id);
        QCOMPARE(open.record.notes.size(), size_t(1));
        const Note& note = open.record.notes.front();
        QVERIFY2(note.text.contains(line) && note.text.contains(u"10:32"_s), qPrintable(note.text));
        QCOMPARE(note.kind, NoteKind::Procedural);
        QCOMPARE(note.agenda, reports);
        QVERIFY(note.withheldFrom.empty());
        QVERIFY(!person(at, id, at.police).exclusion);
        QVERIFY(policeInRoom(open.file).empty());
        QVERIFY(!policeLeave(at.office(), id, at.who(id, at.gp), QTime(10, 33), language).done); // no officer
        QCOMPARE(at.read(id).record.notes.size(), size_t(1));
    }

    void someComeForTheirItemsOnly_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addColumn<bool>("there");
        QTest::addColumn<bool>("awaited");
        QTest::addColumn<bool>("finished");
        QTest::newRow("the item they are asked for comes up") << u"reports"_s << false << true << false;
        QTest::newRow("they are there for it") << u"reports"_s << true << false << false;
        QTest::newRow("the next item is taken up") << u"decision"_s << true << false << true;
        QTest::newRow("another item, and they are not there") << u"decision"_s << false << false << false;
    }
    void someComeForTheirItemsOnly()
    {
        QFETCH(const QString, item);
        QFETCH(const bool, there);
        Desk at;
        const ConferenceId id = at.convene();
        Attending attending;
        attending.items = {reports};
        QVERIFY(saveAttending(at.office(), id, at.who(id, at.gp), attending).done);
        std::vector<PersonId> present{at.socialWorker, at.school};
        if (there)
            present.push_back(at.gp);
        at.inSession(id, present);
        const OpenConference open = at.read(id);
        const ForItem people = comingsFor(key<AgendaKey>(item), open.file, open.record.dossier);
        QTEST(people.awaited == std::vector<ParticipantId>{at.who(id, at.gp)}, "awaited");
        QTEST(people.finished == std::vector<ParticipantId>{at.who(id, at.gp)}, "finished");
    }

    void comingForOneItemIsOneKey()
    {
        Desk at;
        const ConferenceId id = at.inSession(at.convene(), {at.socialWorker, at.school});
        QVERIFY(comeForItem(at.office(), id, at.who(id, at.gp), reports, QTime(10, 12)).done);
        const OpenConference open = at.read(id);
        QCOMPARE(open.file.participant(at.who(id, at.gp))->present.front().from, QTime(10, 12));
        QVERIFY(comingsFor(reports, open.file, open.record.dossier).finished.empty());
        QCOMPARE(comingsFor(decision, open.file, open.record.dossier).finished, std::vector<ParticipantId>{at.who(id, at.gp)});
        QVERIFY(!comeForItem(at.office(), id, at.who(id, at.gp), decision, QTime(10, 13)).done); // there already
    }

    void theRecordHasALanguage()
    {
        Desk at;
        const ConferenceId first = at.inSession();
        QCOMPARE(recordLanguage(at.office(), first, Language::Welsh), Language::Welsh);
        setRecordLanguage(at.office(), first, Language::English);
        QCOMPARE(recordLanguage(at.office(), first, Language::Welsh), Language::English);
        const ConferenceId next = at.convene(u"sefton"_s);
        QCOMPARE(recordLanguage(at.office(), next, Language::Welsh), Language::English); // as the unit said last
        setRecordLanguage(at.office(), next, Language::Welsh);
        QCOMPARE(recordLanguage(at.office(), first, Language::Welsh), Language::English); // the first keeps its own
    }

    void wordsAreLearnt()
    {
        Desk at;
        QVERIFY(learnWord(at.office(), Language::Welsh, u" Llanddraenen "_s));
        QVERIFY(learnWord(at.office(), Language::Welsh, u"Llanddraenen"_s));
        QVERIFY(!learnWord(at.office(), Language::Welsh, u"two words"_s));
        QVERIFY(!learnWord(at.office(), Language::Welsh, u"  "_s));
        QCOMPARE(personalWords(at.office(), Language::Welsh), QStringList{u"Llanddraenen"_s});
        QVERIFY(personalWords(at.office(), Language::English).isEmpty());
        forgetWord(at.office(), Language::Welsh, u"Llanddraenen"_s);
        QVERIFY(personalWords(at.office(), Language::Welsh).isEmpty());
    }

    void whyItIsConfidentialIsKept()
    {
        Desk at;
        const ConferenceId id = at.inSession();
        Note note = paragraph(id, u"Advice"_s);
        note.confidential = true;
        note.confidentialKind = ConfidentialKind::LegalAdvice;
        QVERIFY(saveNote(at.office(), note));
        QCOMPARE(written(at, note.id).confidentialKind, std::optional(ConfidentialKind::LegalAdvice));
        QCOMPARE(mayRead(written(at, note.id), person(at, id, at.mother)).outcome, Outcome::Refused);
        note.confidential = false; // the reason goes with it
        QVERIFY(saveNote(at.office(), note));
        QVERIFY(!written(at, note.id).confidentialKind);
    }
};

QTEST_GUILESS_MAIN(LeavingRoomTest)

#include "leavingroomtest.moc"
