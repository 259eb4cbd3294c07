#include "ui/conference/planner/personforms.h"

#include "core/base/folding.h"
#include "core/store/familystore.h"
#include "core/wording/namesofpeople.h"
#include "ui/conference/planner/plannerstep.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/request/adultfields.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

ChildForm::ChildForm(PlannerState& plan, QWidget* parent)
    : PersonForm(plan, parent), m_given(new QLineEdit(this)), m_family(new QLineEdit(this)), m_called(new QLineEdit(this)),
      m_born(new DateField(plan.today(), this)), m_expected(new DateField(plan.today(), this)), m_meeting(new LanguageBox(this)),
      m_papers(new LanguageBox(this)), m_address(new SettlingText(this)), m_sameBox(new QWidget(this)),
      m_sameWords(new TextLabel(m_sameBox, TextSize::Small, Tone::Attention, true)), m_takeSame(makeButton(m_sameBox))
{
    m_givenRow = addRow(m_given);
    m_familyRow = addRow(m_family);
    auto* same = new QHBoxLayout(m_sameBox);
    scaleLayout(same, {158, 0, 0, 0}, 8);
    same->addWidget(new IconLabel(m_sameBox, shape::attention, Tone::Attention), 0, Qt::AlignTop);
    same->addWidget(m_sameWords, 1);
    same->addWidget(m_takeSame, 0, Qt::AlignTop);
    m_bornRow = addRow(m_born);
    m_expectedRow = addRow(m_expected);
    fields()->addWidget(m_sameBox);
    follow(m_takeSame);
    m_calledRow = addRow(m_called);
    m_meetingRow = addRow(m_meeting);
    m_papersRow = addRow(m_papers);
    m_addressRow = addRow(m_address);
    m_address->setLines(3, 6);
    m_address->setTabChangesFocus(true);
    m_sameBox->hide();
    followVerbs();
    connect(m_given, &QLineEdit::editingFinished, this, &ChildForm::look);
    connect(m_family, &QLineEdit::editingFinished, this, &ChildForm::look);
    connect(m_born, &DateField::dateChanged, this, &ChildForm::look);
    connect(m_born, &DateField::refusalChanged, m_bornRow, &FieldRow::setRefusal);
    connect(m_expected, &DateField::refusalChanged, m_expectedRow, &FieldRow::setRefusal);
    connect(m_takeSame, &QPushButton::clicked, this, [this] {
        if (!m_same.empty())
            Q_EMIT familyWanted(FamilyId(m_same.front().family));
    });
    refreshTexts();
}

void ChildForm::edit(const Child& child, bool isNew)
{
    m_child = child;
    m_new = isNew;
    m_problems.clear();
    m_same.clear();
    m_given->setText(child.givenName);
    m_family->setText(child.familyName);
    m_called->setText(child.calledName);
    m_born->setToday(state().today());
    m_expected->setToday(state().today());
    m_born->setDate(child.born);
    m_expected->setDate(child.expected);
    m_meeting->setTag(child.languages.meeting);
    m_papers->setTag(child.languages.papers);
    m_address->setSettledText(child.address);
    refreshTexts();
}

void ChildForm::begin()
{
    m_given->setFocus();
}

Child ChildForm::typed() const
{
    Child child = m_child;
    child.givenName = m_given->text();
    child.familyName = m_family->text();
    child.calledName = m_called->text();
    child.born = m_born->date();
    child.expected = m_expected->date();
    child.languages = {m_meeting->tag(), m_papers->tag()};
    child.address = m_address->text().trimmed();
    return child;
}

void ChildForm::look()
{
    if (!m_new || !state().isOpen())
        return;
    guarded(state().messages(), [this] { m_same = possiblySameChild(state().office(), typed()); });
    refreshTexts();
}

void ChildForm::save()
{
    Child child = typed();
    if (m_new && child.address.isEmpty()) // brothers and sisters live there as a rule; it can be changed
        if (const auto& household = state().household(); household && !household->children.empty())
            child.address = household->children.front().address;
    guarded(state().messages(), [&] {
        const auto made = saveChild(state().office(), child);
        m_problems = made.problems;
        if (made)
            m_child = child;
    });
    refreshTexts();
    if (m_problems.empty() && m_child == child)
        Q_EMIT kept();
}

void ChildForm::refreshTexts()
{
    m_givenRow->setLabel(tr("Given name"));
    m_givenRow->setExplanation(tr("May wait for a child not yet born."));
    m_familyRow->setLabel(tr("Family name"));
    m_calledRow->setLabel(tr("Called"));
    m_calledRow->setExplanation(tr("Where it differs."));
    m_bornRow->setLabel(tr("Born"));
    m_expectedRow->setLabel(tr("Expected"));
    m_expectedRow->setExplanation(tr("For a child not yet born."));
    m_meetingRow->setLabel(tr("Language to speak"));
    m_papersRow->setLabel(tr("Language of papers"));
    m_addressRow->setLabel(tr("Address"));
    setSaveWords(m_new ? tr("Add this child") : tr("Keep the changes"));
    m_takeSame->setText(tr("Use that family"));
    m_sameBox->setVisible(!m_same.empty());
    if (!m_same.empty()) {
        const Child& same = m_same.front();
        const QString name = tidied(same.givenName + u' ' + same.familyName);
        m_sameWords->setText(same.born ? tr("There may already be a record: %1, born %2.").arg(name, longDate(*same.born, screenLanguage()))
                                       : tr("There may already be a record: %1.").arg(name));
    }
    showProblems(m_problems, {{u"givenName"_s, m_givenRow}, {u"familyName"_s, m_familyRow}, {u"calledName"_s, m_calledRow}, {u"born"_s, m_bornRow},
                              {u"expected"_s, m_expectedRow}});
}

AdultForm::AdultForm(PlannerState& plan, QWidget* parent) : PersonForm(plan, parent), m_adult(new AdultFields(this, labelWidth))
{
    fields()->addWidget(m_adult);
    followTo(m_adult->nameField(), m_adult->lastField());
    followVerbs();
    refreshTexts();
}

void AdultForm::edit(const Person& person, const FamilyMember& member, bool isNew)
{
    m_new = isNew;
    m_problems.clear();
    const auto& household = state().household();
    m_adult->showAdult(person, member, household ? household->children : std::vector<Child>(), isNew);
    refreshTexts();
}

void AdultForm::begin()
{
    m_adult->nameField()->setFocus();
}

void AdultForm::save()
{
    bool done = false;
    guarded(state().messages(), [&] {
        const auto made = saveAdult(state().office(), m_adult->person(), m_adult->member());
        m_problems = made.problems;
        done = made.id.has_value();
    });
    refreshTexts();
    if (done)
        Q_EMIT kept();
}

void AdultForm::refreshTexts()
{
    setSaveWords(m_new ? tr("Add this adult") : tr("Keep the changes"));
    showProblems(m_problems, m_adult->rows());
}

PractitionerForm::PractitionerForm(PlannerState& plan, QWidget* parent)
    : PersonForm(plan, parent, true), m_name(new QLineEdit(this)), m_called(new QLineEdit(this)), m_agencyName(new QLineEdit(this)),
      m_job(new QLineEdit(this)), m_email(new QLineEdit(this)), m_phone(new QLineEdit(this)), m_agency(new QComboBox(this)),
      m_role(new QComboBox(this)), m_meeting(new LanguageBox(this)), m_papers(new LanguageBox(this)), m_address(new SettlingText(this))
{
    m_nameRow = addRow(m_name);
    m_agencyRow = addRow(m_agency);
    m_agencyNameRow = addRow(m_agencyName);
    m_jobRow = addRow(m_job);
    m_roleRow = addRow(m_role);
    m_calledRow = addRow(m_called);
    m_meetingRow = addRow(m_meeting);
    m_papersRow = addRow(m_papers);
    m_emailRow = addRow(m_email);
    m_phoneRow = addRow(m_phone);
    m_addressRow = addRow(m_address);
    m_address->setLines(2, 6);
    m_address->setTabChangesFocus(true);
    m_agency->addItem(QString(), QString());
    for (const AgencyKind& kind : plan.desk().rulebook().agencies().kinds)
        m_agency->addItem(QString(), kind.key.text());
    m_role->addItem(QString(), QString());
    for (const QString& word : allWords<RoleWord>())
        m_role->addItem(QString(), word);
    followVerbs();
    refreshTexts();
}

void PractitionerForm::editNew(const QString& name)
{
    m_person = Person{.id = PersonId::fresh()};
    m_problems.clear();
    for (QLineEdit* edit : {m_called, m_agencyName, m_job, m_email, m_phone})
        edit->clear();
    m_name->setText(name);
    m_agency->setCurrentIndex(0);
    m_role->setCurrentIndex(0);
    m_meeting->setTag({});
    m_papers->setTag({});
    m_address->setSettledText({});
    refreshTexts();
}

void PractitionerForm::begin()
{
    if (m_name->text().isEmpty())
        m_name->setFocus();
    else
        m_agency->setFocus();
}

void PractitionerForm::save()
{
    Person person = m_person;
    person.name = tidied(m_name->text());
    person.calledName = m_called->text();
    person.agency = AgencyKey::parse(m_agency->currentData().toString());
    person.agencyName = m_agencyName->text();
    person.job = m_job->text();
    person.role = fromWord<RoleWord>(m_role->currentData().toString());
    person.languages = {m_meeting->tag(), m_papers->tag()};
    person.email = m_email->text();
    person.phone = m_phone->text();
    person.address = m_address->text().trimmed();
    bool done = false;
    guarded(state().messages(), [&] {
        const auto made = savePractitioner(state().office(), person);
        m_problems = made.problems;
        done = made.id.has_value();
    });
    if (done)
        m_person = person;
    refreshTexts();
    if (done)
        Q_EMIT kept();
}

void PractitionerForm::refreshTexts()
{
    m_nameRow->setLabel(tr("Full name"));
    m_calledRow->setLabel(tr("Addressed as"));
    m_agencyRow->setLabel(tr("Kind of agency"));
    m_agencyNameRow->setLabel(tr("Agency’s own name"));
    m_jobRow->setLabel(tr("Job"));
    m_roleRow->setLabel(tr("Role a rule asks for"));
    m_meetingRow->setLabel(tr("Language to speak"));
    m_papersRow->setLabel(tr("Language of papers"));
    m_emailRow->setLabel(tr("E-mail"));
    m_phoneRow->setLabel(tr("Telephone"));
    m_addressRow->setLabel(tr("Address"));
    setSaveWords(tr("Add and ask"));
    for (int i = 0; i < m_agency->count(); ++i) {
        const auto key = AgencyKey::parse(m_agency->itemData(i).toString());
        const AgencyKind* kind = key ? state().desk().rulebook().agencies().find(*key) : nullptr;
        m_agency->setItemText(i, kind ? kind->name.in(screenLanguage()) : tr("Choose…"));
    }
    for (int i = 0; i < m_role->count(); ++i) {
        const auto role = fromWord<RoleWord>(m_role->itemData(i).toString());
        m_role->setItemText(i, role ? nameOf(*role, screenLanguage()) : tr("None of them"));
    }
    showProblems(m_problems, {{u"name"_s, m_nameRow}, {u"agency"_s, m_agencyRow}, {u"agencyName"_s, m_agencyNameRow}, {u"job"_s, m_jobRow},
                              {u"calledName"_s, m_calledRow}});
}

} // namespace cadair::ui
