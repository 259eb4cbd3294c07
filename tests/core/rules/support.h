#pragma once

#include "core/calendar/workingcalendar.h"
#include "core/rules/quorum.h"

namespace cadair::test {

/// Four made-up places that are shaped like the shipped procedures: rules are tried on them without reading a file.
Procedure jerseyLike();         // lead and two others; grounds; second in a row refused; no ending without a quorum
Procedure northYorkshireLike(); // as above, no number for a new date; exploitation; the chair names key agencies
Procedure seftonLike();         // going on asks for a reason alone; an updated assessment before a plan ends; no categories
Procedure ceredigionLike();     // states no quorum, no age, no categories
/// The last of them after its unit adopted so many other groups.
Procedure ceredigionWithQuorum(int others);

/// A shipped region of bank holidays ("jersey").
WorkingCalendar calendar(const QString& region);

QTime at(const QString& clock);   // "10:05"
QDate on(const QString& iso);     // "2026-03-12"

/// A conference as a row of a test tells it. Children and people are called by short names.
class Meeting {
public:
    explicit Meeting(ConferenceType type = ConferenceType::Initial, const QString& date = QStringLiteral("2026-03-12"));

    /// A child of twelve months, unless the row says otherwise.
    Subject& child(const QString& name);
    /// "hv, health-visiting, contact a b, 10:00-11:02": a name, then in any order an agency kind, a capacity, a role,
    /// a basis, an answer, video or phone ("video accepted"), stays, "contact" with children's names, "for" a person.
    Participant& person(const QString& line);
    Meeting& people(const QStringList& lines);

    ChildId id(const QString& childName) const;
    /// The names of these people, in order.
    QStringList names(const std::vector<ParticipantId>& people) const;
    /// "expert expertise-only" for each.
    QStringList names(const std::vector<NotCounted>& people) const;

    CaseFile file;

private:
    void take(Participant& person, const QString& word);
};

/// The fixed words of the reasons, in order.
QStringList codes(const std::vector<Reason>& reasons);

} // namespace cadair::test
