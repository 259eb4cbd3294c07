#pragma once

#include "core/workflow/lifeevents.h"
#include "ui/widgets/rowcell.h"

#include <QCoreApplication>

namespace cadair::ui {

/// The words of what happens in a child's life, each made anew in the language of the screen. Short, and gentle where
/// somebody grieves.
class LifeWords final {
    Q_DECLARE_TR_FUNCTIONS(cadair::ui::Life)
public:
    /// "A birth", "A death": what is chosen in a list.
    static QString kind(LifeEventKind kind);
    /// The verb that records it: "Record the birth".
    static QString verb(LifeEventKind kind);
    /// "The birth of Gwennol", "The death of Tomos": what happened, for headings.
    static QString event(LifeEventKind kind, const QString& child);
    /// The reason that a conference which is called off gives, to begin with.
    static QString reason(LifeEventKind kind);
    /// "Stops", "Changes", "Goes on".
    static QString effect(LifeEffect effect);
    /// What one consequence is about and what becomes of it, and under it what there is to know.
    static RowCell consequence(const Consequence& each, const Procedure& procedure);
    /// The rule it rests on: how the profile puts it, and where it stands. Empty where no rule speaks.
    static QString source(const Consequence& each, const Procedure& procedure);

private:
    static QString text(const Consequence& each);
    static QString ofConference(const Consequence& each);
    static QString under(const Consequence& each);
};

} // namespace cadair::ui
