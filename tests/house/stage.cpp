#include "tests/house/stage.h"

#include "tests/house/tree.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

Stage::Stage()
{
    const QStringList copied = {u"app/run"_s,
                                u"app/setup/prepare"_s,
                                u"app/setup/fetch"_s,
                                u"app/setup/packages"_s,
                                u"app/setup/package.json"_s,
                                u"app/setup/package-lock.json"_s,
                                u"app/setup/sources.cmake"_s,
                                u"tests/run"_s,
                                u"tests/packages"_s,
                                u".ci/run"_s};
    for (const QString& file : copied) {
        QDir().mkpath(QFileInfo(top() + u'/' + file).path());
        if (!QFile::copy(tree::root() + u'/' + file, top() + u'/' + file))
            qFatal("%s could not be copied", qPrintable(file));
    }
    // Only these tools of the machine itself: what is not here is not installed.
    QDir().mkpath(m_folder.path() + u"/bin"_s);
    for (const char* tool : {"sh", "dash", "cat", "cp", "mv", "rm", "mkdir", "mktemp", "dirname", "sed", "grep", "tr",
                             "cut", "sha256sum", "env", "nproc", "date", "touch", "printf"})
        for (const char* place : {"/usr/bin/", "/bin/"})
            if (const QString path = QString::fromLatin1(place) + QString::fromLatin1(tool); QFileInfo::exists(path)) {
                QFile::link(path, m_folder.path() + u"/bin/"_s + QString::fromLatin1(tool));
                break;
            }

    m_environment.insert(u"PATH"_s, m_folder.path() + u"/bin"_s);
    m_environment.insert(u"HOME"_s, m_folder.path());
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.insert(u"CADAIR_CACHE"_s, cache());

    play(u"id"_s, u"echo 0"_s);
    play(u"apt-get"_s, u"exit 0"_s);
    play(u"apt-cache"_s, u"echo \"Package: $2\""_s);
    play(u"ctest"_s, u"echo '100% tests passed, 0 tests failed out of 2'"_s);
    play(u"npm"_s, u"exit 1"_s);
    // Configuring leaves what the real one leaves; building leaves a program that only notes how it was called.
    play(u"cmake"_s, uR"(case " $* " in *" -S "*) ;; *) exit 0 ;; esac
mkdir -p "%1/bin"; touch "%1/build.ninja"
{ echo "CMAKE_HOME_DIRECTORY:INTERNAL=%2"; for value; do case $value in CADAIR_TESTS=*) echo "CADAIR_TESTS:BOOL=${value#*=}" ;; esac; done; } > "%1/CMakeCache.txt"
cp "%3" "%1/bin/cadair")"_s.arg(build(), top(), m_folder.path() + u"/bin/cadair"_s));
    play(u"cadair"_s, u"if [ \"$1\" = demo ]; then cat >/dev/null; touch \"$2\"; fi"_s);
    uninstall({});

    QFile lock(top() + u"/app/setup/package-lock.json"_s);
    if (!lock.open(QIODevice::ReadOnly))
        qFatal("there is no lock file");
    const QByteArray digest = QCryptographicHash::hash(lock.readAll(), QCryptographicHash::Sha256).toHex().left(16);
    write(cache() + u"/npm-"_s + QString::fromLatin1(digest) + u"/complete"_s, {});
}

void Stage::play(const QString& program, const QString& script)
{
    const QString path = m_folder.path() + u"/bin/"_s + program;
    write(path, u"#!/bin/sh\necho \"$*\" >> '%1/calls-%2'\n%3\n"_s.arg(m_folder.path(), program, script));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void Stage::forget(const QString& program)
{
    QFile::remove(m_folder.path() + u"/bin/"_s + program);
}

void Stage::uninstall(const QStringList& packages)
{
    // dpkg-query -W -f FORMAT NAME…: a line for each name it knows
    play(u"dpkg-query"_s,
         u"shift 3; for name; do case ' %1 ' in *\" $name \"*) ;; *) echo \"$name installed\" ;; esac; done"_s.arg(
             packages.join(u' ')));
}

void Stage::emptyTheCache()
{
    QDir(cache()).removeRecursively();
}

void Stage::set(const QString& variable, const QString& value)
{
    m_environment.insert(variable, value);
}

void Stage::write(const QString& path, const QString& text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s could not be written", qPrintable(path));
    file.write(text.toUtf8());
}

int Stage::run(const QString& script, const QStringList& arguments)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice()); // nobody there to type a password
    process.start(u"/bin/sh"_s, QStringList{top() + u'/' + script} + arguments);
    const bool ended = process.waitForFinished(30000) && process.exitStatus() == QProcess::NormalExit;
    m_said = QString::fromUtf8(process.readAll());
    return ended ? process.exitCode() : -1;
}

QStringList Stage::calls(const QString& program) const
{
    QFile file(m_folder.path() + u"/calls-"_s + program);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

void Stage::forgetCalls()
{
    for (const QString& file : QDir(m_folder.path()).entryList({u"calls-*"_s}, QDir::Files))
        QFile::remove(m_folder.path() + u'/' + file);
}
