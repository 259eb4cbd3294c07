#include "tests/core/documents/sample.h"

using namespace Qt::StringLiterals;

namespace cadair::sample {

namespace {

LimitVerdict reportLimit(const Shelf& shelf, const QString& report, const QString& author, ReportReader to, QDate due)
{
    LimitVerdict limit{.id = *TimescaleKey::parse(report), .anchor = *EventKey::parse(u"conference"_s)};
    limit.document = DocumentKey::parse(report);
    limit.person = shelf.person(author).id;
    limit.to = to;
    limit.anchorAt = QDateTime(QDate(2026, 12, 8), QTime(0, 0));
    limit.period = Period{2, PeriodUnit::WorkingDays};
    limit.direction = PeriodDirection::AtLeastBefore;
    limit.due = QDateTime(due, QTime(23, 59, 59));
    limit.state = LimitState::Due;
    return limit;
}

void judgeBefore(Shelf& shelf)
{
    Judgements& judgements = shelf.judgements;
    judgements = {};
    judgements.limits = {reportLimit(shelf, u"agency-report"_s, u"Rhys"_s, ReportReader::Chair, QDate(2026, 12, 4)),
                         reportLimit(shelf, u"social-work-report"_s, u"Sera"_s, ReportReader::Parents, QDate(2026, 12, 4)),
                         reportLimit(shelf, u"agency-report"_s, u"Dr"_s, ReportReader::Chair, QDate(2026, 12, 4))};
    judgements.limits.back().measured = QDate(2026, 11, 30);
    judgements.limits.back().state = LimitState::Met;
    judgements.answersBy = QDate(2026, 12, 7);
    ExclusionVerdict verdict{.person = shelf.person(u"Bryn"_s).id, .outcome = Outcome::Satisfied};
    verdict.entitled = {*DocumentKey::parse(u"social-work-report"_s)};
    judgements.exclusions = {verdict};
    for (const int child : {0, 1}) {
        InquorateVerdict without{.child = shelf.child(child), .proceed = Outcome::NeedsDecision};
        without.grounds = {*GroundKey::parse(u"delay-detrimental"_s)};
        without.must = {*DutyKey::parse(u"new-date"_s), *DutyKey::parse(u"interim-plan"_s)};
        without.newDateBy = QDate(2026, 12, 22);
        without.ways = {{u"proceed-with-reason"_s, {}, {u"reason"_s}}};
        judgements.withoutQuorum.emplace(without.child, without);
    }
    ChecklistLine line;
    line.text = {u"Welcome everybody and say what the meeting is for"_s, u"Croesawch bawb a dywedwch beth yw diben y cyfarfod"_s};
    line.attention = Attention::Tick;
    judgements.opening = {line};
    line.text = {u"Say when the next meeting is"_s, u"Dywedwch pryd y mae'r cyfarfod nesaf"_s};
    judgements.closing = {line};
}

void settleTheDay(Shelf& shelf)
{
    Dossier& dossier = shelf.record.dossier;
    dossier.arrangements.apart = {{shelf.person(u"Elan"_s).id, shelf.person(u"Bryn"_s).id, {}, u"Separate doors; he waits on the second floor."_s}};
    dossier.arrangements.safety = u"A colleague sits by the door."_s;
    dossier.attending[shelf.person(u"Elan"_s).id].arrival = QTime(9, 40);
    dossier.attending[shelf.person(u"Elan"_s).id].seat = u"Beside the chair"_s;
    dossier.heard[shelf.child(0)].settled = ChildComes::Part;
    dossier.heard[shelf.child(0)].representedBy = u"Cai Teasel"_s;
    RecordingRequest recording{.by = shelf.person(u"Elan"_s).id, .requested = QDate(2026, 11, 27)};
    recording.why = u"verbatim"_s;
    recording.how = u"Sound only, on her own telephone."_s;
    recording.agreed = true;
    dossier.recordings = {recording};
}

} // namespace

Shelf shelfBefore()
{
    Shelf made = shelf();
    made.record = {};
    Conference& conference = made.file.conference;
    conference.state = ConferenceState::Convened;
    conference.startedAt.reset();
    conference.endedAt.reset();
    made.file.events.clear();
    for (Participant& person : made.file.participants) {
        person.present.clear();
        person.invited = QDate(2026, 11, 24);
        person.reply = person.reply == Reply::Apologies ? Reply::Apologies : Reply::Awaited;
    }
    made.person(u"Sera"_s).reply = Reply::Coming;
    made.person(u"Dr"_s).reports = {{ReportKind::Agency, {{ReportReader::Chair, QDate(2026, 11, 30)}}}};
    Exclusion exclusion{.ground = GroundKey::parse(u"family-conflict"_s), .evidence = u"What a neighbour said in confidence"_s};
    exclusion.extent = ExclusionExtent::Part;
    exclusion.from = QTime(10, 0);
    exclusion.to = QTime(10, 45);
    exclusion.record = ExclusionRecord::AttendedPart;
    made.person(u"Bryn"_s).exclusion = exclusion;
    made.procedure.exclusion.stated = true;
    made.procedure.exclusion.grounds = {{.ground = *GroundKey::parse(u"family-conflict"_s), .rule = u"MAD-EXC-01"_s,
                                         .text = {u"Family members in conflict cannot be there at the same time"_s,
                                                  u"Ni all aelodau o'r teulu sy'n gwrthdaro fod yno ar yr un pryd"_s}}};
    made.procedure.quorum.others = 2;
    made.procedure.inquorate.mayProceed = true;
    made.procedure.inquorate.grounds = {{.ground = *GroundKey::parse(u"delay-detrimental"_s), .rule = u"MAD-QUO-02"_s,
                                         .text = {u"Waiting would harm the child"_s, u"Byddai oedi yn niweidio'r plentyn"_s}}};
    made.procedure.inquorate.newDateWithin = Period{10, PeriodUnit::WorkingDays};
    made.procedure.categories = {.stated = true, .choices = {*CategoryKey::parse(u"neglect"_s), *CategoryKey::parse(u"emotional"_s)}};
    made.procedure.decision.testQuestions = {{u"Is the child likely to suffer significant harm?"_s,
                                              u"A yw'r plentyn yn debygol o ddioddef niwed sylweddol?"_s}};
    made.procedure.decision.decidedBy = {u"The conference"_s, u"Y gynhadledd"_s};
    judgeBefore(made);
    settleTheDay(made);
    return made;
}

} // namespace cadair::sample
