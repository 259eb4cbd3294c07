#include "core/workflow/registerlooks.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

/// Rows that were written, not looked at, are no looks.
bool isLook(JournalAct act)
{
    return act == JournalAct::Read || act == JournalAct::Enquire || act == JournalAct::Print || act == JournalAct::Export;
}

const std::map<QString, LookedAt>& parts()
{
    static const std::map<QString, LookedAt> all{{u"register"_s, LookedAt::List},
                                                 {u"register-enquiries"_s, LookedAt::Enquiries},
                                                 {u"register-notices"_s, LookedAt::Notices},
                                                 {u"police-list"_s, LookedAt::PoliceList}};
    return all;
}

} // namespace

std::vector<RegisterLook> whoLooked(const Office& office, int entries)
{
    const JournalStore journal(office.casebook);
    std::vector<std::pair<qint64, RegisterLook>> looks;
    for (const auto& [subject, part] : parts())
        for (const JournalEntry& entry : journal.latest(subject, entries))
            if (isLook(entry.act))
                looks.emplace_back(entry.seq, RegisterLook{entry.at.toLocalTime().date(), entry.who, entry.act, part});
    std::ranges::sort(looks, [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<RegisterLook> found;
    for (const auto& [seq, look] : looks) {
        const auto known = std::ranges::find_if(found, [&](const RegisterLook& each) {
            return each.on == look.on && each.who == look.who && each.act == look.act && each.part == look.part;
        });
        if (known != found.end())
            ++known->times;
        else
            found.push_back(look);
    }
    return found;
}

} // namespace cadair
