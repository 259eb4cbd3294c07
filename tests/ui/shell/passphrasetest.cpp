#include "ui/shell/passphrasestrength.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cadair::ui::Endurance;

Q_DECLARE_METATYPE(cadair::ui::Endurance)

class PassphraseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void strengthFollowsHowPeopleChoose_data();
    void strengthFollowsHowPeopleChoose();
    void anotherWordNeverMakesItWeaker();
};

void PassphraseTest::strengthFollowsHowPeopleChoose_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<Endurance>("endurance");
    QTest::newRow("nothing") << QString() << Endurance::Seconds;
    QTest::newRow("the word everybody takes") << u"Password1"_s << Endurance::Seconds;
    QTest::newRow("a run of keys") << u"qwertyuiop"_s << Endurance::Seconds;
    QTest::newRow("a name and a year of birth") << u"tomos1987"_s << Endurance::Seconds;
    QTest::newRow("one letter forty times") << QString(40, u'a') << Endurance::Seconds;
    QTest::newRow("one word four times") << u"cadair cadair cadair cadair"_s << Endurance::Seconds;
    QTest::newRow("two words") << u"marmalade engine"_s << Endurance::Seconds;
    QTest::newRow("three words") << u"marmalade engine willow"_s << Endurance::Days;
    QTest::newRow("four words with nothing in common") << u"marmalade engine willow trumpet"_s << Endurance::Centuries;
    QTest::newRow("four Welsh words") << u"mwyaren cloch llwybr tegell"_s << Endurance::Centuries;
    QTest::newRow("twenty random figures") << u"83915027461530928417"_s << Endurance::Centuries;
}

void PassphraseTest::strengthFollowsHowPeopleChoose()
{
    QFETCH(const QString, passphrase);
    QTEST(cadair::ui::enduranceOf(passphrase), "endurance");
}

void PassphraseTest::anotherWordNeverMakesItWeaker()
{
    QString phrase;
    double before = 0;
    for (const QString& word : {u"cloch"_s, u"willow"_s, u"1999"_s, u"cloch"_s, u"aaa"_s, u"trumpet!"_s}) {
        phrase += u' ' + word;
        const double now = cadair::ui::guessingBits(phrase);
        QVERIFY2(now >= before, qPrintable(phrase));
        before = now;
    }
}

QTEST_APPLESS_MAIN(PassphraseTest)
#include "passphrasetest.moc"
