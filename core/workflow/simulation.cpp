#include "core/workflow/simulation.h"

#include "core/workflow/demoreading.h"
#include "core/workflow/families.h"
#include "core/workflow/unit.h"

#include <algorithm>

// The days of a made-up unit, and the people in it.

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

const QTime morning(8, 30);
const QTime evening(18, 0);

struct Work {
    const char16_t* what; // key in m_practitioners
    const char16_t* agency;
    const char16_t* job;
    int people;
};

constexpr std::array unitsPeople{Work{u"chair", u"childrens-social-care", u"Independent chair", 4},
                                 Work{u"minutes", u"childrens-social-care", u"Minute-taker", 3},
                                 Work{u"social-worker", u"childrens-social-care", u"Social worker", 12},
                                 Work{u"police", u"police", u"Constable", 4},
                                 Work{u"health-visitor", u"health-visiting", u"Health visitor", 6},
                                 Work{u"midwife", u"midwifery", u"Midwife", 3},
                                 Work{u"gp", u"gp", u"General practitioner", 6},
                                 Work{u"school", u"school", u"Head of year", 9}};

} // namespace

Simulation::Simulation(Casebook& casebook, FixedClock& clock, const Rulebook& rulebook, SimulatedUnit unit)
    : m_clock(clock), m_office{casebook, clock, rulebook}, m_unit(std::move(unit)),
      m_procedure(rulebook.procedure(m_unit.procedure)), m_calendar(rulebook.calendarOf(m_procedure)), m_chance(m_unit.seed),
      m_day(m_unit.first)
{
    m_clock.set(QDateTime(m_day, morning));
    setUnitsProcedure(m_office, m_unit.procedure);
    enterPractitioners();
}

bool Simulation::liveDay()
{
    if (m_day > m_unit.last)
        return false;
    m_clock.set(QDateTime(m_day, morning));
    constexpr int workingDaysInTenWeeks = 50;
    if (m_calendar.isWorkingDay(m_day) && m_chance.between(1, workingDaysInTenWeeks) <= m_unit.familiesInTenWeeks)
        refer();
    while (!m_steps.empty() && m_steps.begin()->first.date() <= m_day) {
        const auto step = m_steps.extract(m_steps.begin());
        m_clock.set(std::max(step.key(), m_clock.now())); // steps planned for a moment that has passed follow at once
        step.mapped()();
    }
    m_clock.set(std::max(QDateTime(m_day, evening), m_clock.now()));
    m_day = m_day.addDays(1);
    return true;
}

void Simulation::at(const QDateTime& time, std::function<void()> take)
{
    m_steps.emplace(std::max(time, m_clock.now()), std::move(take));
}

void Simulation::later(QDate from, int workingDays, QTime time, std::function<void()> take)
{
    at(QDateTime(workingDay(from, workingDays), time), std::move(take));
}

/// That many working days on or back; with none the day itself, or the next that is one.
QDate Simulation::workingDay(QDate from, int workingDays) const
{
    return workingDays == 0 ? m_calendar.addWorkingDays(from.addDays(-1), 1) : m_calendar.addWorkingDays(from, workingDays);
}

void Simulation::enterPractitioners()
{
    for (const Work& work : unitsPeople) {
        const QString what = QString::fromUtf16(work.what);
        for (int i = 0; i < work.people; ++i) {
            Person person{.id = PersonId::fresh(), .name = m_names.practitioner(m_chance)};
            person.agency = keyFrom<AgencyKey>(QString::fromUtf16(work.agency));
            person.agencyName = m_names.family(m_chance) + u" House"_s;
            person.job = QString::fromUtf16(work.job);
            if (what == u"social-worker")
                person.role = RoleWord::SocialWorker;
            person.address = u"Harbour Row\nSt Elsewhere"_s;
            const QString language = m_chance.percent(40) ? u"cy"_s : u"en"_s;
            person.languages = {language, language};
            person.id = mustBeMade(savePractitioner(m_office, person), "practitioner");
            m_people.emplace(person.id, person);
            m_practitioners[what].push_back(std::move(person));
        }
    }
}

Simulation::Family Simulation::enterFamily(ConferenceType type)
{
    const QString name = m_names.family(m_chance);
    ++m_count.families;
    const QString reference = u"S/%1"_s.arg(m_count.families, 4, 10, QLatin1Char('0'));
    const auto family = std::make_shared<LivedFamily>(LivedFamily{.id = mustBeMade(addFamily(m_office, name, reference), "family"),
                                                                  .chair = m_chance.oneOf(m_practitioners.at(u"chair"_s)).id,
                                                                  .minutes = m_chance.oneOf(m_practitioners.at(u"minutes"_s)).id});
    enterChildren(*family, type, name);
    enterAdults(*family, name);
    gatherTeam(*family);
    for (const LivedChild& each : family->children) {
        const ChildId id = each.child.id;
        if (each.child.expected)
            at(QDateTime(each.child.expected->addDays(m_chance.between(-12, 8)), QTime(8, 40)), [this, family, id] { bear(family, id); });
        if (m_chance.perThousand(8))
            at(QDateTime(today().addDays(m_chance.between(20, 500)), QTime(8, 50)), [this, family, id] { bury(family, id); });
    }
    return family;
}

void Simulation::enterChildren(LivedFamily& family, ConferenceType type, const QString& name)
{
    const int children = type == ConferenceType::PreBirth ? 1 : m_chance.between(1, 4) / 2 + m_chance.between(0, 1) + 1;
    constexpr int oldest = 16 * 365;
    for (int i = 0; i < children; ++i) {
        Child child{.id = ChildId::fresh(), .family = family.id};
        child.familyName = name;
        if (type == ConferenceType::PreBirth) {
            child.expected = today().addDays(m_chance.between(60, 150));
        } else {
            child.givenName = m_names.given(m_chance);
            child.born = today().addDays(-m_chance.between(20, oldest));
        }
        child.address = u"%1 Shore Street\nSt Elsewhere"_s.arg(m_count.families);
        if (m_chance.percent(80)) { // the others have not been asked
            const QString language = m_chance.percent(35) ? u"cy"_s : u"en"_s;
            child.languages = {language, language};
        }
        child.id = mustBeMade(saveChild(m_office, child), "child");
        family.children.push_back({child});
        ++m_count.children;
    }
}

void Simulation::enterAdults(LivedFamily& family, const QString& name)
{
    std::vector<ChildId> of;
    for (const LivedChild& each : family.children)
        of.push_back(each.child.id);
    const int adults = m_chance.between(1, 2);
    for (int i = 0; i < adults; ++i) {
        Person person{.id = PersonId::fresh(), .name = m_names.given(m_chance) + u' ' + name};
        person.address = u"%1 Shore Street\nSt Elsewhere"_s.arg(m_count.families);
        if (m_chance.percent(85)) {
            const QString language = m_chance.percent(35) ? u"cy"_s : u"en"_s;
            person.languages = {language, language};
        }
        const FamilyMember member{family.id, person.id, i == 0 ? Relation::Mother : Relation::Father, true, of};
        family.adults.push_back(mustBeMade(saveAdult(m_office, person, member), "adult"));
    }
}

void Simulation::gatherTeam(LivedFamily& family)
{
    const auto join = [&](const QString& what) { family.team.push_back(m_chance.oneOf(m_practitioners.at(what)).id); };
    join(u"social-worker"_s);
    join(u"police"_s);
    join(u"gp"_s);
    const auto any = [&](auto is) { return std::any_of(family.children.begin(), family.children.end(), is); };
    constexpr int schoolAge = 4;
    if (any([](const LivedChild& each) { return !each.child.born; }))
        join(u"midwife"_s);
    if (any([this](const LivedChild& each) { return !each.child.born || each.child.born->addYears(schoolAge) > today(); }))
        join(u"health-visitor"_s);
    if (any([this](const LivedChild& each) { return each.child.born && each.child.born->addYears(schoolAge) <= today(); }))
        join(u"school"_s);
}

Simulation::LivedChild& Simulation::childOf(LivedFamily& family, const ChildId& child)
{
    return *std::find_if(family.children.begin(), family.children.end(), [&](const LivedChild& each) { return each.child.id == child; });
}

} // namespace cadair
