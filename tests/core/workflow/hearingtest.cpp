#include "core/workflow/hearing.h"

#include "core/workflow/settling.h"
#include "tests/core/workflow/desk.h"

#include <QTest>

using namespace desk;

Q_DECLARE_METATYPE(cadair::ContributionKind)

/// A child's own part, and what the family gives the conference.
class HearingTest final : public QObject {
    Q_OBJECT

    static Participant childOf(Desk& desk, const ConferenceId& id, const ChildId& child)
    {
        for (const Participant& each : desk.read(id).file.participants)
            if (each.child == child)
                return each;
        throw std::runtime_error("the child is not on the list");
    }

private Q_SLOTS:
    void whatIsSettledIsTheChildsReply_data()
    {
        QTest::addColumn<int>("settled"); // -1: not yet
        QTest::addColumn<QString>("reply");
        QTest::newRow("not settled yet") << -1 << u"awaited"_s;
        QTest::newRow("comes to all of it") << static_cast<int>(ChildComes::Whole) << u"coming"_s;
        QTest::newRow("comes to a part") << static_cast<int>(ChildComes::Part) << u"coming"_s;
        QTest::newRow("does not come") << static_cast<int>(ChildComes::No) << u"apologies"_s;
    }

    void whatIsSettledIsTheChildsReply()
    {
        QFETCH(const int, settled);
        QFETCH(const QString, reply);
        Desk desk;
        const ConferenceId id = desk.convene();
        ChildHeard heard;
        if (settled >= 0)
            heard.settled = static_cast<ChildComes>(settled);
        heard.settledOn = desk.clock.today();
        QVERIFY(keepChildsPart(desk.office(), id, desk.sian, true, heard).done);
        const OpenConference open = desk.read(id);
        QCOMPARE(open.file.subject(desk.sian)->wishesToAttend, std::optional(true));
        QCOMPARE(open.record.dossier.heard.at(desk.sian).assessedOn, std::optional(desk.clock.today()));
        QCOMPARE(wordOf(childOf(desk, id, desk.sian).reply), reply);
        QCOMPARE(open.file.subject(desk.llyr)->wishesToAttend, std::optional<bool>());
    }

    void anotherFamilysChildIsRefused()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        const qint64 before = desk.written();
        QCOMPARE(codes(keepChildsPart(desk.office(), id, ChildId::fresh(), true, {}).verdict), u"not-at-this-conference"_s);
        QCOMPARE(desk.written(), before);
    }

    void whatIsGivenSaysHowTheChildIsHeard_data()
    {
        QTest::addColumn<ContributionKind>("kind");
        QTest::addColumn<QStringList>("ways");
        QTest::newRow("a letter") << ContributionKind::Letter << QStringList{u"written"_s};
        QTest::newRow("a recording") << ContributionKind::Recording << QStringList{u"recorded"_s};
        QTest::newRow("an advocate") << ContributionKind::Advocate << QStringList{u"advocate"_s};
        QTest::newRow("somebody who speaks for the child") << ContributionKind::SpokenFor << QStringList{u"spoken-for"_s};
        QTest::newRow("a drawing needs somebody's word on what it says") << ContributionKind::Drawing << QStringList();
    }

    void whatIsGivenSaysHowTheChildIsHeard()
    {
        QFETCH(const ContributionKind, kind);
        QFETCH(const QStringList, ways);
        Desk desk;
        const ConferenceId id = desk.convene();
        Contribution given{.from = childOf(desk, id, desk.sian).id, .kind = kind, .words = u"I want to stay at my school."_s};
        QVERIFY(keepContribution(desk.office(), id, {}, given).done);
        Dossier dossier = desk.read(id).record.dossier;
        QCOMPARE(dossier.contributions.size(), 1u);
        const std::set<QString> heard = dossier.heard.contains(desk.sian) ? dossier.heard.at(desk.sian).ways : std::set<QString>{};
        QCOMPARE(QStringList(heard.begin(), heard.end()), ways);
        given.words = u"I want to stay at my school, with Llŷr."_s;
        QVERIFY(keepContribution(desk.office(), id, 0, given).done);
        QCOMPARE(desk.read(id).record.dossier.contributions.at(0).words, given.words);
        QVERIFY(removeContribution(desk.office(), id, 0).done);
        QVERIFY(desk.read(id).record.dossier.contributions.empty());
        QVERIFY(!removeContribution(desk.office(), id, 0).done);
    }

    void aParentsLetterIsTheParents()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        const Contribution given{.from = desk.who(id, desk.mother), .kind = ContributionKind::Letter, .words = u"We are trying."_s};
        QVERIFY(keepContribution(desk.office(), id, {}, given).done);
        QVERIFY(desk.read(id).record.dossier.attending.at(given.from).ways.contains(u"written"_s));
    }
};

QTEST_GUILESS_MAIN(HearingTest)
#include "hearingtest.moc"
