#include "tests/core/documents/sample.h"
#include "ui/print/pagelayout.h"
#include "ui/print/paperforms.h"
#include "ui/print/paperoutline.h"
#include "ui/print/zipfile.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <QtTest/QTest>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

namespace {

/// One entry of a ZIP file that stores its entries as they are.
QByteArray entryOf(const QByteArray& zip, const QByteArray& name)
{
    for (qsizetype at = 0; zip.mid(at, 4) == "PK\x03\x04";) {
        const auto number = [&](qsizetype from, int bytes) {
            qsizetype value = 0;
            for (int i = bytes - 1; i >= 0; --i)
                value = value * 256 + static_cast<quint8>(zip[at + from + i]);
            return value;
        };
        const qsizetype nameSize = number(26, 2);
        const qsizetype size = number(18, 4);
        if (zip.mid(at + 30, nameSize) == name)
            return zip.mid(at + 30 + nameSize, size);
        at += 30 + nameSize + number(28, 2) + size;
    }
    return {};
}

/// The words of an XML file in their order; fails where it is not well-formed.
QString wordsOfXml(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    QString words;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::Characters)
            words += reader.text().toString() + u' ';
    return reader.hasError() ? u"not well-formed: "_s + reader.errorString() : words.simplified();
}

QString wordsOfPdf(const QByteArray& pdf)
{
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document(nullptr);
    document.load(&buffer);
    QString words;
    for (int page = 0; page < document.pageCount(); ++page)
        words += document.getAllText(page).text() + u' ';
    document.close();
    return words.simplified();
}

/// Only the letters, so that line breaks and bullets do not matter.
QString lettersOf(const QString& text)
{
    QString letters;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            letters += c;
    return letters;
}

} // namespace

/// Papers as files: the same words in every form, told by what they are, and nobody's name beside the words.
class PaperFormsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_shelf.emplace(sample::shelf());
        MinutesVersion version{.id = MinutesVersionId::fresh(), .conference = m_shelf->file.conference.id};
        version.kind = VersionKind::Signed;
        version.by = u"Mair Mesen"_s;
        version.at = QDateTime(QDate(2026, 12, 12), QTime(16, 40));
        version.digest = QByteArray::fromHex("0b5c6b0b5c6b0b5c6b0b5c6b0b5c6b0b5c6b0b5c6b0b5c6b0b5c6b0b5c6b0b5c");
        version.headSeq = 4711;
        version.headHash = QString(64, u'a');
        m_shelf->record.dossier.copies.versions = {version};
    }

    void everyFormSaysTheSameWords_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("language");
        for (const QString& document : {u"decision-letter"_s, u"minutes"_s, u"invitation"_s, u"cover-sheet"_s})
            for (const QString& language : {u"en"_s, u"cy"_s})
                QTest::addRow("%s in %s", qPrintable(document), language == u"cy" ? "Welsh" : "English") << document << language;
    }
    void everyFormSaysTheSameWords()
    {
        QFETCH(const QString, document);
        QFETCH(const QString, language);
        const ComposedDocument composed = make(document, language);
        const QString html = QString::fromUtf8(htmlOf(composed));
        const QByteArray odt = odtOf(composed);
        const QString wanted = lettersOf(composed.plainText);
        QCOMPARE(lettersOf(plainTextOf(html.mid(html.indexOf(u"<main>"_s), html.indexOf(u"</main>"_s) - html.indexOf(u"<main>"_s)))), wanted);
        QCOMPARE(lettersOf(wordsOfXml(entryOf(odt, "content.xml"))), lettersOf(composed.sampleMark) + wanted);
        QVERIFY(wordsOfXml(entryOf(odt, "styles.xml")).startsWith(composed.footer));
        QVERIFY(html.contains(composed.footer.toHtmlEscaped()));
    }

    void headingsListsAndColumnsAreToldByWhatTheyAre()
    {
        const QString html = QString::fromUtf8(htmlOf(make(u"minutes"_s, u"cy"_s)));
        QCOMPARE(html.count(u"<h1>"_s), 1);
        QVERIFY(html.count(u"<h2>"_s) >= 4);
        QVERIFY(html.contains(u"<html lang=\"cy\">"_s));
        QVERIFY(html.contains(u"<thead>\n<tr><th scope=\"col\">"_s));
        QVERIFY(html.contains(u"<th scope=\"row\">"_s));
        QVERIFY(html.contains(u"<li>"_s) == (html.count(u"<ul>"_s) > 0));
        const QByteArray odt = odtOf(make(u"minutes"_s, u"cy"_s));
        QCOMPARE(entryOf(odt, "mimetype"), "application/vnd.oasis.opendocument.text");
        QVERIFY(odt.mid(30).startsWith("mimetype"));
        const QByteArray content = entryOf(odt, "content.xml");
        QVERIFY(content.contains("<text:h") && content.contains("text:outline-level=\"2\"") && content.contains("<table:table-header-rows>"));
        QVERIFY(entryOf(odt, "styles.xml").contains("fo:language=\"cy\""));
        QVERIFY(wordsOfXml(entryOf(odt, "META-INF/manifest.xml")).isEmpty());
        QVERIFY(pdfOf(make(u"minutes"_s, u"cy"_s)).contains("/Lang (cy)"));
    }

    void nobodyIsNamedBesideTheWords_data()
    {
        QTest::addColumn<PaperForm>("form");
        QTest::newRow("PDF") << PaperForm::Pdf;
        QTest::newRow("OpenDocument") << PaperForm::Odt;
        QTest::newRow("HTML") << PaperForm::Html;
    }
    void nobodyIsNamedBesideTheWords()
    {
        QFETCH(const PaperForm, form);
        for (const QString& document : {u"decision-letter"_s, u"minutes"_s, u"cover-sheet"_s}) {
            const ComposedDocument composed = make(document, u"en"_s);
            QByteArray bytes = bytesOf(composed, form);
            if (form == PaperForm::Odt)
                bytes = entryOf(bytes, "meta.xml") + entryOf(bytes, "META-INF/manifest.xml");
            if (form == PaperForm::Html)
                bytes = bytes.left(bytes.indexOf("<body>"));
            QVERIFY(!bytes.isEmpty());
            QByteArray wide; // a PDF writes its title in UTF-16
            for (const char c : bytes)
                if (c != '\0')
                    wide += c;
            for (const Participant& person : m_shelf->file.participants)
                for (const QString& word : person.name.split(u' ') + QStringList{composed.recipientName}) {
                    if (word.size() < 4)
                        continue;
                    QVERIFY2(!bytes.contains(word.toUtf8()) && !wide.contains(word.toUtf8()), qPrintable(document + u' ' + word));
                    QVERIFY2(!composed.fileName.contains(word, Qt::CaseInsensitive), qPrintable(word));
                }
            QVERIFY2(composed.fileName.startsWith(document), qPrintable(composed.fileName));
        }
    }

    void aNameTypedAsMarkupStaysAName()
    {
        sample::Shelf shelf = sample::shelf();
        const QString trap = u"Rhys <img src=\"file:///etc/passwd\"> & <script>alert(1)</script>"_s;
        shelf.person(u"Rhys"_s).name = trap;
        const ComposedDocument composed = composeDocument(sample::request(shelf, documents::decisionLetter(), u"Rhys"_s), shelf.sources());
        const QByteArray html = htmlOf(composed);
        QVERIFY(!html.contains("<img") && !html.contains("<script"));
        QVERIFY(html.contains(trap.toHtmlEscaped().toUtf8()));
        const QByteArray odt = odtOf(composed);
        QVERIFY(wordsOfXml(entryOf(odt, "content.xml")).contains(u"<script>alert(1)</script>"_s));
        QVERIFY(!entryOf(odt, "content.xml").contains("draw:image"));
        QVERIFY(wordsOfPdf(pdfOf(composed)).contains(u"<img src=\"file:///etc/passwd\">"_s));
    }

    void theLetterheadsPictureIsInEveryForm()
    {
        sample::Shelf shelf = sample::shelf();
        QImage picture(96, 64, QImage::Format_RGB32);
        picture.fill(QColor(0x0B, 0x5C, 0x6B));
        QBuffer buffer(&shelf.letterhead.logo);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(picture.save(&buffer, "PNG"));
        DocumentRequest request = sample::request(shelf, documents::decisionLetter(), u"Rhys"_s);
        request.language = u"en"_s;
        const ComposedDocument composed = composeDocument(request, shelf.sources());
        QVERIFY(htmlOf(composed).contains("<img alt=\"\" src=\"data:image/png;base64," + shelf.letterhead.logo.toBase64()));
        QCOMPARE(entryOf(odtOf(composed), "Pictures/letterhead.png"), shelf.letterhead.logo);
        QBuffer pdf;
        pdf.setData(pdfOf(composed));
        pdf.open(QIODevice::ReadOnly);
        QPdfDocument document(nullptr);
        document.load(&pdf);
        const QImage page = document.render(0, QSize(794, 1123));
        bool seen = false;
        for (int y = 60; y < 160 && !seen; ++y)
            for (int x = 75; x < 150 && !seen; ++x)
                seen = qAbs(page.pixelColor(x, y).green() - 0x5C) < 12 && page.pixelColor(x, y).red() < 40 && page.pixelColor(x + 8, y + 2).red() < 40;
        document.close();
        QVERIFY(seen);
        QCOMPARE(lettersOf(composed.plainText), lettersOf(make(u"decision-letter"_s, u"en"_s).plainText));
    }

    void aTableThatGoesOnSaysItsColumnsAgain()
    {
        const ComposedDocument composed = manyPresent();
        const QString words = wordsOfPdf(pdfOf(composed));
        QVERIFY2(words.count(u"Name Role"_s) >= 2, qPrintable(words));
    }

    void theCoverSheetsAddressStandsInTheWindowOfTheEnvelope()
    {
        QBuffer pdf; // a cover sheet is never in large print: whoever fills the envelope reads it
        pdf.setData(pdfOf(make(u"cover-sheet"_s, u"cy"_s)));
        pdf.open(QIODevice::ReadOnly);
        QPdfDocument document(nullptr);
        document.load(&pdf);
        const QPdfSelection all = document.getAllText(0);
        const qsizetype at = all.text().indexOf(u"4 Made-up Street"_s);
        QVERIFY(at > 0);
        const QRectF place = document.getSelectionAtIndex(0, static_cast<int>(at), 4).boundingRectangle();
        document.close();
        const double fromTop = place.top() * 25.4 / 72; // points, from the top of the page
        QVERIFY2(fromTop > 45 && fromTop < 80, qPrintable(QString::number(fromTop)));
    }

    void twentyThousandWordsMakePagesInReasonableTime()
    {
        sample::Shelf shelf = sample::shelf();
        QString text;
        for (int word = 0; word < 20000; ++word)
            text += word % 120 == 119 ? u"stop.\n"_s : u"word%1 "_s.arg(word);
        shelf.record.notes.front().text = text;
        const ComposedDocument composed = composeDocument(sample::request(shelf, documents::minutes(), u"Rhys"_s), shelf.sources());
        QElapsedTimer timer;
        timer.start();
        const PageLayout layout(composed);
        QVERIFY2(layout.pageCount() > 25 && layout.pageCount() < 120, qPrintable(QString::number(layout.pageCount())));
        const QByteArray pdf = pdfOf(composed);
        QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(wordsOfPdf(pdf).contains(u"word19997"_s));
    }

    void largePrintHoldsEveryWordToo_data()
    {
        QTest::addColumn<QString>("document");
        for (const DocumentKey& document : documents::letters())
            QTest::newRow(qPrintable(document.text())) << document.text();
        for (const QString& document : {u"minutes"_s, u"cover-sheet"_s, u"attendance-sheet"_s, u"public-agenda"_s, u"run-book"_s})
            QTest::newRow(qPrintable(document)) << document;
    }
    void largePrintHoldsEveryWordToo()
    {
        QFETCH(const QString, document);
        for (const QString& language : {u"en"_s, u"cy"_s})
            for (const int size : {12, 18}) {
                const ComposedDocument composed = make(document, language, size);
                const QByteArray pdf = pdfOf(composed);
                keepPicture(u"%1-%2-%3"_s.arg(document, language).arg(size), pdf);
                QVERIFY(lettersOf(wordsOfPdf(pdf)).size() >= lettersOf(composed.plainText).size());
                QVERIFY(htmlOf(composed).contains("font-size: " + QByteArray::number(size) + "pt"));
            }
    }

    void aZipIsReadByItsOwnRules()
    {
        const QByteArray zip = zipFile({{"a", "one"}, {"b/c", "two"}});
        QCOMPARE(entryOf(zip, "b/c"), "two");
        QVERIFY(zip.endsWith(QByteArray("\0\0", 2)));
        QCOMPARE(zip.count("PK\x01\x02"), 2);
        QCOMPARE(zip.mid(14, 4).toHex(), QByteArray("f1866c7a")); // the checksum of "one", as other programs compute it
    }

private:
    ComposedDocument make(const QString& document, const QString& language, int size = 12) const
    {
        DocumentRequest request = sample::request(*m_shelf, *DocumentKey::parse(document), u"Rhys"_s);
        request.language = language;
        request.pointSize = size;
        request.enclosures = {{u"Decision letter"_s, 2}, {u"Minutes"_s, 7}};
        request.addressConfirmed = request.dated;
        return composeDocument(request, m_shelf->sources());
    }
    /// For whoever wants to look at the pages (CADAIR_PICTURES names a folder).
    static void keepPicture(const QString& name, const QByteArray& pdf)
    {
        const QString folder = qEnvironmentVariable("CADAIR_PICTURES");
        QFile file(folder + u'/' + name + u".pdf"_s);
        if (!folder.isEmpty() && file.open(QIODevice::WriteOnly))
            file.write(pdf);
    }
    ComposedDocument manyPresent() const
    {
        sample::Shelf shelf = sample::shelf();
        const Participant like = shelf.person(u"Rhys"_s);
        for (int i = 0; i < 80; ++i) {
            Participant one = like;
            one.id = ParticipantId::fresh();
            one.name = u"Nuthatch Number%1"_s.arg(i);
            one.present = {{QTime(10, 0), QTime(11, 0)}};
            shelf.file.participants.push_back(one);
        }
        DocumentRequest request = sample::request(shelf, documents::minutes(), u"Rhys"_s);
        request.language = u"en"_s;
        return composeDocument(request, shelf.sources());
    }

    std::optional<sample::Shelf> m_shelf;
};

QTEST_MAIN(PaperFormsTest)
#include "paperformstest.moc"
