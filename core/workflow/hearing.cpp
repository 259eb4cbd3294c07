#include "core/workflow/hearing.h"

#include "core/store/conferencestore.h"
#include "core/store/dossierstore.h"
#include "core/workflow/settling.h"
#include "core/workflow/steps.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

/// The reply that goes with what was settled about a child's coming; empty: none to write.
std::optional<Reply> replyFor(const std::optional<ChildComes>& settled)
{
    if (!settled)
        return std::nullopt;
    return *settled == ChildComes::No ? Reply::Apologies : Reply::Coming;
}

void writeReply(const Office& office, const CaseFile& file, const ChildId& child, Reply reply)
{
    for (const Participant& each : file.participants) {
        if (each.capacity != Capacity::Child || each.child != child || each.reply == reply)
            continue;
        Participant person = each;
        person.reply = reply;
        ConferenceStore(office.casebook).save(file.conference.id, person);
    }
}

/// The checks' word for how somebody is heard who gives this; empty where the thing alone does not say.
QString wayOf(ContributionKind kind)
{
    switch (kind) {
    case ContributionKind::Letter: return u"written"_s;
    case ContributionKind::Recording: return u"recorded"_s;
    case ContributionKind::Advocate: return u"advocate"_s;
    case ContributionKind::SpokenFor: return u"spoken-for"_s;
    case ContributionKind::Drawing:
    case ContributionKind::Other: return {};
    }
    Q_UNREACHABLE();
}

StepResult markHeard(const Office& office, const OpenConference& open, const Participant& giver, const QString& way)
{
    const Dossier& dossier = open.record.dossier;
    if (giver.child) {
        const auto kept = dossier.heard.find(*giver.child);
        ChildHeard heard = kept == dossier.heard.end() ? ChildHeard{} : kept->second;
        return heard.ways.insert(way).second ? saveHeard(office, open.file.conference.id, *giver.child, heard) : done();
    }
    const auto kept = dossier.attending.find(giver.id);
    Attending attending = kept == dossier.attending.end() ? Attending{} : kept->second;
    return attending.ways.insert(way).second ? saveAttending(office, open.file.conference.id, giver.id, attending) : done();
}

} // namespace

StepResult keepChildsPart(const Office& office, const ConferenceId& conference, const ChildId& child, std::optional<bool> wishes,
                          const ChildHeard& heard)
{
    ConferenceStore store(office.casebook);
    const auto file = store.caseFile(conference);
    const Subject* before = file ? file->subject(child) : nullptr;
    if (!before)
        return refused(ReasonCode::NotAtThisConference);
    ChildHeard kept = heard;
    if (kept.settledOn && !kept.assessedOn)
        kept.assessedOn = kept.settledOn;
    Transaction transaction(office.casebook);
    const StepResult saved = saveHeard(office, conference, child, kept);
    if (!saved.done)
        return saved;
    if (before->wishesToAttend != wishes) {
        Subject subject = *before;
        subject.wishesToAttend = wishes;
        store.save(conference, subject);
    }
    const bool begun = file->conference.startedAt.has_value(); // who is there is marked at the table by then
    if (const auto reply = replyFor(kept.settled); reply && !begun)
        writeReply(office, *file, child, *reply);
    transaction.commit();
    return saved;
}

StepResult keepContribution(const Office& office, const ConferenceId& conference, std::optional<size_t> index,
                            const Contribution& contribution)
{
    if (!ConferenceStore(office.casebook).conference(conference))
        return refused(ReasonCode::WrongState);
    const OpenConference open = reread(office, conference);
    const Participant* giver = open.file.participant(contribution.from);
    if (!giver)
        return refused(ReasonCode::NotAtThisConference);
    std::vector<Contribution> all = open.record.dossier.contributions;
    if (index && *index < all.size())
        all[*index] = contribution;
    else
        all.push_back(contribution);
    Transaction transaction(office.casebook);
    StepResult saved = saveContributions(office, conference, all);
    if (const QString way = wayOf(contribution.kind); saved.done && !way.isEmpty())
        saved = markHeard(office, open, *giver, way);
    if (saved.done)
        transaction.commit();
    return saved;
}

StepResult removeContribution(const Office& office, const ConferenceId& conference, size_t index)
{
    if (!ConferenceStore(office.casebook).conference(conference))
        return refused(ReasonCode::WrongState);
    std::vector<Contribution> all = reread(office, conference).record.dossier.contributions;
    if (index >= all.size())
        return refused(ReasonCode::NotAtThisConference);
    all.erase(all.begin() + static_cast<std::ptrdiff_t>(index));
    return saveContributions(office, conference, all);
}

} // namespace cadair
