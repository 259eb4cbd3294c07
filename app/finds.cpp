#include "app/finds.h"

#include "core/base/folding.h"
#include "core/wording/names.h"
#include "core/workflow/convening.h"
#include "core/workflow/familyview.h"
#include "core/workflow/directory.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"

#include <set>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostFindings = 12;
constexpr size_t mostRules = 4; // a part of a number fits many: there is a screen for them
constexpr size_t mostPeople = 6;

} // namespace

std::vector<ui::Finding> ConferenceFinds::find(const QString& query) const
{
    std::vector<ui::Finding> findings;
    if (!m_desk.isOpen() || query.trimmed().isEmpty())
        return findings;
    const Language language = ui::screenLanguage();
    try {
        for (const ConferenceRow& row : findConferences(m_desk.office(), query)) {
            if (findings.size() == mostFindings)
                break;
            const QString when = row.date ? ui::longDate(*row.date, language) : tr("no date yet");
            findings.push_back({.text = u"%1: %2"_s.arg(row.familyName, nameOf(row.type, language)),
                                .second = u"%1 · %2"_s.arg(when, row.children.join(u", "_s)),
                                .icon = u"people"_s,
                                .run = [go = m_go, id = row.id.text()] { go({u"conference"_s, id, {}}); }});
        }
    } catch (const StoreError&) {
        findings.push_back({.text = tr("The casebook can't be searched just now"),
                            .whyNot = tr("Nothing was changed. Lock and unlock, and try again.")});
    }
    return findings;
}

std::vector<ui::Finding> FamilyFinds::find(const QString& query) const
{
    std::vector<ui::Finding> findings;
    if (!m_desk.isOpen() || query.trimmed().isEmpty())
        return findings;
    const Language language = ui::screenLanguage();
    try {
        for (const FoundRecord& found : findRecords(m_desk.office(), query, mostFindings)) {
            const QString born = found.born ? tr("born %1").arg(ui::longDate(*found.born, language)) : tr("child");
            findings.push_back({.text = found.child ? found.title : tr("%1 family").arg(found.title),
                                .second = found.child ? born : found.reference,
                                .icon = found.child ? u"person"_s : u"house-heart"_s,
                                .run = [go = m_go, family = found.family.text(), child = found.child ? found.child->text() : QString()] {
                                    go({u"families"_s, family, child});
                                }});
        }
    } catch (const StoreError&) {
        findings.push_back({.text = tr("The casebook can't be searched just now"),
                            .whyNot = tr("Nothing was changed. Lock and unlock, and try again.")});
    }
    return findings;
}

std::vector<ui::Finding> RuleFinds::find(const QString& query) const
{
    std::vector<ui::Finding> findings;
    const QString wanted = u' ' + folded(query);
    if (wanted.size() < 4) // too little to mean a number
        return findings;
    const Language language = ui::screenLanguage();
    for (const Procedure* procedure : m_rulebook.procedures())
        for (const Rule& rule : procedure->rules) {
            if (findings.size() == mostRules)
                return findings;
            if (!(u' ' + folded(rule.id)).contains(wanted))
                continue;
            findings.push_back({.text = u"%1: %2"_s.arg(rule.id, rule.brief.in(language)),
                                .second = procedure->shortTitle.in(language),
                                .icon = u"book"_s,
                                .run = [go = m_go, procedure = procedure->id.text(), id = rule.id] { go(ui::rulesOf(procedure, id)); }});
        }
    return findings;
}

std::vector<ui::Finding> PeopleFinds::find(const QString& query) const
{
    std::vector<ui::Finding> findings;
    if (!m_desk.isOpen() || query.trimmed().isEmpty())
        return findings;
    const Language language = ui::screenLanguage();
    const AgencyKinds& agencies = m_desk.rulebook().agencies();
    std::set<AgencyKey> present;
    try {
        for (const Person& person : directoryPeople(m_desk.office())) {
            const AgencyKind* kind = person.agency ? agencies.find(*person.agency) : nullptr;
            if (kind)
                present.insert(kind->key);
            if (findings.size() >= mostPeople || !matchesWords(person.name + u' ' + person.agencyName, query))
                continue;
            QStringList second{kind ? kind->shortName.in(language) : QString(), person.agencyName, person.job};
            second.removeAll(QString());
            findings.push_back({.text = person.name,
                                .second = second.join(u" · "_s),
                                .icon = u"person"_s,
                                .run = [go = m_go, id = person.id.text()] { go({u"people"_s, id, {}}); }});
        }
    } catch (const StoreError&) {
        return {}; // the conferences' own line says that the casebook cannot be searched
    }
    for (const AgencyKind& kind : agencies.kinds)
        if (present.contains(kind.key) && matchesWords(kind.name.in(language) + u' ' + kind.shortName.in(language), query))
            findings.push_back({.text = kind.name.in(language),
                                .second = tr("Its people and their conferences"),
                                .icon = u"building"_s,
                                .run = [go = m_go, key = kind.key.text()] { go({u"people"_s, {}, key}); }});
    return findings;
}

} // namespace cadair
