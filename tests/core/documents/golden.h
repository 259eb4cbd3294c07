#pragma once

#include "core/documents/compose.h"

#include <QFile>

#include <QtTest/QTest>

namespace cadair::sample {

/// The file a document is compared with; CADAIR_REGENERATE=1 writes it anew instead, to be read before it is committed.
inline void compareWithFile(const QString& name, const QString& text)
{
    const QString path = qEnvironmentVariable("CADAIR_TREE") + QStringLiteral("/tests/data/letters/") + name;
    if (qEnvironmentVariableIsSet("CADAIR_REGENERATE")) {
        QFile file(path);
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
        file.write(text.toUtf8());
        return;
    }
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
    const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList found = text.split(u'\n');
    for (qsizetype at = 0; at < std::min(expected.size(), found.size()); ++at)
        QCOMPARE(found[at], expected[at]);
    QCOMPARE(found.size(), expected.size());
}

/// The fields a document lacks.
inline QStringList missingIn(const ComposedDocument& document)
{
    QStringList fields;
    for (const MissingField& missing : document.missing)
        fields << missing.field;
    return fields;
}

} // namespace cadair::sample
