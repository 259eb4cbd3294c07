#pragma once

#include "core/casework/record.h"

namespace cadair {

/// Where the words that people write go: letters and plans are short and leave soon, the record is long and leaves later.
enum class TextPlace { Letters, Minutes };

/// The words written about the family and those who come.
template <typename File, typename Visit>
void visitTextsOfFile(File& file, Visit visit)
{
    visit(file.conference.reasons, TextPlace::Minutes);
    visit(file.conference.lateReason, TextPlace::Minutes);
    for (auto& person : file.participants) {
        visit(person.apology, TextPlace::Minutes);
        if (person.exclusion)
            visit(person.exclusion->evidence, TextPlace::Minutes);
    }
}

template <typename Plan, typename Visit>
void visitTextsOfPlan(Plan& plan, Visit visit)
{
    using enum TextPlace;
    for (auto& risk : plan.risks)
        visit(risk, Letters);
    visit(plan.changes, Letters);
    for (auto& outcome : plan.outcomes) {
        visit(outcome.what, Letters);
        visit(outcome.measure, Letters);
    }
    for (auto& action : plan.actions) {
        visit(action.what, Letters);
        visit(action.measure, Letters);
    }
    visit(plan.contingency, Letters);
    for (auto& [part, text] : plan.sections)
        visit(text, Letters);
}

/// The words of the record. What a note is kept as decides no more than where it may go first: the child's own words stand on
/// the child's page.
template <typename Record, typename Visit>
void visitTextsOfRecord(Record& record, Visit visit)
{
    using enum TextPlace;
    for (auto& decision : record.decisions) {
        visit(decision.reasons, Letters);
        visit(decision.categoryReason, Letters);
        visit(decision.correctionReason, Minutes);
    }
    for (auto& [child, weighed] : record.dossier.weighed)
        visit(weighed.recommendations, Letters);
    for (auto& [child, plan] : record.dossier.plans)
        visitTextsOfPlan(plan, visit);
    for (auto& note : record.notes)
        visit(note.text, note.kind == NoteKind::ChildsWords ? Letters : Minutes);
    for (auto& view : record.views)
        visit(view.reason, Minutes);
    for (auto& dissent : record.dissents)
        visit(dissent.reason, Minutes);
    for (auto& departure : record.departures)
        visit(departure.reason, Minutes);
}

} // namespace cadair
