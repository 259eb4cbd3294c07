#include "tests/ui/directory/directoryfixture.h"

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

    void whatSpeaksAgainstANewChairIsSaid()
    {
        DemoDesk at;
        const auto chairs = [&](const PersonId& person) {
            const auto open = openInvitations(at.office(), person);
            return std::any_of(open.begin(), open.end(), [](const OpenInvitation& each) { return each.capacity == Capacity::Chair; });
        };
        std::optional<Person> leaving;
        for (const Person& person : directoryPeople(at.office()))
            if (!leaving && chairs(person.id))
                leaving = person;
        QVERIFY(leaving);
        DirectoryWorkspace screen(at.desk, at.prompts);
        QVERIFY(screen.open(leaving->id.text(), {}));
        showAsInWindow(screen);
        run(screen, u"people.replace"_s);
        QVERIFY(screen.leaving().doubts().join(u' ').contains(u"asked anew"_s));
        QString said;
        for (int i = 1; i < screen.leaving().successor().count(); ++i) { // social workers of the same service know the case
            screen.leaving().successor().setCurrentIndex(i);
            said += screen.leaving().doubts().join(u' ');
        }
        QVERIFY2(said.contains(u"The new chair takes part in it"_s), qPrintable(said));
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
