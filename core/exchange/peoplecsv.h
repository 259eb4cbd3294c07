#pragma once

#include "core/casework/people.h"
#include "core/exchange/csv.h"
#include "core/procedure/agencies.h"

#include <QHash>

#include <map>

namespace cadair {

/// What a column of a table of people holds.
enum class PeopleColumn {
    Name, Called, Agency, Service, Job, Role, Email, EmailSafe, SendBy, Address, Phone, Meeting, Papers, ActiveUntil, Needs
};
constexpr auto wordsOf(PeopleColumn)
{
    using enum PeopleColumn;
    return std::array{Word<PeopleColumn>{Name, u"name"},       Word<PeopleColumn>{Called, u"called"},
                      Word<PeopleColumn>{Agency, u"agency"},   Word<PeopleColumn>{Service, u"service"},
                      Word<PeopleColumn>{Job, u"job"},         Word<PeopleColumn>{Role, u"role"},
                      Word<PeopleColumn>{Email, u"email"},     Word<PeopleColumn>{EmailSafe, u"email-safe"},
                      Word<PeopleColumn>{SendBy, u"send-by"},  Word<PeopleColumn>{Address, u"address"},
                      Word<PeopleColumn>{Phone, u"phone"},     Word<PeopleColumn>{Meeting, u"meeting-language"},
                      Word<PeopleColumn>{Papers, u"papers-language"}, Word<PeopleColumn>{ActiveUntil, u"active-until"},
                      Word<PeopleColumn>{Needs, u"needs"}};
}

/// The heading of a column as an export writes it.
QString headingOf(PeopleColumn column, Language language);
/// What a column with this heading holds, in either language and by the names spreadsheets commonly give; empty: nothing we know.
std::optional<PeopleColumn> columnFor(const QString& heading);

/// For each column of a file what it holds; empty: it is left out. One thing is never taken from two columns.
using PeopleMapping = std::vector<std::optional<PeopleColumn>>;
PeopleMapping mappingFor(const QStringList& headings);

/// What is wrong with a row.
enum class RowFault { NoName, TooLong, NoAgency, UnknownAgency, BadEmail, SafeWithoutEmail, BadDate, BadYesNo, BadSending, BadRole, BadLanguage, SameAsRow };
/// One thing that keeps a row out, with the text that cannot stand; `row` is the line of the earlier one for SameAsRow.
struct RowProblem {
    RowFault fault = RowFault::NoName;
    QString text;
    int row = 0;
    bool operator==(const RowProblem&) const = default;
};

/// What is done with a row that is sound.
enum class RowChoice { Add, Update, Skip };

/// One row of a table of people, looked at.
struct PeopleRow {
    int line = 1;
    Person person;                        ///< what would be added
    std::vector<RowProblem> problems;
    std::optional<Person> known;          ///< somebody of the casebook with this name or e-mail, as an update would leave
                                          ///< them: an empty cell changes nothing
    RowChoice choice = RowChoice::Add;    ///< Skip where somebody is known: nobody is changed unasked
    bool isSound() const { return problems.empty(); }
    /// Whether this row is taken.
    bool isTaken() const { return isSound() && choice != RowChoice::Skip; }
};

/// Looks at the rows of a table one after the other, so that a long one can be looked at in slices.
class PeopleReader final {
public:
    /// `table` with its headings as first row; `known`: the directory as it is. `agencies` outlives the reader.
    PeopleReader(CsvTable table, PeopleMapping mapping, const AgencyKinds& agencies, const std::vector<Person>& known);

    /// How many rows there are without the headings, and how many were looked at.
    size_t count() const { return m_table.rows.empty() ? 0 : m_table.rows.size() - 1; }
    size_t done() const { return m_rows.size(); }
    bool isFinished() const { return done() == count(); }
    /// Looks at the next rows, `most` at most.
    void read(size_t most);
    const std::vector<PeopleRow>& rows() const { return m_rows; }
    std::vector<PeopleRow> takeRows() { return std::move(m_rows); }

private:
    void check(PeopleRow& row);
    void meetOthers(PeopleRow& row);

    CsvTable m_table;
    PeopleMapping m_mapping;
    const AgencyKinds& m_agencies;
    std::vector<Person> m_known;
    QHash<QString, size_t> m_knownNames;  ///< folded name, and "@" + e-mail: place in m_known
    QHash<QString, int> m_met;            ///< folded name and agency, and "@" + name and e-mail: line of the row
    std::vector<PeopleRow> m_rows;
};

/// The people to keep: of every row taken the person, those who are updated under their own id.
std::vector<Person> peopleTaken(const std::vector<PeopleRow>& rows);

/// A table of people for a spreadsheet, headings in `language`; reading it again gives the same people.
QByteArray writePeople(const std::vector<Person>& people, const AgencyKinds& agencies, Language language);

} // namespace cadair
