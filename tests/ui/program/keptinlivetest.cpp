#include "tests/ui/program/fixture.h"

#include "core/store/conferencestore.h"
#include "core/store/database.h"
#include "core/store/draftstore.h"
#include "ui/conference/live/livepart.h"
#include "ui/conference/live/notespage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/settlingtext.h"

#include <QElapsedTimer>
#include <QProcess>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"pedwar gair ar hap"_s;

/// The made-up families in a casebook on the disk, the meeting that goes on in front.
struct OnDisk {
    OnDisk()
    {
        at.clock.set(QDateTime(QDate(2026, 11, 23), QTime(11, 24)));
        Casebook casebook = Casebook::create(path, passphrase, at.clock, u"Owain Sedge"_s, options());
        Transaction atOnce(casebook); // else the disk is waited for thousands of times
        makeDemo(casebook, at.clock, at.rulebook, at.clock.now());
        atOnce.commit();
        at.program->desk().put(std::move(casebook));
        at.window().start();
        for (const ConferenceSummary& each : ConferenceStore(at.program->desk().office().casebook).all())
            if (each.state == ConferenceState::InSession)
                conference = each.id;
        at.window().goTo({u"conference"_s, conference->text(), u"live"_s});
        live = at.window().findChild<LivePart*>();
        live->notes().editor().setFocus();
    }

    CasebookOptions options() const { return {.cost = {1, 8192}, .stateFolder = at.folder.filePath(u"state"_s)}; }
    Database& database() { return at.program->desk().office().casebook.database(); }
    size_t paragraphs() { return reread(at.program->desk().office(), *conference).record.notes.size(); }

    /// What a computer would find in the file after the power had gone: copied by another process, since no file of a casebook
    /// that is open may be opened by its own.
    std::vector<Draft> draftsAfterAPowerCut()
    {
        const QString found = at.folder.filePath(u"found.cadair"_s);
        for (const QString& part : {QString(), u"-wal"_s})
            QProcess::execute(u"cp"_s, {path + part, found + part});
        Casebook casebook = Casebook::open(found, passphrase, at.clock, u"Owain Sedge"_s, options());
        return DraftStore(casebook).drafts(u"live/"_s);
    }

    ProgramFixture at;
    QString path = at.folder.filePath(u"unit.cadair"_s);
    std::optional<ConferenceId> conference;
    LivePart* live = nullptr;
};

bool holds(const std::vector<Draft>& drafts, const QString& text)
{
    return std::any_of(drafts.begin(), drafts.end(), [&](const Draft& each) { return each.text == text; });
}

} // namespace

/// What is typed while the meeting goes on is not lost: not with the power, and not to a full disk.
class KeptInLiveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }

    void typingIsInTheFileWithinTwoSeconds()
    {
        OnDisk desk;
        const QString words = u"Gŵyl y tŷ: nobody was at home on Tuesday"_s;
        QElapsedTimer typed;
        typed.start();
        typeText(desk.at.window(), words);
        const auto kept = [&] { return holds(DraftStore(desk.at.program->desk().office().casebook).drafts(u"live/"_s), words); };
        while (!kept() && typed.elapsed() < 10'000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QVERIFY2(kept(), "never kept");
        // A slow machine may be late to look; the timer that keeps it may not be.
        QVERIFY2(typed.elapsed() < 4'000, qPrintable(u"kept after %1 ms"_s.arg(typed.elapsed())));
        QVERIFY(holds(desk.draftsAfterAPowerCut(), words));
        pressKey(desk.at.window(), Qt::Key_Return);
        QVERIFY2(!holds(desk.draftsAfterAPowerCut(), words), "a paragraph now");
    }

    void aFullDiskIsSaidAndNothingTypedIsLost()
    {
        OnDisk desk;
        const size_t before = desk.paragraphs();
        const QString words = QString(40'000, u'w'); // more than the file has room left for
        desk.database().execute("PRAGMA max_page_count = 1"); // no page more than there are
        SettlingText& editor = desk.live->notes().editor();
        editor.insertPlainText(words);
        desk.live->notes().settle();
        QVERIFY(desk.live->messages().isOpen());
        const QString said = desk.live->messages().text();
        QVERIFY2(said.contains(u"disk"_s, Qt::CaseInsensitive), qPrintable(said));
        QCOMPARE(editor.text(), words);
        pressKey(desk.at.window(), Qt::Key_Return);
        QCOMPARE(desk.paragraphs(), before);
        QCOMPARE(editor.text(), words);

        desk.database().execute("PRAGMA max_page_count = 1000000"); // somebody made room
        typeText(desk.at.window(), u"!"_s);
        desk.live->notes().settle();
        QVERIFY(holds(desk.draftsAfterAPowerCut(), editor.text()));
        pressKey(desk.at.window(), Qt::Key_Return);
        QCOMPARE(desk.paragraphs(), before + 1);
        QVERIFY(editor.text().isEmpty());
    }
};

QTEST_MAIN(KeptInLiveTest)
#include "keptinlivetest.moc"
