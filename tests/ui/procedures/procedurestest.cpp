#include "core/wording/honouring.h"
#include "core/wording/namesofpeople.h"
#include "core/wording/namesofrules.h"
#include "tests/ui/support/demodesk.h"
#include "tests/ui/support/walks.h"
#include "ui/procedures/proceduresworkspace.h"
#include "ui/procedures/ruledetails.h"
#include "ui/procedures/rulefilters.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/segmentbar.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

/// The procedure browser: finding a rule, reading it, going to where it works, and back.
class ProceduresTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }
    void init()
    {
        m_atHand.clear();
        m_at.languages.setLanguage(Language::English);
    }

    void typingSearchesWhereverTheListStands()
    {
        ProceduresWorkspace screen(m_at.desk, [this] { return m_atHand; });
        QVERIFY(screen.open(u"jersey"_s, {}));
        showAsInWindow(screen);
        QAbstractItemModelTester tester(screen.table()->rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(screen.table()->hasFocus());
        QCOMPARE(screen.table()->rows()->rows(), 548);
        QTest::keyClicks(screen.table(), u"q"_s);
        QVERIFY(screen.searchField()->hasFocus());
        QTest::keyClicks(screen.searchField(), u"uo-03"_s);
        QCOMPARE(screen.searchField()->text(), u"quo-03"_s);
        QCOMPARE(screen.table()->currentId(), u"JER-QUO-03"_s);
        QCOMPARE(screen.details().rule()->id, u"JER-QUO-03"_s);
        QTest::keyClick(screen.searchField(), Qt::Key_Escape); // clears first
        QCOMPARE(screen.table()->rows()->rows(), 548);
        QCOMPARE(screen.table()->currentId(), u"JER-QUO-03"_s);
    }

    void arrowsMoveInTheListWithoutLeavingTheSearch()
    {
        ProceduresWorkspace screen(m_at.desk, [this] { return m_atHand; });
        QVERIFY(screen.open(u"jersey"_s, {}));
        showAsInWindow(screen);
        screen.searchField()->setFocus();
        QTest::keyClicks(screen.searchField(), u"jer-quo"_s);
        const QString first = screen.table()->currentId();
        QTest::keyClick(screen.searchField(), Qt::Key_Down);
        QVERIFY(screen.searchField()->hasFocus());
        QVERIFY(screen.table()->currentId() != first);
        QCOMPARE(screen.details().rule()->id, screen.table()->currentId());
        QTest::keyClick(screen.searchField(), Qt::Key_Up);
        QCOMPARE(screen.table()->currentId(), first);
    }

    void filtersNarrowTheListAndShowAllWidensItAgain()
    {
        ProceduresWorkspace screen(m_at.desk, [this] { return m_atHand; });
        QVERIFY(screen.open(u"sefton"_s, {}));
        showAsInWindow(screen);
        const int all = screen.table()->rows()->rows();
        QVERIFY(!screen.filters().allButton().isVisible());
        screen.filters().moments().setCurrentIndex(screen.filters().moments().findData(u"open"_s));
        screen.filters().forces().setCurrentIndex(screen.filters().forces().findData(u"must"_s));
        const int narrow = screen.table()->rows()->rows();
        QVERIFY(narrow > 0 && narrow < all);
        const Procedure& sefton = m_at.rulebook.procedure(*ProcedureKey::parse(u"sefton"_s));
        for (int row = 0; row < narrow; ++row) {
            const Rule* rule = sefton.rule(screen.table()->rows()->rowId(row));
            QVERIFY(rule->moment == Moment::Open && rule->force == Force::Must);
        }
        QTest::keyClicks(screen.searchField(), u"bicycle"_s);
        QVERIFY(!screen.table()->isVisible());
        QVERIFY(screen.details().rule() == nullptr);
        QVERIFY(!screen.goButton().isVisible());
        screen.filters().allButton().click();
        QCOMPARE(screen.table()->rows()->rows(), all);
        QVERIFY(screen.searchField()->text().isEmpty());
    }

    void aMomentAskedForIsTheFilter()
    {
        ProceduresWorkspace screen(m_at.desk, [this] { return m_atHand; });
        QVERIFY(screen.open(u"ceredigion"_s, u"decide"_s));
        showAsInWindow(screen);
        QCOMPARE(screen.filters().moments().currentData().toString(), u"decide"_s);
        QCOMPARE(screen.table()->rows()->rows(), 28);
        QVERIFY(screen.details().rule());
    }

    void whatIsNotThereIsNotOpened()
    {
        ProceduresWorkspace screen(m_at.desk, [this] { return m_atHand; });
        QVERIFY(!screen.open(u"atlantis"_s, {}));
        QVERIFY(!screen.open(u"jersey"_s, u"JER-NONE-99"_s));
        QVERIFY(screen.open({}, {}));
    }

    void everyRuleOpensAndSaysHowItIsHonoured_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<int>("rules");
        QTest::newRow("Jersey") << u"jersey"_s << 548;
        QTest::newRow("North Yorkshire") << u"north-yorkshire"_s << 399;
        QTest::newRow("Sefton") << u"sefton"_s << 144;
        QTest::newRow("Ceredigion") << u"ceredigion"_s << 105;
    }
    void everyRuleOpensAndSaysHowItIsHonoured()
    {
        QFETCH(const QString, place);
        const Procedure& procedure = m_at.rulebook.procedure(*ProcedureKey::parse(place));
        ProceduresWorkspace screen(m_at.desk, [this] { return m_atHand; });
        int opened = 0;
        for (const Rule& rule : procedure.rules) {
            QVERIFY2(screen.open(place, rule.id), qPrintable(rule.id));
            QCOMPARE(screen.details().rule()->id, rule.id);
            const QStringList lines = screen.details().lines();
            QVERIFY2(lines.contains(rule.text.en), qPrintable(rule.id));
            QCOMPARE(lines.contains(restoredMark(Language::English)), rule.restored);
            const qsizetype how = lines.indexOf(u"How Cadair honours it"_s);
            QVERIFY2(how >= 0 && !lines.value(how + 1).isEmpty(), qPrintable(rule.id));
            QVERIFY2(lines.contains(whereItStands(rule, procedure, Language::English)), qPrintable(rule.id));
            ++opened;
        }
        QTEST(opened, "rules");
    }

    void restoredTextIsMarkedInListAndDetails()
    {
        ProceduresWorkspace screen(m_at.desk, [this] { return m_atHand; });
        QVERIFY(screen.open(u"north-yorkshire"_s, u"NYK-PUR-03"_s));
        showAsInWindow(screen);
        const QString said = walks::texts(screen).join(u'\n');
        QVERIFY(said.contains(u"Restored text: the published document has lost its list here."_s));
        QVERIFY(said.contains(u"Restored from"_s));
        QVERIFY(screen.details().lines().join(u'\n').contains(u"North East sub-region"_s));
        QVERIFY(screen.table()->rows()->cell(screen.table()->rows()->rowOf(u"NYK-PUR-03"_s), 0).second.contains(u"restored text"_s));
        QVERIFY(screen.open(u"north-yorkshire"_s, u"NYK-PUR-01"_s));
        QVERIFY(!screen.details().lines().join(u'\n').contains(u"Restored"_s));
    }

    void whatHasNoWelshTextSaysSoOnAWelshScreen()
    {
        ProceduresWorkspace screen(m_at.desk, [this] { return m_atHand; });
        const QString notice = u"Yn Saesneg yn unig: nid oes testun Cymraeg i reolau'r weithdrefn hon."_s;
        QVERIFY(screen.open(u"jersey"_s, u"JER-QUO-03"_s));
        showAsInWindow(screen);
        QVERIFY(!screen.details().lines().join(u'\n').contains(u"In English only"_s));
        m_at.languages.setLanguage(Language::Welsh);
        QVERIFY(screen.details().lines().contains(notice));
        QCOMPARE(screen.table()->currentId(), u"JER-QUO-03"_s); // the language keeps the place
        QVERIFY(screen.open(u"ceredigion"_s, u"CER-PUR-01"_s));
        QVERIFY(!screen.details().lines().contains(notice));
        const Rule* rule = m_at.rulebook.procedure(*ProcedureKey::parse(u"ceredigion"_s)).rule(u"CER-PUR-01"_s);
        QVERIFY(screen.details().lines().contains(rule->text.cy));
    }

    void theSameAgainIsOneStepAway()
    {
        const Procedure& jersey = m_at.rulebook.procedure(*ProcedureKey::parse(u"jersey"_s));
        const auto twice = std::find_if(jersey.rules.begin(), jersey.rules.end(), [&](const Rule& rule) {
            return !rule.sameAs.empty() && jersey.rule(rule.sameAs.front());
        });
        QVERIFY(twice != jersey.rules.end());
        ProceduresWorkspace screen(m_at.desk, [this] { return m_atHand; });
        QVERIFY(screen.open(u"jersey"_s, twice->id));
        showAsInWindow(screen);
        QPushButton* link = nullptr;
        for (auto* button : screen.details().findChildren<QPushButton*>())
            if (button->text() == twice->sameAs.front())
                link = button;
        QVERIFY(link);
        link->click();
        QTRY_COMPARE(screen.details().rule()->id, twice->sameAs.front());
    }

    void theButtonGoesToTheScreenWhereTheRuleWorks_data()
    {
        QTest::addColumn<Moment>("moment");
        QTest::addColumn<QString>("alone");
        QTest::addColumn<QString>("atAConference");
        QTest::newRow("a request") << Moment::Request << u"new-conference/"_s << u"conference/prepare"_s;
        QTest::newRow("an invitation") << Moment::Invite << u"new-conference/"_s << u"conference/prepare"_s;
        QTest::newRow("preparing") << Moment::Prepare << u"conferences/"_s << u"conference/prepare"_s;
        QTest::newRow("opening words") << Moment::Open << u"conferences/"_s << u"conference/live"_s;
        QTest::newRow("deciding") << Moment::Decide << u"conferences/"_s << u"conference/live"_s;
        QTest::newRow("letters") << Moment::Issue << u"conferences/"_s << u"conference/after"_s;
        QTest::newRow("minutes") << Moment::Minutes << u"conferences/"_s << u"conference/after"_s;
        QTest::newRow("a review to be called") << Moment::Review << u"new-conference/"_s << u"new-conference/"_s;
        QTest::newRow("the register has no screen yet") << Moment::Register << u""_s << u""_s;
        QTest::newRow("at any time") << Moment::Always << u""_s << u""_s;
    }
    void theButtonGoesToTheScreenWhereTheRuleWorks()
    {
        QFETCH(const Moment, moment);
        const auto jersey = *ProcedureKey::parse(u"jersey"_s);
        const auto said = [](const std::optional<Destination>& way) { return way ? way->screen + u'/' + way->part : QString(); };
        QTEST(said(wayToScreen(moment, jersey, std::nullopt)), "alone");
        QTEST(said(wayToScreen(moment, jersey, ConferenceAtHand{u"1"_s, jersey})), "atAConference");
        QTEST(said(wayToScreen(moment, jersey, ConferenceAtHand{u"1"_s, *ProcedureKey::parse(u"sefton"_s)})), "alone");
        if (const auto way = wayToScreen(moment, jersey, std::nullopt))
            QVERIFY(!verbFor(*way).isEmpty());
    }

    void enterGoesAndEscapeComesBack()
    {
        ProceduresWorkspace screen(m_at.desk, [this] { return m_atHand; });
        QVERIFY(screen.open(u"jersey"_s, u"request"_s));
        showAsInWindow(screen);
        QVERIFY(screen.goButton().isVisible());
        QSignalSpy going(&screen, &Workspace::goTo);
        QSignalSpy back(&screen, &Workspace::backWanted);
        QTest::keyClick(screen.table(), Qt::Key_Return);
        QCOMPARE(going.size(), 1);
        QCOMPARE(going.first().first().value<Destination>().screen, u"new-conference"_s);
        QTest::keyClick(screen.table(), Qt::Key_Escape);
        QCOMPARE(back.size(), 1);
    }

    void everyStringGoesThroughTheCatalogue()
    {
        ProceduresWorkspace screen(m_at.desk, [this] { return m_atHand; });
        QVERIFY(screen.open(u"north-yorkshire"_s, u"NYK-PUR-03"_s));
        showAsInWindow(screen);
        QTest::keyClicks(screen.searchField(), u"nyk-pur"_s);
        const Procedure& procedure = m_at.rulebook.procedure(*ProcedureKey::parse(u"north-yorkshire"_s));
        QStringList data; // the profile's words, and the phrases of a named language
        for (const Rule& rule : procedure.rules) {
            data << rule.restoredFrom << rule.text.en << restoredMark(Language::English) << rule.brief.en << rule.id << whereItStands(rule, procedure, Language::English)
                 << nameOfActor(rule.actor, Language::English);
            for (const Honoured& way : honouredBy(rule, procedure))
                data << honouredLine(way, rule, procedure, Language::English);
        }
        for (const Word<Moment>& each : wordsOf(Moment{}))
            data << nameOf(each.value, Language::English);
        for (const Word<Force>& each : wordsOf(Force{}))
            data << nameOf(each.value, Language::English);
        for (const Word<RuleKind>& each : wordsOf(RuleKind{}))
            data << nameOf(each.value, Language::English);
        for (const Word<Seat>& each : wordsOf(Seat{}))
            data << nameOf(each.value, Language::English);
        for (const Procedure* each : m_at.rulebook.procedures())
            data << each->title.en << each->shortTitle.en;
        data.removeAll(QString());
        data.removeDuplicates();
        std::sort(data.begin(), data.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
        const Bracketed brackets;
        QCOMPARE(walks::bareTexts(screen, data).join(u'\n'), QString());
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
        ProceduresWorkspace screen(m_at.desk, [this] { return m_atHand; });
        QVERIFY(screen.open(u"jersey"_s, u"JER-QUO-03"_s));
        showAsInWindow(screen);
        const QStringList before = walks::texts(screen);
        m_at.languages.setLanguage(language);
        QTRY_COMPARE(walks::cutTexts(screen).join(u'\n'), QString()); // the row of places settles layout by layout
        QCOMPARE(walks::namelessWidgets(screen), QStringList());
        walks::picture(screen, u"procedures-%1"_s.arg(wordOf(language)));
        m_at.languages.setLanguage(Language::English);
        QCOMPARE(walks::texts(screen), before);
    }

    void theWindowIsSteppedThroughWithF6()
    {
        ProceduresWorkspace screen(m_at.desk, [this] { return m_atHand; });
        QVERIFY(screen.open(u"jersey"_s, u"JER-QUO-03"_s));
        showAsInWindow(screen);
        const QList<QWidget*> stops = screen.stops();
        QCOMPARE(stops.size(), 4); // procedure, rules, the rule, actions
        QVERIFY(stops.at(1)->isAncestorOf(screen.searchField()));
        QVERIFY(stops.at(2)->isAncestorOf(firstFocusIn(&screen.details())));
    }

private:
    DemoDesk m_at;
    QString m_atHand;
};

QTEST_MAIN(ProceduresTest)
#include "procedurestest.moc"
