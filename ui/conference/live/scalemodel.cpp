#include "ui/conference/live/scalemodel.h"

#include "core/rules/representation.h"
#include "ui/widgets/icons.h"

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

bool givesAMark(const Participant& person)
{
    return cameAtAll(person) && person.capacity != Capacity::MinuteTaker && person.capacity != Capacity::Interpreter
           && person.capacity != Capacity::Observer && person.capacity != Capacity::LegalRepresentative;
}

bool isOfFamily(const Participant& person)
{
    return person.capacity == Capacity::Parent || person.capacity == Capacity::Carer || person.capacity == Capacity::Relative
           || person.capacity == Capacity::Child || person.capacity == Capacity::Supporter || person.capacity == Capacity::Advocate;
}

} // namespace

void ScaleModel::setMarks(const LiveState* state, const ScaleStatement* statement, bool takes)
{
    changeRows([&] {
        m_rows.clear();
        m_takes = takes;
        m_statement = statement ? *statement : ScaleStatement{};
        if (!state || !statement)
            return;
        std::vector<Participant> people = state->file().participants;
        std::erase_if(people, [](const Participant& person) { return !givesAMark(person); });
        std::stable_sort(people.begin(), people.end(), [](const Participant& a, const Participant& b) { return a.position < b.position; });
        for (const bool family : {false, true}) {
            const bool any = std::any_of(people.begin(), people.end(), [&](const Participant& each) { return isOfFamily(each) == family; });
            if (any)
                m_rows.push_back({std::nullopt, family});
            for (const Participant& person : people)
                if (isOfFamily(person) == family)
                    m_rows.push_back({person, family});
        }
    });
}

const Participant* ScaleModel::person(int row) const
{
    if (row < 0 || row >= rows() || !m_rows[static_cast<size_t>(row)].person)
        return nullptr;
    return &*m_rows[static_cast<size_t>(row)].person;
}

const ScaleMark* ScaleModel::mark(int row) const
{
    const Participant* who = person(row);
    for (const ScaleMark& each : m_statement.marks)
        if (who && each.who == who->id)
            return &each;
    return nullptr;
}

std::optional<std::pair<int, int>> ScaleModel::range() const
{
    if (!m_statement.revealed || m_statement.marks.empty())
        return std::nullopt;
    const auto [low, high] = std::minmax_element(m_statement.marks.begin(), m_statement.marks.end(),
                                                 [](const ScaleMark& a, const ScaleMark& b) { return a.mark < b.mark; });
    return std::pair(low->mark, high->mark);
}

QStringList ScaleModel::recordLines() const
{
    QStringList lines;
    for (int row = 0; m_statement.revealed && row < rows(); ++row)
        if (const ScaleMark* given = mark(row)) {
            const QString who = person(row)->name + u", "_s + livewords::belongs(*person(row), m_desk);
            const QString line = who + u": "_s + QString::number(given->mark);
            lines << (given->reason.isEmpty() ? line : line + u", "_s + given->reason);
        }
    return lines;
}

RowCell ScaleModel::cell(int row, int column) const
{
    const Participant* who = person(row);
    if (!who)
        return sectionCell(m_rows.at(static_cast<size_t>(row)).family ? tr("The family") : tr("Practitioners"));
    const ScaleMark* given = mark(row);
    switch (column) {
    case Who: return textCell(livewords::belongs(*who, m_desk), who->name);
    case Mark:
        if (!given)
            return m_takes ? waitingCell(tr("no slip yet")) : mutedCell(tr("none"));
        return m_statement.revealed ? textCell(QString::number(given->mark), {}, true) : stateCell(Tone::Done, tr("entered"));
    case Why:
        if (!given)
            return {};
        return m_statement.revealed ? textCell(given->reason) : mutedCell(given->reason.isEmpty() ? QString() : tr("with a reason"));
    }
    return {};
}

QString ScaleModel::header(int column) const
{
    switch (column) {
    case Who: return tr("From");
    case Mark: return tr("0 to 10");
    case Why: return tr("Reason");
    }
    return {};
}

QString ScaleModel::rowId(int row) const
{
    const Participant* who = person(row);
    return who ? who->id.text() : QString();
}

QString ScaleModel::spoken(int row) const
{
    const Participant* who = person(row);
    if (!who)
        return cell(row, 0).text;
    const ScaleMark* given = mark(row);
    if (!given)
        return tr("%1, no slip yet").arg(who->name);
    return m_statement.revealed ? who->name + u", "_s + QString::number(given->mark) + u". "_s + given->reason : tr("%1, entered and hidden").arg(who->name);
}

} // namespace cadair::ui

#include "moc_scalemodel.cpp"
