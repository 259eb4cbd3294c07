#include "ui/conference/live/dissentsheet.h"

#include "core/rules/representation.h"
#include "core/wording/dissenting.h"
#include "core/workflow/dissenting.h"
#include "core/workflow/meeting.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

DissentSheet::DissentSheet(const LiveTools& tools, const LiveState& state, int child, std::optional<ParticipantId> who, QWidget* parent)
    : Sheet(tools, state, parent), m_child(child), m_who(new QComboBox(this)), m_words(new SettlingText(this)), m_readBack(new QCheckBox(this)),
      m_whoRow(new FieldRow(m_who, this)), m_wordsRow(new FieldRow(m_words, this))
{
    for (const Participant& person : state.file().participants)
        if (person.capacity != Capacity::MinuteTaker && cameAtAll(person))
            m_who->addItem(person.name, person.id.text());
    m_who->setCurrentIndex(who ? m_who->findData(who->text()) : -1);
    did([&] {
        m_toldBefore = nextStepsTold(tools.desk.office(), state.file().conference.id);
        return StepResult{{Outcome::Satisfied, {}, {}}, true};
    });
    m_words->setLines(4, 8);
    body()->addWidget(m_whoRow);
    body()->addWidget(m_wordsRow);
    body()->addWidget(m_readBack);
    m_nextTitle = addWords(true);
    m_next = addWords();
    m_told = new QCheckBox(this);
    body()->addWidget(m_told);
    connect(m_who, &QComboBox::currentIndexChanged, this, [this] { refreshTexts(); });
    keep(m_words, u"dissent/"_s + state.childId(child).text());
}

const Participant* DissentSheet::person() const
{
    const auto who = ParticipantId::parse(m_who->currentData().toString());
    return who ? state().file().participant(*who) : nullptr;
}

std::optional<NextStep> DissentSheet::step() const
{
    return person() ? nextStepAfterDissent(*person(), state().procedure()) : std::nullopt;
}

const Dissent* DissentSheet::untold() const
{
    const auto& all = state().record().dissents;
    const auto found = std::find_if(all.rbegin(), all.rend(), [&](const Dissent& each) {
        return person() && each.participant == person()->id && each.child == state().childId(m_child) && !m_toldBefore.contains(each.id);
    });
    return found == all.rend() ? nullptr : &*found;
}

QString DissentSheet::nextStep() const
{
    return m_next->isVisibleTo(this) ? m_next->text() : QString();
}

bool DissentSheet::take()
{
    const auto who = ParticipantId::parse(m_who->currentData().toString());
    if (!who) {
        setRefusal(tr("Choose who dissents first."));
        m_who->setFocus();
        return false;
    }
    if (const Dissent* before = untold(); before && m_words->text().trimmed().isEmpty() && m_told->isChecked())
        return did([&] { return tellNextStep(tools().desk.office(), state().file().conference.id, before->id); });
    if (m_words->text().trimmed().isEmpty()) {
        setRefusal(tr("Write down the reason in their own words first."));
        m_words->setFocus();
        return false;
    }
    const Office& office = tools().desk.office();
    const ConferenceId& id = state().file().conference.id;
    const ChildId& child = state().childId(m_child);
    const bool tells = m_told->isVisibleTo(this) && m_told->isChecked();
    return did([&] {
        return tells ? dissentAndTell(office, id, child, *who, m_words->text(), m_readBack->isChecked())
                     : recordDissent(office, id, child, *who, m_words->text(), m_readBack->isChecked());
    });
}

void DissentSheet::refreshTexts()
{
    setHead(tr("Dissent from the decision for %1").arg(livewords::child(state(), m_child)),
            tr("It is kept beside the decision and goes wherever the decision goes."));
    for (int i = 0; i < m_who->count(); ++i)
        if (const Participant* person = state().file().participant(*ParticipantId::parse(m_who->itemData(i).toString())))
            m_who->setItemText(i, tr("%1, %2").arg(person->name, livewords::belongs(*person, tools().desk)));
    m_whoRow->setLabel(tr("Who"));
    m_who->setPlaceholderText(tr("Choose…"));
    m_wordsRow->setLabel(tr("In their own words"));
    m_readBack->setText(tr("Read back to them"));
    const auto next = step();
    m_nextTitle->setText(tr("What comes next for them"));
    m_next->setText(next ? nextStepText(*next, state().procedure(), screenLanguage()) : tr("This procedure does not state what somebody who dissents does next."));
    m_told->setText(tr("They were told what comes next"));
    m_whoRow->setExplanation(next && untold() ? tr("Their dissent is recorded since %1. Tick below that they were told what comes next, or write down a further one.").arg(timeText(untold()->recordedAt.time())) : QString());
    for (QWidget* part : std::initializer_list<QWidget*>{m_nextTitle, m_next})
        part->setVisible(person());
    m_told->setVisible(next.has_value());
    setVerb(tr("Record the dissent"));
    setNotNow(tr("Not now"));
}

} // namespace cadair::ui

#include "moc_dissentsheet.cpp"
