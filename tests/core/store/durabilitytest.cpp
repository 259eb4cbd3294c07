#include "tests/core/store/rawfile.h"

#include "core/store/conferencestore.h"
#include "core/store/draftstore.h"
#include "core/store/familystore.h"
#include "core/store/personstore.h"
#include "core/store/recordstore.h"
#include "core/store/statement.h"
#include "core/store/verify.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>

using namespace cadair;
using namespace Qt::StringLiterals;

/// What was acknowledged is in the file, whatever happens to the program or the disk.
class DurabilityTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killedWhileTyping();
    void killedWhileMakingOrCopying();
    void fullDiskLosesNothing();
    void fullDiskWhileClosingLosesNothing();
    void fullFileInMemoryIsToldApart();
    void idleCheckpointEmptiesTheLog();
    void logStaysBoundedWithoutIdleness();
};

namespace {

/// Numbers the child has written and been told are in the file, in order, through a pipe.
class Typist final {
public:
    explicit Typist(const samples::Desk& desk)
    {
        int ends[2];
        if (pipe2(ends, O_CLOEXEC) != 0)
            return;
        m_child = fork();
        if (m_child == 0) {
            ::close(ends[0]);
            type(desk, ends[1]);
            _exit(0);
        }
        ::close(ends[1]);
        m_reading = ends[0];
    }

    /// Waits for the first acknowledgement and `more` after it, kills, and gives the last one there was.
    int killAfter(int more)
    {
        int last = -1;
        int number = 0;
        for (int i = 0; i <= more && ::read(m_reading, &number, sizeof number) == sizeof number; ++i)
            last = number;
        ::kill(m_child, SIGKILL);
        while (::read(m_reading, &number, sizeof number) == sizeof number)
            last = number;
        ::close(m_reading);
        waitpid(m_child, nullptr, 0);
        return last;
    }

private:
    static void type(const samples::Desk& desk, int acknowledged)
    {
        try {
            Casebook casebook = desk.open();
            DraftStore drafts(casebook);
            FamilyStore families(casebook);
            const auto count = static_cast<int>(families.all().size());
            for (int number = count;; ++number) {
                Transaction transaction(casebook);
                families.save(Family{FamilyId::fresh(), u"Mwyaren %1"_s.arg(number), QString::number(number)});
                drafts.keep(u"live/note"_s, u"up to %1"_s.arg(number));
                transaction.commit();
                if (::write(acknowledged, &number, sizeof number) != sizeof number)
                    return;
                if (number % 7 == 6)
                    casebook.checkpointWhenIdle();
            }
        } catch (const StoreError& error) {
            qWarning("%s", error.what());
        }
    }

    pid_t m_child = -1;
    int m_reading = -1;
};

/// Room for files of this process; SQLite meets EFBIG as a real program meets a full disk.
class SmallDisk final {
public:
    explicit SmallDisk(rlim_t bytes)
    {
        m_before = signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_limit);
        const rlimit smaller{bytes, m_limit.rlim_max};
        setrlimit(RLIMIT_FSIZE, &smaller);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_limit);
        signal(SIGXFSZ, m_before);
    }

private:
    rlimit m_limit{};
    void (*m_before)(int) = nullptr;
};

} // namespace

void DurabilityTest::killedWhileTyping()
{
    const samples::Desk desk;
    desk.create().close();
    QRandomGenerator generator(5);
    for (int round = 0; round < 20; ++round) {
        const int acknowledged = Typist(desk).killAfter(static_cast<int>(generator.bounded(12)));
        QVERIFY2(acknowledged >= 0, "the child must have written something");
        Casebook casebook = desk.open();
        const std::vector<Family> families = FamilyStore(casebook).all();
        QSet<QString> numbers;
        for (const Family& family : families)
            numbers.insert(family.reference);
        QCOMPARE(numbers.size(), static_cast<int>(families.size()));
        for (int number = 0; number <= acknowledged; ++number)
            QVERIFY2(numbers.contains(QString::number(number)), qPrintable(QString::number(number)));
        // Written together, found together; and at most one more than was acknowledged.
        const std::optional<Draft> draft = DraftStore(casebook).draft(u"live/note"_s);
        QVERIFY(draft);
        QCOMPARE(draft->text, u"up to %1"_s.arg(families.size() - 1));
        QVERIFY(static_cast<int>(families.size()) - 1 <= acknowledged + 1);
        QVERIFY(verifyCasebook(casebook).sound());
        casebook.close();
    }
}

void DurabilityTest::killedWhileMakingOrCopying()
{
    const samples::Desk desk;
    {
        Casebook casebook = desk.create();
        const samples::People people = samples::people();
        samples::save(casebook, people);
        casebook.close();
    }
    QRandomGenerator generator(9);
    int finished = 0;
    for (int round = 0; round < 20; ++round) {
        const QString copy = u"copy%1.cadair"_s.arg(round);
        const pid_t child = fork();
        if (child == 0) {
            try {
                desk.open().backupTo(desk.path(copy));
            } catch (const StoreError&) {
            }
            _exit(0);
        }
        usleep(generator.bounded(20'000U * static_cast<quint32>(round + 1))); // where it strikes is the point of this test
        ::kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        if (QFileInfo::exists(desk.path(copy))) {
            ++finished;
            QVERIFY(verifyCasebook(desk.path(copy), desk.passphrase, desk.clock, desk.options()).sound());
        }
        QVERIFY(verifyCasebook(desk.path(), desk.passphrase, desk.clock, desk.options()).sound());
    }
    desk.open().backupTo(desk.path(u"last.cadair"_s));
    QVERIFY(!QFileInfo::exists(desk.path(u"last.cadair.part"_s)));
    qInfo("%d of 20 copies were finished before the end came", finished);
}

void DurabilityTest::fullDiskLosesNothing()
{
    const samples::Desk desk;
    desk.create().close();
    Casebook casebook = desk.open();
    DraftStore drafts(casebook);
    QString kept;
    std::optional<StoreError> failure;
    {
        const SmallDisk disk(600'000);
        for (int i = 1; i < 400 && !failure; ++i) {
            const QString text = QString(i * 500, u'ŵ');
            failure = samples::failureOf([&] { drafts.keep(u"live/note"_s, text); });
            if (!failure)
                kept = text;
        }
        QVERIFY(failure);
        QCOMPARE(failure->kind, StoreFailure::DiskFull);
        QVERIFY(!kept.isEmpty());
        // What was acknowledged can still be read, and asking again fails as plainly.
        QCOMPARE(drafts.draft(u"live/note"_s)->text, kept);
        const auto again = samples::failureOf([&] { drafts.keep(u"live/note"_s, QString(400'000, u'ŷ')); });
        QVERIFY(again && again->kind == StoreFailure::DiskFull);
        QCOMPARE(drafts.draft(u"live/note"_s)->text, kept);
    }
    drafts.keep(u"live/note"_s, kept + u" and on"_s); // room again
    casebook.close();
    Casebook again = desk.open();
    QCOMPARE(DraftStore(again).draft(u"live/note"_s)->text, kept + u" and on"_s);
    QVERIFY(verifyCasebook(again).sound());
}

void DurabilityTest::fullDiskWhileClosingLosesNothing()
{
    const samples::Desk desk;
    desk.create().close();
    Casebook casebook = desk.open();
    DraftStore drafts(casebook);
    const QString text(200'000, u'ŵ');
    drafts.keep(u"live/note"_s, text);
    {
        const SmallDisk disk(static_cast<rlim_t>(QFileInfo(desk.path()).size()));
        const auto failure = samples::failureOf([&] { casebook.close(); });
        QVERIFY(failure && failure->kind == StoreFailure::DiskFull);
        QVERIFY(!casebook.isOpen());
    }
    QVERIFY(QFileInfo::exists(desk.path() + u"-wal"_s)); // the work stands there, encrypted
    Casebook again = desk.open();
    QCOMPARE(DraftStore(again).draft(u"live/note"_s)->text, text);
    again.close();
    QVERIFY(!QFileInfo::exists(desk.path() + u"-wal"_s));
}

void DurabilityTest::fullFileInMemoryIsToldApart()
{
    const samples::Desk desk;
    Casebook casebook = desk.create();
    casebook.database().execute("PRAGMA max_page_count = 1"); // answers the present size at least
    FamilyStore families(casebook);
    const Family small{FamilyId::fresh(), u"Mwyaren"_s, {}};
    const auto failure = samples::failureOf([&] {
        for (int i = 0; i < 1000; ++i)
            families.save(Family{FamilyId::fresh(), QString(3000, u'x'), {}});
    });
    QVERIFY(failure && failure->kind == StoreFailure::DiskFull);
    casebook.database().execute("PRAGMA max_page_count = 1000000");
    families.save(small);
    QVERIFY(families.family(small.id) == small);
    QVERIFY(verifyCasebook(casebook).sound());
}

void DurabilityTest::idleCheckpointEmptiesTheLog()
{
    const samples::Desk desk;
    Casebook casebook = desk.create();
    DraftStore drafts(casebook);
    const QString log = desk.path() + u"-wal"_s;
    const auto typed = [&](int from) {
        for (int i = from; i < from + 40; ++i)
            drafts.keep(u"live/note"_s, QString(i * 20, u'x'));
        return QFileInfo(log).size();
    };
    const qint64 first = typed(1);
    casebook.checkpointWhenIdle();
    QVERIFY(typed(1) <= first + 4096); // begins again at the start of the log
    QCOMPARE(drafts.draft(u"live/note"_s)->text.size(), 800);
}

void DurabilityTest::logStaysBoundedWithoutIdleness()
{
    const samples::Desk desk;
    Casebook casebook = desk.create();
    DraftStore drafts(casebook);
    const QString text(300'000, u'x');
    for (int i = 0; i < 150; ++i)
        drafts.keep(u"live/note"_s, text + QString::number(i));
    QVERIFY(QFileInfo(desk.path() + u"-wal"_s).size() < 20 * 1024 * 1024);
}

QTEST_GUILESS_MAIN(DurabilityTest)
#include "durabilitytest.moc"
