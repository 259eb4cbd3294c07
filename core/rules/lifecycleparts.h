#pragma once

#include "core/rules/lifecycle.h"
#include "core/rules/representation.h"

namespace cadair {

// What the steps of the lifecycle are judged with; for the files of that name only.

/// What a step lacks, while it is gathered. Three weights: what bars it, what asks for a reason, what is only listed.
class Gathering {
public:
    explicit Gathering(const StepFacts& facts, ConferenceState to) : m_facts(facts), m_to(to) {}

    void bar(Reason reason) { add(std::move(reason), m_barred); }
    void ask(Reason reason) { add(std::move(reason), m_asked); }
    void list(Reason reason) { m_verdict.reasons.push_back(std::move(reason)); }
    void way(const QString& word, const RuleId& rule, const QStringList& records);

    const CaseFile& file() const { return m_facts.file; }
    const StepFacts& facts() const { return m_facts; }

    /// Whether a reason was recorded under `step`.
    bool departed(const QString& step) const;

    /// The verdict on all that was gathered, which is given away.
    Verdict verdict();

private:
    void add(Reason reason, bool& mark);

    const StepFacts& m_facts;
    ConferenceState m_to;
    Verdict m_verdict;
    bool m_barred = false;
    bool m_asked = false;
};

/// A reason of a step.
Reason because(ReasonCode code, const RuleId& rule = {}, const QStringList& particulars = {},
               std::optional<ChildId> child = std::nullopt, std::optional<ParticipantId> person = std::nullopt);

/// Asks why it is held after its limit, where nobody has said so yet.
void askForLateReason(Gathering& gathering);

/// What closing the meeting lacks.
void judgeClosing(Gathering& gathering);
/// What has to be secured where the conference does not go ahead.
void judgeNotProceeding(Gathering& gathering);

/// Asks for the document where nobody has it yet, and for each person the procedure says gets it.
void askForLetters(Gathering& gathering, const QString& document);

} // namespace cadair
