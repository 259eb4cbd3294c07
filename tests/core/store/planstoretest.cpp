#include "tests/core/store/samples.h"

#include "core/store/conferencestore.h"
#include "core/store/planstore.h"
#include "core/store/recordstore.h"
#include "core/store/scalestore.h"

#include <QTest>

using namespace cadair;
using namespace Qt::StringLiterals;
using samples::key;

/// A plan comes back as it was written, whole, and nothing is left behind of what was taken out of it.
class PlanStoreTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyFieldComesBack();
    void savingTheSameLeavesNoEntry();
    void whatIsTakenOutIsGone();
    void eachChildHasAPlanOfItsOwn();
    void helpWithoutAPlanComesBack();
    void theNextReviewIsTheDayThatWasFixed();
    void theScaleComesBack();
    void theDisplaysChoiceComesBack();

private:
    Dossier dossier() { return RecordStore(*m_casebook).record(id()).dossier; }
    const ConferenceId& id() const { return m_file->conference.id; }
    ChildPlan full() const;

    FixedClock m_clock{QDateTime(QDate(2026, 3, 9), QTime(9, 30), QTimeZone("Europe/London"))};
    samples::People m_people = samples::people();
    std::optional<Casebook> m_casebook;
    std::optional<CaseFile> m_file;
};

void PlanStoreTest::init()
{
    m_people = samples::people();
    m_casebook.emplace(Casebook::inMemory(m_clock, u"Mair Mesen"_s));
    samples::save(*m_casebook, m_people);
    m_file = samples::fullCaseFile(m_people);
    ConferenceStore(*m_casebook).save(*m_file);
}

ChildPlan PlanStoreTest::full() const
{
    const QDate day(2026, 3, 20);
    ChildPlan plan{.child = m_people.sian.id};
    plan.lead = m_file->participants[2].id;
    plan.leadQualified = true;
    plan.childInGroup = false;
    plan.risks = {u"left alone at night"_s, u"no breakfast"_s};
    plan.changes = u"an adult is there every night"_s;
    plan.laterCoreGroups = u"every four weeks"_s;
    plan.outcomes = {{u"breakfast every day"_s, u"the school's list"_s, day}, {u"sleeps at home"_s, {}, {}}};
    plan.actions = {{.what = u"walks with Siân to breakfast club"_s, .owner = u"Elin Mwyaren"_s, .family = true, .by = day,
                     .measure = u"the club's list"_s, .outcome = u"breakfast every day"_s, .risk = u"no breakfast"_s, .progress = u"begun"_s,
                     .before = u"drives"_s, .renegotiated = day.addDays(7), .first = Promise{u"Beth Marrow"_s, day.addDays(3)}, .workedOut = day.addDays(2)},
                    {.what = u"weighs Siân"_s, .owner = u"Beth Marrow"_s, .agency = key<AgencyKey>(u"health-visiting")}};
    plan.contingency = u"the duty team meets the same day"_s;
    plan.sections = {{u"needs"_s, u"sleep"_s}, {u"first-line-manager"_s, u"Idris Flint"_s}};
    plan.explained = {u"parents"_s, u"child"_s};
    plan.birthToldBy = u"the midwife"_s;
    plan.birthSteps = u"a meeting on the ward"_s;
    plan.visitDays = 7;
    plan.visitReason = u"a new partner"_s;
    plan.begins = day.addDays(-8);
    plan.done = {{u"detailed-plan"_s, day}, {u"files-read"_s, day.addDays(1)}};
    plan.acceptances = {{u"Beth Marrow"_s, u"e-mail"_s, true, day.addDays(4)}, {u"Elin Mwyaren"_s, {}, false}};
    plan.preferences = {{u"no visits on Sundays"_s, false, true}};
    plan.changed = {{u"the category"_s, day, true}};
    plan.concern = ImmediateConcern{{u"strategy-discussion"_s, u"legal-action"_s}, u"a meeting today"_s};
    return plan;
}

void PlanStoreTest::everyFieldComesBack()
{
    PlanStore(*m_casebook).save(id(), full());
    const auto plans = dossier().plans;
    QCOMPARE(plans.size(), size_t{1});
    QVERIFY(plans.at(m_people.sian.id) == full());
}

void PlanStoreTest::savingTheSameLeavesNoEntry()
{
    PlanStore(*m_casebook).save(id(), full());
    const JournalHead head = m_casebook->journalHead();
    PlanStore(*m_casebook).save(id(), full());
    QVERIFY(m_casebook->journalHead() == head);
}

void PlanStoreTest::whatIsTakenOutIsGone()
{
    PlanStore store(*m_casebook);
    store.save(id(), full());
    ChildPlan less = full();
    less.risks.removeLast();
    less.outcomes.pop_back();
    less.actions.erase(less.actions.begin());
    less.sections.erase(u"needs"_s);
    less.explained.clear();
    less.done.erase(u"files-read"_s);
    less.acceptances.clear();
    less.preferences.clear();
    less.changed.clear();
    less.concern.reset();
    less.lead.reset();
    less.visitDays.reset();
    store.save(id(), less);
    QVERIFY(dossier().plans.at(m_people.sian.id) == less);
}

void PlanStoreTest::eachChildHasAPlanOfItsOwn()
{
    PlanStore store(*m_casebook);
    ChildPlan other{.child = m_people.osian.id};
    other.risks = {u"misses school"_s};
    store.save(id(), full());
    store.save(id(), other);
    QVERIFY(dossier().plans.at(m_people.sian.id) == full());
    QVERIFY(dossier().plans.at(m_people.osian.id) == other);
}

void PlanStoreTest::helpWithoutAPlanComesBack()
{
    Weighing weighing;
    weighing.harm = false;
    weighing.limbs = {u"likely"_s};
    weighing.reasons = u"mornings are calm now"_s;
    weighing.support = {u"early-help"_s, u"health-plan"_s};
    weighing.healthLead = key<AgencyKey>(u"paediatrics");
    weighing.noSupport = u"none wanted"_s;
    weighing.recommendations = u"the club goes on"_s;
    PlanStore(*m_casebook).save(id(), m_people.osian.id, weighing);
    QVERIFY(dossier().weighed.at(m_people.osian.id) == weighing);
    QVERIFY(dossier().plans.empty());
    weighing.support = {u"early-help"_s};
    weighing.harm.reset();
    PlanStore(*m_casebook).save(id(), m_people.osian.id, weighing);
    QVERIFY(dossier().weighed.at(m_people.osian.id) == weighing);
}

void PlanStoreTest::theNextReviewIsTheDayThatWasFixed()
{
    QVERIFY(!dossier().reviewing.date);
    const QDate held = *m_file->conference.date;
    ConferenceStore(*m_casebook).setEvents(id(), {CaseEvent{key<EventKey>(u"review"), held}}); // this one is the review itself
    QVERIFY(!dossier().reviewing.date);
    ConferenceStore(*m_casebook).setEvents(id(), {CaseEvent{key<EventKey>(u"review"), held.addMonths(3)}});
    QCOMPARE(dossier().reviewing.date, std::optional(held.addMonths(3)));
}

void PlanStoreTest::theScaleComesBack()
{
    ScaleStore store(*m_casebook);
    QVERIFY(store.scale(id()) == Scale{});
    const ParticipantId worker = m_file->participants[2].id;
    const ParticipantId mother = m_file->participants[3].id;
    Scale scale{.on = true, .inRecord = false, .statements = {{u"left alone at night"_s, true, {{worker, 3, u"two nights in May"_s}, {mother, 8, {}}}},
                                                              {u"no breakfast"_s, false, {}}}};
    store.save(id(), scale);
    const Scale found = store.scale(id());
    QVERIFY(found == scale);
    scale.statements[0].marks.erase(scale.statements[0].marks.begin());
    scale.statements.pop_back();
    store.save(id(), scale);
    QVERIFY(store.scale(id()) == scale);
}

void PlanStoreTest::theDisplaysChoiceComesBack()
{
    ScaleStore store(*m_casebook);
    QVERIFY(!store.displayChoice(id()));
    const DisplayChoice choice{.shows = {DisplayPart::Agenda, DisplayPart::Board}, .breakMinutes = 15};
    store.save(id(), choice);
    QVERIFY(store.displayChoice(id()) == choice);
    store.save(id(), DisplayChoice{.shows = {}});
    QVERIFY(store.displayChoice(id()) == DisplayChoice{.shows = {}});
}

QTEST_GUILESS_MAIN(PlanStoreTest)
#include "planstoretest.moc"
