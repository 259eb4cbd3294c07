#include "ui/conference/planner/familystep.h"

#include "core/base/folding.h"
#include "core/wording/dates.h"
#include "core/wording/namesofpeople.h"
#include "core/wording/safety.h"
#include "ui/conference/planner/personforms.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
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

QString nameOfChild(const Child& child)
{
    const QString name = tidied(child.givenName + u' ' + child.familyName);
    return child.givenName.isEmpty() ? callName(child, screenLanguage()) + u", "_s + child.familyName : name;
}

bool asksSinceWhen(ConferenceType type)
{
    return type == ConferenceType::Review || type == ConferenceType::TransferIn;
}

} // namespace

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

void FamilyStep::buildList()
{
    m_search = new QLineEdit(m_listCard);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_families = new CardTable(m_listCard);
    m_families->horizontalHeader()->hide();
    m_nobody = new TextLabel(m_listCard, TextSize::Body, Tone::Muted);
    m_addFamily = makeButton(m_listCard, ButtonLook::Plain, u"plus-lg"_s);
    auto* top = new QVBoxLayout;
    scaleLayout(top, {12, 10, 12, 10}, 8);
    top->addWidget(m_search);
    m_listCard->body()->addLayout(top);
    m_listCard->body()->addWidget(new Hairline(m_listCard));
    m_listCard->body()->addWidget(m_families, 1);
    auto* foot = new QVBoxLayout;
    scaleLayout(foot, {12, 8, 12, 10}, 8);
    foot->addWidget(m_nobody);
    foot->addStretch(1);
    foot->addWidget(m_addFamily);
    m_listCard->body()->addLayout(foot);

    MadeRows::Makers makers;
    makers.rows = [this] { return static_cast<int>(m_found.size()); };
    makers.columns = [] { return 1; };
    makers.id = [this](int row) { return m_found.at(static_cast<size_t>(row)).id.text(); };
    makers.cell = [this](int row, int) {
        const FamilyRow& family = m_found.at(static_cast<size_t>(row));
        QStringList children = family.children;
        for (QString& child : children)
            if (child.isEmpty())
                child = tr("unborn child");
        RowCell cell = textCell(family.name, children.isEmpty() ? tr("no children yet") : children.join(u", "_s), true);
        if (state().isOpen() && state().draft().family == family.id) {
            cell.icon = u"check-lg"_s;
            cell.iconTone = Tone::Accent;
        }
        return cell;
    };
    m_familyRows = new MadeRows(std::move(makers), m_families);
    m_families->setRows(m_familyRows);
    m_families->setColumns({{ColumnWidth::Kind::Stretch, 0}});
    connect(m_families, &CardTable::rowActivated, this, [this](const QString& id) { chooseFamily(*FamilyId::parse(id)); });
    connect(m_families, &CardTable::spacePressed, this, [this](const QString& id) { chooseFamily(*FamilyId::parse(id)); });
    connect(m_search, &QLineEdit::textChanged, this, &FamilyStep::filter);
    connect(m_addFamily, &QPushButton::clicked, this, &FamilyStep::makeFamily);
}

void FamilyStep::buildFamily()
{
    auto* scroll = new QScrollArea(m_card);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_overview = scroll;
    auto* inner = new QWidget(scroll);
    auto* rows = new QVBoxLayout(inner);
    scaleLayout(rows, {0, 0, 0, 8}, 0);
    const auto head = [&](TextLabel*& words, TextLabel*& hint, QPushButton*& add, const QString& icon) {
        words = new TextLabel(inner, TextSize::Body, Tone::Plain, true);
        hint = new TextLabel(inner, TextSize::Small, Tone::Muted);
        add = makeButton(inner, ButtonLook::Plain, icon);
        auto* line = new QHBoxLayout;
        scaleLayout(line, {16, 10, 8, 6}, 8);
        words->setWordWrap(false);
        line->addWidget(words);
        line->addWidget(hint, 1);
        line->addWidget(add);
        rows->addLayout(line);
    };
    head(m_childrenHead, m_childrenHint, m_addChild, u"plus-lg"_s);
    m_children = new CardTable(inner);
    m_children->setGrowsWithRows(true);
    rows->addWidget(m_children);
    m_sinceBox = new QWidget(inner);
    m_sinceRows = new QVBoxLayout(m_sinceBox);
    scaleLayout(m_sinceRows, {16, 10, 16, 4}, 8);
    rows->addWidget(m_sinceBox);
    rows->addSpacing(8);
    rows->addWidget(new Hairline(inner));
    head(m_adultsHead, m_adultsHint, m_addAdult, u"person-plus"_s);
    m_adults = new CardTable(inner);
    m_adults->setGrowsWithRows(true);
    rows->addWidget(m_adults);
    rows->addStretch(1);
    scroll->setWidget(inner);
    inner->setAutoFillBackground(false); // setWidget() fills it, and the card is white

    MadeRows::Makers children;
    children.rows = [this] { return m_shown ? static_cast<int>(m_shown->children.size()) : 0; };
    children.columns = [] { return 4; };
    children.id = [this](int row) { return m_shown->children.at(static_cast<size_t>(row)).id.text(); };
    children.header = [](int column) { return QStringList{tr("Child"), tr("Born"), tr("Languages"), QString()}.value(column); };
    children.cell = [this](int row, int column) { return childCell(row, column); };
    children.spoken = [this](int row) { return spokenChild(row); };
    m_childRows = new MadeRows(std::move(children), m_children);
    m_children->setRows(m_childRows);
    m_children->setColumns({{ColumnWidth::Kind::Stretch, 180}, {ColumnWidth::Kind::Contents, 150}, {ColumnWidth::Kind::Contents, 110}, {}});
    connect(m_children, &CardTable::spacePressed, this, [this](const QString& id) { toggleChild(id); });
    connect(m_children, &CardTable::rowActivated, this, [this](const QString& id, int column) {
        if (column == 0 && !m_children->hasFocus())
            toggleChild(id);
        else
            editChild(id);
    });
    connect(m_addChild, &QPushButton::clicked, this, [this] { editChild({}); });

    MadeRows::Makers adults;
    adults.rows = [this] { return m_shown ? static_cast<int>(m_shown->members.size()) : 0; };
    adults.columns = [] { return 5; };
    adults.id = [this](int row) { return m_shown->members.at(static_cast<size_t>(row)).person.text(); };
    adults.header = [](int column) {
        return QStringList{tr("Adult"), tr("Parental responsibility"), tr("Languages"), tr("Address"), QString()}.value(column);
    };
    adults.cell = [this](int row, int column) { return adultCell(row, column); };
    m_adultRows = new MadeRows(std::move(adults), m_adults);
    m_adults->setRows(m_adultRows);
    m_adults->setColumns({{ColumnWidth::Kind::Stretch, 150}, {ColumnWidth::Kind::Contents, 100}, {ColumnWidth::Kind::Contents, 90},
                          {ColumnWidth::Kind::Contents, 90}, {}});
    connect(m_adults, &CardTable::rowActivated, this, [this](const QString& id) { editAdult(id); });
    connect(m_addAdult, &QPushButton::clicked, this, [this] { editAdult({}); });
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

bool FamilyStep::isChosen(const ChildId& child) const
{
    if (!state().isOpen())
        return false;
    const auto& chosen = state().draft().children;
    return std::find(chosen.begin(), chosen.end(), child) != chosen.end();
}

RowCell FamilyStep::childCell(int row, int column) const
{
    const Child& child = m_shown->children.at(static_cast<size_t>(row));
    const Language language = screenLanguage();
    switch (column) {
    case 0: {
        RowCell cell = textCell(nameOfChild(child), child.calledName.isEmpty() ? QString() : tr("called %1").arg(child.calledName), true);
        cell.kind = RowCell::Kind::Check;
        cell.chosen = isChosen(child.id) ? 1 : 0;
        return cell;
    }
    case 1:
        if (child.born)
            return textCell(longDate(*child.born, language), age(*child.born, state().today(), language));
        return child.expected ? textCell(longDate(*child.expected, language), tr("expected")) : RowCell{};
    case 2: {
        const QString papers = nameOfLanguage(child.languages.papers, language);
        if (child.languages.meeting.isEmpty() && papers.isEmpty())
            return mutedCell(tr("not asked"));
        return textCell(nameOfLanguage(child.languages.meeting, language), papers.isEmpty() ? QString() : tr("papers: %1").arg(papers));
    }
    default: return buttonCell(tr("Change…"));
    }
}

QString FamilyStep::spokenChild(int row) const
{
    const Child& child = m_shown->children.at(static_cast<size_t>(row));
    return isChosen(child.id) ? tr("%1, the conference is about this child").arg(nameOfChild(child))
                              : tr("%1, the conference is not about this child").arg(nameOfChild(child));
}

RowCell FamilyStep::adultCell(int row, int column) const
{
    const Household& household = *m_shown;
    const FamilyMember& member = household.members.at(static_cast<size_t>(row));
    const auto found = std::find_if(household.adults.begin(), household.adults.end(), [&](const Person& p) { return p.id == member.person; });
    if (found == household.adults.end())
        return {};
    const Language language = screenLanguage();
    switch (column) {
    case 0: return textCell(found->name, nameOf(member.relation, language), true);
    case 1:
        if (!member.parentalResponsibility)
            return mutedCell(tr("No"));
        return stateCell(Tone::Done, tr("Yes"));
    case 2: {
        const QString papers = nameOfLanguage(found->languages.papers, language);
        if (found->languages.meeting.isEmpty() && papers.isEmpty())
            return mutedCell(tr("not asked"));
        return textCell(nameOfLanguage(found->languages.meeting, language), papers.isEmpty() ? QString() : tr("papers: %1").arg(papers));
    }
    case 3:
        for (const WithheldAddress& withheld : household.withheld)
            if (withheld.isOf(found->id) && withheld.holdsOn(state().today())) {
                RowCell cell = stateCell(Tone::Stopped, found->address.section(u'\n', 0, 0), tr("not for %1").arg(withheld.fromName));
                cell.icon = u"shield-lock"_s;
                return cell;
            }
        if (found->address.trimmed().isEmpty())
            return stateCell(Tone::Attention, tr("No address"));
        return mutedCell(found->address.section(u'\n', 0, 0));
    default: return buttonCell(tr("Change…"));
    }
}

/// What must be known of this family before anybody is asked to sit in one room, or written to.
QStringList FamilyStep::warnings() const
{
    QStringList said;
    if (!m_shown)
        return said;
    for (const WithheldAddress& withheld : m_shown->withheld)
        if (withheld.holdsOn(state().today()))
            said << withheldSentence(withheld, screenLanguage());
    for (const FamilyWarning& warning : m_shown->warnings)
        if (warning.holdsOn(state().today()))
            said << warningSentence(warning, screenLanguage());
    return said;
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
