#include "tests/ui/conference/preparefixture.h"

#include "ui/conference/prepare/keptoutform.h"
#include "ui/conference/prepare/keptoutpane.h"

using namespace Qt::StringLiterals;
using namespace cadair;
using namespace cadair::ui;

/// Keeping somebody out, with the keyboard alone: from the request to what is owed.
class KeptOutTest : public QObject {
    Q_OBJECT

    static RowsPane* pane(StepFixture& at)
    {
        at.show(u"prepare"_s);
        at.prepare->showPane(u"keptout"_s);
        for (PreparePane* each : at.prepare->panes())
            if (each->paneId() == "keptout"_L1)
                return qobject_cast<RowsPane*>(each);
        return nullptr;
    }
    static KeptOutForm* form(StepFixture& at) { return qobject_cast<KeptOutForm*>(at.prepare->form()); }
    /// Walks a choice to an entry by its arrow keys.
    static void walkTo(QComboBox& box, const QString& word)
    {
        box.setFocus();
        for (int i = 0; i <= box.count() && box.currentData().toString() != word; ++i)
            QTest::keyClick(&box, i < box.count() && box.findData(word) < box.currentIndex() ? Qt::Key_Up : Qt::Key_Down);
        QCOMPARE(box.currentData().toString(), word);
    }
    static void type(QWidget& field, const QString& words)
    {
        field.setFocus();
        QTest::keyClicks(&field, words);
    }
    static void press(QPushButton& verb)
    {
        verb.setFocus();
        QTest::keyClick(&verb, Qt::Key_Space);
    }
    static const QString mother;

private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }

    void plusWritesDownARequestAndSettlesIt()
    {
        StepFixture at(u"Nettle"_s, ConferenceState::Convened);
        RowsPane* list = pane(at);
        QVERIFY(list && list->list().hasFocus());
        QTest::keyClick(&list->list(), Qt::Key_Plus);
        QVERIFY(form(at));
        walkTo(form(at)->person(), at.person(mother).id.text());
        walkTo(form(at)->ground(), u"violence"_s);
        type(form(at)->evidence(), u"Threats at the clinic."_s);
        walkTo(form(at)->settled(), u"part"_s);
        QVERIFY(form(at)->from().isVisible());
        type(form(at)->from(), u"10:20"_s);
        type(form(at)->to(), u"10:40"_s);
        type(form(at)->reasons(), u"The midwife must be able to speak."_s);
        walkTo(form(at)->record(), u"attended-part"_s);
        press(form(at)->verb());
        QVERIFY2(!form(at), qPrintable(form(at) ? form(at)->refusal() : QString()));
        const Participant person = at.person(mother);
        QVERIFY(person.exclusion.has_value());
        QCOMPARE(person.exclusion->from, std::optional(QTime(10, 20)));
        QCOMPARE(person.exclusion->record, std::optional(ExclusionRecord::AttendedPart));
        QVERIFY2(list->list().hasFocus(), "the keyboard comes back to the list");
        QCOMPARE(list->list().rows()->rowId(0), person.id.text());
        const int row = at.prepare->board().rows()->rowOf(person.id.text());
        QVERIFY2(at.prepare->board().rows()->cell(row, BoardModel::Person).second.contains(u"10:20"_s), "the list of everybody warns of it");
    }

    void whatCannotStandIsSaidUnderItsField_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("reasons");
        QTest::addColumn<QString>("field");
        QTest::newRow("it ends before it begins") << u"10:40"_s << u"10:20"_s << u"So decided."_s << u"to"_s;
        QTest::newRow("outside the meeting") << u"07:00"_s << u"10:20"_s << u"So decided."_s << u"from"_s;
        QTest::newRow("no reasons") << u"10:20"_s << u"10:40"_s << QString() << u"reasons"_s;
        QTest::newRow("from nobody knows when") << QString() << QString() << u"So decided."_s << u"from"_s;
    }

    void whatCannotStandIsSaidUnderItsField()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const QString, reasons);
        QFETCH(const QString, field);
        StepFixture at(u"Nettle"_s, ConferenceState::Convened);
        RowsPane* list = pane(at);
        QTest::keyClick(&list->list(), Qt::Key_Plus);
        walkTo(form(at)->person(), at.person(mother).id.text());
        walkTo(form(at)->ground(), u"violence"_s);
        type(form(at)->evidence(), u"Threats at the clinic."_s);
        walkTo(form(at)->settled(), u"part"_s);
        type(form(at)->from(), from);
        type(form(at)->to(), to);
        type(form(at)->reasons(), reasons);
        press(form(at)->verb());
        QVERIFY2(form(at), "the form stays");
        const QWidget* marked = field == "to"_L1 ? static_cast<QWidget*>(&form(at)->to())
                                : field == "from"_L1 ? static_cast<QWidget*>(&form(at)->from()) : &form(at)->reasons();
        QVERIFY2(!form(at)->rows().refusalOf(marked).isEmpty(), "a sentence under the field");
        QCOMPARE(form(at)->evidence().text(), u"Threats at the clinic."_s);
        QCOMPARE(at.person(mother).exclusion.has_value(), false);
        QVERIFY2(!at.read().record.dossier.exclusionRequests.empty(), "the request is kept all the same");
    }

    void aDayThatDoesNotExist()
    {
        StepFixture at(u"Nettle"_s, ConferenceState::Convened);
        RowsPane* list = pane(at);
        QTest::keyClick(&list->list(), Qt::Key_Plus);
        walkTo(form(at)->person(), at.person(mother).id.text());
        form(at)->requested().edit()->setFocus();
        form(at)->requested().edit()->selectAll();
        QTest::keyClicks(form(at)->requested().edit(), u"30 Feb"_s);
        press(form(at)->verb());
        QVERIFY(form(at));
        QVERIFY(!form(at)->rows().refusalOf(&form(at)->requested()).isEmpty());
        QVERIFY(at.read().record.dossier.exclusionRequests.empty());
    }

    void nobodyAndNoGroundAreAskedFor()
    {
        StepFixture at(u"Nettle"_s, ConferenceState::Convened);
        RowsPane* list = pane(at);
        QTest::keyClick(&list->list(), Qt::Key_Plus);
        press(form(at)->verb());
        QVERIFY(!form(at)->rows().refusalOf(&form(at)->person()).isEmpty());
        walkTo(form(at)->person(), at.person(mother).id.text());
        press(form(at)->verb());
        QVERIFY(form(at)->rows().refusalOf(&form(at)->person()).isEmpty());
        QVERIFY(!form(at)->rows().refusalOf(&form(at)->ground()).isEmpty());
    }

    void whatWasTypedOutlivesALock()
    {
        StepFixture at(u"Nettle"_s, ConferenceState::Convened);
        RowsPane* list = pane(at);
        QTest::keyClick(&list->list(), Qt::Key_Plus);
        type(form(at)->evidence(), u"Threats at the clinic."_s);
        at.prepare->aboutToLock();
        QVERIFY(!form(at));
        at.prepare->showConference(at.read());
        at.prepare->showPane(u"keptout"_s);
        QTest::keyClick(&list->list(), Qt::Key_Plus);
        QCOMPARE(form(at)->evidence().text(), u"Threats at the clinic."_s);
        QTest::keyClick(form(at), Qt::Key_Escape); // left on purpose: gone
        QTest::keyClick(&list->list(), Qt::Key_Plus);
        QCOMPARE(form(at)->evidence().text(), QString());
    }

    void theNoticeIsAButtonAway()
    {
        StepFixture at(u"Cobnut"_s, ConferenceState::Convened); // its mother is kept out of a part
        RowsPane* list = pane(at);
        auto* letters = list->findChild<QPushButton*>(u"letters"_s);
        QVERIFY(letters && letters->isVisible());
        press(*letters);
        QVERIFY(at.prepare->letters().isVisible());
        QCOMPARE(at.prepare->letters().kind(), documents::exclusionNotice());
        QCOMPARE(at.prepare->letters().run().rows.size(), size_t(1));
    }

    void deleteWithdrawsAfterAsking()
    {
        StepFixture at(u"Cobnut"_s, ConferenceState::Convened);
        RowsPane* list = pane(at);
        const QString who = list->list().rows()->rowId(0);
        QVERIFY(list->list().setCurrentId(who));
        QTest::keyClick(&list->list(), Qt::Key_Delete); // closed: nothing happens
        QCOMPARE(at.read().record.dossier.exclusionRequests.size(), 1u);
        at.at.prompts.verbs = {1};
        QTest::keyClick(&list->list(), Qt::Key_Delete);
        QVERIFY(at.read().record.dossier.exclusionRequests.empty());
        QVERIFY(!at.person(u"Hazel Cobnut"_s).exclusion.has_value());
    }

    void theRulesAnswerWhileItIsFilledIn()
    {
        StepFixture at(u"Nettle"_s, ConferenceState::Convened);
        RowsPane* list = pane(at);
        QTest::keyClick(&list->list(), Qt::Key_Plus);
        walkTo(form(at)->person(), at.person(mother).id.text());
        walkTo(form(at)->ground(), u"violence"_s);
        walkTo(form(at)->settled(), u"whole"_s);
        const QString before = form(at)->verdict();
        QVERIFY2(!before.isEmpty(), "evidence and record are missing");
        type(form(at)->evidence(), u"Threats at the clinic."_s);
        QVERIFY(form(at)->verdict() != before);
    }
};

const QString KeptOutTest::mother = u"Bryony Nettle"_s;

QTEST_MAIN(KeptOutTest)
#include "keptouttest.moc"
