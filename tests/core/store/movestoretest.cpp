#include "tests/core/store/samples.h"

#include "core/store/carestore.h"
#include "core/store/conferencestore.h"
#include "core/store/erasurewalk.h"
#include "core/store/journalstore.h"
#include "core/store/movestore.h"
#include "core/store/recordstore.h"

#include <QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

/// Moves and looked-after children come back as they were kept, and the rules see what they look into.
class MoveStoreTest final : public QObject {
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

    void everyFieldOfAMoveComesBack()
    {
        MoveStore store(*m_casebook);
        const MoveKept full = move();
        store.save(full);
        QCOMPARE(store.move(full.id), std::optional(full));
        MoveKept bare{.id = MoveId::fresh(), .family = m_people.family.id, .direction = MoveDirection::In, .children = {child()},
                      .known = QDate(2026, 1, 2), .authority = u"Otterford Council"_s};
        store.save(bare);
        QCOMPARE(store.ofFamily(m_people.family.id), (std::vector{bare, full})); // by the day they were known
    }

    void whatIsSavedAgainReplacesIt()
    {
        MoveStore store(*m_casebook);
        MoveKept kept = move();
        store.save(kept);
        kept.told.pop_back();
        kept.months.reset();
        kept.risk.reset();
        kept.interim.clear();
        store.save(kept);
        QCOMPARE(store.move(kept.id), std::optional(kept));
        QCOMPARE(JournalStore(*m_casebook).history(u"move"_s, kept.id.text()).size(), size_t(2));
    }

    void theRulesSeeTheMoveOfThePlan()
    {
        const MoveKept kept = move();
        MoveStore(*m_casebook).save(kept);
        const auto transfer = RecordStore(*m_casebook).record(id()).dossier.transfer;
        QVERIFY(transfer);
        QCOMPARE(transfer->direction, u"out"_s);
        QCOMPARE(transfer->convenor, u"receiving-authority"_s);
        QCOMPARE(transfer->risk, u"increased"_s);
        QCOMPARE(transfer->told, (std::set{u"childrens-social-care"_s, u"other"_s}));
        QCOMPARE(transfer->acceptedInWriting, kept.acceptedOn);
        QVERIFY(transfer->conferenceAsked && transfer->conferenceHeld);
    }

    void aMoveThatCameToNothingIsNotSeen()
    {
        MoveKept kept = move();
        kept.over = u"They stayed."_s;
        MoveStore store(*m_casebook);
        store.save(kept);
        QVERIFY(!RecordStore(*m_casebook).record(id()).dossier.transfer);
        QVERIFY(store.open().empty());
    }

    void everyFieldOfCareComesBack()
    {
        CareStore store(*m_casebook);
        const CareKept kept = care();
        store.save(kept);
        QCOMPARE(store.times(child()), std::vector{kept});
        const CareStep removal = step(CareStepKind::Removal);
        store.save(removal);
        QCOMPARE(store.steps(child()), std::vector{removal});
        QCOMPARE(store.step(removal.id), std::optional(removal));
        QCOMPARE(store.answers(id(), child()), (CareAnswers{.conference = id(), .child = child()}));
        const CareAnswers said = answers();
        store.save(said);
        QCOMPARE(store.answers(id(), child()), said);
    }

    void theRulesSeeTheLookedAfterChild()
    {
        CareStore store(*m_casebook);
        CareKept kept = care();
        kept.officer = m_file->participants.front().name.toUpper();
        store.save(kept);
        for (const CareStepKind kind : {CareStepKind::Removal, CareStepKind::ReturnHome, CareStepKind::ReturnAsked})
            store.save(step(kind));
        store.save(answers());
        const auto all = RecordStore(*m_casebook).record(id()).dossier.lookedAfter;
        QCOMPARE(all.size(), size_t(1));
        const LookedAfter& seen = all.at(child());
        QCOMPARE(seen.since, std::optional(kept.since));
        QVERIFY(!seen.byAgreement);
        QCOMPARE(seen.careOrder, kept.careOrder);
        QCOMPARE(seen.reviewingOfficer, std::optional(m_file->participants.front().id));
        QVERIFY(seen.removal && seen.returnHome && seen.returnAsked);
        QCOMPARE(seen.removal->enquiry, std::optional(true));
        QCOMPARE(seen.returnHome->decision, u"conference"_s);
        QCOMPARE(seen.apartReason, u"The reviewing officer was away."_s);
        QCOMPARE(seen.securityAssured, std::optional(true));
    }

    void whatHappenedBeforeTheConferenceBeforeIsNotSeen()
    {
        CareStore store(*m_casebook);
        store.save(care());
        CareStep old = step(CareStepKind::ReturnHome);
        store.save(old);
        CaseFile next = *m_file; // a later one about the same children
        next.conference.id = ConferenceId::fresh();
        next.conference.date = m_file->conference.date->addDays(60);
        next.conference.state = ConferenceState::Convened;
        next.conference.startedAt.reset();
        next.conference.endedAt.reset();
        next.participants.clear();
        next.events.clear();
        next.sent.clear();
        Conference before = m_file->conference;
        before.state = ConferenceState::Concluded;
        ConferenceStore(*m_casebook).save(before);
        ConferenceStore(*m_casebook).save(next);
        QVERIFY(RecordStore(*m_casebook).record(id()).dossier.lookedAfter.at(child()).returnHome);
        QVERIFY(!RecordStore(*m_casebook).record(next.conference.id).dossier.lookedAfter.at(child()).returnHome);
        old.id = CareStepId::fresh();
        old.on = m_file->conference.date->addDays(5);
        old.decided.reset();
        store.save(old);
        const auto seen = RecordStore(*m_casebook).record(next.conference.id).dossier.lookedAfter.at(child()).returnHome;
        QVERIFY(seen && seen->decision.isEmpty());
    }

    void erasingTheFamilyTakesThemToo()
    {
        MoveStore(*m_casebook).save(move());
        MoveStore(*m_casebook).save({.id = MoveId::fresh(), .family = m_people.family.id, .direction = MoveDirection::In,
                                     .children = {child()}, .known = QDate(2026, 1, 2), .authority = u"Otterford Council"_s});
        CareStore(*m_casebook).save(care());
        CareStore(*m_casebook).save(step(CareStepKind::Removal));
        CareStore(*m_casebook).save(answers());
        const QStringList tables = tablesOfFamily();
        for (const QString& table : {u"move"_s, u"move_child"_s, u"move_told"_s, u"looked_after"_s, u"looked_after_step"_s, u"looked_after_answer"_s})
            QVERIFY2(tables.contains(table), qPrintable(table));
    }

private:
    ConferenceId id() const { return m_file->conference.id; }
    ChildId child() const { return m_people.sian.id; }
    QStringList tablesOfFamily();
    MoveKept move() const
    {
        return {.id = MoveId::fresh(), .family = m_people.family.id, .direction = MoveDirection::Out, .conference = id(),
                .children = {child()}, .known = QDate(2026, 3, 2), .movesOn = QDate(2026, 3, 9), .authority = u"Otterford Council"_s,
                .contact = u"Perry Wren, 01632 960 111"_s, .address = u"2 Reed Bank\nOtterford"_s, .permanent = true, .months = 5,
                .risk = MoveRisk::Increased, .planSince = {},
                .told = {{.whom = u"childrens-social-care"_s, .name = u"Perry Wren"_s, .on = QDate(2026, 3, 2), .writtenOn = QDate(2026, 3, 3)},
                         {.whom = u"other"_s, .name = u"Reed Bank School"_s, .on = QDate(2026, 3, 4)}},
                .interimOn = QDate(2026, 3, 3), .interimBy = u"Perry Wren and Sera Pebble"_s, .interim = u"Seen every week by both."_s,
                .noInterim = u"—"_s, .askedOn = QDate(2026, 3, 2), .conferenceOn = QDate(2026, 3, 20), .held = true,
                .receivingInvited = true, .reportsOn = QDate(2026, 3, 5), .papersOn = QDate(2026, 3, 6),
                .acceptedOn = QDate(2026, 3, 21), .acceptedBy = u"Perry Wren"_s, .over = {}};
    }
    CareKept care() const
    {
        return {.id = CareId::fresh(), .child = child(), .since = QDate(2026, 1, 5), .until = {}, .basis = CareBasis::CareOrder,
                .careOrder = QDate(2026, 1, 20), .officer = u"Ivo Rush"_s, .review = QDate(2026, 3, 30), .singlePlan = true,
                .carePlanChanged = QDate(2026, 2, 2)};
    }
    CareStep step(CareStepKind kind) const
    {
        return {.id = CareStepId::fresh(), .child = child(), .kind = kind, .on = QDate(2026, 1, 25), .talkedWith = u"Una Sedge"_s,
                .talkedOn = QDate(2026, 1, 26), .decided = true, .decidedOn = QDate(2026, 1, 27), .decidedBy = u"Una Sedge"_s,
                .reasons = u"The home is not safe yet."_s};
    }
    CareAnswers answers() const
    {
        return {.conference = id(), .child = child(), .conferenceReason = u"A return home."_s, .otherChairReason = u"On leave."_s,
                .apartReason = u"The reviewing officer was away."_s, .securityAssured = true, .securityReasons = u"Settled."_s};
    }

    FixedClock m_clock{QDateTime(QDate(2026, 7, 21), QTime(9, 30))};
    samples::People m_people = samples::people();
    std::optional<Casebook> m_casebook;
    std::optional<CaseFile> m_file;
};

QStringList MoveStoreTest::tablesOfFamily()
{
    Transaction transaction(*m_casebook);
    return ErasureWalk(m_casebook->database(), m_people.family.id).tables();
}

QTEST_APPLESS_MAIN(MoveStoreTest)
#include "movestoretest.moc"
