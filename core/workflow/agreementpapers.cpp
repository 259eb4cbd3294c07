#include "core/workflow/agreementpapers.h"

#include "core/store/journalstore.h"
#include "core/workflow/daypapers.h"
#include "core/workflow/demo.h"
#include "core/workflow/issuing.h"
#include "core/workflow/unitpapers.h"

namespace cadair {
using namespace Qt::StringLiterals;

std::vector<ComposedDocument> agreementPapers(const Office& office, const PlanFollowed& plan)
{
    OpenConference open = reread(office, plan.conference);
    for (const PlanDetail& detail : plan.details) // a review may have left the plan as an earlier conference wrote it
        open.record.dossier.plans.insert_or_assign(detail.child.id, detail.plan);
    const Judgements judgements = judgedForTheDay(open, office.clock.now());
    const Letterhead head = letterhead(office, *open.procedure);
    const LetterTemplates templates = unitsTemplates(office);
    const DocumentSources sources{open.file, open.record, *open.procedure, office.rulebook.agencies(), templates, judgements, head, &open.handing.translations};
    std::vector<ComposedDocument> papers;
    for (const Participant& person : open.file.participants) {
        if (!person.coreGroup || person.capacity == Capacity::Child)
            continue;
        DocumentRequest request{.document = documents::writtenAgreement(), .to = person.id};
        request.dated = office.clock.today();
        request.copyNumber = static_cast<int>(papers.size()) + 1;
        request.sample = isSample(office);
        papers.push_back(composeDocument(request, sources));
    }
    return papers;
}

void noteAgreementPapers(const Office& office, const ConferenceId& plan, bool printed)
{
    JournalStore(office.casebook).note(printed ? JournalAct::Print : JournalAct::Export, u"written-agreement"_s, plan.text());
}

} // namespace cadair
