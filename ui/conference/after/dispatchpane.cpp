#include "ui/conference/after/dispatchpane.h"

#include "core/wording/askings.h"
#include "core/wording/keynames.h"
#include "ui/conference/after/finishmodel.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/letterdesk/paperwork.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/foldingbuttons.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/storewords.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

DispatchPane::DispatchPane(Desk& desk, Prompts& prompts, MessageBar& messages, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_prompts(prompts), m_messages(messages),
      m_printer([this](const std::vector<ComposedDocument>& papers) { return printPapers(this, papers, m_messages); }), m_card(new Card(this)),
      m_list(new CardTable(this)),
      m_rows(new MadeRows({[this] { return static_cast<int>(m_lines.size()); }, [] { return 4; },
                           [this](int row, int column) { return cell(row, column); },
                           [this](int row) {
                               const DispatchLine& line = m_lines.at(static_cast<size_t>(row));
                               return line.dispatch ? line.dispatch->id.text() : line.letter.id.text();
                           },
                           [](int column) {
                               switch (column) {
                               case 0: return tr("Recipient");
                               case 1: return tr("What");
                               case 2: return tr("Left");
                               default: return tr("What became of it");
                               }
                           },
                           {}, {}, {}},
                          m_list)),
      m_envelopes(makeButton(this, ButtonLook::Plain, u"envelope"_s)), m_again(makeButton(this, ButtonLook::Plain, u"printer"_s)),
      m_returned(makeButton(this, ButtonLook::Plain, u"arrow-counterclockwise"_s)), m_received(makeButton(this, ButtonLook::Plain, u"check-lg"_s)), m_folding(new FoldingButtons(this, 330))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    m_card->setBody(m_list);
    for (QPushButton* each : {m_envelopes, m_again, m_returned, m_received}) {
        m_card->addHeaderWidget(each);
        m_folding->add(each);
    }
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setColumns({{ColumnWidth::Kind::Fixed, 200}, {ColumnWidth::Kind::Fixed, 200}, {ColumnWidth::Kind::Fixed, 180}, {ColumnWidth::Kind::Stretch, 160}});
    m_list->setRows(m_rows);
    connect(m_list, &CardTable::currentChanged, this, [this] { refreshTexts(); });
    connect(m_list, &CardTable::rowActivated, this, &DispatchPane::printAgain);
    connect(m_envelopes, &QPushButton::clicked, this, &DispatchPane::fillEnvelopes);
    connect(m_again, &QPushButton::clicked, this, &DispatchPane::printAgain);
    connect(m_returned, &QPushButton::clicked, this, &DispatchPane::noteReturn);
    connect(m_received, &QPushButton::clicked, this, &DispatchPane::noteReceived);
    refreshTexts();
}

void DispatchPane::setState(const AfterState* state)
{
    m_state = state && state->isOver() ? state : nullptr;
    m_rows->changeRows([this] { m_lines = m_state ? dispatchLog(m_state->open) : std::vector<DispatchLine>{}; });
    m_due = 0;
    if (m_state && m_desk.isOpen())
        guarded(m_messages, [this] { m_due = static_cast<int>(envelopesDue(m_desk.office(), m_state->id()).size()); });
    if (m_list->currentId().isEmpty() && !m_lines.empty())
        m_list->setCurrentId(m_rows->rowId(0));
    refreshTexts();
}

const DispatchLine* DispatchPane::current() const
{
    const int row = m_rows->rowOf(m_list->currentId());
    return row < 0 ? nullptr : &m_lines.at(static_cast<size_t>(row));
}

RowCell DispatchPane::cell(int row, int column) const
{
    const Language language = screenLanguage();
    const DispatchLine& line = m_lines.at(static_cast<size_t>(row));
    const std::optional<Dispatch>& left = line.dispatch;
    switch (column) {
    case 0: return textCell(line.name, left ? QString(left->address).replace(u'\n', u", "_s) : QString(), true);
    case 1: {
        const QString copy = tr("copy %1").arg(line.letter.copyNumber);
        return textCell(nameOfDocument(line.letter.document, language),
                        //: %1: a number, %2: "copy 3"
                        line.letter.document == documents::minutes() ? tr("version %1 · %2").arg(line.version).arg(copy) : copy);
    }
    case 2:
        return left ? textCell(shortDate(left->at.toLocalTime().date(), language),
                               //: %1: how it was sent, %2: who sent it
                               tr("%1 · %2").arg(nameOf(left->way, language), left->by))
                    : waitingCell(tr("Still here"), tr("issued %1").arg(shortDate(line.letter.issuedAt.toLocalTime().date(), language)));
    default: break;
    }
    if (!left)
        return {};
    if (left->returned)
        return stateCell(Tone::Attention, tr("Came back %1").arg(shortDate(*left->returned, language)), left->returnedWhy);
    if (left->received)
        return stateCell(Tone::Done, tr("Received %1").arg(shortDate(*left->received, language)));
    return mutedCell(tr("No word of it yet"));
}

QList<QWidget*> DispatchPane::panes() const
{
    return {m_card};
}

void DispatchPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void DispatchPane::refreshTexts()
{
    const DispatchLine* line = current();
    const bool onItsWay = line && line->dispatch && !line->dispatch->returned && !line->dispatch->received;
    m_card->setTitle(m_lines.empty() ? tr("Nothing has been issued yet") : tr("What was sent"));
    m_card->setSide(m_due > 0 ? tr("%n envelope(s) due", nullptr, m_due) : QString());
    m_list->setAccessibleName(tr("What was sent"));
    m_list->setAccessibleDescription(tr("Enter prints the marked letter again, to the letter."));
    m_envelopes->setText(tr("One envelope at a time…"));
    m_envelopes->setEnabled(m_due > 0);
    m_again->setText(tr("Print again…"));
    m_again->setEnabled(line != nullptr);
    m_returned->setText(tr("It came back…"));
    m_returned->setEnabled(onItsWay);
    m_received->setText(tr("It was received"));
    m_received->setEnabled(onItsWay);
    m_folding->fit();
}

} // namespace cadair::ui

#include "moc_dispatchpane.cpp"
