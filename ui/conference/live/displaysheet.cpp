#include "ui/conference/live/displaysheet.h"

#include "core/workflow/scaling.h"
#include "ui/familydisplay/displaychoice.h"

#include <QVBoxLayout>

namespace cadair::ui {

DisplaySheet::DisplaySheet(const LiveTools& tools, const LiveState& state, const DisplayChoice& choice, QWidget* parent)
    : Sheet(tools, state, parent), m_fields(new DisplayChoiceFields(this))
{
    body()->addWidget(m_fields);
    m_fields->setChoice(choice);
    DisplaySheet::refreshTexts();
}

bool DisplaySheet::take()
{
    const DisplayChoice choice = m_fields->choice();
    if (!did([&] { return saveDisplayChoice(tools().desk.office(), state().file().conference.id, choice); }))
        return false;
    Q_EMIT chosen(choice);
    return true;
}

void DisplaySheet::refreshTexts()
{
    setHead(tr("Family display"), tr("Never on it: times over, the quorum, views, categories, addresses, the minutes."));
    setVerb(tr("Keep this choice"));
    setNotNow(tr("Not now"));
}

} // namespace cadair::ui

#include "moc_displaysheet.cpp"
