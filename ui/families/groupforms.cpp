#include "ui/families/groupforms.h"

#include "core/base/folding.h"
#include "core/wording/limits.h"
#include "core/wording/namesoffollowing.h"
#include "core/workflow/coregroups.h"
#include "ui/families/formfields.h"
#include "ui/families/ticklist.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/settlingtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMembers = 30;
constexpr int mostMatters = 20;
constexpr int mostWeeks = 12;

QStringList namesOf(const std::vector<GroupMember>& members)
{
    QStringList names;
    for (const GroupMember& member : members)
        names << member.name;
    return names;
}

} // namespace

FixMeetingForm::FixMeetingForm(const FamilyTools& with, QWidget* parent)
    : FamilyForm(with, parent), m_day(new DateField(today(), this)), m_why(new SettlingText(this)), m_confirmed(new QCheckBox(this)),
      m_every(new QComboBox(this)), m_complex(new QCheckBox(this)), m_specialist(new QCheckBox(this))
{
    m_dayRow = addRow(m_day, u"next"_s);
    m_whyRow = addRow(m_why, u"why"_s);
    addPlain(m_confirmed);
    m_everyRow = addRow(m_every, u"every"_s);
    addPlain(m_complex);
    addPlain(m_specialist);
    makeText(m_why, 2, 6);
    for (int weeks = 0; weeks <= mostWeeks; ++weeks)
        m_every->addItem(QString(), weeks);
    connect(m_day, &DateField::dateChanged, this, &FixMeetingForm::refreshTexts);
    connect(m_day, &DateField::refusalChanged, this, &FixMeetingForm::showWhatFits); // which the row has just taken in
    followVerbs();
    FixMeetingForm::refreshTexts();
}

void FixMeetingForm::offer(const PlanFollowed& plan)
{
    m_plan = plan;
    forgetProblems();
    m_day->setToday(today());
    const bool ahead = plan.fixed && *plan.fixed >= today();
    m_day->setDate(ahead ? plan.fixed : proposedMeeting(plan, today()));
    m_why->setSettledText({});
    m_confirmed->setChecked(false);
    m_every->setCurrentIndex(std::max(0, m_every->findData(plan.terms.everyWeeks.value_or(0))));
    m_complex->setChecked(plan.terms.complex);
    m_specialist->setChecked(plan.terms.specialistNeeded);
    refreshTexts();
}

void FixMeetingForm::forget()
{
    m_plan.reset();
    m_why->setSettledText({});
    m_day->setDate({});
    refreshTexts();
}

bool FixMeetingForm::moves() const
{
    return m_plan && m_plan->fixed && m_day->date() != m_plan->fixed;
}

/// Why it moves is asked only where it does; a day after the limit may stand, and says so.
void FixMeetingForm::showWhatFits()
{
    m_whyRow->setVisible(moves());
    m_confirmed->setVisible(moves());
    const auto due = m_plan && m_plan->nextMeeting ? m_plan->nextMeeting->due : std::nullopt;
    const auto on = m_day->date();
    if (on && m_dayRow->refusal().isEmpty()) //: %1: a date
        m_dayRow->setWarning(due && *on > due->date() ? tr("This lies after the limit, %1.").arg(longDate(due->date(), screenLanguage())) : QString());
}

QString FixMeetingForm::title() const
{
    return m_plan && m_plan->fixed ? tr("Move the next meeting of the core group") : tr("Fix the next meeting of the core group");
}

std::vector<FieldProblem> FixMeetingForm::keep()
{
    if (!m_plan)
        return {};
    if (!m_plan->fixed || moves()) {
        const auto made = fixMeeting(office(), m_plan->conference, m_day->date().value_or(QDate()), m_why->text(), m_confirmed->isChecked());
        if (!made)
            return made.problems;
    }
    const int weeks = m_every->currentData().toInt();
    agreeTerms(office(), m_plan->conference, {.everyWeeks = weeks > 0 ? std::optional(weeks) : std::nullopt, .complex = m_complex->isChecked(),
                                              .specialistNeeded = m_specialist->isChecked()});
    return {};
}

void FixMeetingForm::refreshTexts()
{
    m_dayRow->setLabel(tr("On"));
    const bool limit = m_plan && m_plan->nextMeeting;
    m_dayRow->setExplanation(limit ? limitExplanation(*m_plan->nextMeeting, screenLanguage(), m_plan->local)
                                   : tr("The procedure gives no number of days for it."));
    m_whyRow->setLabel(tr("Why it moves"));
    m_confirmed->setText(tr("The new day was confirmed in writing to everyone concerned"));
    m_everyRow->setLabel(tr("How often it meets"));
    for (int i = 0; i < m_every->count(); ++i)
        m_every->setItemText(i, i == 0 ? tr("As usual here") : tr("Every %n week(s)", nullptr, i));
    m_complex->setText(tr("A complex case by the local protocol: a manager goes on chairing"));
    m_specialist->setText(tr("A further health specialist is needed after the birth"));
    refreshFrame(m_plan && m_plan->fixed ? tr("Keep this day") : tr("Fix this day"));
    showWhatFits();
}

MeetingForm::MeetingForm(const FamilyTools& with, QWidget* parent)
    : FamilyForm(with, parent), m_on(new DateField(today(), this)), m_chairKind(new QComboBox(this)), m_chair(new QLineEdit(this)),
      m_others(new QLineEdit(this)), m_members(new TickList(mostMembers, 2, this)), m_matters(new TickList(mostMatters, 1, this)),
      m_dealt(new SettlingText(this)), m_disagreements(new SettlingText(this)), m_actions(new SettlingText(this)),
      m_afterBirth(new QCheckBox(this)), m_signed(new QCheckBox(this))
{
    m_onRow = addRow(m_on, u"on"_s);
    m_chairRow = addRow(m_chairKind, u"chair"_s);
    m_nameRow = addRow(m_chair, u"name"_s);
    m_membersRow = addRow(m_members, u"members"_s);
    m_othersRow = addRow(m_others, u"others"_s);
    m_dealtRow = addRow(m_dealt, u"dealt"_s);
    m_mattersRow = addRow(m_matters, u"matters"_s);
    m_actionsRow = addRow(m_actions, u"actions"_s);
    m_disagreementsRow = addRow(m_disagreements, u"disagreements"_s);
    addPlain(m_afterBirth);
    addPlain(m_signed);
    makeText(m_dealt, 3, 10);
    makeText(m_actions, 3, 10);
    makeText(m_disagreements, 2, 6);
    for (const QString& word : {u"lead-social-worker"_s, u"manager"_s, u"other"_s})
        m_chairKind->addItem(QString(), word);
    m_takeBack = addTakingBack();
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        if (m_meeting)
            takeBack(tr("The meeting no longer stands here, and its limits are counted as if it had not been. The journal keeps what it was."),
                     [this, id = m_meeting->id] { return takeBackMeeting(office(), id).done; });
    });
    followVerbs();
    MeetingForm::refreshTexts();
}

void MeetingForm::edit(const PlanFollowed& plan, const CoreGroupMeetingKept& meeting, bool isNew)
{
    m_meeting = meeting;
    m_new = isNew;
    forgetProblems();
    m_on->setToday(today());
    m_on->setDate(meeting.date);
    m_chairKind->setCurrentIndex(m_chairKind->findData(meeting.chairKind));
    m_chair->setText(meeting.chair);
    m_members->setItems(namesOf(meeting.members));
    std::set<QString> came;
    for (const GroupMember& member : meeting.members)
        if (member.came)
            came.insert(member.name);
    m_members->setTicked(came);
    m_others->clear();
    m_dealt->setSettledText(meeting.dealtWith);
    // What is written down in words is not asked for a second time.
    QStringList matters = wordsAsked(u"core-group-notes", *plan.procedure);
    matters.removeIf([](const QString& word) { return word == u"action-points" || word == u"disagreements" || word == u"notes" || word == u"next-dates"; });
    m_matters->setItems(matters);
    m_matters->setTicked(meeting.recorded);
    m_mattersRow->setVisible(!matters.isEmpty());
    m_disagreements->setSettledText(meeting.disagreements);
    QStringList actions;
    for (const ActionPoint& action : meeting.actions) {
        QStringList parts{(action.done ? u"+ "_s : QString()) + action.what, action.who};
        if (action.by)
            parts << longDate(*action.by, screenLanguage());
        while (parts.size() > 1 && parts.back().isEmpty())
            parts.removeLast();
        actions << parts.join(u"; "_s);
    }
    m_actions->setSettledText(actions.join(u'\n'));
    m_afterBirth->setVisible(!wordsAsked(u"core-group-after-birth", *plan.procedure).isEmpty());
    m_afterBirth->setChecked(meeting.afterBirth);
    m_signed->setChecked(meeting.signedOn.has_value());
    m_signed->setEnabled(!meeting.signedOn);
    refreshTexts();
}

void MeetingForm::forget()
{
    m_meeting.reset();
    m_new = true;
    m_members->setItems({});
    for (SettlingText* text : {m_dealt, m_disagreements, m_actions})
        text->setSettledText({});
    for (QLineEdit* line : {m_chair, m_others})
        line->clear();
    refreshTexts();
}

QString MeetingForm::title() const
{
    return m_new ? tr("A meeting of the core group") : tr("The core group of %1").arg(longDate(m_meeting->date, screenLanguage()));
}

std::vector<GroupMember> MeetingForm::membersNow() const
{
    std::vector<GroupMember> members = m_meeting->members;
    const std::set<QString> came = m_members->ticked();
    for (GroupMember& member : members)
        member.came = came.contains(member.name);
    for (const QString& name : m_others->text().split(u',', Qt::SkipEmptyParts))
        if (const QString other = tidied(name); !other.isEmpty())
            members.push_back({.name = other, .agency = {}, .came = true});
    return members;
}

std::optional<std::vector<ActionPoint>> MeetingForm::actionsNow() const
{
    std::vector<ActionPoint> actions;
    for (QString line : m_actions->text().split(u'\n', Qt::SkipEmptyParts)) {
        line = line.trimmed();
        ActionPoint action;
        action.done = line.startsWith(u'+');
        const QStringList parts = line.mid(action.done ? 1 : 0).split(u';');
        action.what = parts[0].trimmed();
        action.who = parts.value(1).trimmed();
        const QString by = parts.value(2).trimmed();
        const TypedDate typed = readDate(by, today());
        if (!by.isEmpty() && typed.kind != TypedDate::Kind::Understood)
            return std::nullopt;
        if (!by.isEmpty())
            action.by = typed.date;
        if (!action.what.isEmpty())
            actions.push_back(std::move(action));
    }
    return actions;
}

std::vector<FieldProblem> MeetingForm::keep()
{
    if (!m_meeting)
        return {};
    CoreGroupMeetingKept meeting = *m_meeting;
    const auto actions = actionsNow();
    if (!actions)
        return {{u"actions"_s, FieldFault::Missing}};
    meeting.date = m_on->date().value_or(QDate());
    meeting.chairKind = m_chairKind->currentData().toString();
    meeting.chair = m_chair->text();
    meeting.members = membersNow();
    meeting.dealtWith = m_dealt->text();
    if (!m_matters->items().isEmpty())
        meeting.recorded = m_matters->ticked();
    meeting.disagreements = m_disagreements->text();
    meeting.actions = *actions;
    meeting.afterBirth = m_afterBirth->isChecked();
    const auto made = recordMeeting(office(), meeting);
    if (made && m_signed->isChecked() && !meeting.signedOn)
        signMeeting(office(), *made.id);
    return made.problems;
}

void MeetingForm::refreshTexts()
{
    m_onRow->setLabel(tr("On"));
    m_chairRow->setLabel(tr("Chaired by"));
    m_nameRow->setLabel(tr("Their name"));
    m_membersRow->setLabel(tr("Who came"));
    m_othersRow->setLabel(tr("Others who came"));
    m_othersRow->setExplanation(tr("Names, with a comma between them. They belong to the group from now on."));
    m_dealtRow->setLabel(tr("Notes"));
    m_mattersRow->setLabel(tr("Dealt with"));
    m_actionsRow->setLabel(tr("Action points"));
    m_actionsRow->setExplanation(tr("One to a line: what; who; by when. A + before it: done. What is not done comes along to the next meeting."));
    m_disagreementsRow->setLabel(tr("Disagreements"));
    m_disagreementsRow->setExplanation(tr("Who saw it otherwise, and how. “None” is an answer."));
    m_afterBirth->setText(tr("The meeting that the birth calls for"));
    m_signed->setText(tr("The notes are signed"));
    m_takeBack->setText(tr("Written down by mistake…"));
    m_takeBack->setVisible(!m_new && m_meeting && m_meeting->held && !m_meeting->signedOn && !m_meeting->circulated);
    for (int i = 0; i < m_chairKind->count(); ++i)
        m_chairKind->setItemText(i, nameOfGroupChair(m_chairKind->itemData(i).toString(), screenLanguage()));
    m_members->setTexts(m_members->items());
    QStringList matters;
    for (const QString& word : m_matters->items())
        matters << nameOfGroupMatter(word, screenLanguage());
    m_matters->setTexts(matters);
    refreshFrame(m_new ? tr("Keep this meeting") : tr("Keep the changes"));
}

NotesForm::NotesForm(const FamilyTools& with, QWidget* parent)
    : FamilyForm(with, parent), m_sent(new DateField(today(), this)), m_members(new TickList(mostMembers, 2, this))
{
    m_sentRow = addRow(m_sent, u"sent"_s);
    m_membersRow = addRow(m_members, u"members"_s);
    followVerbs();
    NotesForm::refreshTexts();
}

void NotesForm::offer(const CoreGroupMeetingKept& meeting, const std::optional<LimitVerdict>& limit)
{
    m_meeting = meeting;
    m_limit = limit;
    forgetProblems();
    m_sent->setToday(today());
    m_sent->setDate(today());
    const QStringList names = namesOf(meeting.members);
    m_members->setItems(names);
    m_members->setTicked({names.begin(), names.end()}); // those who did not come too
    refreshTexts();
}

void NotesForm::forget()
{
    m_meeting.reset();
    m_limit.reset();
    m_members->setItems({});
    refreshTexts();
}

QString NotesForm::title() const
{
    return m_meeting ? tr("Notes of the core group of %1").arg(longDate(m_meeting->date, screenLanguage())) : QString();
}

std::vector<FieldProblem> NotesForm::keep()
{
    if (!m_meeting)
        return {};
    const std::set<QString> names = m_members->ticked();
    return circulateNotes(office(), m_meeting->id, m_sent->date().value_or(QDate()), {names.begin(), names.end()}).problems;
}

void NotesForm::refreshTexts()
{
    m_sentRow->setLabel(tr("Sent on"));
    m_sentRow->setExplanation(m_limit && m_limit->due ? limitExplanation(*m_limit, screenLanguage()) : tr("The procedure gives no number of days for it."));
    m_membersRow->setLabel(tr("Sent to"));
    m_members->setTexts(m_members->items());
    refreshFrame(tr("Note that they went"));
}

} // namespace cadair::ui

#include "moc_groupforms.cpp"
