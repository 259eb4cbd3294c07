#pragma once

#include "core/exchange/peoplecsv.h"
#include "core/workflow/directory.h"

#include <QCoreApplication>

namespace cadair::ui {

/// What the People screen says of its values, in the language of the screen.
class DirectoryWords final {
    Q_DECLARE_TR_FUNCTIONS(cadair::ui::DirectoryWords)
public:
    /// How papers best reach somebody; empty: not asked.
    static QString sending(const std::optional<SendingWay>& way);
    /// The languages of the meeting and of the papers, one word where they are the same.
    static QString languages(const Languages& languages);
    /// Whether confidential papers may go to the address.
    static QString emailSafety(const Person& person);
    /// Until when somebody is in this work, or that they have left; empty while there is no last day.
    static QString until(const Person& person, QDate today);
    /// Kind of agency and service, on one line.
    static QString agency(const Person& person, const AgencyKinds& kinds);
    /// What a form did not take.
    static QString fault(const FieldProblem& problem);
    /// How somebody took part in a conference.
    static QString part(const Involvement& involvement);
    /// How their report stood; empty where none was asked.
    static QString report(ReportTiming timing);
    /// Why a row of a table cannot be taken, and what to do.
    static QString problem(const RowProblem& problem);
    /// Why a file cannot be read.
    static QString csvFault(CsvFault fault);
};

} // namespace cadair::ui
