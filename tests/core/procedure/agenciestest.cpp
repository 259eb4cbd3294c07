#include "core/procedure/agencies.h"

#include <QtTest/QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

namespace {

std::set<AgencyKey> keys(std::initializer_list<const char16_t*> words)
{
    std::set<AgencyKey> found;
    for (const char16_t* word : words)
        found.insert(*AgencyKey::parse(QString::fromUtf16(word)));
    return found;
}

} // namespace

class AgenciesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsNameInBothLanguages()
    {
        const AgencyKinds kinds = shippedAgencyKinds();
        QCOMPARE(kinds.kinds.size(), size_t(29));
        for (const AgencyKind& kind : kinds.kinds) {
            QVERIFY2(kind.name.has(Language::Welsh) && kind.shortName.has(Language::Welsh),
                     qPrintable(kind.key.text()));
            QCOMPARE(kinds.find(kind.key), &kind);
            QVERIFY2(kind.shortName.en.size() <= 20, qPrintable(kind.shortName.en));
        }
    }

    void healthAndEducationAreSectorsTheRestStandAlone()
    {
        const AgencyKinds kinds = shippedAgencyKinds();
        QCOMPARE(
            kinds.inSector(*SectorKey::parse(u"health"_s)),
            keys({u"health-visiting", u"gp", u"midwifery", u"school-nursing", u"paediatrics", u"camhs", u"hospital"}));
        QCOMPARE(kinds.inSector(*SectorKey::parse(u"education"_s)),
                 keys({u"school", u"early-years", u"education-welfare"}));
        for (const AgencyKind& kind : kinds.kinds)
            if (kind.sector.text() != u"health" && kind.sector.text() != u"education")
                QCOMPARE(kind.sector.text(), kind.key.text());
    }

    void aWordThatIsNoAgencyIsNone()
    {
        const AgencyKinds kinds = shippedAgencyKinds();
        QVERIFY(kinds.contains(u"gp"_s));
        QVERIFY(!kinds.contains(u"gpp"_s));
        QVERIFY(!kinds.find(*AgencyKey::parse(u"health"_s)));
    }

    void aBrokenListIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("path");
        const QByteArray gp =
            R"({"key": "gp", "sector": "health", "name": {"en": "GP", "cy": "MT"}, "short": {"en": "GP", "cy": "MT"}})";
        QTest::newRow("no kinds at all") << QByteArray(R"({"kinds": []})") << u"kinds"_s;
        QTest::newRow("a kind given twice") << QByteArray("{\"kinds\": [" + gp + ',' + gp + "]}") << u"kinds[1].key"_s;
        QTest::newRow("a kind without Welsh") << QByteArray(
            R"({"kinds": [{"key": "gp", "sector": "health", "name": {"en": "GP"}, "short": {"en": "GP", "cy": "MT"}}]})")
                                              << u"kinds[0].name.cy"_s;
        QTest::newRow("a capital in a key") << QByteArray(
            R"({"kinds": [{"key": "GP", "sector": "health", "name": {"en": "GP", "cy": "MT"}, "short": {"en": "GP", "cy": "MT"}}]})")
                                            << u"kinds[0].key"_s;
    }
    void aBrokenListIsRefused()
    {
        QFETCH(const QByteArray, json);
        const auto read = readAgencyKinds(json, u"agencies.json"_s);
        QVERIFY(std::holds_alternative<JsonProblem>(read));
        QTEST(std::get<JsonProblem>(read).path, "path");
    }
};

QTEST_APPLESS_MAIN(AgenciesTest)
#include "agenciestest.moc"
