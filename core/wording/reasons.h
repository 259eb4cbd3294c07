#pragma once

#include "core/procedure/agencies.h"
#include "core/rules/inquorate.h"
#include "core/rules/quorum.h"
#include "core/rules/verdict.h"
#include "core/wording/phrasebook.h"

namespace cadair {

/// What sentences take their names from: the people and children of one conference, its procedure, the kinds of agencies.
struct Naming {
    const CaseFile& file;
    const Procedure& procedure;
    const AgencyKinds& agencies;
};

/// What a child is called: "Siân"; "the unborn child" · "y plentyn yn y groth" while there is no name.
QString callName(const Child& child, const Phrasebook& book);

/// A reason as one sentence with its full stop. Who is not in the case file is "this person", "this child".
QString sentence(const Reason& reason, const Naming& naming, const Phrasebook& book);

/// Why somebody in the room does not count for `child`.
QString sentence(const NotCounted& person, const ChildId& child, const Naming& naming, const Phrasebook& book);

/// Every reason of a verdict, one sentence each, none twice: what a step still lacks, why an outcome is barred.
QStringList sentences(const std::vector<Reason>& reasons, const Naming& naming, const Phrasebook& book);

/// Who makes up the quorum: "Counted: Sera Pebble and Rhys Quill." Empty where nobody counts.
QString countedSentence(const QuorumVerdict& verdict, const Naming& naming, const Phrasebook& book);

/// One stretch of the meeting: "10:00–11:02: Quorate".
QString bandText(const QuorumBand& band, const Phrasebook& book);

/// "Quorum lost at 11:02" · "Collwyd y cworwm am 11:02".
QString quorumLostAt(QTime time, const Phrasebook& book);

/// A way on (`Way::way`, or `Departure::step` once taken), as a person would choose it: "Go on, with a reason", "Set a new date".
QString nameOfWay(const QString& way, const Phrasebook& book);

/// By when an inquorate conference needs its new date: "A new date is needed by 26 March 2026." Without a number in the
/// text: "A new date is needed; the procedure gives no number of days." Empty where none is asked.
QString newDateSentence(const InquorateVerdict& verdict, const Phrasebook& book);

} // namespace cadair
