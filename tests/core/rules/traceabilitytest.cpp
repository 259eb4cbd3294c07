#include "core/procedure/honoured.h"
#include "core/procedure/library.h"
#include "core/procedure/vocabulary.h"
#include "core/rules/checks.h"
#include "tests/house/tree.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>

using namespace cadair;
using namespace Qt::StringLiterals;

namespace {

Procedure profile(const QString& id)
{
    return std::get<Procedure>(loadProcedure(id, shippedAgencyKinds()));
}

QStringList ruleIdsIn(const QString& text)
{
    static const QRegularExpression id(u"\\b[A-Z]{3}-[A-Z]{3}-[0-9]{2,3}\\b"_s);
    QStringList found;
    for (const auto& match : id.globalMatch(text))
        found << match.captured();
    return found;
}

/// Every rule that a test names: in the literals of C++ and in the cases that are written as JSON. Comments name nothing.
QSet<QString> namedByTests()
{
    QSet<QString> named;
    const QStringList files = tree::files(u"tests"_s, {u".cpp"_s, u".json"_s});
    for (const QString& file : files) {
        const QString text = tree::read(file);
        const QStringList pieces = file.endsWith(u".cpp") ? tree::literals(text) : QStringList{text};
        for (const QString& piece : pieces)
            for (const QString& id : ruleIdsIn(piece))
                named.insert(id);
    }
    return named;
}

/// What an `honoured_by` names: does it exist?
bool exists(const Honoured& way, const Procedure& procedure)
{
    const auto any = [&](const auto& list, const auto& fits) { return std::any_of(list.begin(), list.end(), fits); };
    const QStringList parts = way.name.split(u'/');
    switch (way.kind) {
    case HonouredKind::Limit:
        return any(procedure.timescales, [&](const Timescale& limit) { return limit.id.text() == way.name; });
    case HonouredKind::Function: return QFileInfo::exists(tree::root() + u"/core/rules/"_s + way.name + u".cpp"_s);
    case HonouredKind::Check:
        return any(knownChecks(), [&](const Check& check) { return way.name == QStringView(check.word); });
    case HonouredKind::Content:
        return parts.size() == 2 && documentWords().contains(parts.at(0)) && partWords().contains(parts.at(1));
    case HonouredKind::Copy:
        return any(procedure.distribution,
                   [&](const DistributionLine& line) { return line.document.text() == way.name; });
    case HonouredKind::Agenda:
        return any(procedure.agendas, [&](const auto& agenda) {
            return any(agenda.second, [&](const AgendaItem& item) { return item.key.text() == way.name; });
        });
    case HonouredKind::Checklist:
        return any(procedure.rules, [&](const Rule& rule) {
            const bool shown = rule.attention == Attention::Tick || rule.attention == Attention::Glance;
            return shown && rule.group == way.name && !rule.brief.en.isEmpty();
        });
    case HonouredKind::Browser: return any(procedure.rules, [&](const Rule& rule) { return rule.topic == way.name; });
    }
    Q_UNREACHABLE();
}

} // namespace

/// From the inventory to the screen and to a test: no rule is lost on the way.
class TraceabilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRuleOfTheInventoryIsThere_data() { places(); }
    void everyRuleOfTheInventoryIsThere();
    void whatHonoursARuleExists_data() { places(); }
    void whatHonoursARuleExists();
    void nothingShownCitesAnUnknownRule();
    void everyRuleThatActsIsNamedByATest_data();
    void everyRuleThatActsIsNamedByATest();

private:
    static void places()
    {
        QTest::addColumn<QString>("id");
        for (const ProcedureKey& id : shippedProcedures())
            QTest::newRow(qPrintable(id.text())) << id.text();
    }
};

/// tests/data/rules holds the ids of the inventory as it was drawn up from the published texts, one a line.
void TraceabilityTest::everyRuleOfTheInventoryIsThere()
{
    QFETCH(const QString, id);
    const QStringList inventory = tree::read(u"tests/data/rules/%1.txt"_s.arg(id)).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(inventory.size() > 100);
    const Procedure procedure = profile(id);
    QStringList wrong;
    for (const QString& rule : inventory)
        if (!procedure.rule(rule))
            wrong << rule + u" is in no profile"_s;
    for (const Rule& rule : procedure.rules)
        if (!inventory.contains(rule.id))
            wrong << rule.id + u" is not in the inventory"_s;
    QVERIFY2(wrong.isEmpty(), tree::listed(wrong));
}

void TraceabilityTest::whatHonoursARuleExists()
{
    QFETCH(const QString, id);
    const Procedure procedure = profile(id);
    QStringList wrong;
    for (const Rule& rule : procedure.rules) {
        const std::vector<Honoured> ways = honouredBy(rule, procedure);
        if (ways.empty())
            wrong << rule.id + u" is honoured by nothing"_s;
        for (const Honoured& way : ways)
            if (!exists(way, procedure))
                wrong << u"%1 is honoured by %2, which does not exist"_s.arg(rule.id, way.text());
    }
    QVERIFY2(wrong.isEmpty(), tree::listed(wrong));
}

/// Templates, lists of fields, profiles, translations and the program itself.
void TraceabilityTest::nothingShownCitesAnUnknownRule()
{
    QSet<QString> known;
    for (const ProcedureKey& id : shippedProcedures())
        for (const Rule& rule : profile(id.text()).rules)
            known.insert(rule.id);
    QStringList wrong;
    for (const QString& folder : {u"resources"_s, u"translations"_s, u"core"_s, u"ui"_s, u"app"_s}) {
        const QStringList files =
            tree::files(folder, {u".json"_s, u".mustache"_s, u".html"_s, u".ts"_s, u".cpp"_s, u".h"_s, u".sql"_s});
        for (const QString& file : files)
            for (const QString& id : ruleIdsIn(tree::read(file)))
                if (!known.contains(id))
                    wrong << u"%1 cites %2, which no profile has"_s.arg(file, id);
    }
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), tree::listed(wrong));
}

void TraceabilityTest::everyRuleThatActsIsNamedByATest_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("kind");
    constexpr std::array acting{RuleKind::Deadline, RuleKind::Gate, RuleKind::Check, RuleKind::Content,
                                RuleKind::Distribution};
    for (const ProcedureKey& id : shippedProcedures())
        for (const RuleKind kind : acting)
            QTest::newRow(qPrintable(id.text() + u", "_s + wordOf(kind))) << id.text() << wordOf(kind);
}

void TraceabilityTest::everyRuleThatActsIsNamedByATest()
{
    static const QSet<QString> named = namedByTests();
    QFETCH(const QString, id);
    QFETCH(const QString, kind);
    const Procedure procedure = profile(id);
    int unnamed = 0;
    for (const Rule& rule : procedure.rules) {
        if (wordOf(rule.kind) != kind || named.contains(rule.id))
            continue;
        ++unnamed; // a line each: a message of its own is never cut short
        qWarning().noquote() << rule.id << wordOf(rule.moment) << honouredBy(rule, procedure).front().text()
                             << rule.brief.en;
    }
    QVERIFY2(unnamed == 0, qPrintable(u"%1 rules are named by no test"_s.arg(unnamed)));
}

QTEST_APPLESS_MAIN(TraceabilityTest)
#include "traceabilitytest.moc"
