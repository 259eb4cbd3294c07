#include "app/passphrase.h"

#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

/// Turns the terminal's echo off while a passphrase is typed.
class Unseen final {
public:
    explicit Unseen(int terminal) : m_terminal(terminal), m_known(tcgetattr(terminal, &m_before) == 0)
    {
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_known)
            tcsetattr(m_terminal, TCSAFLUSH, &hidden);
    }
    ~Unseen()
    {
        if (m_known)
            tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;

private:
    int m_terminal;
    termios m_before{};
    bool m_known;
};

/// One line, byte by byte: nothing behind it is taken from the descriptor. Empty at its end.
std::optional<QString> lineFrom(int descriptor)
{
    QByteArray line;
    char byte = 0;
    ssize_t got = 0;
    while ((got = read(descriptor, &byte, 1)) == 1 && byte != '\n')
        line += byte;
    if (got != 1 && line.isEmpty())
        return std::nullopt;
    if (line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

std::optional<QString> askedFor(const QString& prompt, int descriptor, const Console& console)
{
    if (!isatty(descriptor))
        return lineFrom(descriptor);
    console.err << prompt << Qt::flush;
    const Unseen unseen(descriptor);
    const auto line = lineFrom(descriptor);
    console.err << Qt::endl;
    return line;
}

/// The descriptor to read from; -1 where `--passphrase-fd` is given without a number.
int descriptorFrom(QStringList& arguments)
{
    const qsizetype at = arguments.indexOf(u"--passphrase-fd"_s);
    if (at < 0)
        return STDIN_FILENO;
    bool isNumber = false;
    const int descriptor = arguments.value(at + 1).toInt(&isNumber);
    arguments.remove(at, qMin(qsizetype(2), arguments.size() - at));
    return isNumber && descriptor >= 0 ? descriptor : -1;
}

} // namespace

std::optional<QString> readPassphrase(QStringList& arguments, PassphraseFor purpose, const Console& console)
{
    const int descriptor = descriptorFrom(arguments);
    if (descriptor < 0) {
        console.fail(ExitWrongUse, u"--passphrase-fd needs the number of an open descriptor."_s);
        return std::nullopt;
    }
    const auto first = askedFor(u"Passphrase: "_s, descriptor, console);
    if (!first || first->isEmpty()) {
        console.fail(ExitWrongUse, u"No passphrase was given. Type it when asked, or write it to standard input."_s);
        return std::nullopt;
    }
    if (purpose == PassphraseFor::Opening)
        return first;
    const auto second = askedFor(u"The same again: "_s, descriptor, console);
    if (second != first) {
        console.fail(ExitWrongUse, u"The two passphrases differ, so no file was made. Write the same line twice."_s);
        return std::nullopt;
    }
    return first;
}

} // namespace cadair
