#include "tests/ui/conference/preparefixture.h"

#include "core/store/recordstore.h"
#include "core/workflow/complaining.h"
#include "core/workflow/recordrequests.h"
#include "ui/conference/after/complaintspane.h"
#include "ui/conference/after/copiespane.h"
#include "ui/conference/after/differencespane.h"
#include "ui/conference/after/recordpane.h"
#include "ui/conference/after/recordspelling.h"
#include "ui/conference/after/requestspane.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;
using namespace cadair;
using namespace cadair::ui;

/// Complaints, dissent and requests after a conference, and the record's further passages: by keyboard, as in the window.
class DisputesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }
    void aComplaintFromComingInToItsAnswer();
    void aComplaintWithoutWhatItNeedsIsNotKept();
    void heldAgainLeadsToThePlanner();
    void aDissentIsTakenFurther();
    void aRequestWaitsForTheChair();
    void aFurtherPassageIsWithheld();
    void theRecordIsSpelt();

private:
    static DisputesKept kept(StepFixture& at) { return disputesOf(at.at.office(), *at.id); }
    /// A complaint of the first in the list, typed and recorded.
    static void complain(StepFixture& at)
    {
        at.show(u"after"_s);
        at.after->showMatter(u"complaints"_s);
        at.settle();
        ComplaintsPane& pane = at.after->complaints();
        QVERIFY(pane.isVisible());
        pane.aspects().at(u"process"_s)->setFocus();
        QTest::keyClick(pane.aspects().at(u"process"_s), Qt::Key_Space);
        QVERIFY(pane.aspects().at(u"process"_s)->isChecked());
        pane.words().setFocus();
        QTest::keyClicks(&pane.words(), u"Nobody let me finish."_s);
        pane.recordButton().setFocus();
        QTest::keyClick(&pane.recordButton(), Qt::Key_Space);
        if (kept(at).complaints.size() != 1)
            qFatal("the complaint is not recorded");
    }
};

void DisputesTest::aComplaintFromComingInToItsAnswer()
{
    StepFixture at(u"Acorn"_s, ConferenceState::Concluded);
    complain(at);
    ComplaintsPane& pane = at.after->complaints();
    QVERIFY(pane.words().text().isEmpty()); // kept: the form is for the next one
    QCOMPARE(QApplication::focusWidget(), &pane.list());
    const Procedure& procedure = *at.read().procedure;
    for (size_t office = complaintRoute(procedure).passedTo.size(); office > 0; --office) {
        at.at.prompts.verbs = {0};
        QTest::keyClick(&pane.list(), Qt::Key_Return);
    }
    QCOMPARE(kept(at).complaints.front().passedOn.size(), complaintRoute(procedure).passedTo.size());
    QVERIFY(!pane.nextButton().isEnabled());
    at.at.prompts.verbs = {2}; // confirmed
    at.at.prompts.reasons = {u"Each step was gone through with her."_s};
    pane.endButton().setFocus();
    QTest::keyClick(&pane.endButton(), Qt::Key_Space);
    QCOMPARE(kept(at).complaints.front().outcome, u"confirmed"_s);
    QVERIFY(!pane.endButton().isEnabled());
}

void DisputesTest::aComplaintWithoutWhatItNeedsIsNotKept()
{
    StepFixture at(u"Acorn"_s, ConferenceState::Concluded);
    at.show(u"after"_s);
    at.after->show(FinishKind::Complaints);
    ComplaintsPane& pane = at.after->complaints();
    pane.words().setPlainText(u"Nobody let me finish."_s);
    pane.recordButton().click(); // about nothing
    QVERIFY(kept(at).complaints.empty());
    QCOMPARE(pane.words().text(), u"Nobody let me finish."_s); // and nothing typed is lost
    pane.aspects().at(u"agency"_s)->setChecked(true);
    pane.who().setCurrentIndex(pane.who().count() - 1); // somebody else, without a name
    pane.recordButton().click();
    QVERIFY(kept(at).complaints.empty());
    pane.otherName().setText(u"Gran Sedge"_s);
    pane.recordButton().click();
    QCOMPARE(kept(at).complaints.front().byName, u"Gran Sedge"_s);
}

void DisputesTest::heldAgainLeadsToThePlanner()
{
    StepFixture at(u"Acorn"_s, ConferenceState::Concluded);
    complain(at);
    ComplaintsPane& pane = at.after->complaints();
    const ComplaintId id = kept(at).complaints.front().id;
    QVERIFY(settleComplaint(at.at.office(), *at.id, id, u"reconvened"_s, u"It is held again."_s).done);
    at.after->showConference(at.read());
    QSignalSpy wanted(at.after, &ConferencePart::goTo);
    QVERIFY(pane.list().setCurrentId(id.text()));
    pane.nextButton().setFocus();
    QTest::keyClick(&pane.nextButton(), Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
    const auto where = wanted.front().front().value<Destination>();
    QCOMPARE(where, (Destination{u"new-conference"_s, id.text(), u"complaint"_s}));
}

void DisputesTest::aDissentIsTakenFurther()
{
    StepFixture at(u"Acorn"_s, ConferenceState::Concluded);
    const OpenConference open = at.read();
    const auto practitioner = std::find_if(open.file.participants.begin(), open.file.participants.end(), [](const Participant& person) {
        return person.capacity == Capacity::Practitioner && !person.present.empty();
    });
    QVERIFY(practitioner != open.file.participants.end());
    const Dissent dissent{.id = DissentId::fresh(), .conference = *at.id, .child = open.file.subjects.front().child.id, .participant = practitioner->id,
                          .reason = u"A plan is not needed."_s, .readBack = true, .recordedAt = at.at.now};
    RecordStore(at.at.office().casebook).save(dissent);
    at.show(u"after"_s);
    at.after->show(FinishKind::Differences);
    at.settle();
    DifferencesPane& pane = at.after->differences();
    QVERIFY(pane.list().setCurrentId(dissent.id.text()));
    pane.list().setFocus();
    QTest::keyClick(&pane.list(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), &pane.level());
    pane.recordButton().click(); // to nobody
    QVERIFY(kept(at).escalations.empty());
    pane.to().setFocus();
    QTest::keyClicks(&pane.to(), u"Rhys Cob"_s);
    pane.recordButton().click();
    QCOMPARE(kept(at).escalations.size(), size_t(1));
    QCOMPARE(kept(at).escalations.front().steps.front().to, u"Rhys Cob"_s);
    at.at.prompts.reasons = {u"They agree after all."_s};
    pane.endButton().click();
    QVERIFY(kept(at).escalations.front().isResolved());
    QVERIFY(!pane.endButton().isEnabled());
    at.at.prompts.reasons = {u"Nursery and school, over who visits."_s};
    pane.groupButton().click();
    QCOMPARE(kept(at).escalations.size(), size_t(2));
}

void DisputesTest::aRequestWaitsForTheChair()
{
    StepFixture at(u"Acorn"_s, ConferenceState::Concluded);
    at.show(u"after"_s);
    at.after->show(FinishKind::Requests);
    at.settle();
    RequestsPane& pane = at.after->requests();
    pane.recordButton().click();
    QVERIFY(kept(at).requests.empty());
    pane.asker().setFocus();
    QTest::keyClicks(&pane.asker(), u"Clerk Rowan"_s);
    pane.wanted().setFocus();
    QTest::keyClicks(&pane.wanted(), u"The record, for a hearing."_s);
    pane.recordButton().click();
    QCOMPARE(kept(at).requests.size(), size_t(1));
    at.at.prompts.verbs = {1};
    pane.allowButton().click(); // nobody has agreed
    QCOMPARE(kept(at).requests.front().state, RequestState::Open);
    QVERIFY(at.after->messages().isOpen());
    pane.list().setFocus();
    QTest::keyClick(&pane.list(), Qt::Key_Return); // into the form
    QCOMPARE(pane.asker().text(), u"Clerk Rowan"_s);
    pane.consent().setDate(at.at.clock.today());
    pane.recordButton().click();
    QCOMPARE(kept(at).requests.size(), size_t(1));
    at.at.prompts.verbs = {1};
    pane.allowButton().click();
    QCOMPARE(kept(at).requests.front().state, RequestState::CopyAllowed);
    QVERIFY(!pane.refuseButton().isEnabled());
    QVERIFY(at.after->minutes().run().find(kept(at).requests.front().reader->text())); // it waits among the others
}

void DisputesTest::aFurtherPassageIsWithheld()
{
    StepFixture at(u"Acorn"_s, ConferenceState::Concluded);
    at.show(u"after"_s);
    at.after->show(FinishKind::Copies);
    at.settle();
    CopiesPane& pane = at.after->copies();
    const Participant mother = at.person(u"Marnie Acorn"_s);
    QVERIFY(pane.grid().setCurrentId(mother.id.text()));
    const size_t before = pane.leftOut().size();
    pane.grid().setFocus();
    QTest::keyClick(&pane.grid(), Qt::Key_Space); // all passages
    QVERIFY(pane.allButton().isChecked());
    const auto isLeftOut = [&](const NoteId& id) {
        return std::any_of(pane.leftOut().begin(), pane.leftOut().end(), [&](const LeftOut& each) { return each.note.id == id; });
    };
    const auto& notes = at.read().record.notes;
    const auto there = std::find_if(notes.begin(), notes.end(), [&](const Note& note) { return !isLeftOut(note.id); });
    QVERIFY(there != notes.end());
    while (pane.shown() < static_cast<int>(there - notes.begin()))
        pane.turn(1);
    at.at.prompts.reasons = {u"Her solicitor asked for it."_s};
    QTest::keyClick(&pane.grid(), Qt::Key_Minus);
    QCOMPARE(pane.leftOut().size(), before + 1);
    QVERIFY(!at.read().record.dossier.copies.passages.front().given);
    QTest::keyClick(&pane.grid(), Qt::Key_Plus); // by the rules again
    QCOMPARE(pane.leftOut().size(), before);
    QVERIFY(at.read().record.dossier.copies.passages.empty());
}

void DisputesTest::theRecordIsSpelt()
{
    StepFixture at(u"Gwennol"_s, ConferenceState::DecisionsIssued);
    at.show(u"after"_s);
    at.after->show(FinishKind::Record);
    at.settle();
    RecordPane& pane = at.after->record();
    const Language before = pane.spelling().language();
    pane.languageButton().click();
    QVERIFY(pane.spelling().language() != before); // the record's language, not the screen's
    pane.languageButton().click();
    QVERIFY(!pane.fields().empty());
    SettlingText* field = pane.fields().front();
    field->setPlainText(u"Xqzvwk"_s);
    field->setFocus();
    field->moveCursor(QTextCursor::Start);
    QVERIFY(pane.spelling().goOn(pane.fields()));
    QCOMPARE(field->textCursor().selectedText(), u"Xqzvwk"_s);
    if (QWidget* menu = QApplication::activePopupWidget())
        menu->close();
    field->settleNow(); // as leaving the record does
    const std::vector<Command> commands = at.after->commands();
    QVERIFY(std::any_of(commands.begin(), commands.end(), [](const Command& command) { return command.key == QKeySequence(Qt::Key_F7); }));
}

QTEST_MAIN(DisputesTest)
#include "disputestest.moc"
