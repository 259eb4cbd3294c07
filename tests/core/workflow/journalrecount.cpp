#include "tests/core/workflow/journalrecount.h"

#include "core/store/journalstore.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cadair;

namespace desk {

JournalRecount::JournalRecount(Casebook& casebook)
{
    static const std::set<QString> wanted{u"child"_s, u"conference"_s, u"decision"_s, u"subject"_s, u"case_event"_s};
    const JournalStore journal(casebook);
    qint64 from = 1;
    for (std::vector<JournalEntry> entries = journal.entries(from, 5000); !entries.empty(); entries = journal.entries(from, 5000)) {
        from = entries.back().seq + 1;
        for (const JournalEntry& entry : entries) {
            if (!wanted.contains(entry.subject))
                continue;
            auto& table = m_tables[entry.subject];
            if (entry.act == JournalAct::Delete)
                table.erase(entry.row);
            else if (entry.act == JournalAct::Insert || entry.act == JournalAct::Update) {
                if (!table.contains(entry.row))
                    m_written[entry.subject].push_back(entry.row);
                table[entry.row] = QJsonDocument::fromJson(entry.newValues.toUtf8()).object();
            }
        }
    }
}

const std::map<QString, QJsonObject>& JournalRecount::rows(const QString& table) const
{
    static const std::map<QString, QJsonObject> none;
    const auto found = m_tables.find(table);
    return found == m_tables.end() ? none : found->second;
}

bool JournalRecount::isOn(const QString& child, QDate day) const
{
    const auto dateOf = [](const QJsonObject& row, QStringView name) { return QDate::fromString(row.value(name).toString(), Qt::ISODate); };
    const QDate died = dateOf(rows(u"child"_s).at(child), u"died");
    if (died.isValid() && died <= day)
        return false;
    struct Turn {
        QDate on;
        bool plan = false;
    };
    std::vector<Turn> turns; // what happened to this child's plan, as it was written down
    std::set<QString> corrected;
    for (const auto& [id, decision] : rows(u"decision"_s))
        corrected.insert(decision.value(u"corrects_id").toString());
    const auto written = m_written.find(u"decision"_s);
    for (const QString& id : written == m_written.end() ? std::vector<QString>() : written->second) {
        const auto found = rows(u"decision"_s).find(id);
        if (found == rows(u"decision"_s).end() || corrected.contains(id) || found->second.value(u"child_id").toString() != child)
            continue;
        const QString conference = found->second.value(u"conference_id").toString();
        const QDate held = dateOf(rows(u"conference"_s).at(conference), u"held_on");
        const QString outcome = found->second.value(u"outcome").toString();
        const auto subject = rows(u"subject"_s).find(conference + u'/' + child);
        const QDate since = subject == rows(u"subject"_s).end() ? QDate() : dateOf(subject->second, u"plan_since");
        const bool review = outcome == u"continue-plan"_s || outcome == u"end-plan"_s;
        if (review && since.isValid() && since < held)
            turns.push_back({since, true}); // a plan that was there before
        turns.push_back({held, outcome == u"start-plan"_s || outcome == u"continue-plan"_s});
    }
    for (const auto& [key, event] : rows(u"case_event"_s)) {
        const QString whose = event.value(u"child_id").toString();
        const bool about = whose.isEmpty() ? rows(u"subject"_s).contains(event.value(u"conference_id").toString() + u'/' + child) : whose == child;
        if (event.value(u"event").toString() == u"plan-ended"_s && about)
            turns.push_back({dateOf(event, u"happened_on"), false});
    }
    std::stable_sort(turns.begin(), turns.end(), [](const Turn& a, const Turn& b) { return a.on < b.on; });
    bool plan = false;
    for (const Turn& turn : turns)
        if (turn.on <= day)
            plan = turn.plan;
    return plan;
}

std::set<QString> JournalRecount::on(QDate day) const
{
    std::set<QString> children;
    for (const auto& [id, child] : rows(u"child"_s))
        if (isOn(id, day))
            children.insert(id);
    return children;
}

} // namespace desk
