#pragma once

#include "core/procedure/rulesearch.h"
#include "ui/desk/desk.h"
#include "ui/procedures/waytoscreen.h"

#include <functional>

class QLineEdit;
class QPushButton;

namespace cadair::ui {

class Card;
class CardTable;
class EmptyState;
class MadeRows;
class RuleDetails;
class RuleFilters;
class SegmentBar;

/// Every rule of every procedure: searched by word or id, narrowed by moment, force and kind, each with its text, where it
/// stands, how this program honours it and the way to where it works. Looked into from any screen (F1) and left with Escape.
class ProceduresWorkspace final : public Workspace {
    Q_OBJECT
public:
    /// `atHand` answers with the id of the conference from which the rules are looked into; empty for none.
    ProceduresWorkspace(Desk& desk, std::function<QString()> atHand, QWidget* parent = nullptr);

    QString id() const override;
    QString name() const override;
    bool isLookedInto() const override { return true; }
    std::vector<Command> commands() const override;
    /// `record` a procedure or nothing, `part` a rule, the word of a moment or nothing.
    bool open(const QString& record, const QString& part) override;
    Destination whereabouts() const override;
    Destination ruleAsked() const override { return whereabouts(); }
    void activated() override;
    void aboutToLock() override { m_conference.reset(); }

    QLineEdit* searchField() const { return m_search; }
    CardTable* table() const { return m_table; }
    RuleFilters& filters() const { return *m_filters; }
    RuleDetails& details() const { return *m_details; }
    SegmentBar& places() const { return *m_places; }
    QPushButton& goButton() const { return *m_go; }
    QPushButton& backButton() const { return *m_back; }

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void connectAll();
    MadeRows* makeRows();
    void choose(size_t place);
    void search();
    void showAll();
    void showRule(const QString& id);
    void showCurrent();
    void follow();
    void escape();
    bool moveInList(int key);
    void readAtHand();
    std::optional<Destination> way() const;
    void refreshTexts();
    void refreshWay();

    Desk& m_desk;
    std::function<QString()> m_atHand;
    std::vector<const Procedure*> m_procedures;
    std::vector<RuleSearch> m_searches; ///< one for each, in the same order
    size_t m_place = 0;
    std::optional<ConferenceAtHand> m_conference;
    std::vector<const Rule*> m_found;
    SegmentBar* m_places;
    Card* m_card;
    QLineEdit* m_search;
    RuleFilters* m_filters;
    CardTable* m_table;
    MadeRows* m_rows;
    EmptyState* m_none;
    QPushButton* m_showAll;
    RuleDetails* m_details;
    QPushButton* m_back;
    QPushButton* m_go;
};

} // namespace cadair::ui
