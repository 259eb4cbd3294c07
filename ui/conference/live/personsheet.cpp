#include "ui/conference/live/personsheet.h"

#include "ui/widgets/cadairstyle.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

PersonSheet::PersonSheet(const LiveTools& tools, const LiveState& state, About about, const std::vector<ParticipantId>& people,
                         const std::optional<ParticipantId>& first, QWidget* parent)
    : Sheet(tools, state, parent), m_about(about)
{
    std::vector<ParticipantId> order = people;
    std::stable_partition(order.begin(), order.end(), [&](const ParticipantId& each) { return first == each; });
    const bool out = about == About::GoesOut || about == About::PoliceLeave;
    for (const ParticipantId& id : order) {
        QPushButton* button = makeButton(this, ButtonLook::Plain, out ? u"door-open"_s : u"door-closed"_s);
        connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
        body()->addWidget(button, 0, Qt::AlignLeft);
        m_people.emplace_back(id, button);
    }
}

QWidget* PersonSheet::firstField() const
{
    return m_people.empty() ? Sheet::firstField() : m_people.front().second;
}

QPushButton* PersonSheet::button(const ParticipantId& who) const
{
    for (const auto& [id, button] : m_people)
        if (id == who)
            return button;
    return nullptr;
}

void PersonSheet::refreshTexts()
{
    switch (m_about) {
    case About::GoesOut:
        setHead(tr("Who goes out of the room?"), tr("Until they are back, what is written is left out of their copy. Nothing else is asked now: whether there was a ground, and which "
                                                    "record they have, can be said after the meeting."));
        break;
    case About::ComesBack:
        setHead(tr("Who is back in the room?"), tr("From now on they have what is written."));
        break;
    case About::PoliceLeave:
        setHead(tr("Which officer leaves?"), tr("The record has a line of its own for it. Nothing is withheld from the police."));
        break;
    case About::ForThisItem:
        setHead(tr("Who comes for this item only?"), tr("They are here from now on. When the next item is taken up, Live offers to mark that they have left."));
        break;
    }
    setVerbVisible(false);
    setNotNow(tr("Leave it"));
    for (const auto& [id, button] : m_people)
        if (const Participant* person = state().file().participant(id))
            button->setText(tr("%1, %2").arg(person->name, livewords::belongs(*person, tools().desk)));
    if (m_people.empty())
        setRefusal(m_about == About::ForThisItem ? tr("Everybody on the list is here.") : tr("Nobody is in the room whom this could be said of."));
}

} // namespace cadair::ui

#include "moc_personsheet.cpp"
