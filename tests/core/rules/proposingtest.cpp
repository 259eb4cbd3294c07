#include "core/rules/proposing.h"

#include "core/rules/readiness.h"

#include "tests/core/rules/support.h"

#include <QTest>

using namespace cadair;
using namespace cadair::test;
using namespace Qt::StringLiterals;

namespace {

CheckLine check(const QString& word, const QStringList& words = {}, std::set<ConferenceType> conferences = {})
{
    return {.check = *CheckKey::parse(word), .rules = {u"T-"_s + word}, .conferences = std::move(conferences), .condition = {}, .numbers = {},
            .words = words};
}

} // namespace

/// Whom to think of when inviting, and what else is to be ready around the people.
class ProposingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whoIsProposed_data();
    void whoIsProposed();
    void whatSettlesAProposal_data();
    void whatSettlesAProposal();
    void whomTheCasebookKnows();
    void whatElseIsToBeReady_data();
    void whatElseIsToBeReady();

private:
    std::vector<Proposal> proposed() const
    {
        return proposedInvitees({m_meeting.file, m_dossier, m_place, m_calendar, QDateTime(on(u"2026-03-05"_s), QTime(9, 0))}, m_around);
    }

    Procedure m_place = ceredigionLike();
    Meeting m_meeting;
    Dossier m_dossier;
    AroundTheFamily m_around;
    WorkingCalendar m_calendar = calendar(u"jersey"_s);
};

void ProposingTest::init()
{
    m_place = ceredigionLike();
    m_meeting = Meeting();
    m_meeting.child(u"a"_s);
    m_meeting.file.conference.state = ConferenceState::Convened;
    m_meeting.file.conference.startedAt.reset();
    m_dossier = {};
    m_around = {};
}

void ProposingTest::whoIsProposed_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("reviewsOnly");
    QTest::addColumn<QStringList>("proposed");
    QTest::newRow("a likely group goes by its first word") << u"likely-members"_s << QStringList{u"parents-practitioners"_s, u"gp"_s} << false
                                                           << QStringList{u"parents-practitioners likely open"_s};
    QTest::newRow("each agency the place wants there is a line of its own") << u"key-agencies-invited"_s << QStringList{u"police"_s, u"school"_s} << false
                                                                            << QStringList{u"police key-agency open"_s, u"school key-agency open"_s};
    QTest::newRow("what reviews ask for is not asked of a first conference") << u"likely-members"_s << QStringList{u"police"_s} << true << QStringList{};
    QTest::newRow("who may come waits until somebody says they are needed") << u"may-invite"_s << QStringList{u"legal"_s} << false
                                                                            << QStringList{u"legal may-come not-asked"_s};
}

void ProposingTest::whoIsProposed()
{
    QFETCH(const QString, check);
    QFETCH(const QStringList, words);
    QFETCH(const bool, reviewsOnly);
    m_place.checks = {::check(check, words, reviewsOnly ? std::set{ConferenceType::Review} : std::set<ConferenceType>{})};
    QStringList all;
    for (const Proposal& each : proposed()) {
        all << each.word + u' ' + wordOf(each.because) + u' ' + wordOf(each.state);
        QCOMPARE(each.rules, std::vector<RuleId>{u"T-"_s + check});
    }
    QTEST(all, "proposed");
}

void ProposingTest::whatSettlesAProposal_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("person");
    QTest::addColumn<bool>("notNeeded");
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<QString>("state");
    QTest::newRow("nobody of it yet") << u"likely-members"_s << u"pc, police"_s << false << false << u"open"_s;
    QTest::newRow("somebody of it is on the list") << u"likely-members"_s << u"gp, gp"_s << false << false << u"covered"_s;
    QTest::newRow("who sent apologies covers nothing") << u"likely-members"_s << u"gp, gp, apologies"_s << false << false << u"open"_s;
    QTest::newRow("somebody said why not") << u"likely-members"_s << u"pc, police"_s << true << false << u"not-needed"_s;
    QTest::newRow("who may come is needed here") << u"may-invite"_s << u"pc, police"_s << false << true << u"open"_s;
    QTest::newRow("needed, and not to be had") << u"may-invite"_s << u"pc, police"_s << true << true << u"not-needed"_s;
}

void ProposingTest::whatSettlesAProposal()
{
    QFETCH(const QString, check);
    QFETCH(const QString, person);
    QFETCH(const bool, notNeeded);
    QFETCH(const bool, wanted);
    m_place.checks = {::check(check, {u"doctors"_s, u"gp"_s})};
    m_meeting.people({person});
    if (notNeeded)
        m_dossier.inviting.notNeeded[u"doctors"_s] = u"They know nothing of the family."_s;
    if (wanted)
        m_dossier.inviting.wanted = {u"doctors"_s};
    const auto all = proposed();
    QCOMPARE(all.size(), 1u);
    QTEST(wordOf(all.front().state), "state");
    QCOMPARE(all.front().coveredBy.size(), all.front().state == ProposalState::Covered ? 1u : 0u);
}

void ProposingTest::whomTheCasebookKnows()
{
    Participant visitor{.id = ParticipantId::fresh(), .person = PersonId::fresh(), .name = u"Beth Marrow"_s};
    visitor.agency = AgencyKey::parse(u"health-visiting"_s);
    Participant father{.id = ParticipantId::fresh(), .person = PersonId::fresh(), .name = u"Joss Thistledown"_s};
    father.capacity = Capacity::Parent;
    m_around = {.earlier = {visitor}, .household = {father}};
    auto all = proposed();
    QCOMPARE(all.size(), 2u);
    QCOMPARE(all[0].because, ProposedBecause::Household);
    QCOMPARE(all[0].capacity, Capacity::Parent);
    QCOMPARE(all[1].because, ProposedBecause::Earlier);
    QCOMPARE(all[1].name, u"Beth Marrow"_s);
    m_meeting.people({u"Beth, health-visiting"_s});
    m_meeting.file.participants.back().person = visitor.person;
    QCOMPARE(proposed()[1].state, ProposalState::Covered);
    m_dossier.inviting.network = {{NetworkAgency{.agency = *AgencyKey::parse(u"housing"_s), .whyNotInvited = {}, .reportAsked = {}}}};
    QCOMPARE(proposed().front().because, ProposedBecause::Network);
}

void ProposingTest::whatElseIsToBeReady_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("line");
    QTest::newRow("observers without consent") << u"observer-consents"_s << u"needs-decision"_s << u"observers-agreed to-do"_s;
    QTest::newRow("observers with it") << u"observer-consents"_s << u"satisfied"_s << u"observers-agreed done"_s;
    QTest::newRow("an agency without somebody who can decide") << u"decision-makers"_s << u"needs-decision"_s << u"decision-makers to-do"_s;
    QTest::newRow("a parent without an interpreter") << u"interpreter-offered"_s << u"refused"_s << u"interpreters to-do"_s;
    QTest::newRow("no team manager in place of the social worker") << u"team-manager-instead"_s << u"refused"_s << u"team-manager-instead to-do"_s;
    QTest::newRow("nobody to look after the children meanwhile") << u"day-care"_s << u"needs-decision"_s << u"childcare to-do"_s;
    QTest::newRow("what other lists ask stays there") << u"same-chair"_s << u"needs-decision"_s << QString();
}

void ProposingTest::whatElseIsToBeReady()
{
    QFETCH(const QString, check);
    QFETCH(const QString, outcome);
    m_place = jerseyLike();
    m_place.child = {};
    const CheckVerdict verdict{.check = *CheckKey::parse(check), .moment = Moment::Prepare, .force = Force::Should, .rules = {u"T"_s},
                               .outcome = *fromWord<Outcome>(outcome), .reasons = {}};
    m_meeting.file.subjects.front().child.born = std::nullopt;
    QStringList lines;
    for (const ReadyItem& item : readyAround(m_meeting.file, m_dossier, m_place, {verdict}, {}))
        lines << wordOf(item.kind) + u' ' + wordOf(item.state);
    QTEST(lines.join(u", "_s), "line");
}

QTEST_APPLESS_MAIN(ProposingTest)
#include "proposingtest.moc"
