#include "ui/register/registerworkspace.h"

#include "core/documents/document.h"
#include "core/exchange/csv.h"
#include "core/workflow/demo.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/print/pagelayout.h"
#include "ui/register/keepingcard.h"
#include "ui/register/registerlist.h"
#include "ui/register/registerwords.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/storewords.h"

#include <QSaveFile>

// The list leaves the screen: on paper, as a table, to the police.

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

QString cellHtml(const QString& text, bool head)
{
    const QString tag = head ? u"th"_s : u"td"_s;
    return u"<%1 align=\"left\">%2</%1>"_s.arg(tag, text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

QString rowHtml(const QStringList& cells, bool head = false)
{
    QString html;
    for (const QString& cell : cells)
        html += cellHtml(cell, head);
    return u"<tr>"_s + html + u"</tr>"_s;
}

/// What a line of the list says on paper. Out of office hours the police need to know where a child lives, not when the
/// review is.
QStringList cellsOf(const RegisterRow& row, const RegisterView& view, bool forPolice)
{
    const QString formerly = RegisterWords::formerly(row);
    QStringList cells{RegisterWords::name(row.child) + (formerly.isEmpty() ? QString() : u'\n' + formerly), RegisterWords::born(row.child, view.day), RegisterWords::categories(row.categories),
                      RegisterWords::date(row.spell.since)};
    cells << (forPolice ? row.child.address : RegisterWords::review(row, view.day, view.isPast()).text);
    cells << row.lead;
    return cells;
}

} // namespace

ComposedDocument RegisterWorkspace::paper(bool forPolice) const
{
    const RegisterView& view = m_list->view();
    const Language language = screenLanguage();
    ComposedDocument paper{.document = *DocumentKey::parse(forPolice ? u"police-list"_s : u"register-list"_s), .to = ParticipantId::fresh()};
    paper.language = language;
    paper.languageTag = wordOf(language);
    paper.title = RegisterWords::title(*view.procedure);
    const QString when = tr("As at %1").arg(longDate(view.day, language));
    const QStringList heads{tr("Name"), tr("Born"), tr("Category"), tr("Since"), forPolice ? tr("Address") : tr("Next review"), tr("Plan led by")};
    QString rows = rowHtml(heads, true);
    const std::vector<const RegisterRow*> children = forPolice ? m_list->everybody() : m_list->listed();
    for (const RegisterRow* row : children)
        rows += rowHtml(cellsOf(*row, view, forPolice));
    const int count = static_cast<int>(children.size());
    const QString use = forPolice ? tr("For use by the police out of office hours. Destroy it when the next list comes.")
                                  : tr("Confidential. Destroy it when it is no longer needed.");
    paper.bodyHtml = u"<html><body><h2>%1</h2><p>%2 · %3</p><p>%4</p><table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"3\">%5</table></body></html>"_s
                         .arg(paper.title.toHtmlEscaped(), when.toHtmlEscaped(), tr("%n child(ren)", nullptr, count).toHtmlEscaped(), use.toHtmlEscaped(), rows);
    paper.footer = paper.title + u" · "_s + when;
    //: at the foot of each page
    paper.pageOfPages = tr("page %1 of %2");
    paper.fileName = u"%1-%2"_s.arg(paper.document.text(), view.day.toString(Qt::ISODate));
    paper.pointSize = 10;
    paper.sample = m_desk.isOpen() && isSample(m_desk.office());
    if (paper.sample)
        paper.sampleMark = tr("Sample: made-up families");
    return paper;
}

void RegisterWorkspace::saveList()
{
    if (!m_list->view().procedure)
        return;
    const ComposedDocument document = paper(false);
    const auto name = m_prompts.askFile(this, {.title = tr("Save the list for printing"), .verb = tr("Save"),
                                               .suggestion = document.fileName + u".pdf"_s, .filter = tr("PDF files (*.pdf)"), .save = true});
    if (!name)
        return;
    guarded(messages(), [&] {
        noteRegisterList(m_desk.office(), m_list->view().day, true); // before the file is there: no copy leaves unnoted
        if (PageLayout(document).writePdf(*name))
            messages().show({.tone = Tone::Done, .text = [] { return tr("The list is saved. Nobody else on this computer can read it."); }});
        else
            messages().show({.tone = Tone::Stopped, .text = [] { return tr("The list could not be written. Nothing was lost; choose another folder or make room."); }});
    });
}

void RegisterWorkspace::policeList()
{
    if (!m_list->view().procedure || m_list->view().isPast())
        look(m_desk.clock().today(), true); // the police get today's
    if (!m_list->view().procedure)
        return;
    const ComposedDocument document = paper(true);
    const auto name = m_prompts.askFile(this, {.title = tr("Save the list for the police"), .verb = tr("Save"),
                                               .suggestion = document.fileName + u".pdf"_s, .filter = tr("PDF files (*.pdf)"), .save = true});
    if (!name)
        return;
    guarded(messages(), [&] {
        noteRegisterList(m_desk.office(), m_list->view().day, false);
        if (!PageLayout(document).writePdf(*name)) {
            messages().show({.tone = Tone::Stopped, .text = [] { return tr("The list could not be written. Nothing was lost; choose another folder or make room."); }});
            return;
        }
        Message asks{.tone = Tone::Note, .text = [] { return tr("The list for the police is saved. Once it has gone to them, say so: the day is kept."); }};
        asks.actions.push_back({.text = [] { return tr("It has been sent"); }, .run = [this] {
            guarded(messages(), [this] {
                policeListSent(m_desk.office());
                Q_EMIT saved();
                m_keeping->show(rereadRegister(m_desk.office(), m_desk.clock().today()));
                messages().show({.tone = Tone::Done, .text = [] { return tr("Kept: the police have today's list."); }});
            });
        }});
        messages().show(std::move(asks));
    });
}

void RegisterWorkspace::saveTable()
{
    if (!m_list->view().procedure)
        return;
    const RegisterView& view = m_list->view();
    const auto name = m_prompts.askFile(this, {.title = tr("Save the list as a table"), .verb = tr("Save"),
                                               .suggestion = u"register-%1.csv"_s.arg(view.day.toString(Qt::ISODate)), .filter = tr("Tables (*.csv)"), .save = true});
    if (!name)
        return;
    guarded(messages(), [&] {
        noteRegisterList(m_desk.office(), view.day, false);
        std::vector<QStringList> rows{{tr("Name"), tr("Born"), tr("Category"), tr("Since"), tr("Next review"), tr("Plan led by")}};
        for (const RegisterRow* row : m_list->listed())
            rows.push_back(cellsOf(*row, view, false));
        const QByteArray bytes = writeCsv(rows);
        QSaveFile file(*name);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
        if (written)
            messages().show({.tone = Tone::Done, .text = [] { return tr("The table is saved."); }});
        else
            messages().show({.tone = Tone::Stopped, .text = [] { return tr("The list could not be written. Nothing was lost; choose another folder or make room."); }});
    });
}

} // namespace cadair::ui
