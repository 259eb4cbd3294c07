#include "ui/conference/prepare/boardmodel.h"

#include "core/rules/representation.h"
#include "core/wording/askings.h"
#include "core/wording/limits.h"
#include "core/wording/namesofpeople.h"
#include "core/wording/safety.h"
#include "ui/conference/prepare/roomforms.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/letterdesk/letterrun.h"
#include "ui/widgets/icons.h"

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

enum Section { Practitioners, Family, Staff, SectionCount };

Section sectionOf(const Participant& person)
{
    if (person.capacity == Capacity::Chair || person.capacity == Capacity::MinuteTaker)
        return Staff;
    return person.capacity == Capacity::Practitioner ? Practitioners : Family;
}

} // namespace

void BoardModel::setState(const PrepareState* state)
{
    std::vector<Row> rows;
    for (int section = 0; state && section < SectionCount; ++section) {
        std::vector<const Participant*> people;
        for (const Participant& person : state->file().participants)
            if (sectionOf(person) == section)
                people.push_back(&person);
        std::stable_sort(people.begin(), people.end(), [](const Participant* a, const Participant* b) { return a->position < b->position; });
        if (people.empty() && section != Practitioners)
            continue;
        rows.push_back({section, std::nullopt});
        for (const Participant* person : people)
            rows.push_back({-1, *person});
    }
    const auto idOf = [](const Row& row) { return row.person ? row.person->id.text() : QString::number(row.section); };
    const bool same = m_state && state && std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                          [&](const Row& a, const Row& b) { return idOf(a) == idOf(b); });
    if (same) { // one step on the same conference: rows and children stay
        m_state = state;
        m_rows = std::move(rows);
        touch();
        return;
    }
    changeRows([&] {
        m_state = state;
        m_rows = std::move(rows);
    });
}

const Participant* BoardModel::person(const QString& id) const
{
    for (const Row& row : m_rows)
        if (row.person && row.person->id.text() == id)
            return &*row.person;
    return nullptr;
}

int BoardModel::childCount() const
{
    return m_state ? static_cast<int>(m_state->subjects().size()) : 0;
}

std::optional<ReportReader> BoardModel::readerOf(int column)
{
    switch (column) {
    case ReportChair: return ReportReader::Chair;
    case ReportParents: return ReportReader::Parents;
    case ReportAll: return ReportReader::Attendees;
    default: return std::nullopt;
    }
}

RowCell BoardModel::section(int which) const
{
    RowCell cell = sectionCell(which == Practitioners ? tr("Practitioners") : which == Family ? tr("Family and supporters") : tr("Chair and minutes"));
    if (which != Practitioners)
        return cell;
    QStringList children;
    for (size_t i = 0; i < m_state->subjects().size(); ++i)
        children << preparewords::letterAndName(*m_state, i);
    //: %1: children with their letters ("A Siân, B Tomos")
    cell.text = tr("Practitioners · direct contact with %1").arg(children.join(u", "_s));
    std::optional<QDate> due;
    for (const LimitVerdict& limit : m_state->limits)
        if (limit.to && limit.due && limit.governs && !limit.measured && (!due || limit.due->date() < *due))
            due = limit.due->date();
    if (due)
        cell.sideText = tr("first reports due by %1").arg(shortWeekdayDate(*due, screenLanguage()));
    return cell;
}

QString BoardModel::who(const Participant& person) const
{
    QStringList parts{placeOf(person, m_desk.rulebook().agencies())};
    if (person.role)
        parts << nameOf(*person.role, screenLanguage());
    if (person.deputyFor)
        if (const Participant* absent = m_state->file().participant(*person.deputyFor))
            parts << tr("for %1").arg(absent->name);
    return parts.join(u", "_s);
}

QStringList BoardModel::withheld(const Participant& person) const
{
    return withheldAbout(person, m_state->file().withheld, m_state->today, screenLanguage());
}

RowCell BoardModel::awaited(const Participant& person) const
{
    if (person.capacity == Capacity::Observer && !bothAgreed(person)) {
        RowCell cell = mutedCell(tr("Not invited"));
        cell.second = tr("chair and family to agree");
        cell.secondTone = Tone::Attention;
        return cell;
    }
    if (!person.invited)
        return mutedCell(tr("Not invited"));
    const Asked asked = askedToCome(m_state->file(), person);
    const QString reminded = remindedText(asked, screenLanguage());
    const LimitVerdict* notice = m_state->notice(person.id);
    const bool isShort = notice && notice->state == LimitState::Late;
    RowCell cell = waitingCell(tr("No reply yet"), !reminded.isEmpty() ? reminded
                                                   : isShort           ? tr("invited %1: short notice").arg(shortDate(*person.invited, screenLanguage()))
                                                                       : tr("invited %1").arg(shortDate(*person.invited, screenLanguage())));
    if (isShort && reminded.isEmpty())
        cell.secondTone = Tone::Attention;
    return cell;
}

bool BoardModel::bothAgreed(const Participant& person) const
{
    const Attending attending = m_state->attending(person.id);
    return attending.chairAgreed && attending.familyAgreed;
}

RowCell BoardModel::reply(const Participant& person) const
{
    if (sectionOf(person) == Staff)
        return mutedCell(u"—"_s);
    const bool remote = person.mode != AttendMode::Room;
    switch (person.reply) {
    case Reply::Awaited: return awaited(person);
    case Reply::Coming: {
        if (!remote)
            return stateCell(Tone::Done, tr("Coming"));
        const QString how = person.mode == AttendMode::Video ? tr("By video") : tr("By phone");
        if (person.modeAccepted)
            return stateCell(Tone::Done, how);
        RowCell cell = stateCell(Tone::Attention, how, tr("chair to agree"));
        cell.secondTone = Tone::Attention;
        return cell;
    }
    case Reply::Apologies: {
        RowCell cell = textCell(tr("Apologies"), person.apology.section(u'\n', 0, 0));
        cell.icon = u"dash-circle"_s;
        cell.iconTone = Tone::Muted;
        return cell;
    }
    case Reply::SendsDeputy: {
        RowCell cell = textCell(tr("Sends a deputy"));
        cell.icon = u"arrow-repeat"_s;
        cell.iconTone = Tone::Muted;
        if (!hasDeputy(m_state->file(), person)) {
            cell.second = tr("name the deputy");
            cell.secondTone = Tone::Attention;
        }
        return cell;
    }
    case Reply::ReportOnly: {
        RowCell cell = textCell(tr("Report only"));
        cell.icon = u"file-text"_s;
        cell.iconTone = Tone::Muted;
        return cell;
    }
    }
    Q_UNREACHABLE();
}

RowCell BoardModel::report(const Participant& person, ReportReader reader) const
{
    const auto since = reportWith(person, reader);
    if (since)
        return stateCell(Tone::Done, shortDate(*since, screenLanguage()));
    const LimitVerdict* limit = m_state->reportLimit(person, reader);
    if (!limit)
        return mutedCell(u"—"_s);
    const QString due = limit->due ? limit->due->date() == m_state->today ? tr("due today") : tr("by %1").arg(shortDate(limit->due->date(), screenLanguage()))
                                   : QString();
    if (limit->due && limit->due->date() <= m_state->today) {
        RowCell cell = stateCell(Tone::Attention, tr("Not in"), due);
        cell.strong = true;
        return cell;
    }
    return waitingCell(tr("not yet"), due);
}

RowCell BoardModel::dot(const Participant& person, int child) const
{
    RowCell cell;
    cell.kind = RowCell::Kind::Dots;
    if (person.capacity != Capacity::Practitioner) {
        cell.dots = {RowCell::Dot::Dash};
        return cell;
    }
    const ChildId& id = m_state->subjects().at(static_cast<size_t>(child)).child.id;
    cell.dots = {bringsContact(m_state->file(), person, id) ? RowCell::Dot::Filled : RowCell::Dot::Ring};
    return cell;
}

RowCell BoardModel::cell(int row, int column) const
{
    const Row& at = m_rows.at(static_cast<size_t>(row));
    if (!at.person)
        return column == Person ? section(at.section) : RowCell{};
    const Participant& person = *at.person;
    if (column == Person) {
        RowCell cell = textCell(person.name, who(person), true);
        if (const QStringList warnings = seatWarnings(*m_state, person); !warnings.isEmpty()) {
            cell.second = warnings.join(u' ');
            cell.secondTone = Tone::Attention;
            cell.icon = shape::attention;
            cell.iconTone = Tone::Attention;
        }
        if (!withheld(person).isEmpty()) { // the words are its tip, and are spoken
            cell.icon = u"shield-lock"_s;
            cell.iconTone = Tone::Stopped;
        }
        return cell;
    }
    if (column == ReplyColumn)
        return reply(person);
    if (const auto reader = readerOf(column))
        return report(person, *reader);
    if (column == LanguageColumn) {
        const QString& tag = person.languages.meeting;
        RowCell cell = mutedCell(tag.isEmpty() ? tr("Not asked") : nameOfLanguage(tag, screenLanguage()));
        if (tag.isEmpty() && sectionOf(person) == Family)
            cell.tone = Tone::Attention;
        return cell;
    }
    return dot(person, column - FirstChild);
}

QString BoardModel::header(int column) const
{
    switch (column) {
    case Person: return tr("Person");
    case ReplyColumn: return tr("Reply");
    case ReportChair: return tr("Report in");
    case ReportParents: return tr("Parents have it");
    case ReportAll: return tr("All have it");
    case LanguageColumn: return tr("Language");
    default: return preparewords::letter(static_cast<size_t>(column - FirstChild));
    }
}

QString BoardModel::rowId(int row) const
{
    const Row& at = m_rows.at(static_cast<size_t>(row));
    return at.person ? at.person->id.text() : QString();
}

QString BoardModel::spoken(int row) const
{
    const Row& at = m_rows.at(static_cast<size_t>(row));
    if (!at.person)
        return section(at.section).text;
    const Participant& person = *at.person;
    QStringList parts{person.name, who(person), reply(person).text};
    parts << seatWarnings(*m_state, person);
    if (const auto since = reportWith(person, ReportReader::Chair))
        parts << tr("report in since %1").arg(longDate(*since, screenLanguage()));
    else if (m_state->reportLimit(person, ReportReader::Chair))
        parts << tr("report not in");
    QStringList contact;
    for (int i = 0; i < childCount(); ++i)
        if (dot(person, i).dots.constFirst() == RowCell::Dot::Filled)
            contact << callName(m_state->subjects()[static_cast<size_t>(i)].child, screenLanguage());
    if (person.capacity == Capacity::Practitioner)
        parts << (contact.isEmpty() ? tr("no direct contact") : tr("direct contact with %1").arg(contact.join(u", "_s)));
    return (parts + withheld(person)).join(u", "_s);
}

QString BoardModel::tip(int row, int column) const
{
    const Row& at = m_rows.at(static_cast<size_t>(row));
    if (!at.person)
        return {};
    if (column == Person) {
        QStringList said = withheld(*at.person);
        if (!seatWarnings(*m_state, *at.person).isEmpty())
            said.prepend(who(*at.person)); // the warning stands where it usually does
        return said.join(u'\n');
    }
    if (const auto reader = readerOf(column))
        if (const LimitVerdict* limit = m_state->reportLimit(*at.person, *reader))
            return limitTitle(*limit, preparewords::naming(*m_state, m_desk), screenLanguage()) + u". "_s + limitExplanation(*limit, screenLanguage(), m_state->open.local);
    if (column == ReplyColumn)
        if (const LimitVerdict* notice = m_state->notice(at.person->id))
            return preparewords::noticeWords(*m_state, *notice) + u' ' + limitExplanation(*notice, screenLanguage(), m_state->open.local);
    return {};
}

} // namespace cadair::ui

#include "moc_boardmodel.cpp"
