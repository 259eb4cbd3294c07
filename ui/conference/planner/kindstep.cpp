#include "ui/conference/planner/kindstep.h"

#include "core/wording/dates.h"
#include "core/wording/joining.h"
#include "core/wording/keynames.h"
#include "core/wording/limits.h"
#include "core/wording/localwords.h"
#include "core/wording/names.h"
#include "ui/conference/planner/limitwords.h"
#include "ui/language/languageswitch.h"
#include "ui/request/requestfields.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array types{ConferenceType::Initial, ConferenceType::Review, ConferenceType::PreBirth, ConferenceType::TransferIn};
constexpr int labels = 170;

/// Whether a limit counts from this event only where it began enquiries.
bool asksWhetherEnquiriesBegan(const Procedure& procedure, const EventKey& event)
{
    return std::any_of(procedure.timescales.begin(), procedure.timescales.end(),
                       [&](const Timescale& limit) { return limit.anchor == event && limit.initiating; });
}

} // namespace

KindStep::KindStep(PlannerState& plan, QWidget* parent)
    : PlannerStep(plan, parent), m_card(new Card(this)), m_ask(new Card(this)), m_kinds(new SegmentBar(m_card)),
      m_profile(new QComboBox(m_card)), m_anchorLayout(new QVBoxLayout), m_under(new QWidget(m_card)), m_initiated(new QCheckBox(m_under)),
      m_others(makeButton(m_under, ButtonLook::Quiet, u"chevron-down"_s)), m_reasons(new SettlingText(m_card)),
      m_requestHead(new TextLabel(m_card, TextSize::Body, Tone::Plain, true)), m_request(new RequestFields(plan.today(), m_card, labels)),
      m_limit(new LimitWords(m_ask)), m_more(new TextLabel(m_ask, TextSize::Small, Tone::Muted))
{
    auto* page = new QHBoxLayout(this);
    scaleLayout(page, {}, 12);
    page->addWidget(m_card, 5);
    page->addWidget(m_ask, 3);

    auto* scroll = new QScrollArea(m_card);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* form = new QWidget(scroll);
    auto* rows = new QVBoxLayout(form);
    scaleLayout(rows, {16, 14, 16, 16}, 12);
    m_kindRow = new FieldRow(m_kinds, form, FieldRow::LabelPlace::Left, labels);
    m_profileRow = new FieldRow(m_profile, form, FieldRow::LabelPlace::Left, labels);
    m_reasonsRow = new FieldRow(m_reasons, form, FieldRow::LabelPlace::Left, labels);
    m_reasons->setLines(3, 8);
    scaleLayout(m_anchorLayout, {}, 12);
    rows->addWidget(m_kindRow);
    rows->addWidget(m_profileRow);
    rows->addLayout(m_anchorLayout);
    rows->addWidget(m_reasonsRow);
    rows->addWidget(new Hairline(form));
    rows->addWidget(m_requestHead);
    rows->addWidget(m_request);
    rows->addStretch(1);
    scroll->setWidget(form);
    form->setAutoFillBackground(false); // setWidget() fills it, and the card is white
    m_card->setBody(scroll);

    auto* under = new QHBoxLayout(m_under);
    scaleLayout(under, {labels + 8, 0, 0, 0}, 16);
    under->addWidget(m_initiated);
    under->addWidget(m_others);
    under->addStretch(1);
    m_under->hide();
    m_others->setCheckable(true);
    m_initiated->hide();
    m_others->hide();
    auto* ask = m_ask->addPadded();
    ask->addWidget(m_limit);
    ask->addWidget(m_more);
    ask->addStretch(1);

    connect(m_kinds, &SegmentBar::choiceMade, this, [this](int index) {
        state().change([index](ConferencePlan& p) { p.conference.type = types.at(static_cast<size_t>(index)); });
    });
    connect(m_profile, &QComboBox::activated, this, [this](int index) {
        const auto key = ProcedureKey::parse(m_profile->itemData(index).toString());
        state().change([&](ConferencePlan& p) {
            p.conference.procedure = *key;
            const Procedure& chosen = state().desk().rulebook().procedure(*key);
            if (!chosen.agendas.contains(p.conference.type)) // a place without this kind of conference
                p.conference.type = chosen.agendas.begin()->first;
        });
    });
    connect(m_initiated, &QCheckBox::clicked, this, [this](bool on) {
        state().change([on](ConferencePlan& p) {
            for (CaseEvent& event : p.conference.events)
                if (event.event.text() == u"strategy-discussion")
                    event.initiatedEnquiry = on;
        });
    });
    connect(m_others, &QPushButton::toggled, this, &KindStep::showAnchors);
    connect(m_reasons, &SettlingText::settled, this, [this](const QString& text) {
        state().change([&text](ConferencePlan& p) { p.conference.reasons = text; });
    });
    connect(m_request, &RequestFields::changed, this, [this] {
        const ConferenceRequest said = m_request->request();
        state().change([&](ConferencePlan& p) {
            auto household = std::move(p.request.household); // asked with the family
            p.request = said;
            p.request.household = std::move(household);
        });
    });
    connect(&plan, &PlannerState::changed, this, &KindStep::showPlan);
    refreshTexts();
}

QString KindStep::title() const { return tr("Kind"); }

bool KindStep::isDone() const
{
    if (!state().isOpen())
        return false;
    const auto anchors = anchorsFor(state().procedure(), state().draft().type);
    return state().latest().has_value() || anchors.empty() || !state().draft().events.empty();
}

QList<QWidget*> KindStep::panes() const
{
    return {m_card, m_ask};
}

void KindStep::arrive()
{
    showPlan();
    if (QAbstractButton* chosen = m_kinds->findChildren<QAbstractButton*>().value(std::max(0, m_kinds->chosen())))
        chosen->setFocus();
}

void KindStep::settle()
{
    m_reasons->settleNow();
    m_request->settle();
}

DateField* KindStep::dateOf(const QString& event) const
{
    const auto found = std::find_if(m_anchors.begin(), m_anchors.end(), [&](const Anchor& a) { return a.event.text() == event; });
    return found == m_anchors.end() ? nullptr : found->field;
}

std::optional<CaseEvent> KindStep::eventOf(const EventKey& event) const
{
    for (const CaseEvent& each : state().draft().events)
        if (each.event == event)
            return each;
    return std::nullopt;
}

void KindStep::setDate(const EventKey& event, std::optional<QDate> date)
{
    state().change([&](ConferencePlan& p) {
        std::vector<CaseEvent>& events = p.conference.events;
        const auto found = std::find_if(events.begin(), events.end(), [&](const CaseEvent& e) { return e.event == event; });
        if (!date) {
            if (found != events.end())
                events.erase(found);
        } else if (found != events.end()) {
            found->date = *date;
        } else {
            // a discussion that leads to a conference has as a rule begun enquiries
            events.push_back({.event = event, .date = *date, .initiatedEnquiry = event.text() == u"strategy-discussion"});
        }
    });
}

void KindStep::showPlan()
{
    if (!state().isOpen()) {
        m_reasons->setSettledText({});
        for (const Anchor& anchor : m_anchors)
            anchor.field->setDate({});
        m_limit->clear();
        m_more->clear();
        m_request->show({}, {.today = state().today()});
        return;
    }
    showAnchors();
    showRequest();
    if (!m_reasons->hasFocus() || m_reasons->isSettled())
        m_reasons->setSettledText(state().draft().reasons);
    refreshTexts();
}

/// What the procedures count from, what brought the request about first.
std::vector<EventKey> KindStep::anchorsWanted() const
{
    std::vector<EventKey> wanted = anchorsFor(state().procedure(), state().draft().type);
    const auto& trigger = state().plan().request.trigger;
    const auto anchor = trigger ? anchorOf(*trigger) : std::nullopt;
    std::stable_partition(wanted.begin(), wanted.end(), [&](const EventKey& event) { return event == anchor; });
    return wanted;
}

void KindStep::showRequest()
{
    const std::vector<Child> children = state().children();
    const auto& date = state().draft().date;
    const bool late = state().latest() && (date ? *date : state().today()) > state().latest()->due->date();
    m_request->show(state().plan().request,
                    {.procedure = &state().procedure(), .type = state().draft().type, .late = late,
                     .anyBorn = std::any_of(children.begin(), children.end(), [](const Child& child) { return child.born.has_value(); }),
                     .today = state().today()});
}

void KindStep::showAnchors()
{
    if (!state().isOpen())
        return;
    const std::vector<EventKey> wanted = anchorsWanted();
    const bool same = wanted.size() == m_anchors.size() &&
                      std::equal(wanted.begin(), wanted.end(), m_anchors.begin(), [](const EventKey& key, const Anchor& a) { return key == a.event; });
    if (!same) {
        m_anchorLayout->removeWidget(m_under);
        for (const Anchor& anchor : m_anchors)
            anchor.row->deleteLater();
        for (const Anchor& anchor : m_anchors)
            anchor.row->hide();
        m_anchors.clear();
        for (const EventKey& event : wanted) {
            auto* field = new DateField(state().today(), m_card);
            auto* row = new FieldRow(field, m_card, FieldRow::LabelPlace::Left, labels);
            auto* rest = new QWidget(row); // the field keeps its width, the label its place
            rest->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
            scaleMaximumWidth(field, 300);
            row->addBeside(rest);
            m_anchors.push_back({event, row, field});
            m_anchorLayout->addWidget(row);
            if (m_anchors.size() == 1) {
                m_anchorLayout->addWidget(m_under);
            }
            connect(field, &DateField::dateChanged, this, [this, event](std::optional<QDate> date) { setDate(event, date); });
            connect(field, &DateField::refusalChanged, row, &FieldRow::setRefusal);
        }
        QWidget* before = m_profile; // Tab follows what is seen
        for (const Anchor& anchor : m_anchors) {
            before = tabAfter(before, anchor.field);
            if (&anchor == &m_anchors.front())
                before = tabAfter(tabAfter(before, m_initiated), m_others);
        }
        tabAfter(before, m_reasons);
    }
    bool otherGiven = false;
    for (const Anchor& anchor : m_anchors) {
        const auto event = eventOf(anchor.event);
        if (!anchor.field->edit()->hasFocus() || (event && anchor.field->date() != event->date))
            anchor.field->setDate(event ? std::optional(event->date) : std::nullopt);
        otherGiven = otherGiven || (event && anchor.event != m_anchors.front().event);
    }
    const bool discussed = !m_anchors.empty() && asksWhetherEnquiriesBegan(state().procedure(), m_anchors.front().event);
    const auto first = m_anchors.empty() ? std::nullopt : eventOf(m_anchors.front().event);
    m_initiated->setVisible(discussed);
    m_initiated->setEnabled(first.has_value());
    m_initiated->setChecked(first && first->initiatedEnquiry);
    for (const Anchor& anchor : m_anchors)
        anchor.row->setVisible(&anchor == &m_anchors.front() || m_others->isChecked() || otherGiven);
    m_others->setVisible(m_anchors.size() > 1 && !otherGiven);
    m_under->setVisible(discussed || (m_anchors.size() > 1 && !otherGiven));
    refreshTexts();
}

void KindStep::showLimits()
{
    if (!state().isOpen())
        return;
    const Language language = screenLanguage();
    std::vector<LimitVerdict> own;
    for (const LimitVerdict& limit : limitsNow(state().planned(), state().desk().clock().now()))
        if (bearsOnItsDate(state().procedure(), state().planned().file.conference, limit) && limit.applies)
            own.push_back(limit);
    QStringList more;
    if (const auto& latest = state().latest()) {
        const bool passed = latest->due->date() < state().today();
        m_limit->show(state(), latest,
                      passed ? tr("The limit passed on %1").arg(longDate(latest->due->date(), language))
                             : tr("By %1").arg(longDate(latest->due->date(), language)),
                      passed ? Tone::Stopped : Tone::Note);
        std::erase_if(own, [&](const LimitVerdict& limit) { return limit.rule == latest->rule && limit.anchor == latest->anchor; });
    } else if (!own.empty()) {
        const bool stated = std::any_of(own.begin(), own.end(), [](const LimitVerdict& limit) { return limit.period.has_value(); });
        m_limit->show(state(), own.front(), stated ? tr("No limit runs yet") : tr("No time is given"), Tone::Note);
        own.erase(own.begin());
    } else {
        m_limit->show(state(), std::nullopt,
                      state().draft().type == ConferenceType::Review ? tr("Counted from the conference before this one, once the children are chosen")
                                                                     : tr("Nothing is counted yet"),
                      Tone::Note);
    }
    for (const LimitVerdict& limit : own)
        //: how a limit is counted, and the word "Local"
        more << (limit.local ? tr("%1 · %2").arg(limitRule(limit, language), localWord(language)) : limitRule(limit, language));
    more.removeDuplicates();
    m_more->setText(more.join(u'\n'));
    m_more->setVisible(!more.isEmpty());
}

void KindStep::changeEvent(QEvent* event)
{
    PlannerStep::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void KindStep::refreshTexts()
{
    const Language language = screenLanguage();
    m_card->setTitle(tr("What is asked for"));
    m_ask->setTitle(tr("What the procedures ask"));
    m_kindRow->setLabel(tr("Kind"));
    m_profileRow->setLabel(tr("Local procedures"));
    m_initiated->setText(tr("Enquiries were begun there"));
    m_others->setText(tr("Another date that counts"));
    m_requestHead->setText(tr("The request"));
    m_reasonsRow->setLabel(tr("Why it is called"));
    m_reasonsRow->setExplanation(tr("In plain words: the invitations give it."));
    QStringList kinds;
    for (const ConferenceType type : types) {
        switch (type) {
        case ConferenceType::Initial: kinds << tr("Initial"); break;
        case ConferenceType::Review: kinds << tr("Review"); break;
        case ConferenceType::PreBirth: kinds << tr("Pre-birth"); break;
        case ConferenceType::TransferIn: kinds << tr("Transfer in"); break;
        }
    }
    m_kinds->setTexts(kinds);
    const std::vector<const Procedure*> all = state().desk().rulebook().procedures();
    if (m_profile->count() == 0)
        for (const Procedure* procedure : all)
            m_profile->addItem(procedure->shortTitle.in(language), procedure->id.text());
    for (int i = 0; i < m_profile->count(); ++i)
        m_profile->setItemText(i, state().desk().rulebook().procedure(*ProcedureKey::parse(m_profile->itemData(i).toString())).shortTitle.in(language));
    if (!state().isOpen())
        return;
    for (int i = 0; i < static_cast<int>(types.size()); ++i)
        m_kinds->setSegmentEnabled(i, state().procedure().agendas.contains(types[static_cast<size_t>(i)]),
                                   tr("These procedures have no agenda for this kind of conference."));
    m_kinds->setChosen(static_cast<int>(std::find(types.begin(), types.end(), state().draft().type) - types.begin()));
    m_profile->setCurrentIndex(m_profile->findData(state().draft().procedure.text()));
    m_profileRow->setExplanation(state().procedure().title.in(language));
    for (const Anchor& anchor : m_anchors)
        anchor.row->setLabel(capitalised(anchorPhrase(anchor.event, language)));
    showLimits();
}

} // namespace cadair::ui

#include "moc_kindstep.cpp"
