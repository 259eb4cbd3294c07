#include "ui/conference/planner/daytable.h"

#include "core/wording/namesofpeople.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <functional>

namespace cadair::ui {

using namespace Qt::StringLiterals;

void DayModel::setDays(QDate monday, int weeks, std::vector<CandidateDay> days, QDate today, std::optional<QDate> chosen)
{
    beginResetModel();
    m_monday = monday;
    m_weeks = weeks;
    m_days = std::move(days);
    m_today = today;
    m_chosen = chosen;
    endResetModel();
}

void DayModel::setChosen(std::optional<QDate> chosen)
{
    m_chosen = chosen;
    if (m_weeks > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_weeks - 1, 5));
}

QDate DayModel::dateAt(const QModelIndex& index) const
{
    return index.isValid() ? m_monday.addDays(7 * index.row() + index.column()) : QDate();
}

const CandidateDay* DayModel::day(const QModelIndex& index) const
{
    return index.isValid() && index.column() < 5 ? dayOn(dateAt(index)) : nullptr;
}

const CandidateDay* DayModel::dayOn(QDate date) const
{
    const auto found = std::lower_bound(m_days.begin(), m_days.end(), date, [](const CandidateDay& day, QDate wanted) { return day.date < wanted; });
    return found != m_days.end() && found->date == date ? &*found : nullptr;
}

QModelIndex DayModel::indexOf(QDate date) const
{
    const int days = static_cast<int>(m_monday.daysTo(date));
    if (!date.isValid() || days < 0 || days >= 7 * m_weeks || days % 7 > 4)
        return {};
    return index(days / 7, days % 7);
}

namespace {

/// What weighs most against a day on which every limit is met.
QString busyWord(const CandidateDay& day)
{
    const auto clash = [&](bool Clash::*what) {
        return std::any_of(day.clashes.begin(), day.clashes.end(), [&](const Clash& each) { return each.*what; });
    };
    if (day.orderEnds)
        return DayModel::tr("After the order");
    if (day.birthDue)
        return DayModel::tr("Birth due");
    if (clash(&Clash::chair))
        return DayModel::tr("Chair busy");
    if (day.away.size() > 1)
        return DayModel::tr("%n people away", nullptr, static_cast<int>(day.away.size()));
    if (!day.away.empty()) {
        const Away& away = day.away.front();
        const Language language = screenLanguage();
        //: %1: "Mother", "Chair"
        return DayModel::tr("%1 away").arg(away.relation ? nameOf(*away.relation, language) : nameOf(away.capacity, language));
    }
    return clash(&Clash::minutes) ? DayModel::tr("Minute-taker busy") : DayModel::tr("Room taken");
}

} // namespace

QString DayModel::stateWord(const CandidateDay& day)
{
    switch (day.state) {
    case DayState::Past: return {};
    case DayState::Closed: return day.closed.en.isEmpty() ? tr("Closed") : day.closed.in(screenLanguage());
    case DayState::Late: return day.workingDaysLate > 0 ? tr("%n day(s) late", nullptr, day.workingDaysLate) : tr("Late");
    case DayState::ShortNotice: return tr("Notice short");
    case DayState::Busy: return busyWord(day);
    case DayState::Suits: return tr("All met");
    }
    Q_UNREACHABLE();
}

QString DayModel::stateReason(const CandidateDay& day) const
{
    switch (day.state) {
    case DayState::Past: return day.date == m_today ? tr("Today") : QString();
    case DayState::Closed:
    case DayState::Late: return {};
    case DayState::ShortNotice:
        for (const LimitVerdict& limit : day.before)
            if (!limit.soft && limit.state == LimitState::Overdue && limit.period->unit == PeriodUnit::WorkingDays)
                return tr("%1 of %2 days").arg(day.workingDaysAhead).arg(limit.period->n);
        return {};
    case DayState::Busy: return tr("limits met");
    case DayState::Suits:
        if (day.limit && day.workingDaysToSpare == 0)
            return tr("latest day");
        return day.limit ? tr("%n day(s) to spare", nullptr, day.workingDaysToSpare) : QString();
    }
    Q_UNREACHABLE();
}

QString DayModel::spoken(const CandidateDay& day) const
{
    QStringList parts{weekdayDate(day.date, screenLanguage()), stateWord(day), stateReason(day)};
    if (day.proposed > 0)
        parts << tr("proposed day %1").arg(day.proposed);
    if (m_chosen == day.date)
        parts << tr("chosen");
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant DayModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == DateRole)
        return dateAt(index);
    const CandidateDay* on = day(index);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        if (on)
            return spoken(*on);
        const QDate saturday = dateAt(index);
        //: Saturday's and Sunday's day of the month
        return tr("%1 %2").arg(saturday.day()).arg(saturday.addDays(1).day());
    }
    return {};
}

QVariant DayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section > 5)
        return {};
    if (role == Qt::DisplayRole)
        return section < 5 ? shortWeekdayName(section + 1, screenLanguage()) : tr("Sa Su");
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    return {};
}

Qt::ItemFlags DayModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return index.column() < 5 ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

bool DayModel::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, 5);
        if (m_weeks > 0)
            Q_EMIT dataChanged(index(0, 0), index(m_weeks - 1, 5));
    }
    return QAbstractTableModel::event(event);
}

DayTable::DayTable(QWidget* parent) : QTableView(parent)
{
    setItemDelegate(new DayDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        if (const QDate date = index.data(DayModel::DateRole).toDate(); index.column() < 5)
            Q_EMIT dayUsed(date);
    });
}

void DayTable::setDays(DayModel* model)
{
    m_days = model;
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &DayTable::fit);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid() && index.column() < 5)
            Q_EMIT dayCurrent(m_days->dateAt(index));
    });
    fit();
}

const CandidateDay* DayTable::current() const
{
    return m_days ? m_days->day(currentIndex()) : nullptr;
}

bool DayTable::setCurrentDate(QDate date)
{
    const QModelIndex index = m_days->indexOf(date);
    if (!index.isValid())
        return false;
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

void DayTable::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex at = currentIndex();
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (!plain || !m_days || m_days->weeks() == 0) {
        QTableView::keyPressEvent(event);
        return;
    }
    const QDate date = at.isValid() ? m_days->dateAt(at) : m_days->monday();
    int step = 0;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (at.isValid() && at.column() < 5)
            Q_EMIT dayUsed(date);
        event->accept();
        return;
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
        for (int row = 0; row < m_days->rowCount(); ++row)
            for (int column = 0; column < 5; ++column)
                if (const CandidateDay* day = m_days->day(m_days->index(row, column)); day && day->proposed == event->key() - Qt::Key_0)
                    setCurrentDate(day->date);
        event->accept();
        return;
    case Qt::Key_Right: step = date.dayOfWeek() == 5 ? 3 : 1; break;
    case Qt::Key_Left: step = date.dayOfWeek() == 1 ? -3 : -1; break;
    case Qt::Key_Down: step = 7; break;
    case Qt::Key_Up: step = -7; break;
    case Qt::Key_PageDown: step = 7 * m_days->weeks(); break;
    case Qt::Key_PageUp: step = -7 * m_days->weeks(); break;
    default: QTableView::keyPressEvent(event); return;
    }
    event->accept();
    const QDate to = date.addDays(step);
    if (!setCurrentDate(to))
        Q_EMIT weeksWanted(std::abs(step) >= 14 ? step / 7 : (step < 0 ? -1 : 1), to);
}

void DayTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
}

void DayTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        fit();
}

void DayTable::fit()
{
    if (!m_days || m_days->weeks() == 0)
        return;
    const int weekend = px(62);
    const int each = std::max(px(96), (viewport()->width() - weekend) / 5);
    for (int column = 0; column < 5; ++column)
        setColumnWidth(column, each);
    setColumnWidth(5, std::max(weekend, viewport()->width() - 5 * each));
    std::vector<int> needed;
    for (int row = 0; row < m_days->weeks(); ++row) {
        int least = 0;
        for (int column = 0; column < 5; ++column) {
            QStyleOptionViewItem option;
            initViewItemOption(&option);
            least = std::max(least, itemDelegate()->sizeHint(option, m_days->index(row, column)).height());
        }
        needed.push_back(least);
    }
    // What a full week needs more than its share is taken from the others, as long as all five fit.
    std::vector<int> rising = needed;
    std::sort(rising.begin(), rising.end(), std::greater<>());
    int room = viewport()->height();
    int share = 0;
    for (size_t i = 0; i < rising.size(); ++i) {
        share = room / static_cast<int>(rising.size() - i);
        if (rising[i] <= share)
            break;
        room -= rising[i];
    }
    for (int row = 0; row < m_days->weeks(); ++row)
        setRowHeight(row, std::max(needed[static_cast<size_t>(row)], share));
}

} // namespace cadair::ui

#include "moc_daytable.cpp"
