#include "ui/families/moveswords.h"

#include "core/wording/joining.h"
#include "core/wording/limits.h"
#include "core/wording/namesofmoves.h"
#include "ui/families/familieswords.h"
#include "ui/families/linewords.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;
using What = PlanPlace::What;

namespace {

const CheckLine* lineOf(QStringView check, const Procedure& procedure)
{
    const auto found = std::ranges::find_if(procedure.checks, [&](const CheckLine& line) { return line.check.text() == check; });
    return found == procedure.checks.end() ? nullptr : &*found;
}

/// The check that speaks of a matter.
QStringView checkOf(MoveMatter matter)
{
    switch (matter) {
    case MoveMatter::Told: return u"transfer-told";
    case MoveMatter::InterimPlan: return u"transfer-interim-plan";
    case MoveMatter::Conference: return u"transfer-conference-asked";
    case MoveMatter::Review: return u"transfer-review-asked";
    case MoveMatter::Papers: return u"report-from";
    case MoveMatter::Accepted: return u"transfer-accepted";
    }
    Q_UNREACHABLE();
}

} // namespace

QString ruleOfCheck(QStringView check, const Procedure& procedure)
{
    const Rule* rule = procedure.rule(ruleIdOfCheck(check, procedure));
    if (!rule)
        return {};
    return screenLanguage() == Language::Welsh && !rule->brief.cy.isEmpty() ? rule->brief.cy : rule->brief.en;
}

RuleId ruleIdOfCheck(QStringView check, const Procedure& procedure)
{
    const CheckLine* line = lineOf(check, procedure);
    return line && !line->rules.empty() ? line->rules.front() : RuleId();
}

RowCell MovesWords::cell(const PlanPlace& place, int column) const
{
    switch (place.what) {
    case What::MovesHeading: return column == 0 ? sectionCell(tr("Moves and care")) : RowCell{};
    case What::Move: return move(moveAt(place), column);
    case What::MoveLine: return line(moveAt(place), moveAt(place).lines.at(place.index), column);
    case What::NewMoveOut: return newMove(true, column);
    case What::NewMoveIn: return newMove(false, column);
    case What::Care: return care(careAt(place), column);
    case What::CareStep: return step(careAt(place).steps.at(place.index), column);
    case What::NewCareStep: return newStep(careAt(place), column);
    default: return {};
    }
}

QString MovesWords::tip(const PlanPlace& place) const
{
    if (place.what != What::MoveLine)
        return {};
    const MoveFollowed& move = moveAt(place);
    const auto& limit = move.lines.at(place.index).limit;
    return limit && limit->due ? limitExplanation(*limit, screenLanguage(), move.local) : ruleOfCheck(checkOf(move.lines.at(place.index).matter), *move.procedure);
}

RuleId MovesWords::rule(const PlanPlace& place) const
{
    switch (place.what) {
    case What::MoveLine: {
        const MoveLine& line = moveAt(place).lines.at(place.index);
        if (line.limit && line.limit->due)
            return line.limit->rule;
        return line.reasons.empty() ? ruleIdOfCheck(checkOf(line.matter), *moveAt(place).procedure) : line.reasons.front().rule;
    }
    case What::Move: return moveAt(place).notice.empty() ? RuleId() : moveAt(place).notice.front().rule;
    case What::Care: return careAt(place).open.empty() ? RuleId() : careAt(place).open.front().rule;
    default: return {};
    }
}

const Procedure* MovesWords::procedure(const PlanPlace& place) const
{
    switch (place.what) {
    case What::Move:
    case What::MoveLine: return moveAt(place).procedure;
    case What::Care:
    case What::CareStep:
    case What::NewCareStep: return careAt(place).procedure;
    default: return nullptr;
    }
}

RowCell MovesWords::move(const MoveFollowed& move, int column) const
{
    const bool out = move.kept.direction == MoveDirection::Out;
    if (column == 2)
        return buttonCell(tr("Open…"));
    if (column == 0) {
        //: %1: children, %2: another authority
        const QString words = (out ? tr("%1: moving to %2") : tr("%1: moved here from %2")).arg(LineWords::children(move.children), move.kept.authority);
        //: %1: a date
        const QString since = (out ? tr("known since %1") : tr("their notice came on %1")).arg(LineWords::day(move.kept.known));
        return textCell(words, LineWords::together({since, move.kept.contact, move.kept.over}), true);
    }
    if (!move.kept.over.isEmpty())
        return mutedCell(tr("came to nothing"));
    if (move.ended)
        return stateCell(Tone::Done, out ? tr("the plan here has ended") : tr("taken over here"));
    if (!move.notice.empty())
        return stateCell(Tone::Attention, tr("for good, or for how long?"));
    return move.kept.acceptedOn ? waitingCell(tr("accepted there"), tr("the plan here goes on")) : waitingCell(tr("under way"));
}

RowCell MovesWords::line(const MoveFollowed& move, const MoveLine& line, int column) const
{
    const bool out = move.kept.direction == MoveDirection::Out;
    if (column == 1)
        return state(move, line);
    switch (line.matter) {
    case MoveMatter::Told: return column == 2 ? buttonCell(move.kept.toldOf(line.whom) ? tr("Open…") : tr("They were told…")) : told(move, line);
    case MoveMatter::InterimPlan:
        if (column == 2)
            return buttonCell(move.kept.interimOn ? tr("Open…") : tr("Write it down…"));
        return textCell(tr("Interim plan until the transfer conference"), LineWords::together({move.kept.interim, move.kept.interimBy, move.kept.noInterim}));
    case MoveMatter::Conference: return column == 2 ? buttonCell(out ? tr("How it stands…") : move.known.transferConference ? tr("Open…") : tr("Plan it…")) : conference(move, line);
    case MoveMatter::Review:
        if (column == 2)
            return buttonCell(move.known.reviewAsked ? tr("How it stands…") : tr("Plan it…"));
        return textCell(tr("A review here: is a plan still needed?"), ruleOfCheck(u"transfer-review-asked", *move.procedure));
    case MoveMatter::Papers:
        if (column == 2)
            return buttonCell(tr("How they stand…"));
        return textCell(out ? tr("Our reports and the plan to them") : tr("Their reports and their plan"), QString());
    case MoveMatter::Accepted:
        if (column == 2)
            return buttonCell(move.kept.acceptedOn ? tr("Open…") : tr("It came…"));
        return textCell(tr("They take the case over, in writing"), move.kept.acceptedBy);
    }
    Q_UNREACHABLE();
}

RowCell MovesWords::told(const MoveFollowed& move, const MoveLine& line) const
{
    const MoveTold* told = move.kept.toldOf(line.whom);
    const bool other = line.whom.startsWith(u"other:"_s);
    return textCell(other ? line.whom.mid(6) : nameOfTold(line.whom, screenLanguage()), told && !other ? told->name : QString());
}

RowCell MovesWords::conference(const MoveFollowed& move, const MoveLine& line) const
{
    const bool out = move.kept.direction == MoveDirection::Out;
    const auto on = out ? move.kept.conferenceOn : move.known.conferenceOn;
    const QString words = out ? tr("The other authority’s conference") : tr("The transfer-in conference here");
    //: %1: a date
    const QString fixed = on ? (move.kept.held || move.known.conferenceHeld ? tr("held on %1") : tr("on %1")).arg(LineWords::day(*on)) : QString();
    const QString rule = line.limit && line.limit->due ? limitRule(*line.limit, screenLanguage()) : QString();
    return textCell(words, LineWords::together({fixed, rule}));
}

RowCell MovesWords::state(const MoveFollowed& move, const MoveLine& line) const
{
    const auto onDay = [&](const std::optional<QDate>& date, const QString& second = {}) {
        return date ? stateCell(Tone::Done, LineWords::day(*date), second) : line.open ? stateCell(Tone::Attention, tr("not yet")) : mutedCell(tr("not yet"));
    };
    switch (line.matter) {
    case MoveMatter::Told: {
        const MoveTold* told = move.kept.toldOf(line.whom);
        //: %1: a date
        return onDay(told ? std::optional(told->on) : std::nullopt, told && told->writtenOn ? tr("in writing %1").arg(LineWords::day(*told->writtenOn)) : QString());
    }
    case MoveMatter::InterimPlan: return !move.kept.interimOn && !move.kept.noInterim.isEmpty() ? stateCell(Tone::Done, tr("none, with a reason")) : onDay(move.kept.interimOn);
    case MoveMatter::Conference: {
        if (move.kept.held || move.known.conferenceHeld)
            return stateCell(Tone::Done, tr("held"));
        const auto on = move.kept.direction == MoveDirection::Out ? move.kept.conferenceOn : move.known.conferenceOn;
        const auto due = line.limit && line.limit->due ? std::optional(line.limit->due->date()) : std::nullopt;
        if (on && (!due || *on <= *due))
            return *on < m_today ? stateCell(Tone::Attention, tr("did they meet?")) : stateCell(Tone::Done, due ? tr("in time") : tr("fixed"));
        if (!due)
            return onDay({});
        //: %1: a date
        const QString by = (*due < m_today ? tr("was due by %1") : tr("by %1")).arg(LineWords::day(*due));
        return *due < m_today || on ? stateCell(line.limit->soft ? Tone::Attention : Tone::Stopped, by) : waitingCell(by);
    }
    case MoveMatter::Review: return move.known.reviewAsked ? stateCell(line.open ? Tone::Attention : Tone::Done, line.open ? tr("somebody of theirs asked?") : tr("asked for")) : onDay({});
    case MoveMatter::Papers: {
        if (move.kept.reportsOn && move.kept.papersOn)
            return stateCell(Tone::Done, tr("both"));
        return move.kept.reportsOn ? waitingCell(tr("reports only")) : move.kept.papersOn ? waitingCell(tr("the plan only")) : mutedCell(tr("not yet"));
    }
    case MoveMatter::Accepted: return onDay(move.kept.acceptedOn);
    }
    Q_UNREACHABLE();
}

RowCell MovesWords::newMove(bool out, int column) const
{
    if (column == 1)
        return mutedCell(QString());
    if (column == 2)
        return buttonCell(tr("Write it down…"));
    RowCell cell = mutedCell(out ? tr("A child with a plan moves away") : tr("A child with a plan made elsewhere moves here"));
    cell.second = out ? tr("Who is told, what keeps the child safe meanwhile, who takes over.") : tr("From another authority’s notice: its limit is counted from that day.");
    return cell;
}

RowCell MovesWords::care(const CareFollowed& care, int column) const
{
    const QString name = FamiliesWords::calledName(care.child);
    if (column == 2)
        return buttonCell(care.now ? tr("Open…") : tr("Became looked after…"));
    if (!care.now) {
        //: %1: a child, %2: a date
        const QString earlier = care.earlier.empty() ? QString() : tr("until %1").arg(LineWords::day(care.earlier.back().until.value_or(QDate())));
        //: %1: a child
        return column == 0 ? textCell(tr("%1 is not looked after").arg(name), earlier) : mutedCell(QString());
    }
    if (column == 0) {
        //: %1: a child, %2: a date
        const QString words = tr("%1: looked after since %2").arg(name, LineWords::day(care.now->since));
        QStringList parts{nameOf(care.now->basis, screenLanguage()), care.now->officer};
        if (care.now->review) //: %1: a date
            parts << tr("looked-after review %1").arg(LineWords::day(*care.now->review));
        if (care.ahead && care.conferenceOn) //: %1: a date
            parts << tr("our conference %1").arg(LineWords::day(*care.conferenceOn));
        return textCell(words, LineWords::together(parts), true);
    }
    if (care.open.empty())
        return stateCell(Tone::Done, tr("written down"));
    const Reason& first = care.open.front();
    RowCell cell = stateCell(Tone::Attention, nameOfCareMatter(first.particulars.value(0), first.particulars.value(1), screenLanguage()));
    if (care.open.size() > 1)
        cell.second = tr("and %n more", nullptr, static_cast<int>(care.open.size()) - 1);
    return cell;
}

RowCell MovesWords::step(const CareStep& step, int column) const
{
    if (column == 2)
        return buttonCell(tr("Open…"));
    if (column == 0)
        return textCell(nameOf(step.kind, screenLanguage()), LineWords::together({LineWords::day(step.on), step.talkedWith, step.reasons}));
    if (!step.decided)
        return stateCell(Tone::Attention, tr("not decided yet"));
    const QString words = step.kind == CareStepKind::Removal ? (*step.decided ? tr("an enquiry") : tr("no enquiry"))
                                                             : (*step.decided ? tr("a conference first") : tr("no conference"));
    return stateCell(Tone::Done, words, step.decidedBy);
}

RowCell MovesWords::newStep(const CareFollowed& care, int column) const
{
    if (column == 1)
        return mutedCell(QString());
    if (column == 2)
        return buttonCell(tr("Write it down…"));
    //: %1: a child
    RowCell cell = mutedCell(tr("Something happened about %1’s care").arg(FamiliesWords::calledName(care.child)));
    cell.second = tr("A return home proposed, a parent who takes the child or asks for it.");
    return cell;
}

} // namespace cadair::ui
