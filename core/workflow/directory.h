#pragma once

#include "core/rules/timescales.h"
#include "core/workflow/chairs.h"
#include "core/workflow/office.h"

#include <functional>
#include <set>

namespace cadair {

/// Everybody of an agency that the casebook knows, those who have left too, by name.
std::vector<Person> directoryPeople(const Office& office);

/// Whether this person's last day in their work is past.
bool hasLeft(const Person& person, QDate today);

/// Whether this can be an e-mail address: something, one @, and a domain with a dot. Nothing is looked up.
bool canBeEmail(const QString& text);

/// What is wrong with a practitioner's fields: name, agency, no address where e-mail is said to be safe.
std::vector<FieldProblem> problemsOfPractitioner(const Person& person, const AgencyKinds& agencies);

/// People of the directory who may be the one being typed (same folded name, or same e-mail): shown, never merged.
std::vector<Person> possiblySamePerson(const Office& office, const Person& person);

/// Somebody's last day in their work. They stay in every record; after it they are offered for nothing new.
Made<PersonId> endWork(const Office& office, const PersonId& person, QDate lastDay);
/// They are back: the last day is taken away.
Made<PersonId> resumeWork(const Office& office, const PersonId& person);

/// A conference not yet held that somebody chairs, takes the minutes of, or is asked to as a practitioner.
struct OpenInvitation {
    ConferenceId conference;
    QString familyName;
    ConferenceType type = ConferenceType::Initial;
    std::optional<QDate> date;
    bool sent = false;                ///< an invitation went out: they stay on the list, with their apologies
    Capacity capacity = Capacity::Practitioner;
    bool operator==(const OpenInvitation&) const = default;
};
/// Of one person, the soonest first.
std::vector<OpenInvitation> openInvitations(const Office& office, const PersonId& person);

/// Who comes in somebody's place, and where.
struct Succession {
    PersonId leaving;
    QDate lastDay;                            ///< of who leaves
    Person successor;                         ///< takes over agency, service and role; already in the directory or new
    std::vector<ConferenceId> instead;        ///< conferences that the successor comes to, chairs or takes the minutes of instead
};
/// In one transaction: the successor is kept, who leaves has a last day, and in each conference the successor takes the
/// place with its contact. Somebody whose invitation has gone out stays on that list with apologies, everybody else comes
/// off it. Of a new chair nothing is known yet: whether they are free of the case is asked anew. Who takes part cannot chair
/// or take the minutes. Nothing is written where anything stands against it.
Made<PersonId> replacePerson(const Office& office, const Succession& succession);

/// What speaks against somebody as the chair of a conference of the casebook.
std::set<ChairDoubt> doubtsAsChair(const Office& office, const ConferenceId& conference, const Person& person);

/// How somebody's report to one conference stood.
enum class ReportTiming { None, Awaited, InTime, Late, NeverCame };

/// One person at one conference, for the history of a person or of an agency.
struct Involvement {
    ConferenceId conference;
    QString familyName;
    ConferenceType type = ConferenceType::Initial;
    ConferenceState state = ConferenceState::Requested;
    std::optional<QDate> date;
    QString name;                             ///< as frozen there
    std::optional<QDate> invited;
    Reply reply = Reply::Awaited;
    bool came = false;
    bool deputyCame = false;                  ///< somebody was there in their place
    bool isDeputy = false;                    ///< was there in somebody's place
    ReportTiming report = ReportTiming::None;
    bool operator==(const Involvement&) const = default;
};
/// Newest first. Reads no notes, views or letters.
std::vector<Involvement> historyOf(const Office& office, const PersonId& person);
/// The last conferences of one kind of agency, newest first.
std::vector<Involvement> historyOf(const Office& office, const AgencyKey& agency);

/// What an import did.
struct PeopleImported {
    int added = 0;
    int updated = 0;
    bool done = false;                        ///< false: stopped or refused; nothing was written
    std::optional<size_t> refused;            ///< the place of the first that could not be kept
};
/// Keeps all of them in one transaction, or none. Who is in the casebook already (by id) is updated, the others are added.
/// `goOn` is asked now and then with how many are done; false stops and takes everything back.
PeopleImported importPeople(const Office& office, const std::vector<Person>& people,
                            const std::function<bool(size_t done)>& goOn = {});

/// Writes down that the directory was taken out of the casebook: of one kind of agency, or all of it.
void notePeopleExported(const Office& office, const std::optional<AgencyKey>& agency);

} // namespace cadair
