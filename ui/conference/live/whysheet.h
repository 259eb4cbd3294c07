#pragma once

#include "ui/conference/live/sheet.h"

namespace cadair::ui {

/// Why a child has a quorum or not: who counts, who does not, when it was there, and the rule's own text.
class WhySheet final : public Sheet {
    Q_OBJECT
public:
    WhySheet(const LiveTools& tools, const LiveState& state, const ChildId& child, QWidget* parent);

    void refresh() override;

Q_SIGNALS:
    /// The rule is wanted among the others of its procedure.
    void ruleWanted(const QString& rule);

protected:
    bool take() override;
    void refreshTexts() override;

private:
    void fill();
    void add(const QString& words, bool strong = false);

    ChildId m_child;
    std::vector<QWidget*> m_lines;
};

} // namespace cadair::ui
