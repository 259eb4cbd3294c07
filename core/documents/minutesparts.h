#pragma once

#include "core/documents/composing.h"

namespace cadair {

// The parts of the minutes that need more than copying out. Each leaves out what the reader's copy may not hold.

/// The notes in the order of the profile's agenda: {number, title, notes}; a note is {kind, about, text}.
std::vector<Fields> agendaNotes(const Composing& composing);

/// Whether this reader's copy of the minutes holds a passage: about a child they hear of, and theirs to have.
bool isInThisCopy(const Composing& composing, const Note& note);

/// Who signed the record and when, its version and digest, the journal's last entry then, and what changed since the version
/// before, as far as this reader may have it: {title, before-paragraphs, paragraphs}.
void putSignature(Fields& fields, const Composing& composing);

/// Child by child {name, bands}; a band is {times, state, detail}.
std::vector<Fields> quorumBandsByChild(const Composing& composing);

/// Who was kept out, of how much, when and why: {name, extent, ground, times, evidence}. A family copy has its reader's own.
std::vector<Fields> exclusionsOf(const Composing& composing);

/// On what grounds the conference went on without a quorum: {text}.
std::vector<Fields> inquorateGrounds(const Composing& composing);

/// Child by child: the outcome with reasons, views and dissents, and what was corrected.
std::vector<Fields> decisionsByChild(const Composing& composing);

/// Child by child the plan as it stands: what has to change, {plan-what, plan-owner, plan-by}, and what is done should it not.
std::vector<Fields> plansByChild(const Composing& composing);

/// Lines of the checklists that were answered in words, or said not to apply: {line, not-applicable, paragraphs, by}. Not in
/// a family copy: what the seats noted for themselves was not written for it.
std::vector<Fields> goneThrough(const Composing& composing);

/// Rules that were departed from, with who decided it and why: {what, reason, by}. Not in a family copy.
std::vector<Fields> departuresOf(const Composing& composing);

} // namespace cadair
