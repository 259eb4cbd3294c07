#include "ui/conference/live/planproposals.h"

#include "core/workflow/plankeeping.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

PlanProposals::PlanProposals(PlanDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_title(new TextLabel(this, TextSize::Body, Tone::Plain, true)), m_table(new CardTable(this))
{
    auto* all = new QVBoxLayout(this);
    scaleLayout(all, {}, 0);
    m_title->setContentsMargins(px(16), px(12), px(16), px(4));
    all->addWidget(m_title);
    all->addWidget(m_table);
    all->addWidget(new Hairline(this));
    m_table->horizontalHeader()->hide();
    m_table->setGrowsWithRows(true);
    MadeRows::Makers makers;
    makers.rows = [this] { return static_cast<int>(m_proposals.size()); };
    makers.columns = [] { return 2; };
    makers.id = [this](int row) { return m_proposals.at(static_cast<size_t>(row)).id.text(); };
    makers.cell = [this](int row, int column) {
        const PlanProposal& proposal = m_proposals.at(static_cast<size_t>(row));
        if (column == 1)
            return m_desk.takes() ? buttonCell(tr("Decide…")) : RowCell{};
        QStringList under{longDate(proposal.on, screenLanguage()), proposal.by, proposal.reason};
        under.removeAll(QString());
        return textCell(proposal.what, under.join(u" · "_s));
    };
    m_rows = new MadeRows(std::move(makers), m_table);
    m_table->setRows(m_rows);
    m_table->setColumns({{ColumnWidth::Kind::Stretch, 200}, {ColumnWidth::Kind::Contents, 80}});
    connect(m_table, &CardTable::rowActivated, this, &PlanProposals::decide);
    clear();
}

void PlanProposals::showPlan()
{
    std::vector<PlanProposal> found;
    guarded(m_desk.messages(), [&] {
        if (m_desk.state())
            found = proposalsTo(m_desk.tools().desk.office(), m_desk.state()->file().conference, m_desk.state()->childId(m_desk.child()));
    });
    m_rows->changeRows([&] { m_proposals = std::move(found); });
    setVisible(!m_proposals.empty());
    refreshTexts();
}

void PlanProposals::clear()
{
    m_rows->changeRows([&] { m_proposals.clear(); });
    hide();
}

void PlanProposals::decide(const QString& id)
{
    const auto found = std::ranges::find_if(m_proposals, [&](const PlanProposal& each) { return each.id.text() == id; });
    if (found == m_proposals.end() || !m_desk.takes())
        return;
    const PlanProposal proposal = *found;
    const Question question{.title = tr("Does this review agree to the change?"), .text = proposal.what, .verbs = {tr("Not agreed…"), tr("Agreed")},
                            .details = {}, .quietPrimary = true};
    const auto verb = m_desk.tools().prompts.ask(this, question);
    if (!verb)
        return;
    QString reason;
    if (*verb == 0) {
        const auto given = m_desk.tools().prompts.askReason(
            this, {.title = tr("Why is it not agreed?"), .text = proposal.what, .placeholder = {}, .verb = tr("Keep the answer"), .draft = {}});
        if (!given)
            return;
        reason = *given;
    }
    guarded(m_desk.messages(), [&] {
        answerProposal(m_desk.tools().desk.office(), proposal.id, *verb == 0 ? PlanChangeState::NotAgreed : PlanChangeState::Agreed,
                       m_desk.conferenceDay(), reason);
    });
    showPlan();
    Q_EMIT m_desk.draftKept(); // the status bar says that it is kept
    m_desk.messages().show({.tone = Tone::Done, .text = [agreed = *verb == 1] {
        return agreed ? tr("The change is noted as agreed by this review. Write it into the plan below.") : tr("It is noted that this review did not agree, and why.");
    }});
}

void PlanProposals::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
    QWidget::changeEvent(event);
}

void PlanProposals::refreshTexts()
{
    m_title->setText(tr("Proposed by the core group"));
    m_table->setAccessibleName(tr("Changes proposed by the core group. Enter decides one."));
}

} // namespace cadair::ui

#include "moc_planproposals.cpp"
