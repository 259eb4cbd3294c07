#pragma once

#include "core/documents/compose.h"
#include "core/workflow/openconference.h"

namespace cadair {

/// The sheets of one conference, in the order of printing: the chair's run-book, the agenda for everybody in both languages,
/// the attendance sheet, the name cards, and the pack with which the meeting can go on on paper. Made anew at every call;
/// nothing is written. A sheet that lacks something says what.
std::vector<ComposedDocument> dayPapers(const Office& office, const ConferenceId& conference);

/// The same for every conference that is to be held on `date`, by its hour: one after the other. File names say the order and
/// name no family.
std::vector<ComposedDocument> dayPapers(const Office& office, QDate date);

/// What the sheets of a day are made from: the rules' verdicts, and what the chair goes through at the beginning and the end.
Judgements judgedForTheDay(const OpenConference& open, const QDateTime& now);

/// The conferences that are to be held on `date`, by their hour.
std::vector<ConferenceId> heldOn(const Office& office, QDate date);

/// Journals that the sheets of a conference left the casebook, on paper (`printed`) or as files.
void noteDayPapers(const Office& office, const ConferenceId& conference, bool printed);

} // namespace cadair
