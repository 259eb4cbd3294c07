#include "ui/today/todayworkspace.h"

#include "core/wording/limits.h"
#include "ui/language/languageswitch.h"
#include "ui/today/todaywords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/maderows.h"

#include <QHeaderView>
#include <QVBoxLayout>

// What is due: its lines, and where each of them leads.

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

QString dueId(const DueRow& row)
{
    const QString when = isPaper(row.kind) ? row.limit.due->toString(Qt::ISODate) : QString(); // several rows of a kind, by their time
    const QString what = row.kind == DueKind::PlanEnding || row.kind == DueKind::ReviewDay ? row.limit.id.text() : QString(); // each waits for something else
    return row.row.id.text() + u'/' + QString::number(static_cast<int>(row.kind)) + u'/' + when + what + row.names.join(u'/');
}

QString dueId(const RegisterDue& due)
{
    return u"register/"_s + QString::number(static_cast<int>(due.kind));
}

QString dueId(const LifeDue& due)
{
    return u"life/"_s + due.event.id.text() + u'/' + QString::number(static_cast<int>(due.task)) + due.child.id.text();
}

/// Where what is owed about the register is done.
QString partOf(RegisterDueKind kind)
{
    switch (kind) {
    case RegisterDueKind::PoliceList: return u"keeping"_s;
    case RegisterDueKind::Enquiry: return u"enquiries"_s;
    case RegisterDueKind::Notice: return u"notices"_s;
    case RegisterDueKind::Review: return u"overdue"_s;
    }
    Q_UNREACHABLE();
}

/// Where the thing due is done.
QString partOf(DueKind kind)
{
    switch (kind) {
    case DueKind::DecisionLetters:
    case DueKind::OutlinePlan:
    case DueKind::Version:
    case DueKind::MinutesDiscussed:
    case DueKind::Minutes:
    case DueKind::Review: return u"after"_s;
    case DueKind::CoreGroup:
    case DueKind::CoreGroupHeld:
    case DueKind::CoreGroupNotes:
    case DueKind::Visit:
    case DueKind::ChildNotSeen:
    case DueKind::HospitalStay:
    case DueKind::Proposal:
    case DueKind::ReviewDay:
    case DueKind::PlanEnding:
    case DueKind::SupportReview:
    case DueKind::MoveTold:
    case DueKind::MoveInterimPlan:
    case DueKind::MoveConferenceHere:
    case DueKind::MoveConferenceThere:
    case DueKind::MoveAccepted:
    case DueKind::CareOrderReview:
    case DueKind::CareReviewApart: return u"plan"_s; // of the family
    case DueKind::Complaint: return u"after/complaints"_s;
    case DueKind::Difference: return u"after/dissent"_s;
    case DueKind::Invitations:
    case DueKind::SetDate:
    case DueKind::ConferenceItself: return u"prepare"_s;
    case DueKind::Reports: return u"prepare/report-reminder"_s;
    case DueKind::Other: return {};
    }
    Q_UNREACHABLE();
}

/// What follows a plan is written down on the page of the family.
bool isOfPlan(DueKind kind)
{
    return partOf(kind) == u"plan";
}

} // namespace

void TodayWorkspace::buildDue()
{
    m_due = new CardTable(m_dueCard);
    MadeRows::Makers makers;
    makers.rows = [this] { return static_cast<int>(m_dueLines.size()); };
    makers.columns = [] { return 3; };
    makers.id = [this](int row) {
        const DueLine& line = m_dueLines.at(static_cast<size_t>(row));
        return line.due ? dueId(*line.due) : line.owed ? dueId(*line.owed) : line.life ? dueId(*line.life) : QString();
    };
    makers.cell = [this](int row, int column) { return dueCell(row, column); };
    makers.tip = [this](int row, int) {
        const DueLine& line = m_dueLines.at(static_cast<size_t>(row));
        if (line.owed)
            return TodayWords::due(*line.owed).second;
        if (line.life)
            return TodayWords::due(*line.life).second;
        if (!line.due)
            return QString();
        const QString explained = limitExplanation(line.due->limit, screenLanguage(), line.due->local);
        return explained.isEmpty() ? TodayWords::counted(*line.due, screenLanguage()) : explained;
    };
    makers.spoken = [this](int row) {
        const DueLine& line = m_dueLines.at(static_cast<size_t>(row));
        if (line.owed)
            return TodayWords::due(*line.owed).text + u". "_s + TodayWords::due(*line.owed).second;
        if (line.life)
            return TodayWords::due(*line.life).text + u". "_s + TodayWords::due(*line.life).second;
        if (!line.due)
            return sectionWords(line);
        const WorkingCalendar& calendar = calendarOf(line.due->row);
        return tr("%1: %2. %3").arg(TodayWords::due(*line.due), TodayWords::when(*line.due, m_view.today, calendar, screenLanguage()).text,
                                    limitRule(line.due->limit, screenLanguage()));
    };
    m_dueRows = new MadeRows(std::move(makers), m_due);
    m_due->setRows(m_dueRows);
    m_due->horizontalHeader()->hide();
    m_due->setColumns({{ColumnWidth::Kind::Stretch, 200}, {ColumnWidth::Kind::Contents, 110}, {ColumnWidth::Kind::Contents, 0}});
    connect(m_due, &CardTable::rowActivated, this, [this](const QString& id) { openDue(id); });
    m_nothingDue = new EmptyState(m_dueCard, u"check-circle"_s);
    m_dueCard->body()->addWidget(m_due, 1);
    m_dueCard->body()->addWidget(m_nothingDue, 1);
}

RowCell TodayWorkspace::dueCell(int row, int column) const
{
    const DueLine& line = m_dueLines.at(static_cast<size_t>(row));
    if (line.owed)
        return column == 0 ? TodayWords::due(*line.owed) : column == 2 ? buttonCell(tr("Open")) : RowCell();
    if (line.life)
        return column == 0 ? TodayWords::due(*line.life) : column == 2 ? buttonCell(TodayWords::verb(line.life->task)) : RowCell();
    if (!line.due) {
        if (column > 0)
            return {};
        return sectionCell(sectionWords(line), line.section == DueLine::Section::Passed ? Tone::Stopped : Tone::Muted);
    }
    if (column == 1)
        return TodayWords::when(*line.due, m_view.today, calendarOf(line.due->row), screenLanguage());
    if (column == 2)
        return buttonCell(TodayWords::isToBeCalled(*line.due) ? TodayWords::verb(DueKind::Review) : TodayWords::verb(line.due->kind));
    RowCell cell = textCell(TodayWords::due(*line.due), TodayWords::counted(*line.due, screenLanguage()), true);
    cell.icon = TodayWords::icon(line.due->kind);
    cell.iconTone = line.section == DueLine::Section::Passed ? Tone::Stopped : Tone::Plain;
    return cell;
}

QString TodayWorkspace::sectionWords(const DueLine& line) const
{
    switch (line.section) {
    case DueLine::Section::Passed: return tr("Passed its limit · %n", nullptr, line.count);
    case DueLine::Section::Today: return tr("Today · %n", nullptr, line.count);
    case DueLine::Section::ThisWeek: return tr("This week · %n", nullptr, line.count);
    case DueLine::Section::Life: return tr("After what happened to a child · %n", nullptr, line.count);
    case DueLine::Section::Register: return tr("Register · %n", nullptr, line.count);
    case DueLine::Section::None: return {};
    }
    Q_UNREACHABLE();
}

void TodayWorkspace::openDue(const QString& id)
{
    for (const DueLine& line : m_dueLines) {
        if (line.owed && dueId(*line.owed) == id) {
            Q_EMIT goTo({u"register"_s, {}, partOf(line.owed->kind)});
            return;
        }
        if (line.life && dueId(*line.life) == id) {
            const QString family = line.life->family.text();
            if (line.life->task == LifeTask::NobodyDecided)
                Q_EMIT goTo({u"new-conference"_s, family, {}});
            else
                Q_EMIT goTo({u"families"_s, family, u"after/"_s + line.life->event.id.text()});
            return;
        }
        if (!line.due || dueId(*line.due) != id)
            continue;
        const bool ofEnding = line.due->kind == DueKind::ReviewDay || line.due->kind == DueKind::PlanEnding || line.due->kind == DueKind::SupportReview;
        if (line.due->kind == DueKind::Review || TodayWords::isToBeCalled(*line.due))
            Q_EMIT goTo({u"new-conference"_s, line.due->row.id.text(), u"review-of-plan"_s});
        else if (line.due->kind == DueKind::CareOrderReview)
            Q_EMIT goTo({u"new-conference"_s, line.due->row.family.text(), u"review"_s});
        else if (ofEnding) // and to the form of what is owed
            Q_EMIT goTo({u"families"_s, line.due->row.family.text(), QStringList{partOf(line.due->kind), line.due->limit.id.text(), line.due->row.id.text()}.join(u'/')});
        else if (line.due->kind == DueKind::MoveConferenceHere) // of a move, under whose id the row stands
            Q_EMIT goTo({u"new-conference"_s, line.due->row.id.text(), u"move"_s});
        else if (isOfPlan(line.due->kind))
            Q_EMIT goTo({u"families"_s, line.due->row.family.text(), partOf(line.due->kind)});
        else
            Q_EMIT goTo({u"conference"_s, line.due->row.id.text(), partOf(line.due->kind)});
        return;
    }
}

Destination TodayWorkspace::ruleAsked() const
{
    for (const DueLine& line : m_dueLines)
        if (line.due && dueId(*line.due) == m_due->currentId() && m_due->hasFocus())
            return rulesOf(line.due->row.procedure.text(), line.due->limit.rule);
    return rulesOf({}, {});
}

} // namespace cadair::ui
