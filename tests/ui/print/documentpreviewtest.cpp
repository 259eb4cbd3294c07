#include "tests/core/documents/sample.h"
#include "ui/print/documentpreview.h"
#include "ui/print/pagelayout.h"
#include "ui/widgets/theme.h"

#include <QScrollBar>
#include <QSignalSpy>

#include <QtTest/QTest>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

/// The desk on which a document is looked at before it goes.
class DocumentPreviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyAppearance({});
        m_shelf.emplace(sample::shelf());
        m_minutes.emplace(composeDocument(sample::request(*m_shelf, documents::minutes(), u"Rhys"_s), m_shelf->sources()));
    }

    void itShowsTheBytesThatAreSent()
    {
        DocumentPreview preview;
        preview.setDocument(m_minutes);
        // Qt writes the moment into each PDF: the same but for that.
        QCOMPARE(preview.bytes().size(), pdfOf(*m_minutes).size());
        QCOMPARE(preview.pageCount(), PageLayout(*m_minutes).pageCount());
        preview.setDocument({});
        QVERIFY(preview.bytes().isEmpty());
        QCOMPARE(preview.currentPage(), -1);
    }

    void keysTurnPages()
    {
        DocumentPreview preview;
        preview.resize(620, 520);
        preview.show();
        QSignalSpy shown(&preview, &DocumentPreview::pageShown);
        preview.setDocument(m_minutes);
        QVERIFY(preview.pageCount() >= 2);
        QCOMPARE(preview.currentPage(), 0);
        QTest::keyClick(&preview, Qt::Key_PageDown);
        QCOMPARE(preview.currentPage(), 1);
        QCOMPARE(shown.last().at(0).toInt(), 1);
        QTest::keyClick(&preview, Qt::Key_PageUp);
        QCOMPARE(preview.currentPage(), 0);
        QTest::keyClick(&preview, Qt::Key_End);
        QCOMPARE(preview.currentPage(), preview.pageCount() - 1);
        QTest::keyClick(&preview, Qt::Key_Home);
        QCOMPARE(preview.verticalScrollBar()->value(), 0);
    }

    void thePageIsWhiteOnTheDeskWithInkOnIt()
    {
        DocumentPreview preview;
        preview.resize(620, 520);
        preview.setDocument(m_minutes);
        const QImage picture = preview.grab().toImage();
        QCOMPARE(picture.pixelColor(4, 260), color(Token::Desk));
        QCOMPARE(picture.pixelColor(40, 260), QColor(Qt::white));
        int dark = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 40; x < 560; ++x)
                dark += qGray(picture.pixel(x, y)) < 100;
        QVERIFY(dark > 1000);
        const QString folder = qEnvironmentVariable("CADAIR_PAGES");
        if (!folder.isEmpty())
            QVERIFY(picture.save(folder + u"/preview.png"_s));
    }

    void aZoomKeepsThePage()
    {
        DocumentPreview preview;
        preview.resize(620, 520);
        preview.setDocument(m_minutes);
        preview.goToPage(1);
        preview.setZoom(1.5);
        QCOMPARE(preview.currentPage(), 1);
        QVERIFY(preview.horizontalScrollBar()->maximum() > 0);
        preview.setZoom(0);
        QCOMPARE(preview.horizontalScrollBar()->maximum(), 0);
    }

    void aScreenReaderReadsTheWords()
    {
        DocumentPreview preview;
        QVERIFY(!preview.accessibleName().isEmpty());
        preview.setDocument(m_minutes);
        QVERIFY(preview.accessibleDescription().contains(u"Cofnodion: Cynhadledd amddiffyn plant gychwynnol"_s));
    }

private:
    std::optional<sample::Shelf> m_shelf;
    std::optional<ComposedDocument> m_minutes;
};

QTEST_MAIN(DocumentPreviewTest)
#include "documentpreviewtest.moc"
