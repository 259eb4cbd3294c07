#include "tests/ui/conference/preparefixture.h"

#include <QAbstractItemModelTester>
#include <QPdfDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace cadair;
using namespace cadair::ui;

/// Preparing a conference with the keyboard alone.
class PrepareTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }
    void oneKeyMarksContactWithAllTheChildren();
    void digitsMarkContactWithOneChild();
    void signsRecordReplies();
    void repliesAreChosenFromAMenu();
    void spaceRecordsAReport();
    void aLineOfReadyLeadsToWhatMendsIt();
    void somebodyIsAddedFromTheDirectory();
    void aNewPractitionerIsKeptForNextTime();
    void nobodyWithoutANameIsAdded();
    void aDeputyStandsInForSomebody();
    void whoWasInvitedStaysOnTheList();
    void aLateDateAsksForItsReason();
    void beforeItsDayItIsNotStarted();
    void startingNeedsAMinuteTaker();
    void startingGoesToLive();
    void puttingOffNeedsAReason();
    void invitationsAreIssuedOnce();
    void escapeLeavesAFormAndWritesNothing();
    void lockingForgetsEverything();

private:
    static void stand(StepFixture& at, const QString& name, int column)
    {
        at.prepare->showPerson(at.person(name).id, column);
        QVERIFY(at.prepare->board().hasFocus());
    }
};

void PrepareTest::oneKeyMarksContactWithAllTheChildren()
{
    StepFixture at(u"Mwyaren"_s, ConferenceState::InSession);
    at.show(u"prepare"_s);
    stand(at, u"Mair Sorrel"_s, BoardModel::Person);
    QCOMPARE(at.person(u"Mair Sorrel"_s).contact.size(), 1u);
    QTest::keyClick(&at.prepare->board(), Qt::Key_0);
    QCOMPARE(at.person(u"Mair Sorrel"_s).contact.size(), at.read().file.subjects.size());
    QTest::keyClick(&at.prepare->board(), Qt::Key_0);
    QCOMPARE(at.person(u"Mair Sorrel"_s).contact.size(), 0u);
    QVERIFY2(at.prepare->board().hasFocus(), "a step must not lose the keyboard");
    QCOMPARE(at.prepare->board().currentId(), at.person(u"Mair Sorrel"_s).id.text());
}

void PrepareTest::digitsMarkContactWithOneChild()
{
    StepFixture at(u"Mwyaren"_s, ConferenceState::InSession);
    at.show(u"prepare"_s);
    stand(at, u"PC Ifan Gorse"_s, BoardModel::ReplyColumn);
    QTest::keyClick(&at.prepare->board(), Qt::Key_2);
    const ChildId second = at.read().file.subjects.at(1).child.id;
    auto contact = at.person(u"PC Ifan Gorse"_s).contact;
    QVERIFY(std::find(contact.begin(), contact.end(), second) != contact.end());
    QTest::keyClick(&at.prepare->board(), Qt::Key_9); // no ninth child: nothing
    QCOMPARE(at.person(u"PC Ifan Gorse"_s).contact.size(), contact.size());
}

void PrepareTest::signsRecordReplies()
{
    StepFixture at(u"Nettle"_s, ConferenceState::Convened);
    at.show(u"prepare"_s);
    const QString name = u"Sera Pebble"_s;
    stand(at, name, BoardModel::ReplyColumn);
    QTest::keyClick(&at.prepare->board(), Qt::Key_Minus);
    QCOMPARE(at.person(name).reply, Reply::Apologies);
    QTest::keyClick(&at.prepare->board(), Qt::Key_Plus);
    QCOMPARE(at.person(name).reply, Reply::Coming);
    QTest::keyClick(&at.prepare->board(), Qt::Key_Space);
    QCOMPARE(at.person(name).reply, Reply::Awaited);
}

void PrepareTest::repliesAreChosenFromAMenu()
{
    StepFixture at(u"Nettle"_s, ConferenceState::Convened);
    at.show(u"prepare"_s);
    const QString name = u"Sera Pebble"_s;
    stand(at, name, BoardModel::ReplyColumn);
    QTest::keyClick(&at.prepare->board(), Qt::Key_Return);
    auto* menu = at.prepare->findChild<QMenu*>();
    QVERIFY(menu && menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(at.person(name).reply, Reply::Coming);
    QCOMPARE(at.person(name).mode, AttendMode::Video);
    QCOMPARE(at.person(name).modeAccepted, false);
}

void PrepareTest::spaceRecordsAReport()
{
    StepFixture at(u"Cobnut"_s, ConferenceState::Convened);
    at.show(u"prepare"_s);
    const QString name = u"Rhys Quill"_s;
    stand(at, name, BoardModel::ReportChair);
    QTest::keyClick(&at.prepare->board(), Qt::Key_Space);
    const Participant person = at.person(name);
    QVERIFY(!person.reports.empty());
    QVERIFY(person.reports.front().to.contains(ReportReader::Chair));

    stand(at, name, BoardModel::ReportAll);
    QTest::keyClick(&at.prepare->board(), Qt::Key_Return);
    auto* form = qobject_cast<ReportForm*>(at.prepare->form());
    QVERIFY(form);
    form->date().setDate(QDate(2026, 11, 20));
    form->verb().click();
    QVERIFY(!at.prepare->form());
    QCOMPARE(at.person(name).reports.front().to.at(ReportReader::Attendees), QDate(2026, 11, 20));
}

void PrepareTest::aLineOfReadyLeadsToWhatMendsIt()
{
    StepFixture at(u"Nettle"_s, ConferenceState::Convened);
    at.show(u"prepare"_s);
    const ReadyItem* quorum = nullptr;
    const PrepareState state = prepareState(at.read(), at.at.now);
    for (const ReadyItem& item : state.ready)
        if (item.kind == ReadyKind::QuorumIfAllCome)
            quorum = &item;
    QVERIFY(quorum);
    QCOMPARE(quorum->state, ReadyState::ToDo);
    QVERIFY(at.prepare->ready().setCurrentId(u"quorum-if-all-come:"_s + quorum->child->text()));
    at.prepare->ready().setFocus();
    QTest::keyClick(&at.prepare->ready(), Qt::Key_Return);
    QVERIFY(at.prepare->forecast().isVisible());
    QTest::keyClick(&at.prepare->forecast().list(), Qt::Key_Escape);
    QVERIFY(at.prepare->board().isVisible());
    QVERIFY(at.prepare->board().hasFocus());
}

void PrepareTest::somebodyIsAddedFromTheDirectory()
{
    StepFixture at(u"Nettle"_s, ConferenceState::Convened);
    at.show(u"prepare"_s);
    const size_t before = at.read().file.participants.size();
    at.prepare->findChild<QPushButton*>(); // the button stands in the board's header
    for (const Command& command : at.frame.commands())
        if (command.id == "prepare.add"_L1)
            command.run();
    auto* form = qobject_cast<AddPersonForm*>(at.prepare->form());
    QVERIFY(form);
    form->search().setFocus();
    QTest::keyClicks(&form->search(), u"quil"_s);
    QCOMPARE(form->known().rows()->rows(), 1);
    QTest::keyClick(&form->search(), Qt::Key_Return);
    QVERIFY(form->verb().hasFocus());
    QTest::keyClick(&form->verb(), Qt::Key_Space);
    QVERIFY(!at.prepare->form());
    QCOMPARE(at.read().file.participants.size(), before + 1);
    QCOMPARE(at.person(u"Rhys Quill"_s).contact.size(), at.read().file.subjects.size());
}

void PrepareTest::aNewPractitionerIsKeptForNextTime()
{
    StepFixture at(u"Nettle"_s, ConferenceState::Convened);
    at.show(u"prepare"_s);
    for (const Command& command : at.frame.commands())
        if (command.id == "prepare.add"_L1)
            command.run();
    auto* form = qobject_cast<AddPersonForm*>(at.prepare->form());
    QVERIFY(form);
    QTest::keyClicks(&form->fields().name(), u"Nia Brwynen"_s);
    form->fields().agency().setCurrentIndex(form->fields().agency().findData(u"housing"_s));
    QVERIFY(form->fields().agency().currentIndex() > 0);
    form->verb().click();
    QVERIFY2(!at.prepare->form(), qPrintable(form ? form->refusal() : QString()));
    QVERIFY(at.person(u"Nia Brwynen"_s).person.has_value());
}

void PrepareTest::nobodyWithoutANameIsAdded()
{
    StepFixture at(u"Nettle"_s, ConferenceState::Convened);
    at.show(u"prepare"_s);
    const size_t before = at.read().file.participants.size();
    for (const Command& command : at.frame.commands())
        if (command.id == "prepare.add"_L1)
            command.run();
    QVERIFY(at.prepare->form());
    at.prepare->form()->verb().click();
    QVERIFY(at.prepare->form());
    QCOMPARE(at.read().file.participants.size(), before);
}

void PrepareTest::aDeputyStandsInForSomebody()
{
    StepFixture at(u"Nettle"_s, ConferenceState::Convened);
    at.show(u"prepare"_s);
    stand(at, u"Sera Pebble"_s, BoardModel::ReplyColumn);
    QTest::keyClick(&at.prepare->board(), Qt::Key_Return);
    auto* menu = at.prepare->findChild<QMenu*>();
    QVERIFY(menu);
    for (QAction* action : menu->actions())
        if (action->text().contains(u"deputy"_s))
            action->trigger();
    menu->close();
    auto* form = qobject_cast<AddPersonForm*>(at.prepare->form());
    QVERIFY(form);
    QTest::keyClicks(&form->search(), u"flint"_s);
    QTest::keyClick(&form->search(), Qt::Key_Return);
    form->verb().click();
    QCOMPARE(at.person(u"Sera Pebble"_s).reply, Reply::SendsDeputy);
    QCOMPARE(at.person(u"Idris Flint"_s).deputyFor, at.person(u"Sera Pebble"_s).id);
}

void PrepareTest::whoWasInvitedStaysOnTheList()
{
    StepFixture at(u"Cobnut"_s, ConferenceState::Convened);
    at.show(u"prepare"_s);
    const size_t before = at.read().file.participants.size();
    const QString name = u"Rhys Quill"_s;
    QVERIFY(at.person(name).invited.has_value());
    stand(at, name, BoardModel::Person);
    QTest::keyClick(&at.prepare->board(), Qt::Key_Delete);
    QCOMPARE(at.read().file.participants.size(), before);
    QVERIFY(at.prepare->messages().isOpen());
    QVERIFY(at.at.prompts.asked.empty());
}

void PrepareTest::aLateDateAsksForItsReason()
{
    StepFixture at(u"Cobnut"_s, ConferenceState::Convened);
    at.show(u"prepare"_s);
    for (const Command& command : at.frame.commands())
        if (command.id == "prepare.move"_L1)
            command.run();
    auto* form = qobject_cast<DateForm*>(at.prepare->form());
    QVERIFY(form);
    QTest::keyClick(form->date().edit(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(form->date().edit(), u"12 March 2027"_s);
    form->verb().click();
    QVERIFY2(at.prepare->form(), "past its limit it needs a reason");
    QVERIFY(form->reason().isVisible());
    form->reason().setPlainText(u"The chair was ill."_s);
    form->verb().click();
    QVERIFY2(!at.prepare->form(), "with the reason it is taken");
    QCOMPARE(at.read().file.conference.date, QDate(2027, 3, 12));
    QCOMPARE(at.read().file.conference.lateReason, u"The chair was ill."_s);
}

void PrepareTest::beforeItsDayItIsNotStarted()
{
    StepFixture at(u"Cobnut"_s, ConferenceState::Convened);
    at.show(u"prepare"_s);
    at.prepare->actions().primary()->click();
    QVERIFY(!at.prepare->form());
    QVERIFY(at.prepare->messages().isOpen());
    at.prepare->messages().actionButton(0)->click();
    QVERIFY(qobject_cast<DateForm*>(at.prepare->form()));
}

void PrepareTest::startingNeedsAMinuteTaker()
{
    StepFixture at(u"Nettle"_s, ConferenceState::Convened);
    at.at.clock.set({QDate(2026, 11, 25), QTime(10, 0)});
    at.show(u"prepare"_s);
    at.prepare->actions().primary()->click();
    auto* form = qobject_cast<StartForm*>(at.prepare->form());
    QVERIFY(form);
    for (int i = 0; i < form->taker().count(); ++i)
        QVERIFY2(form->taker().itemData(i).toString() != at.read().file.conference.chair->text(), "the chair cannot take the minutes");
    form->taker().setCurrentIndex(0);
    form->verb().click();
    QVERIFY(at.prepare->form());
    QCOMPARE(at.read().file.conference.state, ConferenceState::Convened);
}

void PrepareTest::startingGoesToLive()
{
    StepFixture at(u"Cobnut"_s, ConferenceState::Convened);
    at.at.clock.set({QDate(2026, 11, 24), QTime(14, 0)});
    at.show(u"prepare"_s);
    at.prepare->actions().primary()->click();
    auto* form = qobject_cast<StartForm*>(at.prepare->form());
    QVERIFY(form);
    if (form->taker().currentIndex() == 0)
        form->taker().setCurrentIndex(1);
    if (form->reason().isVisible())
        form->reason().setPlainText(u"Everybody is here."_s);
    form->verb().setFocus();
    QTest::keyClick(&form->verb(), Qt::Key_Space);
    QVERIFY2(!at.prepare->form(), qPrintable(form->refusal()));
    QCOMPARE(at.read().file.conference.state, ConferenceState::InSession);
    QCOMPARE(at.frame.currentPart()->partId(), u"live"_s);
}

void PrepareTest::puttingOffNeedsAReason()
{
    StepFixture at(u"Cobnut"_s, ConferenceState::Convened);
    at.show(u"prepare"_s);
    const auto putOff = [&] {
        for (const Command& command : at.frame.commands())
            if (command.id == "prepare.postpone"_L1)
                command.run();
    };
    putOff(); // closed without a reason
    QCOMPARE(at.read().file.conference.state, ConferenceState::Convened);
    at.at.prompts.reasons = {u"Robin is in hospital."_s};
    putOff();
    QCOMPARE(at.read().file.conference.state, ConferenceState::Postponed);
}

void PrepareTest::invitationsAreIssuedOnce()
{
    StepFixture at(u"Nettle"_s, ConferenceState::Convened);
    at.show(u"prepare"_s);
    at.prepare->showInvitations();
    at.settle();
    LettersPane& pane = at.prepare->letters();
    const int ready = pane.readyCount();
    if (ready == 0)
        QSKIP("the made-up family's invitations have all gone");
    QVERIFY(pane.preview().bytes().startsWith("%PDF"));
    pane.list().setFocus();
    QTest::keyClick(&pane.list(), Qt::Key_Space); // leave the first one out
    QCOMPARE(pane.readyCount(), ready - 1);
    at.prepare->actions().primary()->click();
    QCOMPARE(pane.run().count(LetterState::Issued), ready - 1);
    QCOMPARE(pane.readyCount(), 0);
    QTest::keyClick(&pane.list(), Qt::Key_Space);
    at.prepare->actions().primary()->click();
    std::set<int> copies;
    for (const Letter& letter : at.read().record.letters)
        copies.insert(letter.copyNumber);
    QCOMPARE(copies.size(), at.read().record.letters.size());
}

void PrepareTest::escapeLeavesAFormAndWritesNothing()
{
    StepFixture at(u"Nettle"_s, ConferenceState::Convened);
    at.show(u"prepare"_s);
    stand(at, u"Sera Pebble"_s, BoardModel::Person);
    QTest::keyClick(&at.prepare->board(), Qt::Key_F2);
    auto* form = qobject_cast<EditPersonForm*>(at.prepare->form());
    QVERIFY(form);
    QVERIFY(form->fields().name().hasFocus());
    QTest::keyClicks(&form->fields().name(), u"X"_s);
    QTest::keyClick(&form->fields().name(), Qt::Key_Escape);
    QVERIFY(!at.prepare->form());
    QVERIFY(at.prepare->board().hasFocus());
    QVERIFY(at.person(u"Sera Pebble"_s).name == u"Sera Pebble"_s);
}

void PrepareTest::lockingForgetsEverything()
{
    StepFixture at(u"Cobnut"_s, ConferenceState::Convened);
    at.show(u"prepare"_s);
    const QStringList names = at.data();
    at.prepare->showInvitations();
    at.frame.aboutToLock();
    for (const QString& text : walks::texts(at.frame))
        QVERIFY2(!text.contains(u"Quill"_s) && !text.contains(u"Robin"_s), qPrintable(text));
    at.frame.unlocked();
    QVERIFY(at.prepare->board().rows()->rows() > 0);
}

QTEST_MAIN(PrepareTest)
#include "preparetest.moc"
