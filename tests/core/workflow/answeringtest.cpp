#include "core/workflow/answering.h"

#include "core/store/answerstore.h"
#include "core/store/journalstore.h"
#include "tests/core/workflow/desk.h"

#include <QTest>

#include <algorithm>

using namespace desk;

Q_DECLARE_METATYPE(cadair::AnswerState)
Q_DECLARE_METATYPE(cadair::Moment)

/// Going through what is asked: who answered what and when, and what a step then says of it.
class AnsweringTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineIsAnswered_data()
    {
        QTest::addColumn<Moment>("moment");
        QTest::addColumn<QString>("group");
        QTest::addColumn<AnswerState>("state");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("refused");
        using enum AnswerState;
        QTest::newRow("ticked") << Moment::Open << u"opening-words"_s << Ticked << QString() << QString();
        QTest::newRow("ticked with words") << Moment::Open << u"opening-words"_s << Ticked << u" read aloud "_s << QString();
        QTest::newRow("answered") << Moment::Open << u"JER-CHA-13"_s << Answered << u"Sera leads"_s << QString();
        QTest::newRow("an answer needs its words") << Moment::Open << u"JER-CHA-13"_s << Answered << u" "_s << u"reason-needed"_s;
        QTest::newRow("does not apply") << Moment::Open << u"JER-CHA-13"_s << NotApplicable << u"nobody yet"_s << QString();
        QTest::newRow("why it does not apply is needed") << Moment::Open << u"JER-CHA-13"_s << NotApplicable << QString() << u"reason-needed"_s;
        QTest::newRow("no such line") << Moment::Open << u"no-such-line"_s << Ticked << QString() << u"wrong-state"_s;
        QTest::newRow("a line of another moment") << Moment::Close << u"opening-words"_s << Ticked << QString() << u"wrong-state"_s;
    }

    void aLineIsAnswered()
    {
        QFETCH(const Moment, moment);
        QFETCH(const QString, group);
        QFETCH(const AnswerState, state);
        QFETCH(const QString, text);
        QFETCH(const QString, refused);
        Desk desk;
        const ConferenceId id = desk.convene();
        desk.at(QTime(9, 15));
        const qint64 before = desk.written();
        const StepResult result = answerLine(desk.office(), id, moment, group, state, text);
        QCOMPARE(codes(result.verdict), refused);
        QCOMPARE(result.done, refused.isEmpty());
        std::vector<Answer> answers = desk.read(id).record.answers;
        std::erase_if(answers, [&](const Answer& each) { return each.moment != moment; });
        if (!refused.isEmpty()) {
            QVERIFY(answers.empty());
            QCOMPARE(desk.written(), before);
            return;
        }
        QCOMPARE(answers.size(), size_t{1});
        QVERIFY((answers.front() == Answer{id, moment, group, state, text.trimmed(), desk.casebook.actor(), desk.clock.now()}));
        QCOMPARE(desk.written(), before + 1);
    }

    void theLastWordCountsAndTheJournalHasBoth()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        QVERIFY(answerLine(desk.office(), id, Moment::Open, u"opening-words"_s, AnswerState::NotApplicable, u"a mistake"_s).done);
        desk.casebook.setActor(u"Owain Sedge"_s);
        QVERIFY(answerLine(desk.office(), id, Moment::Open, u"opening-words"_s, AnswerState::Ticked).done);
        const auto opening = [&] {
            std::vector<Answer> answers = desk.read(id).record.answers;
            std::erase_if(answers, [](const Answer& each) { return each.moment != Moment::Open; });
            return answers;
        };
        QCOMPARE(opening().size(), size_t{1});
        QCOMPARE(opening().front().by, u"Owain Sedge"_s);
        QVERIFY(opening().front().text.isEmpty());
        const auto history = JournalStore(desk.casebook).history(u"checklist_answer"_s, id.text() + u"/open/opening-words"_s);
        QCOMPARE(history.size(), size_t{2});
        QVERIFY(history.back().oldValues.contains(u"a mistake"_s));
        QVERIFY(withdrawAnswer(desk.office(), id, Moment::Open, u"opening-words"_s).done);
        QVERIFY(opening().empty());
    }

    void aListKnowsWhatIsAnswered()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        const auto view = [&] { return checklistFor(desk.read(id), Seat::Chair, Moment::Open, desk.clock.now()); };
        const ChecklistView before = view();
        QVERIFY(before.ticks > 0);
        QCOMPARE(before.answered, 0);
        QVERIFY(before.lines.front().attention == Attention::Tick);
        answerLine(desk.office(), id, Moment::Open, u"opening-words"_s, AnswerState::Ticked);
        const ChecklistView after = view();
        QCOMPARE(after.ticks, before.ticks);
        QCOMPARE(after.answered, 1);
    }

    void aCircumstanceBringsItsLines()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        const auto lines = [&] {
            QStringList groups;
            const ChecklistView view = checklistFor(desk.read(id), Seat::Chair, Moment::Prepare, desk.clock.now());
            for (const ChecklistLine& line : view.lines)
                std::copy(line.rules.begin(), line.rules.end(), std::back_inserter(groups));
            groups << (view.holding.empty() ? QString() : *view.holding.begin());
            return groups;
        };
        QVERIFY(!lines().contains(u"JER-EXC-19"_s));
        QVERIFY(setCircumstance(desk.office(), id, u"police-investigation"_s, true).done);
        QVERIFY(lines().contains(u"JER-EXC-19"_s));
        QCOMPARE(lines().last(), u"police-investigation"_s);
        QVERIFY(setCircumstance(desk.office(), id, u"police-investigation"_s, false).done);
        QVERIFY(!lines().contains(u"JER-EXC-19"_s));
        QVERIFY(!setCircumstance(desk.office(), id, u"inquorate"_s, true).done); // seen, never told
        QVERIFY(!setCircumstance(desk.office(), id, u"looked-after"_s, true).done); // Jersey asks nothing by it
        QCOMPARE(JournalStore(desk.casebook).history(u"circumstance"_s, id.text() + u"/police-investigation"_s).size(), size_t{2});
    }

    void aDissentBringsItsLine()
    {
        Desk desk;
        const ConferenceId id = desk.inSession(u"north-yorkshire"_s);
        const auto shown = [&] {
            QStringList rules;
            for (const Seat seat : {Seat::Chair, Seat::Administrator})
                for (const ChecklistLine& line : checklistFor(desk.read(id), seat, Moment::Issue, desk.clock.now()).lines)
                    std::copy(line.rules.begin(), line.rules.end(), std::back_inserter(rules));
            return rules.contains(u"NYK-DIS-02"_s);
        };
        QVERIFY(!shown());
        QVERIFY(recordDissent(desk.office(), id, desk.sian, desk.who(id, desk.school), u"I differ"_s, true).done);
        QVERIFY(shown());
    }

    void theMeetingStandsWhereItsAgendaStands()
    {
        Desk desk;
        const ConferenceId id = desk.inSession(u"jersey"_s);
        const auto at = [&](const QString& item) {
            takeUp(desk.office(), id, key<AgendaKey>(item));
            return QString(wordOf(momentOfMeeting(desk.read(id))));
        };
        QCOMPARE(QString(wordOf(momentOfMeeting(desk.read(id)))), u"open"_s);
        QCOMPARE(at(u"who"_s), u"open"_s);
        QCOMPARE(at(u"why"_s), u"open"_s);
        QCOMPARE(at(u"worries"_s), u"meet"_s);
        QCOMPARE(at(u"family"_s), u"meet"_s);
        QCOMPARE(at(u"decision"_s), u"decide"_s);
        for (const ChildId& child : {desk.sian, desk.llyr})
            QVERIFY(confirmDecision(desk.office(), id, desk.decision(id, child, OutcomeKind::StartPlan)).done);
        QCOMPARE(at(u"next"_s), u"close"_s);
    }

    void theStartListsWhatIsOpenAndTheGatesAskOneReason()
    {
        Desk desk;
        const ConferenceId id = desk.convene(u"jersey"_s);
        for (const Answer& answer : desk.read(id).record.answers)
            QVERIFY(withdrawAnswer(desk.office(), id, answer.moment, answer.group).done);
        desk.at(QDate(2026, 11, 16), QTime(10, 0));
        const ParticipantId taker = desk.who(id, desk.minutes);
        const auto openReasons = [](const Verdict& verdict) {
            return std::count_if(verdict.reasons.begin(), verdict.reasons.end(),
                                 [](const Reason& reason) { return reason.code == ReasonCode::ChecklistOpen; });
        };
        const StepResult asked = startMeeting(desk.office(), id, taker);
        QVERIFY(!asked.done);
        QCOMPARE(asked.verdict.outcome, Outcome::NeedsDecision);
        QCOMPARE(openReasons(asked.verdict), 1);
        desk.answerGates(id);
        const StepResult started = startMeeting(desk.office(), id, taker);
        QVERIFY(started.done);
        QCOMPARE(openReasons(started.verdict), 1); // the rest is listed, and recorded as nothing
        QVERIFY(desk.departures(id).empty());
    }
};

QTEST_GUILESS_MAIN(AnsweringTest)

#include "answeringtest.moc"
