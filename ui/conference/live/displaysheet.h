#pragma once

#include "core/casework/display.h"
#include "ui/conference/live/sheet.h"

namespace cadair::ui {

class DisplayChoiceFields;

/// What the family display may show, chosen anew while the meeting goes on.
class DisplaySheet final : public Sheet {
    Q_OBJECT
public:
    DisplaySheet(const LiveTools& tools, const LiveState& state, const DisplayChoice& choice, QWidget* parent);

    DisplayChoiceFields& fields() const { return *m_fields; }

Q_SIGNALS:
    /// The choice was written.
    void chosen(const cadair::DisplayChoice& choice);

protected:
    bool take() override;
    void refreshTexts() override;

private:
    DisplayChoiceFields* m_fields;
};

} // namespace cadair::ui
