#include "core/store/conferencestore.h"
#include "core/store/journalstore.h"
#include "core/store/personstore.h"
#include "core/wording/names.h"
#include "core/wording/namesofpeople.h"
#include "core/workflow/families.h"
#include "tests/ui/support/demodesk.h"
#include "tests/ui/support/walks.h"
#include "ui/directory/directoryworkspace.h"
#include "ui/directory/entryfields.h"
#include "ui/directory/entryform.h"
#include "ui/directory/importcolumns.h"
#include "ui/directory/importpage.h"
#include "ui/directory/importrows.h"
#include "ui/directory/leavingform.h"
#include "ui/directory/persondetails.h"
#include "ui/language/dates.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/datefield.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

namespace {

void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), with);
}

void type(const QString& text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

/// By Tab to a field, as somebody at the keyboard goes.
void tabTo(QWidget* field)
{
    for (int i = 0; i < 60 && !field->hasFocus(); ++i)
        press(Qt::Key_Tab);
    QVERIFY2(field->hasFocus(), field->metaObject()->className());
}

std::optional<Person> named(const DemoDesk& at, const QString& name)
{
    for (const Person& person : directoryPeople(at.office()))
        if (person.name == name)
            return person;
    return std::nullopt;
}

void run(const DirectoryWorkspace& screen, const QString& command)
{
    for (const Command& each : screen.commands())
        if (each.id == command)
            return each.run();
    QFAIL(qPrintable(command));
}

/// What comes from the casebook, the profile and core/wording, which have tests of their own; longest first.
QStringList wordsFromElsewhere(const DemoDesk& at)
{
    const Language language = Language::English;
    QStringList words;
    for (const Person& person : directoryPeople(at.office())) {
        words << person.name << person.calledName << person.agencyName << person.job << person.email << person.address.split(u'\n');
        for (const Involvement& one : historyOf(at.office(), person.id))
            words << one.familyName << nameOf(one.type, language) << (one.date ? longDate(*one.date, language) : QString());
    }
    for (const AgencyKind& kind : at.rulebook.agencies().kinds)
        words << kind.name.in(language) << kind.shortName.in(language);
    for (const QString& tag : {u"cy"_s, u"en"_s, u"ar"_s, u"bn"_s, u"fr"_s, u"pa"_s, u"pl"_s, u"pt"_s, u"ro"_s, u"so"_s, u"uk"_s, u"ur"_s})
        words << nameOfLanguage(tag, language);
    for (const auto& role : wordsOf(RoleWord{}))
        words << nameOf(role.value, language);
    for (const auto& column : wordsOf(PeopleColumn{}))
        words << headingOf(column.value, language);
    words << longDate(at.now.date(), language);
    words.removeAll(QString());
    std::sort(words.begin(), words.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    return words;
}

constexpr auto table = u"Name,Agency,Job,E-mail,Last day\n"
                       "Nia Nuthatch,school,teacher,nia@fesen.example,\n"
                       "Owain Otter,falconry,,,\n"
                       "Sera Pebble,police,,,\n"
                       ",school,,,30/02/2027\n";

} // namespace

/// People: the directory by keyboard.
class DirectoryScreenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }

    void findingIsFolded()
    {
        DemoDesk at;
        Person person{.id = PersonId::fresh(), .name = u"Siân Llŷr-Wren"_s};
        person.agency = AgencyKey::parse(u"school"_s);
        QVERIFY(savePractitioner(at.office(), person));
        DirectoryWorkspace screen(at.desk, at.prompts);
        QAbstractItemModelTester tester(screen.people()->rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        showAsInWindow(screen);
        QVERIFY(screen.people()->hasFocus());
        run(screen, u"people.find"_s);
        type(u"sian llyr"_s);
        QCOMPARE(screen.people()->rows()->rows(), 1);
        press(Qt::Key_Return);
        QVERIFY(screen.people()->hasFocus());
        QCOMPARE(screen.people()->currentId(), person.id.text());
        QVERIFY(screen.details().lines().contains(u"Siân Llŷr-Wren"_s));
    }

    void agenciesNarrowTheList()
    {
        DemoDesk at;
        DirectoryWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        const int all = screen.people()->rows()->rows();
        screen.agencies()->setFocus();
        QVERIFY(screen.agencies()->setCurrentId(u"police"_s));
        QVERIFY(screen.people()->rows()->rows() > 0 && screen.people()->rows()->rows() < all);
        QVERIFY(screen.details().history()->rows()->rows() > 0); // the agency's own history
    }

    void somebodyIsAdded()
    {
        DemoDesk at;
        DirectoryWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        QSignalSpy saved(&screen, &Workspace::saved);
        run(screen, u"people.add"_s);
        QVERIFY(screen.form().fields().name().hasFocus());
        press(Qt::Key_Return);
        QVERIFY(screen.form().fields().refusals().contains(u"Enter a name."_s));
        type(u"Nia Nuthatch"_s);
        tabTo(&screen.form().fields().agency());
        type(u"police"_s);
        tabTo(&screen.form().fields().email());
        type(u"nia@"_s);
        press(Qt::Key_Return);
        QVERIFY(screen.form().fields().refusals().contains(u"not an e-mail address"_s));
        QVERIFY(!named(at, u"Nia Nuthatch"_s));
        screen.form().fields().email().setFocus();
        type(u"heron.example"_s);
        press(Qt::Key_Return);
        QVERIFY2(screen.form().fields().refusals().isEmpty(), qPrintable(screen.form().fields().refusals()));
        const auto kept = named(at, u"Nia Nuthatch"_s);
        QVERIFY(kept);
        QCOMPARE(kept->agency->text(), u"police"_s);
        QCOMPARE(kept->email, u"nia@heron.example"_s);
        QCOMPARE(saved.size(), 1);
        QVERIFY(screen.people()->hasFocus());
        QCOMPARE(screen.people()->currentId(), kept->id.text());
    }

    void somebodyIsChanged()
    {
        DemoDesk at;
        DirectoryWorkspace screen(at.desk, at.prompts);
        QVERIFY(screen.open(named(at, u"Rhys Quill"_s)->id.text(), {}));
        showAsInWindow(screen);
        press(Qt::Key_F2);
        QVERIFY(screen.form().fields().name().hasFocus());
        press(Qt::Key_End);
        type(u"er"_s);
        press(Qt::Key_Return);
        QVERIFY(named(at, u"Rhys Quiller"_s));
        press(Qt::Key_Return);
        type(u"nothing of this"_s);
        press(Qt::Key_Escape);
        QVERIFY(named(at, u"Rhys Quiller"_s));
    }

    void theSameNameIsShownFirst()
    {
        DemoDesk at;
        DirectoryWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        const size_t before = directoryPeople(at.office()).size();
        run(screen, u"people.add"_s);
        type(u"RHYS  quill"_s);
        tabTo(&screen.form().fields().agency());
        type(u"police"_s);
        screen.form().verb().click();
        QCOMPARE(directoryPeople(at.office()).size(), before);
        QVERIFY(screen.messages().text().contains(u"Rhys Quill"_s));
        screen.messages().actionButton(0)->click();
        QVERIFY(screen.form().comparison().contains(u"Rhys Quill"_s));
        screen.messages().actionButton(1)->click();
        QCOMPARE(directoryPeople(at.office()).size(), before + 1);
    }

    void somebodyIsNoLongerHere()
    {
        DemoDesk at;
        DirectoryWorkspace screen(at.desk, at.prompts);
        const PersonId person = named(at, u"Rhys Quill"_s)->id;
        QVERIFY(screen.open(person.text(), {}));
        showAsInWindow(screen);
        run(screen, u"people.leave"_s);
        QVERIFY(screen.leaving().lastDay().edit()->hasFocus());
        type(u"30/2/2026"_s);
        press(Qt::Key_Return);
        QVERIFY(!screen.leaving().refusals().isEmpty());
        screen.leaving().lastDay().edit()->selectAll();
        type(u"20/11/2026"_s);
        press(Qt::Key_Return);
        QVERIFY(named(at, u"Rhys Quill"_s)->activeUntil == QDate(2026, 11, 20));
        for (const Person& offered : findPractitioners(at.office(), {}))
            QVERIFY(offered.id != person);
    }

    void somebodyTakesOver()
    {
        DemoDesk at;
        std::optional<Person> leaving;
        for (const Person& person : directoryPeople(at.office()))
            if (!leaving && !openInvitations(at.office(), person.id).empty())
                leaving = person;
        QVERIFY(leaving);
        const ConferenceId conference = openInvitations(at.office(), leaving->id).front().conference;
        DirectoryWorkspace screen(at.desk, at.prompts);
        QVERIFY(screen.open(leaving->id.text(), {}));
        showAsInWindow(screen);
        run(screen, u"people.replace"_s);
        QVERIFY(!screen.leaving().invitations().empty());
        QVERIFY(screen.leaving().invitations().front()->isChecked());
        screen.leaving().successor().setCurrentIndex(0);
        tabTo(&screen.leaving().newName());
        type(u"Nia Nuthatch"_s);
        press(Qt::Key_Return);
        QVERIFY2(screen.leaving().refusals().isEmpty(), qPrintable(screen.leaving().refusals()));
        const auto successor = named(at, u"Nia Nuthatch"_s);
        QVERIFY(successor);
        const auto file = ConferenceStore(at.office().casebook).caseFile(conference);
        QVERIFY(std::any_of(file->participants.begin(), file->participants.end(), [&](const Participant& each) { return each.person == successor->id; }));
        QVERIFY(named(at, leaving->name)->activeUntil);
    }

    void aTableIsTakenIn()
    {
        DemoDesk at;
        QApplication::clipboard()->setText(QString::fromUtf16(table));
        DirectoryWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        const size_t before = directoryPeople(at.office()).size();
        run(screen, u"people.import"_s);
        QVERIFY(screen.isImporting());
        QVERIFY(screen.importPage().fileButton().hasFocus());
        press(Qt::Key_Tab);
        QVERIFY(screen.importPage().pasteButton().hasFocus());
        press(Qt::Key_Space);
        QTRY_VERIFY(screen.importPage().hasRows());
        ImportRows& rows = screen.importPage().rows();
        QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(rows.count(ImportFilter::Problems), 2); // an unknown agency; no name and no such day
        QCOMPARE(rows.count(ImportFilter::Known), 1);
        QCOMPARE(screen.importPage().taken(), 1);
        QVERIFY(rows.cell(1, 3).second.contains(u"30/02/2027"_s));
        rows.setFilter(ImportFilter::Known);
        screen.importPage().table().setCurrentId(rows.rowId(0));
        screen.importPage().table().setFocus();
        press(Qt::Key_2);
        QCOMPARE(screen.importPage().taken(), 2);
        QCOMPARE(directoryPeople(at.office()).size(), before);
        screen.importButton()->click();
        QVERIFY(!screen.isImporting());
        QCOMPARE(directoryPeople(at.office()).size(), before + 1);
        QCOMPARE(named(at, u"Sera Pebble"_s)->agency->text(), u"police"_s);
    }

    void aColumnIsMappedByHand()
    {
        DemoDesk at;
        DirectoryWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        run(screen, u"people.import"_s);
        screen.importPage().readBytes("Bird;Agency\nNia Nuthatch;school\n");
        QCOMPARE(screen.importPage().taken(), 0); // nobody knows what a Bird is
        QComboBox* box = screen.importPage().columns().boxes().front();
        box->setCurrentIndex(box->findData(u"name"_s));
        QTRY_COMPARE(screen.importPage().taken(), 1);
    }

    void whatIsNoTableIsSaidPlainly_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("empty") << QByteArray() << u"nothing in this file"_s;
        QTest::newRow("a picture") << QByteArray("\x89PNG\0", 5) << u"not a text file"_s;
        QTest::newRow("too large") << QByteArray(largestCsvBytes + 1, 'x') << u"larger than 16 MB"_s;
    }
    void whatIsNoTableIsSaidPlainly()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        DemoDesk at;
        DirectoryWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        run(screen, u"people.import"_s);
        screen.importPage().readBytes(bytes);
        QVERIFY2(screen.messages().text().contains(said), qPrintable(screen.messages().text()));
    }

    void aLongTableLeavesTheWindowFree()
    {
        DemoDesk at;
        DirectoryWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        QByteArray text = "Name,Agency\n";
        for (int i = 1; i <= 20000; ++i)
            text += "Person " + QByteArray::number(i) + (i <= 300 ? " Rush,falconry\n" : " Rush,school\n");
        run(screen, u"people.import"_s);
        screen.importPage().readBytes(text);
        QVERIFY(screen.importPage().isReading()); // the window has its turn between the slices
        screen.importPage().stop();
        QVERIFY(!screen.importPage().isReading() && !screen.importPage().hasRows());
        screen.importPage().readBytes(text);
        QTRY_VERIFY_WITH_TIMEOUT(screen.importPage().hasRows(), 60000);
        QCOMPARE(screen.importPage().rows().count(ImportFilter::Problems), 300);
        QCOMPARE(screen.importPage().taken(), 19700);
        QCOMPARE(screen.importPage().rows().rows(), static_cast<int>(ImportRows::pageSize));
    }

    void anExportIsNotedAndSafe()
    {
        DemoDesk at;
        QTemporaryDir folder;
        at.prompts.files = {folder.filePath(u"people.csv"_s)};
        DirectoryWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        run(screen, u"people.export"_s);
        QFile file(folder.filePath(u"people.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("\xef\xbb\xbfName,") && bytes.contains("Sera Pebble") && bytes.endsWith("\r\n"));
        JournalStore journal(at.office().casebook);
        QVERIFY(journal.entries(journal.head().seq, 1).front().act == JournalAct::Export);
    }

    void anEmptyDirectorySaysWhatToDo()
    {
        DemoDesk at(false);
        DirectoryWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        QVERIFY(walks::texts(screen).join(u'\n').contains(u"Add the agencies you invite most"_s));
        run(screen, u"people.add"_s);
        QVERIFY(screen.form().fields().name().hasFocus());
    }

    void leavingAsksAboutWhatWasTyped()
    {
        DemoDesk at;
        DirectoryWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        run(screen, u"people.add"_s);
        QVERIFY(screen.canLeave());
        run(screen, u"people.add"_s);
        type(u"Nia"_s);
        QVERIFY(!screen.canLeave());
        at.prompts.verbs = {1};
        QVERIFY(screen.canLeave());
    }

    void everyWordIsTranslated()
    {
        DemoDesk at;
        DirectoryWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        const Bracketed brackets;
        const QStringList known = wordsFromElsewhere(at);
        QCOMPARE(walks::bareTexts(screen, known).join(u'\n'), QString());
        run(screen, u"people.replace"_s);
        QCOMPARE(walks::bareTexts(screen, known).join(u'\n'), QString());
        run(screen, u"people.add"_s);
        screen.form().verb().click();
        QCOMPARE(walks::bareTexts(screen, known).join(u'\n'), QString());
        run(screen, u"people.import"_s);
        screen.importPage().readBytes("Name,Agency\nSera Pebble,school\n,school\n");
        QCOMPARE(walks::bareTexts(screen, known).join(u'\n'), QString());
    }

    void lockingEmptiesTheScreen()
    {
        DemoDesk at;
        DirectoryWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        screen.aboutToLock();
        QCOMPARE(screen.people()->rows()->rows(), 0);
        QVERIFY(!walks::texts(screen).join(u'\n').contains(u"Sera Pebble"_s));
        screen.unlocked();
        QVERIFY(screen.people()->rows()->rows() > 0);
    }
};

QTEST_MAIN(DirectoryScreenTest)
#include "directoryscreentest.moc"
