#include "tests/core/workflow/desk.h"

#include "core/workflow/dispatching.h"
#include "core/workflow/issuing.h"
#include "core/workflow/minuting.h"

#include <QtTest/QTest>

using namespace desk;

namespace {

/// A conference whose record is written, its letters gone, on 17 November.
struct Written {
    explicit Written(const QString& procedure = u"jersey"_s)
    {
        id = at.concluded(procedure, ConferenceType::Initial, OutcomeKind::StartPlan);
        at.recommend(id);
        note = write(u"The fridge was empty on three visits."_s);
        at.at(QDate(2026, 11, 17), QTime(9, 0));
        std::set<ParticipantId> all;
        for (const Participant& person : at.read(id).file.participants)
            all.insert(person.id);
        issueDocuments(at.office(), id, documents::decisionLetter(), all);
    }
    NoteId write(const QString& text)
    {
        Note made{.id = NoteId::fresh(), .conference = id, .agenda = key<AgendaKey>(u"reports"_s)};
        made.text = text;
        return *saveNote(at.office(), made).id;
    }
    void reword(const QString& text)
    {
        Note now = *RecordStore(at.casebook).note(note);
        now.text = text;
        saveNote(at.office(), now);
    }
    void sign()
    {
        at.answerGates(id);
        if (!approveMinutes(at.office(), id, u"It is right."_s).done)
            qFatal("the minutes are not approved");
    }
    Issued issueTo(const PersonId& person) { return issueDocuments(at.office(), id, documents::minutes(), {at.who(id, person)}); }
    Amendment amendment(const PersonId& person, const QString& wanted)
    {
        return {.id = AmendmentId::fresh(), .conference = id, .by = at.who(id, person), .note = note, .wanted = wanted, .askedOn = {},
                .state = AmendmentState::Open, .reason = {}, .settledBy = {}, .settledAt = {}};
    }
    CopiesKept copies() { return at.read(id).record.dossier.copies; }

    Desk at;
    ConferenceId id = ConferenceId::fresh();
    NoteId note = NoteId::fresh();
};

} // namespace

/// The record from its first draft to its last version, and the letters from the desk to the envelope.
class MinutingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesSinceTheLastDraftAreListed()
    {
        Written record;
        QVERIFY(changesSinceLast(record.at.read(record.id)).empty()); // nothing has been kept yet
        QVERIFY(sendToChair(record.at.office(), record.id).done);
        record.reword(u"The fridge was empty on two visits."_s);
        const NoteId added = record.write(u"The school gave breakfast."_s);
        const auto changes = changesSinceLast(record.at.read(record.id));
        QCOMPARE(changes.size(), size_t(2));
        const auto reworded = std::find_if(changes.begin(), changes.end(), [&](const MinutesChange& c) { return c.note == record.note; });
        QCOMPARE(reworded->change, ParagraphChange::Reworded);
        QCOMPARE(reworded->before, u"The fridge was empty on three visits."_s);
        const auto fresh = std::find_if(changes.begin(), changes.end(), [&](const MinutesChange& c) { return c.note == added; });
        QCOMPARE(fresh->change, ParagraphChange::Added);
        QVERIFY(sendToChair(record.at.office(), record.id).done);
        QCOMPARE(record.copies().last(VersionKind::Draft)->number, 2);
        QVERIFY(changesSinceLast(record.at.read(record.id)).empty());
    }

    void signedIsSigned()
    {
        Written record;
        record.sign();
        const MinutesVersion signature = *record.copies().last(VersionKind::Signed);
        QCOMPARE(signature.number, 1);
        QCOMPARE(signature.by, record.at.read(record.id).file.participant(record.at.who(record.id, record.at.chair))->name);
        QCOMPARE(signature.at, record.at.clock.now());
        QCOMPARE(signature.digest.size(), 32);
        QVERIFY(signature.headSeq > 0 && signature.headHash.size() == 64);
        record.reword(u"It was full."_s); // refused: the record is frozen
        QCOMPARE(RecordStore(record.at.casebook).note(record.note)->text, u"The fridge was empty on three visits."_s);
        QVERIFY(!isUnsigned(record.at.read(record.id).record));
        QVERIFY(!sendToChair(record.at.office(), record.id).done);
        const Issued issued = record.issueTo(record.at.school);
        QCOMPARE(issued.issued.size(), size_t(1));
        const QString text = issued.issued.front().plainText;
        QVERIFY(text.contains(signature.by) && text.contains(QString::fromLatin1(signature.digest.toHex()).left(16)));
        QVERIFY(text.contains(signature.headHash.left(16)));
    }

    void theDigestTellsEveryChangeApart()
    {
        Written record;
        const std::vector<MinutesParagraph> were = paragraphsOf(record.at.read(record.id).record.notes);
        std::vector<MinutesParagraph> now = were;
        QCOMPARE(digestOf(now), digestOf(were));
        now.front().confidential = !now.front().confidential;
        QVERIFY(digestOf(now) != digestOf(were));
        now = were;
        now.back().text += u' ';
        QVERIFY(digestOf(now) != digestOf(were));
        now = were;
        std::reverse(now.begin(), now.end());
        QVERIFY(digestOf(now) != digestOf(were));
    }

    void anAcceptedAmendmentMakesTheSecondVersion()
    {
        Written record;
        QVERIFY(!askAmendment(record.at.office(), record.amendment(record.at.school, u"Two visits."_s)).done); // not signed yet
        record.sign();
        record.issueTo(record.at.school);
        record.at.at(QDate(2026, 11, 20), QTime(9, 0));
        const Amendment asked = record.amendment(record.at.school, u"It was two visits."_s);
        QVERIFY(askAmendment(record.at.office(), asked).done);
        QCOMPARE(codes(acceptAmendment(record.at.office(), record.id, asked.id, u"The fridge was empty on two visits."_s, {}).verdict), u"reason-needed"_s);
        QVERIFY(acceptAmendment(record.at.office(), record.id, asked.id, u"The fridge was empty on two visits."_s, u"The social worker agrees."_s).done);
        QVERIFY(isUnsigned(record.at.read(record.id).record));
        QVERIFY(record.issueTo(record.at.gp).issued.empty()); // nothing goes until it is signed again
        QVERIFY(signAmended(record.at.office(), record.id).done);
        QVERIFY(!signAmended(record.at.office(), record.id).done); // nothing changed since
        QCOMPARE(record.copies().last(VersionKind::Signed)->number, 2);
        record.at.at(QTime(10, 0));
        const Issued issued = record.issueTo(record.at.school);
        QCOMPARE(issued.issued.size(), size_t(1));
        const QString text = issued.issued.front().plainText;
        QVERIFY(text.contains(u"on two visits"_s) && text.contains(u"on three visits"_s)); // what it read before
        QVERIFY(!stillHolds(record.at.read(record.id).record.letters.at(record.at.read(record.id).record.letters.size() - 2), record.at.read(record.id),
                            record.at.clock.now()));
    }

    void aRefusedAmendmentKeepsItsReason()
    {
        Written record;
        record.sign();
        record.issueTo(record.at.mother);
        const Amendment asked = record.amendment(record.at.mother, u"It was never empty."_s);
        QVERIFY(askAmendment(record.at.office(), asked).done);
        QCOMPARE(codes(signAmended(record.at.office(), record.id).verdict), u"wrong-state"_s);
        QCOMPARE(codes(refuseAmendment(record.at.office(), record.id, asked.id, u" "_s).verdict), u"reason-needed"_s);
        QVERIFY(refuseAmendment(record.at.office(), record.id, asked.id, u"Three visits are in the notes of that week."_s).done);
        QVERIFY(!refuseAmendment(record.at.office(), record.id, asked.id, u"Again."_s).done);
        QCOMPARE(record.copies().amendments.front().state, AmendmentState::Refused);
        QCOMPARE(record.copies().amendments.front().reason, u"Three visits are in the notes of that week."_s);
        QVERIFY(!isUnsigned(record.at.read(record.id).record));
    }

    void eachRecipientHasALastDayOfTheirOwn()
    {
        Written record;
        record.sign();
        record.issueTo(record.at.school);
        record.at.at(QDate(2026, 11, 19), QTime(9, 0));
        record.issueTo(record.at.gp);
        const auto times = amendmentTimes(record.at.read(record.id), record.at.clock.now());
        QCOMPARE(times.size(), size_t(2));
        std::map<ParticipantId, QDate> last;
        for (const AmendmentTime& time : times)
            last[time.who] = time.limit->due->date();
        QCOMPARE(last[record.at.who(record.id, record.at.school)], QDate(2026, 12, 1)); // ten working days in Jersey
        QCOMPARE(last[record.at.who(record.id, record.at.gp)], QDate(2026, 12, 3));
        Amendment late = record.amendment(record.at.school, u"Two."_s);
        late.askedOn = QDate(2026, 12, 2);
        QVERIFY(isLate(late, times));
        late.askedOn = QDate(2026, 12, 1);
        QVERIFY(!isLate(late, times));
    }

    void anEnvelopeHoldsAllThatIsDueToOnePerson()
    {
        Written record;
        record.sign();
        record.issueTo(record.at.school);
        const auto due = envelopesDue(record.at.office(), record.id);
        const ParticipantId school = record.at.who(record.id, record.at.school);
        const auto envelope = std::find_if(due.begin(), due.end(), [&](const Envelope& each) { return each.to == school; });
        QVERIFY(envelope != due.end());
        QCOMPARE(envelope->documents.size(), size_t(2)); // the letter and the minutes
        const ComposedDocument cover = coverSheetFor(record.at.office(), record.id, school, {{envelope->documents[0].title, 2}, {envelope->documents[1].title, 5}});
        QVERIFY(cover.plainText.contains(envelope->name) && cover.plainText.contains(u"17 November 2026"_s));
        QVERIFY(cover.plainText.contains(u"7"_s));
        QVERIFY(logEnvelope(record.at.office(), record.id, school, SendingWay::Post).done);
        QCOMPARE(record.copies().dispatches.size(), size_t(2));
        QVERIFY(!logEnvelope(record.at.office(), record.id, school, SendingWay::Post).done); // it has left
        QCOMPARE(envelopesDue(record.at.office(), record.id).size(), due.size() - 1);
        for (const Envelope& each : envelopesDue(record.at.office(), record.id))
            QVERIFY(each.to != school);
        const auto log = dispatchLog(record.at.read(record.id));
        QCOMPARE(std::count_if(log.begin(), log.end(), [](const DispatchLine& line) { return line.dispatch.has_value(); }), 2);
    }

    void whatCameBackIsDueAgain()
    {
        Written record;
        const ParticipantId mother = record.at.who(record.id, record.at.mother);
        QVERIFY(logEnvelope(record.at.office(), record.id, mother, SendingWay::Post).done);
        const DispatchId left = record.copies().dispatches.front().id;
        QVERIFY(!noteReturned(record.at.office(), record.id, left, QDate(2026, 11, 16), u"Gone away"_s).done); // before it left
        QCOMPARE(codes(noteReturned(record.at.office(), record.id, left, QDate(2026, 11, 17), {}).verdict), u"reason-needed"_s);
        QVERIFY(noteReturned(record.at.office(), record.id, left, QDate(2026, 11, 17), u"Gone away"_s).done);
        QVERIFY(!noteReceipt(record.at.office(), record.id, left, QDate(2026, 11, 17)).done);
        const auto due = envelopesDue(record.at.office(), record.id);
        QVERIFY(std::any_of(due.begin(), due.end(), [&](const Envelope& each) { return each.to == mother; }));
    }

    void receiptOfTheMinutesStartsTheTimeForAmendments()
    {
        Written record;
        record.sign();
        record.issueTo(record.at.school);
        const ParticipantId school = record.at.who(record.id, record.at.school);
        QVERIFY(logEnvelope(record.at.office(), record.id, school, SendingWay::Post).done);
        record.at.at(QDate(2026, 11, 23), QTime(9, 0));
        for (const Dispatch& dispatch : record.copies().dispatches)
            QVERIFY(noteReceipt(record.at.office(), record.id, dispatch.id, QDate(2026, 11, 20)).done);
        const auto times = amendmentTimes(record.at.read(record.id), record.at.clock.now());
        QCOMPARE(times.front().limit->due->date(), QDate(2026, 12, 4));
    }

    void anAddressOrAnExclusionChangedMeanwhileMakesItVoid_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("isVoid");
        QTest::newRow("nothing was changed") << QString() << false;
        QTest::newRow("she has moved") << u"address"_s << true;
        QTest::newRow("she was kept out after all") << u"exclusion"_s << true;
        QTest::newRow("she is called something else") << u"name"_s << false;
    }
    void anAddressOrAnExclusionChangedMeanwhileMakesItVoid()
    {
        QFETCH(const QString, what);
        QFETCH(const bool, isVoid);
        Written record;
        const ParticipantId mother = record.at.who(record.id, record.at.mother);
        record.at.at(QTime(11, 0));
        Participant now = *record.at.read(record.id).file.participant(mother);
        if (what == u"address"_s)
            now.address = u"9 Heather Row\nSt Elsewhere"_s;
        else if (what == u"exclusion"_s)
            now.exclusion = Exclusion{.extent = ExclusionExtent::Part, .from = QTime(10, 0), .to = QTime(10, 10)};
        else if (what == u"name"_s)
            now.calledName = u"Gwenno"_s;
        ConferenceStore(record.at.casebook).save(record.id, now);
        const auto due = envelopesDue(record.at.office(), record.id);
        const auto envelope = std::find_if(due.begin(), due.end(), [&](const Envelope& each) { return each.to == mother; });
        QVERIFY(envelope != due.end());
        QCOMPARE(envelope->fault, isVoid ? std::optional(EnvelopeFault::Void) : std::nullopt);
        QCOMPARE(logEnvelope(record.at.office(), record.id, mother, SendingWay::Post).done, !isVoid);
        QCOMPARE(record.copies().dispatches.empty(), isVoid);
    }

    void printingAgainIsTheIdenticalText()
    {
        Written record;
        const ParticipantId mother = record.at.who(record.id, record.at.mother);
        QString first;
        for (const Envelope& each : envelopesDue(record.at.office(), record.id))
            if (each.to == mother)
                first = each.documents.front().bodyHtml;
        QVERIFY(!first.isEmpty());
        QVERIFY(logEnvelope(record.at.office(), record.id, mother, SendingWay::Hand).done);
        record.at.at(QDate(2026, 12, 1), QTime(9, 0));
        setLetterhead(record.at.office(), {.name = {u"Another unit"_s, u"Uned arall"_s}});
        const auto log = dispatchLog(record.at.read(record.id));
        const auto line = std::find_if(log.begin(), log.end(), [](const DispatchLine& each) { return each.dispatch.has_value(); });
        QCOMPARE(line->letter.html, first);
        QCOMPARE(line->dispatch->way, SendingWay::Hand);
    }
};

QTEST_GUILESS_MAIN(MinutingTest)
#include "minutingtest.moc"
