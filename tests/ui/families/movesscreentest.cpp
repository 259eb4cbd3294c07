#include "tests/ui/families/planfixture.h"

#include "core/store/carestore.h"
#include "core/store/movestore.h"
#include "core/workflow/lookedafter.h"
#include "core/workflow/transferring.h"
#include "ui/families/careforms.h"
#include "ui/families/movesforms.h"
#include "ui/families/ticklist.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

namespace {

/// The Acorn family's plan, with nothing written down of a move or of care yet.
struct Moves : PlanFixture {
    using PlanFixture::PlanFixture;
    /// A move out that is known since today, written down by keyboard.
    void moveOut()
    {
        enter(u"A child with a plan moves away"_s);
        auto& form = *screen.planForms().move;
        form.authorityField()->setFocus();
        type(u"Otterford Council"_s);
        form.permanentBox()->setCurrentIndex(1);
        keep();
    }
    bool allText(const QString& words) { return walks::texts(screen).join(u'\n').contains(words); }
};

} // namespace

/// Moves between authorities and looked-after children, on the page of the family and by keyboard alone.
class MovesScreenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }
    void cleanup() { applyAppearance({}); }

    void aMoveAwayIsWrittenDownByKeyboard()
    {
        Moves f;
        QAbstractItemModelTester tester(f.table().rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        f.enter(u"A child with a plan moves away"_s);
        auto& form = *f.screen.planForms().move;
        QCOMPARE(f.screen.formOnShow(), static_cast<FamilyForm*>(&form));
        QVERIFY(form.childTicks()->isAncestorOf(f.focus()));
        f.keep();
        QVERIFY(f.allText(u"This is still needed."_s)); // to which authority?
        QCOMPARE(f.focus(), form.authorityField());
        f.type(u"Otterford Council"_s);
        f.keep();
        QVERIFY(!f.screen.formOnShow());
        QVERIFY(f.says(u"moving to Otterford Council"_s));
        QVERIFY(f.says(u"for good, or for how long?"_s));
        QVERIFY(f.table().hasFocus());
    }

    void nobodyMovesIsNoMove()
    {
        Moves f;
        f.enter(u"A child with a plan moves away"_s);
        auto& form = *f.screen.planForms().move;
        form.childTicks()->setTicked({});
        form.authorityField()->setText(u"Otterford Council"_s);
        f.keep();
        QVERIFY(f.allText(u"Tick at least one child."_s));
        QCOMPARE(form.authorityField()->text(), u"Otterford Council"_s); // nothing is lost
        f.press(Qt::Key_Escape);
        QVERIFY(!f.screen.formOnShow());
        QVERIFY(MoveStore(f.at.office().casebook).open().empty());
    }

    void whoWasToldIsWrittenDown()
    {
        Moves f;
        f.moveOut();
        f.enter(u"The other authority’s social care"_s);
        auto& form = *f.screen.planForms().moveStep;
        QVERIFY(f.screen.formOnShow());
        form.nameField()->setFocus();
        f.type(u"Perry Wren"_s);
        f.keep();
        QVERIFY(f.says(u"Perry Wren"_s));
        QCOMPARE(f.screen.view()->moves.front().kept.told.front().on, f.at.clock.today());
    }

    void anInterimPlanIsAgreedOrExplained()
    {
        Moves f;
        f.moveOut();
        f.enter(u"Interim plan until"_s);
        auto& form = *f.screen.planForms().moveStep;
        f.keep();
        QVERIFY(f.allText(u"Write down the plan that was agreed, or why there is none."_s));
        form.whyNoneField()->setFocus();
        f.type(u"They meet tomorrow."_s);
        f.keep();
        QVERIFY(!f.screen.formOnShow());
        QVERIFY(f.says(u"They meet tomorrow."_s));
    }

    void theirLetterWaitsForTheirConference()
    {
        Moves f;
        f.moveOut();
        f.enter(u"They take the case over"_s);
        auto& form = *f.screen.planForms().moveStep;
        form.firstDay()->setDate(f.at.clock.today());
        form.nameField()->setText(u"Perry Wren"_s);
        f.keep();
        QVERIFY(f.allText(u"Write down first that the other authority has held its conference."_s));
        f.press(Qt::Key_Escape);
        f.enter(u"The other authority’s conference"_s);
        form.secondDay()->setDate(f.at.clock.today());
        form.doneBox()->setChecked(true);
        f.keep();
        QVERIFY(!f.screen.formOnShow());
        f.enter(u"They take the case over"_s);
        form.firstDay()->setDate(f.at.clock.today());
        form.nameField()->setText(u"Perry Wren"_s);
        f.keep();
        QVERIFY(!f.screen.formOnShow());
        QVERIFY(f.screen.messages().text().startsWith(u"Kept."_s));
    }

    void aMoveHereLeadsToItsConference()
    {
        Moves f(u"Nettle"_s);
        QSignalSpy went(&f.screen, &FamiliesWorkspace::goTo);
        f.enter(u"a plan made elsewhere moves here"_s);
        auto& form = *f.screen.planForms().move;
        form.authorityField()->setFocus();
        f.type(u"Otterford Council"_s);
        f.keep();
        QVERIFY(f.says(u"moved here from Otterford Council"_s));
        f.enter(u"The transfer-in conference here"_s);
        QCOMPARE(went.size(), 1);
        QCOMPARE(went.at(0).at(0).value<Destination>().part, u"move"_s);
    }

    void aWithheldAddressIsNotAskedFor()
    {
        Moves f;
        const Child& child = f.screen.view()->household.children.front();
        const PersonId adult = f.screen.view()->household.adults.front().id;
        withholdAddress(f.at.office(), {.id = WithholdingId::fresh(), .owner = child.id, .from = adult, .why = u"court order"_s,
                                        .since = f.at.clock.today(), .until = {}, .by = {}});
        f.screen.activated();
        f.enter(u"A child with a plan moves away"_s);
        QVERIFY(!f.screen.planForms().move->addressField()->isVisible());
        QVERIFY(f.allText(u"It stays with the record of its owner."_s));
    }

    void aChildBecomesLookedAfter()
    {
        Moves f;
        f.enter(u"is not looked after"_s);
        auto& form = *f.screen.planForms().care;
        QCOMPARE(f.screen.formOnShow(), static_cast<FamilyForm*>(&form));
        form.basisBox()->setFocus();
        form.basisBox()->setCurrentIndex(form.basisBox()->findData(u"care-order"_s));
        QVERIFY(form.orderField()->isVisible());
        f.keep();
        QVERIFY(f.allText(u"Give the day the court made the order."_s));
        form.orderField()->setDate(f.at.clock.today());
        form.officerField()->setText(u"Ivo Rush"_s);
        f.keep();
        QVERIFY(!f.screen.formOnShow());
        QVERIFY(f.says(u"Ivo Rush"_s));
        f.enter(u"Something happened about"_s);
        auto& step = *f.screen.planForms().careStep;
        step.decidedBox()->setFocus();
        step.decidedBox()->setCurrentIndex(1);
        f.keep();
        QVERIFY(f.screen.formOnShow()); // on which day?
        step.decidedOnField()->setDate(f.at.clock.today());
        step.reasonsField()->setPlainText(u"The risk is not lower."_s);
        f.keep();
        QVERIFY(f.says(u"A return home is proposed"_s));
        QVERIFY(f.says(u"a conference first"_s));
        QSignalSpy went(&f.screen, &FamiliesWorkspace::goTo);
        f.enter(u"A return home is proposed"_s);
        step.planButton()->setFocus();
        f.press(Qt::Key_Space);
        QCOMPARE(went.size(), 1);
        QCOMPARE(went.at(0).at(0).value<Destination>().part, u"care"_s);
    }

    void theChildLeadsToItsCare()
    {
        Moves f;
        f.screen.page().childTable()->setCurrentIndex(f.screen.page().childTable()->rows()->index(0, 0));
        for (const Command& command : f.screen.commands())
            if (command.id == u"families.care")
                command.run();
        QCOMPARE(f.screen.formOnShow(), static_cast<FamilyForm*>(f.screen.planForms().care));
    }

    void f1LeadsToTheRule()
    {
        Moves f;
        f.moveOut();
        f.enter(u"Interim plan until"_s);
        const Destination rule = f.screen.ruleAsked();
        QCOMPARE(rule.screen, u"procedures"_s);
        QVERIFY(!rule.record.isEmpty());
        f.press(Qt::Key_Escape);
        QCOMPARE(f.screen.ruleAsked().record, rule.record);
    }

    void everythingIsNamedTranslatedAndFits_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<Language>("language");
        QTest::addColumn<double>("size");
        for (const QString& part : {u"page"_s, u"move"_s, u"told"_s, u"interim"_s, u"conference"_s, u"papers"_s, u"accepted"_s, u"care"_s, u"step"_s})
            for (const Language language : {Language::English, Language::Welsh})
                for (const double size : part == u"page" ? std::vector{11.0, 14.0} : std::vector{14.0}) // what fits then fits in smaller type
                    QTest::newRow(qPrintable(u"%1, %2, %3 points"_s.arg(part, wordOf(language)).arg(size))) << part << language << size;
    }
    void everythingIsNamedTranslatedAndFits()
    {
        QFETCH(const QString, part);
        QFETCH(const Language, language);
        QFETCH(const double, size);
        applyAppearance({.typeSize = size});
        Moves f;
        f.screen.resize(1190, 697);
        const ChildId child = f.screen.view()->plans.front().children.front().id;
        keepLookedAfter(f.at.office(), {.id = CareId::fresh(), .child = child, .since = f.at.clock.today().addDays(-5), .review = f.at.clock.today().addDays(9)});
        keepCareStep(f.at.office(), {.id = CareStepId::fresh(), .child = child, .kind = CareStepKind::Removal, .on = f.at.clock.today()});
        f.moveOut();
        const std::map<QString, QString> lines{{u"move"_s, u"moving to Otterford Council"_s}, {u"told"_s, u"The police"_s},
                                               {u"interim"_s, u"Interim plan until"_s}, {u"conference"_s, u"The other authority’s conference"_s},
                                               {u"papers"_s, u"Our reports and the plan"_s}, {u"accepted"_s, u"They take the case over"_s},
                                               {u"care"_s, u"looked after since"_s}, {u"step"_s, u"A parent takes, or means to take"_s}};
        if (const auto line = lines.find(part); line != lines.end())
            f.enter(line->second);
        else
            f.table().scrollToBottom();
        QCoreApplication::processEvents();
        const QStringList before = walks::texts(f.screen);
        f.at.languages.setLanguage(language);
        QTRY_COMPARE(walks::cutTexts(f.screen).join(u'\n'), QString());
        QCOMPARE(walks::namelessWidgets(f.screen), QStringList());
        walks::picture(f.screen, u"moves-%1-%2-%3"_s.arg(part, wordOf(language)).arg(size));
        f.at.languages.setLanguage(Language::English);
        QCOMPARE(walks::texts(f.screen), before);
    }
};

QTEST_MAIN(MovesScreenTest)
#include "movesscreentest.moc"
