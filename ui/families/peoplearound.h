#pragma once

#include "core/workflow/familyview.h"
#include "ui/widgets/rowcell.h"

#include <QWidget>

class QScrollArea;
class QStackedWidget;

namespace cadair::ui {

class CardTable;
class FamilyTree;
class MadeRows;
class SegmentBar;

/// The people around a family's children: its adults first, then the practitioners of their conferences; or the family drawn.
class PeopleAround final : public QWidget {
    Q_OBJECT
public:
    explicit PeopleAround(QWidget* parent);
    void showView(const FamilyView* view, QDate today);
    void showTree(bool tree);
    bool showsTree() const;
    CardTable* table() const { return m_table; }
    FamilyTree* tree() const { return m_tree; }
    /// Table or family tree: the page puts it beside its tabs.
    SegmentBar* ways() const { return m_ways; }

Q_SIGNALS:
    void adultWanted(const cadair::PersonId& person);
    void conferenceWanted(const cadair::ConferenceId& conference, const QString& part);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class What { AdultsHeading, Adult, PractitionersHeading, Practitioner };
    struct Line {
        What what;
        size_t index;
    };
    void refreshTexts();
    RowCell cell(int row, int column) const;
    RowCell adultCell(const FamilyMember& member, int column) const;
    RowCell practitionerCell(const Around& around, int column) const;
    RowCell contactOf(const Person& person) const;
    QString livesWith(const Person& person) const;
    QString idAt(int row) const;

    const FamilyView* m_view = nullptr;
    QDate m_today;
    std::vector<Line> m_lines;
    SegmentBar* m_ways;
    QStackedWidget* m_stack;
    CardTable* m_table;
    MadeRows* m_rows;
    QScrollArea* m_scroll;
    FamilyTree* m_tree;
};

} // namespace cadair::ui
