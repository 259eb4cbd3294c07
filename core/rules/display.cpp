#include "core/rules/display.h"

#include "core/rules/disclosure.h"
#include "core/rules/representation.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

bool isOfTheFamily(const Participant& person)
{
    switch (person.capacity) {
    case Capacity::Parent:
    case Capacity::Carer:
    case Capacity::Relative:
    case Capacity::Child:
    case Capacity::FosterCarer:
        return true;
    case Capacity::Chair:
    case Capacity::MinuteTaker:
    case Capacity::Practitioner:
    case Capacity::Supporter:
    case Capacity::Advocate:
    case Capacity::LegalRepresentative:
    case Capacity::Interpreter:
    case Capacity::Observer:
    case Capacity::Guardian:
        return false;
    }
    Q_UNREACHABLE();
}

/// The family who are here: what is on the screen is for all of them at once. Whoever comes with them (a supporter, an
/// interpreter) sees what they see by the chair's word: the chair shares it in their presence.
std::vector<const Participant*> readersOfTheScreen(const CaseFile& file, QTime at)
{
    std::vector<const Participant*> readers;
    for (const Participant& person : file.participants)
        if (isOfTheFamily(person) && isPresentAt(person, at))
            readers.push_back(&person);
    return readers;
}

/// Only what was written for everybody: one person it is withheld from keeps it off the screen.
bool isForAll(const Note& note, const std::vector<const Participant*>& readers)
{
    if (note.confidential || !note.withheldFrom.empty())
        return false;
    return std::all_of(readers.begin(), readers.end(), [&](const Participant* reader) { return isYes(mayRead(note, *reader)); });
}

std::vector<DisplayStep> stepsOf(const CaseFile& file, const ConferenceRecord& record, const Procedure& procedure)
{
    std::vector<DisplayStep> steps;
    const auto agenda = procedure.agendas.find(file.conference.type);
    if (agenda == procedure.agendas.end())
        return steps;
    const AgendaKey* last = record.agenda.empty() ? nullptr : &record.agenda.back().item;
    for (const AgendaItem& item : agenda->second) {
        const bool taken = std::any_of(record.agenda.begin(), record.agenda.end(), [&](const AgendaSpan& span) { return span.item == item.key; });
        const bool now = last && *last == item.key && !file.conference.endedAt; // a break does not move the meeting on
        steps.push_back({item.title, now ? DisplayStep::State::Now : taken ? DisplayStep::State::Done : DisplayStep::State::Coming});
    }
    return steps;
}

std::vector<DisplayPerson> peopleOf(const CaseFile& file, QTime at)
{
    std::vector<const Participant*> here;
    for (const Participant& person : file.participants)
        if (isPresentAt(person, at))
            here.push_back(&person);
    std::stable_sort(here.begin(), here.end(), [](const Participant* a, const Participant* b) { return a->position < b->position; });
    std::vector<DisplayPerson> people;
    for (const Participant* person : here)
        people.push_back({firstName(person->name), person->capacity, person->relation,
                          person->capacity == Capacity::Practitioner ? person->agency : std::nullopt,
                          person->mode != AttendMode::Room});
    return people;
}

std::optional<QTime> endOfBreak(const ConferenceRecord& record, const DisplayChoice& choice, QTime at)
{
    if (record.agenda.empty() || !record.agenda.back().to)
        return std::nullopt;
    const QTime back = record.agenda.back().to->addSecs(choice.breakMinutes * 60);
    return at < back ? std::optional(back) : std::nullopt; // what lasts longer than meant is not counted in front of a family
}

DisplayBoard boardOf(const CaseFile& file, const ConferenceRecord& record, QTime at)
{
    const auto readers = readersOfTheScreen(file, at);
    DisplayBoard board;
    for (const Note& note : record.notes) {
        if (!isForAll(note, readers))
            continue;
        if (note.kind == NoteKind::Strength)
            board.well << note.text;
        else if (note.kind == NoteKind::Worry)
            board.worries << note.text;
    }
    for (const Subject& subject : file.subjects) {
        const bool theirs = std::all_of(readers.begin(), readers.end(), [&](const Participant* reader) { return isTheirs(*reader, subject.child.id); });
        const auto plan = record.dossier.plans.find(subject.child.id);
        if (theirs && plan != record.dossier.plans.end() && !plan->second.changes.trimmed().isEmpty())
            board.needed << plan->second.changes.trimmed();
    }
    return board;
}

/// An owner who is at the table is called by a first name; "Mum and Dad" stays as it was written.
QString ownerOnScreen(const CaseFile& file, const QString& owner)
{
    for (const Participant& person : file.participants)
        if (person.name == owner || person.calledName == owner)
            return firstName(person.name);
    return owner;
}

std::vector<DisplayPlan> plansOf(const CaseFile& file, const ConferenceRecord& record, QTime at)
{
    const auto readers = readersOfTheScreen(file, at);
    std::vector<DisplayPlan> plans;
    for (const Subject& subject : file.subjects) {
        const auto found = record.dossier.plans.find(subject.child.id);
        const bool theirs = std::all_of(readers.begin(), readers.end(), [&](const Participant* reader) { return isTheirs(*reader, subject.child.id); });
        if (found == record.dossier.plans.end() || !theirs)
            continue;
        const Child& child = subject.child;
        DisplayPlan plan{child.called(), found->second.changes, {}};
        for (const PlanAction& action : found->second.actions)
            plan.actions.push_back({action.what, ownerOnScreen(file, action.owner), action.by});
        plans.push_back(std::move(plan));
    }
    return plans;
}

} // namespace

FamilyDisplay familyDisplay(const CaseFile& file, const ConferenceRecord& record, const Procedure& procedure,
                            const DisplayChoice& choice, const DisplaySharing& sharing, QTime at)
{
    const auto shows = [&](DisplayPart part) { return choice.shows.contains(part); };
    FamilyDisplay display;
    display.blank = false;
    display.welcome = shows(DisplayPart::Welcome);
    if (shows(DisplayPart::Agenda))
        display.steps = stepsOf(file, record, procedure);
    if (shows(DisplayPart::People))
        display.people = peopleOf(file, at);
    if (shows(DisplayPart::Countdown) && file.conference.state == ConferenceState::InSession)
        display.backAt = endOfBreak(record, choice, at);
    if (shows(DisplayPart::Board) && sharing.board)
        display.board = boardOf(file, record, at);
    if (shows(DisplayPart::Plan) && sharing.plan)
        display.plans = plansOf(file, record, at);
    return display;
}

std::vector<ParticipantId> keptOutNow(const CaseFile& file, QTime at)
{
    std::vector<ParticipantId> out;
    for (const Participant& person : file.participants) {
        const auto& exclusion = person.exclusion;
        if (!exclusion || exclusion->extent != ExclusionExtent::Part || !exclusion->from || *exclusion->from > at)
            continue;
        if (!exclusion->to || at < *exclusion->to)
            out.push_back(person.id);
    }
    return out;
}

QString firstName(const QString& name)
{
    static const QStringList titles = u"mr mrs ms miss mx dr prof pc dc ds di sgt insp sister nurse rev y parch"_s.split(u' ');
    const QStringList parts = name.simplified().split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QString word = parts[i];
        if (titles.contains(word.remove(u'.').toLower()))
            continue;
        // A title with nothing but a surname after it ("Ms Mwyaren") has no first name to give: the title keeps it civil.
        return i > 0 && i + 1 == parts.size() ? parts[i - 1] + u' ' + parts[i] : parts[i];
    }
    return name;
}

} // namespace cadair
