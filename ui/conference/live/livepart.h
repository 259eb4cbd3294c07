#pragma once

#include "core/rules/outofroom.h"
#include "core/workflow/office.h"
#include "ui/conference/live/livestate.h"
#include "ui/conference/live/personsheet.h"
#include "ui/widgets/conferencepart.h"

#include <QPointer>

class QPushButton;
class QScrollArea;
class QSettings;
class QStackedWidget;
class QTabBar;
class QTimer;
class QVBoxLayout;

namespace cadair {
struct DecisionInput;
}

namespace cadair::ui {

class AgendaCard;
class Card;
class ChecklistPanel;
class DecisionPage;
class FamilyScreen;
class HereNow;
class MessageBar;
class LeastScroll;
class NotesPage;
class PlanPage;
class QuorumCard;
class ScalePage;
class SegmentBar;
class Sheet;
class Transport;
struct AgendaTimes;

/// The meeting itself: agenda and clock, the record, the decision for each child, who is here, the quorum. It must work
/// while everybody is talking: one key for each thing, and nothing that stops the room.
class LivePart final : public ConferencePart {
    Q_OBJECT
public:
    enum Tab { Notes, Decision, Plan, Scale, Checklist };
    LivePart(Desk& desk, Prompts& prompts, QWidget* parent);
    ~LivePart() override;

    QString partId() const override;
    void showConference(const OpenConference& conference) override;
    void activated() override;
    bool canLeave() override;
    void aboutToLock() override;
    void unlocked() override;
    bool idleLockAllowed() const override;
    std::vector<Command> commands() const override;
    std::vector<PartChip> chips() const override;
    Destination ruleAsked() const override;

    /// Where it is kept whether two sit at the screen.
    void rememberIn(QSettings* settings);
    /// Two seats: the minute-taker's notes stand beside the chair's page, wherever the window has room for both.
    void setTwoSeats(bool two);
    bool twoSeats() const { return m_twoSeats; }
    /// Large type or a small screen: agenda and tabs are menus.
    bool isFolded() const { return m_folded; }
    QPushButton& agendaMenu() const { return *m_agendaMenu; }
    QPushButton& pageMenu() const { return *m_pageMenu; }
    void showTab(Tab tab);
    Tab tab() const;
    /// The child looked at; -1: everybody (in the notes only).
    void showChild(int child);
    int child() const;
    Sheet* sheet() const { return m_sheet; }
    AgendaCard& agenda() const { return *m_agenda; }
    NotesPage& notes() const { return *m_notes; }
    DecisionPage& decision() const { return *m_decision; }
    PlanPage& plan() const { return *m_plan; }
    ScalePage& scale() const { return *m_scale; }
    FamilyScreen& family() const { return *m_family; }
    HereNow& hereNow() const { return *m_here; }
    QuorumCard& quorum() const { return *m_quorum; }
    ChecklistPanel& checklist() const { return *m_checklist; }
    Transport& transport() const { return *m_transport; }
    SegmentBar& childSwitch() const { return *m_children; }
    /// Says who is out of the room, for as long as somebody is.
    MessageBar& band() const { return *m_band; }
    /// A second has passed.
    void tick();

    void next();
    void previous();
    void takeBreak();
    void recordDissent();
    void outOrBack();
    void askSomebodyOut();
    void policeGo();
    void askForItem();
    void whoReads();
    void whatCanIDo();
    void close();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void sit(bool two);
    void arrange();
    void arrangePeople();
    bool notesShown() const;
    void refreshMenus();
    void fillPageMenu();
    void fillAgendaMenu();
    void notesOrDecision();
    bool undoesPlan() const;
    void layOut();
    void connectPanels();
    void refreshTexts();
    void refreshAll();
    void refreshChildren();
    void nameChildren(bool inFull);
    void refreshTransport(const AgendaTimes& times);
    void lookInto();
    void showChildsPages();
    void refreshChecklist();
    void refreshChecklistSoon();
    void refreshTabs();
    void openSheet(Sheet* sheet, bool atTheDoor = false);
    void closeSheet(bool written);
    void openConfirm(const DecisionInput& input);
    void openTimes(const ParticipantId& who);
    void openArrival();
    void openDisplayChoice();
    void openWhy(const ChildId& child);
    void markHereFromBeginning(const ParticipantId& who);
    bool mayComeIn(const Participant& person);
    void arriveNow(const ParticipantId& who);
    void leaveNow(const ParticipantId& who);
    void askWho(PersonSheet::About about, const std::vector<ParticipantId>& people);
    void outOfTheRoom(const ParticipantId& who);
    void backInRoom(const ParticipantId& who);
    void officerLeaves(const ParticipantId& who);
    void hereForItem(const ParticipantId& who);
    void sayWhoComesForIt();
    QString bandText() const;
    void refreshBand();
    void addRoomCommands(std::vector<Command>& all, const QString& ended) const;
    void step(const std::function<StepResult()>& step);
    void sayLost(const std::vector<ChildQuorum>& before);
    void sayHalf(const AgendaTimes& times);
    bool showsDoor() const;
    bool canTake() const;
    const ConferenceId& conference() const;

    LiveTools m_tools;
    std::optional<LiveState> m_state;
    QTimer* m_timer;
    QTimer* m_checklistTimer;
    MessageBar* m_band;
    QStackedWidget* m_outer;
    LeastScroll* m_roomScroll;
    QWidget* m_room;
    QWidget* m_door;
    Card* m_doorCard;
    AgendaCard* m_agenda;
    Card* m_middleCard;
    QStackedWidget* m_middle;
    QWidget* m_pages;
    QTabBar* m_tabs;
    QPushButton* m_pageMenu;
    QPushButton* m_agendaMenu;
    Card* m_notesCard;      ///< of the second seat
    QWidget* m_noPage;      ///< stands in the notes' place meanwhile
    QWidget* m_peopleColumn; ///< who is here, and the quorum
    QVBoxLayout* m_people;
    QScrollArea* m_peopleScroll; ///< holds the column where it is folded
    QSettings* m_settings = nullptr;
    bool m_folded = false;
    bool m_wantsTwoSeats = false;
    bool m_twoSeats = false;
    SegmentBar* m_children;
    QStackedWidget* m_pageStack;
    NotesPage* m_notes;
    DecisionPage* m_decision;
    PlanPage* m_plan;
    ScalePage* m_scale;
    FamilyScreen* m_family;
    ChecklistPanel* m_checklist;
    std::optional<Moment> m_stands; ///< where the meeting stood last: its checklist comes forward by itself
    HereNow* m_here;
    QuorumCard* m_quorum;
    Transport* m_transport;
    Sheet* m_sheet = nullptr;
    QPointer<QWidget> m_beforeSheet;
    int m_notesChild = -1;
    int m_decisionChild = 0;
    int m_over = 0;
    bool m_halfSaid = false;
    std::vector<OutOfRoom> m_out; ///< as the band says it
    std::optional<ConferenceId> m_last;
    std::optional<AgendaKey> m_viewedBeforeLock;
};

} // namespace cadair::ui
