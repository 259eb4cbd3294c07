#include "core/procedure/library.h"

#include <QtTest/QTest>

#include <algorithm>
#include <stdexcept>

using namespace cadair;
using namespace Qt::StringLiterals;

namespace {

Procedure profile(const QString& id)
{
    const auto loaded = loadProcedure(id, shippedAgencyKinds());
    if (const auto* problem = std::get_if<ProcedureProblem>(&loaded))
        throw std::runtime_error(problem->text().toStdString());
    return std::get<Procedure>(loaded);
}

/// What a row of tick boxes asks of one seat at one moment: groups, for a group is one line.
int ticksAsked(const Procedure& procedure, Seat seat, Moment moment)
{
    std::set<QString> groups;
    for (const Rule& rule : procedure.rules)
        if (rule.moment == moment && rule.seats.count(seat) && rule.attention == Attention::Tick)
            groups.insert(rule.group);
    return static_cast<int>(groups.size());
}

} // namespace

/// The four profiles as shipped: everything of the inventory is there, in both languages and within the budgets.
class ProfilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachProfileReadsWhole_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("rules");
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<QString>("calendar");
        QTest::newRow("Jersey") << u"jersey"_s << 548 << u"JER-"_s << u"jersey"_s;
        QTest::newRow("North Yorkshire") << u"north-yorkshire"_s << 399 << u"NYK-"_s << u"england-wales"_s;
        QTest::newRow("Sefton") << u"sefton"_s << 144 << u"SEF-"_s << u"england-wales"_s;
        QTest::newRow("Ceredigion") << u"ceredigion"_s << 105 << u"CER-"_s << u"england-wales"_s;
    }
    void eachProfileReadsWhole()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, prefix);
        const Procedure procedure = profile(id);
        QCOMPARE(procedure.id.text(), id);
        QTEST(static_cast<int>(procedure.rules.size()), "rules");
        QTEST(procedure.calendar.text(), "calendar");
        for (const Rule& rule : procedure.rules) {
            QVERIFY2(rule.id.startsWith(prefix), qPrintable(rule.id));
            QCOMPARE(procedure.rule(rule.id), &rule);
        }
        QVERIFY(procedure.local.empty());
    }

    void everythingAPersonReadsIsInBothLanguages_data() { eachProfileReadsWhole_data(); }
    void everythingAPersonReadsIsInBothLanguages()
    {
        QFETCH(const QString, id);
        const Procedure procedure = profile(id);
        const auto both = [](const LocalText& text) {
            return text.has(Language::English) && text.has(Language::Welsh);
        };
        QVERIFY(both(procedure.title) && both(procedure.shortTitle) && both(procedure.complaint));
        QVERIFY(both(procedure.decision.decidedBy));
        for (const auto& [key, term] : procedure.terms)
            QVERIFY2(both(term), qPrintable(key));
        for (const Rule& rule : procedure.rules)
            QVERIFY2(both(rule.brief), qPrintable(rule.id));
        for (const OutcomeChoice& choice : procedure.outcomes)
            QVERIFY2(both(choice.title) && both(choice.inLetter), qPrintable(choice.title.en));
        for (const auto& [type, agenda] : procedure.agendas)
            for (const AgendaItem& item : agenda)
                QVERIFY2(both(item.title), qPrintable(item.key.text()));
    }

    void theWelshOfALetterNeverMutatesAName_data() { eachProfileReadsWhole_data(); }
    void theWelshOfALetterNeverMutatesAName()
    {
        QFETCH(const QString, id);
        for (const OutcomeChoice& choice : profile(id).outcomes)
            QVERIFY2(choice.inLetter.cy.contains(u" bydd {child} "_s)
                         || choice.inLetter.cy.contains(u" fydd {child} "_s)
                         || choice.inLetter.cy.contains(u": {child}"_s),
                     qPrintable(choice.inLetter.cy));
    }

    void noSeatIsAskedMoreThanItsBudget_data() { eachProfileReadsWhole_data(); }
    void noSeatIsAskedMoreThanItsBudget()
    {
        QFETCH(const QString, id);
        const Procedure procedure = profile(id);
        for (const Word<Moment>& moment : wordsOf(Moment{})) {
            const int chair = ticksAsked(procedure, Seat::Chair, moment.value);
            const int administrator = ticksAsked(procedure, Seat::Administrator, moment.value);
            QVERIFY2(chair <= 12, qPrintable(u"%1: the chair ticks %2"_s.arg(QStringView(moment.word)).arg(chair)));
            QVERIFY2(administrator <= 10,
                     qPrintable(u"%1: the administrator ticks %2"_s.arg(QStringView(moment.word)).arg(administrator)));
        }
    }

    void anAgendaFitsAMorning_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("minutes");
        for (const char* id : {"jersey", "north-yorkshire", "sefton"})
            for (const char* type : {"initial", "pre-birth", "review", "transfer-in"})
                QTest::addRow("%s, %s", id, type) << QString::fromLatin1(id) << QString::fromLatin1(type) << 90;
        QTest::newRow("Ceredigion, initial: a plan or support") << u"ceredigion"_s << u"initial"_s << 100;
        QTest::newRow("Ceredigion, review: a plan or support") << u"ceredigion"_s << u"review"_s << 100;
    }
    void anAgendaFitsAMorning()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, type);
        const Procedure procedure = profile(id);
        QVERIFY(procedure.agendaMinutesSuggested);
        int sum = 0;
        QStringList phases;
        for (const AgendaItem& item : procedure.agendas.at(*fromWord<ConferenceType>(type))) {
            sum += item.plannedMinutes;
            if (phases.isEmpty() || phases.last() != item.phase)
                phases << item.phase;
        }
        QTEST(sum, "minutes");
        QCOMPARE(phases, QStringList({u"information"_s, u"analysis"_s, u"plan"_s}));
    }

    void aTransferInIsHeldLikeAnInitialConference()
    {
        for (const char* id : {"jersey", "north-yorkshire", "sefton", "ceredigion"}) {
            const Procedure procedure = profile(QString::fromLatin1(id));
            QCOMPARE(procedure.agendas.at(ConferenceType::TransferIn), procedure.agendas.at(ConferenceType::Initial));
        }
    }

    void ruleTextIsKeptWord_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("says");
        QTest::newRow("the first of Jersey") << u"jersey"_s << u"JER-ADM-01"_s << u"April 2024"_s;
        QTest::newRow("the last of Jersey") << u"jersey"_s << u"JER-ADM-12"_s << u"version 18"_s;
        QTest::newRow("a plan never ends without a quorum")
            << u"jersey"_s << u"JER-QUO-20"_s << u"cannot remove a plan"_s;
        QTest::newRow("trafficking") << u"north-yorkshire"_s << u"NYK-EXP-20"_s << u"trafficking"_s;
        QTest::newRow("a school is an agency of its own") << u"sefton"_s << u"SEF-QUO-02"_s << u"separate"_s;
        QTest::newRow("the register is confidential") << u"ceredigion"_s << u"CER-REG-01"_s << u"confidential"_s;
    }
    void ruleTextIsKeptWord()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, rule);
        QFETCH(const QString, says);
        const Procedure procedure = profile(id);
        const Rule* found = procedure.rule(rule);
        QVERIFY(found);
        QVERIFY2(found->text.en.contains(says), qPrintable(found->text.en));
        QVERIFY(!found->paragraph.isEmpty());
    }

    void everyRuleOfCeredigionIsInWelsh()
    {
        for (const Rule& rule : profile(u"ceredigion"_s).rules)
            QVERIFY2(rule.text.has(Language::Welsh), qPrintable(rule.id));
    }

    void restoredTextIsMarked()
    {
        const Procedure procedure = profile(u"north-yorkshire"_s);
        const auto restored = std::count_if(procedure.rules.begin(), procedure.rules.end(), [](const Rule& rule) {
            return rule.restored && !rule.restoredFrom.isEmpty();
        });
        QCOMPARE(restored, 126);
        QVERIFY(procedure.rule(u"NYK-PUR-03"_s)->restored);
        QVERIFY(!procedure.rule(u"NYK-QUO-01"_s)->restored);
    }
};

QTEST_APPLESS_MAIN(ProfilesTest)
#include "profilestest.moc"
