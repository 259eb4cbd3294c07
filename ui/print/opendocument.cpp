#include "ui/print/paperforms.h"
#include "ui/print/paperoutline.h"
#include "ui/print/zipfile.h"

#include <QXmlStreamWriter>

namespace cadair::ui {

using namespace Qt::StringLiterals;

// A paper for a word processor: OpenDocument Text, written by hand so that headings, languages and named columns are there,
// and nothing of who wrote it and when.

namespace {

const QString office = u"urn:oasis:names:tc:opendocument:xmlns:office:1.0"_s;
const QString text = u"urn:oasis:names:tc:opendocument:xmlns:text:1.0"_s;
const QString table = u"urn:oasis:names:tc:opendocument:xmlns:table:1.0"_s;
const QString style = u"urn:oasis:names:tc:opendocument:xmlns:style:1.0"_s;
const QString fo = u"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"_s;
const QString draw = u"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"_s;
const QString svg = u"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"_s;
const QString xlink = u"http://www.w3.org/1999/xlink"_s;
const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
const QString meta = u"urn:oasis:names:tc:opendocument:xmlns:meta:1.0"_s;
const QString manifest = u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s;
const QString picturePath = u"Pictures/letterhead.png"_s;

/// One part of the file.
class Part final {
public:
    Part(const QString& root, const QString& space = office) : m_xml(&m_bytes)
    {
        m_xml.writeStartDocument();
        for (const auto& [prefix, name] : {std::pair(u"office"_s, office), std::pair(u"text"_s, text), std::pair(u"table"_s, table),
                                           std::pair(u"style"_s, style), std::pair(u"fo"_s, fo), std::pair(u"draw"_s, draw),
                                           std::pair(u"svg"_s, svg), std::pair(u"xlink"_s, xlink), std::pair(u"dc"_s, dc),
                                           std::pair(u"meta"_s, meta), std::pair(u"manifest"_s, manifest)})
            m_xml.writeNamespace(name, prefix);
        m_xml.writeStartElement(space, root);
        m_xml.writeAttribute(space, u"version"_s, u"1.2"_s);
    }
    QXmlStreamWriter& xml() { return m_xml; }
    QByteArray bytes()
    {
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

using Attributes = std::vector<std::tuple<QString, QString, QString>>; ///< namespace, name, value

void open(QXmlStreamWriter& xml, const QString& space, const QString& name, const Attributes& attributes = {})
{
    xml.writeStartElement(space, name);
    for (const auto& [of, what, value] : attributes)
        xml.writeAttribute(of, what, value);
}

void empty(QXmlStreamWriter& xml, const QString& space, const QString& name, const Attributes& attributes = {})
{
    open(xml, space, name, attributes);
    xml.writeEndElement();
}

void writeStyle(QXmlStreamWriter& xml, const QString& name, const QString& parent, int level, const Attributes& words, const Attributes& place)
{
    Attributes attributes{{style, u"name"_s, name}, {style, u"family"_s, u"paragraph"_s}};
    if (!parent.isEmpty())
        attributes.emplace_back(style, u"parent-style-name"_s, parent);
    if (level > 0)
        attributes.emplace_back(style, u"default-outline-level"_s, QString::number(level));
    open(xml, style, u"style"_s, attributes);
    empty(xml, style, u"paragraph-properties"_s, place);
    empty(xml, style, u"text-properties"_s, words);
    xml.writeEndElement();
}

QString points(double of12, int pointSize)
{
    return QString::number(of12 * pointSize / 12.0, 'g', 4) + u"pt"_s;
}

/// The footer of every page: whose copy, and the page.
void writeFooter(QXmlStreamWriter& xml, const ComposedDocument& document)
{
    open(xml, style, u"footer"_s);
    open(xml, text, u"p"_s, {{text, u"style-name"_s, u"Small"_s}});
    xml.writeCharacters(document.footer + u" · "_s);
    const QString pages = document.pageOfPages;
    const qsizetype first = pages.indexOf(u"%1"_s);
    const qsizetype second = pages.indexOf(u"%2"_s);
    xml.writeCharacters(pages.left(first));
    xml.writeTextElement(text, u"page-number"_s, u"1"_s);
    xml.writeCharacters(pages.mid(first + 2, second - first - 2));
    xml.writeTextElement(text, u"page-count"_s, u"1"_s);
    xml.writeCharacters(pages.mid(second + 2));
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray stylesOf(const ComposedDocument& document)
{
    Part part(u"document-styles"_s);
    QXmlStreamWriter& xml = part.xml();
    const int size = document.pointSize;
    open(xml, office, u"styles"_s);
    open(xml, style, u"default-style"_s, {{style, u"family"_s, u"paragraph"_s}});
    empty(xml, style, u"text-properties"_s, {{fo, u"font-family"_s, u"'Open Sans', sans-serif"_s}, {fo, u"font-size"_s, points(12, size)},
                                             {fo, u"language"_s, wordOf(document.language)}, {fo, u"country"_s, u"GB"_s}});
    xml.writeEndElement();
    writeStyle(xml, u"Text"_s, {}, 0, {}, {{fo, u"margin-bottom"_s, u"7pt"_s}});
    writeStyle(xml, u"Small"_s, u"Text"_s, 0, {{fo, u"font-size"_s, points(10.5, size)}}, {});
    const std::array<double, 3> sizes{17, 13, 12};
    for (int level = 1; level <= 3; ++level)
        writeStyle(xml, u"Heading_%1"_s.arg(level), u"Text"_s, level,
                   {{fo, u"font-size"_s, points(sizes[static_cast<size_t>(level - 1)], size)}, {fo, u"font-weight"_s, u"bold"_s}},
                   {{fo, u"keep-with-next"_s, u"always"_s}, {fo, u"margin-top"_s, u"10pt"_s}});
    open(xml, style, u"style"_s, {{style, u"name"_s, u"Strong"_s}, {style, u"family"_s, u"text"_s}});
    empty(xml, style, u"text-properties"_s, {{fo, u"font-weight"_s, u"bold"_s}});
    xml.writeEndElement();
    open(xml, style, u"style"_s, {{style, u"name"_s, u"Row"_s}, {style, u"family"_s, u"table-row"_s}});
    empty(xml, style, u"table-row-properties"_s, {{fo, u"keep-together"_s, u"always"_s}});
    xml.writeEndElement();
    xml.writeEndElement();
    open(xml, office, u"automatic-styles"_s);
    open(xml, style, u"page-layout"_s, {{style, u"name"_s, u"A4"_s}});
    empty(xml, style, u"page-layout-properties"_s, {{fo, u"page-width"_s, u"210mm"_s}, {fo, u"page-height"_s, u"297mm"_s}, {fo, u"margin"_s, u"20mm"_s}});
    empty(xml, style, u"footer-style"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    open(xml, office, u"master-styles"_s);
    open(xml, style, u"master-page"_s, {{style, u"name"_s, u"Standard"_s}, {style, u"page-layout-name"_s, u"A4"_s}});
    writeFooter(xml, document);
    xml.writeEndElement();
    xml.writeEndElement();
    return part.bytes();
}

void writeWords(QXmlStreamWriter& xml, const OutlineParagraph& paragraph)
{
    const bool heading = paragraph.kind == OutlineParagraph::Kind::Heading;
    for (const OutlineWords& each : paragraph.words) {
        if (each.strong && !heading)
            open(xml, text, u"span"_s, {{text, u"style-name"_s, u"Strong"_s}});
        xml.writeCharacters(each.text);
        if (each.strong && !heading)
            xml.writeEndElement();
    }
}

void writePicture(QXmlStreamWriter& xml, const OutlineParagraph& picture)
{
    const auto inches = [](int units) { return QString::number(units / 96.0, 'g', 4) + u"in"_s; };
    open(xml, text, u"p"_s, {{text, u"style-name"_s, u"Text"_s}});
    open(xml, draw, u"frame"_s, {{draw, u"name"_s, u"Letterhead"_s}, {text, u"anchor-type"_s, u"as-char"_s},
                                 {svg, u"width"_s, inches(picture.width)}, {svg, u"height"_s, inches(picture.height)}});
    empty(xml, draw, u"image"_s, {{xlink, u"href"_s, picturePath}, {xlink, u"type"_s, u"simple"_s}});
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeParagraphs(QXmlStreamWriter& xml, const std::vector<OutlineParagraph>& paragraphs)
{
    using enum OutlineParagraph::Kind;
    bool list = false;
    for (const OutlineParagraph& each : paragraphs) {
        const bool item = each.kind == Item;
        if (list && !item)
            xml.writeEndElement();
        if (item && !list)
            open(xml, text, u"list"_s);
        list = item;
        if (each.kind == Picture) {
            writePicture(xml, each);
            continue;
        }
        if (item)
            open(xml, text, u"list-item"_s);
        if (each.kind == Heading)
            open(xml, text, u"h"_s, {{text, u"style-name"_s, u"Heading_%1"_s.arg(each.level)}, {text, u"outline-level"_s, QString::number(each.level)}});
        else
            open(xml, text, u"p"_s, {{text, u"style-name"_s, each.small ? u"Small"_s : u"Text"_s}});
        writeWords(xml, each);
        xml.writeEndElement();
        if (item)
            xml.writeEndElement();
    }
    if (list)
        xml.writeEndElement();
}

void writeTable(QXmlStreamWriter& xml, const OutlineTable& from, int number)
{
    size_t columns = 1;
    for (const auto& row : from.rows) {
        size_t wide = 0;
        for (const OutlineCell& cell : row)
            wide += static_cast<size_t>(cell.columns);
        columns = std::max(columns, wide);
    }
    open(xml, table, u"table"_s, {{table, u"name"_s, u"Table%1"_s.arg(number)}});
    empty(xml, table, u"table-column"_s, {{table, u"number-columns-repeated"_s, QString::number(columns)}});
    for (size_t row = 0; row < from.rows.size(); ++row) {
        const bool header = from.hasHeader && row == 0;
        if (header)
            open(xml, table, u"table-header-rows"_s);
        open(xml, table, u"table-row"_s, {{table, u"style-name"_s, u"Row"_s}});
        for (const OutlineCell& cell : from.rows[row]) {
            Attributes attributes{{office, u"value-type"_s, u"string"_s}};
            if (cell.columns > 1)
                attributes.emplace_back(table, u"number-columns-spanned"_s, QString::number(cell.columns));
            open(xml, table, u"table-cell"_s, attributes);
            if (cell.paragraphs.empty())
                empty(xml, text, u"p"_s);
            writeParagraphs(xml, cell.paragraphs);
            xml.writeEndElement();
            for (int covered = 1; covered < cell.columns; ++covered)
                empty(xml, table, u"covered-table-cell"_s);
        }
        xml.writeEndElement();
        if (header)
            xml.writeEndElement();
    }
    xml.writeEndElement();
}

QByteArray contentOf(const ComposedDocument& document, const std::vector<OutlinePart>& parts)
{
    Part part(u"document-content"_s);
    QXmlStreamWriter& xml = part.xml();
    open(xml, office, u"body"_s);
    open(xml, office, u"text"_s);
    if (!document.sampleMark.isEmpty()) {
        open(xml, text, u"p"_s, {{text, u"style-name"_s, u"Small"_s}});
        xml.writeCharacters(document.sampleMark);
        xml.writeEndElement();
    }
    int tables = 0;
    for (const OutlinePart& each : parts) {
        if (each.table)
            writeTable(xml, *each.table, ++tables);
        else
            writeParagraphs(xml, each.paragraphs);
    }
    return part.bytes();
}

QByteArray metaOf(const ComposedDocument& document)
{
    Part part(u"document-meta"_s);
    QXmlStreamWriter& xml = part.xml();
    open(xml, office, u"meta"_s);
    xml.writeTextElement(meta, u"generator"_s, u"Cadair"_s);
    xml.writeTextElement(dc, u"title"_s, document.title);
    xml.writeTextElement(dc, u"language"_s, wordOf(document.language));
    return part.bytes();
}

QByteArray manifestOf(bool picture)
{
    Part part(u"manifest"_s, manifest);
    QXmlStreamWriter& xml = part.xml();
    const auto entry = [&](const QString& path, const QString& type) {
        empty(xml, manifest, u"file-entry"_s, {{manifest, u"full-path"_s, path}, {manifest, u"media-type"_s, type}});
    };
    entry(u"/"_s, u"application/vnd.oasis.opendocument.text"_s);
    for (const QString& path : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s})
        entry(path, u"text/xml"_s);
    if (picture)
        entry(picturePath, u"image/png"_s);
    return part.bytes();
}

} // namespace

QByteArray odtOf(const ComposedDocument& document)
{
    const std::vector<OutlinePart> parts = outlineOf(document);
    QByteArray picture;
    for (const OutlinePart& part : parts)
        for (const OutlineParagraph& paragraph : part.paragraphs)
            if (paragraph.kind == OutlineParagraph::Kind::Picture)
                picture = paragraph.png;
    std::vector<std::pair<QByteArray, QByteArray>> entries{
        {"mimetype", "application/vnd.oasis.opendocument.text"}, // first, so that the kind of file can be told by its bytes
        {"content.xml", contentOf(document, parts)},
        {"styles.xml", stylesOf(document)},
        {"meta.xml", metaOf(document)},
    };
    if (!picture.isEmpty())
        entries.emplace_back(picturePath.toLatin1(), picture);
    entries.emplace_back("META-INF/manifest.xml", manifestOf(!picture.isEmpty()));
    return zipFile(entries);
}

} // namespace cadair::ui
