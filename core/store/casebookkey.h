#pragma once

#include <QString>

#include <cstddef>

namespace cadair {

/// What deriving a key from a passphrase costs (Argon2id). Part of the format: the same file needs the same values.
struct KdfCost {
    unsigned long long passes;
    std::size_t memoryBytes;
};

/// The cost of format version 1: about 0.4 s and 256 MiB. Every casebook is made with it; other values serve tests only.
inline constexpr KdfCost kdfVersion1{3, std::size_t{256} * 1024 * 1024};

} // namespace cadair
