#include "ui/conference/live/herenow.h"

#include "core/rules/exclusion.h"
#include "core/rules/outofroom.h"
#include "core/rules/representation.h"
#include "core/wording/dates.h"
#include "core/wording/namesofpeople.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/icons.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

bool isListed(const Participant& person)
{
    if (person.capacity == Capacity::Chair || person.capacity == Capacity::MinuteTaker)
        return false;
    // a child who does not come is heard otherwise, and is no empty chair
    return person.capacity != Capacity::Child || person.reply == Reply::Coming || !person.present.empty();
}

int groupOf(const Participant& person)
{
    const Whereabouts where = whereaboutsOf(person);
    if (where == Whereabouts::Declined || where == Whereabouts::ReportOnly)
        return 3;
    if (person.capacity == Capacity::Practitioner)
        return 0;
    return person.of.empty() ? 2 : 1;
}

} // namespace

Whereabouts whereaboutsOf(const Participant& person)
{
    if (isOutOfRoom(person))
        return Whereabouts::Out;
    if (!person.present.empty())
        return person.present.back().to ? Whereabouts::Left : Whereabouts::Here;
    switch (person.reply) {
    case Reply::Awaited:
    case Reply::Coming:
        return Whereabouts::Expected;
    case Reply::Apologies:
    case Reply::SendsDeputy:
        return Whereabouts::Declined;
    case Reply::ReportOnly:
        return Whereabouts::ReportOnly;
    }
    Q_UNREACHABLE();
}

void HereModel::setState(const LiveState* state)
{
    std::vector<Participant> people;
    if (state) {
        std::copy_if(state->file().participants.begin(), state->file().participants.end(), std::back_inserter(people), isListed);
        std::stable_sort(people.begin(), people.end(), [](const Participant& a, const Participant& b) {
            return std::pair(groupOf(a), a.position) < std::pair(groupOf(b), b.position);
        });
    }
    const bool same = std::equal(people.begin(), people.end(), m_people.begin(), m_people.end(),
                                 [](const Participant& a, const Participant& b) { return a.id == b.id; });
    if (same) {
        m_people = std::move(people);
        touch();
    } else {
        changeRows([&] { m_people = std::move(people); });
    }
}

void HereModel::setNarrow(bool narrow)
{
    if (narrow != m_narrow)
        changeRows([&] { m_narrow = narrow; });
}

const Participant* HereModel::person(const QString& id) const
{
    const auto found = std::find_if(m_people.begin(), m_people.end(), [&id](const Participant& each) { return each.id.text() == id; });
    return found == m_people.end() ? nullptr : &*found;
}

int HereModel::here() const
{
    return static_cast<int>(std::count_if(m_people.begin(), m_people.end(),
                                          [](const Participant& each) { return whereaboutsOf(each) == Whereabouts::Here; }));
}

RowCell HereModel::cell(int row, int column) const
{
    const Participant& person = m_people.at(static_cast<size_t>(row));
    const Whereabouts where = whereaboutsOf(person);
    if (column == Who) {
        RowCell cell = textCell(person.name);
        const bool here = where == Whereabouts::Here;
        const bool out = where == Whereabouts::Out;
        cell.icon = here ? u"circle-fill"_s : out ? u"door-open"_s : where == Whereabouts::Left ? shape::half : shape::waiting;
        cell.iconTone = here ? Tone::Done : where == Whereabouts::Left || out ? Tone::Attention : Tone::Muted;
        cell.tone = here || out || where == Whereabouts::Left ? Tone::Plain : Tone::Muted;
        cell.strong = out;
        if (m_narrow)
            cell.second = whereText(person);
        return cell;
    }
    RowCell cell = mutedCell(whereText(person));
    cell.small = true;
    if (where == Whereabouts::Left || where == Whereabouts::Out) {
        cell.tone = Tone::Attention;
        cell.strong = true;
    }
    return cell;
}

QString HereModel::whereText(const Participant& person) const
{
    const QString from = livewords::belongs(person, m_desk);
    switch (whereaboutsOf(person)) {
    case Whereabouts::Here:
        //: where somebody comes from, and how they take part
        return person.mode == AttendMode::Room ? from : tr("%1, %2").arg(from, nameOf(person.mode, screenLanguage()).toLower());
    case Whereabouts::Out:
        //: out of the room, and since when
        return tr("Out, %1").arg(timeText(*person.present.back().to));
    case Whereabouts::Left:
        return tr("Left %1").arg(timeText(*person.present.back().to));
    case Whereabouts::Expected:
        if (keptOutBeforehand(person)) //: %1: where somebody comes from
            return tr("%1, kept out").arg(from);
        if (person.exclusion && person.exclusion->from) //: %1: where somebody comes from; %2: from when to when
            return tr("%1, kept out %2").arg(from, timeRange(*person.exclusion->from, person.exclusion->to.value_or(QTime())));
        return person.reply == Reply::Coming ? tr("%1, expected").arg(from) : from;
    case Whereabouts::Declined:
        return tr("%1, apologies").arg(from);
    case Whereabouts::ReportOnly:
        return tr("%1, report only").arg(from);
    }
    Q_UNREACHABLE();
}

QString HereModel::rowId(int row) const
{
    return m_people.at(static_cast<size_t>(row)).id.text();
}

QString HereModel::spoken(int row) const
{
    const Participant& person = m_people.at(static_cast<size_t>(row));
    const QString from = livewords::belongs(person, m_desk);
    switch (whereaboutsOf(person)) {
    case Whereabouts::Here:
        return tr("%1, %2, present since %3").arg(from, person.name, timeText(person.present.back().from));
    case Whereabouts::Out:
        return tr("%1, %2, out of the room since %3").arg(from, person.name, timeText(*person.present.back().to));
    case Whereabouts::Left:
        return tr("%1, %2, left at %3").arg(from, person.name, timeText(*person.present.back().to));
    case Whereabouts::Expected:
        return tr("%1, %2, not here yet").arg(from, person.name);
    case Whereabouts::Declined:
        return tr("%1, %2, sent apologies").arg(from, person.name);
    case Whereabouts::ReportOnly:
        return tr("%1, %2, gives a report only").arg(from, person.name);
    }
    Q_UNREACHABLE();
}

Tone HereModel::ground(int row) const
{
    return whereaboutsOf(m_people.at(static_cast<size_t>(row))) == Whereabouts::Out ? Tone::Attention : Tone::Plain;
}

HereNow::HereNow(const Desk& desk, QWidget* parent)
    : QWidget(parent), m_card(new Card(this)), m_arrived(makeButton(this, ButtonLook::Quiet, u"plus-lg"_s)),
      m_left(makeButton(this, ButtonLook::Quiet, u"dash-lg"_s)), m_list(new CardTable(this)), m_model(new HereModel(desk, m_list)),
      m_markRow(new QWidget(this)), m_markAll(makeButton(m_markRow, ButtonLook::Plain, u"person-check"_s))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    m_card->addHeaderWidget(m_arrived);
    m_card->addHeaderWidget(m_left);
    m_card->setBody(m_list);
    auto* foot = new QVBoxLayout(m_markRow);
    scaleLayout(foot, {16, 6, 16, 8}, 0);
    foot->addWidget(m_markAll);
    m_card->body()->addWidget(m_markRow);
    m_list->horizontalHeader()->hide();
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setRowHeights(26, 40);
    m_list->setRows(m_model);
    setNarrow(false);
    const auto person = [](const QString& id) { return *ParticipantId::parse(id); };
    connect(m_list, &CardTable::spacePressed, this, [this, person](const QString& id) { Q_EMIT hereFromBeginning(person(id)); });
    connect(m_list, &CardTable::rowActivated, this, [this, person](const QString& id) { Q_EMIT timesWanted(person(id)); });
    connect(m_list, &CardTable::signPressed, this, [this, person](const QString& id, QChar sign) {
        if (sign == u'+')
            Q_EMIT arrived(person(id));
        else
            Q_EMIT left(person(id));
    });
    connect(m_list, &CardTable::currentChanged, this, &HereNow::refreshButtons);
    connect(m_arrived, &QPushButton::clicked, this, &HereNow::somebodyArrived);
    connect(m_left, &QPushButton::clicked, this, [this] {
        if (const auto who = current())
            Q_EMIT left(*who);
    });
    connect(m_markAll, &QPushButton::clicked, this, &HereNow::allWhoAcceptedCame);
    refreshTexts();
}

void HereNow::setNarrow(bool narrow)
{
    m_model->setNarrow(narrow);
    if (narrow)
        m_list->setColumns({{ColumnWidth::Kind::Stretch, 120}});
    else
        m_list->setColumns({{ColumnWidth::Kind::Fixed, 164}, {ColumnWidth::Kind::Stretch, 100}});
}

void HereNow::setSignsOnly(bool signsOnly)
{
    m_signsOnly = signsOnly;
    refreshTexts();
}

void HereNow::showState(const LiveState& state)
{
    m_live = state.inSession();
    const auto& people = state.file().participants;
    m_someToMark = m_live && std::any_of(people.begin(), people.end(), [](const Participant& person) {
        return person.reply == Reply::Coming && person.present.empty();
    });
    m_model->setState(&state);
    refreshTexts();
    refreshButtons();
}

void HereNow::clear()
{
    m_model->setState(nullptr);
    m_someToMark = false;
    refreshButtons();
}

std::optional<ParticipantId> HereNow::current() const
{
    return ParticipantId::parse(m_list->currentId());
}

void HereNow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void HereNow::refreshButtons()
{
    const Participant* person = m_model->person(m_list->currentId());
    m_arrived->setVisible(m_live);
    m_left->setVisible(m_live);
    m_left->setEnabled(person && whereaboutsOf(*person) == Whereabouts::Here);
    m_markRow->setVisible(m_someToMark);
}

void HereNow::refreshTexts()
{
    m_card->setTitle(m_live ? tr("Here now") : tr("Who was here"));
    m_card->setSide(m_live ? QString::number(m_model->here()) : QString());
    m_arrived->setText(m_signsOnly ? QString() : tr("Arrived"));
    m_arrived->setAccessibleName(tr("Arrived"));
    m_arrived->setToolTip(tr("Somebody has arrived (+)"));
    m_left->setText(m_signsOnly ? QString() : tr("Left"));
    m_left->setAccessibleName(tr("Left"));
    m_left->setToolTip(tr("The person marked in the list has left (−)"));
    m_markAll->setText(tr("Mark all who said they would come"));
    m_list->setAccessibleName(m_live ? tr("Here now") : tr("Who was here"));
    m_list->setAccessibleDescription(tr("Space: here from the beginning. Plus: arrived now. Minus: left now. Enter: how and when."));
}

} // namespace cadair::ui

#include "moc_herenow.cpp"
