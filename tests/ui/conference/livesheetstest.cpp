#include "core/workflow/dissenting.h"
#include "tests/core/workflow/desk.h"
#include "ui/conference/conferenceworkspace.h"
#include "ui/conference/live/decisionpage.h"
#include "ui/conference/live/dissentsheet.h"
#include "ui/conference/live/exploitationsheet.h"
#include "ui/conference/live/livepart.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/page.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace cadair::ui;
using namespace Qt::StringLiterals;


namespace {

/// A meeting going on under one procedure, Live in front.
struct Room {
    explicit Room(const QString& procedure) : id(core.inSession(procedure))
    {
        on.put(std::move(core.casebook));
        frame.addPart(live);
        frame.resize(px(1306), px(697));
        frame.show();
        QVERIFY(QTest::qWaitForWindowActive(&frame));
        QVERIFY(frame.open(id.text(), u"live"_s));
    }
    std::optional<Command> command(const QString& word) const
    {
        for (const Command& each : frame.commands())
            if (each.id == word)
                return each;
        return std::nullopt;
    }
    template <typename Wanted>
    Wanted* open(const QString& word)
    {
        command(word)->run();
        return qobject_cast<Wanted*>(live->sheet());
    }
    cadair::OpenConference read() const { return cadair::reread(on.office(), id); }
    cadair::ParticipantId who(const cadair::PersonId& person) const
    {
        for (const cadair::Participant& each : read().file.participants)
            if (each.person == person)
                return each.id;
        qFatal("nobody like that");
    }

    desk::Desk core;
    cadair::ConferenceId id;
    Desk on{core.clock, desk::rules()};
    PreparedPrompts prompts;
    LanguageSwitch languages{cadair::Language::English};
    ConferenceWorkspace frame{on};
    LivePart* live = new LivePart(on, prompts, nullptr);
};

void press(QWidget& widget, Qt::Key key)
{
    QWidget* first = firstFocusIn(&widget);
    (first ? first : &widget)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), key);
}

/// Every word of a pane.
QString wordsOf(const QWidget& pane)
{
    QStringList all;
    for (const TextLabel* label : pane.findChildren<TextLabel*>())
        all << label->text();
    return all.join(u'\n');
}

} // namespace

/// The sheets of Live that record more than the room shows: exploitation, and what a dissenter is told.
class LiveSheetsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }
    void exploitationStandsInTheMenuWhereItIsAskedFor_data();
    void exploitationStandsInTheMenuWhereItIsAskedFor();
    void whatIsOpenFollowsTheAnswers();
    void aReferralStillToComeHasNoDay();
    void theNextStepIsTheProceduresOwn_data();
    void theNextStepIsTheProceduresOwn();
    void whoWasNotToldIsToldLater();
};

void LiveSheetsTest::exploitationStandsInTheMenuWhereItIsAskedFor_data()
{
    QTest::addColumn<QString>("procedure");
    QTest::addColumn<bool>("inMenu");
    QTest::newRow("North Yorkshire asks more") << u"north-yorkshire"_s << true;
    QTest::newRow("Jersey has no checks of its own") << u"jersey"_s << false;
    QTest::newRow("Ceredigion says nothing of it") << u"ceredigion"_s << false;
}

void LiveSheetsTest::exploitationStandsInTheMenuWhereItIsAskedFor()
{
    QFETCH(const QString, procedure);
    QFETCH(const bool, inMenu);
    Room at(procedure);
    const auto command = at.command(u"live.exploitation"_s);
    QVERIFY(command && command->enabled); // found by "Find or do" everywhere
    QCOMPARE(command->menu == Menu::Conference, inMenu);
    auto* sheet = at.open<ExploitationSheet>(u"live.exploitation"_s);
    QVERIFY(sheet);
    press(sheet->suspected(), Qt::Key_Space);
    sheet->verb().click();
    QVERIFY(at.read().file.conference.exploitation); // kept wherever it is said
    QCOMPARE(at.command(u"live.exploitation"_s)->menu, Menu::Conference);
}

void LiveSheetsTest::whatIsOpenFollowsTheAnswers()
{
    Room at(u"north-yorkshire"_s);
    auto* sheet = at.open<ExploitationSheet>(u"live.exploitation"_s);
    QVERIFY(sheet->open().isEmpty());
    QVERIFY(!sheet->complicit().isVisible());
    press(sheet->suspected(), Qt::Key_Space);
    const QString complicity = u"knowingly part of it"_s;
    const QString considered = u"Consider trafficking"_s;
    const QString referral = u"not yet referred"_s;
    QVERIFY2(sheet->open().contains(complicity) && sheet->open().contains(considered), qPrintable(sheet->open()));
    press(sheet->complicit(), Qt::Key_Right); // "no"
    QVERIFY2(!sheet->open().contains(complicity), qPrintable(sheet->open()));
    press(sheet->trafficking(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right); // "yes"
    QVERIFY2(!sheet->open().contains(considered) && sheet->open().contains(referral), qPrintable(sheet->open()));
    sheet->referralBy().setFocus();
    QTest::keyClicks(&sheet->referralBy(), u"Sera Pebble"_s);
    QVERIFY2(!sheet->open().contains(referral), qPrintable(sheet->open()));
    QCheckBox* age = sheet->disputed(at.core.sian);
    QVERIFY(age && !sheet->treatedAsChild().isVisible());
    press(*age, Qt::Key_Space);
    QVERIFY(!sheet->open().contains(u"Age in doubt"_s));
    press(sheet->treatedAsChild(), Qt::Key_Space);
    QVERIFY2(sheet->open().contains(u"Age in doubt"_s), qPrintable(sheet->open()));
    press(sheet->treatedAsChild(), Qt::Key_Space);
    sheet->verb().click();
    QVERIFY(!at.live->sheet());
    const auto kept = at.read().record.dossier.exploitation;
    QVERIFY(kept.has_value());
    QCOMPARE(kept->familyComplicit, std::optional(false));
    QCOMPARE(kept->trafficking, std::optional(true));
    QCOMPARE(kept->referralBy, u"Sera Pebble"_s);
    QVERIFY(kept->ageDisputed == std::set{at.core.sian});
    QVERIFY(kept->treatedAsChild);
    sheet = at.open<ExploitationSheet>(u"live.exploitation"_s); // and it stands there again
    QVERIFY(sheet->suspected().isChecked());
    QCOMPARE(sheet->trafficking().chosen(), 2);
    QCOMPARE(sheet->referralBy().text(), u"Sera Pebble"_s);
}

void LiveSheetsTest::aReferralStillToComeHasNoDay()
{
    Room at(u"north-yorkshire"_s);
    auto* sheet = at.open<ExploitationSheet>(u"live.exploitation"_s);
    press(sheet->suspected(), Qt::Key_Space);
    press(sheet->trafficking(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QVERIFY(sheet->referred().isVisible());
    sheet->referred().edit()->setFocus();
    QTest::keyClicks(sheet->referred().edit(), u"30 Nov 2026"_s);
    QTest::keyClick(sheet->referred().edit(), Qt::Key_Return);
    sheet->verb().click();
    QVERIFY(at.live->sheet() == sheet); // it stays, and says why
    QVERIFY(!at.read().record.dossier.exploitation);
}

void LiveSheetsTest::theNextStepIsTheProceduresOwn_data()
{
    QTest::addColumn<QString>("procedure");
    QTest::addColumn<bool>("mother");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("told");
    QTest::newRow("Jersey: the GP starts escalation") << u"jersey"_s << false << u"escalation process"_s << u"JER-DIS-03"_s;
    QTest::newRow("North Yorkshire: professional resolution") << u"north-yorkshire"_s << false << u"professional resolution procedure"_s << u"NYK-DIS-02"_s;
    QTest::newRow("Ceredigion: the own manager") << u"ceredigion"_s << false << u"their manager at once"_s << u"CER-DIS-01"_s;
    QTest::newRow("Sefton states nothing for the GP") << u"sefton"_s << false << u"does not state"_s << QString();
    QTest::newRow("Sefton: the mother may appeal") << u"sefton"_s << true << u"appeals procedure"_s << u"complaint"_s;
    QTest::newRow("North Yorkshire: the mother may complain") << u"north-yorkshire"_s << true << u"complain"_s << u"complaint"_s;
}

void LiveSheetsTest::theNextStepIsTheProceduresOwn()
{
    QFETCH(const QString, procedure);
    QFETCH(const bool, mother);
    QFETCH(const QString, words);
    QFETCH(const QString, told);
    Room at(procedure);
    auto* sheet = at.open<DissentSheet>(u"live.dissent"_s);
    QVERIFY(sheet->nextStep().isEmpty()); // nobody is chosen yet
    sheet->who().setCurrentIndex(sheet->who().findData(at.who(mother ? at.core.mother : at.core.gp).text()));
    QVERIFY2(sheet->nextStep().contains(words), qPrintable(sheet->nextStep()));
    QCOMPARE(sheet->told().isVisible(), !told.isEmpty());
    sheet->words().setFocus();
    QTest::keyClicks(&sheet->words(), u"The weight is back on track."_s);
    if (!told.isEmpty())
        press(sheet->told(), Qt::Key_Space);
    sheet->verb().click();
    QVERIFY(!at.live->sheet());
    QCOMPARE(at.read().record.dissents.size(), size_t{1});
    const auto all = cadair::nextStepsTold(at.on.office(), at.id);
    QCOMPARE(all.empty() ? QString() : all.begin()->second, told);
    at.live->showTab(LivePart::Decision);
    at.live->showChild(0);
    const QString beside = wordsOf(at.live->decision());
    QVERIFY(beside.contains(u"The weight is back on track."_s));
    QCOMPARE(beside.contains(u"They were told"_s), !told.isEmpty());
}

void LiveSheetsTest::whoWasNotToldIsToldLater()
{
    Room at(u"jersey"_s);
    const cadair::ParticipantId gp = at.who(at.core.gp);
    QVERIFY(cadair::recordDissent(at.on.office(), at.id, at.read().file.subjects.front().child.id, gp, u"Too soon."_s, true).done);
    Q_EMIT at.live->changed();
    at.live->showTab(LivePart::Decision);
    at.live->showChild(0);
    QVERIFY(wordsOf(at.live->decision()).contains(u"have not been told"_s));
    auto* sheet = at.open<DissentSheet>(u"live.dissent"_s);
    sheet->who().setCurrentIndex(sheet->who().findData(gp.text()));
    QVERIFY(wordsOf(*sheet).contains(u"is recorded since"_s));
    press(sheet->told(), Qt::Key_Space);
    sheet->verb().click();
    QVERIFY2(!at.live->sheet(), qPrintable(sheet->refusal()));
    QCOMPARE(at.read().record.dissents.size(), size_t{1});
    QVERIFY(wordsOf(at.live->decision()).contains(u"They were told what comes next"_s));
}

QTEST_MAIN(LiveSheetsTest)
#include "livesheetstest.moc"
