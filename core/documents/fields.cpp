#include "core/documents/fields.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cadair {

namespace {

/// Marks that change the direction of what follows them: embeddings, overrides and isolates.
bool turnsDirection(QChar c)
{
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

bool isBreak(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

} // namespace

QString asLine(const QString& text)
{
    QString line = text.normalized(QString::NormalizationForm_C);
    std::replace_if(line.begin(), line.end(), isBreak, u' ');
    line = line.simplified();
    if (std::any_of(line.cbegin(), line.cend(), turnsDirection))
        line = QChar(0x2068) + line + QChar(0x2069); // an isolate: it ends what was begun inside it
    return line;
}

void Fields::line(const QString& name, const QString& value)
{
    m_lines[name] = asLine(value);
}

void Fields::paragraphs(const QString& name, const QString& value)
{
    QString text = value;
    text.replace(QChar::LineSeparator, u'\n').replace(QChar::ParagraphSeparator, u'\n').replace(u'\r', u'\n');
    std::vector<Fields> entries;
    for (const QString& paragraph : text.split(u'\n', Qt::SkipEmptyParts)) {
        Fields entry;
        entry.line(u"text"_s, paragraph);
        if (!entry.isEmpty(u"text"_s))
            entries.push_back(std::move(entry));
    }
    list(name, std::move(entries));
}

void Fields::on(const QString& name, bool value)
{
    m_switches[name] = value;
}

void Fields::list(const QString& name, std::vector<Fields> entries)
{
    m_lists[name] = std::move(entries);
}

bool Fields::has(const QString& name) const
{
    return m_lines.contains(name) || m_switches.contains(name) || m_lists.contains(name);
}

bool Fields::isEmpty(const QString& name) const
{
    if (const auto found = m_lines.find(name); found != m_lines.end())
        return found->second.isEmpty();
    if (const auto found = m_switches.find(name); found != m_switches.end())
        return !found->second;
    if (const auto found = m_lists.find(name); found != m_lists.end())
        return found->second.empty();
    return true;
}

std::vector<QString> Fields::names() const
{
    std::vector<QString> all;
    for (const auto& [name, value] : m_lines)
        all.push_back(name);
    for (const auto& [name, value] : m_switches)
        all.push_back(name);
    for (const auto& [name, entries] : m_lists) {
        all.push_back(name);
        for (const Fields& entry : entries)
            for (const QString& inner : entry.names())
                all.push_back(inner);
    }
    return all;
}

} // namespace cadair
