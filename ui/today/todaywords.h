#pragma once

#include "core/workflow/today.h"
#include "ui/widgets/rowcell.h"

#include <QCoreApplication>

namespace cadair::ui {

/// The words of Today: each made anew in the language asked for.
class TodayWords final {
    Q_DECLARE_TR_FUNCTIONS(cadair::ui::Today)
public:
    /// "Cobnut, initial".
    static QString conference(const ConferenceRow& row);
    /// "initial", within a line.
    static QString kind(ConferenceType type);
    /// "ready", "2 replies awaited", with the shape and the tone of it. `second` of the cell holds nothing.
    static RowCell readiness(const DayEntry& entry);
    /// "Decision letters, Acorn".
    static QString due(const DueRow& row);
    /// What is owed about the register, and under it since when.
    static RowCell due(const RegisterDue& due);
    /// What has to be done after something happened to a child, and under it when that was.
    static RowCell due(const LifeDue& due);
    static QString verb(LifeTask task);
    /// "10 working days from 5 Nov, so by 19 Nov": how it is counted, short; how many people it stands for.
    static QString counted(const DueRow& row, Language language);
    /// The same without the word for a local limit.
    static QString countedShort(const DueRow& row, Language language);
    /// What stands behind a day that somebody named; empty where a rule counts it.
    static QString named(const DueRow& row, Language language);
    /// What the row's button does.
    static QString verb(DueKind kind);
    /// Whether the day of a review comes and no conference was called for it.
    static bool isToBeCalled(const DueRow& row);
    static QString icon(DueKind kind);
    /// "2 days over", "by 17:00", "Tue 24 Nov".
    static RowCell when(const DueRow& row, QDate today, const WorkingCalendar& calendar, Language language);
    static QString until(qint64 minutes);
    static QString answerTo(const QString& name);
    static QStringList answers(Language language);
};

} // namespace cadair::ui
