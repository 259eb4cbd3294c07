#pragma once

#include <QTextDocument>

namespace cadair::ui {

/// A document that refers to nothing: a name typed as markup can neither read a file nor reach out. The one picture it shows
/// is a letterhead's, which lies in the text itself as a PNG of modest size.
class SealedDocument final : public QTextDocument {
    Q_OBJECT
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int type, const QUrl& name) override;
};

/// The size of a class of text in points, as the document's own style gives it; 0: it gives none.
double pointsOfClass(const QString& html, const QString& name);

} // namespace cadair::ui
