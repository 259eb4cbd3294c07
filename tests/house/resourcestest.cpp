#include "tests/house/tree.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the program carries inside it: data from resources, icons and fonts from packages, and the catalogues.
class ResourcesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFileOfResourcesIsInside();
    void everyNamedIconIsAPicture();
    void theTypefaceIsInside_data();
    void theTypefaceIsInside();
    void everyCatalogueIsInside();
};

void ResourcesTest::everyFileOfResourcesIsInside()
{
    QStringList wrong;
    for (const QString& path : tree::files(u"resources"_s, {u".json"_s, u".sql"_s, u".html"_s, u".mustache"_s})) {
        QFile inside(u":/data/"_s + path.section(u'/', 1));
        if (!inside.open(QIODevice::ReadOnly))
            wrong.append(u"%1 is not inside: see the patterns in resources/CMakeLists.txt"_s.arg(path));
        else if (QString::fromUtf8(inside.readAll()) != tree::read(path))
            wrong.append(u"%1 is another text inside"_s.arg(path));
    }
    QVERIFY2(wrong.isEmpty(), tree::listed(wrong));
}

void ResourcesTest::everyNamedIconIsAPicture()
{
    QStringList wrong;
    for (const QString& line : tree::read(u"resources/icons.txt"_s).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        QFile icon(u":/data/icons/%1.svg"_s.arg(line.trimmed()));
        if (!icon.open(QIODevice::ReadOnly) || !icon.readAll().contains("currentColor")) // the colour is put in later
            wrong.append(icon.fileName());
    }
    QVERIFY2(wrong.isEmpty(), tree::listed(wrong));
    QVERIFY(QDir(u":/data/icons"_s).count() > 20);
}

void ResourcesTest::theTypefaceIsInside_data()
{
    QTest::addColumn<QString>("weight");
    QTest::newRow("regular") << u"Regular"_s;
    QTest::newRow("semibold") << u"SemiBold"_s;
    QTest::newRow("bold") << u"Bold"_s;
}

void ResourcesTest::theTypefaceIsInside()
{
    QFETCH(const QString, weight);
    QFile font(u":/data/fonts/OpenSans-%1.ttf"_s.arg(weight));
    QVERIFY2(font.open(QIODevice::ReadOnly), qPrintable(font.fileName()));
    QVERIFY(font.size() > 100000);
}

void ResourcesTest::everyCatalogueIsInside()
{
    for (const QString& path : tree::files(u"translations"_s, {u".ts"_s})) {
        const QString name = path.section(u'/', 1).chopped(3);
        QVERIFY2(QFile::exists(u":/i18n/%1.qm"_s.arg(name)), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(ResourcesTest)
#include "resourcestest.moc"
