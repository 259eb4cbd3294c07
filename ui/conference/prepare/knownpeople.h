#pragma once

#include "core/casework/conference.h"
#include "ui/desk/desk.h"
#include "ui/widgets/rowmodel.h"

namespace cadair::ui {

/// People who can be taken from the casebook: the unit's practitioners, or the family.
class KnownPeopleModel final : public RowModel {
    Q_OBJECT
public:
    KnownPeopleModel(const Desk& desk, QObject* parent) : RowModel(parent), m_desk(desk) {}
    void setPeople(std::vector<Participant> people);
    const Participant* find(const QString& id) const;

    int rows() const override { return static_cast<int>(m_people.size()); }
    int columns() const override { return 1; }
    RowCell cell(int row, int column) const override;
    QString rowId(int row) const override;

private:
    const Desk& m_desk;
    std::vector<Participant> m_people;
};

} // namespace cadair::ui
