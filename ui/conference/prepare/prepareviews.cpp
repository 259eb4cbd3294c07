#include "ui/conference/prepare/preparepart.h"

#include "core/workflow/today.h"
#include "ui/checklist/checklistpanel.h"
#include "ui/conference/prepare/boardmodel.h"
#include "ui/conference/prepare/forecastpane.h"
#include "ui/conference/prepare/prepareform.h"
#include "ui/conference/prepare/preparepane.h"
#include "ui/letterdesk/letterspane.h"
#include "ui/letterdesk/paperspane.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/segmentbar.h"

#include <QStackedWidget>

#include <algorithm>

namespace cadair::ui {

void PreparePart::show(QWidget* view)
{
    m_right->setCurrentWidget(view);
    m_readyCard->setVisible(view != m_letters && !showsPapers());
    const auto pane = std::find(m_panes.begin(), m_panes.end(), view);
    const bool isView = view == m_boardCard || pane != m_panes.end();
    m_views->setVisible(isView && !m_panes.empty());
    if (isView)
        m_views->setChosen(pane == m_panes.end() ? 0 : 1 + static_cast<int>(pane - m_panes.begin()));
    refreshActions();
}

void PreparePart::showBoard()
{
    closeForm();
    show(m_boardCard);
    m_board->setFocus();
}

void PreparePart::showForecast()
{
    closeForm();
    show(m_forecast);
    m_forecast->list().setFocus();
}

void PreparePart::showInvitations()
{
    showLetters(documents::invitation());
}

void PreparePart::showLetters(const DocumentKey& document)
{
    closeForm();
    m_letters->showKind(document);
    show(m_letters);
    m_letters->list().setFocus();
}

void PreparePart::showMatter(const QString& matter)
{
    const auto reminder = DocumentKey::parse(matter.section(u'/', 0, 0));
    if (!m_state || !reminder)
        return;
    std::set<ParticipantId> people;
    if (const auto person = ParticipantId::parse(matter.section(u'/', 1)))
        people.insert(*person);
    else
        people = toRemind(m_state->open, *reminder, m_state->limits, m_state->today);
    showLetters(*reminder);
    if (!people.empty())
        m_letters->tickOnly(people);
}

bool PreparePart::showsPapers() const
{
    return m_right->currentWidget() == m_dayPapers || m_right->currentWidget() == m_sent;
}

void PreparePart::showDayPapers()
{
    closeForm();
    show(m_dayPapers);
    m_dayPapers->list().setFocus();
}

void PreparePart::showSent()
{
    closeForm();
    show(m_sent);
    m_sent->list().setFocus();
}

void PreparePart::showChecklist()
{
    closeForm();
    show(m_checklistCard);
    m_checklist->firstField()->setFocus();
}

void PreparePart::addView(PreparePane* pane)
{
    m_panes.push_back(pane);
    m_right->addWidget(pane);
    connect(pane, &PreparePane::formWanted, this, &PreparePart::open);
    connect(pane, &PreparePane::changed, this, &ConferencePart::changed);
    connect(pane, &PreparePane::lettersWanted, this, &PreparePart::showLetters);
    connect(pane, &PreparePane::stepWanted, this, [this](const std::function<StepResult()>& step) { did(step); });
}

void PreparePart::chooseView(int segment)
{
    if (segment <= 0)
        showBoard();
    else
        showPane(m_panes.at(static_cast<size_t>(segment - 1))->paneId());
}

void PreparePart::showPane(const QString& paneId, const QString& about)
{
    const auto found = std::find_if(m_panes.begin(), m_panes.end(), [&](const PreparePane* pane) { return pane->paneId() == paneId; });
    if (found == m_panes.end())
        return;
    closeForm();
    show(*found);
    if (!about.isEmpty())
        (*found)->showAbout(about);
    (*found)->firstField()->setFocus();
}

void PreparePart::showPerson(const ParticipantId& who, int column)
{
    showBoard();
    const int row = m_boardModel->rowOf(who.text());
    if (row >= 0)
        m_board->setCurrentIndex(m_boardModel->index(row, column));
}

void PreparePart::open(PrepareForm* form)
{
    m_focusBefore = window()->focusWidget();
    m_before = m_right->currentWidget();
    m_form = form;
    m_right->addWidget(form);
    connect(form, &PrepareForm::finished, this, [this](bool written) {
        closeForm();
        if (written)
            Q_EMIT changed();
    });
    connect(form, &PrepareForm::changed, this, &ConferencePart::changed);
    show(form);
    form->firstField()->setFocus();
}

void PreparePart::closeForm()
{
    if (!m_form)
        return;
    PrepareForm* gone = m_form;
    m_form.clear();
    QWidget* back = m_before ? m_before.data() : m_boardCard;
    show(back);
    m_right->removeWidget(gone);
    gone->hide();
    gone->deleteLater();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus();
    else if (isVisible())
        m_board->setFocus();
}

} // namespace cadair::ui
