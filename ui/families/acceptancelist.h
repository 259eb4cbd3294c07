#pragma once

#include "core/casework/plan.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;

namespace cadair::ui {

class TextLabel;

/// Who has taken on their part of a plan: for each a line with how their word was given, and whether it lies in the child's
/// record. The lines are made once, so that the keyboard's way through a form stays as it is.
class AcceptanceList final : public QWidget {
    Q_OBJECT
public:
    explicit AcceptanceList(QWidget* parent);

    /// More than there are lines are left as they are, and kept.
    void setAcceptances(const std::vector<Acceptance>& acceptances);
    /// As they stand now; who gives their word anew does so on `on`.
    std::vector<Acceptance> acceptances(std::optional<QDate> on) const;
    QComboBox* formBox(const QString& who) const;
    QCheckBox* keptBox(const QString& who) const;
    void refreshTexts();

private:
    struct Line {
        TextLabel* who;
        QComboBox* form;
        QCheckBox* kept;
    };
    std::vector<Acceptance> m_acceptances;
    std::vector<Line> m_lines;
};

} // namespace cadair::ui
