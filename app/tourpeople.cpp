#include "app/tour.h"

#include "core/workflow/families.h"
#include "core/workflow/register.h"
#include "core/workflow/registernotices.h"
#include "ui/directory/directoryworkspace.h"
#include "ui/directory/importpage.h"
#include "ui/directory/leavingform.h"
#include "ui/families/familiesworkspace.h"
#include "ui/families/familyplan.h"
#include "ui/families/lifeeventform.h"
#include "ui/families/peoplearound.h"
#include "ui/families/peopleforms.h"
#include "ui/families/safetyforms.h"
#include "ui/register/enquiriespane.h"
#include "ui/register/noticespane.h"
#include "ui/register/registerlist.h"
#include "ui/register/registerworkspace.h"
#include "ui/reports/periodbar.h"
#include "ui/reports/reportsworkspace.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/datefield.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QEventLoop>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace cadair {
using namespace Qt::StringLiterals;

// Families, and people and agencies.

void Tour::families()
{
    auto* screen = m_program->window().findChild<ui::FamiliesWorkspace*>();
    const Office& office = m_program->desk().office();
    m_program->window().goTo({u"families"_s, {}, {}});
    picture(u"12-families"_s);
    const auto family = findFamilies(office, u"Mwyaren"_s).at(0).id.text();
    for (const QString& tab : {u"timeline"_s, u"around"_s, u"conferences"_s, u"letters"_s, u"addresses"_s}) {
        m_program->window().goTo({u"families"_s, family, tab});
        picture(u"12-families-"_s + tab);
    }
    screen->page().showTab(ui::FamilyPage::Around);
    screen->page().around().showTree(true);
    picture(u"12-families-tree"_s);
    screen->page().around().showTree(false);
    screen->withhold(std::nullopt);
    picture(u"12-families-withhold"_s);
    screen->withholdForm().cancelButton()->click();
    screen->editChild({});
    picture(u"12-families-child"_s);
    screen->childForm().cancelButton()->click();
    screen->editAdult(screen->view()->household.adults.front().id.text());
    picture(u"12-families-adult"_s);
    screen->adultForm().cancelButton()->click();
    m_program->window().goTo({u"families"_s, findFamilies(office, u"Acorn"_s).at(0).id.text(), u"around"_s});
    screen->page().around().showTree(true);
    picture(u"12-families-unborn"_s);
    screen->page().around().showTree(false);
    lives(*screen);
    followedPlan(*screen);
    movesAndCare(*screen);
}

/// What happens in a child's life, as it is shown before it is recorded: a birth of two, and a death.
void Tour::lives(ui::FamiliesWorkspace& screen)
{
    const auto family = findFamilies(m_program->desk().office(), u"Acorn"_s).at(0).id.text();
    m_program->window().goTo({u"families"_s, family, u"timeline"_s});
    const auto shown = [&](bool born, LifeEventKind kind, const QString& name) {
        for (const ListedChild& each : screen.view()->children) {
            if (each.child.born.has_value() != born)
                continue;
            screen.recordLifeEvent(each.child.id);
            ui::LifeEventForm& form = *screen.lifeForms().event;
            form.kindBox()->setCurrentIndex(form.kindBox()->findData(wordOf(kind)));
            form.dayField()->setDate(m_clock.today().addDays(-1));
            form.bornBox()->setCurrentIndex(kind == LifeEventKind::Birth ? 1 : 0);
            Q_EMIT form.dayField()->dateChanged(form.dayField()->date());
            picture(u"12-life-"_s + name);
            auto* pane = form.findChild<QScrollArea*>();
            pane->verticalScrollBar()->setValue(pane->verticalScrollBar()->maximum());
            picture(u"12-life-"_s + name + u"-end"_s);
            form.cancelButton()->click();
            return;
        }
    };
    shown(false, LifeEventKind::Birth, u"birth"_s);
    shown(true, LifeEventKind::Death, u"death"_s);
}

/// A plan with core groups and visits, and where they are written down.
void Tour::followedPlan(ui::FamiliesWorkspace& screen)
{
    const auto family = findFamilies(m_program->desk().office(), u"Acorn"_s).at(0).id.text();
    m_program->window().goTo({u"families"_s, family, u"timeline"_s});
    picture(u"12-plan-timeline"_s);
    m_program->window().goTo({u"families"_s, family, u"plan"_s});
    screen.page().plan().table()->setFocus();
    picture(u"12-plan"_s);
    screen.page().plan().table()->scrollToBottom();
    picture(u"12-plan-visits"_s);
    for (const auto& [button, word] : {std::pair(screen.page().plan().meetingButton(), u"meeting"_s), std::pair(screen.page().plan().dayButton(), u"day"_s),
                                       std::pair(screen.page().plan().visitButton(), u"visit"_s)}) {
        button->click();
        picture(u"12-plan-"_s + word);
        screen.formOnShow()->cancelButton()->click();
    }
    using What = ui::PlanPlace::What;
    ui::CardTable& lines = *screen.page().plan().table();
    for (int row = 0; row < lines.rows()->rows(); ++row) {
        const auto place = screen.page().plan().placeOf(lines.rows()->rowId(row));
        if (!place || place->what != What::Detail)
            continue;
        lines.setCurrentId(lines.rows()->rowId(row));
        picture(u"12-plan-detail"_s);
        Q_EMIT screen.page().plan().lineWanted(*place);
        picture(u"12-plan-work"_s);
        screen.formOnShow()->cancelButton()->click();
    }
    for (const auto& [what, word] : {std::pair(What::Action, u"worked-out"_s), std::pair(What::Proposal, u"proposal"_s), std::pair(What::Stay, u"hospital"_s)}) {
        Q_EMIT screen.page().plan().newWanted(what, 0, 0);
        picture(u"12-plan-"_s + word);
        screen.formOnShow()->cancelButton()->click();
    }
}

void Tour::directory()
{
    ui::MainWindow& window = m_program->window();
    window.goTo({u"people"_s, {}, {}});
    picture(u"09-people"_s);
    auto* screen = window.findChild<ui::DirectoryWorkspace*>();
    screen->addButton()->click();
    picture(u"09-people-new"_s);
    window.goTo({u"people"_s, screen->people()->currentId(), {}}); // out of the form
    for (const ui::Command& command : screen->commands())
        if (command.id == "people.replace"_L1)
            command.run();
    picture(u"09-people-replace"_s);
    for (const Person& person : findPractitioners(m_program->desk().office(), u"Burdock"_s)) { // chairs conferences to come
        window.goTo({u"people"_s, person.id.text(), {}});
        for (const ui::Command& command : screen->commands())
            if (command.id == "people.replace"_L1)
                command.run();
        screen->leaving().successor().setCurrentIndex(screen->leaving().successor().findText(u"Sera Pebble"_s));
        picture(u"09-people-replace-chair"_s);
    }
    window.goTo({u"people"_s, {}, u"import"_s});
    screen->importPage().readBytes("Name,Agency,Job,E-mail,Last day,Parking\n"
                                   "Nia Nuthatch,school,teacher,nia@fesen.example,,3\n"
                                   "Sera Pebble,police,,,,\n"
                                   "Owain Otter,falconry,,owain@,,\n"
                                   ",school,,,30/02/2027,\n");
    picture(u"09-people-import"_s);
    window.goTo({u"today"_s, {}, {}});
}

void Tour::registers()
{
    ui::MainWindow& window = m_program->window();
    const Office& office = m_program->desk().office();
    auto* screen = window.findChild<ui::RegisterWorkspace*>();
    window.goTo({u"register"_s, {}, {}});
    picture(u"13-register"_s);
    window.goTo({u"register"_s, m_clock.today().addDays(-70).toString(Qt::ISODate), {}});
    picture(u"13-register-past"_s);
    window.goTo({u"register"_s, {}, u"enquiry"_s});
    picture(u"13-register-enquiry"_s);
    RegisterEnquiry enquiry{.id = EnquiryId::fresh(), .enquiry = {}, .about = u"Draenen"_s, .born = {}, .child = {}, .askedAt = m_clock.now()};
    enquiry.enquiry.name = u"Nia Nuthatch"_s;
    enquiry.enquiry.agency = u"Ysgol y Bryn"_s;
    keepEnquiry(office, enquiry);
    enquiry.id = EnquiryId::fresh();
    enquiry.about = screen->list().everybody().empty() ? QString() : screen->list().everybody().front()->child.familyName;
    enquiry.enquiry.reason = u"Came to school without a coat again."_s;
    enquiry.enquiry.calledBack = true;
    enquiry.enquiry.basis = u"involved-practitioner"_s;
    const Made<EnquiryId> made = keepEnquiry(office, enquiry);
    screen->enquiries().endForm();
    window.goTo({u"register"_s, {}, u"enquiries"_s});
    if (made)
        Q_EMIT screen->enquiries().table()->rowActivated(made.id->text(), 0);
    picture(u"13-register-answer"_s);
    RegisterNotice notice{.id = NoticeId::fresh(), .kind = NoticeKind::RiskPerson, .received = m_clock.today().addDays(-3), .sender = u"Quayside Council"_s,
                          .about = u"Alder Bramble"_s, .born = {}, .said = u"Has moved to the town."_s, .done = {}, .doneOn = {}, .keptBy = {}};
    keepNotice(office, notice);
    notice = {.id = NoticeId::fresh(), .kind = NoticeKind::MovedIn, .received = m_clock.today().addDays(-9), .sender = u"Riverside Council"_s,
              .about = u"Bryony Teasel"_s, .born = {}, .said = {}, .done = u"Transfer-in conference asked for."_s, .doneOn = m_clock.today(), .keptBy = {}};
    keepNotice(office, notice);
    window.goTo({u"register"_s, {}, u"notices"_s});
    Q_EMIT screen->notices().table()->rowActivated(screen->notices().table()->currentId(), 0);
    picture(u"13-register-notices"_s);
    screen->notices().endForm();
    window.goTo({u"register"_s, {}, u"keeping"_s});
    picture(u"13-register-keeping"_s);
    window.goTo({u"register"_s, {}, {}});
    window.goTo({u"today"_s, {}, {}});
    picture(u"13-register-today"_s);
}

void Tour::reports()
{
    ui::MainWindow& window = m_program->window();
    auto* screen = window.findChild<ui::ReportsWorkspace*>();
    const auto counted = [screen] {
        while (screen->isReading())
            QApplication::processEvents(QEventLoop::AllEvents, 50);
    };
    window.goTo({u"reports"_s, {}, {}});
    counted();
    picture(u"14-reports"_s);
    screen->period().setPeriod(ui::PeriodBar::TwoDates, {QDate(2025, 11, 24), QDate(2026, 11, 23)});
    screen->activated();
    counted();
    screen->figures()->setCurrentId(u"initial-in-time/"_s);
    picture(u"14-reports-year"_s);
    screen->hideSmallBox()->setChecked(true);
    picture(u"14-reports-hidden"_s);
    screen->hideSmallBox()->setChecked(false);
    screen->period().setPeriod(ui::PeriodBar::Quarter, {QDate(2020, 1, 1), QDate(2020, 3, 31)});
    screen->activated();
    counted();
    picture(u"14-reports-empty"_s);
    window.goTo({u"today"_s, {}, {}});
}

} // namespace cadair
