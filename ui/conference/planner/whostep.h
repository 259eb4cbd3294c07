#pragma once

#include "ui/conference/planner/plannerstep.h"
#include "ui/widgets/rowcell.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace cadair::ui {

class Card;
class CardTable;
class ChairFields;
class MadeRows;
class PractitionerForm;
class QuorumPanel;
class TextLabel;

/// ④ Who is asked: from the directory, with direct contact per child, and what quorum that would make.
class WhoStep final : public PlannerStep {
    Q_OBJECT
public:
    WhoStep(PlannerState& state, QWidget* parent);

    QString title() const override;
    bool isDone() const override;
    QString note() const override;
    void arrive() override;
    void settle() override;
    QList<QWidget*> panes() const override;

    QLineEdit* searchField() const { return m_search; }
    CardTable* directoryTable() const { return m_directory; }
    CardTable* invitedTable() const { return m_invited; }
    CardTable* quorumTable() const;
    ChairFields* chairFields() const { return m_chairFields; }
    QComboBox* chairBox() const { return m_chair; }
    QComboBox* minuteTakerBox() const { return m_minuteTaker; }
    QPushButton* addNewButton() const { return m_addNew; }
    PractitionerForm* practitionerForm() const { return m_form; }

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A heading, somebody chosen here (`invitee`), or somebody who comes with the family or the chair (`participant`).
    struct Line {
        enum class Section { None, Running, Practitioners, Family } section = Section::None;
        int count = 0;
        std::optional<PlannedInvitee> invitee;
        std::optional<Participant> participant;
    };
    void buildDirectory();
    void buildInvited();
    void showPlan();
    void filter();
    void fillBoxes();
    void refreshTexts();
    void invite(const PersonId& person);
    void changeInvitee(const QString& id, const std::function<void(PlannedInvitee&)>& change);
    void takeOff(const QString& id);
    void mark(const QString& id, int digit);
    void showDetails();
    const Line* currentLine() const;
    RowCell invitedCell(int row, int column) const;
    QString spokenInvited(int row) const;
    QString agencyWords(const Person& person) const;
    QString agencyWords(const Participant& person) const;

    std::vector<Person> m_found;
    std::vector<Line> m_lines;
    Card* m_directoryCard;
    QStackedWidget* m_directoryStack;
    QLineEdit* m_search;
    CardTable* m_directory;
    MadeRows* m_directoryRows;
    TextLabel* m_nobody;
    QPushButton* m_addNew;
    PractitionerForm* m_form;
    Card* m_card;
    CardTable* m_invited;
    MadeRows* m_invitedRows;
    TextLabel* m_hint;
    QComboBox* m_chair;
    QComboBox* m_minuteTaker;
    TextLabel* m_chairLabel;
    TextLabel* m_minuteLabel;
    QWidget* m_details;
    QComboBox* m_capacity;
    QComboBox* m_basis;
    TextLabel* m_capacityLabel;
    TextLabel* m_basisLabel;
    Card* m_quorumCard;
    QuorumPanel* m_quorum;
    Card* m_chairCard;
    ChairFields* m_chairFields;
};

} // namespace cadair::ui
