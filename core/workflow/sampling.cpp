#include "core/workflow/sampling.h"

#include "core/documents/kinds.h"
#include "core/store/conferencestore.h"
#include "core/workflow/daypapers.h"
#include "core/workflow/demo.h"
#include "core/workflow/issuing.h"

#include <algorithm>
#include <limits>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

// A Monday with a conference going on.
const QDateTime sampleNow(QDate(2026, 11, 23), QTime(11, 24));

/// A conference stands where this document is written, so that the sample reads as a real one does.
bool isTimeFor(const DocumentKey& document, ConferenceState state)
{
    using enum ConferenceState;
    if (document == documents::postponement())
        return state == Postponed;
    if (document == documents::cancellation())
        return state == Cancelled;
    const std::vector<DocumentKey>& told = documents::afterwards();
    const bool after = document == documents::coverSheet() || document == documents::planEnded() || std::find(told.begin(), told.end(), document) != told.end();
    const bool over = state != Requested && state != Convened && state != InSession && state != Postponed && state != Cancelled;
    return after == over;
}

/// A child of a made-up family grows up, so that the letter about a plan's end has something to tell.
PlanEndingKept endOf(const OpenConference& open)
{
    PlanEndingKept end{.id = PlanEndingId::fresh(), .conference = open.file.conference.id, .children = {}, .ground = EndingGround::Eighteen};
    for (const Subject& subject : open.file.subjects)
        end.children.push_back(subject.child.id);
    const auto chair = std::ranges::find(open.file.participants, Capacity::Chair, &Participant::capacity);
    end.agreed = true;
    end.decidedBy = chair == open.file.participants.end() ? QString() : chair->name;
    end.decidedOn = sampleNow.date();
    end.endsOn = sampleNow.date();
    end.ended = true;
    return end;
}

} // namespace

SampleFamilies::SampleFamilies(const Rulebook& rulebook)
    : m_rulebook(rulebook), m_clock(sampleNow), m_casebook(Casebook::inMemory(m_clock, QString()))
{
    makeDemo(m_casebook, m_clock, rulebook, sampleNow);
    const Office office{m_casebook, m_clock, rulebook};
    for (const ConferenceSummary& summary : ConferenceStore(m_casebook).between(sampleNow.date().addYears(-3), sampleNow.date().addYears(3)))
        m_conferences.push_back(reread(office, summary.id));
}

ComposedDocument SampleFamilies::composedAt(const Place& place, const TemplateLine& line, const LetterTemplates& templates,
                                            const Letterhead& head) const
{
    const OpenConference& open = m_conferences.at(place.conference);
    Judgements judgements = judgedForTheDay(open, sampleNow);
    judgements.movedFrom = sampleNow.date();
    DocumentRequest request{.document = line.document, .to = place.reader, .language = wordOf(line.language)};
    request.dated = sampleNow.date();
    request.sample = true;
    request.addressConfirmed = sampleNow.date();
    for (const DocumentKey& enclosed : {documents::decisionLetter(), documents::minutes()})
        request.enclosures.push_back({templates.word(line.language, u"title."_s + enclosed.text()), 2});
    const PlanEndingKept end = endOf(open);
    return composeDocument(request, {open.file, open.record, *open.procedure, m_rulebook.agencies(), templates, judgements, head, nullptr, &end});
}

std::optional<SampleFamilies::Place> SampleFamilies::placeFor(const TemplateLine& line)
{
    if (const auto known = m_places.find(line.name); known != m_places.end())
        return known->second;
    std::optional<Place> best;
    size_t least = std::numeric_limits<size_t>::max();
    const DocumentKind* kind = findKind(line.document);
    for (const bool fitting : {true, false})
        for (size_t i = 0; kind && i < m_conferences.size() && least > 0; ++i) {
            const OpenConference& open = m_conferences[i];
            const CaseFile& file = open.file;
            const Judgements judgements;
            const Letterhead head = letterheadOf(*open.procedure);
            const DocumentSources sources{file, open.record, *open.procedure, m_rulebook.agencies(), m_rulebook.templates(), judgements, head};
            if (isTimeFor(line.document, file.conference.state) != fitting)
                continue;
            for (const Participant& person : file.participants) {
                if (templateFor(*kind, person, sources, sampleNow.date()) != line.name)
                    continue;
                const Place place{i, person.id};
                const size_t lacks = composedAt(place, line, m_rulebook.templates(), head).missing.size();
                if (lacks < least) {
                    least = lacks;
                    best = place;
                }
                if (least == 0)
                    break;
            }
        }
    m_places.emplace(line.name, best);
    return best;
}

std::optional<ComposedDocument> SampleFamilies::compose(const TemplateLine& line, const LetterTemplates& templates, const Office& office)
{
    const std::optional<Place> place = placeFor(line);
    if (!place)
        return std::nullopt;
    return composedAt(*place, line, templates, letterhead(office, *m_conferences.at(place->conference).procedure));
}

} // namespace cadair
