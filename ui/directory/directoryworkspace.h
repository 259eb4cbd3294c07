#pragma once

#include "core/workflow/directory.h"
#include "ui/desk/desk.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/rowcell.h"
#include "ui/widgets/workspace.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace cadair::ui {

class Card;
class CardTable;
class EmptyState;
class ImportPage;
class LeavingForm;
class MadeRows;
class PersonDetails;
class EntryForm;

/// People and agencies: the kinds of agency at the left, their people beside them, and beside those who somebody is and which
/// conferences they had a part in. Adding, changing, leaving, replacing, and tables in and out.
class DirectoryWorkspace final : public Workspace {
    Q_OBJECT
public:
    DirectoryWorkspace(Desk& desk, Prompts& prompts, QWidget* parent = nullptr);

    QString id() const override;
    QString iconName() const override;
    QString name() const override;
    int keyNumber() const override { return 6; }
    std::vector<Command> commands() const override;
    /// `record`: a person, or nothing; `part`: a kind of agency, "import", or nothing.
    bool open(const QString& record, const QString& part) override;
    Destination whereabouts() const override;
    void activated() override;
    bool canLeave() override;
    void aboutToLock() override;
    void unlocked() override;

    QLineEdit* searchField() const { return m_search; }
    CardTable* agencies() const { return m_agencies; }
    CardTable* people() const { return m_people; }
    PersonDetails& details() const { return *m_details; }
    EntryForm& form() const { return *m_form; }
    LeavingForm& leaving() const { return *m_leaving; }
    ImportPage& importPage() const { return *m_import; }
    QPushButton* addButton() const { return m_add; }
    QPushButton* importButton() const { return m_importVerb; }
    bool isImporting() const;

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// One kind of agency that has people, or all of them.
    struct AgencyRow {
        std::optional<AgencyKey> key;
        QString services;                     ///< the agencies' own names
        int count = 0;                        ///< who are still here
    };
    void layOut();
    void connectAll();
    MadeRows* makeAgencyRows();
    MadeRows* makePeopleRows();
    RowCell personCell(const Person& person, int column) const;
    void read();
    void putPeople(std::vector<Person> people);
    void readAgencies();
    void list();                              ///< fills m_listed; only while the model is told
    void filter();
    void stand(const QString& id);
    void showCurrent();
    const Person* current() const;
    void addPerson();
    void editPerson();
    void beginLeaving(bool replaced);
    void resume();
    void endForm();
    void kept(const QString& id);
    void beginImport();
    void takeImport();
    void endImport();
    void exportPeople();
    bool isFormOpen() const;
    void refreshTexts();
    void refreshActions();

    Desk& m_desk;
    Prompts& m_prompts;
    std::vector<Person> m_all;
    std::vector<AgencyRow> m_agencyRows;
    std::vector<size_t> m_listed;             ///< places in m_all
    std::optional<AgencyKey> m_agency;
    QStackedWidget* m_stack;
    QWidget* m_columns;
    Card* m_agencyCard;
    CardTable* m_agencies;
    MadeRows* m_agencyModel;
    Card* m_peopleCard;
    QLineEdit* m_search;
    QCheckBox* m_showLeft;
    CardTable* m_people;
    MadeRows* m_peopleModel;
    EmptyState* m_notFound;
    QPushButton* m_showAll;
    QStackedWidget* m_side;
    PersonDetails* m_details;
    EntryForm* m_form;
    LeavingForm* m_leaving;
    EmptyState* m_none;
    QPushButton* m_addFirst;
    QPushButton* m_importFirst;
    ImportPage* m_import;
    QPushButton* m_export;
    QPushButton* m_importButton;
    QPushButton* m_leave;
    QPushButton* m_replace;
    QPushButton* m_back;
    QPushButton* m_add;
    QPushButton* m_importVerb;
};

} // namespace cadair::ui
