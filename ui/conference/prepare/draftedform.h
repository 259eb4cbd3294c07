#pragma once

#include "ui/conference/prepare/formrows.h"
#include "ui/conference/prepare/prepareform.h"

class QTimer;

namespace cadair::ui {

/// A form whose typing outlives a lock and a crash: what stands in its fields is kept as a draft until the form is taken or
/// left, and is there again when the form is opened anew.
class DraftedForm : public PrepareForm {
    Q_OBJECT
public:
    /// `about` tells this form's draft from all others of the conference: "keptout/" and who it is about.
    DraftedForm(const PrepareTools& tools, const PrepareState& state, const QString& about, QWidget* parent);

    FormRows& rows() const { return *m_rows; }

protected:
    /// Takes up what was typed before; once all fields are there and filled.
    void takeUpDraft();

    void hideEvent(QHideEvent* event) override;

private:
    void keep();

    FormRows* m_rows;
    QString m_box;
    QTimer* m_timer;
    bool m_listening = false;
    bool m_dirty = false;
};

} // namespace cadair::ui
