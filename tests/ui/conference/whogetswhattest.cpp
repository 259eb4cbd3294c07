#include "tests/ui/conference/preparefixture.h"

#include "ui/conference/after/amendmentspane.h"
#include "ui/conference/after/copiespane.h"
#include "ui/conference/after/dispatchpane.h"
#include "ui/conference/after/recordpane.h"

using namespace Qt::StringLiterals;
using namespace cadair;
using namespace cadair::ui;

/// Who gets what, the record, its amendments and what was sent: by keyboard, as in the window.
class WhoGetsWhatTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }
    void aCopyIsChangedWithAReason();
    void aClosedQuestionChangesNothing();
    void theRecordIsEditedInParagraphs();
    void anAmendmentIsAskedForAndRefused();
    void oneEnvelopeAtATime();
    void aPrinterThatTakesNothingLeavesItDue();

private:
    /// Minutes approved, all of them issued.
    static void issueMinutes(StepFixture& at)
    {
        at.show(u"after"_s);
        at.after->show(FinishKind::Minutes);
        at.at.prompts.verbs = {1};
        at.after->primary().click();
        at.after->primary().click();
        QVERIFY(at.after->minutes().run().count(LetterState::Issued) > 0);
    }
};

void WhoGetsWhatTest::aCopyIsChangedWithAReason()
{
    StepFixture at(u"Acorn"_s, ConferenceState::Concluded);
    at.show(u"after"_s);
    at.after->show(FinishKind::Copies);
    at.settle();
    CopiesPane& pane = at.after->copies();
    QVERIFY(pane.isVisible());
    const Participant mother = at.person(u"Marnie Acorn"_s);
    QVERIFY(pane.grid().setCurrentId(mother.id.text()));
    const int before = at.after->letters().readyCount();
    at.at.prompts.verbs = {1}; // family copy, none
    at.at.prompts.reasons = {u"She asked to be told by her advocate."_s};
    pane.grid().setFocus();
    QTest::keyClick(&pane.grid(), Qt::Key_Right); // the decision letter
    QTest::keyClick(&pane.grid(), Qt::Key_Return);
    const CopyChoice* kept = at.read().record.dossier.copies.choice(documents::decisionLetter(), mother.id);
    QVERIFY(kept && kept->copy == CopyKind::None);
    QCOMPARE(at.after->letters().readyCount(), before - 1); // issuing follows it
    at.at.prompts.verbs = {0};
    pane.changeCopy();
    QVERIFY(at.read().record.dossier.copies.choices.empty());
    QCOMPARE(at.after->letters().readyCount(), before);
}

void WhoGetsWhatTest::aClosedQuestionChangesNothing()
{
    StepFixture at(u"Acorn"_s, ConferenceState::Concluded);
    at.show(u"after"_s);
    at.after->show(FinishKind::Copies);
    CopiesPane& pane = at.after->copies();
    QVERIFY(pane.grid().setCurrentId(at.person(u"Marnie Acorn"_s).id.text()));
    pane.changeCopy(); // nobody answers
    at.at.prompts.verbs = {0};
    pane.changeCopy(); // answered, but no reason given
    QVERIFY(at.read().record.dossier.copies.choices.empty());
    QCOMPARE(at.at.prompts.reasonsAsked.size(), size_t(1));
}

void WhoGetsWhatTest::theRecordIsEditedInParagraphs()
{
    StepFixture at(u"Gwennol"_s, ConferenceState::DecisionsIssued);
    at.show(u"after"_s);
    at.after->show(FinishKind::Record);
    at.settle();
    RecordPane& pane = at.after->record();
    pane.toChairButton().click();
    QVERIFY(at.read().record.dossier.copies.last(VersionKind::Draft));
    QVERIFY(!pane.fields().empty());
    pane.headings().setFocus();
    QTest::keyClick(&pane.headings(), Qt::Key_Return);
    SettlingText* field = pane.fields().front();
    QCOMPARE(QApplication::focusWidget(), field);
    field->moveCursor(QTextCursor::End);
    QTest::keyClicks(field, u" It was read again."_s);
    field->settleNow();
    QCOMPARE(pane.fields().front(), field); // not taken away while somebody types in it
    const auto& notes = at.read().record.notes;
    QVERIFY(std::any_of(notes.begin(), notes.end(), [](const Note& note) { return note.text.endsWith(u"It was read again."_s); }));
    QCOMPARE(pane.changes().rows()->rows(), 1);
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    field->settleNow();
    QVERIFY(at.after->messages().isOpen()); // an empty paragraph is not kept
    QCOMPARE(at.read().record.notes.size(), notes.size());
    at.at.prompts.verbs = {1};
    at.after->primary().click();
    QCOMPARE(at.read().file.conference.state, ConferenceState::MinutesApproved);
    QVERIFY(pane.fields().empty()); // signed: to be read only
}

void WhoGetsWhatTest::anAmendmentIsAskedForAndRefused()
{
    StepFixture at(u"Gwennol"_s, ConferenceState::DecisionsIssued);
    issueMinutes(at);
    at.after->show(FinishKind::Amendments);
    at.settle();
    AmendmentsPane& pane = at.after->amendments();
    pane.askButton().click();
    QVERIFY(at.read().record.dossier.copies.amendments.empty()); // nothing was written
    QVERIFY(at.after->messages().isOpen());
    pane.wanted().setFocus();
    QTest::keyClicks(&pane.wanted(), u"It was a Tuesday."_s);
    pane.askButton().click();
    QCOMPARE(at.read().record.dossier.copies.amendments.size(), size_t(1));
    QVERIFY(pane.wanted().text().isEmpty());
    at.at.prompts.reasons = {u"The diary says Monday."_s};
    pane.refuseButton().click();
    QCOMPARE(at.read().record.dossier.copies.amendments.front().state, AmendmentState::Refused);
    QVERIFY(!pane.refuseButton().isEnabled());
    pane.wanted().setPlainText(u"Her name is spelt otherwise."_s);
    pane.askButton().click();
    QVERIFY(pane.list().setCurrentId(at.read().record.dossier.copies.amendments.back().id.text()));
    at.at.prompts.reasons = {u"It reads so now."_s, u"She is right."_s};
    pane.acceptButton().click();
    QVERIFY(isUnsigned(at.read().record));
    at.at.prompts.verbs = {1};
    at.after->primary().click(); // the chair signs the next version
    QCOMPARE(at.read().record.dossier.copies.last(VersionKind::Signed)->number, 2);
}

void WhoGetsWhatTest::oneEnvelopeAtATime()
{
    StepFixture at(u"Acorn"_s, ConferenceState::Concluded);
    at.show(u"after"_s);
    at.after->primary().click(); // issues the letters
    at.after->show(FinishKind::Dispatch);
    at.settle();
    DispatchPane& pane = at.after->dispatch();
    const int due = pane.due();
    QVERIFY(due > 2);
    std::vector<QStringList> printed;
    pane.setPrinter([&](const std::vector<ComposedDocument>& papers) -> std::optional<bool> {
        QStringList names;
        for (const ComposedDocument& each : papers)
            names << each.recipientName;
        printed.push_back(names);
        return true;
    });
    at.at.prompts.verbs = {2, 1, 2, 0}; // right: print; print it again; in the envelope; then stop
    pane.envelopesButton().setFocus();
    QTest::keyClick(&pane.envelopesButton(), Qt::Key_Space);
    QCOMPARE(pane.due(), due - 1); // what left is logged, what did not is still due
    QCOMPARE(printed.size(), size_t(2));
    for (const QStringList& names : printed) {
        QVERIFY(names.size() >= 2); // a cover sheet first
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), 1); // never two people's papers at once
    }
    QCOMPARE(at.read().record.dossier.copies.dispatches.size(), size_t(1));
    std::vector<int> all;
    for (int i = 1; i < due; ++i)
        all.insert(all.end(), {2, 2});
    at.at.prompts.verbs = all;
    pane.fillEnvelopes();
    QCOMPARE(pane.due(), 0);
    QCOMPARE(at.read().record.dossier.copies.dispatches.size(), size_t(due));
    QVERIFY(pane.list().setCurrentId(at.read().record.dossier.copies.dispatches.front().id.text()));
    at.at.prompts.reasons = {u"Gone away"_s};
    pane.returnedButton().click();
    QCOMPARE(pane.due(), 1);
    QVERIFY(pane.list().setCurrentId(at.read().record.dossier.copies.dispatches.back().id.text()));
    pane.receivedButton().click();
    QVERIFY(at.read().record.dossier.copies.dispatches.back().received);
}

void WhoGetsWhatTest::aPrinterThatTakesNothingLeavesItDue()
{
    StepFixture at(u"Acorn"_s, ConferenceState::Concluded);
    at.show(u"after"_s);
    at.after->primary().click();
    at.after->show(FinishKind::Dispatch);
    DispatchPane& pane = at.after->dispatch();
    const int due = pane.due();
    pane.setPrinter([](const std::vector<ComposedDocument>&) { return std::optional(false); });
    at.at.prompts.verbs = {2, 2};
    pane.fillEnvelopes();
    QCOMPARE(pane.due(), due);
    QVERIFY(at.read().record.dossier.copies.dispatches.empty());
}

QTEST_MAIN(WhoGetsWhatTest)
#include "whogetswhattest.moc"
