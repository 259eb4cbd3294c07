#include "ui/conference/planner/familystep.h"

#include "core/base/folding.h"
#include "core/wording/dates.h"
#include "core/wording/namesofpeople.h"
#include "ui/conference/planner/personforms.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/request/householdfields.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

bool asksSinceWhen(ConferenceType type)
{
    return type == ConferenceType::Review || type == ConferenceType::TransferIn;
}

} // namespace

QString FamilyStep::nameOfChild(const Child& child)
{
    const QString name = tidied(child.givenName + u' ' + child.familyName);
    return child.givenName.isEmpty() ? callName(child, screenLanguage()) + u", "_s + child.familyName : name;
}

FamilyStep::FamilyStep(PlannerState& plan, QWidget* parent)
    : PlannerStep(plan, parent), m_listCard(new Card(this)), m_card(new Card(this)), m_stack(new QStackedWidget(m_card)),
      m_none(new EmptyState(m_card, u"house-heart"_s)), m_childForm(new ChildForm(plan, m_card)), m_adultForm(new AdultForm(plan, m_card))
{
    auto* page = new QHBoxLayout(this);
    scaleLayout(page, {}, 12);
    page->addWidget(m_listCard, 3);
    page->addWidget(m_card, 8);
    buildList();
    buildFamily();
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_overview);
    m_stack->addWidget(m_childForm);
    m_stack->addWidget(m_adultForm);
    m_card->setBody(m_stack);

    connect(m_childForm, &ChildForm::kept, this, [this] {
        const ChildId child = m_childForm->child().id;
        state().readAnew();
        state().change([&](ConferencePlan& p) { // a child just written down is one the conference is about
            if (std::find(p.conference.children.begin(), p.conference.children.end(), child) == p.conference.children.end())
                p.conference.children.push_back(child);
        });
        leaveForm(m_children);
        m_children->setCurrentId(child.text());
    });
    connect(m_childForm, &ChildForm::givenUp, this, [this] { leaveForm(m_children); });
    connect(m_childForm, &ChildForm::familyWanted, this, [this](const FamilyId& family) {
        leaveForm(m_children);
        chooseFamily(family);
    });
    connect(m_adultForm, &AdultForm::kept, this, [this] {
        state().readAnew();
        leaveForm(m_adults);
    });
    connect(m_adultForm, &AdultForm::givenUp, this, [this] { leaveForm(m_adults); });
    connect(&plan, &PlannerState::changed, this, &FamilyStep::showPlan);
    refreshTexts();
}

QString FamilyStep::title() const { return tr("Family"); }

bool FamilyStep::isDone() const
{
    return state().isOpen() && state().draft().family && !state().draft().children.empty();
}

QString FamilyStep::note() const
{
    return state().isOpen() && state().draft().family && state().draft().children.empty() ? tr("No child is ticked yet") : QString();
}

QList<QWidget*> FamilyStep::panes() const
{
    return {m_listCard, m_card};
}

void FamilyStep::arrive()
{
    guarded(state().messages(), [this] { m_all = findFamilies(state().office(), {}); });
    filter();
    showPlan();
    if (state().draft().family && m_childRows->rows() > 0)
        m_children->setFocus();
    else
        m_search->setFocus();
}

void FamilyStep::settle()
{
    m_household->settle();
}

void FamilyStep::filter()
{
    // everybody of a family is searched, so the casebook answers; adults are not in the rows
    if (state().isOpen())
        guarded(state().messages(), [this] {
            std::vector<FamilyRow> found = m_search->text().trimmed().isEmpty() ? m_all : findFamilies(state().office(), m_search->text());
            m_familyRows->changeRows([&] { m_found = std::move(found); });
        });
    else
        m_familyRows->changeRows([this] { m_found.clear(); });
    refreshTexts();
}

void FamilyStep::showPlan()
{
    m_childRows->changeRows([this] { m_adultRows->changeRows([this] { m_shown = state().isOpen() ? state().household() : std::nullopt; }); });
    m_familyRows->touch();
    if (!state().isOpen()) {
        m_all.clear();
        m_familyRows->changeRows([this] { m_found.clear(); });
        m_search->clear();
        m_childForm->edit(Child{.id = ChildId::fresh(), .family = FamilyId::fresh()}, true);
        m_adultForm->edit(Person{.id = PersonId::fresh()}, {FamilyId::fresh(), PersonId::fresh()}, true);
        m_stack->setCurrentWidget(m_none);
    } else if (m_stack->currentWidget() == m_none || m_stack->currentWidget() == m_overview) {
        m_stack->setCurrentWidget(state().household() ? m_overview : static_cast<QWidget*>(m_none));
    }
    showPlanSince();
    refreshTexts();
}

/// Since when there is a plan, where the casebook does not know it from a conference of its own.
void FamilyStep::showPlanSince()
{
    std::vector<Child> asked;
    if (state().isOpen() && asksSinceWhen(state().draft().type))
        for (const Child& child : state().children()) {
            const Subject* subject = state().planned().file.subject(child.id);
            const bool known = subject && !subject->previous.empty();
            if (!known)
                asked.push_back(child);
        }
    const bool same = asked.size() == m_since.size() &&
                      std::all_of(asked.begin(), asked.end(), [this](const Child& child) { return m_since.count(child.id) > 0; });
    if (!same) {
        for (auto& [id, row] : m_since) {
            row.first->hide();
            row.first->deleteLater();
        }
        m_since.clear();
        QWidget* before = m_children;
        for (const Child& child : asked) {
            auto* field = new DateField(state().today(), m_sinceBox);
            auto* row = new FieldRow(field, m_sinceBox, FieldRow::LabelPlace::Left, 220);
            auto* rest = new QWidget(row);
            rest->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
            scaleMaximumWidth(field, 280);
            row->addBeside(rest);
            m_sinceRows->addWidget(row);
            before = tabAfter(before, field);
            connect(field, &DateField::refusalChanged, row, &FieldRow::setRefusal);
            connect(field, &DateField::dateChanged, this, [this, id = child.id](std::optional<QDate> date) {
                state().change([&](ConferencePlan& p) {
                    if (date)
                        p.conference.planSince.insert_or_assign(id, *date);
                    else
                        p.conference.planSince.erase(id);
                });
            });
            m_since.emplace(child.id, std::pair(row, field));
        }
    }
    for (auto& [id, row] : m_since) {
        const auto since = state().draft().planSince.find(id);
        if (!row.second->edit()->hasFocus())
            row.second->setDate(since == state().draft().planSince.end() ? std::nullopt : std::optional(since->second));
        for (const Child& child : asked)
            if (child.id == id)
                row.first->setLabel(tr("Plan for %1 since").arg(callName(child, screenLanguage())));
    }
    m_sinceBox->setVisible(!m_since.empty());
}

void FamilyStep::chooseFamily(const FamilyId& family)
{
    std::optional<Household> household;
    if (!guarded(state().messages(), [&] { household = openHousehold(state().office(), family); }) || !household)
        return;
    if (state().draft().family != family)
        state().change([&](ConferencePlan& p) { // all its children, to be unticked where one is not meant
            p.conference.family = family;
            p.conference.children.clear();
            for (const Child& child : household->children)
                if (!child.died)
                    p.conference.children.push_back(child.id);
            p.conference.planSince.clear();
            for (PlannedInvitee& invitee : p.invitees)
                invitee.contact.clear();
        });
    m_stack->setCurrentWidget(m_overview);
    if (m_childRows->rows() > 0)
        m_children->setFocus();
    else
        m_addChild->setFocus();
    Q_EMIT primaryChanged();
}

void FamilyStep::makeFamily()
{
    const QString name = tidied(m_search->text());
    if (name.isEmpty()) { // the name is asked where names are typed
        m_refused = u"name"_s;
        refreshTexts();
        m_search->setFocus();
        return;
    }
    m_refused.clear();
    std::optional<FamilyId> made;
    guarded(state().messages(), [&] { made = addFamily(state().office(), name.left(300), {}).id; });
    if (!made)
        return;
    guarded(state().messages(), [this] { m_all = findFamilies(state().office(), {}); });
    m_search->clear();
    chooseFamily(*made);
    editChild({});
}

void FamilyStep::toggleChild(const QString& id)
{
    const auto child = ChildId::parse(id);
    if (!child)
        return;
    state().change([&](ConferencePlan& p) {
        std::vector<ChildId>& children = p.conference.children;
        if (std::erase(children, *child) > 0)
            return;
        // the order is the family's: the first is A everywhere
        std::vector<ChildId> ordered;
        for (const Child& each : state().household()->children)
            if (each.id == *child || std::find(children.begin(), children.end(), each.id) != children.end())
                ordered.push_back(each.id);
        children = ordered;
    });
}

void FamilyStep::editChild(const QString& id)
{
    const auto& household = state().household();
    if (!household)
        return;
    Child child{.id = ChildId::fresh(), .family = household->family.id};
    child.familyName = household->family.name;
    bool isNew = true;
    for (const Child& each : household->children)
        if (each.id.text() == id) {
            child = each;
            isNew = false;
        }
    m_childForm->edit(child, isNew);
    showForm(m_childForm);
    m_childForm->begin();
}

void FamilyStep::editAdult(const QString& id)
{
    const auto& household = state().household();
    if (!household)
        return;
    Person person{.id = PersonId::fresh()};
    FamilyMember member{.family = household->family.id, .person = person.id, .relation = Relation::Mother, .parentalResponsibility = true};
    if (!household->children.empty())
        person.address = household->children.front().address;
    bool isNew = true;
    for (const FamilyMember& each : household->members)
        for (const Person& adult : household->adults)
            if (each.person.text() == id && adult.id == each.person) {
                person = adult;
                member = each;
                isNew = false;
            }
    m_adultForm->edit(person, member, isNew);
    showForm(m_adultForm);
    m_adultForm->begin();
}

void FamilyStep::showForm(QWidget* form)
{
    m_stack->setCurrentWidget(form);
    refreshTexts();
}

void FamilyStep::leaveForm(QWidget* focus)
{
    m_stack->setCurrentWidget(state().household() ? m_overview : static_cast<QWidget*>(m_none));
    auto* table = static_cast<CardTable*>(focus);
    if (table->rows()->rows() > 0)
        table->setFocus();
    else
        m_addChild->setFocus();
    refreshTexts();
    Q_EMIT primaryChanged();
}

bool FamilyStep::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) && !m_found.empty()) {
            m_families->setFocus();
            if (m_found.size() == 1 && key != Qt::Key_Down)
                chooseFamily(m_found.front().id);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_addFamily->setFocus();
            return true;
        }
    }
    return PlannerStep::eventFilter(watched, event);
}

void FamilyStep::changeEvent(QEvent* event)
{
    PlannerStep::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showPlanSince();
        refreshTexts();
    }
}

void FamilyStep::refreshTexts()
{
    const QString typed = tidied(m_search->text());
    m_listCard->setTitle(tr("Which family?"));
    m_search->setPlaceholderText(tr("Name of a child or an adult"));
    m_search->setAccessibleName(tr("Find a family by the name of a child or an adult"));
    m_families->setAccessibleName(tr("Families"));
    m_families->setVisible(!m_found.empty());
    const bool nobody = m_found.empty() && !typed.isEmpty();
    m_nobody->setText(!m_refused.isEmpty() && typed.isEmpty() ? tr("Write the family’s name above, then add it.")
                      : nobody                                ? tr("No one called “%1”. Check the spelling, or add the family.").arg(typed)
                      : m_found.empty()                       ? tr("No families yet. Write the name above, then add it.")
                                                              : QString());
    m_nobody->setVisible(!m_nobody->text().isEmpty());
    m_addFamily->setText(typed.isEmpty() ? tr("Add a family…") : tr("Add the %1 family…").arg(typed.left(24)));
    m_none->setSentence(tr("Choose a family on the left, or add one. Its children and adults are then shown here."));
    const auto& household = state().household();
    const QString family = state().isOpen() && household ? household->family.name : QString();
    if (m_stack->currentWidget() == m_childForm)
        m_card->setTitle(tr("A child of the %1 family").arg(family));
    else if (m_stack->currentWidget() == m_adultForm)
        m_card->setTitle(tr("An adult of the %1 family").arg(family));
    else
        m_card->setTitle(household ? tr("%1 family").arg(family) : tr("The family"));
    m_card->setSide(household ? household->family.reference : QString());
    m_childrenHead->setText(tr("Children"));
    m_childrenHint->setText(m_childRows->rows() > 0 ? tr("Space ticks whom the conference is about: each child is decided apart.")
                                                    : tr("A conference is about one child at least."));
    m_addChild->setText(tr("Add a child…"));
    m_adultsHead->setText(tr("Parents, carers and family"));
    const QStringList warned = warnings();
    m_adultsHint->setText(!warned.isEmpty() ? warned.join(u'\n') : m_adultRows->rows() > 0 ? QString() : tr("They are invited with the conference."));
    m_adultsHint->setTone(warned.isEmpty() ? Tone::Muted : Tone::Stopped);
    m_adultsHint->setSemibold(!warned.isEmpty());
    m_addAdult->setText(tr("Add an adult…"));
    m_children->setAccessibleName(tr("Children of the family"));
    m_adults->setAccessibleName(tr("Parents, carers and family"));
    m_children->setVisible(m_childRows->rows() > 0);
    m_adults->setVisible(m_adultRows->rows() > 0);
}

} // namespace cadair::ui

#include "moc_familystep.cpp"
