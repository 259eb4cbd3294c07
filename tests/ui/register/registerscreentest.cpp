#include "core/documents/document.h"
#include "core/store/journalstore.h"
#include "core/store/noticestore.h"
#include "core/store/registerstore.h"
#include "core/workflow/unit.h"
#include "tests/ui/support/demodesk.h"
#include "ui/register/answercard.h"
#include "ui/register/enquiriespane.h"
#include "ui/register/enquiryform.h"
#include "ui/register/keepingcard.h"
#include "ui/register/lookscard.h"
#include "ui/register/noticeform.h"
#include "ui/register/noticespane.h"
#include "ui/register/registerlist.h"
#include "ui/register/registerworkspace.h"
#include "ui/register/stepchart.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/settlingtext.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

namespace {

void type(QWidget* field, const QString& text)
{
    field->setFocus();
    QTest::keyClicks(field, text);
}

QStringList column(const CardTable& table, int column)
{
    QStringList texts;
    for (int row = 0; row < table.rows()->rows(); ++row)
        texts << table.rows()->cell(row, column).text;
    return texts;
}

int looks(const DemoDesk& at)
{
    int count = 0;
    for (const JournalEntry& entry : JournalStore(at.office().casebook).entries(1, 1000000))
        count += entry.act == JournalAct::Read && entry.subject == u"register" ? 1 : 0;
    return count;
}

} // namespace

/// The register's screen, by keyboard.
class RegisterScreenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }

    void showsTodaysRegister()
    {
        DemoDesk at;
        RegisterWorkspace screen(at.desk, at.prompts);
        const QAbstractItemModelTester tester(screen.list().table()->rows());
        showAsInWindow(screen);
        const RegisterView& view = screen.list().view();
        QVERIFY(view.rows.size() >= 3);
        QCOMPARE(view.onToday, static_cast<int>(view.rows.size()));
        QCOMPARE(screen.list().table()->rows()->columns(), 6);
        QVERIFY(screen.list().table()->hasFocus());
        QVERIFY(!screen.backToToday()->isVisible());
        QCOMPARE(looks(at), 1);
    }

    void aTypedDayIsAPastDay()
    {
        DemoDesk at;
        RegisterWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        const QDate before = screen.list().view().counts.back().from.addDays(-1);
        QLineEdit* day = screen.list().dayField().edit();
        day->setFocus();
        day->selectAll();
        QTest::keyClicks(day, before.toString(Qt::ISODate));
        QTest::keyClick(day, Qt::Key_Return);
        QCOMPARE(screen.list().view().day, before);
        QVERIFY(screen.list().view().isPast());
        QCOMPARE(screen.list().table()->rows()->columns(), 7);
        QVERIFY(screen.backToToday()->isVisible());
        QCOMPARE(static_cast<int>(screen.list().view().rows.size()), screen.list().chart().childrenOn(before));
        screen.backToToday()->click();
        QVERIFY(!screen.list().view().isPast());
        QCOMPARE(looks(at), 3);
    }

    void largeLettersPutTwoColumnsBeneathOthers()
    {
        applyAppearance({ThemeKind::Light, 18, true});
        DemoDesk at;
        RegisterWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        screen.resize(1214, 640); // beside the rail of a small window
        QCoreApplication::processEvents();
        const CardTable& table = *screen.list().table();
        QVERIFY(!table.horizontalScrollBar()->isVisible());
        QCOMPARE(table.rows()->columns(), 5);
        const RegisterRow* first = screen.list().listed().front();
        QVERIFY(table.rows()->cell(0, 0).second.contains(QString::number(first->child.born->year())));
        applyAppearance({});
        QCoreApplication::processEvents();
        QCOMPARE(table.rows()->columns(), 6);
        QVERIFY(table.rows()->cell(0, 0).second.isEmpty());
        QCOMPARE(screen.list().listed().front()->child.id, first->child.id);
    }

    void aDayToComeIsRefused()
    {
        DemoDesk at;
        RegisterWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        QLineEdit* day = screen.list().dayField().edit();
        day->selectAll();
        day->setFocus();
        QTest::keyClicks(day, u"2030-01-01"_s);
        QTest::keyClick(day, Qt::Key_Return);
        QCOMPARE(screen.list().view().day, at.now.date());
    }

    void theChartMovesTheDay()
    {
        DemoDesk at;
        RegisterWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        screen.list().chart().setFocus();
        QTest::keyClick(&screen.list().chart(), Qt::Key_Left);
        QCOMPARE(screen.list().view().day, at.now.date().addDays(-1));
        QTest::keyClick(&screen.list().chart(), Qt::Key_End);
        QCOMPARE(screen.list().view().day, at.now.date());
    }

    void theDayBeforeAnybodyWasOnItIsEmpty()
    {
        DemoDesk at;
        RegisterWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        QVERIFY(screen.open(u"2001-01-01"_s, {}));
        screen.activated();
        QVERIFY(screen.list().view().rows.empty());
        QVERIFY(!screen.list().table()->isVisible());
        QVERIFY(!screen.open(u"2099-01-01"_s, {}));
    }

    void filtersNarrowTheList()
    {
        DemoDesk at;
        RegisterWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        const auto all = screen.list().listed().size();
        const QString name = screen.list().listed().front()->child.givenName;
        type(screen.list().searchField(), name);
        QVERIFY(!screen.list().listed().empty());
        QVERIFY(screen.list().listed().size() < all);
        QCOMPARE(screen.list().everybody().size(), all);
        screen.list().searchField()->clear();
        screen.list().categoryBox()->setCurrentIndex(1);
        for (const RegisterRow* row : screen.list().listed())
            QVERIFY(!row->categories.empty());
    }

    void sortsByTheWelshAlphabetAndTypingJumps()
    {
        DemoDesk at;
        at.languages.setLanguage(Language::Welsh);
        RegisterWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        QStringList names = column(*screen.list().table(), 0);
        QVERIFY(names.size() > 1);
        const QString last = names.back();
        screen.list().table()->setFocus();
        QTest::keyClicks(screen.list().table(), last.section(u',', 0, 0).left(4));
        QCOMPARE(screen.list().current()->child.familyName, last.section(u',', 0, 0));
        at.languages.setLanguage(Language::English);
    }

    void enterOpensTheFamily()
    {
        DemoDesk at;
        RegisterWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        QSignalSpy spy(&screen, &Workspace::goTo);
        QTest::keyClick(screen.list().table(), Qt::Key_Return);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].value<Destination>().record, screen.list().current()->child.family.text());
    }

    void anEnquiryIsKeptBeforeAnythingIsShown()
    {
        DemoDesk at;
        setUnitsProcedure(at.office(), *ProcedureKey::parse(u"jersey"_s));
        RegisterWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        const RegisterRow child = *screen.list().listed().front();
        screen.enquiryButton()->click();
        EnquiryForm& form = screen.enquiries().form();
        QVERIFY(screen.enquiries().isFormOpen());
        QTest::keyClick(form.nameField(), Qt::Key_Return);
        QVERIFY(!form.refusals().isEmpty()); // no names yet
        QVERIFY(RegisterStore(at.office().casebook).enquiries().empty());
        type(form.nameField(), u"Nia Nuthatch"_s);
        type(form.agencyField(), u"Ysgol y Bryn"_s);
        type(form.reasonField(), u"Came without a coat"_s);
        type(form.aboutField(), child.child.givenName + u' ' + child.child.familyName);
        QTest::keyClick(form.aboutField(), Qt::Key_Return);
        AnswerCard& answer = screen.enquiries().answer();
        QVERIFY(!screen.enquiries().isFormOpen());
        QVERIFY(!answer.isAnswering()); // not rung back, no ground
        QCOMPARE(RegisterStore(at.office().casebook).enquiries().size(), size_t{1});
        answer.completeButton()->click();
        form.calledBackBox()->setChecked(true);
        form.basisBox()->setCurrentIndex(1);
        form.verb()->click();
        QVERIFY(answer.isAnswering());
        QVERIFY(answer.children()->rows()->rowOf(child.child.id.text()) >= 0);
        answer.ticks().front()->setChecked(true);
        answer.verb()->click();
        const RegisterEnquiry kept = RegisterStore(at.office().casebook).enquiries().front();
        QCOMPARE(kept.enquiry.told, std::set<QString>{u"has-plan"_s});
        QCOMPARE(kept.child, child.child.id);
    }

    void leavingAHalfTypedEnquiryAsks()
    {
        DemoDesk at;
        RegisterWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        screen.enquiryButton()->click();
        QVERIFY(screen.canLeave());
        screen.enquiryButton()->click();
        type(screen.enquiries().form().nameField(), u"Nia"_s);
        at.prompts.verbs = {0, 1};
        QVERIFY(!screen.canLeave());
        QVERIFY(screen.canLeave());
    }

    void thePoliceListIsOfferedWhereTheProfileAsks()
    {
        DemoDesk at;
        setUnitsProcedure(at.office(), *ProcedureKey::parse(u"jersey"_s));
        RegisterWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        QVERIFY(screen.open({}, u"keeping"_s));
        screen.activated();
        QVERIFY(!screen.policeButton()->isVisible());
        setUnitsProcedure(at.office(), *ProcedureKey::parse(u"ceredigion"_s));
        QVERIFY(screen.open({}, u"keeping"_s));
        screen.activated();
        QVERIFY(screen.policeButton()->isVisible());
        QTemporaryDir folder;
        at.prompts.files = {folder.filePath(u"list.pdf"_s)};
        screen.policeButton()->click();
        QVERIFY(QFile::exists(folder.filePath(u"list.pdf"_s)));
        QVERIFY(RegisterStore(at.office().casebook).policeLists().empty()); // saved is not sent
        screen.messages().actionButton(0)->click();
        QCOMPARE(RegisterStore(at.office().casebook).policeLists().front().sent, at.now.date());
        const ComposedDocument paper = screen.paper(true);
        for (const RegisterRow* row : screen.list().everybody())
            QVERIFY(paper.bodyHtml.contains(row->child.familyName.toHtmlEscaped()));
    }

    void thePageSaysWhoLooksAfterIt()
    {
        DemoDesk at;
        setUnitsProcedure(at.office(), *ProcedureKey::parse(u"jersey"_s));
        RegisterWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        QVERIFY(screen.open({}, u"keeping"_s));
        screen.activated();
        KeepingCard& card = screen.keeping();
        QCOMPARE(card.lists().size(), size_t{5});
        type(card.keeperField(), u"Mair Acorn"_s);
        QTest::keyClick(card.keeperField(), Qt::Key_Return);
        card.lists().front()->click();
        const RegisterKeeping keeping = RegisterStore(at.office().casebook).keeping();
        QCOMPARE(keeping.keeper, u"Mair Acorn"_s);
        QCOMPARE(keeping.lists, std::set<QString>{u"current-records"_s});
    }

    void aNoticeIsKeptAndDealtWithByKeyboard()
    {
        DemoDesk at;
        RegisterWorkspace screen(at.desk, at.prompts);
        const QAbstractItemModelTester tester(screen.notices().table()->rows());
        QVERIFY(screen.open({}, u"notices"_s));
        showAsInWindow(screen);
        NoticeForm& form = screen.notices().form();
        QVERIFY(form.verb()->isVisible()); // none yet: the form is open
        QTest::keyClick(form.senderField(), Qt::Key_Return);
        QVERIFY(!form.refusals().isEmpty());
        type(form.senderField(), u"Quayside Council"_s);
        type(form.aboutField(), u"Bryony Teasel"_s);
        QVERIFY(screen.notices().isTouched());
        QTest::keyClick(form.aboutField(), Qt::Key_Return);
        QCOMPARE(NoticeStore(at.office().casebook).all().size(), size_t{1});
        QVERIFY(!form.verb()->isVisible());
        QVERIFY(screen.notices().table()->hasFocus());
        QTest::keyClick(screen.notices().table(), Qt::Key_Return);
        QVERIFY(form.doneField()->hasFocus());
        QTest::keyClicks(form.doneField(), u"Rang them"_s);
        form.verb()->click();
        const RegisterNotice kept = NoticeStore(at.office().casebook).all().front();
        QCOMPARE(kept.done, u"Rang them"_s);
        QCOMPARE(kept.doneOn, at.now.date());
    }

    void whoLookedIsListed()
    {
        DemoDesk at;
        RegisterWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        screen.activated();
        QVERIFY(screen.open({}, u"keeping"_s));
        screen.activated();
        const RowModel& rows = *screen.keeping().looks().table()->rows();
        QVERIFY(rows.rows() > 0);
        QVERIFY2(rows.spoken(0).contains(u"Looked at the list"_s), qPrintable(rows.spoken(0)));
        const auto before = whoLooked(at.office());
        rereadRegister(at.office(), at.now.date()); // reading anew is no look
        QCOMPARE(whoLooked(at.office()), before);
        openRegister(at.office(), at.now.date());
        QCOMPARE(whoLooked(at.office()).front().times, before.front().times + 1);
        screen.aboutToLock();
        QCOMPARE(rows.rows(), 0);
    }

    void leavingAHalfTypedNoticeAsks()
    {
        DemoDesk at;
        RegisterWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        screen.noticeButton()->click();
        QVERIFY(screen.canLeave());
        screen.noticeButton()->click();
        type(screen.notices().form().senderField(), u"Quayside"_s);
        at.prompts.verbs = {0, 1};
        QVERIFY(!screen.canLeave());
        QVERIFY(screen.canLeave());
        QVERIFY(!screen.notices().isTouched());
    }

    void whatIsOverdueIsListedAlone()
    {
        DemoDesk at;
        RegisterWorkspace screen(at.desk, at.prompts);
        QVERIFY(screen.open({}, u"overdue"_s));
        showAsInWindow(screen);
        for (const RegisterRow* row : screen.list().listed())
            QVERIFY(row->reviewLateBy(at.now.date()) > 0);
        QVERIFY(screen.list().everybody().size() > screen.list().listed().size());
    }

    void lockingEmptiesIt()
    {
        DemoDesk at;
        RegisterWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        screen.aboutToLock();
        QVERIFY(screen.list().view().rows.empty());
        QCOMPARE(screen.list().table()->rows()->rows(), 0);
    }
};

QTEST_MAIN(RegisterScreenTest)
#include "registerscreentest.moc"
