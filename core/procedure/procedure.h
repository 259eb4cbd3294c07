#pragma once

#include "core/base/language.h"
#include "core/procedure/words.h"

#include <QDate>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace cadair {

/// One rule of the inventory, as a profile carries it. Every id is reachable from a screen and from a search.
struct Rule {
    RuleId id;
    Force force = Force::Info;
    QString actor;      ///< who has to act, in the inventory's words
    LocalText text;     ///< the rule in our own words
    RuleKind kind = RuleKind::Info;
    Moment moment = Moment::Always;
    std::set<Seat> seats;
    Attention attention = Attention::Browser;
    QString group;      ///< rules of one group are one line on a checklist; its heading stands in `Procedure::groups`
    LocalText brief;    ///< the line on a checklist
    QString topic;      ///< "quorum", "minutes": for the browser
    QString document;   ///< key of `Procedure::documents`: which source text
    QString paragraph;  ///< where in it: line numbers of the text as published ("97-98")
    QString when;       ///< condition word under which the line is shown; empty: always
    std::vector<RuleId> sameAs; ///< rules that say the same again
    bool restored = false;      ///< the published text lost its list here; put back from the sibling text
    QString restoredFrom;       ///< where it was restored from
    bool operator==(const Rule&) const = default;
};

/// A period as a text gives it: a number and its unit.
struct Period {
    int n = 0;
    PeriodUnit unit = PeriodUnit::Days;
    bool operator==(const Period&) const = default;
};

/// One time limit. "The initial conference is held within 15 working days of the strategy discussion" is
/// anchor strategy-discussion, period 15 working-days, direction within, measured conference.
struct Timescale {
    TimescaleKey id;
    RuleId rule;
    std::set<ConferenceType> conferences;  ///< for which types it is a limit; never empty
    EventKey anchor;                       ///< an event word, or: conference, conference-end, previous-review, initial-conference …
    std::optional<Period> period;          ///< empty: the text names the duty but no number ("not stated")
    PeriodDirection direction = PeriodDirection::Within;
    EventKey measured;                     ///< what has to have happened by then: conference, sent, received, or an event word
    std::optional<DocumentKey> document;   ///< for documents, reports and invitations: which
    QString recipients;                    ///< who it is counted for: "parents", "children", "chair", "attendees", "invitees" …; empty: nobody
    bool soft = false;                     ///< the text says if possible, recommended or may
    QString condition;                     ///< word for when it applies ("late-pregnancy-notice"); empty: always
    LocalText doubt;                       ///< what the text leaves unclear ("days, not working days"), shown amber; empty: nothing
    bool initiating = false;               ///< the anchor counts only where it began enquiries
    std::optional<Period> longer;          ///< the longer period the chair may give with a reason; empty: none
    RuleId longerRule;                     ///< where the longer period stands
    bool target = false;                   ///< a target beside a later limit on the same thing: late only once that has passed
    RuleId replaces;                       ///< applies, in place of that rule's limit, where its own anchor lies after it
    std::optional<EventKey> notAfter;      ///< never due after this event, whatever the period gives
    bool operator==(const Timescale&) const = default;
};

/// Who must be in the room for each child, and what is not counted.
struct QuorumRule {
    RuleId rule;                       ///< the requirement as a whole
    AgencyKey lead;                    ///< the agency that must be there itself: local children's social care
    RuleId leadRule;
    std::optional<int> others;         ///< how many further groups; empty: no quorum is stated
    RuleId othersRule;
    RuleId contactRule;                ///< where direct contact with the child is asked for
    RuleId notCountedRule;             ///< where those without contact are left out of the count
    std::vector<std::set<AgencyKey>> oneGroup; ///< agency kinds that this place counts as one group
    bool operator==(const QuorumRule&) const = default;
};

/// One agency, or one of several, that must be represented: "health" is any agency kind of that sector.
struct KeyAgency {
    QString word;                      ///< agency or sector word, or originating-social-worker …; what `missing` names
    std::set<AgencyKey> anyOf;         ///< satisfied by any of these
    QString role;                      ///< where a particular role is asked for: social-worker, team-manager
    QString authority;                 ///< "originating" or "receiving" where the text says whose; else empty
    bool operator==(const KeyAgency&) const = default;
};

/// Key agencies at some conferences: a second light beside the quorum.
struct KeyAgencyRule {
    RuleId rule;
    std::set<ConferenceType> conferences;
    QString condition;                 ///< "exploitation": only where it is flagged; empty: always
    std::vector<KeyAgency> agencies;
    bool alsoNamedByChair = false;     ///< the chair may name further ones for this child
    bool operator==(const KeyAgencyRule&) const = default;
};

/// One lawful ground for going on without a quorum.
struct InquorateGround {
    GroundKey ground;
    RuleId rule;
    LocalText text;
    std::optional<int> fewerAgenciesThan; ///< computed: true where fewer than so many agencies have contact with the child
    bool operator==(const InquorateGround&) const = default;
};

/// What follows when a conference has no quorum.
struct InquorateRule {
    RuleId rule;                       ///< ordinarily it does not go ahead
    RuleId proceedRule;                ///< where the chair may go ahead all the same; empty: nowhere said
    bool mayProceed = false;
    std::vector<InquorateGround> grounds; ///< empty: the reason alone is asked
    bool reasonRequired = true;
    std::map<QString, RuleId> mustIfNotHeld;  ///< duty word (new-date, interim-plan, review-existing-plan) → rule
    std::map<QString, RuleId> mustIfHeld;     ///< interim-safeguards, early-review → rule
    std::optional<Period> newDateWithin;      ///< empty: no number given
    RuleId newDateRule;
    bool secondInRowRefused = false;
    RuleId secondInRowRule;
    bool endPlanRefused = false;       ///< ending a plan without a quorum: no override
    RuleId endPlanRule;
    bool operator==(const InquorateRule&) const = default;
};

/// One step of an agenda.
struct AgendaItem {
    AgendaKey key;
    LocalText title;                   ///< in plain words, also for the family
    int plannedMinutes = 0;
    QString phase;                     ///< information, analysis, plan
    std::vector<RuleId> rules;
    bool operator==(const AgendaItem&) const = default;
};

/// One outcome this place can decide, in its own words ("registered", "child protection plan").
struct OutcomeChoice {
    OutcomeKind outcome = OutcomeKind::NoPlan;
    LocalText title;                   ///< "Child protection plan"
    LocalText inLetter;                ///< the sentence a letter opens with; {child} stands for the child's name
    std::set<ConferenceType> conferences; ///< where it can be decided
    RuleId rule;
    bool operator==(const OutcomeChoice&) const = default;
};

/// How a decision is reached here.
struct DecisionRule {
    RuleId rule;
    std::vector<LocalText> testQuestions;
    LocalText decidedBy;               ///< who decides, in the place's words
    bool chairMaySettle = false;       ///< without consensus the chair determines
    RuleId chairSettlesRule;
    bool reasonsRequired = true;
    bool updatedAssessmentBeforeEnding = false; ///< asked for before social care's proposal to end a plan
    RuleId updatedAssessmentRule;
    bool operator==(const DecisionRule&) const = default;
};

/// Categories, where this place has them.
struct CategoryRule {
    bool stated = false;               ///< false: this place has no such step
    RuleId rule;
    std::vector<CategoryKey> choices;
    RuleId oneOnlyRule;                ///< one primary, more only with a reason
    bool exploitationNeglectNeedsReason = false;
    RuleId exploitationNeglectRule;
    bool operator==(const CategoryRule&) const = default;
};

/// A child's own part in the conference.
struct ChildRule {
    std::optional<int> offeredFromAge; ///< empty: no age stated
    LocalText ageInWords;              ///< the place's own words where it gives no number
    RuleId underAgeRule;
    RuleId fromAgeRule;
    RuleId refusalRule;                ///< a child's wish not to come is respected; empty: not stated
    std::vector<RuleId> questions;     ///< rules that are the questions to ask
    bool operator==(const ChildRule&) const = default;
};

/// Who gets which copy of what: one line of the distribution table.
struct DistributionLine {
    DocumentKey document;
    std::set<QString> recipients;      ///< words: parents, excluded-part, children, practitioners, supporters, core-group …
    CopyKind copy = CopyKind::NotStated;
    std::optional<TimescaleKey> due;
    QString by;                        ///< who gives it: "social-worker", "administrator"
    QString condition;
    RuleId rule;
    bool operator==(const DistributionLine&) const = default;
};

/// One ground on which a place lets somebody be kept out.
struct ExclusionGround {
    GroundKey ground;
    RuleId rule;
    LocalText text;                    ///< in plain words, as the chair chooses it
    bool onlyDuring = false;           ///< only shows itself while the meeting runs; needs neither notice nor letter
    bool onlyWhileChildPresent = false;///< carries only the time at which that child is there
    bool operator==(const ExclusionGround&) const = default;
};

/// Keeping a parent or carer out of a conference, or of a part of it.
struct ExclusionRule {
    bool stated = false;               ///< false: this place has no criteria, so an exclusion is recorded and not judged
    RuleId rule;                       ///< the chair decides by the grounds
    std::vector<ExclusionGround> grounds;
    RuleId requestRule;                ///< who tells the chair, and that it is as soon as possible
    RuleId evidenceRule;               ///< the ground is named and the evidence given; empty: not asked
    std::map<PartKey, RuleId> letterMustHold; ///< views, outcome, complaints → rule
    std::map<DocumentKey, RuleId> entitled;   ///< reports that the person gets whatever becomes of the record
    RuleId partRecordByRightRule;      ///< who was kept out for a part has the record by right; empty: the chair's to decide
    RuleId partRecordChoiceRule;       ///< the chair chooses the whole or the part attended
    RuleId wholeRecordRule;            ///< the chair decides whether who was kept out of the whole has the record
    RuleId askedToLeaveRule;           ///< the chair may ask somebody to leave a meeting that runs
    RuleId policeLeaveRule;            ///< police may be asked to leave once they have spoken
    RuleId notCarriedOverRule;         ///< one exclusion is no reason for the next
    RuleId finalRule;                  ///< the chair's decision is final
    RuleId periodRule;                 ///< from when to when is recorded
    bool operator==(const ExclusionRule&) const = default;
};

/// One ground on which a plan may end without a review.
struct EndingLine {
    GroundKey ground;                  ///< moved, eighteen, died, left-uk …
    RuleId rule;
    bool acceptance = false;           ///< the receiving authority has accepted in writing, after its own conference
    bool operator==(const EndingLine&) const = default;
};

/// When a plan may end.
struct EndingRule {
    RuleId rule;                       ///< a review ends it
    RuleId withoutReviewRule;          ///< where the chair may agree to end it without one; empty: nowhere said
    std::vector<EndingLine> withoutReview; ///< the grounds for that; empty: a review only
    RuleId consultationRule;           ///< who is to be consulted first; empty: nobody named
    RuleId recordRule;                 ///< consultation and decision are written down
    RuleId notifyRule;                 ///< who is told once it has ended
    bool operator==(const EndingRule&) const = default;
};

/// One thing the rules look into ("observer-consents": did the chair and the family agree beforehand?), for the rules of
/// this place that ask for it. What is looked at, and how, is the word's; who asks, when and how many is the place's.
struct CheckLine {
    CheckKey check;
    std::vector<RuleId> rules;             ///< the first is cited, and gives the moment and the force
    std::set<ConferenceType> conferences;  ///< where it is looked into; empty: at every conference
    QString condition;                     ///< word for when it applies; empty: always
    std::map<QString, int> numbers;        ///< the place's numbers, by what they count: "months" → 3
    QStringList words;                     ///< agency kinds, sectors, roles or fields it goes by
    bool operator==(const CheckLine&) const = default;
};

/// One part that a document must hold here; it is not issued without.
struct ContentLine {
    DocumentKey document;
    PartKey part;
    RuleId rule;
    QString condition;                     ///< word for when it applies; empty: always
    bool operator==(const ContentLine&) const = default;
};

/// One published text the rules come from.
struct SourceDocument {
    QString key;
    LocalText title;
    QString edition;                   ///< as in `Procedure::edition`
    bool operator==(const SourceDocument&) const = default;
};

/// A procedure: everything that differs by place. Read once, never changed; local settings stand beside it.
struct Procedure {
    ProcedureKey id;
    LocalText title;
    LocalText shortTitle;              ///< "Jersey": for chips and lists
    QString edition;                   ///< the text's own date, "2024-04" or "2024-05-19"; empty: it gives none
    CalendarKey calendar;
    std::vector<SourceDocument> documents;
    std::map<QString, LocalText> terms;   ///< what this place calls things: enquiry, plan, register, minutes, lead-social-worker …
    std::vector<Rule> rules;
    std::map<QString, LocalText> groups;  ///< heading of each checklist group
    std::vector<Timescale> timescales;
    QuorumRule quorum;
    std::vector<KeyAgencyRule> keyAgencies;
    InquorateRule inquorate;
    std::map<ConferenceType, std::vector<AgendaItem>> agendas;
    bool agendaMinutesSuggested = false; ///< the planned minutes are ours: the text gives none
    std::vector<OutcomeChoice> outcomes;
    DecisionRule decision;
    CategoryRule categories;
    ChildRule child;
    ExclusionRule exclusion;
    EndingRule ending;
    std::vector<DistributionLine> distribution;
    std::vector<CheckLine> checks;
    std::vector<ContentLine> contents;
    LocalText complaint;               ///< the right to complain and how, as a letter states it
    RuleId complaintRule;              ///< where the text says a letter holds that right; empty: nowhere
    std::set<QString> local;           ///< keys of the local settings applied to this copy ("quorum.others"); empty as shipped
    bool operator==(const Procedure&) const = default;

    /// The rule with this id; nullptr where the profile has none.
    const Rule* rule(const RuleId& id) const;
    /// What this place calls `key`, in `language`; the key itself where the profile names nothing (the validator forbids that).
    QString term(const QString& key, Language language) const;
};

/// Who adopted a local value, when and why.
struct Adoption {
    QString by;
    QDate on;
    QString why;
    bool operator==(const Adoption&) const = default;
};

/// What a unit has adopted for itself where the text states nothing, a stricter value, or its reading of "days".
/// Keys as in a scenario: "quorum.others", "child.age", "limit.ID", "reading.ID".
struct LocalSettings {
    std::map<QString, QString> values;
    std::map<QString, Adoption> adopted;   ///< who adopted each, when and why; empty in a scenario
    bool operator==(const LocalSettings&) const = default;
};

} // namespace cadair
