#include "app/finds.h"
#include "core/store/conferencestore.h"
#include "core/workflow/families.h"
#include "core/workflow/issuing.h"

#include "tests/ui/program/fixture.h"
#include "tests/ui/support/walks.h"
#include "ui/conference/planner/plannerworkspace.h"
#include "ui/letterdesk/lettercard.h"
#include "ui/letterdesk/letterrun.h"
#include "ui/shell/findbox.h"
#include "ui/widgets/chip.h"

using namespace cadair;
using namespace Qt::StringLiterals;

/// A withheld address is said again wherever the two people meet: in New conference, over the conference, on the board, with
/// the letter.
class WithheldSeenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyAppearance({}); }

    void ctrl3LeadsToFamilies()
    {
        ProgramFixture f;
        f.openFamilies();
        pressKey(f.window(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(f.window().workbench().current()->id(), u"families"_s);
        QCOMPARE(walks::doubledAccessKeys(*f.window().findChild<QMenuBar*>()), QStringList());
        f.program->languages().setLanguage(Language::Welsh);
        QCOMPARE(walks::doubledAccessKeys(*f.window().findChild<QMenuBar*>()), QStringList());
    }

    void newConferenceSaysIt()
    {
        ProgramFixture f;
        f.openFamilies();
        f.window().goTo({u"new-conference"_s, family(f).text(), {}});
        f.window().findChild<ui::PlannerWorkspace*>()->showStep(1);
        walks::picture(f.window(), u"withheld-new-conference"_s);
        QVERIFY2(walks::texts(f.window()).join(u'\n').contains(sentence), qPrintable(walks::texts(f.window()).join(u'\n')));
    }

    void theConferenceSaysItOverItsTitleAndOnTheBoard()
    {
        ProgramFixture f;
        f.openFamilies();
        f.window().goTo({u"conference"_s, conference(f).text(), u"prepare"_s});
        ui::ChipButton* chip = nullptr;
        for (ui::ChipButton* each : f.window().findChildren<ui::ChipButton*>())
            if (each->isVisible() && each->accessibleName() == u"2 warnings"_s)
                chip = each;
        QVERIFY(chip);
        QVERIFY(walks::texts(f.window()).join(u'\n').contains(sentence)); // tips and spoken rows of the board
        chip->click();
        walks::picture(f.window(), u"withheld-conference"_s);
        bool barred = false;
        for (const QLabel* label : f.window().findChildren<QLabel*>())
            barred = barred || (label->isVisible() && label->text().contains(sentence));
        QVERIFY(barred);
    }

    void aFamilyWithoutOneShowsNone()
    {
        ProgramFixture f;
        f.openFamilies();
        const auto cobnut = findFamilies(f.program->desk().office(), u"Cobnut"_s).front().id;
        const auto held = ConferenceStore(f.program->desk().office().casebook).ofFamily(cobnut);
        f.window().goTo({u"conference"_s, held.front().id.text(), {}});
        for (const ui::ChipButton* each : f.window().findChildren<ui::ChipButton*>())
            QVERIFY(!each->accessibleName().contains(u"warning"_s));
    }

    void theLetterToThatPersonSaysIt_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("said");
        QTest::newRow("to the father") << u"Joss Thistledown"_s << true;
        QTest::newRow("to the mother") << u"Elin Mwyaren"_s << false;
    }
    void theLetterToThatPersonSaysIt()
    {
        QFETCH(const QString, to);
        ProgramFixture f;
        f.openFamilies();
        const Office& office = f.program->desk().office();
        const OpenConference open = reread(office, conference(f));
        const ui::LetterRun run = ui::letterRun(office, open, documents::invitation(), {});
        const auto row = std::find_if(run.rows.begin(), run.rows.end(), [&](const ui::LetterRow& one) { return one.person.name == to; });
        QVERIFY(row != run.rows.end());
        ui::LetterCard card;
        card.resize(300, 600);
        card.show();
        card.showRow(&*row, &open, &office);
        QTEST(walks::texts(card).join(u'\n').contains(sentence), "said");
        walks::picture(card, u"withheld-letter-"_s + to.left(4));
        f.program->languages().setLanguage(Language::Welsh);
        QTEST(walks::texts(card).join(u'\n').contains(u"Rhaid peidio â rhoi cyfeiriad Ms Mwyaren i Mr Thistledown."_s), "said");
    }

    void findOrDoLeadsToTheFamily()
    {
        ProgramFixture f;
        f.openFamilies();
        const FamilyFinds finds(f.program->desk(), [&](const ui::Destination& to) { f.window().goTo(to); });
        const auto found = finds.find(u"sian mw"_s);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().text, u"Siân Mwyaren"_s);
        found.front().run();
        QCOMPARE(f.window().workbench().current()->id(), u"families"_s);
        QVERIFY(walks::texts(f.window()).contains(u"Mwyaren family"_s));
        QCOMPARE(finds.find(u"mwyaren"_s).front().text, u"Mwyaren family"_s);
        QVERIFY(finds.find(u"  "_s).empty());
    }

private:
    static FamilyId family(ProgramFixture& f) { return findFamilies(f.program->desk().office(), u"Mwyaren"_s).front().id; }
    static ConferenceId conference(ProgramFixture& f)
    {
        return ConferenceStore(f.program->desk().office().casebook).ofFamily(family(f)).front().id;
    }
    const QString sentence = u"The address of Ms Mwyaren must not be given to Mr Thistledown."_s;
};

QTEST_MAIN(WithheldSeenTest)
#include "withheldseentest.moc"
