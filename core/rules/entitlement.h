#pragma once

#include "core/rules/verdict.h"

namespace cadair {

/// What copy of a document somebody may have, apart from any date.
struct Entitled {
    CopyKind copy = CopyKind::None;
    RuleId rule;                        ///< empty where no rule speaks
    std::optional<TimescaleKey> due;    ///< by which limit
    QString condition;                  ///< what somebody has to see to first ("child-appropriate"); empty: nothing
    bool stated = false;                ///< the procedure has a line for this reader
    QString local;                      ///< key of the local setting that line rests on; empty: on the text
    std::vector<Reason> reasons;        ///< why the copy is what it is
    bool operator==(const Entitled&) const = default;
};

/// The copy of `document` for one person of the conference, by the procedure's table.
///
/// Who was neither invited, nor there, nor kept out gets none. Who was kept out has the record that the chair gave them;
/// supporters, advocates, lawyers, interpreters and observers wait for the chair whatever the table says, except where it
/// gives them none.
Entitled entitledCopy(const DocumentKey& document, const Participant& person, const CaseFile& file,
                      const Procedure& procedure);

/// Whether nothing goes to somebody in this capacity until the chair has said so.
bool waitsForTheChair(Capacity capacity);

/// Parents, carers, relatives, foster carers and children: readers who get letters in plain words, and in the minutes
/// nothing marked confidential.
bool isFamily(const Participant& person);

} // namespace cadair
