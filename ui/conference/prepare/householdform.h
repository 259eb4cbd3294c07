#pragma once

#include "ui/conference/prepare/prepareform.h"

namespace cadair::ui {

class HouseholdFields;

/// The other children of the household, asked again or for the first time once there is a conference.
class HouseholdForm final : public PrepareForm {
    Q_OBJECT
public:
    HouseholdForm(const PrepareTools& tools, const PrepareState& state, QWidget* parent);

    QWidget* firstField() const override;
    HouseholdFields& fields() const { return *m_fields; }

protected:
    bool take() override;
    void refreshTexts() override;

private:
    HouseholdFields* m_fields;
};

} // namespace cadair::ui
