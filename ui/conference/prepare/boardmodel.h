#pragma once

#include "ui/conference/prepare/preparestate.h"
#include "ui/widgets/rowmodel.h"

namespace cadair::ui {

/// The board: one row a person, with the reply, the way of the report, the language, and a dot for each child.
class BoardModel final : public RowModel {
    Q_OBJECT
public:
    enum Column { Person, ReplyColumn, ReportChair, ReportParents, ReportAll, LanguageColumn, FirstChild };
    BoardModel(const Desk& desk, QObject* parent) : RowModel(parent), m_desk(desk) {}

    /// Null: nothing to show.
    void setState(const PrepareState* state);
    const Participant* person(const QString& id) const;
    int childCount() const;
    /// The reader whose report a column is about; empty for other columns.
    static std::optional<ReportReader> readerOf(int column);

    int rows() const override { return static_cast<int>(m_rows.size()); }
    int columns() const override { return FirstChild + childCount(); }
    RowCell cell(int row, int column) const override;
    QString header(int column) const override;
    QString rowId(int row) const override;
    QString spoken(int row) const override;
    QString tip(int row, int column) const override;

private:
    /// A person, or the heading of a section.
    struct Row {
        int section = -1;
        std::optional<Participant> person;
    };
    RowCell section(int which) const;
    RowCell reply(const Participant& person) const;
    RowCell awaited(const Participant& person) const;
    /// The chair and the family agreed to an observer.
    bool bothAgreed(const Participant& person) const;
    RowCell report(const Participant& person, ReportReader reader) const;
    RowCell dot(const Participant& person, int child) const;
    QString who(const Participant& person) const;
    /// Whose address must not be given to whom, where it is about this person.
    QStringList withheld(const Participant& person) const;

    const Desk& m_desk;
    const PrepareState* m_state = nullptr;
    std::vector<Row> m_rows;
};

} // namespace cadair::ui
