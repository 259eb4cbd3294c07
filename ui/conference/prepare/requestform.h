#pragma once

#include "ui/conference/prepare/prepareform.h"

namespace cadair::ui {

class RequestFields;

/// How this conference came to be asked for, to be completed or mended later. That it is not to be held after all ends it;
/// once that is decided it stays, and what was written down with it can be put right.
class RequestForm final : public PrepareForm {
    Q_OBJECT
public:
    RequestForm(const PrepareTools& tools, const PrepareState& state, QWidget* parent);

    RequestFields& fields() const { return *m_fields; }

protected:
    bool take() override;
    void refreshTexts() override;

private:
    bool isLate() const;
    bool isDeclined() const { return state().open.record.dossier.request.declined; }

    RequestFields* m_fields;
};

} // namespace cadair::ui
