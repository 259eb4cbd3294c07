#include "ui/writing/mutations.h"
#include "ui/writing/speller.h"
#include "ui/writing/spellingmarks.h"
#include "ui/writing/writtenwords.h"
#include "ui/widgets/theme.h"

#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextLayout>
#include <QTest>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

/// Spelling in the two languages a record is kept in.
class SpellerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }
    void wordsAreFound_data();
    void wordsAreFound();
    void mutatedFormsLeadBack_data();
    void mutatedFormsLeadBack();
    void wordsAreKnown_data();
    void wordsAreKnown();
    void namesAreKnown_data();
    void namesAreKnown();
    void somethingIsSuggested();
    void withoutADictionaryNothingIsMarked();
    void theWordBeingWrittenIsLeftAlone();
    void aKeystrokeIsCheap();

private:
    Speller m_welsh{dictionaryFolder(), Language::Welsh};
    Speller m_english{dictionaryFolder(), Language::English};
};

void SpellerTest::wordsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("plain words") << u"Two missed weigh-ins."_s << QStringList{u"Two"_s, u"missed"_s, u"weigh-ins"_s};
    QTest::newRow("an apostrophe inside a word") << u"wedi'i gwblhau; the child’s"_s << QStringList{u"wedi'i"_s, u"gwblhau"_s, u"the"_s, u"child’s"_s};
    QTest::newRow("quotation marks are no part of a word") << u"‘yes’ \"no\""_s << QStringList{u"yes"_s, u"no"_s};
    QTest::newRow("numbers, times and dates are left alone") << u"at 10:19 on 3ydd, 2026-11-23"_s << QStringList{u"at"_s, u"on"_s};
    QTest::newRow("an address on the web or by e-mail") << u"write to chair@example.invalid or https://example.invalid/x"_s << QStringList{u"write"_s, u"to"_s, u"or"_s};
    QTest::newRow("abbreviations in capitals") << u"CAMHS and the GP"_s << QStringList{u"and"_s, u"the"_s};
    QTest::newRow("a letter alone") << u"a b"_s << QStringList();
    QTest::newRow("circumflexes") << u"tŷ, gŵr"_s << QStringList{u"tŷ"_s, u"gŵr"_s};
}

void SpellerTest::wordsAreFound()
{
    QFETCH(const QString, text);
    QStringList found;
    for (const WrittenWord& word : wordsIn(text))
        found << text.mid(word.start, word.length);
    QTEST(found, "words");
}

void SpellerTest::mutatedFormsLeadBack_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("radical");
    QTest::newRow("soft c") << u"Gaerdydd"_s << u"Caerdydd"_s;
    QTest::newRow("soft p") << u"Bontypridd"_s << u"Pontypridd"_s;
    QTest::newRow("soft t") << u"Dywyn"_s << u"Tywyn"_s;
    QTest::newRow("soft g falls away") << u"Wynedd"_s << u"Gwynedd"_s;
    QTest::newRow("soft b") << u"Fangor"_s << u"Bangor"_s;
    QTest::newRow("soft d") << u"Ddolgellau"_s << u"Dolgellau"_s;
    QTest::newRow("soft ll") << u"Lanelli"_s << u"Llanelli"_s;
    QTest::newRow("soft m") << u"Fynwy"_s << u"Mynwy"_s;
    QTest::newRow("soft rh") << u"Ruddlan"_s << u"Rhuddlan"_s;
    QTest::newRow("nasal c") << u"Nghaerdydd"_s << u"Caerdydd"_s;
    QTest::newRow("nasal p") << u"Mhontypridd"_s << u"Pontypridd"_s;
    QTest::newRow("nasal t") << u"Nhywyn"_s << u"Tywyn"_s;
    QTest::newRow("nasal g") << u"Ngwynedd"_s << u"Gwynedd"_s;
    QTest::newRow("nasal b") << u"Mangor"_s << u"Bangor"_s;
    QTest::newRow("nasal d") << u"Nolgellau"_s << u"Dolgellau"_s;
    QTest::newRow("aspirate c") << u"Chaerdydd"_s << u"Caerdydd"_s;
    QTest::newRow("aspirate p") << u"Phontypridd"_s << u"Pontypridd"_s;
    QTest::newRow("aspirate t") << u"Thywyn"_s << u"Tywyn"_s;
    QTest::newRow("h before a vowel") << u"hysgol"_s << u"ysgol"_s;
}

void SpellerTest::mutatedFormsLeadBack()
{
    QFETCH(const QString, written);
    QFETCH(const QString, radical);
    QVERIFY2(unmutated(written).contains(radical), qPrintable(unmutated(written).join(u' ')));
}

void SpellerTest::wordsAreKnown_data()
{
    QTest::addColumn<bool>("welsh");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("known");
    for (const QString& word : {u"plentyn"_s, u"blentyn"_s, u"phlant"_s, u"cynhadledd"_s, u"gynhadledd"_s, u"chynhadledd"_s, u"nghynhadledd"_s, u"gofrestr"_s,
                                u"riant"_s, u"benderfyniad"_s, u"wedi'i"_s, u"cyd-destun"_s, u"tŷ"_s, u"ddiogelu"_s, u"hysgol"_s})
        QTest::newRow(qPrintable(u"Welsh: "_s + word)) << true << word << true;
    for (const QString& word : {u"plentn"_s, u"cynhadled"_s, u"gynhadled"_s, u"diogelyu"_s})
        QTest::newRow(qPrintable(u"not Welsh: "_s + word)) << true << word << false;
    for (const QString& word : {u"colour"_s, u"children's"_s, u"child’s"_s, u"well-being"_s, u"organise"_s, u"don't"_s})
        QTest::newRow(qPrintable(u"English: "_s + word)) << false << word << true;
    for (const QString& word : {u"color"_s, u"recieve"_s, u"plentyn"_s})
        QTest::newRow(qPrintable(u"not British English: "_s + word)) << false << word << false;
}

void SpellerTest::wordsAreKnown()
{
    QFETCH(const bool, welsh);
    QFETCH(const QString, word);
    QTEST((welsh ? m_welsh : m_english).isWord(word), "known");
}

void SpellerTest::namesAreKnown_data()
{
    QTest::addColumn<bool>("welsh");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("known");
    QTest::newRow("a name as it is") << true << u"Thistledown"_s << true;
    QTest::newRow("a name in an English possessive") << false << u"Thistledown's"_s << true;
    QTest::newRow("a place learnt, after yn") << true << u"Mhentregrug"_s << true;
    QTest::newRow("a place learnt, after i") << true << u"Bentregrug"_s << true;
    QTest::newRow("a name misspelt") << true << u"Thistledwon"_s << false;
    QTest::newRow("a place in English is not mutated") << false << u"Bentregrug"_s << false;
}

void SpellerTest::namesAreKnown()
{
    QFETCH(const bool, welsh);
    QFETCH(const QString, word);
    Speller speller(dictionaryFolder(), welsh ? Language::Welsh : Language::English);
    speller.setKnown({u"Mr Joss Thistledown"_s, u"Pentregrug"_s});
    QTEST(speller.isWord(word), "known");
}

void SpellerTest::somethingIsSuggested()
{
    QVERIFY(m_welsh.suggestions(u"plentn"_s, 8).contains(u"plentyn"_s));
    QCOMPARE(m_english.suggestions(u"recieve"_s, 8).first(), u"receive"_s);
    QVERIFY(m_english.suggestions(u"teh"_s, 3).size() <= 3);
}

void SpellerTest::withoutADictionaryNothingIsMarked()
{
    const Speller none(u"/nowhere"_s, Language::Welsh);
    QVERIFY(!none.hasDictionary());
    QVERIFY(none.isWord(u"qqqq"_s));
    QVERIFY(none.suggestions(u"qqqq"_s, 8).isEmpty());
}

void SpellerTest::theWordBeingWrittenIsLeftAlone()
{
    QPlainTextEdit field;
    SpellingMarks marks(&field);
    marks.setSpeller(&m_english);
    field.show();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    field.setFocus();
    const auto marked = [&field] { return field.document()->firstBlock().layout()->formats().size(); };
    QTest::keyClicks(&field, u"they recieve"_s);
    QCOMPARE(marked(), 0);
    QTest::keyClicks(&field, u" letters"_s);
    QCOMPARE(marked(), 1);
    QCOMPARE(field.document()->firstBlock().layout()->formats().first().start, 5);
    marks.setSpeller(nullptr);
    QCOMPARE(marked(), 0);
}

void SpellerTest::aKeystrokeIsCheap()
{
    const QString paragraph = u"Mae'r plentyn yn hapus yn yr ysgol, ac mae ei rieni yn ei gefnogi bob dydd. "_s.repeated(12);
    QElapsedTimer timer;
    timer.start();
    int known = 0;
    for (const WrittenWord& word : wordsIn(paragraph))
        known += m_welsh.isWord(paragraph.mid(word.start, word.length)) ? 1 : 0;
    QVERIFY(known > 100);
    QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed()))); // 16 ms with the computer to itself is far off
}

QTEST_MAIN(SpellerTest)
#include "spellertest.moc"
