#pragma once

#include "core/casework/words.h"
#include "core/rules/excluding.h"
#include "core/wording/phrasebook.h"

namespace cadair {

// The word a person sees for a fixed word of the program, with a capital, as a label has it: what is settled before a
// conference. A word that is not known is answered as it stands.

/// How a meeting is held.
QString nameOf(MeetingMode value, const Phrasebook& book);

/// What the chair made of a request to keep somebody out.
QString nameOf(ExclusionSettled value, const Phrasebook& book);

/// What is still to be done about such a request.
QString nameOf(ExclusionOwed value, const Phrasebook& book);

/// Whether the chair was asked in time; empty where there is nothing to say yet.
QString nameOf(Notice value, const Phrasebook& book);

/// How somebody of the family gives the conference what they want to say.
QString nameOf(ContributionKind value, const Phrasebook& book);

/// How much of the meeting a child comes to.
QString nameOf(ChildComes value, const Phrasebook& book);

/// How the views of somebody who is not there reach a meeting, by the checks' words: "advocate", "own-words".
QString nameOfHearing(const QString& word, const Phrasebook& book);
/// All of them, in the order they are offered.
const QStringList& wordsOfHearing();

/// What a chair has to be, by the checks' words: "experience", "reviewing-officer".
QString nameOfQuality(const QString& word, const Phrasebook& book);

/// Whom a chair meets before the meeting: "family", "child", "social-worker".
QString nameOfMet(const QString& word, const Phrasebook& book);

/// Why a family wishes to record a meeting: "verbatim", "difficulty", "court", "broadcast".
QString nameOfRecordingReason(const QString& word, const Phrasebook& book);
const QStringList& wordsOfRecordingReasons();

/// Who decides about a recording: "chair", "core-group-chair", "lead-social-worker".
QString nameOfDecider(const QString& word, const Phrasebook& book);
const QStringList& wordsOfDeciders();

} // namespace cadair
