#include "core/procedure/library.h"
#include "core/rules/timescales.h"
#include "tests/core/rules/deadlinerows.h"
#include "tests/core/rules/support.h"

#include <QTest>

#include <algorithm>

using namespace cadair;
using namespace cadair::test;
using namespace Qt::StringLiterals;

namespace {

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
    if (words.front() == u"extended") { // the chair gives longer
        CaseEvent longer{.event = *EventKey::parse(u"extension"_s), .date = on(u"2026-03-16"_s)};
        longer.limit = *TimescaleKey::parse(words.at(1));
        longer.reason = u"Not fit to attend before"_s;
        meeting.file.events.push_back(longer);
        return;
    }
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
    const QString due = !verdict.due ? u"-"_s
        : verdict.dueHasTime         ? verdict.due->toString(u"yyyy-MM-ddTHH:mm"_s)
                                     : verdict.due->date().toString(Qt::ISODate);
    return due + u' ' + wordOf(verdict.state);
}

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
};

void DeadlinesTest::fallsDueAsTheTextSays_data()
{
    for (const char* column : {"place", "rule", "type", "happened", "who", "says"})
        QTest::addColumn<QString>(column);
    for (const ToldOf& of : deadlineRows())
        for (const Told& row : of.cases)
            QTest::addRow("%s (%s)", row.title, row.rule)
                << QString::fromLatin1(of.place) << QString::fromLatin1(row.rule) << QString::fromLatin1(row.type)
                << QString::fromLatin1(row.happened) << QString::fromLatin1(row.who) << QString::fromLatin1(row.says);
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
    QTest::newRow("before a birth too") << u"jersey"_s << u"JER-DEC-24"_s << u"pre-birth"_s << u"first-core-group"_s
                                        << u"2026-03-26 due"_s;
    QTest::newRow("the chair dates the first core group")
        << u"north-yorkshire"_s << u"NYK-CHR-08"_s << u"initial"_s << u"first-core-group"_s << u"2026-03-26 due"_s;
    QTest::newRow("and so says the chapter on core groups")
        << u"jersey"_s << u"JER-COR-16"_s << u"initial"_s << u"first-core-group"_s << u"2026-03-26 due"_s;
    QTest::newRow("every review looks at the agreed plan")
        << u"jersey"_s << u"JER-AGE-29"_s << u"review"_s << u"later-review"_s << u"2026-09-12 due"_s;
    QTest::newRow("and at progress, and whether the plan must change")
        << u"jersey"_s << u"JER-AGE-31"_s << u"review"_s << u"later-review"_s << u"2026-09-12 due"_s;
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
    QVERIFY(procedure.rule(rule));
    std::vector<RuleId> alike = procedure.rule(rule)->sameAs; // an item carries what says its rule again
    alike.push_back(rule);
    QVERIFY(std::any_of(items.begin(), items.end(), [&](const AgendaItem& item) {
        return std::find_first_of(item.rules.begin(), item.rules.end(), alike.begin(), alike.end()) != item.rules.end();
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
    for (const ToldOf& of : deadlineRows())
        for (const Told& row : of.cases)
            rows.insert(QString::fromLatin1(row.rule));
    for (const ProcedureKey& id : shippedProcedures())
        for (const Rule& rule : place(id.text()).rules)
            if (rule.kind == RuleKind::Deadline)
                QVERIFY2(rows.contains(rule.id), qPrintable(rule.id + u" is a deadline without a row"_s));
}

QTEST_APPLESS_MAIN(DeadlinesTest)
#include "deadlinestest.moc"
