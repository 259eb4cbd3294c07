#include "tests/house/tree.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// The catalogues as they are in the tree: nothing unfinished, no plural form empty, nothing left in English,
/// and every string of the code in them.
class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void catalogue_data();
    void catalogue();
    void welshIsNotEnglish_data() { catalogue_data(); }
    void welshIsNotEnglish();
    void theShortListIsNeeded();
    void updatingChangesNothing_data();
    void updatingChangesNothing();
};

namespace {

struct Message {
    QString context;
    QString source;
    QString state; // "", "unfinished", "vanished", "obsolete"
    bool plural = false;
    QStringList forms; // one, or one for each plural form
};

QList<Message> messagesOf(const QString& path)
{
    const QString text = tree::read(path);
    QXmlStreamReader xml(text);
    QList<Message> found;
    QString context;
    bool inPlural = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const QStringView name = xml.name();
        if (name == u"name") {
            context = xml.readElementText();
        } else if (name == u"message") {
            found.append({context, {}, {}, xml.attributes().value(u"numerus"_s) == u"yes", {}});
            inPlural = found.last().plural;
        } else if (name == u"source") {
            found.last().source = xml.readElementText();
        } else if (name == u"translation") {
            found.last().state = xml.attributes().value(u"type"_s).toString();
            if (!inPlural)
                found.last().forms.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
        } else if (name == u"numerusform") {
            found.last().forms.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return found;
}

QString named(const QString& file, const Message& message)
{
    return u"%1, %2: \"%3\""_s.arg(file, message.context, message.source);
}

/// The %1, %2 … of a text: a translation without one of them loses a name or a date.
QSet<QString> placesIn(const QString& text)
{
    static const QRegularExpression place(u"%L?([1-9]\\d?)"_s);
    QSet<QString> found;
    for (const auto& match : place.globalMatch(text))
        found.insert(match.captured(1));
    return found;
}

/// Whether a text has an access key: one & before a letter.
bool hasAccessKey(const QString& text)
{
    static const QRegularExpression key(u"(?<!&)&(?![&\\s])(?!\\w+;)"_s);
    return text.contains(key);
}

/// Sources that are the same in both languages: names, abbreviations, numbers. One a line, # comments.
QSet<QString> sameInBoth()
{
    QSet<QString> same;
    for (const QString& line : tree::read(u"tests/house/same-in-both.txt"_s).split(u'\n', Qt::SkipEmptyParts))
        if (!line.startsWith(u'#'))
            same.insert(line);
    return same;
}

/// Nothing in it could be put into Welsh: no letters beside the places for values.
bool hasNoWords(QString text)
{
    static const QRegularExpression places(u"%(L?\\d+|Ln|n)"_s);
    static const QRegularExpression letters(u"\\p{L}{2}"_s);
    return !text.remove(places).contains(letters);
}

} // namespace

void TranslationsTest::catalogue_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("welsh");
    const QStringList files = tree::files(u"translations"_s, {u".ts"_s});
    QVERIFY(files.contains(u"translations/cadair_cy.ts"_s));
    QVERIFY(files.contains(u"translations/cadair_en.ts"_s));
    for (const QString& file : files)
        QTest::newRow(qPrintable(file)) << file << file.endsWith(u"_cy.ts");
}

void TranslationsTest::catalogue()
{
    QFETCH(const QString, file);
    QFETCH(const bool, welsh);
    const qsizetype formsNeeded = welsh ? 5 : 2; // Welsh in Qt: 0, 1, 2–5, 6 and the others
    QStringList wrong;
    for (const Message& message : messagesOf(file)) {
        const QString name = named(file, message);
        if (!message.state.isEmpty())
            wrong.append(u"%1 is %2"_s.arg(name, message.state));
        if (!welsh && !message.plural)
            wrong.append(u"%1 is no plural: English catalogues hold plurals only"_s.arg(name));
        if (message.plural && message.forms.size() != formsNeeded)
            wrong.append(u"%1 has %2 of %3 plural forms"_s.arg(name).arg(message.forms.size()).arg(formsNeeded));
        for (const QString& form : message.forms) {
            if (form.trimmed().isEmpty())
                wrong.append(u"%1 has an empty form"_s.arg(name));
            else if (placesIn(form) != placesIn(message.source))
                wrong.append(u"%1 has other places for values in \"%2\""_s.arg(name, form));
            else if (hasAccessKey(form) != hasAccessKey(message.source))
                wrong.append(u"%1 has an access key in one language only"_s.arg(name));
            else if (form.endsWith(u' ') != message.source.endsWith(u' ') || form.contains(u"  "_s) != message.source.contains(u"  "_s))
                wrong.append(u"%1 has spaces that the other language has not"_s.arg(name));
        }
    }
    QVERIFY2(wrong.isEmpty(), tree::listed(wrong));
}

void TranslationsTest::welshIsNotEnglish()
{
    QFETCH(const QString, file);
    QFETCH(const bool, welsh);
    if (!welsh)
        return;
    const QSet<QString> same = sameInBoth();
    QStringList wrong;
    for (const Message& message : messagesOf(file))
        for (const QString& form : message.forms)
            if (form == message.source && !hasNoWords(form) && !same.contains(message.source))
                wrong.append(u"%1 is the same in Welsh: translate it, or add it to tests/house/same-in-both.txt"_s.arg(
                    named(file, message)));
    QVERIFY2(wrong.isEmpty(), tree::listed(wrong));
}

void TranslationsTest::theShortListIsNeeded()
{
    // A line that nothing uses any more would one day excuse a string that was forgotten.
    QSet<QString> used;
    for (const QString& file : tree::files(u"translations"_s, {u"_cy.ts"_s}))
        for (const Message& message : messagesOf(file))
            if (message.forms.contains(message.source))
                used.insert(message.source);
    QSet<QString> left = sameInBoth() - used;
    QVERIFY2(left.isEmpty(), tree::listed(left.values()));
}

void TranslationsTest::updatingChangesNothing_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("every string of the code is in the Welsh catalogue") << u"cadair_cy.ts"_s;
    QTest::newRow("every plural of the code is in the English catalogue") << u"cadair_en.ts"_s;
}

void TranslationsTest::updatingChangesNothing()
{
    QFETCH(const QString, file);
    const QString lupdate = qEnvironmentVariable("CADAIR_LUPDATE");
    QVERIFY2(QFileInfo(lupdate).isExecutable(), qPrintable(lupdate));
    QTemporaryDir copy;
    for (const QString& folder : {u"core"_s, u"ui"_s, u"app"_s, u"translations"_s})
        for (const QString& path : tree::files(folder, {u".h"_s, u".cpp"_s, u".ts"_s, u".cmake"_s})) {
            QDir().mkpath(QFileInfo(copy.filePath(path)).path());
            QVERIFY2(QFile::copy(tree::root() + u'/' + path, copy.filePath(path)), qPrintable(path));
        }
    QProcess cmake;
    cmake.setProcessChannelMode(QProcess::MergedChannels);
    cmake.start(qEnvironmentVariable("CADAIR_CMAKE"),
                {u"-D"_s, u"LUPDATE="_s + lupdate, u"-D"_s, u"TREE="_s + copy.path(), u"-P"_s,
                 copy.filePath(u"translations/update.cmake"_s)});
    QVERIFY(cmake.waitForFinished(100000));
    const QByteArray said = cmake.readAll();
    QVERIFY2(cmake.exitCode() == 0, said);

    QFile updated(copy.filePath(u"translations/"_s + file));
    QVERIFY(updated.open(QIODevice::ReadOnly));
    const QStringList after = QString::fromUtf8(updated.readAll()).split(u'\n');
    const QStringList before = tree::read(u"translations/"_s + file).split(u'\n');
    if (after == before)
        return;
    QStringList wrong = {
        u"translations/%1 is not up to date: build the target translations-update, then translate what is new"_s.arg(
            file)};
    const QSet<QString> known(before.begin(), before.end());
    for (const QString& line : after)
        if (!known.contains(line) && wrong.size() < 12)
            wrong.append(u"+ "_s + line.trimmed());
    const QSet<QString> kept(after.begin(), after.end());
    for (const QString& line : before)
        if (!kept.contains(line) && wrong.size() < 24)
            wrong.append(u"- "_s + line.trimmed());
    QFAIL(tree::listed(wrong));
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translationstest.moc"
