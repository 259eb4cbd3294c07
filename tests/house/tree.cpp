#include "tests/house/tree.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tree {

QString root()
{
    return qEnvironmentVariable("CADAIR_TREE");
}

QStringList files(const QString& folder, const QStringList& suffixes)
{
    static const QRegularExpression notOurs(
        u"^(build[^/]*|\\.git|\\.cache|\\.qtcreator|\\.idea|\\.vscode)(/|$)|~$|\\.swp$|\\.orig$"_s);
    QStringList found;
    QDirIterator all(folder.isEmpty() ? root() : root() + u'/' + folder, QDir::Files | QDir::Hidden,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next().mid(root().size() + 1);
        if (path.contains(notOurs))
            continue;
        bool wanted = suffixes.isEmpty();
        for (const QString& suffix : suffixes)
            wanted = wanted || path.endsWith(suffix);
        if (wanted)
            found.append(path);
    }
    found.sort();
    return found;
}

QString read(const QString& path)
{
    QFile file(root() + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    return QString::fromUtf8(file.readAll());
}

namespace {

/// Where the literal that starts at `start` (at its opening quote) ends: one past the closing quote.
qsizetype endOfLiteral(const QString& code, qsizetype start)
{
    const QChar quote = code[start];
    if (quote == u'"' && start > 0 && code[start - 1] == u'R') {
        const qsizetype open = code.indexOf(u'(', start);
        if (open < 0)
            return code.size();
        const QString closing = u')' + code.mid(start + 1, open - start - 1) + u'"';
        const qsizetype close = code.indexOf(closing, open);
        return close < 0 ? code.size() : close + closing.size();
    }
    qsizetype at = start + 1;
    while (at < code.size() && code[at] != quote && code[at] != u'\n')
        at += code[at] == u'\\' ? 2 : 1;
    return std::min(at + 1, code.size());
}

/// 1'000'000 and u8'x': a quote after a letter or digit that is a digit separator opens no literal.
bool separatesDigits(const QString& code, qsizetype at)
{
    return code[at] == u'\'' && at > 0 && code[at - 1].isDigit() && at + 1 < code.size()
        && code[at + 1].isLetterOrNumber();
}

} // namespace

QString withoutComments(const QString& code)
{
    QString kept;
    kept.reserve(code.size());
    for (qsizetype at = 0; at < code.size();) {
        const QStringView rest = QStringView(code).mid(at);
        if (rest.startsWith(u"//")) {
            const qsizetype end = code.indexOf(u'\n', at);
            at = end < 0 ? code.size() : end;
        } else if (rest.startsWith(u"/*")) {
            const qsizetype end = code.indexOf(u"*/"_s, at + 2);
            const qsizetype past = end < 0 ? code.size() : end + 2;
            kept += QString(code.mid(at, past - at).count(u'\n'), u'\n');
            at = past;
        } else if ((code[at] == u'"' || code[at] == u'\'') && !separatesDigits(code, at)) {
            const qsizetype end = endOfLiteral(code, at);
            kept += QStringView(code).mid(at, end - at);
            at = end;
        } else {
            kept += code[at++];
        }
    }
    return kept;
}

QStringList literals(const QString& code)
{
    QStringList found;
    const QString plain = withoutComments(code);
    for (qsizetype at = 0; at < plain.size();) {
        if ((plain[at] == u'"' || plain[at] == u'\'') && !separatesDigits(plain, at)) {
            const qsizetype end = endOfLiteral(plain, at);
            if (plain[at] == u'"')
                found.append(plain.mid(at + 1, end - at - 2));
            at = end;
        } else {
            ++at;
        }
    }
    return found;
}

QByteArray listed(const QStringList& findings)
{
    return findings.isEmpty() ? QByteArray() : '\n' + findings.join(u'\n').toUtf8();
}

} // namespace tree
