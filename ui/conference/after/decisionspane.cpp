#include "ui/conference/after/decisionspane.h"

#include "core/rules/representation.h"
#include "core/wording/dates.h"
#include "core/wording/dissenting.h"
#include "core/wording/keynames.h"
#include "core/wording/names.h"
#include "core/wording/reasons.h"
#include "core/workflow/dissenting.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

DecisionsPane::DecisionsPane(const Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk), m_card(new Card(this)), m_area(new QScrollArea(m_card))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::StrongFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    m_card->setBody(m_area);
    refreshTexts();
}

void DecisionsPane::setState(const AfterState* state)
{
    m_state = state;
    m_told.clear();
    if (state && m_desk.isOpen())
        m_told = nextStepsTold(m_desk.office(), state->file().conference.id);
    refreshTexts();
}

void DecisionsPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void DecisionsPane::addLine(const QString& text, bool strong)
{
    if (text.isEmpty())
        return;
    auto* label = new TextLabel(m_inside, TextSize::Body, Tone::Plain, strong);
    label->setText(text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lines->addWidget(label);
}

void DecisionsPane::addTitled(const QString& title, const QString& text)
{
    if (text.isEmpty())
        return;
    auto* label = new TextLabel(m_inside, TextSize::Small, Tone::Muted, true);
    label->setText(title);
    m_lines->addSpacing(px(4));
    m_lines->addWidget(label);
    addLine(text);
}

QString DecisionsPane::outcomeWords(const Decision& decision) const
{
    const auto& outcomes = m_state->open.procedure->outcomes;
    const auto choice = std::find_if(outcomes.begin(), outcomes.end(), [&](const OutcomeChoice& each) { return each.outcome == decision.outcome; });
    return choice == outcomes.end() ? nameOf(decision.outcome, screenLanguage()) : choice->title.in(screenLanguage());
}

void DecisionsPane::addDissents(const ChildId& child)
{
    for (const Dissent& dissent : m_state->record().dissents) {
        if (dissent.child != child)
            continue;
        const Participant* who = m_state->file().participant(dissent.participant);
        const QString name = who ? who->name : QString();
        //: %1: who disagreed, %2: when
        addTitled(dissent.readBack ? tr("Dissent: %1, %2, read back").arg(name, timeText(dissent.recordedAt.time()))
                                   : tr("Dissent: %1, %2").arg(name, timeText(dissent.recordedAt.time())),
                  dissent.reason);
        if (who)
            addLine(nextStepSentence(m_told[dissent.id], *who, *m_state->open.procedure, screenLanguage()));
    }
}

void DecisionsPane::addHistory(const ChildId& child)
{
    const auto& decisions = m_state->record().decisions;
    for (auto later = decisions.rbegin(); later != decisions.rend(); ++later) {
        if (later->child != child || !later->corrects)
            continue;
        const auto before = std::find_if(decisions.begin(), decisions.end(), [&](const Decision& each) { return each.id == *later->corrects; });
        addTitled(tr("Corrected on %1 at %2").arg(longDate(later->decidedAt.date(), screenLanguage()), timeText(later->decidedAt.time())),
                  later->correctionReason);
        if (before != decisions.end())
            //: an earlier decision: its outcome and its reasons
            addLine(tr("Before: %1. %2").arg(outcomeWords(*before), before->reasons));
    }
}

void DecisionsPane::addChild(size_t index)
{
    const Language language = screenLanguage();
    const Subject& subject = m_state->file().subjects[index];
    const Decision* decision = m_state->record().decisionFor(subject.child.id);
    auto* head = new QWidget(m_inside);
    auto* row = new QHBoxLayout(head);
    scaleLayout(row, {}, 8);
    const bool died = hasDied(subject, m_state->file().conference.date);
    auto* icon = new IconLabel(head, decision ? shape::done : died ? shape::waiting : shape::attention, decision ? Tone::Done : died ? Tone::Muted : Tone::Attention);
    auto* name = new TextLabel(head, TextSize::Section, Tone::Plain, true);
    const QString called = callName(subject.child, language);
    //: a child and what was decided for that child
    name->setText(decision ? tr("%1: %2").arg(called, outcomeWords(*decision)) : tr("%1: not decided").arg(called));
    row->addWidget(icon);
    row->addWidget(name, 1);
    m_lines->addWidget(head);
    if (!decision)
        return;
    if (m_state->isOver() && m_state->where() != ConferenceState::Closed) {
        QPushButton* correct = makeButton(head, ButtonLook::Quiet, u"pencil"_s);
        correct->setText(tr("Correct the reasons…"));
        //: %1: a child
        correct->setAccessibleName(tr("Correct the reasons for %1").arg(called));
        const ChildId child = subject.child.id;
        connect(correct, &QPushButton::clicked, this, [this, child] { Q_EMIT correctionWanted(child); });
        row->addWidget(correct);
    }
    QStringList categories;
    for (const CategoryKey& category : decision->categories)
        categories << nameOfCategory(category, language);
    addTitled(categories.size() > 1 ? tr("Categories, the first is the main one") : tr("Category"), categories.join(u", "_s));
    addTitled(tr("Why more than one category"), decision->categoryReason);
    addTitled(tr("Reasons"), decision->reasons);
    //: how a decision was reached, who confirmed it, the day and the time
    addTitled(tr("How it was reached"), tr("%1. Confirmed by %2 on %3 at %4.").arg(nameOf(decision->reachedBy, language), decision->decidedBy,
                                                                                   longDate(decision->decidedAt.date(), language),
                                                                                   timeText(decision->decidedAt.time())));
    addDissents(subject.child.id);
    addHistory(subject.child.id);
}

void DecisionsPane::addReasonNotHeld()
{
    using enum ConferenceState;
    const ConferenceState where = m_state->where();
    if (m_state->isOver())
        return;
    addLine(where == Cancelled ? tr("This conference was called off.")
            : where == NotProceeded ? tr("This conference did not go ahead.")
            : where == Adjourned ? tr("This conference was broken off, part heard. It goes on in Live.")
                                 : tr("This conference has not ended yet. Letters and minutes come here when it has."), true);
    if (where != Cancelled && where != NotProceeded)
        return;
    const Departure* last = nullptr; // the reason may have been put right since
    for (const Departure& departure : m_state->record().departures)
        if (departure.step == (where == Cancelled ? u"cancel"_s : u"not-proceeded"_s) || departure.step == wordOf(where))
            last = &departure;
    if (last) //: %1: who, %2: day and time
        addTitled(tr("Why (%1, %2)").arg(last->by, longDate(last->at.date(), screenLanguage())), last->reason);
}

void DecisionsPane::refreshTexts()
{
    m_card->setTitle(tr("Decisions as recorded"));
    m_card->setSide(tr("corrected, never undone"));
    m_area->setAccessibleName(tr("Decisions as recorded"));
    delete m_area->takeWidget();
    m_inside = new QWidget(m_area);
    m_lines = new QVBoxLayout(m_inside);
    scaleLayout(m_lines, {16, 14, 16, 14}, 4);
    if (m_state) {
        addReasonNotHeld();
        const bool held = m_state->isOver() || !m_state->record().decisions.empty();
        for (size_t i = 0; held && i < m_state->file().subjects.size(); ++i) {
            if (i > 0) {
                m_lines->addSpacing(px(10));
                m_lines->addWidget(new Hairline(m_inside));
                m_lines->addSpacing(px(6));
            }
            addChild(i);
        }
    }
    m_lines->addStretch(1);
    m_area->setWidget(m_inside);
    m_inside->setAutoFillBackground(false); // setWidget turns it on
}

} // namespace cadair::ui

#include "moc_decisionspane.cpp"
