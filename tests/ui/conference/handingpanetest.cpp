#include "tests/ui/conference/preparefixture.h"

#include "core/workflow/handing.h"
#include "core/workflow/safety.h"
#include "ui/conference/after/handingpane.h"

using namespace Qt::StringLiterals;
using namespace cadair;
using namespace cadair::ui;

/// How papers reach people, by keyboard: safely, in both languages, the plan, and what is told and explained.
class HandingPaneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }
    void aWarningStopsThatOneLetterUntilItIsAnswered();
    void bothVersionsAreOneEnvelope();
    void theOtherVersionFollows();
    void theOutlinePlanIsIssued();
    void whatWasToldIsRecorded();

private:
    static void press(QPushButton& button)
    {
        QVERIFY(button.isVisible() && button.isEnabled());
        button.setFocus();
        QTest::keyClick(&button, Qt::Key_Space);
    }
};

void HandingPaneTest::aWarningStopsThatOneLetterUntilItIsAnswered()
{
    StepFixture at(u"Acorn"_s, ConferenceState::Concluded);
    FamilyWarning warning{.id = WarningId::fresh(), .family = at.read().file.conference.family};
    warning.text = u"Somebody at home opens the post."_s;
    warning.since = QDate(2026, 11, 2);
    QVERIFY(saveWarning(at.at.office(), warning));
    at.show(u"after"_s);
    LettersPane& pane = at.after->letters();
    const Participant mother = at.person(u"Marnie Acorn"_s);
    const auto state = [&] { return pane.run().find(mother.id.text())->state; };
    QCOMPARE(state(), LetterState::Missing);
    QVERIFY(pane.readyCount() > 0); // nobody else's waits
    const int ready = pane.readyCount();
    QVERIFY(pane.list().setCurrentId(mother.id.text()));
    QVERIFY(!pane.letter().mend().isVisible());
    press(pane.letter().safetyButton()); // the question is closed: nothing is answered
    QCOMPARE(state(), LetterState::Missing);
    at.at.prompts.verbs = {0};
    press(pane.letter().safetyButton());
    QCOMPARE(state(), LetterState::Missing); // it is not safe
    QVERIFY(at.at.prompts.asked.back().title.contains(u"Marnie Acorn"_s));
    QVERIFY(!at.at.prompts.asked.back().verbs.contains(u"Safe: E-mail"_s));
    at.at.prompts.verbs = {1};
    press(pane.letter().safetyButton());
    QCOMPARE(state(), LetterState::Ready);
    QCOMPARE(pane.readyCount(), ready + 1);
    QCOMPARE(at.read().handing.answer(mother.id, documents::decisionLetter())->way, SendingWay::Hand);
    QVERIFY(!at.read().handing.answer(mother.id, documents::outlinePlan())); // asked for each document
}

void HandingPaneTest::bothVersionsAreOneEnvelope()
{
    StepFixture at(u"Acorn"_s, ConferenceState::Concluded);
    at.show(u"after"_s);
    LettersPane& pane = at.after->letters();
    const Participant mother = at.person(u"Marnie Acorn"_s);
    QVERIFY(pane.list().setCurrentId(mother.id.text()));
    Q_EMIT pane.letter().languageWanted(u"both"_s);
    const LetterRow* row = pane.run().find(mother.id.text());
    QVERIFY(row->both && row->other);
    QCOMPARE(row->document->language, Language::Welsh);
    QCOMPARE(row->other->language, Language::English);
    QVERIFY(pane.letter().laterButton().isVisible());
    press(at.after->primary());
    int versions = 0;
    for (const Letter& letter : at.read().record.letters)
        versions += letter.to == mother.id && letter.document == documents::decisionLetter() ? 1 : 0;
    QCOMPARE(versions, 2);
    row = pane.run().find(mother.id.text());
    QCOMPARE(row->state, LetterState::Issued);
    QCOMPARE(row->document->language, Language::Welsh);
    QVERIFY(row->other);
}

void HandingPaneTest::theOtherVersionFollows()
{
    StepFixture at(u"Acorn"_s, ConferenceState::Concluded);
    at.show(u"after"_s);
    LettersPane& pane = at.after->letters();
    const Participant mother = at.person(u"Marnie Acorn"_s);
    QVERIFY(pane.list().setCurrentId(mother.id.text()));
    Q_EMIT pane.letter().languageWanted(u"both"_s);
    at.at.prompts.verbs = {1}; // the English is ready
    at.at.prompts.reasons = {u"the day after"_s};
    press(pane.letter().laterButton());
    QVERIFY(at.read().handing.owed.empty()); // no day, so both still go together
    at.at.prompts.verbs = {1};
    at.at.prompts.reasons = {u"1 December 2026"_s};
    press(pane.letter().laterButton());
    QCOMPARE(at.read().handing.owed.size(), size_t(1));
    press(at.after->primary());
    at.after->show(FinishKind::Handing);
    at.settle();
    HandingPane& handing = at.after->handing();
    handing.list().setFocus();
    QTest::keyClick(&handing.list(), Qt::Key_Home, Qt::ControlModifier); // what is owed stands first
    QVERIFY(handing.list().currentId().startsWith(u"version/"_s));
    press(handing.issueButton());
    QVERIFY(at.read().handing.owed.empty());
    QStringList languages;
    for (const Letter& letter : at.read().record.letters)
        if (letter.to == mother.id && letter.document == documents::decisionLetter())
            languages << letter.language;
    QCOMPARE(languages, (QStringList{u"en"_s, u"cy"_s}));
}

void HandingPaneTest::theOutlinePlanIsIssued()
{
    StepFixture at(u"Acorn"_s, ConferenceState::Concluded);
    at.show(u"after"_s);
    at.after->show(FinishKind::Plan);
    at.settle();
    const int ready = at.after->plans().readyCount();
    QVERIFY(ready > 2);
    press(at.after->primary());
    QCOMPARE(at.after->plans().run().count(LetterState::Issued), ready);
    const auto& letters = at.read().record.letters;
    QCOMPARE(std::count_if(letters.begin(), letters.end(), [](const Letter& letter) { return letter.document == documents::outlinePlan(); }), ready);
}

void HandingPaneTest::whatWasToldIsRecorded()
{
    StepFixture at(u"Acorn"_s, ConferenceState::Concluded);
    at.show(u"after"_s);
    at.after->show(FinishKind::Handing);
    at.settle();
    HandingPane& pane = at.after->handing();
    QVERIFY(!pane.list().currentId().isEmpty());
    press(pane.recordButton());
    QVERIFY(at.read().handing.handed.empty()); // by nobody
    pane.who().setFocus();
    QTest::keyClicks(&pane.who(), u"Sera Pebble"_s);
    pane.how().setFocus();
    QTest::keyClicks(&pane.how(), u"With drawings"_s);
    QTest::keyClick(&pane.how(), Qt::Key_Return);
    QCOMPARE(at.read().handing.handed.size(), size_t(1));
    QCOMPARE(at.read().handing.handed.front().by, u"Sera Pebble"_s);
    QCOMPARE(at.read().handing.handed.front().on, at.at.now.date());
    QVERIFY(pane.who().text() == u"Sera Pebble"_s); // what was recorded can be put right
}

QTEST_MAIN(HandingPaneTest)
#include "handingpanetest.moc"
