#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace cadair {

/// Why a file cannot be read as a table.
enum class CsvFault { Empty, TooLarge, NotText };

/// One row as it stands in a file.
struct CsvRow {
    int line = 1;            ///< on which line of the file it begins
    QStringList cells;
    bool operator==(const CsvRow&) const = default;
};

/// A table read from text.
struct CsvTable {
    QChar separator = u',';  ///< , ; or tab
    std::vector<CsvRow> rows;///< without rows that are blank
    bool operator==(const CsvTable&) const = default;
};

/// The largest file taken: far more than any directory, far less than would fill the memory.
constexpr qint64 largestCsvBytes = 16 * 1024 * 1024;

/// The text in a file: UTF-8 with or without its mark, UTF-16 with its mark, else Windows-1252 as spreadsheets write it.
/// Empty where it is no text at all (a picture, a workbook); `fault` then says why.
std::optional<QString> csvText(const QByteArray& bytes, CsvFault& fault);

/// The rows of a text (RFC 4180: quoted cells may hold separators, doubled quotes and line ends). The separator is the one
/// that parts the first row most often outside quotes. A quote left open ends with the text.
CsvTable readCsv(const QString& text);

/// A cell as a spreadsheet may open it: what would be taken for a formula (= + - @ tab carriage return) is led by an apostrophe.
QString guardedCell(const QString& text);
/// The cell without the apostrophe that guardedCell() put there; every other apostrophe stays.
QString unguardedCell(const QString& text);

/// Rows as UTF-8 with its mark, parted by commas, ended by carriage return and line feed; every cell guarded.
QByteArray writeCsv(const std::vector<QStringList>& rows);

} // namespace cadair
