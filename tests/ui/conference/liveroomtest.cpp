#include "core/store/recordstore.h"
#include "core/workflow/leavingroom.h"
#include "core/workflow/settling.h"
#include "core/workflow/spelling.h"
#include "tests/ui/conference/livefixture.h"
#include "ui/writing/notewriting.h"
#include "ui/conference/live/personsheet.h"
#include "ui/conference/live/whoreadssheet.h"

#include <QCheckBox>
#include <QMenu>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

namespace {
const QKeySequence outKey(Qt::CTRL | Qt::SHIFT | Qt::Key_B);
} // namespace

/// Writing while somebody is out of the room, and who may read it: by keyboard.
class LiveRoomTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }
    void whoIsAskedOutIsChosenOnce();
    void whoeverIsToBeKeptOutGoesByOneKey();
    void whatIsTypedMeanwhileIsWithheld();
    void aParagraphBegunMeanwhileStaysWithheld();
    void arrivingBySignIsBeingBack();
    void theBandOutlivesALock();
    void policeLeaveByOneKey();
    void theNextItemTellsWhoIsDone();
    void theNextParagraphIsMarkedConfidential();
    void whoReadsIsSettledPersonByPerson();
    // writing
    void peopleAreOffered();
    void whatIsTypedStaysWhereItIsLeft_data();
    void whatIsTypedStaysWhereItIsLeft();
    void aPhraseIsPutInInTheRecordsLanguage();
    void spellingGoesThroughUnknownWords();
    void aWordIsKept();

private:
    static Participant father(LiveFixture& at) { return at.person(at.read(), u"Joss Thistledown"_s); }
    /// The father is in the room and then goes out of it.
    static void send(LiveFixture& at)
    {
        if (father(at).present.empty())
            QVERIFY(arrive(at.at.office(), *at.id, father(at).id, QTime(11, 10), AttendMode::Room).done);
        QVERIFY(goOut(at.at.office(), *at.id, father(at).id, QTime(11, 20)).done);
        Q_EMIT at.live->changed();
    }
    static void type(LiveFixture& at, const QString& text)
    {
        SettlingText& editor = at.live->notes().editor();
        editor.setFocus();
        QTest::keyClicks(&editor, text);
    }
    static void settle(LiveFixture& at) { QTest::keyClick(&at.live->notes().editor(), Qt::Key_Return); }
    static Note written(LiveFixture& at, const QString& beginning)
    {
        for (const Note& note : at.read().record.notes)
            if (note.text.startsWith(beginning))
                return note;
        qFatal("no such paragraph");
    }
};

void LiveRoomTest::whoIsAskedOutIsChosenOnce()
{
    LiveFixture at;
    at.show();
    if (father(at).present.empty())
        QVERIFY(arrive(at.at.office(), *at.id, father(at).id, QTime(11, 10), AttendMode::Room).done);
    Q_EMIT at.live->changed();
    QVERIFY(at.press(outKey));
    auto* sheet = qobject_cast<PersonSheet*>(at.live->sheet());
    QVERIFY(sheet);
    QPushButton* button = sheet->button(father(at).id);
    QVERIFY(button);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!at.live->sheet());
    QCOMPARE(father(at).exclusion->decided, ExclusionDecided::During);
    QVERIFY(at.live->band().isOpen());
    QVERIFY2(at.live->band().text().contains(u"Mr Thistledown"_s) && at.live->band().text().contains(u"11:24"_s), qPrintable(at.live->band().text()));
    const HereModel& here = at.live->hereNow().model();
    QCOMPARE(here.cell(here.rowOf(father(at).id.text()), HereModel::From).text, u"Out, 11:24"_s);
    at.pass(600);
    QVERIFY(at.press(outKey));
    QVERIFY(!at.live->band().isOpen());
    QCOMPARE(father(at).exclusion->to, std::optional(QTime(11, 34)));
    QVERIFY(!father(at).present.back().to);
}

void LiveRoomTest::whoeverIsToBeKeptOutGoesByOneKey()
{
    LiveFixture at;
    Participant person = father(at);
    person.exclusion = Exclusion{.decided = ExclusionDecided::Before, .extent = ExclusionExtent::Part};
    person.present = {{QTime(11, 10), std::nullopt}};
    QVERIFY(saveParticipant(at.at.office(), *at.id, person).done);
    at.show();
    QVERIFY(at.press(outKey));
    QVERIFY(!at.live->sheet());
    QCOMPARE(father(at).exclusion->decided, ExclusionDecided::Before);
    QCOMPARE(father(at).exclusion->from, std::optional(QTime(11, 24)));
}

void LiveRoomTest::whatIsTypedMeanwhileIsWithheld()
{
    LiveFixture at;
    at.show();
    type(at, u"Everybody heard this"_s);
    settle(at);
    send(at);
    type(at, u"He did not hear this"_s);
    settle(at);
    QVERIFY(at.press(outKey));
    type(at, u"And he heard this"_s);
    settle(at);
    QVERIFY(written(at, u"Everybody"_s).withheldFrom.empty());
    QCOMPARE(written(at, u"He did"_s).withheldFrom, std::vector<ParticipantId>{father(at).id});
    QVERIFY(written(at, u"And he"_s).withheldFrom.empty());
    auto* model = qobject_cast<NotesModel*>(at.live->notes().list().model());
    const int row = model->rowOf(written(at, u"He did"_s).id.text());
    QVERIFY(model->hatched(row));
    QVERIFY2(model->cell(row, NotesModel::Text).second.contains(u"Not in Mr Thistledown's copy"_s), qPrintable(model->cell(row, NotesModel::Text).second));
    QVERIFY(!model->hatched(model->rowOf(written(at, u"And he"_s).id.text())));
}

void LiveRoomTest::aParagraphBegunMeanwhileStaysWithheld()
{
    LiveFixture at;
    at.show();
    send(at);
    type(at, u"Begun while he was out"_s);
    QVERIFY(at.press(outKey)); // he is back in the middle of the sentence
    type(at, u" and ended after"_s);
    settle(at);
    QCOMPARE(written(at, u"Begun"_s).withheldFrom, std::vector<ParticipantId>{father(at).id});
    type(at, u"The next one"_s);
    settle(at);
    QVERIFY(written(at, u"The next"_s).withheldFrom.empty());
}

void LiveRoomTest::arrivingBySignIsBeingBack()
{
    LiveFixture at;
    at.show();
    send(at);
    CardTable& list = at.live->hereNow().list();
    list.setFocus();
    list.setCurrentId(father(at).id.text());
    QTest::keyClicks(&list, u"+"_s);
    QVERIFY(!at.live->band().isOpen());
    QVERIFY(father(at).exclusion->to.has_value());
    QTest::keyClicks(&list, u"-"_s); // of his own accord: nothing is withheld
    QVERIFY(!at.live->band().isOpen());
}

void LiveRoomTest::theBandOutlivesALock()
{
    LiveFixture at;
    at.show();
    send(at);
    QVERIFY(at.live->band().isOpen());
    at.frame.aboutToLock();
    QVERIFY(!at.live->band().isOpen()); // no name while it is locked
    at.frame.unlocked();
    QVERIFY(at.live->band().isOpen());
    at.at.languages.setLanguage(Language::Welsh);
    QVERIFY2(at.live->band().text().contains(u"allan o’r ystafell"_s), qPrintable(at.live->band().text()));
}

void LiveRoomTest::policeLeaveByOneKey()
{
    LiveFixture at;
    at.show();
    const Participant officer = at.person(at.read(), u"PC Ifan Gorse"_s);
    if (officer.present.empty() || officer.present.back().to) {
        QVERIFY(arrive(at.at.office(), *at.id, officer.id, QTime(11, 15), AttendMode::Room).done);
        Q_EMIT at.live->changed();
    }
    QVERIFY(at.press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)));
    const Participant after = at.person(at.read(), u"PC Ifan Gorse"_s);
    QCOMPARE(after.present.back().to, std::optional(QTime(11, 24)));
    QVERIFY(!after.exclusion);
    QVERIFY(!at.live->band().isOpen());
    QCOMPARE(written(at, u"PC Ifan Gorse was asked to leave"_s).kind, NoteKind::Procedural);
    QVERIFY(!at.press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O))); // nobody is left whom it could be said of
}

void LiveRoomTest::theNextItemTellsWhoIsDone()
{
    LiveFixture at;
    Attending attending;
    attending.items = {*AgendaKey::parse(u"decision"_s)};
    const ParticipantId school = at.person(at.read(), u"Rhys Quill"_s).id;
    QVERIFY(saveAttending(at.at.office(), *at.id, school, attending).done);
    at.show();
    QVERIFY(at.press(QKeySequence(Qt::CTRL | Qt::Key_PageDown)));
    QVERIFY2(at.live->messages().text().contains(u"Rhys Quill"_s), qPrintable(at.live->messages().text()));
    at.live->messages().actionButton(0)->click();
    QVERIFY(at.person(at.read(), u"Rhys Quill"_s).present.back().to.has_value());
}

void LiveRoomTest::theNextParagraphIsMarkedConfidential()
{
    LiveFixture at;
    at.show();
    QMenu* menu = at.live->notes().confidenceButton().menu();
    menu->actions().at(2)->trigger();
    QCoreApplication::processEvents();
    QCOMPARE(at.live->notes().confidenceButton().text(), u"Legal advice"_s);
    type(at, u"Counsel advises"_s);
    settle(at);
    QVERIFY(written(at, u"Counsel"_s).confidential);
    QCOMPARE(written(at, u"Counsel"_s).confidentialKind, std::optional(ConfidentialKind::LegalAdvice));
    type(at, u"And on"_s);
    settle(at);
    QVERIFY(!written(at, u"And on"_s).confidential); // it is said for one paragraph
}

void LiveRoomTest::whoReadsIsSettledPersonByPerson()
{
    LiveFixture at;
    at.show();
    type(at, u"About a neighbour"_s);
    settle(at);
    at.live->notes().list().setFocus();
    at.live->notes().list().setCurrentId(written(at, u"About"_s).id.text());
    QVERIFY(at.press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K)));
    auto* sheet = qobject_cast<WhoReadsSheet*>(at.live->sheet());
    QVERIFY(sheet);
    const ParticipantId school = at.person(at.read(), u"Rhys Quill"_s).id;
    sheet->reader(school)->setChecked(false);
    Q_EMIT sheet->kind().choiceMade((sheet->kind().setChosen(1), 1));
    QVERIFY(!sheet->reader(father(at).id)->isEnabled()); // no family copy has it: that is not for ticking
    sheet->verb().click();
    const Note note = written(at, u"About"_s);
    QCOMPARE(note.confidentialKind, std::optional(ConfidentialKind::ThirdParty));
    QCOMPARE(note.withheldFrom, std::vector<ParticipantId>{school});
    QVERIFY(at.press(QKeySequence(Qt::CTRL | Qt::Key_Z)));
    QVERIFY(!written(at, u"About"_s).confidential);
    QVERIFY(written(at, u"About"_s).withheldFrom.empty());
}

void LiveRoomTest::peopleAreOffered()
{
    LiveFixture at;
    at.show();
    type(at, u"Said by @thi"_s);
    QTRY_VERIFY(at.live->notes().writing().isOffering());
    QTRY_COMPARE(at.live->notes().writing().offered(), QStringList{u"Joss Thistledown"_s});
    settle(at); // Enter takes the offer, and settles nothing
    QCOMPARE(at.live->notes().editor().text(), u"Said by Joss Thistledown"_s);
    type(at, u" about #lly"_s);
    QTest::keyClick(&at.live->notes().editor(), Qt::Key_Tab);
    QCOMPARE(at.live->notes().editor().text(), u"Said by Joss Thistledown about Llŷr"_s);
    QVERIFY(at.live->notes().editor().hasFocus());
}

void LiveRoomTest::whatIsTypedStaysWhereItIsLeft_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("an e-mail address") << u"chair@example.invalid"_s;
    QTest::newRow("an address on the web") << u"https://example.invalid"_s;
    QTest::newRow("a name nobody has") << u"by @zzz"_s;
}

void LiveRoomTest::whatIsTypedStaysWhereItIsLeft()
{
    QFETCH(const QString, typed);
    LiveFixture at;
    at.show();
    type(at, typed);
    QCoreApplication::processEvents();
    QVERIFY(!at.live->notes().writing().isOffering());
    settle(at);
    QCOMPARE(written(at, typed).text, typed);
    type(at, u"@"_s);
    QTRY_VERIFY(!at.live->notes().writing().offered().isEmpty());
    QTest::keyClick(&at.live->notes().editor(), Qt::Key_Escape);
    QVERIFY(!at.live->notes().writing().isOffering());
    QCOMPARE(at.live->notes().editor().text(), u"@"_s);
}

void LiveRoomTest::aPhraseIsPutInInTheRecordsLanguage()
{
    LiveFixture at;
    at.show();
    setRecordLanguage(at.at.office(), *at.id, Language::Welsh);
    Q_EMIT at.live->changed();
    at.live->notes().kinds().setCurrentIndex(1); // a strength
    type(at, u"//gweithio"_s);
    QTRY_VERIFY(!at.live->notes().writing().offered().isEmpty());
    settle(at);
    SettlingText& editor = at.live->notes().editor();
    QVERIFY2(editor.text().startsWith(u"Beth sy'n gweithio'n dda: "_s), qPrintable(editor.text()));
    QCOMPARE(editor.textCursor().selectedText(), u"…"_s); // the writer goes on there
    QTest::keyClicks(&editor, u"y cwbl"_s);
    QCOMPARE(editor.text(), u"Beth sy'n gweithio'n dda: y cwbl"_s);
}

void LiveRoomTest::spellingGoesThroughUnknownWords()
{
    LiveFixture at;
    at.show();
    setRecordLanguage(at.at.office(), *at.id, Language::English);
    Q_EMIT at.live->changed();
    type(at, u"They recieve teh letter"_s);
    SettlingText& editor = at.live->notes().editor();
    editor.moveCursor(QTextCursor::Start);
    QVERIFY(at.press(QKeySequence(Qt::Key_F7)));
    QCOMPARE(editor.textCursor().selectedText(), u"recieve"_s);
    QCOMPARE(at.live->notes().writing().offered().first(), u"receive"_s);
    QTest::keyClick(&editor, Qt::Key_1);
    QCOMPARE(editor.textCursor().selectedText(), u"teh"_s); // on to the next one
    QTest::keyClick(&editor, Qt::Key_Return);
    QCOMPARE(editor.text(), u"They receive the letter"_s);
}

void LiveRoomTest::aWordIsKept()
{
    LiveFixture at;
    at.show();
    setRecordLanguage(at.at.office(), *at.id, Language::English);
    Q_EMIT at.live->changed();
    type(at, u"Thistledown lives by Zzyrrow"_s); // the name is known, the place is not
    at.live->notes().editor().moveCursor(QTextCursor::Start);
    QVERIFY(at.press(QKeySequence(Qt::Key_F7)));
    QCOMPARE(at.live->notes().editor().textCursor().selectedText(), u"Zzyrrow"_s);
    const qsizetype keep = at.live->notes().writing().offered().size();
    QTest::keyClick(&at.live->notes().editor(), static_cast<Qt::Key>(Qt::Key_0 + keep));
    QVERIFY(personalWords(at.at.office(), Language::English).contains(u"Zzyrrow"_s));
}

QTEST_MAIN(LiveRoomTest)
#include "liveroomtest.moc"
