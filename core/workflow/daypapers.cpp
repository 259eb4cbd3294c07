#include "core/workflow/daypapers.h"

#include "core/documents/recipients.h"
#include "core/store/conferencestore.h"
#include "core/store/journalstore.h"
#include "core/workflow/answering.h"
#include "core/workflow/demo.h"
#include "core/workflow/issuing.h"
#include "core/workflow/unitpapers.h"

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

/// In which languages a sheet is printed: the agenda lies on the table in both, every other one is its holder's.
QStringList languagesOf(const DocumentKey& sheet)
{
    return sheet == documents::publicAgenda() ? QStringList{wordOf(Language::Welsh), wordOf(Language::English)} : QStringList{QString()};
}

/// The sheets, numbered on from `count` by their place in the pile.
void addPapers(const Office& office, const ConferenceId& conference, std::vector<ComposedDocument>& papers)
{
    const OpenConference open = reread(office, conference);
    const Judgements judgements = judgedForTheDay(open, office.clock.now());
    const Letterhead head = letterhead(office, *open.procedure);
    const LetterTemplates templates = unitsTemplates(office);
    const DocumentSources sources{open.file, open.record, *open.procedure, office.rulebook.agencies(), templates, judgements, head};
    for (const DocumentKey& sheet : documents::sheets())
        for (const QString& language : languagesOf(sheet))
            for (const Recipient& holder : recipientsOf(sheet, open.file, *open.procedure)) {
                DocumentRequest request{.document = sheet, .to = holder.id, .language = language};
                request.dated = office.clock.today();
                request.sample = isSample(office);
                papers.push_back(composeDocument(request, sources));
                papers.back().fileName = u"%1-%2-%3"_s.arg(papers.size(), 2, 10, QLatin1Char('0'))
                                             .arg(sheet.text(), wordOf(papers.back().language));
            }
}

bool isToBeHeld(ConferenceState state)
{
    return state == ConferenceState::Convened || state == ConferenceState::InSession || state == ConferenceState::Adjourned;
}

} // namespace

Judgements judgedForTheDay(const OpenConference& open, const QDateTime& now)
{
    Judgements judgements = judged(open.file, *open.procedure, *open.calendar, now);
    judgements.opening = checklistFor(open, Seat::Chair, Moment::Open, now).lines;
    judgements.closing = checklistFor(open, Seat::Chair, Moment::Close, now).lines;
    return judgements;
}

std::vector<ComposedDocument> dayPapers(const Office& office, const ConferenceId& conference)
{
    std::vector<ComposedDocument> papers;
    addPapers(office, conference, papers);
    return papers;
}

std::vector<ComposedDocument> dayPapers(const Office& office, QDate date)
{
    std::vector<ComposedDocument> papers;
    for (const ConferenceId& conference : heldOn(office, date))
        addPapers(office, conference, papers);
    return papers;
}

std::vector<ConferenceId> heldOn(const Office& office, QDate date)
{
    std::vector<ConferenceId> held;
    for (const ConferenceSummary& summary : ConferenceStore(office.casebook).between(date, date))
        if (isToBeHeld(summary.state))
            held.push_back(summary.id);
    return held;
}

void noteDayPapers(const Office& office, const ConferenceId& conference, bool printed)
{
    JournalStore(office.casebook).note(printed ? JournalAct::Print : JournalAct::Export, u"day-papers"_s, conference.text());
}

} // namespace cadair
