#pragma once

#include <QString>

#include <optional>

namespace cadair {

/// One value of a journal entry: a number, a text, or nothing.
struct ChainValue {
    enum class Kind : unsigned char { Nothing = 0, Number = 1, Text = 2 };
    Kind kind = Kind::Nothing;
    qint64 number = 0;
    QByteArray text;

    static ChainValue of(qint64 value) { return {Kind::Number, value, {}}; }
    static ChainValue of(QByteArray value) { return {Kind::Text, 0, std::move(value)}; }
};

/// SHA-256 over every value with its kind and length before it, so that nothing and '' and moved borders all differ.
/// 64 lower-case hexadecimal digits.
class ChainHash final {
public:
    ChainHash();
    void add(const ChainValue& value);
    QByteArray result();

private:
    alignas(16) unsigned char m_state[128]; // crypto_hash_sha256_state, kept out of this header
};

/// SHA-256 of some bytes as 64 hexadecimal digits.
QByteArray sha256Hex(const QByteArray& bytes);

} // namespace cadair
