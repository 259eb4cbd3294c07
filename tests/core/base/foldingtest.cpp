#include "core/base/folding.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace cadair;
using namespace Qt::StringLiterals;

class FoldingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void searchFindsNamesAsTyped_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("sian finds Siân") << u"Siân Evans"_s << u"sian"_s << true;
        QTest::newRow("llyn finds Llŷn") << u"Llŷn Mwyaren"_s << u"llyn"_s << true;
        QTest::newRow("a circumflex typed as two characters") << u"Gŵyn"_s << u"gw\u0302yn"_s << true;
        QTest::newRow("two word starts in any order") << u"Siân Evans"_s << u"ev si"_s << true;
        QTest::newRow("a hyphen parts words") << u"Llŷr-Evans"_s << u"evans"_s << true;
        QTest::newRow("an apostrophe does not") << u"O’Hara"_s << u"ohara"_s << true;
        QTest::newRow("the middle of a word is not found") << u"Evans"_s << u"van"_s << false;
        QTest::newRow("nothing typed finds all") << u"Evans"_s << u"  "_s << true;
    }
    void searchFindsNamesAsTyped()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, typed);
        QTEST(matchesWords(name, typed), "found");
    }

    void namesSortInTheLanguageAsked_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QStringList>("sorted");
        QTest::newRow("Welsh letters ch, dd, ll, ng stand on their own")
            << Language::Welsh
            << QStringList{u"Bryn"_s, u"Cerys"_s, u"Cyril"_s, u"Chloe"_s, u"Dylan"_s, u"Ddol"_s, u"Gwen"_s, u"Ngaio"_s,
                           u"Hari"_s, u"Lowri"_s, u"Lynn"_s, u"Llan"_s, u"Nia"_s, u"Ryan"_s, u"Rhys"_s};
        QTest::newRow("English knows no digraphs")
            << Language::English << QStringList{u"Cerys"_s, u"Chloe"_s, u"Cyril"_s, u"Llan"_s, u"Lowri"_s, u"Lynn"_s};
    }
    void namesSortInTheLanguageAsked()
    {
        QFETCH(const Language, language);
        QFETCH(const QStringList, sorted);
        QStringList names = sorted;
        std::reverse(names.begin(), names.end());
        std::sort(names.begin(), names.end(), [&](const QString& a, const QString& b) {
            return sortKey(a, language) < sortKey(b, language);
        });
        QCOMPARE(names, sorted);
    }

    void typedNamesAreKeptTidy()
    {
        QCOMPARE(tidied(u"  Gw\u0302yn \n  Llŷr "_s), u"Gŵyn Llŷr"_s);
    }
};

QTEST_APPLESS_MAIN(FoldingTest)
#include "foldingtest.moc"
