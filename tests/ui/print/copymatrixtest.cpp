#include "tests/core/documents/sample.h"
#include "ui/print/pagelayout.h"

#include "core/documents/withheldvalues.h"
#include "core/rules/disclosure.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>

#include <QtTest/QTest>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

namespace {

const QString heardByAll = u"Everybody in the room heard of the mornings without breakfast."_s;
const QString saidMeanwhile = u"While the door was shut the uncle was spoken of at length."_s;
const QString confidential = u"A neighbour telephoned and asked to remain unnamed throughout."_s;
const QString legalAdvice = u"Counsel advised on the order that might be sought next."_s;
const QString aboutTheFirst = u"The elder child told her teacher about the nights alone."_s;
const QString evidence = u"He had threatened the health visitor twice in the spring."_s;

const QString whatSheDoes = u"Nain stays on the nights that Ms Mwyaren works"_s;
const QString theRisk = u"Nobody is there in the mornings."_s;

enum class Kept { Nowhere, OutUndecided, OutAttendedPart, OutWhole, OutNone, ChosenAttendedPart };

/// The made-up conference with a passage of each kind, and the reader kept out as the row says.
sample::Shelf shelfFor(const QString& name, Kept kept)
{
    sample::Shelf shelf = sample::shelf();
    const QDate day = *shelf.file.conference.date;
    const AgendaKey family = *AgendaKey::parse(u"family"_s);
    const AgendaKey why = *AgendaKey::parse(u"why"_s);
    std::erase_if(shelf.record.notes, [](const Note& note) { return note.agenda.text() != u"plan"; }); // what the letters recommend
    shelf.person(u"Cai"_s).of = {shelf.child(0), shelf.child(1)};
    const auto add = [&](const QString& text, QTime at, const AgendaKey& item) -> Note& {
        Note note{.id = NoteId::fresh(), .conference = shelf.file.conference.id, .agenda = item};
        note.text = text;
        note.writtenAt = QDateTime(day, at);
        note.position = static_cast<int>(shelf.record.notes.size());
        shelf.record.notes.push_back(note);
        return shelf.record.notes.back();
    };
    add(heardByAll, QTime(10, 10), why);
    add(confidential, QTime(10, 15), why).confidential = true;
    Note& legal = add(legalAdvice, QTime(10, 17), why);
    legal.confidential = true;
    legal.confidentialKind = ConfidentialKind::LegalAdvice;
    add(aboutTheFirst, QTime(10, 20), why).child = shelf.child(0);
    Participant& reader = shelf.person(name);
    Note& meanwhile = add(saidMeanwhile, QTime(10, 45), family);
    if (kept == Kept::Nowhere)
        return shelf;
    reader.present = {{QTime(10, 0), QTime(10, 40)}, {QTime(11, 0), QTime(11, 30)}};
    if (kept == Kept::ChosenAttendedPart) {
        shelf.record.dossier.copies.choices = {{.conference = shelf.file.conference.id, .document = documents::minutes(), .to = reader.id,
                                                .copy = CopyKind::AttendedPart, .reason = u"x"_s, .by = {}, .at = {}}};
        return shelf;
    }
    reader.exclusion = Exclusion{.evidence = evidence, .extent = ExclusionExtent::Part, .from = QTime(10, 40), .to = QTime(11, 0)};
    meanwhile.withheldFrom = {reader.id};
    if (kept == Kept::OutAttendedPart)
        reader.exclusion->record = ExclusionRecord::AttendedPart;
    if (kept == Kept::OutWhole)
        reader.exclusion->record = ExclusionRecord::Whole;
    if (kept == Kept::OutNone)
        reader.exclusion->record = ExclusionRecord::None;
    return shelf;
}

/// What a recipient's own program finds in the file.
QString textOf(const ComposedDocument& composed)
{
    QBuffer buffer;
    buffer.setData(pdfOf(composed));
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document(nullptr);
    document.load(&buffer);
    QString text;
    for (int page = 0; page < document.pageCount(); ++page)
        text += document.getAllText(page).text() + u'\n';
    document.close();
    return text;
}

/// Twelve ways in which the same words may stand on a page.
QStringList disguisesOf(const QString& words)
{
    const QString parted = QString(words).replace(u' ', u'-');
    QString spaced;
    for (const QChar c : words)
        spaced += c + QString(QChar(0x00AD));
    return {words, words.toUpper(), words.toLower(), parted, spaced, QString(words).remove(u' '), QString(words).replace(u' ', u"  "_s),
            QString(words).replace(u' ', QChar(0x00A0)), QString(words).replace(u' ', u'\n'), u"(“%1”)"_s.arg(words),
            words.normalized(QString::NormalizationForm_D), QString(words).replace(u' ', u", "_s)};
}

} // namespace

/// Every document for every kind of reader in every state of exclusion and in both languages: it holds what it must, and
/// nothing withheld.
class CopyMatrixTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePageHoldsWhatItMustAndNothingWithheld_data()
    {
        QTest::addColumn<QString>("reader");
        QTest::addColumn<int>("kept");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("document");
        QTest::addColumn<QStringList>("there");
        QTest::addColumn<QStringList>("gone");
        QTest::addColumn<bool>("goes");
        struct Reader { const char* what; QString name; bool all; bool first; };
        const std::vector<Reader> readers{{"the head teacher", u"Rhys"_s, true, true}, {"the mother of both", u"Elan"_s, false, true},
                                          {"the father of one", u"Bryn"_s, false, false}, {"the child", u"Siân"_s, false, true},
                                          {"the supporter", u"Cai"_s, false, true}};
        const std::vector<std::pair<const char*, Kept>> states{{"was there throughout", Kept::Nowhere}, {"was out, nothing decided", Kept::OutUndecided},
                                                               {"was out, has the attended part", Kept::OutAttendedPart}, {"was out, has the whole", Kept::OutWhole},
                                                               {"was out, has none", Kept::OutNone}, {"was there for a part, by the chair's word", Kept::ChosenAttendedPart}};
        for (const Reader& reader : readers)
            for (const auto& [words, kept] : states)
                for (const QString& language : {u"en"_s, u"cy"_s}) {
                    // a supporter waits for the chair whatever was decided, and no table gives a child the whole record
                    const bool barred = kept == Kept::OutUndecided || kept == Kept::OutNone
                                        || (kept == Kept::OutWhole && (reader.name == u"Cai"_s || reader.name == u"Siân"_s))
                                        || (kept == Kept::OutAttendedPart && reader.name == u"Cai"_s);
                    QStringList there;
                    QStringList gone;
                    (barred ? gone : there) << heardByAll;
                    (barred || !reader.all ? gone : there) << confidential << legalAdvice;
                    (barred || !reader.first ? gone : there) << aboutTheFirst;
                    (kept == Kept::Nowhere ? there : gone) << saidMeanwhile;
                    if (!reader.all)
                        gone << evidence;
                    QTest::addRow("minutes: %s %s, %s", reader.what, words, qPrintable(language))
                        << reader.name << static_cast<int>(kept) << language << u"minutes"_s << there << gone << !barred;
                    QTest::addRow("letter: %s %s, %s", reader.what, words, qPrintable(language))
                        << reader.name << static_cast<int>(kept) << language << u"decision-letter"_s << QStringList()
                        << QStringList{saidMeanwhile, confidential, legalAdvice, evidence} << true;
                    // the father's child has no plan: there is none for him to read
                    const bool planned = reader.name != u"Bryn"_s;
                    const bool child = reader.name == u"Siân"_s;
                    QStringList planGone{saidMeanwhile, confidential, legalAdvice, evidence, aboutTheFirst};
                    if (child) // what others do, and why, is other people's private matter
                        planGone << whatSheDoes << theRisk;
                    QTest::addRow("plan: %s %s, %s", reader.what, words, qPrintable(language))
                        << reader.name << static_cast<int>(kept) << language << u"outline-plan"_s
                        << (planned && !child ? QStringList{whatSheDoes, theRisk} : QStringList()) << (planned ? planGone : planGone + QStringList{whatSheDoes, theRisk})
                        << planned;
                    if (child)
                        QTest::addRow("child's plan: %s %s, %s", reader.what, words, qPrintable(language))
                            << reader.name << static_cast<int>(kept) << language << u"childs-plan"_s << QStringList() << planGone << true;
                }
    }
    void thePageHoldsWhatItMustAndNothingWithheld()
    {
        QFETCH(const QString, reader);
        QFETCH(const int, kept);
        QFETCH(const QString, language);
        QFETCH(const QString, document);
        QFETCH(const QStringList, there);
        QFETCH(const QStringList, gone);
        QFETCH(const bool, goes);
        const sample::Shelf shelf = shelfFor(reader, static_cast<Kept>(kept));
        DocumentRequest request = sample::request(shelf, *DocumentKey::parse(document), reader);
        request.language = language;
        const ComposedDocument composed = composeDocument(request, shelf.sources());
        QCOMPARE(composed.mayBeIssued(), goes);
        const QString text = textOf(composed);
        QVERIFY(text.size() > 100);
        for (const QString& words : there)
            QVERIFY2(holdsValue(text, words), qPrintable(words));
        for (const QString& words : gone) {
            QVERIFY2(!holdsValue(text, words), qPrintable(words));
            QVERIFY2(!composed.bodyHtml.contains(words.left(24)), qPrintable(words));
        }
    }

    void everyDisguiseOfAWithheldPassageStopsTheCopy()
    {
        for (const QString& disguise : disguisesOf(saidMeanwhile)) {
            sample::Shelf shelf = shelfFor(u"Elan"_s, Kept::OutAttendedPart);
            for (Note& note : shelf.record.notes)
                if (note.text == heardByAll)
                    note.text = u"It was told again: "_s + disguise;
            const ComposedDocument hers = composeDocument(sample::request(shelf, documents::minutes(), u"Elan"_s), shelf.sources());
            QVERIFY2(!hers.mayBeIssued(), qPrintable(disguise));
            const ComposedDocument his = composeDocument(sample::request(shelf, documents::minutes(), u"Rhys"_s), shelf.sources());
            QVERIFY2(his.mayBeIssued(), qPrintable(disguise));
        }
        QCOMPARE(disguisesOf(saidMeanwhile).size(), 12);
    }

    void noPropertyOrNameOfAFileNamesAnybody()
    {
        const sample::Shelf shelf = shelfFor(u"Elan"_s, Kept::OutAttendedPart);
        for (const Participant& person : shelf.file.participants) {
            DocumentRequest request{.document = documents::minutes(), .to = person.id};
            request.dated = QDate(2026, 12, 14);
            const ComposedDocument composed = composeDocument(request, shelf.sources());
            const QString surname = person.name.section(u' ', -1);
            QBuffer buffer;
            buffer.setData(pdfOf(composed));
            buffer.open(QIODevice::ReadOnly);
            QPdfDocument document(nullptr);
            document.load(&buffer);
            for (const auto field : {QPdfDocument::MetaDataField::Title, QPdfDocument::MetaDataField::Author, QPdfDocument::MetaDataField::Subject,
                                     QPdfDocument::MetaDataField::Keywords})
                QVERIFY(!document.metaData(field).toString().contains(surname));
            document.close();
            QVERIFY(!composed.fileName.contains(surname, Qt::CaseInsensitive));
        }
    }
};

QTEST_MAIN(CopyMatrixTest)
#include "copymatrixtest.moc"
