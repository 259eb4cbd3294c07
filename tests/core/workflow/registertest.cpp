#include "core/workflow/register.h"
#include "core/workflow/registerdue.h"
#include "core/workflow/registernotices.h"
#include "core/store/familystore.h"
#include "core/store/registerstore.h"
#include "core/workflow/unit.h"
#include "tests/core/workflow/desk.h"

#include <QTest>

using namespace desk;

namespace {

RegisterEnquiry fullEnquiry()
{
    RegisterEnquiry enquiry{.id = EnquiryId::fresh(), .enquiry = {}, .about = u"Siân"_s, .born = {}, .child = {},
                            .askedAt = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)};
    enquiry.enquiry.name = u"Nia Nuthatch"_s;
    enquiry.enquiry.agency = u"Ysgol y Bryn"_s;
    enquiry.enquiry.reason = u"Came to school without a coat again"_s;
    enquiry.enquiry.calledBack = true;
    enquiry.enquiry.basis = u"involved-practitioner"_s;
    return enquiry;
}

RegisterNotice aNotice(Desk& desk)
{
    RegisterNotice notice{.id = NoticeId::fresh(), .received = desk.clock.today(), .sender = u"Quayside Council"_s, .about = u"Bryony Teasel"_s,
                          .born = {}, .said = {}, .done = {}, .doneOn = {}, .keptBy = {}};
    notice.said = u"The family has moved here."_s;
    return notice;
}

int looks(Desk& desk)
{
    int count = 0;
    for (const JournalEntry& entry : JournalStore(desk.casebook).entries(1, 100000))
        count += entry.act == JournalAct::Read && entry.subject == u"register" ? 1 : 0;
    return count;
}

} // namespace
Q_DECLARE_METATYPE(cadair::NoticeKind)

/// The register of a day, and what is asked of it.
class RegisterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nobodyIsOnAnEmptyOne()
    {
        Desk desk;
        QVERIFY(openRegister(desk.office(), desk.clock.today()).rows.empty());
    }

    void followsTheDecisions_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("children");
        QTest::newRow("the day before the first conference") << QDate(2026, 9, 1) << 0;
        QTest::newRow("the day of the decision") << QDate(2026, 9, 2) << 2;
        QTest::newRow("weeks later") << QDate(2026, 10, 12) << 2;
    }
    void followsTheDecisions()
    {
        QFETCH(const QDate, day);
        Desk desk;
        desk.planMade(u"jersey"_s);
        const RegisterView view = openRegister(desk.office(), day);
        QTEST(static_cast<int>(view.rows.size()), "children");
        QVERIFY(view.isPast());
        QCOMPARE(view.onToday, 2);
        QCOMPARE(view.keeping.lastChange, QDate(2026, 9, 2));
    }

    void aLineTellsSinceWhenWhyAndByWhen()
    {
        Desk desk;
        const ConferenceId conference = desk.planMade(u"jersey"_s);
        const RegisterView view = openRegister(desk.office(), desk.clock.today());
        QCOMPARE(view.rows.size(), size_t{2});
        const RegisterRow& row = view.rows.front();
        QCOMPARE(row.spell.since, QDate(2026, 9, 2));
        QCOMPARE(row.spell.placedBy, conference);
        QCOMPARE(row.categories.front().text(), u"neglect"_s);
        QCOMPARE(row.reviewBy, QDate(2026, 12, 2)); // three months after the first conference
        QCOMPARE(row.reviewLateBy(QDate(2026, 12, 2)), 0);
        QCOMPARE(row.reviewLateBy(QDate(2026, 12, 6)), 4);
        QVERIFY(!row.lead.isEmpty());
        QVERIFY(row.agencies.contains(key<AgencyKey>(u"school"_s)));
        QVERIFY(!row.off);
    }

    void theNextReviewIsCountedFromTheLastOne_data()
    {
        QTest::addColumn<QString>("procedure");
        for (const QString& procedure : {u"jersey"_s, u"ceredigion"_s, u"north-yorkshire"_s, u"sefton"_s})
            QTest::newRow(qPrintable(procedure)) << procedure;
    }
    void theNextReviewIsCountedFromTheLastOne()
    {
        QFETCH(const QString, procedure);
        Desk desk;
        desk.planMade(procedure);
        const ConferenceId review = desk.concluded(procedure, ConferenceType::Review, OutcomeKind::ContinuePlan);
        desk.at(QDate(2026, 11, 17), QTime(9, 0));
        std::optional<QDate> whole; // as the conference itself reckons it, with everybody who was there
        for (const LimitVerdict& limit : limitsNow(desk.read(review), desk.clock.now()))
            if (limit.applies && limit.due && limit.id.text().endsWith(u"-review") && limit.state != LimitState::Met && limit.state != LimitState::Late)
                whole = whole ? std::min(*whole, limit.due->date()) : limit.due->date();
        QVERIFY(whole);
        for (const RegisterRow& row : openRegister(desk.office(), desk.clock.today()).rows)
            QCOMPARE(row.reviewBy, whole);
    }

    void fromDayToDayTheSameAsReadAnew()
    {
        Desk desk;
        desk.planMade(u"jersey"_s);
        RegisterView view = openRegister(desk.office(), desk.clock.today());
        for (const QDate day : {QDate(2026, 9, 1), QDate(2026, 9, 2), QDate(2026, 10, 1), desk.clock.today()}) {
            view = openRegister(desk.office(), day, &view);
            QCOMPARE(view.rows, openRegister(desk.office(), day).rows);
        }
    }

    void whoCameOffSinceIsTold()
    {
        Desk desk;
        desk.planMade(u"jersey"_s);
        auto sian = FamilyStore(desk.casebook).child(desk.sian);
        sian->died = QDate(2026, 10, 20);
        FamilyStore(desk.casebook).save(*sian);
        QCOMPARE(openRegister(desk.office(), desk.clock.today()).rows.size(), size_t{1});
        for (const RegisterRow& row : openRegister(desk.office(), QDate(2026, 10, 1)).rows) {
            QCOMPARE(row.off.has_value(), row.child.id == desk.sian);
            QCOMPARE(row.left, row.child.id == desk.sian ? LeftRegister::Death : LeftRegister::NotYet);
        }
    }

    void aCorrectedDecisionCountsFromItsDay()
    {
        Desk desk;
        const ConferenceId id = desk.concluded(u"jersey"_s, ConferenceType::Initial, OutcomeKind::NoPlan);
        desk.at(QDate(2026, 11, 30), QTime(9, 0));
        QVERIFY(correctDecision(desk.office(), id, desk.decision(id, desk.sian, OutcomeKind::StartPlan), u"Misheard"_s).done);
        const RegisterView view = openRegister(desk.office(), QDate(2026, 11, 16));
        QCOMPARE(view.rows.size(), size_t{1});
        QCOMPARE(view.rows.front().child.id, desk.sian);
    }

    void everyLookIsJournalled()
    {
        Desk desk;
        openRegister(desk.office(), desk.clock.today());
        openRegister(desk.office(), QDate(2026, 9, 1));
        rereadRegister(desk.office(), QDate(2026, 9, 1));
        QCOMPARE(looks(desk), 2);
    }

    void aDayToComeIsToday()
    {
        Desk desk;
        QCOMPARE(openRegister(desk.office(), QDate(2027, 1, 1)).day, desk.clock.today());
    }

    void nothingIsShownBeforeTheEnquiryIsWhole_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QString>("without");
        QTest::addColumn<QString>("missing");
        QTest::newRow("Jersey: everything given") << u"jersey"_s << QString() << QString();
        QTest::newRow("Jersey: not rung back") << u"jersey"_s << u"called-back"_s << u"called-back"_s;
        QTest::newRow("Jersey: no ground to know") << u"jersey"_s << u"basis"_s << u"basis"_s;
        QTest::newRow("Jersey: no agency") << u"jersey"_s << u"agency"_s << u"agency"_s;
        QTest::newRow("Ceredigion: no concern given") << u"ceredigion"_s << u"reason"_s << u"reason"_s;
        QTest::newRow("Ceredigion does not ask to ring back") << u"ceredigion"_s << u"called-back"_s << QString();
        QTest::newRow("Sefton: the text says nothing") << u"sefton"_s << u"agency"_s << QString();
    }
    void nothingIsShownBeforeTheEnquiryIsWhole()
    {
        QFETCH(const QString, procedure);
        QFETCH(const QString, without);
        QFETCH(const QString, missing);
        Desk desk;
        setUnitsProcedure(desk.office(), key<ProcedureKey>(procedure));
        desk.planMade(procedure);
        RegisterEnquiry enquiry = fullEnquiry();
        if (without == u"called-back")
            enquiry.enquiry.calledBack = false;
        if (without == u"basis")
            enquiry.enquiry.basis.clear();
        if (without == u"agency")
            enquiry.enquiry.agency.clear();
        if (without == u"reason")
            enquiry.enquiry.reason.clear();
        QVERIFY(!answerTo(desk.office(), enquiry.id)); // not written down yet
        const Made<EnquiryId> made = keepEnquiry(desk.office(), enquiry);
        QVERIFY(made);
        QCOMPARE(openEnquiries(desk.office()).front().missing().join(u' '), missing);
        const auto answer = answerTo(desk.office(), *made.id);
        QCOMPARE(answer.has_value(), missing.isEmpty());
        if (answer) {
            QCOMPARE(answer->size(), size_t{1});
            QCOMPARE(answer->front().child.id, desk.sian);
        }
    }

    void anEnquiryNeedsTwoNames()
    {
        Desk desk;
        RegisterEnquiry enquiry = fullEnquiry();
        enquiry.about = u"  "_s;
        enquiry.enquiry.name.clear();
        QCOMPARE(faults(keepEnquiry(desk.office(), enquiry)), u"name about"_s);
        QVERIFY(RegisterStore(desk.casebook).enquiries().empty());
    }

    void whatWasToldStaysWithIt()
    {
        Desk desk;
        setUnitsProcedure(desk.office(), key<ProcedureKey>(u"jersey"_s));
        desk.planMade(u"jersey"_s);
        const EnquiryId id = *keepEnquiry(desk.office(), fullEnquiry()).id;
        const qint64 before = desk.written();
        QVERIFY(!keepTold(desk.office(), id, desk.sian, {u"has-plan"_s, u"reports"_s}).done); // Jersey lets no report be told
        QCOMPARE(desk.written(), before);
        QVERIFY(keepTold(desk.office(), id, desk.sian, {u"has-plan"_s}).done);
        RegisterEnquiry again = fullEnquiry();
        again.id = id;
        again.askedAt = {};
        QVERIFY(keepEnquiry(desk.office(), again));
        const RegisterEnquiry kept = openEnquiries(desk.office()).front().enquiry;
        QCOMPARE(kept.enquiry.told, std::set<QString>{u"has-plan"_s});
        QCOMPARE(kept.child, desk.sian);
        QCOMPARE(kept.askedAt, fullEnquiry().askedAt);
        QVERIFY(!kept.enquiry.answeredBy.isEmpty());
    }

    void thePoliceListIsOldOnceSomebodyMoves()
    {
        Desk desk;
        setUnitsProcedure(desk.office(), key<ProcedureKey>(u"ceredigion"_s));
        desk.planMade(u"ceredigion"_s);
        const auto isOpen = [&] {
            for (const CheckVerdict& check : rereadRegister(desk.office(), desk.clock.today()).keepingChecks)
                if (check.check.text() == u"register-police-list")
                    return check.outcome != Outcome::Satisfied;
            return false;
        };
        QVERIFY(isOpen());
        policeListSent(desk.office());
        QVERIFY(!isOpen());
        QCOMPARE(rereadRegister(desk.office(), desk.clock.today()).policeLists.front().sent, desk.clock.today());
        auto sian = FamilyStore(desk.casebook).child(desk.sian);
        desk.at(desk.clock.today().addDays(2), QTime(9, 0));
        sian->died = desk.clock.today();
        FamilyStore(desk.casebook).save(*sian);
        QVERIFY(isOpen());
    }

    void aNoticeNeedsWhoAndAboutWhom_data()
    {
        QTest::addColumn<QString>("without");
        QTest::addColumn<QString>("fields");
        QTest::newRow("all that is needed") << QString() << QString();
        QTest::newRow("nobody sent it") << u"sender"_s << u"sender"_s;
        QTest::newRow("about nobody") << u"about"_s << u"about"_s;
        QTest::newRow("it came tomorrow") << u"received"_s << u"received"_s;
        QTest::newRow("dealt with on a day, but how?") << u"done"_s << u"done"_s;
    }
    void aNoticeNeedsWhoAndAboutWhom()
    {
        QFETCH(const QString, without);
        Desk desk;
        RegisterNotice notice = aNotice(desk);
        if (without == u"sender")
            notice.sender = u"  "_s;
        if (without == u"about")
            notice.about.clear();
        if (without == u"received")
            notice.received = desk.clock.today().addDays(1);
        if (without == u"done")
            notice.doneOn = desk.clock.today();
        QTEST(faults(keepNotice(desk.office(), notice)), "fields");
        QCOMPARE(openNotices(desk.office()).empty(), !without.isEmpty());
    }

    void aNoticeIsOpenUntilSomethingIsDone_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<NoticeKind>("kind");
        QTest::addColumn<QString>("rule");
        QTest::newRow("Jersey: moved in") << u"jersey"_s << NoticeKind::MovedIn << u"JER-REG-03"_s;
        QTest::newRow("Jersey: moved away") << u"jersey"_s << NoticeKind::MovedOut << u"JER-REG-03"_s;
        QTest::newRow("Jersey: somebody who may pose a risk") << u"jersey"_s << NoticeKind::RiskPerson << u"JER-REG-04"_s;
        QTest::newRow("Jersey: a check is asked for") << u"jersey"_s << NoticeKind::SuitabilityCheck << u"JER-REG-05"_s;
        QTest::newRow("Ceredigion: its text asks for no such list") << u"ceredigion"_s << NoticeKind::MovedIn << QString();
    }
    void aNoticeIsOpenUntilSomethingIsDone()
    {
        QFETCH(const QString, procedure);
        QFETCH(const NoticeKind, kind);
        QFETCH(const QString, rule);
        Desk desk;
        setUnitsProcedure(desk.office(), key<ProcedureKey>(procedure));
        RegisterNotice notice = aNotice(desk);
        notice.kind = kind;
        QVERIFY(keepNotice(desk.office(), notice));
        const JudgedNotice open = noticesNow(desk.office()).front();
        QVERIFY(open.isOpen());
        QCOMPARE(open.verdict.reasons.front().rule, rule);
        notice.done = u"Rang the sending unit; a visit is fixed."_s;
        QVERIFY(keepNotice(desk.office(), notice));
        const JudgedNotice closed = noticesNow(desk.office()).front();
        QVERIFY(!closed.isOpen());
        QCOMPARE(closed.notice.doneOn, desk.clock.today());
    }

    void todayTellsWhatTheRegisterOwes_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("owed");
        QTest::newRow("the police have today's list") << u"sent"_s << QString();
        QTest::newRow("the police have no list") << QString() << u"police 2026-09-02"_s;
        QTest::newRow("an enquiry may be answered and is not") << u"sent enquiry"_s << u"enquiry 2026-11-20"_s;
        QTest::newRow("an enquirer who was told") << u"sent enquiry told"_s << QString();
        QTest::newRow("an enquirer of no agency waits for nothing") << u"sent half"_s << QString();
        QTest::newRow("a notice nobody dealt with") << u"sent notice"_s << u"notice 2026-11-23"_s;
        QTest::newRow("two reviews late, the conference closed") << u"sent later"_s << u"review 2026-12-02"_s;
        QTest::newRow("the same while the conference is in hand") << u"sent later in-hand"_s << QString();
    }
    void todayTellsWhatTheRegisterOwes()
    {
        QFETCH(const QString, given);
        const QStringList words = given.split(u' ');
        Desk desk;
        setUnitsProcedure(desk.office(), key<ProcedureKey>(u"ceredigion"_s));
        const ConferenceId conference = desk.planMade(u"ceredigion"_s);
        desk.at(QDate(2026, 11, 23), QTime(9, 0));
        if (words.contains(u"sent"_s))
            policeListSent(desk.office());
        RegisterEnquiry enquiry = fullEnquiry();
        if (words.contains(u"half"_s))
            enquiry.enquiry.agency.clear();
        if (words.contains(u"enquiry"_s) || words.contains(u"half"_s))
            QVERIFY(keepEnquiry(desk.office(), enquiry));
        if (words.contains(u"told"_s))
            QVERIFY(keepTold(desk.office(), enquiry.id, desk.sian, {u"has-plan"_s}).done);
        if (words.contains(u"notice"_s))
            QVERIFY(keepNotice(desk.office(), aNotice(desk)));
        if (words.contains(u"later"_s))
            desk.at(QDate(2026, 12, 10), QTime(9, 0));
        const std::set<ConferenceId> inHand = words.contains(u"later"_s) && !words.contains(u"in-hand"_s) ? std::set<ConferenceId>() : std::set{conference};
        QStringList owed;
        for (const RegisterDue& due : registerDue(desk.office(), inHand))
            owed << QStringList{u"police"_s, u"enquiry"_s, u"notice"_s, u"review"_s}.at(static_cast<int>(due.kind)) + u' ' + due.since.toString(Qt::ISODate);
        QTEST(owed.join(u", "_s), "owed");
    }

    void theKeeperAndTheListsStay()
    {
        Desk desk;
        keepKeeping(desk.office(), u" Mair  Acorn "_s, {u"movements"_s});
        const RegisterKeeping keeping = RegisterStore(desk.casebook).keeping();
        QCOMPARE(keeping.keeper, u"Mair Acorn"_s);
        QCOMPARE(keeping.lists, std::set<QString>{u"movements"_s});
    }
};

QTEST_GUILESS_MAIN(RegisterTest)
#include "registertest.moc"
