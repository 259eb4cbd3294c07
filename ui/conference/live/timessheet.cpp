#include "ui/conference/live/timessheet.h"

#include "core/wording/namesofpeople.h"
#include "core/workflow/convening.h"
#include "core/workflow/meeting.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/timefield.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

TimesSheet::TimesSheet(const LiveTools& tools, const LiveState& state, const ParticipantId& who, QWidget* parent)
    : Sheet(tools, state, parent), m_who(who), m_modeTitle(addWords(true)), m_mode(new SegmentBar(this)), m_accepted(new QCheckBox(this)),
      m_staysTitle(nullptr), m_grid(new QGridLayout), m_hint(nullptr), m_contactTitle(nullptr)
{
    body()->addWidget(m_mode, 0, Qt::AlignLeft);
    body()->addWidget(m_accepted);
    m_staysTitle = addWords(true);
    scaleLayout(m_grid, {}, 8);
    m_grid->setColumnStretch(4, 1);
    body()->addLayout(m_grid);
    for (const Presence& stay : person().present)
        addStay(&stay);
    addStay(nullptr);
    m_hint = new TextLabel(this, TextSize::Small, Tone::Muted);
    body()->addWidget(m_hint);
    if (person().capacity == Capacity::Practitioner) {
        m_contactTitle = addWords(true);
        auto* row = new QHBoxLayout;
        scaleLayout(row, {}, 16);
        for (int i = 0; i < state.childCount(); ++i) {
            auto* box = new QCheckBox(this);
            const auto& contact = person().contact;
            box->setChecked(std::find(contact.begin(), contact.end(), state.childId(i)) != contact.end());
            row->addWidget(box);
            m_contact.push_back(box);
        }
        row->addStretch(1);
        body()->addLayout(row);
    }
    m_accepted->setChecked(person().modeAccepted);
    connect(m_mode, &SegmentBar::choiceMade, this, [this] { refreshTexts(); });
    m_mode->setTexts({QString(), QString(), QString()});
    m_mode->setChosen(static_cast<int>(person().mode));
}

const Participant& TimesSheet::person() const
{
    return *state().file().participant(m_who);
}

void TimesSheet::addStay(const Presence* stay)
{
    const int row = static_cast<int>(m_stays.size());
    Row made{new TextLabel(this), new TimeField(this), new TextLabel(this), new TimeField(this)};
    made.from->setTime(stay ? std::optional(stay->from) : std::nullopt);
    made.to->setTime(stay ? stay->to : std::nullopt);
    m_grid->addWidget(made.fromLabel, row, 0);
    m_grid->addWidget(made.from, row, 1);
    m_grid->addWidget(made.toLabel, row, 2);
    m_grid->addWidget(made.to, row, 3);
    for (TextLabel* label : {made.fromLabel, made.toLabel})
        label->setWordWrap(false);
    for (TimeField* field : {made.from, made.to})
        scaleWidth(field, 88);
    m_stays.push_back(made);
}

QWidget* TimesSheet::firstField() const
{
    return m_stays.front().from;
}

bool TimesSheet::take()
{
    std::vector<Presence> stays;
    for (const Row& row : m_stays) {
        for (TimeField* field : {row.from, row.to})
            if (const QString refusal = field->refusal(); !refusal.isEmpty()) {
                setRefusal(refusal);
                field->setFocus();
                return false;
            }
        if (row.from->time())
            stays.push_back({*row.from->time(), row.to->time()});
    }
    const Office& office = tools().desk.office();
    const ConferenceId& id = state().file().conference.id;
    const Participant before = person();
    if (stays != before.present && !did([&] { return correctPresence(office, id, m_who, stays); })) {
        setRefusal(tr("These times cannot stand: each stay ends after it begins, and none overlaps another."));
        return false;
    }
    const auto mode = static_cast<AttendMode>(m_mode->chosen());
    if (mode != before.mode) {
        Participant after = before;
        after.present = stays;
        after.mode = mode;
        if (!did([&] { return saveParticipant(office, id, after); }))
            return false;
    }
    const bool accepted = mode != AttendMode::Room && m_accepted->isChecked();
    if (accepted != before.modeAccepted && !did([&] { return acceptRemote(office, id, m_who, accepted); }))
        return false;
    for (size_t i = 0; i < m_contact.size(); ++i) {
        const ChildId& child = state().childId(static_cast<int>(i));
        const bool had = std::find(before.contact.begin(), before.contact.end(), child) != before.contact.end();
        if (had != m_contact[i]->isChecked() && !did([&] { return setContact(office, id, m_who, child, !had); }))
            return false;
    }
    return true;
}

void TimesSheet::refreshTexts()
{
    setHead(person().name, livewords::belongs(person(), tools().desk));
    m_modeTitle->setText(tr("Takes part"));
    QStringList modes;
    for (const Word<AttendMode>& entry : wordsOf(AttendMode{}))
        modes << nameOf(entry.value, screenLanguage());
    m_mode->setTexts(modes);
    m_accepted->setText(tr("The chair accepted this"));
    m_accepted->setVisible(m_mode->chosen() > 0);
    m_staysTitle->setText(tr("Was here"));
    for (const Row& row : m_stays) {
        row.fromLabel->setText(tr("from"));
        row.toLabel->setText(tr("to"));
        row.from->setAccessibleName(tr("Arrived at"));
        row.to->setAccessibleName(tr("Left at"));
    }
    m_hint->setText(tr("Leave “to” empty while the person is still here."));
    if (m_contactTitle)
        m_contactTitle->setText(tr("In direct contact with"));
    for (size_t i = 0; i < m_contact.size(); ++i)
        m_contact[i]->setText(livewords::letterAndName(state(), static_cast<int>(i)));
    setNotNow(tr("Not now"));
    setVerb(tr("Put it right"));
}

} // namespace cadair::ui

#include "moc_timessheet.cpp"
