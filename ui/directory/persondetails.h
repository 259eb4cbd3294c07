#pragma once

#include "core/workflow/directory.h"
#include "ui/desk/desk.h"

#include <QWidget>

namespace cadair::ui {

class Card;
class CardTable;
class MadeRows;
class TextLabel;

/// Somebody of the directory, or a kind of agency, with the conferences they had a part in: newest first.
class PersonDetails final : public QWidget {
    Q_OBJECT
public:
    explicit PersonDetails(Desk& desk, QWidget* parent = nullptr);

    /// Shows a person and their history; throws StoreError.
    void showPerson(const Person& person);
    /// Shows the history of a kind of agency; throws StoreError.
    void showAgency(const AgencyKey& agency);
    void clear();
    CardTable* history() const { return m_table; }
    /// What is said of the person, line by line: for tests.
    QStringList lines() const;
    void refreshTexts();

Q_SIGNALS:
    void conferenceWanted(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    QStringList factsOf(const Person& person) const;

    Desk& m_desk;
    std::optional<Person> m_person;
    std::optional<AgencyKey> m_agency;
    std::vector<Involvement> m_history;
    Card* m_card;
    TextLabel* m_title;
    TextLabel* m_facts;
    TextLabel* m_until;
    TextLabel* m_historyHead;
    TextLabel* m_none;
    CardTable* m_table;
    MadeRows* m_rows;
};

} // namespace cadair::ui
