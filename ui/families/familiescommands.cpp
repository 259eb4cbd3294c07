#include "ui/families/familiesworkspace.h"

// What can be done with a family from anywhere: by a menu, by a key, or by its name.

namespace cadair::ui {

using namespace Qt::StringLiterals;

std::vector<Command> FamiliesWorkspace::commands() const
{
    auto* self = const_cast<FamiliesWorkspace*>(this);
    Command find{u"families.find"_s, tr("&Find a family"), QKeySequence(QKeySequence::Find), Menu::Edit, {}};
    find.run = [self] { self->showList(); };
    std::vector<Command> all{find};
    const bool open = m_view && !formOnShow();
    const auto add = [&](const QString& word, const QString& text, const QKeySequence& key, Menu menu, std::function<void()> run) {
        Command command{u"families."_s + word, text, key, menu, std::move(run)};
        command.enabled = open;
        command.whyNot = tr("Open a family first");
        all.push_back(std::move(command));
    };
    add(u"change"_s, tr("C&hange what has the keyboard…"), Qt::Key_F2, Menu::Edit, [self] { self->editFocused(); });
    add(u"edit"_s, tr("Change the family’s name…"), {}, Menu::None, [self] { self->editFamily(); });
    add(u"child"_s, tr("Add a child…"), {}, Menu::None, [self] { self->editChild({}); });
    add(u"adult"_s, tr("Add an adult…"), {}, Menu::None, [self] { self->editAdult({}); });
    add(u"life"_s, tr("Something has happened to a child…"), {}, Menu::None, [self] { self->recordLifeEventOfCurrent(); });
    add(u"after"_s, tr("After what happened…"), {}, Menu::None, [self] { self->showAfter(std::nullopt); });
    add(u"withhold"_s, tr("Withhold an address…"), {}, Menu::None, [self] { self->withhold(std::nullopt); });
    add(u"warning"_s, tr("Add a warning…"), {}, Menu::None, [self] { self->addWarning(); });
    const bool planned = open && !m_view->plans.empty();
    const auto addOfPlan = [&](const QString& word, const QString& text, std::function<void()> run) {
        add(word, text, {}, Menu::None, std::move(run));
        all.back().enabled = planned;
        all.back().whyNot = tr("Open a family with a plan first");
    };
    addOfPlan(u"meeting"_s, tr("Record a meeting of the core group…"), [self] { self->recordMeeting(0); });
    addOfPlan(u"day"_s, tr("Fix the core group’s next day…"), [self] { self->fixDay(0); });
    addOfPlan(u"visit"_s, tr("Record a visit to a child…"), [self] { self->recordVisit(0, 0); });
    addOfPlan(u"worked-out"_s, tr("Write down an action worked out…"), [self] { self->writeDown(PlanPlace::What::Action, 0, 0); });
    addOfPlan(u"proposal"_s, tr("Propose a change to the review…"), [self] { self->writeDown(PlanPlace::What::Proposal, 0, 0); });
    addOfPlan(u"hospital"_s, tr("Write down a stay in hospital…"), [self] { self->writeDown(PlanPlace::What::Stay, 0, 0); });
    addOfPlan(u"agreement"_s, tr("Print the written agreement…"), [self] { self->makeAgreement(0, true); });
    addOfPlan(u"move-out"_s, tr("A child with a plan moves away…"), [self] { self->recordMove(MoveDirection::Out); });
    add(u"move-in"_s, tr("A child with a plan made elsewhere moves here…"), {}, Menu::None, [self] { self->recordMove(MoveDirection::In); });
    add(u"care"_s, tr("A child as a looked-after child…"), {}, Menu::None, [self] { self->recordCare(); });
    all.back().enabled = open && !m_view->care.empty();
    addOfPlan(u"review-day"_s, tr("Fix the day of the next review…"), [self] { self->fixReview(0); });
    addOfPlan(u"review-matters"_s, tr("What speaks for an earlier review…"), [self] { self->goThroughReview(0); });
    addOfPlan(u"review-call"_s, tr("Plan the review conference…"), [self] { self->planReview(0); });
    add(u"end-letters"_s, tr("Letters that a plan has ended…"), {}, Menu::None, [self] {
        if (const auto ended = self->endToTell())
            self->tellOfEnd(*ended);
        self->makeEndLetters();
    });
    all.back().enabled = open && endToTell();
    if (open)
        all.back().whyNot = tr("Everybody was told, or no plan here has ended without a review");
    addOfPlan(u"end-plan"_s, tr("Ask the chair to end the plan…"), [self] { self->askToEnd(0); });
    add(u"print"_s, tr("&Print the family tree…"), QKeySequence(QKeySequence::Print), Menu::File, [self] { self->printTree(); });
    return all;
}

} // namespace cadair::ui
