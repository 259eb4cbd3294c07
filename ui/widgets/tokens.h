#pragma once

#include <QColor>

#include <array>

namespace cadair::ui {

/// The four sets of colours.
enum class ThemeKind { Light, Cream, Dark, Contrast };

/// What a colour is for. Every colour on a screen is one of these; none is written anywhere else.
enum class Token {
    Window, Base, Alt, Text, Muted, Border, Accent, OnAccent, Line, Selection,
    Rail, RailText, RailCurrent, RailCurrentText,
    Done, DoneGround, Attention, AttentionGround, Stopped, StoppedGround, StoppedPale, Note, NoteGround,
    Focus, Desk, DeskEdge
};

/// What a text, an icon or a chip says about the thing it stands beside. Colour never speaks alone: give an icon and a word too.
enum class Tone { Plain, Muted, Accent, OnAccent, Done, Attention, Stopped, Note, RailText };

/// The colour of `token` in `kind`.
QColor tokenColor(ThemeKind kind, Token token);

/// The token for words and icons of this tone.
Token inkOf(Tone tone);

/// The token for the ground under words of this tone (chips, bars). Plain and muted tones stand on Base.
Token groundOf(Tone tone);

/// WCAG contrast ratio of two opaque colours, 1 to 21.
double contrastRatio(const QColor& a, const QColor& b);

} // namespace cadair::ui
