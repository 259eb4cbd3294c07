#include "core/workflow/excluding.h"

#include "core/documents/recipients.h"
#include "core/rules/distribution.h"
#include "tests/core/workflow/desk.h"

#include <QTest>

using namespace desk;

Q_DECLARE_METATYPE(cadair::ExclusionDecision)

namespace {

/// A request by the social worker on Monday 2 November, the day the clock stands at, to keep the mother out.
struct Asked {
    explicit Asked(const QString& procedure = u"jersey"_s, const QString& ground = u"violence"_s)
        : id(desk.convene(procedure)), mother(desk.who(id, desk.mother))
    {
        request.requested = desk.clock.today();
        request.by = desk.who(id, desk.socialWorker);
        request.ground = GroundKey::parse(ground);
        request.evidence = u"Threats at the school gate on Friday."_s;
    }
    ExclusionResult ask() { return requestExclusion(desk.office(), id, request); }
    ExclusionResult settle(const ExclusionDecision& decision) { return settleExclusion(desk.office(), id, mother, decision); }
    Participant person() { return *desk.read(id).file.participant(mother); }
    Dossier dossier() { return desk.read(id).record.dossier; }
    QStringList owed()
    {
        const OpenConference open = desk.read(id);
        QStringList all;
        for (const ExclusionOwed each : exclusionOwed(open.record.dossier.exclusionRequests.at(0), open.file, open.record.dossier, *open.procedure,
                                                      *open.calendar, desk.clock.now()))
            all << wordOf(each);
        return all;
    }
    bool isOffered(const QString& document)
    {
        const OpenConference open = desk.read(id);
        const auto all = recipientsOf(key<DocumentKey>(document), open.file, *open.procedure);
        return std::any_of(all.begin(), all.end(), [&](const Recipient& each) { return each.id == mother; });
    }

    Desk desk;
    ConferenceId id;
    ParticipantId mother;
    ExclusionRequest request{.person = mother};
};

QString faults(const ExclusionResult& result)
{
    QStringList all;
    for (const ExclusionProblem& problem : result.problems)
        all << problem.field + u' ' + wordOf(problem.fault);
    return all.join(u", "_s);
}

ExclusionDecision part(QTime from = QTime(10, 20), QTime to = QTime(10, 50))
{
    ExclusionDecision decision{.settled = ExclusionSettled::Part};
    decision.from = from;
    decision.to = to;
    decision.reasons = u"The school could not speak freely."_s;
    decision.record = ExclusionRecord::AttendedPart;
    decision.standIn = u"Her advocate"_s;
    return decision;
}

ExclusionDecision whole()
{
    ExclusionDecision decision{.settled = ExclusionSettled::Whole};
    decision.reasons = u"Nobody would be safe."_s;
    decision.record = ExclusionRecord::None;
    decision.extentReason = u"The threats were against three of those there."_s;
    return decision;
}

ExclusionDecision none()
{
    ExclusionDecision decision;
    decision.reasons = u"The quarrel is over."_s;
    return decision;
}

} // namespace

/// Keeping somebody out, from the request to what follows from it. The conference is on Monday 16 November at 10, booked for
/// an hour and a half.
class ExcludingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRequestChangesNothingYet()
    {
        Asked at;
        QVERIFY(at.ask().done);
        QVERIFY(!at.person().exclusion);
        QVERIFY(at.isOffered(u"invitation"_s));
        QCOMPARE(at.owed(), QStringList{u"decision"_s});
        QCOMPARE(at.dossier().exclusionRequests.at(0).evidence, at.request.evidence);
    }

    void whatARequestCannotSay_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QString>("change"); // "field value"
        QTest::addColumn<QString>("fault");
        const auto row = [](const char* name, const QString& where, const QString& change, const QString& fault) {
            QTest::newRow(name) << where << change << fault;
        };
        row("nothing is wrong", u"jersey"_s, {}, {});
        row("no ground", u"jersey"_s, u"ground"_s, u"ground missing"_s);
        row("a ground Jersey does not list", u"jersey"_s, u"ground welfare"_s, u"ground ground-not-listed"_s);
        row("the same in Sefton, which lists it", u"sefton"_s, u"ground welfare"_s, {});
        row("a ground that only shows in the meeting", u"north-yorkshire"_s, u"ground effectiveness"_s, u"ground ground-only-during"_s);
        row("a day still to come", u"jersey"_s, u"requested 2026-11-03"_s, u"requested in-the-future"_s);
        row("no day", u"jersey"_s, u"requested"_s, u"requested missing"_s);
        row("no ground where the place has no criteria", u"ceredigion"_s, u"ground"_s, {});
        row("no ground and no words there", u"ceredigion"_s, u"ground evidence"_s, u"evidence missing"_s);
        row("asked for by herself", u"jersey"_s, u"by mother"_s, u"by not-of-this-conference"_s);
        row("the chair", u"jersey"_s, u"person chair"_s, u"person not-to-be-kept-out"_s);
        row("the evidence can follow", u"jersey"_s, u"evidence"_s, {});
    }

    void whatARequestCannotSay()
    {
        QFETCH(const QString, procedure);
        QFETCH(const QString, change);
        QFETCH(const QString, fault);
        Asked at(procedure);
        const QStringList words = change.split(u' ');
        if (words.at(0) == "ground"_L1)
            at.request.ground = words.size() > 1 && words.at(1) != "evidence"_L1 ? GroundKey::parse(words.at(1)) : std::nullopt;
        if (words.contains(u"evidence"_s))
            at.request.evidence.clear();
        if (words.at(0) == "requested"_L1)
            at.request.requested = words.size() > 1 ? std::optional(QDate::fromString(words.at(1), Qt::ISODate)) : std::nullopt;
        if (words.at(0) == "by"_L1)
            at.request.by = at.mother;
        if (words.at(0) == "person"_L1)
            at.request.person = at.desk.who(at.id, at.desk.chair);
        const qint64 before = at.desk.written();
        const ExclusionResult result = at.ask();
        QCOMPARE(faults(result), fault);
        QCOMPARE(result.done, fault.isEmpty());
        QCOMPARE(at.desk.written() > before, fault.isEmpty());
    }

    void whatADecisionCannotSay_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QString>("ground");
        QTest::addColumn<ExclusionDecision>("decision");
        QTest::addColumn<QString>("fault"); // problems, else the codes of the verdict
        const auto row = [](const char* name, const QString& where, const QString& ground, const ExclusionDecision& decision, const QString& fault) {
            QTest::newRow(name) << where << ground << decision << fault;
        };
        ExclusionDecision decision = part();
        row("a part, from when to when", u"jersey"_s, u"violence"_s, decision, {});
        row("it ends before it begins", u"jersey"_s, u"violence"_s, part(QTime(10, 50), QTime(10, 20)), u"to from-after-to"_s);
        row("it begins before the meeting", u"jersey"_s, u"violence"_s, part(QTime(9, 0), QTime(10, 20)), u"from outside-meeting"_s);
        row("it ends after the meeting", u"jersey"_s, u"violence"_s, part(QTime(10, 20), QTime(13, 0)), u"to outside-meeting"_s);
        decision.from.reset();
        decision.to.reset();
        row("a part of nobody knows what", u"jersey"_s, u"violence"_s, decision, u"from missing"_s);
        decision.items = {key<AgendaKey>(u"reports"_s)};
        row("a part by its items", u"jersey"_s, u"violence"_s, decision, {});
        decision.items = {key<AgendaKey>(u"tea"_s)};
        row("an item not on the agenda", u"jersey"_s, u"violence"_s, decision, u"items item-unknown"_s);
        decision = whole();
        decision.reasons = u"  "_s;
        row("no reasons", u"jersey"_s, u"violence"_s, decision, u"reasons missing"_s);
        row("a child's wish does not carry the whole without the child", u"jersey"_s, u"child-request"_s, whole(), u"ground-only-while-child-there"_s);
        decision = part();
        decision.record = ExclusionRecord::None;
        row("no record of a part, where it is hers by right", u"jersey"_s, u"violence"_s, decision, u"record-by-right"_s);
        row("the same in Sefton, where the chair chooses", u"sefton"_s, u"violence"_s, decision, {});
        row("no criteria: recorded and not judged", u"ceredigion"_s, u"violence"_s, whole(), {});
        decision = whole();
        decision.record.reset();
        row("the record can be decided later", u"jersey"_s, u"violence"_s, decision, {});
    }

    void whatADecisionCannotSay()
    {
        QFETCH(const QString, procedure);
        QFETCH(const QString, ground);
        QFETCH(const ExclusionDecision, decision);
        QFETCH(const QString, fault);
        Asked at(procedure, ground);
        QVERIFY(at.ask().done);
        const qint64 before = at.desk.written();
        const ExclusionResult result = at.settle(decision);
        QCOMPARE(result.problems.empty() && !result.done ? codes(result.verdict) : faults(result), fault);
        QCOMPARE(result.done, fault.isEmpty());
        QCOMPARE(at.desk.written() > before, fault.isEmpty());
        QCOMPARE(at.person().exclusion.has_value(), fault.isEmpty());
    }

    void withoutEvidenceNobodyIsKeptOut()
    {
        Asked at;
        at.request.evidence.clear();
        QVERIFY(at.ask().done);
        QCOMPARE(at.owed(), (QStringList{u"evidence"_s, u"decision"_s}));
        QCOMPARE(faults(at.settle(part())), u"evidence missing"_s);
        QVERIFY2(at.settle(none()).done, "not keeping her out needs none");
    }

    void keptOutOfTheWholeSheIsNotInvited()
    {
        Asked at;
        QVERIFY(at.ask().done);
        QVERIFY(at.settle(whole()).done);
        QCOMPARE(at.person().exclusion->extent, ExclusionExtent::Whole);
        QCOMPARE(at.person().exclusion->evidence, at.request.evidence);
        QVERIFY(!at.isOffered(u"invitation"_s));
        QVERIFY2(at.isOffered(u"decision-letter"_s), "she is told what was decided all the same");
        const OpenConference open = at.desk.read(at.id);
        for (const Copy& copy : distribution(open.file, *open.procedure, *open.calendar, at.desk.clock.now()))
            if (copy.document.text() == "minutes"_L1 && copy.person == at.mother)
                QCOMPARE(copy.copy, CopyKind::None);
        QCOMPARE(at.dossier().attending.at(at.mother).extentReason, whole().extentReason);
        QCOMPARE(at.dossier().exclusionRequests.at(0).considered, std::optional(at.desk.clock.today()));
    }

    void keptOutOfAPartByItems()
    {
        // Jersey's agenda: 5 + 5 + 10 minutes, then the reports for 15 and the family's views for 15.
        Asked at;
        QVERIFY(at.ask().done);
        ExclusionDecision decision = part();
        decision.from.reset();
        decision.to.reset();
        decision.items = {key<AgendaKey>(u"reports"_s), key<AgendaKey>(u"family"_s)};
        QVERIFY(at.settle(decision).done);
        QCOMPARE(at.person().exclusion->from, std::optional(QTime(10, 20)));
        QCOMPARE(at.person().exclusion->to, std::optional(QTime(10, 50)));
        QVERIFY2(at.isOffered(u"invitation"_s), "she comes to the rest");
        QCOMPARE(at.dossier().exclusionRequests.at(0).items, decision.items);
    }

    void aRequestMendedLaterSaysTheSameEverywhere()
    {
        Asked at;
        QVERIFY(at.ask().done);
        QVERIFY(at.settle(part()).done);
        at.request.ground = GroundKey::parse(u"intimidation"_s);
        at.request.evidence = u"Two letters to the nurse."_s;
        QVERIFY(at.ask().done);
        const Exclusion exclusion = *at.person().exclusion;
        QCOMPARE(exclusion.ground, at.request.ground);
        QCOMPARE(exclusion.evidence, at.request.evidence);
        QCOMPARE(exclusion.from, part().from);
        QCOMPARE(exclusion.record, part().record);
    }

    void settledOtherwiseOrWithdrawnSheComes_data()
    {
        QTest::addColumn<bool>("withdrawn");
        QTest::newRow("the chair keeps nobody out") << false;
        QTest::newRow("the request is withdrawn") << true;
    }

    void settledOtherwiseOrWithdrawnSheComes()
    {
        QFETCH(const bool, withdrawn);
        Asked at;
        QVERIFY(at.ask().done);
        QVERIFY(at.settle(whole()).done);
        const ExclusionResult result = withdrawn ? withdrawExclusionRequest(at.desk.office(), at.id, at.mother) : at.settle(none());
        QVERIFY(result.done);
        QVERIFY(!at.person().exclusion);
        QVERIFY(at.isOffered(u"invitation"_s));
        QVERIFY(at.dossier().attending.at(at.mother).extentReason.isEmpty());
        QCOMPARE(at.dossier().exclusionRequests.empty(), withdrawn);
    }

    void lateNoticeIsMarkedAndNeverRefused()
    {
        Asked at;
        at.desk.at(QDate(2026, 11, 13), QTime(9, 0)); // Friday before the Monday
        at.request.requested = at.desk.clock.today();
        QVERIFY(at.ask().done);
        QVERIFY(at.settle(whole()).done);
        const OpenConference open = at.desk.read(at.id);
        QCOMPARE(exclusions(open.file, *open.procedure, *open.calendar, at.desk.clock.now()).at(0).notice, Notice::Late);
    }

    void theDayItWasConsidered_data()
    {
        QTest::addColumn<QDate>("considered");
        QTest::addColumn<QDate>("advice");
        QTest::addColumn<QString>("summary");
        QTest::addColumn<QString>("fault");
        const QDate asked(2026, 11, 2);
        QTest::newRow("the same day, with advice") << asked << asked << u"A part is enough."_s << QString();
        QTest::newRow("tomorrow") << asked.addDays(1) << QDate() << QString() << u"considered in-the-future"_s;
        QTest::newRow("before anybody asked") << asked.addDays(-1) << QDate() << QString() << u"considered before-the-request"_s;
        QTest::newRow("advice of no day") << asked << QDate() << u"A part is enough."_s << u"legalAdvice missing"_s;
    }

    void theDayItWasConsidered()
    {
        QFETCH(const QDate, considered);
        QFETCH(const QDate, advice);
        QFETCH(const QString, summary);
        QFETCH(const QString, fault);
        Asked at;
        QVERIFY(at.ask().done);
        const auto result = considerExclusion(at.desk.office(), at.id, at.mother, considered,
                                              advice.isNull() ? std::nullopt : std::optional(advice), summary);
        QCOMPARE(faults(result), fault);
        QCOMPARE(at.dossier().exclusionRequests.at(0).legalSummary, fault.isEmpty() ? summary : QString());
    }

    void whatIsOwedGoesStepByStep()
    {
        Asked at;
        QVERIFY(at.ask().done);
        ExclusionDecision decision = whole();
        decision.record.reset();
        QVERIFY(at.settle(decision).done);
        QCOMPARE(at.owed(), (QStringList{u"record"_s, u"letter"_s, u"report"_s, u"views"_s, u"presenter"_s}));
        QVERIFY(at.settle(whole()).done);
        const ExclusionCare care{at.desk.clock.today(), at.desk.clock.today(), {u"own-words"_s}, u"Her advocate"_s};
        QVERIFY(keepExclusionCare(at.desk.office(), at.id, at.mother, care).done);
        QCOMPARE(at.owed(), QStringList{u"letter"_s});
        QCOMPARE(at.dossier().attending.at(at.mother).extentReason, whole().extentReason);
        ConferenceStore(at.desk.casebook).add(at.id, SentDocument{key<DocumentKey>(u"exclusion-notice"_s), at.mother, at.desk.clock.today(), {}});
        QCOMPARE(at.owed(), QStringList());
    }

    void oneExclusionIsNoReasonForTheNext()
    {
        Asked at;
        QVERIFY(at.ask().done);
        QVERIFY(at.settle(whole()).done);
        at.desk.inSession(at.id, {at.desk.socialWorker, at.desk.school});
        at.desk.at(QTime(10, 10));
        const auto next = doNotProceed(at.desk.office(), at.id, QDate(2026, 11, 25), QTime(10, 0), u"The police were not there."_s);
        QVERIFY(next.id.has_value());
        const OpenConference open = at.desk.read(*next.id);
        QVERIFY(!open.file.participant(at.desk.who(*next.id, at.desk.mother))->exclusion);
        QVERIFY(open.record.dossier.exclusionRequests.empty());
    }

    void nothingIsAskedOnceTheMeetingRuns()
    {
        Asked at;
        QVERIFY(at.ask().done);
        at.desk.inSession(at.id, {at.desk.socialWorker, at.desk.school});
        QCOMPARE(codes(at.ask().verdict), u"wrong-state"_s);
        QCOMPARE(codes(at.settle(whole()).verdict), u"wrong-state"_s);
        QVERIFY2(keepExclusionCare(at.desk.office(), at.id, at.mother, ExclusionCare{at.desk.clock.today(), {}, {}, {}}).done,
                 "what was done for her is written down all the same");
    }

    void aConflictInTheFamilyProposesWhoMustNotMeet()
    {
        Asked at(u"jersey"_s, u"family-conflict"_s);
        Participant aunt{.id = ParticipantId::fresh(), .name = u"Nan Bulrush"_s};
        aunt.capacity = Capacity::Relative;
        aunt.of = at.person().of;
        const auto added = addParticipant(at.desk.office(), at.id, aunt);
        QVERIFY(added.id.has_value());
        QVERIFY(at.ask().done);
        OpenConference open = at.desk.read(at.id);
        const auto proposed = proposedApart(open.file, open.record.dossier);
        QCOMPARE(proposed.size(), 1u);
        QCOMPARE(proposed.at(0).one, at.mother);
        QCOMPARE(proposed.at(0).other, *added.id);
        open.record.dossier.arrangements.apart = {{*added.id, at.mother, {}, {}}};
        QVERIFY2(proposedApart(open.file, open.record.dossier).empty(), "written down already, the other way round");
    }
};

QTEST_GUILESS_MAIN(ExcludingTest)
#include "excludingtest.moc"
