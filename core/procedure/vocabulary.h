#pragma once

#include <QStringList>

namespace cadair {

// Words that a profile may use and that code acts upon. They name shapes (which event, which recipient, which condition),
// never a place's numbers. A profile that uses any other word is refused, for nothing would ever come of it.

/// What starts a clock or has to have happened by its end: the events of a scenario, and what a conference itself gives.
QStringList eventWords();
/// When a line of a checklist is shown.
QStringList whenWords();
/// Further conditions under which a time limit, a key-agency rule or a line of the distribution applies.
QStringList conditionWords();
/// For whom a time limit is counted.
QStringList audienceWords();
/// Kinds of recipient in the distribution table.
QStringList recipientWords();
/// Documents that are sent, asked for or counted.
QStringList documentWords();
/// Grounds for going on without a quorum.
QStringList inquorateGroundWords();
/// Grounds for keeping somebody out.
QStringList exclusionGroundWords();
/// Grounds on which a plan ends.
QStringList endingGroundWords();
/// Categories of harm.
QStringList categoryWords();
/// What an inquorate conference secures when it is not held, and when it is.
QStringList dutiesIfNotHeld();
QStringList dutiesIfHeld();
/// Phases of an agenda.
QStringList phaseWords();
/// Names that every profile gives in its own words.
QStringList termWords();
/// Limits that are about meetings and requests; limits about documents are called by the document.
QStringList timescaleWords();
/// What the rules can look into. A test holds the list against the functions of core/rules.
QStringList checkWords();
/// Parts of documents that a place may ask for.
QStringList partWords();
/// Who hands a copy over.
QStringList senderWords();

} // namespace cadair
