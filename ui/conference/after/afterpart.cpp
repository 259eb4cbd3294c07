#include "ui/conference/after/afterpart.h"

#include "ui/checklist/checklistpanel.h"
#include "ui/conference/after/amendmentspane.h"
#include "ui/conference/after/complaintspane.h"
#include "ui/conference/after/copiespane.h"
#include "ui/conference/after/decisionspane.h"
#include "ui/conference/after/differencespane.h"
#include "ui/conference/after/dispatchpane.h"
#include "ui/conference/after/handingpane.h"
#include "ui/conference/after/recordpane.h"
#include "ui/conference/after/requestspane.h"
#include "ui/language/dates.h"
#include "ui/letterdesk/letterspane.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/storewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

AfterPart::AfterPart(Desk& desk, Prompts& prompts, QWidget* parent)
    : ConferencePart(parent), m_desk(desk), m_prompts(prompts), m_card(new Card(this)), m_list(makeCardList(this)),
      m_model(new FinishModel(m_list)), m_right(new QStackedWidget(this)), m_decisions(new DecisionsPane(desk, this)),
      m_letters(new LettersPane(documents::decisionLetter(), desk, prompts, messages(), actions(), this)),
      m_minutes(new LettersPane(documents::minutes(), desk, prompts, messages(), actions(), this)),
      m_plans(new LettersPane(documents::outlinePlan(), desk, prompts, messages(), actions(), this)),
      m_copies(new CopiesPane(desk, prompts, messages(), this)), m_record(new RecordPane(desk, messages(), this)),
      m_amendments(new AmendmentsPane(desk, prompts, messages(), this)), m_dispatch(new DispatchPane(desk, prompts, messages(), this)),
      m_handing(new HandingPane(desk, messages(), this)),
      m_complaints(new ComplaintsPane(desk, prompts, messages(), this)), m_differences(new DifferencesPane(desk, prompts, messages(), this)),
      m_requests(new RequestsPane(desk, prompts, messages(), this)),
      m_checklistCard(new Card(this)), m_checklist(new ChecklistPanel(desk, messages(), m_checklistCard)), m_primary(actions().primary(u"send"_s))
{
    layOut();
    connectAll();
    refreshTexts();
}

void AfterPart::layOut()
{
    auto* columns = new QHBoxLayout;
    scaleLayout(columns, {}, 12);
    columns->addWidget(m_card);
    columns->addWidget(m_right, 1);
    content()->addLayout(columns, 1);
    scaleWidth(m_card, 244);
    m_card->setBody(m_list);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setRows(m_model);
    m_right->addWidget(m_decisions);
    m_right->addWidget(m_letters);
    m_right->addWidget(m_minutes);
    m_right->addWidget(m_plans);
    m_right->addWidget(m_copies);
    m_right->addWidget(m_record);
    m_right->addWidget(m_amendments);
    m_right->addWidget(m_dispatch);
    m_right->addWidget(m_handing);
    m_plans->offer({documents::outlinePlan(), documents::childsPlan()});
    for (DisputePane* pane : disputePanes())
        m_right->addWidget(pane);
    m_checklist->setMoments(momentsAfter());
    m_checklistCard->setBody(m_checklist);
    m_right->addWidget(m_checklistCard);
    addPane(m_list);
    addPane(m_right);
}

void AfterPart::connectAll()
{
    connect(m_list, &CardTable::currentChanged, this, [this](const QString& id) {
        if (const auto kind = fromWord<FinishKind>(id))
            show(*kind);
    });
    connect(m_list, &CardTable::rowActivated, this, [this] {
        if (QWidget* first = firstFocusIn(m_right->currentWidget()))
            first->setFocus();
    });
    for (LettersPane* pane : {m_letters, m_plans, m_minutes}) {
        connect(pane, &LettersPane::changed, this, &ConferencePart::changed);
        connect(pane, &LettersPane::readyChanged, this, &AfterPart::refreshActions);
        connect(pane, &LettersPane::mendWanted, this, &AfterPart::mend);
    }
    connect(m_copies, &CopiesPane::changed, this, &ConferencePart::changed);
    connect(m_record, &RecordPane::changed, this, &ConferencePart::changed);
    connect(m_amendments, &AmendmentsPane::changed, this, &ConferencePart::changed);
    connect(m_dispatch, &DispatchPane::changed, this, &ConferencePart::changed);
    connect(m_handing, &HandingPane::changed, this, &ConferencePart::changed);
    for (DisputePane* pane : disputePanes())
        connect(pane, &DisputePane::changed, this, &ConferencePart::changed);
    connect(m_complaints, &ComplaintsPane::conferenceWanted, this, [this](const QString& complaint) { Q_EMIT goTo({u"new-conference"_s, complaint, u"complaint"_s}); });
    connect(m_checklist, &ChecklistPanel::changed, this, &ConferencePart::changed);
    connect(m_checklist, &ChecklistPanel::kept, this, &ConferencePart::kept);
    connect(m_decisions, &DecisionsPane::correctionWanted, this, &AfterPart::correct);
    connect(m_primary, &QPushButton::clicked, this, &AfterPart::press);
}

FinishKind AfterPart::shown() const
{
    const QWidget* view = m_right->currentWidget();
    for (const auto& word : wordsOf(FinishKind{}))
        if (viewOf(word.value) == view)
            return word.value;
    return FinishKind::Decisions;
}

QWidget* AfterPart::viewOf(FinishKind kind) const
{
    switch (kind) {
    case FinishKind::Decisions: return m_decisions;
    case FinishKind::Letters: return m_letters;
    case FinishKind::Plan: return m_plans;
    case FinishKind::Handing: return m_handing;
    case FinishKind::Minutes: return m_minutes;
    case FinishKind::Copies: return m_copies;
    case FinishKind::Record: return m_record;
    case FinishKind::Amendments: return m_amendments;
    case FinishKind::Dispatch: return m_dispatch;
    case FinishKind::Complaints: return m_complaints;
    case FinishKind::Differences: return m_differences;
    case FinishKind::Requests: return m_requests;
    case FinishKind::Checklists: return m_checklistCard;
    }
    Q_UNREACHABLE();
}

const FinishItem* AfterPart::item(FinishKind kind) const
{
    if (!m_state)
        return nullptr;
    const auto found = std::find_if(m_state->items.begin(), m_state->items.end(), [kind](const FinishItem& each) { return each.kind == kind; });
    return found == m_state->items.end() ? nullptr : &*found;
}

Destination AfterPart::ruleAsked() const
{
    if (!m_state)
        return rulesOf({}, {});
    const QString procedure = m_state->open.procedure->id.text();
    const FinishItem* line = item(shown());
    if (line && line->limit && !line->limit->rule.isEmpty())
        return rulesOf(procedure, line->limit->rule);
    const FinishKind kind = shown();
    const bool issue = kind == FinishKind::Letters || kind == FinishKind::Plan || kind == FinishKind::Copies || kind == FinishKind::Dispatch;
    const bool minutes = kind == FinishKind::Minutes || kind == FinishKind::Record || kind == FinishKind::Amendments || kind == FinishKind::Handing;
    const bool complaints = kind == FinishKind::Complaints;
    const Moment moment = complaints ? Moment::Complain : issue ? Moment::Issue : minutes ? Moment::Minutes : Moment::Decide;
    return rulesOf(procedure, wordOf(moment));
}

void AfterPart::show(FinishKind kind)
{
    m_right->setCurrentWidget(viewOf(kind));
    if (m_list->currentId() != wordOf(kind))
        m_list->setCurrentId(wordOf(kind));
    refreshActions();
}

LettersPane* AfterPart::lettersShown() const
{
    return shown() == FinishKind::Minutes ? m_minutes : shown() == FinishKind::Plan ? m_plans : m_letters;
}

FinishKind AfterPart::firstToFinish() const
{
    const bool none = m_state->items.empty() || m_state->items.front().done || m_state->items.front().kind == FinishKind::Checklists;
    return none ? FinishKind::Decisions : m_state->items.front().kind; // a list to go through takes the lead nowhere
}

void AfterPart::showConference(const OpenConference& conference)
{
    const bool another = !m_state || m_state->id() != conference.file.conference.id;
    const FinishKind before = shown();
    DisputesKept disputes;
    guarded(messages(), [&] { disputes = disputesOf(m_desk.office(), conference.file.conference.id); });
    AfterState judged = afterState(conference, m_desk.clock().now(), std::move(disputes));
    if (m_state)
        *m_state = std::move(judged); // the panes hold on to it
    else
        m_state.emplace(std::move(judged));
    m_model->setState(&*m_state);
    m_decisions->setState(&*m_state);
    m_copies->setState(&*m_state);
    m_record->setState(&*m_state);
    m_amendments->setState(&*m_state);
    m_dispatch->setState(&*m_state);
    m_handing->setState(&*m_state);
    for (DisputePane* pane : disputePanes())
        pane->setState(&*m_state);
    m_card->setVisible(m_state->isOver());
    if (m_state->isOver()) {
        m_letters->showConference(m_state->open);
        m_plans->showConference(m_state->open);
        m_minutes->showConference(m_state->open);
        m_checklist->showConference(m_state->open);
    }
    if (another) // what is next, first
        show(firstToFinish());
    else
        show(before);
    refreshTexts();
    Q_EMIT chipsChanged();
}

void AfterPart::showMatter(const QString& matter)
{
    if (const auto kind = fromWord<FinishKind>(matter))
        show(*kind);
}

std::array<DisputePane*, 3> AfterPart::disputePanes() const
{
    return {m_complaints, m_differences, m_requests};
}

void AfterPart::activated()
{
    refreshActions();
}

bool AfterPart::canLeave()
{
    m_record->settle();
    return true;
}

void AfterPart::aboutToLock()
{
    m_record->settle();
    m_model->setState(nullptr);
    m_decisions->setState(nullptr);
    m_copies->setState(nullptr);
    m_record->setState(nullptr);
    m_amendments->setState(nullptr);
    m_dispatch->setState(nullptr);
    m_handing->setState(nullptr);
    m_plans->clear();
    for (DisputePane* pane : disputePanes())
        pane->setState(nullptr);
    m_letters->clear();
    m_minutes->clear();
    m_checklist->clear();
    messages().dismiss();
    m_state.reset();
    refreshActions();
}

void AfterPart::changeEvent(QEvent* event)
{
    ConferencePart::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

std::vector<PartChip> AfterPart::chips() const
{
    std::vector<PartChip> found;
    auto* part = const_cast<AfterPart*>(this);
    if (const FinishItem* letters = item(FinishKind::Letters); letters && !letters->done)
        found.push_back({tr("Letters: %1 of %2 issued").arg(letters->gone).arg(letters->of), Tone::Attention, u"envelope"_s,
                         [part] { part->show(FinishKind::Letters); }});
    if (const FinishItem* minutes = item(FinishKind::Minutes)) {
        const bool approved = m_state->where() == ConferenceState::MinutesApproved;
        found.push_back({minutes->done ? tr("Minutes: issued") : approved ? tr("Minutes: approved") : tr("Minutes: draft"),
                         minutes->done ? Tone::Done : Tone::Note, u"pencil"_s, [part] { part->show(FinishKind::Minutes); }});
    }
    return found;
}

QString AfterPart::contextWords() const
{
    if (!m_state || !m_state->isOver() || !m_state->file().conference.endedAt)
        return {};
    return tr("ended at %1").arg(timeText(*m_state->file().conference.endedAt));
}

void AfterPart::refreshActions()
{
    const Primary now = primaryNow();
    m_primary->setVisible(now != Primary::None);
    setIconName(m_primary, now == Primary::IssueLetters || now == Primary::IssuePlans || now == Primary::IssueMinutes ? u"send"_s : u"check-lg"_s);
    QString note;
    Tone tone = Tone::Attention;
    switch (now) {
    case Primary::None: break;
    case Primary::IssueLetters: m_primary->setText(tr("Issue %n letter(s)", nullptr, m_letters->readyCount())); break;
    case Primary::IssuePlans: m_primary->setText(tr("Issue %n plan(s)", nullptr, m_plans->readyCount())); break;
    case Primary::LettersDone: m_primary->setText(tr("The letters are done")); break;
    case Primary::Approve: m_primary->setText(tr("The chair approves the minutes…")); break;
    case Primary::SignAgain: m_primary->setText(tr("The chair signs the next version…")); break;
    case Primary::IssueMinutes: m_primary->setText(tr("Issue %n copy(s)", nullptr, m_minutes->readyCount())); break;
    case Primary::MinutesDone: m_primary->setText(tr("The minutes are done")); break;
    case Primary::Close: m_primary->setText(tr("Close the conference…")); break;
    }
    if (m_state && m_state->isOver() && (shown() == FinishKind::Letters || shown() == FinishKind::Plan))
        note = lettersShown()->leftOutWords();
    if (m_state && m_state->isOver() && (shown() == FinishKind::Minutes || shown() == FinishKind::Record)) {
        note = shown() == FinishKind::Minutes ? m_minutes->leftOutWords() : QString();
        if (m_state->where() == ConferenceState::Concluded) {
            note = tr("The minutes are approved once the decision letters have gone.");
            tone = Tone::Muted;
        }
    }
    actions().setNote(note, tone);
}

void AfterPart::refreshTexts()
{
    m_card->setTitle(tr("To finish"));
    m_checklistCard->setTitle(tr("What the procedures ask"));
    m_list->setAccessibleName(tr("To finish"));
    m_list->setAccessibleDescription(tr("The marked line chooses what stands at the right. Enter goes there."));
    refreshActions();
}

} // namespace cadair::ui

#include "moc_afterpart.cpp"
