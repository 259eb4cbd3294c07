#include "core/wording/notephrases.h"

#include <QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

/// The bank of phrases, in both languages.
class NotePhrasesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPhraseIsInBothLanguages();
    void everyKindHasPhrases();
    void thoseOfTheKindComeFirst();
    void aSpoiltBankIsNamed_data();
    void aSpoiltBankIsNamed();
};

void NotePhrasesTest::everyPhraseIsInBothLanguages()
{
    const std::vector<NotePhrase> bank = shippedNotePhrases();
    QVERIFY(bank.size() >= 40);
    for (const NotePhrase& phrase : bank) {
        QVERIFY2(!phrase.text.cy.isEmpty() && phrase.text.cy != phrase.text.en, qPrintable(phrase.text.en));
        QCOMPARE(phrase.text.cy.count(u'…') > 0, phrase.text.en.count(u'…') > 0);
    }
}

void NotePhrasesTest::everyKindHasPhrases()
{
    const std::vector<NotePhrase> bank = shippedNotePhrases();
    for (const auto& entry : wordsOf(NoteKind{}))
        QVERIFY2(std::any_of(bank.begin(), bank.end(), [&](const NotePhrase& phrase) {
                     return std::find(phrase.kinds.begin(), phrase.kinds.end(), entry.value) != phrase.kinds.end();
                 }), qPrintable(QString::fromUtf16(entry.word)));
}

void NotePhrasesTest::thoseOfTheKindComeFirst()
{
    const std::vector<NotePhrase> bank{{{u"any"_s, u"unrhyw"_s}, {}}, {{u"worry"_s, u"pryder"_s}, {NoteKind::Worry}}};
    QCOMPARE(notePhrasesFor(NoteKind::Worry, bank, Language::Welsh), (QStringList{u"pryder"_s, u"unrhyw"_s}));
    QCOMPARE(notePhrasesFor(NoteKind::Fact, bank, Language::English), (QStringList{u"any"_s, u"worry"_s}));
}

void NotePhrasesTest::aSpoiltBankIsNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no Welsh") << QByteArray(R"({"phrases": [{"en": "x"}]})");
    QTest::newRow("a kind there is none of") << QByteArray(R"({"phrases": [{"en": "x", "cy": "y", "kinds": ["gossip"]}]})");
    QTest::newRow("nothing in it") << QByteArray(R"({"phrases": []})");
    QTest::newRow("no JSON") << QByteArray("phrases");
}

void NotePhrasesTest::aSpoiltBankIsNamed()
{
    QFETCH(const QByteArray, json);
    QVERIFY(std::holds_alternative<JsonProblem>(readNotePhrases(json, u"bank.json"_s)));
}

QTEST_GUILESS_MAIN(NotePhrasesTest)
#include "notephrasestest.moc"
