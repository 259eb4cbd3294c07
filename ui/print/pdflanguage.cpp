#include "ui/print/pdflanguage.h"

#include <QRegularExpression>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

QByteArray captured(const QByteArray& in, const QString& pattern)
{
    // Latin 1 keeps every byte where it is.
    return QRegularExpression(pattern, QRegularExpression::DotMatchesEverythingOption).match(QString::fromLatin1(in)).captured(1).toLatin1();
}

} // namespace

QByteArray pdfInLanguage(const QByteArray& pdf, const QString& tag)
{
    const qsizetype trailerAt = pdf.lastIndexOf("trailer");
    const qsizetype startAt = pdf.lastIndexOf("startxref");
    if (trailerAt < 0 || startAt < trailerAt)
        return pdf;
    const QByteArray trailer = pdf.mid(trailerAt, startAt - trailerAt);
    const QByteArray root = captured(trailer, u"/Root (\\d+) 0 R"_s);
    const QByteArray size = captured(trailer, u"/Size (\\d+)"_s);
    const QByteArray before = captured(pdf.mid(startAt), u"startxref\\s+(\\d+)"_s);
    const qsizetype catalogAt = pdf.indexOf("\n" + root + " 0 obj\n");
    const qsizetype catalogEnd = catalogAt < 0 ? -1 : pdf.indexOf("endobj", catalogAt);
    if (root.isEmpty() || size.isEmpty() || before.isEmpty() || catalogEnd < 0)
        return pdf;
    QByteArray catalog = pdf.mid(catalogAt + 1, catalogEnd - catalogAt - 1);
    const qsizetype close = catalog.lastIndexOf(">>");
    if (close < 0 || catalog.contains("/Lang"))
        return pdf;
    catalog.insert(close, "/Lang (" + tag.toLatin1() + ")\n");

    QByteArray made = pdf;
    if (!made.endsWith('\n'))
        made += '\n';
    const QByteArray objectAt = QByteArray::number(made.size()).rightJustified(10, '0');
    made += catalog + "endobj\n";
    const qsizetype tableAt = made.size();
    made += "xref\n" + root + " 1\n" + objectAt + " 00000 n \n";
    // The trailer says what it said before, and where the table before this one stands.
    QByteArray again = trailer.trimmed();
    again.insert(again.lastIndexOf(">>"), "/Prev " + before + "\n");
    made += again + "\nstartxref\n" + QByteArray::number(tableAt) + "\n%%EOF\n";
    return made;
}

} // namespace cadair::ui
