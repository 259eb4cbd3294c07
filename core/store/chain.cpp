#include "core/store/chain.h"

#include <sodium.h>

#include <QtEndian>

namespace cadair {

namespace {

crypto_hash_sha256_state* stateIn(unsigned char* memory)
{
    return reinterpret_cast<crypto_hash_sha256_state*>(memory);
}

} // namespace

ChainHash::ChainHash()
{
    static_assert(sizeof(crypto_hash_sha256_state) <= sizeof m_state);
    crypto_hash_sha256_init(stateIn(m_state));
}

void ChainHash::add(const ChainValue& value)
{
    const auto put = [this](const void* data, std::size_t size) {
        crypto_hash_sha256_update(stateIn(m_state), static_cast<const unsigned char*>(data), size);
    };
    const auto putNumber = [&](qint64 number) {
        const qint64 ordered = qToBigEndian(number);
        put(&ordered, sizeof ordered);
    };
    put(&value.kind, 1);
    switch (value.kind) {
    case ChainValue::Kind::Nothing: break;
    case ChainValue::Kind::Number: putNumber(value.number); break;
    case ChainValue::Kind::Text:
        putNumber(value.text.size());
        put(value.text.constData(), static_cast<std::size_t>(value.text.size()));
        break;
    }
}

QByteArray ChainHash::result()
{
    QByteArray digest(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256_final(stateIn(m_state), reinterpret_cast<unsigned char*>(digest.data()));
    return digest.toHex();
}

QByteArray sha256Hex(const QByteArray& bytes)
{
    QByteArray digest(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<unsigned char*>(digest.data()),
                       reinterpret_cast<const unsigned char*>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()));
    return digest.toHex();
}

} // namespace cadair
