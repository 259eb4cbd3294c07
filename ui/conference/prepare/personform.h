#pragma once

#include "ui/conference/prepare/knownpeople.h"
#include "ui/conference/prepare/personfields.h"
#include "ui/conference/prepare/prepareform.h"

class QComboBox;
class QLineEdit;

namespace cadair::ui {

class Card;
class CardTable;

/// Adds somebody: found in the directory or the family, or entered in place. Somebody new is kept in the directory (the
/// family) too, so that the next conference finds them.
class AddPersonForm final : public PrepareForm {
    Q_OBJECT
public:
    /// `deputyFor`: the person this one stands in for.
    AddPersonForm(const PrepareTools& tools, const PrepareState& state, Capacity capacity, std::optional<ParticipantId> deputyFor, QWidget* parent);

    /// Only people of these agencies are offered, and a new one is of the agency where there is one only.
    void offerOnly(const std::set<AgencyKey>& agencies);
    /// This person of the directory or the family is chosen already.
    void choosePerson(const PersonId& person);
    /// This child is.
    void chooseChild(const ChildId& child);

    QComboBox& capacity() const { return *m_capacity; }
    QLineEdit& search() const { return *m_search; }
    CardTable& known() const { return *m_list; }
    PersonFields& fields() const { return *m_fields; }

protected:
    bool take() override;
    void refreshTexts() override;

private:
    Capacity chosenCapacity() const;
    void readKnown();
    void filter();
    void choose(const QString& id);
    void chooseKnown(const Participant& known);
    /// Keeps somebody new where they can be found again, and gives the participant their identity.
    bool keepPerson(Participant& participant, std::vector<FieldProblem>& problems);

    std::optional<ParticipantId> m_deputyFor;
    std::set<AgencyKey> m_only;     ///< agencies offered; empty: all
    QComboBox* m_capacity;
    FieldRow* m_capacityRow;
    QLineEdit* m_search;
    FieldRow* m_searchRow;
    Card* m_listCard;
    CardTable* m_list;
    KnownPeopleModel* m_model;
    TextLabel* m_nobody;
    PersonFields* m_fields;
    std::vector<Participant> m_known;
};

/// Changes what is known about somebody on the list.
class EditPersonForm final : public PrepareForm {
    Q_OBJECT
public:
    EditPersonForm(const PrepareTools& tools, const PrepareState& state, const ParticipantId& who, QWidget* parent);
    PersonFields& fields() const { return *m_fields; }
    QWidget* firstField() const override;

protected:
    bool take() override;
    void refreshTexts() override;

private:
    ParticipantId m_who;
    TextLabel* m_withheld;
    PersonFields* m_fields;
};

} // namespace cadair::ui
