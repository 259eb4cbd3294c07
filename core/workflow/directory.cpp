#include "core/workflow/directory.h"

#include "core/base/folding.h"
#include "core/store/journalstore.h"
#include "core/store/personstore.h"
#include "core/workflow/families.h"

#include <algorithm>
#include <set>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

constexpr size_t askedEvery = 100; // people, between two questions whether to go on

Made<PersonId> saveLastDay(const Office& office, const PersonId& id, std::optional<QDate> lastDay)
{
    Made<PersonId> made;
    PersonStore store(office.casebook);
    std::optional<Person> person = store.person(id);
    if (!person)
        made.problems.push_back({u"person"_s, FieldFault::Missing});
    if (lastDay && !lastDay->isValid())
        made.problems.push_back({u"activeUntil"_s, FieldFault::Missing});
    if (!made.problems.empty())
        return made;
    person->activeUntil = lastDay;
    store.save(*person);
    made.id = id;
    return made;
}

} // namespace

std::vector<Person> directoryPeople(const Office& office)
{
    return PersonStore(office.casebook).practitioners();
}

bool hasLeft(const Person& person, QDate today)
{
    return person.activeUntil && *person.activeUntil < today;
}

bool canBeEmail(const QString& text)
{
    const qsizetype at = text.indexOf(u'@');
    const QString domain = text.mid(at + 1);
    const bool spaced = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
    return at > 0 && !spaced && !domain.contains(u'@') && domain.contains(u'.') && !domain.startsWith(u'.') && !domain.endsWith(u'.') &&
           !domain.contains(".."_L1);
}

std::vector<FieldProblem> problemsOfPractitioner(const Person& person, const AgencyKinds& agencies)
{
    std::vector<FieldProblem> problems = problemsOf(person);
    if (!person.agency || !agencies.find(*person.agency))
        problems.push_back({u"agency"_s, FieldFault::UnknownAgency});
    if (person.email.trimmed().isEmpty() && person.emailSafe)
        problems.push_back({u"email"_s, FieldFault::Missing});
    return problems;
}

std::vector<Person> possiblySamePerson(const Office& office, const Person& person)
{
    const QString name = folded(person.name);
    const QString email = person.email.trimmed();
    std::vector<Person> found;
    for (Person& other : directoryPeople(office)) {
        if (other.id == person.id)
            continue;
        const bool sameName = !name.isEmpty() && folded(other.name) == name;
        const bool sameEmail = !email.isEmpty() && other.email.compare(email, Qt::CaseInsensitive) == 0;
        if (sameName || sameEmail)
            found.push_back(std::move(other));
    }
    return found;
}

Made<PersonId> endWork(const Office& office, const PersonId& person, QDate lastDay)
{
    return saveLastDay(office, person, lastDay);
}

Made<PersonId> resumeWork(const Office& office, const PersonId& person)
{
    return saveLastDay(office, person, std::nullopt);
}

PeopleImported importPeople(const Office& office, const std::vector<Person>& people,
                            const std::function<bool(size_t done)>& goOn)
{
    PeopleImported result;
    std::set<PersonId> known;
    for (const Person& person : directoryPeople(office))
        known.insert(person.id);
    Transaction transaction(office.casebook);
    for (size_t i = 0; i < people.size(); ++i) {
        if (goOn && i % askedEvery == 0 && !goOn(i))
            return {};
        if (!savePractitioner(office, people[i]))
            return {.refused = i};
        ++(known.contains(people[i].id) ? result.updated : result.added);
    }
    transaction.commit();
    result.done = true;
    return result;
}

void notePeopleExported(const Office& office, const std::optional<AgencyKey>& agency)
{
    JournalStore(office.casebook).note(JournalAct::Export, u"directory"_s, agency ? agency->text() : QString());
}

} // namespace cadair
