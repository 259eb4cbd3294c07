#include "core/wording/namesofrules.h"

namespace cadair {

namespace {

const char* sourceOf(Outcome value)
{
    switch (value) {
    case Outcome::Refused: return QT_TRANSLATE_NOOP("Phrasebook", "Not allowed");
    case Outcome::NeedsDecision: return QT_TRANSLATE_NOOP("Phrasebook", "For the chair to decide");
    case Outcome::Satisfied: return QT_TRANSLATE_NOOP("Phrasebook", "In order");
    case Outcome::NotStated: return QT_TRANSLATE_NOOP("Phrasebook", "Not stated in this procedure");
    }
    Q_UNREACHABLE();
}

const char* sourceOf(Force value)
{
    switch (value) {
    case Force::Must: return QT_TRANSLATE_NOOP("Phrasebook", "Must");
    case Force::Should: return QT_TRANSLATE_NOOP("Phrasebook", "Should");
    case Force::May: return QT_TRANSLATE_NOOP("Phrasebook", "Permitted");
    case Force::Info: return QT_TRANSLATE_NOOP("Phrasebook", "For information");
    }
    Q_UNREACHABLE();
}

const char* sourceOf(RuleKind value)
{
    switch (value) {
    case RuleKind::Deadline: return QT_TRANSLATE_NOOP("Phrasebook", "Time limit");
    case RuleKind::Gate: return QT_TRANSLATE_NOOP("Phrasebook", "Condition");
    case RuleKind::Check: return QT_TRANSLATE_NOOP("Phrasebook", "Check");
    case RuleKind::Prompt: return QT_TRANSLATE_NOOP("Phrasebook", "Reminder");
    case RuleKind::Checklist: return QT_TRANSLATE_NOOP("Phrasebook", "Checklist");
    case RuleKind::Record: return QT_TRANSLATE_NOOP("Phrasebook", "To be recorded");
    case RuleKind::Content: return QT_TRANSLATE_NOOP("Phrasebook", "Content of a document");
    case RuleKind::Distribution: return QT_TRANSLATE_NOOP("Phrasebook", "Who gets what");
    case RuleKind::Info: return QT_TRANSLATE_NOOP("Phrasebook", "For information");
    }
    Q_UNREACHABLE();
}

const char* sourceOf(Moment value)
{
    switch (value) {
    case Moment::Request: return QT_TRANSLATE_NOOP("Phrasebook", "Request");
    case Moment::Convene: return QT_TRANSLATE_NOOP("Phrasebook", "Calling the conference");
    case Moment::Invite: return QT_TRANSLATE_NOOP("Phrasebook", "Invitations");
    case Moment::Prepare: return QT_TRANSLATE_NOOP("Phrasebook", "Preparation");
    case Moment::Open: return QT_TRANSLATE_NOOP("Phrasebook", "Opening");
    case Moment::Meet: return QT_TRANSLATE_NOOP("Phrasebook", "During the meeting");
    case Moment::Decide: return QT_TRANSLATE_NOOP("Phrasebook", "Decision");
    case Moment::Close: return QT_TRANSLATE_NOOP("Phrasebook", "Closing the meeting");
    case Moment::Issue: return QT_TRANSLATE_NOOP("Phrasebook", "Letters and copies");
    case Moment::Minutes: return QT_TRANSLATE_NOOP("Phrasebook", "Minutes");
    case Moment::Plan: return QT_TRANSLATE_NOOP("Phrasebook", "Plan and core group");
    case Moment::Review: return QT_TRANSLATE_NOOP("Phrasebook", "Review");
    case Moment::Transfer: return QT_TRANSLATE_NOOP("Phrasebook", "Transfer");
    case Moment::Register: return QT_TRANSLATE_NOOP("Phrasebook", "Register");
    case Moment::Complain: return QT_TRANSLATE_NOOP("Phrasebook", "Complaints");
    case Moment::Always: return QT_TRANSLATE_NOOP("Phrasebook", "At any time");
    }
    Q_UNREACHABLE();
}

const char* sourceOf(LimitState value)
{
    switch (value) {
    case LimitState::Met: return QT_TRANSLATE_NOOP("Phrasebook", "In time");
    case LimitState::Late: return QT_TRANSLATE_NOOP("Phrasebook", "Done late");
    case LimitState::Due: return QT_TRANSLATE_NOOP("Phrasebook", "To come");
    case LimitState::BookedLate: return QT_TRANSLATE_NOOP("Phrasebook", "Booked after the limit");
    case LimitState::Overdue: return QT_TRANSLATE_NOOP("Phrasebook", "Overdue");
    case LimitState::NotStarted: return QT_TRANSLATE_NOOP("Phrasebook", "Not counting yet");
    case LimitState::NotStated: return QT_TRANSLATE_NOOP("Phrasebook", "Not stated in this procedure");
    }
    Q_UNREACHABLE();
}

const char* sourceOf(Presumption value)
{
    switch (value) {
    case Presumption::Offered: return QT_TRANSLATE_NOOP("Phrasebook", "Is offered a place");
    case Presumption::NotExpected: return QT_TRANSLATE_NOOP("Phrasebook", "Not usually expected");
    case Presumption::RespectedRefusal: return QT_TRANSLATE_NOOP("Phrasebook", "Does not wish to come");
    case Presumption::NotStated: return QT_TRANSLATE_NOOP("Phrasebook", "Not stated in this procedure");
    }
    Q_UNREACHABLE();
}

const char* quorumSource(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Refused: return QT_TRANSLATE_NOOP("Phrasebook", "Not quorate");
    case Outcome::NeedsDecision: return QT_TRANSLATE_NOOP("Phrasebook", "Quorum: for the chair to decide");
    case Outcome::Satisfied: return QT_TRANSLATE_NOOP("Phrasebook", "Quorate");
    case Outcome::NotStated: return QT_TRANSLATE_NOOP("Phrasebook", "No quorum stated");
    }
    Q_UNREACHABLE();
}

} // namespace

QString quorumWord(Outcome outcome, const Phrasebook& book)
{
    return book.phrase(quorumSource(outcome));
}

QString nameOf(Outcome value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

QString nameOf(Force value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

QString nameOf(RuleKind value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

QString nameOf(Moment value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

QString nameOf(LimitState value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

QString nameOf(Presumption value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

} // namespace cadair
