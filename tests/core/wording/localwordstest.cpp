#include "core/procedure/library.h"
#include "core/procedure/vocabulary.h"
#include "core/wording/localwords.h"

#include <QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

/// What a unit may adopt, in words of both languages.
class LocalWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceOfEveryProcedureHasItsWords_data()
    {
        QTest::addColumn<QString>("id");
        for (const char* id : {"jersey", "north-yorkshire", "sefton", "ceredigion"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void everyPlaceOfEveryProcedureHasItsWords()
    {
        QFETCH(const QString, id);
        const auto loaded = loadProcedure(id, shippedAgencyKinds());
        for (const Gap& gap : gapsOf(std::get<Procedure>(loaded)))
            for (const Language language : {Language::English, Language::Welsh}) {
                QVERIFY2(!gapTitle(gap, language).isEmpty(), qPrintable(gap.key));
                QVERIFY2(gapTitle(gap, Language::English) != gapTitle(gap, Language::Welsh), qPrintable(gapTitle(gap, language)));
                QVERIFY2(!gapStated(gap, language).isEmpty(), qPrintable(gap.key));
                QCOMPARE(gapAnchor(gap, language).isEmpty(), gap.kind != GapKind::Period);
                QStringList values = gap.kind == GapKind::Period ? QStringList{u"10 working-days"_s} : gap.choices;
                if (gap.kind == GapKind::Groups || gap.kind == GapKind::Age)
                    values = {u"2"_s};
                for (const QString& value : values)
                    QVERIFY2(localValue(gap, value, language) != value, qPrintable(gap.key + u' ' + value));
            }
    }

    void everyRecipientHasItsName()
    {
        for (const QString& word : recipientWords()) {
            QVERIFY2(nameOfRecipient(word, Language::English) != word, qPrintable(word));
            QVERIFY2(nameOfRecipient(word, Language::Welsh) != nameOfRecipient(word, Language::English), qPrintable(word));
        }
    }

    void valuesReadAsAPractitionerSaysThem_data()
    {
        QTest::addColumn<GapKind>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("welsh");
        QTest::newRow("one further group") << GapKind::Groups << u"1"_s << u"1 further group"_s << u"1 grŵp arall"_s;
        QTest::newRow("three further groups") << GapKind::Groups << u"3"_s << u"3 further groups"_s << u"3 o grwpiau eraill"_s;
        QTest::newRow("an age") << GapKind::Age << u"11"_s << u"From the age of 11"_s << u"O 11 oed ymlaen"_s;
        QTest::newRow("ten working days") << GapKind::Period << u"10 working-days"_s << u"10 working days"_s << u"10 diwrnod gwaith"_s;
        QTest::newRow("a reading") << GapKind::Reading << u"working-days"_s << u"Read as working days"_s << u"Wedi'i ddarllen fel diwrnodau gwaith"_s;
        QTest::newRow("a copy") << GapKind::Copy << u"family"_s << u"Family copy"_s << u"Copi'r teulu"_s;
        QTest::newRow("the chair's word") << GapKind::Yes << u"yes"_s << u"The chair settles it"_s << u"Y cadeirydd sy'n penderfynu"_s;
    }
    void valuesReadAsAPractitionerSaysThem()
    {
        QFETCH(const QString, value);
        QFETCH(const GapKind, kind);
        Gap gap;
        gap.kind = kind;
        QTEST(localValue(gap, value, Language::English), "english");
        QTEST(localValue(gap, value, Language::Welsh), "welsh");
    }

    void whoAdoptedItIsSaidWithTheDay()
    {
        const LocalSettings local{{{u"child.age"_s, u"11"_s}}, {{u"child.age"_s, {u"Mair Acorn"_s, QDate(2026, 3, 9), u"Agreed."_s}}}};
        QCOMPARE(adoptionSentence(local, u"child.age"_s, Language::English), u"Local: adopted by Mair Acorn on 9 March 2026. Agreed."_s);
        QCOMPARE(adoptionSentence(local, u"quorum.others"_s, Language::English), QString());
    }
};

QTEST_GUILESS_MAIN(LocalWordsTest)
#include "localwordstest.moc"
