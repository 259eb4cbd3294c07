#pragma once

#include "ui/conference/prepare/preparestate.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace cadair::ui {

class FieldRow;
class SettlingText;
class TextLabel;

/// The fields of one participant: name, role, agency, address, languages, and the children they know or belong to.
/// Which of them show depends on the capacity.
class PersonFields final : public QWidget {
    Q_OBJECT
public:
    PersonFields(const PrepareTools& tools, const PrepareState& state, QWidget* parent);

    /// Fills the fields from a participant, whose capacity decides which of them show.
    void setParticipant(const Participant& participant);
    /// What the fields say, on top of the participant given.
    Participant participant() const;
    Capacity capacity() const { return m_participant.capacity; }
    void setCapacity(Capacity capacity);
    /// Marks what cannot stand, under its field.
    void setProblems(const std::vector<FieldProblem>& problems);

    QLineEdit& name() const { return *m_name; }
    QComboBox& agency() const { return *m_agency; }
    SettlingText& address() const { return *m_address; }
    QComboBox& papers() const { return *m_papers; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshTexts();
    void showWhatApplies();
    void fillLanguages(QComboBox* box);

    const PrepareTools& m_tools;
    const PrepareState& m_state;
    Participant m_participant;
    QLineEdit* m_name;
    QLineEdit* m_called;
    QComboBox* m_agency;
    QLineEdit* m_agencyName;
    QLineEdit* m_job;
    QComboBox* m_role;
    QComboBox* m_basis;
    QComboBox* m_relation;
    QComboBox* m_meeting;
    QComboBox* m_papers;
    QLineEdit* m_email;
    SettlingText* m_address;
    std::map<const QWidget*, FieldRow*> m_rows;
    TextLabel* m_childrenTitle;
    std::vector<QCheckBox*> m_children;
};

/// Languages offered beside English and Welsh: those most spoken at home in these islands. Any other tag is kept. Empty first: not asked.
const QStringList& offeredTags();

/// Whether somebody in this capacity belongs to the family: children they belong to are asked instead of contact.
bool belongsToFamily(Capacity capacity);

} // namespace cadair::ui
