#include "core/workflow/familyview.h"

#include "core/rules/registerspells.h"
#include "core/store/conferencestore.h"
#include "core/store/familystore.h"
#include "core/store/journalstore.h"
#include "core/store/lifeeventstore.h"
#include "core/store/searchstore.h"
#include "core/store/standingstore.h"

#include <algorithm>
#include <tuple>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

/// What was decided about children and what ended their plans, by child.
struct PlanHistory {
    std::map<ChildId, std::vector<StandingDecision>> decisions;
    std::map<ChildId, std::vector<PlanEnd>> endings;
};

PlanHistory historyOf(std::vector<StandingDecision> decisions, const std::vector<PlanEnd>& endings)
{
    PlanHistory history;
    for (StandingDecision& decision : decisions)
        history.decisions[decision.child].push_back(std::move(decision));
    for (const PlanEnd& end : endings)
        history.endings[end.child].push_back(end);
    return history;
}

/// Where one child stands after all of it: as on the register.
ListedChild listed(const Child& child, const PlanHistory& history)
{
    const auto decisions = history.decisions.find(child.id);
    if (decisions == history.decisions.end())
        return {child, {}, {}};
    std::map<ChildId, QDate> died;
    if (child.died)
        died.emplace(child.id, *child.died);
    const auto endings = history.endings.find(child.id);
    const std::vector<RegisterSpell> spells =
        registerSpells(decisions->second, endings == history.endings.end() ? std::vector<PlanEnd>() : endings->second, died);
    const RegisterSpell* spell = openSpell(spells, child.id);
    if (!spell)
        return {child, {}, {}};
    return {child, spell->since, spell->decisions.empty() ? std::vector<CategoryKey>() : spell->decisions.back().categories};
}

std::vector<ListedChild> listed(const PlanHistory& history, const std::vector<Child>& children)
{
    std::vector<ListedChild> inOrder;
    for (const Child& child : children)
        inOrder.push_back(listed(child, history));
    return inOrder;
}

void addLifeEvents(const std::vector<LifeEvent>& events, std::vector<ListedChild>& children)
{
    for (ListedChild& listed : children)
        for (auto event = events.rbegin(); event != events.rend(); ++event) {
            if (event->child != listed.child.id || event->takenBack)
                continue;
            if (event->kind == LifeEventKind::NameChange)
                listed.formerly.push_back(event->before);
            else if (event->kind == LifeEventKind::Adoption)
                listed.adopted = event->on;
        }
}

bool isProfessional(Capacity capacity)
{
    using enum Capacity;
    switch (capacity) {
    case Practitioner:
    case Guardian:
    case Advocate:
    case Interpreter:
    case LegalRepresentative: return true;
    case Chair:
    case MinuteTaker:
    case Parent:
    case Carer:
    case Relative:
    case Child:
    case Supporter:
    case Observer:
    case FosterCarer: return false;
    }
    Q_UNREACHABLE();
}

/// Later conferences come first, so whoever is known already is known as they were last.
void addPractitioners(const CaseFile& file, std::vector<Around>& all)
{
    for (const Participant& person : file.participants) {
        const bool known = std::any_of(all.begin(), all.end(), [&](const Around& other) {
            return person.person ? other.person.person == person.person : other.person.name == person.name;
        });
        if (isProfessional(person.capacity) && !known)
            all.push_back({person, file.conference.id, file.conference.date});
    }
}

void addLetters(const CaseFile& file, std::vector<FamilyLetter>& all)
{
    for (const SentDocument& sent : file.sent)
        if (const Participant* to = file.participant(sent.to))
            all.push_back({sent, to->name, to->capacity, file.conference.id, file.conference.type});
}

void sortByAgency(std::vector<Around>& all, const AgencyKinds& agencies)
{
    const auto place = [&](const Around& around) {
        const auto& kinds = agencies.kinds;
        return std::find_if(kinds.begin(), kinds.end(), [&](const AgencyKind& kind) { return around.person.agency == kind.key; }) - kinds.begin();
    };
    std::stable_sort(all.begin(), all.end(), [&](const Around& a, const Around& b) {
        return std::tuple(place(a), a.person.name) < std::tuple(place(b), b.person.name);
    });
}

} // namespace

QString ListedFamily::words() const
{
    QStringList names{family.name, family.reference};
    for (const ListedChild& listed : children)
        names << listed.child.givenName << listed.child.calledName << listed.child.familyName;
    return (names + adults + formerNames).join(u' ');
}

std::vector<ListedFamily> listFamilies(const Office& office)
{
    const FamilyStore families(office.casebook);
    const StandingStore standing(office.casebook);
    const PlanHistory history = historyOf(standing.decisions(), standing.endings());
    const std::map<ChildId, std::vector<ChildName>> former = LifeEventStore(office.casebook).formerNames();
    std::vector<ListedFamily> all;
    for (const Family& family : families.all()) {
        const auto household = families.household(family.id);
        if (!household)
            continue;
        ListedFamily row{family, listed(history, household->children), {}};
        for (const Person& adult : household->adults)
            row.adults << adult.name;
        for (const Child& child : household->children)
            if (const auto names = former.find(child.id); names != former.end())
                for (const ChildName& name : names->second)
                    row.formerNames << name.given + u' ' + name.family << name.called;
        all.push_back(std::move(row));
    }
    return all;
}

std::vector<FoundRecord> findRecords(const Office& office, const QString& query, size_t most)
{
    const SearchStore search(office.casebook);
    const FamilyStore families(office.casebook);
    std::vector<FoundRecord> found;
    for (const SearchHit& hit : search.find(query, SearchKind::Family, static_cast<int>(most)))
        if (const auto family = FamilyId::parse(hit.id))
            found.push_back({*family, {}, hit.title, hit.detail, {}});
    for (const SearchHit& hit : search.find(query, SearchKind::Child, static_cast<int>(most)))
        if (const auto id = ChildId::parse(hit.id))
            if (const auto child = families.child(*id))
                found.push_back({child->family, id, hit.title, {}, child->born});
    return found;
}

std::optional<FamilyView> openFamily(const Office& office, const FamilyId& family)
{
    auto view = rereadFamily(office, family);
    if (view)
        JournalStore(office.casebook).noteReading(u"family"_s, family.text());
    return view;
}

std::optional<FamilyView> rereadFamily(const Office& office, const FamilyId& family)
{
    auto household = FamilyStore(office.casebook).household(family);
    if (!household)
        return std::nullopt;
    FamilyView view{.household = *std::move(household)};
    const StandingStore standing(office.casebook);
    view.children = listed(historyOf(standing.decisions(family), standing.endings()), view.household.children);
    addLifeEvents(LifeEventStore(office.casebook).ofFamily(family), view.children);
    const ConferenceStore conferences(office.casebook);
    std::vector<ConferenceSummary> summaries = conferences.ofFamily(family);
    std::reverse(summaries.begin(), summaries.end());
    for (const ConferenceSummary& summary : summaries) {
        view.conferences.push_back(rowOf(summary));
        if (const auto file = conferences.caseFile(summary.id)) {
            addPractitioners(*file, view.practitioners);
            addLetters(*file, view.letters);
        }
    }
    sortByAgency(view.practitioners, office.rulebook.agencies());
    std::stable_sort(view.letters.begin(), view.letters.end(), [](const FamilyLetter& a, const FamilyLetter& b) {
        return std::tuple(a.sent.date, a.sent.time.value_or(QTime())) > std::tuple(b.sent.date, b.sent.time.value_or(QTime()));
    });
    view.timeline = familyTimeline(office, view.household);
    view.lookalikes = lookalikesOf(office, view.household);
    view.plans = plansOf(office, family);
    view.moves = movesOf(office, family);
    view.care = careOf(office, family);
    view.reviews = reviewsOf(office, view.plans);
    view.endings = endingsOf(office, view.plans);
    view.ended = endedPlansOf(office, family);
    return view;
}

void noteFamilyPrinted(const Office& office, const FamilyId& family)
{
    JournalStore(office.casebook).note(JournalAct::Print, u"family-tree"_s, family.text());
}

ChildChange changeOf(const Child& before, const Child& after)
{
    if (!before.address.isEmpty() && before.address != after.address)
        return ChildChange::Moved;
    return ChildChange::None;
}

} // namespace cadair
