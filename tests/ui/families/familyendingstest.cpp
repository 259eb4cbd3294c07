#include "tests/ui/families/planfixture.h"

#include "core/store/endingstore.h"
#include "core/workflow/endingplans.h"
#include "core/workflow/reviewing.h"
#include "core/workflow/today.h"
#include "ui/families/endinganswerforms.h"
#include "ui/families/endingforms.h"
#include "ui/families/reviewforms.h"
#include "ui/families/supportforms.h"
#include "ui/families/ticklist.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDir>
#include <QTemporaryDir>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

namespace {

/// The plan's page of one family, in English: Cobnut's procedure lets the chair end a plan, Acorn's does not.
struct Plan : PlanFixture {
    explicit Plan(const QString& family = u"Cobnut"_s) : PlanFixture(family) {}
    void asked()
    {
        enter(u"Ending the plan without a review"_s);
        screen.planForms().ending->askedByField()->setText(u"Sera Pebble"_s);
        keep();
    }
    void ended()
    {
        asked();
        enter(u"The chair’s answer"_s);
        screen.planForms().endingAnswer->reasonsField()->setPlainText(u"The new authority has the case."_s);
        keep();
    }
};

/// Every part of it, as it is shown.
void showPart(Plan& f, const QString& part)
{
    if (part == u"day" || part == u"matters") {
        f.enter(part == u"day" ? u"Next review on"_s : u"earlier review"_s);
        if (part == u"day") {
            f.screen.planForms().reviewDay->dayField()->setDate(f.at.clock.today().addDays(21));
            Q_EMIT f.screen.planForms().reviewDay->dayField()->dateChanged(f.at.clock.today().addDays(21));
        }
        return;
    }
    if (part == u"ask")
        return f.enter(u"Ending the plan without a review"_s);
    if (part == u"asked" || part == u"answer") {
        f.asked();
        if (part == u"answer")
            f.enter(u"The chair’s answer"_s);
        else
            f.standOn(u"The chair’s answer"_s);
        return;
    }
    f.ended();
    if (part == u"told")
        return f.enter(u"Told that the plan has ended"_s);
    if (part == u"support")
        return f.enter(u"Support after the plan"_s);
    if (part == u"support-review") {
        settleSupport(f.at.office(), {.conference = f.view().ended.at(0).conference, .kind = u"child-in-need"_s, .what = u"A visit each week."_s,
                                      .agreedWith = u"Hazel Cobnut"_s, .agreedOn = f.at.clock.today(), .lead = u"Sera Pebble"_s});
        f.screen.activated();
        f.enter(u"The next review of this support"_s);
    }
}

} // namespace

/// A plan's next review, its end without one, and what helps afterwards, on the page of the family and by keyboard alone.
class FamilyEndingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }
    void cleanup() { applyAppearance({}); }

    void wherePlansEndAtAReviewOnly()
    {
        Plan f(u"Acorn"_s);
        QAbstractItemModelTester tester(f.table().rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(f.says(u"Here a plan ends at a review only."_s));
        f.enter(u"Here a plan ends at a review only."_s);
        QVERIFY(!f.screen.formOnShow());
        QVERIFY(walks::texts(f.screen).join(u'\n').contains(u"Nothing was changed."_s));
    }

    void theReviewIsBroughtForwardOnAGround()
    {
        Plan f(u"Acorn"_s);
        f.enter(u"Next review on"_s);
        auto& form = *f.screen.planForms().reviewDay;
        QCOMPARE(f.screen.formOnShow(), static_cast<FamilyForm*>(&form));
        QVERIFY(!form.groundBox()->isVisible());
        form.dayField()->edit()->setFocus();
        form.dayField()->edit()->selectAll();
        f.type(u"14 Dec 2026"_s);
        f.press(Qt::Key_Return);
        QVERIFY(form.groundBox()->isVisible());
        f.keep();
        QVERIFY(walks::texts(f.screen).contains(u"This is still needed."_s));
        form.groundBox()->setCurrentIndex(form.groundBox()->findData(u"plan-difficulties"_s));
        f.keep();
        QVERIFY(!f.screen.formOnShow());
        QVERIFY(f.says(u"Next review on 14 December 2026"_s));
        QVERIFY(f.says(u"Serious difficulties with the plan"_s));
        QVERIFY(f.table().hasFocus());
    }

    void tooLateADayIsRefusedInWords()
    {
        Plan f(u"Acorn"_s);
        f.enter(u"Next review on"_s);
        auto& form = *f.screen.planForms().reviewDay;
        form.dayField()->edit()->selectAll();
        f.type(u"14 Dec 2027"_s);
        form.whyField()->setPlainText(u"Nobody is free."_s);
        f.keep();
        QVERIFY(walks::texts(f.screen).contains(u"That is later than this procedure allows. Choose an earlier day."_s));
        QCOMPARE(form.whyField()->toPlainText(), u"Nobody is free."_s); // nothing is lost
        f.press(Qt::Key_Escape);
        QVERIFY(!f.screen.formOnShow());
    }

    void whatHasHappenedStandsOnTheLine()
    {
        Plan f(u"Acorn"_s);
        f.enter(u"earlier review"_s);
        auto& form = *f.screen.planForms().reviewMatters;
        form.triggerTicks()->box(u"new-incident"_s)->setFocus();
        f.press(Qt::Key_Space);
        f.keep();
        QVERIFY(!f.screen.formOnShow());
        QVERIFY(f.says(u"A new incident or allegation of abuse"_s));
        QVERIFY(f.says(u"to be brought forward"_s));
        QCOMPARE(f.view().reviews.at(0).kept.triggers.size(), size_t(1));
    }

    void theReviewConferenceIsPlannedFromHere()
    {
        Plan f(u"Acorn"_s);
        QSignalSpy goes(&f.screen, &Workspace::goTo);
        f.enter(u"No review conference has been called yet"_s);
        QCOMPARE(goes.count(), 1);
        QCOMPARE(goes.at(0).at(0).value<Destination>(), (Destination{u"new-conference"_s, f.view().reviews.at(0).conference.text(), u"review-of-plan"_s}));
    }

    void aPlanEndsByKeyboard()
    {
        Plan f;
        f.enter(u"Ending the plan without a review"_s);
        auto& form = *f.screen.planForms().ending;
        QCOMPARE(f.screen.formOnShow(), static_cast<FamilyForm*>(&form));
        f.keep();
        QVERIFY(walks::texts(f.screen).contains(u"This is still needed."_s)); // who asks
        QCOMPARE(f.focus(), form.askedByField());
        f.type(u"Sera Pebble"_s);
        form.consultedTicks()->box(u"Rhys Quill"_s)->setFocus();
        f.press(Qt::Key_Space);
        form.saidField()->setPlainText(u"Rhys Quill: has told the new school."_s);
        f.keep();
        QVERIFY(!f.screen.formOnShow());
        const EndingFollowed& asked = f.view().endings.at(0);
        const auto person = std::ranges::find(asked.kept.people, u"Rhys Quill"_s, &EndingPerson::name);
        QCOMPARE(person->said, u"has told the new school."_s);
        QVERIFY(person->consulted);
        QVERIFY(f.says(u"the other authority has not accepted in writing"_s));
        f.enter(u"The chair’s answer"_s);
        auto& answer = *f.screen.planForms().endingAnswer;
        QVERIFY(walks::texts(f.screen).join(u'\n').contains(u"NYK-END-08"_s)); // what is missing, with its rule
        QVERIFY(!answer.byField()->text().isEmpty());                        // who chaired last
        answer.reasonsField()->setFocus();
        f.type(u"The new authority has the case."_s);
        f.keep();
        QVERIFY(!f.screen.formOnShow());
        QVERIFY(f.view().plans.empty());
        QVERIFY(f.says(u"After the plan: Robin"_s));
        QVERIFY(!f.screen.page().plan().visitButton()->isVisible());
        QVERIFY(!f.view().children.front().planSince);
    }

    void whoWasToldAndWhatHelps()
    {
        Plan f;
        f.ended();
        f.enter(u"Told that the plan has ended"_s);
        f.keep();
        QVERIFY(f.says(u"everybody told"_s));
        QVERIFY(!f.says(u"can be taken back"_s));
        f.enter(u"Support after the plan"_s);
        auto& form = *f.screen.planForms().support;
        f.keep();
        QVERIFY(walks::texts(f.screen).contains(u"This is still needed."_s));
        form.whatField()->setPlainText(u"A family worker calls each week."_s);
        form.withField()->setText(u"Hazel Cobnut"_s);
        form.leadField()->setText(u"Sera Pebble"_s);
        f.keep();
        QVERIFY(f.says(u"Support after the plan: A child in need plan"_s));
        f.enter(u"The next review of this support"_s);
        f.screen.planForms().supportReview->outcomeField()->setPlainText(u"It helps."_s);
        f.keep();
        QVERIFY(f.says(u"It helps."_s));
    }

    /// From the button to the file and to who is told, by keyboard.
    void theLettersAreMadeAndNoted()
    {
        Plan f;
        f.ended();
        f.enter(u"Told that the plan has ended"_s);
        auto& form = *f.screen.planForms().endTold;
        const std::set<QString> everybody = form.peopleTicks()->ticked();
        form.peopleTicks()->box(u"Rhys Quill"_s)->setFocus();
        f.press(Qt::Key_Space); // he was told by telephone, and needs none
        for (int tabs = 0; tabs < 60 && f.focus() != form.lettersButton(); ++tabs)
            f.press(Qt::Key_Tab);
        QCOMPARE(f.focus(), form.lettersButton());
        const QTemporaryDir folder;
        f.at.prompts.files = {folder.path()};
        f.at.prompts.verbs = {0, 1};
        f.press(Qt::Key_Space);
        const auto pdfs = [&] { return QDir(folder.path()).entryList({u"plan-ended-notice-*.pdf"_s}).size(); };
        QTRY_VERIFY(f.at.prompts.asked.size() == 2 && !f.screen.formOnShow());
        QVERIFY2(f.at.prompts.asked[0].text.contains(u"%1 letters can be made: "_s.arg(pdfs())), qPrintable(f.at.prompts.asked[0].text));
        QVERIFY(pdfs() > 2);
        QVERIFY(!f.at.prompts.asked[1].text.contains(u"Rhys Quill"_s));
        const PlanEndingKept kept = *f.view().ended.at(0).ending;
        for (const EndingPerson& person : kept.people)
            QCOMPARE(person.told.has_value(), f.at.prompts.asked[1].text.contains(person.name));
        QVERIFY(f.says(u"Rhys Quill"_s)); // still to tell
        QCOMPARE(JournalStore(f.at.office().casebook).history(u"plan-ended-notice"_s, kept.conference.text()).size(), size_t(1));
        QVERIFY(everybody.contains(u"Rhys Quill"_s));
    }

    /// Enter on a question not read leaves everything as it is.
    void lettersThatHaveNotGoneAreNotNoted()
    {
        Plan f;
        f.ended();
        f.enter(u"Told that the plan has ended"_s);
        const QTemporaryDir folder;
        f.at.prompts.files = {folder.path()};
        f.at.prompts.verbs = {0, 0};
        f.screen.planForms().endTold->lettersButton()->click();
        QTRY_COMPARE(f.at.prompts.asked.size(), size_t(2));
        QCOMPARE(f.screen.formOnShow(), static_cast<FamilyForm*>(f.screen.planForms().endTold));
        for (const EndingPerson& person : f.view().ended.at(0).ending->people)
            QVERIFY(!person.told);
    }

    void whoGetsNoLetterIsNamedWithTheReason()
    {
        Plan f;
        f.ended();
        PlanEndingKept kept = *f.view().ended.at(0).ending;
        kept.people.push_back({.name = u"Una Sedge"_s});
        EndingStore(f.at.office().casebook).save(kept);
        f.screen.activated();
        f.enter(u"Told that the plan has ended"_s);
        auto& form = *f.screen.planForms().endTold;
        form.peopleTicks()->setTicked({});
        form.lettersButton()->click();
        QVERIFY(walks::texts(f.screen).contains(u"Nobody is ticked, so there is no letter to make."_s));
        form.peopleTicks()->setTicked({u"Una Sedge"_s});
        form.lettersButton()->click();
        const QString reason = u"No letter for Una Sedge: no conference about this plan knew them, so there is no address. Tell them in another way."_s;
        QVERIFY(walks::texts(f.screen).contains(reason));
        QVERIFY(f.at.prompts.asked.empty()); // there was nothing to ask
        form.peopleTicks()->setTicked({u"Una Sedge"_s, u"Rhys Quill"_s});
        form.lettersButton()->click(); // the question is closed
        QVERIFY(f.at.prompts.asked.back().text.contains(u"1 letter can be made: Rhys Quill."_s));
        QVERIFY(f.at.prompts.asked.back().text.contains(reason));
    }

    void itIsAskedFirstWhetherALetterIsSafe()
    {
        Plan f;
        f.ended();
        PlanEndingKept kept = *f.view().ended.at(0).ending;
        Participant father{.id = ParticipantId::fresh(), .name = u"Ash Cobnut"_s, .calledName = u"Mr Cobnut"_s, .capacity = Capacity::Parent,
                           .relation = Relation::Father, .address = u"1 Mill Lane\nSt Elsewhere"_s, .languages = {u"en"_s, u"en"_s}, .of = kept.children,
                           .invited = f.at.clock.today()};
        ConferenceStore(f.at.office().casebook).save(kept.conference, father);
        kept.people.push_back({.name = father.name});
        EndingStore(f.at.office().casebook).save(kept);
        f.screen.activated();
        f.enter(u"Told that the plan has ended"_s);
        f.at.prompts.verbs = {0};
        f.screen.planForms().endTold->lettersButton()->click();
        QCOMPARE(f.at.prompts.asked.size(), size_t(2));
        QVERIFY2(f.at.prompts.asked[0].text.contains(u"Ash Cobnut"_s), qPrintable(f.at.prompts.asked[0].text));
        QVERIFY2(f.at.prompts.asked[1].text.contains(u"No letter for Ash Cobnut: nobody says that it is safe."_s), qPrintable(f.at.prompts.asked[1].text));
    }

    void theCommandGoesThereByItself()
    {
        Plan f;
        const auto command = [&] {
            const std::vector<Command> all = f.screen.commands();
            return *std::ranges::find(all, u"families.end-letters"_s, &Command::id);
        };
        QVERIFY(!command().enabled && !command().whyNot.isEmpty());
        f.ended();
        QVERIFY(command().enabled);
        command().run();
        QCOMPARE(f.at.prompts.asked.size(), size_t(1));
        QCOMPARE(f.screen.formOnShow(), static_cast<FamilyForm*>(f.screen.planForms().endTold));
    }

    void theEndIsTakenBackWithAReason()
    {
        Plan f;
        f.ended();
        f.enter(u"can be taken back"_s); // no reason was given: nothing happens
        QVERIFY(f.view().plans.empty());
        f.at.prompts.reasons = {u"The family came back."_s};
        f.enter(u"can be taken back"_s);
        QCOMPARE(f.view().plans.size(), size_t(1));
        QVERIFY(f.says(u"taken back"_s));
    }

    void aRequestIsTakenBackBeforeTheAnswer()
    {
        Plan f;
        f.asked();
        f.enter(u"asked for"_s);
        QCOMPARE(f.screen.formOnShow(), static_cast<FamilyForm*>(f.screen.planForms().ending));
        f.screen.planForms().ending->withdrawButton()->click(); // no reason was given
        QVERIFY(f.screen.formOnShow());
        f.at.prompts.reasons = {u"A review is near."_s};
        f.screen.planForms().ending->withdrawButton()->click();
        QVERIFY(!f.screen.formOnShow());
        QVERIFY(f.says(u"A review is near."_s));
        QVERIFY(!f.says(u"The chair’s answer"_s));
    }

    void todaysRowsOpenTheForm_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("title");
        QTest::newRow("the chair has not answered") << u"plan-ending-answer"_s << u"The chair’s answer"_s;
        QTest::newRow("consultation goes on") << u"plan-ending-consult"_s << u"Ending the plan without a review"_s;
        QTest::newRow("the review is to be earlier") << u"review-earlier"_s << u"Move the day of the next review"_s;
    }
    void todaysRowsOpenTheForm()
    {
        QFETCH(const QString, what);
        QFETCH(const QString, title);
        Plan f;
        f.asked();
        const QString conference = f.view().plans.at(0).conference.text();
        QVERIFY(f.screen.open(f.id(u"Cobnut"_s), QStringList{u"plan"_s, what, conference}.join(u'/')));
        QVERIFY(f.screen.formOnShow());
        if (what == u"review-earlier" && !f.view().reviews.at(0).fixed)
            return;
        QCOMPARE(f.screen.formOnShow()->title(), title);
    }

    void everythingIsNamedTranslatedAndFits_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<Language>("language");
        QTest::addColumn<double>("size");
        for (const QString& part : {u"day"_s, u"matters"_s, u"ask"_s, u"asked"_s, u"answer"_s, u"ended"_s, u"told"_s, u"support"_s, u"support-review"_s})
            for (const Language language : {Language::English, Language::Welsh})
                for (const double size : {11.0, 18.0})
                    QTest::newRow(qPrintable(u"%1, %2, %3 points"_s.arg(part, wordOf(language)).arg(size))) << part << language << size;
    }
    void everythingIsNamedTranslatedAndFits()
    {
        QFETCH(const QString, part);
        QFETCH(const Language, language);
        QFETCH(const double, size);
        applyAppearance({.typeSize = size});
        Plan f(part == u"day" || part == u"matters" ? u"Acorn"_s : u"Cobnut"_s);
        f.screen.resize(1190, 697);
        showPart(f, part);
        QCoreApplication::processEvents();
        const QStringList before = walks::texts(f.screen);
        f.at.languages.setLanguage(language);
        QTRY_COMPARE(walks::cutTexts(f.screen).join(u'\n'), QString());
        QCOMPARE(walks::namelessWidgets(f.screen), QStringList());
        walks::picture(f.screen, u"endings-%1-%2-%3"_s.arg(part, wordOf(language)).arg(size));
        f.at.languages.setLanguage(Language::English);
        QCOMPARE(walks::texts(f.screen), before);
    }
};

QTEST_MAIN(FamilyEndingsTest)
#include "familyendingstest.moc"
