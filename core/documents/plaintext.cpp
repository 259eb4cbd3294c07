#include "core/documents/templates.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cadair {

namespace {

QString unescaped(QString text)
{
    // The five that mustache writes; the ampersand last, or "&amp;lt;" would become a sign it never was.
    return text.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&apos;"_s, u"'"_s)
        .replace(u"&#39;"_s, u"'"_s)
        .replace(u"&amp;"_s, u"&"_s);
}

} // namespace

QString plainTextOf(const QString& html)
{
    static const QRegularExpression head(u"<head>.*</head>"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression space(u"\\s+"_s);
    static const QRegularExpression cellEnd(u"</t[dh]>"_s);
    static const QRegularExpression blockEnd(u"(</(p|tr|table|li|div)>|<br ?/?>)"_s);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    static const QRegularExpression cellParagraph(u"</p>\\s*</t[dh]>"_s);

    QString text = html;
    text.remove(head);
    text.replace(u"&nbsp;"_s, u" "_s);
    text.replace(space, u" "_s);
    text.replace(cellParagraph, u"</td>"_s);
    text.replace(cellEnd, u"\x1F"_s);
    text.replace(blockEnd, u"\n"_s);
    text.remove(tag);
    QStringList lines;
    for (const QString& raw : text.split(u'\n')) {
        QStringList cells;
        for (const QString& cell : raw.split(QChar(0x1F)))
            if (const QString words = cell.simplified(); !words.isEmpty())
                cells << unescaped(words);
        if (!cells.isEmpty())
            lines << cells.join(u"  "_s);
    }
    return lines.join(u'\n');
}

} // namespace cadair
