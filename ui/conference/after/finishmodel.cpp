#include "ui/conference/after/finishmodel.h"

#include "core/documents/recipients.h"
#include "core/rules/dissenting.h"
#include "core/rules/representation.h"
#include "core/wording/limits.h"
#include "core/wording/localwords.h"
#include "core/workflow/answering.h"
#include "core/workflow/copying.h"
#include "core/workflow/dispatching.h"
#include "core/workflow/handing.h"
#include "core/workflow/minuting.h"
#include "core/workflow/recordrequests.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/icons.h"

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

bool hasGot(const ConferenceRecord& record, const DocumentKey& document, const ParticipantId& who)
{
    return std::any_of(record.letters.begin(), record.letters.end(),
                       [&](const Letter& letter) { return letter.document == document && letter.to == who; });
}

FinishItem papers(FinishKind kind, const DocumentKey& document, const OpenConference& open, const std::vector<LimitVerdict>& limits)
{
    FinishItem item{.kind = kind};
    for (const Recipient& recipient : recipientsOf(document, open.file, *open.procedure, open.record.dossier)) {
        const bool got = hasGot(open.record, document, recipient.id);
        if (got)
            ++item.gone;
        if (got || recipient.entitlement != Entitlement::ChairDecides)
            ++item.of;
    }
    for (const LimitVerdict& limit : limits)
        if (limit.document == document && limit.due && !limit.measured && (!item.limit || *limit.due < *item.limit->due))
            item.limit = limit;
    return item;
}

FinishItem checklists(const OpenConference& open, const QDateTime& now)
{
    FinishItem item{.kind = FinishKind::Checklists};
    // A move, a register enquiry and a complaint may never come about: they are there to be found, not to be finished.
    for (const ChecklistView& view : checklistsFor(open, {Moment::Issue, Moment::Minutes, Moment::Plan, Moment::Review}, now)) {
        item.gone += view.answered;
        item.of += view.ticks;
    }
    item.done = item.gone == item.of;
    return item;
}

FinishItem copiesItem(const OpenConference& open, const QDateTime& now)
{
    FinishItem item{.kind = FinishKind::Copies};
    item.gone = copyGrid(open, now).waiting();
    item.done = item.gone == 0;
    return item;
}

FinishItem recordItem(const OpenConference& open)
{
    FinishItem item{.kind = FinishKind::Record};
    const CopiesKept& copies = open.record.dossier.copies;
    item.done = copies.last(VersionKind::Signed) && !isUnsigned(open.record);
    item.gone = item.done ? copies.last(VersionKind::Signed)->number : copies.last(VersionKind::Draft) ? copies.last(VersionKind::Draft)->number : 0;
    return item;
}

FinishItem amendmentsItem(const OpenConference& open)
{
    FinishItem item{.kind = FinishKind::Amendments};
    const auto& amendments = open.record.dossier.copies.amendments;
    item.of = static_cast<int>(amendments.size());
    item.gone = static_cast<int>(std::count_if(amendments.begin(), amendments.end(), [](const Amendment& each) { return each.state != AmendmentState::Open; }));
    item.done = item.gone == item.of;
    return item;
}

FinishItem dispatchItem(const OpenConference& open)
{
    FinishItem item{.kind = FinishKind::Dispatch};
    std::map<LetterId, bool> left;
    for (const DispatchLine& line : dispatchLog(open)) {
        bool& gone = left[line.letter.id];
        gone = gone || (line.dispatch && !line.dispatch->returned);
    }
    item.of = static_cast<int>(left.size());
    item.gone = static_cast<int>(std::count_if(left.begin(), left.end(), [](const auto& each) { return each.second; }));
    item.done = item.gone == item.of;
    return item;
}

/// What there is to tell and explain, and the versions that follow in the other language, by the earliest day.
FinishItem handingItem(const OpenConference& open, const QDateTime& now)
{
    FinishItem item{.kind = FinishKind::Handing};
    for (const HandingLine& line : handingLines(open, now)) {
        ++item.of;
        item.gone += line.done ? 1 : 0;
        if (!line.done && line.limit && line.limit->due && (!item.limit || *line.limit->due < *item.limit->due))
            item.limit = line.limit;
    }
    for (const VersionOwed& owed : open.handing.owed) {
        ++item.of;
        if (item.limit && item.limit->due->date() <= owed.by)
            continue;
        item.limit = LimitVerdict{.id = *TimescaleKey::parse(u"other-version"_s), .anchor = *EventKey::parse(u"conference"_s)};
        item.limit->due = QDateTime(owed.by, QTime(23, 59, 59));
        item.limit->soft = true;
    }
    item.done = item.gone == item.of;
    return item;
}

FinishItem complaintsItem(const DisputesKept& disputes)
{
    FinishItem item{.kind = FinishKind::Complaints};
    const auto isOver = [](const ComplaintKept& each) {
        return !each.outcome.isEmpty() && (each.followedBy || (each.outcome != u"reconvened" && each.outcome != u"brought-forward"));
    };
    item.of = static_cast<int>(disputes.complaints.size());
    item.gone = static_cast<int>(std::count_if(disputes.complaints.begin(), disputes.complaints.end(), isOver));
    item.done = item.gone == item.of;
    return item;
}

/// A dissent of the family is over once they were told how to complain; one nobody states a way for asks for nothing.
bool isOver(const Dissent& dissent, const OpenConference& open, const DisputesKept& disputes)
{
    const auto& all = disputes.escalations;
    const auto taken = std::find_if(all.begin(), all.end(), [&](const EscalationKept& each) { return each.dissent == dissent.id; });
    if (taken != all.end())
        return taken->isResolved();
    const Participant* who = open.file.participant(dissent.participant);
    const auto way = who ? nextStepAfterDissent(*who, *open.procedure) : std::nullopt;
    return !way || (way->told == complaintTold() && disputes.told.contains(dissent.id));
}

FinishItem differencesItem(const OpenConference& open, const DisputesKept& disputes)
{
    FinishItem item{.kind = FinishKind::Differences};
    for (const Dissent& dissent : open.record.dissents) {
        ++item.of;
        item.gone += isOver(dissent, open, disputes) ? 1 : 0;
    }
    for (const EscalationKept& escalation : disputes.escalations) {
        if (escalation.dissent)
            continue;
        ++item.of;
        item.gone += escalation.isResolved() ? 1 : 0;
    }
    item.done = item.gone == item.of;
    return item;
}

FinishItem requestsItem(const OpenConference& open, const DisputesKept& disputes)
{
    FinishItem item{.kind = FinishKind::Requests};
    for (const RecordRequest& request : disputes.requests) {
        ++item.of;
        const bool waits = request.state == RequestState::Open || (request.state == RequestState::CopyAllowed && !copyFor(request, open.record));
        item.gone += waits ? 0 : 1;
    }
    item.done = item.gone == item.of;
    return item;
}

bool isPast(ConferenceState state, std::initializer_list<ConferenceState> done)
{
    return std::find(done.begin(), done.end(), state) != done.end();
}

} // namespace

bool AfterState::isOver() const
{
    using enum ConferenceState;
    return isPast(where(), {Concluded, DecisionsIssued, MinutesApproved, Distributed, Closed});
}

std::vector<Moment> momentsAfter()
{
    return {Moment::Issue, Moment::Minutes, Moment::Plan, Moment::Review, Moment::Register, Moment::Transfer, Moment::Complain};
}

AfterState afterState(OpenConference open, const QDateTime& now, DisputesKept disputes)
{
    AfterState state{.open = std::move(open), .items = {}, .today = now.date(), .disputes = std::move(disputes)};
    if (!state.isOver())
        return state;
    using enum ConferenceState;
    const auto limits = limitsNow(state.open, now);
    FinishItem decisions{.kind = FinishKind::Decisions};
    for (const Subject& subject : state.file().subjects)
        if (!hasDied(subject, state.file().conference.date)) {
            ++decisions.of;
            decisions.gone += state.record().decisionFor(subject.child.id) ? 1 : 0;
        }
    decisions.done = decisions.gone == decisions.of;
    FinishItem letters = papers(FinishKind::Letters, documents::decisionLetter(), state.open, limits);
    letters.done = state.where() != Concluded;
    FinishItem plan = papers(FinishKind::Plan, documents::outlinePlan(), state.open, limits);
    plan.done = plan.gone == plan.of;
    FinishItem minutes = papers(FinishKind::Minutes, documents::minutes(), state.open, limits);
    minutes.done = isPast(state.where(), {Distributed, Closed});
    state.items = {letters, plan, copiesItem(state.open, now), recordItem(state.open), minutes, amendmentsItem(state.open), dispatchItem(state.open),
                   handingItem(state.open, now), decisions, complaintsItem(state.disputes), differencesItem(state.open, state.disputes),
                   requestsItem(state.open, state.disputes), checklists(state.open, now)};
    std::erase_if(state.items, [](const FinishItem& item) { return item.kind == FinishKind::Plan && item.of == 0; }); // no child has one
    std::stable_sort(state.items.begin(), state.items.end(), [](const FinishItem& a, const FinishItem& b) { return a.done < b.done; });
    return state;
}

void FinishModel::setState(const AfterState* state)
{
    changeRows([&] {
        m_items = state ? state->items : std::vector<FinishItem>{};
        m_where = state ? state->where() : ConferenceState::Requested;
        m_local = state ? state->open.local : LocalSettings{};
        m_today = state ? state->today : QDate();
        m_lastDecision = {};
        for (const Decision& decision : state ? state->record().decisions : std::vector<Decision>{})
            if (!m_lastDecision.isValid() || decision.decidedAt > m_lastDecision)
                m_lastDecision = decision.decidedAt;
    });
}

QString FinishModel::title(const FinishItem& item) const
{
    switch (item.kind) {
    case FinishKind::Decisions: return item.done ? tr("Decisions recorded") : tr("A decision is open");
    case FinishKind::Letters: return item.done ? tr("Decision letters issued") : tr("Decision letters");
    case FinishKind::Plan: return item.done ? tr("Outline plans issued") : tr("Outline plans");
    case FinishKind::Handing: return tr("Told and explained");
    case FinishKind::Minutes: {
        if (item.done)
            return tr("Minutes issued");
        const bool approved = m_where == ConferenceState::MinutesApproved;
        return approved ? tr("Minutes: to be issued") : tr("Minutes: to be approved");
    }
    case FinishKind::Checklists: return tr("What the procedures ask");
    case FinishKind::Copies: return tr("Who gets what");
    case FinishKind::Record: return item.done ? tr("The record is signed") : tr("The record");
    case FinishKind::Amendments: return tr("Amendments");
    case FinishKind::Dispatch: return tr("Envelopes and receipts");
    case FinishKind::Complaints: return tr("Complaints");
    case FinishKind::Differences: return tr("Dissent and differences");
    case FinishKind::Requests: return tr("Requests for the record");
    }
    Q_UNREACHABLE();
}

QString FinishModel::second(const FinishItem& item) const
{
    if (item.kind == FinishKind::Decisions)
        //: a day and a time
        return m_lastDecision.isValid() ? tr("%1, %2").arg(shortDate(m_lastDecision.date(), screenLanguage()), timeText(m_lastDecision.time())) : QString();
    if (item.kind == FinishKind::Copies)
        return item.gone > 0 ? tr("%n recipient(s) wait for the chair", nullptr, item.gone) : tr("nobody waits for the chair");
    if (item.kind == FinishKind::Record)
        return item.done ? tr("version %1").arg(item.gone) : item.gone > 0 ? tr("draft %1 is with the chair").arg(item.gone) : tr("to be sent to the chair");
    if (item.kind == FinishKind::Amendments)
        return item.of == 0 ? tr("none asked for") : tr("%1 of %2 settled").arg(item.gone).arg(item.of);
    if (item.kind == FinishKind::Dispatch)
        return item.of == 0 ? tr("nothing issued yet") : tr("%1 of %2 have left").arg(item.gone).arg(item.of);
    if (item.kind == FinishKind::Handing && (item.of == 0 || !item.limit))
        return item.of == 0 ? tr("nothing to tell") : tr("%1 of %2 recorded").arg(item.gone).arg(item.of);
    if (item.kind == FinishKind::Complaints)
        return item.of == 0 ? tr("none has come in") : tr("%1 of %2 answered").arg(item.gone).arg(item.of);
    if (item.kind == FinishKind::Differences)
        return item.of == 0 ? tr("nobody dissented") : tr("%1 of %2 settled").arg(item.gone).arg(item.of);
    if (item.kind == FinishKind::Requests)
        return item.of == 0 ? tr("nobody has asked") : tr("%1 of %2 answered").arg(item.gone).arg(item.of);
    if (item.kind == FinishKind::Checklists)
        //: lines of the checklists that are answered, of how many
        return tr("%1 of %2 gone through").arg(item.gone).arg(item.of);
    QStringList parts;
    if (!item.done && item.limit) {
        const QDate due = item.limit->due->date();
        parts << (due == m_today ? tr("due today") : due < m_today ? tr("was due %1").arg(shortWeekdayDate(due, screenLanguage()))
                                                                  : tr("due %1").arg(shortWeekdayDate(due, screenLanguage())));
    }
    parts << (item.kind == FinishKind::Handing ? tr("%1 of %2 recorded") : tr("%1 of %2 issued")).arg(item.gone).arg(item.of);
    if (item.limit && item.limit->local)
        parts << localWord(screenLanguage());
    return parts.join(u" · "_s);
}

RowCell FinishModel::cell(int row, int) const
{
    const FinishItem& item = m_items.at(static_cast<size_t>(row));
    RowCell cell = textCell(title(item), second(item));
    const bool late = !item.done && item.limit && item.limit->due->date() < m_today;
    const bool today = !item.done && item.limit && item.limit->due->date() == m_today;
    if (item.kind == FinishKind::Copies && !item.done) {
        cell.icon = shape::attention;
        cell.iconTone = Tone::Attention;
        return cell;
    }
    const bool mayBeEmpty = item.kind == FinishKind::Amendments || item.kind == FinishKind::Dispatch || item.kind == FinishKind::Handing
                            || item.kind == FinishKind::Complaints || item.kind == FinishKind::Differences || item.kind == FinishKind::Requests;
    if (mayBeEmpty && item.of == 0) {
        cell.icon = shape::waiting;
        cell.iconTone = Tone::Muted;
        return cell;
    }
    cell.icon = item.done ? shape::done : late && !item.limit->soft ? shape::stopped : late || today ? shape::attention : item.gone > 0 && item.kind != FinishKind::Checklists ? shape::half : shape::waiting;
    cell.iconTone = item.done ? Tone::Done : late && !item.limit->soft ? Tone::Stopped : late || today || (item.gone > 0 && item.kind != FinishKind::Checklists) ? Tone::Attention : Tone::Muted;
    return cell;
}

QString FinishModel::rowId(int row) const
{
    return wordOf(m_items.at(static_cast<size_t>(row)).kind);
}

QString FinishModel::tip(int row, int) const
{
    const FinishItem& item = m_items.at(static_cast<size_t>(row));
    return item.limit && item.limit->anchorAt ? limitExplanation(*item.limit, screenLanguage(), m_local) : QString();
}

} // namespace cadair::ui

#include "moc_finishmodel.cpp"
