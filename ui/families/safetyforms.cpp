#include "ui/families/safetyforms.h"

#include "core/wording/safety.h"
#include "core/workflow/safety.h"
#include "ui/families/familieswords.h"
#include "ui/families/formfields.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/settlingtext.h"

#include <QCheckBox>
#include <QComboBox>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

const QString childMark = u"child/"_s;

QString dataOf(const AddressOwner& owner)
{
    const auto* child = std::get_if<ChildId>(&owner);
    return child ? childMark + child->text() : std::get<PersonId>(owner).text();
}

} // namespace

WithholdForm::WithholdForm(const FamilyTools& with, QWidget* parent)
    : FamilyForm(with, parent), m_owner(new QComboBox(this)), m_from(new QComboBox(this)), m_why(new SettlingText(this)),
      m_school(new QCheckBox(this)), m_since(new DateField(today(), this))
{
    m_ownerRow = addRow(m_owner, u"owner"_s);
    m_fromRow = addRow(m_from, u"from"_s);
    m_whyRow = addRow(m_why, u"why"_s);
    addPlain(m_school);
    m_sinceRow = addRow(m_since, u"since"_s);
    makeText(m_why, 2, 6);
    followVerbs();
    WithholdForm::refreshTexts();
}

void WithholdForm::offer(const Household& household, const std::vector<std::pair<PersonId, QString>>& practitioners,
                         const std::optional<AddressOwner>& owner)
{
    forgetProblems();
    m_owner->clear();
    m_from->clear();
    for (const Person& adult : household.adults) {
        m_owner->addItem(adult.name, dataOf(adult.id));
        m_from->addItem(adult.name, adult.id.text());
    }
    for (const Child& child : household.children)
        m_owner->addItem(FamiliesWords::fullName(child), dataOf(child.id));
    for (const auto& [id, name] : practitioners)
        m_from->addItem(name, id.text());
    if (owner)
        m_owner->setCurrentIndex(m_owner->findData(dataOf(*owner)));
    m_from->setCurrentIndex(-1); // nobody is named by default
    m_why->setSettledText({});
    m_school->setChecked(false);
    m_since->setToday(today());
    m_since->setDate(today());
    refreshTexts();
}

QString WithholdForm::title() const { return tr("Withhold an address"); }

std::optional<AddressOwner> WithholdForm::chosenOwner() const
{
    const QString chosen = m_owner->currentData().toString();
    if (chosen.startsWith(childMark)) {
        const auto child = ChildId::parse(chosen.mid(childMark.size()));
        return child ? std::optional<AddressOwner>(*child) : std::nullopt;
    }
    const auto person = PersonId::parse(chosen);
    return person ? std::optional<AddressOwner>(*person) : std::nullopt;
}

std::vector<FieldProblem> WithholdForm::keep()
{
    std::vector<FieldProblem> problems;
    const auto owner = chosenOwner();
    const auto from = PersonId::parse(m_from->currentData().toString());
    if (!owner)
        problems.push_back({u"owner"_s, FieldFault::Missing});
    if (!from)
        problems.push_back({u"from"_s, FieldFault::Missing});
    if (!m_since->date())
        problems.push_back({u"since"_s, FieldFault::Missing});
    if (!problems.empty())
        return problems;
    return withholdAddress(office(), {.id = WithholdingId::fresh(),
                                      .owner = *owner,
                                      .from = *from,
                                      .why = m_why->text(),
                                      .schoolToo = m_school->isChecked(),
                                      .since = *m_since->date(),
                                      .until = {},
                                      .by = {}})
        .problems;
}

void WithholdForm::refreshTexts()
{
    m_ownerRow->setLabel(tr("Whose address"));
    m_fromRow->setLabel(tr("Must not reach"));
    m_fromRow->setExplanation(tr("Every letter and copy to this person is searched for it and stopped if it would show it."));
    m_whyRow->setLabel(tr("Why"));
    m_whyRow->setExplanation(tr("An order, or who decided it. It stands with the warning and in no letter."));
    m_school->setText(tr("The name of the school or nursery too"));
    m_sinceRow->setLabel(tr("Since"));
    refreshFrame(tr("Withhold it"));
}

FamilyWarningForm::FamilyWarningForm(const FamilyTools& with, QWidget* parent)
    : FamilyForm(with, parent), m_kind(new QComboBox(this)), m_words(new SettlingText(this)), m_since(new DateField(today(), this))
{
    m_kindRow = addRow(m_kind, u"kind"_s);
    m_wordsRow = addRow(m_words, u"text"_s);
    m_sinceRow = addRow(m_since, u"since"_s);
    makeText(m_words, 2, 6);
    for (const QString& word : allWords<WarningKind>())
        m_kind->addItem(QString(), word);
    followVerbs();
    FamilyWarningForm::refreshTexts();
}

void FamilyWarningForm::edit(const FamilyWarning& warning, bool isNew)
{
    m_warning = warning;
    m_new = isNew;
    forgetProblems();
    m_kind->setCurrentIndex(m_kind->findData(wordOf(warning.kind)));
    m_words->setSettledText(warning.text);
    m_since->setToday(today());
    m_since->setDate(warning.since);
    refreshTexts();
}

QString FamilyWarningForm::title() const { return m_new ? tr("Add a warning") : tr("A warning"); }

std::vector<FieldProblem> FamilyWarningForm::keep()
{
    if (!m_since->date())
        return {{u"since"_s, FieldFault::Missing}};
    FamilyWarning warning = m_warning;
    warning.kind = *fromWord<WarningKind>(m_kind->currentData().toString());
    warning.text = m_words->text();
    warning.since = *m_since->date();
    return saveWarning(office(), warning).problems;
}

void FamilyWarningForm::refreshTexts()
{
    m_kindRow->setLabel(tr("About"));
    m_wordsRow->setLabel(tr("In words"));
    m_wordsRow->setExplanation(tr("Shown above everything about this family, and with each of its conferences. In no letter."));
    m_sinceRow->setLabel(tr("Since"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, nameOf(*fromWord<WarningKind>(m_kind->itemData(i).toString()), screenLanguage()));
    refreshFrame(m_new ? tr("Add this warning") : tr("Keep the changes"));
}

} // namespace cadair::ui

#include "moc_safetyforms.cpp"
