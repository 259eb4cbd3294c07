#include "ui/conference/live/startsheet.h"

#include "core/wording/dates.h"
#include "core/workflow/meeting.h"
#include "core/workflow/progress.h"
#include "core/workflow/steps.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

/// Whether the meeting was broken off and can be taken up again.
bool isBrokenOff(const LiveState& state)
{
    return state.file().conference.state == ConferenceState::Adjourned;
}

/// It starts on its day, never before.
bool canStart(const LiveState& state, QDate today)
{
    const Conference& conference = state.file().conference;
    return conference.state == ConferenceState::Convened && (!conference.date || *conference.date <= today);
}

/// Who can take the minutes: whoever is there for that, then practitioners.
std::vector<const Participant*> takers(const LiveState& state)
{
    std::vector<const Participant*> found;
    for (const Participant& person : state.file().participants)
        if (person.capacity == Capacity::MinuteTaker || person.capacity == Capacity::Practitioner || person.capacity == Capacity::Observer)
            found.push_back(&person);
    std::stable_sort(found.begin(), found.end(), [](const Participant* a, const Participant* b) {
        return (a->capacity == Capacity::MinuteTaker) > (b->capacity == Capacity::MinuteTaker);
    });
    return found;
}

} // namespace

StartSheet::StartSheet(const LiveTools& tools, const LiveState& state, QWidget* parent)
    : Sheet(tools, state, parent), m_takerLabel(addWords(true)), m_taker(new QComboBox(this)), m_missing(nullptr)
{
    body()->addWidget(m_taker, 0, Qt::AlignLeft);
    m_taker->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_missing = addWords();
    m_reasonLabel = addWords(true);
    m_reason = new SettlingText(this);
    m_reason->setLines(2, 5);
    body()->addWidget(m_reason);
    keep(m_reason, u"start"_s);
    setIconName(&verb(), u"play-fill"_s);
    connect(&notNow(), &QPushButton::clicked, this, &StartSheet::prepareWanted);
    connect(m_taker, &QComboBox::currentIndexChanged, this, [this] { refreshTexts(); });
}

QWidget* StartSheet::firstField() const
{
    return m_taker->isVisibleTo(this) ? static_cast<QWidget*>(m_taker) : &verb();
}

void StartSheet::refresh()
{
    const QString chosen = m_taker->currentData().toString();
    const QSignalBlocker quiet(m_taker);
    m_taker->clear();
    for (const Participant* person : takers(state()))
        m_taker->addItem(tr("%1, %2").arg(person->name, livewords::belongs(*person, tools().desk)), person->id.text());
    int at = m_taker->findData(chosen);
    if (at < 0 && !takers(state()).empty() && takers(state()).front()->capacity == Capacity::MinuteTaker)
        at = 0;
    m_taker->setCurrentIndex(at);
    if (isVisible())
        refreshTexts();
}

std::optional<ParticipantId> StartSheet::taker() const
{
    return ParticipantId::parse(m_taker->currentData().toString());
}

Verdict StartSheet::verdict() const
{
    OpenConference tried = state().open;
    if (const auto chosen = taker())
        for (Participant& person : tried.file.participants)
            if (person.id == *chosen)
                person.capacity = Capacity::MinuteTaker;
    return judgedStep(ConferenceState::InSession, tried, tools().desk.clock().now());
}

bool StartSheet::take()
{
    const ConferenceId& id = state().file().conference.id;
    if (isBrokenOff(state()))
        return did([&] { return resumeMeeting(tools().desk.office(), id); });
    if (!taker()) {
        setRefusal(tr("Choose who takes the minutes first; it is not the chair."));
        m_taker->setFocus();
        return false;
    }
    return did([&] { return startMeeting(tools().desk.office(), id, *taker(), m_reason->text().trimmed()); });
}

void StartSheet::refreshTexts()
{
    const Conference& conference = state().file().conference;
    const bool start = canStart(state(), tools().desk.clock().today());
    for (int i = 0; i < m_taker->count(); ++i)
        if (const Participant* person = state().file().participant(*ParticipantId::parse(m_taker->itemData(i).toString())))
            m_taker->setItemText(i, tr("%1, %2").arg(person->name, livewords::belongs(*person, tools().desk)));
    setNotNow(tr("Prepare"));
    if (isBrokenOff(state())) {
        setHead(tr("The conference was broken off"),
                conference.endedAt ? tr("Part heard until %1. Notes, attendance and decisions are kept; whoever comes back is marked anew.").arg(timeText(*conference.endedAt)) : QString());
        setVerb(tr("Go on with the conference"));
    } else if (conference.state == ConferenceState::Convened && !start) {
        setHead(tr("The conference has not begun"), tr("It is held %1 and cannot start before that day. Its date can be moved under Prepare.").arg(onDate(*conference.date, screenLanguage())));
    } else if (start) {
        setHead(tr("The conference has not begun"), tr("Starting it opens the agenda, the attendance and the record."));
        setVerb(tr("Start the conference"));
    } else {
        setHead(tr("There is no conference to run"), conference.state == ConferenceState::Cancelled ? tr("It was called off. What was prepared is kept.")
                                                                                                 : tr("It has no date yet. Set one under Prepare."));
    }
    setVerbVisible(start || isBrokenOff(state()));
    m_takerLabel->setVisible(start);
    m_taker->setVisible(start);
    m_takerLabel->setText(tr("Who takes the minutes?"));
    m_taker->setAccessibleName(m_takerLabel->text());
    m_taker->setPlaceholderText(tr("Choose…"));
    Verdict now{Outcome::Satisfied, {}, {}};
    if (start)
        now = verdict();
    std::erase_if(now.reasons, [](const Reason& reason) { return reason.code == ReasonCode::NoMinuteTaker; });
    const QStringList missing = sentences(now.reasons, livewords::naming(state(), tools().desk), screenLanguage());
    m_missing->setText(missing.isEmpty() ? QString() : tr("Still missing; you can start all the same:") + u"\n• "_s + missing.join(u"\n• "_s));
    m_missing->setVisible(!missing.isEmpty());
    const bool reason = start && now.outcome == Outcome::NeedsDecision && taker();
    m_reasonLabel->setText(tr("Why it starts all the same"));
    m_reason->setAccessibleName(m_reasonLabel->text());
    m_reasonLabel->setVisible(reason);
    m_reason->setVisible(reason);
}

} // namespace cadair::ui

#include "moc_startsheet.cpp"
