#include "ui/conference/live/wayssheet.h"

#include "core/wording/keynames.h"
#include "core/workflow/meeting.h"
#include "core/workflow/progress.h"
#include "ui/conference/live/dutyfields.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/timefield.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

WaysSheet::WaysSheet(const LiveTools& tools, const LiveState& state, QWidget* parent)
    : Sheet(tools, state, parent), m_groundsBox(new QWidget(this)), m_date(new DateField(tools.desk.clock().today(), this)),
      m_time(new TimeField(this)), m_dateRow(new FieldRow(m_date, this)), m_reason(new SettlingText(this)),
      m_reasonRow(new FieldRow(m_reason, this, FieldRow::LabelPlace::Above)), m_duties(new DutyFields(tools.desk, state, this))
{
    auto* ways = new QVBoxLayout;
    scaleLayout(ways, {}, 0);
    body()->addLayout(ways);
    for (QRadioButton*& way : m_ways) {
        way = new QRadioButton(this);
        ways->addWidget(way);
        connect(way, &QRadioButton::toggled, this, [this] { refreshTexts(); });
    }
    m_barred = addWords();
    m_groundsTitle = addWords(true);
    auto* grounds = new QVBoxLayout(m_groundsBox);
    scaleLayout(grounds, {}, 0);
    body()->addWidget(m_groundsBox);
    for (const InquorateGround& ground : state.procedure().inquorate.grounds) {
        auto* box = new QCheckBox(m_groundsBox);
        grounds->addWidget(box);
        m_grounds.emplace_back(ground.ground, box);
    }
    m_dateRule = addWords();
    m_dateRow->addBeside(m_time);
    body()->addWidget(m_dateRow);
    m_reason->setLines(2, 6);
    body()->addWidget(m_reasonRow);
    body()->addWidget(m_duties);
    keep(m_reason, u"ways"_s);
    m_time->setTime(state.file().conference.plannedStart.value_or(QTime(10, 0)));
    m_ways[mayGoOn() ? GoOn : NewDate]->setChecked(true);
    refresh();
}

std::vector<const InquorateVerdict*> WaysSheet::verdicts() const
{
    std::vector<const InquorateVerdict*> found;
    for (const ChildQuorum& quorum : state().quorum)
        if (quorum.inquorate)
            found.push_back(&*quorum.inquorate);
    return found;
}

bool WaysSheet::mayGoOn() const
{
    const auto all = verdicts();
    return std::none_of(all.begin(), all.end(), [](const InquorateVerdict* verdict) { return verdict->proceed == Outcome::Refused; });
}

WaysSheet::Way WaysSheet::chosen() const
{
    for (size_t i = 0; i < m_ways.size(); ++i)
        if (m_ways[i]->isChecked())
            return static_cast<Way>(i);
    return NewDate;
}

void WaysSheet::choose(Way way)
{
    m_ways[static_cast<size_t>(way)]->setChecked(true);
}

QCheckBox* WaysSheet::ground(const QString& word) const
{
    for (const auto& [ground, box] : m_grounds)
        if (ground.text() == word)
            return box;
    return nullptr;
}

QWidget* WaysSheet::firstField() const
{
    return m_ways[static_cast<size_t>(chosen())];
}

void WaysSheet::refresh()
{
    refreshGrounds();
    if (isVisible())
        refreshTexts();
}

void WaysSheet::refreshGrounds()
{
    const auto all = verdicts();
    for (const auto& [ground, box] : m_grounds) {
        const bool open = std::any_of(all.begin(), all.end(), [&g = ground](const InquorateVerdict* verdict) {
            return std::find(verdict->grounds.begin(), verdict->grounds.end(), g) != verdict->grounds.end();
        });
        box->setEnabled(open);
        if (!open)
            box->setChecked(false);
    }
}

bool WaysSheet::goOn()
{
    ProceedInquorate proceed;
    for (const auto& [ground, box] : m_grounds)
        if (box->isChecked())
            proceed.grounds.push_back(ground);
    proceed.reason = m_reason->text();
    if (proceed.reason.trimmed().isEmpty()) {
        setRefusal(tr("Write the reason first; it goes into the record."));
        m_reason->setFocus();
        return false;
    }
    if (!did([&] { return proceedInquorate(tools().desk.office(), state().file().conference.id, proceed); }))
        return false;
    try {
        m_duties->write();
    } catch (const StoreError& error) {
        setRefusal(storeSentence(error.kind));
        return false;
    }
    return true;
}

bool WaysSheet::setNewDate()
{
    if (!m_date->date() || !m_time->time()) {
        setRefusal(m_date->refusal().isEmpty() ? tr("Set the new date and its time first.") : m_date->refusal());
        m_date->edit()->setFocus();
        return false;
    }
    if (m_reason->text().trimmed().isEmpty()) {
        setRefusal(tr("Write the reason first; it goes into the record."));
        m_reason->setFocus();
        return false;
    }
    try {
        m_duties->write();
        const auto next = doNotProceed(tools().desk.office(), state().file().conference.id, *m_date->date(), *m_time->time(), m_reason->text());
        if (!next) {
            setRefusal(tr("The new date must lie after today's conference."));
            return false;
        }
        const QString following = next.id->text();
        Q_EMIT recordWanted(following, u"prepare"_s);
        Q_EMIT finished(true);
    } catch (const StoreError& error) {
        setRefusal(storeSentence(error.kind));
    }
    return false; // finished by itself: the next conference comes first
}

bool WaysSheet::take()
{
    switch (chosen()) {
    case GoOn:
        return goOn();
    case NewDate:
        return setNewDate();
    case Adjourn:
        if (m_reason->text().trimmed().isEmpty()) {
            setRefusal(tr("Write the reason first; it goes into the record."));
            m_reason->setFocus();
            return false;
        }
        return did([&] { return adjourn(tools().desk.office(), state().file().conference.id, m_reason->text()); });
    case Conclude:
    case WayCount:
        Q_EMIT closeWanted();
        return false;
    }
    Q_UNREACHABLE();
}

void WaysSheet::refreshTexts()
{
    QStringList children;
    for (int i = 0; i < state().childCount(); ++i)
        if (state().quorum[static_cast<size_t>(i)].now.outcome == Outcome::Refused)
            children << livewords::child(state(), i);
    setHead(tr("No quorum for %1").arg(children.join(u", "_s)),
            tr("What was decided while there was a quorum stands. Notes and attendance go on. These are the ways the procedure leaves."));
    m_ways[GoOn]->setText(tr("Go on, with a reason"));
    m_ways[NewDate]->setText(tr("Do not go on: set a new date"));
    m_ways[Adjourn]->setText(tr("Break off and go on later today"));
    m_ways[Conclude]->setText(tr("Close the conference without deciding for every child"));
    const bool goOn = mayGoOn();
    m_ways[GoOn]->setEnabled(goOn);
    const Way way = chosen();

    QStringList barred;
    std::optional<QString> newDate;
    std::vector<DutyKey> must;
    for (const InquorateVerdict* verdict : verdicts()) {
        if (verdict->proceed == Outcome::Refused)
            barred << sentences(verdict->reasons, livewords::naming(state(), tools().desk), screenLanguage());
        newDate = newDateSentence(*verdict, screenLanguage());
        must.insert(must.end(), verdict->must.begin(), verdict->must.end());
    }
    barred.removeDuplicates();
    m_barred->setText(barred.join(u' '));
    m_barred->setVisible(!goOn && !barred.isEmpty());
    const bool grounds = way == GoOn && !m_grounds.empty();
    m_groundsTitle->setText(tr("On which ground?"));
    m_groundsTitle->setVisible(grounds);
    m_groundsBox->setVisible(grounds);
    for (const auto& [ground, box] : m_grounds)
        for (const InquorateGround& listed : state().procedure().inquorate.grounds)
            if (listed.ground == ground)
                box->setText(listed.text.in(screenLanguage()));
    m_dateRule->setText(newDate.value_or(QString()));
    m_dateRule->setVisible(way == NewDate && !m_dateRule->text().isEmpty());
    m_dateRow->setLabel(tr("New date"));
    m_time->setAccessibleName(tr("Time of the new conference"));
    m_dateRow->setVisible(way == NewDate);
    m_reasonRow->setLabel(tr("Reason, for the record"));
    m_reasonRow->setVisible(way != Conclude);

    std::vector<DutyKey> asked;
    const InquorateRule& rule = state().procedure().inquorate;
    const auto& wanted = way == GoOn ? rule.mustIfHeld : rule.mustIfNotHeld;
    if (way == GoOn)
        for (const auto& [word, id] : wanted)
            asked.push_back(*DutyKey::parse(word));
    else if (way == NewDate)
        for (const DutyKey& duty : must)
            if (wanted.contains(duty.text()))
                asked.push_back(duty);
    m_duties->setDuties(asked);

    setNotNow(tr("Not now"));
    switch (way) {
    case GoOn: setVerb(tr("Go on with this reason")); break;
    case NewDate: setVerb(tr("Set the new date and end")); break;
    case Adjourn: setVerb(tr("Break off")); break;
    case Conclude:
    case WayCount: setVerb(tr("Close the conference…")); break;
    }
}

} // namespace cadair::ui

#include "moc_wayssheet.cpp"
