#include "core/procedure/library.h"
#include "core/rules/checklist.h"
#include "core/rules/conditions.h"
#include "core/rules/lifecycle.h"
#include "tests/core/rules/support.h"

#include <QTest>

#include <algorithm>

using namespace cadair;
using namespace cadair::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(cadair::Moment)
Q_DECLARE_METATYPE(cadair::Seat)
Q_DECLARE_METATYPE(cadair::ConferenceType)
Q_DECLARE_METATYPE(cadair::ConferenceState)
Q_DECLARE_METATYPE(cadair::Outcome)

/// What is to be gone through at each moment: one line for each group, only where it applies, and never too much of it.
class ChecklistTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesOfOnePlace_data();
    void linesOfOnePlace();
    void anAnswerStaysWithItsLine();
    void aMemberThatDoesNotApplyIsNotInItsLine();
    void aReviewsAgendaIsNotAskedAtAFirstConference();
    void theBudgetHolds_data();
    void theBudgetHolds();
    void noRuleIsLost_data();
    void noRuleIsLost();
    void circumstancesAreAskedOnlyWhereTheyMatter_data();
    void circumstancesAreAskedOnlyWhereTheyMatter();
    void theRecordShowsDissent();
    void whatAStepLists_data();
    void whatAStepLists();
    void oneReasonAnswersTheGates();
    void textsOfLines();

private:
    static Procedure place(const QString& id) { return std::get<Procedure>(loadProcedure(id, shippedAgencyKinds())); }
    static Rule rule(const QString& id, const QString& group, Attention attention = Attention::Tick, const QString& when = {})
    {
        return {.id = id, .force = Force::Should, .actor = {}, .text = {.en = id, .cy = {}}, .kind = RuleKind::Prompt,
                .moment = Moment::Meet, .seats = {Seat::Chair}, .attention = attention, .group = group,
                .brief = {.en = u"brief "_s + id, .cy = {}}, .topic = {}, .document = {}, .paragraph = {}, .when = when,
                .sameAs = {}, .restoredFrom = {}};
    }
    std::vector<ChecklistLine> lines(const Procedure& procedure, Moment moment = Moment::Meet, Seat seat = Seat::Chair) const
    {
        return checklist(facts(procedure), m_record, moment, seat);
    }
    Verdict step(ConferenceState to, const Procedure& procedure, const std::vector<ChecklistLine>& open) const
    {
        const StepFacts facts{.file = m_meeting.file, .record = m_record, .procedure = procedure, .now = at(u"10:00"_s), .calendar = nullptr};
        return withOpenLines(mayStepTo(to, facts), to, open, m_record);
    }
    CheckFacts facts(const Procedure& procedure) const { return {m_meeting.file, m_dossier, procedure, m_calendar, m_now}; }

    Meeting m_meeting;
    Dossier m_dossier;
    ConferenceRecord m_record;
    WorkingCalendar m_calendar = calendar(u"jersey"_s);
    QDateTime m_now{QDate(2026, 3, 12), QTime(10, 30)};
};

void ChecklistTest::linesOfOnePlace_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QStringList>("told");
    // group: text, tick or glance, force, rules
    QTest::newRow("two rules of a group are one line under its heading")
        << QString() << QStringList{u"harm: Weigh the harm, tick must H-1 H-2"_s, u"ALONE: brief ALONE, tick should ALONE"_s,
                                    u"shared: brief S-2, glance should S-1 S-2"_s};
    QTest::newRow("a line comes with its circumstance")
        << u"looked-after"_s << QStringList{u"harm: Weigh the harm, tick must H-1 H-2 H-3"_s, u"ALONE: brief ALONE, tick should ALONE"_s,
                                            u"care: brief CARE, tick should CARE"_s, u"shared: brief S-2, glance should S-1 S-2"_s};
}

void ChecklistTest::linesOfOnePlace()
{
    QFETCH(const QString, word);
    Procedure procedure = jerseyLike();
    procedure.rules = {rule(u"H-1"_s, u"harm"_s), rule(u"S-1"_s, u"shared"_s, Attention::Computed), rule(u"H-2"_s, u"harm"_s, Attention::Browser),
                       rule(u"ALONE"_s, {}), rule(u"S-2"_s, u"shared"_s, Attention::Glance), rule(u"NOBODY"_s, {}, Attention::Browser),
                       rule(u"H-3"_s, u"harm"_s, Attention::Tick, u"looked-after"_s), rule(u"CARE"_s, u"care"_s, Attention::Tick, u"looked-after"_s)};
    procedure.rules[2].force = Force::Must;
    procedure.groups = {{u"harm"_s, {.en = u"Weigh the harm"_s, .cy = {}}}};
    if (!word.isEmpty())
        m_dossier.circumstances = {word};
    QStringList told;
    for (const ChecklistLine& line : lines(procedure)) {
        QStringList rules;
        for (const RuleId& id : line.rules)
            rules << id;
        told << u"%1: %2, %3 %4 %5"_s.arg(line.group, line.text.en, wordOf(line.attention), wordOf(line.force), rules.join(u' '));
    }
    m_dossier = {};
    QTEST(told, "told");
    QVERIFY(lines(procedure, Moment::Open).empty());
    QVERIFY(lines(procedure, Moment::Meet, Seat::Administrator).empty());
}

void ChecklistTest::anAnswerStaysWithItsLine()
{
    Procedure procedure = jerseyLike();
    procedure.rules = {rule(u"A"_s, {}), rule(u"B"_s, {}, Attention::Glance), rule(u"C"_s, {})};
    const Answer answer{.conference = m_meeting.file.conference.id, .moment = Moment::Meet, .group = u"A"_s,
                        .state = AnswerState::Answered, .text = u"Heard through her advocate"_s, .by = u"Mair Mesen"_s, .at = m_now};
    Answer elsewhere = answer;
    elsewhere.moment = Moment::Open;
    elsewhere.group = u"C"_s;
    m_record.answers = {elsewhere, answer};
    const std::vector<ChecklistLine> found = lines(procedure);
    QCOMPARE(found.size(), size_t{3});
    QVERIFY(found[0].answer == answer);
    QVERIFY(!found[1].answer); // the same line at another moment is another question
    const std::vector<ChecklistLine> open = openLines(facts(procedure), m_record, {Moment::Meet});
    m_record = {};
    QCOMPARE(open.size(), size_t{1}); // a glance needs no answer
    QCOMPARE(open.front().group, u"C"_s);
}

void ChecklistTest::aMemberThatDoesNotApplyIsNotInItsLine()
{
    Procedure procedure = jerseyLike();
    procedure.rules = {rule(u"A"_s, u"g"_s, Attention::Tick, u"exclusion"_s), rule(u"B"_s, u"g"_s, Attention::Glance)};
    procedure.rules[0].restored = true;
    QCOMPARE(lines(procedure).front().attention, Attention::Glance);
    QVERIFY(!lines(procedure).front().restored);
    m_meeting.child(u"a"_s);
    m_meeting.person(u"mother, parent"_s).exclusion.emplace();
    const std::vector<ChecklistLine> found = lines(procedure);
    m_meeting = Meeting();
    QCOMPARE(found.size(), size_t{1});
    QCOMPARE(found.front().attention, Attention::Tick);
    QCOMPARE(found.front().text.en, u"brief A"_s);
    QVERIFY(found.front().restored);
}

void ChecklistTest::aReviewsAgendaIsNotAskedAtAFirstConference()
{
    const Procedure procedure = place(u"ceredigion"_s);
    const auto groups = [&](ConferenceType type) {
        m_meeting = Meeting(type);
        QStringList all;
        for (const ChecklistLine& line : lines(procedure, Moment::Open))
            all << line.group;
        return all;
    };
    const QStringList first = groups(ConferenceType::Initial);
    const QStringList review = groups(ConferenceType::Review);
    m_meeting = Meeting();
    QVERIFY2(first.contains(u"CER-AGI-01"_s) && !first.contains(u"CER-AGR-01"_s), qPrintable(first.join(u' ')));
    QVERIFY2(review.contains(u"CER-AGR-01"_s) && !review.contains(u"CER-AGI-01"_s), qPrintable(review.join(u' ')));
    QVERIFY(first.contains(u"opening-words"_s) && review.contains(u"opening-words"_s));
}

void ChecklistTest::theBudgetHolds_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<ConferenceType>("type");
    for (const char* id : {"jersey", "north-yorkshire", "sefton", "ceredigion"})
        for (const Word<ConferenceType>& type : wordsOf(ConferenceType{}))
            QTest::addRow("%s, %s, whatever holds at once", id, qPrintable(wordOf(type.value)))
                << QString::fromLatin1(id) << type.value;
}

void ChecklistTest::theBudgetHolds()
{
    QFETCH(const QString, place);
    QFETCH(const ConferenceType, type);
    const Procedure procedure = ChecklistTest::place(place);
    m_meeting = Meeting(type);
    m_meeting.child(u"a"_s);
    // No combination of conditions shows more lines than all of them together.
    for (const Rule& rule : procedure.rules)
        if (!rule.when.isEmpty())
            m_dossier.circumstances.insert(rule.when);
    int most = 0;
    for (const Word<Moment>& moment : wordsOf(Moment{}))
        for (const auto& [seat, budget] : {std::pair{Seat::Chair, 12}, std::pair{Seat::Administrator, 10}}) {
            const auto all = lines(procedure, moment.value, seat);
            const auto ticks = std::count_if(all.begin(), all.end(), [](const ChecklistLine& l) { return l.attention == Attention::Tick; });
            most = std::max(most, static_cast<int>(ticks));
            if (ticks > budget)
                qWarning("%s, %s: %d ticks", qPrintable(wordOf(moment.value)), qPrintable(wordOf(seat)), static_cast<int>(ticks));
            QVERIFY(ticks <= budget);
        }
    m_dossier = {};
    m_meeting = Meeting();
    QVERIFY(most > 0);
}

void ChecklistTest::noRuleIsLost_data()
{
    QTest::addColumn<QString>("place");
    for (const char* id : {"jersey", "north-yorkshire", "sefton", "ceredigion"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

/// Every rule that asks for a tick or a glance is in a line somewhere.
void ChecklistTest::noRuleIsLost()
{
    QFETCH(const QString, place);
    const Procedure procedure = ChecklistTest::place(place);
    for (const Rule& rule : procedure.rules)
        if (!rule.when.isEmpty())
            m_dossier.circumstances.insert(rule.when);
    std::set<RuleId> shown;
    for (const Word<ConferenceType>& type : wordsOf(ConferenceType{})) {
        m_meeting = Meeting(type.value);
        for (const Word<Moment>& moment : wordsOf(Moment{}))
            for (const Seat seat : {Seat::Chair, Seat::Administrator})
                for (const ChecklistLine& line : lines(procedure, moment.value, seat))
                    shown.insert(line.rules.begin(), line.rules.end());
    }
    m_dossier = {};
    m_meeting = Meeting();
    QStringList lost;
    for (const Rule& rule : procedure.rules)
        if ((rule.attention == Attention::Tick || rule.attention == Attention::Glance) && !shown.contains(rule.id))
            lost << rule.id;
    QCOMPARE(lost, QStringList());
}

void ChecklistTest::circumstancesAreAskedOnlyWhereTheyMatter_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<Moment>("moment");
    QTest::addColumn<Seat>("seat");
    QTest::addColumn<QStringList>("asked");
    QTest::newRow("Jersey's chair prepares: bail or an investigation")
        << u"jersey"_s << Moment::Prepare << Seat::Chair << QStringList{u"police-investigation"_s};
    QTest::newRow("nothing is asked before Jersey's decision: the outcomes tell it") << u"jersey"_s << Moment::Decide << Seat::Chair << QStringList();
    QTest::newRow("nor whether the date is late: the limits tell it") << u"jersey"_s << Moment::Convene << Seat::Administrator << QStringList();
    QTest::newRow("nor whether somebody dissents: the record tells it") << u"north-yorkshire"_s << Moment::Issue << Seat::Administrator << QStringList();
    QTest::newRow("North Yorkshire's request: is a child looked after") << u"north-yorkshire"_s << Moment::Request << Seat::Administrator << QStringList{u"looked-after"_s};
    QTest::newRow("Ceredigion asks for none") << u"ceredigion"_s << Moment::Prepare << Seat::Chair << QStringList();
}

void ChecklistTest::circumstancesAreAskedOnlyWhereTheyMatter()
{
    QFETCH(const QString, place);
    QFETCH(const Moment, moment);
    QFETCH(const Seat, seat);
    const Procedure procedure = ChecklistTest::place(place);
    QStringList asked;
    for (const QString& word : circumstancesAsked(facts(procedure), moment, seat))
        asked << word;
    QTEST(asked, "asked");
}

void ChecklistTest::theRecordShowsDissent()
{
    const Procedure procedure = place(u"north-yorkshire"_s);
    const auto shown = [&] { return shownByTheRecord(m_meeting.file, m_record, {}, procedure); };
    QVERIFY(shown().empty());
    m_record.dissents.push_back({DissentId::fresh(), m_meeting.file.conference.id, ChildId::fresh(), ParticipantId::fresh(), u"I differ"_s, true, m_now});
    QCOMPARE(shown(), (std::set<QString>{u"dissent"_s}));
    m_record = {};
}

void ChecklistTest::whatAStepLists_data()
{
    QTest::addColumn<ConferenceState>("from");
    QTest::addColumn<ConferenceState>("to");
    QTest::addColumn<bool>("gate");
    QTest::addColumn<QStringList>("groups");
    QTest::addColumn<Outcome>("outcome");
    using enum ConferenceState;
    QTest::newRow("the start lists what was to be prepared") << Convened << InSession << false << QStringList{u"P-1"_s, u"P-2"_s} << Outcome::Satisfied;
    QTest::newRow("a must that bars asks for the one reason") << Convened << InSession << true << QStringList{u"P-1"_s, u"P-2"_s} << Outcome::NeedsDecision;
    QTest::newRow("approving the minutes lists what was to be done about them") << DecisionsIssued << MinutesApproved << false << QStringList{u"M-1"_s} << Outcome::Satisfied;
    QTest::newRow("putting it off closes no moment") << Convened << Postponed << true << QStringList() << Outcome::Satisfied;
}

void ChecklistTest::whatAStepLists()
{
    QFETCH(const ConferenceState, from);
    QFETCH(const ConferenceState, to);
    QFETCH(const bool, gate);
    Procedure procedure = jerseyLike();
    procedure.rules = {rule(u"P-1"_s, {}), rule(u"P-2"_s, {}), rule(u"G-1"_s, {}, Attention::Glance), rule(u"M-1"_s, {}), rule(u"R-1"_s, {})};
    for (Rule& each : procedure.rules)
        each.moment = each.id == u"M-1" ? Moment::Minutes : each.id == u"R-1" ? Moment::Register : Moment::Prepare;
    procedure.rules[1].kind = RuleKind::Gate;
    procedure.rules[1].force = gate ? Force::Must : Force::Should;
    m_meeting.child(u"a"_s);
    m_meeting.people({u"chair, chair"_s, u"minutes, minute-taker"_s, u"sw, childrens-social-care, contact a, coming"_s,
                      u"hv, health-visiting, contact a, coming"_s, u"school, school, contact a, coming"_s});
    m_meeting.file.conference.state = from;
    m_record.notes.push_back({NoteId::fresh(), m_meeting.file.conference.id, *AgendaKey::parse(u"welcome"_s), {}, NoteKind::Fact, u"x"_s, {}, m_now, 0, false, {}});
    const std::vector<ChecklistLine> open = openLines(facts(procedure), m_record, {Moment::Prepare, Moment::Minutes, Moment::Register});
    const Verdict verdict = step(to, procedure, open);
    QStringList groups;
    int reasons = 0;
    for (const Reason& reason : verdict.reasons)
        if (reason.code == ReasonCode::ChecklistOpen) {
            groups += reason.particulars;
            ++reasons;
        }
    m_meeting = Meeting();
    m_record = {};
    QTEST(groups, "groups");
    QTEST(verdict.outcome, "outcome");
    QVERIFY(reasons <= 1);
}

void ChecklistTest::oneReasonAnswersTheGates()
{
    Procedure procedure = jerseyLike();
    procedure.rules = {rule(u"A"_s, {}), rule(u"B"_s, {})};
    for (Rule& each : procedure.rules) {
        each.moment = Moment::Minutes;
        each.kind = RuleKind::Gate;
        each.force = Force::Must;
    }
    m_meeting.file.conference.state = ConferenceState::DecisionsIssued;
    m_record.departures.push_back({m_meeting.file.conference.id, u"approve-minutes"_s, {}, u"The chair is on leave"_s, {}, m_now});
    const Verdict verdict = step(ConferenceState::MinutesApproved, procedure, openLines(facts(procedure), m_record, {Moment::Minutes}));
    m_meeting = Meeting();
    m_record = {};
    QCOMPARE(verdict.outcome, Outcome::Satisfied);
    QVERIFY(codes(verdict.reasons).contains(u"checklist-open"_s));
}

void ChecklistTest::textsOfLines()
{
    const Procedure procedure = place(u"jersey"_s);
    QCOMPARE(lineText(procedure, u"opening-words"_s).en, u"Opening words"_s);
    QCOMPARE(lineText(procedure, u"JER-CHA-13"_s), procedure.rule(u"JER-CHA-13"_s)->brief);
    QVERIFY(lineText(procedure, u"no-such-line"_s).en.isEmpty());
}

QTEST_GUILESS_MAIN(ChecklistTest)

#include "checklisttest.moc"
