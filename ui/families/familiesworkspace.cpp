#include "ui/families/familiesworkspace.h"

#include "core/workflow/families.h"
#include "core/workflow/safety.h"
#include "ui/families/careforms.h"
#include "ui/families/familieswords.h"
#include "ui/families/familyaddresses.h"
#include "ui/families/familyhistory.h"
#include "ui/families/familylist.h"
#include "ui/families/familytimeline.h"
#include "ui/families/movesforms.h"
#include "ui/families/peopleforms.h"
#include "ui/families/peoplearound.h"
#include "ui/families/safetyforms.h"
#include "ui/families/visitforms.h"
#include "ui/families/warningstrip.h"
#include "ui/letterdesk/paperwork.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/storewords.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomForBoth = 800; // in 11 pt pixels
const QString afterPart = u"after/"_s; // and an event's id: what is still to be done after it

} // namespace

FamiliesWorkspace::FamiliesWorkspace(Desk& desk, Prompts& prompts, QWidget* parent)
    : Workspace(parent), m_tools{desk, prompts, messages()}, m_list(new FamilyList(this)), m_right(new QStackedWidget(this)),
      m_none(new EmptyState(m_right, u"house-heart"_s)), m_page(new FamilyPage(m_right)), m_formCard(new Card(m_right)),
      m_forms(new QStackedWidget(m_formCard)), m_familyForm(new FamilyRecordForm(m_tools, m_forms)),
      m_childForm(new ChildRecordForm(m_tools, m_forms)), m_adultForm(new AdultRecordForm(m_tools, m_forms)),
      m_withholdForm(new WithholdForm(m_tools, m_forms)), m_warningForm(new FamilyWarningForm(m_tools, m_forms)),
      m_planForms(m_tools, m_forms), m_lifeForms(m_tools, m_forms), m_pdfs(new PdfRun(this))
{
    tellOfRun(*m_pdfs, messages());
    layOut();
    connectAll();
    refreshTexts();
}

void FamiliesWorkspace::layOut()
{
    auto* halves = new QHBoxLayout;
    scaleLayout(halves, {}, 12);
    halves->addWidget(m_list);
    halves->addWidget(m_right, 1);
    scaleWidth(m_list, 290);
    content()->addLayout(halves, 1);
    m_right->addWidget(m_none);
    m_right->addWidget(m_page);
    m_right->addWidget(m_formCard);
    for (FamilyForm* form : std::initializer_list<FamilyForm*>{m_familyForm, m_childForm, m_adultForm, m_withholdForm, m_warningForm})
        m_forms->addWidget(form);
    for (FamilyForm* form : m_planForms.all())
        m_forms->addWidget(form);
    for (FamilyForm* form : m_lifeForms.all())
        m_forms->addWidget(form);
    m_formCard->setBody(m_forms);
    m_makeFirst = m_none->addAction(true, u"plus-lg"_s);
    m_toList = makeButton(this, ButtonLook::Plain, u"arrow-left"_s);
    heading().addRight(m_toList);
    m_life = makeButton(this, ButtonLook::Plain, u"person"_s);
    heading().addRight(m_life);
    m_edit = makeButton(this, ButtonLook::Plain, u"pencil"_s);
    heading().addRight(m_edit);
    m_add = actions().addSecondary(u"plus-lg"_s);
    auto* menu = new QMenu(m_add);
    m_addChild = menu->addAction(QString());
    m_addAdult = menu->addAction(QString());
    m_warn = menu->addAction(QString());
    m_add->setMenu(menu);
    m_withhold = actions().addSecondary(u"shield-lock"_s);
    m_new = actions().primary(u"plus-lg"_s);
    addPane(m_list);
}

void FamiliesWorkspace::connectAll()
{
    connect(m_list, &FamilyList::familyChosen, this, [this](const FamilyId& family, bool enter) {
        m_listAsked = false;
        if (show(family, m_family != family || !m_view) && enter)
            m_page->childTable()->setFocus();
    });
    const auto opened = [this](const ConferenceId& conference, const QString& part) { Q_EMIT goTo({u"conference"_s, conference.text(), part}); };
    connect(&m_page->timeline(), &FamilyTimeline::conferenceWanted, this, opened);
    connect(&m_page->timeline(), &FamilyTimeline::planWanted, this, [this] { m_page->showTab(FamilyPage::Plan); });
    connect(&m_page->plan(), &FamilyPlan::lineWanted, this, &FamiliesWorkspace::doLine);
    connect(&m_page->plan(), &FamilyPlan::meetingWanted, this, &FamiliesWorkspace::recordMeeting);
    connect(&m_page->plan(), &FamilyPlan::dayWanted, this, &FamiliesWorkspace::fixDay);
    connect(&m_page->plan(), &FamilyPlan::newWanted, this, &FamiliesWorkspace::writeDown);
    connect(&m_page->plan(), &FamilyPlan::agreementWanted, this, &FamiliesWorkspace::makeAgreement);
    connect(m_planForms.action, &ActionForm::agreeAnewWanted, this, &FamiliesWorkspace::agreeAnew);
    for (FamilyForm* form : m_planForms.all()) {
        connect(form, &FamilyForm::kept, this, &FamiliesWorkspace::planKept);
        connect(form, &FamilyForm::givenUp, this, &FamiliesWorkspace::planKept);
    }
    connect(m_planForms.moveStep, &MoveStepForm::acceptanceKept, this, &FamiliesWorkspace::tellAccepted);
    connect(m_planForms.careStep, &CareStepForm::conferenceWanted, this, [this](const CareStepId& step) { Q_EMIT goTo({u"new-conference"_s, step.text(), u"care"_s}); });
    connectEndings();
    connect(&m_page->around(), &PeopleAround::conferenceWanted, this, opened);
    connect(&m_page->conferences(), &FamilyConferences::conferenceWanted, this, opened);
    connect(&m_page->letters(), &FamilyLetters::conferenceWanted, this, opened);
    connect(&m_page->around(), &PeopleAround::adultWanted, this, [this](const PersonId& person) { editAdult(person.text()); });
    connect(m_page, &FamilyPage::childWanted, this, [this](const ChildId& child) { editChild(child.text()); });
    connect(&m_page->addresses(), &FamilyAddresses::withholdWanted, this, [this](const AddressOwner& owner) { withhold(owner); });
    connect(&m_page->addresses(), &FamilyAddresses::endWithholdingWanted, this, &FamiliesWorkspace::endWithholding);
    connect(&m_page->addresses(), &FamilyAddresses::endWarningWanted, this, &FamiliesWorkspace::endWarning);
    const auto compare = [this](const Lookalike& other) {
        if (other.otherFamily)
            Q_EMIT goTo({id(), other.otherFamily->text(), other.kind == RecordKind::Child ? other.otherId : QString()});
    };
    connect(&m_page->warnings(), &WarningStrip::compareWanted, this, compare);
    connect(m_childForm, &ChildRecordForm::compareWanted, this, compare);
    connect(m_adultForm, &AdultRecordForm::compareWanted, this, compare);
    connect(&m_page->warnings(), &WarningStrip::notTheSameSaid, this, [this](const Lookalike& other) {
        if (guarded(messages(), [&] { sayNotTheSame(m_tools.desk.office(), other.kind, other.id, other.otherId); }))
            readAnew();
    });
    connect(m_familyForm, &FamilyForm::kept, this, &FamiliesWorkspace::leaveForm);
    connect(m_childForm, &FamilyForm::kept, this, &FamiliesWorkspace::childKept);
    connect(m_adultForm, &FamilyForm::kept, this, &FamiliesWorkspace::adultKept);
    connect(m_adultForm, &AdultRecordForm::takeOutWanted, this, &FamiliesWorkspace::takeOut);
    connect(m_childForm, &ChildRecordForm::somethingHappened, this, [this](const ChildId& child) { recordLifeEvent(child); });
    connect(m_lifeForms.event, &FamilyForm::kept, this, &FamiliesWorkspace::lifeEventKept);
    connect(m_lifeForms.after, &FamilyForm::kept, this, &FamiliesWorkspace::leaveForm);
    for (FamilyForm* form : m_lifeForms.all())
        connect(form, &FamilyForm::givenUp, this, &FamiliesWorkspace::leaveForm);
    connect(m_withholdForm, &FamilyForm::kept, this, &FamiliesWorkspace::leaveForm);
    connect(m_warningForm, &FamilyForm::kept, this, &FamiliesWorkspace::leaveForm);
    for (FamilyForm* form : std::initializer_list<FamilyForm*>{m_familyForm, m_childForm, m_adultForm, m_withholdForm, m_warningForm})
        connect(form, &FamilyForm::givenUp, this, &FamiliesWorkspace::leaveForm);
    const auto plan = [this] { Q_EMIT goTo({u"new-conference"_s, m_family ? m_family->text() : QString(), {}}); };
    connect(m_toList, &QPushButton::clicked, this, &FamiliesWorkspace::showList);
    connect(m_new, &QPushButton::clicked, this, plan);
    connect(m_makeFirst, &QPushButton::clicked, this, plan);
    connect(m_edit, &QPushButton::clicked, this, &FamiliesWorkspace::editFamily);
    connect(m_addChild, &QAction::triggered, this, [this] { editChild({}); });
    connect(m_addAdult, &QAction::triggered, this, [this] { editAdult({}); });
    connect(m_life, &QPushButton::clicked, this, &FamiliesWorkspace::recordLifeEventOfCurrent);
    connect(m_withhold, &QPushButton::clicked, this, [this] { withhold(std::nullopt); });
    connect(m_warn, &QAction::triggered, this, &FamiliesWorkspace::addWarning);
}

QString FamiliesWorkspace::id() const { return u"families"_s; }
QString FamiliesWorkspace::iconName() const { return u"house-heart"_s; }
QString FamiliesWorkspace::name() const { return tr("Families"); }

bool FamiliesWorkspace::open(const QString& record, const QString& part)
{
    if (record.isEmpty())
        return true;
    const auto family = FamilyId::parse(record);
    if (!family || !show(*family, m_family != *family || !m_view))
        return false;
    if (const auto tab = FamilyPage::tabOf(part.section(u'/', 0, 0))) {
        m_page->showTab(*tab);
        if (!part.section(u'/', 1, 1).isEmpty() && !formOnShow())
            openOwed(part.section(u'/', 1, 1), part.section(u'/', 2, 2));
    } else if (part.startsWith(afterPart))
        showAfter(LifeEventId::parse(part.mid(afterPart.size())));
    else if (!part.isEmpty())
        m_page->childTable()->setCurrentId(part);
    m_list->showCurrent(*family, FamilyPage::tabOf(part.section(u'/', 0, 0)) || part.startsWith(afterPart) ? QString() : part);
    return true;
}

Destination FamiliesWorkspace::whereabouts() const
{
    return {id(), m_family ? m_family->text() : QString(), FamilyPage::wordOf(m_page->tab())};
}

/// Reads one family and shows it; false where there is none. `opening`: the record was not on show before.
bool FamiliesWorkspace::show(const FamilyId& family, bool opening)
{
    std::optional<FamilyView> read;
    if (!guarded(messages(), [&] { read = opening ? openFamily(m_tools.desk.office(), family) : rereadFamily(m_tools.desk.office(), family); }) || !read)
        return false;
    if (opening)
        messages().dismiss();
    m_family = family;
    put(std::make_unique<FamilyView>(*std::move(read)));
    if (formOnShow() && m_formFamily != family)
        offerWayBack(); // nothing that was typed is lost by looking elsewhere
    if (!formOnShow() || m_formFamily != family)
        m_right->setCurrentWidget(m_page);
    refreshTexts();
    Q_EMIT commandsChanged();
    return true;
}

/// The rows on show speak of the view before until they are shown the new one: it lives as long.
void FamiliesWorkspace::put(std::unique_ptr<FamilyView> view)
{
    m_page->showView(view.get(), m_tools.desk.clock().today());
    m_view = std::move(view);
}

void FamiliesWorkspace::readAnew()
{
    std::vector<ListedFamily> all;
    if (!guarded(messages(), [&] { all = listFamilies(m_tools.desk.office()); }))
        return;
    m_list->setFamilies(std::move(all), m_tools.desk.clock().today());
    if (m_family && m_view && !formOnShow())
        show(*m_family, false);
    else if (m_family && m_view)
        m_list->showCurrent(*m_family);
    refreshTexts();
}

void FamiliesWorkspace::activated()
{
    readAnew();
    if (m_family)
        m_list->showCurrent(*m_family);
    if (formOnShow())
        return;
    if (m_view && m_page->childTable()->isVisible())
        m_page->childTable()->setFocus();
    else if (m_list->table()->isVisible())
        m_list->table()->setFocus();
}

void FamiliesWorkspace::aboutToLock()
{
    m_forms->setCurrentWidget(m_familyForm);
    m_familyForm->edit({FamilyId::fresh(), {}, {}});
    m_childForm->edit(Child{.id = ChildId::fresh(), .family = FamilyId::fresh()}, true);
    m_adultForm->edit(Person{.id = PersonId::fresh()}, {FamilyId::fresh(), PersonId::fresh()}, {.family = {FamilyId::fresh(), {}, {}}}, true);
    m_withholdForm->offer({.family = {FamilyId::fresh(), {}, {}}}, {}, std::nullopt);
    m_warningForm->edit({WarningId::fresh(), FamilyId::fresh()}, true);
    m_planForms.forget();
    m_lifeForms.forget();
    put(nullptr);
    m_list->setFamilies({}, {});
    m_list->searchField()->clear();
    m_right->setCurrentWidget(m_none);
    messages().dismiss();
    refreshTexts();
}

void FamiliesWorkspace::unlocked()
{
    readAnew();
    if (m_family && show(*m_family, true))
        m_list->showCurrent(*m_family);
}

QList<QWidget*> FamiliesWorkspace::stops() const
{
    QList<QWidget*> all = Page::stops();
    const QList<QWidget*> right = formOnShow() ? QList<QWidget*>{m_formCard} : m_page->panes();
    qsizetype at = all.indexOf(m_list) + 1;
    if (at == 0 && all.contains(heading().right())) // folded away
        at = 1;
    for (QWidget* pane : right)
        if (pane->isVisible() && firstFocusIn(pane))
            all.insert(at++, pane);
    return all;
}

void FamiliesWorkspace::resizeEvent(QResizeEvent* event)
{
    Workspace::resizeEvent(event);
    fold();
}

void FamiliesWorkspace::fold()
{
    const bool narrow = width() < px(roomForBoth);
    m_list->setVisible(!narrow || !m_view || m_listAsked);
    m_toList->setVisible(!m_list->isVisibleTo(this));
}

void FamiliesWorkspace::showList()
{
    m_listAsked = true;
    fold();
    m_list->searchField()->setFocus();
}

void FamiliesWorkspace::changeEvent(QEvent* event)
{
    Workspace::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

QString FamiliesWorkspace::contextLine() const
{
    const Household& household = m_view->household;
    QStringList parts{tr("%n child(ren)", nullptr, static_cast<int>(household.children.size()))};
    if (!household.family.reference.isEmpty())
        parts << tr("reference %1").arg(household.family.reference);
    return parts.join(u" · "_s);
}

void FamiliesWorkspace::refreshTexts()
{
    const bool shown = m_view != nullptr;
    const bool form = formOnShow() != nullptr;
    heading().setTitle(shown ? FamiliesWords::family(m_view->household.family.name) : name());
    heading().setContext(shown ? contextLine() : QString());
    m_none->setSentence(m_list->table()->rows()->rows() > 0
                            ? tr("Choose a family on the left. Opening it is written down, as for every record.")
                            : tr("No families yet. A family is made with its first conference."));
    m_makeFirst->setText(tr("New conference…"));
    m_makeFirst->setVisible(m_list->table()->rows()->rows() == 0);
    m_toList->setText(tr("All families"));
    m_edit->setText(tr("Edit"));
    m_edit->setAccessibleName(tr("Change the family’s name and reference"));
    //: a button with a menu: a child, an adult, a warning
    m_add->setText(tr("Add"));
    m_addChild->setText(tr("Add a child…"));
    m_addAdult->setText(tr("Add an adult…"));
    m_warn->setText(tr("Add a warning…"));
    m_life->setText(tr("Something has happened…"));
    m_withhold->setText(tr("Withhold an address…"));
    m_new->setText(tr("New conference…"));
    for (QPushButton* button : {m_edit, m_add, m_life, m_withhold, m_new})
        button->setVisible(shown && !form);
    if (form)
        m_formCard->setTitle(formOnShow()->title());
    fold();
}

} // namespace cadair::ui

#include "moc_familiesworkspace.cpp"
