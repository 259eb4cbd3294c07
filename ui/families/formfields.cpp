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

void makeQuestion(QComboBox* box)
{
    for (int i = 0; i < 3; ++i)
        box->addItem(QString());
}

void setAnswer(QComboBox* box, std::optional<bool> answer)
{
    box->setCurrentIndex(answer ? (*answer ? 1 : 2) : 0);
}

std::optional<bool> answerIn(const QComboBox* box)
{
    return box->currentIndex() <= 0 ? std::nullopt : std::optional(box->currentIndex() == 1);
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
