#include "tests/ui/conference/preparefixture.h"

#include "core/workflow/asking.h"
#include "ui/conference/prepare/comingform.h"
#include "ui/conference/prepare/networkform.h"
#include "ui/conference/prepare/receiptfields.h"
#include "ui/conference/prepare/reportspane.h"
#include "ui/conference/prepare/whoelsepane.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>

using namespace Qt::StringLiterals;
using namespace cadair;
using namespace cadair::ui;

/// Reports, who else to ask and how people come, with the keyboard alone.
class ReportsPaneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }
    void spaceRecordsThatTheChairHasIt();
    void deleteTakesAMarkBack();
    void plusAsksAndReminds();
    void theLettersThatAskAreAButtonAway();
    void thePolicesRowIsLocked();
    void whatWasSeenIsKept();
    void aDayToComeIsNotTaken();
    void readyLeadsToTheReports();
    void whoIsNotNeededIsSettled();
    void somebodyOfALineIsInvited();
    void agenciesAroundTheFamilyAreNamed();
    void howSomebodyComesIsKept();
    void anAgreementToComeIsRefused();
    void everybodyIsToldOfAMove();

private:
    static void stand(StepFixture& at, const QString& name, int column)
    {
        at.prepare->showPane(u"reports"_s, at.person(name).id.text());
        CardTable& list = at.prepare->reports().list();
        QVERIFY(list.hasFocus());
        list.setCurrentIndex(list.model()->index(list.currentIndex().row(), column));
        QVERIFY(list.currentId().startsWith(at.person(name).id.text()));
    }
    static void run(StepFixture& at, const QString& id)
    {
        for (const Command& command : at.frame.commands())
            if (command.id == id)
                return command.run();
        QFAIL(qPrintable(u"no command "_s + id));
    }
    static Asked asked(const StepFixture& at, const QString& name) { return askedForReport(at.read().file, at.person(name)); }
};

void ReportsPaneTest::spaceRecordsThatTheChairHasIt()
{
    StepFixture at(u"Cobnut"_s, ConferenceState::Convened);
    at.show(u"prepare"_s);
    stand(at, u"Rhys Quill"_s, ReportsModel::Chair);
    QTest::keyClick(&at.prepare->reports().list(), Qt::Key_Space);
    const Participant person = at.person(u"Rhys Quill"_s);
    QCOMPARE(person.reports.size(), 1u);
    QCOMPARE(person.reports.front().kind, ReportKind::Agency);
    QCOMPARE(person.reports.front().to.at(ReportReader::Chair), at.at.now.date());
    QVERIFY2(at.prepare->reports().list().hasFocus(), "a step must not lose the keyboard");
}

void ReportsPaneTest::deleteTakesAMarkBack()
{
    StepFixture at(u"Cobnut"_s, ConferenceState::Convened);
    at.show(u"prepare"_s);
    QVERIFY(at.person(u"Sera Pebble"_s).reports.front().to.contains(ReportReader::Parents));
    stand(at, u"Sera Pebble"_s, ReportsModel::Family);
    QTest::keyClick(&at.prepare->reports().list(), Qt::Key_Delete);
    QVERIFY(!at.person(u"Sera Pebble"_s).reports.front().to.contains(ReportReader::Parents));
    QVERIFY(at.person(u"Sera Pebble"_s).reports.front().to.contains(ReportReader::Chair));
}

void ReportsPaneTest::plusAsksAndReminds()
{
    StepFixture at(u"Cobnut"_s, ConferenceState::Convened);
    at.show(u"prepare"_s);
    QCOMPARE(asked(at, u"Alun Yarrow"_s).reminders, 2); // as the made-up family is told
    stand(at, u"Alun Yarrow"_s, ReportsModel::AskedColumn);
    const int row = at.prepare->reports().list().currentIndex().row();
    QVERIFY(at.prepare->reports().list().rows()->cell(row, ReportsModel::AskedColumn).second.startsWith(u"reminded twice"_s));
    QTest::keyClick(&at.prepare->reports().list(), Qt::Key_Plus);
    QCOMPARE(asked(at, u"Alun Yarrow"_s).reminders, 3);
    QTest::keyClick(&at.prepare->reports().list(), Qt::Key_Space);
    QCOMPARE(asked(at, u"Alun Yarrow"_s).reminders, 4);
    QCOMPARE(asked(at, u"Alun Yarrow"_s).reminded, at.at.now.date());
}

void ReportsPaneTest::theLettersThatAskAreAButtonAway()
{
    StepFixture at(u"Cobnut"_s, ConferenceState::Convened); // everybody was asked: what is left is to remind
    at.show(u"prepare"_s);
    at.prepare->showPane(u"reports"_s);
    auto* letters = at.prepare->reports().findChild<QPushButton*>(u"letters"_s);
    QVERIFY(letters && letters->isVisible());
    letters->setFocus();
    QTest::keyClick(letters, Qt::Key_Space);
    QVERIFY(at.prepare->letters().isVisible());
    QCOMPARE(at.prepare->letters().kind(), documents::reportReminder());
}

void ReportsPaneTest::thePolicesRowIsLocked()
{
    StepFixture at(u"Mwyaren"_s, ConferenceState::InSession); // Jersey: its police report is the chair's alone
    at.show(u"prepare"_s);
    stand(at, u"PC Ifan Gorse"_s, ReportsModel::Others);
    CardTable& list = at.prepare->reports().list();
    QCOMPARE(list.rows()->cell(list.currentIndex().row(), ReportsModel::Others).text, u"Chair only"_s);
    QTest::keyClick(&list, Qt::Key_Space);
    QVERIFY(at.person(u"PC Ifan Gorse"_s).reports.empty());
    QVERIFY2(at.prepare->messages().isOpen(), "why it was not done is told");
    QTest::keyClick(&list, Qt::Key_Return);
    auto* form = qobject_cast<ReportForm*>(at.prepare->form());
    QVERIFY(form);
    QVERIFY(!form->tick(ReportReader::Attendees).isEnabled());
    QVERIFY(!form->receipt().sharedBy().isVisible());
    form->verb().click();
    QVERIFY(!at.prepare->form());
    QCOMPARE(at.person(u"PC Ifan Gorse"_s).reports.front().to.size(), 1u);
}

void ReportsPaneTest::whatWasSeenIsKept()
{
    StepFixture at(u"Cobnut"_s, ConferenceState::Convened);
    at.show(u"prepare"_s);
    stand(at, u"Sera Pebble"_s, ReportsModel::Seen);
    QTest::keyClick(&at.prepare->reports().list(), Qt::Key_Return);
    auto* form = qobject_cast<ReportForm*>(at.prepare->form());
    QVERIFY(form);
    const ChildId robin = at.read().file.subjects.front().child.id;
    QVERIFY(form->receipt().mark(u"facts-apart"_s)->isChecked());
    QVERIFY(!form->receipt().mark(u"needs"_s, robin)->isChecked());
    QTest::keyClick(form->receipt().mark(u"needs"_s, robin), Qt::Key_Space);
    form->receipt().treatedLate().setPlainText(u"Read out at the beginning."_s);
    form->verb().click();
    QVERIFY2(!at.prepare->form(), qPrintable(form->refusal()));
    const auto& receipts = at.read().record.dossier.papers.receipts;
    const auto kept = std::find_if(receipts.begin(), receipts.end(), [](const ReportReceipt& each) { return each.kind == ReportKind::SocialWork; });
    QVERIFY(kept != receipts.end());
    QVERIFY(kept->children.at(robin).contains(u"needs"_s));
    QVERIFY(kept->holds.contains(u"facts-apart"_s));
    QCOMPARE(kept->treatedLate, u"Read out at the beginning."_s);
    QVERIFY(kept->read.has_value()); // what was there stays
}

void ReportsPaneTest::aDayToComeIsNotTaken()
{
    StepFixture at(u"Cobnut"_s, ConferenceState::Convened);
    at.show(u"prepare"_s);
    stand(at, u"Rhys Quill"_s, ReportsModel::Chair);
    QTest::keyClick(&at.prepare->reports().list(), Qt::Key_Return);
    auto* form = qobject_cast<ReportForm*>(at.prepare->form());
    QVERIFY(form);
    QVERIFY(form->tick(ReportReader::Chair).isChecked());
    form->date().setDate(at.at.now.date().addDays(1));
    form->verb().click();
    QVERIFY2(at.prepare->form(), "a report that came tomorrow");
    QVERIFY(at.person(u"Rhys Quill"_s).reports.empty());
    form->date().setDate(at.at.now.date());
    form->verb().click();
    QVERIFY(!at.prepare->form());
}

void ReportsPaneTest::readyLeadsToTheReports()
{
    StepFixture at(u"Cobnut"_s, ConferenceState::Convened);
    at.show(u"prepare"_s);
    QVERIFY(at.prepare->ready().setCurrentId(u"reports-in"_s));
    at.prepare->ready().setFocus();
    QTest::keyClick(&at.prepare->ready(), Qt::Key_Return);
    QVERIFY(at.prepare->reports().isVisible());
    QVERIFY(at.prepare->reports().list().hasFocus());
    QTest::keyClick(&at.prepare->reports().list(), Qt::Key_Escape);
    QVERIFY(at.prepare->board().isVisible());
}

void ReportsPaneTest::whoIsNotNeededIsSettled()
{
    StepFixture at(u"Cobnut"_s, ConferenceState::Convened); // North Yorkshire names likely members
    at.show(u"prepare"_s);
    run(at, u"prepare.who-else"_s);
    CardTable& list = at.prepare->whoElse().list();
    QVERIFY(list.hasFocus());
    QAbstractItemModelTester tester(list.rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(list.setCurrentId(u"armed-forces"_s));
    QCOMPARE(at.prepare->ruleAsked().part, rulesOf(u"north-yorkshire"_s, u"NYK-ATT-12"_s).part); // F1 says why
    QCOMPARE(at.prepare->ruleAsked().record, rulesOf(u"north-yorkshire"_s, u"NYK-ATT-12"_s).record);
    QTest::keyClick(&list, Qt::Key_Minus); // closed without a reason
    QVERIFY(at.read().record.dossier.inviting.notNeeded.empty());
    at.at.prompts.reasons = {u"Nobody of the family serves."_s};
    QTest::keyClick(&list, Qt::Key_Minus);
    QCOMPARE(at.read().record.dossier.inviting.notNeeded.at(u"armed-forces"_s), u"Nobody of the family serves."_s);
    QCOMPARE(list.currentId(), u"armed-forces"_s);
    QTest::keyClick(&list, Qt::Key_Delete);
    QVERIFY(at.read().record.dossier.inviting.notNeeded.empty());
    QVERIFY(list.setCurrentId(u"housing"_s));
    QTest::keyClick(&list, Qt::Key_Plus);
    QVERIFY(at.read().record.dossier.inviting.wanted.contains(u"housing"_s));
}

void ReportsPaneTest::somebodyOfALineIsInvited()
{
    StepFixture at(u"Cobnut"_s, ConferenceState::Convened);
    at.show(u"prepare"_s);
    run(at, u"prepare.who-else"_s);
    CardTable& list = at.prepare->whoElse().list();
    QVERIFY(list.setCurrentId(u"parents-practitioners"_s));
    QTest::keyClick(&list, Qt::Key_Return);
    auto* form = qobject_cast<AddPersonForm*>(at.prepare->form());
    QVERIFY(form);
    for (int row = 0; row < form->known().rows()->rows(); ++row)
        QVERIFY2(!form->known().rows()->cell(row, 0).text.contains(u"Gorse"_s), "only those who work with parents are offered");
    form->search().setFocus();
    QTest::keyClicks(&form->search(), u"larkspur"_s);
    QTest::keyClick(&form->search(), Qt::Key_Return);
    form->verb().click();
    QVERIFY2(!at.prepare->form(), qPrintable(form->refusal()));
    QVERIFY(at.person(u"Dr Nia Larkspur"_s).person.has_value());
    QVERIFY(at.prepare->whoElse().isVisible());
}

void ReportsPaneTest::agenciesAroundTheFamilyAreNamed()
{
    StepFixture at(u"Cobnut"_s, ConferenceState::Convened);
    at.show(u"prepare"_s);
    run(at, u"prepare.network"_s);
    auto* form = qobject_cast<NetworkForm*>(at.prepare->form());
    QVERIFY(form);
    QVERIFY(form->list().hasFocus());
    const int row = form->list().rows()->rowOf(u"housing"_s);
    for (const int column : {int(NetworkForm::WithParents), int(NetworkForm::Key)}) {
        form->list().setCurrentIndex(form->list().model()->index(row, column));
        QTest::keyClick(&form->list(), Qt::Key_Space);
    }
    form->verb().click();
    QVERIFY2(!at.prepare->form(), qPrintable(form->refusal()));
    const OpenConference open = at.read();
    QCOMPARE(open.record.dossier.inviting.network->size(), 1u);
    QVERIFY(open.record.dossier.inviting.network->front().withParents);
    QCOMPARE(open.file.conference.alsoKey.front().text(), u"housing"_s);
}

void ReportsPaneTest::howSomebodyComesIsKept()
{
    StepFixture at(u"Cobnut"_s, ConferenceState::Convened);
    at.show(u"prepare"_s);
    QString mother;
    for (const Participant& person : at.read().file.participants)
        if (person.capacity == Capacity::Parent)
            mother = person.name;
    at.prepare->showPerson(at.person(mother).id, BoardModel::Person);
    QTest::keyClick(&at.prepare->board(), Qt::Key_F2, Qt::ShiftModifier);
    auto* form = qobject_cast<ComingForm*>(at.prepare->form());
    QVERIFY(form);
    QVERIFY(form->meeting().hasFocus());
    form->papers().setCurrentIndex(form->papers().findData(u"cy"_s));
    form->way().setCurrentIndex(form->way().findData(u"social-worker"_s));
    form->interpreter().setCurrentIndex(form->interpreter().findData(u"offered"_s));
    form->needs().setPlainText(u"No stairs."_s);
    QVERIFY(form->leaflet(u"complaints"_s));
    form->leaflet(u"complaints"_s)->setCurrentIndex(form->leaflet(u"complaints"_s)->findData(u"cy"_s));
    QVERIFY(!form->mayDecide().isVisible());
    form->verb().click();
    QVERIFY2(!at.prepare->form(), qPrintable(form->refusal()));
    QCOMPARE(at.person(mother).languages.papers, u"cy"_s);
    const Attending kept = at.read().record.dossier.attending.at(at.person(mother).id);
    QCOMPARE(kept.way, SendingWay::SocialWorker);
    QVERIFY(kept.interpreterNeeded && kept.interpreterOffered && !kept.interpreterDeclined);
    QCOMPARE(kept.needs, u"No stairs."_s);
    QCOMPARE(kept.leaflets.at(u"complaints"_s), u"cy"_s);
    QVERIFY(at.prepare->board().hasFocus());
}

void ReportsPaneTest::anAgreementToComeIsRefused()
{
    StepFixture at(u"Cobnut"_s, ConferenceState::Convened);
    at.show(u"prepare"_s);
    const Participant police = at.person(u"PC Ifan Gorse"_s); // comes by video
    at.prepare->showPerson(police.id, BoardModel::Person);
    run(at, u"prepare.coming"_s);
    auto* form = qobject_cast<ComingForm*>(at.prepare->form());
    QVERIFY(form);
    form->chairAgreed().setDate(at.at.now.date().addDays(2));
    form->mayDecide().setCurrentIndex(form->mayDecide().findData(u"yes"_s));
    form->verb().click();
    QVERIFY(at.prepare->form());
    QVERIFY(!at.read().record.dossier.attending.contains(police.id));
    form->chairAgreed().setDate(at.at.now.date());
    form->verb().click();
    QVERIFY(!at.prepare->form());
    const Attending kept = at.read().record.dossier.attending.at(police.id);
    QCOMPARE(kept.chairAgreed, at.at.now.date());
    QCOMPARE(kept.mayDecide, true);
}

void ReportsPaneTest::everybodyIsToldOfAMove()
{
    StepFixture at(u"Cobnut"_s, ConferenceState::Convened);
    at.show(u"prepare"_s);
    const Conference before = at.read().file.conference;
    QVERIFY(setDate(at.at.office(), *at.id, *before.date, QTime(15, 0), before.place).done);
    Q_EMIT at.prepare->changed();
    QVERIFY(at.prepare->ready().setCurrentId(u"tell-of-change"_s));
    QVERIFY(tellingNow(at.read()).toTell.size() > 3);
    at.prepare->ready().setFocus();
    at.at.prompts.verbs = {1}; // told today
    QTest::keyClick(&at.prepare->ready(), Qt::Key_Return);
    QVERIFY(tellingNow(at.read()).toTell.empty());
    QVERIFY(at.prepare->ready().setCurrentId(u"tell-of-change"_s)); // in order now, and still seen
}

QTEST_MAIN(ReportsPaneTest)
#include "reportspanetest.moc"
