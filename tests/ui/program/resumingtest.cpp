#include "core/store/conferencestore.h"
#include "core/store/journalstore.h"
#include "core/workflow/meeting.h"
#include "tests/ui/program/fixture.h"
#include "ui/conference/conferenceworkspace.h"
#include "ui/conference/live/agendacard.h"
#include "ui/conference/live/livepart.h"
#include "ui/conference/live/notespage.h"
#include "ui/shell/lockscreen.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/settlingtext.h"

#include <QLineEdit>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"seven quiet herons"_s;
const QString halfTyped = u"Tomos looks forward to breakfast c"_s;

ConferenceId liveOne(Casebook& casebook)
{
    for (const ConferenceSummary& summary : ConferenceStore(casebook).all())
        if (summary.state == ConferenceState::InSession)
            return summary.id;
    qFatal("no made-up conference is in session");
}

} // namespace

/// A meeting whose casebook was not closed, or closed, while it went on: the next start leads back into it.
class ResumingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        applyAppearance({});
        QVERIFY(m_folder.isValid());
        qputenv("HOME", m_folder.path().toUtf8());
        m_path = m_folder.filePath(u"unit.cadair"_s);
        killWhileTyping();
    }

    void afterACrashLiveOpensAndSaysWhatWasKept()
    {
        m_clock.set(m_left.addSecs(15 * 60));
        QSettings settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        Program program(m_clock, m_rulebook, settings, m_prompts, m_path);
        unlock(program);
        MessageBar& bar = barOf(program);
        QTRY_VERIFY(bar.isOpen());
        QVERIFY2(bar.text().contains(u"11:24:35"_s), qPrintable(bar.text()));
        QVERIFY2(bar.text().contains(u"stopped"_s), qPrintable(bar.text()));
        auto* live = program.window().findChild<LivePart*>();
        QVERIFY(live && live->isVisible());
        QCOMPARE(live->notes().editor().text(), halfTyped);
        program.languages().setLanguage(Language::Welsh);
        QVERIFY(!bar.text().contains(u"stopped"_s));
        program.languages().setLanguage(Language::English);
        // the time away becomes a break, by keyboard
        QPushButton* change = bar.actionButton(1);
        QVERIFY(change);
        change->setFocus();
        QTest::keyClick(change, Qt::Key_Space);
        const OpenConference open = reread(program.desk().office(), liveOne(program.desk().office().casebook));
        QVERIFY(open.record.agenda.size() >= 2);
        const AgendaSpan& before = open.record.agenda[open.record.agenda.size() - 2];
        const AgendaSpan& now = open.record.agenda.back();
        QCOMPARE(*before.to, m_left.time());
        QCOMPARE(now.from, m_clock.now().time());
        QVERIFY(before.item == now.item && !now.to);
        QVERIFY2(bar.text().contains(u"counts as a break"_s), qPrintable(bar.text()));
        // a mere lock says nothing
        QTest::keyClick(&program.window(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!program.desk().isOpen());
        unlock(program);
        QVERIFY(!bar.isOpen());
        QVERIFY(live->isVisible());
        m_closed = m_clock.now().addSecs(60);
        m_clock.set(m_closed);
        QVERIFY(program.window().close());
    }

    void afterClosingItSaysSoInOtherWords()
    {
        QVERIFY(m_closed.isValid());
        m_clock.set(m_closed.addSecs(120));
        QSettings settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        Program program(m_clock, m_rulebook, settings, m_prompts, m_path);
        unlock(program);
        MessageBar& bar = barOf(program);
        QTRY_VERIFY(bar.isOpen());
        QVERIFY2(bar.text().contains(u"closed at "_s + m_closed.time().toString(u"HH:mm:ss"_s)), qPrintable(bar.text()));
        QPushButton* use = bar.actionButton(0);
        use->setFocus();
        QTest::keyClick(use, Qt::Key_Space);
        QVERIFY(!bar.isOpen());
        QVERIFY(program.window().close());
    }

    void onAnotherDayItIsToBeClosed()
    {
        m_clock.set(m_clock.now().addDays(1));
        QSettings settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        Program program(m_clock, m_rulebook, settings, m_prompts, m_path);
        unlock(program);
        MessageBar& bar = barOf(program);
        QTRY_VERIFY(bar.isOpen());
        QVERIFY2(bar.text().contains(u"23 November 2026"_s), qPrintable(bar.text()));
        QVERIFY(!bar.actionButton(1));
        bar.actionButton(0)->setFocus();
        QTest::keyClick(bar.actionButton(0), Qt::Key_Space);
        QVERIFY(program.window().findChild<LivePart*>()->sheet()); // the closing sheet
        QVERIFY(program.window().close());
    }

private:
    /// Another process opens the casebook, types half a line in the meeting, and is gone without a word.
    void killWhileTyping()
    {
        const pid_t child = fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            FixedClock clock(m_left.addSecs(-30));
            Casebook casebook = Casebook::create(m_path, passphrase, clock, u"Owain Sedge"_s);
            Transaction families(casebook); // each of their steps on the disk by itself would take minutes
            makeDemo(casebook, clock, m_rulebook, clock.now());
            families.commit();
            clock.set(m_left.addSecs(-25));
            const Office office{casebook, clock, m_rulebook};
            JournalStore(casebook).note(JournalAct::Unlock, u"casebook"_s, {});
            const ConferenceId conference = liveOne(casebook);
            const OpenConference open = reread(office, conference);
            const AgendaKey item = open.record.agenda.back().item;
            clock.set(m_left);
            keepDraft(office, u"live/%1/%2/note"_s.arg(conference.text(), item.text()), halfTyped);
            kill(getpid(), SIGKILL);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
    }
    void unlock(Program& program)
    {
        if (!program.window().isVisible()) {
            program.window().show();
            QVERIFY(QTest::qWaitForWindowActive(&program.window()));
            program.window().start();
        }
        QCOMPARE(program.window().shownPage(), static_cast<QWidget*>(&program.window().lockScreen()));
        QWidget* field = program.window().focusWidget();
        QVERIFY(qobject_cast<QLineEdit*>(field));
        QTest::keyClicks(field, passphrase);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(program.desk().isOpen(), 20000);
        QTRY_COMPARE(program.window().shownPage(), static_cast<QWidget*>(&program.window().workbench()));
    }
    static MessageBar& barOf(Program& program)
    {
        return program.window().findChild<ConferenceWorkspace*>()->messages();
    }

    QTemporaryDir m_folder;
    QString m_path;
    const QDateTime m_left{QDate(2026, 11, 23), QTime(11, 24, 35)};
    QDateTime m_closed;
    FixedClock m_clock{m_left};
    Rulebook m_rulebook = Rulebook::shipped();
    PreparedPrompts m_prompts;
};

QTEST_MAIN(ResumingTest)
#include "resumingtest.moc"
