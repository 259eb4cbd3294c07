#include "core/workflow/retaining.h"
#include "core/store/familystore.h"
#include "core/store/searchstore.h"
#include "core/store/statement.h"
#include "core/store/verify.h"
#include "core/workflow/demo.h"
#include "tests/core/workflow/desk.h"

#include <QRegularExpression>
#include <QTest>

using namespace desk;

namespace {

RetentionRule rule(RetentionStart start = RetentionStart::ConferenceClosed, int years = 6)
{
    return {.procedure = key<ProcedureKey>(u"jersey"_s), .start = start, .years = years, .source = u"The archive's schedule"_s,
            .adoptedBy = u"Mair Acorn"_s, .adoptedOn = QDate(2026, 1, 5)};
}

/// A conference without a plan, closed on the day after it was held, and `years` gone by since.
void closedAndOver(Desk& desk, int years)
{
    const ConferenceId id = desk.concluded(u"jersey"_s, ConferenceType::Initial, OutcomeKind::NoPlan);
    CaseFile file = desk.read(id).file;
    desk.at(file.conference.date->addDays(1), QTime(9, 0));
    file.conference.state = ConferenceState::Closed;
    ConferenceStore(desk.casebook).save(file);
    desk.at(desk.clock.today().addYears(years), QTime(9, 0));
}

KeptFile fileOf(Desk& desk)
{
    return readKeeping(desk.office()).files.front();
}

/// Every row of every table but the search's own, as one text each; the journal apart.
QStringList rowsOf(const Casebook& casebook, bool journal)
{
    auto tables = casebook.database().prepare(R"sql(
        SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search!_%' ESCAPE '!' AND name <> 'search' ORDER BY name
    )sql");
    QStringList rows;
    while (tables.step()) {
        const QString table = tables.text(0);
        if ((table == u"journal") != journal)
            continue;
        auto columns = casebook.database().prepare("SELECT group_concat('quote(\"' || name || '\")', ' || ''|'' || ') FROM pragma_table_info(:table)");
        columns.bind(":table", table);
        const QByteArray sql = columns.step() ? u"SELECT %1 FROM \"%2\" ORDER BY 1"_s.arg(columns.text(0), table).toUtf8() : QByteArray();
        auto query = casebook.database().prepare(sql.constData());
        while (query.step())
            rows << table + u": "_s + query.text(0);
    }
    return rows;
}

} // namespace

/// How long files are kept, from the rule a unit adopts to the file that is gone.
class RetainingTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatARuleNeeds_data()
    {
        QTest::addColumn<QString>("without");
        QTest::addColumn<int>("fault");
        QTest::newRow("nothing is missing") << QString() << -1;
        QTest::newRow("no number of years") << u"years"_s << static_cast<int>(RetentionFault::YearsMissing);
        QTest::newRow("too many years") << u"too-many"_s << static_cast<int>(RetentionFault::YearsMissing);
        QTest::newRow("no source") << u"source"_s << static_cast<int>(RetentionFault::SourceMissing);
        QTest::newRow("nobody adopted it") << u"by"_s << static_cast<int>(RetentionFault::ByMissing);
        QTest::newRow("no day") << u"on"_s << static_cast<int>(RetentionFault::OnMissing);
        QTest::newRow("a day to come") << u"future"_s << static_cast<int>(RetentionFault::OnInTheFuture);
    }
    void whatARuleNeeds()
    {
        QFETCH(const QString, without);
        QFETCH(const int, fault);
        Desk desk;
        RetentionRule given = rule();
        if (without == u"years")
            given.years = 0;
        if (without == u"too-many")
            given.years = mostRetentionYears + 1;
        if (without == u"source")
            given.source = u"  "_s;
        if (without == u"by")
            given.adoptedBy.clear();
        if (without == u"on")
            given.adoptedOn = {};
        if (without == u"future")
            given.adoptedOn = desk.clock.today().addDays(1);
        const std::vector<RetentionFault> faults = adoptRetention(desk.office(), given);
        QCOMPARE(readKeeping(desk.office()).rules.size(), size_t(fault < 0 ? 1 : 0));
        if (fault >= 0)
            QCOMPARE(faults, std::vector<RetentionFault>{static_cast<RetentionFault>(fault)});
    }

    void nothingAdoptedNothingDue()
    {
        Desk desk;
        closedAndOver(desk, 100);
        QVERIFY(fileOf(desk).verdict.has(RetentionBar::NothingAdopted));
        adoptRetention(desk.office(), rule());
        QVERIFY(fileOf(desk).verdict.isDue());
        withdrawRetention(desk.office(), rule().procedure, rule().start);
        QVERIFY(!fileOf(desk).verdict.isDue());
    }

    void countedFromTheDayItWasClosed()
    {
        Desk desk;
        adoptRetention(desk.office(), rule());
        closedAndOver(desk, 0);
        QCOMPARE(fileOf(desk).facts.closed, QDate(2026, 11, 17));
        QCOMPARE(fileOf(desk).verdict.dueOn, QDate(2032, 11, 17));
        desk.at(QDate(2032, 11, 16), QTime(23, 0));
        QVERIFY(fileOf(desk).verdict.has(RetentionBar::NotYet));
        desk.at(QDate(2032, 11, 17), QTime(0, 1));
        QVERIFY(fileOf(desk).verdict.isDue());
    }

    void aRunningPlanKeepsIt()
    {
        Desk desk;
        adoptRetention(desk.office(), rule(RetentionStart::PlanEnded, 1));
        desk.planMade(u"jersey"_s);
        desk.at(desk.clock.today().addYears(30), QTime(9, 0));
        const KeptFile file = fileOf(desk);
        QCOMPARE(file.facts.plansRunning, 2);
        QVERIFY(file.verdict.has(RetentionBar::PlanRunning));
        QVERIFY(file.verdict.has(RetentionBar::ConferenceOpen));
        QVERIFY(file.verdict.has(RetentionBar::StartMissing));
    }

    void aHoldKeepsItUntilItIsReleased()
    {
        Desk desk;
        adoptRetention(desk.office(), rule());
        closedAndOver(desk, 6);
        QVERIFY(!holdFile(desk.office(), desk.family, u" "_s));
        QVERIFY(!releaseFile(desk.office(), desk.family, u"Nothing to release"_s));
        QVERIFY(holdFile(desk.office(), desk.family, u"An inquiry"_s));
        QCOMPARE(fileOf(desk).facts.hold->by, u"Owain Sedge"_s);
        QVERIFY(fileOf(desk).verdict.has(RetentionBar::Held));
        QCOMPARE(destroyFile(desk.office(), desk.family, {true, fileOf(desk).name()}).refused, DestroyFault::NotDue);
        QVERIFY(!releaseFile(desk.office(), desk.family, QString()));
        QVERIFY(releaseFile(desk.office(), desk.family, u"The inquiry is over"_s));
        QVERIFY(fileOf(desk).verdict.isDue());
    }

    void destroyedOnlyByTwoConfirmations_data()
    {
        QTest::addColumn<int>("years");
        QTest::addColumn<bool>("confirmed");
        QTest::addColumn<QString>("typed"); // "=": the family's name
        QTest::addColumn<int>("fault");
        QTest::newRow("not due") << 5 << true << u"="_s << static_cast<int>(DestroyFault::NotDue);
        QTest::newRow("not confirmed") << 6 << false << u"="_s << static_cast<int>(DestroyFault::NotConfirmed);
        QTest::newRow("nothing typed") << 6 << true << QString() << static_cast<int>(DestroyFault::OtherName);
        QTest::newRow("another name") << 6 << true << u"Nuthatch"_s << static_cast<int>(DestroyFault::OtherName);
        QTest::newRow("both") << 6 << true << u"="_s << -1;
    }
    void destroyedOnlyByTwoConfirmations()
    {
        QFETCH(const int, years);
        QFETCH(const bool, confirmed);
        QFETCH(const QString, typed);
        QFETCH(const int, fault);
        Desk desk;
        adoptRetention(desk.office(), rule());
        closedAndOver(desk, years);
        const qint64 before = desk.written();
        const QString name = fileOf(desk).name();
        const Destroyed destroyed = destroyFile(desk.office(), desk.family, {confirmed, typed == u"=" ? name : typed});
        QCOMPARE(destroyed.refused ? static_cast<int>(*destroyed.refused) : -1, fault);
        QCOMPARE(FamilyStore(desk.casebook).family(desk.family).has_value(), fault >= 0);
        QCOMPARE(desk.written() == before, fault >= 0);
        if (fault >= 0)
            return;
        QVERIFY(destroyed.swept);
        QCOMPARE(destroyed.extent.children, 2);
        QVERIFY(readKeeping(desk.office()).files.empty());
        QVERIFY(SearchStore(desk.casebook).find(name).empty());
        QVERIFY(verifyCasebook(desk.casebook).sound());
        QVERIFY(copiesBeside(desk.office()).isEmpty());
    }

    /// In a casebook in which every screen has written something: what goes is the family's, what stays is as it was.
    void oneOfSixFamilies()
    {
        FixedClock clock{QDateTime(QDate(2026, 11, 23), QTime(11, 24))};
        Casebook casebook = Casebook::inMemory(clock, u"Owain Sedge"_s);
        makeDemo(casebook, clock, rules(), clock.now());
        for (const Family& family : FamilyStore(casebook).all()) {
            const QStringList before = rowsOf(casebook, false);
            const ErasureExtent extent = eraseFamily(casebook, family.id, rule());
            const QStringList after = rowsOf(casebook, false);
            QCOMPARE(before.size() - after.size() >= extent.rows, true);
            const QSet<QString> stood(before.begin(), before.end());
            for (const QString& row : after)
                QVERIFY2(stood.contains(row), qPrintable(row));
            for (const QString& row : after + rowsOf(casebook, true))
                QVERIFY2(!row.contains(family.id.text()), qPrintable(row));
        }
        sweepFreePages(casebook);
        QVERIFY(verifyCasebook(casebook).sound());
        QCOMPARE(verifyCasebook(casebook).children, 0);
        const QStringList left = rowsOf(casebook, false);
        static const QRegularExpression ofTheUnit(u"^(casebook|setting|person|local_setting|unavailable|register_[a-z_]+|police_list|letter_template|unit_[a-z]+|hidden_phrase|personal_word): "_s);
        for (const QString& row : left)
            QVERIFY2(row.contains(ofTheUnit), qPrintable(row));
    }
};

QTEST_GUILESS_MAIN(RetainingTest)
#include "retainingtest.moc"
