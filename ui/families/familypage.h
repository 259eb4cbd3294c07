#pragma once

#include "core/workflow/familyview.h"
#include "ui/widgets/rowcell.h"

#include <QWidget>

class QStackedWidget;

namespace cadair::ui {

class Card;
class CardTable;
class FamilyAddresses;
class FamilyConferences;
class FamilyLetters;
class FamilyPlan;
class FamilyTimeline;
class MadeRows;
class PeopleAround;
class SegmentBar;
class WarningStrip;

/// One family: warnings above everything, its children, and what belongs to it in six parts.
class FamilyPage final : public QWidget {
    Q_OBJECT
public:
    enum Tab { Timeline, Plan, Around, Conferences, Letters, Addresses };
    explicit FamilyPage(QWidget* parent);

    /// `view` stays the caller's until the next call; null for none.
    void showView(const FamilyView* view, QDate today);
    void showTab(Tab tab);
    Tab tab() const;
    /// The tab's fixed word, for places to come back to.
    static QString wordOf(Tab tab);
    static std::optional<Tab> tabOf(const QString& word);

    WarningStrip& warnings() const { return *m_warnings; }
    CardTable* childTable() const { return m_children; }
    SegmentBar* tabs() const { return m_tabs; }
    FamilyTimeline& timeline() const { return *m_timeline; }
    FamilyPlan& plan() const { return *m_plan; }
    PeopleAround& around() const { return *m_around; }
    FamilyConferences& conferences() const { return *m_conferences; }
    FamilyLetters& letters() const { return *m_letters; }
    FamilyAddresses& addresses() const { return *m_addresses; }
    /// The stops of F6.
    QList<QWidget*> panes() const;

Q_SIGNALS:
    void childWanted(const cadair::ChildId& child);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A plan names its children itself: where the page is low they leave it the room.
    void showChildren();
    void refreshTexts();
    RowCell childCell(int row, int column) const;

    const FamilyView* m_view = nullptr;
    QDate m_today;
    WarningStrip* m_warnings;
    Card* m_childCard;
    CardTable* m_children;
    MadeRows* m_childRows;
    Card* m_tabCard;
    SegmentBar* m_tabs;
    QStackedWidget* m_stack;
    FamilyTimeline* m_timeline;
    FamilyPlan* m_plan;
    PeopleAround* m_around;
    FamilyConferences* m_conferences;
    FamilyLetters* m_letters;
    FamilyAddresses* m_addresses;
};

} // namespace cadair::ui
