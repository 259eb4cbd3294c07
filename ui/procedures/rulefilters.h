#pragma once

#include "core/procedure/rulesearch.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace cadair::ui {

/// Which moment, force and kind of rule are listed; each may be any.
class RuleFilters final : public QWidget {
    Q_OBJECT
public:
    explicit RuleFilters(QWidget* parent);

    /// Puts the chosen words into `query`; leaves what is typed alone.
    void narrow(RuleQuery& query) const;
    /// Shows this moment only, of any force and kind; without a moment everything. No signal.
    void set(std::optional<Moment> moment);
    bool isNarrow() const;

    QComboBox& moments() const { return *m_moment; }
    QComboBox& forces() const { return *m_force; }
    QComboBox& kinds() const { return *m_kind; }
    QPushButton& allButton() const { return *m_all; }

Q_SIGNALS:
    void changed();
    /// Everything is wanted again, whatever is typed.
    void allWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshTexts();

    QComboBox* m_moment;
    QComboBox* m_force;
    QComboBox* m_kind;
    QPushButton* m_all;
};

} // namespace cadair::ui
