#include "app/tour.h"

#include "app/storelines.h"
#include "core/store/conferencestore.h"
#include "core/workflow/agreementpapers.h"
#include "core/workflow/daypapers.h"
#include "core/workflow/demo.h"
#include "core/workflow/families.h"
#include "core/workflow/issuing.h"
#include "core/workflow/localsettings.h"
#include "core/workflow/retaining.h"
#include "ui/conference/after/afterpart.h"
#include "ui/conference/live/livepart.h"
#include "ui/conference/prepare/preparepart.h"
#include "ui/letterdesk/letterspane.h"
#include "ui/print/pagelayout.h"
#include "ui/settings/settingsworkspace.h"
#include "ui/shell/createpage.h"
#include "ui/shell/lockscreen.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPixmap>
#include <QPropertyAnimation>
#include <QPushButton>

#include <algorithm>
#include <stdexcept>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

// A Monday with a conference going on.
const QDateTime tourTime(QDate(2026, 11, 23), QTime(11, 24));

/// A rule for how long files are kept, and a hold.
void adoptKeeping(const Office& office)
{
    const QDate adopted = tourTime.date().addDays(-40);
    for (const QString& place : {u"ceredigion"_s, u"jersey"_s})
        adoptRetention(office, {.procedure = *ProcedureKey::parse(place), .start = RetentionStart::YoungestBorn, .years = 25,
                                .source = u"The schedule of the archive, line 14"_s, .adoptedBy = u"Mair Acorn"_s, .adoptedOn = adopted});
    holdFile(office, readKeeping(office).files.back().facts.family, u"An inquiry asked for it."_s);
}

} // namespace

Tour::Tour(QDir folder, Language language)
    : m_folder(std::move(folder)), m_language(language), m_clock(tourTime), m_rulebook(Rulebook::shipped()),
      m_settings(m_folder.filePath(u".settings.ini"_s), QSettings::IniFormat)
{
}

void Tour::keep(const QString& path)
{
    m_made << path;
}

void Tour::picture(const QString& name)
{
    // Layouts, delegates and the painting of pages settle over a few turns of the event loop.
    for (int turn = 0; turn < 5; ++turn)
        QApplication::processEvents(QEventLoop::AllEvents, 50);
    const auto slides = [this] {
        const auto all = m_program->window().findChildren<QPropertyAnimation*>();
        return std::any_of(all.begin(), all.end(), [](const QPropertyAnimation* each) { return each->state() == QAbstractAnimation::Running; });
    };
    while (slides())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const QString path = m_folder.filePath(u"%1-%2.png"_s.arg(name, wordOf(m_language)));
    if (!m_program->window().grab().save(path))
        throw std::runtime_error((u"the picture "_s + path + u" cannot be written"_s).toStdString());
    keep(path);
}

QStringList Tour::take(bool withPapers)
{
    ui::keepAppearance(m_settings, ui::appearance());
    m_program = std::make_unique<Program>(m_clock, m_rulebook, m_settings, m_prompts, QString());
    m_program->languages().setLanguage(m_language);
    ui::MainWindow& window = m_program->window();
    window.resize(1366, 768);
    window.show();
    screensWithoutCasebook();

    Casebook casebook = Casebook::inMemory(m_clock, u"Owain Sedge"_s);
    makeDemo(casebook, m_clock, m_rulebook, tourTime);
    m_program->desk().put(std::move(casebook));
    window.start();
    screensOfTheDesk();
    families();
    conferenceScreens();
    notHeld();
    directory();
    registers();
    reports();
    settings();
    if (withPapers)
        papers();
    liveExploitation();
    reviewsAndEndings();
    lockedScreen();
    m_program.reset();
    QFile::remove(m_folder.filePath(u".settings.ini"_s));
    return m_made;
}

void Tour::screensWithoutCasebook()
{
    m_program->window().start();
    picture(u"01-first-run"_s);
    m_program->window().showCreate();
    picture(u"02-create"_s);
    m_program->window().showLock();
    picture(u"03-lock"_s);
}

void Tour::screensOfTheDesk()
{
    m_program->window().goTo({u"today"_s, {}, {}});
    picture(u"04-today"_s);
    m_program->window().goTo({u"conferences"_s, {}, {}});
    picture(u"05-conferences"_s);
    planAConference();
    for (const QStringList& shown : {QStringList{u"jersey"_s, u"JER-QUO-03"_s, u"quorum"_s}, QStringList{u"north-yorkshire"_s, u"NYK-PUR-03"_s, u"restored"_s},
                                     QStringList{u"ceredigion"_s, u"decide"_s, u"decide"_s}}) {
        m_program->window().goTo(ui::rulesOf(shown[0], shown[1]));
        picture(u"10-procedures-"_s + shown[2]);
    }
}

void Tour::settings()
{
    const Office& office = m_program->desk().office();
    const auto ceredigion = *ProcedureKey::parse(u"ceredigion"_s);
    const Adoption adopted{u"Mair Acorn"_s, tourTime.date().addDays(-40), u"The board asked for it, minute 14."_s};
    adoptLocal(office, ceredigion, u"quorum.others"_s, u"2"_s, adopted);
    adoptLocal(office, ceredigion, u"limit.minutes"_s, u"15 working-days"_s, adopted);
    adoptLocal(office, ceredigion, u"copy.minutes.parents"_s, u"family"_s, adopted);
    m_program->window().goTo({u"settings"_s, u"ceredigion"_s, u"quorum.others"_s});
    picture(u"11-settings-local"_s);
    m_program->window().goTo({u"settings"_s, u"jersey"_s, u"reading.pre-birth-conference"_s});
    m_program->window().findChild<ui::SettingsWorkspace*>()->verb()->click();
    picture(u"11-settings-adopting"_s);
    auto* screen = m_program->window().findChild<ui::SettingsWorkspace*>();
    m_program->window().goTo({u"settings"_s, u"jersey"_s, {}});
    for (const ui::Command& command : screen->commands())
        if (command.id == "settings.recording"_L1)
            command.run();
    picture(u"11-settings-recording"_s);
    adoptKeeping(office);
    for (const QString& page : {u"letterhead"_s, u"templates"_s, u"phrases"_s, u"keeping"_s}) {
        m_program->window().goTo({u"settings"_s, {}, page});
        picture(u"11-settings-"_s + page);
    }
}

void Tour::conferenceScreens()
{
    const auto show = [&](const ConferenceSummary& conference, const QString& part, const QString& name) {
        m_program->window().goTo({u"conference"_s, conference.id.text(), part});
        picture(name);
    };
    ConferenceStore store(m_program->desk().office().casebook);
    for (const ConferenceSummary& conference : store.all()) {
        switch (conference.state) {
        case ConferenceState::Convened:
            show(conference, u"prepare"_s, u"07-prepare-"_s + wordOf(conference.type));
            part<ui::PreparePart>()->showChecklist();
            picture(u"07-prepare-checklist-"_s + wordOf(conference.type));
            prepareForms(conference);
            reportsAndInvitations(conference);
            papersBefore(wordOf(conference.type));
            preparing(u"07-prepare-"_s + wordOf(conference.type));
            break;
        case ConferenceState::InSession:
            show(conference, u"prepare"_s, u"07-prepare-in-session"_s);
            show(conference, u"live"_s, u"08-live"_s);
            part<ui::LivePart>()->showTab(ui::LivePart::Decision);
            part<ui::LivePart>()->showChild(1);
            picture(u"08-live-decision"_s);
            liveChecklist();
            livePlan(conference.id);
            liveScale(conference.id);
            familyDisplay();
            liveOutOfRoom(conference.id);
            liveDissent(conference.id);
            break;
        case ConferenceState::Concluded:
        case ConferenceState::DecisionsIssued:
        case ConferenceState::Distributed:
            show(conference, u"after"_s, u"09-after-"_s + wordOf(conference.state));
            part<ui::AfterPart>()->show(ui::FinishKind::Checklists);
            picture(u"09-after-checklist-"_s + wordOf(conference.state));
            for (const auto kind : {ui::FinishKind::Plan, ui::FinishKind::Copies, ui::FinishKind::Record, ui::FinishKind::Amendments, ui::FinishKind::Dispatch}) {
                part<ui::AfterPart>()->show(kind);
                picture(u"09-after-%1-%2"_s.arg(wordOf(kind), wordOf(conference.state)));
            }
            if (conference.state == ConferenceState::Concluded)
                afterHanding(conference);
            if (conference.state != ConferenceState::Distributed)
                disputes(conference.id, wordOf(conference.state));
            break;
        case ConferenceState::Requested:
        case ConferenceState::MinutesApproved:
        case ConferenceState::Closed:
        case ConferenceState::Postponed:
        case ConferenceState::Adjourned:
        case ConferenceState::Cancelled:
        case ConferenceState::NotProceeded:
            break;
        }
    }
}

void Tour::papers()
{
    const Office& office = m_program->desk().office();
    if (!m_folder.mkpath(u"papers"_s))
        throw std::runtime_error("the folder for the papers cannot be made");
    for (const ConferenceSummary& conference : ConferenceStore(office.casebook).all()) {
        std::vector<DocumentKey> kinds = documents::letters();
        kinds.push_back(documents::minutes());
        std::set<ParticipantId> everybody; // those too for whom the chair has to say so
        for (const Participant& person : reread(office, conference.id).file.participants)
            everybody.insert(person.id);
        for (const DocumentKey& kind : kinds) {
            for (const ComposedDocument& document : previewDocuments(office, conference.id, kind, everybody)) {
                if (!document.mayBeIssued())
                    continue;
                const QString path = m_folder.filePath(u"papers/%1-%2-%3.pdf"_s.arg(
                    conference.id.text().left(8), wordOf(conference.state), document.fileName));
                if (m_made.contains(path))
                    continue;
                if (!ui::PageLayout(document).writePdf(path))
                    throw std::runtime_error((path + u" cannot be written"_s).toStdString());
                keep(path);
            }
        }
    }
    std::vector<ComposedDocument> sheets = dayPapers(office, tourTime.date());
    for (const PlanFollowed& plan : plansOf(office, findFamilies(office, u"Acorn"_s).at(0).id))
        std::ranges::move(agreementPapers(office, plan), std::back_inserter(sheets));
    for (const ComposedDocument& sheet : sheets) {
        const QString path = m_folder.filePath(u"papers/day-%1.pdf"_s.arg(sheet.fileName));
        if (!ui::PageLayout(sheet).writePdf(path))
            throw std::runtime_error((path + u" cannot be written"_s).toStdString());
        keep(path);
    }
}

void Tour::lockedScreen()
{
    m_program->window().lock();
    picture(u"10-locked"_s);
}

int tourCommand(const QStringList& given, const Console& console)
{
    QStringList arguments = given;
    std::vector<Language> languages{Language::English, Language::Welsh};
    if (const qsizetype at = arguments.indexOf(u"--lang"_s); at >= 0) {
        const auto language = fromWord<Language>(arguments.value(at + 1));
        if (!language)
            return console.fail(ExitWrongUse, u"--lang takes en or cy."_s);
        languages = {*language};
        arguments.remove(at, 2);
    }
    ui::Appearance look;
    if (const qsizetype at = arguments.indexOf(u"--size"_s); at >= 0) {
        bool isNumber = false;
        look.typeSize = arguments.value(at + 1).toDouble(&isNumber);
        if (!isNumber || look.typeSize < ui::smallestType || look.typeSize > ui::largestType)
            return console.fail(ExitWrongUse, u"--size takes points from %1 to %2."_s.arg(ui::smallestType).arg(ui::largestType));
        arguments.remove(at, 2);
    }
    if (arguments.size() != 1 || arguments[0].startsWith(u'-')) // a misspelt option is no folder
        return wrongUse(console, u"tour");
    const QDir folder(arguments[0]);
    if (!folder.mkpath(u"."_s))
        return console.fail(ExitUnreadable, u"The folder %1 cannot be made. Nothing was written."_s.arg(arguments[0]));
    return withCasebook(console, [&] {
        ui::applyAppearance(look);
        for (const Language language : languages)
            for (const QString& path : Tour(folder, language).take(language == languages.front()))
                console.out << path << Qt::endl;
        return ExitDone;
    });
}

} // namespace cadair
