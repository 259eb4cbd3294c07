#include "tests/ui/program/fixture.h"

#include "core/store/conferencestore.h"
#include "core/store/personstore.h"
#include "core/workflow/openconference.h"
#include "ui/conference/planner/familystep.h"
#include "ui/conference/planner/kindstep.h"
#include "ui/conference/planner/personforms.h"
#include "ui/conference/planner/plannerworkspace.h"
#include "ui/conference/planner/whostep.h"
#include "ui/conference/prepare/keptoutform.h"
#include "ui/conference/prepare/preparepane.h"
#include "ui/conference/prepare/preparepart.h"
#include "ui/conference/prepare/reportsmodel.h"
#include "ui/conference/prepare/reportspane.h"
#include "ui/directory/directoryworkspace.h"
#include "ui/directory/importpage.h"
#include "ui/families/familiesworkspace.h"
#include "ui/families/familylist.h"
#include "ui/families/safetyforms.h"
#include "ui/letterdesk/letterspane.h"
#include "ui/letterdesk/paperspane.h"
#include "ui/request/requestfields.h"
#include "ui/shell/createpage.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/timefield.h"

#include <QClipboard>
#include <QDir>
#include <QLineEdit>
#include <QProcess>
#include <QRegularExpression>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"mwyaren cloch llwybr tegell"_s;

/// Eleven people as a spreadsheet gives them: two of them read Welsh.
const QString directory = u"Name\tAgency\tService\tJob\tAddress\tMeeting language\tPapers language\n"
                          "Glesni Foxglove\tchildrens-social-care\tSafeguarding Unit\tchair\tHarbour Row, ZZ1 4AA\ten\ten\n"
                          "Owain Sedge\tchildrens-social-care\tSafeguarding Unit\tminute-taker\tHarbour Row, ZZ1 4AA\ten\ten\n"
                          "Sera Pebble\tchildrens-social-care\tChildren's Team\tsocial worker\tHarbour Row, ZZ1 4AA\ten\ten\n"
                          "Rhys Quill\tschool\tYsgol y Bryn\thead teacher\tSchool Lane, ZZ1 5AA\tcy\tcy\n"
                          "Beth Marrow\thealth-visiting\tHarbour Clinic\thealth visitor\tHarbour Row, ZZ1 4AB\tcy\tcy\n"
                          "Ifan Gorse\tpolice\tMade-up Police\tconstable\tTide Street, ZZ1 4AC\ten\ten\n"
                          "Nia Larkspur\tgp\tTide Surgery\tdoctor\tTide Street, ZZ1 4AD\ten\ten\n"
                          "Alun Yarrow\tschool-nursing\tHarbour Clinic\tschool nurse\tHarbour Row, ZZ1 4AB\ten\ten\n"
                          "Mair Sorrel\tfamily-support\tFamilies First\tsupport worker\tTide Street, ZZ1 4AE\ten\ten\n"
                          "Pol Cockle\thousing\tHarbour Homes\thousing officer\tTide Street, ZZ1 4AF\ten\ten\n"
                          "Tegwen Dill\tadult-mental-health\tHarbour Minds\tnurse\tTide Street, ZZ1 4AG\ten\ten\n"_s;

/// Without the days of this month and the number of the copy: what is left is what the letter says.
QString undated(QString text)
{
    static const QRegularExpression own(u"\\d{1,2} (November|Tachwedd|Dachwedd) 2026|\\b(copy|copi) \\d+"_s);
    return text.remove(own);
}

} // namespace

/// An administrator's whole cycle by keyboard: from a request to a prepared conference with twelve people asked to it, in two
/// languages, with an address withheld, somebody kept out of a part, and a police report.
class AdministratorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }

    void fromARequestToAPreparedConference()
    {
        ProgramFixture at;
        for (const auto step : {&AdministratorTest::makeACasebook, &AdministratorTest::takePeopleIn, &AdministratorTest::planIt,
                                &AdministratorTest::withholdAnAddress, &AdministratorTest::keepSomebodyOut,
                                &AdministratorTest::receiveThePoliceReport, &AdministratorTest::sendInvitations,
                                &AdministratorTest::giveNotice, &AdministratorTest::printTheDay,
                                &AdministratorTest::theCommandLineSaysTheSame}) {
            (this->*step)(at);
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    void makeACasebook(ProgramFixture& at)
    {
        pressKey(at.window(), Qt::Key_Tab);
        pressKey(at.window(), Qt::Key_Space);
        typeText(at.window(), passphrase);
        pressKey(at.window(), Qt::Key_Tab);
        pressKey(at.window(), Qt::Key_Tab);
        typeText(at.window(), passphrase);
        pressKey(at.window(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(at.program->desk().isOpen(), 20000);
        m_file = at.program->desk().office().casebook.path();
    }

    void takePeopleIn(ProgramFixture& at)
    {
        QGuiApplication::clipboard()->setText(directory);
        QTest::keyClick(&at.window(), Qt::Key_6, Qt::ControlModifier);
        auto* screen = at.window().findChild<DirectoryWorkspace*>();
        QTRY_VERIFY(screen && screen->isVisible());
        runCommand(screen->commands(), u"people.import"_s);
        push(at.window(), screen->importPage().pasteButton());
        QTRY_COMPARE(screen->importPage().taken(), 11);
        push(at.window(), *screen->importButton());
        QTRY_COMPARE(PersonStore(at.program->desk().office().casebook).practitioners().size(), size_t{11});
    }

    void planIt(ProgramFixture& at)
    {
        QTest::keyClick(&at.window(), Qt::Key_N, Qt::ControlModifier);
        auto* planner = at.window().findChild<PlannerWorkspace*>();
        QTRY_VERIFY(planner && planner->isVisible());
        choose(at.window(), *planner->kind().profiles(), u"jersey"_s);
        planner->kind().dateOf(u"strategy-discussion"_s)->setFocus();
        typeText(at.window(), u"20/11"_s);
        pressKey(at.window(), Qt::Key_Tab);
        choose(at.window(), *planner->kind().request()->triggerBox(), u"strategy-discussion"_s);
        push(at.window(), *planner->primaryButton());
        aFamily(at, *planner);
        push(at.window(), *planner->primaryButton());
        QCOMPARE(planner->step(), 2);
        pressKey(at.window(), Qt::Key_Return); // the best day
        QCOMPARE(planner->step(), 3);
        invite(at, planner->who());
        planner->state().change([](ConferencePlan& plan) { plan.conference.place = u"Room 2"_s; });
        push(at.window(), *planner->primaryButton());
        push(at.window(), *planner->primaryButton());
        QCOMPARE(planner->step(), 5);
        push(at.window(), *planner->primaryButton());
        const auto conferences = ConferenceStore(at.program->desk().office().casebook).all();
        QCOMPARE(conferences.size(), size_t{1});
        m_conference = conferences.front().id;
        const OpenConference open = read(at);
        const auto asked = std::count_if(open.file.participants.begin(), open.file.participants.end(), [](const Participant& person) {
            return person.capacity == Capacity::Practitioner || person.capacity == Capacity::Parent || person.capacity == Capacity::Relative;
        });
        QCOMPARE(asked, 12);
        QCOMPARE(open.record.dossier.request.trigger, std::optional(RequestTrigger::StrategyDiscussion));
    }

    void aFamily(ProgramFixture& at, PlannerWorkspace& planner)
    {
        QCOMPARE(planner.step(), 1);
        typeText(at.window(), u"Cobnut"_s);
        pressKey(at.window(), Qt::Key_Return);
        pressKey(at.window(), Qt::Key_Space); // [Add Cobnut]
        typeText(at.window(), u"Siân"_s);
        pressKey(at.window(), Qt::Key_Tab);
        pressKey(at.window(), Qt::Key_Tab);
        typeText(at.window(), u"4/5/2018"_s);
        pressKey(at.window(), Qt::Key_Return, Qt::ControlModifier);
        anAdult(at, planner, u"Nest Cobnut"_s, u"mother"_s, u"cy"_s, u"3 Heather Quay"_s, u"ZZ1 2MW"_s);
        anAdult(at, planner, u"Joss Thistledown"_s, u"father"_s, u"en"_s, u"12 Lantern Steps"_s, u"ZZ2 7BB"_s);
        anAdult(at, planner, u"Hazel Cobnut"_s, u"grandparent"_s, u"en"_s, u"7 Ferry Lane"_s, u"ZZ1 3FL"_s);
    }

    void anAdult(ProgramFixture& at, PlannerWorkspace& planner, const QString& name, const QString& relation, const QString& language,
                 const QString& street, const QString& postcode)
    {
        push(at.window(), *planner.family().addAdultButton());
        typeText(at.window(), name);
        auto& form = *planner.family().adultForm();
        for (QComboBox* box : form.findChildren<QComboBox*>()) {
            if (box->findData(relation) >= 0)
                choose(at.window(), *box, relation);
            else if (box->findData(language) >= 0)
                choose(at.window(), *box, language); // both questions: the meeting, and papers
        }
        form.begin();
        tabTo(at.window(), u"Address"_s);
        typeText(at.window(), street);
        pressKey(at.window(), Qt::Key_Return);
        typeText(at.window(), u"St Elsewhere "_s + postcode);
        pressKey(at.window(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(planner.family().adultTable()->rows()->rows() > 0, qPrintable(name));
    }

    void invite(ProgramFixture& at, WhoStep& who)
    {
        who.chairBox()->setFocus();
        typeText(at.window(), u"Glesni"_s);
        who.minuteTakerBox()->setFocus();
        typeText(at.window(), u"Owain"_s);
        for (const QString& name : {u"Pebble"_s, u"Quill"_s, u"Marrow"_s, u"Gorse"_s, u"Larkspur"_s, u"Yarrow"_s, u"Sorrel"_s, u"Cockle"_s, u"Dill"_s}) {
            who.searchField()->setFocus();
            who.searchField()->selectAll();
            typeText(at.window(), name);
            pressKey(at.window(), Qt::Key_Return);
        }
    }

    OpenConference read(ProgramFixture& at) { return reread(at.program->desk().office(), *m_conference); }
    const Participant person(ProgramFixture& at, const QString& name)
    {
        const OpenConference open = read(at);
        for (const Participant& each : open.file.participants)
            if (each.name == name)
                return each;
        qFatal("nobody is called so");
    }

    void withholdAnAddress(ProgramFixture& at)
    {
        QTest::keyClick(&at.window(), Qt::Key_3, Qt::ControlModifier);
        auto* screen = at.window().findChild<FamiliesWorkspace*>();
        QTRY_VERIFY(screen && screen->isVisible());
        screen->list().searchField()->setFocus();
        typeText(at.window(), u"sian cob"_s); // without her roof
        pressKey(at.window(), Qt::Key_Down);
        pressKey(at.window(), Qt::Key_Return);
        QVERIFY(screen->view());
        runCommand(screen->commands(), u"families.withhold"_s);
        WithholdForm& form = screen->withholdForm();
        QTRY_VERIFY(form.isVisible());
        form.ownerBox()->setFocus();
        typeText(at.window(), u"Nest"_s);
        form.fromBox()->setFocus();
        typeText(at.window(), u"Joss"_s);
        form.whyField()->setFocus();
        typeText(at.window(), u"Order of the made-up court."_s);
        pressKey(at.window(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(read(at).file.withheld.size(), size_t{1});
        QCOMPARE(read(at).file.withheld.front().ownerName, u"Nest Cobnut"_s);
        QCOMPARE(read(at).file.withheld.front().fromName, u"Joss Thistledown"_s);
    }

    PreparePart& prepare(ProgramFixture& at)
    {
        at.window().goTo({u"conference"_s, m_conference->text(), u"prepare"_s});
        return *at.window().findChild<PreparePart*>();
    }

    void keepSomebodyOut(ProgramFixture& at)
    {
        PreparePart& part = prepare(at);
        part.showPane(u"keptout"_s);
        pressKey(at.window(), Qt::Key_Plus);
        if (!part.form()) // an empty list has no row to press plus on
            runCommand(part.commands(), u"prepare.keepout"_s);
        auto* form = qobject_cast<KeptOutForm*>(part.form());
        QVERIFY(form);
        choose(at.window(), form->person(), person(at, u"Joss Thistledown"_s).id.text());
        form->ground().setFocus();
        choose(at.window(), form->ground(), u"violence"_s);
        form->evidence().setFocus();
        typeText(at.window(), u"He shouted at the door twice."_s);
        choose(at.window(), form->settled(), u"part"_s);
        form->from().setFocus();
        typeText(at.window(), u"10:15"_s);
        form->to().setFocus();
        typeText(at.window(), u"10:45"_s);
        form->reasons().setFocus();
        typeText(at.window(), u"The mother must be able to speak."_s);
        choose(at.window(), form->record(), u"attended-part"_s);
        push(at.window(), form->verb());
        QVERIFY2(!part.form(), part.form() ? qPrintable(part.form()->refusal() + form->verdict()) : "");
        const auto exclusion = person(at, u"Joss Thistledown"_s).exclusion;
        QVERIFY(exclusion);
        QCOMPARE(exclusion->extent, ExclusionExtent::Part);
    }

    void receiveThePoliceReport(ProgramFixture& at)
    {
        PreparePart& part = prepare(at);
        const Participant police = person(at, u"Ifan Gorse"_s);
        part.showPane(u"reports"_s, police.id.text());
        CardTable& list = part.reports().list();
        QVERIFY2(list.currentId().startsWith(police.id.text()), "the police's report has a row of its own");
        list.setCurrentIndex(list.model()->index(list.currentIndex().row(), ReportsModel::Others));
        pressKey(at.window(), Qt::Key_Space); // locked
        QVERIFY(person(at, u"Ifan Gorse"_s).reports.empty());
        list.setCurrentIndex(list.model()->index(list.currentIndex().row(), ReportsModel::Chair));
        pressKey(at.window(), Qt::Key_Space);
        QVERIFY(person(at, u"Ifan Gorse"_s).reports.front().to.contains(ReportReader::Chair));
    }

    /// Saves what the letters pane has issued as PDFs; their texts by file name.
    std::map<QString, QString> savedTexts(ProgramFixture& at, LettersPane& letters, int count)
    {
        QTemporaryDir papers;
        at.prompts.files = {papers.path()};
        letters.savePdfs();
        std::map<QString, QString> texts;
        [&] { QTRY_COMPARE_WITH_TIMEOUT(static_cast<int>(pdfsIn(papers.path()).size()), count, 20000); }();
        for (const QString& name : pdfsIn(papers.path()))
            texts[name] = pdfText(papers.filePath(name));
        return texts;
    }

    void sendInvitations(ProgramFixture& at)
    {
        PreparePart& part = prepare(at);
        part.showInvitations();
        if (part.letters().readyCount() == 0) { // why it is called is what every invitation gives
            at.prompts.reasons = {u"Siân has been left alone at night."_s};
            pressKey(at.window(), Qt::Key_Return);
        }
        QStringList waiting; // named where there are any
        for (const LetterRow& row : part.letters().run().rows)
            if (row.state != LetterState::Ready)
                waiting << row.person.name + u": "_s + (row.document && !row.document->missing.empty() ? row.document->missing.front().field : QString::number(static_cast<int>(row.state)));
        QVERIFY2(part.letters().readyCount() >= 12, qPrintable(waiting.join(u", "_s)));
        const int issued = part.letters().readyCount();
        push(at.window(), *part.actions().primary());
        m_invitations = savedTexts(at, part.letters(), issued);
        int welsh = 0;
        for (const auto& [name, text] : m_invitations) {
            QVERIFY2(!name.contains(u"Cobnut"_s, Qt::CaseInsensitive), "a file's name gives no family away");
            welsh += name.contains(u"-cy-"_s) ? 1 : 0;
            const bool toFather = text.contains(u"12 Lantern Steps"_s);
            if (toFather)
                QVERIFY2(!text.contains(u"Heather Quay"_s) && !text.contains(u"ZZ1 2MW"_s), qPrintable(text));
            if (text.contains(u"Nest Cobnut"_s) && text.contains(u"3 Heather Quay"_s))
                QVERIFY2(name.contains(u"-cy-"_s), "the mother reads Welsh");
        }
        QCOMPARE(welsh, 3); // the mother, the school and the health visitor
    }

    void giveNotice(ProgramFixture& at)
    {
        PreparePart& part = prepare(at);
        part.showInvitations();
        part.letters().showKind(*DocumentKey::parse(u"exclusion-notice"_s));
        QCOMPARE(part.letters().readyCount(), 1);
        push(at.window(), *part.actions().primary());
        const auto notice = savedTexts(at, part.letters(), 1);
        const QString text = notice.begin()->second;
        QVERIFY2(text.contains(u"Joss Thistledown"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"shouted"_s) && !text.contains(u"Heather Quay"_s), qPrintable(text));
    }

    void printTheDay(ProgramFixture& at)
    {
        PreparePart& part = prepare(at);
        part.showDayPapers();
        QTemporaryDir papers;
        at.prompts.files = {papers.path()};
        part.dayPapers().savePdfs();
        QTRY_VERIFY_WITH_TIMEOUT(static_cast<int>(pdfsIn(papers.path()).size()) >= 5, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(static_cast<int>(pdfsIn(papers.path()).size()), part.dayPapers().model().rows(), 20000);
        for (const QString& name : pdfsIn(papers.path())) {
            const QString text = pdfText(papers.filePath(name));
            QVERIFY2(!text.contains(u"Heather Quay"_s), qPrintable(name)); // no sheet of the table gives an address
            if (name.contains(u"attendance"_s))
                for (const QString& who : {u"Rhys Quill"_s, u"Ifan Gorse"_s, u"Tegwen Dill"_s})
                    QVERIFY2(text.contains(who), qPrintable(who));
        }
    }

    void theCommandLineSaysTheSame(ProgramFixture& at)
    {
        const QString id = m_conference->text();
        QTest::keyClick(&at.window(), Qt::Key_L, Qt::ControlModifier); // the window puts the casebook away
        QTRY_VERIFY(!at.program->desk().isOpen());
        QTemporaryDir papers;
        QProcess cadair;
        cadair.start(qEnvironmentVariable("CADAIR_BINARY"),
                     {u"letters"_s, m_file, u"--conference"_s, id, u"--kind"_s, u"invitation"_s, u"--out"_s, papers.path()});
        QVERIFY(cadair.waitForStarted());
        cadair.write((passphrase + u'\n').toUtf8());
        cadair.closeWriteChannel();
        QVERIFY(cadair.waitForFinished(60000));
        QVERIFY2(cadair.exitCode() == 0, cadair.readAllStandardError().constData());
        // Letter by letter; only the day it is written on and the copy's number are its own there.
        QCOMPARE(pdfsIn(papers.path()).size(), static_cast<qsizetype>(m_invitations.size()));
        QStringList window;
        QStringList line;
        for (const auto& [name, text] : m_invitations)
            window << undated(text);
        for (const QString& name : pdfsIn(papers.path()))
            line << undated(pdfText(papers.filePath(name)));
        window.sort();
        line.sort();
        for (qsizetype each = 0; each < window.size(); ++each)
            QCOMPARE(line[each].split(u'\n'), window[each].split(u'\n'));
    }

    QString m_file;
    std::optional<ConferenceId> m_conference;
    std::map<QString, QString> m_invitations;
};

QTEST_MAIN(AdministratorTest)
#include "administratortest.moc"
