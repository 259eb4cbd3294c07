#include "ui/conference/planner/agendastep.h"

#include "core/wording/dates.h"
#include "core/wording/keynames.h"
#include "ui/conference/planner/heldfields.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

AgendaStep::AgendaStep(PlannerState& plan, QWidget* parent)
    : PlannerStep(plan, parent), m_card(new Card(this)), m_table(new CardTable(m_card)), m_sumCard(new Card(this)),
      m_sum(new TextLabel(m_sumCard, TextSize::Title, Tone::Plain, true)), m_words(new TextLabel(m_sumCard)),
      m_source(new TextLabel(m_sumCard, TextSize::Small, Tone::Muted)), m_book(makeButton(m_sumCard, ButtonLook::Plain, u"clock"_s)),
      m_heldCard(new Card(this)), m_held(new HeldFields(plan, m_heldCard))
{
    auto* page = new QHBoxLayout(this);
    scaleLayout(page, {}, 12);
    page->addWidget(m_card, 2);
    auto* right = new QVBoxLayout;
    scaleLayout(right, {}, 12);
    right->addWidget(m_sumCard);
    right->addWidget(m_heldCard, 1);
    page->addLayout(right, 1);
    auto* held = m_heldCard->addPadded();
    held->addWidget(m_held);
    held->addStretch(1);
    MadeRows::Makers makers;
    makers.rows = [this] { return static_cast<int>(m_lines.size()); };
    makers.columns = [] { return 3; };
    makers.id = [this](int row) {
        const Line& line = m_lines.at(static_cast<size_t>(row));
        return line.item ? line.item->key.text() : QString();
    };
    makers.header = [](int column) { return QStringList{tr("Step"), tr("Begins"), tr("Minutes")}.value(column); };
    makers.cell = [this](int row, int column) { return cell(row, column); };
    m_rows = new MadeRows(std::move(makers), m_table);
    m_table->setRows(m_rows);
    m_table->setColumns({{ColumnWidth::Kind::Stretch, 200}, {ColumnWidth::Kind::Contents, 90}, {ColumnWidth::Kind::Contents, 80}});
    m_card->setBody(m_table);
    auto* side = m_sumCard->addPadded();
    side->addWidget(m_sum);
    side->addWidget(m_words);
    side->addWidget(m_book, 0, Qt::AlignLeft);
    side->addWidget(m_source);
    connect(m_book, &QPushButton::clicked, this, [this] {
        const int minutes = planned();
        state().change([&](ConferencePlan& p) { p.conference.plannedMinutes = minutes; });
        m_table->setFocus();
    });
    connect(&plan, &PlannerState::changed, this, &AgendaStep::showPlan);
    refreshTexts();
}

QString AgendaStep::title() const { return tr("Agenda"); }

bool AgendaStep::isDone() const
{
    return state().isOpen() && planned() > 0 && planned() <= state().draft().plannedMinutes;
}

QList<QWidget*> AgendaStep::panes() const
{
    return {m_card, m_sumCard, m_heldCard};
}

int AgendaStep::planned() const
{
    int minutes = 0;
    for (const Line& line : m_lines)
        if (line.item)
            minutes += line.item->plannedMinutes;
    return minutes;
}

void AgendaStep::settle()
{
    m_held->settle();
}

void AgendaStep::arrive()
{
    showPlan();
    m_table->setFocus();
}

void AgendaStep::showPlan()
{
    m_rows->changeRows([this] {
        m_lines.clear();
        if (!state().isOpen())
            return;
        const auto agenda = state().procedure().agendas.find(state().draft().type);
        if (agenda == state().procedure().agendas.end())
            return;
        int number = 0;
        for (const AgendaItem& item : agenda->second) {
            if (m_lines.empty() || m_lines.back().phase != item.phase) {
                int whole = 0;
                for (const AgendaItem& each : agenda->second)
                    whole += each.phase == item.phase ? each.plannedMinutes : 0;
                m_lines.push_back({item.phase, nullptr, 0, whole});
            }
            m_lines.push_back({item.phase, &item, ++number, item.plannedMinutes});
        }
    });
    refreshTexts();
}

RowCell AgendaStep::cell(int row, int column) const
{
    const Line& line = m_lines.at(static_cast<size_t>(row));
    const Language language = screenLanguage();
    if (!line.item) {
        RowCell section = column == 0 ? sectionCell(nameOfPhase(line.phase, language)) : RowCell{};
        if (column == 0)
            section.sideText = duration(line.minutes, language);
        return section;
    }
    if (column == 0)
        //: number and words of an agenda step
        return textCell(tr("%1 %2").arg(line.number).arg(line.item->title.in(language)));
    if (column == 1) {
        int before = 0;
        for (int i = 0; i < row; ++i)
            if (m_lines[static_cast<size_t>(i)].item)
                before += m_lines[static_cast<size_t>(i)].minutes;
        const auto start = state().draft().start;
        return mutedCell(start ? timeText(start->addSecs(60 * before)) : QString());
    }
    RowCell minutes = textCell(QString::number(line.minutes));
    minutes.atRight = true;
    return minutes;
}

void AgendaStep::changeEvent(QEvent* event)
{
    PlannerStep::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void AgendaStep::refreshTexts()
{
    m_heldCard->setTitle(tr("How it is held"));
    m_card->setTitle(tr("Agenda"));
    m_table->setAccessibleName(tr("Agenda"));
    m_sumCard->setTitle(tr("Does it fit?"));
    m_book->setVisible(false);
    if (!state().isOpen()) {
        m_sum->clear();
        m_words->clear();
        m_source->clear();
        return;
    }
    const Language language = screenLanguage();
    const int booked = state().draft().plannedMinutes;
    const int over = planned() - booked;
    m_card->setSide(state().procedure().shortTitle.in(language));
    m_sum->setText(tr("%1 of %2").arg(duration(planned(), language), duration(booked, language)));
    m_sum->setTone(over > 0 ? Tone::Attention : Tone::Plain);
    m_words->setText(over > 0 ? tr("The agenda takes %n minute(s) longer than the room is booked for.", nullptr, over)
                     : over < 0 ? tr("%n minute(s) are left over.", nullptr, -over)
                                : tr("The agenda fills the time that is booked."));
    m_book->setText(tr("Book %1").arg(duration(planned(), language)));
    m_book->setVisible(over > 0);
    m_source->setText(state().procedure().agendaMinutesSuggested
                          ? tr("The steps are the procedures’ own. Their minutes are a suggestion: the text gives none.")
                          : tr("The steps and their minutes are the procedures’ own."));
}

} // namespace cadair::ui

#include "moc_agendastep.cpp"
