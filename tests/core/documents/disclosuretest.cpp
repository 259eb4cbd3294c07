#include "tests/core/documents/sample.h"

#include <QtTest/QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

namespace {

const QStringList hostileNames = {u"<b>Siân</b> & <img src='/etc/secret.png'>"_s,
                                  u"Gŵyn Llŷr {{complaint}} {{{x}}} </p></body>"_s,
                                  u"\u202Egnorw yaw eht\u202C Evans"_s,
                                  u"%1 %2 &amp; &lt;i&gt;"_s,
                                  QString(300, u'W') + u"ŷ"_s};

} // namespace

/// What may not be in a copy is not in it, and a name is only ever a name.
class DisclosureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameComesOutAsItsCharacters()
    {
        for (const QString& name : hostileNames) {
            sample::Shelf shelf = sample::shelf();
            shelf.person(u"Elan"_s).calledName = name;
            shelf.file.subjects[0].child.givenName = name;
            shelf.person(u"Elan"_s).name = name;
            const ParticipantId mother = shelf.file.participants[6].id;
            for (const DocumentKey& document : {documents::invitation(), documents::decisionLetter(), documents::minutes()}) {
                for (const QString& language : {u"en"_s, u"cy"_s}) {
                    DocumentRequest request{.document = document, .to = mother, .language = language};
                    request.dated = QDate(2026, 12, 14);
                    const ComposedDocument composed = composeDocument(request, shelf.sources());
                    QVERIFY2(composed.plainText.contains(asLine(name)), qPrintable(composed.plainText.left(600)));
                    QVERIFY(!composed.bodyHtml.contains(u"<img"_s));
                    QVERIFY(!composed.bodyHtml.contains(u"<b>"_s));
                    QCOMPARE(composed.bodyHtml.count(u"</body>"_s), 1);
                    QVERIFY(composed.footer.contains(asLine(name)));
                }
            }
        }
    }

    void aBreakInANameIsASpace()
    {
        QCOMPARE(asLine(u"Siân\nOwen\t \u2028Evans\0x"_s), u"Siân Owen Evans x"_s);
        QCOMPARE(asLine(u"w\u0302yn"_s), u"ŵyn"_s);
    }

    void aMarkThatTurnsWritingEndsWithItsName()
    {
        const QString line = asLine(u"\u202Eback"_s);
        QCOMPARE(line.front(), QChar(0x2068));
        QCOMPARE(line.back(), QChar(0x2069));
        QCOMPARE(asLine(u"Siân"_s), u"Siân"_s);
    }

    void aFamilyCopyHoldsNothingWithheld_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QStringList>("there");
        QTest::addColumn<QStringList>("gone");
        const QString neighbour = u"A neighbour telephoned"_s;
        const QString nights = u"works nights"_s;
        const QString hungry = u"came hungry on four days"_s;
        const QString nain = u"likes it at Nain's"_s;
        QTest::newRow("the head teacher's copy is full") << u"Rhys"_s << QStringList{neighbour, nights, hungry, nain} << QStringList();
        QTest::newRow("the mother's leaves out what is confidential") << u"Elan"_s << QStringList{nights, hungry, nain} << QStringList{neighbour};
        QTest::newRow("the father's leaves out what is withheld, and his partner's daughter")
            << u"Bryn"_s << QStringList{nain} << QStringList{neighbour, nights, hungry, u"Siân"_s};
        QTest::newRow("a supporter gets no more than the family") << u"Cai"_s << QStringList() << QStringList{neighbour, hungry, nain};
    }

    void aFamilyCopyHoldsNothingWithheld()
    {
        QFETCH(const QString, to);
        QFETCH(const QStringList, there);
        QFETCH(const QStringList, gone);
        const sample::Shelf shelf = sample::shelf();
        const ComposedDocument copy = composeDocument(sample::request(shelf, documents::minutes(), to), shelf.sources());
        for (const QString& text : there)
            QVERIFY2(copy.plainText.contains(text), qPrintable(text));
        for (const QString& text : gone)
            QVERIFY2(!copy.bodyHtml.contains(text), qPrintable(text));
    }

    void whatIsWithheldFromAPractitionerIsWithheldToo()
    {
        sample::Shelf shelf = sample::shelf();
        shelf.record.notes[0].withheldFrom = {shelf.person(u"Beth"_s).id};
        QVERIFY(!composeDocument(sample::request(shelf, documents::minutes(), u"Beth"_s), shelf.sources())
                     .bodyHtml.contains(u"hungry on four days"_s));
    }

    void aLetterToAFatherIsAboutHisOwnChildren()
    {
        const sample::Shelf shelf = sample::shelf();
        for (const DocumentKey& document : {documents::invitation(), documents::decisionLetter()}) {
            const auto letter = composeDocument(sample::request(shelf, document, u"Bryn"_s), shelf.sources());
            QVERIFY(letter.plainText.contains(u"Tomos"_s));
            QVERIFY(!letter.bodyHtml.contains(u"Siân"_s));
            QVERIFY(!letter.bodyHtml.contains(u"Breakfast"_s));
        }
    }

    void noLetterHoldsAnybodyElsesAddress()
    {
        const sample::Shelf shelf = sample::shelf();
        for (const DocumentKey& document : {documents::invitation(), documents::decisionLetter(), documents::minutes()}) {
            for (const Participant& reader : shelf.file.participants) {
                DocumentRequest request{.document = document, .to = reader.id};
                request.dated = QDate(2026, 12, 14);
                const ComposedDocument letter = composeDocument(request, shelf.sources());
                for (const Participant& other : shelf.file.participants) {
                    const QString street = other.address.section(u'\n', 0, 0);
                    if (other.id != reader.id && !street.isEmpty())
                        QVERIFY2(!letter.bodyHtml.contains(u'>' + street), qPrintable(street));
                }
            }
        }
    }

    void noFileNameOrTitleNamesAnybody()
    {
        const sample::Shelf shelf = sample::shelf();
        for (const DocumentKey& document : {documents::invitation(), documents::decisionLetter(), documents::minutes()})
            for (const ComposedDocument& letter : composeAll({.document = document, .dated = QDate(2026, 12, 14)}, shelf.sources()))
                for (const QString& name : {u"Mwyaren"_s, u"Draenog"_s, u"Pebble"_s, u"Siân"_s})
                    QVERIFY(!letter.fileName.contains(name, Qt::CaseInsensitive) && !letter.title.contains(name));
    }
};

QTEST_APPLESS_MAIN(DisclosureTest)
#include "disclosuretest.moc"
