#pragma once

#include "core/procedure/procedure.h"

#include <QWidget>

#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace cadair::ui {

class Card;
class Chip;
class TextLabel;

/// One rule in full: its text, how strong it is, who acts and when, where it stands, and how this program honours it.
class RuleDetails final : public QWidget {
    Q_OBJECT
public:
    explicit RuleDetails(QWidget* parent);

    /// Both stay where they are until the next call; no rule: the card is empty.
    void show(const Procedure* procedure, const Rule* rule);
    using QWidget::show;
    const Rule* rule() const { return m_rule; }
    /// What the card says, line by line: for tests.
    QStringList lines() const;

Q_SIGNALS:
    /// A rule that says the same again.
    void ruleWanted(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A muted word and what it stands for, under each other.
    struct Fact {
        TextLabel* name;
        TextLabel* value;
    };
    Fact addFact(QVBoxLayout* column);
    static void set(const Fact& fact, const QString& name, const QString& value);
    void refreshTexts();
    void refreshFacts();
    void refreshLinks();

    const Procedure* m_procedure = nullptr;
    const Rule* m_rule = nullptr;
    Card* m_card;
    Chip* m_force;
    Chip* m_restored;
    QScrollArea* m_scroll;
    TextLabel* m_brief;
    TextLabel* m_text;
    TextLabel* m_mark;
    TextLabel* m_englishOnly;
    std::vector<Fact> m_facts;
    QWidget* m_same;
    QVBoxLayout* m_links;
    TextLabel* m_sameName;
    std::vector<QWidget*> m_linkButtons;
};

} // namespace cadair::ui
