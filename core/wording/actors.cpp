#include "core/wording/honouring.h"

#include "core/wording/joining.h"

#include <algorithm>

namespace cadair {

namespace {

// Who has to act, as the shipped procedures put it; a capital is added for a line of its own. The words stand in the
// profiles: a place that uses others has them shown as they are.
constexpr const char* actors[] = {
    QT_TRANSLATE_NOOP("Phrasebook", "Chair"),
    QT_TRANSLATE_NOOP("Phrasebook", "Conference"),
    QT_TRANSLATE_NOOP("Phrasebook", "Administrator"),
    QT_TRANSLATE_NOOP("Phrasebook", "Lead social worker"),
    QT_TRANSLATE_NOOP("Phrasebook", "Children's social care"),
    QT_TRANSLATE_NOOP("Phrasebook", "Social worker"),
    QT_TRANSLATE_NOOP("Phrasebook", "Review conference"),
    QT_TRANSLATE_NOOP("Phrasebook", "All attendees"),
    QT_TRANSLATE_NOOP("Phrasebook", "Core group"),
    QT_TRANSLATE_NOOP("Phrasebook", "Agencies"),
    QT_TRANSLATE_NOOP("Phrasebook", "Conference and core group"),
    QT_TRANSLATE_NOOP("Phrasebook", "Chair and social worker"),
    QT_TRANSLATE_NOOP("Phrasebook", "Core group members"),
    QT_TRANSLATE_NOOP("Phrasebook", "All agencies"),
    QT_TRANSLATE_NOOP("Phrasebook", "Safeguarding children unit"),
    QT_TRANSLATE_NOOP("Phrasebook", "Custodian"),
    QT_TRANSLATE_NOOP("Phrasebook", "Initial conference"),
    QT_TRANSLATE_NOOP("Phrasebook", "Social worker / core group"),
    QT_TRANSLATE_NOOP("Phrasebook", "Invited professional"),
    QT_TRANSLATE_NOOP("Phrasebook", "Practitioners"),
    QT_TRANSLATE_NOOP("Phrasebook", "Minute taker"),
    QT_TRANSLATE_NOOP("Phrasebook", "Agency"),
    QT_TRANSLATE_NOOP("Phrasebook", "Pre-birth conference"),
    QT_TRANSLATE_NOOP("Phrasebook", "Children's services"),
    QT_TRANSLATE_NOOP("Phrasebook", "Social services"),
    QT_TRANSLATE_NOOP("Phrasebook", "Police"),
    QT_TRANSLATE_NOOP("Phrasebook", "Key social worker"),
    QT_TRANSLATE_NOOP("Phrasebook", "Invited practitioner"),
    QT_TRANSLATE_NOOP("Phrasebook", "Independent reviewing service"),
    QT_TRANSLATE_NOOP("Phrasebook", "Partnership"),
    QT_TRANSLATE_NOOP("Phrasebook", "Independent chair"),
    QT_TRANSLATE_NOOP("Phrasebook", "Designated social care manager"),
    QT_TRANSLATE_NOOP("Phrasebook", "Professional"),
    QT_TRANSLATE_NOOP("Phrasebook", "Receiving authority"),
    QT_TRANSLATE_NOOP("Phrasebook", "Children's social care manager"),
    QT_TRANSLATE_NOOP("Phrasebook", "Decision maker"),
    QT_TRANSLATE_NOOP("Phrasebook", "Key agencies"),
    QT_TRANSLATE_NOOP("Phrasebook", "Decider"),
    QT_TRANSLATE_NOOP("Phrasebook", "Each agency"),
    QT_TRANSLATE_NOOP("Phrasebook", "Each professional"),
    QT_TRANSLATE_NOOP("Phrasebook", "Conference members"),
    QT_TRANSLATE_NOOP("Phrasebook", "All practitioners"),
    QT_TRANSLATE_NOOP("Phrasebook", "Report authors"),
    QT_TRANSLATE_NOOP("Phrasebook", "Original authority"),
    QT_TRANSLATE_NOOP("Phrasebook", "Looked-after review"),
    QT_TRANSLATE_NOOP("Phrasebook", "All participants"),
    QT_TRANSLATE_NOOP("Phrasebook", "Service user"),
    QT_TRANSLATE_NOOP("Phrasebook", "All"),
    QT_TRANSLATE_NOOP("Phrasebook", "Chair and lead social worker"),
    QT_TRANSLATE_NOOP("Phrasebook", "Parents and, on occasion, children"),
    QT_TRANSLATE_NOOP("Phrasebook", "Complaints manager"),
    QT_TRANSLATE_NOOP("Phrasebook", "Local authority"),
    QT_TRANSLATE_NOOP("Phrasebook", "Independent reviewing officer"),
    QT_TRANSLATE_NOOP("Phrasebook", "Invited professionals"),
    QT_TRANSLATE_NOOP("Phrasebook", "All professionals"),
    QT_TRANSLATE_NOOP("Phrasebook", "Any agency"),
    QT_TRANSLATE_NOOP("Phrasebook", "Court"),
    QT_TRANSLATE_NOOP("Phrasebook", "Minute-taker"),
    QT_TRANSLATE_NOOP("Phrasebook", "Complainant"),
    QT_TRANSLATE_NOOP("Phrasebook", "Recipients"),
    QT_TRANSLATE_NOOP("Phrasebook", "Recipient agencies"),
    QT_TRANSLATE_NOOP("Phrasebook", "Core group member"),
    QT_TRANSLATE_NOOP("Phrasebook", "Social care manager"),
    QT_TRANSLATE_NOOP("Phrasebook", "Social worker and manager"),
    QT_TRANSLATE_NOOP("Phrasebook", "Observer"),
    QT_TRANSLATE_NOOP("Phrasebook", "Family"),
    QT_TRANSLATE_NOOP("Phrasebook", "Attending professionals"),
    QT_TRANSLATE_NOOP("Phrasebook", "Key worker"),
    QT_TRANSLATE_NOOP("Phrasebook", "Multi-agency practitioners"),
    QT_TRANSLATE_NOOP("Phrasebook", "Professional observer"),
    QT_TRANSLATE_NOOP("Phrasebook", "Relevant authorities"),
    QT_TRANSLATE_NOOP("Phrasebook", "Senior safeguarding manager"),
    QT_TRANSLATE_NOOP("Phrasebook", "Chair and children's social care senior manager"),
    QT_TRANSLATE_NOOP("Phrasebook", "Core group chair"),
    QT_TRANSLATE_NOOP("Phrasebook", "Lead social worker or advocate"),
    QT_TRANSLATE_NOOP("Phrasebook", "Child"),
    QT_TRANSLATE_NOOP("Phrasebook", "Excluded person"),
    QT_TRANSLATE_NOOP("Phrasebook", "Staff"),
    QT_TRANSLATE_NOOP("Phrasebook", "Holder of the record"),
    QT_TRANSLATE_NOOP("Phrasebook", "Parties"),
    QT_TRANSLATE_NOOP("Phrasebook", "Core group and review conference"),
    QT_TRANSLATE_NOOP("Phrasebook", "All parties"),
    QT_TRANSLATE_NOOP("Phrasebook", "Manager"),
    QT_TRANSLATE_NOOP("Phrasebook", "Any practitioner"),
    QT_TRANSLATE_NOOP("Phrasebook", "Lead social worker and manager"),
    QT_TRANSLATE_NOOP("Phrasebook", "Social work manager"),
    QT_TRANSLATE_NOOP("Phrasebook", "Receiving children's social care"),
    QT_TRANSLATE_NOOP("Phrasebook", "Looked after review members"),
    QT_TRANSLATE_NOOP("Phrasebook", "Person recording"),
    QT_TRANSLATE_NOOP("Phrasebook", "Local authority senior manager"),
    QT_TRANSLATE_NOOP("Phrasebook", "Core group chair or lead social worker"),
    QT_TRANSLATE_NOOP("Phrasebook", "Family member"),
    QT_TRANSLATE_NOOP("Phrasebook", "Social worker or advocate"),
    QT_TRANSLATE_NOOP("Phrasebook", "Any agency worker"),
    QT_TRANSLATE_NOOP("Phrasebook", "Dissenting agency"),
    QT_TRANSLATE_NOOP("Phrasebook", "Agency concerned"),
    QT_TRANSLATE_NOOP("Phrasebook", "Business support team"),
    QT_TRANSLATE_NOOP("Phrasebook", "All recipients"),
    QT_TRANSLATE_NOOP("Phrasebook", "Police / court"),
    QT_TRANSLATE_NOOP("Phrasebook", "Team manager"),
    QT_TRANSLATE_NOOP("Phrasebook", "Excluded parent"),
    QT_TRANSLATE_NOOP("Phrasebook", "Agency worker"),
    QT_TRANSLATE_NOOP("Phrasebook", "Social worker / police"),
    QT_TRANSLATE_NOOP("Phrasebook", "Agencies and core group"),
};

} // namespace

QString nameOfActor(const QString& actor, const Phrasebook& book)
{
    const QString wanted = capitalised(actor);
    const auto known = std::find_if(std::begin(actors), std::end(actors), [&](const char* each) {
        return wanted.compare(QLatin1StringView(each), Qt::CaseInsensitive) == 0;
    });
    return known == std::end(actors) ? wanted : book.phrase(*known);
}

} // namespace cadair
