#include "tests/core/store/samples.h"

#include "core/store/conferencestore.h"
#include "core/store/familystore.h"
#include "core/store/recordstore.h"
#include "core/store/noticestore.h"
#include "core/store/registerstore.h"
#include "core/store/standingstore.h"

#include <QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

/// What the casebook keeps of the register comes back as it was written.
class RegisterStoreTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEnquiryComesBackWhole()
    {
        Casebook casebook = Casebook::inMemory(m_clock, u"Mair Mesen"_s);
        const samples::People people = samples::people();
        samples::save(casebook, people);
        RegisterEnquiry enquiry{.id = EnquiryId::fresh(), .enquiry = {}, .about = u"Siân"_s, .born = QDate(2017, 3, 14),
                                .child = people.sian.id, .askedAt = QDateTime(QDate(2026, 3, 9), QTime(9, 30), Qt::UTC)};
        enquiry.enquiry = {.name = u"Nia Nuthatch"_s, .agency = u"Ysgol y Bryn"_s, .reason = u"No coat"_s, .calledBack = true,
                           .basis = u"involved-practitioner"_s, .answeredBy = u"Mair Mesen"_s, .told = {u"has-plan"_s, u"details"_s}};
        RegisterStore store(casebook);
        store.save(enquiry);
        QCOMPARE(store.enquiry(enquiry.id), enquiry);
        enquiry.enquiry.told = {u"has-plan"_s};
        store.save(enquiry);
        QCOMPARE(store.enquiries(), std::vector{enquiry});
        QVERIFY(!store.enquiry(EnquiryId::fresh()));
    }

    void theNewestEnquiryStandsFirst()
    {
        Casebook casebook = Casebook::inMemory(m_clock, u"Mair Mesen"_s);
        RegisterStore store(casebook);
        for (const int day : {3, 9, 5}) {
            RegisterEnquiry enquiry{.id = EnquiryId::fresh(), .enquiry = {}, .about = QString::number(day), .born = {}, .child = {},
                                    .askedAt = QDateTime(QDate(2026, 3, day), QTime(9, 0), Qt::UTC)};
            store.save(enquiry);
        }
        QStringList about;
        for (const RegisterEnquiry& enquiry : store.enquiries())
            about << enquiry.about;
        QCOMPARE(about.join(u' '), u"9 5 3"_s);
    }

    void keepingComesBack()
    {
        Casebook casebook = Casebook::inMemory(m_clock, u"Mair Mesen"_s);
        RegisterStore store(casebook);
        QVERIFY(store.keeping() == RegisterKeeping());
        store.saveKeeping(u"Mair Acorn"_s, {u"movements"_s, u"risk-persons"_s});
        store.saveKeeping(u"Mair Acorn"_s, {u"movements"_s});
        store.add({QDate(2026, 3, 1), QDate(2026, 3, 2), u"Mair Mesen"_s});
        store.add({QDate(2026, 3, 8), QDate(2026, 3, 9), u"Mair Mesen"_s});
        const RegisterKeeping keeping = store.keeping();
        QCOMPARE(keeping.keeper, u"Mair Acorn"_s);
        QCOMPARE(keeping.lists, std::set<QString>{u"movements"_s});
        QCOMPARE(keeping.sentToPolice, QDate(2026, 3, 9));
        QCOMPARE(store.policeLists().size(), size_t{2});
    }

    void aNoticeComesBackWhole()
    {
        Casebook casebook = Casebook::inMemory(m_clock, u"Mair Mesen"_s);
        NoticeStore store(casebook);
        RegisterNotice notice{.id = NoticeId::fresh(), .kind = NoticeKind::RiskPerson, .received = QDate(2026, 3, 1), .sender = u"Quayside Police"_s,
                              .about = u"Alder Bramble"_s, .born = QDate(1980, 5, 4), .said = u"Has moved to the town."_s, .done = {}, .doneOn = {}, .keptBy = u"Mair Mesen"_s};
        store.save(notice);
        notice.done = u"Told the units."_s;
        notice.doneOn = QDate(2026, 3, 2);
        store.save(notice);
        RegisterNotice later = notice;
        later.id = NoticeId::fresh();
        later.kind = NoticeKind::MovedOut;
        later.received = QDate(2026, 3, 5);
        later.born.reset();
        store.save(later);
        QCOMPARE(store.all(), (std::vector{later, notice}));
    }

    void whoHasADecisionIsRead()
    {
        Casebook casebook = Casebook::inMemory(m_clock, u"Mair Mesen"_s);
        const samples::People people = samples::people();
        samples::save(casebook, people);
        QVERIFY(RegisterStore(casebook).children().empty());
        const CaseFile file = samples::fullCaseFile(people);
        ConferenceStore(casebook).save(file);
        samples::save(casebook, samples::fullRecord(people, file), file.conference.id);
        const auto decisions = StandingStore(casebook).decisions();
        QVERIFY(!decisions.empty());
        QCOMPARE(decisions.front().conference, file.conference.id);
        QVERIFY(!RegisterStore(casebook).children().empty());
        QCOMPARE(RegisterStore(casebook).children().front().familyName, people.family.name);
    }

private:
    FixedClock m_clock{QDateTime(QDate(2026, 3, 9), QTime(9, 30), QTimeZone("Europe/London"))};
};

QTEST_GUILESS_MAIN(RegisterStoreTest)
#include "registerstoretest.moc"
