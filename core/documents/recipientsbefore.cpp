#include "core/documents/recipientsbefore.h"

#include "core/rules/representation.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace cadair {

namespace {

QString reportOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::SocialWork: return u"social-work-report"_s;
    case ReportKind::Agency: return u"agency-report"_s;
    case ReportKind::Police: return u"police-report"_s;
    case ReportKind::Assessment: return u"assessment-report"_s;
    }
    Q_UNREACHABLE();
}

const DistributionLine* lineOf(const Procedure& procedure, const DocumentKey& document)
{
    const auto found = std::find_if(procedure.distribution.begin(), procedure.distribution.end(), [&](const DistributionLine& line) {
        return line.document == document && line.copy != CopyKind::None;
    });
    return found == procedure.distribution.end() ? nullptr : &*found;
}

bool wasSent(const CaseFile& file, const ParticipantId& to, const DocumentKey& document)
{
    return std::any_of(file.sent.begin(), file.sent.end(),
                       [&](const SentDocument& sent) { return sent.to == to && sent.document == document; });
}

/// Who has heard of this conference from the unit: invited, or told by a notice that they are kept out of it.
bool wasTold(const Participant& person, const CaseFile& file)
{
    return person.invited || wasSent(file, person.id, documents::invitation())
           || wasSent(file, person.id, documents::exclusionNotice());
}

/// A report is in once the chair has it.
bool hasGivenReport(const Participant& person)
{
    return std::any_of(person.reports.begin(), person.reports.end(),
                       [](const Report& report) { return report.to.contains(ReportReader::Chair); });
}

/// Only who has a police report to give owes one: nobody is reminded of it who was never asked.
bool owesReport(const Participant& person, const CaseFile& file, const Procedure& procedure)
{
    const auto asked = reportAskedOf(person, file, procedure);
    if (!asked || hasGivenReport(person))
        return false;
    if (asked->text() == u"police-report")
        return !person.reports.empty() || wasSent(file, person.id, documents::reportRequest());
    return reportAskedOn(person, file).has_value();
}

Recipient ofReport(const Participant& person, const CaseFile& file, const Procedure& procedure)
{
    const DistributionLine* line = lineOf(procedure, *reportAskedOf(person, file, procedure));
    return {person.id, line ? Entitlement::Stated : Entitlement::NotStated, line ? line->rule : RuleId(), {}};
}

using Finds = std::function<std::optional<Recipient>(const Participant&)>;

std::vector<Recipient> allOf(const CaseFile& file, const Finds& find)
{
    std::vector<Recipient> found;
    for (const Participant& person : file.participants)
        if (const auto recipient = runsTheMeeting(person) ? std::nullopt : find(person))
            found.push_back(*recipient);
    return found;
}

std::optional<Recipient> reminded(const Participant& person, const CaseFile& file, const Procedure& procedure)
{
    if (!person.invited || person.reply != Reply::Awaited)
        return std::nullopt;
    const auto invited = entitlementOf(person, entitledCopy(documents::invitation(), person, file, procedure));
    if (!invited)
        return std::nullopt;
    // No text speaks of reminders; nobody presses a child who has not answered unless the chair wants it.
    return Recipient{person.id, *invited == Entitlement::ChairDecides ? Entitlement::ChairDecides : Entitlement::NotStated, {}, {}};
}

std::optional<Recipient> keptOut(const Participant& person, const CaseFile& file, const Procedure& procedure)
{
    if (!person.exclusion || person.exclusion->decided != ExclusionDecided::Before)
        return std::nullopt;
    const Entitled entitled = entitledCopy(documents::exclusionNotice(), person, file, procedure);
    const auto entitlement = entitlementOf(person, entitled);
    return entitlement ? std::optional(Recipient{person.id, *entitlement, entitled.rule, entitled.local}) : std::nullopt;
}

/// Who holds a sheet of the day: the chair, else the minute-taker, else the first at the table who may read all of it.
std::vector<Recipient> holderOfSheet(const DocumentKey& document, const CaseFile& file)
{
    const bool minuteTakers = document == documents::attendanceSheet() || document == documents::nameCards()
                              || document == documents::paperPack();
    const Capacity first = minuteTakers ? Capacity::MinuteTaker : Capacity::Chair;
    const Capacity second = minuteTakers ? Capacity::Chair : Capacity::MinuteTaker;
    for (const auto& holds : {Finds([&](const Participant& p) { return p.capacity == first ? std::optional(Recipient{p.id}) : std::nullopt; }),
                              Finds([&](const Participant& p) { return p.capacity == second ? std::optional(Recipient{p.id}) : std::nullopt; }),
                              Finds([](const Participant& p) { return readsAll(p) ? std::optional(Recipient{p.id}) : std::nullopt; })})
        for (const Participant& person : file.participants)
            if (const auto holder = holds(person))
                return {*holder};
    return {};
}

} // namespace

std::optional<DocumentKey> reportAskedOf(const Participant& person, const CaseFile& file, const Procedure& procedure)
{
    if (person.capacity != Capacity::Practitioner)
        return std::nullopt;
    if (!person.reports.empty())
        return DocumentKey::parse(reportOf(person.reports.front().kind));
    const std::optional<AgencyKey> agency = agencyOf(file, person);
    if (agency)
        if (const auto own = DocumentKey::parse(agency->text() + u"-report"_s); own && lineOf(procedure, *own))
            return own;
    if (agency != procedure.quorum.lead)
        return DocumentKey::parse(reportOf(ReportKind::Agency));
    return roleOf(file, person) == RoleWord::TeamManager ? std::nullopt : DocumentKey::parse(reportOf(ReportKind::SocialWork));
}

std::optional<QDate> reportAskedOn(const Participant& person, const CaseFile& file)
{
    std::optional<QDate> last;
    for (const SentDocument& sent : file.sent)
        if (sent.to == person.id && sent.document == documents::reportRequest())
            last = last ? std::max(*last, sent.date) : sent.date;
    return last ? last : person.invited;
}

std::optional<std::vector<Recipient>> recipientsBefore(const DocumentKey& document, const CaseFile& file,
                                                       const Procedure& procedure, const Dossier& dossier)
{
    if (documents::isSheet(document))
        return holderOfSheet(document, file);
    if (document == documents::reportRequest())
        return allOf(file, [&](const Participant& person) -> std::optional<Recipient> {
            if (!reportAskedOf(person, file, procedure) || hasGivenReport(person))
                return std::nullopt;
            return ofReport(person, file, procedure);
        });
    if (document == documents::reportReminder())
        return allOf(file, [&](const Participant& person) -> std::optional<Recipient> {
            return owesReport(person, file, procedure) ? std::optional(ofReport(person, file, procedure)) : std::nullopt;
        });
    if (document == documents::invitationReminder())
        return allOf(file, [&](const Participant& person) { return reminded(person, file, procedure); });
    if (document == documents::exclusionNotice())
        return allOf(file, [&](const Participant& person) { return keptOut(person, file, procedure); });
    if (document == documents::postponement() || document == documents::cancellation())
        return allOf(file, [&](const Participant& person) -> std::optional<Recipient> {
            return wasTold(person, file) ? std::optional(Recipient{person.id, Entitlement::NotStated, {}, {}}) : std::nullopt;
        });
    if (document == documents::recordingAgreement())
        return allOf(file, [&](const Participant& person) -> std::optional<Recipient> {
            const bool asked = std::any_of(dossier.recordings.begin(), dossier.recordings.end(), [&](const RecordingRequest& request) {
                return request.by == person.id && !request.coreGroup;
            });
            return asked ? std::optional(Recipient{person.id, Entitlement::NotStated, {}, {}}) : std::nullopt;
        });
    return std::nullopt;
}

} // namespace cadair
