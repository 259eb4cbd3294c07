#include "tests/core/store/samples.h"

#include "core/store/journalstore.h"
#include "core/store/localstore.h"

#include <QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

/// What a unit adopted beside its procedure, kept.
class LocalStoreTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasAdoptedComesBackWhole()
    {
        const samples::Desk desk;
        const Adoption why{u"Gŵen Mesen"_s, QDate(2026, 3, 2), u"The board's minute 14 \"asks\" for it."_s};
        {
            Casebook casebook = desk.create();
            LocalStore(casebook).adopt(m_ceredigion, u"quorum.others"_s, u"2"_s, why);
            LocalStore(casebook).adopt(m_ceredigion, u"limit.minutes"_s, u"15 working-days"_s, why);
            casebook.close();
        }
        Casebook casebook = desk.open();
        const LocalSettings found = LocalStore(casebook).settings(m_ceredigion);
        QCOMPARE(found, (LocalSettings{{{u"quorum.others"_s, u"2"_s}, {u"limit.minutes"_s, u"15 working-days"_s}},
                                       {{u"quorum.others"_s, why}, {u"limit.minutes"_s, why}}}));
        QCOMPARE(LocalStore(casebook).settings(*ProcedureKey::parse(u"sefton"_s)), LocalSettings{});
    }

    void changeAndWithdrawalStayInTheJournal()
    {
        Casebook casebook = Casebook::inMemory(m_clock, u"Mair Mesen"_s);
        LocalStore store(casebook);
        const Adoption first{u"Mair Mesen"_s, QDate(2026, 3, 2), u"To begin with"_s};
        const Adoption second{u"Sera Pebble"_s, QDate(2026, 3, 8), u"It was too few"_s};
        store.adopt(m_ceredigion, u"quorum.others"_s, u"1"_s, first);
        store.adopt(m_ceredigion, u"quorum.others"_s, u"2"_s, second);
        QCOMPARE(store.settings(m_ceredigion).adopted.at(u"quorum.others"_s), second);
        QVERIFY(store.withdraw(m_ceredigion, u"quorum.others"_s));
        QVERIFY2(!store.withdraw(m_ceredigion, u"quorum.others"_s), "withdrawn once is withdrawn");
        QCOMPARE(store.settings(m_ceredigion), LocalSettings{});
        const auto entries = JournalStore(casebook).history(u"local_setting"_s, u"ceredigion/quorum.others"_s);
        QCOMPARE(entries.size(), size_t(3));
        QVERIFY(entries[1].oldValues.contains(u"To begin with"_s));
        QVERIFY(entries[1].newValues.contains(u"Sera Pebble"_s));
        QCOMPARE(entries[2].act, JournalAct::Delete);
        QVERIFY(entries[2].oldValues.contains(u"It was too few"_s));
        QVERIFY(JournalStore(casebook).verify().sound());
    }

    void nobodyAdoptsWithoutSayingWhoWhenAndWhy_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QString>("why");
        const QDate day(2026, 3, 2);
        QTest::newRow("no value") << QString() << u"Mair"_s << day << u"Because"_s;
        QTest::newRow("nobody") << u"2"_s << QString() << day << u"Because"_s;
        QTest::newRow("no day") << u"2"_s << u"Mair"_s << QDate() << u"Because"_s;
        QTest::newRow("no reason") << u"2"_s << u"Mair"_s << day << QString();
    }
    void nobodyAdoptsWithoutSayingWhoWhenAndWhy()
    {
        QFETCH(const QString, value);
        QFETCH(const QString, by);
        QFETCH(const QDate, on);
        QFETCH(const QString, why);
        Casebook casebook = Casebook::inMemory(m_clock, u"Mair Mesen"_s);
        QVERIFY(samples::failureOf([&] { LocalStore(casebook).adopt(m_ceredigion, u"quorum.others"_s, value, {by, on, why}); }));
        QCOMPARE(LocalStore(casebook).settings(m_ceredigion), LocalSettings{});
    }

private:
    const FixedClock m_clock{QDateTime(QDate(2026, 3, 9), QTime(9, 30), QTimeZone("Europe/London"))};
    const ProcedureKey m_ceredigion = *ProcedureKey::parse(u"ceredigion"_s);
};

QTEST_GUILESS_MAIN(LocalStoreTest)
#include "localstoretest.moc"
