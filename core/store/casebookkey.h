#pragma once

#include <QByteArray>
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

/// The key of one file in guarded memory, wiped when it goes.
class CasebookKey final {
public:
    static constexpr int saltBytes = 16;
    static constexpr int keyBytes = 32;
    /// "raw:", 32 bytes of key, 16 of salt: what the cipher takes without deriving anything itself.
    static constexpr int rawBytes = 4 + keyBytes + saltBytes;

    /// Argon2id over the passphrase (NFC, UTF-8). `salt`: 16 bytes. Throws PassphraseNotUsable where it is empty.
    static CasebookKey derive(const QString& passphrase, const QByteArray& salt, const KdfCost& cost);
    /// 16 random bytes for a new file.
    static QByteArray freshSalt();

    CasebookKey() = default;
    CasebookKey(CasebookKey&& other) noexcept;
    CasebookKey& operator=(CasebookKey&& other) noexcept;
    CasebookKey(const CasebookKey&) = delete;
    CasebookKey& operator=(const CasebookKey&) = delete;
    ~CasebookKey() { wipe(); }

    /// `rawBytes` bytes; nullptr once wiped.
    const unsigned char* raw() const { return m_raw; }
    void wipe() noexcept;

private:
    unsigned char* m_raw = nullptr; ///< sodium_malloc
};

} // namespace cadair
