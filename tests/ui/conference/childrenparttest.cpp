#include "core/workflow/settling.h"
#include "tests/ui/conference/preparefixture.h"

#include "ui/conference/prepare/childpartform.h"
#include "ui/conference/prepare/childrenpane.h"
#include "ui/conference/prepare/contributionform.h"
#include "ui/conference/prepare/householdform.h"
#include "ui/request/householdfields.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;
using namespace cadair;
using namespace cadair::ui;

/// Each child's own part, with the keyboard alone.
class ChildrenPartTest : public QObject {
    Q_OBJECT

    static RowsPane* pane(StepFixture& at)
    {
        at.show(u"prepare"_s);
        at.prepare->showPane(u"children"_s);
        for (PreparePane* each : at.prepare->panes())
            if (each->paneId() == "children"_L1)
                return qobject_cast<RowsPane*>(each);
        return nullptr;
    }
    template <typename Form>
    static Form* form(StepFixture& at) { return qobject_cast<Form*>(at.prepare->form()); }
    static void press(QPushButton& verb)
    {
        verb.setFocus();
        QTest::keyClick(&verb, Qt::Key_Space);
    }

private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }

    void theOthersOfTheHouseholdAreThoughtOf()
    {
        StepFixture at(u"Cobnut"_s, ConferenceState::Convened);
        QVERIFY(saveHousehold(at.at.office(), *at.id, std::vector<HouseholdChild>{{.name = u"Eithin Cobnut"_s}}).done);
        RowsPane* list = pane(at);
        QVERIFY(list->list().setCurrentId(u"other:0"_s));
        QTest::keyClick(&list->list(), Qt::Key_Return);
        auto* others = form<HouseholdForm>(at);
        QVERIFY(others);
        SettlingText* why = others->fields().reasonFor(u"Eithin Cobnut"_s);
        QVERIFY(why && why->hasFocus());
        QTest::keyClicks(why, u"visits at weekends"_s);
        QCheckBox* inReport = others->fields().knownOf(u"Eithin Cobnut"_s, u"in-report"_s);
        QVERIFY(inReport); // these procedures ask that of the report
        inReport->setFocus();
        QTest::keyClick(inReport, Qt::Key_Space);
        press(others->verb());
        const auto kept = at.read().record.dossier.request.household;
        QVERIFY(kept && kept->front().inReport);
        QCOMPARE(kept->front().whyLeftOut, u"visits at weekends"_s);
        const int row = list->list().rows()->rowOf(u"other:0"_s);
        QCOMPARE(list->list().rows()->cell(row, ChildrenPane::Presumed).text, u"visits at weekends"_s);
    }

    void aChildsPartIsSettled()
    {
        StepFixture at(u"Cobnut"_s, ConferenceState::Convened);
        RowsPane* list = pane(at);
        const ChildId robin = at.read().file.subjects.at(0).child.id;
        QVERIFY(list->list().setCurrentId(u"child:"_s + robin.text()));
        QTest::keyClick(&list->list(), Qt::Key_Return);
        auto* child = form<ChildPartForm>(at);
        QVERIFY(child);
        child->wish().setFocus();
        QTest::keyClick(&child->wish(), Qt::Key_End); // does not wish to come
        child->answer(0).setFocus();
        child->answer(0).selectAll();
        QTest::keyClicks(&child->answer(0), u"Yes, very well."_s);
        child->settled().setFocus();
        QTest::keyClick(&child->settled(), Qt::Key_End); // does not come
        child->settledReason().setFocus();
        child->settledReason().selectAll();
        QTest::keyClick(&child->settledReason(), Qt::Key_Delete);
        press(child->verb());
        QVERIFY2(form<ChildPartForm>(at), "without a reason it is not settled");
        QVERIFY(!child->rows().refusalOf(&child->settledReason()).isEmpty());
        child->settledReason().setFocus();
        QTest::keyClicks(&child->settledReason(), u"Robin changed their mind."_s);
        press(child->verb());
        QVERIFY(!at.prepare->form());
        const OpenConference open = at.read();
        QCOMPARE(open.file.subject(robin)->wishesToAttend, std::optional(false));
        const ChildHeard& heard = open.record.dossier.heard.at(robin);
        QCOMPARE(heard.settled, std::optional(ChildComes::No));
        QCOMPARE(heard.answers.begin()->second, u"Yes, very well."_s);
        for (const Participant& person : open.file.participants)
            if (person.child == robin)
                QCOMPARE(person.reply, Reply::Apologies);
        QCOMPARE(list->list().rows()->cell(0, ChildrenPane::Wish).text, ChildrenPane::tr("Does not wish to come"));
    }

    void anUnbornChildHasSomebodyToSpeakForIt()
    {
        StepFixture at(u"Nettle"_s, ConferenceState::Convened);
        RowsPane* list = pane(at);
        const ChildId baby = at.read().file.subjects.at(0).child.id;
        QVERIFY(list->list().setCurrentId(u"child:"_s + baby.text()));
        QTest::keyClick(&list->list(), Qt::Key_F2);
        auto* child = form<ChildPartForm>(at);
        QVERIFY(child);
        child->representedBy().setFocus();
        QTest::keyClicks(&child->representedBy(), u"The midwife"_s);
        press(child->verb());
        QCOMPARE(at.read().record.dossier.heard.at(baby).representedBy, u"The midwife"_s);
    }

    void aLetterOfTheChildIsWrittenDown()
    {
        StepFixture at(u"Cobnut"_s, ConferenceState::Convened);
        RowsPane* list = pane(at);
        const ChildId robin = at.read().file.subjects.at(0).child.id;
        QVERIFY(list->list().setCurrentId(u"child:"_s + robin.text()));
        QTest::keyClick(&list->list(), Qt::Key_Plus);
        auto* given = form<ContributionForm>(at);
        QVERIFY(given);
        QVERIFY2(!given->from().currentData().toString().isEmpty(), "from the child whose row it was");
        press(given->verb());
        QVERIFY2(form<ContributionForm>(at), "it says nothing yet");
        given->words().setFocus();
        QTest::keyClicks(&given->words(), u"I want to stay at my school."_s);
        press(given->verb());
        QVERIFY(!at.prepare->form());
        const Dossier dossier = at.read().record.dossier;
        QCOMPARE(dossier.contributions.size(), 1u);
        QVERIFY2(dossier.heard.at(robin).ways.contains(u"written"_s), "heard in writing, without another tick");
        at.at.prompts.verbs = {1};
        QVERIFY(list->list().setCurrentId(u"given:0"_s));
        QTest::keyClick(&list->list(), Qt::Key_Delete);
        QVERIFY(at.read().record.dossier.contributions.empty());
    }
};

QTEST_MAIN(ChildrenPartTest)
#include "childrenparttest.moc"
