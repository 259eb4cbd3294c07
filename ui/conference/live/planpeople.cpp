#include "ui/conference/live/planpeople.h"

#include "core/rules/followup.h"
#include "core/rules/representation.h"
#include "core/wording/limits.h"
#include "core/workflow/meeting.h"
#include "core/workflow/planmaking.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelWidth = 168;
const QString managerPart = u"first-line-manager"_s;

PlanDesk::Get managerOf()
{
    return [](const ChildSettled& settled) {
        const auto found = settled.plan.sections.find(managerPart);
        return found == settled.plan.sections.end() ? QString() : found->second;
    };
}

void setManager(ChildSettled& settled, const QString& text)
{
    if (text.isEmpty())
        settled.plan.sections.erase(managerPart);
    else
        settled.plan.sections[managerPart] = text;
}

} // namespace

void CoreGroupModel::setPeople(const std::vector<Participant>& people, bool takes)
{
    changeRows([&] {
        m_takes = takes;
        m_people.clear();
        for (const Participant& person : people)
            if (person.capacity != Capacity::Chair && person.capacity != Capacity::MinuteTaker && person.capacity != Capacity::Observer
                && person.capacity != Capacity::Interpreter)
                m_people.push_back(person);
        std::stable_sort(m_people.begin(), m_people.end(), [](const Participant& a, const Participant& b) { return a.position < b.position; });
    });
}

RowCell CoreGroupModel::cell(int row, int column) const
{
    const Participant& each = person(row);
    if (column == 1)
        return mutedCell(livewords::belongs(each, m_desk));
    RowCell cell{.kind = RowCell::Kind::Check, .text = each.name};
    cell.chosen = each.coreGroup ? 1 : 0;
    cell.enabled = m_takes;
    return cell;
}

QString CoreGroupModel::spoken(int row) const
{
    const Participant& each = person(row);
    const QString who = each.name + u", "_s + livewords::belongs(each, m_desk);
    return each.coreGroup ? tr("%1, in the core group").arg(who) : tr("%1, not in the core group").arg(who);
}

PlanPeople::PlanPeople(PlanDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_lead(new QComboBox(this)), m_leadRow(new FieldRow(m_lead, this, FieldRow::LabelPlace::Left, labelWidth)),
      m_qualified(new QCheckBox(this)), m_manager(new SettlingText(this)),
      m_managerRow(new FieldRow(m_manager, this, FieldRow::LabelPlace::Left, labelWidth)),
      m_groupTitle(new TextLabel(this, TextSize::Body, Tone::Plain, true)), m_group(new CardTable(this)),
      m_groupModel(new CoreGroupModel(desk.tools().desk, m_group)), m_childInGroup(new QComboBox(this)),
      m_childRow(new FieldRow(m_childInGroup, this, FieldRow::LabelPlace::Left, labelWidth)), m_later(new SettlingText(this)),
      m_laterRow(new FieldRow(m_later, this, FieldRow::LabelPlace::Left, labelWidth)), m_visits(new QSpinBox(this)),
      m_visitsRow(new FieldRow(m_visits, this, FieldRow::LabelPlace::Left, labelWidth)), m_visitReason(new SettlingText(this)),
      m_visitReasonRow(new FieldRow(m_visitReason, this, FieldRow::LabelPlace::Left, labelWidth)), m_toldBy(new SettlingText(this)),
      m_toldByRow(new FieldRow(m_toldBy, this, FieldRow::LabelPlace::Left, labelWidth)), m_steps(new SettlingText(this)),
      m_stepsRow(new FieldRow(m_steps, this, FieldRow::LabelPlace::Left, labelWidth))
{
    m_dates.push_back(followUp(u"first-core-group"_s));
    m_dates.push_back(followUp(u"review"_s));
    layOut();
    connectFields();
    refreshTexts();
}

PlanPeople::FollowUp PlanPeople::followUp(const QString& event)
{
    FollowUp made{*EventKey::parse(event), new DateField(m_desk.tools().desk.clock().today(), this), nullptr, makeButton(this, ButtonLook::Quiet)};
    made.row = new FieldRow(made.field, this, FieldRow::LabelPlace::Left, labelWidth);
    made.row->addBeside(made.propose);
    return made;
}

void PlanPeople::layOut()
{
    auto* all = new QVBoxLayout(this);
    scaleLayout(all, {16, 12, 16, 12}, 8);
    m_leadRow->addBeside(m_qualified);
    all->addWidget(m_leadRow);
    all->addWidget(m_managerRow);
    for (const FollowUp& date : m_dates)
        all->addWidget(date.row);
    all->addWidget(m_laterRow);
    all->addWidget(m_visitsRow);
    all->addWidget(m_visitReasonRow);
    all->addWidget(m_toldByRow);
    all->addWidget(m_stepsRow);
    all->addWidget(m_groupTitle);
    all->addWidget(m_group);
    all->addWidget(m_childRow);
    all->addStretch(1);
    m_group->setRowHeights(32, 44);
    m_group->setColumns({{ColumnWidth::Kind::Stretch, 200}, {ColumnWidth::Kind::Fixed, 200}});
    m_group->setGrowsWithRows(true);
    m_group->setRows(m_groupModel);
    for (SettlingText* text : {m_manager, m_later})
        text->setLines(1, 2);
    for (SettlingText* text : {m_visitReason, m_toldBy, m_steps})
        text->setLines(1, 3);
    for (SettlingText* text : {m_manager, m_later, m_visitReason, m_toldBy, m_steps})
        text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_visits->setRange(0, 365);
}

void PlanPeople::connectFields()
{
    m_desk.bind(m_manager, u"manager"_s, managerOf(), setManager);
    m_desk.bind(m_later, u"later"_s, [](const ChildSettled& settled) { return settled.plan.laterCoreGroups; },
                [](ChildSettled& settled, const QString& text) { settled.plan.laterCoreGroups = text; });
    m_desk.bind(m_visitReason, u"visit-reason"_s, [](const ChildSettled& settled) { return settled.plan.visitReason; },
                [](ChildSettled& settled, const QString& text) { settled.plan.visitReason = text; });
    m_desk.bind(m_toldBy, u"birth-told-by"_s, [](const ChildSettled& settled) { return settled.plan.birthToldBy; },
                [](ChildSettled& settled, const QString& text) { settled.plan.birthToldBy = text; });
    m_desk.bind(m_steps, u"birth-steps"_s, [](const ChildSettled& settled) { return settled.plan.birthSteps; },
                [](ChildSettled& settled, const QString& text) { settled.plan.birthSteps = text; });
    connect(m_lead, &QComboBox::activated, this, [this] {
        const auto who = ParticipantId::parse(m_lead->currentData().toString());
        m_desk.change([&](ChildSettled& settled) { settled.plan.lead = who; });
    });
    connect(m_qualified, &QCheckBox::clicked, this, [this](bool on) {
        m_desk.change([&](ChildSettled& settled) { settled.plan.leadQualified = on; });
    });
    connect(m_childInGroup, &QComboBox::activated, this, [this](int at) {
        m_desk.change([&](ChildSettled& settled) { settled.plan.childInGroup = at == 0 ? std::nullopt : std::optional(at == 1); });
    });
    connect(m_group, &CardTable::spacePressed, this, &PlanPeople::setMember);
    connect(m_group, &CardTable::rowActivated, this, &PlanPeople::setMember);
    connect(m_visits, &QSpinBox::editingFinished, this, [this] {
        const int days = m_visits->value();
        if (m_desk.takes())
            m_desk.change([&](ChildSettled& settled) { settled.plan.visitDays = days == 0 ? std::nullopt : std::optional(days); });
    });
    for (const FollowUp& what : m_dates) {
        connect(what.field, &DateField::dateChanged, this, [this, what](std::optional<QDate> day) { setDate(what, day); });
        connect(what.propose, &QPushButton::clicked, this, [this, what] {
            const OpenConference& open = m_desk.state()->open;
            const auto limits = limitsNow(open, m_desk.tools().desk.clock().now());
            if (const LimitVerdict* limit = limitOn(what.event, limits, *open.procedure))
                setDate(what, proposedDay(*limit, *open.calendar, m_desk.conferenceDay()));
        });
    }
}

void PlanPeople::setMember(const QString& id)
{
    const int row = m_groupModel->rowOf(id);
    if (row < 0 || !m_desk.takes())
        return;
    const Participant person = m_groupModel->person(row);
    m_desk.step([&] { return setCoreGroupMember(m_desk.tools().desk.office(), m_desk.state()->file().conference.id, person.id, !person.coreGroup); });
}

void PlanPeople::setDate(const FollowUp& what, std::optional<QDate> day)
{
    if (m_filling || !m_desk.takes() || !day || day == dateOf(what.event))
        return;
    if (*day <= m_desk.conferenceDay()) {
        what.row->setRefusal(tr("This must lie after the day of the conference. Nothing was changed."));
        return;
    }
    m_desk.step([&] { return setFollowUp(m_desk.tools().desk.office(), m_desk.state()->file().conference.id, what.event, *day); });
}

std::optional<QDate> PlanPeople::dateOf(const EventKey& event) const
{
    for (const CaseEvent& known : m_desk.state()->file().events)
        if (known.event == event && known.date > m_desk.conferenceDay())
            return known.date;
    return std::nullopt;
}

bool PlanPeople::setsVisits() const
{
    const auto& checks = m_desk.state()->procedure().checks;
    return std::any_of(checks.begin(), checks.end(), [](const CheckLine& line) { return line.check.text() == u"visit-interval-reason"; });
}

void PlanPeople::fillLead()
{
    const QSignalBlocker quiet(m_lead);
    m_lead->clear();
    m_lead->addItem(tr("Nobody named yet"));
    const CaseFile& file = m_desk.state()->file();
    for (const Participant& person : file.participants)
        if (isPractitioner(person) && agencyOf(file, person) == m_desk.state()->procedure().quorum.lead)
            m_lead->addItem(person.name, person.id.text());
    const auto lead = m_desk.settled().plan.lead;
    const int at = lead ? m_lead->findData(lead->text()) : 0;
    if (lead && at < 0) // somebody who leads without being of social care: the checklist says what stands against it
        if (const Participant* who = file.participant(*lead))
            m_lead->addItem(who->name, who->id.text());
    m_lead->setCurrentIndex(lead ? std::max(0, m_lead->findData(lead->text())) : 0);
}

void PlanPeople::showPlan()
{
    m_filling = true;
    const ChildPlan plan = m_desk.settled().plan;
    const bool takes = m_desk.takes();
    fillLead();
    m_qualified->setChecked(plan.leadQualified == true);
    m_groupModel->setPeople(m_desk.state()->file().participants, takes);
    if (!m_visits->hasFocus())
        m_visits->setValue(plan.visitDays.value_or(0));
    for (const FollowUp& what : m_dates)
        if (!what.field->edit()->hasFocus() || dateOf(what.event))
            what.field->setDate(dateOf(what.event));
    for (QWidget* field : std::initializer_list<QWidget*>{m_lead, m_qualified, m_childInGroup, m_visits, m_dates[0].field, m_dates[1].field})
        field->setEnabled(takes);
    const bool born = m_desk.state()->subject(m_desk.child()).child.born.has_value();
    m_childRow->setVisible(born);
    m_toldByRow->setVisible(!born);
    m_stepsRow->setVisible(!born);
    m_visitsRow->setVisible(setsVisits());
    m_visitReasonRow->setVisible(setsVisits() && (plan.visitDays || !plan.visitReason.isEmpty()));
    refreshTexts();
    m_childInGroup->setCurrentIndex(!plan.childInGroup ? 0 : *plan.childInGroup ? 1 : 2);
    m_filling = false;
}

void PlanPeople::clear()
{
    m_filling = true;
    m_lead->clear();
    m_groupModel->setPeople({}, false);
    for (const FollowUp& what : m_dates) {
        what.field->setDate(std::nullopt);
        what.row->setExplanation({});
        what.propose->hide();
    }
    m_filling = false;
}

void PlanPeople::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
    QWidget::changeEvent(event);
}

void PlanPeople::refreshDates()
{
    const OpenConference& open = m_desk.state()->open;
    const auto limits = limitsNow(open, m_desk.tools().desk.clock().now());
    for (const FollowUp& what : m_dates) {
        const LimitVerdict* limit = limitOn(what.event, limits, *open.procedure);
        what.row->setRefusal({});
        what.row->setExplanation(limit ? limitExplanation(*limit, screenLanguage(), open.local) : tr("The procedure gives no limit for this."));
        const auto set = dateOf(what.event);
        const bool late = limit && set && *set > limit->due->date();
        what.row->setWarning(late ? tr("This lies after the limit, %1.").arg(longDate(limit->due->date(), screenLanguage())) : QString());
        const auto day = limit ? proposedDay(*limit, *open.calendar, m_desk.conferenceDay()) : std::nullopt;
        what.propose->setVisible(day && !set && m_desk.takes());
        if (day)
            //: a date: the last working day within the limit
            what.propose->setText(tr("Take %1").arg(shortWeekdayDate(*day, screenLanguage())));
    }
}

void PlanPeople::refreshTexts()
{
    m_leadRow->setLabel(tr("&Lead social worker"));
    if (m_lead->count() > 0)
        m_lead->setItemText(0, tr("Nobody named yet"));
    m_qualified->setText(tr("qualified and registered"));
    m_managerRow->setLabel(tr("Their &manager"));
    m_groupTitle->setText(tr("Core group"));
    m_group->setAccessibleName(tr("Core group"));
    m_childRow->setLabel(tr("The child in the group"));
    {
        const QSignalBlocker quiet(m_childInGroup);
        const int at = std::max(0, m_childInGroup->currentIndex());
        m_childInGroup->clear();
        m_childInGroup->addItems({tr("not considered yet"), tr("right for this child"), tr("not right for this child")});
        m_childInGroup->setCurrentIndex(at);
    }
    m_dates[0].row->setLabel(tr("&First core group"));
    m_dates[1].row->setLabel(tr("&Review conference"));
    m_laterRow->setLabel(tr("Core groups after that"));
    m_visitsRow->setLabel(tr("The child is &seen every"));
    m_visits->setSpecialValueText(tr("as usual here"));
    //: after the number in a field: days between visits
    m_visits->setSuffix(u' ' + tr("days"));
    m_visitReasonRow->setLabel(tr("Why that often"));
    m_toldByRow->setLabel(tr("Who tells of the birth"));
    m_stepsRow->setLabel(tr("What is done at the birth"));
    if (m_desk.state())
        refreshDates();
}

} // namespace cadair::ui

#include "moc_planpeople.cpp"
