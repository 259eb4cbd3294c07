#include "ui/widgets/rowcell.h"

#include "ui/widgets/icons.h"

namespace cadair::ui {

RowCell textCell(const QString& text, const QString& second, bool strong)
{
    RowCell cell;
    cell.text = text;
    cell.second = second;
    cell.strong = strong;
    return cell;
}

RowCell mutedCell(const QString& text)
{
    RowCell cell;
    cell.text = text;
    cell.tone = Tone::Muted;
    return cell;
}

RowCell stateCell(Tone tone, const QString& text, const QString& second)
{
    RowCell cell = textCell(text, second);
    cell.icon = shapeOf(tone);
    cell.iconTone = tone;
    if (tone == Tone::Attention || tone == Tone::Stopped) { // good states stay quiet: only the tick is coloured
        cell.tone = tone;
        cell.strong = true;
    }
    return cell;
}

RowCell waitingCell(const QString& text, const QString& second)
{
    RowCell cell = textCell(text, second);
    cell.icon = shape::waiting;
    cell.iconTone = Tone::Muted;
    return cell;
}

RowCell chipCell(Tone tone, const QString& text)
{
    RowCell cell;
    cell.kind = RowCell::Kind::Chip;
    cell.text = text;
    cell.tone = tone;
    cell.icon = shapeOf(tone);
    return cell;
}

RowCell buttonCell(const QString& verb, bool enabled)
{
    RowCell cell;
    cell.kind = RowCell::Kind::Button;
    cell.text = verb;
    cell.enabled = enabled;
    cell.atRight = true;
    return cell;
}

RowCell sectionCell(const QString& text, Tone tone)
{
    RowCell cell;
    cell.kind = RowCell::Kind::Section;
    cell.text = text;
    cell.tone = tone;
    cell.icon = shapeOf(tone);
    return cell;
}

} // namespace cadair::ui
