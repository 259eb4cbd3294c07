#pragma once

#include "core/documents/document.h"

#include <QByteArray>
#include <QSizeF>

#include <memory>

class QIODevice;
class QPainter;
class QPrinter;
class QRectF;
class QTextBlock;
class QTextDocument;

namespace cadair::ui {

/// A composed document laid out on A4 pages: one layout for the preview, the PDF and the printer.
///
/// The recipient's address stands where a window envelope shows it. Every page carries the recipient's name, the copy's
/// number and "page x of y"; a sample says on top of every page that it is one. A table that goes on over the page says its
/// columns again. Nothing outside the program is ever read: whatever a page refers to comes out as a single empty point.
class PageLayout final {
public:
    explicit PageLayout(const ComposedDocument& document);
    ~PageLayout();
    PageLayout(const PageLayout&) = delete;
    PageLayout& operator=(const PageLayout&) = delete;

    int pageCount() const;
    /// Of a page, in units of 1/96 inch.
    static QSizeF pageSize();
    /// Paints page `page` (from 0) with its margins, in units of 1/96 inch from the page's corner.
    void paint(QPainter& painter, int page) const;

    /// One PDF (PDF/A-1b), titled by the kind of document only; its language is added by pdfOf(). False where the device takes
    /// nothing.
    bool writePdf(QIODevice& device) const;
    /// The same to a file that nobody else can read. False where the file cannot be written.
    bool writePdf(const QString& path) const;
    /// All pages to a printer. False where it takes nothing.
    bool printTo(QPrinter& printer) const;

private:
    QString footerOf(int page) const;
    /// Lays the text out with its gaps between paragraphs times `spacing`.
    void layOut(double spacing);
    bool lastPageIsNearlyEmpty() const;
    void spaceParagraphs(double spacing);
    void placeAddress();
    void keepTogether();
    void takeBulletsOff();
    void paintBullets(QPainter& painter, const QRectF& clip) const;
    QTextBlock strandedBlock() const;
    QTextBlock withSignature(const QTextBlock& start) const;

    ComposedDocument m_document;
    double m_footerHeight = 0;
    std::unique_ptr<QTextDocument> m_text;
};

/// The PDF of a document as bytes, with its language; empty where it could not be made.
QByteArray pdfOf(const ComposedDocument& document);

} // namespace cadair::ui
