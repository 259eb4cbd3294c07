#include "ui/conference/after/copiespane.h"

#include "core/wording/keynames.h"
#include "core/wording/localwords.h"
#include "core/wording/names.h"
#include "core/wording/namesofpeople.h"
#include "core/wording/reasons.h"
#include "ui/conference/after/finishmodel.h"
#include "ui/language/languageswitch.h"
#include "ui/letterdesk/letterrun.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

CopiesPane::CopiesPane(Desk& desk, Prompts& prompts, MessageBar& messages, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_prompts(prompts), m_messages(messages), m_card(new Card(this)),
      m_grid(new CardTable(this, CardTable::Unit::Cell)),
      m_rows(new MadeRows({[this] { return static_cast<int>(m_copies.rows.size()); },
                           [this] { return static_cast<int>(m_copies.documents.size()) + 1; },
                           [this](int row, int column) { return cell(row, column); },
                           [this](int row) {
                               const GridRow& each = m_copies.rows.at(static_cast<size_t>(row));
                               return each.person ? each.person->text() : each.child ? each.child->text() : each.recipient;
                           },
                           [this](int column) { return headerOf(column); }, {},
                           [this](int row, int) { return why(m_copies.rows.at(static_cast<size_t>(row))); }, {}},
                          m_grid)),
      m_why(new TextLabel(this, TextSize::Small, Tone::Muted)), m_change(makeButton(this, ButtonLook::Plain, u"pencil"_s)), m_compare(new Card(this)), m_area(new QScrollArea(m_compare)),
      m_previous(makeButton(this, ButtonLook::Quiet, u"chevron-left"_s)), m_next(makeButton(this, ButtonLook::Quiet, u"chevron-right"_s)),
      m_passage(makeButton(this, ButtonLook::Plain, u"pencil"_s)), m_all(makeButton(this, ButtonLook::Quiet, u"list-check"_s)),
      m_others(makeButton(this, ButtonLook::Plain, u"people"_s))
{
    auto* all = new QVBoxLayout(this);
    scaleLayout(all, {}, 12);
    all->addWidget(m_card, 3);
    all->addWidget(m_compare, 2);
    m_card->body()->addWidget(m_grid, 1);
    m_card->body()->addWidget(new Hairline(m_card));
    auto* reason = new QHBoxLayout;
    scaleLayout(reason, {16, 8, 16, 8}, 8);
    reason->addWidget(m_why);
    m_card->body()->addLayout(reason);
    m_card->addHeaderWidget(m_change);
    m_grid->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->setRows(m_rows);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::StrongFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    m_compare->setBody(m_area);
    for (QPushButton* each : {m_all, m_previous, m_next, m_others, m_passage})
        m_compare->addHeaderWidget(each);
    m_all->setCheckable(true);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showCurrent(); });
    connect(m_grid, &CardTable::rowActivated, this, &CopiesPane::changeCopy);
    connect(m_change, &QPushButton::clicked, this, &CopiesPane::changeCopy);
    connect(m_grid, &CardTable::spacePressed, this, [this] { showAll(!m_all->isChecked()); });
    connect(m_grid, &CardTable::signPressed, this, [this](const QString&, QChar sign) {
        const Note* shown = passage();
        if (shown && (leftOutAs(shown->id) != nullptr) == (sign == u'+')) // + gives what is left out, − withholds what is there
            changePassage();
    });
    connect(m_passage, &QPushButton::clicked, this, &CopiesPane::changePassage);
    connect(m_all, &QPushButton::toggled, this, &CopiesPane::showAll);
    connect(m_others, &QPushButton::clicked, this, &CopiesPane::settleOthers);
    connect(m_previous, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turn(1); });
    refreshTexts();
}

void CopiesPane::setState(const AfterState* state)
{
    m_state = state && state->isOver() ? state : nullptr;
    const size_t documents = m_copies.documents.size();
    m_rows->changeRows([this] { m_copies = m_state ? copyGrid(m_state->open, m_desk.clock().now()) : CopyGrid(); });
    if (m_copies.documents.size() != documents) {
        std::vector<ColumnWidth> columns{{ColumnWidth::Kind::Fixed, 190}};
        for (size_t i = 0; i < m_copies.documents.size(); ++i)
            columns.push_back({ColumnWidth::Kind::Stretch, 130});
        m_grid->setColumns(std::move(columns));
    }
    if (m_grid->currentId().isEmpty() && m_rows->rows() > 0)
        m_grid->setCurrentId(m_rows->rowId(0));
    showCurrent();
}

const GridRow* CopiesPane::current() const
{
    const int row = m_rows->rowOf(m_grid->currentId());
    return row < 0 ? nullptr : &m_copies.rows.at(static_cast<size_t>(row));
}

const DocumentKey* CopiesPane::currentDocument() const
{
    const int column = m_grid->currentIndex().column() - 1;
    if (column >= 0 && column < static_cast<int>(m_copies.documents.size()))
        return &m_copies.documents[static_cast<size_t>(column)];
    return m_copies.documents.empty() ? nullptr : &m_copies.documents.back(); // the minutes: what most changes are about
}

QString CopiesPane::nameOfRow(const GridRow& row) const
{
    if (!m_state)
        return {};
    if (const Participant* person = row.person ? m_state->file().participant(*row.person) : nullptr)
        return person->name;
    const Subject* subject = row.child ? m_state->file().subject(*row.child) : nullptr;
    return subject ? callName(subject->child, screenLanguage()) : nameOfRecipient(row.recipient, screenLanguage());
}

QString CopiesPane::placeOfRow(const GridRow& row) const
{
    const Participant* person = m_state && row.person ? m_state->file().participant(*row.person) : nullptr;
    return person ? placeOf(*person, m_desk.rulebook().agencies()) : QString();
}

QString CopiesPane::sentencesOf(const std::vector<Reason>& reasons) const
{
    if (!m_state)
        return {};
    const Naming naming{m_state->file(), *m_state->open.procedure, m_desk.rulebook().agencies()};
    return sentences(reasons, naming, screenLanguage()).join(u' ');
}

QString CopiesPane::why(const GridRow& row) const
{
    const DocumentKey* document = currentDocument();
    const GridCell* minutes = m_copies.documents.empty() ? nullptr : row.cell(m_copies.documents.back());
    const GridCell* cell = current() == &row && document && row.cell(*document) ? row.cell(*document) : minutes;
    if (!cell && !row.cells.empty())
        cell = &row.cells.front();
    if (!cell)
        return {};
    if (cell->choice)
        //: %1: who settled it, %2: why
        return tr("%1: %2").arg(cell->choice->by, cell->choice->reason);
    return sentencesOf(cell->copy.reasons);
}

QString CopiesPane::headerOf(int column) const
{
    if (column == 0)
        return tr("Recipient");
    const auto document = static_cast<size_t>(column - 1);
    return document < m_copies.documents.size() ? nameOfDocument(m_copies.documents[document], screenLanguage()) : QString();
}

RowCell CopiesPane::copyCell(const GridRow& row, const DocumentKey& document) const
{
    const GridCell* cell = row.cell(document);
    if (!cell)
        return mutedCell(u"–"_s);
    if (document == documents::minutes() && row.othersOpen)
        return stateCell(Tone::Attention, tr("The other children: to decide"), nameOf(cell->copy.copy, screenLanguage()));
    const bool minutes = document == documents::minutes() && row.passagesWithheld > 0 && cell->copy.copy != CopyKind::None
                         && cell->copy.copy != CopyKind::ChairDecides;
    QStringList second;
    if (minutes)
        second << tr("%n passage(s) left out", nullptr, row.passagesWithheld);
    if (cell->choice)
        second << tr("the chair’s word");
    if (cell->issued)
        second << tr("issued");
    const QString words = nameOf(cell->copy.copy, screenLanguage());
    const QString under = second.join(u" · "_s);
    switch (cell->copy.copy) {
    case CopyKind::Full: return stateCell(Tone::Done, words, under);
    case CopyKind::Family:
    case CopyKind::AttendedPart:
    case CopyKind::ChildsPage: {
        RowCell made = textCell(words, under);
        made.icon = cell->copy.copy == CopyKind::ChildsPage ? shape::done : shape::half;
        made.iconTone = Tone::Note;
        return made;
    }
    case CopyKind::ChairDecides: return stateCell(Tone::Attention, words, under);
    case CopyKind::NotStated:
    case CopyKind::None: {
        RowCell made = mutedCell(words);
        made.second = under;
        return made;
    }
    }
    Q_UNREACHABLE();
}

RowCell CopiesPane::cell(int row, int column) const
{
    const GridRow& line = m_copies.rows.at(static_cast<size_t>(row));
    if (column == 0)
        return textCell(nameOfRow(line), placeOfRow(line), true);
    return copyCell(line, m_copies.documents.at(static_cast<size_t>(column - 1)));
}

void CopiesPane::showCurrent()
{
    const GridRow* row = current();
    m_leftOut = m_state && row && row->person ? leftOutFor(m_state->open, *row->person) : std::vector<LeftOut>();
    m_passages.clear();
    if (m_all->isChecked() && m_state && row && row->person)
        m_passages = m_state->record().notes;
    else
        for (const LeftOut& each : m_leftOut)
            m_passages.push_back(each.note);
    m_shown = m_passages.empty() ? 0 : std::clamp(m_shown, 0, static_cast<int>(m_passages.size()) - 1);
    refreshTexts();
}

void CopiesPane::showAll(bool all)
{
    const Note* shown = passage();
    const std::optional<NoteId> kept = shown ? std::optional(shown->id) : std::nullopt;
    m_all->setChecked(all);
    showCurrent();
    const auto again = std::find_if(m_passages.begin(), m_passages.end(), [&](const Note& note) { return kept == note.id; });
    if (again != m_passages.end())
        m_shown = static_cast<int>(again - m_passages.begin());
    refreshTexts();
}

const Note* CopiesPane::passage() const
{
    return m_passages.empty() ? nullptr : &m_passages[static_cast<size_t>(m_shown)];
}

const LeftOut* CopiesPane::leftOutAs(const NoteId& note) const
{
    const auto found = std::find_if(m_leftOut.begin(), m_leftOut.end(), [&](const LeftOut& each) { return each.note.id == note; });
    return found == m_leftOut.end() ? nullptr : &*found;
}

bool CopiesPane::isGiven(const NoteId& note) const
{
    const GridRow* row = current();
    const PassageChoice* said = m_state && row && row->person ? m_state->record().dossier.copies.passage(note, *row->person) : nullptr;
    return said && said->given;
}

void CopiesPane::turn(int by)
{
    m_shown = m_passages.empty() ? 0 : std::clamp(m_shown + by, 0, static_cast<int>(m_passages.size()) - 1);
    refreshTexts();
}

QList<QWidget*> CopiesPane::panes() const
{
    return {m_grid, m_area};
}

void CopiesPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void CopiesPane::refreshTexts()
{
    const GridRow* row = current();
    const DocumentKey* document = currentDocument();
    const GridCell* cell = row && document ? row->cell(*document) : nullptr;
    m_card->setTitle(tr("Who gets what"));
    m_card->setSide(waiting() > 0 ? tr("%n to decide", nullptr, waiting()) : QString());
    m_grid->setAccessibleName(tr("Who gets what"));
    m_grid->setAccessibleDescription(tr("Each line is a recipient, each column a document. Enter changes the marked copy. Space turns to all passages; + gives the passage on show, − withholds it."));
    //: %1: a document, %2: why the marked person's copy of it is what it is
    m_why->setText(row && document ? tr("%1: %2").arg(nameOfDocument(*document, screenLanguage()), why(*row)) : QString());
    m_change->setText(tr("Change this copy…"));
    m_change->setEnabled(cell && cell->canChange);
    const QString name = row ? nameOfRow(*row) : QString();
    const int count = static_cast<int>(m_passages.size());
    const bool all = m_all->isChecked();
    m_compare->setTitle(!row || !row->person ? tr("What the minutes leave out")
                        : all ? tr("The minutes for %1, passage by passage").arg(name) : tr("What the minutes for %1 leave out").arg(name));
    //: which passage of how many
    m_compare->setSide(count > 0 ? tr("%1 of %2").arg(m_shown + 1).arg(count) : QString());
    m_area->setAccessibleName(m_compare->accessibleName());
    m_previous->setAccessibleName(tr("Previous passage"));
    m_previous->setToolTip(tr("Previous passage"));
    m_next->setAccessibleName(tr("Next passage"));
    m_next->setToolTip(tr("Next passage"));
    m_previous->setEnabled(m_shown > 0);
    m_next->setEnabled(m_shown + 1 < count);
    m_all->setText(tr("All passages"));
    m_all->setToolTip(tr("Turn to every passage of the record, to withhold a further one (Space)"));
    m_all->setEnabled(row && row->person && m_state && !m_state->record().notes.empty());
    m_others->setText(tr("The other children…"));
    m_others->setToolTip(tr("Say whether they get what was noted about the children who are not theirs"));
    m_others->setVisible(row && row->othersOpen);
    const Note* shown = passage();
    const LeftOut* gone = shown ? leftOutAs(shown->id) : nullptr;
    const bool chosen = (gone && gone->choice) || (shown && isGiven(shown->id));
    m_passage->setText(chosen ? tr("As the rules say") : shown && !gone ? tr("Withhold this passage…") : tr("Give this passage…"));
    m_passage->setEnabled(shown != nullptr);
    showPassage();
}

} // namespace cadair::ui

#include "moc_copiespane.cpp"
