#pragma once

#include "core/documents/document.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace cadair::ui {

/// A run of words of one weight.
struct OutlineWords {
    QString text;
    bool strong = false;
};

/// One paragraph of a paper, by what it is: what a reader who listens has to be told.
struct OutlineParagraph {
    enum class Kind { Plain, Heading, Item, Picture };
    Kind kind = Kind::Plain;
    int level = 1;                          ///< of a heading: 1 the document, 2 a section, 3 a part of one
    bool small = false;
    std::vector<OutlineWords> words;
    QByteArray png;                         ///< of a picture
    int width = 0;                          ///< of a picture, in 1/96 inch
    int height = 0;

    bool isEmpty() const;
    bool isStrong() const;                  ///< every word of it
};

struct OutlineCell {
    std::vector<OutlineParagraph> paragraphs;
    int columns = 1;                        ///< how many it goes over
};

/// A table with at least two columns; the letterhead, whose columns only place things, is none.
struct OutlineTable {
    bool hasHeader = false;                 ///< the first row names the columns
    std::vector<std::vector<OutlineCell>> rows;
    bool namesRows = false;                 ///< the first cell of each row is a label
};

/// One thing after the other.
struct OutlinePart {
    std::vector<OutlineParagraph> paragraphs;   ///< a table's place is empty here
    std::optional<OutlineTable> table;
};

/// A paper as headings, paragraphs, lists and tables, read from the very text that is printed.
std::vector<OutlinePart> outlineOf(const ComposedDocument& document);

} // namespace cadair::ui
