#include "ui/conference/prepare/householdform.h"

#include "core/workflow/settling.h"
#include "ui/request/householdfields.h"
#include "ui/widgets/settlingtext.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

/// What this procedure looks into about the others, as the words of HouseholdFields.
std::set<QString> askedOfOthers(const PrepareState& state)
{
    std::set<QString> asked;
    const auto looksInto = [&](QStringView check) {
        return std::any_of(state.open.procedure->checks.begin(), state.open.procedure->checks.end(), [&](const CheckLine& line) {
            return line.check.text() == check && (line.conferences.empty() || line.conferences.contains(state.conference().type));
        });
    };
    if (looksInto(u"household-in-report"))
        asked.insert(u"in-report"_s);
    if (looksInto(u"pre-birth-criteria"))
        asked.insert(u"has-plan"_s);
    if (looksInto(u"household-needs") && !state.isOpen()) // the meeting looks at it
        asked.insert(u"needs-looked-at"_s);
    return asked;
}

} // namespace

HouseholdForm::HouseholdForm(const PrepareTools& tools, const PrepareState& state, QWidget* parent)
    : PrepareForm(tools, state, parent), m_fields(new HouseholdFields(this))
{
    body()->addWidget(m_fields);
    m_fields->askKnown(askedOfOthers(state));
    tried([&] {
        const OthersOfHousehold others = othersOfHousehold(tools.desk.office(), state.id());
        m_fields->showChildren(others.children, others.recorded);
    });
    HouseholdForm::refreshTexts();
}

QWidget* HouseholdForm::firstField() const
{
    const auto& children = m_fields->children();
    if (children && !children->empty())
        return m_fields->reasonFor(children->front().name);
    return m_fields->nameField();
}

bool HouseholdForm::take()
{
    m_fields->settle();
    if (!m_fields->nameField()->text().trimmed().isEmpty()) { // typed and not yet added: nobody is lost
        m_fields->addButton()->click();
        return false;
    }
    return did([&] { return saveHousehold(tools().desk.office(), state().id(), m_fields->children()); });
}

void HouseholdForm::refreshTexts()
{
    setHead(tr("Who else is of the household"));
    setVerb(tr("Keep this"));
}

} // namespace cadair::ui

#include "moc_householdform.cpp"
