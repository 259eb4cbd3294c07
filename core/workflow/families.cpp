#include "core/workflow/families.h"

#include "core/base/folding.h"
#include "core/store/conferencestore.h"
#include "core/store/duplicatestore.h"
#include "core/store/familystore.h"
#include "core/store/journalstore.h"
#include "core/store/lifeeventstore.h"
#include "core/store/personstore.h"
#include "core/workflow/directory.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 300;
constexpr int oldestChildYears = 26; // plans end at 18; care leavers' records go a little further
constexpr int longestPregnancyDays = 320;
constexpr int earliestBirthDays = 140;      // before the expected date: no child lives who is born earlier
constexpr int latestBirthDays = 30;         // after it

void checkLength(const QString& text, const QString& field, std::vector<FieldProblem>& problems)
{
    if (text.size() > longestName)
        problems.push_back({field, FieldFault::TooLong});
}

/// Whether any word of one name begins a word of the other: "Siân" and "Siân Mair".
bool shareAName(const QString& a, const QString& b)
{
    const QStringList words = folded(a).split(u' ', Qt::SkipEmptyParts);
    const QStringList others = folded(b).split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), [&](const QString& word) { return matchesWords(b, word); }) ||
           std::any_of(others.begin(), others.end(), [&](const QString& word) { return matchesWords(a, word); });
}

std::vector<FieldProblem> problemsOf(const Family& family)
{
    std::vector<FieldProblem> problems;
    if (family.name.isEmpty())
        problems.push_back({u"name"_s, FieldFault::Missing});
    checkLength(family.name, u"name"_s, problems);
    checkLength(family.reference, u"reference"_s, problems);
    return problems;
}

Person tidiedPerson(Person person)
{
    person.name = tidied(person.name);
    person.calledName = tidied(person.calledName);
    person.agencyName = tidied(person.agencyName);
    person.job = tidied(person.job);
    person.email = person.email.trimmed();
    person.phone = person.phone.trimmed();
    return person;
}

} // namespace

std::vector<FamilyRow> findFamilies(const Office& office, const QString& query)
{
    FamilyStore families(office.casebook);
    const LifeEventStore events(office.casebook);
    std::vector<FamilyRow> rows;
    for (const Family& family : families.all()) {
        const auto household = families.household(family.id);
        if (!household)
            continue;
        QStringList names{family.name, family.reference};
        FamilyRow row{family.id, family.name, family.reference, {}};
        for (const Child& child : household->children) {
            row.children << child.called();
            names << child.givenName << child.calledName << child.familyName;
        }
        for (const Person& adult : household->adults)
            names << adult.name << adult.calledName;
        for (const LifeEvent& event : events.ofFamily(family.id))
            if (event.kind == LifeEventKind::NameChange && !event.takenBack)
                names << event.before.given << event.before.family << event.before.called;
        if (matchesWords(names.join(u' '), query))
            rows.push_back(std::move(row));
    }
    return rows;
}

std::optional<Household> openHousehold(const Office& office, const FamilyId& family)
{
    auto household = FamilyStore(office.casebook).household(family);
    if (household)
        JournalStore(office.casebook).noteReading(u"family"_s, family.text());
    return household;
}

Made<FamilyId> addFamily(const Office& office, const QString& name, const QString& reference)
{
    Made<FamilyId> made;
    const Family family{FamilyId::fresh(), tidied(name), tidied(reference)};
    made.problems = problemsOf(family);
    if (!made.problems.empty())
        return made;
    FamilyStore(office.casebook).save(family);
    made.id = family.id;
    return made;
}

Made<FamilyId> saveFamily(const Office& office, const Family& changed)
{
    Made<FamilyId> made;
    const Family family{changed.id, tidied(changed.name), tidied(changed.reference)};
    made.problems = problemsOf(family);
    if (!made.problems.empty())
        return made;
    FamilyStore(office.casebook).save(family);
    made.id = family.id;
    return made;
}

std::vector<FieldProblem> problemsOf(const Child& child, QDate today)
{
    std::vector<FieldProblem> problems;
    if (!child.born && !child.expected)
        problems.push_back({u"born"_s, FieldFault::NeitherBornNorExpected});
    if (child.born && tidied(child.givenName).isEmpty())
        problems.push_back({u"givenName"_s, FieldFault::Missing});
    if (tidied(child.familyName).isEmpty())
        problems.push_back({u"familyName"_s, FieldFault::Missing});
    if (child.born && *child.born > today)
        problems.push_back({u"born"_s, FieldFault::InTheFuture});
    if (child.born && child.born->addYears(oldestChildYears) < today)
        problems.push_back({u"born"_s, FieldFault::TooLongAgo});
    if (!child.born && child.expected && child.expected->daysTo(today) > longestPregnancyDays)
        problems.push_back({u"expected"_s, FieldFault::TooLongAgo});
    if (!child.born && child.expected && today.daysTo(*child.expected) > longestPregnancyDays)
        problems.push_back({u"expected"_s, FieldFault::InTheFuture});
    if (child.born && child.expected && child.born->daysTo(*child.expected) > earliestBirthDays)
        problems.push_back({u"expected"_s, FieldFault::InTheFuture});
    if (child.born && child.expected && child.expected->daysTo(*child.born) > latestBirthDays)
        problems.push_back({u"expected"_s, FieldFault::TooLongAgo});
    if (child.died && *child.died > today)
        problems.push_back({u"died"_s, FieldFault::InTheFuture});
    if (child.died && child.born && *child.died < *child.born)
        problems.push_back({u"died"_s, FieldFault::TooLongAgo});
    checkLength(child.givenName, u"givenName"_s, problems);
    checkLength(child.familyName, u"familyName"_s, problems);
    checkLength(child.calledName, u"calledName"_s, problems);
    return problems;
}

Made<ChildId> saveChild(const Office& office, const Child& child)
{
    Made<ChildId> made;
    made.problems = problemsOf(child, office.clock.today());
    if (!made.problems.empty())
        return made;
    Child kept = child;
    kept.givenName = tidied(child.givenName);
    kept.familyName = tidied(child.familyName);
    kept.calledName = tidied(child.calledName);
    FamilyStore(office.casebook).save(kept);
    made.id = kept.id;
    return made;
}

std::vector<FieldProblem> problemsOf(const Person& person)
{
    std::vector<FieldProblem> problems;
    if (tidied(person.name).isEmpty())
        problems.push_back({u"name"_s, FieldFault::Missing});
    checkLength(person.name, u"name"_s, problems);
    checkLength(person.calledName, u"calledName"_s, problems);
    checkLength(person.agencyName, u"agencyName"_s, problems);
    checkLength(person.job, u"job"_s, problems);
    return problems;
}

Made<PersonId> saveAdult(const Office& office, const Person& person, const FamilyMember& member)
{
    Made<PersonId> made;
    made.problems = problemsOf(person);
    FamilyStore families(office.casebook);
    const std::vector<Child> children = families.children(member.family);
    for (const ChildId& of : member.of)
        if (std::none_of(children.begin(), children.end(), [&](const Child& child) { return child.id == of; }))
            made.problems.push_back({u"of"_s, FieldFault::NotOfThisFamily});
    if (!made.problems.empty())
        return made;
    Transaction transaction(office.casebook);
    PersonStore(office.casebook).save(tidiedPerson(person));
    families.save(member);
    transaction.commit();
    made.id = person.id;
    return made;
}

namespace {

bool isOfOneNotOver(const Office& office, const FamilyId& family, const PersonId& person)
{
    using enum ConferenceState;
    ConferenceStore store(office.casebook);
    const std::vector<ConferenceSummary> held = store.ofFamily(family);
    return std::any_of(held.begin(), held.end(), [&](const ConferenceSummary& each) {
        const bool over = each.state != Requested && each.state != Convened && each.state != Postponed && each.state != InSession
                          && each.state != Adjourned;
        const auto file = over ? std::nullopt : store.caseFile(each.id);
        return file && std::any_of(file->participants.begin(), file->participants.end(), [&](const Participant& one) { return one.person == person; });
    });
}

} // namespace

Made<PersonId> removeAdult(const Office& office, const FamilyId& family, const PersonId& person)
{
    Made<PersonId> made;
    FamilyStore families(office.casebook);
    const auto household = families.household(family);
    const QDate today = office.clock.today();
    const bool isOfIt = household && std::any_of(household->members.begin(), household->members.end(),
                                                 [&](const FamilyMember& member) { return member.person == person; });
    if (!isOfIt) {
        made.problems.push_back({u"person"_s, FieldFault::NotOfThisFamily});
        return made;
    }
    if (std::any_of(household->withheld.begin(), household->withheld.end(),
                    [&](const WithheldAddress& one) { return one.holdsOn(today) && (one.from == person || one.isOf(person)); }))
        made.problems.push_back({u"withheld"_s, FieldFault::Missing});
    if (isOfOneNotOver(office, family, person))
        made.problems.push_back({u"conference"_s, FieldFault::AlreadyInvited});
    if (!made.problems.empty())
        return made;
    families.removeMember(family, person);
    made.id = person;
    return made;
}

std::vector<Person> findPractitioners(const Office& office, const QString& query)
{
    std::vector<Person> found;
    for (Person& person : PersonStore(office.casebook).practitioners()) {
        if (hasLeft(person, office.clock.today()))
            continue;
        const QString words = QStringList{person.name, person.agencyName, person.job}.join(u' ');
        if (matchesWords(words, query))
            found.push_back(std::move(person));
    }
    return found;
}

Made<PersonId> savePractitioner(const Office& office, const Person& person)
{
    Made<PersonId> made;
    made.problems = problemsOfPractitioner(person, office.rulebook.agencies());
    if (!made.problems.empty())
        return made;
    PersonStore(office.casebook).save(tidiedPerson(person));
    made.id = person.id;
    return made;
}

std::vector<Child> possiblySameChild(const Office& office, const Child& child)
{
    FamilyStore families(office.casebook);
    const DuplicateStore said(office.casebook);
    std::vector<Child> found;
    const QString name = folded(child.givenName + u' ' + child.familyName);
    for (const Family& family : families.all()) {
        for (const Child& other : families.children(family.id)) {
            if (other.id == child.id || said.areNotTheSame(RecordKind::Child, child.id.text(), other.id.text()))
                continue;
            const bool sameName = !name.isEmpty() && folded(other.givenName + u' ' + other.familyName) == name;
            const bool sameDay = child.born && other.born == child.born &&
                                 shareAName(child.givenName + u' ' + child.familyName,
                                            other.givenName + u' ' + other.familyName);
            if (sameName || sameDay)
                found.push_back(other);
        }
    }
    return found;
}

} // namespace cadair
