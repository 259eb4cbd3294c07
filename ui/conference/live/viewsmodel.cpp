#include "ui/conference/live/viewsmodel.h"

#include "core/rules/representation.h"
#include "core/wording/names.h"
#include "ui/conference/live/herenow.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/icons.h"

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

void ViewsModel::setViews(const LiveState* state, int child)
{
    std::vector<Participant> people;
    if (state && child >= 0) {
        const auto isAsked = [&](const Participant& person) { return person.capacity == Capacity::Practitioner && cameAtAll(person); };
        std::copy_if(state->file().participants.begin(), state->file().participants.end(), std::back_inserter(people), isAsked);
        std::stable_sort(people.begin(), people.end(), [](const Participant& a, const Participant& b) { return a.position < b.position; });
        const std::vector<ParticipantId>& order = state->views[static_cast<size_t>(child)].order;
        const auto place = [&order](const Participant& person) { // who left without being asked comes last
            return std::find(order.begin(), order.end(), person.id) - order.begin();
        };
        std::stable_sort(people.begin(), people.end(), [&place](const Participant& a, const Participant& b) { return place(a) < place(b); });
    }
    const bool same = std::equal(people.begin(), people.end(), m_people.begin(), m_people.end(),
                                 [](const Participant& a, const Participant& b) { return a.id == b.id; });
    if (same) {
        m_state = state;
        m_child = child;
        m_people = std::move(people);
        touch();
        return;
    }
    changeRows([&] {
        m_state = state;
        m_child = child;
        m_people = std::move(people);
    });
}

void ViewsModel::setAsked(const QString& id)
{
    if (id == m_asked)
        return;
    const QString before = std::exchange(m_asked, id);
    for (const QString& changed : {before, id})
        if (const int row = rowOf(changed); row >= 0)
            Q_EMIT dataChanged(index(row, Agency), index(row, columns() - 1));
}

void ViewsModel::setNarrow(bool narrow)
{
    if (narrow != m_narrow)
        changeRows([&] { m_narrow = narrow; });
}

const View* ViewsModel::view(const QString& id) const
{
    if (!m_state || m_child < 0)
        return nullptr;
    const auto& views = m_state->record().views;
    const auto found = std::find_if(views.begin(), views.end(), [&](const View& each) {
        return each.child == m_state->childId(m_child) && each.participant.text() == id;
    });
    return found == views.end() ? nullptr : &*found;
}

const Participant* ViewsModel::person(const QString& id) const
{
    const auto found = std::find_if(m_people.begin(), m_people.end(), [&id](const Participant& each) { return each.id.text() == id; });
    return found == m_people.end() ? nullptr : &*found;
}

std::vector<const Participant*> ViewsModel::notAsked() const
{
    std::vector<const Participant*> waiting;
    for (const Participant& person : m_people)
        if (!view(person.id.text()))
            waiting.push_back(&person);
    return waiting;
}

bool ViewsModel::dissents(const Participant& person) const
{
    const auto& dissents = m_state->record().dissents;
    return std::any_of(dissents.begin(), dissents.end(),
                       [&](const Dissent& each) { return each.participant == person.id && each.child == m_state->childId(m_child); });
}

RowCell ViewsModel::why(const Participant& person) const
{
    const QString id = person.id.text();
    const View* said = view(id);
    const bool left = whereaboutsOf(person) == Whereabouts::Left || whereaboutsOf(person) == Whereabouts::Out;
    QStringList beside;
    if (dissents(person))
        beside << tr("Dissent recorded");
    if (said && left)
        beside << tr("Said at %1, before leaving").arg(timeText(said->givenAt.time()));
    if (said && !said->reason.isEmpty())
        return textCell(said->reason, beside.join(u", "_s));
    RowCell cell = mutedCell(said ? tr("No reason written") : id == m_asked && m_state->inSession() ? tr("Asked now: 1, 2 or 3") : left ? tr("Left without being asked") : QString());
    cell.second = beside.join(u", "_s);
    return cell;
}

RowCell ViewsModel::cell(int row, int column) const
{
    const Participant& person = m_people.at(static_cast<size_t>(row));
    const View* said = view(person.id.text());
    switch (column) {
    case Agency: {
        const RowCell reason = why(person);
        const bool instead = m_narrow && person.id.text() == m_asked && !reason.text.isEmpty();
        RowCell cell = textCell(livewords::belongs(person, m_desk), instead ? reason.text : person.name);
        cell.icon = said ? shape::done : shape::waiting;
        cell.iconTone = said ? Tone::Done : Tone::Muted;
        return cell;
    }
    case Choice: {
        RowCell cell;
        cell.kind = RowCell::Kind::Choice;
        for (const Word<ViewChoice>& entry : wordsOf(ViewChoice{}))
            cell.options << nameOf(entry.value, screenLanguage());
        cell.chosen = said ? static_cast<int>(said->choice) : -1;
        cell.enabled = m_state->inSession();
        return cell;
    }
    case Why:
        return why(person);
    }
    return {};
}

QString ViewsModel::header(int column) const
{
    switch (column) {
    case Agency: return tr("Agency, in order");
    case Choice: return tr("Is significant harm likely?");
    case Why: return tr("Reason");
    }
    return {};
}

QString ViewsModel::rowId(int row) const
{
    return m_people.at(static_cast<size_t>(row)).id.text();
}

QString ViewsModel::spoken(int row) const
{
    const Participant& person = m_people.at(static_cast<size_t>(row));
    const View* said = view(person.id.text());
    const QString from = livewords::belongs(person, m_desk);
    if (!said)
        return tr("%1, %2, not asked yet").arg(from, person.name);
    //: agency, person, view, reason
    return tr("%1, %2, %3. %4").arg(from, person.name, nameOf(said->choice, screenLanguage()), said->reason);
}

} // namespace cadair::ui

#include "moc_viewsmodel.cpp"
