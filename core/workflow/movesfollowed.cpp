#include "core/rules/following.h"
#include "core/rules/openmatters.h"
#include "core/store/conferencestore.h"
#include "core/store/familystore.h"
#include "core/store/movestore.h"
#include "core/workflow/localsettings.h"
#include "core/workflow/register.h"
#include "core/workflow/transferring.h"

#include <algorithm>

// Moves as they stand, with what is owed about each.

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

/// Whom a move is told to in any case; a profile's own words come first.
const QStringList& toldAnyway()
{
    static const QStringList words{u"childrens-social-care"_s, u"designated-health"_s, u"police"_s};
    return words;
}

/// Which matter a reason of a transfer check belongs to; empty: the notice itself.
std::optional<MoveMatter> matterOf(const Reason& reason)
{
    const QString check = reason.particulars.value(0);
    const QString what = reason.particulars.value(1);
    if (check == u"transfer-told")
        return MoveMatter::Told;
    if (check == u"transfer-interim-plan")
        return MoveMatter::InterimPlan;
    if (check == u"transfer-review-asked" || check == u"transfer-receiving-invited")
        return MoveMatter::Review;
    if (check == u"transfer-accepted")
        return what == u"conference" ? MoveMatter::Conference : MoveMatter::Accepted;
    if (check == u"transfer-conference-asked" && what == u"conference")
        return MoveMatter::Conference;
    return std::nullopt;
}

QStringList toTell(const MoveFollowed& move)
{
    QStringList words;
    for (const CheckLine& line : move.procedure->checks)
        if (line.check.text() == u"transfer-told")
            words << line.words;
    for (const QString& word : toldAnyway())
        if (!words.contains(word))
            words << word;
    if (move.kept.direction == MoveDirection::In)
        words.removeAll(u"childrens-social-care"_s); // whoever keeps this casebook
    return words;
}

const MoveTold* toldOf(const MoveKept& move, const QString& whom)
{
    const auto found = std::ranges::find(move.told, whom, &MoveTold::whom);
    return found == move.told.end() ? nullptr : &*found;
}

/// The limit with this id, counted from a day; empty where the profile gives no number, or nothing has begun.
std::optional<LimitVerdict> limitFrom(const MoveFollowed& move, QStringView id, ConferenceType type, const std::optional<QDate>& from,
                                      const WorkingCalendar& calendar, const QDateTime& now)
{
    const Timescale* timescale = limitNamed(id, type, *move.procedure);
    if (!timescale || !from)
        return std::nullopt;
    LimitVerdict limit = dueAgain(*timescale, std::nullopt, timescale->anchor, *from, calendar, now);
    limit.local = move.procedure->local.contains(u"limit."_s + timescale->id.text());
    return limit;
}

void addTold(MoveFollowed& move, const WorkingCalendar& calendar, const QDateTime& now)
{
    const bool out = move.kept.direction == MoveDirection::Out;
    for (const QString& whom : toTell(move)) {
        MoveLine line{.matter = MoveMatter::Told, .whom = whom};
        if (out && whom == u"childrens-social-care" && move.kept.permanent == true && !toldOf(move.kept, whom)) {
            line.limit = limitFrom(move, u"transfer-out-notice", ConferenceType::Review, move.kept.known, calendar, now);
            line.open = line.limit && line.limit->due;
        }
        move.lines.push_back(std::move(line));
    }
    for (const MoveTold& told : move.kept.told)
        if (told.whom == u"other")
            move.lines.push_back({.matter = MoveMatter::Told, .whom = u"other:"_s + told.name});
}

void addConference(MoveFollowed& move, const WorkingCalendar& calendar, const QDateTime& now)
{
    MoveLine line{.matter = MoveMatter::Conference};
    if (move.kept.direction == MoveDirection::In) {
        if (!move.known.conferenceHeld)
            line.limit = limitFrom(move, u"transfer-in-conference", ConferenceType::TransferIn, move.kept.known, calendar, now);
        line.open = !move.known.conferenceOn;
    } else if (!move.kept.held) {
        const auto given = toldOf(move.kept, u"childrens-social-care"_s);
        line.limit = limitFrom(move, u"transfer-out-conference", ConferenceType::Review, given ? std::optional(given->on) : std::nullopt, calendar, now);
    }
    move.lines.push_back(std::move(line));
}

void addLines(MoveFollowed& move, const WorkingCalendar& calendar, const QDateTime& now)
{
    addTold(move, calendar, now);
    move.lines.push_back({.matter = MoveMatter::InterimPlan});
    addConference(move, calendar, now);
    if (move.kept.direction == MoveDirection::Out && move.kept.risk == MoveRisk::Reduced)
        move.lines.push_back({.matter = MoveMatter::Review});
    move.lines.push_back({.matter = MoveMatter::Papers});
    if (move.kept.direction == MoveDirection::Out)
        move.lines.push_back({.matter = MoveMatter::Accepted});
    for (Reason& reason : openOf(judgedAs(move.kept, move.known), *move.procedure, calendar, now)) {
        const auto matter = matterOf(reason);
        const QString whom = matter == MoveMatter::Told ? reason.particulars.value(1) : QString();
        const auto line = std::ranges::find_if(move.lines, [&](const MoveLine& each) { return each.matter == matter && each.whom == whom; });
        if (line == move.lines.end()) {
            move.notice.push_back(std::move(reason));
            continue;
        }
        line->open = true;
        line->reasons.push_back(std::move(reason));
    }
}

bool hasEnded(const MoveFollowed& move)
{
    if (!move.kept.over.isEmpty())
        return true;
    return move.kept.direction == MoveDirection::In ? move.known.conferenceHeld : !move.known.planRuns;
}

MoveFollowed followed(const Office& office, MoveKept kept)
{
    const MoveStore store(office.casebook);
    MoveFollowed move{.kept = std::move(kept), .known = {}, .children = {}, .procedure = nullptr, .local = {}, .lines = {}, .notice = {}, .ended = false};
    move.known = store.known(move.kept);
    const FamilyStore families(office.casebook);
    for (const ChildId& child : move.kept.children)
        if (const auto record = families.child(child))
            move.children.push_back(*record);
    ProcedureKey key = registerProcedure(office).id;
    const auto whose = move.kept.conference ? move.kept.conference : move.known.transferConference;
    if (const auto summary = whose ? ConferenceStore(office.casebook).summary(*whose) : std::nullopt)
        key = summary->procedure;
    move.local = localInForce(office, key);
    move.procedure = &office.rulebook.procedure(key, move.local);
    move.ended = hasEnded(move);
    if (!move.ended)
        addLines(move, office.rulebook.calendarOf(*move.procedure), office.clock.now());
    return move;
}

} // namespace

const MoveLine* MoveFollowed::line(MoveMatter matter, const QString& whom) const
{
    const auto found = std::ranges::find_if(lines, [&](const MoveLine& each) { return each.matter == matter && each.whom == whom; });
    return found == lines.end() ? nullptr : &*found;
}

std::vector<MoveFollowed> movesOf(const Office& office, const FamilyId& family)
{
    std::vector<MoveFollowed> all;
    for (MoveKept& move : MoveStore(office.casebook).ofFamily(family))
        all.push_back(followed(office, std::move(move)));
    return all;
}

std::vector<MoveFollowed> openMoves(const Office& office)
{
    std::vector<MoveFollowed> all;
    for (MoveKept& move : MoveStore(office.casebook).open())
        all.push_back(followed(office, std::move(move)));
    return all;
}

} // namespace cadair
