#include "ui/conference/live/closesheet.h"

#include "core/wording/joining.h"
#include "core/wording/limits.h"
#include "core/workflow/absentees.h"
#include "core/workflow/meeting.h"
#include "core/workflow/steps.h"
#include "ui/conference/live/dutyfields.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/timefield.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

CloseSheet::CloseSheet(const LiveTools& tools, const LiveState& state, QWidget* parent)
    : Sheet(tools, state, parent), m_at(new TimeField(this)), m_atRow(new FieldRow(m_at, this)),
      m_duties(new DutyFields(tools.desk, state, this)), m_telling(new SettlingText(this)),
      m_tellingRow(new FieldRow(m_telling, this, FieldRow::LabelPlace::Above)), m_reason(new SettlingText(this)),
      m_reasonRow(new FieldRow(m_reason, this, FieldRow::LabelPlace::Above))
{
    m_openTitle = addWords(true);
    m_open = addWords();
    body()->addWidget(m_duties);
    m_followTitle = addWords(true);
    m_coreGroup = followUp(u"first-core-group"_s);
    m_review = followUp(u"review"_s);
    body()->addWidget(m_atRow);
    m_telling->setLines(2, 3);
    body()->addWidget(m_tellingRow);
    keep(m_telling, u"telling"_s);
    m_reason->setLines(2, 5);
    body()->addWidget(m_reasonRow);
    keep(m_reason, u"close"_s);
    const QTime now = tools.desk.clock().now().time();
    m_at->setTime(QTime(now.hour(), now.minute()));
    refresh();
}

CloseSheet::FollowUp CloseSheet::followUp(const QString& event)
{
    FollowUp made{event, new DateField(tools().desk.clock().today(), this), nullptr};
    made.row = new FieldRow(made.field, this);
    body()->addWidget(made.row);
    for (const CaseEvent& known : state().file().events)
        if (known.event.text() == event)
            made.field->setDate(known.date);
    connect(made.field, &DateField::dateChanged, this, [this] { refreshTexts(); });
    return made;
}

bool CloseSheet::plansFollow() const
{
    for (const Subject& subject : state().file().subjects)
        if (const Decision* decision = state().record().decisionFor(subject.child.id))
            if (decision->outcome == OutcomeKind::StartPlan || decision->outcome == OutcomeKind::ContinuePlan)
                return true;
    return false;
}

const LimitVerdict* CloseSheet::limitFor(const QString& event, const std::vector<LimitVerdict>& limits) const
{
    const LimitVerdict* earliest = nullptr;
    for (const LimitVerdict& limit : limits) {
        const auto& all = state().procedure().timescales;
        const bool measures = std::any_of(all.begin(), all.end(), [&](const Timescale& each) {
            return each.id == limit.id && each.rule == limit.rule && each.measured.text() == event;
        });
        if (measures && limit.applies && limit.due && (!earliest || *limit.due < *earliest->due))
            earliest = &limit;
    }
    return earliest;
}

Verdict CloseSheet::verdict() const
{
    return judgedStep(ConferenceState::Concluded, state().open, tools().desk.clock().now(), m_at->time());
}

void CloseSheet::refresh()
{
    std::vector<DutyKey> duties;
    for (const Reason& reason : verdict().reasons)
        if (reason.code == ReasonCode::DutyOpen && !reason.particulars.isEmpty())
            if (const auto duty = DutyKey::parse(reason.particulars.constFirst()); duty && std::find(duties.begin(), duties.end(), *duty) == duties.end())
                duties.push_back(*duty);
    m_duties->setDuties(duties);
    if (isVisible())
        refreshTexts();
}

bool CloseSheet::take()
{
    if (!m_at->time()) {
        setRefusal(tr("When did it end?"));
        m_at->setFocus();
        return false;
    }
    const Office& office = tools().desk.office();
    const ConferenceId& id = state().file().conference.id;
    for (const FollowUp& what : {m_coreGroup, m_review})
        if (what.row->isVisibleTo(this) && what.field->date()
            && !did([&] { return setFollowUp(office, id, *EventKey::parse(what.event), *what.field->date()); })) {
            setRefusal(tr("What follows must lie after the day of the conference."));
            what.field->edit()->setFocus();
            return false;
        }
    try {
        m_duties->write();
    } catch (const StoreError& error) {
        setRefusal(storeSentence(error.kind));
        return false;
    }
    const QString telling = m_tellingRow->isVisibleTo(this) ? m_telling->text() : QString();
    const bool done = did([&] { return concludeAndTell(office, id, *m_at->time(), m_reason->text().trimmed(), telling, screenLanguage()); });
    if (!done && m_reasonRow->isVisibleTo(this) && m_reason->text().trimmed().isEmpty()) {
        setRefusal(tr("One reason answers everything that stays open. Write it here."));
        m_reason->setFocus();
    }
    return done;
}

void CloseSheet::refreshFollowUp(const FollowUp& what, const std::vector<LimitVerdict>& limits, const QString& label)
{
    what.row->setLabel(label);
    what.row->setVisible(plansFollow());
    const LimitVerdict* limit = limitFor(what.event, limits);
    what.row->setExplanation(limit ? limitExplanation(*limit, screenLanguage(), state().open.local) : tr("The procedure gives no limit for this."));
    const bool late = limit && what.field->date() && *what.field->date() > limit->due->date();
    what.row->setWarning(late ? tr("This lies after the limit, %1.").arg(longDate(limit->due->date(), screenLanguage())) : QString());
}

void CloseSheet::refreshTexts()
{
    const Verdict now = verdict();
    setHead(tr("Close the conference"), tr("Attendance and the agenda end with it. The record can still be completed afterwards."));
    std::vector<Reason> other = now.reasons;
    std::erase_if(other, [](const Reason& reason) { return reason.code == ReasonCode::DutyOpen; });
    const QStringList open = sentences(other, livewords::naming(state(), tools().desk), screenLanguage());
    m_openTitle->setText(now.reasons.empty() ? tr("Nothing is open: every child is decided, with reasons.") : tr("Still open"));
    m_openTitle->setTone(now.reasons.empty() ? Tone::Done : Tone::Attention);
    m_open->setText(u"• "_s + open.join(u"\n• "_s));
    m_open->setVisible(!open.isEmpty());
    m_followTitle->setText(tr("What follows"));
    m_followTitle->setVisible(plansFollow());
    const auto limits = limitsNow(state().open, tools().desk.clock().now());
    refreshFollowUp(m_coreGroup, limits, tr("First core group"));
    refreshFollowUp(m_review, limits, tr("Review conference"));
    m_atRow->setLabel(tr("Ended at"));
    const QStringList absent = familyNotThere(state().open);
    //: %1: names of parents and children
    m_tellingRow->setLabel(tr("Who tells %1, and when?").arg(joined(absent, screenLanguage())));
    m_tellingRow->setExplanation(tr("They were not here. It is written into the record; a child is told in words that suit the child."));
    m_tellingRow->setVisible(!absent.isEmpty() && !state().record().agenda.empty());
    m_reasonRow->setLabel(tr("One reason for what stays open"));
    m_reasonRow->setVisible(now.outcome == Outcome::NeedsDecision);
    setNotNow(tr("Not now"));
    setVerb(m_at->time() ? tr("Close the conference %1").arg(timeText(*m_at->time())) : tr("Close the conference"));
}

} // namespace cadair::ui

#include "moc_closesheet.cpp"
