#pragma once

#include "core/casework/people.h"

namespace cadair {

using LifeEventId = Id<struct LifeEvent>;

/// What can happen in the life of a child that stops or redirects what is queued about it.
enum class LifeEventKind { Birth, PregnancyEnded, Stillbirth, Death, Adoption, NameChange };
constexpr auto wordsOf(LifeEventKind)
{
    using enum LifeEventKind;
    return std::array{Word<LifeEventKind>{Birth, u"birth"},           Word<LifeEventKind>{PregnancyEnded, u"pregnancy-ended"},
                      Word<LifeEventKind>{Stillbirth, u"stillbirth"}, Word<LifeEventKind>{Death, u"death"},
                      Word<LifeEventKind>{Adoption, u"adoption"},     Word<LifeEventKind>{NameChange, u"name-change"}};
}

/// The names of a child at one time.
struct ChildName {
    QString given;
    QString family;
    QString called;
    bool operator==(const ChildName&) const = default;
};

/// Something that happened to a child, as it is put in. What does not belong to its kind is left empty.
struct LifeEventGiven {
    ChildId child;
    LifeEventKind kind = LifeEventKind::Birth;
    QDate on = {};
    ChildName name = {};                    ///< Birth: may wait; Adoption, NameChange: the new one
    std::vector<ChildName> bornToo = {};    ///< Birth: the others of the same birth; a name may wait
    QString newFamily = {};                 ///< Adoption: the name of the family whose record the child has from now on
    QString newAddress = {};                ///< Adoption: lines parted by '\n'; stands in the new record alone
    QString why = {};                       ///< in the words a conference that is called off gives
    bool operator==(const LifeEventGiven&) const = default;
};

/// The same as the casebook keeps it, with what was done about it afterwards. Never deleted: one recorded by mistake is taken
/// back, with why.
struct LifeEvent {
    LifeEventId id;
    ChildId child;
    LifeEventKind kind = LifeEventKind::Birth;
    QDate on = {};
    ChildName before = {};                  ///< the name until then
    ChildName after = {};                   ///< the name in this record from then on
    QString why = {};
    std::vector<ChildId> bornToo = {};      ///< Birth: the records made with it
    QString told = {};                      ///< who was told, and how
    std::optional<QDate> toldOn = {};
    std::optional<QDate> papersSeen = {};   ///< when somebody looked at what still goes to the family
    QString papersSeenBy = {};
    QString by = {};                        ///< who recorded it
    std::optional<QDate> takenBack = {};    ///< it had not happened
    QString takenBackWhy = {};
    bool operator==(const LifeEvent&) const = default;
};

} // namespace cadair
