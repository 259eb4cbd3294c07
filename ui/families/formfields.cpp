#include "ui/families/formfields.h"

#include "ui/families/familieswords.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/settlingtext.h"

#include <QComboBox>

namespace cadair::ui {

void makeText(SettlingText* field, int least, int most)
{
    field->setLines(least, most);
    field->setTabChangesFocus(true);
}

void fillWithChildren(QComboBox* box, const std::vector<Child>& children, const ChildId& child)
{
    box->clear();
    for (const Child& each : children)
        box->addItem(FamiliesWords::calledName(each), each.id.text());
    box->setCurrentIndex(box->findData(child.text()));
}

QString briefOf(const RuleId& rule, const Procedure* procedure)
{
    const Rule* found = procedure && !rule.isEmpty() ? procedure->rule(rule) : nullptr;
    return found ? found->brief.in(screenLanguage()) : QString();
}

} // namespace cadair::ui
