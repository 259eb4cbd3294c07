#include "ui/reports/reportsworkspace.h"

#include "core/exchange/csv.h"
#include "ui/language/languageswitch.h"
#include "ui/print/pagelayout.h"
#include "ui/reports/figuresout.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHideEvent>
#include <QPushButton>
#include <QSaveFile>

#include <utility>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sliceMilliseconds = 25;    // less than anybody feels under a key
constexpr int quietMilliseconds = 400;   // shorter work says nothing

} // namespace

void ReportsWorkspace::begin()
{
    const auto wanted = asked();
    if (!wanted || !m_desk.isOpen())
        return;
    m_slices.stop();
    m_reading.reset();
    guarded(messages(), [&] { m_reading.emplace(m_desk.office(), *wanted); });
    m_since.start();
    if (m_reading)
        m_slices.start(0);
    showProgress();
}

void ReportsWorkspace::readOn()
{
    if (!m_reading || !m_desk.isOpen())
        return m_slices.stop();
    QElapsedTimer slice;
    slice.start();
    const bool sound = guarded(messages(), [&] {
        while (!m_reading->isFinished() && slice.elapsed() < sliceMilliseconds)
            m_reading->readOn(m_desk.office(), 1);
    });
    if (!sound)
        return stop();
    if (m_reading->isFinished())
        return end();
    showProgress();
}

void ReportsWorkspace::end()
{
    m_slices.stop();
    m_read = std::exchange(m_reading, std::nullopt);
    const bool atTable = m_table->hasFocus();
    showFigures();
    if (atTable && !m_table->isVisibleTo(this))
        m_showYear->setFocus();
}

void ReportsWorkspace::stop()
{
    m_slices.stop();
    m_reading.reset();
    showProgress(); // what was shown before stays
}

void ReportsWorkspace::hideEvent(QHideEvent* event)
{
    stop();
    Workspace::hideEvent(event);
}

void ReportsWorkspace::showProgress()
{
    const bool shown = m_reading && m_since.elapsed() > quietMilliseconds;
    if (shown)
        m_progressText->setText(tr("Counting: conference %1 of %2").arg(m_reading->done()).arg(m_reading->total()));
    m_progress->setVisible(shown);
}

QString ReportsWorkspace::placeName() const
{
    const Procedure* procedure = m_view.asked.place ? m_desk.rulebook().find(*m_view.asked.place) : nullptr;
    return procedure ? procedure->shortTitle.in(screenLanguage()) : QString();
}

void ReportsWorkspace::copy()
{
    if (m_view.lines.empty())
        return;
    guarded(messages(), [this] {
        noteFiguresExported(m_desk.office(), m_view.asked);
        QApplication::clipboard()->setText(FiguresOut::clipboardText(FiguresOut::table(m_view, m_desk.rulebook().agencies())));
        messages().show({.tone = Tone::Done, .text = [] { return tr("The figures are on the clipboard. Paste them into a spreadsheet or a letter."); }});
    });
}

void ReportsWorkspace::exportTable()
{
    if (m_view.lines.empty())
        return;
    const auto path = m_prompts.askFile(this, {.title = tr("Export the figures as a table"),
                                               .verb = tr("Export"),
                                               .suggestion = tr("figures.csv"),
                                               .filter = tr("Tables (*.csv)"),
                                               .save = true});
    if (!path)
        return;
    guarded(messages(), [&] {
        noteFiguresExported(m_desk.office(), m_view.asked); // before the file is there: no copy leaves unnoted
        const QByteArray bytes = writeCsv(FiguresOut::table(m_view, m_desk.rulebook().agencies()));
        QSaveFile file(*path);
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
            messages().show({.tone = Tone::Done, .text = [] { return tr("The figures are exported. They name no family."); }});
        else
            messages().show({.tone = Tone::Stopped, .text = [] { return tr("The table could not be written. Nothing was lost; choose another folder or make room."); }});
    });
}

void ReportsWorkspace::makePaper()
{
    if (m_view.lines.empty())
        return;
    const auto path = m_prompts.askFile(this, {.title = tr("Make the report as PDF"),
                                               .verb = tr("Make"),
                                               .suggestion = tr("figures.pdf"),
                                               .filter = tr("PDF files (*.pdf)"),
                                               .save = true});
    if (!path)
        return;
    guarded(messages(), [&] {
        noteFiguresExported(m_desk.office(), m_view.asked);
        const ComposedDocument paper = FiguresOut::paper(m_view, m_desk.rulebook().agencies(), placeName(), m_desk.clock().today());
        if (PageLayout(paper).writePdf(*path))
            messages().show({.tone = Tone::Done, .text = [] { return tr("The report is made. It names no family."); }});
        else
            messages().show({.tone = Tone::Stopped, .text = [] { return tr("The report could not be written. Nothing was lost; choose another folder or make room."); }});
    });
}

} // namespace cadair::ui
