#include "core/documents/recipients.h"
#include "tests/core/documents/golden.h"
#include "tests/core/documents/sample.h"

#include <QtTest/QTest>

using namespace cadair;
using namespace Qt::StringLiterals;
using sample::compareWithFile;
using sample::missingIn;

namespace {

ComposedDocument composed(const sample::Shelf& shelf, const DocumentKey& document, const QString& to, const QString& language = {})
{
    DocumentRequest request = sample::request(shelf, document, to);
    request.dated = QDate(2026, 12, 1);
    request.language = language;
    return composeDocument(request, shelf.sources());
}

void putOff(sample::Shelf& shelf, ConferenceState state, const QString& step)
{
    shelf.file.conference.state = state;
    shelf.record.departures.push_back({shelf.file.conference.id, step, {}, u"The interpreter has fallen ill."_s, u"Morfydd Hazel"_s,
                                       QDateTime(QDate(2026, 12, 1), QTime(9, 0))});
}

QStringList listed(const sample::Shelf& shelf, const DocumentKey& document)
{
    QStringList names;
    for (const Recipient& recipient : recipientsOf(document, shelf.file, shelf.procedure, shelf.record.dossier))
        names << shelf.file.participant(recipient.id)->name.section(u' ', 0, 0);
    return names;
}

} // namespace

/// Letters that go before the conference: whole, against files; to whom; and what stops one.
class LettersBeforeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLetterReadsAsItsFile_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("to");
        const auto row = [](const char* sentence, const QString& document, const QString& to) { QTest::newRow(sentence) << document << to; };
        row("a head teacher is asked for a report", u"report-request"_s, u"Rhys"_s);
        row("a social worker is reminded of the report", u"report-reminder"_s, u"Sera"_s);
        row("a mother is reminded of the invitation", u"invitation-reminder"_s, u"Elan"_s);
        row("a girl of nine is reminded that she can come", u"invitation-reminder"_s, u"Siân"_s);
        row("a health visitor is reminded of the invitation", u"invitation-reminder"_s, u"Beth"_s);
        row("a mother is told of another day", u"postponement"_s, u"Elan"_s);
        row("a girl of nine is told of another day", u"postponement"_s, u"Siân"_s);
        row("a health visitor is told of another day", u"postponement"_s, u"Beth"_s);
        row("a mother is told that there is no conference", u"cancellation"_s, u"Elan"_s);
        row("a girl of nine is told that there is no meeting", u"cancellation"_s, u"Siân"_s);
        row("a health visitor is told that there is no conference", u"cancellation"_s, u"Beth"_s);
        row("a father is told that he is kept out of a part", u"exclusion-notice"_s, u"Bryn"_s);
        row("a mother signs what she may record", u"recording-agreement"_s, u"Elan"_s);
    }

    void aLetterReadsAsItsFile()
    {
        QFETCH(const QString, document);
        QFETCH(const QString, to);
        sample::Shelf shelf = sample::shelfBefore();
        if (document == u"postponement")
            putOff(shelf, ConferenceState::Postponed, u"postpone"_s);
        if (document == u"cancellation")
            putOff(shelf, ConferenceState::Cancelled, u"cancel"_s);
        const Participant& person = shelf.person(to);
        const QString reader = person.capacity == Capacity::Practitioner ? u"practitioner"_s : person.capacity == Capacity::Child ? u"child"_s : u"family"_s;
        for (const QString& language : {u"en"_s, u"cy"_s}) {
            const ComposedDocument letter = composed(shelf, *DocumentKey::parse(document), to, language);
            QCOMPARE(missingIn(letter), QStringList());
            const QString name = document + u'-' + reader + u'-' + language;
            compareWithFile(name + u".txt"_s, letter.plainText + u'\n');
            compareWithFile(name + u".html"_s, letter.bodyHtml);
            QCOMPARE(letter.fileName, document + u'-' + language + u"-03"_s);
        }
    }

    void itGoesToThoseItConcerns()
    {
        sample::Shelf shelf = sample::shelfBefore();
        QCOMPARE(listed(shelf, documents::reportRequest()), (QStringList{u"Sera"_s, u"Rhys"_s, u"Beth"_s}));
        QCOMPARE(listed(shelf, documents::reportReminder()), (QStringList{u"Sera"_s, u"Rhys"_s, u"Beth"_s}));
        QCOMPARE(listed(shelf, documents::invitationReminder()), (QStringList{u"Rhys"_s, u"Beth"_s, u"Elan"_s, u"Bryn"_s, u"Siân"_s, u"Cai"_s}));
        QCOMPARE(listed(shelf, documents::exclusionNotice()), QStringList{u"Bryn"_s});
        QCOMPARE(listed(shelf, documents::recordingAgreement()), QStringList{u"Elan"_s});
        QCOMPARE(listed(shelf, documents::postponement()).size(), 8); // all but the chair and the minute-taker
        shelf.person(u"Beth"_s).invited.reset();
        QVERIFY(!listed(shelf, documents::postponement()).contains(u"Beth"_s));
        QVERIFY(!listed(shelf, documents::reportReminder()).contains(u"Beth"_s)); // nobody asked her yet
        QVERIFY(listed(shelf, documents::reportRequest()).contains(u"Beth"_s));
    }

    void whoIsKeptOutOfAllOfItIsToldOfAnotherDayOnceTheyHadTheNotice()
    {
        sample::Shelf shelf = sample::shelfBefore();
        Participant& father = shelf.person(u"Bryn"_s);
        father.invited.reset();
        father.exclusion->extent = ExclusionExtent::Whole;
        QVERIFY(!listed(shelf, documents::cancellation()).contains(u"Bryn"_s));
        QVERIFY(listed(shelf, documents::exclusionNotice()).contains(u"Bryn"_s));
        shelf.file.sent.push_back({documents::exclusionNotice(), father.id, QDate(2026, 12, 1)});
        QVERIFY(listed(shelf, documents::cancellation()).contains(u"Bryn"_s));
        QVERIFY(listed(shelf, documents::postponement()).contains(u"Bryn"_s));
    }

    void theNoticeNeverQuotesTheEvidence()
    {
        sample::Shelf shelf = sample::shelfBefore();
        const ComposedDocument letter = composed(shelf, documents::exclusionNotice(), u"Bryn"_s);
        QVERIFY(letter.mayBeIssued());
        QVERIFY(!letter.bodyHtml.contains(u"neighbour"_s));
        QVERIFY(letter.plainText.contains(u"Family members in conflict cannot be there at the same time"_s));
        QVERIFY(letter.plainText.contains(u"10:00–10:45"_s));
    }

    void aNoticeThatLacksSomethingStaysHere_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("missing");
        QTest::newRow("no ground was given") << u"ground"_s << u"ground"_s;
        QTest::newRow("nobody can say by when views are wanted") << u"day"_s << u"views-by"_s;
        QTest::newRow("the right to complain is not written down") << u"complaint"_s << u"complaint"_s;
        QTest::newRow("the chair has not said which minutes go") << u"record"_s << u"record"_s;
        QTest::newRow("the evidence was never given") << u"evidence"_s << u"evidence"_s;
    }

    void aNoticeThatLacksSomethingStaysHere()
    {
        QFETCH(const QString, what);
        sample::Shelf shelf = sample::shelfBefore();
        ExclusionVerdict& verdict = shelf.judgements.exclusions.front();
        if (what == u"ground")
            shelf.person(u"Bryn"_s).exclusion->ground.reset();
        if (what == u"day")
            shelf.judgements.answersBy.reset();
        if (what == u"complaint") {
            shelf.procedure.complaint = {};
            shelf.procedure.contents = {{.document = documents::exclusionNotice(), .part = *PartKey::parse(u"complaints"_s),
                                         .rule = u"MAD-EXC-02"_s, .condition = {}}};
        }
        if (what == u"record" || what == u"evidence") {
            verdict.outcome = Outcome::NeedsDecision;
            verdict.reasons = {{what == u"record" ? ReasonCode::RecordNotDecided : ReasonCode::EvidenceMissing, u"MAD-EXC-03"_s, {}, {}, {}}};
        }
        QTEST(missingIn(composed(shelf, documents::exclusionNotice(), u"Bryn"_s)).join(u' '), "missing");
    }

    void aPostponementGivesTheOldDayAndTheNew()
    {
        sample::Shelf shelf = sample::shelfBefore();
        QCOMPARE(missingIn(composed(shelf, documents::postponement(), u"Bryn"_s)), QStringList{u"moved"_s});
        shelf.judgements.movedFrom = QDate(2026, 12, 3);
        const QString words = composed(shelf, documents::postponement(), u"Bryn"_s).plainText;
        QVERIFY2(words.contains(u"Was to be on:  Thursday 3 December 2026"_s), qPrintable(words));
        QVERIFY(words.contains(u"New date:  Tuesday 8 December 2026"_s));
        putOff(shelf, ConferenceState::Postponed, u"postpone"_s);
        const QString open = composed(shelf, documents::postponement(), u"Bryn"_s).plainText;
        QVERIFY(open.contains(u"Was to be on:  Tuesday 8 December 2026"_s));
        QVERIFY(open.contains(u"New date:  to be told"_s));
        QVERIFY(open.contains(u"The interpreter has fallen ill."_s));
    }

    void aReminderSaysHowLateAReportIs()
    {
        sample::Shelf shelf = sample::shelfBefore();
        QVERIFY(!composed(shelf, documents::reportReminder(), u"Sera"_s).plainText.contains(u"Late by"_s));
        DocumentRequest request = sample::request(shelf, documents::reportReminder(), u"Sera"_s);
        request.dated = QDate(2026, 12, 7);
        QVERIFY(composeDocument(request, shelf.sources()).plainText.contains(u"Late by:  3 days"_s));
        shelf.file.sent.push_back({documents::reportRequest(), shelf.person(u"Sera"_s).id, QDate(2026, 11, 27)});
        QVERIFY(composeDocument(request, shelf.sources()).plainText.contains(u"Asked for on:  27 November 2026"_s));
    }

    void nobodyRecordsWhatWasNotAgreed()
    {
        sample::Shelf shelf = sample::shelfBefore();
        shelf.record.dossier.recordings.front().agreed = false;
        QCOMPARE(missingIn(composed(shelf, documents::recordingAgreement(), u"Elan"_s)), QStringList{u"agreed"_s});
    }
};

QTEST_APPLESS_MAIN(LettersBeforeTest)
#include "lettersbeforetest.moc"
