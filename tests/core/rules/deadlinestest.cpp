#include "core/procedure/library.h"
#include "core/rules/timescales.h"
#include "tests/core/rules/support.h"

#include <QTest>

#include <algorithm>

using namespace cadair;
using namespace cadair::test;
using namespace Qt::StringLiterals;

namespace {

/// A case told in short lines, and what a limit says of it.
struct Told {
    const char* title;
    const char* rule;
    const char* type;   ///< of the conference, held on Thursday 12 March 2026 from 10:00 to 11:30
    const char* happened; ///< what else is known, parted by semicolons: "strategy-discussion 2026-02-20 enquiry"
    const char* who;    ///< whose limit it is: a person, "to READER" for a report; empty: nobody's own
    const char* says;   ///< the last day and how it stands on Friday 20 March, 09:00
};

const Procedure& place(const QString& id)
{
    static std::map<QString, Procedure> read;
    auto found = read.find(id);
    if (found == read.end())
        found = read.emplace(id, std::get<Procedure>(loadProcedure(id, shippedAgencyKinds()))).first;
    return found->second;
}

Participant& named(Meeting& meeting, const QString& name)
{
    return *std::find_if(meeting.file.participants.begin(), meeting.file.participants.end(),
                         [&](const Participant& person) { return person.name == name; });
}

/// "report sw social-work parents 2026-03-10"
void giveReport(Meeting& meeting, const QStringList& words)
{
    Report report{.kind = *fromWord<ReportKind>(words.at(2)), .to = {}};
    report.to[*fromWord<ReportReader>(words.at(3))] = on(words.at(4));
    named(meeting, words.at(1)).reports.push_back(report);
}

/// One line of what is known: what a word does that is not an event.
bool tellOther(Meeting& meeting, const QStringList& words)
{
    Subject& child = meeting.file.subjects.front();
    const QString& word = words.front();
    if (word == u"expected") {
        child.child.expected = on(words.at(1));
        child.child.born.reset();
    } else if (word == u"born") {
        child.child.born = on(words.at(1));
    } else if (word == u"previous") {
        child.planSince = child.planSince.value_or(on(words.at(2)));
        child.previous.push_back({*fromWord<ConferenceType>(words.at(1)), on(words.at(2)), true, true});
    } else if (word == u"ends") {
        child.planSince = on(u"2025-09-12"_s);
        child.outcome = OutcomeKind::EndPlan;
    } else if (word == u"invited") {
        named(meeting, words.at(1)).invited = on(words.at(2));
    } else if (word == u"report") {
        giveReport(meeting, words);
    } else if (word == u"request") {
        named(meeting, u"mum"_s).exclusion = Exclusion{.requested = on(words.at(1))};
    } else if (word == u"sent") {
        meeting.file.sent.push_back({.document = *DocumentKey::parse(words.at(1)),
                                     .to = named(meeting, words.at(2)).id,
                                     .date = on(words.at(3)),
                                     .time = words.size() > 4 ? std::optional(at(words.at(4))) : std::nullopt});
    } else if (word == u"alone") { // nobody else came, and the chair goes on
        for (Participant& person : meeting.file.participants)
            if (person.name != u"sw" && person.name != u"hv")
                person.present.clear();
        meeting.file.conference.proceedInquorate =
            ProceedInquorate{.grounds = {*GroundKey::parse(u"delay-detrimental"_s)}, .reason = u"Waiting would harm"_s};
    } else {
        return false;
    }
    return true;
}

void tell(Meeting& meeting, const QString& line)
{
    const QStringList words = line.simplified().split(u' ');
    if (tellOther(meeting, words))
        return;
    CaseEvent event{.event = *EventKey::parse(words.at(0)), .date = on(words.at(1))};
    event.initiatedEnquiry = words.mid(2).contains(u"enquiry"_s);
    meeting.file.events.push_back(event);
}

Meeting meetingOf(const QString& type, const QString& happened)
{
    Meeting meeting(*fromWord<ConferenceType>(type));
    meeting.child(u"a"_s);
    meeting.people({u"sw, childrens-social-care, social-worker, contact a, 10:00-11:30"_s,
                    u"hv, health-visiting, contact a, 10:00-11:30"_s, u"teacher, school, contact a, 10:00-11:30"_s,
                    u"pc, police, contact a, 10:00-11:30"_s, u"mum, parent, 10:00-11:30"_s});
    named(meeting, u"sw"_s).coreGroup = true;
    named(meeting, u"mum"_s).of = {meeting.id(u"a"_s)};
    for (const QString& line : happened.split(u';', Qt::SkipEmptyParts))
        tell(meeting, line);
    return meeting;
}

/// Whether a limit of the procedure carries this rule: its own, or one that the rule says again.
bool carries(const LimitVerdict& verdict, const Rule& rule)
{
    return verdict.rule == rule.id
        || std::find(rule.sameAs.begin(), rule.sameAs.end(), verdict.rule) != rule.sameAs.end();
}

bool isOf(const LimitVerdict& verdict, const QString& who, const Meeting& meeting)
{
    if (who.isEmpty())
        return !verdict.person;
    if (who.startsWith(u"to "))
        return verdict.to == fromWord<ReportReader>(who.mid(3));
    return verdict.person && meeting.file.participant(*verdict.person)->name == who;
}

QString said(const LimitVerdict& verdict)
{
    const QString due = !verdict.due              ? u"-"_s
                      : verdict.dueHasTime        ? verdict.due->toString(u"yyyy-MM-ddTHH:mm"_s)
                                                  : verdict.due->date().toString(Qt::ISODate);
    return due + u' ' + wordOf(verdict.state);
}

const Told jersey[] = {
    {"Asked on the Thursday before: five working days' notice", "JER-INV-23", "initial", "invited hv 2026-03-05", "hv",
     "2026-03-05 met"},
    {"Asked on the Friday before: a day short of the notice", "JER-INV-23", "initial", "invited mum 2026-03-06", "mum",
     "2026-03-05 late"},
    {"The social worker's report reaches the mother two working days before", "JER-REP-12", "initial",
     "report sw social-work parents 2026-03-10", "to parents", "2026-03-10 met"},
    {"At a review the mother reads the report five working days before", "JER-REP-13", "review",
     "report sw social-work parents 2026-03-06", "to parents", "2026-03-05 late"},
    {"The chair has the social worker's report the day before the conference", "JER-REP-15", "initial",
     "report sw social-work chair 2026-03-11", "to chair", "2026-03-10 late"},
    {"The chair has the report five working days before a review", "JER-REP-16", "review",
     "report sw social-work chair 2026-03-05", "to chair", "2026-03-05 met"},
    {"The health visitor's report is with the others two working days before", "JER-REP-19", "initial",
     "report hv agency attendees 2026-03-09", "to attendees", "2026-03-10 met"},
    {"The school's report for a review comes two days before only", "JER-REP-20", "review",
     "report teacher agency chair 2026-03-10", "to chair", "2026-03-05 late"},
    {"Held fourteen working days after the discussion that began enquiries", "JER-TIM-01", "initial",
     "strategy-discussion 2026-02-20 enquiry", "", "2026-03-13 met"},
    {"Held sixteen working days after the discussion that began enquiries", "JER-TIM-01", "initial",
     "strategy-discussion 2026-02-18 enquiry", "", "2026-03-11 late"},
    {"A family with a plan moves to Jersey: fifteen working days from the notice", "JER-TIM-02", "transfer-in",
     "transfer-notification 2026-02-20", "", "2026-03-13 met"},
    {"The transfer chapter gives the same fifteen working days", "JER-TRA-07", "transfer-in",
     "transfer-notification 2026-02-18", "", "2026-03-11 late"},
    {"The emergency protection order ran out the day before", "JER-TIM-05", "initial", "epo-expiry 2026-03-11", "",
     "2026-03-11 late"},
    {"Born in July: the conference by twenty-eight weeks", "JER-TIM-06", "pre-birth", "expected 2026-07-01", "",
     "2026-04-08 met"},
    {"A pregnancy notified after twenty-eight weeks: never after the expected day", "JER-TIM-07", "pre-birth",
     "expected 2026-05-20; concern-notification 2026-02-26", "", "2026-05-20 met"},
    {"Fifteen days before a birth are counted as written, weekends too", "JER-TIM-09", "pre-birth",
     "expected 2026-07-01; strategy-discussion 2026-02-24 enquiry", "", "2026-03-11 late"},
    {"A new plan is reviewed after three months", "JER-REV-01", "initial", "", "", "2026-06-12 due"},
    {"From the first review on, every six months", "JER-REV-03", "review",
     "previous initial 2025-06-12; previous review 2025-09-11", "", "2026-03-11 late"},
    {"After a pre-birth conference a review within three months", "JER-REV-05", "pre-birth", "expected 2026-07-01", "",
     "2026-06-12 due"},
    {"The child is born on Monday: a core group within ten days", "JER-COR-01", "pre-birth",
     "expected 2026-04-01; birth 2026-03-16; core-group 2026-03-19", "", "2026-03-26 met"},
    {"A move abroad is known and told the day after", "JER-TRA-10", "review",
     "permanent-move-known 2026-03-03; transfer-out-notification 2026-03-04", "", "2026-03-03 late"},
    {"The other authority's conference within twenty-one working days", "JER-TRA-16", "review",
     "transfer-out-notification 2026-03-04", "", "2026-04-02 due"},
    {"A review of a looked-after child decides for a conference", "JER-LAC-07", "initial",
     "lac-review-decision 2026-02-25", "", "2026-03-12 met"},
    {"Sent home without a quorum: together again within ten working days", "JER-QUO-11", "initial",
     "not-proceeded 2026-02-26", "", "2026-03-12 met"},
    {"Held without a quorum: an early review, and no number of days for it", "JER-QUO-16", "initial", "alone", "",
     "- not-stated"},
    {"Told of a wish to exclude two working days before", "JER-EXC-11", "initial", "request 2026-03-10", "mum",
     "2026-03-09 late"},
    {"The decision letter goes out on the fifth working day", "JER-LET-01", "initial", "sent decision-letter hv 2026-03-19",
     "hv", "2026-03-19 met"},
    {"The mother's decision letter is not out by the next Thursday", "JER-LET-08", "initial", "", "mum",
     "2026-03-19 overdue"},
    {"The minutes have ten working days", "JER-MIN-03", "initial", "", "teacher", "2026-03-26 due"},
    {"Amendments after receipt: Easter is not counted", "JER-MIN-05", "initial",
     "sent minutes hv 2026-03-19; minutes-received 2026-03-20", "hv", "2026-04-07 due"},
    {"The social worker goes through the minutes with the mother", "JER-DST-04", "initial", "minutes-discussed 2026-03-18",
     "mum", "2026-03-26 met"},
    {"A first core group within ten working days", "JER-COR-12", "initial", "first-core-group 2026-03-19", "",
     "2026-03-26 met"},
    {"The second core group within four weeks of the first", "JER-COR-13", "initial", "first-core-group 2026-03-16", "",
     "2026-04-13 due"},
    {"Core groups go on every four weeks", "JER-COR-14", "review",
     "previous initial 2025-12-12; core-group 2026-02-16", "", "2026-03-16 overdue"},
    {"Notes of Monday's core group by the Monday after", "JER-DST-06", "initial", "first-core-group 2026-03-16", "sw",
     "2026-03-23 due"},
    {"The child has not been seen for a fortnight and a day", "JER-VIS-01", "review",
     "previous initial 2025-12-12; visit 2026-03-05", "", "2026-03-19 overdue"},
};

const Told northYorkshire[] = {
    {"Fifteen working days from the discussion at which enquiries began", "NYK-TIM-02", "initial",
     "strategy-discussion 2026-02-19; strategy-discussion 2026-02-20 enquiry", "", "2026-03-13 met"},
    {"A case accepted from elsewhere: fifteen working days", "NYK-TIM-03", "transfer-in",
     "transfer-notification 2026-02-18", "", "2026-03-11 late"},
    {"The transfer chapter says fifteen working days again", "NYK-TRF-05", "transfer-in",
     "transfer-notification 2026-02-20", "", "2026-03-13 met"},
    {"The assessments ended yesterday: the conference was due at once", "NYK-TIM-05", "initial",
     "assessment-order-concluded 2026-03-11", "", "2026-03-11 late"},
    {"Before a birth in May: ten weeks at the latest", "NYK-PRE-12", "pre-birth", "expected 2026-05-20", "",
     "2026-03-11 late"},
    {"A first review in three months", "NYK-REV-17", "initial", "", "", "2026-06-12 due"},
    {"Later reviews at most six months apart", "NYK-REV-18", "review",
     "previous initial 2025-06-12; previous review 2025-09-12", "", "2026-03-12 met"},
    {"The baby came early: a review within a month of the birth", "NYK-REV-19", "pre-birth",
     "expected 2026-04-20; birth 2026-03-16", "", "2026-04-16 due"},
    {"After the review that followed the birth, six months again", "NYK-REV-20", "review",
     "born 2025-06-20; previous pre-birth 2025-06-12; previous review 2025-09-11", "", "2026-03-11 late"},
    {"Sixteen days after the looked-after review decided for it", "NYK-LAC-06", "initial",
     "lac-review-decision 2026-02-24", "", "2026-03-11 late"},
    {"Asked three working days ahead to keep the mother out", "NYK-EXC-09", "initial", "request 2026-03-09", "mum",
     "2026-03-09 met"},
    {"The mother has the report on Tuesday for Thursday", "NYK-RPT-10", "initial",
     "report sw social-work parents 2026-03-10", "to parents", "2026-03-10 met"},
    {"For a review the mother has it on the Thursday before", "NYK-RPT-11", "review",
     "report sw social-work parents 2026-03-05", "to parents", "2026-03-05 met"},
    {"An older child has the report a day late", "NYK-RPT-12", "initial", "report sw social-work children 2026-03-11",
     "to children", "2026-03-10 late"},
    {"For a review an older child has it five working days before", "NYK-RPT-24", "review",
     "report sw social-work children 2026-03-06", "to children", "2026-03-05 late"},
    {"No report has reached the chair", "NYK-RPT-14", "initial", "", "to chair", "2026-03-10 overdue"},
    {"The chair of a review has had the report for a week", "NYK-RPT-15", "review",
     "report sw social-work chair 2026-03-05", "to chair", "2026-03-05 met"},
    {"The police report is with the others on Wednesday only", "NYK-RPT-17", "initial",
     "report pc police attendees 2026-03-11", "to attendees", "2026-03-10 late"},
    {"The school's report for a review on the day before", "NYK-RPT-18", "review",
     "report teacher agency attendees 2026-03-11", "to attendees", "2026-03-05 late"},
    {"The first core group is dated within ten working days", "NYK-CHR-08", "initial", "", "", "2026-03-26 due"},
    {"Once a plan has ended, the support plan is looked at in six months", "NYK-END-13", "review", "ends", "",
     "2026-09-12 due"},
    {"The signed record within fifteen working days", "NYK-MIN-02", "initial", "", "hv", "2026-04-02 due"},
    {"A week for amendments from receipt", "NYK-MIN-03", "initial", "sent minutes hv 2026-03-16; minutes-received 2026-03-18",
     "hv", "2026-03-25 due"},
    {"The record gone through with the mother within fifteen working days", "NYK-MIN-04", "initial", "", "mum",
     "2026-04-02 due"},
    {"The mother's letter at ten the next morning", "NYK-LTR-01", "initial", "sent decision-letter mum 2026-03-13 10:00",
     "mum", "2026-03-13T11:30 met"},
    {"Everybody else's letter on the next working day", "NYK-LTR-04", "initial", "sent decision-letter hv 2026-03-13", "hv",
     "2026-03-13 met"},
};

const Told sefton[] = {
    {"Parents read the report three days before a review", "SEF-RPT-03", "review",
     "report sw social-work parents 2026-03-09", "to parents", "2026-03-09 met"},
    {"The child has it two days before only", "SEF-RPT-04", "review", "report sw social-work children 2026-03-10",
     "to children", "2026-03-09 late"},
    {"First review within three months", "SEF-TIM-01", "review", "previous initial 2025-12-11", "", "2026-03-11 late"},
    {"Later reviews at most six months apart", "SEF-TIM-02", "review",
     "previous initial 2025-06-12; previous review 2025-09-15", "", "2026-03-15 met"},
    {"A wish to exclude reaches the chair on the day before", "SEF-EXC-11", "review", "request 2026-03-11", "mum",
     "2026-03-09 late"},
};

const Told ceredigion[] = {
    {"Fifteen working days from the strategy meeting", "CER-TIM-01", "initial", "strategy-discussion 2026-02-20", "",
     "2026-03-13 met"},
    {"First review within three months", "CER-REV-02", "review", "previous initial 2025-12-12", "", "2026-03-12 met"},
    {"Later reviews within six months", "CER-REV-03", "review", "previous initial 2025-06-12; previous review 2025-09-11",
     "", "2026-03-11 late"},
};

} // namespace

/// Every deadline of the four procedures, on a case a practitioner would know: the dates are counted by hand.
class DeadlinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fallsDueAsTheTextSays_data();
    void fallsDueAsTheTextSays();
    void standsOnTheAgenda_data();
    void standsOnTheAgenda();
    void everyDeadlineHasARow();

private:
    template <size_t count>
    void add(const char* place, const Told (&rows)[count])
    {
        for (const Told& row : rows)
            QTest::addRow("%s (%s)", row.title, row.rule)
                << QString::fromLatin1(place) << QString::fromLatin1(row.rule) << QString::fromLatin1(row.type)
                << QString::fromLatin1(row.happened) << QString::fromLatin1(row.who) << QString::fromLatin1(row.says);
    }
};

void DeadlinesTest::fallsDueAsTheTextSays_data()
{
    for (const char* column : {"place", "rule", "type", "happened", "who", "says"})
        QTest::addColumn<QString>(column);
    add("jersey", jersey);
    add("north-yorkshire", northYorkshire);
    add("sefton", sefton);
    add("ceredigion", ceredigion);
}

void DeadlinesTest::fallsDueAsTheTextSays()
{
    QFETCH(const QString, place);
    QFETCH(const QString, rule);
    QFETCH(const QString, type);
    QFETCH(const QString, happened);
    QFETCH(const QString, who);
    QFETCH(const QString, says);
    const Procedure& procedure = ::place(place);
    QVERIFY2(procedure.rule(rule), qPrintable(rule));
    const Meeting meeting = meetingOf(type, happened);
    const WorkingCalendar days = calendar(procedure.calendar.text());
    QStringList answers;
    for (const LimitVerdict& verdict :
         timescales(meeting.file, procedure, days, QDateTime(on(u"2026-03-20"_s), QTime(9, 0))))
        if (carries(verdict, *procedure.rule(rule)) && isOf(verdict, who, meeting))
            answers << said(verdict);
    QVERIFY2(answers.contains(says), qPrintable(u"%1 says %2"_s.arg(rule, answers.join(u" and "_s))));
}

/// Deadlines that the meeting itself sets: they stand on its agenda, beside the limit that counts them.
void DeadlinesTest::standsOnTheAgenda_data()
{
    for (const char* column : {"place", "rule", "type", "limit", "says"})
        QTest::addColumn<QString>(column);
    QTest::newRow("the date of the first core group is set before anybody leaves")
        << u"jersey"_s << u"JER-DEC-24"_s << u"initial"_s << u"first-core-group"_s << u"2026-03-26 due"_s;
    QTest::newRow("before a birth too")
        << u"jersey"_s << u"JER-DEC-24"_s << u"pre-birth"_s << u"first-core-group"_s << u"2026-03-26 due"_s;
    QTest::newRow("the chair dates the first core group")
        << u"north-yorkshire"_s << u"NYK-CHR-08"_s << u"initial"_s << u"first-core-group"_s << u"2026-03-26 due"_s;
    QTest::newRow("a review sets the date of the next")
        << u"jersey"_s << u"JER-REV-03"_s << u"review"_s << u"later-review"_s << u"2026-09-12 due"_s;
}

void DeadlinesTest::standsOnTheAgenda()
{
    QFETCH(const QString, place);
    QFETCH(const QString, rule);
    QFETCH(const QString, type);
    QFETCH(const QString, limit);
    const Procedure& procedure = ::place(place);
    const auto& items = procedure.agendas.at(*fromWord<ConferenceType>(type));
    QVERIFY(std::any_of(items.begin(), items.end(), [&](const AgendaItem& item) {
        return std::find(item.rules.begin(), item.rules.end(), rule) != item.rules.end();
    }));
    const Meeting meeting = meetingOf(type, type == u"pre-birth" ? u"expected 2026-07-01"_s : QString());
    QStringList answers;
    for (const LimitVerdict& verdict : timescales(meeting.file, procedure, calendar(procedure.calendar.text()),
                                                  QDateTime(on(u"2026-03-20"_s), QTime(9, 0))))
        if (verdict.id.text() == limit)
            answers << said(verdict);
    QFETCH(const QString, says);
    QVERIFY2(answers.contains(says), qPrintable(answers.join(u" and "_s)));
}

void DeadlinesTest::everyDeadlineHasARow()
{
    QSet<QString> rows{u"JER-DEC-24"_s};
    for (const Told& row : jersey)
        rows.insert(QString::fromLatin1(row.rule));
    for (const Told& row : northYorkshire)
        rows.insert(QString::fromLatin1(row.rule));
    for (const Told& row : sefton)
        rows.insert(QString::fromLatin1(row.rule));
    for (const Told& row : ceredigion)
        rows.insert(QString::fromLatin1(row.rule));
    for (const ProcedureKey& id : shippedProcedures())
        for (const Rule& rule : place(id.text()).rules)
            if (rule.kind == RuleKind::Deadline)
                QVERIFY2(rows.contains(rule.id), qPrintable(rule.id + u" is a deadline without a row"_s));
}

QTEST_APPLESS_MAIN(DeadlinesTest)
#include "deadlinestest.moc"
