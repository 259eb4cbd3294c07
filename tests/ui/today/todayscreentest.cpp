#include "core/store/conferencestore.h"
#include "core/wording/askings.h"
#include "core/wording/dates.h"
#include "core/wording/limits.h"
#include "core/wording/names.h"
#include "core/workflow/asking.h"
#include "core/workflow/families.h"
#include "core/workflow/lifeevents.h"
#include "tests/ui/support/demodesk.h"
#include "tests/ui/support/walks.h"
#include "ui/language/dates.h"
#include "ui/today/daycard.h"
#include "ui/today/todayworkspace.h"
#include "ui/today/waitingmodel.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/segmentbar.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSettings>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

/// Today with the made-up families, by keyboard.
class TodayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }

    void enterOnWhatIsDueGoesWhereItIsDone()
    {
        DemoDesk at;
        TodayWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        QAbstractItemModelTester due(screen.dueTable()->rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester side(screen.sideTable()->rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(screen.dueTable()->hasFocus());
        QSignalSpy going(&screen, &Workspace::goTo);
        const QModelIndex at0 = screen.dueTable()->currentIndex();
        QVERIFY(at0.isValid() && !screen.dueTable()->rows()->isSection(at0.row()));
        QTest::keyClick(screen.dueTable(), Qt::Key_Return);
        QCOMPARE(going.size(), 1);
        const auto to = going.first().first().value<Destination>();
        if (to.screen == u"families"_s) { // what follows a plan is written down with its family
            QVERIFY(FamilyId::parse(to.record));
            return;
        }
        QCOMPARE(to.screen, u"conference"_s);
        QVERIFY(to.part == u"after"_s || to.part.section(u'/', 0, 0) == u"prepare"_s);
        QVERIFY(ConferenceStore(at.office().casebook).conference(*ConferenceId::parse(to.record)));
    }

    void everyDueRowSaysHowItIsCounted()
    {
        DemoDesk at;
        TodayWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        RowModel* rows = screen.dueTable()->rows();
        for (int row = 0; row < rows->rows(); ++row) {
            if (rows->isSection(row))
                continue;
            QVERIFY(!rows->cell(row, 0).second.isEmpty());
            QVERIFY(!rows->tip(row, 0).isEmpty());
            QVERIFY(!rows->cell(row, 2).text.isEmpty());
        }
    }

    void whatIsLeftAfterADeathLeadsToTheFamily()
    {
        DemoDesk at;
        const FamilyRow family = findFamilies(at.office(), u"Acorn"_s).at(0);
        const auto household = openHousehold(at.office(), family.id);
        const auto child = std::find_if(household->children.begin(), household->children.end(), [](const Child& each) { return each.born.has_value(); });
        const auto made = record(at.office(), {.child = child->id, .kind = LifeEventKind::Death, .on = at.clock.today(), .why = u"The child has died."_s});
        QVERIFY(made);
        TodayWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        QSignalSpy going(&screen, &Workspace::goTo);
        const QString toTell = u"life/"_s + made.id->text() + u'/' + QString::number(static_cast<int>(LifeTask::ToTell)) + child->id.text();
        screen.dueTable()->setCurrentId(toTell);
        QCOMPARE(screen.dueTable()->currentId(), toTell);
        QTest::keyClick(screen.dueTable(), Qt::Key_Return);
        QCOMPARE(going.size(), 1);
        QCOMPARE(going.first().first().value<Destination>(), (Destination{u"families"_s, family.id.text(), u"after/"_s + made.id->text()}));
        QVERIFY(writeTold(at.office(), *made.id, u"Sera Pebble by telephone"_s));
        screen.activated();
        screen.dueTable()->setCurrentId(toTell);
        QVERIFY(screen.dueTable()->currentId() != toTell);
    }

    void whatTheRegisterOwesLeadsToItsPage()
    {
        DemoDesk at;
        TodayWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        QSignalSpy going(&screen, &Workspace::goTo);
        const QString police = u"register/"_s + QString::number(static_cast<int>(RegisterDueKind::PoliceList));
        screen.dueTable()->setCurrentId(police); // the made-up families are Ceredigion's, whose police hold the register too
        QCOMPARE(screen.dueTable()->currentId(), police);
        QTest::keyClick(screen.dueTable(), Qt::Key_Return);
        QCOMPARE(going.size(), 1);
        const auto to = going.first().first().value<Destination>();
        QCOMPARE(to.screen, u"register"_s);
        QCOMPARE(to.part, u"keeping"_s);
    }

    void aReplyIsRecordedFromTheWaitingList()
    {
        DemoDesk at;
        TodayWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        const QString person = standOnSomebody(screen, WaitingKind::Replies);
        at.prompts.verbs = {1}; // apologies
        QSignalSpy saved(&screen, &Workspace::saved);
        QTest::keyClick(screen.sideTable(), Qt::Key_Return);
        QCOMPARE(at.prompts.asked.size(), size_t(1));
        QCOMPARE(saved.size(), 1);
        QVERIFY(screen.sideTable()->rows()->rowOf(person) < 0);
        QCOMPARE(kept(at, person).reply, Reply::Apologies);
        QVERIFY(screen.sideTable()->hasFocus() || screen.dueTable()->hasFocus());
    }

    void closingTheQuestionRecordsNothing()
    {
        DemoDesk at;
        TodayWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        const QString person = standOnSomebody(screen, WaitingKind::Replies);
        QTest::keyClick(screen.sideTable(), Qt::Key_Return);
        QVERIFY(screen.sideTable()->rows()->rowOf(person) >= 0);
        QCOMPARE(kept(at, person).reply, Reply::Awaited);
    }

    void aMatterOpensToItsPeople()
    {
        DemoDesk at;
        TodayWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        RowModel* rows = screen.sideTable()->rows();
        const int group = several(at, rows);
        QVERIFY(group >= 0);
        screen.sideTable()->setFocus();
        screen.sideTable()->setCurrentIndex(rows->index(group, 0));
        const QString id = screen.sideTable()->currentId();
        const int closed = rows->rows();
        QTest::keyClick(screen.sideTable(), Qt::Key_Right);
        QVERIFY(rows->rows() >= closed + 2);
        QTest::keyClick(screen.sideTable(), Qt::Key_Down);
        QVERIFY(screen.sideTable()->currentId().startsWith(id + u'/'));
        QTest::keyClick(screen.sideTable(), Qt::Key_Left);
        QCOMPARE(rows->rows(), closed);
        QCOMPARE(screen.sideTable()->currentId(), id);
        QTest::keyClick(screen.sideTable(), Qt::Key_Return);
        QVERIFY(rows->rows() > closed);
    }

    void lettersThatRemindAreOneKeyAway_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("letters");
        QTest::newRow("an answer that has not come") << static_cast<int>(WaitingKind::Replies) << u"prepare/invitation-reminder"_s;
        QTest::newRow("a report that has not come") << static_cast<int>(WaitingKind::Reports) << u"prepare/report-reminder"_s;
    }
    void lettersThatRemindAreOneKeyAway()
    {
        QFETCH(int, kind);
        QFETCH(QString, letters);
        DemoDesk at;
        TodayWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        const QString person = standOnSomebody(screen, static_cast<WaitingKind>(kind));
        QVERIFY(!person.isEmpty());
        QSignalSpy going(&screen, &Workspace::goTo);
        QTest::keyClick(screen.sideTable(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(going.size(), 1);
        const auto to = going.first().first().value<Destination>();
        QCOMPARE(to.screen, u"conference"_s);
        QVERIFY2(to.part.startsWith(letters), qPrintable(to.part));
        screen.lettersButton()->click();
        QCOMPARE(going.size(), 2);
        QCOMPARE(going.last().first().value<Destination>(), to);
    }

    void spaceSaysTheyAreComing()
    {
        DemoDesk at;
        TodayWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        const QString person = standOnSomebody(screen, WaitingKind::Replies);
        QTest::keyClick(screen.sideTable(), Qt::Key_Space);
        QCOMPARE(kept(at, person).reply, Reply::Coming);
        QVERIFY(at.prompts.asked.empty());
    }

    void plusNotesAReminder()
    {
        DemoDesk at;
        TodayWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        const QString person = standOnSomebody(screen, WaitingKind::Reports);
        const Participant who = kept(at, person);
        const ConferenceId conference = *ConferenceId::parse(person.section(u'/', 0, 0));
        const int before = askedForReport(reread(at.office(), conference).file, who).reminders;
        QTest::keyClick(screen.sideTable(), Qt::Key_Plus);
        const Asked asked = askedForReport(reread(at.office(), conference).file, who);
        QCOMPARE(asked.reminders, before + 1);
        QCOMPARE(asked.reminded, at.now.date());
        QCOMPARE(screen.sideTable()->currentId(), person); // still waited for
        QVERIFY(screen.sideTable()->hasFocus());
    }

    void everybodyOfAMatterIsRemindedAtOnce()
    {
        DemoDesk at;
        TodayWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        RowModel* rows = screen.sideTable()->rows();
        const int group = several(at, rows);
        screen.sideTable()->setFocus();
        screen.sideTable()->setCurrentIndex(rows->index(group, 0));
        const ConferenceId conference = *ConferenceId::parse(screen.sideTable()->currentId().section(u'/', 0, 0));
        const size_t before = reread(at.office(), conference).file.sent.size();
        QTest::keyClick(screen.sideTable(), Qt::Key_Plus); // closed without an answer
        QCOMPARE(reread(at.office(), conference).file.sent.size(), before);
        at.prompts.verbs = {1};
        QTest::keyClick(screen.sideTable(), Qt::Key_Plus);
        QVERIFY(reread(at.office(), conference).file.sent.size() >= before + 2);
        QCOMPARE(at.prompts.asked.size(), size_t(2));
    }

    void theChairSeesWhatComesAndThatIsRemembered()
    {
        DemoDesk at;
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        TodayWorkspace screen(at.desk, at.prompts, &settings);
        showAsInWindow(screen);
        QTest::keyClick(screen.roles()->findChildren<QAbstractButton*>().first(), Qt::Key_Space);
        QCOMPARE(screen.roles()->chosen(), 0);
        QCOMPARE(screen.sideTable()->rows()->columns(), 3);
        walks::picture(screen, u"today-chair-en"_s);
        TodayWorkspace again(at.desk, at.prompts, &settings);
        QCOMPARE(again.roles()->chosen(), 0);
    }

    void aDayOpensItsConference()
    {
        DemoDesk at;
        TodayWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        QSignalSpy going(&screen, &Workspace::goTo);
        for (DayCard* day : screen.days()) {
            if (!day->table()->isVisible())
                continue;
            day->table()->setFocus();
            QTest::keyClick(day->table(), Qt::Key_Return);
            break;
        }
        QCOMPARE(going.size(), 1);
        QCOMPARE(going.first().first().value<Destination>().screen, u"conference"_s);
    }

    void anEmptyCasebookOffersTheFirstConference()
    {
        DemoDesk at(false);
        TodayWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        QVERIFY(!screen.dueTable()->isVisible());
        QVERIFY(walks::texts(screen).contains(u"New conference…"_s));
        walks::picture(screen, u"today-empty-en"_s);
    }

    void lockingEmptiesTheScreen()
    {
        DemoDesk at;
        TodayWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        screen.aboutToLock();
        QVERIFY(!walks::texts(screen).join(u'\n').contains(u"Mwyaren"_s));
        screen.unlocked();
        QVERIFY(walks::texts(screen).join(u'\n').contains(u"Mwyaren"_s));
    }

    void everyTextIsTranslatable()
    {
        DemoDesk at;
        TodayWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        const Bracketed bracketed;
        QCOMPARE(walks::bareTexts(screen, known(at)).join(u'\n'), QString());
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
        DemoDesk at;
        TodayWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        const QStringList before = walks::texts(screen);
        at.languages.setLanguage(language);
        QCOMPARE(walks::cutTexts(screen).join(u'\n'), QString());
        QCOMPARE(walks::namelessWidgets(screen), QStringList());
        walks::picture(screen, u"today-%1"_s.arg(wordOf(language)));
        at.languages.setLanguage(Language::English);
        QCOMPARE(walks::texts(screen), before);
    }

private:
    /// The first row that opens to several people; -1: there is none.
    static int several(const DemoDesk& at, const RowModel* rows)
    {
        for (const WaitingGroup& group : todayView(at.office()).waiting)
            if (group.people.size() > 1)
                return rows->rowOf(WaitingModel::idOf(group));
        return -1;
    }
    /// Opens every matter and stands on somebody who is waited for in this; answers their row.
    static QString standOnSomebody(TodayWorkspace& screen, WaitingKind kind)
    {
        auto* rows = static_cast<WaitingModel*>(screen.sideTable()->rows());
        screen.sideTable()->setFocus();
        for (int row = 0; row < rows->rows(); ++row)
            rows->setOpen(rows->rowId(row), true);
        for (int row = 0; row < rows->rows(); ++row)
            if (rows->person(rows->rowId(row)) && rows->group(rows->rowId(row))->kind == kind) {
                screen.sideTable()->setCurrentIndex(rows->index(row, 0));
                return rows->rowId(row);
            }
        qFatal("nobody is waited for");
    }
    static Participant kept(const DemoDesk& at, const QString& row)
    {
        return *ConferenceStore(at.office().casebook).participant(*ParticipantId::parse(row.section(u'/', 2, 2)));
    }
    /// Names and dates, and the words of core/wording, which have a catalogue of their own.
    static QStringList known(const DemoDesk& at)
    {
        const TodayView view = todayView(at.office());
        QStringList known;
        for (const auto* rows : {&view.passed, &view.dueToday, &view.thisWeek})
            for (const DueRow& row : *rows) {
                known << limitExplanation(row.limit, Language::English) << limitRule(row.limit, Language::English);
                known << row.row.familyName << row.names << row.names.join(u", "_s) << ui::shortDate(row.limit.due->date(), Language::English);
                if (row.limit.period) // a day that somebody named has none
                    known << periodText(*row.limit.period, Language::English) << ui::shortDate(row.limit.anchorAt->date(), Language::English);
                known << shortWeekdayDate(row.limit.due->date(), Language::English);
            }
        for (const WaitingGroup& group : view.waiting) {
            known << group.row.familyName << ui::shortDate(*group.asked, Language::English);
            if (group.due)
                known << ui::shortDate(*group.due, Language::English);
            QStringList names;
            for (const WaitingFor& person : group.people) {
                names << person.name;
                known << ui::shortDate(*person.asked.first, Language::English) << remindedText(person.asked, Language::English);
                if (person.report)
                    known << nameOf(*person.report, Language::English);
            }
            known << names.join(u", "_s) << names;
        }
        known.removeAll(QString());
        for (const Day& day : view.week) {
            known << shortWeekdayName(day.date.dayOfWeek(), Language::English) << shortWeekdayDate(day.date, Language::English) << onDate(day.date, Language::English) << weekdayDate(day.date, Language::English);
            for (const DayEntry& entry : day.entries)
                known << entry.row.familyName;
        }
        std::sort(known.begin(), known.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
        return known;
    }
};

QTEST_MAIN(TodayTest)
#include "todayscreentest.moc"
