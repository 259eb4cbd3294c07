#include "tests/core/documents/sample.h"
#include "ui/print/pagelayout.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPrinter>
#include <QTemporaryDir>

#include <QtTest/QTest>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

namespace {

/// A PDF read back: what a recipient's own program would show and find.
struct Opened {
    explicit Opened(const QByteArray& pdf) : bytes(pdf), document(nullptr)
    {
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        document.load(&buffer);
    }
    ~Opened() { document.close(); }

    QString textOf(int page) { return document.getAllText(page).text().simplified(); }

    QByteArray bytes;
    QBuffer buffer;
    QPdfDocument document;
};

} // namespace

/// Pages as they leave the house.
class PageLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_shelf.emplace(sample::shelf()); }

    void everyPageSaysWhoseCopyItIs_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QString>("pages");
        QTest::newRow("minutes in English") << u"minutes"_s << u"en"_s << u"Copy 3 for Rhys Quill"_s << u"page %1 of %2"_s;
        QTest::newRow("minutes in Welsh") << u"minutes"_s << u"cy"_s << u"Copi 3 i: Rhys Quill"_s << u"tudalen %1 o %2"_s;
        QTest::newRow("invitation in Welsh") << u"invitation"_s << u"cy"_s << u"Rhys Quill · copi 3"_s << u"tudalen %1 o %2"_s;
        QTest::newRow("decision letter in English") << u"decision-letter"_s << u"en"_s << u"Rhys Quill · copy 3"_s << u"page %1 of %2"_s;
    }

    void everyPageSaysWhoseCopyItIs()
    {
        QFETCH(const QString, document);
        QFETCH(const QString, language);
        QFETCH(const QString, owner);
        QFETCH(const QString, pages);
        DocumentRequest request = sample::request(*m_shelf, *DocumentKey::parse(document), u"Rhys"_s);
        request.language = language;
        Opened pdf(pdfOf(composeDocument(request, m_shelf->sources())));
        const int count = pdf.document.pageCount();
        QVERIFY(count >= 1);
        if (document == u"minutes")
            QVERIFY(count >= 2);
        for (int page = 0; page < count; ++page) {
            const QString text = pdf.textOf(page);
            QVERIFY2(text.contains(owner), qPrintable(text));
            QVERIFY2(text.contains(pages.arg(QString::number(page + 1), QString::number(count))), qPrintable(text));
        }
    }

    void thePdfHoldsEveryWordOfTheDocument()
    {
        for (const DocumentKey& document : {documents::invitation(), documents::decisionLetter(), documents::minutes()}) {
            for (const QString& language : {u"en"_s, u"cy"_s}) {
                DocumentRequest request = sample::request(*m_shelf, document, u"Rhys"_s);
                request.language = language;
                const ComposedDocument composed = composeDocument(request, m_shelf->sources());
                Opened pdf(pdfOf(composed));
                QString text;
                for (int page = 0; page < pdf.document.pageCount(); ++page)
                    text += pdf.textOf(page) + u' ';
                for (const QString& word : composed.plainText.split(QRegularExpression(u"[\\s_]+"_s), Qt::SkipEmptyParts))
                    QVERIFY2(text.contains(word), qPrintable(word));
            }
        }
    }

    void aNameTypedAsMarkupReadsNoFile()
    {
        QTemporaryDir folder;
        const QString secret = folder.filePath(u"secret.png"_s);
        QImage picture(300, 300, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QVERIFY(picture.save(secret));
        sample::Shelf shelf = *m_shelf;
        const QString name = u"Elan <img src='%1'> Mwyaren"_s.arg(secret);
        shelf.person(u"Elan"_s).name = name;
        const ComposedDocument composed
            = composeDocument({.document = documents::decisionLetter(), .to = shelf.file.participants[6].id, .dated = QDate(2026, 12, 14)},
                              shelf.sources());
        const QByteArray bytes = pdfOf(composed);
        QVERIFY(!bytes.contains("/Subtype /Image"));
        Opened pdf(bytes);
        QVERIFY2(pdf.textOf(0).remove(u' ').contains(QString(name).remove(u' ')), qPrintable(pdf.textOf(0)));

        // And should markup ever get past the templates, the page still reads nothing.
        ComposedDocument forged = composed;
        forged.bodyHtml = u"<p>before <img src='%1'> after</p>"_s.arg(secret);
        const QByteArray sealed = pdfOf(forged);
        QVERIFY(!sealed.contains("/Width 300"));
    }

    void aLongNameIsWholeInTextAndFooter()
    {
        sample::Shelf shelf = *m_shelf;
        const QString name = QString(u"Gwenllïanŵŷ"_s).repeated(28) + u"x"_s; // 309 characters, no space to break at
        shelf.person(u"Bryn"_s).name = name;
        const ComposedDocument composed
            = composeDocument({.document = documents::decisionLetter(), .to = shelf.file.participants[7].id, .dated = QDate(2026, 12, 14)},
                              shelf.sources());
        Opened pdf(pdfOf(composed));
        for (int page = 0; page < pdf.document.pageCount(); ++page)
            QVERIFY2(pdf.document.getAllText(page).text().remove(QRegularExpression(u"\\s"_s)).contains(name + u"·copy"_s),
                     qPrintable(pdf.textOf(page)));
    }

    void aSignatureIsNeverAloneOnAPage()
    {
        ComposedDocument composed
            = composeDocument(sample::request(*m_shelf, documents::decisionLetter(), u"Elan"_s), m_shelf->sources());
        int most = 0;
        for (int paragraphs = 20; paragraphs < 45; ++paragraphs) {
            composed.bodyHtml = u"<style>p { margin-top: 0px; margin-bottom: 9px; }</style>"_s;
            for (int i = 0; i < paragraphs; ++i)
                composed.bodyHtml += u"<p>Paragraph</p>"_s;
            composed.bodyHtml += u"<p style='margin-top: 18px; margin-bottom: 44px;'><a name='with-next'>Sincerely</a></p>"
                                 "<p><a name='with-next'>Somebody</a></p><p>Chair</p>"_s;
            Opened pdf(pdfOf(composed));
            const int pages = pdf.document.pageCount();
            const QString last = pdf.textOf(pages - 1);
            QVERIFY2(last.contains(u"Paragraph"_s) && last.contains(u"Sincerely"_s) && last.contains(u"Chair"_s), qPrintable(last));
            if (pages == 1)
                most = paragraphs;
        }
        // As spaced by its style a page takes 26 of them and the signature: a page with little more on it is drawn in.
        QVERIFY2(most > 27, qPrintable(QString::number(most)));
    }

    void aSampleSaysSoOnEveryPage()
    {
        DocumentRequest request = sample::request(*m_shelf, documents::minutes(), u"Rhys"_s);
        request.sample = true;
        Opened pdf(pdfOf(composeDocument(request, m_shelf->sources())));
        for (int page = 0; page < pdf.document.pageCount(); ++page)
            QVERIFY(pdf.textOf(page).contains(u"Sampl: teuluoedd dychmygol"_s));
    }

    void thePdfIsNeutralAboutItself()
    {
        const ComposedDocument composed
            = composeDocument(sample::request(*m_shelf, documents::decisionLetter(), u"Elan"_s), m_shelf->sources());
        Opened pdf(pdfOf(composed));
        QCOMPARE(pdf.document.metaData(QPdfDocument::MetaDataField::Title).toString(), composed.title);
        QVERIFY(pdf.document.metaData(QPdfDocument::MetaDataField::Author).toString().isEmpty());
        QVERIFY(pdf.document.metaData(QPdfDocument::MetaDataField::Subject).toString().isEmpty());
        QVERIFY(pdf.bytes.contains("pdfaid:part"));
        for (const QByteArray& name : {QByteArray("Mwyaren"), QByteArray("Pebble")})
            QVERIFY(!pdf.bytes.contains(name)); // the text itself is compressed
    }

    void noHeadingStandsAloneAtTheFootOfAPage()
    {
        // Lines added one at a time push the heading over every position at the foot of the page.
        for (int lines = 20; lines < 60; ++lines) {
            ComposedDocument document{.document = documents::minutes(), .to = m_shelf->file.participants[3].id};
            document.footer = u"x"_s;
            document.pageOfPages = u"%1/%2"_s;
            document.bodyHtml = u"<p>line</p>"_s.repeated(lines)
                                + u"<p style='font-weight: 600'>Heading</p><p>under the heading</p><p>and more</p>"_s;
            Opened pdf(pdfOf(document));
            int together = 0;
            for (int page = 0; page < pdf.document.pageCount(); ++page) {
                const QString text = pdf.textOf(page);
                QCOMPARE(text.contains(u"Heading"_s), text.contains(u"under the heading"_s));
                together += text.contains(u"Heading"_s);
            }
            QCOMPARE(together, 1);
        }
    }

    void aRowStaysOnOnePage_data()
    {
        QTest::addColumn<bool>("named");
        QTest::addColumn<bool>("headed");
        QTest::addColumn<int>("points");
        QTest::newRow("columns with names") << true << false << 11;
        QTest::newRow("columns with names, under a heading") << true << true << 11;
        QTest::newRow("columns without names") << false << false << 11;
        QTest::newRow("columns without names, under a heading") << false << true << 11;
        QTest::newRow("large print") << true << true << 18;
    }

    void aRowStaysOnOnePage()
    {
        QFETCH(const bool, named);
        QFETCH(const bool, headed);
        QFETCH(const int, points);
        // Rows of one to four lines, the columns of different lengths; lines before the table push it over the page's foot.
        for (int lines = 0; lines < 48; lines += 3) {
            ComposedDocument document{.document = documents::minutes(), .to = m_shelf->file.participants[3].id, .pointSize = points};
            document.footer = u"x"_s;
            document.pageOfPages = u"%1/%2"_s;
            QString table = u"<table width='100%' cellspacing='0' cellpadding='4'>"_s;
            if (named)
                table += u"<tr><td class='tiny'>What</td><td class='tiny'>Who</td></tr>"_s;
            for (int row = 0; row < 30; ++row)
                table += u"<tr><td width='60%'>from%1q%2</td><td>%3 last%1q</td></tr>"_s.arg(row)
                             .arg(u"<br>more"_s.repeated(row % 4), u"<br>and"_s.repeated((row + 2) % 4).mid(4));
            document.bodyHtml = u"<html><head><style>.tiny { font-size: 9pt }</style></head><body>"_s + u"<p>line</p>"_s.repeated(lines)
                                + (headed ? u"<p style='font-weight: 600'>Heading</p>"_s : QString()) + table + u"</table></body></html>"_s;
            Opened pdf(pdfOf(document));
            int seen = 0;
            for (int page = 0; page < pdf.document.pageCount(); ++page) {
                const QString text = pdf.textOf(page).remove(u' '); // some of it comes back with a space between the letters
                for (int row = 0; row < 30; ++row) {
                    const bool begins = text.contains(u"from%1q"_s.arg(row));
                    QVERIFY2(begins == text.contains(u"last%1q"_s.arg(row)), qPrintable(u"row %1 after %2 lines"_s.arg(row).arg(lines)));
                    seen += begins ? 1 : 0;
                }
                QVERIFY2(!named || text.contains(u"from"_s) == text.contains(u"Who"_s), qPrintable(u"names of columns, %1 lines"_s.arg(lines)));
                if (headed && text.contains(u"Heading"_s))
                    QVERIFY2(text.contains(u"from0q"_s), qPrintable(u"heading after %1 lines"_s.arg(lines)));
            }
            QCOMPARE(seen, 30);
        }
    }

    void aVeryLongNoteIsWhole_data()
    {
        QTest::addColumn<int>("paragraphs");
        QTest::newRow("20,000 words in one paragraph") << 1;
        QTest::newRow("20,000 words in two hundred") << 200;
    }

    void aVeryLongNoteIsWhole()
    {
        QFETCH(const int, paragraphs);
        sample::Shelf shelf = *m_shelf;
        QString text;
        for (int word = 0; word < 20000; ++word)
            text += u"word%1%2"_s.arg(word).arg((word + 1) % (20000 / paragraphs) == 0 ? u'\n' : u' ');
        Note note = shelf.record.notes.front();
        note.id = NoteId::fresh();
        note.text = text.trimmed();
        note.confidential = false;
        note.withheldFrom.clear();
        shelf.record.notes.push_back(note);
        const ComposedDocument composed = composeDocument(sample::request(shelf, documents::minutes(), u"Rhys"_s), shelf.sources());
        QVERIFY(composed.mayBeIssued());
        Opened pdf(pdfOf(composed));
        QVERIFY(pdf.document.pageCount() > 30);
        QString all;
        for (int page = 0; page < pdf.document.pageCount(); ++page)
            all += pdf.textOf(page).remove(u' ');
        for (const int word : {0, 1, 9999, 15000, 19998, 19999})
            QVERIFY2(all.contains(u"word%1"_s.arg(word)), qPrintable(QString::number(word)));
    }

    void aSignatureStaysInOnePiece()
    {
        sample::Shelf shelf = *m_shelf;
        QString& reasons = shelf.record.decisions[1].reasons;
        for (int lines = 0; lines < 12; ++lines, reasons += u"\nOne line more."_s) {
            const auto composed = composeDocument(sample::request(shelf, documents::decisionLetter(), u"Bryn"_s), shelf.sources());
            Opened pdf(pdfOf(composed));
            for (int page = 0; page < pdf.document.pageCount(); ++page) {
                const QString text = pdf.textOf(page);
                QCOMPARE(text.contains(u"Yours sincerely"_s), text.contains(u"Chair of the conference"_s));
            }
        }
    }

    void theAddressStandsInTheWindow()
    {
        const ComposedDocument composed
            = composeDocument(sample::request(*m_shelf, documents::decisionLetter(), u"Elan"_s), m_shelf->sources());
        const PageLayout layout(composed);
        // Rows of the page's picture between the head and the greeting that hold ink on the left half, in millimetres.
        constexpr double scale = 2;
        QImage page((PageLayout::pageSize() * scale).toSize(), QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        painter.scale(scale, scale);
        layout.paint(painter, 0);
        painter.end();
        const double perMm = scale * 96 / 25.4;
        const auto inked = [&](double from, double to) {
            for (int y = qRound(from * perMm); y < qRound(to * perMm); ++y)
                for (int x = qRound(20 * perMm); x < qRound(110 * perMm); ++x)
                    if (qGray(page.pixel(x, y)) < 128)
                        return true;
            return false;
        };
        QVERIFY(!inked(43, 49));
        QVERIFY(inked(50, 56));
        QVERIFY(!inked(76, 83));
    }

    void aPdfFileIsForItsOwnerOnly()
    {
        QTemporaryDir folder;
        const ComposedDocument composed
            = composeDocument(sample::request(*m_shelf, documents::decisionLetter(), u"Elan"_s), m_shelf->sources());
        const QString path = folder.filePath(composed.fileName + u".pdf"_s);
        QVERIFY(PageLayout(composed).writePdf(path));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        QVERIFY(!PageLayout(composed).writePdf(folder.filePath(u"nowhere/x.pdf"_s)));
    }

    void aPrinterGetsTheSamePages()
    {
        QTemporaryDir folder;
        const ComposedDocument composed
            = composeDocument(sample::request(*m_shelf, documents::minutes(), u"Rhys"_s), m_shelf->sources());
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(u"printed.pdf"_s));
        const PageLayout layout(composed);
        QVERIFY(layout.printTo(printer));
        QPdfDocument printed(nullptr);
        QCOMPARE(printed.load(folder.filePath(u"printed.pdf"_s)), QPdfDocument::Error::None);
        QCOMPARE(printed.pageCount(), layout.pageCount());
        Opened written(pdfOf(composed));
        for (int page = 0; page < layout.pageCount(); ++page)
            QCOMPARE(printed.getAllText(page).text(), written.document.getAllText(page).text());
    }

    /// Not a judgement: writes every kind in both languages to the folder CADAIR_PAGES names, to be looked at.
    void picturesForTheEye()
    {
        const QString folder = qEnvironmentVariable("CADAIR_PAGES");
        if (folder.isEmpty())
            return;
        for (const DocumentKey& document : {documents::invitation(), documents::decisionLetter(), documents::minutes()}) {
            for (const QString& name : {u"Elan"_s, u"Siân"_s, u"Rhys"_s}) {
                for (const QString& language : {u"en"_s, u"cy"_s}) {
                    DocumentRequest request = sample::request(*m_shelf, document, name);
                    request.language = language;
                    request.sample = name == u"Rhys";
                    const QString path = folder + u'/' + document.text() + u'-' + name.left(2) + u'-' + language + u".pdf"_s;
                    QVERIFY(PageLayout(composeDocument(request, m_shelf->sources())).writePdf(path));
                }
            }
        }
    }

private:
    std::optional<sample::Shelf> m_shelf;
};

QTEST_MAIN(PageLayoutTest)
#include "pagelayouttest.moc"
