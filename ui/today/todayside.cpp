#include "ui/today/todayworkspace.h"

#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/today/todaywords.h"
#include "ui/today/waitingmodel.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/maderows.h"

#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>

// The right side of Today: who is waited for, or what comes.

namespace cadair::ui {

using namespace Qt::StringLiterals;

void TodayWorkspace::buildSide()
{
    m_side = new CardTable(m_sideCard);
    MadeRows::Makers makers;
    makers.rows = [this] { return static_cast<int>(m_coming.size()); };
    makers.columns = [] { return 3; };
    makers.id = [this](int row) { return m_coming.at(static_cast<size_t>(row)).id.text(); };
    makers.cell = [this](int row, int column) { return comingCellAt(row, column); };
    makers.header = [](int column) { return QStringList{tr("Conference"), tr("When"), tr("How ready")}.value(column); };
    m_comingRows = new MadeRows(std::move(makers), m_side);
    m_waiting = new WaitingModel(m_side);
    showSide();
    connect(m_side, &CardTable::rowActivated, this, [this](const QString& id) { openSide(id); });
    connect(m_side, &CardTable::spacePressed, this, [this](const QString& id) { spaceOnWaiting(id); });
    connect(m_side, &CardTable::signPressed, this, &TodayWorkspace::signOnWaiting);
    for (const bool open : {true, false})
        connect(new QShortcut(QKeySequence(open ? Qt::Key_Right : Qt::Key_Left), m_side, nullptr, nullptr, Qt::WidgetShortcut),
                &QShortcut::activated, this, [this, open] { foldWaiting(m_side->currentId(), open); });
    m_remindAll = makeButton(m_sideCard, ButtonLook::Quiet);
    m_sideCard->addHeaderWidget(m_remindAll);
    connect(m_remindAll, &QPushButton::clicked, this, [this] {
        if (m_side->currentId().isEmpty() && m_waiting->rows() > 0)
            m_side->setCurrentId(m_waiting->rowId(0));
        if (const WaitingGroup* group = m_waiting->group(m_side->currentId()))
            remindAll(*group);
    });
    m_letters = makeButton(m_sideCard, ButtonLook::Quiet, u"envelope"_s);
    m_sideCard->addHeaderWidget(m_letters);
    connect(m_letters, &QPushButton::clicked, this, &TodayWorkspace::writeToCurrent);
    connect(new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_Return), m_side, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            &TodayWorkspace::writeToCurrent);
    m_nobody = new EmptyState(m_sideCard);
    m_sideCard->body()->addWidget(m_side, 1);
    m_sideCard->body()->addWidget(m_nobody, 1);
}

void TodayWorkspace::showSide()
{
    using Kind = ColumnWidth::Kind;
    m_side->setRows(m_role == Role::Chair ? static_cast<RowModel*>(m_comingRows) : m_waiting);
    if (m_role == Role::Chair)
        m_side->setColumns({{Kind::Stretch, 120}, {Kind::Contents, 80}, {Kind::Contents, 80}});
    else
        m_side->setColumns({{Kind::Stretch, 120}, {Kind::Contents, 60}, {Kind::Contents, 80}, {Kind::Contents, 0}});
}

RowCell TodayWorkspace::comingCellAt(int row, int column) const
{
    const ConferenceRow& coming = m_coming.at(static_cast<size_t>(row));
    if (column == 0) {
        RowCell cell = textCell(TodayWords::conference(coming), coming.place, true);
        return cell;
    }
    if (column == 1)
        return textCell(shortWeekdayDate(*coming.date, screenLanguage()), coming.start ? timeText(*coming.start) : QString());
    for (const Day& day : m_view.week)
        for (const DayEntry& entry : day.entries)
            if (entry.row.id == coming.id)
                return TodayWords::readiness(entry);
    return mutedCell(tr("later"));
}

void TodayWorkspace::openSide(const QString& id)
{
    if (m_role == Role::Chair)
        Q_EMIT goTo({u"conference"_s, id, {}});
    else
        openWaiting(id);
}

void TodayWorkspace::chooseRole(Role role)
{
    m_role = role;
    showSide();
    if (m_settings)
        m_settings->setValue(u"today/role"_s, role == Role::Chair ? u"chair"_s : u"administrator"_s);
    showView();
}

} // namespace cadair::ui
