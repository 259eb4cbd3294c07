#include "tests/core/store/samples.h"

#include "core/store/filechecks.h"

#include <QTest>

#include <sys/statfs.h>

using namespace cadair;
using namespace Qt::StringLiterals;

namespace {

/// What the system says every file system is; 0: an ordinary one.
unsigned long pretended = 0;

} // namespace

/// Stands before the system's own in this program.
extern "C" int statfs(const char*, struct statfs* facts) noexcept
{
    *facts = {};
    facts->f_type = static_cast<decltype(facts->f_type)>(pretended);
    return 0;
}

/// A casebook lives on a disk of this computer: elsewhere locks are only a promise.
class FileSystemTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void networkIsRefused_data();
    void networkIsRefused();
    void ownDiskIsFine();
};

void FileSystemTest::networkIsRefused_data()
{
    QTest::addColumn<qulonglong>("type");
    QTest::newRow("NFS") << 0x6969ULL;
    QTest::newRow("SMB, as Linux calls it") << 0xFF534D42ULL;
    QTest::newRow("SMB 2") << 0xFE534D42ULL;
    QTest::newRow("FUSE: cloud folders, sshfs") << 0x65735546ULL;
    QTest::newRow("9P") << 0x01021997ULL;
}

void FileSystemTest::networkIsRefused()
{
    QFETCH(const qulonglong, type);
    pretended = 0;
    const samples::Desk desk;
    desk.create().close();
    pretended = static_cast<unsigned long>(type);
    const auto opening = samples::failureOf([&] { desk.open(); });
    QVERIFY(opening && opening->kind == StoreFailure::NetworkFileSystem);
    QCOMPARE(opening->path, desk.path());
    const auto making = samples::failureOf([&] { desk.create(u"new.cadair"_s); });
    QVERIFY(making && making->kind == StoreFailure::NetworkFileSystem);
    QVERIFY(!QFile::exists(desk.path(u"new.cadair"_s)));
}

void FileSystemTest::ownDiskIsFine()
{
    pretended = 0xEF53; // ext4
    const samples::Desk desk;
    desk.create().close();
    desk.open().close();
}

QTEST_GUILESS_MAIN(FileSystemTest)
#include "filesystemtest.moc"
