#include "core/store/conferencestore.h"
#include "core/workflow/families.h"
#include "core/workflow/openconference.h"
#include "tests/ui/program/fixture.h"
#include "ui/conference/after/afterpart.h"
#include "ui/conference/conferenceworkspace.h"
#include "ui/conference/live/closesheet.h"
#include "ui/conference/live/decisionform.h"
#include "ui/conference/live/decisionpage.h"
#include "ui/conference/live/herenow.h"
#include "ui/conference/live/livepart.h"
#include "ui/conference/live/notespage.h"
#include "ui/conference/live/sheet.h"
#include "ui/conference/planner/familystep.h"
#include "ui/conference/planner/kindstep.h"
#include "ui/conference/planner/plannerworkspace.h"
#include "ui/conference/planner/whenstep.h"
#include "ui/conference/planner/whostep.h"
#include "ui/conference/prepare/preparepart.h"
#include "ui/conference/prepare/startform.h"
#include "ui/letterdesk/letterspane.h"
#include "ui/shell/createpage.h"
#include "ui/shell/passphrasefield.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/settlingtext.h"

#include <QDir>
#include <QLineEdit>
#include <QPdfDocument>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"mwyaren cloch llwybr tegell"_s;

Person practitioner(const QString& name, const QString& agency, const QString& called)
{
    Person person{.id = PersonId::fresh()};
    person.name = name;
    person.calledName = called;
    person.agency = AgencyKey::parse(agency);
    person.agencyName = u"Harbour Row"_s;
    person.job = u"Practitioner"_s;
    person.address = u"Harbour Row\nSt Elsewhere\nZZ1 4AA"_s;
    person.languages = {u"en"_s, u"en"_s};
    return person;
}

} // namespace

/// One chair, one laptop, one conference: from nothing to the letter on paper, by keyboard, in the program as it is.
class WholePathTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }

    void aConferenceFromNothingToItsLetter()
    {
        ProgramFixture at;
        for (const auto step : {&WholePathTest::makeACasebook, &WholePathTest::fillTheDirectory,
                                &WholePathTest::planTheConference, &WholePathTest::holdTheMeeting,
                                &WholePathTest::sendTheLetters}) {
            (this->*step)(at);
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    void makeACasebook(ProgramFixture& at)
    {
        pressKey(at.window(), Qt::Key_Tab); // from the made-up families to a casebook of one's own
        pressKey(at.window(), Qt::Key_Space);
        QCOMPARE(at.window().shownPage(), &at.window().createPage());
        typeText(at.window(), passphrase);
        pressKey(at.window(), Qt::Key_Tab); // the Show button
        pressKey(at.window(), Qt::Key_Tab);
        typeText(at.window(), passphrase);
        pressKey(at.window(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(at.program->desk().isOpen(), 20000);
        QTRY_COMPARE(at.window().shownPage(), &at.window().workbench());
        const QString file = at.program->desk().office().casebook.path();
        QVERIFY(QFile::exists(file));
        QVERIFY(file.startsWith(QFileInfo(at.folder.path()).canonicalFilePath()));
    }

    void fillTheDirectory(ProgramFixture& at)
    {
        for (const auto& [name, agency, called] :
             {std::tuple{u"Glesni Foxglove"_s, u"childrens-social-care"_s, u"Ms Foxglove"_s},
              std::tuple{u"Owain Sedge"_s, u"childrens-social-care"_s, u"Mr Sedge"_s},
              std::tuple{u"Sera Pebble"_s, u"childrens-social-care"_s, u"Ms Pebble"_s},
              std::tuple{u"Rhys Quill"_s, u"school"_s, u"Mr Quill"_s},
              std::tuple{u"Beth Marrow"_s, u"health-visiting"_s, u"Ms Marrow"_s},
              std::tuple{u"Ifan Gorse"_s, u"police"_s, u"PC Gorse"_s}})
            QVERIFY(savePractitioner(at.program->desk().office(), practitioner(name, agency, called)));
    }

    void planTheConference(ProgramFixture& at)
    {
        QTest::keyClick(&at.window(), Qt::Key_N, Qt::ControlModifier);
        auto* planner = at.window().findChild<PlannerWorkspace*>();
        QTRY_VERIFY(planner && planner->isVisible());

        choose(at.window(), *planner->kind().profiles(), u"jersey"_s);
        planner->kind().dateOf(u"strategy-discussion"_s)->setFocus();
        typeText(at.window(), u"18/11"_s);
        pressKey(at.window(), Qt::Key_Tab);
        push(at.window(), *planner->primaryButton());

        QCOMPARE(planner->step(), 1);
        typeText(at.window(), u"Cobnut"_s);
        pressKey(at.window(), Qt::Key_Return);
        pressKey(at.window(), Qt::Key_Space); // [Add Cobnut]
        typeText(at.window(), u"Siân"_s);
        pressKey(at.window(), Qt::Key_Tab);
        pressKey(at.window(), Qt::Key_Tab);
        typeText(at.window(), u"4/5/2018"_s);
        pressKey(at.window(), Qt::Key_Return, Qt::ControlModifier);
        push(at.window(), *planner->family().addAdultButton());
        typeText(at.window(), u"Nest Cobnut"_s);
        pressKey(at.window(), Qt::Key_Return, Qt::ControlModifier);
        push(at.window(), *planner->primaryButton());

        QCOMPARE(planner->step(), 2);
        pressKey(at.window(), Qt::Key_Return); // the best day
        QCOMPARE(planner->step(), 3);
        invite(at, *planner);
        push(at.window(), *planner->primaryButton());
        push(at.window(), *planner->primaryButton()); // the agenda as suggested
        QCOMPARE(planner->step(), 5);
        push(at.window(), *planner->primaryButton());

        const auto conferences = ConferenceStore(at.program->desk().office().casebook).all();
        QCOMPARE(conferences.size(), size_t(1));
        m_conference = conferences.front().id;
        QCOMPARE(conferences.front().state, ConferenceState::Convened);
        auto* prepare = at.window().findChild<PreparePart*>();
        QTRY_VERIFY(prepare->isVisible());
    }

    void invite(ProgramFixture& at, PlannerWorkspace& planner)
    {
        WhoStep& who = planner.who();
        who.chairBox()->setFocus();
        typeText(at.window(), u"Glesni"_s);
        who.minuteTakerBox()->setFocus();
        typeText(at.window(), u"Owain"_s);
        for (const QString& name : {u"Pebble"_s, u"Quill"_s, u"Marrow"_s, u"Gorse"_s}) {
            who.searchField()->setFocus();
            who.searchField()->selectAll();
            typeText(at.window(), name);
            pressKey(at.window(), Qt::Key_Return);
        }
        QCOMPARE(planner.state().plan().invitees.size(), size_t(4));
        const std::vector<PlannedInvitee> invited = planner.state().plan().invitees;
        for (const PlannedInvitee& invitee : invited) {
            who.invitedTable()->setFocus();
            who.invitedTable()->setCurrentId(invitee.person.text());
            if (invitee.contact.empty())
                pressKey(at.window(), Qt::Key_0); // in contact with every child
            if (!invitee.saidYes)
                pressKey(at.window(), Qt::Key_Space);
        }
        for (const PlannedInvitee& invitee : planner.state().plan().invitees)
            QVERIFY(invitee.saidYes && invitee.contact.size() == 1);
        QVERIFY(planner.state().draft().chair);
    }

    OpenConference read(ProgramFixture& at) { return reread(at.program->desk().office(), *m_conference); }

    void holdTheMeeting(ProgramFixture& at)
    {
        at.clock.set(QDateTime(*read(at).file.conference.date, QTime(10, 0)));
        auto* prepare = at.window().findChild<PreparePart*>();
        Q_EMIT prepare->changed(); // the day has come
        push(at.window(), *prepare->actions().primary());
        auto* form = qobject_cast<StartForm*>(prepare->form());
        QVERIFY(form);
        if (form->taker().currentIndex() <= 0) {
            form->taker().setFocus();
            typeText(at.window(), u"Owain"_s);
        }
        if (form->reason().isVisible()) {
            form->reason().setFocus();
            typeText(at.window(), u"Everybody said they would come."_s);
        }
        push(at.window(), form->verb());
        QCOMPARE(read(at).file.conference.state, ConferenceState::InSession);

        auto* live = at.window().findChild<LivePart*>();
        QTRY_VERIFY(live->isVisible());
        for (const Participant& person : read(at).file.participants) {
            if (person.capacity != Capacity::Practitioner && person.capacity != Capacity::Parent)
                continue;
            live->hereNow().list().setFocus();
            live->hereNow().list().setCurrentId(person.id.text());
            pressKey(at.window(), Qt::Key_Plus);
        }
        const auto quorum = quorumNow(read(at), at.clock.now());
        QCOMPARE(quorum.front().now.outcome, Outcome::Satisfied);

        const QStringList items = walkToThePlan(at, *live);
        QVERIFY2(items.contains(u"decision"_s) && items.last() == u"plan"_s, qPrintable(items.join(u' ')));
        live->notes().editor().setFocus();
        typeText(at.window(), u"Somebody the family names wakes Siân on school days."_s);
        pressKey(at.window(), Qt::Key_Return);
        QCOMPARE(read(at).record.notes.size(), size_t(1));

        decide(at, *live);
        live->close();
        auto* close = qobject_cast<CloseSheet*>(live->sheet());
        QVERIFY(close);
        if (close->reason().isVisible()) {
            close->reason().setFocus();
            typeText(at.window(), u"The rest is in the notes."_s);
        }
        push(at.window(), close->verb());
        QVERIFY2(!live->sheet(), live->sheet() ? qPrintable(live->sheet()->refusal()) : "");
        QCOMPARE(read(at).file.conference.state, ConferenceState::Concluded);
    }

    /// Takes up item after item with Ctrl+PgDn until the plan is the current one; the keys of the items taken up.
    QStringList walkToThePlan(ProgramFixture& at, LivePart& live)
    {
        QStringList taken;
        for (int step = 0; step < 12 && (taken.isEmpty() || taken.last() != u"plan"_s); ++step) {
            at.clock.set(at.clock.now().addSecs(300));
            live.setFocus();
            QTest::keyClick(&at.window(), Qt::Key_PageDown, Qt::ControlModifier);
            const auto spans = read(at).record.agenda;
            if (!spans.empty())
                taken << spans.back().item.text();
        }
        return taken;
    }

    void decide(ProgramFixture& at, LivePart& live)
    {
        live.showTab(LivePart::Decision);
        live.showChild(0);
        DecisionForm& form = live.decision().form();
        choose(at.window(), form.outcome(), u"start-plan"_s);
        choose(at.window(), form.category(), u"neglect"_s);
        if (form.reachedBy().currentIndex() < 0 || !form.input())
            choose(at.window(), form.reachedBy(), u"consensus"_s);
        form.reasons().setFocus();
        typeText(at.window(), u"Siân is often not woken for school and goes without breakfast."_s);
        push(at.window(), live.decision().confirmButton());
        QVERIFY(live.sheet());
        QVERIFY(!read(at).record.decisionFor(read(at).file.subjects.front().child.id)); // read back first
        push(at.window(), live.sheet()->verb());
        const auto open = read(at);
        const cadair::Decision* decision = open.record.decisionFor(open.file.subjects.front().child.id);
        QVERIFY(decision);
        QCOMPARE(decision->outcome, OutcomeKind::StartPlan);
    }

    void sendTheLetters(ProgramFixture& at)
    {
        auto* conference = at.window().findChild<ConferenceWorkspace*>();
        QVERIFY(conference->showPart(u"after"_s));
        auto* after = at.window().findChild<AfterPart*>();
        LettersPane& letters = after->letters();
        QTRY_VERIFY(letters.readyCount() > 0);
        push(at.window(), after->primary());
        const auto open = read(at);
        QVERIFY(!open.record.letters.empty());
        QTemporaryDir papers;
        at.prompts.files = {papers.path()};
        letters.savePdfs();
        QTRY_VERIFY(!QDir(papers.path()).entryList({u"*.pdf"_s}).isEmpty());
        QTRY_COMPARE(static_cast<size_t>(QDir(papers.path()).entryList({u"*.pdf"_s}).size()), open.record.letters.size());
        bool found = false;
        for (const QString& name : QDir(papers.path()).entryList({u"*.pdf"_s})) {
            QPdfDocument pdf;
            QCOMPARE(pdf.load(QDir(papers.path()).filePath(name)), QPdfDocument::Error::None);
            const QString text = pdf.getAllText(0).text();
            found = found || (text.contains(u"Sera Pebble"_s) && text.contains(u"Siân"_s));
        }
        QVERIFY(found);
    }

    std::optional<ConferenceId> m_conference;
};

QTEST_MAIN(WholePathTest)
#include "wholepathtest.moc"
