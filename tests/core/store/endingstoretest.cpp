#include "tests/core/store/samples.h"

#include "core/store/conferencestore.h"
#include "core/store/endingstore.h"
#include "core/store/journalstore.h"
#include "core/store/recordstore.h"

#include <QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

/// Endings without a review, help after a plan, and what is known of the next review come back as they were kept.
class EndingStoreTest final : public QObject {
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
        EndingStore store(*m_casebook);
        const PlanEndingKept kept = ending();
        store.save(kept);
        QCOMPARE(store.ending(kept.id), std::optional(kept));
        QCOMPARE(store.endings(id()), std::vector{kept});
        QVERIFY(!store.support(id()));
        store.save(support());
        QCOMPARE(store.support(id()), std::optional(support()));
        QCOMPARE(store.reviewing(id()), (ReviewingKept{.conference = id()}));
        store.save(reviewing());
        QCOMPARE(store.reviewing(id()), reviewing());
    }

    void whatIsSavedAgainReplacesIt()
    {
        EndingStore store(*m_casebook);
        PlanEndingKept kept = ending();
        store.save(kept);
        kept.people.pop_back();
        kept.agreed.reset();
        kept.accepted.reset();
        store.save(kept);
        QCOMPARE(store.ending(kept.id), std::optional(kept));
        SupportKept help = support();
        store.save(help);
        help.reviews.clear();
        help.everyMonths.reset();
        store.save(help);
        QCOMPARE(store.support(id()), std::optional(help));
        ReviewingKept review = reviewing();
        store.save(review);
        review.triggers.clear();
        review.shorter.clear();
        review.looked.clear();
        review.askedByGroup.reset();
        store.save(review);
        QCOMPARE(store.reviewing(id()), review);
        QVERIFY(!JournalStore(*m_casebook).history(u"plan_ending"_s, kept.id.text()).empty());
    }

    void openIsWhatStillWantsSomebody_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<bool>("open");
        QTest::newRow("asked for, and not answered") << u"asked"_s << true;
        QTest::newRow("agreed, and its day has not come") << u"agreed"_s << true;
        QTest::newRow("ended, and somebody was not told") << u"ended"_s << true;
        QTest::newRow("ended, and everybody was told") << u"told"_s << false;
        QTest::newRow("the chair did not agree") << u"declined"_s << false;
        QTest::newRow("taken back") << u"taken-back"_s << false;
    }
    void openIsWhatStillWantsSomebody()
    {
        QFETCH(const QString, how);
        PlanEndingKept kept = ending();
        kept.takenBack.reset();
        kept.agreed = how == u"asked"_s ? std::nullopt : std::optional(how != u"declined"_s);
        kept.ended = how == u"ended"_s || how == u"told"_s;
        if (how == u"told"_s)
            for (EndingPerson& person : kept.people)
                person.told = QDate(2026, 3, 20);
        if (how == u"taken-back"_s)
            kept.takenBack = QDate(2026, 3, 20);
        EndingStore store(*m_casebook);
        store.save(kept);
        QTEST(!store.openEndings().empty(), "open");
    }

    void theRulesSeeThem()
    {
        EndingStore store(*m_casebook);
        store.save(reviewing());
        store.save(support());
        const Dossier dossier = RecordStore(*m_casebook).record(id()).dossier;
        QCOMPARE(dossier.supportAfter, u"child-in-need"_s);
        QCOMPARE(dossier.reviewing.standing, QDate(2026, 6, 1));
        QCOMPARE(dossier.reviewing.ground, u"baby-due"_s);
        QCOMPARE(dossier.reviewing.triggers, (std::set<QString>{u"baby-due"_s, u"new-incident"_s}));
        QCOMPARE(dossier.reviewing.shorter, (std::map<ChildId, bool>{{child(), true}}));
        QCOMPARE(dossier.reviewing.longPlanLooked, (std::map<ChildId, QDate>{{child(), QDate(2026, 3, 15)}}));
        QCOMPARE(dossier.reviewing.askedByCoreGroup, QDate(2026, 3, 14));
    }

private:
    const ConferenceId& id() const { return m_file->conference.id; }
    ChildId child() const { return m_file->subjects.front().child.id; }
    PlanEndingKept ending() const
    {
        return {.id = m_ending, .conference = id(), .children = {child()}, .ground = EndingGround::Moved, .askedBy = u"Huw Celyn"_s,
                .askedOn = QDate(2026, 3, 10), .why = u"Lives in Trefryn now."_s, .accepted = QDate(2026, 3, 11),
                .acceptedBy = u"Nant y Coed"_s,
                .people = {{u"Huw Celyn"_s, *AgencyKey::parse(u"school"_s), true, QDate(2026, 3, 12), u"Agrees."_s, QDate(2026, 3, 18)},
                           {u"Nesta Onnen"_s, {}, false, {}, {}, {}}},
                .agreed = true, .decidedBy = u"Mair Mesen"_s, .decidedOn = QDate(2026, 3, 16), .reasons = u"Everything is in place."_s,
                .endsOn = QDate(2026, 3, 17), .ended = true, .takenBack = QDate(2026, 3, 19), .takenBackWhy = u"The family came back."_s};
    }
    SupportKept support() const
    {
        return {.conference = id(), .kind = u"child-in-need"_s, .what = u"A visit each week."_s, .agreedWith = u"Nesta Onnen"_s,
                .agreedOn = QDate(2026, 3, 17), .lead = u"Huw Celyn"_s, .everyMonths = 3,
                .reviews = {{QDate(2026, 6, 10), u"It helps."_s}, {QDate(2026, 9, 1), u"Goes on."_s}}, .overOn = QDate(2026, 9, 30),
                .overWhy = u"Not needed any more."_s};
    }
    ReviewingKept reviewing() const
    {
        return {.conference = id(),
                .moves = {{QDate(2026, 3, 9), {}, QDate(2026, 6, 1), {}, {}, u"Mair Mesen"_s},
                          {QDate(2026, 3, 13), QDate(2026, 6, 1), QDate(2026, 5, 4), u"baby-due"_s, u"In June."_s, u"Mair Mesen"_s}},
                .triggers = {{u"new-incident"_s, QDate(2026, 3, 12), u"A burn."_s}, {u"baby-due"_s, QDate(2026, 3, 13), {}}},
                .askedByGroup = QDate(2026, 3, 14), .askedWhy = u"The plan does not work."_s, .shorter = {{child(), true}},
                .looked = {{child(), {QDate(2026, 3, 15), u"It goes on."_s}}}};
    }

    FixedClock m_clock{QDateTime(QDate(2026, 3, 9), QTime(9, 30), QTimeZone("Europe/London"))};
    PlanEndingId m_ending = PlanEndingId::fresh();
    samples::People m_people = samples::people();
    std::optional<Casebook> m_casebook;
    std::optional<CaseFile> m_file;
};

QTEST_APPLESS_MAIN(EndingStoreTest)
#include "endingstoretest.moc"
