#pragma once

#include "core/workflow/familyview.h"

#include <QWidget>

namespace cadair::ui {

class CardTable;
class MadeRows;
class TextLabel;

/// What happened to a family, newest first, day by day. Enter opens the conference an entry belongs to.
class FamilyTimeline final : public QWidget {
    Q_OBJECT
public:
    explicit FamilyTimeline(QWidget* parent);
    /// The view stays the page's; null for none.
    void showView(const FamilyView* view);
    CardTable* table() const { return m_table; }

Q_SIGNALS:
    void conferenceWanted(const cadair::ConferenceId& conference, const QString& part);
    /// A meeting or a visit: they are written down with the plan.
    void planWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshTexts();
    /// The heading of a day where `entry` is empty.
    struct Line {
        std::optional<size_t> entry;
        QDate day;
    };

    const FamilyView* m_view = nullptr;
    std::vector<Line> m_lines;
    CardTable* m_table;
    MadeRows* m_rows;
    TextLabel* m_none;
};

} // namespace cadair::ui
