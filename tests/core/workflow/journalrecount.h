#pragma once

#include "core/store/casebook.h"

#include <QJsonObject>

#include <map>
#include <set>
#include <vector>

namespace desk {

/// Who is on the register, counted anew from the journal alone: entry after entry as it was written, no table read and no rule
/// asked.
class JournalRecount final {
public:
    explicit JournalRecount(cadair::Casebook& casebook);
    /// The ids of the children on it at the end of a day.
    std::set<QString> on(QDate day) const;

private:
    /// The last that was written of each row of a table, by its key.
    const std::map<QString, QJsonObject>& rows(const QString& table) const;
    bool isOn(const QString& child, QDate day) const;

    std::map<QString, std::map<QString, QJsonObject>> m_tables;
    std::map<QString, std::vector<QString>> m_written; ///< keys of a table's rows in the order they came
};

} // namespace desk
