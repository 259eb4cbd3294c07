#include "tests/ui/conference/livefixture.h"
#include "ui/conference/live/arrivalsheet.h"
#include "ui/conference/live/closesheet.h"
#include "ui/conference/live/confirmsheet.h"
#include "ui/conference/live/dissentsheet.h"
#include "ui/conference/live/dutyfields.h"
#include "ui/conference/live/startsheet.h"
#include "ui/conference/live/timessheet.h"
#include "ui/conference/live/wayssheet.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/timefield.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

/// What a chair and a minute-taker do while everybody talks: by keyboard.
class LiveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }
    // the agenda
    void theNextItemIsTakenUpByOneKey();
    void aBreakEndsByTheSameKey();
    void enterTakesUpAnItemAgain();
    // the record
    void aParagraphIsTypedAndSettled();
    void whatIsTypedIsADraftBeforeItIsAParagraph();
    void aDraftComesBackAfterALock();
    void wordsAreChangedInPlace();
    void kindAndChildChangeByKey();
    void theOrderChangesAndUndoPutsItBack();
    void aTakenOutParagraphComesBack();
    void pastedTextIsPlain();
    // the decision
    void nothingIsChosenBeforeItIsAsked();
    void viewsAreRecordedByDigit();
    void aReasonFollowsItsView();
    void theDecisionIsReadBackBeforeItIsWritten();
    void whatIsMissingIsSaidAndShown();
    void aDecisionIsCorrectedWithAReason();
    void aDissentIsRecorded();
    void anotherChildKeepsItsOwnDraft();
    // who is here
    void oneKeyMarksSomebodyPresent();
    void leavingLosesTheQuorumAndSaysSo();
    void timesArePutRight();
    void somebodyNobodyExpectedArrives();
    // without a quorum
    void goingOnNeedsGroundAndReason();
    void aNewDateLeadsToTheNewConference();
    // beginning and end
    void startingAsksForTheMinuteTakerOnly();
    void closingAsksOneReasonForWhatIsOpen();
    void afterwardsItIsHistory();
    // words
    void whatIsTypedInASheetIsKept();
    void accessKeysAreUnique();
};

void LiveTest::theNextItemIsTakenUpByOneKey()
{
    LiveFixture at;
    at.show();
    QCOMPARE(at.live->agenda().viewed()->text(), u"decision"_s);
    at.pass(60);
    QVERIFY(at.press(QKeySequence(Qt::CTRL | Qt::Key_PageDown)));
    QCOMPARE(at.read().record.agenda.back().item.text(), u"plan"_s);
    QCOMPARE(at.live->agenda().viewed()->text(), u"plan"_s); // the notes follow
    at.pass(125);
    at.live->tick();
    const AgendaModel& model = at.live->agenda().model();
    QCOMPARE(model.cell(model.rowOf(u"plan"_s), AgendaModel::Times).text, u"15 / 2:05"_s);
    QVERIFY(at.press(QKeySequence(Qt::CTRL | Qt::Key_PageUp)));
    QCOMPARE(at.read().record.agenda.back().item.text(), u"decision"_s);
}

void LiveTest::aBreakEndsByTheSameKey()
{
    LiveFixture at;
    at.show();
    QVERIFY(at.press(QKeySequence(Qt::Key_F9)));
    QVERIFY(at.read().record.agenda.back().to.has_value());
    at.pass(600);
    at.live->tick();
    QVERIFY(at.live->transport().elapsedText().contains(u"Break"_s));
    QVERIFY(at.press(QKeySequence(Qt::Key_F9)));
    QVERIFY(!at.read().record.agenda.back().to);
    QCOMPARE(at.read().record.agenda.back().item.text(), u"decision"_s);
}

void LiveTest::enterTakesUpAnItemAgain()
{
    LiveFixture at;
    at.show();
    CardTable& list = at.live->agenda().list();
    list.setFocus();
    list.setCurrentId(u"reports"_s);
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(at.read().record.agenda.back().item.text(), u"reports"_s);
    at.pass(60);
    at.live->tick();
    const AgendaTimes& times = at.live->agenda().model().times();
    QCOMPARE(times.items[3].spentSeconds, 23 * 60); // 22 before
}

void LiveTest::aParagraphIsTypedAndSettled()
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

void LiveTest::whatIsTypedIsADraftBeforeItIsAParagraph()
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

void LiveTest::aDraftComesBackAfterALock()
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

void LiveTest::wordsAreChangedInPlace()
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

void LiveTest::kindAndChildChangeByKey()
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

void LiveTest::theOrderChangesAndUndoPutsItBack()
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

void LiveTest::aTakenOutParagraphComesBack()
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

void LiveTest::pastedTextIsPlain()
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

static DecisionPage& decisionOf(LiveFixture& at, int child)
{
    at.show();
    at.live->showTab(LivePart::Decision);
    at.live->showChild(child);
    at.live->decision().views().setFocus();
    return at.live->decision();
}

void LiveTest::nothingIsChosenBeforeItIsAsked()
{
    LiveFixture at;
    DecisionPage& page = decisionOf(at, 2);
    for (int row = 0; row < page.viewsModel().rows(); ++row)
        QCOMPARE(page.viewsModel().cell(row, ViewsModel::Choice).chosen, -1);
    QCOMPARE(page.form().outcome().currentIndex(), -1);
    QCOMPARE(page.form().category().currentIndex(), -1);
    QVERIFY(page.warning().contains(u"not asked yet"_s));
}

void LiveTest::viewsAreRecordedByDigit()
{
    LiveFixture at;
    DecisionPage& page = decisionOf(at, 1);
    const ParticipantId police = at.person(at.read(), u"PC Ifan Gorse"_s).id;
    page.views().setCurrentId(police.text());
    for (const int column : {0, 1, 2}) {
        page.views().setCurrentIndex(page.views().model()->index(page.viewsModel().rowOf(police.text()), column));
        QTest::keyClick(&page.views(), Qt::Key_2);
        QVERIFY(page.viewsModel().view(police.text()));
        QCOMPARE(page.viewsModel().view(police.text())->choice, ViewChoice::NotLikely);
        QTest::keyClick(&page.views(), Qt::Key_0);
        QVERIFY(!page.viewsModel().view(police.text())); // as if never asked
        QCOMPARE(page.views().currentId(), police.text());
    }
}

void LiveTest::aReasonFollowsItsView()
{
    LiveFixture at;
    DecisionPage& page = decisionOf(at, 1);
    const QString police = at.person(at.read(), u"PC Ifan Gorse"_s).id.text();
    page.views().setCurrentId(police);
    QTest::keyClick(&page.views(), Qt::Key_Return);
    QVERIFY(!page.reasonField()); // nothing was said yet
    QTest::keyClick(&page.views(), Qt::Key_3);
    QTest::keyClick(&page.views(), Qt::Key_Return);
    QVERIFY(page.reasonField());
    QTest::keyClicks(page.reasonField(), u"Not known to us"_s);
    QTest::keyClick(page.reasonField(), Qt::Key_Return);
    QCOMPARE(page.viewsModel().view(police)->reason, u"Not known to us"_s);
    QTest::keyClick(&page.views(), Qt::Key_1);
    QCOMPARE(page.viewsModel().view(police)->reason, u"Not known to us"_s); // the words stay
}

static void decide(DecisionPage& page)
{
    DecisionForm& form = page.form();
    form.outcome().setCurrentIndex(form.outcome().findData(u"start-plan"_s));
    form.category().setCurrentIndex(form.category().findData(u"neglect"_s));
    form.reachedBy().setCurrentIndex(0);
    form.reasons().setPlainText(u"Tomos comes without breakfast."_s);
}

void LiveTest::theDecisionIsReadBackBeforeItIsWritten()
{
    LiveFixture at;
    DecisionPage& page = decisionOf(at, 1);
    decide(page);
    page.confirmButton().click();
    auto* sheet = qobject_cast<ConfirmSheet*>(at.live->sheet());
    QVERIFY(sheet);
    QVERIFY(!at.read().record.decisionFor(at.child(1)));
    QVERIFY2(sheet->readBack().startsWith(u"Tomos: Child protection plan: Neglect"_s), qPrintable(sheet->readBack()));
    QCOMPARE(sheet->notNow().text(), u"Ask now"_s); // two were not asked
    sheet->verb().click();
    const auto open = at.read();
    const cadair::Decision* written = open.record.decisionFor(at.child(1));
    QVERIFY(written);
    QCOMPARE(written->outcome, OutcomeKind::StartPlan);
    QCOMPARE(written->reasons, u"Tomos comes without breakfast."_s);
    QVERIFY(!at.live->sheet());
    QVERIFY(!page.confirmButton().isVisible());
    QVERIFY(page.correctButton().isVisible());
}

void LiveTest::whatIsMissingIsSaidAndShown()
{
    LiveFixture at;
    DecisionPage& page = decisionOf(at, 1);
    page.confirmButton().click();
    QVERIFY(!at.live->sheet());
    QCOMPARE(page.warning(), u"Choose the outcome first."_s);
    QVERIFY(page.form().outcome().hasFocus());
    decide(page);
    page.form().reasons().clear();
    page.confirmButton().click();
    QVERIFY(!at.live->sheet());
    QVERIFY2(page.warning().contains(u"reasons"_s), qPrintable(page.warning()));
    QVERIFY(page.form().reasons().hasFocus());
}

void LiveTest::aDecisionIsCorrectedWithAReason()
{
    LiveFixture at;
    DecisionPage& page = decisionOf(at, 0); // Siân is decided
    page.correctButton().click();
    QVERIFY(page.isCorrecting());
    page.form().reasons().setPlainText(u"Siân is safe; the wording was wrong before."_s);
    page.confirmButton().click();
    auto* sheet = qobject_cast<ConfirmSheet*>(at.live->sheet());
    QVERIFY(sheet);
    sheet->verb().click();
    QVERIFY(at.live->sheet()); // the reason is asked for
    sheet->why().setPlainText(u"Said otherwise in the room."_s);
    sheet->verb().click();
    QVERIFY(!at.live->sheet());
    const auto open = at.read();
    const cadair::Decision* now = open.record.decisionFor(at.child(0));
    QVERIFY(now && now->corrects);
    QCOMPARE(now->correctionReason, u"Said otherwise in the room."_s);
    QCOMPARE(open.record.decisions.size(), size_t(2)); // the old one stays
}

void LiveTest::aDissentIsRecorded()
{
    LiveFixture at;
    DecisionPage& page = decisionOf(at, 1);
    page.views().setCurrentId(at.person(at.read(), u"Mair Sorrel"_s).id.text());
    QVERIFY(at.press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)));
    auto* sheet = qobject_cast<DissentSheet*>(at.live->sheet());
    QVERIFY(sheet);
    QVERIFY(sheet->who().currentText().startsWith(u"Mair Sorrel"_s));
    sheet->verb().click();
    QVERIFY(at.live->sheet() == sheet);
    QVERIFY(!sheet->refusal().isEmpty());
    QTest::keyClicks(&sheet->words(), u"The weight is back on track."_s);
    sheet->readBack().setChecked(true);
    sheet->verb().click();
    QVERIFY(!at.live->sheet());
    const auto open = at.read();
    QCOMPARE(open.record.dissents.size(), size_t(1));
    QVERIFY(open.record.dissents.front().readBack);
}

void LiveTest::anotherChildKeepsItsOwnDraft()
{
    LiveFixture at;
    DecisionPage& page = decisionOf(at, 1);
    decide(page);
    at.live->showChild(2);
    QCOMPARE(page.form().outcome().currentIndex(), -1);
    QVERIFY(page.form().reasons().text().isEmpty());
    at.live->showChild(1);
    QCOMPARE(page.form().reasons().text(), u"Tomos comes without breakfast."_s);
    QCOMPARE(page.form().category().currentData().toString(), u"neglect"_s);
    at.frame.aboutToLock();
    at.frame.unlocked();
    at.live->showTab(LivePart::Decision);
    QCOMPARE(page.form().outcome().currentData().toString(), u"start-plan"_s);
}

void LiveTest::oneKeyMarksSomebodyPresent()
{
    LiveFixture at;
    at.show();
    const ParticipantId school = at.person(at.read(), u"Rhys Quill"_s).id;
    CardTable& list = at.live->hereNow().list();
    list.setFocus();
    list.setCurrentId(school.text());
    QCOMPARE(at.live->quorum().model().quorate(), 2);
    QTest::keyClick(&list, Qt::Key_Minus);
    QCOMPARE(at.live->quorum().model().quorate(), 0); // Siân and Tomos had the school
    at.pass(60);
    QTest::keyClick(&list, Qt::Key_Plus);
    QCOMPARE(at.person(at.read(), u"Rhys Quill"_s).present.size(), size_t(2)); // back again
    QCOMPARE(list.currentId(), school.text());
    QCOMPARE(at.live->quorum().model().quorate(), 2);
    const ParticipantId gp = at.person(at.read(), u"Dr Nia Larkspur"_s).id;
    list.setCurrentId(gp.text());
    QTest::keyClick(&list, Qt::Key_Space);
    const auto open = at.read();
    QCOMPARE(at.person(open, u"Dr Nia Larkspur"_s).present, (std::vector<Presence>{{*open.file.conference.startedAt, std::nullopt}}));
    QTest::keyClick(&list, Qt::Key_Space); // by mistake
    QVERIFY(at.person(at.read(), u"Dr Nia Larkspur"_s).present.empty());
}

void LiveTest::leavingLosesTheQuorumAndSaysSo()
{
    LiveFixture at;
    at.show();
    CardTable& list = at.live->hereNow().list();
    list.setFocus();
    list.setCurrentId(at.person(at.read(), u"Rhys Quill"_s).id.text());
    QTest::keyClick(&list, Qt::Key_Minus);
    QVERIFY(at.person(at.read(), u"Rhys Quill"_s).present.back().to.has_value());
    QVERIFY2(at.live->messages().isOpen(), "the room must be told");
    QVERIFY2(at.live->messages().text().contains(u"Siân"_s), qPrintable(at.live->messages().text()));
    at.live->messages().actionButton(0)->click();
    QVERIFY(qobject_cast<WaysSheet*>(at.live->sheet()));
    QTest::keyClick(at.live->sheet(), Qt::Key_Escape);
    QVERIFY(!at.live->sheet()); // Escape leaves the sheet, never Live
}

void LiveTest::timesArePutRight()
{
    LiveFixture at;
    at.show();
    CardTable& list = at.live->hereNow().list();
    list.setFocus();
    list.setCurrentId(at.person(at.read(), u"Rhys Quill"_s).id.text());
    QTest::keyClick(&list, Qt::Key_Minus);
    QCOMPARE(at.live->quorum().model().quorate(), 0);
    QTest::keyClick(&list, Qt::Key_Return);
    auto* sheet = qobject_cast<TimesSheet*>(at.live->sheet());
    QVERIFY(sheet);
    const QTime from = *sheet->from(0)->time();
    sheet->to(0)->setTime(from.addSecs(-60));
    sheet->verb().click();
    QVERIFY(!sheet->refusal().isEmpty());
    sheet->to(0)->setTime(std::nullopt);
    sheet->verb().click();
    QVERIFY(!at.live->sheet());
    QCOMPARE(at.person(at.read(), u"Rhys Quill"_s).present, (std::vector<Presence>{{from, std::nullopt}}));
    QCOMPARE(at.live->quorum().model().quorate(), 2); // he never went
}

void LiveTest::somebodyNobodyExpectedArrives()
{
    LiveFixture at;
    at.show();
    QVERIFY(leave(at.at.office(), *at.id, at.person(at.read(), u"PC Ifan Gorse"_s).id, at.at.clock.now().time()).done);
    Q_EMIT at.live->changed();
    QCOMPARE(at.live->quorum().model().quorate(), 1);
    Q_EMIT at.live->hereNow().somebodyArrived();
    auto* sheet = qobject_cast<ArrivalSheet*>(at.live->sheet());
    QVERIFY(sheet);
    sheet->name().setText(u"Nurse Teilo Bracken"_s);
    sheet->role().setText(u"Nursery nurse"_s);
    sheet->from().setCurrentIndex(sheet->from().findData(u"early-years"_s));
    sheet->contact(0)->setChecked(true);
    sheet->verb().click();
    QVERIFY2(!at.live->sheet(), qPrintable(sheet->refusal()));
    const Participant person = at.person(at.read(), u"Nurse Teilo Bracken"_s);
    QCOMPARE(person.present.size(), size_t(1));
    QCOMPARE(person.contact, std::vector<ChildId>{at.child(0)});
    QCOMPARE(at.live->quorum().model().quorate(), 2); // Siân has two again
}

void LiveTest::goingOnNeedsGroundAndReason()
{
    LiveFixture at;
    at.show();
    at.live->whatCanIDo();
    auto* sheet = qobject_cast<WaysSheet*>(at.live->sheet());
    QVERIFY(sheet);
    QVERIFY(sheet->way(WaysSheet::GoOn)->isChecked());
    sheet->verb().click();
    QVERIFY(!sheet->refusal().isEmpty()); // no reason yet
    sheet->reason().setPlainText(u"Waiting would put Llŷr at risk."_s);
    sheet->verb().click();
    QVERIFY(!sheet->refusal().isEmpty()); // no ground yet
    sheet->ground(u"delay-detrimental"_s)->setChecked(true);
    sheet->duties().wordsFor(u"interim-safeguards"_s)->setPlainText(u"The health visitor calls twice a week."_s);
    sheet->duties().dateFor(u"early-review"_s)->setDate(QDate(2026, 12, 14));
    sheet->verb().click();
    QVERIFY2(!at.live->sheet(), qPrintable(sheet->refusal()));
    const auto open = at.read();
    QVERIFY(open.file.conference.proceedInquorate.has_value());
    QVERIFY(std::any_of(open.record.departures.begin(), open.record.departures.end(), [](const Departure& each) { return each.step == u"interim-safeguards"_s; }));
    QVERIFY(std::any_of(open.file.events.begin(), open.file.events.end(), [](const CaseEvent& each) { return each.event.text() == u"review"_s; }));
    // and now something can be decided for Llŷr
    at.live->showTab(LivePart::Decision);
    at.live->showChild(2);
    QVERIFY(at.live->decision().form().outcome().findData(u"start-plan"_s) >= 0);
}

void LiveTest::aNewDateLeadsToTheNewConference()
{
    LiveFixture at;
    at.show();
    QSignalSpy went(&at.frame, &Workspace::goTo);
    at.live->whatCanIDo();
    auto* sheet = qobject_cast<WaysSheet*>(at.live->sheet());
    sheet->choose(WaysSheet::NewDate);
    sheet->date().setDate(QDate(2026, 11, 30));
    sheet->reason().setPlainText(u"Too few came for Llŷr."_s);
    sheet->verb().click();
    QCOMPARE(at.read().file.conference.state, ConferenceState::NotProceeded);
    QCOMPARE(went.count(), 1);
    const auto destination = went.front().front().value<Destination>();
    QVERIFY(at.frame.open(destination.record, destination.part));
    QCOMPARE(at.frame.currentPart(), at.prepare);
}

void LiveTest::startingAsksForTheMinuteTakerOnly()
{
    LiveFixture at(u"Nettle"_s);
    at.show();
    QVERIFY(!qobject_cast<StartSheet*>(at.live->sheet())->verb().isVisible()); // the day before the day before
    at.at.clock.set(QDateTime(*at.read().file.conference.date, QTime(10, 0)));
    Q_EMIT at.live->changed();
    auto* sheet = qobject_cast<StartSheet*>(at.live->sheet());
    QVERIFY(sheet);
    QVERIFY(sheet->verb().isVisible());
    for (int i = 0; i < sheet->minuteTaker().count(); ++i) {
        const auto open = at.read();
        const Participant* person = open.file.participant(*ParticipantId::parse(sheet->minuteTaker().itemData(i).toString()));
        QVERIFY(person && person->capacity != Capacity::Chair);
    }
    if (sheet->minuteTaker().currentIndex() < 0) {
        sheet->verb().click();
        QVERIFY(!sheet->refusal().isEmpty());
        sheet->minuteTaker().setCurrentIndex(0);
    }
    if (sheet->reason().isVisible())
        sheet->reason().setPlainText(u"Everybody else said they would come."_s);
    sheet->verb().click();
    QVERIFY2(!at.live->sheet(), qPrintable(sheet->refusal()));
    QCOMPARE(at.read().file.conference.state, ConferenceState::InSession);
    QVERIFY(at.live->agenda().isVisible());
    QVERIFY(!at.frame.idleLockAllowed());
}

void LiveTest::closingAsksOneReasonForWhatIsOpen()
{
    LiveFixture at;
    at.show();
    at.live->close();
    auto* sheet = qobject_cast<CloseSheet*>(at.live->sheet());
    QVERIFY(sheet);
    sheet->verb().click();
    QVERIFY(!sheet->refusal().isEmpty());
    QCOMPARE(at.read().file.conference.state, ConferenceState::InSession);
    sheet->reason().setPlainText(u"Llŷr and Tomos are decided on Monday."_s);
    sheet->verb().click();
    QVERIFY(!at.live->sheet());
    const auto open = at.read();
    QCOMPARE(open.file.conference.state, ConferenceState::Concluded);
    for (const Participant& person : open.file.participants)
        QVERIFY(person.present.empty() || person.present.back().to);
}

void LiveTest::afterwardsItIsHistory()
{
    LiveFixture at;
    at.show();
    QVERIFY(concludeMeeting(at.at.office(), *at.id, at.at.clock.now().time(), u"As noted."_s).done);
    QVERIFY(at.frame.open(at.id->text(), u"live"_s));
    QVERIFY(!at.live->transport().nextButton().isVisible());
    QVERIFY(!at.live->notes().editor().isVisible());
    QVERIFY(at.frame.idleLockAllowed());
    at.live->showTab(LivePart::Decision);
    at.live->showChild(1);
    QVERIFY(!at.live->decision().confirmButton().isVisible());
    QTest::keyClick(&at.live->decision().views(), Qt::Key_1);
    QCOMPARE(at.read().file.conference.state, ConferenceState::Concluded);
}

void LiveTest::whatIsTypedInASheetIsKept()
{
    LiveFixture at;
    at.show();
    at.live->whatCanIDo();
    qobject_cast<WaysSheet*>(at.live->sheet())->reason().setPlainText(u"Waiting would"_s);
    QTest::keyClick(at.live->sheet(), Qt::Key_Escape);
    at.live->whatCanIDo();
    QCOMPARE(qobject_cast<WaysSheet*>(at.live->sheet())->reason().text(), u"Waiting would"_s);
    at.frame.aboutToLock(); // and over a lock
    at.frame.unlocked();
    at.live->whatCanIDo();
    QCOMPARE(qobject_cast<WaysSheet*>(at.live->sheet())->reason().text(), u"Waiting would"_s);
}

void LiveTest::accessKeysAreUnique()
{
    LiveFixture at;
    at.show();
    for (int i = 0; i < 2; ++i) {
        for (const Menu menu : {Menu::Conference, Menu::Edit}) {
            QString seen;
            for (const Command& command : at.frame.commands()) {
                const qsizetype mark = command.text.indexOf(u'&');
                if (command.menu != menu || mark < 0)
                    continue;
                const QChar key = command.text.at(mark + 1).toLower();
                QVERIFY2(!seen.contains(key), qPrintable(command.text));
                seen += key;
            }
        }
        at.at.languages.toggle();
    }
}

QTEST_MAIN(LiveTest)
#include "livetest.moc"
