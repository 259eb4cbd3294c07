#include "core/wording/keynames.h"
#include "core/wording/localwords.h"
#include "ui/language/languageswitch.h"
#include "ui/settings/localwordsonscreen.h"
#include "ui/settings/profilecard.h"
#include "ui/settings/settingsworkspace.h"
#include "ui/widgets/rowcell.h"

namespace cadair::ui {

using namespace Qt::StringLiterals;

// What a row of the local procedures says, to be read and to be heard.

RowCell SettingsWorkspace::cell(int row, int column) const
{
    const Row& at = m_rows.at(static_cast<size_t>(row));
    if (at.line)
        return lineCell(m_lines.at(*at.line), column);
    return column == What ? sectionCell(sectionWords(at)) : RowCell{};
}

RowCell SettingsWorkspace::lineCell(const LocalLine& line, int column) const
{
    const Language language = screenLanguage();
    const Procedure* procedure = m_profiles->chosen();
    switch (static_cast<Column>(column)) {
    case What: return textCell(gapTitle(line.gap, language), gapAnchor(line.gap, language), true);
    case Says: {
        const bool unclear = line.gap.kind == GapKind::Reading;
        RowCell cell = textCell(gapStated(line.gap, language), procedure ? LocalScreenWords::where(line.gap, *procedure) : QString());
        if (line.gap.open)
            cell.tone = Tone::Muted;
        if (unclear) {
            cell.second = tr("Not clear which days");
            cell.secondTone = Tone::Attention;
        }
        return cell;
    }
    case Here: {
        if (!line.value)
            return mutedCell(u"–"_s);
        RowCell cell = textCell(localValue(line.gap, *line.value, language), LocalScreenWords::whoAndWhen(*line.adoption), true);
        cell.sideText = line.fits ? localWord(language) : tr("Not used");
        cell.sideTone = line.fits ? Tone::Note : Tone::Attention;
        return cell;
    }
    case ColumnCount: break;
    }
    return {};
}

QString SettingsWorkspace::sectionWords(const Row& row) const
{
    if (!row.open)
        return tr("Stricter here, if the unit wishes · %n", nullptr, row.count);
    if (row.document)
        //: %1: a document
        return tr("Left open: who has the document “%1” · %n", nullptr, row.count).arg(nameOfDocument(*row.document, screenLanguage()));
    return tr("What this procedure leaves open · %n", nullptr, row.count);
}

QString SettingsWorkspace::spoken(int row) const
{
    const Row& at = m_rows.at(static_cast<size_t>(row));
    if (!at.line)
        return sectionWords(at);
    const LocalLine& line = m_lines.at(*at.line);
    const QString what = gapTitle(line.gap, screenLanguage());
    const QString says = gapStated(line.gap, screenLanguage());
    if (!line.value)
        return tr("%1. The text says: %2. Nothing adopted here.").arg(what, says);
    return tr("%1. The text says: %2. Local: %3, %4.")
        .arg(what, says, localValue(line.gap, *line.value, screenLanguage()), LocalScreenWords::whoAndWhen(*line.adoption));
}

} // namespace cadair::ui
