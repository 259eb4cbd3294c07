#include "tests/core/workflow/desk.h"

#include "core/documents/compose.h"
#include "core/store/planstore.h"
#include "core/workflow/complaining.h"
#include "core/workflow/copying.h"
#include "core/workflow/dissenting.h"
#include "core/workflow/escalating.h"
#include "core/workflow/issuing.h"
#include "core/workflow/recordrequests.h"

#include <QTest>

using namespace desk;

namespace {

/// A conference at which the school dissented from the decision about Siân.
struct Dissented {
    explicit Dissented(const QString& procedure = u"jersey"_s)
    {
        id = at.inSession(procedure, ConferenceType::Initial);
        at.at(QTime(11, 0));
        Note open{.id = NoteId::fresh(), .conference = id, .agenda = key<AgendaKey>(u"reports"_s)};
        open.text = u"The fridge was empty on three visits."_s;
        Note closed = open;
        closed.id = NoteId::fresh();
        closed.text = u"A neighbour rang and asked not to be named."_s;
        closed.confidential = true;
        for (const Note& note : {open, closed})
            if (!saveNote(at.office(), note))
                qFatal("it is not written down");
        for (const ChildId& child : {at.sian, at.llyr})
            confirmDecision(at.office(), id, at.decision(id, child, OutcomeKind::StartPlan));
        if (!recordDissent(at.office(), id, at.sian, at.who(id, at.school), u"The school sees no need for a plan."_s, true).done)
            qFatal("no dissent");
        at.recommend(id);
        at.at(QTime(11, 30));
        at.answerGates(id);
        if (!concludeMeeting(at.office(), id, QTime(11, 30), u"It ended."_s).done)
            qFatal("it does not end");
    }
    DissentId dissent() { return at.read(id).record.dissents.front().id; }
    EscalationKept kept() { return disputesOf(at.office(), id).escalations.front(); }

    Desk at;
    ConferenceId id = ConferenceId::fresh();
};

RecordRequest request(const Dissented& held, AskerKind kind)
{
    return {.id = RecordRequestId::fresh(), .conference = held.id, .asker = u"Clerk Rowan"_s, .office = u"Family Court at Aber"_s, .address = u"1 Lôn Goed"_s,
            .kind = kind, .asked = held.at.clock.today(), .wanted = u"the record, for care proceedings"_s, .courtOrder = {}, .given = {}, .settledBy = {}};
}

} // namespace

/// What follows a dissent, differences in the core group, and requests for the record from outside.
class DifferencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDissentGoesFromManagersToThePolicy()
    {
        Dissented held;
        const Office office = held.at.office();
        QVERIFY(beginEscalation(office, held.id, held.dissent()).done);
        QVERIFY(!beginEscalation(office, held.id, held.dissent()).done); // once for each
        const EscalationId id = held.kept().id;
        QCOMPARE(levelsAhead(held.kept(), *held.at.read(held.id).procedure).size(), size_t(2));
        QVERIFY(escalate(office, held.id, id, u"managers"_s, u"Rhys Cob"_s, held.at.clock.today().addDays(3)).done);
        QCOMPARE(codes(escalate(office, held.id, id, u"policy"_s, u"the board"_s, {}).verdict), u"reason-needed"_s); // what came of the first?
        QVERIFY(escalate(office, held.id, id, u"policy"_s, u"the board"_s, {}, u"The managers differ too."_s).done);
        QVERIFY(!escalate(office, held.id, id, u"managers"_s, u"Rhys Cob"_s, {}, u"back"_s).done); // never back
        QCOMPARE(codes(resolveEscalation(office, held.id, id, u" "_s).verdict), u"reason-needed"_s);
        QVERIFY(resolveEscalation(office, held.id, id, u"The plan stays, and is looked at in six weeks."_s).done);
        QVERIFY(held.kept().isResolved());
        QVERIFY(!escalate(office, held.id, id, u"policy"_s, u"the board"_s, {}, u"again"_s).done);
        QVERIFY(held.at.read(held.id).record.dossier.escalations.empty()); // the core group's steps are not its way
    }

    void theMinutesSayWhatTheDissenterWasTold_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<bool>("stated");
        QTest::newRow("Jersey sends them to the policy") << u"jersey"_s << true;
        QTest::newRow("North Yorkshire to its resolution procedure") << u"north-yorkshire"_s << true;
        QTest::newRow("Ceredigion to their manager") << u"ceredigion"_s << true;
        QTest::newRow("Sefton states nothing for practitioners") << u"sefton"_s << false;
    }
    void theMinutesSayWhatTheDissenterWasTold()
    {
        QFETCH(const QString, procedure);
        QFETCH(const bool, stated);
        Dissented held(procedure);
        const auto minutes = [&] {
            for (const ComposedDocument& document : previewDocuments(held.at.office(), held.id, documents::minutes()))
                if (document.to == held.at.who(held.id, held.at.socialWorker))
                    return document.plainText;
            return QString();
        };
        QVERIFY(minutes().contains(u"The school sees no need for a plan."_s));
        QVERIFY(!minutes().contains(u"They were told what comes next"_s));
        QCOMPARE(tellNextStep(held.at.office(), held.id, held.dissent()).done, stated);
        QCOMPARE(minutes().contains(u"They were told what comes next"_s), stated);
    }

    void theMinutesHoldThePlan()
    {
        Dissented held;
        ChildPlan plan{.child = held.at.sian};
        plan.changes = u"There is food in the house every day."_s;
        plan.actions = {{.what = u"Visits the family on Fridays."_s, .owner = u"Fern Rowan"_s, .by = QDate(2026, 12, 4), .measure = {}, .outcome = {},
                         .risk = {}, .progress = {}, .before = {}}};
        plan.contingency = u"Social care meets again at once."_s;
        PlanStore(held.at.casebook).save(held.id, plan);
        for (const ComposedDocument& document : previewDocuments(held.at.office(), held.id, documents::minutes())) {
            if (document.to != held.at.who(held.id, held.at.socialWorker))
                continue;
            for (const QString& words : {plan.changes, plan.actions.front().what, u"Fern Rowan"_s, u"4 December 2026"_s, plan.contingency})
                QVERIFY2(document.plainText.contains(words), qPrintable(words));
            return;
        }
        QFAIL("the social worker has no copy");
    }

    void aDissentMayBeLeftWhereItIs()
    {
        Dissented held;
        QVERIFY(beginEscalation(held.at.office(), held.id, held.dissent()).done);
        QVERIFY(resolveEscalation(held.at.office(), held.id, held.kept().id, u"The school leaves it there."_s).done);
        QVERIFY(held.kept().isResolved());
        QCOMPARE(held.kept().steps.front().level, u"left"_s);
    }

    void aDifferenceInTheCoreGroup_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QString>("levels");
        QTest::newRow("Jersey: first among themselves") << u"jersey"_s << u"core-group managers policy"_s;
        QTest::newRow("North Yorkshire names no levels") << u"north-yorkshire"_s << u"managers policy"_s;
    }
    void aDifferenceInTheCoreGroup()
    {
        QFETCH(const QString, procedure);
        Dissented held(procedure);
        QCOMPARE(codes(beginEscalation(held.at.office(), held.id, {}).verdict), u"reason-needed"_s);
        QVERIFY(beginEscalation(held.at.office(), held.id, {}, u"The nursery and social care, over who visits."_s).done);
        QStringList levels;
        for (const RouteStep& step : levelsAhead(held.kept(), *held.at.read(held.id).procedure))
            levels << step.level;
        QTEST(levels.join(u' '), "levels");
        QVERIFY(!resolveEscalation(held.at.office(), held.id, held.kept().id, u"settled"_s).done); // nobody has talked of it yet
        QVERIFY(escalate(held.at.office(), held.id, held.kept().id, levels.front(), u"everybody"_s, {}).done);
        QCOMPARE(held.at.read(held.id).record.dossier.escalations.size(), size_t(1));
    }

    void nothingGoesOutsideWithoutAWord_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QString>("basis");
        QTest::addColumn<bool>("may");
        QTest::newRow("Jersey: nobody agreed") << u"jersey"_s << u"none"_s << false;
        QTest::newRow("Jersey: the chair agreed") << u"jersey"_s << u"consent"_s << true;
        QTest::newRow("Jersey: a court ordered it") << u"jersey"_s << u"order"_s << true;
        QTest::newRow("North Yorkshire: a court ordered it") << u"north-yorkshire"_s << u"order"_s << true;
        QTest::newRow("Ceredigion asks for the chair's word, court or not") << u"ceredigion"_s << u"order"_s << false;
        QTest::newRow("Ceredigion: the chair agreed") << u"ceredigion"_s << u"consent"_s << true;
        QTest::newRow("Sefton says nothing, so the chair is asked") << u"sefton"_s << u"none"_s << false;
        QTest::newRow("Sefton: the chair agreed") << u"sefton"_s << u"consent"_s << true;
    }
    void nothingGoesOutsideWithoutAWord()
    {
        QFETCH(const QString, procedure);
        QFETCH(const QString, basis);
        QFETCH(const bool, may);
        Dissented held(procedure);
        RecordRequest asked = request(held, AskerKind::Court);
        if (basis == u"consent")
            asked.chairConsent = held.at.clock.today();
        if (basis == u"order")
            asked.courtOrder = u"FC 12/26"_s;
        QVERIFY(logRequest(held.at.office(), asked).done);
        const size_t people = held.at.read(held.id).file.participants.size();
        QCOMPARE(allowCopy(held.at.office(), held.id, asked.id, false).done, may);
        QCOMPARE(held.at.read(held.id).file.participants.size(), people + (may ? 1 : 0));
        QCOMPARE(held.at.read(held.id).record.dossier.disclosures.size(), size_t(may ? 1 : 0));
    }

    void theCopyLeavesOutWhatIsConfidential_data()
    {
        QTest::addColumn<bool>("whole");
        QTest::newRow("what the family may read") << false;
        QTest::newRow("all of it, as the court ordered") << true;
    }
    void theCopyLeavesOutWhatIsConfidential()
    {
        QFETCH(const bool, whole);
        Dissented held;
        RecordRequest asked = request(held, AskerKind::Court);
        asked.courtOrder = u"FC 12/26"_s;
        QVERIFY(logRequest(held.at.office(), asked).done);
        QVERIFY(allowCopy(held.at.office(), held.id, asked.id, whole).done);
        const RecordRequest now = disputesOf(held.at.office(), held.id).requests.front();
        QVERIFY(now.reader && now.state == RequestState::CopyAllowed);
        QCOMPARE(copyFor(now, held.at.read(held.id).record), nullptr);
        const Issued issued = issueDocuments(held.at.office(), held.id, documents::minutes(), {*now.reader});
        QCOMPARE(issued.issued.size(), size_t(1));
        const QString text = issued.issued.front().plainText;
        QVERIFY(text.contains(u"The fridge was empty"_s));
        QCOMPARE(text.contains(u"A neighbour rang"_s), whole);
        QVERIFY(issued.issued.front().footer.contains(u"Clerk Rowan"_s)); // every page is named and numbered
        QVERIFY(copyFor(now, held.at.read(held.id).record));
        QVERIFY(issueDocuments(held.at.office(), held.id, documents::decisionLetter(), {*now.reader}).issued.empty()); // that was not asked for
        const CopyGrid grid = copyGrid(held.at.read(held.id), held.at.clock.now());
        QVERIFY(std::any_of(grid.rows.begin(), grid.rows.end(), [&](const GridRow& row) { return row.person == now.reader; }));
    }

    void aRequestIsRefusedOrAnsweredInWords()
    {
        Dissented held;
        RecordRequest asked = request(held, AskerKind::Police);
        RecordRequest nobody = request(held, AskerKind::Police);
        nobody.asker.clear();
        QVERIFY(!logRequest(held.at.office(), nobody).done);
        QVERIFY(logRequest(held.at.office(), asked).done);
        QCOMPARE(codes(refuseRequest(held.at.office(), held.id, asked.id, {}).verdict), u"reason-needed"_s);
        QVERIFY(!answerRequest(held.at.office(), held.id, asked.id, u"That there are records."_s).done); // the chair was not asked
        asked.chairConsent = held.at.clock.today();
        QVERIFY(logRequest(held.at.office(), asked).done);
        QVERIFY(answerRequest(held.at.office(), held.id, asked.id, u"That there are records."_s).done);
        QVERIFY(!refuseRequest(held.at.office(), held.id, asked.id, u"too late"_s).done);
        QVERIFY(!logRequest(held.at.office(), asked).done); // it is settled
    }
};

QTEST_GUILESS_MAIN(DifferencesTest)
#include "differencestest.moc"
