#include "core/workflow/endpapers.h"

#include "core/rules/copychoice.h"
#include "core/store/endingstore.h"
#include "core/store/journalstore.h"
#include "core/store/lifeeventstore.h"
#include "core/store/personstore.h"
#include "core/workflow/daypapers.h"
#include "core/workflow/demo.h"
#include "core/workflow/endnotices.h"
#include "core/workflow/handing.h"
#include "core/workflow/issuing.h"
#include "core/workflow/unitpapers.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

const Participant* named(const CaseFile& file, const QString& name)
{
    const auto found = std::ranges::find(file.participants, name, &Participant::name);
    return found == file.participants.end() ? nullptr : &*found;
}

/// A plan runs for months: people are written to where they live now, and in the language they have asked for since.
void bringUpToDate(const Office& office, Participant& person)
{
    const auto record = person.person ? PersonStore(office.casebook).person(*person.person) : std::nullopt;
    if (!record)
        return;
    const auto take = [](QString& ours, const QString& theirs) {
        if (!theirs.trimmed().isEmpty())
            ours = theirs;
    };
    take(person.address, record->address);
    take(person.email, record->email);
    take(person.languages.papers, record->languages.papers);
}

/// The last conference, with everybody who belonged to the plan earlier as the last one that knew them had them.
void gather(const Office& office, const PlanEndingKept& end, const std::set<QString>& names, OpenConference& open)
{
    const std::vector<CaseFile> conferences = conferencesOfPlan(office, end.conference, end.children);
    for (const QString& name : names)
        for (const CaseFile& earlier : conferences)
            if (const Participant* person = named(open.file, name) ? nullptr : named(earlier, name))
                open.file.participants.push_back(*person);
    for (Participant& person : open.file.participants)
        if (names.contains(person.name))
            bringUpToDate(office, person);
}

/// No rule speaks of a child's letter about the end: it goes by the place's rule for the decision letter. Whether it is right
/// for this child somebody says by ticking the name.
bool mayGoToChild(const Participant& child, const OpenConference& open)
{
    switch (settledCopy(documents::decisionLetter(), child, open.file, *open.procedure, open.record.dossier.copies).copy) {
    case CopyKind::Full:
    case CopyKind::Family:
    case CopyKind::AttendedPart:
    case CopyKind::ChildsPage: return true;
    case CopyKind::None:
    case CopyKind::ChairDecides:
    case CopyKind::NotStated: return false;
    }
    Q_UNREACHABLE();
}

/// What was answered for the decision letter holds for this one.
void lookToSafety(EndPaper& made, const Participant& reader, const OpenConference& open, bool lookFirst)
{
    if (lookFirst && isFamily(reader)) // after a loss or an adoption nothing goes to the family unseen
        made.paper.missing.push_back({u"look-first"_s, {}, {}});
    const SafetyState safety = safetyOf(open, documents::decisionLetter(), reader);
    if (safety == SafetyState::Unsafe)
        made.paper.missing.push_back({u"unsafe"_s, {}, {}});
    made.safetyOpen = safety == SafetyState::Open;
}

} // namespace

EndPapers endPapers(const Office& office, const PlanEndingKept& end, const std::set<QString>& to)
{
    OpenConference open = reread(office, end.conference);
    gather(office, end, to, open);
    const Judgements judgements = judgedForTheDay(open, office.clock.now());
    const Letterhead head = letterhead(office, *open.procedure);
    const LetterTemplates templates = unitsTemplates(office);
    const auto support = EndingStore(office.casebook).support(end.conference);
    const DocumentSources sources{open.file, open.record, *open.procedure, office.rulebook.agencies(), templates, judgements, head,
                                  &open.handing.translations, &end, support ? &*support : nullptr};
    const bool lookFirst = LifeEventStore(office.casebook).holdsPapersOf(open.file.conference.family);
    EndPapers made;
    for (const EndingPerson& person : end.people) {
        if (!to.contains(person.name))
            continue;
        const Participant* reader = named(open.file, person.name);
        if (!reader) {
            made.unknown << person.name;
            continue;
        }
        if (reader->capacity == Capacity::Child && !mayGoToChild(*reader, open)) {
            made.children << person.name;
            continue;
        }
        DocumentRequest request{.document = documents::planEnded(), .to = reader->id};
        request.dated = office.clock.today();
        request.copyNumber = static_cast<int>(made.papers.size()) + 1;
        request.sample = isSample(office);
        made.papers.push_back({person.name, composeDocument(request, sources)});
        lookToSafety(made.papers.back(), *reader, open, lookFirst);
    }
    return made;
}

std::vector<ComposedDocument> endPapersAfter(const Office& office, const ConferenceId& conference)
{
    std::vector<ComposedDocument> all;
    for (const EndedPlan& ended : endedPlansOf(office, reread(office, conference).file.conference.family)) {
        if (ended.conference != conference || ended.byReview)
            continue;
        const std::optional<PlanEndingKept> end = ended.ending ? ended.ending : endToNote(office, ended);
        std::set<QString> names;
        for (const EndingPerson& person : end ? end->people : std::vector<EndingPerson>())
            if (!person.told)
                names.insert(person.name);
        for (EndPaper& each : end ? endPapers(office, *end, names).papers : std::vector<EndPaper>()) {
            if (each.safetyOpen)
                each.paper.missing.push_back({u"safety"_s, {}, {}});
            all.push_back(std::move(each.paper));
        }
    }
    return all;
}

void noteEndPapers(const Office& office, const ConferenceId& conference, bool printed)
{
    JournalStore(office.casebook).note(printed ? JournalAct::Print : JournalAct::Export, documents::planEnded().text(), conference.text());
}

} // namespace cadair
