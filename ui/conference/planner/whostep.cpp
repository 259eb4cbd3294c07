#include "ui/conference/planner/whostep.h"

#include "core/base/folding.h"
#include "core/wording/namesofpeople.h"
#include "core/workflow/complaining.h"
#include "ui/conference/planner/chairfields.h"
#include "ui/conference/planner/personforms.h"
#include "ui/conference/planner/quorumpanel.h"
#include "ui/conference/planner/whoparts.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace cadair::ui {

using namespace Qt::StringLiterals;

using namespace who;

WhoStep::WhoStep(PlannerState& plan, QWidget* parent)
    : PlannerStep(plan, parent), m_directoryCard(new Card(this)), m_form(new PractitionerForm(plan, this)), m_card(new Card(this)),
      m_quorumCard(new Card(this)), m_quorum(new QuorumPanel(plan, m_quorumCard)), m_chairCard(new Card(this)),
      m_chairFields(new ChairFields(plan, m_chairCard))
{
    auto* page = new QHBoxLayout(this);
    scaleLayout(page, {}, 12);
    page->addWidget(m_directoryCard, 10);
    page->addWidget(m_card, 18);
    auto* right = new QVBoxLayout;
    scaleLayout(right, {}, 12);
    m_quorumCard->setBody(m_quorum);
    m_chairCard->addPadded()->addWidget(m_chairFields);
    right->addWidget(m_chairCard);
    right->addWidget(m_quorumCard, 1);
    page->addLayout(right, 10);
    buildDirectory();
    buildInvited();
    connect(&plan, &PlannerState::changed, this, &WhoStep::showPlan);
    refreshTexts();
}

QString WhoStep::title() const { return tr("Who"); }

bool WhoStep::isDone() const
{
    return state().isOpen() && !state().plan().invitees.empty() && state().draft().chair;
}

QString WhoStep::note() const
{
    return state().isOpen() && !state().draft().chair ? tr("No chair is chosen yet") : QString();
}

QList<QWidget*> WhoStep::panes() const
{
    return {m_directoryCard, m_card, m_chairCard, m_quorumCard};
}

CardTable* WhoStep::quorumTable() const
{
    return m_quorum->table();
}

void WhoStep::settle()
{
    m_chairFields->settle();
}

void WhoStep::arrive()
{
    m_directoryStack->setCurrentIndex(0);
    showPlan();
    m_search->setFocus();
}

void WhoStep::filter()
{
    m_directoryRows->changeRows([this] {
        m_found.clear();
        if (!state().isOpen())
            return;
        const ConferencePlan& plan = state().plan();
        for (const Person& person : state().directory()) {
            const bool already = person.id == plan.conference.chair.value_or(PersonId::fresh()) || plan.minuteTaker == person.id ||
                                 std::any_of(plan.invitees.begin(), plan.invitees.end(), [&](const PlannedInvitee& i) { return i.person == person.id; });
            const QString words = QStringList{person.name, person.agencyName, person.job, agencyWords(person)}.join(u' ');
            if (!already && matchesWords(words, m_search->text()))
                m_found.push_back(person);
        }
    });
    refreshTexts();
}

void WhoStep::showPlan()
{
    m_invitedRows->changeRows([this] {
        m_lines.clear();
        if (!state().isOpen())
            return;
        const std::vector<PlannedInvitee>& invitees = state().plan().invitees;
        if (!invitees.empty())
            m_lines.push_back({Line::Section::Practitioners, static_cast<int>(invitees.size()), {}, {}});
        for (const PlannedInvitee& invitee : invitees)
            m_lines.push_back({Line::Section::None, 0, invitee, {}});
        std::vector<Line> family;
        for (const Participant& person : state().planned().file.participants)
            if (person.child || person.relation)
                family.push_back({Line::Section::None, 0, {}, person});
        if (!family.empty())
            m_lines.push_back({Line::Section::Family, static_cast<int>(family.size()), {}, {}});
        m_lines.insert(m_lines.end(), family.begin(), family.end());
    });
    if (!state().isOpen()) {
        m_search->clear();
        m_form->editNew({});
    }
    fillBoxes();
    filter();
    showDetails();
    Q_EMIT primaryChanged();
}

void WhoStep::fillBoxes()
{
    std::set<PersonId> barred; // a complaint has it held again under somebody else
    if (state().isOpen())
        guarded(state().messages(), [&] { barred = barredChairs(state().office(), state().planned().file); });
    for (const auto& [box, chosen] : {std::pair(m_chair, state().isOpen() ? state().draft().chair : std::nullopt),
                                      std::pair(m_minuteTaker, state().isOpen() ? state().plan().minuteTaker : std::nullopt)}) {
        box->clear();
        box->addItem(tr("Not yet"), QString());
        for (const Person& person : state().directory())
            if (box != m_chair || !barred.contains(person.id))
                box->addItem(box == m_chair ? state().chairName(person) : state().apartName(person), person.id.text());
        box->setCurrentIndex(std::max(0, box->findData(chosen ? chosen->text() : QString())));
    }
}

void WhoStep::invite(const PersonId& person)
{
    const int row = m_directory->currentIndex().row();
    state().change([&](ConferencePlan& p) {
        const bool already = std::any_of(p.invitees.begin(), p.invitees.end(), [&](const PlannedInvitee& i) { return i.person == person; });
        if (!already && p.conference.chair != person && p.minuteTaker != person)
            p.invitees.push_back({person, Capacity::Practitioner, Basis::Contact, {}, false});
    });
    m_invited->setCurrentId(person.text());
    m_invited->scrollTo(m_invited->currentIndex());
    if (m_directory->hasFocus() && m_directoryRows->rows() > 0)
        m_directory->setCurrentIndex(m_directoryRows->index(std::clamp(row, 0, m_directoryRows->rows() - 1), 0));
}

void WhoStep::changeInvitee(const QString& id, const std::function<void(PlannedInvitee&)>& change)
{
    state().change([&](ConferencePlan& p) {
        for (PlannedInvitee& invitee : p.invitees)
            if (invitee.person.text() == id)
                change(invitee);
    });
}

void WhoStep::mark(const QString& id, int digit)
{
    const std::vector<Child> children = state().children();
    changeInvitee(id, [&](PlannedInvitee& invitee) {
        if (digit == 0) {
            const bool all = std::all_of(children.begin(), children.end(), [&](const Child& child) { return knows(invitee.contact, child.id); });
            invitee.contact.clear();
            if (!all)
                for (const Child& child : children)
                    invitee.contact.push_back(child.id);
        } else if (digit <= static_cast<int>(children.size())) {
            const ChildId child = children.at(static_cast<size_t>(digit - 1)).id;
            if (std::erase(invitee.contact, child) == 0)
                invitee.contact.push_back(child);
        }
        if (!invitee.contact.empty())
            invitee.basis = Basis::Contact;
    });
}

void WhoStep::takeOff(const QString& id)
{
    const int row = m_invited->currentIndex().row();
    const int column = std::max(0, m_invited->currentIndex().column());
    state().change([&](ConferencePlan& p) {
        std::erase_if(p.invitees, [&](const PlannedInvitee& invitee) { return invitee.person.text() == id; });
    });
    if (m_invitedRows->rows() == 0) {
        m_search->setFocus();
        return;
    }
    int next = std::clamp(row, 0, m_invitedRows->rows() - 1);
    while (next > 0 && m_invitedRows->isSection(next))
        --next;
    if (m_invitedRows->isSection(next))
        next = std::min(next + 1, m_invitedRows->rows() - 1);
    m_invited->setCurrentIndex(m_invitedRows->index(next, column));
}

const WhoStep::Line* WhoStep::currentLine() const
{
    const int row = m_invited->currentIndex().isValid() ? m_invited->currentIndex().row() : -1;
    return row >= 0 && row < static_cast<int>(m_lines.size()) ? &m_lines[static_cast<size_t>(row)] : nullptr;
}

void WhoStep::showDetails()
{
    const Line* line = currentLine();
    const bool shown = line && line->invitee;
    m_capacity->setEnabled(shown);
    m_basis->setEnabled(shown && line->invitee->capacity == Capacity::Practitioner);
    if (!shown)
        return;
    m_capacity->setCurrentIndex(m_capacity->findData(wordOf(line->invitee->capacity)));
    m_basis->setCurrentIndex(m_basis->findData(wordOf(line->invitee->basis)));
}

QString WhoStep::agencyWords(const Person& person) const
{
    const AgencyKind* kind = person.agency ? state().desk().rulebook().agencies().find(*person.agency) : nullptr;
    const QString shortName = kind ? kind->shortName.in(screenLanguage()) : QString();
    QStringList parts{folded(shortName) == folded(person.job) ? QString() : shortName, person.agencyName, person.job};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

bool WhoStep::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && state().isOpen()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
            if (m_found.empty()) {
                m_addNew->setFocus();
            } else if (m_found.size() == 1 && key != Qt::Key_Down) {
                const PersonId person = m_found.front().id;
                m_search->clear();
                invite(person);
                m_invited->setFocus(); // the keys 0 to 9 mark the contact next
            } else {
                m_directory->setFocus();
            }
            return true;
        }
        if (watched == m_invited && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
            if (const Line* line = currentLine(); line && line->invitee)
                takeOff(line->invitee->person.text());
            return true;
        }
    }
    return PlannerStep::eventFilter(watched, event);
}

void WhoStep::changeEvent(QEvent* event)
{
    PlannerStep::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        fillBoxes();
            refreshTexts();
    }
}

void WhoStep::refreshTexts()
{
    const QString typed = tidied(m_search->text());
    const bool form = m_directoryStack->currentWidget() == m_form;
    m_directoryCard->setTitle(form ? tr("Somebody new") : tr("Directory"));
    m_search->setPlaceholderText(tr("Name, agency or job"));
    m_search->setAccessibleName(tr("Find a practitioner by name, agency or job"));
    m_directory->setAccessibleName(tr("Practitioners who can be asked"));
    m_directory->setVisible(!m_found.empty());
    m_nobody->setText(!m_found.empty()  ? QString()
                      : typed.isEmpty() ? tr("Everybody of the directory is asked already, or nobody is in it yet.")
                                        : tr("No one called “%1”. Check the spelling, or add them.").arg(typed));
    m_nobody->setVisible(!m_nobody->text().isEmpty());
    m_addNew->setText(tr("Add somebody new…"));
    m_card->setTitle(tr("Asked to come"));
    m_card->setSide(state().isOpen() ? QString::number(state().plan().invitees.size()) : QString());
    m_chairLabel->setText(tr("&Chair"));
    m_minuteLabel->setText(tr("&Minutes"));
    m_chair->setAccessibleName(tr("Chair"));
    m_minuteTaker->setAccessibleName(tr("Minute-taker"));
    m_invited->setAccessibleName(tr("Asked to come"));
    m_hint->setText(!state().isOpen() || state().plan().invitees.empty() ? tr("Nobody is asked yet. Choose people in the directory with Enter.")
                                    : tr("0 marks direct contact with every child, 1 to 9 with one. Space: said yes. Delete: take off."));
    m_capacityLabel->setText(tr("As"));
    m_basisLabel->setText(tr("Because of"));
    m_capacity->setAccessibleName(tr("In what capacity this person is asked"));
    m_basis->setAccessibleName(tr("Why this practitioner is asked"));
    for (int i = 0; i < m_capacity->count(); ++i)
        m_capacity->setItemText(i, nameOf(*fromWord<Capacity>(m_capacity->itemData(i).toString()), screenLanguage()));
    for (int i = 0; i < m_basis->count(); ++i)
        m_basis->setItemText(i, nameOf(*fromWord<Basis>(m_basis->itemData(i).toString()), screenLanguage()));
    m_quorumCard->setTitle(tr("Quorum, child by child"));
    m_chairCard->setTitle(tr("The chair"));
    m_chairCard->setVisible(state().isOpen() && (state().draft().chair || state().previous()));
}

} // namespace cadair::ui

#include "moc_whostep.cpp"
