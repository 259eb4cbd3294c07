#include "tests/ui/families/planfixture.h"

#include "core/workflow/agreementpapers.h"
#include "ui/families/acceptancelist.h"
#include "ui/families/concernforms.h"
#include "ui/families/plandetailforms.h"
#include "ui/families/proposalforms.h"
#include "ui/families/ticklist.h"
#include "ui/families/visitforms.h"

#include <QCheckBox>
#include <QDir>
#include <QMenu>
#include <QTemporaryDir>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

namespace {

/// The plan of the Acorn family between its review and the next, in Jersey.
struct Detail : PlanFixture {
    /// Chooses from what can be written down besides.
    void more(const QString& words)
    {
        for (QAction* action : screen.page().plan().moreButton()->menu()->actions())
            if (action->text().contains(words))
                return action->trigger();
        QFAIL(qPrintable(words));
    }
    const PlanDetail& detail() { return plan().details.at(0); }
};

} // namespace

/// A plan in detail, on the page of the family and by keyboard.
class PlanDetailTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }
    void cleanup() { applyAppearance({}); }

    void whoHasTakenOnTheirPart()
    {
        Detail f;
        QVERIFY(f.says(u"still to take on their part: Rhys Quill"_s));
        f.standOn(u"Worked out for Linnet"_s);
        f.press(Qt::Key_Return);
        auto& form = *f.screen.planForms().work;
        QCOMPARE(f.screen.formOnShow(), static_cast<FamilyForm*>(&form));
        QVERIFY(form.acceptanceList()->keptBox(u"Sera Pebble"_s)->isChecked());
        QVERIFY(!form.acceptanceList()->keptBox(u"Rhys Quill"_s)->isEnabled()); // nothing was given yet
        QComboBox* box = form.acceptanceList()->formBox(u"Rhys Quill"_s);
        box->setFocus();
        box->setCurrentIndex(box->findData(u"e-mail"_s));
        form.dayField(u"assessment"_s)->edit()->setFocus();
        f.type(u"1 Dec 2031"_s);
        f.keep();
        QVERIFY(walks::texts(f.screen).join(u'\n').contains(u"This date lies ahead."_s));
        QCOMPARE(box->currentData().toString(), u"e-mail"_s); // nothing is lost
        form.dayField(u"assessment"_s)->setDate({});
        f.keep();
        QVERIFY(!f.screen.formOnShow());
        QVERIFY(!f.says(u"still to take on their part"_s));
        QCOMPARE(f.detail().plan.acceptances.back().on, f.at.clock.today());
    }

    void anActionIsWorkedOut()
    {
        Detail f;
        f.more(u"An action"_s);
        auto& form = *f.screen.planForms().newAction;
        QCOMPARE(f.screen.formOnShow(), static_cast<FamilyForm*>(&form));
        form.whatField()->setFocus();
        f.type(u"A second pair of shoes"_s);
        f.keep();
        QVERIFY(walks::texts(f.screen).contains(u"This is still needed."_s)); // by whom
        form.whoBox()->setEditText(u"Sera Pebble"_s);
        f.keep();
        QVERIFY(!f.screen.formOnShow());
        QVERIFY(f.says(u"A second pair of shoes"_s));
        QVERIFY(f.says(u"worked out by the core group"_s));
    }

    void anActionIsAgreedAnew()
    {
        Detail f;
        f.standOn(u"The breakfast rota goes on"_s);
        f.press(Qt::Key_Return);
        f.screen.planForms().action->agreeAnewButton()->setFocus();
        f.press(Qt::Key_Space);
        auto& form = *f.screen.planForms().newAction;
        QCOMPARE(f.screen.formOnShow(), static_cast<FamilyForm*>(&form));
        QVERIFY(form.whatField()->isReadOnly());
        f.keep();
        QVERIFY(walks::texts(f.screen).contains(u"This is as it was."_s));
        form.byField()->setDate(f.at.clock.today().addDays(60));
        f.keep();
        QVERIFY(!f.screen.formOnShow());
        QVERIFY(f.says(u"agreed anew"_s));
    }

    void aProposalGoesToTheReview()
    {
        Detail f;
        QVERIFY(f.says(u"Proposed: The aim is breakfast on every day"_s));
        f.more(u"A change"_s);
        auto& form = *f.screen.planForms().proposal;
        QVERIFY(!form.stateBox()->isVisible()); // a review decides here: there is nothing to choose
        form.whatField()->setFocus();
        f.type(u"Fewer visits"_s);
        form.whyField()->setFocus();
        f.type(u"She has asked for it."_s);
        f.keep();
        QVERIFY(!f.screen.formOnShow());
        f.standOn(u"Proposed: Fewer visits"_s);
        f.press(Qt::Key_Return);
        QVERIFY(form.stateBox()->isVisible());
        form.stateBox()->setCurrentIndex(form.stateBox()->findData(u"withdrawn"_s));
        f.keep();
        QVERIFY(!f.screen.formOnShow());
        QCOMPARE(f.detail().proposals.back().state, PlanChangeState::Withdrawn);
        f.standOn(u"Proposed: Fewer visits"_s);
        f.press(Qt::Key_Return);
        QVERIFY(!f.screen.formOnShow()); // it is over
    }

    void aWishIsTakenOutAgain()
    {
        Detail f;
        f.standOn(u"The parents ask: A rota for the evenings"_s);
        f.press(Qt::Key_Return);
        auto& form = *f.screen.planForms().wish;
        QCOMPARE(form.stateBox()->currentIndex(), 2); // they know why not
        form.whatField()->setPlainText({});
        f.keep();
        QVERIFY(!f.says(u"The parents ask"_s));
        f.more(u"What the parents"_s);
        f.keep();
        QVERIFY(f.screen.formOnShow()); // nothing is no wish
        form.whatField()->setFocus();
        f.type(u"A later bus"_s);
        f.keep();
        QVERIFY(f.says(u"The parents ask: A later bus"_s));
    }

    void aConcernAndAStayStandOutUntilTheyAreOver()
    {
        Detail f;
        f.more(u"immediate concern"_s);
        auto& concern = *f.screen.planForms().concern;
        concern.waysTicks()->box(u"enquiry"_s)->setChecked(true);
        concern.actionField()->setFocus();
        f.type(u"Somebody goes today."_s);
        f.keep();
        QVERIFY(f.says(u"Immediate concern: Somebody goes today."_s));
        f.more(u"hospital"_s);
        auto& stay = *f.screen.planForms().stay;
        stay.whereField()->setFocus();
        f.type(u"The ward above the harbour"_s);
        f.keep();
        QVERIFY(f.says(u"core group not considered"_s));
        f.standOn(u"In hospital, The ward above the harbour"_s);
        f.press(Qt::Key_Return);
        stay.groupBox()->setCurrentIndex(2);
        f.keep();
        QVERIFY(f.screen.formOnShow()); // with a reason
        stay.whyField()->setFocus();
        f.type(u"A broken arm at play."_s);
        f.keep();
        QVERIFY(!f.says(u"core group not considered"_s));
        f.standOn(u"Immediate concern"_s);
        f.press(Qt::Key_Return);
        concern.passedBox()->setChecked(true);
        f.keep();
        QVERIFY(!f.says(u"Immediate concern"_s));
    }

    void theWrittenAgreementIsMade()
    {
        Detail f;
        const QTemporaryDir folder;
        f.at.prompts.files = {folder.path()};
        f.more(u"agreement as PDF"_s);
        const auto pdfs = [&] { return QDir(folder.path()).entryList({u"written-agreement-*.pdf"_s}); };
        QTRY_COMPARE(pdfs().size(), qsizetype(3)); // social worker, school, health visitor
        const auto papers = agreementPapers(f.at.office(), f.screen.view()->plans.at(0));
        const QString words = papers.front().plainText;
        QVERIFY(words.contains(u"Linnet chooses the breakfasts"_s)); // worked out since
        QVERIFY(words.contains(u"The breakfast rota goes on"_s));    // and the conference's own
        QVERIFY(words.contains(u"signed on"_s));
        QCOMPARE(papers.size(), size_t(3));
    }

    void everythingIsNamedTranslatedAndFits_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<Language>("language");
        for (const QString& part : {u"work"_s, u"An action"_s, u"anew"_s, u"A change"_s, u"answer"_s, u"What the parents"_s, u"immediate concern"_s, u"hospital"_s})
            for (const Language language : {Language::English, Language::Welsh})
                QTest::newRow(qPrintable(u"%1, %2"_s.arg(part, wordOf(language)))) << part << language;
    }
    void everythingIsNamedTranslatedAndFits()
    {
        QFETCH(const QString, part);
        QFETCH(const Language, language);
        Detail f;
        f.screen.resize(1190, 697);
        if (part == u"work"_s || part == u"answer"_s || part == u"anew"_s) {
            f.standOn(part == u"work"_s ? u"Worked out for"_s : part == u"answer"_s ? u"Proposed: "_s : u"The breakfast rota goes on"_s);
            f.press(Qt::Key_Return);
            if (part == u"anew"_s)
                f.screen.planForms().action->agreeAnewButton()->click();
        } else {
            f.more(part);
        }
        QVERIFY(f.screen.formOnShow());
        QCoreApplication::processEvents();
        const QStringList before = walks::texts(f.screen);
        f.at.languages.setLanguage(language);
        QTRY_COMPARE(walks::cutTexts(f.screen).join(u'\n'), QString());
        QCOMPARE(walks::namelessWidgets(f.screen), QStringList());
        f.at.languages.setLanguage(Language::English);
        QCOMPARE(walks::texts(f.screen), before);
    }
};

QTEST_MAIN(PlanDetailTest)
#include "plandetailtest.moc"
