#include "core/documents/withheldvalues.h"
#include "tests/core/documents/sample.h"

#include <QtTest/QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

namespace {

/// The mother's address withheld from somebody, with the records of both as the casebook gives them.
WithheldAddress fromHer(const sample::Shelf& shelf, const PersonId& from)
{
    const Participant& mother = shelf.person(u"Elan"_s);
    WithheldAddress withheld{.id = WithholdingId::fresh(), .owner = *mother.person, .from = from, .why = u"court order"_s};
    withheld.since = QDate(2026, 11, 2);
    withheld.address = mother.address;
    withheld.phone = u"01632 960041"_s;
    return withheld;
}

/// A shelf on which the two have records of their own, and the mother lives at an address of her own.
sample::Shelf shelfWithTwo()
{
    sample::Shelf shelf = sample::shelf();
    for (const auto& name : {u"Elan"_s, u"Bryn"_s, u"Rhys"_s})
        shelf.person(name).person = PersonId::fresh();
    shelf.person(u"Elan"_s).address = u"4 Lôn Goed\nLlanddraenen\nZZ43 9QX"_s;
    shelf.person(u"Bryn"_s).address = u"9 Stryd y Môr\nLlanddraenen\nZZ43 2AA"_s;
    return shelf;
}

bool isStopped(const ComposedDocument& document)
{
    return std::any_of(document.missing.begin(), document.missing.end(), [](const MissingField& one) { return one.field == u"withheld"; });
}

} // namespace

/// An address withheld from somebody by name is in nothing that goes to them, however it is written.
class WithheldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aValueIsFoundInEveryDisguise_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<bool>("found");
        QTest::newRow("as it is") << u"She lives at 4 Lôn Goed now."_s << true;
        QTest::newRow("in capitals") << u"4 LÔN GOED"_s << true;
        QTest::newRow("without accents") << u"4 lon goed"_s << true;
        QTest::newRow("accents made of two characters") << u"4 Lo\u0302n Goed"_s << true;
        QTest::newRow("over two lines") << u"4 Lôn\nGoed"_s << true;
        QTest::newRow("written in one") << u"4LônGoed"_s << true;
        QTest::newRow("with hyphens and a comma") << u"4, Lôn-Goed"_s << true;
        QTest::newRow("spaced out") << u"4  L ô n   G o e d"_s << true;
        QTest::newRow("spaces that do not break") << u"4\u00A0Lôn\u00A0Goed"_s << true;
        QTest::newRow("with a space that nobody sees") << u"4 L\u200Bôn Go\u00ADed"_s << true;
        QTest::newRow("in wide characters") << u"４ Lôn Goed"_s << true;
        QTest::newRow("in brackets and quotation marks") << u"(“4 Lôn Goed”)"_s << true;
        QTest::newRow("a house with another number") << u"14 Lôn Goed"_s << false;
        QTest::newRow("the same number further on") << u"4 Lôn Goedwig"_s << false;
        QTest::newRow("the street alone") << u"Lôn Goed"_s << false;
    }
    void aValueIsFoundInEveryDisguise()
    {
        QFETCH(const QString, written);
        QTEST(holdsValue(written, u"4 Lôn Goed"_s), "found");
    }

    void aNumberIsFoundInEveryDisguise_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<bool>("found");
        QTest::newRow("as it is") << u"Ring 01632 960041."_s << true;
        QTest::newRow("without spaces") << u"01632960041"_s << true;
        QTest::newRow("with the country's code") << u"+44 1632 960041"_s << true;
        QTest::newRow("the code and the nought in brackets") << u"+44 (0)1632 960041"_s << true;
        QTest::newRow("with points") << u"01632.960.041"_s << true;
        QTest::newRow("over two lines") << u"01632\n960 041"_s << true;
        QTest::newRow("another number") << u"01632 960042"_s << false;
        QTest::newRow("no number") << u"Ring her."_s << false;
    }
    void aNumberIsFoundInEveryDisguise()
    {
        QFETCH(const QString, written);
        QTEST(holdsPhone(written, u"01632 960041"_s), "found");
    }

    void theTownTellsNothing_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QStringList>("telling");
        QTest::newRow("house, town and postcode") << u"4 Lôn Goed\nLlanddraenen\nZZ43 9QX"_s << QStringList{u"ZZ43 9QX"_s, u"4 Lôn Goed"_s};
        QTest::newRow("on one line") << u"4 Lôn Goed, Llanddraenen, ZZ43 9QX"_s << QStringList{u"ZZ43 9QX"_s, u"4 Lôn Goed"_s};
        QTest::newRow("a house with a name, town and county") << u"Tŷ Gwyn\nLôn Goed\nLlanddraenen\nSir Ddraenen\nZZ43 9QX"_s
                                                               << QStringList{u"ZZ43 9QX"_s, u"Tŷ Gwyn"_s, u"Lôn Goed"_s};
        QTest::newRow("the postcode beside the town") << u"4 Lôn Goed\nLlanddraenen zz439qx"_s << QStringList{u"zz439qx"_s, u"4 Lôn Goed"_s};
        QTest::newRow("the number on a line by itself") << u"4\nLôn Goed\nLlanddraenen"_s << QStringList{u"4 Lôn Goed"_s};
        QTest::newRow("one line") << u"Tŷ Gwyn"_s << QStringList{u"Tŷ Gwyn"_s};
        QTest::newRow("none") << u"  \n"_s << QStringList{};
    }
    void theTownTellsNothing()
    {
        QFETCH(const QString, address);
        QTEST(tellingLines(address), "telling");
    }

    void aCopyThatWouldShowItIsStopped_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("stopped");
        QTest::newRow("the father's, with her street") << u"The visit was at 4 lon goed on Monday."_s << u"Bryn"_s << true;
        QTest::newRow("the father's, with her postcode") << u"The flat is in ZZ439QX."_s << u"Bryn"_s << true;
        QTest::newRow("the father's, with her telephone") << u"She can be reached at +44 1632 960041."_s << u"Bryn"_s << true;
        QTest::newRow("the father's, with the town") << u"They live in Llanddraenen."_s << u"Bryn"_s << false;
        QTest::newRow("the mother's own") << u"The visit was at 4 Lôn Goed on Monday."_s << u"Elan"_s << false;
        QTest::newRow("the head teacher's") << u"The visit was at 4 Lôn Goed on Monday."_s << u"Rhys"_s << false;
    }
    void aCopyThatWouldShowItIsStopped()
    {
        QFETCH(const QString, note);
        QFETCH(const QString, to);
        sample::Shelf shelf = shelfWithTwo();
        shelf.file.withheld = {fromHer(shelf, *shelf.person(u"Bryn"_s).person)};
        Note said{.id = NoteId::fresh(), .conference = shelf.file.conference.id, .agenda = shelf.record.notes.front().agenda};
        said.text = note;
        shelf.record.notes.push_back(said);
        const ComposedDocument composed = composeDocument(sample::request(shelf, documents::minutes(), to), shelf.sources());
        QVERIFY(composed.plainText.contains(note)); // or the row would say nothing
        QTEST(isStopped(composed), "stopped");
        QCOMPARE(composed.mayBeIssued(), !isStopped(composed));
    }

    void aPractitionerWhoIsNamedIsStoppedToo()
    {
        sample::Shelf shelf = shelfWithTwo();
        shelf.file.withheld = {fromHer(shelf, *shelf.person(u"Rhys"_s).person)};
        Note said{.id = NoteId::fresh(), .conference = shelf.file.conference.id, .agenda = shelf.record.notes.front().agenda};
        said.text = u"The visit was at 4 Lôn Goed."_s;
        shelf.record.notes.push_back(said);
        QVERIFY(isStopped(composeDocument(sample::request(shelf, documents::minutes(), u"Rhys"_s), shelf.sources())));
        QVERIFY(!isStopped(composeDocument(sample::request(shelf, documents::minutes(), u"Bryn"_s), shelf.sources())));
    }

    void aLetterSentToTheHouseItselfIsStopped()
    {
        sample::Shelf shelf = shelfWithTwo(); // his record still has her address: the letter would go to her door
        shelf.file.withheld = {fromHer(shelf, *shelf.person(u"Bryn"_s).person)};
        shelf.person(u"Bryn"_s).address = shelf.person(u"Elan"_s).address;
        for (const DocumentKey& document : {documents::invitation(), documents::decisionLetter()})
            QVERIFY(isStopped(composeDocument(sample::request(shelf, document, u"Bryn"_s), shelf.sources())));
    }

    void itHoldsFromItsFirstDayToItsLast_data()
    {
        QTest::addColumn<QDate>("until");
        QTest::addColumn<QDate>("dated");
        QTest::addColumn<bool>("stopped");
        const QDate never;
        QTest::newRow("the day before") << never << QDate(2026, 11, 1) << false;
        QTest::newRow("its first day") << never << QDate(2026, 11, 2) << true;
        QTest::newRow("the last day it holds") << QDate(2026, 12, 1) << QDate(2026, 11, 30) << true;
        QTest::newRow("the day it ended") << QDate(2026, 12, 1) << QDate(2026, 12, 1) << false;
    }
    void itHoldsFromItsFirstDayToItsLast()
    {
        QFETCH(const QDate, until);
        QFETCH(const QDate, dated);
        sample::Shelf shelf = shelfWithTwo();
        WithheldAddress withheld = fromHer(shelf, *shelf.person(u"Bryn"_s).person);
        if (until.isValid())
            withheld.until = until;
        shelf.file.withheld = {withheld};
        shelf.person(u"Bryn"_s).address = shelf.person(u"Elan"_s).address;
        DocumentRequest request = sample::request(shelf, documents::invitation(), u"Bryn"_s);
        request.dated = dated;
        QTEST(isStopped(composeDocument(request, shelf.sources())), "stopped");
    }

    void aChildsSchoolCanBeWithheldToo()
    {
        sample::Shelf shelf = shelfWithTwo();
        Participant& head = shelf.person(u"Rhys"_s);
        head.agency = *AgencyKey::parse(u"school"_s);
        head.agencyName = u"Ysgol Lôn Ddraenen"_s;
        head.contact = {shelf.child(0), shelf.child(1)};
        WithheldAddress withheld{.id = WithholdingId::fresh(), .owner = shelf.child(1), .from = *shelf.person(u"Bryn"_s).person, .why = u"x"_s};
        withheld.since = QDate(2026, 11, 2);
        shelf.file.withheld = {withheld};
        const DocumentRequest request = sample::request(shelf, documents::minutes(), u"Bryn"_s);
        QVERIFY(composeDocument(request, shelf.sources()).plainText.contains(u"Ysgol Lôn Ddraenen"_s)); // he is told who came
        QVERIFY(!isStopped(composeDocument(request, shelf.sources())));
        shelf.file.withheld.front().schoolToo = true;
        QVERIFY(isStopped(composeDocument(request, shelf.sources())));
    }

    void whatLiesOnTheTableIsReadByEverybody()
    {
        // Whoever an attendance sheet is handed to, he signs it too.
        sample::Shelf shelf = shelfWithTwo();
        shelf.file.withheld = {fromHer(shelf, *shelf.person(u"Bryn"_s).person)};
        shelf.person(u"Rhys"_s).agencyName = u"Canolfan 4 Lôn Goed"_s;
        for (const DocumentKey& document : {documents::attendanceSheet(), documents::nameCards(), documents::runBook()}) {
            const ComposedDocument sheet = composeDocument(sample::request(shelf, document, u"Rhys"_s), shelf.sources());
            const bool shown = sheet.plainText.contains(u"Lôn Goed"_s);
            QCOMPARE(isStopped(sheet), shown && document != documents::runBook()); // the chair's own book lies on no table
        }
        const ComposedDocument sheet = composeDocument(sample::request(shelf, documents::attendanceSheet(), u"Rhys"_s), shelf.sources());
        QVERIFY(isStopped(sheet));
    }

    void theSentenceSaysWhatIsSafeAndWhatToDo()
    {
        const sample::Shelf shelf = sample::shelf();
        for (const Language language : {Language::English, Language::Welsh}) {
            const QString said = missingSentence({u"withheld"_s, {}, {}}, u"Bryn Owen"_s, {}, shelf.templates, language);
            QVERIFY(said.contains(u"Bryn Owen"_s));
            QVERIFY(said != missingSentence({u"nothing"_s, {}, {}}, u"Bryn Owen"_s, {}, shelf.templates, language));
        }
    }
};

QTEST_APPLESS_MAIN(WithheldTest)
#include "withheldtest.moc"
