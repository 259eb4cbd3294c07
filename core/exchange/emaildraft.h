#pragma once

#include "core/documents/document.h"

#include <QByteArray>

#include <optional>

namespace cadair {

/// A letter on its way into somebody's own mail program: nothing is sent from here.
struct EmailDraft {
    QString to;                             ///< the person's e-mail address
    QString name;                           ///< as the mail program shows it; may be empty
    ComposedDocument letter;                ///< its title is the subject, its words are the text
    QByteArray pdf;                         ///< the letter as a PDF; empty: without
    QByteArray calendar;                    ///< the entry for a calendar; empty: without
};

/// Whether an entry for the calendar goes with a letter of this kind to this person: with what asks them to come, moves the
/// day or calls it off, and never to somebody who is kept out of all of it.
bool carriesCalendarEntry(const DocumentKey& document, const Participant& person);

/// Whether this is one address and nothing else: no name, no second address, no line of a header.
bool isMailAddress(const QString& address);

/// The draft as a file (RFC 5322, MIME) that opens unsent. Empty where the address is none, or where name or address hold a
/// line break or another control character: then nothing is made of it.
std::optional<QByteArray> emailDraft(const EmailDraft& draft);

} // namespace cadair
