#include "core/base/jsonkeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

/// Walks well-formed JSON and looks at keys only. Qt has parsed the same bytes before, so nesting is bounded by Qt's own
/// limit and no syntax is checked again.
class KeyScan {
public:
    explicit KeyScan(const QByteArray& json) : m_json(json) {}
    std::optional<QString> run()
    {
        value(QString());
        return m_twice;
    }

private:
    char here() const { return m_at < m_json.size() ? m_json.at(m_at) : '\0'; }

    void toNextToken()
    {
        while (m_at < m_json.size() && QByteArrayView(" \t\r\n,:\xEF\xBB\xBF").contains(here()))
            ++m_at;
    }

    QString string()
    {
        const qsizetype from = m_at++;
        while (m_at < m_json.size() && here() != '"')
            m_at += here() == '\\' ? 2 : 1;
        ++m_at;
        const QByteArray raw = m_json.mid(from, m_at - from);
        if (!raw.contains('\\'))
            return QString::fromUtf8(raw.mid(1, raw.size() - 2));
        return QJsonDocument::fromJson('[' + raw + ']').array().at(0).toString(); // decodes \u0061 and its kind
    }

    void object(const QString& path)
    {
        QSet<QString> seen;
        ++m_at;
        for (toNextToken(); here() == '"' && !m_twice; toNextToken()) {
            const QString key = string();
            const QString keyPath = path.isEmpty() ? key : path + u'.' + key;
            if (seen.contains(key))
                m_twice = keyPath;
            seen.insert(key);
            value(keyPath);
        }
        ++m_at;
    }

    void array(const QString& path)
    {
        ++m_at;
        toNextToken();
        for (int i = 0; m_at < m_json.size() && here() != ']' && !m_twice; ++i) {
            value(u"%1[%2]"_s.arg(path).arg(i));
            toNextToken();
        }
        ++m_at;
    }

    void value(const QString& path)
    {
        toNextToken();
        if (here() == '{')
            object(path);
        else if (here() == '[')
            array(path);
        else if (here() == '"')
            string();
        else
            while (m_at < m_json.size() && !QByteArrayView(" \t\r\n,]}").contains(here()))
                ++m_at;
    }

    const QByteArray& m_json;
    qsizetype m_at = 0;
    std::optional<QString> m_twice;
};

} // namespace

std::optional<QString> keyGivenTwice(const QByteArray& json)
{
    return KeyScan(json).run();
}

} // namespace cadair
