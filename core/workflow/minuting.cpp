#include "core/workflow/minuting.h"

#include "core/store/conferencestore.h"
#include "core/store/copiesstore.h"
#include "core/store/recordstore.h"
#include "core/workflow/steps.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

void keepVersion(const Office& office, const OpenConference& open, VersionKind kind, const QString& by)
{
    const MinutesVersion* last = open.record.dossier.copies.last(kind);
    const JournalHead head = office.casebook.journalHead();
    MinutesVersion version{.id = MinutesVersionId::fresh(), .conference = open.file.conference.id, .digest = {}, .headHash = head.hash,
                           .paragraphs = paragraphsOf(open.record.notes)};
    version.number = last ? last->number + 1 : 1;
    version.kind = kind;
    version.by = by;
    version.at = office.clock.now();
    version.digest = digestOf(version.paragraphs);
    version.headSeq = head.seq;
    CopiesStore(office.casebook).add(version);
}

bool isSigned(const OpenConference& open)
{
    return open.record.dossier.copies.last(VersionKind::Signed) != nullptr;
}

const Amendment* find(const OpenConference& open, const AmendmentId& id)
{
    const auto& all = open.record.dossier.copies.amendments;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Amendment& each) { return each.id == id; });
    return found == all.end() ? nullptr : &*found;
}

/// An open amendment that is settled now; empty where it is none, or no reason is given.
std::optional<Amendment> settled(const Office& office, const OpenConference& open, const AmendmentId& id, AmendmentState state,
                                 const QString& reason)
{
    const Amendment* asked = find(open, id);
    if (!asked || asked->state != AmendmentState::Open || reason.trimmed().isEmpty())
        return std::nullopt;
    Amendment now = *asked;
    now.state = state;
    now.reason = reason.trimmed();
    now.settledBy = office.casebook.actor();
    now.settledAt = office.clock.now();
    return now;
}

} // namespace

StepResult sendToChair(const Office& office, const ConferenceId& id)
{
    const OpenConference open = reread(office, id);
    using enum ConferenceState;
    const ConferenceState state = open.file.conference.state;
    if ((state != Concluded && state != DecisionsIssued) || isSigned(open))
        return refused(ReasonCode::WrongState, {wordOf(state)});
    if (open.record.notes.empty())
        return refused(ReasonCode::NothingRecorded);
    keepVersion(office, open, VersionKind::Draft, office.casebook.actor());
    return done();
}

std::vector<MinutesChange> changesSinceLast(const OpenConference& open)
{
    const auto& versions = open.record.dossier.copies.versions;
    return versions.empty() ? std::vector<MinutesChange>{} : changesBetween(versions.back().paragraphs, paragraphsOf(open.record.notes));
}

void keepSignedVersion(const Office& office, const OpenConference& open)
{
    keepVersion(office, open, VersionKind::Signed, chairsName(office, open.file));
}

StepResult signAmended(const Office& office, const ConferenceId& id)
{
    const OpenConference open = reread(office, id);
    if (!isSigned(open) || !isUnsigned(open.record))
        return refused(ReasonCode::WrongState, {wordOf(open.file.conference.state)});
    const auto& amendments = open.record.dossier.copies.amendments;
    const auto waiting = std::find_if(amendments.begin(), amendments.end(), [](const Amendment& each) { return each.state == AmendmentState::Open; });
    if (waiting != amendments.end())
        return {{Outcome::Refused, {{ReasonCode::RepliesAwaited, {}, {}, waiting->by, {}}}, {}}, false};
    keepSignedVersion(office, open);
    return done();
}

bool isUnsigned(const ConferenceRecord& record)
{
    const MinutesVersion* last = record.dossier.copies.last(VersionKind::Signed);
    return last && last->digest != digestOf(paragraphsOf(record.notes));
}

StepResult askAmendment(const Office& office, Amendment amendment)
{
    const OpenConference open = reread(office, amendment.conference);
    amendment.wanted = amendment.wanted.trimmed();
    if (!isSigned(open) || open.file.conference.state == ConferenceState::Closed || !open.file.participant(amendment.by))
        return refused(ReasonCode::WrongState, {wordOf(open.file.conference.state)});
    if (amendment.wanted.isEmpty())
        return refused(ReasonCode::ReasonNeeded);
    amendment.state = AmendmentState::Open;
    if (!amendment.askedOn.isValid())
        amendment.askedOn = office.clock.today();
    CopiesStore(office.casebook).save(amendment);
    return done();
}

StepResult acceptAmendment(const Office& office, const ConferenceId& id, const AmendmentId& amendment, const QString& text, const QString& reason)
{
    const OpenConference open = reread(office, id);
    const auto now = settled(office, open, amendment, AmendmentState::Accepted, reason);
    if (!now || !now->note || text.trimmed().isEmpty())
        return refused(now ? ReasonCode::WrongState : ReasonCode::ReasonNeeded);
    RecordStore records(office.casebook);
    auto note = records.note(*now->note);
    if (!note || note->conference != id)
        return refused(ReasonCode::WrongState);
    note->text = text.trimmed().normalized(QString::NormalizationForm_C);
    Transaction transaction(office.casebook);
    records.save(*note);
    CopiesStore(office.casebook).save(*now);
    transaction.commit();
    return done();
}

StepResult refuseAmendment(const Office& office, const ConferenceId& id, const AmendmentId& amendment, const QString& reason)
{
    const OpenConference open = reread(office, id);
    const auto now = settled(office, open, amendment, AmendmentState::Refused, reason);
    if (!now)
        return refused(ReasonCode::ReasonNeeded);
    CopiesStore(office.casebook).save(*now);
    return done();
}

std::vector<AmendmentTime> amendmentTimes(const OpenConference& open, const QDateTime& now)
{
    std::vector<AmendmentTime> times;
    const std::vector<LimitVerdict> limits = limitsNow(open, now);
    for (const Participant& person : open.file.participants) {
        AmendmentTime time{.who = person.id, .limit = {}};
        time.hasCopy = std::any_of(open.record.letters.begin(), open.record.letters.end(), [&](const Letter& letter) {
            return letter.document.text() == u"minutes" && letter.to == person.id;
        });
        for (const LimitVerdict& limit : limits)
            if (limit.id.text() == u"amendments" && limit.person == person.id && limit.due)
                time.limit = limit;
        if (time.hasCopy)
            times.push_back(std::move(time));
    }
    return times;
}

bool isLate(const Amendment& amendment, const std::vector<AmendmentTime>& times)
{
    return std::any_of(times.begin(), times.end(), [&](const AmendmentTime& time) {
        return time.who == amendment.by && time.limit && time.limit->due && amendment.askedOn > time.limit->due->date();
    });
}

} // namespace cadair
