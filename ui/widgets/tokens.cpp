#include "ui/widgets/tokens.h"

#include <algorithm>
#include <cmath>

namespace cadair::ui {

namespace {

constexpr int kinds = 4;
constexpr int tokens = static_cast<int>(Token::DeskEdge) + 1;
using Row = std::array<QRgb, kinds>;

// light, cream, dark, high contrast
constexpr std::array<Row, tokens> table{{
    {0xF6F4F0, 0xF3EAD6, 0x172024, 0x000000}, // Window
    {0xFFFFFF, 0xFFF8E7, 0x1E292E, 0x000000}, // Base
    {0xFAF8F5, 0xFBF1DC, 0x222E34, 0x111111}, // Alt
    {0x1E2A2F, 0x1E2A2F, 0xE8ECEA, 0xFFFFFF}, // Text
    {0x55636A, 0x55636A, 0xA9B5B4, 0xE0E0E0}, // Muted
    {0x76837D, 0x76837D, 0x6F7F80, 0xFFFFFF}, // Border
    {0x0B5C6B, 0x0B5C6B, 0x5FB7C6, 0xFFFF00}, // Accent
    {0xFFFFFF, 0xFFFFFF, 0x0B1A1E, 0x000000}, // OnAccent
    {0xDEDAD2, 0xDFD2B2, 0x34434A, 0xFFFFFF}, // Line
    {0xDFECEE, 0xDDE6D9, 0x1D3740, 0x333300}, // Selection
    {0x22333A, 0x22333A, 0x10181B, 0x000000}, // Rail
    {0xCDD7D6, 0xCDD7D6, 0xC9D3D2, 0xFFFFFF}, // RailText
    {0x0B5C6B, 0x0B5C6B, 0x23454E, 0xFFFF00}, // RailCurrent
    {0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0x000000}, // RailCurrentText
    {0x1F6B3A, 0x1F6B3A, 0x7CC796, 0x7CFF7C}, // Done
    {0xE6F2EA, 0xE6F0DC, 0x1C3527, 0x002200}, // DoneGround
    {0x8A4B00, 0x8A4B00, 0xF0B35E, 0xFFD479}, // Attention
    {0xFCEFDC, 0xF9E6C4, 0x3A2C15, 0x2A1C00}, // AttentionGround
    {0xA3262A, 0xA3262A, 0xF2938C, 0xFF9D9D}, // Stopped
    {0xFBE9E7, 0xF8E0D6, 0x402323, 0x330000}, // StoppedGround
    {0xFDF3F1, 0xFBEBDE, 0x2C2628, 0x1A0000}, // StoppedPale
    {0x2B4C8C, 0x2B4C8C, 0x9DB8F2, 0x8FD3FF}, // Note
    {0xE8EDF7, 0xE6E6E6, 0x22304A, 0x001B33}, // NoteGround
    {0xB35900, 0xB35900, 0xFFB454, 0x00FFFF}, // Focus
    {0xE7E3DB, 0xE6DABD, 0x11181B, 0x000000}, // Desk
    {0xBDB8AE, 0xBDB08F, 0x34434A, 0xFFFFFF}, // DeskEdge
}};

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

} // namespace

QColor tokenColor(ThemeKind kind, Token token)
{
    return QColor::fromRgb(table[static_cast<size_t>(token)][static_cast<size_t>(kind)]);
}

Token inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain: return Token::Text;
    case Tone::Muted: return Token::Muted;
    case Tone::Accent: return Token::Accent;
    case Tone::OnAccent: return Token::OnAccent;
    case Tone::Done: return Token::Done;
    case Tone::Attention: return Token::Attention;
    case Tone::Stopped: return Token::Stopped;
    case Tone::Note: return Token::Note;
    case Tone::RailText: return Token::RailText;
    }
    return Token::Text;
}

Token groundOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
    case Tone::Muted: return Token::Base;
    case Tone::Accent: return Token::Selection;
    case Tone::OnAccent: return Token::Accent;
    case Tone::Done: return Token::DoneGround;
    case Tone::Attention: return Token::AttentionGround;
    case Tone::Stopped: return Token::StoppedGround;
    case Tone::Note: return Token::NoteGround;
    case Tone::RailText: return Token::Rail;
    }
    return Token::Base;
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace cadair::ui
