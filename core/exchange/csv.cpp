#include "core/exchange/csv.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

/// What Windows-1252 has from 0x80 to 0x9f; 0: nothing, so the byte is not text.
constexpr std::array<char16_t, 32> windows1252{
    0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0,
    0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178};

std::optional<QString> decoded(const QByteArray& bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

std::optional<QString> fromWindows1252(const QByteArray& bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        const char16_t letter = code >= 0x80 && code < 0xa0 ? windows1252.at(code - 0x80u) : static_cast<char16_t>(code);
        if (letter == 0)
            return std::nullopt;
        text += QChar(letter);
    }
    return text;
}

/// Control characters that no table of words holds.
bool isForeign(QChar c)
{
    return c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\f';
}

QChar separatorOf(const QString& text)
{
    static constexpr std::array<QChar, 3> known{u',', u';', u'\t'};
    std::array<int, 3> counts{};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        if (!quoted && (c == u'\n' || c == u'\r') && std::any_of(counts.begin(), counts.end(), [](int count) { return count > 0; }))
            break;
        for (size_t i = 0; i < known.size(); ++i)
            if (!quoted && c == known[i])
                ++counts[i];
    }
    return known[static_cast<size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

bool isBlank(const QStringList& cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

/// Walks the text once, cell by cell.
class Walk final {
public:
    Walk(const QString& text, CsvTable& table) : m_text(text), m_table(table) {}

    void all()
    {
        while (m_at < m_text.size())
            step(m_text.at(m_at));
        if (!m_cell.isEmpty() || !m_cells.isEmpty())
            endRow();
    }

private:
    void step(QChar c)
    {
        ++m_at;
        const bool lineEnd = c == u'\n' || c == u'\r';
        if (lineEnd && c == u'\r' && m_at < m_text.size() && m_text.at(m_at) == u'\n')
            ++m_at;
        if (lineEnd)
            ++m_line;
        if (m_quoted)
            insideQuotes(c, lineEnd);
        else if (c == u'"' && m_cell.trimmed().isEmpty())
            openQuotes();
        else if (c == m_table.separator)
            endCell();
        else if (lineEnd)
            endRow();
        else
            m_cell += c;
    }
    void openQuotes()
    {
        m_cell.clear(); // blanks before the quote are no part of the cell
        m_quoted = true;
    }
    void insideQuotes(QChar c, bool lineEnd)
    {
        if (c != u'"')
            m_cell += lineEnd ? QChar(u'\n') : c;
        else if (m_at < m_text.size() && m_text.at(m_at) == u'"')
            m_cell += m_text.at(m_at++);
        else
            m_quoted = false;
    }
    void endCell()
    {
        m_cells << m_cell;
        m_cell.clear();
    }
    void endRow()
    {
        endCell();
        if (!isBlank(m_cells))
            m_table.rows.push_back({m_begins, m_cells});
        m_cells.clear();
        m_begins = m_line;
    }

    const QString& m_text;
    CsvTable& m_table;
    QString m_cell;
    QStringList m_cells;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_begins = 1;
    bool m_quoted = false;
};

bool looksLikeFormula(const QString& text)
{
    return !text.isEmpty() && u"=+-@\t\r"_s.contains(text.at(0));
}

} // namespace

std::optional<QString> csvText(const QByteArray& bytes, CsvFault& fault)
{
    fault = CsvFault::NotText;
    if (bytes.size() > largestCsvBytes) {
        fault = CsvFault::TooLarge;
        return std::nullopt;
    }
    std::optional<QString> text;
    if (bytes.startsWith("\xff\xfe"))
        text = decoded(bytes.mid(2), QStringConverter::Utf16LE);
    else if (bytes.startsWith("\xfe\xff"))
        text = decoded(bytes.mid(2), QStringConverter::Utf16BE);
    else if (bytes.startsWith("\xef\xbb\xbf"))
        text = decoded(bytes.mid(3), QStringConverter::Utf8);
    else if (text = decoded(bytes, QStringConverter::Utf8); !text)
        text = fromWindows1252(bytes);
    if (!text || std::any_of(text->begin(), text->end(), isForeign))
        return std::nullopt;
    if (text->trimmed().isEmpty()) {
        fault = CsvFault::Empty;
        return std::nullopt;
    }
    return text;
}

CsvTable readCsv(const QString& text)
{
    CsvTable table{.separator = separatorOf(text), .rows = {}};
    Walk(text, table).all();
    return table;
}

QString guardedCell(const QString& text)
{
    // What already begins with an apostrophe before a sign gets one more, so that taking one off gives the same again.
    const bool guardedAlready = text.startsWith(u'\'') && (looksLikeFormula(text.mid(1)) || text.startsWith("''"_L1));
    return looksLikeFormula(text) || guardedAlready ? u'\'' + text : text;
}

QString unguardedCell(const QString& text)
{
    const bool guarded = text.startsWith(u'\'') && (looksLikeFormula(text.mid(1)) || text.startsWith("''"_L1));
    return guarded ? text.mid(1) : text;
}

QByteArray writeCsv(const std::vector<QStringList>& rows)
{
    QString all;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row) {
            QString safe = guardedCell(cell);
            const bool quotes = std::any_of(safe.begin(), safe.end(), [](QChar c) { return u"\",;\t\r\n"_s.contains(c); });
            cells << (quotes ? u'"' + safe.replace(u'"', "\"\""_L1) + u'"' : safe);
        }
        all += cells.join(u',') + u"\r\n"_s;
    }
    return "\xef\xbb\xbf" + all.toUtf8();
}

} // namespace cadair
