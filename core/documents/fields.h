#pragma once

#include "core/casework/people.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace cadair {

/// What a template is filled with: texts, switches and lists by name. Texts are cleaned as they go in, so that a name
/// typed to do harm comes out as the characters it is made of.
class Fields final {
public:
    /// One line: breaks and control characters become spaces, and marks that turn the direction of writing stay inside it.
    void line(const QString& name, const QString& value);
    /// Several paragraphs: a list of {text}, one for each line that is not empty.
    void paragraphs(const QString& name, const QString& value);
    /// Shows or hides a section.
    void on(const QString& name, bool value);
    void list(const QString& name, std::vector<Fields> entries);
    /// Marks the entry of a list as being about one child, for what is found missing in it.
    void about(const ChildId& child) { m_child = child; }

    const std::map<QString, QString>& lines() const { return m_lines; }
    const std::map<QString, bool>& switches() const { return m_switches; }
    const std::map<QString, std::vector<Fields>>& lists() const { return m_lists; }
    const std::optional<ChildId>& child() const { return m_child; }

    bool has(const QString& name) const;
    /// No text, a switch that is off, an empty list, or nothing of that name.
    bool isEmpty(const QString& name) const;
    /// Every name in use, those of list entries included.
    std::vector<QString> names() const;

private:
    std::map<QString, QString> m_lines;
    std::map<QString, bool> m_switches;
    std::map<QString, std::vector<Fields>> m_lists;
    std::optional<ChildId> m_child;
};

/// `text` as one line that does nothing to its surroundings.
QString asLine(const QString& text);

} // namespace cadair
