#include "core/rules/openmatters.h"
#include "core/store/familystore.h"
#include "core/workflow/lookedafter.h"
#include "core/workflow/todayparts.h"
#include "core/workflow/transferring.h"

#include <algorithm>

// What moves of children with a plan, and children looked after beside one, have due, for Today.

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

LimitVerdict fromDay(const QString& id, QDate day, QDate today)
{
    static const EventKey conference = *EventKey::parse(u"conference"_s);
    return waitingSince(id, conference, day, today);
}

/// A move in has no conference yet: its row stands under the move's own id, and leads to the family.
std::optional<ConferenceRow> rowOf(const Office& office, const MoveFollowed& move)
{
    const auto whose = move.kept.conference ? move.kept.conference : move.known.transferConference;
    if (whose)
        return rowOf(office, *whose);
    const auto household = FamilyStore(office.casebook).household(move.kept.family);
    if (!household)
        return std::nullopt;
    QStringList names;
    for (const Child& child : move.children)
        names << child.called();
    return ConferenceRow{*ConferenceId::parse(move.kept.id.text()), move.kept.family, household->family.name, names, ConferenceType::TransferIn,
                         ConferenceState::Requested, move.procedure->id, {}, {}, {}};
}

/// Everybody who is still to be told is one row, by the first of the limits.
void addTold(const MoveFollowed& move, const ConferenceRow& row, QDate today, std::vector<DueRow>& rows)
{
    DueRow due{.row = row, .kind = DueKind::MoveTold, .limit = fromDay(u"move-told"_s, move.kept.known, today), .open = 0};
    for (const MoveLine& line : move.lines) {
        if (line.matter != MoveMatter::Told || !line.open)
            continue;
        ++due.open;
        due.names << line.whom;
        if (line.limit && line.limit->due)
            due.limit = *line.limit;
    }
    if (due.open > 0)
        rows.push_back(std::move(due));
}

void addMove(const MoveFollowed& move, const ConferenceRow& row, QDate today, std::vector<DueRow>& rows)
{
    const auto add = [&](DueKind kind, const LimitVerdict& limit) { rows.push_back({.row = row, .kind = kind, .limit = limit}); };
    const auto open = [&](MoveMatter matter) {
        const MoveLine* line = move.line(matter);
        return line && line->open ? line : nullptr;
    };
    addTold(move, row, today, rows);
    if (open(MoveMatter::InterimPlan))
        add(DueKind::MoveInterimPlan, fromDay(u"move-interim-plan"_s, move.kept.known, today));
    const MoveLine* conference = move.line(MoveMatter::Conference);
    const bool limited = conference && conference->limit && conference->limit->due;
    if (move.kept.direction == MoveDirection::In) {
        if (!move.known.transferConference) // once it is asked for, its own date is what is due
            add(DueKind::MoveConferenceHere, limited ? *conference->limit : fromDay(u"transfer-in-conference"_s, move.kept.known, today));
    } else if (!move.kept.held && (limited || move.kept.conferenceOn)) {
        add(DueKind::MoveConferenceThere, move.kept.conferenceOn ? fromDay(u"transfer-out-conference"_s, *move.kept.conferenceOn, today) : *conference->limit);
    } else if (move.kept.held && !move.kept.acceptedOn) {
        add(DueKind::MoveAccepted, fromDay(u"move-accepted"_s, *move.kept.conferenceOn, today));
    }
}

bool asks(const CareFollowed& care, QStringView check, QStringView what)
{
    return std::ranges::any_of(care.open, [&](const Reason& reason) { return reason.particulars.value(0) == check && reason.particulars.value(1) == what; });
}

void addCare(const Office& office, const CareFollowed& care, QDate today, std::vector<DueRow>& rows)
{
    const auto row = care.conference ? rowOf(office, *care.conference) : std::nullopt;
    if (!row)
        return;
    const auto add = [&](DueKind kind, const LimitVerdict& limit) { rows.push_back({.row = *row, .kind = kind, .limit = limit, .names = {care.child.called()}}); };
    if (care.now && care.now->careOrder && asks(care, u"care-order-review", u"review"))
        add(DueKind::CareOrderReview, fromDay(u"care-order-review"_s, *care.now->careOrder, today));
    if (care.ahead && care.conferenceOn && asks(care, u"reviews-together", u"apart-reason"))
        add(DueKind::CareReviewApart, fromDay(u"care-review-apart"_s, std::min(*care.conferenceOn, care.now && care.now->review ? *care.now->review : *care.conferenceOn), today));
}

} // namespace

std::vector<DueRow> dueOfMoves(const Office& office)
{
    std::vector<DueRow> rows;
    const QDate today = office.clock.today();
    for (const MoveFollowed& move : openMoves(office)) {
        const auto row = rowOf(office, move);
        if (!row)
            continue;
        const size_t before = rows.size();
        addMove(move, *row, today, rows);
        for (size_t i = before; i < rows.size(); ++i)
            if (rows[i].limit.local)
                rows[i].local = move.local;
    }
    for (const CareFollowed& care : careBesidePlans(office))
        addCare(office, care, today, rows);
    return rows;
}

} // namespace cadair
