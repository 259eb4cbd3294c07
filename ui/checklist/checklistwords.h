#pragma once

#include "core/workflow/answering.h"

#include <QStringList>

namespace cadair::ui::checklistwords {

/// "Ticked by Owain Sedge, 16 Nov 09:40"; with the words of the answer, or why the line does not apply.
QString answered(const Answer& answer);
/// The short words of a line's rules, each once; empty where the line says the same already. What a chair reads out.
QString points(const ChecklistLine& line, const Procedure& procedure);

/// One rule as "Why?" shows it.
struct RuleWords {
    QString head;      ///< "JER-CHA-13 · Must"
    QString text;
    QString source;    ///< document and paragraph
    QString note;      ///< put back where the text has lost it; in English only
};
RuleWords ruleWords(const Rule& rule, const Procedure& procedure);

} // namespace cadair::ui::checklistwords
