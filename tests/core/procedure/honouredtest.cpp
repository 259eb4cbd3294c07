#include "core/procedure/honoured.h"
#include "core/procedure/library.h"

#include <QtTest/QTest>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace cadair;
using namespace Qt::StringLiterals;

namespace {

Procedure profile(const QString& id)
{
    return std::get<Procedure>(loadProcedure(id, shippedAgencyKinds()));
}

/// Every rule that the parts of a profile name, with the place: whatever parts it has, known to this test or not.
void collect(const QJsonValue& value, const QString& path, const Procedure& procedure, QMap<QString, QString>& named)
{
    if (value.isString() && procedure.rule(value.toString()))
        named.insert(value.toString(), path);
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i)
        collect(list.at(i), u"%1[%2]"_s.arg(path).arg(i), procedure, named);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        if (member.key() != u"rules" || !path.isEmpty())
            collect(member.value(), path + u'.' + member.key(), procedure, named);
}

QStringList textsOf(const std::vector<Honoured>& ways)
{
    QStringList texts;
    for (const Honoured& way : ways)
        texts << way.text();
    return texts;
}

} // namespace

/// By what each rule is honoured: what a profile names is carried, the strongest first, and nothing is without a way.
class HonouredTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatAProfileNamesIsCarried_data()
    {
        QTest::addColumn<QString>("id");
        for (const ProcedureKey& id : shippedProcedures())
            QTest::newRow(qPrintable(id.text())) << id.text();
    }
    void whatAProfileNamesIsCarried()
    {
        QFETCH(const QString, id);
        const Procedure procedure = profile(id);
        QFile file(u":/data/procedures/%1.json"_s.arg(id));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QMap<QString, QString> named;
        collect(QJsonDocument::fromJson(file.readAll()).object(), QString(), procedure, named);
        QVERIFY(named.size() > 10);
        for (auto place = named.begin(); place != named.end(); ++place) {
            const std::vector<Honoured> ways = honouredBy(*procedure.rule(place.key()), procedure);
            const HonouredKind strongest = ways.front().kind;
            QVERIFY2(strongest != HonouredKind::Checklist && strongest != HonouredKind::Browser,
                     qPrintable(place.key() + u" stands at "_s + place.value() + u" and nothing carries it"_s));
        }
    }

    void everyRuleHasAWayTheStrongestFirst_data() { whatAProfileNamesIsCarried_data(); }
    void everyRuleHasAWayTheStrongestFirst()
    {
        QFETCH(const QString, id);
        const Procedure procedure = profile(id);
        for (const Rule& rule : procedure.rules) {
            const std::vector<Honoured> ways = honouredBy(rule, procedure);
            QVERIFY2(!ways.empty(), qPrintable(rule.id));
            QVERIFY2(std::is_sorted(ways.begin(), ways.end(),
                                    [](const Honoured& a, const Honoured& b) { return a.kind < b.kind; }),
                     qPrintable(rule.id + u": "_s + textsOf(ways).join(u", "_s)));
            QStringList texts = textsOf(ways);
            QVERIFY2(texts.removeDuplicates() == 0, qPrintable(rule.id));
        }
    }

    void aRuleIsHonouredBy_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("way");
        const auto row = [](const char* name, const char* id, const char* rule, const char* way) {
            QTest::newRow(name) << QString::fromLatin1(id) << QString::fromLatin1(rule) << QString::fromLatin1(way);
        };
        row("fifteen working days", "jersey", "JER-TIM-01", "limit:initial-conference");
        row("the longer period to the first review", "jersey", "JER-REV-02", "limit:first-review");
        row("two further groups", "jersey", "JER-QUO-03", "function:quorum");
        row("the four key agencies", "jersey", "JER-ATT-01", "function:keyagencies");
        row("no second time in a row", "jersey", "JER-QUO-19", "function:inquorate");
        row("one category", "jersey", "JER-PUR-10", "function:decision");
        row("from twelve", "jersey", "JER-CHI-13", "function:childpart");
        row("a plan ended because the child moved", "north-yorkshire", "NYK-END-02", "function:ending");
        row("violence as a ground", "sefton", "SEF-EXC-05", "function:exclusion");
        row("the chair knows nobody's manager", "sefton", "SEF-CHR-02", "check:chair-independent");
        row("the right to complain in the letter", "jersey", "JER-LET-07", "content:decision-letter/complaints");
        row("who gets the minutes", "jersey", "JER-DST-03", "copy:minutes");
        row("what only a search finds", "jersey", "JER-ADM-01", "browser:administration");
    }
    void aRuleIsHonouredBy()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, rule);
        QFETCH(const QString, way);
        const Procedure procedure = profile(id);
        QVERIFY(procedure.rule(rule));
        const QStringList ways = textsOf(honouredBy(*procedure.rule(rule), procedure));
        QVERIFY2(ways.contains(way), qPrintable(ways.join(u", "_s)));
    }
};

QTEST_APPLESS_MAIN(HonouredTest)
#include "honouredtest.moc"
