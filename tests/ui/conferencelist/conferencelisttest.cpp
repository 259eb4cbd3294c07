#include "tests/ui/support/demodesk.h"
#include "tests/ui/support/barewords.h"
#include "ui/conference/list/conferencesworkspace.h"
#include "ui/widgets/cardtable.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

/// The list of all conferences.
class ConferenceListTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }

    void enterOpensTheConferenceUnderTheCursor()
    {
        ConferencesWorkspace screen(m_at.desk);
        showAsInWindow(screen);
        QAbstractItemModelTester tester(screen.table()->rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(screen.table()->hasFocus());
        QSignalSpy going(&screen, &Workspace::goTo);
        QTest::keyClick(screen.table(), Qt::Key_Down);
        const QString id = screen.table()->currentId();
        QVERIFY(ConferenceId::parse(id));
        QTest::keyClick(screen.table(), Qt::Key_Return);
        QCOMPARE(going.size(), 1);
        QCOMPARE(going.first().first().value<Destination>(), (Destination{u"conference"_s, id, {}}));
    }

    void namesAreFoundWithoutTheirAccents()
    {
        ConferencesWorkspace screen(m_at.desk);
        showAsInWindow(screen);
        const int all = screen.table()->rows()->rows();
        screen.searchField()->setFocus();
        QTest::keyClicks(screen.searchField(), u"sian"_s);
        const int found = screen.table()->rows()->rows();
        QVERIFY(found > 1 && found < all);
        for (int row = 0; row < found; ++row)
            if (!screen.table()->rows()->isSection(row))
                QVERIFY(screen.table()->rows()->cell(row, 0).second.contains(u"Siân"_s));
        QTest::keyClick(screen.searchField(), Qt::Key_Down);
        QVERIFY(screen.table()->hasFocus());
    }

    void whatIsNotFoundSaysSo()
    {
        ConferencesWorkspace screen(m_at.desk);
        showAsInWindow(screen);
        QTest::keyClicks(screen.searchField(), u"nobody at all"_s);
        QVERIFY(!screen.table()->isVisible());
        QVERIFY(walks::texts(screen).join(u'\n').contains(u"nobody at all"_s));
        walks::picture(screen, u"conferences-none-found-en"_s);
    }

    void anEmptyCasebookOffersTheFirstConference()
    {
        DemoDesk empty(false);
        ConferencesWorkspace screen(empty.desk);
        showAsInWindow(screen);
        QSignalSpy going(&screen, &Workspace::goTo);
        for (auto* button : screen.findChildren<QAbstractButton*>())
            if (button->isVisible() && button->text() == u"New conference…"_s)
                button->click();
        QCOMPARE(going.size(), 1);
        QCOMPARE(going.first().first().value<Destination>().screen, u"new-conference"_s);
        walks::picture(screen, u"conferences-empty-en"_s);
    }

    void lockingEmptiesTheList()
    {
        ConferencesWorkspace screen(m_at.desk);
        showAsInWindow(screen);
        screen.aboutToLock();
        QCOMPARE(screen.table()->rows()->rows(), 0);
        screen.unlocked();
        QVERIFY(screen.table()->rows()->rows() > 6);
    }

    void everythingIsNamedTranslatedAndFits_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("en") << Language::English;
        QTest::newRow("cy") << Language::Welsh;
    }
    void everythingIsNamedTranslatedAndFits()
    {
        QFETCH(const Language, language);
        ConferencesWorkspace screen(m_at.desk);
        showAsInWindow(screen);
        const QStringList before = walks::texts(screen);
        m_at.languages.setLanguage(language);
        QCOMPARE(walks::cutTexts(screen).join(u'\n'), QString());
        QCOMPARE(walks::namelessWidgets(screen), QStringList());
        walks::picture(screen, u"conferences-%1"_s.arg(wordOf(language)));
        m_at.languages.setLanguage(Language::English);
        QCOMPARE(walks::texts(screen), before);
    }

    void everyWordComesFromACatalogue_data()
    {
        QTest::addColumn<bool>("families");
        QTest::addColumn<QString>("typed");
        QTest::newRow("all of them") << true << QString();
        QTest::newRow("those of one name") << true << u"cobnut"_s;
        QTest::newRow("none of that name") << true << u"Zebedee"_s;
        QTest::newRow("an empty casebook") << false << QString();
    }
    void everyWordComesFromACatalogue()
    {
        QFETCH(const bool, families);
        QFETCH(const QString, typed);
        DemoDesk at(families);
        ConferencesWorkspace screen(at.desk);
        showAsInWindow(screen);
        QTest::keyClicks(screen.searchField(), typed);
        const auto texts = [&screen] {
            QStringList all = walks::texts(screen);
            for (const Command& command : screen.commands())
                all << command.text << command.whyNot;
            return all;
        };
        QStringList data = walks::dataOf(at);
        data << typed;
        for (const ConferenceRow& row : findConferences(at.office(), {}))
            data << row.place << row.children;
        QCOMPARE(walks::bareWords(at.languages, texts, data).join(u'\n'), QString());
    }

private:
    DemoDesk m_at;
};

QTEST_MAIN(ConferenceListTest)
#include "conferencelisttest.moc"
