#include "core/documents/fieldmeanings.h"
#include "core/wording/keynames.h"
#include "ui/language/languageswitch.h"
#include "ui/print/documentpreview.h"
#include "ui/settings/templateeditor.h"
#include "ui/settings/templatespage.h"
#include "ui/settings/templatewords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

// What the page of templates says, to be read and to be heard.

RowCell TemplatesPage::listCell(int row) const
{
    const TemplateLine& line = m_lines.at(static_cast<size_t>(row));
    RowCell cell = textCell(nameOfDocument(line.document, screenLanguage()), TemplateWords::forWhom(line));
    if (line.beingWritten) {
        cell.sideText = tr("Draft");
        cell.sideTone = Tone::Attention;
    } else if (line.own) {
        cell.sideText = line.usable ? tr("Ours") : tr("Not used");
        cell.sideTone = line.usable ? Tone::Note : Tone::Attention;
    }
    return cell;
}

RowCell TemplatesPage::problemCell(int row) const
{
    const TemplateProblem& problem = m_problems.at(static_cast<size_t>(row));
    return stateCell(Tone::Attention, TemplateWords::problem(problem),
                     problem.at >= 0 ? tr("Line %1").arg(m_editor->lineOf(problem.at)) : QString());
}

RowCell TemplatesPage::fieldCell(int row) const
{
    const QString& field = m_fields.at(static_cast<size_t>(row));
    return textCell(u"{{%1}}"_s.arg(field), fieldMeanings().at(field).in(screenLanguage()), true);
}

RowCell TemplatesPage::differenceCell(int row) const
{
    const DifferentLine& line = m_differences.at(static_cast<size_t>(row));
    const QString text = line.text.trimmed().isEmpty() ? tr("(an empty line)") : line.text;
    RowCell cell = textCell(text, line.added ? tr("Only here") : tr("Only in the program’s text"));
    cell.icon = line.added ? u"plus-lg"_s : u"dash-lg"_s;
    cell.tone = line.added ? Tone::Plain : Tone::Muted;
    return cell;
}

QString TemplatesPage::titleOf(const TemplateLine& line) const
{
    const QString document = nameOfDocument(line.document, screenLanguage());
    const QString whom = TemplateWords::forWhom(line);
    //: %1: a document, %2: for whom it is
    return whom.isEmpty() ? document : tr("%1 · %2").arg(document, whom);
}

QString TemplatesPage::context() const
{
    return tr("The text of every letter and sheet. A change counts from when you put it to use; what was issued stays as it is");
}

QString TemplatesPage::verbText() const
{
    return tr("Put it to use");
}

bool TemplatesPage::verbEnabled() const
{
    return !m_shownName.isEmpty() && m_editor->toPlainText() != m_kept;
}

std::vector<Command> TemplatesPage::commands() const
{
    auto* self = const_cast<TemplatesPage*>(this);
    Command use{u"settings.template.use"_s, tr("Put the template to &use"), {}, Menu::Edit, {}};
    use.run = [self] { self->verb(); };
    use.enabled = verbEnabled();
    use.whyNot = tr("Nothing is changed on this template.");
    Command fields{u"settings.template.fields"_s, tr("The &fields of this template"), {}, Menu::Edit, {}};
    fields.run = [self] {
        self->showSide(FieldsSide);
        self->m_fieldList->setFocus();
    };
    Command back{u"settings.template.shipped"_s, tr("&Back to the text of the program…"), {}, Menu::Edit, {}};
    back.run = [self] { self->backToShipped(); };
    back.enabled = m_shipped->isEnabled();
    back.whyNot = tr("This template is the program’s own.");
    return {use, fields, back};
}

QList<QWidget*> TemplatesPage::panes() const
{
    return {m_listCard, m_textCard, m_sideCard};
}

void TemplatesPage::showButtons(bool shown)
{
    m_undo->setVisible(shown);
    m_shipped->setVisible(shown);
}

void TemplatesPage::refreshState()
{
    const TemplateLine* line = current();
    m_textCard->setTitle(line ? titleOf(*line) : tr("No template"));
    const bool readable = std::none_of(m_problems.begin(), m_problems.end(),
                                       [](const TemplateProblem& problem) { return problem.fault == TemplateFault::Unreadable; });
    m_pageNote->setVisible(!readable && m_stack->currentIndex() == PageSide);
    m_pageNote->setText(tr("This is the last page that could be made. It goes on once the brackets match."));
    m_problemList->setVisible(!m_problems.empty());
    m_undo->setEnabled(verbEnabled());
    m_shipped->setEnabled(line && line->own);
    m_sideCard->setSide(m_stack->currentIndex() == DifferencesSide
                            ? tr("%n line(s)", nullptr, static_cast<int>(m_differences.size())) : QString());
    m_toldChanged = verbEnabled();
    Q_EMIT actionsChanged();
}

void TemplatesPage::refreshTexts()
{
    m_listCard->setTitle(tr("Templates"));
    m_list->setAccessibleName(tr("Templates of letters and sheets"));
    m_languages->setTexts({u"English"_s, u"Cymraeg"_s});
    m_languages->setAccessibleTexts({tr("The template in English"), tr("The template in Welsh")});
    m_editor->setAccessibleName(tr("Text of the template"));
    m_editor->setAccessibleDescription(tr("Fields stand in double curly brackets. Unknown ones are underlined."));
    m_problemList->setAccessibleName(tr("What to mend"));
    m_problemList->setAccessibleDescription(tr("Enter goes to the place."));
    m_sideCard->setTitle(tr("Preview"));
    m_sides->setTexts({tr("Page"), tr("Fields"), tr("Differences")});
    m_sides->setAccessibleTexts({tr("The page with a made-up family"), tr("The fields this template may use"), tr("Where it differs from the program’s text")});
    m_fieldList->setAccessibleName(tr("Fields"));
    m_fieldList->setAccessibleDescription(tr("Enter puts the field where the caret stands."));
    m_differenceList->setAccessibleName(tr("Differences from the program’s text"));
    m_undo->setText(tr("Drop the changes…"));
    m_shipped->setText(tr("Back to the program’s text…"));
    for (MadeRows* rows : {m_listRows, m_problemRows, m_fieldRows, m_differenceRows})
        rows->touch();
    refreshState();
}

} // namespace cadair::ui
