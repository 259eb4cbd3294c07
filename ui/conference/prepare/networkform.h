#pragma once

#include "ui/conference/prepare/prepareform.h"

namespace cadair::ui {

class CardTable;
class MadeRows;

/// The agencies around the family as the social worker names them: which work with it, with the parents, are much involved, and
/// which the chair names key for these children where the procedure lets the chair do so. Space marks a cell.
class NetworkForm final : public PrepareForm {
    Q_OBJECT
public:
    enum Column { Agency, Works, WithParents, Significant, Key, ColumnCount };
    NetworkForm(const PrepareTools& tools, const PrepareState& state, QWidget* parent);

    CardTable& list() const { return *m_list; }
    QWidget* firstField() const override;

protected:
    bool take() override;
    void refreshTexts() override;

private:
    NetworkAgency* named(const AgencyKey& agency);
    bool marked(size_t agency, int column) const;
    void mark(const QString& id, int column);
    int columns() const { return m_mayNameKey ? ColumnCount : Key; }

    std::vector<NetworkAgency> m_network;
    std::vector<AgencyKey> m_key;
    bool m_mayNameKey = false;
    TextLabel* m_explanation;
    CardTable* m_list;
    MadeRows* m_rows;
};

} // namespace cadair::ui
