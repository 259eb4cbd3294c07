#include "tests/core/procedure/spoilt.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

namespace cadair::test {

using namespace Qt::StringLiterals;

QByteArray shipped(const QString& id)
{
    QFile file(u":/data/procedures/%1.json"_s.arg(id));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

namespace {

/// The value with what stands at `path` ("agendas.initial[0].minutes") replaced; Undefined takes it away.
QJsonValue changed(const QJsonValue& value, QStringList path, const QJsonValue& to)
{
    if (path.isEmpty())
        return to;
    const QString step = path.takeFirst();
    if (step.startsWith(u'#')) {
        QJsonArray array = value.toArray();
        const qsizetype index = step.mid(1).toLongLong();
        const QJsonValue next = changed(array.at(index), path, to);
        if (next.isUndefined())
            array.removeAt(index);
        else if (index >= array.size())
            array.append(next);
        else
            array.replace(index, next);
        return array;
    }
    QJsonObject object = value.toObject();
    const QJsonValue next = changed(object.value(step), path, to);
    if (next.isUndefined())
        object.remove(step);
    else
        object.insert(step, next);
    return object;
}

} // namespace

QByteArray changedAt(const QByteArray& json, const QString& path, const QJsonValue& to)
{
    QStringList steps;
    QString plain = path;
    plain.replace(QRegularExpression(u"\\[([0-9]+)\\]"_s), u"/#\\1"_s).replace(u'.', u'/');
    steps = plain.split(u'/', Qt::SkipEmptyParts);
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    return QJsonDocument(changed(root, steps, to).toObject()).toJson();
}

QByteArray profileWith(const QString& id, const QString& path, const QJsonValue& to)
{
    return changedAt(shipped(id), path, to);
}

} // namespace cadair::test
