#include "app/tour.h"

#include "core/store/conferencestore.h"
#include "core/workflow/handing.h"
#include "ui/conference/after/afterpart.h"
#include "ui/conference/after/handingpane.h"
#include "ui/letterdesk/letterspane.h"
#include "ui/widgets/cardtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cadair {

void Tour::afterHanding(const ConferenceSummary& conference)
{
    const Office& office = m_program->desk().office();
    const OpenConference open = reread(office, conference.id);
    const auto parent = std::find_if(open.file.participants.begin(), open.file.participants.end(),
                                     [](const Participant& person) { return person.capacity == Capacity::Parent; });
    if (parent == open.file.participants.end())
        return;
    setBothLanguages(office, conference.id, parent->id, true);
    oweVersion(office, conference.id, parent->id, documents::decisionLetter(), Language::Welsh, proposedVersionDay(open, office.clock.today()));
    auto* after = part<ui::AfterPart>();
    after->showConference(reread(office, conference.id));
    for (const auto kind : {ui::FinishKind::Letters, ui::FinishKind::Plan}) {
        ui::LettersPane& pane = kind == ui::FinishKind::Letters ? after->letters() : after->plans();
        after->show(kind);
        pane.list().setCurrentId(parent->id.text());
        picture(u"09-after-both-"_s + wordOf(kind));
    }
    after->show(ui::FinishKind::Handing);
    picture(u"09-after-handing"_s);
}

} // namespace cadair
