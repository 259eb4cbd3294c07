#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// A copy of the scripts in an empty folder, and in front of them a folder of programs that only play their part:
/// each notes how it was called and answers as the test wants. At first everything is installed, the user is root,
/// the sources are in the cache, and there is no display.
class Stage {
public:
    Stage();

    /// What the program does from now on: shell, after its call has been noted.
    void play(const QString& program, const QString& script);
    /// The program is not on this machine.
    void forget(const QString& program);
    /// These packages are not installed (a new list each time).
    void uninstall(const QStringList& packages);
    void emptyTheCache();
    void set(const QString& variable, const QString& value);
    void write(const QString& path, const QString& text);

    /// Runs a script of the tree; its exit code, -1 if it did not end.
    int run(const QString& script, const QStringList& arguments = {});
    /// What it said, on both channels.
    QString said() const { return m_said; }
    QByteArray heard() const { return m_said.toUtf8(); }
    /// How the program was called, a line each, since the stage was set or forgetCalls().
    QStringList calls(const QString& program) const;
    void forgetCalls();

    QString top() const { return m_folder.path() + QStringLiteral("/tree"); }
    QString build() const { return top() + QStringLiteral("/build"); }
    QString cache() const { return m_folder.path() + QStringLiteral("/cache"); }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QString m_said;
};
