#include "ui/print/paperforms.h"

#include "ui/print/pagelayout.h"
#include "ui/print/paperoutline.h"

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

QString wordsAsHtml(const OutlineParagraph& paragraph)
{
    QString html;
    const bool heading = paragraph.kind == OutlineParagraph::Kind::Heading;
    for (const OutlineWords& each : paragraph.words) {
        const QString words = each.text.toHtmlEscaped();
        html += each.strong && !heading ? u"<strong>"_s + words + u"</strong>"_s : words;
    }
    return html;
}

QString paragraphAsHtml(const OutlineParagraph& paragraph)
{
    using enum OutlineParagraph::Kind;
    switch (paragraph.kind) {
    case Picture: // what it shows stands beside it in words
        return u"<p><img alt=\"\" src=\"data:image/png;base64,%1\" width=\"%2\" height=\"%3\"></p>\n"_s
            .arg(QString::fromLatin1(paragraph.png.toBase64())).arg(paragraph.width).arg(paragraph.height);
    case Heading: return u"<h%1>%2</h%1>\n"_s.arg(QString::number(paragraph.level), wordsAsHtml(paragraph));
    case Item: return u"<li>%1</li>\n"_s.arg(wordsAsHtml(paragraph));
    case Plain: break;
    }
    return (paragraph.small ? u"<p class=\"small\">%1</p>\n"_s : u"<p>%1</p>\n"_s).arg(wordsAsHtml(paragraph));
}

QString paragraphsAsHtml(const std::vector<OutlineParagraph>& paragraphs)
{
    QString html;
    bool list = false;
    for (const OutlineParagraph& each : paragraphs) {
        const bool item = each.kind == OutlineParagraph::Kind::Item;
        if (item != list)
            html += item ? u"<ul>\n"_s : u"</ul>\n"_s;
        list = item;
        html += paragraphAsHtml(each);
    }
    return list ? html + u"</ul>\n"_s : html;
}

QString tableAsHtml(const OutlineTable& table)
{
    QString html = u"<table>\n"_s;
    for (size_t row = 0; row < table.rows.size(); ++row) {
        const bool header = table.hasHeader && row == 0;
        html += header ? u"<thead>\n<tr>"_s : u"<tr>"_s;
        for (size_t column = 0; column < table.rows[row].size(); ++column) {
            const OutlineCell& cell = table.rows[row][column];
            const bool names = header || (table.namesRows && column == 0);
            const QString tag = names ? u"th"_s : u"td"_s;
            const QString scope = header ? u" scope=\"col\""_s : names ? u" scope=\"row\""_s : QString();
            const QString over = cell.columns > 1 ? u" colspan=\"%1\""_s.arg(cell.columns) : QString();
            const bool line = cell.paragraphs.size() == 1 && cell.paragraphs.front().kind == OutlineParagraph::Kind::Plain;
            html += u'<' + tag + scope + over + u'>'
                    + (line ? wordsAsHtml(cell.paragraphs.front()) : paragraphsAsHtml(cell.paragraphs)) + u"</"_s + tag + u'>';
        }
        html += header ? u"</tr>\n</thead>\n"_s : u"</tr>\n"_s;
    }
    return html + u"</table>\n"_s;
}

// Nothing is fetched, and nothing of a page could: the browser is told so.
const QString htmlHead = uR"(<!DOCTYPE html>
<html lang="%1">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>%2</title>
<style>
body { font-family: sans-serif; font-size: %3pt; line-height: 1.4; color: #1E2A2F; background: #FFFFFF; max-width: 42em; margin: 1em auto; padding: 0 1em; }
table { border-collapse: collapse; width: 100%; margin: 0.5em 0; }
th, td { text-align: left; vertical-align: top; padding: 0.25em 0.75em 0.25em 0; border-bottom: 1px solid #76837D; }
.small { font-size: 0.875em; }
</style>
</head>
<body>
)"_s;

} // namespace

QByteArray htmlOf(const ComposedDocument& document)
{
    QString html = htmlHead;
    html.replace(u"%1"_s, wordOf(document.language)).replace(u"%2"_s, document.title.toHtmlEscaped())
        .replace(u"%3"_s, QString::number(document.pointSize));
    if (!document.sampleMark.isEmpty())
        html += u"<p><strong>%1</strong></p>\n"_s.arg(document.sampleMark.toHtmlEscaped());
    html += u"<main>\n"_s;
    for (const OutlinePart& part : outlineOf(document))
        html += part.table ? tableAsHtml(*part.table) : paragraphsAsHtml(part.paragraphs);
    html += u"</main>\n<footer>\n<p class=\"small\">%1</p>\n</footer>\n</body>\n</html>\n"_s.arg(document.footer.toHtmlEscaped());
    return html.toUtf8();
}

QString endingOf(PaperForm form)
{
    switch (form) {
    case PaperForm::Pdf: return u"pdf"_s;
    case PaperForm::Odt: return u"odt"_s;
    case PaperForm::Html: return u"html"_s;
    }
    Q_UNREACHABLE();
}

QByteArray bytesOf(const ComposedDocument& document, PaperForm form)
{
    switch (form) {
    case PaperForm::Pdf: return pdfOf(document);
    case PaperForm::Odt: return odtOf(document);
    case PaperForm::Html: return htmlOf(document);
    }
    Q_UNREACHABLE();
}

} // namespace cadair::ui
