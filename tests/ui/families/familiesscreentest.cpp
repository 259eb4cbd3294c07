#include "tests/ui/families/familiesfixture.h"

#include <QAbstractItemModelTester>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

/// Families by keyboard alone: finding one, reading it, writing records down, withholding an address.
class FamiliesScreenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }

    void typingFindsAFamilyAndEnterOpensIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("family");
        QTest::newRow("a child without the accent") << u"sian mw"_s << u"Mwyaren family"_s;
        QTest::newRow("another without its roof") << u"llyr"_s << u"Mwyaren family"_s;
        QTest::newRow("the mother") << u"elin"_s << u"Mwyaren family"_s;
        QTest::newRow("the reference") << u"CP-1033"_s << u"Gwennol family"_s;
    }
    void typingFindsAFamilyAndEnterOpensIt()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, family);
        FamiliesFixture f;
        showAsInWindow(f.screen);
        QAbstractItemModelTester tester(f.screen.list().table()->rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        f.screen.list().searchField()->setFocus();
        f.type(typed);
        f.press(Qt::Key_Down);
        QVERIFY(f.screen.list().table()->hasFocus());
        QVERIFY(!f.screen.view()); // found, not opened
        f.press(Qt::Key_Return);
        QVERIFY(walks::texts(f.screen).contains(family));
        QVERIFY(f.screen.page().childTable()->hasFocus());
    }

    void nobodyIsSaidPlainly()
    {
        FamiliesFixture f;
        showAsInWindow(f.screen);
        f.screen.list().searchField()->setFocus();
        f.type(u"sioned"_s);
        QVERIFY(walks::texts(f.screen).join(u'\n').contains(u"No one called “sioned”."_s));
        QVERIFY(!f.screen.list().table()->isVisible());
    }

    void movingThroughTheListOpensNobody()
    {
        FamiliesFixture f;
        showAsInWindow(f.screen);
        const qint64 before = f.written();
        f.screen.list().table()->setFocus();
        for (int i = 0; i < 6; ++i)
            f.press(Qt::Key_Down);
        QCOMPARE(f.written(), before);
        f.press(Qt::Key_Return);
        QCOMPARE(f.written(), before + 1); // reading is journalled, once
        const auto entry = JournalStore(f.at.office().casebook).entries(before + 1, 1).front();
        QCOMPARE(entry.act, JournalAct::Read);
        f.screen.activated();
        QCOMPARE(f.written(), before + 1);
    }

    void theListFollowsTheAlphabetOfTheLanguage()
    {
        FamiliesFixture f(false);
        for (const QString& name : {u"Chwarel"_s, u"Cynllwyn"_s, u"Dryw"_s})
            QVERIFY(addFamily(f.at.office(), name, {}));
        showAsInWindow(f.screen);
        const auto names = [&] {
            QStringList all;
            for (int row = 0; row < f.screen.list().table()->rows()->rows(); ++row)
                all << f.screen.list().table()->rows()->cell(row, 0).text;
            return all;
        };
        QCOMPARE(names(), (QStringList{u"Chwarel"_s, u"Cynllwyn"_s, u"Dryw"_s}));
        f.at.languages.setLanguage(Language::Welsh);
        QCOMPARE(names(), (QStringList{u"Cynllwyn"_s, u"Chwarel"_s, u"Dryw"_s})); // ch comes after c
        f.at.languages.setLanguage(Language::English);
    }

    void warningsStandAboveEverything()
    {
        FamiliesFixture f;
        f.open(u"Mwyaren"_s);
        const QStringList lines = f.screen.page().warnings().lines();
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.front().startsWith(u"The address of Ms Mwyaren must not be given to Mr Thistledown."_s));
        QVERIFY(f.screen.page().warnings().isVisible());
        for (const QString& tab : {u"timeline"_s, u"around"_s, u"conferences"_s, u"letters"_s, u"addresses"_s}) {
            QVERIFY(f.screen.open(f.id(u"Mwyaren"_s), tab));
            QVERIFY(f.screen.page().warnings().isVisible());
        }
        QVERIFY(f.screen.open(f.id(u"Cobnut"_s), {}));
        QVERIFY(!f.screen.page().warnings().isVisible());
    }

    void enterOnTheTimelineOpensItsConference()
    {
        FamiliesFixture f;
        f.open(u"Mwyaren"_s, u"timeline"_s);
        QAbstractItemModelTester tester(f.screen.page().timeline().table()->rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy going(&f.screen, &Workspace::goTo);
        f.screen.page().timeline().table()->setFocus();
        f.press(Qt::Key_Home);
        f.press(Qt::Key_Down);
        f.press(Qt::Key_Return);
        QCOMPARE(going.size(), 1);
        QCOMPARE(going.first().first().value<Destination>().screen, u"conference"_s);
    }

    void theOtherTabsLeadOnToo()
    {
        FamiliesFixture f;
        f.open(u"Mwyaren"_s, u"conferences"_s);
        QSignalSpy going(&f.screen, &Workspace::goTo);
        f.screen.page().conferences().table()->setFocus();
        f.press(Qt::Key_Home);
        f.press(Qt::Key_Return);
        QVERIFY(f.screen.open(f.id(u"Mwyaren"_s), u"letters"_s));
        f.screen.page().letters().table()->setFocus();
        f.press(Qt::Key_Home);
        f.press(Qt::Key_Return);
        QCOMPARE(going.size(), 2);
        QCOMPARE(going.at(1).first().value<Destination>().part, u"after"_s);
        f.screen.newConferenceButton()->setFocus();
        f.press(Qt::Key_Space);
        QCOMPARE(going.at(2).first().value<Destination>(), (Destination{u"new-conference"_s, f.id(u"Mwyaren"_s), {}}));
    }

    void theFamilyIsDrawnAndSpoken()
    {
        FamiliesFixture f;
        f.open(u"Mwyaren"_s, u"around"_s);
        QAbstractItemModelTester tester(f.screen.page().around().table()->rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        firstFocusIn(f.screen.page().around().ways())->setFocus();
        f.press(Qt::Key_Right);
        QVERIFY(f.screen.page().around().showsTree());
        const FamilyTree& tree = *f.screen.page().around().tree();
        QVERIFY(tree.spoken().contains(u"Elin Mwyaren, Mother: Siân, Tomos and Llŷr."_s));
        QCOMPARE(tree.accessibleDescription(), tree.spoken());
        f.at.languages.setLanguage(Language::Welsh);
        QVERIFY(tree.spoken().contains(u"Elin Mwyaren, Mam: Siân, Tomos a Llŷr."_s));
        QVERIFY(tree.accessibleDescription() == tree.spoken());
        f.at.languages.setLanguage(Language::English);
    }

    void f2ChangesWhatHasTheKeyboard()
    {
        FamiliesFixture f;
        f.open(u"Mwyaren"_s);
        const auto change = [&] {
            for (const Command& command : f.screen.commands())
                if (command.id == u"families.change")
                    command.run();
        };
        f.screen.page().childTable()->setFocus();
        change();
        QCOMPARE(f.screen.formOnShow(), static_cast<FamilyForm*>(&f.screen.childForm()));
        f.press(Qt::Key_Escape);
        QVERIFY(!f.screen.formOnShow());
        QVERIFY(f.screen.page().childTable()->hasFocus());
        f.screen.list().table()->setFocus();
        change();
        QCOMPARE(f.screen.formOnShow(), static_cast<FamilyForm*>(&f.screen.familyForm()));
        f.press(Qt::Key_End);
        f.type(u"-Rees"_s);
        f.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!f.screen.formOnShow());
        QVERIFY(walks::texts(f.screen).contains(u"Mwyaren-Rees family"_s));
    }

    void whatCannotStandIsSaidAndNothingIsLost_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("born");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("said");
        QTest::newRow("30 February") << u"Nia"_s << u"30 Feb 2020"_s << QString() << u"30 February does not exist. Did you mean 29 February?"_s;
        QTest::newRow("a birth ahead") << u"Nia"_s << u"1/1/2027"_s << QString() << u"A date of birth cannot lie ahead."_s;
        QTest::newRow("neither born nor expected") << u"Nia"_s << QString() << QString() << u"Give the date of birth, or the date the child is expected."_s;
        QTest::newRow("born, and expected two years later") << u"Nia"_s << u"1/1/2024"_s << u"1/1/2026"_s << u"No pregnancy lasts so long."_s;
        QTest::newRow("a name of 301 letters") << QString(301, u'ŵ') << u"1/1/2024"_s << QString() << u"What you typed is still here: shorten it."_s;
        QTest::newRow("born, and no name") << QString() << u"1/1/2024"_s << QString() << u"This is still needed."_s;
    }
    void whatCannotStandIsSaidAndNothingIsLost()
    {
        QFETCH(const QString, given);
        QFETCH(const QString, born);
        QFETCH(const QString, expected);
        QFETCH(const QString, said);
        FamiliesFixture f;
        f.open(u"Mwyaren"_s);
        f.screen.editChild({});
        const qint64 before = f.written();
        f.type(given);
        f.press(Qt::Key_Return); // to the family name, which is there
        f.press(Qt::Key_Return);
        f.type(born);
        f.press(Qt::Key_Tab);
        f.press(Qt::Key_Tab); // past the calendar's button
        f.type(expected);
        f.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(f.screen.formOnShow(), static_cast<FamilyForm*>(&f.screen.childForm()));
        QVERIFY2(walks::texts(f.screen).join(u'\n').contains(said), qPrintable(walks::texts(f.screen).join(u'\n')));
        QCOMPARE(f.written(), before);
        bool kept = given.isEmpty();
        for (const QLineEdit* edit : f.screen.childForm().findChildren<QLineEdit*>())
            kept = kept || edit->text() == given;
        QVERIFY(kept);
    }

    void aBirthIsNoMatterOfPuttingARecordRight()
    {
        FamiliesFixture f;
        f.open(u"Acorn"_s);
        const auto& children = f.screen.view()->household.children;
        const auto unborn = std::find_if(children.begin(), children.end(), [](const Child& child) { return !child.born; });
        QVERIFY(unborn != children.end());
        f.screen.editChild(unborn->id.text());
        QVERIFY(!f.screen.childForm().bornField()->isVisible());
        QVERIFY(f.screen.childForm().happenedButton()->isVisible());
        f.screen.childForm().cancelButton()->click();
        f.screen.editChild({});
        QVERIFY(f.screen.childForm().bornField()->isVisible()); // a child written down for the first time
        QVERIFY(!f.screen.childForm().happenedButton()->isVisible());
    }

    void aMoveIsSaid()
    {
        FamiliesFixture f;
        f.open(u"Mwyaren"_s);
        f.screen.editChild(f.screen.view()->household.children.front().id.text());
        auto* address = f.screen.childForm().findChild<QPlainTextEdit*>();
        address->setFocus();
        f.press(Qt::Key_A, Qt::ControlModifier);
        f.type(u"1 Brook Lane"_s);
        f.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(f.screen.messages().text().contains(u"The new address stands in every conference that is not over."_s));
    }

    void aNewAddressIsBroughtToTheConferencesToCome()
    {
        FamiliesFixture f;
        f.open(u"Cobnut"_s);
        const auto ahead = [&](const Person& adult) { return !ConferenceStore(f.at.office().casebook).withPerson(adult.id).empty(); };
        const auto& adults = f.screen.view()->household.adults;
        const auto adult = std::find_if(adults.begin(), adults.end(), [&](const Person& one) { return ahead(one) && !one.address.isEmpty(); });
        QVERIFY(adult != adults.end());
        const PersonId id = adult->id;
        f.screen.editAdult(id.text());
        SettlingText* address = f.screen.adultForm().fields().addressField();
        address->setFocus();
        address->selectAll();
        f.type(u"4 Llwyn Helyg"_s);
        f.screen.adultForm().keepButton()->click();
        const size_t old = oldAddresses(f.at.office(), id).size();
        QVERIFY(old > 0);
        QVERIFY2(f.screen.messages().text().contains(u"still to come"_s), qPrintable(f.screen.messages().text()));
        f.screen.messages().actionButton(0)->click();
        QVERIFY(oldAddresses(f.at.office(), id).empty());
        QVERIFY2(f.screen.messages().text().contains(u"The new address stands in"_s), qPrintable(f.screen.messages().text()));
    }

    void anAdultIsTakenOutOfTheFamily()
    {
        FamiliesFixture f;
        f.open(u"Mwyaren"_s);
        const auto adults = [&] { return f.screen.view()->household.adults.size(); };
        const size_t before = adults();
        f.screen.editAdult(f.screen.view()->household.adults.front().id.text());
        QVERIFY(f.screen.adultForm().takeOutButton()->isVisible());
        f.at.prompts.verbs = {1, 1};
        f.screen.adultForm().takeOutButton()->click();
        QCOMPARE(adults(), before); // withheld, or asked to a conference: it is said and nothing is changed
        QVERIFY2(f.screen.messages().text().contains(u"stays in the family"_s), qPrintable(f.screen.messages().text()));
        f.press(Qt::Key_Escape);
        Person aunt{.id = PersonId::fresh(), .name = u"Gwenllian Mwyaren"_s};
        QVERIFY(saveAdult(f.at.office(), aunt, {f.screen.view()->household.family.id, aunt.id, Relation::OtherRelative, false, {}}));
        f.screen.activated();
        QCOMPARE(adults(), before + 1);
        f.screen.editAdult(aunt.id.text());
        f.screen.adultForm().takeOutButton()->click();
        QCOMPARE(adults(), before);
        QVERIFY(!f.screen.formOnShow());
        f.screen.editAdult({});
        QVERIFY(!f.screen.adultForm().takeOutButton()->isVisible());
    }

    void aNameIsOnlyEverAName()
    {
        FamiliesFixture f;
        f.open(u"Cobnut"_s);
        f.screen.editChild({});
        const QString hostile = u"<b>Nia</b> & {{x}} %1"_s;
        f.type(hostile);
        f.press(Qt::Key_Return);
        f.press(Qt::Key_Return);
        f.type(u"1/1/2020"_s);
        f.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!f.screen.formOnShow());
        bool shown = false;
        for (int row = 0; row < f.screen.page().childTable()->rows()->rows(); ++row)
            shown = shown || f.screen.page().childTable()->rows()->cell(row, 0).text == hostile + u" Cobnut"_s;
        QVERIFY(shown);
    }

    void lockingLeavesNoNameOnTheScreen()
    {
        FamiliesFixture f;
        f.open(u"Mwyaren"_s, u"addresses"_s);
        f.screen.editChild(f.screen.view()->household.children.front().id.text());
        f.screen.aboutToLock();
        const QString said = walks::texts(f.screen).join(u'\n');
        for (const QString& name : {u"Mwyaren"_s, u"Siân"_s, u"Thistledown"_s, u"Heather"_s})
            QVERIFY2(!said.contains(name), qPrintable(said));
        for (const QLineEdit* edit : f.screen.findChildren<QLineEdit*>())
            QVERIFY(edit->text() != u"Siân"_s);
        f.screen.unlocked();
        QVERIFY(walks::texts(f.screen).contains(u"Mwyaren family"_s));
        QCOMPARE(f.screen.page().tab(), FamilyPage::Addresses);
    }

    void anEmptyCasebookSaysHowAFamilyIsMade()
    {
        FamiliesFixture f(false);
        showAsInWindow(f.screen);
        QVERIFY(walks::texts(f.screen).contains(u"No families yet. A family is made with its first conference."_s));
        QVERIFY(!f.screen.open(FamilyId::fresh().text(), {}));
        QVERIFY(!f.screen.open(u"nonsense"_s, {}));
    }
};

QTEST_MAIN(FamiliesScreenTest)
#include "familiesscreentest.moc"
