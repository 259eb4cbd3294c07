#pragma once

#include "core/documents/document.h"

#include <QAbstractScrollArea>
#include <QBuffer>
#include <QImage>

#include <map>
#include <optional>

class QPdfDocument;

namespace cadair::ui {

/// Shows the pages of one document on a desk: the very bytes that are saved or sent. Page Up and Page Down turn pages,
/// the arrows move, Home and End go to the first and last page.
class DocumentPreview final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit DocumentPreview(QWidget* parent = nullptr);
    ~DocumentPreview() override;

    /// Lays the document out and shows its first page; nothing: an empty desk.
    void setDocument(const std::optional<ComposedDocument>& document);
    /// The PDF on show; empty where there is none.
    const QByteArray& bytes() const { return m_bytes; }

    int pageCount() const;
    /// The page that fills most of the view, from 0; -1 on an empty desk.
    int currentPage() const;
    void goToPage(int page);
    void nextPage() { goToPage(currentPage() + 1); }
    void previousPage() { goToPage(currentPage() - 1); }

    /// 1 is the size on paper; 0 fits the page to the width, as at first.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }

Q_SIGNALS:
    /// The page on show or their number changed. `page` counts from 0.
    void pageShown(int page, int pageCount);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void refreshTexts();
    void layOutPages();
    void tellPage();
    QSize pageSize() const;
    QRect pageRect(int page) const;     ///< in the view's own coordinates
    const QImage& pictureOf(int page);

    std::optional<ComposedDocument> m_document;
    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<QPdfDocument> m_pdf;
    std::map<int, QImage> m_pictures;   ///< of the present size
    double m_zoom = 0;
    int m_told = -2;
};

} // namespace cadair::ui
