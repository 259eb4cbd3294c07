#include "ui/print/documentpreview.h"

#include "ui/print/pagelayout.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPdfDocument>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace cadair::ui {

namespace {

constexpr int deskMargin = 16;
constexpr int pageGap = 12;

} // namespace

DocumentPreview::DocumentPreview(QWidget* parent) : QAbstractScrollArea(parent), m_pdf(std::make_unique<QPdfDocument>(nullptr))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    refreshTexts();
}

DocumentPreview::~DocumentPreview()
{
    m_pdf->close(); // before the bytes it reads from
}

void DocumentPreview::setDocument(const std::optional<ComposedDocument>& document)
{
    m_document = document;
    m_pdf->close();
    m_buffer.close();
    m_bytes = document ? pdfOf(*document) : QByteArray();
    if (!m_bytes.isEmpty()) {
        m_buffer.setData(m_bytes);
        m_buffer.open(QIODevice::ReadOnly);
        m_pdf->load(&m_buffer);
    }
    m_told = -2;
    layOutPages();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    refreshTexts();
    tellPage();
}

int DocumentPreview::pageCount() const
{
    return m_bytes.isEmpty() ? 0 : m_pdf->pageCount();
}

QSize DocumentPreview::pageSize() const
{
    const double width = m_zoom > 0 ? PageLayout::pageSize().width() * m_zoom : viewport()->width() - 2.0 * px(deskMargin);
    const int across = std::max(px(120), static_cast<int>(std::lround(width)));
    const QSizeF paper = PageLayout::pageSize();
    return {across, static_cast<int>(std::lround(across * paper.height() / paper.width()))};
}

QRect DocumentPreview::pageRect(int page) const
{
    const QSize size = pageSize();
    const int left = std::max(px(deskMargin), (viewport()->width() - size.width()) / 2);
    const int top = px(deskMargin) + page * (size.height() + px(pageGap));
    return QRect(QPoint(left - horizontalScrollBar()->value(), top - verticalScrollBar()->value()), size);
}

void DocumentPreview::layOutPages()
{
    m_pictures.clear();
    const QSize size = pageSize();
    const int pages = pageCount();
    const int height = pages == 0 ? 0 : 2 * px(deskMargin) + pages * size.height() + (pages - 1) * px(pageGap);
    const int width = pages == 0 ? 0 : 2 * px(deskMargin) + size.width();
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(px(24));
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(px(24));
    viewport()->update();
}

int DocumentPreview::currentPage() const
{
    int best = -1;
    int most = -1;
    for (int page = 0; page < pageCount(); ++page) {
        const int seen = pageRect(page).intersected(viewport()->rect()).height();
        if (seen > most) {
            most = seen;
            best = page;
        }
    }
    return best;
}

void DocumentPreview::goToPage(int page)
{
    if (pageCount() == 0)
        return;
    const int wanted = std::clamp(page, 0, pageCount() - 1);
    verticalScrollBar()->setValue(wanted * (pageSize().height() + px(pageGap)));
    tellPage();
}

void DocumentPreview::setZoom(double zoom)
{
    const int page = currentPage();
    m_zoom = std::clamp(zoom, 0.0, 4.0);
    layOutPages();
    if (page >= 0)
        goToPage(page);
}

void DocumentPreview::tellPage()
{
    const int page = currentPage();
    if (page == m_told)
        return;
    m_told = page;
    Q_EMIT pageShown(page, pageCount());
}

const QImage& DocumentPreview::pictureOf(int page)
{
    if (const auto found = m_pictures.find(page); found != m_pictures.end())
        return found->second;
    const double ratio = devicePixelRatioF();
    const QSize size = (QSizeF(pageSize()) * ratio).toSize();
    QImage paper(size, QImage::Format_RGB32);
    paper.fill(Qt::white); // Pdfium leaves what is not printed transparent
    QPainter painter(&paper);
    painter.drawImage(0, 0, m_pdf->render(page, size));
    painter.end();
    paper.setDevicePixelRatio(ratio);
    return m_pictures[page] = paper;
}

void DocumentPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), color(Token::Desk));
    for (int page = 0; page < pageCount(); ++page) {
        const QRect rect = pageRect(page);
        if (!rect.intersects(viewport()->rect()))
            continue;
        painter.drawImage(rect.topLeft(), pictureOf(page));
        painter.setPen(QPen(color(Token::DeskEdge), 1));
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
    if (hasFocus()) {
        painter.setPen(QPen(color(Token::Focus), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void DocumentPreview::resizeEvent(QResizeEvent* event)
{
    const int page = currentPage();
    QAbstractScrollArea::resizeEvent(event);
    layOutPages();
    if (page > 0)
        goToPage(page);
    tellPage();
}

void DocumentPreview::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageDown: nextPage(); break;
    case Qt::Key_PageUp: previousPage(); break;
    case Qt::Key_Home: goToPage(0); break;
    case Qt::Key_End: goToPage(pageCount() - 1); break;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void DocumentPreview::scrollContentsBy(int, int)
{
    viewport()->update();
    tellPage();
}

void DocumentPreview::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOutPages();
    QAbstractScrollArea::changeEvent(event);
}

void DocumentPreview::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void DocumentPreview::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void DocumentPreview::refreshTexts()
{
    setAccessibleName(pageCount() > 0 ? tr("The document as it will be printed") : tr("No document to show"));
    // What a picture of a page cannot say: a screen reader reads the words themselves, in the document's own language.
    setAccessibleDescription(m_document ? m_document->plainText : QString());
}

} // namespace cadair::ui

#include "moc_documentpreview.cpp"
