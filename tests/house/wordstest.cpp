#include "tests/house/tree.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// What must stand in no file of the tree, for it is read by strangers and lives for decades.
class WordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noFileHolds_data();
    void noFileHolds();
    void noFileIsLarge();
};

void WordsTest::noFileHolds_data()
{
    QTest::addColumn<QRegularExpression>("words");
    QTest::addColumn<QString>("except"); // files where the words mean something else
    // The patterns are written so that this file does not hold what it looks for.
    QTest::newRow("a registry's host") << QRegularExpression(
        u"\\b(registry\\.\\w+\\.(org|com)|[n]pmjs\\.|[n]pmmirror|[y]arnpkg|(deb|ftp|security)\\.[d]ebian\\.|[a-z.]*archive\\.[u]buntu|[p]ypi\\.|files\\.[p]ythonhosted)"_s)
                                       << QString();
    QTest::newRow("a path of somebody's computer")
        << QRegularExpression(u"(?<![\\w.}])/([w]ork|[h]ome|[r]oot|[U]sers)/\\w"_s) << QString();
    QTest::newRow("work left for later") << QRegularExpression(u"\\b([T]ODO|[F]IXME|[X]XX|[H]ACK)\\b"_s) << QString();
    QTest::newRow("who or what wrote it") << QRegularExpression(
        u"\\b([a]gent[s]?|[c]o-authored-by|[l]anguage model|[c]hatbot)\\b"_s, QRegularExpression::CaseInsensitiveOption)
                                          << u"^LICENSE$|^resources/procedures/"_s;
    QTest::newRow("a stand-in for work") << QRegularExpression(
        u"\\b([l]orem ipsum|[p]laceholder text|[c]oming soon|[n]ot yet implemented)\\b"_s,
        QRegularExpression::CaseInsensitiveOption)
                                         << QString();
    QTest::newRow("a conflict of two branches")
        << QRegularExpression(u"^(<{7} |>{7} )"_s, QRegularExpression::MultilineOption) << QString();
}

void WordsTest::noFileHolds()
{
    QFETCH(const QRegularExpression, words);
    QFETCH(const QString, except);
    QVERIFY(words.isValid());
    const QRegularExpression spared(except);
    const QStringList files = tree::files(QString());
    QVERIFY(files.contains(u"app/setup/package-lock.json"_s));
    QStringList wrong;
    for (const QString& file : files) {
        if (file.endsWith(u".png") || file.endsWith(u".pdf") || (!except.isEmpty() && file.contains(spared)))
            continue;
        const QString text = tree::read(file);
        for (const auto& match : words.globalMatch(text))
            wrong.append(u"%1:%2 holds \"%3\""_s.arg(file)
                             .arg(QStringView(text).left(match.capturedStart()).count(u'\n') + 1)
                             .arg(match.captured()));
    }
    QVERIFY2(wrong.isEmpty(), tree::listed(wrong));
}

void WordsTest::noFileIsLarge()
{
    // Fetched sources, pictures of every screen or a casebook would be seen here before they are in the history for good.
    constexpr qint64 limit = 2 * 1024 * 1024;
    QStringList wrong;
    for (const QString& file : tree::files(QString()))
        if (QFileInfo(tree::root() + u'/' + file).size() > limit)
            wrong.append(file);
    QVERIFY2(wrong.isEmpty(), tree::listed(wrong));
}

QTEST_APPLESS_MAIN(WordsTest)
#include "wordstest.moc"
