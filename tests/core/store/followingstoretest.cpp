#include "tests/core/store/samples.h"

#include "core/store/conferencestore.h"
#include "core/store/followingstore.h"
#include "core/store/journalstore.h"
#include "core/store/recordstore.h"

#include <QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

/// Core groups, visits and how actions stand come back as they were kept, and the rules see what they look into.
class FollowingStoreTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_people = samples::people();
        m_casebook.emplace(Casebook::inMemory(m_clock, u"Mair Mesen"_s));
        samples::save(*m_casebook, m_people);
        m_file = samples::fullCaseFile(m_people);
        ConferenceStore(*m_casebook).save(*m_file);
    }

    void everyFieldComesBack()
    {
        FollowingStore store(*m_casebook);
        const CoreGroupMeetingKept held = meeting();
        CoreGroupMeetingKept fixed{.id = MeetingId::fresh(), .conference = id(), .date = QDate(2026, 4, 20)};
        store.save(fixed);
        store.save(held);
        QCOMPARE(store.meetings(id()), (std::vector{held, fixed})); // by their day
        QCOMPARE(store.meeting(held.id), std::optional(held));
        const VisitKept seen = visit();
        store.save(seen);
        QCOMPARE(store.visits(id()), std::vector{seen});
        QCOMPARE(store.visit(seen.id), std::optional(seen));
        const GroupTerms terms{.everyWeeks = 3, .complex = true, .specialistNeeded = true};
        QCOMPARE(store.terms(id()), GroupTerms{});
        store.save(id(), terms);
        QCOMPARE(store.terms(id()), terms);
        const ActionStanding standing{.conference = id(), .child = child(), .what = u"Ring the school"_s, .state = ActionState::InProgress,
                                      .evidence = u"Rung twice"_s, .on = QDate(2026, 3, 20), .by = u"Mair Mesen"_s};
        store.save(standing);
        QCOMPARE(store.standings(id()), std::vector{standing});
    }

    void whatIsSavedAgainReplacesIt()
    {
        FollowingStore store(*m_casebook);
        CoreGroupMeetingKept kept = meeting();
        store.save(kept);
        kept.members.pop_back();
        kept.actions.clear();
        kept.recorded = {u"progress"_s};
        kept.disagreements.clear();
        store.save(kept);
        QCOMPARE(store.meetings(id()), std::vector{kept});
        VisitKept again = visit();
        store.save(again);
        again.recorded.clear();
        again.seen = false;
        store.save(again);
        QCOMPARE(store.visits(id()), std::vector{again});
        QVERIFY(!JournalStore(*m_casebook).history(u"visit"_s, again.id.text()).empty());
    }

    void theRulesSeeThem()
    {
        QVERIFY(!RecordStore(*m_casebook).record(id()).dossier.coreGroup); // nothing of the kind was ever written down
        FollowingStore store(*m_casebook);
        store.save(meeting());
        store.save(visit());
        store.save(CoreGroupMeetingKept{.id = MeetingId::fresh(), .conference = id(), .date = QDate(2026, 4, 20)});
        const Dossier dossier = RecordStore(*m_casebook).record(id()).dossier;
        QVERIFY(dossier.coreGroup);
        QCOMPARE(dossier.coreGroup->meetings.size(), size_t(1)); // one that is only fixed has not been held
        const CoreGroupMeeting& judged = dossier.coreGroup->meetings.front();
        QCOMPARE(judged.absent, std::vector<QString>{u"Nesta Onnen"_s});
        QCOMPARE(judged.agencies, std::set{*AgencyKey::parse(u"school"_s)});
        QCOMPARE(judged.recorded, (std::set<QString>{u"action-points"_s, u"disagreements"_s, u"next-dates"_s, u"notes"_s, u"progress"_s, u"risk-analysis"_s}));
        QVERIFY(judged.signedOff && judged.moveConfirmed);
        QCOMPARE(dossier.visits.size(), size_t(1));
        QVERIFY(dossier.visits.front().seen && dossier.visits.front().bedroom && !dossier.visits.front().alone);
    }

private:
    const ConferenceId& id() const { return m_file->conference.id; }
    ChildId child() const { return m_file->subjects.front().child.id; }
    CoreGroupMeetingKept meeting() const
    {
        return {.id = MeetingId::fresh(), .conference = id(), .date = QDate(2026, 3, 23), .held = true, .chairKind = u"manager"_s,
                .chair = u"Idris Onnen"_s,
                .members = {{u"Huw Celyn"_s, *AgencyKey::parse(u"school"_s), true, true}, {u"Nesta Onnen"_s, {}, false, false}},
                .recorded = {u"progress"_s, u"risk-analysis"_s}, .dealtWith = u"The plan was gone through."_s,
                .disagreements = u"The school wants more."_s,
                .actions = {{u"Ring the nursery"_s, u"Huw Celyn"_s, QDate(2026, 3, 30), true}, {u"Write it up"_s, {}, {}, false}}, .afterBirth = true,
                .movedFrom = QDate(2026, 3, 20), .moveReason = u"The school was closed."_s, .moveConfirmed = QDate(2026, 3, 18),
                .circulated = QDate(2026, 3, 25), .signedOn = QDate(2026, 3, 26), .signedBy = u"Mair Mesen"_s};
    }
    VisitKept visit() const
    {
        return {.id = VisitId::fresh(), .conference = id(), .child = child(), .date = QDate(2026, 3, 19), .by = u"Huw Celyn"_s, .seen = true,
                .alone = false, .awake = true, .bedroom = true, .recorded = {u"wishes"_s, u"told"_s}, .leadTold = QDate(2026, 3, 20),
                .notes = u"At home after school."_s, .signedOn = QDate(2026, 3, 21), .signedBy = u"Huw Celyn"_s};
    }

    FixedClock m_clock{QDateTime(QDate(2026, 3, 9), QTime(9, 30), QTimeZone("Europe/London"))};
    samples::People m_people = samples::people();
    std::optional<Casebook> m_casebook;
    std::optional<CaseFile> m_file;
};

QTEST_APPLESS_MAIN(FollowingStoreTest)
#include "followingstoretest.moc"
