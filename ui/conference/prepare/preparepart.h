#pragma once

#include "ui/conference/prepare/preparestate.h"
#include "ui/conference/prepare/prepareform.h"
#include "ui/widgets/conferencepart.h"

#include <QPointer>

#include <functional>

class QMenu;
class QPushButton;
class QStackedWidget;

namespace cadair::ui {

class BoardModel;
class Card;
class CardTable;
class ChecklistPanel;
class ForecastPane;
class LettersPane;
class PapersPane;
class PreparePane;
class ReadyModel;
class ReportsPane;
class SegmentBar;
class WhoElsePane;

/// Prepare: what is ready, the board of everybody invited, the forecast, the invitations, and the start.
class PreparePart final : public ConferencePart {
    Q_OBJECT
public:
    PreparePart(Desk& desk, Prompts& prompts, QWidget* parent = nullptr);
    ~PreparePart() override;

    QString partId() const override { return QStringLiteral("prepare"); }
    void showConference(const OpenConference& conference) override;
    /// A kind of reminder, whose letters are shown with those who are late ticked; "report-reminder/ID" with this person's.
    void showMatter(const QString& matter) override;
    void aboutToLock() override;
    std::vector<Command> commands() const override;
    std::vector<PartChip> chips() const override;
    Destination ruleAsked() const override;
    QString contextWords() const override;

    CardTable& board() const { return *m_board; }
    CardTable& ready() const { return *m_readyList; }
    LettersPane& letters() const { return *m_letters; }
    PapersPane& dayPapers() const { return *m_dayPapers; }
    PapersPane& sentPapers() const { return *m_sent; }
    ForecastPane& forecast() const { return *m_forecast; }
    ReportsPane& reports() const { return *m_reports; }
    WhoElsePane& whoElse() const { return *m_whoElse; }
    ChecklistPanel& checklist() const { return *m_checklist; }
    /// The form that is open; null while there is none.
    PrepareForm* form() const { return m_form; }

    void showBoard();
    void showForecast();
    void showInvitations();
    /// Letters of one kind: requests, reminders, notices.
    void showLetters(const DocumentKey& document);
    /// The sheets of the day, to be looked at and printed.
    void showDayPapers();
    /// Every letter that went out.
    void showSent();
    void showChecklist();
    /// One of the views beside the list, by its word; `about` is a person or a child to stand on.
    void showPane(const QString& paneId, const QString& about = {});
    const std::vector<PreparePane*>& panes() const { return m_panes; }
    /// Stands on somebody's cell of the board.
    void showPerson(const ParticipantId& who, int column);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    // preparepart.cpp
    void layOut();
    void connectAll();
    void refreshTexts();
    void refreshActions();
    void judge(OpenConference conference);
    // prepareviews.cpp: what stands in the right place
    void addView(PreparePane* pane);
    void chooseView(int segment);
    void show(QWidget* view);
    bool showsPapers() const;
    void open(PrepareForm* form);
    void closeForm();
    // preparesteps.cpp: what a person does here
    void mend(const QString& readyId);
    void mendInvitation(const ParticipantId& who);
    void why();
    // preparecells.cpp: what the keys do on the board
    void cellActivated(const QString& id, int column);
    void spacePressed(const QString& id, int column);
    void digitPressed(const QString& id, int digit);
    void signPressed(const QString& id, QChar sign);
    void openReplies(const Participant& person);
    void reply(const ParticipantId& who, Reply reply, std::optional<AttendMode> mode = std::nullopt);
    void agreeToMode(const ParticipantId& who);
    void askApologies(const ParticipantId& who);
    void receive(const ParticipantId& who, ReportReader reader);
    void toggleContact(const Participant& person, size_t child);
    void addPerson(Capacity capacity, std::optional<ParticipantId> deputyFor = std::nullopt);
    void editPerson();
    void editComing();
    void tellOfChange();
    void removePerson();
    void moveDate();
    void start();
    // preparerequest.cpp: whether it is held
    bool isDeclined() const;
    bool isCalledOff() const;
    /// Whether what is known of the household can still be written down.
    bool maySettle() const;
    QString reasonCalledOff() const;
    void editRequest();
    void editHousehold();
    void putOff();
    void callOff();
    void correctReason();
    void askAgain();
    /// One workflow step: says what stands against it, or emits changed().
    bool did(const std::function<StepResult()>& step);
    const Participant* current() const;

    PrepareTools m_tools;
    std::optional<PrepareState> m_state;
    Card* m_readyCard;
    QPushButton* m_why;
    CardTable* m_readyList;
    ReadyModel* m_readyModel;
    QWidget* m_rightSide;
    SegmentBar* m_views;            ///< the list of everybody, then each pane
    QStackedWidget* m_right;
    std::vector<PreparePane*> m_panes;
    Card* m_boardCard;
    QPushButton* m_add;
    CardTable* m_board;
    BoardModel* m_boardModel;
    ForecastPane* m_forecast;
    LettersPane* m_letters;
    WhoElsePane* m_whoElse = nullptr;
    ReportsPane* m_reports = nullptr;
    PapersPane* m_dayPapers;
    PapersPane* m_sent;
    Card* m_checklistCard;
    ChecklistPanel* m_checklist;
    QPointer<PrepareForm> m_form;
    QPointer<QWidget> m_before;     ///< what the form took the place of
    QPointer<QWidget> m_focusBefore;
    QPushButton* m_invitations;
    QPushButton* m_asked;
    QPushButton* m_printDay;
    QPushButton* m_back;
    QPushButton* m_move;
    QPushButton* m_reason;          ///< of a conference that is not held
    QPushButton* m_primary;
};

} // namespace cadair::ui
