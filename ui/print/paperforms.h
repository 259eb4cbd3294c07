#pragma once

#include "core/documents/document.h"

#include <QByteArray>

namespace cadair::ui {

/// In which form a paper leaves as a file.
enum class PaperForm {
    Pdf,    ///< as printed
    Odt,    ///< for a word processor: to be enlarged, read aloud, put into Braille
    Html    ///< for a browser, and whatever reads its page aloud
};

/// "pdf", "odt", "html".
QString endingOf(PaperForm form);

/// A paper as a file: the same words in each form, with headings, lists and named columns, and its language. Nothing beside
/// the words names anybody: title and file name are those of the kind of document. Empty where it could not be made.
QByteArray bytesOf(const ComposedDocument& document, PaperForm form);

QByteArray htmlOf(const ComposedDocument& document);
QByteArray odtOf(const ComposedDocument& document);

} // namespace cadair::ui
