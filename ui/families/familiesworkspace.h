#pragma once

#include "core/workflow/familyview.h"
#include "ui/families/familyform.h"
#include "ui/families/familypage.h"
#include "ui/families/familyplan.h"
#include "ui/families/lifeeventform.h"
#include "ui/families/planforms.h"
#include "ui/widgets/workspace.h"

#include <functional>
#include <memory>

class QAction;
class QPrinter;

namespace cadair::ui {

class AdultRecordForm;
class ChildRecordForm;
class EmptyState;
class FamilyList;
class FamilyRecordForm;
class FamilyWarningForm;
class PdfRun;
class WithholdForm;

/// Every family of the casebook and the page of one: its children, what happened, who is around, where they live and who
/// must not know. Opening a family is journalled; moving through the list opens nobody.
class FamiliesWorkspace final : public Workspace {
    Q_OBJECT
public:
    FamiliesWorkspace(Desk& desk, Prompts& prompts, QWidget* parent = nullptr);

    QString id() const override;
    QString iconName() const override;
    QString name() const override;
    int keyNumber() const override { return 3; }
    std::vector<Command> commands() const override;
    /// `record` a family; `part` a tab's word, or one of its children.
    bool open(const QString& record, const QString& part) override;
    Destination whereabouts() const override;
    Destination ruleAsked() const override;
    void activated() override;
    void aboutToLock() override;
    void unlocked() override;
    QList<QWidget*> stops() const override;

    FamilyList& list() const { return *m_list; }
    FamilyPage& page() const { return *m_page; }
    FamilyRecordForm& familyForm() const { return *m_familyForm; }
    ChildRecordForm& childForm() const { return *m_childForm; }
    AdultRecordForm& adultForm() const { return *m_adultForm; }
    WithholdForm& withholdForm() const { return *m_withholdForm; }
    FamilyWarningForm& warningForm() const { return *m_warningForm; }
    const PlanForms& planForms() const { return m_planForms; }
    const LifeForms& lifeForms() const { return m_lifeForms; }
    QPushButton* lifeButton() const { return m_life; }
    QPushButton* newConferenceButton() const { return m_new; }
    /// The form on show; null where the page is.
    FamilyForm* formOnShow() const;
    const FamilyView* view() const { return m_view.get(); }
    /// Draws the family tree on a printer's page.
    void printTreeOn(QPrinter& printer);

public Q_SLOTS:
    void editFamily();
    void editChild(const QString& id);
    void editAdult(const QString& id);
    void withhold(const std::optional<cadair::AddressOwner>& owner);
    void addWarning();
    void recordLifeEvent(const std::optional<cadair::ChildId>& child);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void connectAll();
    bool show(const FamilyId& family, bool opening);
    void readAnew();
    void put(std::unique_ptr<FamilyView> view);
    void showForm(FamilyForm* form);
    void leaveForm();
    void offerWayBack();
    void childKept();
    void adultKept();
    void bringAddressOf(const PersonId& person);
    void takeOut(const PersonId& person);
    void editFocused();
    void endWithholding(const WithholdingId& withholding);
    void endWarning(const WarningId& warning);
    void doLine(const PlanPlace& place);
    void writeDown(PlanPlace::What what, size_t plan, size_t child);
    void agreeAnew(const PlanLine& line);
    void makeAgreement(size_t plan, bool printed);
    void doMovesLine(const PlanPlace& place);
    void doMoveLine(const MoveFollowed& move, size_t index);
    void recordMove(MoveDirection direction);
    /// Of the child that the list of children is at; the first where it is at none.
    void recordCare();
    void tellAccepted(const MoveAccepted& accepted);
    void recordMeeting(size_t plan);
    void fixDay(size_t plan);
    void recordVisit(size_t plan, size_t child);
    void openMeeting(const PlanFollowed& plan, const MeetingId& meeting);
    void connectEndings();
    void doEndingLine(const PlanPlace& place);
    /// Goes to what is owed of a plan ("plan-ending-consult", "review-earlier" …), and to its form.
    void openOwed(const QString& what, const QString& conference);
    void tellOfEnd(size_t ended);
    /// The first end of which somebody is still to be told; empty where there is none.
    std::optional<size_t> endToTell() const;
    /// The letters about the end on show, for those who are ticked.
    void makeEndLetters();
    void giveOutEndLetters(const PlanEndingKept& end, const std::vector<ComposedDocument>& papers, const QStringList& names, bool printed);
    void noteToldByLetter(const PlanEndingId& end, const QStringList& names);
    void fixReview(size_t plan);
    void goThroughReview(size_t plan);
    void planReview(size_t plan);
    void askToEnd(size_t plan);
    void answerEnding(const PlanPlace& place);
    void takeBackEnding(const PlanEndingId& ending);
    void settleSupport(size_t ended);
    /// A step that needs no form.
    void step(const std::function<StepResult()>& take);
    void planKept();
    void recordLifeEventOfCurrent();
    void showAfter(const std::optional<LifeEventId>& event);
    void lifeEventKept();
    void printTree();
    /// Where there is no room for both (large type), an open family has the place of the list.
    void fold();
    void showList();
    void refreshTexts();
    QString contextLine() const;
    std::vector<std::pair<PersonId, QString>> practitioners() const;

    FamilyTools m_tools;
    std::unique_ptr<FamilyView> m_view;
    std::optional<FamilyId> m_family; ///< kept while locked
    std::optional<FamilyId> m_formFamily; ///< whose record is being written down
    FamilyList* m_list;
    QStackedWidget* m_right;
    EmptyState* m_none;
    QPushButton* m_makeFirst;
    FamilyPage* m_page;
    Card* m_formCard;
    QStackedWidget* m_forms;
    FamilyRecordForm* m_familyForm;
    ChildRecordForm* m_childForm;
    AdultRecordForm* m_adultForm;
    WithholdForm* m_withholdForm;
    FamilyWarningForm* m_warningForm;
    PlanForms m_planForms;
    LifeForms m_lifeForms;
    PdfRun* m_pdfs;
    bool m_listAsked = false; ///< although there is no room for both
    QPushButton *m_toList, *m_edit, *m_add, *m_life, *m_withhold, *m_new;
    QAction *m_addChild, *m_addAdult, *m_warn;
};

} // namespace cadair::ui
