#include "core/base/id.h"
#include "core/base/key.h"
#include "core/base/language.h"

#include <QtTest/QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

namespace {
struct Limit;
struct Person;
} // namespace

class KeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyFixedWordsAreKeys_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("key");
        QTest::newRow("words joined by a hyphen") << u"initial-conference"_s << true;
        QTest::newRow("a dotted key") << u"limit.first-review"_s << true;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("capital letters") << u"Initial"_s << false;
        QTest::newRow("a space") << u"initial conference"_s << false;
        QTest::newRow("a path") << u"../sefton"_s << false;
        QTest::newRow("a hyphen at the end") << u"initial-"_s << false;
        QTest::newRow("eighty-one characters") << QString(81, u'a') << false;
    }
    void onlyFixedWordsAreKeys()
    {
        QFETCH(const QString, text);
        QTEST(Key<Limit>::parse(text).has_value(), "key");
    }

    void anIdentityIsNeverNull()
    {
        QVERIFY(!Id<Person>::parse(QString()));
        QVERIFY(!Id<Person>::parse(QUuid().toString()));
        const Id<Person> id = Id<Person>::fresh();
        QCOMPARE(Id<Person>::parse(id.text()), std::optional(id));
        QVERIFY(id != Id<Person>::fresh());
    }

    void wordsGoBothWays()
    {
        QCOMPARE(wordOf(Language::Welsh), u"cy"_s);
        QCOMPARE(fromWord<Language>(u"en"), std::optional(Language::English));
        QVERIFY(!fromWord<Language>(u"fr"));
    }
};

QTEST_APPLESS_MAIN(KeyTest)
#include "keytest.moc"
