#pragma once

#include <QByteArray>
#include <QString>

namespace cadair::ui {

/// The same PDF with the language its words are in (a BCP 47 tag), for whatever reads it aloud: Qt writes none. Added at the
/// end, as the format provides for. A file that is not built as Qt builds them is answered as it was.
QByteArray pdfInLanguage(const QByteArray& pdf, const QString& tag);

} // namespace cadair::ui
