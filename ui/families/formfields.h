#pragma once

#include "core/casework/people.h"
#include "core/procedure/procedure.h"

#include <optional>

class QComboBox;

namespace cadair::ui {

class SettlingText;

// What several forms of a family do with their fields.

/// A text of several lines, from which Tab leads on.
void makeText(SettlingText* field, int least, int most);
/// A question that may be left open: three items for "not asked", yes and no, worded by the form.
void makeQuestion(QComboBox* box);
void setAnswer(QComboBox* box, std::optional<bool> answer);
std::optional<bool> answerIn(const QComboBox* box);
/// Children to choose from, by the name they are called, with this one chosen.
void fillWithChildren(QComboBox* box, const std::vector<Child>& children, const ChildId& child);
/// The short words of a rule in the language of the screen; empty where there is none.
QString briefOf(const RuleId& rule, const Procedure* procedure);

} // namespace cadair::ui
