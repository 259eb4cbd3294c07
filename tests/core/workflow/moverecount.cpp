#include "tests/core/workflow/moverecount.h"

#include "core/store/carestore.h"
#include "core/store/movestore.h"
#include "core/workflow/today.h"

#include <algorithm>
#include <set>

namespace desk {

namespace {

bool takesPlace(ConferenceState state)
{
    return state != ConferenceState::Cancelled && state != ConferenceState::NotProceeded;
}

bool isAhead(ConferenceState state)
{
    using enum ConferenceState;
    return state == Requested || state == Convened || state == Postponed || state == InSession || state == Adjourned;
}

bool wasHeld(ConferenceState state)
{
    return takesPlace(state) && !isAhead(state);
}

bool isAbout(const Office& office, const ConferenceRow& row, const std::vector<ChildId>& children)
{
    const auto file = ConferenceStore(office.casebook).caseFile(row.id);
    return std::ranges::any_of(children, [&](const ChildId& child) { return file->subject(child); });
}

/// The lines of one move, as they are found.
class MoveLines final {
public:
    MoveLines(const Office& office, const MoveKept& move, const ConferenceId& row, const PlaceNumbers& numbers, const ProcedureKey& place, QDate friday)
        : m_move(move), m_row(row), m_numbers(numbers), m_place(place), m_today(office.clock.today()), m_friday(friday)
    {
    }
    void add(DueKind kind, QDate day, int open = 1)
    {
        if (day <= m_friday)
            m_lines << todayLine(m_row, int(kind), day, open, m_today);
    }
    void addTold()
    {
        int open = 0;
        for (const QString& word : m_numbers.told) // of an arrival this unit itself is the authority
            open += !toldOn(word) && !(m_move.direction == MoveDirection::In && word == authority()) ? 1 : 0;
        if (m_numbers.noticeAtOnce && m_move.direction == MoveDirection::Out && m_move.permanent == true && !toldOn(authority()))
            ++open;
        if (open > 0)
            add(DueKind::MoveTold, m_move.known, open);
    }
    void addMeanwhile(bool held)
    {
        if (m_numbers.meanwhile && !held && !m_move.interimOn && m_move.noInterim.isEmpty())
            add(DueKind::MoveInterimPlan, m_move.known);
    }
    void addHere(bool asked)
    {
        if (!asked)
            add(DueKind::MoveConferenceHere, m_numbers.transferIn ? afterWorkingDays(m_place, m_move.known, *m_numbers.transferIn) : m_move.known);
    }
    void addThere()
    {
        if (m_move.held && !m_move.acceptedOn)
            add(DueKind::MoveAccepted, *m_move.conferenceOn);
        if (m_move.held)
            return;
        const auto notice = toldOn(authority());
        if (m_move.conferenceOn)
            add(DueKind::MoveConferenceThere, *m_move.conferenceOn);
        else if (notice && m_numbers.theirConference)
            add(DueKind::MoveConferenceThere, afterWorkingDays(m_place, *notice, *m_numbers.theirConference));
    }
    const QStringList& lines() const { return m_lines; }

private:
    static QString authority() { return u"childrens-social-care"_s; }
    std::optional<QDate> toldOn(const QString& word) const
    {
        for (const MoveTold& told : m_move.told)
            if (told.whom == word)
                return told.on;
        return std::nullopt;
    }
    const MoveKept& m_move;
    const ConferenceId m_row;
    const PlaceNumbers& m_numbers;
    const ProcedureKey m_place;
    const QDate m_today;
    const QDate m_friday;
    QStringList m_lines;
};

/// The first conference that takes these children's plan over.
std::optional<ConferenceRow> takingOver(const Office& office, const MoveKept& move, const std::vector<ConferenceRow>& all)
{
    std::optional<ConferenceRow> first;
    for (const ConferenceRow& row : all) {
        const bool may = row.family == move.family && row.type == ConferenceType::TransferIn && takesPlace(row.state) && (!row.date || *row.date >= move.known);
        if (may && isAbout(office, row, move.children) && (!first || (row.date && (!first->date || *row.date < *first->date))))
            first = row;
    }
    return first;
}

} // namespace

QStringList dueOfMovesByHand(const Office& office, const ProcedureKey& place, const std::vector<GroupByHand>& running, QDate friday)
{
    const std::vector<ConferenceRow> all = findConferences(office, {});
    std::set<ChildId> planned;
    for (const GroupByHand& group : running)
        for (const Child& child : group.children)
            planned.insert(child.id);
    QStringList lines;
    for (const FamilyRow& family : findFamilies(office, {}))
        for (const MoveKept& move : MoveStore(office.casebook).ofFamily(family.id)) {
            const bool out = move.direction == MoveDirection::Out;
            const auto here = out ? std::nullopt : takingOver(office, move, all);
            const bool runs = std::ranges::any_of(move.children, [&](const ChildId& child) { return planned.contains(child); });
            if (!move.over.isEmpty() || (out ? !runs : here && wasHeld(here->state)))
                continue;
            const PlaceNumbers numbers = numbersOf(place);
            MoveLines of(office, move, out ? *move.conference : here ? here->id : *ConferenceId::parse(move.id.text()), numbers, place, friday);
            of.addTold();
            of.addMeanwhile(out && move.held);
            if (out)
                of.addThere();
            else
                of.addHere(here.has_value());
            lines += of.lines();
        }
    return lines;
}

QStringList dueOfDaysByHand(const Office& office, QDate friday)
{
    QStringList lines;
    for (const ConferenceRow& row : findConferences(office, {})) {
        if (row.state != ConferenceState::Requested && row.state != ConferenceState::Postponed)
            continue;
        const auto file = ConferenceStore(office.casebook).caseFile(row.id);
        const PlaceNumbers numbers = numbersOf(row.procedure);
        std::vector<QDate> days;
        const auto count = [&](QDate from, const std::optional<int>& working) {
            if (working)
                days.push_back(afterWorkingDays(row.procedure, from, *working));
        };
        for (const CaseEvent& event : file->events) {
            const QString word = event.event.text();
            if (word == u"not-proceeded")
                count(event.date, numbers.metAgain);
            if (word == u"strategy-discussion" && row.type == ConferenceType::Initial)
                count(event.date, numbers.initial);
            if (word == u"strategy-discussion" && row.type == ConferenceType::PreBirth && numbers.preBirthInDays)
                days.push_back(event.date.addDays(*numbers.preBirth));
            else if (word == u"strategy-discussion" && row.type == ConferenceType::PreBirth)
                count(event.date, numbers.preBirth);
            if (word == u"transfer-notification" && row.type == ConferenceType::TransferIn)
                count(event.date, numbers.transferIn);
        }
        for (const Subject& subject : file->subjects)
            if (row.type == ConferenceType::PreBirth && numbers.weeksBeforeBirth && subject.child.expected && !subject.child.died)
                days.push_back(subject.child.expected->addDays(-7 * *numbers.weeksBeforeBirth));
        if (!days.empty() && *std::ranges::min_element(days) <= friday)
            lines << todayLine(row.id, int(DueKind::SetDate), *std::ranges::min_element(days), 1, office.clock.today());
    }
    return lines;
}

namespace {

/// The conference about the child that is still ahead, the earliest, one without a day last; else the last that was held.
std::optional<ConferenceRow> nextOrLast(const Office& office, const ChildId& child, const std::vector<ConferenceRow>& ofFamily)
{
    std::optional<ConferenceRow> next;
    std::optional<ConferenceRow> last;
    const QDate never(9999, 1, 1);
    for (const ConferenceRow& row : ofFamily) {
        if (!takesPlace(row.state) || !isAbout(office, row, {child}))
            continue;
        if (isAhead(row.state) && (!next || row.date.value_or(never) < next->date.value_or(never)))
            next = row;
        if (wasHeld(row.state) && (!last || *row.date > *last->date))
            last = row;
    }
    return next ? next : last;
}

/// A review about the child has been asked for since the order.
bool isReviewCalled(const Office& office, const ChildId& child, QDate order, const std::vector<ConferenceRow>& ofFamily)
{
    return std::ranges::any_of(ofFamily, [&](const ConferenceRow& row) {
        return row.type == ConferenceType::Review && takesPlace(row.state) && (!row.date || *row.date >= order) && isAbout(office, row, {child});
    });
}

} // namespace

QStringList dueOfCareByHand(const Office& office, const std::vector<GroupByHand>& running, QDate friday)
{
    const std::vector<ConferenceRow> all = findConferences(office, {});
    const CareStore store(office.casebook);
    QStringList lines;
    for (const GroupByHand& group : running)
        for (const Child& child : group.children) {
            const std::vector<CareKept> times = store.times(child.id);
            if (times.empty() || times.back().until)
                continue;
            std::vector<ConferenceRow> ofFamily;
            std::ranges::copy_if(all, std::back_inserter(ofFamily), [&](const ConferenceRow& row) { return row.family == child.family; });
            const CareKept& care = times.back();
            const PlaceNumbers numbers = numbersOf(group.last().procedure);
            const auto conference = nextOrLast(office, child.id, ofFamily);
            const auto add = [&](DueKind kind, QDate day) {
                if (day <= friday)
                    lines << todayLine(conference->id, int(kind), day, 1, office.clock.today());
            };
            if (numbers.careOrder && care.careOrder && !isReviewCalled(office, child.id, *care.careOrder, ofFamily))
                add(DueKind::CareOrderReview, *care.careOrder);
            const bool apart = isAhead(conference->state) && conference->date && care.review && *care.review != *conference->date;
            if (numbers.reviewsTogether && apart && store.answers(conference->id, child.id).apartReason.isEmpty())
                add(DueKind::CareReviewApart, std::min(*care.review, *conference->date));
        }
    return lines;
}

} // namespace desk
