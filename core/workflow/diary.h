#pragma once

#include "core/casework/unavailable.h"
#include "core/workflow/convening.h"

namespace cadair {

/// Another conference at the same hours with the same chair, minute-taker or people, or in the same place.
struct Clash {
    ConferenceRow row;
    bool chair = false;
    bool place = false;
    bool minutes = false;                      ///< who takes the minutes here is needed there
    std::vector<PersonId> people = {};         ///< others who are asked to both; worth knowing, nothing that bars
    bool operator==(const Clash&) const = default;

    /// Whether it cannot be at that hour as it is: one person in two chairs, or two meetings in one room.
    bool bars() const { return chair || place || minutes; }
};

/// Somebody of the conference who cannot come on a day.
struct Away {
    PersonId person;
    QString name;
    Capacity capacity = Capacity::Practitioner;
    std::optional<Relation> relation;
    Unavailable when;
    bool operator==(const Away&) const = default;
};

/// What other conferences and people's own days stand against on each day of a period. Read once for all of them.
class Diary final {
public:
    /// Everything dated from `first` to `last`; `file` is the conference looked at, and never clashes with itself.
    Diary(const Office& office, const CaseFile& file, QDate first, QDate last);

    /// At the hours of the conference looked at; none while it has no hour.
    std::vector<Clash> clashesOn(QDate date) const;
    /// The chair first, then the family, then everybody else as they are listed.
    std::vector<Away> awayOn(QDate date) const;

private:
    struct Other {
        ConferenceRow row;
        int minutes = 0;
        std::optional<PersonId> chair;
        std::vector<PersonId> people;
    };
    std::optional<QTime> m_start;
    int m_minutes = 0;
    QString m_place;                           ///< folded: rooms are written as people write them
    std::optional<PersonId> m_chair;
    std::vector<Participant> m_people;         ///< of the conference looked at, those with a record of their own
    std::vector<Other> m_others;
    std::vector<Unavailable> m_unavailable;
};

/// Notes days on which somebody cannot come. Needs its first day; without a last day it is that day alone. A last day
/// before the first is too long ago.
Made<UnavailableId> noteUnavailable(const Office& office, const PersonId& person, std::optional<QDate> first,
                                    std::optional<QDate> last, int weekday, const QString& why);
/// Takes it back; the journal keeps it.
void forgetUnavailable(const Office& office, const UnavailableId& id);
/// What is noted of these people and has not passed, by its first day.
std::vector<Unavailable> unavailableOf(const Office& office, const std::vector<PersonId>& people);

} // namespace cadair
