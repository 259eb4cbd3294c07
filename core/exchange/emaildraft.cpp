#include "core/exchange/emaildraft.h"

#include "core/rules/exclusion.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cadair {

namespace {

bool isOneLine(const QString& text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    });
}

/// A header's value in words of at most 75 characters (RFC 2047), each with whole characters in it.
QByteArray encodedWords(const QString& text)
{
    constexpr qsizetype most = 42; // octets: 56 in base64, with the 12 around them inside 75
    QByteArray out;
    QByteArray part;
    const auto close = [&] {
        if (!out.isEmpty())
            out += "\r\n ";
        out += "=?UTF-8?B?" + part.toBase64() + "?=";
        part.clear();
    };
    for (const char32_t c : text.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&c, 1).toUtf8();
        if (part.size() + bytes.size() > most)
            close();
        part += bytes;
    }
    if (!part.isEmpty())
        close();
    return out;
}

/// Base64 in lines of 76.
QByteArray base64Lines(const QByteArray& bytes)
{
    const QByteArray all = bytes.toBase64();
    QByteArray out;
    for (qsizetype at = 0; at < all.size(); at += 76)
        out += all.mid(at, 76) + "\r\n";
    return out;
}

/// A boundary that no base64 line can hold, the same for the same letter.
QByteArray boundaryOf(const EmailDraft& draft)
{
    const QByteArray seed = draft.letter.bodyHtml.toUtf8() + draft.to.toUtf8();
    return "=_cadair_" + QCryptographicHash::hash(seed, QCryptographicHash::Sha256).toHex().left(24);
}

void addPart(QByteArray& out, const QByteArray& boundary, const QByteArray& headers, const QByteArray& body)
{
    out += "--" + boundary + "\r\n" + headers + "Content-Transfer-Encoding: base64\r\n\r\n" + base64Lines(body);
}

QByteArray attachment(const QByteArray& type, const QByteArray& name)
{
    return "Content-Type: " + type + "; name=\"" + name + "\"\r\nContent-Disposition: attachment; filename=\"" + name + "\"\r\n";
}

} // namespace

bool carriesCalendarEntry(const DocumentKey& document, const Participant& person)
{
    return !keptOutBeforehand(person)
           && (document == documents::invitation() || document == documents::invitationReminder()
               || document == documents::postponement() || document == documents::cancellation());
}

bool isMailAddress(const QString& address)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+\\z"_s);
    return address.size() <= 254 && form.match(address).hasMatch();
}

std::optional<QByteArray> emailDraft(const EmailDraft& draft)
{
    if (!isMailAddress(draft.to) || !isOneLine(draft.name) || !isOneLine(draft.letter.title))
        return std::nullopt;
    const QByteArray boundary = boundaryOf(draft);
    const QByteArray address = draft.to.toLatin1();
    QByteArray out;
    out += "X-Unsent: 1\r\n";
    out += "MIME-Version: 1.0\r\n";
    out += "Subject: " + encodedWords(draft.letter.title) + "\r\n";
    out += draft.name.trimmed().isEmpty() ? "To: " + address + "\r\n" : "To: " + encodedWords(draft.name.trimmed()) + "\r\n <" + address + ">\r\n";
    out += "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n";
    QString words = draft.letter.plainText;
    words.replace(u'\n', u"\r\n\r\n"_s);
    addPart(out, boundary, "Content-Type: text/plain; charset=utf-8\r\n", words.toUtf8());
    if (!draft.pdf.isEmpty())
        addPart(out, boundary, attachment("application/pdf", draft.letter.fileName.toLatin1() + ".pdf"), draft.pdf);
    if (!draft.calendar.isEmpty())
        addPart(out, boundary, attachment("text/calendar; charset=utf-8", "conference.ics"), draft.calendar);
    out += "--" + boundary + "--\r\n";
    return out;
}

} // namespace cadair
