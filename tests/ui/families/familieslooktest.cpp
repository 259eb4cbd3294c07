#include "core/wording/keynames.h"
#include "core/wording/names.h"
#include "core/wording/namesofpeople.h"
#include "core/wording/reasons.h"
#include "core/wording/safety.h"
#include "tests/ui/families/familiesfixture.h"
#include "tests/ui/support/barewords.h"

#include <QPrinter>
#include <QTemporaryDir>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

/// How Families looks and speaks: in both languages, at large type, on paper.
class FamiliesLookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }
    void cleanup() { applyAppearance({}); }

    void everythingIsNamedTranslatedAndFits_data()
    {
        QTest::addColumn<QString>("tab");
        QTest::addColumn<Language>("language");
        QTest::addColumn<double>("size");
        for (const QString& tab : {u"timeline"_s, u"around"_s, u"conferences"_s, u"letters"_s, u"addresses"_s, u"tree"_s, u"child"_s, u"adult"_s,
                                   u"withhold"_s, u"warning"_s})
            for (const Language language : {Language::English, Language::Welsh})
                for (const double size : {11.0, 14.0})
                    QTest::newRow(qPrintable(u"%1, %2, %3 points"_s.arg(tab, wordOf(language)).arg(size))) << tab << language << size;
    }
    void everythingIsNamedTranslatedAndFits()
    {
        QFETCH(const QString, tab);
        QFETCH(const Language, language);
        QFETCH(const double, size);
        applyAppearance({.typeSize = size});
        FamiliesFixture f;
        f.screen.resize(1190, 697);
        f.open(u"Mwyaren"_s, tab);
        if (tab == u"tree") {
            f.screen.page().showTab(FamilyPage::Around);
            f.screen.page().around().showTree(true);
        } else if (tab == u"child") {
            f.screen.editChild({});
        } else if (tab == u"adult") {
            f.screen.editAdult(f.screen.view()->household.adults.front().id.text());
        } else if (tab == u"withhold") {
            f.screen.withhold(std::nullopt);
        } else if (tab == u"warning") {
            f.screen.addWarning();
        }
        QCoreApplication::processEvents();
        const QStringList before = walks::texts(f.screen);
        f.at.languages.setLanguage(language);
        QTRY_COMPARE(walks::cutTexts(f.screen).join(u'\n'), QString());
        QCOMPARE(walks::namelessWidgets(f.screen), QStringList());
        walks::picture(f.screen, u"families-%1-%2-%3"_s.arg(tab, wordOf(language)).arg(size));
        f.at.languages.setLanguage(Language::English);
        QCOMPARE(walks::texts(f.screen), before);
    }

    /// In a window of 1366 pixels the page has 1190 beside the rail: nothing in it asks for more, so that nothing is squeezed.
    void thePageFitsBesideTheRail_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Welsh") << Language::Welsh;
    }
    void thePageFitsBesideTheRail()
    {
        QFETCH(const Language, language);
        FamiliesFixture f;
        f.open(u"Mwyaren"_s);
        f.at.languages.setLanguage(language);
        QCoreApplication::processEvents();
        QVERIFY2(f.screen.minimumSizeHint().width() <= px(1190), qPrintable(QString::number(f.screen.minimumSizeHint().width())));
    }

    void everyWordGoesThroughTheCatalogue()
    {
        FamiliesFixture f;
        f.open(u"Mwyaren"_s);
        QStringList data;
        const FamilyView& view = *f.screen.view();
        for (const ListedFamily& family : listFamilies(f.at.office())) {
            data << family.words().split(u' ') << family.family.reference;
            data += family.adults;
        }
        for (const Person& adult : view.household.adults)
            data << adult.name << adult.calledName << adult.address.split(u'\n') << adult.phone << adult.email;
        for (const Around& around : view.practitioners)
            data << around.person.name << around.person.job << around.person.agencyName << around.person.email;
        for (const WithheldAddress& withheld : view.household.withheld)
            data << withheld.why << withheld.by;
        for (const FamilyWarning& warning : view.household.warnings)
            data << warning.text << warning.by;
        for (const ConferenceRow& row : view.conferences)
            data << row.place;
        for (const FamilyLetter& letter : view.letters)
            data << letter.toName;
        for (const FamilyPage::Tab tab : {FamilyPage::Timeline, FamilyPage::Around, FamilyPage::Conferences, FamilyPage::Letters, FamilyPage::Addresses}) {
            f.screen.page().showTab(tab);
            QCOMPARE(walks::bareWords(f.at.languages, [&] { return walks::texts(f.screen); }, data).join(u'\n'), QString());
        }
        f.screen.editChild({});
        QCOMPARE(walks::bareWords(f.at.languages, [&] { return walks::texts(f.screen); }, data).join(u'\n'), QString());
    }

    void theScreenIsSteppedThroughWithF6()
    {
        FamiliesFixture f;
        f.open(u"Mwyaren"_s);
        const QList<QWidget*> stops = f.screen.stops();
        QVERIFY(stops.size() >= 4); // title, list, children, tabs, actions
        for (QWidget* stop : stops)
            QVERIFY(firstFocusIn(stop));
        const auto of = [&](QWidget* inside) {
            const auto found = std::find_if(stops.begin(), stops.end(), [&](QWidget* stop) { return stop == inside || stop->isAncestorOf(inside); });
            return found - stops.begin();
        };
        QVERIFY(of(f.screen.list().table()) < of(f.screen.page().childTable()));
        QVERIFY(of(f.screen.page().childTable()) < of(f.screen.page().timeline().table()));
    }

    void theTreeGrowsWithTheTypeAndPrints()
    {
        FamiliesFixture f;
        f.open(u"Acorn"_s, u"around"_s);
        FamilyTree& tree = *f.screen.page().around().tree();
        const QSize usual = tree.sizeHint();
        QVERIFY(tree.spoken().contains(u"The unborn child, Acorn, due"_s));
        applyAppearance({.typeSize = 18});
        QCoreApplication::processEvents();
        tree.setHousehold(f.screen.view()->household, f.at.clock.today());
        QVERIFY(tree.sizeHint().width() > usual.width());
        QVERIFY(tree.sizeHint().height() > usual.height());
        const QTemporaryDir folder;
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(u"tree.pdf"_s));
        f.screen.printTreeOn(printer);
        QVERIFY(QFileInfo(folder.filePath(u"tree.pdf"_s)).size() > 2000);
    }
};

QTEST_MAIN(FamiliesLookTest)
#include "familieslooktest.moc"
