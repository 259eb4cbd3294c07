#include "tests/core/workflow/replay/place.h"
#include "tests/core/workflow/replay/stage.h"
#include "tests/ui/program/fixture.h"

#include "ui/conference/live/agendacard.h"
#include "ui/conference/live/arrivalsheet.h"
#include "ui/conference/live/closesheet.h"
#include "ui/conference/live/confirmsheet.h"
#include "ui/conference/live/decisionform.h"
#include "ui/conference/live/decisionpage.h"
#include "ui/conference/live/dissentsheet.h"
#include "ui/conference/live/dutyfields.h"
#include "ui/conference/live/herenow.h"
#include "ui/conference/live/livepart.h"
#include "ui/conference/live/notespage.h"
#include "ui/conference/live/planpage.h"
#include "ui/conference/live/planrows.h"
#include "ui/conference/live/startsheet.h"
#include "ui/conference/live/transport.h"
#include "ui/conference/live/wayssheet.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/timefield.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

/// The whole meeting without a mouse: nothing is given the keyboard but by Tab, F6 and the keys of the commands.
class MeetingByKeysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }

    void fromTheDoorToTheEnd()
    {
        auto read = replay::scriptAt(qEnvironmentVariable("CADAIR_TREE") + u"/tests/data/live/jersey.json"_s);
        QVERIFY(std::holds_alternative<replay::Script>(read));
        const replay::Script& script = std::get<replay::Script>(read);
        ProgramFixture at(script.asked);
        Casebook casebook = Casebook::inMemory(at.clock, u"Owain Sedge"_s);
        replay::Stage stage(script, casebook, at.clock);
        stage.prepare();
        m_conference = stage.conference();
        at.clock.set(QDateTime(script.date, script.start));
        at.program->desk().put(std::move(casebook));
        at.window().start();
        at.window().goTo({u"conference"_s, m_conference->text(), u"live"_s});
        m_at = &at;
        m_live = at.window().findChild<LivePart*>();
        QVERIFY(m_live && m_live->isVisible());
        for (const auto step : {&MeetingByKeysTest::start, &MeetingByKeysTest::peopleCome, &MeetingByKeysTest::itemsAndNotes,
                                &MeetingByKeysTest::somebodyNobodyExpected, &MeetingByKeysTest::theQuorumGoes,
                                &MeetingByKeysTest::views, &MeetingByKeysTest::theDecision, &MeetingByKeysTest::aDissent,
                                &MeetingByKeysTest::aLineOfThePlan, &MeetingByKeysTest::theEnd}) {
            (this->*step)();
            if (QTest::currentTestFailed())
                return;
            at.clock.set(at.clock.now().addSecs(300));
        }
    }

private:
    QWidget& window() const { return m_at->window(); }
    OpenConference record() const { return reread(m_at->program->desk().office(), *m_conference); }
    const Participant* person(const OpenConference& open, const QString& name) const
    {
        for (const Participant& each : open.file.participants)
            if (each.name == name)
                return &each;
        return nullptr;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_keys;
        pressKey(window(), key, modifiers);
        QCoreApplication::processEvents();
    }

    /// Tab until the keyboard is there.
    void reach(const QWidget& wanted)
    {
        const auto there = [&] { return window().focusWidget() && (window().focusWidget() == &wanted || wanted.isAncestorOf(window().focusWidget())); };
        for (int step = 0; step < 90 && !there(); ++step)
            press(Qt::Key_Tab);
        QVERIFY2(there(), qPrintable(u"Tab does not lead to "_s + wanted.accessibleName() + u' ' + QString::fromLatin1(wanted.metaObject()->className())));
    }

    void pushByTab(const QPushButton& button)
    {
        reach(button);
        press(Qt::Key_Space);
    }

    void pick(QComboBox& box, const QString& data)
    {
        reach(box);
        const int wanted = box.findData(data);
        QVERIFY2(wanted >= 0, qPrintable(data));
        for (int step = 0; step < 60 && box.currentIndex() != wanted; ++step)
            press(box.currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
        QCOMPARE(box.currentIndex(), wanted);
    }

    /// Walks a list to the row of that id.
    void walkTo(CardTable& list, const QString& id)
    {
        reach(list);
        press(Qt::Key_Home, Qt::ControlModifier);
        for (int step = 0; step < 60 && list.currentId() != id; ++step)
            press(Qt::Key_Down);
        QCOMPARE(list.currentId(), id);
    }

    void start()
    {
        auto* sheet = qobject_cast<StartSheet*>(m_live->sheet());
        QVERIFY(sheet);
        if (sheet->minuteTaker().currentIndex() <= 0) {
            reach(sheet->minuteTaker());
            typeText(window(), u"Owain"_s);
        }
        if (sheet->reason().isVisible()) {
            reach(sheet->reason());
            typeText(window(), u"Everybody else is on the way."_s);
        }
        pushByTab(sheet->verb());
        QCOMPARE(record().file.conference.state, ConferenceState::InSession);
    }

    void peopleCome()
    {
        for (const QString& name : {u"Hazel Thistle"_s, u"Sera Pebble"_s, u"Rhys Quill"_s, u"Beth Marrow"_s, u"Nia Larkspur"_s}) {
            walkTo(m_live->hereNow().list(), person(record(), name)->id.text());
            press(Qt::Key_Plus);
            if (QTest::currentTestFailed())
                return;
        }
        for (const ChildQuorum& child : quorumNow(record(), m_at->clock.now()))
            QCOMPARE(child.now.outcome, Outcome::Satisfied);
    }

    void itemsAndNotes()
    {
        QTest::keyClick(&window(), Qt::Key_PageDown, Qt::ControlModifier);
        QTest::keyClick(&window(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(record().record.agenda.back().item.text(), u"why"_s);
        reach(m_live->notes().editor());
        typeText(window(), u"The boiler has been broken since August."_s);
        press(Qt::Key_Return);
        QCOMPARE(record().record.notes.size(), size_t{1});
        QCOMPARE(record().record.notes.front().agenda.text(), u"why"_s);
    }

    void somebodyNobodyExpected()
    {
        runCommand(m_live->commands(), u"live.arrived"_s);
        auto* sheet = qobject_cast<ArrivalSheet*>(m_live->sheet());
        QVERIFY(sheet);
        const int before = m_keys;
        reach(sheet->name());
        typeText(window(), u"Teilo Bracken"_s);
        reach(sheet->role());
        typeText(window(), u"school nurse"_s);
        reach(sheet->from());
        typeText(window(), u"School nurse"_s); // a list finds what is typed
        reach(*sheet->contact(0));
        press(Qt::Key_Space);
        pushByTab(sheet->verb());
        QVERIFY2(!m_live->sheet(), m_live->sheet() ? qPrintable(m_live->sheet()->refusal()) : "");
        const OpenConference open = record();
        const Participant* came = person(open, u"Teilo Bracken"_s);
        QVERIFY(came && came->agency && came->agency->text() == u"school-nursing"_s);
        QCOMPARE(came->present.size(), size_t{1});
        QCOMPARE(came->contact, std::vector<ChildId>{open.file.subjects.front().child.id});
        // Past everybody who is expected, and no further.
        QVERIFY2(m_keys - before < 45, qPrintable(u"%1 keys beside what is typed"_s.arg(m_keys - before)));
    }

    void theQuorumGoes()
    {
        for (const QString& name : {u"Nia Larkspur"_s, u"Beth Marrow"_s}) {
            walkTo(m_live->hereNow().list(), person(record(), name)->id.text());
            press(Qt::Key_Minus);
        }
        QVERIFY(m_live->messages().isOpen());
        runCommand(m_live->commands(), u"live.quorum"_s);
        auto* sheet = qobject_cast<WaysSheet*>(m_live->sheet());
        QVERIFY(sheet && sheet->way(WaysSheet::GoOn)->isChecked());
        reach(*sheet->ground(u"delay-detrimental"_s));
        press(Qt::Key_Space);
        reach(sheet->reason());
        typeText(window(), u"Waiting would leave them in the cold."_s);
        reach(*sheet->duties().wordsFor(u"interim-safeguards"_s));
        typeText(window(), u"Their aunt takes them in tonight."_s);
        reach(*sheet->duties().dateFor(u"early-review"_s));
        typeText(window(), u"14/12"_s);
        pushByTab(sheet->verb());
        QVERIFY2(!m_live->sheet(), m_live->sheet() ? qPrintable(m_live->sheet()->refusal()) : "");
        QVERIFY(record().file.conference.proceedInquorate.has_value());
    }

    void views()
    {
        QTest::keyClick(&window(), Qt::Key_PageDown, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_live->tab(), LivePart::Decision);
        while (m_live->child() != 1) // Wren
            QTest::keyClick(&window(), Qt::Key_PageDown, Qt::AltModifier);
        walkTo(m_live->decision().views(), person(record(), u"Rhys Quill"_s)->id.text());
        press(Qt::Key_1);
        const auto views = record().record.views;
        QCOMPARE(views.size(), size_t{1});
        QCOMPARE(views.front().choice, ViewChoice::Likely);
    }

    void theDecision()
    {
        DecisionForm& form = m_live->decision().form();
        pick(form.outcome(), u"start-plan"_s);
        pick(form.category(), u"neglect"_s);
        pick(form.reachedBy(), u"consensus"_s);
        reach(form.reasons());
        typeText(window(), u"She was left alone in a cold house."_s);
        pushByTab(m_live->decision().confirmButton());
        auto* sheet = qobject_cast<ConfirmSheet*>(m_live->sheet());
        QVERIFY2(sheet, qPrintable(m_live->decision().warning()));
        pushByTab(sheet->verb());
        const OpenConference open = record();
        QVERIFY(open.record.decisionFor(open.file.subjects[1].child.id));
    }

    void aDissent()
    {
        QTest::keyClick(&window(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        auto* sheet = qobject_cast<DissentSheet*>(m_live->sheet());
        QVERIFY(sheet);
        pick(sheet->who(), person(record(), u"Rhys Quill"_s)->id.text());
        reach(sheet->words());
        typeText(window(), u"I would have waited for the doctor."_s);
        reach(sheet->readBack());
        press(Qt::Key_Space);
        pushByTab(sheet->verb());
        QVERIFY2(!m_live->sheet(), m_live->sheet() ? qPrintable(m_live->sheet()->refusal()) : "");
        const auto dissents = record().record.dissents;
        QCOMPARE(dissents.size(), size_t{1});
        QVERIFY(dissents.front().readBack);
    }

    void aLineOfThePlan()
    {
        QTest::keyClick(&window(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_live->tab(), LivePart::Plan);
        reach(m_live->plan().sections());
        press(Qt::Key_Right);
        QCOMPARE(m_live->plan().section(), PlanPage::Actions);
        PlanRows& rows = m_live->plan().actions();
        reach(rows.table());
        press(Qt::Key_Insert);
        QVERIFY(rows.isEditing());
        for (const auto& [column, words] : {std::pair{PlanRowsModel::What, u"has the boiler fitted"_s}, std::pair{PlanRowsModel::Who, u"Pol Cockle"_s},
                                            std::pair{PlanRowsModel::By, u"4/12/2026"_s}, std::pair{PlanRowsModel::Measure, u"the fitter's receipt"_s}}) {
            reach(*rows.field(column));
            typeText(window(), words);
        }
        press(Qt::Key_Return);
        const OpenConference open = record();
        const auto plan = open.record.dossier.plans.find(open.file.subjects[1].child.id);
        QVERIFY(plan != open.record.dossier.plans.end());
        QCOMPARE(plan->second.actions.size(), size_t{1});
        QCOMPARE(plan->second.actions.front().by, std::optional(QDate(2026, 12, 4)));
    }

    void theEnd()
    {
        pushByTab(m_live->transport().closeButton());
        auto* sheet = qobject_cast<CloseSheet*>(m_live->sheet());
        QVERIFY(sheet);
        if (sheet->reason().isVisible()) {
            reach(sheet->reason());
            typeText(window(), u"Robin and Linnet are decided on when the doctor can be there."_s);
        }
        pushByTab(sheet->verb());
        QVERIFY2(!m_live->sheet(), m_live->sheet() ? qPrintable(m_live->sheet()->refusal()) : "");
        QCOMPARE(record().file.conference.state, ConferenceState::Concluded);
    }

    ProgramFixture* m_at = nullptr;
    LivePart* m_live = nullptr;
    std::optional<ConferenceId> m_conference;
    int m_keys = 0;
};

QTEST_MAIN(MeetingByKeysTest)
#include "meetingbykeystest.moc"
