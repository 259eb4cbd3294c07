#include "ui/conference/prepare/whoelsepane.h"

#include "core/store/storeerror.h"
#include "core/workflow/answering.h"
#include "core/workflow/asking.h"
#include "core/workflow/settling.h"
#include "ui/conference/prepare/networkform.h"
#include "ui/conference/prepare/personform.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/prompts.h"

#include <QEvent>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

WhoElsePane::WhoElsePane(const PrepareTools& given, QWidget* parent)
    : PreparePane(given, parent), m_card(new Card(this)), m_network(makeButton(m_card, ButtonLook::Quiet)),
      m_list(new CardTable(m_card)), m_model(new WhoElseModel(tools().desk, m_list))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    m_card->addHeaderWidget(m_network);
    m_card->setBody(m_list);
    m_list->setRows(m_model);
    using Kind = ColumnWidth::Kind;
    m_list->setColumns({{Kind::Stretch, 200}, {Kind::Contents, 200}, {Kind::Contents, 90}});
    connect(m_list, &CardTable::rowActivated, this, [this](const QString& id) { invite(id); });
    connect(m_list, &CardTable::signPressed, this, &WhoElsePane::signPressed);
    connect(m_list, &CardTable::spacePressed, this, [this](const QString& id) { signPressed(id, u'+'); });
    connect(new QShortcut(QKeySequence(Qt::Key_Delete), m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            &WhoElsePane::takeBack);
    connect(m_network, &QPushButton::clicked, this, &WhoElsePane::openNetwork);
    refreshTexts();
}

void WhoElsePane::setState(const PrepareState* state)
{
    const bool another = state && (!m_state || m_around.household.empty() || state->id() != m_shown);
    m_state = state;
    std::vector<Proposal> proposals;
    if (another) {
        m_shown = state->id();
        m_around = {};
        try {
            m_around = aroundTheFamily(tools().desk.office(), state->open);
        } catch (const StoreError&) { // the step that follows meets the same fault and tells it
        }
    }
    if (state)
        proposals = proposedNow(state->open, m_around, state->limits, tools().desk.clock().now());
    else
        m_around = {};
    m_model->setState(state, std::move(proposals));
    refreshTexts();
}

QWidget* WhoElsePane::firstField() const
{
    return m_list;
}

bool WhoElsePane::showAbout(const QString& id)
{
    return m_list->setCurrentId(id);
}

RuleId WhoElsePane::ruleOfRow() const
{
    const Proposal* proposal = m_model->proposal(m_list->currentId());
    return proposal && !proposal->rules.empty() ? proposal->rules.front() : RuleId();
}

void WhoElsePane::invite(const QString& id)
{
    const Proposal* proposal = m_model->proposal(id);
    if (!proposal || !m_state->isOpen() || proposal->state == ProposalState::Covered)
        return;
    auto* form = new AddPersonForm(tools(), *m_state, proposal->capacity, std::nullopt, this);
    form->offerOnly(proposal->agencies);
    if (proposal->person)
        form->choosePerson(*proposal->person);
    if (proposal->child)
        form->chooseChild(*proposal->child);
    Q_EMIT formWanted(form);
}

void WhoElsePane::signPressed(const QString& id, QChar sign)
{
    const Proposal* proposal = m_model->proposal(id);
    if (!proposal)
        return;
    const QString word = proposal->word;
    Inviting inviting = m_state->open.record.dossier.inviting;
    if (sign == u'+') {
        if (proposal->state != ProposalState::NotAsked && proposal->state != ProposalState::NotNeeded)
            return;
        inviting.notNeeded.erase(word);
        if (proposal->because == ProposedBecause::MayCome)
            inviting.wanted.insert(word);
        return keep(inviting);
    }
    ReasonQuestion question;
    //: %1: an agency, a group or a person
    question.title = tr("Not needed: %1").arg(m_model->name(*proposal));
    question.text = tr("Why is nobody of them asked to come? The reason stands with the conference.");
    question.verb = tr("Keep the reason");
    question.draft = proposal->whyNot;
    const auto words = tools().prompts.askReason(this, question);
    if (!words)
        return;
    inviting.notNeeded[word] = *words;
    for (NetworkAgency& agency : inviting.network ? *inviting.network : m_none)
        if (agency.agency.text() == word)
            agency.whyNotInvited = *words;
    keep(inviting);
}

void WhoElsePane::takeBack()
{
    const Proposal* proposal = m_model->proposal(m_list->currentId());
    if (!proposal)
        return;
    Inviting inviting = m_state->open.record.dossier.inviting;
    inviting.notNeeded.erase(proposal->word);
    inviting.wanted.erase(proposal->word);
    for (NetworkAgency& agency : inviting.network ? *inviting.network : m_none)
        if (agency.agency.text() == proposal->word)
            agency.whyNotInvited.clear();
    if (!(inviting == m_state->open.record.dossier.inviting))
        keep(inviting);
}

void WhoElsePane::keep(const Inviting& inviting)
{
    Q_EMIT stepWanted([this, inviting] { return saveInviting(tools().desk.office(), m_state->id(), inviting); });
}

void WhoElsePane::openNetwork()
{
    if (m_state)
        Q_EMIT formWanted(new NetworkForm(tools(), *m_state, this));
}

void WhoElsePane::changeEvent(QEvent* event)
{
    PreparePane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void WhoElsePane::refreshTexts()
{
    m_card->setTitle(tr("Who else?"));
    m_card->setSide(m_state ? tr("%n to think of", nullptr, m_model->open()) : QString());
    m_network->setText(tr("Agencies around the family…"));
    m_network->setVisible(m_state && m_state->isOpen());
    m_list->setAccessibleName(tr("Who else?"));
    m_list->setAccessibleDescription(tr("Enter: invite somebody. Minus: not needed, and why. Plus: needed here. Delete: take that back."));
}

} // namespace cadair::ui

#include "moc_whoelsepane.cpp"
