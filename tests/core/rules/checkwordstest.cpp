#include "core/procedure/vocabulary.h"
#include "core/rules/checks.h"

#include <QTest>

using namespace cadair;

/// What a profile may ask to be looked into is what the rules can look into: no word more, no word less, none twice.
class CheckWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProfileMayAskForWhatTheRulesKnow()
    {
        QStringList known;
        for (const Check& check : knownChecks())
            known << QString::fromUtf16(check.word);
        QStringList asked = checkWords();
        QCOMPARE(known.removeDuplicates(), 0);
        known.sort();
        asked.sort();
        QCOMPARE(asked, known);
    }
};

QTEST_APPLESS_MAIN(CheckWordsTest)
#include "checkwordstest.moc"
