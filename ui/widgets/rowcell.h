#pragma once

#include "ui/widgets/tokens.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace cadair::ui {

/// What one cell of a row shows. The delegate draws it; a model makes it anew whenever asked, in the language of the moment.
struct RowCell {
    enum class Kind {
        Text,    ///< icon, text, second line under it
        Chip,    ///< text in a chip of its tone
        Dots,    ///< one dot for each of `dots`
        Choice,  ///< segments of `options`, `chosen` of them
        Button,  ///< the row's own verb, at the right end; Enter on the row does the same
        Check,   ///< a tick box (chosen 1 or 0), text beside it; Space turns it
        Section  ///< the heading of the rows that follow, over the whole width
    };
    /// One child's dot: direct contact, none, or does not apply.
    enum class Dot { Filled, Ring, Dash };

    Kind kind = Kind::Text;
    QString text;
    QString second;           ///< small and muted, under the text
    QString icon;             ///< empty: none. See ui::shape for the states' own.
    Tone tone = Tone::Plain;  ///< of text and icon
    Tone iconTone = Tone::Plain; ///< Plain: as `tone`
    Tone secondTone = Tone::Muted;
    bool strong = false;      ///< semibold
    bool small = false;       ///< 9.5 pt
    bool atRight = false;     ///< numbers
    bool enabled = true;      ///< a button or choice that cannot be used is muted; say why in `second` or the spoken row
    QList<Dot> dots;
    QStringList options;
    int chosen = -1;
    QString sideText;         ///< Section and Text: words at the right end of the first line
    Tone sideTone = Tone::Muted;
    int barDone = 0;          ///< Section: a thin bar under the words, filled `barDone` of `barOf`; what is over shows as such
    int barOf = 0;            ///< 0: no bar

    bool operator==(const RowCell&) const = default;
};

/// Short ways to the usual cells.
RowCell textCell(const QString& text, const QString& second = {}, bool strong = false);
RowCell mutedCell(const QString& text);
/// Icon and word of a state: done, attention, stopped.
RowCell stateCell(Tone tone, const QString& text, const QString& second = {});
/// The ring of something awaited.
RowCell waitingCell(const QString& text, const QString& second = {});
RowCell chipCell(Tone tone, const QString& text);
RowCell buttonCell(const QString& verb, bool enabled = true);
RowCell sectionCell(const QString& text, Tone tone = Tone::Muted);

} // namespace cadair::ui

Q_DECLARE_METATYPE(cadair::ui::RowCell)
