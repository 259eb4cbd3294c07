#pragma once

#include "app/commands.h"

#include <optional>

namespace cadair {

/// Whether a file is opened with a passphrase or made with one, which is asked for twice.
enum class PassphraseFor { Opening, Making };

/// Takes `--passphrase-fd N` out of `arguments` and reads the passphrase: from that descriptor, from a prompt where a person
/// sits in front, else from standard input (one line; two equal lines where a file is made). Never from an argument.
/// Empty where there is none or the two differ; the reason then stands on standard error.
std::optional<QString> readPassphrase(QStringList& arguments, PassphraseFor purpose, const Console& console);

} // namespace cadair
