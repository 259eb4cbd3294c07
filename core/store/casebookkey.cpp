#include "core/store/casebookkey.h"

#include "core/store/storeerror.h"

#include <sodium.h>

#include <cstring>
#include <utility>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

void startSodium()
{
    if (sodium_init() < 0)
        throw StoreError(StoreFailure::Io, u"libsodium did not start"_s);
}

} // namespace

CasebookKey CasebookKey::derive(const QString& passphrase, const QByteArray& salt, const KdfCost& cost)
{
    static_assert(saltBytes == crypto_pwhash_SALTBYTES);
    startSodium();
    if (passphrase.isEmpty())
        throw StoreError(StoreFailure::PassphraseNotUsable, u"the passphrase is empty"_s);
    if (salt.size() != saltBytes)
        throw StoreError(StoreFailure::Truncated, u"no salt in the file"_s);

    CasebookKey key;
    key.m_raw = static_cast<unsigned char*>(sodium_malloc(rawBytes));
    if (!key.m_raw)
        throw StoreError(StoreFailure::OutOfMemory, u"no guarded memory"_s);
    std::memcpy(key.m_raw, "raw:", 4);
    std::memcpy(key.m_raw + 4 + keyBytes, salt.constData(), saltBytes);

    // NFC: the same words typed on two keyboards, or composed by another system, are the same passphrase.
    QString composed = passphrase.normalized(QString::NormalizationForm_C);
    QByteArray bytes = composed.toUtf8();
    const int failed = crypto_pwhash(key.m_raw + 4, keyBytes, bytes.constData(),
                                     static_cast<unsigned long long>(bytes.size()),
                                     reinterpret_cast<const unsigned char*>(salt.constData()), cost.passes,
                                     cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    sodium_memzero(composed.data(), static_cast<std::size_t>(composed.size()) * sizeof(QChar));
    if (failed)
        throw StoreError(StoreFailure::OutOfMemory, u"too little memory to derive the key"_s);
    sodium_mprotect_readonly(key.m_raw);
    return key;
}

QByteArray CasebookKey::freshSalt()
{
    startSodium();
    QByteArray salt(saltBytes, Qt::Uninitialized);
    randombytes_buf(salt.data(), saltBytes);
    return salt;
}

CasebookKey::CasebookKey(CasebookKey&& other) noexcept
    : m_raw(std::exchange(other.m_raw, nullptr))
{
}

CasebookKey& CasebookKey::operator=(CasebookKey&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_raw = std::exchange(other.m_raw, nullptr);
    }
    return *this;
}

void CasebookKey::wipe() noexcept
{
    sodium_free(std::exchange(m_raw, nullptr)); // wipes before it frees
}

} // namespace cadair
