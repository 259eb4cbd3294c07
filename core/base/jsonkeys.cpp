#include "core/base/jsonkeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <vector>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype most = 200; // a file that repeats itself everywhere: nobody reads more
constexpr qsizetype mostKeys = 5'000; // no object of a data file is near as large, and its reader refuses it anyway

/// Walks well-formed JSON and looks at keys only; Qt has parsed the same bytes before, so no syntax is checked again. Keeps
/// a stack of its own instead of calling itself, and puts a path together only where a key is found twice: a file made to
/// be deep, or to have very long keys, costs no more than its size.
class KeyScan {
public:
    explicit KeyScan(const QByteArray& json) : m_json(json) {}

    QStringList run()
    {
        while (m_at < m_json.size() && m_twice.size() < most)
            token();
        return m_twice;
    }

private:
    struct Level {
        bool object = false;
        bool keyNext = false; ///< in an object: the next text is a key
        QSet<QString> seen;
        QString key; ///< the key whose value is being read
        int index = 0; ///< in a list: the entry that is being read
    };

    void token()
    {
        const char c = m_json.at(m_at);
        Level* const level = m_levels.empty() ? nullptr : &m_levels.back();
        if (c == '"') {
            text(level);
            return;
        }
        ++m_at;
        if (c == '{' || c == '[')
            m_levels.push_back({.object = c == '{', .keyNext = c == '{', .seen = {}, .key = {}, .index = 0});
        else if (!level)
            return;
        else if (c == '}' || c == ']')
            m_levels.pop_back();
        else if (c == ',')
            next(*level);
    }

    static void next(Level& level)
    {
        if (level.object)
            level.keyNext = true;
        else
            ++level.index;
    }

    void text(Level* level)
    {
        const qsizetype from = m_at++;
        while (m_at < m_json.size() && m_json.at(m_at) != '"')
            m_at += m_json.at(m_at) == '\\' ? 2 : 1;
        ++m_at;
        if (!level || !level->keyNext)
            return;
        level->keyNext = false;
        level->key = decoded(m_json.mid(from, m_at - from));
        if (level->seen.contains(level->key))
            m_twice << path();
        if (level->seen.size() < mostKeys)
            level->seen.insert(level->key);
    }

    static QString decoded(const QByteArray& raw)
    {
        if (!raw.contains('\\'))
            return QString::fromUtf8(raw.mid(1, raw.size() - 2));
        return QJsonDocument::fromJson('[' + raw + ']').array().at(0).toString(); // decodes \u0061 and its kind
    }

    QString path() const
    {
        constexpr qsizetype enough = 60; // a key that long is shown in part
        QString path;
        for (const Level& level : m_levels) {
            const QString key = level.key.size() > enough ? level.key.left(enough) + u'…' : level.key;
            if (!level.object)
                path += u"[%1]"_s.arg(level.index);
            else
                path += path.isEmpty() ? key : u'.' + key;
        }
        return path;
    }

    const QByteArray& m_json;
    qsizetype m_at = 0;
    std::vector<Level> m_levels;
    QStringList m_twice;
};

} // namespace

QStringList keysGivenTwice(const QByteArray& json)
{
    return KeyScan(json).run();
}

} // namespace cadair
