#include "core/workflow/openconference.h"

#include "core/rules/decided.h"
#include "core/store/conferencestore.h"
#include "core/store/handingstore.h"
#include "core/store/journalstore.h"
#include "core/store/recordstore.h"
#include "core/store/safetystore.h"
#include "core/workflow/localsettings.h"
#include "core/workflow/unit.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

OpenConference assembled(const Office& office, CaseFile file, ConferenceRecord record)
{
    LocalSettings local = localFor(office, file.conference);
    const Procedure& procedure = office.rulebook.procedure(file.conference.procedure, local);
    OpenConference open{.file = std::move(file), .record = std::move(record), .procedure = &procedure,
                        .calendar = &office.rulebook.calendarOf(procedure), .local = std::move(local)};
    for (Subject& subject : open.file.subjects) {
        const Decision* decision = open.record.decisionFor(subject.child.id);
        if (!decision)
            continue;
        subject.outcome = decision->outcome;
        subject.categories = decision->categories;
        subject.categoryReason = decision->categoryReason;
    }
    return open;
}

/// With what the unit settled for all its conferences beside the procedure.
OpenConference withUnits(const Office& office, OpenConference open)
{
    open.record.dossier.recordingProcess = unitsRecording(office);
    open.handing = HandingStore(office.casebook).handing(open.file.conference.id);
    const auto warnings = SafetyStore(office.casebook).warnings(open.file.conference.family);
    open.warned = std::any_of(warnings.begin(), warnings.end(), [&](const FamilyWarning& each) { return each.holdsOn(office.clock.today()); });
    return open;
}

bool meetingBegan(const CaseFile& file)
{
    return file.conference.startedAt.has_value();
}

CaseFile fileOf(const Office& office, const ConferenceId& conference)
{
    auto file = ConferenceStore(office.casebook).caseFile(conference);
    if (!file)
        throw StoreError(StoreFailure::Damaged, u"a conference on the desk is gone from the casebook"_s);
    return *std::move(file);
}

/// The moment the meeting is judged at: its end once it has one, else now; never before it began.
QTime judgedAt(const CaseFile& file, const QDateTime& now)
{
    if (file.conference.endedAt)
        return *file.conference.endedAt;
    if (file.conference.date && now.date() > *file.conference.date)
        return QTime(23, 59);
    return qMax(now.time(), file.conference.startedAt.value_or(QTime(0, 0)));
}

} // namespace

std::optional<OpenConference> openConference(const Office& office, const ConferenceId& conference)
{
    auto file = ConferenceStore(office.casebook).caseFile(conference);
    if (!file)
        return std::nullopt;
    JournalStore(office.casebook).noteReading(u"conference"_s, conference.text());
    return withUnits(office, assembled(office, *std::move(file), RecordStore(office.casebook).record(conference)));
}

OpenConference reread(const Office& office, const ConferenceId& conference)
{
    return withUnits(office, assembled(office, fileOf(office, conference), RecordStore(office.casebook).record(conference)));
}

OpenConference rereadForLists(const Office& office, const ConferenceId& conference)
{
    CaseFile file = fileOf(office, conference);
    ConferenceRecord record;
    if (meetingBegan(file)) // before that nothing has been decided
        record.decisions = RecordStore(office.casebook).decisions(conference);
    const bool began = meetingBegan(file);
    OpenConference open = assembled(office, std::move(file), std::move(record));
    if (began)
        open.handing = HandingStore(office.casebook).handing(conference);
    return open;
}

std::vector<ChildQuorum> quorumNow(const OpenConference& conference, const QDateTime& now)
{
    const CaseFile& file = conference.file;
    const Procedure& procedure = *conference.procedure;
    std::vector<ChildQuorum> all;
    for (const Subject& subject : file.subjects) {
        const ChildId& child = subject.child.id;
        if (!meetingBegan(file)) {
            all.push_back({child, quorumForecast(file, child, ForecastBasis::AllWhoHaveNotDeclined, procedure),
                           quorumForecast(file, child, ForecastBasis::WhoSaidYes, procedure), {}, std::nullopt});
            continue;
        }
        const QTime at = judgedAt(file, now);
        std::vector<QuorumBand> bands = quorumBands(file, child, *file.conference.startedAt, at, procedure);
        QuorumVerdict verdict = file.conference.endedAt && !bands.empty() ? bands.back().verdict
                                                                          : quorumAt(file, child, at, procedure);
        auto without = verdict.outcome == Outcome::Refused
                           ? inquorate(file, child, verdict, procedure, *conference.calendar)
                           : std::nullopt;
        all.push_back({child, std::move(verdict), std::nullopt, std::move(bands), std::move(without)});
    }
    return all;
}

KeyAgencyVerdict keyAgenciesNow(const OpenConference& conference)
{
    return keyAgencies(conference.file, *conference.procedure);
}

std::vector<DecisionVerdict> decisionsNow(const OpenConference& conference, const QDateTime& now)
{
    std::vector<DecisionVerdict> all;
    for (const Subject& subject : conference.file.subjects) {
        const ChildId& child = subject.child.id;
        const QuorumVerdict quorum = quorumForChild(conference.file, conference.record, child,
                                                    judgedAt(conference.file, now), *conference.procedure);
        const auto without = inquorate(conference.file, child, quorum, *conference.procedure, *conference.calendar);
        all.push_back(decisionFor(conference.file, child, quorum, without, *conference.procedure));
    }
    return all;
}

std::vector<ChildPartVerdict> childPartsNow(const OpenConference& conference)
{
    std::vector<ChildPartVerdict> all;
    if (!conference.file.conference.date)
        return all;
    for (const Subject& subject : conference.file.subjects)
        if (auto part = childPart(subject, *conference.file.conference.date, *conference.procedure))
            all.push_back(*std::move(part));
    return all;
}

std::vector<LimitVerdict> limitsNow(const OpenConference& conference, const QDateTime& now)
{
    return timescales(conference.file, *conference.procedure, *conference.calendar, now);
}

} // namespace cadair
