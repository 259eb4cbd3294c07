#pragma once

#include "app/program.h"

#include <QDir>

namespace cadair {

namespace ui {
class FamiliesWorkspace;
class PlannerWorkspace;
}
struct ConferenceSummary;
struct PlanEndingKept;

/// Walks through the program on made-up families and takes a picture of every screen and a PDF of every document. The
/// families stand on a fixed day, so that two tours of one version show the same.
class Tour final {
public:
    Tour(QDir folder, Language language);

    /// Takes every screen and, if asked, every paper (those are in their readers' languages, whatever the screen's: once is
    /// enough). Answers the files made, in order. Throws StoreError or std::runtime_error where one cannot be made.
    QStringList take(bool withPapers);

private:
    void picture(const QString& name);
    void screensWithoutCasebook();
    void screensOfTheDesk();
    void planAConference();
    void planADayOff(ui::PlannerWorkspace& planner);
    void settings();
    void families();
    void followedPlan(ui::FamiliesWorkspace& screen);
    void movesAndCare(ui::FamiliesWorkspace& screen);
    void lives(ui::FamiliesWorkspace& screen);
    void reviewsAndEndings();
    void endAPlan(ui::FamiliesWorkspace& screen);
    void endLetters(const PlanEndingKept& end);
    /// `kind`: of ui::PlanPlace. A picture of the line is taken where `name` says so.
    void doPlanLine(int kind, const QString& name);
    void conferenceScreens();
    void prepareForms(const ConferenceSummary& conference);
    void reportsAndInvitations(const ConferenceSummary& conference);
    void papersBefore(const QString& conference);
    void notHeld();
    void preparing(const QString& name);
    void directory();
    void registers();
    void reports();
    void liveChecklist();
    void livePlan(const ConferenceId& conference);
    void liveScale(const ConferenceId& conference);
    void familyDisplay();
    void liveOutOfRoom(const ConferenceId& id);
    void liveDissent(const ConferenceId& id);
    void liveExploitation();
    void afterHanding(const ConferenceSummary& conference);
    void disputes(const ConferenceId& id, const QString& name);
    void papers();
    void lockedScreen();
    void keep(const QString& path);
    /// The part of the conference on show.
    template <typename Part>
    Part* part() const { return m_program->window().findChild<Part*>(); }

    QDir m_folder;
    Language m_language;
    FixedClock m_clock;
    Rulebook m_rulebook;
    QSettings m_settings;
    ui::PreparedPrompts m_prompts;
    std::unique_ptr<Program> m_program;
    QStringList m_made;
};

} // namespace cadair
