#include "tests/ui/families/familiesfixture.h"

#include <QAbstractItemModelTester>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

/// What must be known of a family, and which records are not the same, by keyboard.
class FamiliesSafetyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }

    void anAddressIsWithheldByKeyboard()
    {
        FamiliesFixture f;
        f.open(u"Mwyaren"_s, u"addresses"_s);
        CardTable* table = f.screen.page().addresses().table();
        QAbstractItemModelTester tester(table->rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Child sian = f.screen.view()->household.children.front();
        table->setFocus();
        QVERIFY(table->setCurrentId(sian.id.text()));
        f.press(Qt::Key_Return);
        QCOMPARE(f.screen.formOnShow(), static_cast<FamilyForm*>(&f.screen.withholdForm()));
        QCOMPARE(f.screen.withholdForm().ownerBox()->currentText(), u"Siân Mwyaren"_s);
        f.press(Qt::Key_Return, Qt::ControlModifier); // nobody is named yet
        QVERIFY(f.screen.formOnShow());
        QVERIFY(f.screen.withholdForm().fromBox()->hasFocus());
        f.press(Qt::Key_Down);
        f.press(Qt::Key_Down);
        QCOMPARE(f.screen.withholdForm().fromBox()->currentText(), u"Joss Thistledown"_s);
        f.press(Qt::Key_Tab);
        f.type(u"Court order"_s);
        f.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!f.screen.formOnShow());
        QVERIFY(f.screen.page().warnings().lines().join(u'\n').contains(u"The address of Siân Mwyaren must not be given to Mr Thistledown."_s));
    }

    void whatHoldsIsEndedAfterAQuestion()
    {
        FamiliesFixture f;
        f.open(u"Mwyaren"_s, u"addresses"_s);
        CardTable* table = f.screen.page().addresses().table();
        table->setFocus();
        const WithheldAddress withheld = f.screen.view()->household.withheld.front();
        QVERIFY(table->setCurrentId(withheld.id.text()));
        f.press(Qt::Key_Return); // closed without an answer
        QCOMPARE(f.at.prompts.asked.size(), size_t(1));
        QCOMPARE(withheldNow(f.at.office(), f.screen.view()->household.family.id).size(), size_t(1));
        f.at.prompts.verbs = {1};
        f.press(Qt::Key_Return);
        QVERIFY(withheldNow(f.at.office(), f.screen.view()->household.family.id).empty());
        QCOMPARE(f.screen.page().warnings().lines().size(), 1);
        QVERIFY(table->setCurrentId(withheld.id.text())); // the record keeps it
        const WarningId warning = f.screen.view()->household.warnings.front().id;
        QVERIFY(table->setCurrentId(warning.text()));
        f.at.prompts.verbs = {1};
        f.press(Qt::Key_Return);
        QVERIFY(!f.screen.page().warnings().isVisible());
    }

    void aWarningIsAdded()
    {
        FamiliesFixture f;
        f.open(u"Cobnut"_s);
        f.screen.addWarning();
        f.press(Qt::Key_Down); // bail
        f.press(Qt::Key_Tab);
        f.type(u"Not to come near the school"_s);
        f.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(f.screen.page().warnings().lines(), QStringList{u"Bail: Not to come near the school. Since 23 November 2026."_s});
    }

    void aRecordThatMayBeThereAlreadyIsShownAndTheAnswerKept()
    {
        FamiliesFixture f;
        f.open(u"Cobnut"_s);
        f.screen.editChild({});
        f.type(u"sian"_s);
        f.press(Qt::Key_Return);
        f.press(Qt::Key_A, Qt::ControlModifier);
        f.type(u"Mwyaren"_s);
        f.press(Qt::Key_Return);
        SameRecordNote* note = f.screen.childForm().sameNote();
        QVERIFY(note->isVisible());
        QSignalSpy going(&f.screen, &Workspace::goTo);
        note->compareButton()->setFocus();
        f.press(Qt::Key_Space);
        QCOMPARE(going.first().first().value<Destination>().record, f.id(u"Mwyaren"_s));
        QVERIFY(f.screen.open(f.id(u"Mwyaren"_s), {})); // as the window does
        QVERIFY(!f.screen.formOnShow());
        QVERIFY(f.screen.messages().text().startsWith(u"What you began to write down is still here"_s));
        f.screen.messages().actionButton(0)->setFocus();
        f.press(Qt::Key_Space);
        QCOMPARE(f.screen.formOnShow(), static_cast<FamilyForm*>(&f.screen.childForm())); // with all that was typed
        QVERIFY(walks::texts(f.screen).contains(u"Cobnut family"_s));
        note->notTheSameButton()->setFocus();
        f.press(Qt::Key_Space);
        QVERIFY(!note->isVisible());
        f.screen.childForm().bornField()->edit()->setFocus();
        f.type(u"1/1/2020"_s);
        f.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!f.screen.formOnShow());
        QVERIFY(f.screen.view()->lookalikes.empty()); // said once is said
    }

    void theAnswerCanBeGivenOnThePageToo()
    {
        FamiliesFixture f;
        QVERIFY(addFamily(f.at.office(), u"cobnut"_s, {}));
        f.open(u"Cobnut"_s);
        QVERIFY(walks::texts(f.screen).join(u'\n').contains(u"There may already be a record: another"_s));
        f.screen.page().warnings().notTheSameButton()->setFocus();
        f.press(Qt::Key_Space);
        QVERIFY(!f.screen.page().warnings().isVisible());
    }
};

QTEST_MAIN(FamiliesSafetyTest)
#include "familiessafetytest.moc"
