#include "ui/print/zipfile.h"

#include <QtEndian>

#include <array>

namespace cadair::ui {

namespace {

constexpr quint16 version = 20;          // the least a reader needs for folders
constexpr quint16 dayOne = (1 << 5) | 1; // 1 January 1980, the first day the format knows: nobody learns when

quint32 checksum(const QByteArray& bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1) ? 0xEDB88320U ^ (value >> 1) : value >> 1;
            made[i] = value;
        }
        return made;
    }();
    quint32 sum = 0xFFFFFFFFU;
    for (const char byte : bytes)
        sum = table[(sum ^ static_cast<quint8>(byte)) & 0xFF] ^ (sum >> 8);
    return sum ^ 0xFFFFFFFFU;
}

template <typename Number>
void put(QByteArray& to, Number value)
{
    const Number little = qToLittleEndian(value);
    to.append(reinterpret_cast<const char*>(&little), sizeof little);
}

/// What the entry's own head and its line in the directory share.
void putEntry(QByteArray& to, const QByteArray& name, const QByteArray& bytes)
{
    put<quint16>(to, version);
    put<quint16>(to, 0); // no flags
    put<quint16>(to, 0); // stored as it is
    put<quint16>(to, 0); // midnight
    put<quint16>(to, dayOne);
    put<quint32>(to, checksum(bytes));
    put<quint32>(to, static_cast<quint32>(bytes.size()));
    put<quint32>(to, static_cast<quint32>(bytes.size()));
    put<quint16>(to, static_cast<quint16>(name.size()));
    put<quint16>(to, 0); // nothing extra
}

} // namespace

QByteArray zipFile(const std::vector<std::pair<QByteArray, QByteArray>>& entries)
{
    QByteArray file;
    QByteArray directory;
    for (const auto& [name, bytes] : entries) {
        const auto at = static_cast<quint32>(file.size());
        file += "PK\x03\x04";
        putEntry(file, name, bytes);
        file += name + bytes;
        directory += "PK\x01\x02";
        put<quint16>(directory, version);
        putEntry(directory, name, bytes);
        put<quint16>(directory, 0); // no comment
        put<quint16>(directory, 0); // one disk
        put<quint16>(directory, 0);
        put<quint32>(directory, 0); // no attributes
        put<quint32>(directory, at);
        directory += name;
    }
    const auto at = static_cast<quint32>(file.size());
    file += directory + "PK\x05\x06";
    put<quint16>(file, 0);
    put<quint16>(file, 0);
    put<quint16>(file, static_cast<quint16>(entries.size()));
    put<quint16>(file, static_cast<quint16>(entries.size()));
    put<quint32>(file, static_cast<quint32>(directory.size()));
    put<quint32>(file, at);
    put<quint16>(file, 0); // no comment
    return file;
}

} // namespace cadair::ui
