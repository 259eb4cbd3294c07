#pragma once

#include "core/documents/composing.h"

namespace cadair {

/// What stands around a document's text.
enum class DocumentFrame {
    Letter,     ///< address, date, "Dear …", signature
    Record,     ///< the unit's head only; the copy says whose it is
    Sheet       ///< for the table or for who runs the meeting: no copy of anybody's
};

/// One kind of document that this room makes.
struct DocumentKind {
    DocumentKey key;
    DocumentFrame frame = DocumentFrame::Letter;
    bool byReader = false;                  ///< a template each for family, children and practitioners
    bool signedByChair = false;
    Fields (*fields)(const Composing&) = nullptr;
    bool forTheTable = false;               ///< read by everybody in the room, whoever it is handed to
};

/// The kind behind a key; nullptr where this room makes none.
const DocumentKind* findKind(const DocumentKey& document);

/// Which template this reader's copy is made from: what is told a child after the conference by the child's age on that day.
QString templateFor(const DocumentKind& kind, const Participant& reader, const DocumentSources& from, QDate on);
/// The template of the child's page for this child.
QString childsTemplate(const DocumentSources& from, const Participant& reader, QDate on);

} // namespace cadair
