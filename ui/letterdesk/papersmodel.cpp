#include "ui/letterdesk/papersmodel.h"

#include "core/wording/keynames.h"
#include "core/wording/namesofpeople.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/icons.h"

#include <algorithm>

namespace cadair::ui {

void PapersModel::setPapers(std::vector<PaperRow> papers)
{
    changeRows([&] { m_papers = std::move(papers); });
}

const PaperRow* PapersModel::find(const QString& id) const
{
    const auto found = std::find_if(m_papers.begin(), m_papers.end(), [&](const PaperRow& row) { return row.id == id; });
    return found == m_papers.end() ? nullptr : &*found;
}

QString PapersModel::second(const PaperRow& paper) const
{
    if (!paper.issuedAt)
        return paper.document.mayBeIssued() ? QString() : tr("something is missing");
    const QString kind = nameOfDocument(paper.document.document, screenLanguage());
    const QString went = tr("%1 · %2 at %3, copy %4")
                             .arg(kind, shortDate(paper.issuedAt->date(), screenLanguage()), timeText(paper.issuedAt->time()))
                             .arg(paper.document.copyNumber);
    if (paper.printed + paper.saved == 0)
        return went;
    //: when a letter went, then how often copies were printed and saved as files since
    return tr("%1; printed %2, saved %3").arg(went).arg(paper.printed).arg(paper.saved);
}

RowCell PapersModel::cell(int row, int column) const
{
    const PaperRow& paper = m_papers.at(static_cast<size_t>(row));
    if (column == PaperLanguage) {
        RowCell cell = mutedCell(nameOf(paper.document.language, screenLanguage()));
        cell.small = true;
        return cell;
    }
    const QString title = paper.issuedAt ? paper.document.recipientName : nameOfDocument(paper.document.document, screenLanguage());
    RowCell cell = textCell(title, second(paper), true);
    if (!paper.issuedAt && !paper.document.mayBeIssued()) {
        cell.icon = shape::attention;
        cell.iconTone = Tone::Attention;
        cell.secondTone = Tone::Attention;
    }
    return cell;
}

QString PapersModel::rowId(int row) const
{
    return m_papers.at(static_cast<size_t>(row)).id;
}

QString PapersModel::spoken(int row) const
{
    const RowCell what = cell(row, What);
    //: a paper, its language, and when it went
    return tr("%1, %2, %3").arg(what.text, cell(row, PaperLanguage).text, what.second);
}

} // namespace cadair::ui

#include "moc_papersmodel.cpp"
