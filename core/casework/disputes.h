#pragma once

#include "core/casework/conference.h"

#include <map>
#include <set>

namespace cadair {

using DissentId = Id<struct Dissent>;
using ComplaintId = Id<struct ComplaintKept>;
using EscalationId = Id<struct EscalationKept>;
using RecordRequestId = Id<struct RecordRequest>;

/// How something reached the unit.
enum class ReceivedHow { Letter, Email, Telephone, InPerson, Form };
constexpr auto wordsOf(ReceivedHow)
{
    using enum ReceivedHow;
    return std::array{Word<ReceivedHow>{Letter, u"letter"}, Word<ReceivedHow>{Email, u"email"}, Word<ReceivedHow>{Telephone, u"telephone"},
                      Word<ReceivedHow>{InPerson, u"in-person"}, Word<ReceivedHow>{Form, u"form"}};
}

/// A complaint as the casebook keeps it; what the rules look into of it is `Complaint`. The decision stands meanwhile.
struct ComplaintKept {
    ComplaintId id;
    ConferenceId conference;
    std::optional<ParticipantId> by;        ///< somebody of the conference; empty: somebody else
    QString byName;                         ///< as they were called that day
    QDate received;
    ReceivedHow how = ReceivedHow::Letter;
    std::set<QString> about;                ///< by word: process, outcome, plan-decision, agency
    QString words;                          ///< what they say, in their own words
    QString addressedTo;                    ///< who had it first, by word: chair, other
    std::map<QString, QDate> passedOn;      ///< to whom, by word (chairs-manager, complaints-manager), and when
    QString referredTo;                     ///< the service it was handed to, where it is about one
    std::optional<QDate> referredOn;
    std::optional<QDate> answerBy;          ///< by when an answer was promised; empty: nobody gave a day
    QString outcome;                        ///< word: reconvened, brought-forward, confirmed, agency-process; empty: open
    std::optional<QDate> outcomeOn;
    QString explanation;                    ///< what the person was told
    std::optional<ConferenceId> followedBy; ///< the conference that was convened because of it
    bool otherChair = true;                 ///< that conference, where there is one, has another chair; read, never written
    bool operator==(const ComplaintKept&) const = default;
};

/// One step of a difference between practitioners that was taken further.
struct EscalationStepKept {
    QString level;                          ///< word: core-group, managers, policy; left: it was not taken further
    QDate on;
    QString to;                             ///< who has it now
    std::optional<QDate> answerBy;          ///< by when they said they would answer
    QString result;                         ///< what came of it; empty: open
    bool resolved = false;
    bool operator==(const EscalationStepKept&) const = default;
};

/// A difference between practitioners: about a decision of the conference, or later in the core group.
struct EscalationKept {
    EscalationId id;
    ConferenceId conference;
    std::optional<DissentId> dissent;       ///< the dissent it goes on from; empty: a difference in the core group
    QString between;                        ///< who differs, and over what; empty where the dissent says it
    QDate begun;
    std::vector<EscalationStepKept> steps;  ///< as they were taken
    bool operator==(const EscalationKept&) const = default;

    bool isResolved() const { return !steps.empty() && steps.back().resolved; }
};

/// Who asks for something of the record who has no copy of their own.
enum class AskerKind { Court, Police, Other };
constexpr auto wordsOf(AskerKind)
{
    using enum AskerKind;
    return std::array{Word<AskerKind>{Court, u"court"}, Word<AskerKind>{Police, u"police"}, Word<AskerKind>{Other, u"other"}};
}

/// What became of it.
enum class RequestState { Open, CopyAllowed, Told, Refused };
constexpr auto wordsOf(RequestState)
{
    using enum RequestState;
    return std::array{Word<RequestState>{Open, u"open"}, Word<RequestState>{CopyAllowed, u"copy-allowed"},
                      Word<RequestState>{Told, u"told"}, Word<RequestState>{Refused, u"refused"}};
}

/// Somebody outside asks for the record of a conference, or for something in it.
struct RecordRequest {
    RecordRequestId id;
    ConferenceId conference;
    QString asker;                          ///< name, as on an envelope
    QString office;                         ///< for whom they ask: the court, the service
    QString address;
    AskerKind kind = AskerKind::Other;
    QDate asked;
    ReceivedHow how = ReceivedHow::Letter;
    QString wanted;                         ///< what they ask for, and what for
    RequestState state = RequestState::Open;
    std::optional<QDate> chairConsent;      ///< when the chair agreed
    QString courtOrder;                     ///< its reference; empty: none
    QString given;                          ///< Told: what was said or shown; Refused: why
    std::optional<QDate> settledOn;
    QString settledBy;
    std::optional<ParticipantId> reader;    ///< CopyAllowed: under whose name the copy is made
    bool operator==(const RecordRequest&) const = default;
};

/// Complaints, differences and requests of one conference.
struct DisputesKept {
    std::vector<ComplaintKept> complaints;      ///< oldest first
    std::vector<EscalationKept> escalations;    ///< oldest first
    std::vector<RecordRequest> requests;        ///< oldest first
    std::map<DissentId, QString> told;          ///< what each dissenter was told comes next, as `NextStep::told` names it
    bool operator==(const DisputesKept&) const = default;
};

} // namespace cadair
