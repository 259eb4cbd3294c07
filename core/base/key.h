#pragma once

#include <QHashFunctions>
#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace cadair {

/// Whether `text` can be a key: lower-case words of letters and digits joined by hyphens or full stops.
bool isKeyText(QStringView text);

/// A fixed word that names something in data (an agency kind, a time limit, a document): comparable, storable, never shown.
/// The words themselves stand in the data files; code only carries them about.
template <typename Tag>
class Key final {
public:
    /// The key written as `text`; empty where it is not well formed.
    static std::optional<Key> parse(const QString& text)
    {
        if (!isKeyText(text))
            return std::nullopt;
        return Key(text);
    }

    const QString& text() const { return m_text; }

    friend bool operator==(const Key&, const Key&) = default;
    friend std::strong_ordering operator<=>(const Key& a, const Key& b) { return a.m_text.compare(b.m_text) <=> 0; }
    friend size_t qHash(const Key& key, size_t seed = 0) { return qHash(key.m_text, seed); }

private:
    explicit Key(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace cadair
