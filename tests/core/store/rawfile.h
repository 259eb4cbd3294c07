#pragma once

#include "tests/core/store/samples.h"

#include "core/store/database.h"

namespace samples {

/// A closed casebook's tables without any of the checks: what somebody who knows the passphrase could do with another tool.
class RawFile final {
public:
    RawFile(const Desk& desk, const QString& name);
    ~RawFile();
    void run(const char* sql) { m_database.execute(sql); }
    Database& database() { return m_database; }

private:
    Database m_database;
};

/// Runs `work` in a child process and gives its exit code; -1 where it was killed. Locks are counted by process.
template <typename Work>
int inChild(Work&& work);

QByteArray contents(const QString& path);
void setContents(const QString& path, const QByteArray& bytes);

} // namespace samples

#include <sys/wait.h>
#include <unistd.h>

template <typename Work>
int samples::inChild(Work&& work)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(work());
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}
