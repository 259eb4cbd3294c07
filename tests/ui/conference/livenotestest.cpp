#include "tests/ui/conference/livefixture.h"

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

/// The record while everybody talks, by keyboard.
class LiveNotesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }
    void aParagraphIsTypedAndSettled();
    void whatIsTypedIsADraftBeforeItIsAParagraph();
    void aDraftComesBackAfterALock();
    void wordsAreChangedInPlace();
    void kindAndChildChangeByKey();
    void theOrderChangesAndUndoPutsItBack();
    void aTakenOutParagraphComesBack();
    void pastedTextIsPlain();
};

static QString write(LiveFixture& at, const QString& words)
{
    SettlingText& editor = at.live->notes().editor();
    editor.setFocus();
    QTest::keyClicks(&editor, words);
    QTest::keyClick(&editor, Qt::Key_Return);
    for (const Note& note : at.read().record.notes)
        if (note.text == words)
            return note.id.text();
    return {};
}

static Note noteOf(const LiveFixture& at, const QString& id)
{
    for (const Note& note : at.read().record.notes)
        if (note.id.text() == id)
            return note;
    qFatal("no such note");
}

void LiveNotesTest::aParagraphIsTypedAndSettled()
{
    LiveFixture at;
    at.show();
    const size_t before = at.read().record.notes.size();
    at.live->showChild(1);
    at.live->notes().kinds().setCurrentIndex(2);
    SettlingText& editor = at.live->notes().editor();
    editor.setFocus();
    QTest::keyClicks(&editor, u"Two missed weigh-ins"_s);
    QTest::keyClick(&editor, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(&editor, u"in November"_s);
    QTest::keyClick(&editor, Qt::Key_Return);
    const auto notes = at.read().record.notes;
    QCOMPARE(notes.size(), before + 1);
    const auto written = std::find_if(notes.begin(), notes.end(), [](const Note& each) { return each.text.startsWith(u"Two missed"_s) && each.text.contains(u'\n'); });
    QVERIFY(written != notes.end());
    QCOMPARE(written->kind, NoteKind::Worry);
    QCOMPARE(written->child, std::optional(at.child(1)));
    QCOMPARE(written->agenda.text(), u"decision"_s);
    QCOMPARE(written->author, u"Owain Sedge"_s);
    QVERIFY(editor.text().isEmpty());
    QVERIFY(editor.hasFocus());
}

void LiveNotesTest::whatIsTypedIsADraftBeforeItIsAParagraph()
{
    LiveFixture at;
    at.show();
    SettlingText& editor = at.live->notes().editor();
    editor.setFocus();
    QSignalSpy kept(&at.frame, &Workspace::saved);
    QTest::keyClicks(&editor, u"G"_s);
    editor.insertPlainText(u"ŵyl"_s); // QTest types ASCII only
    QVERIFY(kept.wait(2000)); // the promise is two seconds
    const auto draft = draftIn(at.at.office(), u"live/%1/decision/note"_s.arg(at.id->text()));
    QVERIFY(draft);
    QCOMPARE(draft->text, u"Gŵyl"_s);
    QCOMPARE(draft->caret, 4);
}

void LiveNotesTest::aDraftComesBackAfterALock()
{
    LiveFixture at;
    at.show();
    SettlingText& editor = at.live->notes().editor();
    editor.setFocus();
    QTest::keyClicks(&editor, u"Half a sentence"_s);
    QTest::keyClick(&editor, Qt::Key_Left);
    at.frame.aboutToLock();
    QVERIFY(editor.text().isEmpty());
    at.frame.unlocked();
    QCOMPARE(editor.text(), u"Half a sentence"_s);
    QCOMPARE(editor.textCursor().position(), 14);
    // and stays with its item
    at.live->agenda().lookInto(*AgendaKey::parse(u"reports"_s));
    QVERIFY(editor.text().isEmpty());
    at.live->agenda().lookInto(*AgendaKey::parse(u"decision"_s));
    QCOMPARE(editor.text(), u"Half a sentence"_s);
}

void LiveNotesTest::wordsAreChangedInPlace()
{
    LiveFixture at;
    at.show();
    const QString id = write(at, u"First words"_s);
    CardTable& list = at.live->notes().list();
    list.setFocus();
    QCOMPARE(list.currentId(), id);
    QTest::keyClick(&list, Qt::Key_F2);
    QVERIFY(at.live->notes().inPlace());
    QTest::keyClicks(at.live->notes().inPlace(), u", and more"_s);
    QTest::keyClick(at.live->notes().inPlace(), Qt::Key_Return);
    QCOMPARE(noteOf(at, id).text, u"First words, and more"_s);
    QVERIFY(!at.live->notes().inPlace());
    QVERIFY(list.hasFocus());
    QTest::keyClick(&list, Qt::Key_F2);
    QTest::keyClicks(at.live->notes().inPlace(), u" not meant"_s);
    QTest::keyClick(at.live->notes().inPlace(), Qt::Key_Escape);
    QCOMPARE(noteOf(at, id).text, u"First words, and more"_s);
}

void LiveNotesTest::kindAndChildChangeByKey()
{
    LiveFixture at;
    at.show();
    const QString id = write(at, u"She said so"_s);
    CardTable& list = at.live->notes().list();
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_6);
    QCOMPARE(noteOf(at, id).kind, NoteKind::FamilysWords);
    QTest::keyClick(&list, Qt::Key_Plus);
    QCOMPARE(noteOf(at, id).child, std::optional(at.child(0)));
    QTest::keyClick(&list, Qt::Key_Minus);
    QVERIFY(!noteOf(at, id).child);
    QCOMPARE(list.currentId(), id);
}

void LiveNotesTest::theOrderChangesAndUndoPutsItBack()
{
    LiveFixture at;
    at.show();
    const QString first = write(at, u"One"_s);
    const QString second = write(at, u"Two"_s);
    CardTable& list = at.live->notes().list();
    list.setFocus();
    list.setCurrentId(second);
    QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
    QVERIFY(noteOf(at, second).position < noteOf(at, first).position);
    QCOMPARE(list.currentId(), second);
    QVERIFY(at.press(QKeySequence(Qt::CTRL | Qt::Key_Z)));
    QVERIFY(noteOf(at, second).position > noteOf(at, first).position);
    QVERIFY(at.press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)));
    QVERIFY(noteOf(at, second).position < noteOf(at, first).position);
}

void LiveNotesTest::aTakenOutParagraphComesBack()
{
    LiveFixture at;
    at.show();
    const QString id = write(at, u"Too much"_s);
    const size_t all = at.read().record.notes.size();
    CardTable& list = at.live->notes().list();
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Delete);
    QCOMPARE(at.read().record.notes.size(), all - 1);
    QVERIFY(at.press(QKeySequence(Qt::CTRL | Qt::Key_Z)));
    QCOMPARE(noteOf(at, id).text, u"Too much"_s);
}

void LiveNotesTest::pastedTextIsPlain()
{
    LiveFixture at;
    at.show();
    SettlingText& editor = at.live->notes().editor();
    editor.setPlainText(u"<b>Ŷ</b> & Co"_s);
    editor.setFocus();
    QTest::keyClick(&editor, Qt::Key_Return);
    const auto notes = at.read().record.notes;
    QVERIFY(std::any_of(notes.begin(), notes.end(), [](const Note& each) { return each.text == u"<b>Ŷ</b> & Co"_s; }));
}

QTEST_MAIN(LiveNotesTest)
#include "livenotestest.moc"
