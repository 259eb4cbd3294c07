#include "ui/print/pagelayout.h"

#include "ui/print/pdflanguage.h"
#include "ui/print/sealeddocument.h"
#include "ui/print/tablerows.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cadair::ui {

namespace {

constexpr double dpi = 96;
constexpr double mm(double millimetres)
{
    return millimetres * dpi / 25.4;
}

// The window of a DL envelope shows 45 to 80 mm of the folded sheet, from 20 mm on.
constexpr double sideMargin = mm(22);
constexpr double topMargin = mm(20);
constexpr double headerTop = mm(9);
constexpr double footerBottom = mm(10);
constexpr double footerGap = mm(7);
constexpr double addressTop = mm(50);
constexpr double letterTop = mm(84); // what is below the window must not show in it
// A last page with little on it is worth closer paragraphs; the type keeps its size.
constexpr double nearlyEmpty = 0.3;
constexpr double tight = 0.65;
constexpr double bulletGap = 7;
constexpr double textMargin = 2; // less makes QTextDocument cut the first column of a glyph

const QColor ink(0x1E, 0x2A, 0x2F);
const QColor muted(0x55, 0x63, 0x6A);

QFont paperFont(double pointSize)
{
    const QString family = u"Open Sans"_s;
    if (!QFontDatabase::hasFamily(family))
        for (const QString& weight : {u"Regular"_s, u"SemiBold"_s, u"Bold"_s})
            QFontDatabase::addApplicationFont(u":/data/fonts/OpenSans-%1.ttf"_s.arg(weight));
    QFont font(family);
    font.setPointSizeF(pointSize);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Spaced letters are not joined into ligatures: a search of the PDF finds "first", not "\uFB01rst".
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

/// What sizes in points are measured against, whatever screen the program runs on.
QPaintDevice* ruler()
{
    static QImage image = [] {
        QImage one(1, 1, QImage::Format_ARGB32);
        one.setDotsPerMeterX(qRound(dpi / 0.0254));
        one.setDotsPerMeterY(qRound(dpi / 0.0254));
        return one;
    }();
    return &image;
}

QFont smallFont()
{
    QFont font = paperFont(8.5);
    font.setPixelSize(12); // points would be those of the printer, scaled once more
    return font;
}

double lineWidth()
{
    return PageLayout::pageSize().width() - 2 * sideMargin;
}

/// What a template marks as staying on the page of the line after it: a signature's lines.
bool isSignature(const QTextBlock& block)
{
    const auto at = block.begin();
    return !at.atEnd() && at.fragment().charFormat().anchorNames().contains(u"with-next"_s);
}

/// Whether a block stays on the page of the one after it: a heading, or what a template marks so.
bool staysWithNext(const QTextBlock& block)
{
    const auto at = block.begin();
    if (at.atEnd() || QTextCursor(block).currentTable())
        return false;
    return at.fragment().charFormat().fontWeight() >= QFont::DemiBold || isSignature(block);
}

} // namespace

PageLayout::PageLayout(const ComposedDocument& document) : m_document(document), m_text(std::make_unique<SealedDocument>())
{
    const QFontMetricsF metrics(smallFont(), ruler());
    const QRectF room(0, 0, lineWidth(), mm(60));
    m_footerHeight = metrics.boundingRect(room, Qt::TextWordWrap | Qt::TextWrapAnywhere, footerOf(998)).height();

    m_text->setDocumentMargin(textMargin);
    m_text->setUseDesignMetrics(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setDefaultFont(paperFont(document.pointSize));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setDefaultTextOption(option);
    m_text->documentLayout()->setPaintDevice(ruler());
    m_text->setPageSize({lineWidth(), pageSize().height() - topMargin - footerBottom - m_footerHeight - footerGap});
    layOut(1);
    if (!lastPageIsNearlyEmpty())
        return;
    const int pages = pageCount();
    layOut(tight);
    if (pageCount() == pages)
        layOut(1);
}

PageLayout::~PageLayout() = default;

void PageLayout::layOut(double spacing)
{
    m_text->setHtml(m_document.bodyHtml);
    takeBulletsOff();
    repeatHeaderRows(*m_text, pointsOfClass(m_document.bodyHtml, u"tiny"_s));
    spaceParagraphs(spacing);
    placeAddress();
    keepTogether();
}

void PageLayout::takeBulletsOff()
{
    // Qt sets them one space from the words, which is too close at the size of a letter: paint() draws our own.
    QTextCursor all(m_text.get());
    all.beginEditBlock();
    for (QTextBlock block = m_text->begin(); block.isValid(); block = block.next()) {
        QTextList* list = block.textList();
        if (!list || list->format().style() == QTextListFormat::ListStyleUndefined)
            continue;
        QTextListFormat format = list->format();
        format.setStyle(QTextListFormat::ListStyleUndefined);
        list->setFormat(format);
    }
    all.endEditBlock();
    m_text->markContentsDirty(0, m_text->characterCount()); // a list's new format alone leaves what follows where it was
}

void PageLayout::paintBullets(QPainter& painter, const QRectF& clip) const
{
    const double size = 0.3 * QFontMetricsF(m_text->defaultFont(), ruler()).ascent();
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    for (QTextBlock block = m_text->begin(); block.isValid(); block = block.next()) {
        if (!block.textList() || block.layout()->lineCount() == 0)
            continue;
        const QRectF rect = m_text->documentLayout()->blockBoundingRect(block);
        const QTextLine first = block.layout()->lineAt(0);
        const double left = block.layout()->position().x() + first.position().x();
        const QRectF bullet(left - bulletGap - size, rect.top() + 0.62 * first.ascent() - size / 2, size, size);
        if (bullet.top() >= clip.top() && bullet.bottom() <= clip.bottom())
            painter.drawEllipse(bullet);
    }
}

bool PageLayout::lastPageIsNearlyEmpty() const
{
    const int pages = m_text->pageCount();
    const double used = m_text->documentLayout()->blockBoundingRect(m_text->lastBlock()).bottom() - (pages - 1) * m_text->pageSize().height();
    return pages > 1 && used < nearlyEmpty * m_text->pageSize().height();
}

void PageLayout::spaceParagraphs(double spacing)
{
    if (qFuzzyCompare(spacing, 1))
        return;
    QTextCursor all(m_text.get());
    all.beginEditBlock();
    for (QTextBlock block = m_text->begin(); block.isValid(); block = block.next()) {
        QTextCursor at(block);
        if (at.currentTable())
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(spacing * format.topMargin());
        format.setBottomMargin(spacing * format.bottomMargin());
        at.setBlockFormat(format);
    }
    all.endEditBlock();
}

QSizeF PageLayout::pageSize()
{
    return {mm(210), mm(297)};
}

int PageLayout::pageCount() const
{
    return m_text->pageCount();
}

QString PageLayout::footerOf(int page) const
{
    return m_document.footer + u" · "_s
           + m_document.pageOfPages.arg(QString::number(page + 1), QString::number(m_text->pageCount()));
}

void PageLayout::placeAddress()
{
    for (QTextBlock block = m_text->begin(); block.isValid(); block = block.next()) {
        const auto at = block.begin();
        if (at.atEnd() || !at.fragment().charFormat().anchorNames().contains(u"address"_s))
            continue;
        QTextTable* table = QTextCursor(block).currentTable();
        if (!table)
            return;
        const QRectF frame = m_text->documentLayout()->frameBoundingRect(table);
        QTextTableFormat format = table->format();
        const double lower = std::max(0.0, addressTop - topMargin - frame.top());
        format.setTopMargin(format.topMargin() + lower);
        format.setBottomMargin(std::max(14.0, letterTop - topMargin - frame.bottom() - lower));
        table->setFormat(format);
        return;
    }
}

void PageLayout::keepTogether()
{
    // Each break moves what follows it, so the pages are asked anew after every one.
    for (int most = m_text->blockCount(); most > 0; --most) {
        m_text->documentLayout()->documentSize(); // lays everything out
        const QTextBlock stranded = strandedBlock();
        if (!stranded.isValid())
            return;
        QTextBlockFormat format = stranded.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(stranded).setBlockFormat(format);
    }
}

QTextBlock PageLayout::strandedBlock() const
{
    const double height = m_text->pageSize().height();
    const double line = QFontMetricsF(m_text->defaultFont(), ruler()).lineSpacing();
    const QAbstractTextDocumentLayout* layout = m_text->documentLayout();
    const auto pageAt = [&](double y) { return static_cast<int>(y / height); };
    const auto broken = [](const QTextBlock& block) {
        return block.blockFormat().pageBreakPolicy().testFlag(QTextFormat::PageBreak_AlwaysBefore);
    };
    QTextBlock first; // of those that stay with the present block
    for (QTextBlock block = m_text->begin(); block.isValid(); block = block.next()) {
        const bool ofTheSignature = first.isValid() && isSignature(first) && block.next().isValid(); // all there is below it
        if (staysWithNext(block) || ofTheSignature) {
            first = first.isValid() ? first : block;
            continue;
        }
        // A heading stays with the first two lines under it; a paragraph of a few lines stays in one piece.
        const QRectF rect = layout->blockBoundingRect(block);
        const bool few = rect.height() < 5 * line && !QTextCursor(block).currentTable();
        const double needed = rect.top() + (few ? rect.height() : std::min(rect.height(), 2 * line)) - 1;
        const QTextBlock start = first.isValid() ? first : block;
        first = QTextBlock();
        const bool torn = (few || staysWithNext(start)) && pageAt(layout->blockBoundingRect(start).top()) != pageAt(needed);
        const QTextBlock along = withSignature(start);
        const bool alone = along.isValid() && pageAt(layout->blockBoundingRect(start.previous()).bottom() - 1) != pageAt(needed);
        if ((torn || alone) && along.isValid() && !broken(along))
            return along;
        if (torn && !broken(start))
            return start;
    }
    return {};
}

QTextBlock PageLayout::withSignature(const QTextBlock& start) const
{
    // A signature alone on a page belongs to nothing: it takes the paragraph before it along, with its heading.
    const QTextBlock before = start.previous();
    if (!isSignature(start) || !before.isValid() || QTextCursor(before).currentTable()
        || m_text->documentLayout()->blockBoundingRect(before).height() > m_text->pageSize().height() / 2)
        return {};
    return before.previous().isValid() && staysWithNext(before.previous()) ? before.previous() : before;
}

void PageLayout::paint(QPainter& painter, int page) const
{
    const double height = m_text->pageSize().height();
    painter.save();
    painter.translate(sideMargin, topMargin - page * height);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, ink);
    context.clip = QRectF(0, page * height, lineWidth(), height);
    painter.setClipRect(context.clip.adjusted(-mm(5), 0, mm(5), 0));
    m_text->documentLayout()->draw(&painter, context);
    paintBullets(painter, context.clip);
    painter.restore();

    painter.save();
    painter.setFont(smallFont());
    painter.setPen(muted);
    const double bottom = pageSize().height() - footerBottom;
    painter.drawText(QRectF(sideMargin + textMargin, bottom - m_footerHeight, lineWidth(), m_footerHeight),
                     Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap | Qt::TextWrapAnywhere, footerOf(page));
    painter.drawText(QRectF(sideMargin + textMargin, headerTop, lineWidth(), topMargin - headerTop),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_document.sampleMark);
    painter.restore();
}

bool PageLayout::writePdf(QIODevice& device) const
{
    QPdfWriter writer(&device);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(600);
    writer.setTitle(m_document.title);
    writer.setCreator(u"Cadair"_s);
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    painter.scale(writer.resolution() / dpi, writer.resolution() / dpi);
    for (int page = 0; page < pageCount(); ++page) {
        if (page > 0 && !writer.newPage())
            return false;
        paint(painter, page);
    }
    return painter.end();
}

bool PageLayout::writePdf(const QString& path) const
{
    const QByteArray bytes = pdfOf(m_document);
    QSaveFile file(path); // takes its place only once all of it is on the disk
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly))
        return false;
    const bool owned = file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return owned && file.write(bytes) == bytes.size() && file.commit();
}

bool PageLayout::printTo(QPrinter& printer) const
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    printer.setDocName(m_document.title); // the printer's queue shows it: never a name
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    painter.scale(printer.resolution() / dpi, printer.resolution() / dpi);
    for (int page = 0; page < pageCount(); ++page) {
        if (page > 0 && !printer.newPage())
            return false;
        paint(painter, page);
    }
    return painter.end();
}

QByteArray pdfOf(const ComposedDocument& document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!PageLayout(document).writePdf(buffer))
        return {};
    buffer.close();
    return pdfInLanguage(bytes, wordOf(document.language));
}

} // namespace cadair::ui
