#include "core/workflow/chairing.h"

#include "core/store/conferencestore.h"
#include "core/workflow/settling.h"
#include "core/workflow/steps.h"

#include <algorithm>

namespace cadair {

namespace {

QString chairIn(const CaseFile& file)
{
    const auto chair = std::find_if(file.participants.begin(), file.participants.end(),
                                    [](const Participant& person) { return person.capacity == Capacity::Chair; });
    return chair == file.participants.end() ? QString() : chair->name;
}

/// Held, also where it came to nothing: somebody chaired it, and the family met them.
bool wasHeld(const Conference& conference)
{
    return conference.startedAt.has_value() && conference.date.has_value();
}

} // namespace

QString previousChairOf(const Office& office, const CaseFile& file)
{
    ConferenceStore store(office.casebook);
    std::optional<QDate> last;
    QString chair;
    for (const Subject& subject : file.subjects) {
        for (const ConferenceSummary& summary : store.aboutChild(subject.child.id)) {
            const bool earlier = summary.date && summary.id != file.conference.id
                                 && (!file.conference.date || *summary.date < *file.conference.date) && (!last || *summary.date > *last);
            if (!earlier)
                continue;
            const auto before = store.caseFile(summary.id);
            if (!before || !wasHeld(before->conference))
                continue;
            last = summary.date;
            chair = chairIn(*before);
        }
    }
    return chair;
}

StepResult keepChairing(const Office& office, const ConferenceId& conference, const Chairing& chairing)
{
    const auto file = ConferenceStore(office.casebook).caseFile(conference);
    if (!file)
        return refused(ReasonCode::WrongState);
    Chairing kept = chairing;
    kept.previousChair = previousChairOf(office, *file);
    kept.chair = chairIn(*file);
    return saveChairing(office, conference, kept);
}

} // namespace cadair
