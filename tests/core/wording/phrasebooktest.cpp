#include "core/wording/phrasebook.h"
#include "core/wording/joining.h"
#include "core/wording/welshjoints.h"

#include <QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

class PhrasebookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachLanguageSpeaksAtOnce();
    void countsInFiveWelshForms_data();
    void countsInFiveWelshForms();
    void namesAreFilledInOnce();
    void welshChoosesAAndAc_data();
    void welshChoosesAAndAc();
    void articleLeansOnTheVowel();
    void listsAreJoined_data();
    void listsAreJoined();
    void nounsAreMutatedNamesAreNot();
    void unknownPhraseIsItsSource();
};

void PhrasebookTest::eachLanguageSpeaksAtOnce()
{
    const Phrasebook english(Language::English);
    const Phrasebook welsh(Language::Welsh);
    QCOMPARE(english.phrase("Quorate"), u"Quorate"_s);
    QCOMPARE(welsh.phrase("Quorate"), u"Mae cworwm"_s);
    QCOMPARE(english.phrase("Quorate"), u"Quorate"_s);
    QCOMPARE(welsh.language(), Language::Welsh);
}

void PhrasebookTest::countsInFiveWelshForms_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("cy");
    QTest::newRow("none") << 0 << u"0 weekend days"_s << u"dim diwrnod penwythnos"_s;
    QTest::newRow("one") << 1 << u"1 weekend day"_s << u"1 diwrnod penwythnos"_s;
    QTest::newRow("two") << 2 << u"2 weekend days"_s << u"2 diwrnod penwythnos"_s;
    QTest::newRow("six") << 6 << u"6 weekend days"_s << u"6 diwrnod penwythnos"_s;
    QTest::newRow("many") << 15 << u"15 weekend days"_s << u"15 diwrnod penwythnos"_s;
}

void PhrasebookTest::countsInFiveWelshForms()
{
    QFETCH(const int, n);
    QTEST(Phrasebook(Language::English).counted("%n weekend day(s)", n), "en");
    QTEST(Phrasebook(Language::Welsh).counted("%n weekend day(s)", n), "cy");
}

void PhrasebookTest::namesAreFilledInOnce()
{
    const Phrasebook english(Language::English);
    QCOMPARE(english.phrase("%1 at %2", {u"<b>%2 %n</b>"_s, u"10:00"_s}), u"<b>%2 %n</b> at 10:00"_s);
    QCOMPARE(english.phrase("%1 at %2", {u"one"_s}), u"one at %2"_s);
    QCOMPARE(english.phrase("100% sure of %1", {u"Ŷ"_s}), u"100% sure of Ŷ"_s);
}

void PhrasebookTest::welshChoosesAAndAc_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("vowel");
    for (const char* name : {"Angharad", "Elin", "Ifan", "Owain", "Una", "Âron", "Ŷmir", "ŵyn", "Ynys Môn", "Iwan",
                             "wrth", "1", "8 Mai", "11", "18 Mai", "80"})
        QTest::newRow(name) << QString::fromUtf8(name) << true;
    for (const char* name : {"Siân", "Tomos", "Huw", "Wendy", "William", "Yasmin", "3 Mai", "10", "2", "100", "Llŷr"})
        QTest::newRow(name) << QString::fromUtf8(name) << false;
    QTest::newRow("nothing") << QString() << false;
}

void PhrasebookTest::welshChoosesAAndAc()
{
    QFETCH(const QString, name);
    QTEST(takesVowelForm(name), "vowel");
}

void PhrasebookTest::articleLeansOnTheVowel()
{
    const auto written = [](QString sentence, const QString& value) {
        appendWelsh(sentence, value);
        return sentence;
    };
    QCOMPARE(written(u"cysylltiad â(g) "_s, u"Angharad"_s), u"cysylltiad ag Angharad"_s);
    QCOMPARE(written(u"cysylltiad â(g) "_s, u"Siân"_s), u"cysylltiad â Siân"_s);
    QCOMPARE(written(u"cysylltiad â(g) "_s, u"y plentyn hwn"_s), u"cysylltiad â'r plentyn hwn"_s);
    QCOMPARE(written(u"o fewn 3 mis i "_s, u"yr enedigaeth"_s), u"o fewn 3 mis i'r enedigaeth"_s);
    QCOMPARE(written(u"cyn "_s, u"y gynhadledd"_s), u"cyn y gynhadledd"_s);
    QCOMPARE(written(u"hwyrach na(c) "_s, u"y gynhadledd"_s), u"hwyrach na'r gynhadledd"_s);
    QCOMPARE(written(u"am "_s, u"Ynyr"_s), u"am Ynyr"_s);
    QCOMPARE(written(QString(), u"y plentyn"_s), u"y plentyn"_s);
}

void PhrasebookTest::listsAreJoined_data()
{
    QTest::addColumn<QStringList>("items");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("cy");
    QTest::newRow("nobody") << QStringList{} << QString() << QString();
    QTest::newRow("one child") << QStringList{u"Siân"_s} << u"Siân"_s << u"Siân"_s;
    QTest::newRow("two children") << QStringList{u"Siân"_s, u"Tomos"_s} << u"Siân and Tomos"_s << u"Siân a Tomos"_s;
    QTest::newRow("two, the second with a vowel")
        << QStringList{u"Siân"_s, u"Elin"_s} << u"Siân and Elin"_s << u"Siân ac Elin"_s;
    QTest::newRow("three") << QStringList{u"Siân"_s, u"Tomos"_s, u"Ŵyn"_s} << u"Siân, Tomos and Ŵyn"_s
                           << u"Siân, Tomos ac Ŵyn"_s;
}

void PhrasebookTest::listsAreJoined()
{
    QFETCH(const QStringList, items);
    QTEST(joined(items, Language::English), "en");
    QTEST(joined(items, Language::Welsh), "cy");
}

void PhrasebookTest::nounsAreMutatedNamesAreNot()
{
    QCOMPARE(joined({u"mam"_s, u"tad"_s}, Language::Welsh, Joined::Nouns), u"mam a thad"_s);
    QCOMPARE(joined({u"Ysgol"_s, u"Prawf"_s}, Language::Welsh, Joined::Nouns), u"Ysgol a Phrawf"_s);
    QCOMPARE(joined({u"Ysgol"_s, u"CAMHS"_s}, Language::Welsh, Joined::Nouns), u"Ysgol a CAMHS"_s);
    QCOMPARE(joined({u"Siân"_s, u"Tomos"_s}, Language::Welsh), u"Siân a Tomos"_s);
    QCOMPARE(joined({u"mother"_s, u"teacher"_s}, Language::English, Joined::Nouns), u"mother and teacher"_s);
    QCOMPARE(capitalised(u"dydd Llun"_s), u"Dydd Llun"_s);
}

void PhrasebookTest::unknownPhraseIsItsSource()
{
    QCOMPARE(Phrasebook(Language::Welsh).phrase("No such phrase %1", {u"at all"_s}), u"No such phrase at all"_s);
}

QTEST_APPLESS_MAIN(PhrasebookTest)
#include "phrasebooktest.moc"
