#include "tests/core/workflow/desk.h"

#include "core/workflow/issuing.h"

#include <QCryptographicHash>
#include <QtTest/QTest>

using namespace desk;

namespace {

std::set<ParticipantId> everybody(const OpenConference& open)
{
    std::set<ParticipantId> all;
    for (const Participant& participant : open.file.participants)
        all.insert(participant.id);
    return all;
}

QStringList names(const std::vector<ComposedDocument>& documents)
{
    QStringList all;
    for (const ComposedDocument& document : documents)
        all << document.recipientName;
    all.sort();
    return all;
}

const QString asked = u"Beth Marrow, Gwen Mwyaren, Ifan Gorse, Non Larkspur, Rhys Quill, Sera Pebble"_s;

} // namespace

class IssuingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void invitationsAreFrozenAndNoted()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        const qint64 before = desk.written();
        QCOMPARE(names(previewDocuments(desk.office(), id, documents::invitation())).join(u", "), asked);
        QCOMPARE(desk.written(), before); // looking writes nothing
        const Issued issued = issueDocuments(desk.office(), id, documents::invitation(), everybody(desk.read(id)));
        QVERIFY(issued.leftOut.empty());
        QCOMPARE(names(issued.issued).join(u", "), asked); // neither chair nor minute-taker; children wait for the chair
        const OpenConference open = desk.read(id);
        QCOMPARE(open.record.letters.size(), size_t(6));
        QCOMPARE(open.file.sent.size(), size_t(6));
        std::set<int> copies;
        for (const Letter& letter : open.record.letters) {
            QCOMPARE(letter.digest, QCryptographicHash::hash(letter.html.toUtf8(), QCryptographicHash::Sha256));
            QCOMPARE(letter.issuedAt, desk.clock.now());
            QCOMPARE(open.file.participant(letter.to)->invited, QDate(2026, 11, 2));
            copies.insert(letter.copyNumber);
            const auto history = JournalStore(desk.casebook).history(u"letter"_s, letter.id.text());
            QVERIFY(std::any_of(history.begin(), history.end(),
                                [](const JournalEntry& entry) { return entry.act == JournalAct::Print; }));
        }
        QCOMPARE(copies, (std::set<int>{1, 2, 3, 4, 5, 6}));
        QVERIFY(!open.file.participant(desk.who(id, desk.chair))->invited);
        QCOMPARE(desk.state(id), ConferenceState::Convened);
    }

    void printingAgainGivesTheIdenticalText()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        const Issued issued = issueDocuments(desk.office(), id, documents::invitation(), everybody(desk.read(id)));
        desk.at(QDate(2026, 11, 9), QTime(15, 0));
        QVERIFY(setDate(desk.office(), id, QDate(2026, 11, 17), QTime(9, 0), u"Somewhere else"_s).done);
        setLetterhead(desk.office(), {.name = {u"Another unit"_s, u"Uned arall"_s}});
        const auto again = issuedDocuments(desk.office(), id, documents::invitation());
        QCOMPARE(again.size(), issued.issued.size());
        for (size_t i = 0; i < again.size(); ++i) {
            QCOMPARE(again[i].bodyHtml, issued.issued[i].bodyHtml);
            QCOMPARE(again[i].footer, issued.issued[i].footer);
            QCOMPARE(again[i].recipientName, issued.issued[i].recipientName);
        }
        QVERIFY(issuedDocuments(desk.office(), id, documents::decisionLetter()).empty());
    }

    void copyNumbersContinue()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        const auto some = issueDocuments(desk.office(), id, documents::invitation(),
                                         {desk.who(id, desk.gp), desk.who(id, desk.mother)});
        QCOMPARE(names(some.issued).join(u", "), u"Gwen Mwyaren, Non Larkspur"_s);
        issueDocuments(desk.office(), id, documents::invitation(),
                       {desk.who(id, desk.school), desk.who(id, desk.police), desk.who(id, desk.gp)});
        std::vector<int> copies;
        for (const Letter& letter : desk.read(id).record.letters)
            copies.push_back(letter.copyNumber);
        QCOMPARE(copies.size(), size_t(5));
        QCOMPARE(std::set<int>(copies.begin(), copies.end()).size(), size_t(5)); // no number twice
        QVERIFY(*std::min_element(copies.begin() + 2, copies.end()) > *std::max_element(copies.begin(), copies.begin() + 2));
    }

    void childrenWaitForTheChair()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        ParticipantId child = desk.who(id, desk.mother);
        for (const Participant& participant : desk.read(id).file.participants)
            if (participant.child == desk.sian)
                child = participant.id;
        QVERIFY(issueDocuments(desk.office(), id, documents::invitation(), {child}).issued.empty());
        QVERIFY(desk.read(id).record.letters.empty());
        const Issued ticked = issueDocuments(desk.office(), id, documents::invitation(), {child}, {child});
        QCOMPARE(names(ticked.issued).join(u", "), u"Siân Mwyaren"_s);
        QCOMPARE(desk.read(id).file.participant(child)->invited, QDate(2026, 11, 2));
    }

    void whatLacksAFieldStaysHere()
    {
        Desk desk;
        NewConference draft = desk.draft();
        draft.place.clear();
        const ConferenceId id = desk.convene(draft);
        const qint64 before = desk.written();
        const Issued issued = issueDocuments(desk.office(), id, documents::invitation(), {desk.who(id, desk.mother)});
        QVERIFY(issued.issued.empty());
        QCOMPARE(issued.leftOut.size(), size_t(1));
        QVERIFY(!issued.leftOut.front().missing.empty());
        QCOMPARE(desk.written(), before);
        QVERIFY(!desk.read(id).file.participant(desk.who(id, desk.mother))->invited);
    }

    void aSampleSaysSo()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        QCOMPARE(previewDocuments(desk.office(), id, documents::invitation()).front().sampleMark, QString());
        desk.casebook.setSetting(u"sample"_s, u"yes"_s);
        for (const ComposedDocument& document : issueDocuments(desk.office(), id, documents::invitation(),
                                                               everybody(desk.read(id))).issued)
            QVERIFY(document.sample && !document.sampleMark.isEmpty());
        for (const ComposedDocument& document : issuedDocuments(desk.office(), id, documents::invitation()))
            QVERIFY(document.sample && !document.sampleMark.isEmpty());
    }

    void afterTheLastDecisionLetterItStepsOn()
    {
        Desk desk;
        const ConferenceId id = desk.concluded(u"jersey"_s, ConferenceType::Initial, OutcomeKind::NoPlan);
        desk.recommend(id);
        desk.at(QDate(2026, 11, 17), QTime(9, 0));
        const Issued one = issueDocuments(desk.office(), id, documents::decisionLetter(), {desk.who(id, desk.mother)});
        QCOMPARE(names(one.issued).join(u", "), u"Gwen Mwyaren"_s);
        QCOMPARE(one.step.outcome, Outcome::NeedsDecision);
        QVERIFY(codes(one.step).startsWith(u"letters-not-issued"_s));
        QCOMPARE(desk.state(id), ConferenceState::Concluded);
        std::set<ParticipantId> rest = everybody(desk.read(id));
        rest.erase(desk.who(id, desk.mother));
        const Issued all = issueDocuments(desk.office(), id, documents::decisionLetter(), rest);
        QCOMPARE(all.issued.size(), size_t(5));
        QCOMPARE(all.step.outcome, Outcome::Satisfied);
        QCOMPARE(desk.state(id), ConferenceState::DecisionsIssued);
        QVERIFY(desk.departures(id).empty());
    }

    void nobodyChosenWritesNothing()
    {
        Desk desk;
        const ConferenceId id = desk.concluded(u"jersey"_s, ConferenceType::Initial, OutcomeKind::NoPlan);
        const qint64 before = desk.written();
        QVERIFY(issueDocuments(desk.office(), id, documents::decisionLetter(), {}).issued.empty());
        QVERIFY(issueDocuments(desk.office(), id, documents::decisionLetter(), {desk.who(id, desk.chair)}).issued.empty());
        QCOMPARE(desk.written(), before);
    }

    void whatGoesOutWhen_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("invitations");
        QTest::addColumn<bool>("letters");
        QTest::newRow("convened") << u"convened"_s << true << false;
        QTest::newRow("in session") << u"in-session"_s << false << false;
        QTest::newRow("called off") << u"cancelled"_s << false << false;
        QTest::newRow("put off") << u"postponed"_s << false << false;
        QTest::newRow("concluded") << u"concluded"_s << false << true;
    }
    void whatGoesOutWhen()
    {
        QFETCH(const QString, state);
        QFETCH(const bool, invitations);
        QFETCH(const bool, letters);
        Desk desk;
        const ConferenceId id = state == u"concluded"_s
                                    ? desk.concluded(u"jersey"_s, ConferenceType::Initial, OutcomeKind::NoPlan)
                                : state == u"in-session"_s ? desk.inSession()
                                                           : desk.convene();
        if (state == u"concluded"_s)
            desk.recommend(id);
        if (state == u"cancelled"_s)
            QVERIFY(cancelConference(desk.office(), id, u"Moved away"_s).done);
        if (state == u"postponed"_s)
            QVERIFY(postpone(desk.office(), id, u"Snow"_s).done);
        for (const auto& [document, open] : {std::pair{documents::invitation(), invitations},
                                             std::pair{documents::decisionLetter(), letters}}) {
            const qint64 before = desk.written();
            const Issued issued = issueDocuments(desk.office(), id, document, {desk.who(id, desk.mother)});
            QCOMPARE(issued.issued.size(), size_t(open ? 1 : 0));
            QCOMPARE(desk.written() > before, open);
            if (!open)
                QCOMPARE(codes(issued.step), u"wrong-state"_s);
        }
    }

    void theLetterheadIsTheUnitsOrTheProceduresTitle()
    {
        Desk desk;
        const Procedure& jersey = rules().procedure(key<ProcedureKey>(u"jersey"_s));
        QCOMPARE(letterhead(desk.office(), jersey), letterheadOf(jersey));
        const Letterhead head{.name = {u"The unit"_s, u"Yr uned"_s}, .line = {u"Harbour Row"_s, u"Rhes yr Harbwr"_s},
                              .phone = u"01632 960000"_s, .email = u"unit@example.invalid"_s,
                              .bilingual = letterheadOf(jersey).bilingual};
        setLetterhead(desk.office(), head);
        QCOMPARE(letterhead(desk.office(), jersey), head);
    }
};

QTEST_GUILESS_MAIN(IssuingTest)
#include "issuingtest.moc"
