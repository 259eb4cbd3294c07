#pragma once

#include "core/casework/conference.h"
#include "core/store/casebook.h"

#include <QStringList>

namespace cadair {

/// One line about one conference: for Today and for lists.
struct ConferenceSummary {
    ConferenceId id;
    FamilyId family;
    QString familyName;
    QStringList children;                  ///< called name, else given name, in the order of the subjects; "" unborn without one
    ProcedureKey procedure;
    ConferenceType type = ConferenceType::Initial;
    ConferenceState state = ConferenceState::Requested;
    std::optional<QDate> date;
    std::optional<QTime> plannedStart;
    int plannedMinutes = 0;
    QString place;
    std::optional<PersonId> chair;
    bool operator==(const ConferenceSummary&) const = default;
};

/// Somebody of one conference among those of some days: who sits where.
struct Booking {
    ConferenceId conference;
    PersonId person;
    Capacity capacity = Capacity::Practitioner;
    bool operator==(const Booking&) const = default;
};

/// Conferences with everybody and everything around them. A save writes the whole value in one transaction; lists inside a
/// value (presences, contacts, categories …) are replaced by it.
class ConferenceStore final {
public:
    explicit ConferenceStore(Casebook& casebook);

    /// The family (and chair, and the conference it follows) must be saved first.
    void save(const Conference& conference);
    /// The child as on that day, and what is known and proposed. Its dates of life (born, expected, died) always come from
    /// the child's own record. New subjects come last.
    void save(const ConferenceId& conference, const Subject& subject);
    void removeSubject(const ConferenceId& conference, const ChildId& child);
    /// A participant named in `deputyFor` or in an exclusion's `by` must be saved first.
    void save(const ConferenceId& conference, const Participant& participant);
    /// Takes somebody invited by mistake off the list. Refused (Constraint) once anything names them: a note, a view, a letter.
    void removeParticipant(const ParticipantId& participant);
    /// Adds to what is there.
    void add(const ConferenceId& conference, const CaseEvent& event);
    void add(const ConferenceId& conference, const SentDocument& sent);
    /// Replaces all events of the conference.
    void setEvents(const ConferenceId& conference, const std::vector<CaseEvent>& events);
    /// Everything at once, in one transaction: for imports, scenarios and the made-up families. Whatever the conference had
    /// and the case file has not is removed. Family, children and persons must be saved first.
    void save(const CaseFile& file);

    std::optional<Conference> conference(const ConferenceId& id) const;
    /// All that the rules judge; empty where there is no such conference.
    std::optional<CaseFile> caseFile(const ConferenceId& id) const;
    std::optional<Participant> participant(const ParticipantId& id) const;

    std::optional<ConferenceSummary> summary(const ConferenceId& id) const;
    /// Dated from `first` to `last`, both included, by date and time.
    std::vector<ConferenceSummary> between(QDate first, QDate last) const;
    /// Everybody known by a record of their own who is of a conference dated from `first` to `last`.
    std::vector<Booking> bookingsBetween(QDate first, QDate last) const;
    /// Everything that is not closed or cancelled, by date and time; undated ones last.
    std::vector<ConferenceSummary> inHand() const;
    /// Every conference, newest first, undated ones first.
    std::vector<ConferenceSummary> all() const;
    /// Of one family, oldest first, undated ones last.
    std::vector<ConferenceSummary> ofFamily(const FamilyId& family) const;
    /// About one child, oldest first, undated ones last.
    std::vector<ConferenceSummary> aboutChild(const ChildId& child) const;
    /// With this person among the participants, in whatever capacity: newest first, undated ones first.
    std::vector<ConferenceSummary> withPerson(const PersonId& person) const;
    /// With anybody of this kind of agency among the participants: newest first, undated ones first, `most` at most.
    std::vector<ConferenceSummary> withAgency(const AgencyKey& agency, int most) const;

private:
    Database& m_database;
};

} // namespace cadair
