#include "tests/core/workflow/replay/account.h"
#include "tests/core/workflow/replay/place.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest/QTest>

#include <algorithm>
#include <csignal>

using namespace replay;
using namespace Qt::StringLiterals;

namespace {

constexpr int killsPerScript = 30;
constexpr int killsPerRun = 10;
constexpr int longestWait = 20'000; // milliseconds, for one process

/// What a casebook holds in the end, and the way it came to it.
struct Ending {
    QJsonObject account;
    QStringList journal;
};

Ending endingIn(const Script& script, const QString& path)
{
    FixedClock clock(QDateTime(script.date, QTime(23, 0)));
    Casebook casebook = openPlace(path, clock);
    const Stage stage(script, casebook, clock);
    return {accountOf(stage), journalOf(stage)};
}

/// The program that plays the script in a process of its own.
class Player final {
public:
    Player(const QString& script, const QString& casebook)
    {
        m_process.start(QCoreApplication::applicationDirPath() + u"/conferencereplay"_s, {script, casebook});
    }

    /// Kills it when it has begun that action, or some microseconds later; false where it was over before.
    bool killIn(size_t action, unsigned long microseconds)
    {
        while (m_process.state() != QProcess::NotRunning || m_process.canReadLine()) {
            if (!m_process.canReadLine() && !m_process.waitForReadyRead(longestWait))
                continue;
            if (m_process.readLine().trimmed().toULongLong() < action)
                continue;
            QThread::usleep(microseconds); // a moment nobody chose, within what it does
            ::kill(static_cast<pid_t>(m_process.processId()), SIGKILL);
            break;
        }
        m_process.waitForFinished(longestWait);
        return m_process.exitStatus() == QProcess::CrashExit;
    }

    /// Lets it play to the end; what it said where it failed.
    QString finish()
    {
        if (!m_process.waitForFinished(longestWait))
            return u"it did not end"_s;
        return m_process.exitCode() == 0 ? QString() : QString::fromUtf8(m_process.readAllStandardError());
    }

private:
    QProcess m_process;
};

} // namespace

/// The same conferences, with the program killed at points nobody chose: it goes on from what the casebook holds, and in the
/// end everything is as if nothing had happened.
class KilledTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesOnWhereItWas_data()
    {
        QTest::addColumn<QString>("path");
        QVERIFY(scripts().size() * killsPerScript >= 50);
        for (const QString& path : scripts())
            QTest::newRow(qPrintable(QFileInfo(path).completeBaseName())) << path;
    }
    void goesOnWhereItWas()
    {
        QFETCH(const QString, path);
        const auto read = scriptAt(path);
        QVERIFY(std::holds_alternative<Script>(read));
        const Script& script = std::get<Script>(read);
        const QString begun = m_folder.filePath(QFileInfo(path).completeBaseName() + u".cadair"_s);
        prepare(script, begun);
        const QString whole = copied(begun, u"whole"_s);
        const QString failure = Player(path, whole).finish();
        QVERIFY2(failure.isEmpty(), qPrintable(failure));
        const Ending expected = endingIn(script, whole);

        bool given = false;
        const int asked = qEnvironmentVariableIntValue("CADAIR_REPLAY_SEED", &given);
        m_seed = given ? static_cast<quint32>(asked) : 20261116;
        QRandomGenerator generator(m_seed);
        for (int kills = 0; kills < killsPerScript; kills += killsPerRun) {
            const QString place = copied(begun, QString::number(kills));
            killAndGoOn(path, script, place, generator);
            if (QTest::currentTestFailed())
                return;
            const Ending found = endingIn(script, place);
            const QString differs = difference(expected.account, found.account);
            QVERIFY2(differs.isEmpty(), said(differs));
            QVERIFY2(expected.journal == found.journal, said(firstDifference(expected.journal, found.journal)));
        }
    }

private:
    static void prepare(const Script& script, const QString& path)
    {
        FixedClock clock(script.asked);
        Casebook casebook = makePlace(path, clock);
        Stage(script, casebook, clock).prepare();
    }

    /// Closed, a casebook is one file.
    QString copied(const QString& from, const QString& name) const
    {
        const QString to = from.chopped(7) + u'-' + name + u".cadair"_s;
        return QFile::copy(from, to) ? to : QString();
    }

    /// Kills it as often as one run has it, at actions in their order, and lets it end.
    void killAndGoOn(const QString& path, const Script& script, const QString& place, QRandomGenerator& generator)
    {
        std::vector<size_t> points;
        while (points.size() < killsPerRun) {
            const size_t point = generator.bounded(static_cast<quint32>(script.actions.size() - killsPerRun));
            if (std::find(points.begin(), points.end(), point) == points.end())
                points.push_back(point);
        }
        std::sort(points.begin(), points.end());
        for (const size_t point : points)
            QVERIFY2(Player(path, place).killIn(point, generator.bounded(1200u)), said(u"it was over before action %1"_s.arg(point)));
        const QString failure = Player(path, place).finish();
        QVERIFY2(failure.isEmpty(), said(failure));
    }

    QString firstDifference(const QStringList& expected, const QStringList& found) const
    {
        const auto [one, other] = std::mismatch(expected.begin(), expected.end(), found.begin(), found.end());
        return u"the journal differs: "_s + (one == expected.end() ? u"nothing more"_s : *one) + u", found "_s
               + (other == found.end() ? u"nothing more"_s : *other);
    }

    const char* said(const QString& what)
    {
        m_said = u"%1\n(again with CADAIR_REPLAY_SEED=%2)"_s.arg(what).arg(m_seed).toUtf8();
        return m_said.constData();
    }

    QTemporaryDir m_folder;
    quint32 m_seed = 0;
    QByteArray m_said;
};

QTEST_GUILESS_MAIN(KilledTest)
#include "killedtest.moc"
