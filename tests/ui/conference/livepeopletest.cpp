#include "tests/ui/conference/livefixture.h"
#include "ui/conference/live/arrivalsheet.h"
#include "ui/conference/live/closesheet.h"
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

/// Who is there, what happens without a quorum, and how a meeting begins and ends, by keyboard.
class LivePeopleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }
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

void LivePeopleTest::oneKeyMarksSomebodyPresent()
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

void LivePeopleTest::leavingLosesTheQuorumAndSaysSo()
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

void LivePeopleTest::timesArePutRight()
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

void LivePeopleTest::somebodyNobodyExpectedArrives()
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

void LivePeopleTest::goingOnNeedsGroundAndReason()
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

void LivePeopleTest::aNewDateLeadsToTheNewConference()
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

void LivePeopleTest::startingAsksForTheMinuteTakerOnly()
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

void LivePeopleTest::closingAsksOneReasonForWhatIsOpen()
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
    QVERIFY(sheet->telling().isVisible()); // the children were not here
    sheet->telling().setPlainText(u"Sera Pebble, this evening."_s);
    sheet->verb().click();
    QVERIFY(!at.live->sheet());
    const auto open = at.read();
    const bool told = std::any_of(open.record.notes.begin(), open.record.notes.end(), [](const Note& note) {
        return note.kind == NoteKind::Procedural && note.text.contains(u"Siân, Tomos and Llŷr"_s) && note.text.endsWith(u": Sera Pebble, this evening."_s);
    });
    QVERIFY2(told, qPrintable(open.record.notes.empty() ? QString() : open.record.notes.back().text));
    QCOMPARE(open.file.conference.state, ConferenceState::Concluded);
    for (const Participant& person : open.file.participants)
        QVERIFY(person.present.empty() || person.present.back().to);
}

void LivePeopleTest::afterwardsItIsHistory()
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

void LivePeopleTest::whatIsTypedInASheetIsKept()
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

void LivePeopleTest::accessKeysAreUnique()
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

QTEST_MAIN(LivePeopleTest)
#include "livepeopletest.moc"
