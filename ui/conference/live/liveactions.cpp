#include "core/rules/outofroom.h"
#include "core/rules/representation.h"
#include "core/workflow/meeting.h"
#include "core/workflow/answering.h"
#include "ui/checklist/checklistpanel.h"
#include "ui/conference/live/agendacard.h"
#include "ui/conference/live/agendatimes.h"
#include "ui/conference/live/arrivalsheet.h"
#include "ui/conference/live/closesheet.h"
#include "ui/conference/live/confirmsheet.h"
#include "ui/conference/live/decisionpage.h"
#include "ui/conference/live/displaysheet.h"
#include "ui/conference/live/dissentsheet.h"
#include "ui/conference/live/exploitationsheet.h"
#include "ui/conference/live/herenow.h"
#include "ui/conference/live/livepart.h"
#include "ui/conference/live/notespage.h"
#include "ui/conference/live/planpage.h"
#include "ui/conference/live/quorumcard.h"
#include "ui/conference/live/scalepage.h"
#include "ui/conference/live/timessheet.h"
#include "ui/conference/live/wayssheet.h"
#include "ui/conference/live/whysheet.h"
#include "ui/familydisplay/familyscreen.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/storewords.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

// What a person does in Live: each is one workflow step or opens one sheet.

void LivePart::step(const std::function<StepResult()>& taken)
{
    StepResult result;
    if (!guarded(messages(), [&] { result = taken(); }))
        return;
    if (result.done) {
        Q_EMIT changed();
        return;
    }
    const std::vector<Reason> reasons = result.verdict.reasons;
    messages().show({.tone = Tone::Attention, .text = [this, reasons] {
        return m_state ? sentences(reasons, livewords::naming(*m_state, m_tools.desk), screenLanguage()).join(u' ') : QString();
    }});
}

void LivePart::next()
{
    if (!canTake())
        return;
    const AgendaTimes times = agendaTimes(m_state->open, m_tools.desk.clock().now());
    if (const auto item = times.next()) {
        step([&] { return takeUp(m_tools.desk.office(), conference(), times.items[*item].key); });
        sayWhoComesForIt();
    }
}

void LivePart::previous()
{
    if (!canTake())
        return;
    const AgendaTimes times = agendaTimes(m_state->open, m_tools.desk.clock().now());
    if (const auto item = times.previous())
        step([&] { return takeUp(m_tools.desk.office(), conference(), times.items[*item].key); });
}

void LivePart::takeBreak()
{
    if (!canTake())
        return;
    const AgendaTimes times = agendaTimes(m_state->open, m_tools.desk.clock().now());
    if (times.onBreak && times.last) // the same key ends the break
        step([&] { return takeUp(m_tools.desk.office(), conference(), times.items[*times.last].key); });
    else if (times.current)
        step([&] { return pauseMeeting(m_tools.desk.office(), conference()); });
}

/// Nobody who is kept out comes in by a slip of the key; the chair may let them in all the same.
bool LivePart::mayComeIn(const Participant& person)
{
    const auto& exclusion = person.exclusion;
    if (!exclusion || exclusion->decided != ExclusionDecided::Before)
        return true;
    const QTime now = m_tools.desk.clock().now().time();
    const bool part = exclusion->extent == ExclusionExtent::Part;
    if (part && (!exclusion->from || now < *exclusion->from || (exclusion->to && now >= *exclusion->to)))
        return true;
    Question question;
    //: %1: a person
    question.title = tr("%1 is kept out").arg(person.name);
    question.text = part ? tr("The chair decided before the conference that they are not there for this part. If they come in, the record shows it.")
                         : tr("The chair decided before the conference that they are not there at all. If they come in, the record shows it.");
    question.verbs = {tr("They stay out"), tr("The chair lets them in")};
    return m_tools.prompts.ask(this, question) == 1;
}

void LivePart::markHereFromBeginning(const ParticipantId& who)
{
    const Participant* person = canTake() ? m_state->file().participant(who) : nullptr;
    if (!person)
        return;
    const Office& office = m_tools.desk.office();
    const QTime start = m_state->file().conference.startedAt.value_or(office.clock.now().time());
    const AttendMode mode = person->mode;
    if (person->present.empty()) {
        if (mayComeIn(*person))
            step([&] { return arrive(office, conference(), who, start, mode); });
    } else if (person->present.size() == 1 && person->present.front() == Presence{start, std::nullopt}) {
        step([&] { return correctPresence(office, conference(), who, {}); }); // marked by mistake
    }
}

void LivePart::arriveNow(const ParticipantId& who)
{
    const Participant* person = canTake() ? m_state->file().participant(who) : nullptr;
    if (!person || whereaboutsOf(*person) == Whereabouts::Here)
        return;
    const AttendMode mode = person->mode;
    if (!mayComeIn(*person))
        return;
    m_notes->settle(); // what was typed while they were out is kept as such first
    step([&] { return arrive(m_tools.desk.office(), conference(), who, m_tools.desk.clock().now().time(), mode); });
}

void LivePart::leaveNow(const ParticipantId& who)
{
    const Participant* person = canTake() ? m_state->file().participant(who) : nullptr;
    if (!person || whereaboutsOf(*person) != Whereabouts::Here)
        return;
    if (person->exclusion && person->exclusion->from && isToGoOut(*person)) // the part they are kept out of begins
        outOfTheRoom(who);
    else
        step([&] { return leave(m_tools.desk.office(), conference(), who, m_tools.desk.clock().now().time()); });
}

void LivePart::openSheet(Sheet* sheet, bool atTheDoor)
{
    if (m_sheet)
        closeSheet(false);
    m_beforeSheet = window()->focusWidget();
    m_sheet = sheet;
    connect(sheet, &Sheet::finished, this, &LivePart::closeSheet);
    connect(sheet, &Sheet::changed, this, &ConferencePart::changed);
    connect(sheet, &Sheet::recordWanted, this, [this](const QString& record, const QString& part) { Q_EMIT goTo({u"conference"_s, record, part}); });
    if (atTheDoor) {
        m_doorCard->body()->addWidget(sheet);
        sheet->refresh();
        sheet->show();
        return;
    }
    m_middle->addWidget(sheet);
    m_middle->setCurrentWidget(sheet);
    sheet->refresh();
    sheet->firstField()->setFocus();
}

void LivePart::closeSheet(bool written)
{
    Sheet* sheet = std::exchange(m_sheet, nullptr);
    if (!sheet)
        return;
    const bool confirmed = written && qobject_cast<ConfirmSheet*>(sheet);
    const bool hadKeyboard = window()->focusWidget() && sheet->isAncestorOf(window()->focusWidget());
    sheet->disconnect(this);
    m_middle->setCurrentWidget(m_pages);
    m_middle->removeWidget(sheet);
    sheet->hide();
    sheet->setParent(nullptr);
    sheet->deleteLater();
    if (hadKeyboard) {
        QWidget* back = m_beforeSheet && m_beforeSheet->isVisible() && m_beforeSheet->isEnabled() ? m_beforeSheet.data() : firstFocusIn(m_pages);
        if (back)
            back->setFocus();
    }
    if (confirmed)
        m_decision->forgetForm();
    if (written)
        Q_EMIT changed();
}

void LivePart::recordDissent()
{
    if (!canTake())
        return;
    std::optional<ParticipantId> who;
    if (tab() == Decision)
        who = ParticipantId::parse(m_decision->views().currentId());
    openSheet(new DissentSheet(m_tools, *m_state, tab() == Decision ? m_decisionChild : std::max(0, m_notesChild), who, m_middle));
}

void LivePart::openConfirm(const DecisionInput& input)
{
    std::vector<ParticipantId> notAsked;
    for (const Participant* person : m_decision->viewsModel().notAsked())
        notAsked.push_back(person->id);
    auto* sheet = new ConfirmSheet(m_tools, *m_state, input, m_decision->isCorrecting(), notAsked, m_middle);
    openSheet(sheet);
    if (!notAsked.empty())
        connect(&sheet->notNow(), &QPushButton::clicked, this, [this] {
            m_decision->views().setCurrentId(m_decision->viewsModel().notAsked().front()->id.text());
            m_decision->views().setFocus();
        });
}

void LivePart::openTimes(const ParticipantId& who)
{
    if (canTake())
        openSheet(new TimesSheet(m_tools, *m_state, who, m_middle));
}

void LivePart::openArrival()
{
    if (!canTake())
        return;
    auto* sheet = new ArrivalSheet(m_tools, *m_state, m_middle);
    connect(sheet, &ArrivalSheet::arrived, this, [this](const ParticipantId& who) {
        closeSheet(false);
        arriveNow(who);
    });
    openSheet(sheet);
}

void LivePart::openDisplayChoice()
{
    if (!m_state || showsDoor())
        return;
    auto* sheet = new DisplaySheet(m_tools, *m_state, m_family->choice(), m_middle);
    connect(sheet, &DisplaySheet::chosen, m_family, &FamilyScreen::setChoice);
    openSheet(sheet);
}

void LivePart::openWhy(const ChildId& child)
{
    if (!m_state || showsDoor())
        return;
    auto* sheet = new WhySheet(m_tools, *m_state, child, m_middle);
    connect(sheet, &WhySheet::ruleWanted, this, [this](const QString& rule) { Q_EMIT goTo(rulesOf(m_state->procedure().id.text(), rule)); });
    openSheet(sheet);
}

Destination LivePart::ruleAsked() const
{
    if (!m_state)
        return rulesOf({}, {});
    const Procedure& procedure = m_state->procedure();
    const auto stands = [at = window()->focusWidget()](const QWidget* pane) { return at && pane && (pane == at || pane->isAncestorOf(at)); };
    RuleId rule;
    if (stands(m_quorum) || qobject_cast<const WhySheet*>(m_sheet) || qobject_cast<const WaysSheet*>(m_sheet))
        rule = procedure.quorum.rule;
    else if (stands(m_decision) || qobject_cast<const ConfirmSheet*>(m_sheet))
        rule = procedure.decision.rule;
    else if (stands(m_agenda) && m_agenda->viewed())
        for (const AgendaItem& item : agendaOf(m_state->open))
            if (item.key == *m_agenda->viewed() && !item.rules.empty())
                rule = item.rules.front();
    if (!rule.isEmpty())
        return rulesOf(procedure.id.text(), rule);
    const Moment moment = showsDoor() ? Moment::Open : qobject_cast<const CloseSheet*>(m_sheet) ? Moment::Close : Moment::Meet;
    return rulesOf(procedure.id.text(), wordOf(moment));
}

void LivePart::whatCanIDo()
{
    if (!canTake() || m_quorum->model().first(Outcome::Refused) < 0)
        return;
    auto* sheet = new WaysSheet(m_tools, *m_state, m_middle);
    connect(sheet, &WaysSheet::closeWanted, this, &LivePart::close, Qt::QueuedConnection);
    openSheet(sheet);
}

void LivePart::close()
{
    if (!canTake())
        return;
    m_notes->settle();
    m_decision->settle();
    m_plan->settle();
    openSheet(new CloseSheet(m_tools, *m_state, m_middle));
}

/// The same key goes to and fro, whether they share a place or stand side by side.
void LivePart::notesOrDecision()
{
    if (!m_twoSeats)
        return showTab(tab() == Notes ? Decision : Notes);
    const QWidget* at = window()->focusWidget();
    QWidget* other = at && m_notes->isAncestorOf(at) ? firstFocusIn(m_pageStack->currentWidget()) : &m_notes->editor();
    if (other)
        other->setFocus();
}

/// With two seats the plan may be in front while the keyboard is in the notes.
bool LivePart::undoesPlan() const
{
    const QWidget* at = window()->focusWidget();
    return tab() == Plan && !(m_twoSeats && at && m_notes->isAncestorOf(at));
}

std::vector<PartChip> LivePart::chips() const
{
    std::vector<PartChip> all;
    if (!m_state || showsDoor())
        return all;
    if (const QString quorum = m_quorum->summary(); !quorum.isEmpty())
        all.push_back({quorum, m_quorum->tone(), {}, [this] { m_quorum->list().setFocus(); }});
    if (m_over > 0)
        all.push_back({tr("+%1 min").arg(m_over), Tone::Attention, u"clock"_s, [this] { m_agenda->list().setFocus(); }});
    for (PartChip& chip : m_family->chips())
        all.push_back(std::move(chip));
    return all;
}

std::vector<Command> LivePart::commands() const
{
    std::vector<Command> all;
    if (!m_state || showsDoor())
        return all;
    auto* self = const_cast<LivePart*>(this);
    const bool live = canTake();
    const QString ended = tr("The conference is not in session.");
    const auto add = [&](const char16_t* id, const QString& text, QKeySequence key, Menu menu, std::function<void()> run, bool enabled, const QString& whyNot) {
        all.push_back({QString::fromUtf16(id), text, key, menu, std::move(run), enabled, enabled ? QString() : whyNot});
    };
    const bool more = agendaTimes(m_state->open, m_tools.desk.clock().now()).next().has_value();
    add(u"live.next", tr("&Next item"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), Menu::Conference, [self] { self->next(); }, live && more, live ? tr("This is the last item.") : ended);
    add(u"live.previous", tr("Pre&vious item"), QKeySequence(Qt::CTRL | Qt::Key_PageUp), Menu::Conference, [self] { self->previous(); }, live, ended);
    add(u"live.break", tr("&Break, or go on"), QKeySequence(Qt::Key_F9), Menu::Conference, [self] { self->takeBreak(); }, live, ended);
    add(u"live.notes", tr("N&otes or decision"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown), Menu::Conference,
        [self] { self->notesOrDecision(); }, true, {});
    add(u"live.seats", tr("Notes beside the decision (two seats)"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_2), Menu::Conference,
        [self] { self->setTwoSeats(!self->m_wantsTwoSeats); }, !m_folded,
        tr("Two seats need a wider window or smaller type."));
    all.back().checkable = true;
    all.back().checked = m_twoSeats;
    add(u"live.plan", tr("Plan"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), Menu::Conference, [self] {
        self->showTab(Plan);
        self->m_plan->firstField()->setFocus();
    }, true, {});
    add(u"live.plan.copy", tr("Use the same words for another child…"), {}, Menu::Conference, [self] { self->m_plan->copyWords(); },
        tab() == Plan && m_state->childCount() > 1, tr("There is one child, or the plan is not in front."));
    add(u"live.scale", m_scale->isOn() ? tr("Turn the scale off") : tr("Turn the scale on"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), Menu::Conference, [self] {
        self->m_scale->toggle();
        self->showTab(self->m_scale->isOn() ? Scale : Notes);
    }, live, ended);
    add(u"live.checklist", tr("Chec&klist"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_PageUp), Menu::Conference, [self] {
        self->showTab(Checklist);
        self->m_checklist->firstField()->setFocus();
    }, true, {});
    add(u"live.child.next", tr("Next &child"), QKeySequence(Qt::ALT | Qt::Key_PageDown), Menu::Conference, [self] {
        const int last = self->m_state->childCount() - 1;
        self->showChild(self->child() == last ? (self->tab() == Notes ? -1 : 0) : self->child() + 1);
    }, true, {});
    add(u"live.child.previous", tr("P&revious child"), QKeySequence(Qt::ALT | Qt::Key_PageUp), Menu::Conference, [self] {
        const int first = self->tab() == Notes ? -1 : 0;
        self->showChild(self->child() == first ? self->m_state->childCount() - 1 : self->child() - 1);
    }, true, {});
    add(u"live.arrived", tr("So&mebody has arrived…"), {}, Menu::Conference, [self] { self->openArrival(); }, live, ended);
    add(u"live.dissent", tr("Record &dissent…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), Menu::Conference, [self] { self->recordDissent(); }, live, ended);
    add(u"live.exploitation", tr("Exploitation and trafficking…"), {},
        ExploitationSheet::isAskedBy(m_state->procedure()) || m_state->file().conference.exploitation ? Menu::Conference : Menu::None,
        [self] { self->openSheet(new ExploitationSheet(self->m_tools, *self->m_state, self->m_middle)); }, live, ended);
    add(u"live.quorum", tr("&What can I do without a quorum?"), {}, Menu::Conference, [self] { self->whatCanIDo(); },
        live && m_quorum->model().first(Outcome::Refused) >= 0, live ? tr("Every child has a quorum.") : ended);
    add(u"live.close", tr("Clo&se the conference…"), {}, Menu::Conference, [self] { self->close(); }, live, ended);
    add(u"live.time", tr("Put in the &time"), QKeySequence(Qt::CTRL | Qt::Key_Semicolon), Menu::Edit, [self] { self->m_notes->insertTime(); }, live && notesShown(), ended);
    add(u"live.undo", tr("&Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), Menu::Edit, [self] { self->undoesPlan() ? self->m_plan->undo() : self->m_notes->history().undo(); },
        undoesPlan() ? m_plan->canUndo() : m_notes->history().canUndo(), tr("Nothing to undo."));
    add(u"live.redo", tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), Menu::Edit, [self] { self->m_notes->history().redo(); }, m_notes->history().canRedo(), tr("Nothing to redo."));
    for (Command& command : m_family->commands())
        all.push_back(std::move(command));
    addRoomCommands(all, ended);
    return all;
}

} // namespace cadair::ui
