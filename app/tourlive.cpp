#include "app/resuming.h"
#include "app/tour.h"

#include "core/store/conferencestore.h"
#include "core/store/journalstore.h"
#include "core/workflow/leavingroom.h"
#include "core/workflow/meeting.h"
#include "core/workflow/openconference.h"
#include "core/workflow/planmaking.h"
#include "core/workflow/scaling.h"
#include "core/workflow/settling.h"
#include "ui/checklist/checklistpanel.h"
#include "ui/conference/conferenceworkspace.h"
#include "ui/conference/live/dissentsheet.h"
#include "ui/conference/live/livepart.h"
#include "ui/conference/live/notespage.h"
#include "ui/conference/live/planpage.h"
#include "ui/conference/live/sheet.h"
#include "ui/conference/planner/whypanel.h"
#include "ui/familydisplay/familyscreen.h"
#include "ui/familydisplay/familywindow.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/settlingtext.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QPixmap>
#include <QPushButton>

#include <stdexcept>

namespace cadair {
using namespace Qt::StringLiterals;

// The meeting: its checklist, the plan, the scale, and what the family sees.

void Tour::liveChecklist()
{
    ui::ChecklistPanel& checklist = part<ui::LivePart>()->checklist();
    part<ui::LivePart>()->showTab(ui::LivePart::Checklist);
    checklist.showSeat(Seat::Chair);
    for (const Moment moment : {Moment::Open, Moment::Decide}) {
        checklist.showMoment(moment);
        picture(u"08-live-checklist-"_s + wordOf(moment));
    }
    checklist.list().setCurrentIndex(checklist.list().model()->index(checklist.list().model()->rowCount() - 1, 0));
    checklist.whyButton().click();
    picture(u"08-live-checklist-why"_s);
}

void Tour::livePlan(const ConferenceId& conference)
{
    const Office& office = m_program->desk().office();
    const OpenConference open = reread(office, conference);
    auto* live = part<ui::LivePart>();
    ChildPlan plan{.child = open.file.subjects.at(1).child.id};
    plan.risks = {u"Missed breakfasts"_s, u"Nobody at home after a night shift"_s};
    plan.changes = u"Tomos has breakfast every day, and an adult is at home when he wakes."_s;
    plan.outcomes = {{u"Breakfast on every nursery day"_s, u"The nursery's list"_s, m_clock.today().addDays(42)}};
    plan.actions = {{.what = u"Bring Tomos to breakfast club"_s, .owner = u"Elin Mwyaren"_s, .family = true, .by = m_clock.today().addDays(7), .measure = u"The club's list"_s},
                    {.what = u"Weigh Tomos each Monday"_s, .owner = u"Beth Marrow"_s, .by = m_clock.today().addDays(14), .measure = u"The red book"_s},
                    {.what = u"Support the family as needed"_s, .owner = u"Sera Pebble"_s}};
    savePlan(office, conference, plan);
    Q_EMIT live->changed();
    live->showTab(ui::LivePart::Plan);
    live->showChild(1);
    const std::pair<ui::PlanPage::Section, QString> sections[] = {{ui::PlanPage::Aims, u"aims"_s}, {ui::PlanPage::Actions, u"actions"_s},
                                                                  {ui::PlanPage::People, u"people"_s}, {ui::PlanPage::Help, u"help"_s}};
    for (const auto& [section, name] : sections) {
        live->plan().showSection(section);
        picture(u"08-live-plan-"_s + name);
    }
}

void Tour::liveScale(const ConferenceId& conference)
{
    const Office& office = m_program->desk().office();
    auto* live = part<ui::LivePart>();
    turnScale(office, conference, true);
    saveScaleStatement(office, conference, 0, u"Tomos may go hungry and lose weight when nobody wakes him for breakfast."_s);
    int mark = 2;
    const std::vector<Participant> people = reread(office, conference).file.participants;
    for (const Participant& person : people)
        if (!person.present.empty() && mark < 8)
            markScale(office, conference, 0, person.id, mark++, u"Two missed weigh-ins"_s);
    Q_EMIT live->changed();
    live->showTab(ui::LivePart::Scale);
    picture(u"08-live-scale-hidden"_s);
    revealScale(office, conference, 0);
    Q_EMIT live->changed();
    picture(u"08-live-scale-shown"_s);
}

void Tour::familyDisplay()
{
    auto* live = part<ui::LivePart>();
    ui::FamilyScreen& family = live->family();
    Q_EMIT family.choiceWanted();
    picture(u"08-live-display-choice"_s);
    live->sheet()->notNow().click();
    live->showTab(ui::LivePart::Notes);
    family.setScreens({QRect(0, 0, 1366, 768), QRect(0, 0, 1366, 768)});
    family.setChoice({.shows = {DisplayPart::Welcome, DisplayPart::Agenda, DisplayPart::People, DisplayPart::Countdown, DisplayPart::Board, DisplayPart::Plan}});
    m_prompts.verbs = {1};
    family.toggle();
    const auto keepDisplay = [&](const QString& name, const QSize& screen = QSize(1366, 768)) {
        QApplication::processEvents(QEventLoop::AllEvents, 50);
        family.window().resize(screen);
        QApplication::processEvents(QEventLoop::AllEvents, 50);
        const QString path = m_folder.filePath(u"%1-%2.png"_s.arg(name, wordOf(m_language)));
        if (!family.window().grab().save(path))
            throw std::runtime_error((u"the picture "_s + path + u" cannot be written"_s).toStdString());
        keep(path);
    };
    keepDisplay(u"08-family-display"_s);
    keepDisplay(u"08-family-display-small"_s, QSize(1280, 720));
    keepDisplay(u"08-family-display-large"_s, QSize(1920, 1080));
    family.share(DisplayPart::Board, true);
    keepDisplay(u"08-family-display-board"_s);
    family.share(DisplayPart::Plan, true);
    keepDisplay(u"08-family-display-plan"_s);
    keepDisplay(u"08-family-display-plan-small"_s, QSize(1280, 720));
    picture(u"08-live-display-shared"_s);
    live->takeBreak();
    family.share(DisplayPart::Plan, false);
    family.share(DisplayPart::Board, false);
    keepDisplay(u"08-family-display-break"_s);
    live->takeBreak();
    family.toggle();
}

/// Somebody dissents: what comes next for them, and how it stands beside the decision.
void Tour::liveDissent(const ConferenceId& id)
{
    auto* live = part<ui::LivePart>();
    const Office& office = m_program->desk().office();
    const OpenConference open = reread(office, id);
    const auto nurse = std::find_if(open.file.participants.begin(), open.file.participants.end(), [](const Participant& person) {
        return person.capacity == Capacity::Practitioner && !person.present.empty();
    });
    if (nurse == open.file.participants.end())
        return;
    live->showTab(ui::LivePart::Decision);
    live->showChild(0);
    live->recordDissent();
    auto* sheet = qobject_cast<ui::DissentSheet*>(live->sheet());
    sheet->who().setCurrentIndex(sheet->who().findData(nurse->id.text()));
    sheet->words().setPlainText(u"The weight is back on track; another month of support would do."_s);
    picture(u"08-live-dissent"_s);
    sheet->told().setChecked(true);
    sheet->verb().click();
    picture(u"08-live-dissent-recorded"_s);
}

/// A review where exploitation is suspected: what is asked further, and what is open.
void Tour::liveExploitation()
{
    const Office& office = m_program->desk().office();
    for (const ConferenceSummary& each : ConferenceStore(office.casebook).all()) {
        if (each.state != ConferenceState::Convened || each.procedure.text() != u"north-yorkshire"_s || !each.date || !each.plannedStart)
            continue;
        m_clock.set(QDateTime(*each.date, *each.plannedStart));
        const OpenConference open = reread(office, each.id);
        const auto taker = std::find_if(open.file.participants.begin(), open.file.participants.end(), [](const Participant& person) {
            return person.capacity == Capacity::MinuteTaker || person.capacity == Capacity::Practitioner;
        });
        if (taker == open.file.participants.end() || !startMeeting(office, each.id, taker->id, u"Everybody is here."_s).done)
            throw std::runtime_error("the review of the tour cannot begin");
        arriveAllWhoAccepted(office, each.id, *each.plannedStart);
        saveExploitation(office, each.id, true, {.familyComplicit = false, .trafficking = true});
        m_program->window().goTo({u"conference"_s, each.id.text(), u"live"_s});
        for (const ui::Command& command : part<ui::LivePart>()->commands())
            if (command.id == u"live.exploitation"_s)
                command.run();
        picture(u"08-live-exploitation"_s);
        Q_EMIT part<ui::LivePart>()->sheet()->finished(false);
        // As after the computer went off in the meeting.
        JournalStore(office.casebook).note(JournalAct::Unlock, u"casebook"_s, {});
        m_clock.set(m_clock.now().addSecs(720));
        Resuming(m_program->desk(), m_program->window(), *part<ui::ConferenceWorkspace>(), *part<ui::LivePart>()).opened(u"left in session"_s);
        picture(u"08-live-resumed"_s);
        return;
    }
}

/// The father is out of the room: the band, what is written meanwhile, a marked passage, who may read it, and what is offered.
void Tour::liveOutOfRoom(const ConferenceId& id)
{
    ui::LivePart& live = *part<ui::LivePart>();
    const Office& office = m_program->desk().office();
    const OpenConference open = reread(office, id);
    const auto father = std::find_if(open.file.participants.begin(), open.file.participants.end(),
                                     [](const Participant& person) { return person.relation == Relation::Father; });
    if (father == open.file.participants.end() || open.record.agenda.empty())
        return;
    if (father->present.empty())
        arrive(office, id, father->id, m_clock.now().time().addSecs(-600), AttendMode::Room);
    goOut(office, id, father->id, m_clock.now().time().addSecs(-240));
    Note note{.id = NoteId::fresh(), .conference = id, .agenda = open.record.agenda.back().item};
    note.kind = NoteKind::Worry;
    note.text = u"Two calls to the house in October; in one the children were upstairs. No charge."_s;
    note.position = 90;
    saveNote(office, note);
    note.id = NoteId::fresh();
    note.text = u"Advice on the two calls was given to the meeting."_s;
    note.confidential = true;
    note.confidentialKind = ConfidentialKind::LegalAdvice;
    note.position = 91;
    saveNote(office, note);
    live.showTab(ui::LivePart::Notes);
    Q_EMIT live.changed();
    live.notes().editor().setPlainText(u"Ms Mwyaren asks that where the children stay is not said while he is here. They recieve "_s);
    live.notes().editor().setFocus();
    live.notes().editor().moveCursor(QTextCursor::End);
    picture(u"08-live-out-of-room"_s);
    for (int stroke = 0; stroke < 2; ++stroke)
        live.notes().editor().insertPlainText(u"/"_s);
    picture(u"08-live-phrases"_s);
    live.notes().editor().clear();
    QApplication::setActiveWindow(&m_program->window()); // the list of phrases was a window of its own
    live.notes().list().setCurrentId(note.id.text());
    live.notes().list().setFocus();
    live.whoReads();
    picture(u"08-live-who-reads"_s);
    live.askSomebodyOut();
    picture(u"08-live-who-goes-out"_s);
    live.sheet()->settle();
    Q_EMIT live.sheet()->finished(false);
    live.setTwoSeats(true);
    picture(u"08-live-two-seats"_s);
    live.setTwoSeats(false);
}

} // namespace cadair
