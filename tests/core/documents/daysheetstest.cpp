#include "core/documents/recipients.h"
#include "tests/core/documents/golden.h"
#include "tests/core/documents/sample.h"

#include <QtTest/QTest>

using namespace cadair;
using namespace Qt::StringLiterals;
using sample::compareWithFile;
using sample::missingIn;

namespace {

ComposedDocument sheet(const sample::Shelf& shelf, const DocumentKey& document, const QString& language)
{
    const auto holders = recipientsOf(document, shelf.file, shelf.procedure);
    DocumentRequest request{.document = document, .to = holders.at(0).id, .language = language};
    request.dated = QDate(2026, 12, 8);
    return composeDocument(request, shelf.sources());
}

} // namespace

/// The sheets of the day: whole, against files, and what must not stand on them.
class DaySheetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSheetReadsAsItsFile_data()
    {
        QTest::addColumn<QString>("document");
        for (const DocumentKey& document : documents::sheets())
            QTest::newRow(qPrintable(document.text())) << document.text();
    }

    void aSheetReadsAsItsFile()
    {
        QFETCH(const QString, document);
        const sample::Shelf shelf = sample::shelfBefore();
        for (const QString& language : {u"en"_s, u"cy"_s}) {
            const ComposedDocument made = sheet(shelf, *DocumentKey::parse(document), language);
            QCOMPARE(missingIn(made), QStringList());
            compareWithFile(document + u'-' + language + u".txt"_s, made.plainText + u'\n');
            compareWithFile(document + u'-' + language + u".html"_s, made.bodyHtml);
        }
    }

    void whatLiesOnTheTableNamesNoAddressAndNobodyKeptOut()
    {
        sample::Shelf shelf = sample::shelfBefore();
        shelf.person(u"Bryn"_s).exclusion->extent = ExclusionExtent::Whole;
        for (const DocumentKey& document : {documents::attendanceSheet(), documents::nameCards(), documents::publicAgenda()})
            for (const QString& language : {u"en"_s, u"cy"_s}) {
                const QString words = sheet(shelf, document, language).plainText;
                for (const QString& never : {u"Draenog"_s, u"Made-up Street"_s, u"XX1"_s, u"neighbour"_s})
                    QVERIFY2(!words.contains(never), qPrintable(document.text() + never));
            }
        QVERIFY(sheet(shelf, documents::runBook(), u"en"_s).plainText.contains(u"Bryn Draenog"_s));
    }

    void theAgendaForEverybodyNamesNoChild()
    {
        const QString words = sheet(sample::shelfBefore(), documents::publicAgenda(), u"en"_s).plainText;
        QVERIFY(!words.contains(u"Siân"_s) && !words.contains(u"Mwyaren"_s));
        QVERIFY2(words.contains(u"10:10  What the family and the children say"_s), qPrintable(words));
    }

    void familyIsCalledAsTheyAreCalled()
    {
        const QString words = sheet(sample::shelfBefore(), documents::nameCards(), u"cy"_s).plainText;
        QVERIFY(words.contains(u"\nMs Mwyaren\n"_s));
        QVERIFY(words.contains(u"\nRhys Quill\n"_s));
        QVERIFY(!words.contains(u"Larkspur"_s)); // has sent apologies
    }

    void theChairsSheetsNeedSomebodyToHoldThem()
    {
        sample::Shelf shelf = sample::shelfBefore();
        QCOMPARE(recipientsOf(documents::runBook(), shelf.file, shelf.procedure).at(0).id, shelf.person(u"Morfydd"_s).id);
        QCOMPARE(recipientsOf(documents::paperPack(), shelf.file, shelf.procedure).at(0).id, shelf.person(u"Joan"_s).id);
        std::erase_if(shelf.file.participants, [](const Participant& p) { return p.capacity == Capacity::MinuteTaker; });
        QCOMPARE(recipientsOf(documents::paperPack(), shelf.file, shelf.procedure).at(0).id, shelf.person(u"Morfydd"_s).id);
        shelf.file.participants.clear();
        QVERIFY(recipientsOf(documents::runBook(), shelf.file, shelf.procedure).empty());
    }
};

QTEST_APPLESS_MAIN(DaySheetsTest)
#include "daysheetstest.moc"
