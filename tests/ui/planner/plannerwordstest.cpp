#include "core/store/draftstore.h"
#include "tests/ui/planner/plannedfixture.h"
#include "tests/ui/support/barewords.h"
#include "ui/conference/planner/familystep.h"
#include "ui/conference/planner/kindstep.h"
#include "ui/conference/planner/limitwords.h"
#include "ui/conference/planner/personforms.h"
#include "ui/conference/planner/whenstep.h"
#include "ui/conference/planner/whostep.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/messagebar.h"

#include <QLineEdit>
#include <QPushButton>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

/// Every word of New conference comes from a catalogue: brackets are put around what tr() gives, and no word may stand
/// outside them in both languages alike.
class PlannerWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }

    void everyStepSpeaksThroughItsCatalogue_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<bool>("families");
        for (int step = 0; step < 6; ++step) {
            QTest::addRow("step %d, everything chosen", step + 1) << step << true;
            QTest::addRow("step %d, nothing in the casebook", step + 1) << step << false;
        }
    }
    void everyStepSpeaksThroughItsCatalogue()
    {
        QFETCH(const int, step);
        QFETCH(const bool, families);
        DemoDesk at(families);
        PlannerWorkspace screen(at.desk, at.prompts);
        if (families)
            fillPlan(at, screen);
        else
            showAsInWindow(screen);
        screen.showStep(step);
        for (LimitWords* limit : screen.findChildren<LimitWords*>())
            limit->whyButton()->setChecked(true);
        QCOMPARE(bare(at, screen), QString());
    }

    void everyKindUnderEveryProcedure()
    {
        DemoDesk at; // one for all: making it takes longer than looking
        PlannerWorkspace screen(at.desk, at.prompts);
        fillPlan(at, screen);
        for (const Procedure* procedure : at.rulebook.procedures()) {
            for (const auto& [type, agenda] : procedure->agendas) {
                screen.state().change([&, kind = type](ConferencePlan& p) {
                    p.conference.procedure = procedure->id;
                    p.conference.type = kind;
                    p.conference.events.clear();
                    for (const EventKey& event : anchorsFor(*procedure, kind))
                        p.conference.events.push_back({.event = event, .date = QDate(2026, 11, 18)});
                });
                for (const int step : {0, 4}) {
                    screen.showStep(step);
                    const QString found = bare(at, screen);
                    QVERIFY2(found.isEmpty(), qPrintable(QStringList({procedure->id.text(), wordOf(type), found}).join(u" · "_s)));
                }
            }
        }
    }

    void aRefusedDateIsExplained_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("a day that does not exist") << u"31/2/2026"_s;
        QTest::newRow("no date at all") << u"??"_s;
    }
    void aRefusedDateIsExplained()
    {
        QFETCH(const QString, typed);
        DemoDesk at;
        PlannerWorkspace screen(at.desk, at.prompts);
        fillPlan(at, screen);
        screen.showStep(0);
        screen.kind().otherDates()->setChecked(true);
        DateField* field = screen.kind().dateOf(u"strategy-discussion"_s);
        field->setFocus();
        field->edit()->selectAll();
        QTest::keyClicks(field->edit(), typed);
        QTest::keyClick(field->edit(), Qt::Key_Tab);
        QVERIFY(!field->refusal().isEmpty());
        QVERIFY(walks::texts(screen).contains(field->refusal()));
        QCOMPARE(bare(at, screen), QString());
    }

    void theFormsAndWhatTheyStillNeed_data()
    {
        QTest::addColumn<int>("form");
        QTest::newRow("a child") << 0;
        QTest::newRow("an adult") << 1;
        QTest::newRow("a practitioner") << 2;
    }
    void theFormsAndWhatTheyStillNeed()
    {
        QFETCH(const int, form);
        DemoDesk at;
        PlannerWorkspace screen(at.desk, at.prompts);
        fillPlan(at, screen);
        screen.showStep(form == 2 ? 3 : 1);
        QPushButton* add = form == 0 ? screen.family().addChildButton() : form == 1 ? screen.family().addAdultButton() : screen.who().addNewButton();
        add->click();
        QCOMPARE(bare(at, screen), QString());
        const PersonForm* shown = form == 2 ? static_cast<PersonForm*>(screen.who().practitionerForm())
                                  : form == 0 ? static_cast<PersonForm*>(screen.family().childForm())
                                              : static_cast<PersonForm*>(screen.family().adultForm());
        const qsizetype before = walks::texts(screen).size();
        shown->saveButton()->click();
        QVERIFY(shown->isVisible());
        QVERIFY(walks::texts(screen).size() > before); // what is missing is said under its field
        QCOMPARE(bare(at, screen), QString());
    }

    void whoIsNotFoundIsSaid()
    {
        DemoDesk at;
        PlannerWorkspace screen(at.desk, at.prompts);
        fillPlan(at, screen);
        screen.showStep(1);
        QTest::keyClicks(screen.family().searchField(), u"Zebedee"_s);
        QCOMPARE(bare(at, screen, {u"Zebedee"_s}), QString());
        screen.showStep(3);
        QTest::keyClicks(screen.who().searchField(), u"Zebedee"_s);
        QCOMPARE(bare(at, screen, {u"Zebedee"_s}), QString());
    }

    void everyDayAndItsReasons()
    {
        DemoDesk at;
        PlannerWorkspace screen(at.desk, at.prompts);
        fillPlan(at, screen);
        screen.showStep(2);
        for (const QDate day : {QDate(2026, 11, 24), QDate(2026, 11, 27), QDate(2026, 12, 9), QDate(2026, 12, 11), QDate(2026, 12, 25)}) {
            screen.when().calendar()->setCurrentDate(day);
            QCOMPARE(bare(at, screen), QString());
        }
    }

    void whatIsAskedAndWhatTheBarSays()
    {
        DemoDesk at;
        {
            PlannerWorkspace screen(at.desk, at.prompts);
            fillPlan(at, screen);
            QVERIFY(screen.canLeave());
        }
        PlannerWorkspace again(at.desk, at.prompts);
        showAsInWindow(again);
        QVERIFY(again.messages().isOpen());
        QCOMPARE(bare(at, again), QString());
        const FamilyId other = findFamilies(at.office(), u"cobnut"_s).front().id;
        QVERIFY(again.open(other.text(), {})); // the draft is of another family
        QCOMPARE(bare(at, again), QString());
        again.showStep(2);
        const auto asked = [&] {
            at.prompts.asked.clear();
            at.prompts.reasonsAsked.clear();
            QStringList texts;
            for (const Command& command : again.commands()) {
                texts << command.text << command.whyNot;
                command.run();
            }
            again.when().calendar()->setCurrentDate(QDate(2026, 12, 11));
            again.primaryButton()->click();
            for (const Question& question : at.prompts.asked)
                texts << question.title << question.text << question.verbs << question.details;
            for (const ReasonQuestion& question : at.prompts.reasonsAsked)
                texts << question.title << question.text << question.placeholder << question.verb;
            return texts;
        };
        QCOMPARE(walks::bareWords(at.languages, asked, walks::dataOf(at)).join(u'\n'), QString());
        QCOMPARE(at.prompts.asked.size(), size_t(1));
        QCOMPARE(at.prompts.reasonsAsked.size(), size_t(1));
    }

private:
    static QString bare(DemoDesk& at, PlannerWorkspace& screen, const QStringList& typed = {})
    {
        QStringList data = walks::dataOf(at) + typed;
        if (screen.state().isOpen())
            data << screen.state().draft().reasons << screen.state().draft().place;
        for (const Child& child : screen.state().isOpen() ? screen.state().children() : std::vector<Child>{})
            for (const Language language : {Language::English, Language::Welsh})
                data << callName(child, language);
        return walks::bareWords(at.languages, [&screen] { return walks::texts(screen); }, data).join(u'\n');
    }
};

QTEST_MAIN(PlannerWordsTest)
#include "plannerwordstest.moc"
