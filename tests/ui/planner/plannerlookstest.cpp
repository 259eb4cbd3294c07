#include "tests/ui/planner/plannedfixture.h"
#include "tests/ui/support/walks.h"
#include "ui/conference/planner/familystep.h"
#include "ui/conference/planner/plannerworkspace.h"
#include "ui/conference/planner/whenstep.h"
#include "ui/conference/planner/whostep.h"
#include "ui/widgets/cardtable.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

/// Every step of New conference as it looks: nothing cut, everything named, nothing left in the other language.
class PlannerLooksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }

    void everyStepFitsAndIsTranslated_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<Language>("language");
        for (int step = 0; step < 6; ++step)
            for (const Language language : {Language::English, Language::Welsh})
                QTest::addRow("step %d in %s", step + 1, language == Language::Welsh ? "Welsh" : "English") << step << language;
    }
    void everyStepFitsAndIsTranslated()
    {
        QFETCH(const int, step);
        QFETCH(const Language, language);
        DemoDesk at;
        PlannerWorkspace screen(at.desk, at.prompts);
        fillPlan(at, screen);
        screen.showStep(step);
        const QStringList before = walks::texts(screen);
        at.languages.setLanguage(language);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCOMPARE(walks::cutTexts(screen).join(u'\n'), QString());
        QCOMPARE(walks::namelessWidgets(screen), QStringList());
        walks::picture(screen, u"planner-%1-%2"_s.arg(step + 1).arg(wordOf(language)));
        if (language == Language::Welsh)
            QCOMPARE(leftInEnglish(at, before, walks::texts(screen)).join(u'\n'), QString());
        at.languages.setLanguage(Language::English);
        QCOMPARE(walks::texts(screen), before);
    }

    void theFormsFit_data()
    {
        QTest::addColumn<int>("form");
        QTest::addColumn<Language>("language");
        const QStringList names{u"child"_s, u"adult"_s, u"practitioner"_s};
        for (int form = 0; form < 3; ++form)
            for (const Language language : {Language::English, Language::Welsh})
                QTest::addRow("%s in %s", qPrintable(names.at(form)), language == Language::Welsh ? "Welsh" : "English") << form << language;
    }
    void theFormsFit()
    {
        QFETCH(const int, form);
        QFETCH(const Language, language);
        DemoDesk at;
        PlannerWorkspace screen(at.desk, at.prompts);
        fillPlan(at, screen);
        screen.showStep(form == 2 ? 3 : 1);
        at.languages.setLanguage(language);
        if (form == 0)
            screen.family().addChildButton()->click();
        else if (form == 1)
            screen.family().addAdultButton()->click();
        else
            screen.who().addNewButton()->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCOMPARE(walks::cutTexts(screen).join(u'\n'), QString());
        QCOMPARE(walks::namelessWidgets(screen), QStringList());
        walks::picture(screen, u"planner-form-%1-%2"_s.arg(form + 1).arg(wordOf(language)));
        at.languages.setLanguage(Language::English);
    }

    void fiveWeeksAreSeenAtOnce_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("in English") << Language::English;
        QTest::newRow("in Welsh") << Language::Welsh;
    }
    void fiveWeeksAreSeenAtOnce()
    {
        QFETCH(const Language, language);
        DemoDesk at;
        PlannerWorkspace screen(at.desk, at.prompts);
        fillPlan(at, screen);
        screen.showStep(2);
        at.languages.setLanguage(language);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const DayTable* calendar = screen.when().calendar();
        QCOMPARE(calendar->days()->weeks(), 5);
        QCOMPARE(calendar->verticalScrollBar()->maximum(), 0);
        at.languages.setLanguage(Language::English);
    }

    void anEmptyPlanLooksRight()
    {
        DemoDesk at(false);
        PlannerWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        for (int step = 0; step < 6; ++step) {
            screen.showStep(step);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QCOMPARE(walks::cutTexts(screen).join(u'\n'), QString());
            walks::picture(screen, u"planner-empty-%1-en"_s.arg(step + 1));
        }
    }

private:
    /// Texts with letters that are the same in both languages and are no names of the made-up families.
    static QStringList leftInEnglish(const DemoDesk& at, const QStringList& english, const QStringList& welsh)
    {
        QStringList data{u"Jersey"_s, u"Sefton"_s, u"Ceredigion"_s, u"Room"_s, u"Ystafell"_s, u"Mwyaren"_s,
                         u"The nursery reported that Tomos came without breakfast on eight mornings in October."_s};
        for (const Person& person : findPractitioners(at.office(), {}))
            data << person.name << person.agencyName << person.job;
        for (const FamilyRow& row : findFamilies(at.office(), {})) {
            const auto household = openHousehold(at.office(), row.id);
            data << row.name << row.reference;
            for (const Child& child : household->children)
                data << child.givenName << child.address;
            for (const Person& adult : household->adults)
                data << adult.name << adult.address.section(u'\n', 0, 0);
        }
        std::sort(data.begin(), data.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
        data.removeAll(QString());
        QStringList left;
        for (const QString& text : welsh) {
            if (!english.contains(text))
                continue;
            if (const QString bare = BracketingTranslator::bareIn(text, data); !bare.isEmpty())
                left << text;
        }
        left.removeDuplicates();
        return left;
    }
};

QTEST_MAIN(PlannerLooksTest)
#include "plannerlookstest.moc"
