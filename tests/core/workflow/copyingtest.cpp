#include "tests/core/workflow/desk.h"

#include "core/workflow/copying.h"
#include "core/workflow/issuing.h"
#include "core/workflow/minuting.h"

#include <QtTest/QTest>

using namespace desk;

namespace {

const DocumentKey letter = documents::decisionLetter();
const DocumentKey minutes = documents::minutes();

/// A conference held with the mother out from 10:30 to 10:45, a passage noted meanwhile, and everybody's letters gone.
struct Held {
    explicit Held(const QString& procedure = u"jersey"_s)
    {
        id = at.inSession(procedure, ConferenceType::Initial);
        before = write(u"The fridge was empty on three visits this autumn."_s, QTime(10, 10));
        at.at(QTime(10, 30));
        leave(at.office(), id, mother(), QTime(10, 30));
        Participant person = *at.read(id).file.participant(mother());
        person.exclusion = Exclusion{.decided = ExclusionDecided::During, .extent = ExclusionExtent::Part, .from = QTime(10, 30), .to = QTime(10, 45)};
        ConferenceStore(at.casebook).save(id, person);
        meanwhile = write(u"The uncle was seen near the school gate on Thursday."_s, QTime(10, 35));
        at.at(QTime(10, 45));
        arrive(at.office(), id, mother(), QTime(10, 45), AttendMode::Room);
        secret = write(u"A neighbour rang and asked not to be named."_s, QTime(10, 50), true);
        at.at(QTime(11, 0));
        for (const ChildId& child : {at.sian, at.llyr})
            confirmDecision(at.office(), id, at.decision(id, child, OutcomeKind::StartPlan));
        at.recommend(id);
        at.at(QTime(11, 30));
        at.answerGates(id);
        if (!concludeMeeting(at.office(), id, QTime(11, 30), u"It ended."_s).done)
            qFatal("it does not end");
    }

    NoteId write(const QString& text, QTime when, bool confidential = false)
    {
        at.at(when);
        Note note{.id = NoteId::fresh(), .conference = id, .agenda = key<AgendaKey>(u"reports"_s)};
        note.text = text;
        note.confidential = confidential;
        return *saveNote(at.office(), note).id;
    }
    ParticipantId mother() { return at.who(id, at.mother); }
    void decideRecord(ExclusionRecord record)
    {
        Participant person = *at.read(id).file.participant(mother());
        person.exclusion->record = record;
        ConferenceStore(at.casebook).save(id, person);
    }
    CopyChoice choice(CopyKind copy, const QString& reason = u"The chair weighed it."_s)
    {
        return {.conference = id, .document = minutes, .to = mother(), .copy = copy, .reason = reason, .by = {}, .at = {}};
    }
    QString minutesOf(const ParticipantId& who, const std::set<ParticipantId>& chairSays = {})
    {
        for (const ComposedDocument& document : previewDocuments(at.office(), id, minutes, chairSays))
            if (document.to == who)
                return document.plainText;
        return {};
    }

    Desk at;
    ConferenceId id = ConferenceId::fresh();
    NoteId before = NoteId::fresh(), meanwhile = NoteId::fresh(), secret = NoteId::fresh();
};

} // namespace

/// Who gets what, by the rules and by the chair's word.
class CopyingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theGridSaysWhatAndWhy()
    {
        Held held;
        const CopyGrid grid = copyGrid(held.at.read(held.id), held.at.clock.now());
        QVERIFY(std::find(grid.documents.begin(), grid.documents.end(), letter) != grid.documents.end());
        QVERIFY(std::find(grid.documents.begin(), grid.documents.end(), minutes) != grid.documents.end());
        const auto mother = std::find_if(grid.rows.begin(), grid.rows.end(), [&](const GridRow& row) { return row.person == held.mother(); });
        QVERIFY(mother != grid.rows.end());
        QCOMPARE(mother->cell(minutes)->copy.copy, CopyKind::ChairDecides); // which part, nobody has said
        QVERIFY(!mother->cell(minutes)->copy.reasons.empty());
        QVERIFY(mother->cell(letter)->canChange);
        QVERIFY(grid.waiting() >= 1);
    }

    void aChoiceNeedsItsReasonAndIsKept()
    {
        Held held;
        QCOMPARE(codes(chooseCopy(held.at.office(), held.choice(CopyKind::Family, u"  "_s)).verdict), u"reason-needed"_s);
        QVERIFY(held.at.read(held.id).record.dossier.copies.choices.empty());
        QVERIFY(chooseCopy(held.at.office(), held.choice(CopyKind::AttendedPart)).done);
        const OpenConference open = held.at.read(held.id);
        const CopyChoice* kept = open.record.dossier.copies.choice(minutes, held.mother());
        QVERIFY(kept);
        QCOMPARE(kept->by, held.at.casebook.actor());
        QCOMPARE(kept->at, held.at.clock.now());
        const auto history = JournalStore(held.at.casebook).history(u"copy_choice"_s, u"%1/minutes/%2"_s.arg(held.id.text(), held.mother().text()));
        QCOMPARE(history.size(), size_t(1));
        QVERIFY(takeChoiceBack(held.at.office(), held.id, minutes, held.mother()).done);
        QVERIFY(held.at.read(held.id).record.dossier.copies.choices.empty());
        QVERIFY(!takeChoiceBack(held.at.office(), held.id, minutes, held.mother()).done);
    }

    void aParentOfOnlySomeChildrenWaitsForAYesOrNo_data()
    {
        QTest::addColumn<bool>("give");
        QTest::newRow("they are given") << true;
        QTest::newRow("they are left out") << false;
    }
    void aParentOfOnlySomeChildrenWaitsForAYesOrNo()
    {
        QFETCH(const bool, give);
        Held held;
        held.decideRecord(ExclusionRecord::Whole);
        Participant mother = *held.at.read(held.id).file.participant(held.mother());
        mother.exclusion.reset();
        mother.of = {held.at.llyr};
        ConferenceStore(held.at.casebook).save(held.id, mother);
        Note about{.id = NoteId::fresh(), .conference = held.id, .agenda = key<AgendaKey>(u"reports"_s)};
        about.text = u"Siân was tired on Mondays."_s;
        about.child = held.at.sian;
        about.writtenAt = held.at.clock.now();
        RecordStore(held.at.casebook).save(about);
        QCOMPARE(othersToSettle(held.at.read(held.id), held.mother()).size(), size_t(1));
        QVERIFY(othersToSettle(held.at.read(held.id), held.at.who(held.id, held.at.school)).empty()); // practitioners read all
        const Issued waits = issueDocuments(held.at.office(), held.id, minutes, {held.mother()});
        QVERIFY(waits.issued.empty()); // nobody has said yes or no
        QVERIFY(copyGrid(held.at.read(held.id), held.at.clock.now()).waiting() >= 1);
        CopyChoice said = held.choice(CopyKind::Family);
        said.otherChildren = give;
        QVERIFY(chooseCopy(held.at.office(), said).done);
        QVERIFY(othersToSettle(held.at.read(held.id), held.mother()).empty());
        const Issued goes = issueDocuments(held.at.office(), held.id, minutes, {held.mother()});
        QCOMPARE(goes.issued.size(), size_t(1));
        QCOMPARE(goes.issued.front().plainText.contains(u"Siân was tired"_s), give);
    }

    void whatTheChairMayNotChoose_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<CopyKind>("copy");
        QTest::addColumn<QString>("codes");
        QTest::newRow("Jersey: the record of a part is theirs by right") << u"jersey"_s << CopyKind::None << u"record-by-right"_s;
        QTest::newRow("Sefton leaves it to the chair") << u"sefton"_s << CopyKind::None << QString();
        QTest::newRow("a mother never has the full copy") << u"jersey"_s << CopyKind::Full << u"family-copy"_s;
        QTest::newRow("the part she attended") << u"jersey"_s << CopyKind::AttendedPart << QString();
        QTest::newRow("a copy that is no copy") << u"jersey"_s << CopyKind::NotStated << u"wrong-state"_s;
    }
    void whatTheChairMayNotChoose()
    {
        QFETCH(const QString, procedure);
        QFETCH(const CopyKind, copy);
        QFETCH(const QString, codes);
        Held held(procedure);
        const StepResult result = chooseCopy(held.at.office(), held.choice(copy));
        QCOMPARE(desk::codes(result.verdict), codes);
        QCOMPARE(result.done, codes.isEmpty());
    }

    void theAttendedPartHoldsNothingSaidMeanwhile()
    {
        Held held;
        QVERIFY(chooseCopy(held.at.office(), held.choice(CopyKind::AttendedPart)).done);
        const QString hers = held.minutesOf(held.mother());
        QVERIFY(hers.contains(u"fridge was empty"_s));
        QVERIFY(!hers.contains(u"uncle"_s));
        QVERIFY(!hers.contains(u"neighbour"_s));
        const QString schools = held.minutesOf(held.at.who(held.id, held.at.school));
        QVERIFY(schools.contains(u"uncle"_s) && schools.contains(u"neighbour"_s));
        QCOMPARE(leftOutFor(held.at.read(held.id), held.mother()).size(), size_t(2));
    }

    void aPassageIsGivenOrWithheldWithAReason()
    {
        Held held;
        held.decideRecord(ExclusionRecord::AttendedPart);
        const auto say = [&](const NoteId& note, bool given, const QString& reason) {
            return choosePassage(held.at.office(), held.id, {.note = note, .to = held.mother(), .given = given, .reason = reason, .by = {}, .at = {}});
        };
        QCOMPARE(codes(say(held.meanwhile, true, {}).verdict), u"reason-needed"_s);
        QCOMPARE(codes(say(held.secret, true, u"She knows already."_s).verdict), u"family-copy"_s);
        QVERIFY(say(held.meanwhile, true, u"She was told of it the same day."_s).done);
        QVERIFY(say(held.before, false, u"It names a visit she does not know of."_s).done);
        const QString hers = held.minutesOf(held.mother());
        QVERIFY(hers.contains(u"uncle"_s));
        QVERIFY(!hers.contains(u"fridge was empty"_s));
        QVERIFY(takePassageBack(held.at.office(), held.id, held.before, held.mother()).done);
        QVERIFY(held.minutesOf(held.mother()).contains(u"fridge was empty"_s));
    }

    void aNumberLeftOutTellsNothing()
    {
        Held held;
        held.decideRecord(ExclusionRecord::AttendedPart);
        const QString hers = held.minutesOf(held.mother());
        QVERIFY(!hers.contains(u"Nothing was noted"_s));
        QVERIFY(hers.contains(u"\n1. "_s) && hers.contains(u"\n2. "_s));
        QVERIFY(!hers.contains(u"\n3. "_s)); // the reports and the plan: two items hold something for her
        QVERIFY(held.minutesOf(held.at.who(held.id, held.at.school)).contains(u"\n3. "_s));
    }

    void wordsOfAWithheldPassageStopTheCopyWhereverTheyStand()
    {
        Held held;
        held.decideRecord(ExclusionRecord::AttendedPart);
        Note open = *RecordStore(held.at.casebook).note(held.before);
        open.text = u"He said: THE UNCLE was seen near the school-gate on Thursday. She shrugged."_s;
        QVERIFY(saveNote(held.at.office(), open));
        for (const ComposedDocument& document : previewDocuments(held.at.office(), held.id, minutes)) {
            const bool hers = document.to == held.mother();
            QCOMPARE(std::any_of(document.missing.begin(), document.missing.end(),
                                 [](const MissingField& one) { return one.field == u"withheld-passage"_s; }),
                     hers);
        }
        const Issued issued = issueDocuments(held.at.office(), held.id, minutes, {held.mother()});
        QVERIFY(issued.issued.empty());
        QCOMPARE(issued.leftOut.size(), size_t(1));
    }

    void issuingFollowsTheChairsWord()
    {
        Held held;
        CopyChoice none = held.choice(CopyKind::None);
        none.to = held.at.who(held.id, held.at.gp);
        none.document = letter;
        QVERIFY(chooseCopy(held.at.office(), none).done);
        const auto letters = previewDocuments(held.at.office(), held.id, letter);
        QVERIFY(std::none_of(letters.begin(), letters.end(), [&](const ComposedDocument& each) { return each.to == none.to; }));
        QVERIFY(!issueDocuments(held.at.office(), held.id, letter, {held.mother()}).issued.empty());
        CopyChoice late = held.choice(CopyKind::None);
        late.document = letter;
        QCOMPARE(codes(chooseCopy(held.at.office(), late).verdict), u"wrong-state"_s); // it has gone
    }

    void whatWasLookedAtIsWhatGoes()
    {
        Held held;
        std::map<ParticipantId, QString> seen;
        for (const ComposedDocument& document : previewDocuments(held.at.office(), held.id, letter))
            seen[document.to] = document.bodyHtml;
        Participant mother = *held.at.read(held.id).file.participant(held.mother());
        mother.address = u"9 Heather Row\nSt Elsewhere"_s;
        QVERIFY(saveParticipant(held.at.office(), held.id, mother).done);
        const Issued issued = issueDocuments(held.at.office(), held.id, letter, {held.mother(), held.at.who(held.id, held.at.school)}, {}, {}, seen);
        QCOMPARE(issued.overtaken.size(), size_t(1));
        QCOMPARE(issued.overtaken.front().to, held.mother());
        QCOMPARE(issued.issued.size(), size_t(1)); // what was issued is kept, what was not is still due
        QCOMPARE(held.at.read(held.id).record.letters.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(CopyingTest)
#include "copyingtest.moc"
