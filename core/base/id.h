#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>
#include <functional>
#include <optional>

namespace cadair {

/// Identity of one kind of record: never null, never mistaken for another kind's.
template <typename Record>
class Id final {
public:
    /// A new identity, different from every other.
    static Id fresh() { return Id(QUuid::createUuid()); }

    /// The identity written as `text` (with or without braces); empty for anything that is not a non-null UUID.
    static std::optional<Id> parse(const QString& text)
    {
        const QUuid uuid = QUuid::fromString(text);
        if (uuid.isNull())
            return std::nullopt;
        return Id(uuid);
    }

    /// 36 characters without braces: the form stored and exchanged.
    QString text() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id& a, const Id& b) { return a.m_uuid == b.m_uuid; }
    friend std::strong_ordering operator<=>(const Id& a, const Id& b)
    {
        if (a.m_uuid == b.m_uuid)
            return std::strong_ordering::equal;
        return a.m_uuid < b.m_uuid ? std::strong_ordering::less : std::strong_ordering::greater;
    }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    explicit Id(QUuid uuid) : m_uuid(uuid) {}
    QUuid m_uuid;
};

} // namespace cadair

template <typename Record>
struct std::hash<cadair::Id<Record>> {
    size_t operator()(const cadair::Id<Record>& id) const noexcept { return qHash(id); }
};
