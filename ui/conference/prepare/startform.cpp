#include "ui/conference/prepare/startform.h"

#include "core/rules/lifecycle.h"
#include "core/workflow/convening.h"
#include "core/workflow/families.h"
#include "core/workflow/meeting.h"
#include "core/workflow/scaling.h"
#include "core/workflow/steps.h"
#include "ui/familydisplay/displaychoice.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/timefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

StartForm::StartForm(const PrepareTools& tools, const PrepareState& state, QWidget* parent)
    : PrepareForm(tools, state, parent), m_taker(new QComboBox(this)),
      m_takerRow(new FieldRow(m_taker, this, FieldRow::LabelPlace::Above)), m_otherDay(new TextLabel(this, TextSize::Body, Tone::Attention)),
      m_missingTitle(new TextLabel(this, TextSize::Small, Tone::Muted, true)), m_missing(new TextLabel(this)),
      m_onPaper(new QCheckBox(this)), m_began(new TimeField(this)), m_beganRow(new FieldRow(m_began, this, FieldRow::LabelPlace::Above)), m_reason(new SettlingText(this)),
      m_reasonRow(new FieldRow(m_reason, this, FieldRow::LabelPlace::Above)), m_display(new DisplayChoiceFields(this))
{
    m_reason->setLines(2, 5);
    body()->addWidget(m_otherDay);
    body()->addWidget(m_takerRow);
    body()->addWidget(m_onPaper);
    body()->addWidget(m_beganRow);
    body()->addWidget(m_reasonRow);
    body()->addWidget(m_display);
    body()->addWidget(m_missingTitle);
    body()->addWidget(m_missing);
    tried([this] { m_display->setChoice(displayChoiceOf(this->tools().desk.office(), this->state().id())); });
    tried([this] { m_directory = findPractitioners(this->tools().desk.office(), {}); });
    m_began->setTime(state.conference().plannedStart);
    const auto& date = state.conference().date;
    m_onPaper->setChecked(date && *date < state.today); // nothing else is likely on a later day
    connect(m_onPaper, &QCheckBox::toggled, this, &StartForm::refreshTexts);
    connect(m_began, &TimeField::refusalChanged, m_beganRow, &FieldRow::setRefusal);
    fill();
    listMissing();
    connect(m_taker, &QComboBox::currentIndexChanged, this, [this] {
        m_takerRow->setRefusal({});
        listMissing();
    });
    StartForm::refreshTexts();
}

void StartForm::fill()
{
    m_taker->addItem(QString());
    for (const Participant& person : state().file().participants)
        if (person.capacity == Capacity::MinuteTaker)
            m_taker->addItem(person.name, person.id.text());
    if (m_taker->count() > 1)
        m_taker->setCurrentIndex(1);
    const auto& people = state().file().participants;
    for (const Person& person : m_directory) { // whoever is invited for something else is needed for that
        const bool there = std::any_of(people.begin(), people.end(), [&](const Participant& each) { return each.person == person.id; });
        if (!there && state().conference().chair != person.id)
            //: somebody of the directory and what they do
            m_taker->addItem(person.job.isEmpty() ? person.name : tr("%1, %2").arg(person.name, person.job), person.id.text());
    }
}

void StartForm::listMissing()
{
    QStringList lines;
    m_reasonNeeded = false;
    OpenConference asIf = state().open;
    if (m_taker->currentIndex() > 0) {
        Participant taker{.id = ParticipantId::fresh(), .name = m_taker->currentText()};
        taker.capacity = Capacity::MinuteTaker;
        asIf.file.participants.push_back(taker);
    }
    const Verdict verdict = judgedStep(ConferenceState::InSession, asIf, tools().desk.clock().now());
    m_reasonNeeded = verdict.outcome == Outcome::NeedsDecision && m_taker->currentIndex() > 0;
    for (const QString& line : sentences(verdict.reasons, preparewords::naming(state(), tools().desk), screenLanguage()))
        lines << u"• "_s + line;
    m_missing->setText(lines.join(u'\n'));
    m_missingTitle->setVisible(!lines.isEmpty());
    m_missing->setVisible(!lines.isEmpty());
    m_reasonRow->setVisible(m_reasonNeeded);
}

std::optional<ParticipantId> StartForm::chosen()
{
    const QString id = m_taker->currentData().toString();
    for (const Participant& person : state().file().participants)
        if (person.id.text() == id || (person.person && person.person->text() == id))
            return person.id;
    for (const Person& person : m_directory)
        if (person.id.text() == id)
            return addParticipant(tools().desk.office(), state().id(), participantFor(person, Capacity::MinuteTaker)).id;
    return std::nullopt;
}

bool StartForm::take()
{
    if (m_taker->currentIndex() <= 0) {
        m_takerRow->setRefusal(tr("Choose who takes the minutes. The chair cannot do both."));
        m_taker->setFocus();
        return false;
    }
    if (m_onPaper->isChecked() && !m_began->time()) {
        m_beganRow->setRefusal(tr("Enter when the meeting began, as the paper says: 9:30."));
        m_began->setFocus();
        return false;
    }
    if (m_reasonNeeded && m_reason->text().trimmed().isEmpty()) {
        m_reasonRow->setRefusal(tr("Write the reason; it goes into the record."));
        m_reason->setFocus();
        return false;
    }
    const bool started = did([this]() -> StepResult {
        const auto taker = chosen();
        if (!taker)
            return {{Outcome::Refused, {{.code = ReasonCode::NoMinuteTaker}}, {}}, false};
        saveDisplayChoice(tools().desk.office(), state().id(), m_display->choice());
        return startMeeting(tools().desk.office(), state().id(), *taker, m_reason->text(), m_onPaper->isChecked() ? m_began->time() : std::nullopt);
    });
    if (!started)
        Q_EMIT changed(); // somebody of the directory may be on the list by now
    return started;
}

void StartForm::refreshTexts()
{
    setHead(tr("Start the conference"));
    setVerb(m_onPaper->isChecked() ? tr("Key it in") : tr("Start now"));
    m_onPaper->setText(tr("It was held on &paper, and is keyed in now"));
    m_beganRow->setLabel(tr("When did it &begin?"));
    m_beganRow->setExplanation(tr("Arrivals, decisions and the end take the times of the paper sheets."));
    m_beganRow->setVisible(m_onPaper->isChecked());
    m_takerRow->setLabel(tr("Who takes the &minutes?"));
    m_takerRow->setExplanation(tr("Somebody other than the chair. They work this screen while the chair looks at the room."));
    m_taker->setItemText(0, tr("Choose…"));
    m_missingTitle->setText(tr("Worth knowing before you start"));
    m_reasonRow->setLabel(tr("Why do you start all the same?"));
    const auto& date = state().conference().date;
    m_otherDay->setText(date && *date != state().today && !m_onPaper->isChecked() ? tr("This conference is set for %1, not for today. Its minutes carry the time you start it.")
                                                             .arg(weekdayDate(*date, screenLanguage()))
                                                       : QString());
    m_otherDay->setVisible(!m_otherDay->text().isEmpty());
    listMissing();
}

} // namespace cadair::ui

#include "moc_startform.cpp"
