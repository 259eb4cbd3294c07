#include "core/rules/checkparts.h"

#include "core/rules/representation.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

/// What was seen when this report came in; nothing where nobody looked.
const ReportReceipt& receiptOf(const CheckFacts& facts, const Participant& person, ReportKind kind)
{
    static const ReportReceipt none{
        .from = ParticipantId::fresh(), .holds = {}, .children = {}, .notSharedReason = {}, .discussed = {}};
    const auto& receipts = facts.dossier.papers.receipts;
    const auto found = std::find_if(receipts.begin(), receipts.end(), [&](const ReportReceipt& receipt) {
        return receipt.from == person.id && receipt.kind == kind;
    });
    return found == receipts.end() ? none : *found;
}

bool gave(const Participant& person, ReportKind kind)
{
    return std::any_of(person.reports.begin(), person.reports.end(),
                       [&](const Report& report) { return report.kind == kind; });
}

bool gaveAny(const Participant& person)
{
    return !person.reports.empty();
}

/// A partner agency's own report; the police's goes by rules of its own where it is one.
bool gaveAgencyReport(const Participant& person)
{
    return gave(person, ReportKind::Agency);
}

bool gaveSocialWorkReport(const Participant& person)
{
    return gave(person, ReportKind::SocialWork);
}

void requireWords(const CheckLine& line, const Participant& person, const ReportReceipt& receipt,
                  std::vector<Reason>& open)
{
    for (const QString& word : line.words)
        if (!receipt.holds.contains(word))
            open.push_back(missing(line, word, person.id));
}

/// How every report is made, whoever wrote it.
Verdict reportShape(const CheckLine& line, const CheckFacts& facts)
{
    return judgedForPeople(line, facts, gaveAny, [&](const Participant& person, std::vector<Reason>& open) {
        for (const Report& report : person.reports)
            requireWords(line, person, receiptOf(facts, person, report.kind), open);
    });
}

/// There is a report of social care, made as the place asks. Without it there is nothing to confer about.
Verdict socialWorkReport(const CheckLine& line, const CheckFacts& facts)
{
    const auto& people = facts.file.participants;
    if (std::none_of(people.begin(), people.end(), gaveSocialWorkReport))
        return judged(line, facts, {missing(line, u"report"_s)});
    return judgedForPeople(line, facts, gaveSocialWorkReport,
                           [&](const Participant& person, std::vector<Reason>& open) {
                               requireWords(line, person, receiptOf(facts, person, ReportKind::SocialWork), open);
                           });
}

/// What that report holds, once it is there.
Verdict socialWorkReportHolds(const CheckLine& line, const CheckFacts& facts)
{
    return judgedForPeople(line, facts, gaveSocialWorkReport,
                           [&](const Participant& person, std::vector<Reason>& open) {
                               requireWords(line, person, receiptOf(facts, person, ReportKind::SocialWork), open);
                           });
}

/// What it holds about each child apart: what is true of one may be quite wrong of another. Nobody has seen a child who is
/// not born, so that only what the child needs is asked about an unborn one.
Verdict socialWorkReportPerChild(const CheckLine& line, const CheckFacts& facts)
{
    return judgedForPeople(line, facts, gaveSocialWorkReport,
                           [&](const Participant& person, std::vector<Reason>& open) {
                               const ReportReceipt& receipt = receiptOf(facts, person, ReportKind::SocialWork);
                               for (const Subject* subject : livingSubjects(facts.file)) {
                                   const auto found = receipt.children.find(subject->child.id);
                                   for (const QString& word : line.words) {
                                       if (!isBorn(*subject, facts.file) && word != u"needs"_s)
                                           continue;
                                       if (found == receipt.children.end() || !found->second.contains(word))
                                           open.push_back(missing(line, word, subject->child.id));
                                   }
                               }
                           });
}

/// It says how every child of the household is, also those whom the conference is not about.
Verdict householdInReport(const CheckLine& line, const CheckFacts& facts)
{
    const auto& people = facts.file.participants;
    if (std::none_of(people.begin(), people.end(), gaveSocialWorkReport))
        return nothingToCheck();
    const auto& household = facts.dossier.request.household;
    if (!household)
        return judged(line, facts, {missing(line, u"household"_s)});
    std::vector<Reason> open;
    for (const HouseholdChild& child : *household)
        if (!child.inReport)
            open.push_back(missing(line, child.name));
    return judged(line, facts, std::move(open));
}

bool isPartner(const Participant& person, const CheckFacts& facts)
{
    return isPractitioner(person) && person.agency && person.agency != facts.procedure.quorum.lead && !person.deputyFor
        && person.basis == Basis::Contact && !person.contact.empty();
}

/// Each agency that works with the family gives a report, made as the place asks. One report of an agency is enough.
Verdict agencyReports(const CheckLine& line, const CheckFacts& facts)
{
    const auto& people = facts.file.participants;
    const auto reported = [&](const Participant& person) {
        return std::any_of(people.begin(), people.end(), [&](const Participant& other) {
            return other.agency == person.agency && (gaveAgencyReport(other) || gave(other, ReportKind::Police));
        });
    };
    return judgedForPeople(
        line, facts, [&](const Participant& person) { return isPartner(person, facts) || gaveAgencyReport(person); },
        [&](const Participant& person, std::vector<Reason>& open) {
            if (gaveAgencyReport(person))
                requireWords(line, person, receiptOf(facts, person, ReportKind::Agency), open);
            else if (!reported(person))
                open.push_back(missing(line, u"report"_s, person.id));
        });
}

/// Every agency much involved was asked for its report, or has given it unasked.
Verdict reportRequests(const CheckLine& line, const CheckFacts& facts)
{
    const auto& network = facts.dossier.inviting.network;
    if (!network)
        return judged(line, facts, {missing(line, u"network"_s)});
    std::vector<Reason> open;
    const auto& people = facts.file.participants;
    for (const NetworkAgency& agency : *network) {
        const bool given = std::any_of(people.begin(), people.end(), [&](const Participant& person) {
            return person.agency == agency.agency && gaveAny(person);
        });
        if (agency.significant && !agency.reportAsked && !given)
            open.push_back(missing(line, agency.agency.text()));
    }
    return judged(line, facts, std::move(open));
}

/// An agency's report has gone, by the day of the conference, to the readers the place names. Families go without only for
/// the child's sake, and that reason is written down.
Verdict reportReaches(const CheckLine& line, const CheckFacts& facts)
{
    return judgedForPeople(line, facts, gaveAgencyReport, [&](const Participant& person, std::vector<Reason>& open) {
        const bool withheld = !receiptOf(facts, person, ReportKind::Agency).notSharedReason.isEmpty();
        for (const Report& report : person.reports) {
            if (report.kind != ReportKind::Agency)
                continue;
            for (const auto& reader : wordsOf(ReportReader{})) {
                const QString word = wordOf(reader.value);
                const bool family = reader.value == ReportReader::Parents || reader.value == ReportReader::Children;
                if (!line.words.contains(word) || (family && withheld))
                    continue;
                const auto went = report.to.find(reader.value);
                if (went == report.to.end())
                    open.push_back(missing(line, word, person.id));
                else if (facts.file.conference.date && went->second > *facts.file.conference.date)
                    open.push_back(against(line, word, person.id));
            }
        }
    });
}

/// A written report has come from the agencies that the line names.
Verdict reportFrom(const CheckLine& line, const CheckFacts& facts)
{
    std::vector<Reason> open;
    for (const QString& word : line.words) {
        const std::set<AgencyKey> agencies = agenciesBehind(word, facts.procedure);
        const auto reported = [&](const Participant& person) {
            return isOf(facts.file, person, agencies) && !person.reports.empty();
        };
        if (std::none_of(facts.file.participants.begin(), facts.file.participants.end(), reported))
            open.push_back(missing(line, word));
    }
    return judged(line, facts, std::move(open));
}

/// A paper in the post is not enough: somebody goes through it with the family first.
Verdict reportDiscussed(const CheckLine& line, const CheckFacts& facts)
{
    return judgedForPeople(line, facts, gaveAgencyReport, [&](const Participant& person, std::vector<Reason>& open) {
        const ReportReceipt& receipt = receiptOf(facts, person, ReportKind::Agency);
        if (!receipt.discussed && receipt.notSharedReason.isEmpty())
            open.push_back(missing(line, u"discussed"_s, person.id));
    });
}

Verdict chronology(const CheckLine& line, const CheckFacts& facts)
{
    const Papers& papers = facts.dossier.papers;
    if (!papers.chronology && papers.noChronology.isEmpty())
        return judged(line, facts, {missing(line, u"chronology"_s)});
    return judged(line, facts, {});
}

/// Where a plan may end, the conference hears the updated assessment that this rests on. Nothing to look at before it began.
Verdict assessmentPresented(const CheckLine& line, const CheckFacts& facts)
{
    const bool ending = std::any_of(facts.file.subjects.begin(), facts.file.subjects.end(), [](const Subject& subject) {
        return subject.recommended == OutcomeKind::EndPlan || subject.outcome == OutcomeKind::EndPlan;
    });
    if (!ending || !facts.file.conference.startedAt)
        return nothingToCheck();
    if (!facts.dossier.papers.assessmentPresented)
        return judged(line, facts, {missing(line, u"presented"_s)});
    return judged(line, facts, {});
}

} // namespace

std::vector<Check> reportChecks()
{
    return {{u"report-shape", reportShape},
            {u"social-work-report", socialWorkReport},
            {u"social-work-report-holds", socialWorkReportHolds},
            {u"social-work-report-per-child", socialWorkReportPerChild},
            {u"household-in-report", householdInReport},
            {u"agency-reports", agencyReports},
            {u"report-requests", reportRequests},
            {u"report-reaches", reportReaches},
            {u"report-from", reportFrom},
            {u"report-discussed", reportDiscussed},
            {u"chronology", chronology},
            {u"assessment-presented", assessmentPresented}};
}

} // namespace cadair
