#include "core/rules/keyagencies.h"

#include "tests/core/rules/support.h"

#include <QTest>

using namespace cadair;
using namespace cadair::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(cadair::ConferenceType)

/// The second light: over the whole meeting, contact or not.
class KeyAgenciesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoCameForAPartWasThere_data();
    void whoCameForAPartWasThere();
    void exploitationMattersAtReviews_data();
    void exploitationMattersAtReviews();
    void theChairNamesFurtherOnes();
    void aTransferNeedsBothAuthorities_data();
    void aTransferNeedsBothAuthorities();
    void beforehandItAsksWhoIsExpected();
    void nothingIsSaidWhereNothingIsAsked();
};

void KeyAgenciesTest::whoCameForAPartWasThere_data()
{
    QTest::addColumn<QStringList>("people");
    QTest::addColumn<QStringList>("missing");
    const QString sw = u"sw, childrens-social-care, 10:00-11:30"_s;
    const QString pc = u"pc, police, 10:00-11:30"_s;
    const QString gp = u"gp, gp, 10:00-11:30"_s;
    const QString school = u"school, school, 10:00-11:30"_s;

    QTest::newRow("all four came") << QStringList{sw, pc, gp, school} << QStringList{};
    QTest::newRow("police spoke and left") << QStringList{sw, u"pc, police, 10:00-10:20"_s, gp, school} << QStringList{};
    QTest::newRow("police never came") << QStringList{sw, u"pc, police, contact a, apologies"_s, gp, school}
                                       << QStringList{u"police"_s};
    QTest::newRow("an expert of the agency will do")
        << QStringList{sw, pc, u"gp, gp, expertise, 10:00-11:30"_s, school} << QStringList{};
    QTest::newRow("a deputy stands for the agency")
        << QStringList{sw, u"pc, police, absent"_s, u"sergeant, for pc, 10:05-10:30"_s, gp, school} << QStringList{};
    QTest::newRow("the nursery is education") << QStringList{sw, pc, gp, u"nursery, early-years, 10:00-11:30"_s}
                                              << QStringList{};
    QTest::newRow("an observer stands for nobody")
        << QStringList{sw, u"pc, police, observer, 10:00-11:30"_s, gp, school} << QStringList{u"police"_s};
    QTest::newRow("the chair does not stand for social care")
        << QStringList{u"chair, chair, childrens-social-care, 10:00-11:30"_s, pc, gp, school}
        << QStringList{u"childrens-social-care"_s};
    QTest::newRow("by phone without the chair's word")
        << QStringList{sw, u"pc, police, phone, 10:00-11:30"_s, gp, school} << QStringList{u"police"_s};
    QTest::newRow("nobody came") << QStringList{}
                                 << QStringList{u"police"_s, u"health"_s, u"childrens-social-care"_s, u"education"_s};
}

void KeyAgenciesTest::whoCameForAPartWasThere()
{
    QFETCH(const QStringList, people);
    QFETCH(const QStringList, missing);
    Meeting meeting;
    meeting.child(u"a"_s);
    meeting.people(people);
    const KeyAgencyVerdict verdict = keyAgencies(meeting.file, jerseyLike());
    QCOMPARE(verdict.missing, missing);
    QCOMPARE(verdict.outcome, missing.isEmpty() ? Outcome::Satisfied : Outcome::Refused);
    QCOMPARE(verdict.reasons.size(), size_t(missing.size()));
    QCOMPARE(verdict.rule, u"A"_s);
}

void KeyAgenciesTest::exploitationMattersAtReviews_data()
{
    QTest::addColumn<ConferenceType>("type");
    QTest::addColumn<bool>("exploitation");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("an initial conference asks always") << ConferenceType::Initial << false << Outcome::Refused;
    QTest::newRow("a review does not ask") << ConferenceType::Review << false << Outcome::NotStated;
    QTest::newRow("a review about exploitation asks") << ConferenceType::Review << true << Outcome::Refused;
}

void KeyAgenciesTest::exploitationMattersAtReviews()
{
    QFETCH(const ConferenceType, type);
    QFETCH(const bool, exploitation);
    Meeting meeting(type);
    meeting.child(u"a"_s);
    meeting.people({u"sw, childrens-social-care, 10:00-11:30"_s, u"gp, gp, 10:00-11:30"_s});
    meeting.file.conference.exploitation = exploitation;
    QTEST(keyAgencies(meeting.file, northYorkshireLike()).outcome, "outcome");
}

void KeyAgenciesTest::theChairNamesFurtherOnes()
{
    Meeting meeting(ConferenceType::Review);
    meeting.child(u"a"_s);
    meeting.file.conference.alsoKey = {*AgencyKey::parse(u"housing"_s)};
    const KeyAgencyVerdict missing = keyAgencies(meeting.file, northYorkshireLike());
    QCOMPARE(missing.missing, QStringList{u"housing"_s});
    QCOMPARE(missing.rule, u"A-ALSO"_s);
    QCOMPARE(keyAgencies(meeting.file, seftonLike()).outcome, Outcome::NotStated); // no such thing there
    meeting.person(u"officer, housing, responsibility, 10:10-10:20"_s);
    QCOMPARE(keyAgencies(meeting.file, northYorkshireLike()).outcome, Outcome::Satisfied);
}

void KeyAgenciesTest::aTransferNeedsBothAuthorities_data()
{
    QTest::addColumn<QStringList>("people");
    QTest::addColumn<QStringList>("missing");
    const QStringList four{u"pc, police, 10:00-11:30"_s, u"gp, gp, 10:00-11:30"_s, u"school, school, 10:00-11:30"_s,
                           u"sw, childrens-social-care, social-worker, 10:00-11:30"_s};
    QTest::newRow("only our social worker came")
        << four
        << QStringList{u"originating-social-worker"_s, u"originating-manager"_s, u"receiving-manager"_s};
    QTest::newRow("all four of both authorities came")
        << four + QStringList{u"tm, childrens-social-care, team-manager, 10:00-11:30"_s,
                              u"osw, other-authority, social-worker, 10:00-10:30"_s,
                              u"otm, other-authority, team-manager, video accepted, 10:00-10:30"_s}
        << QStringList{};
    QTest::newRow("their manager sent a deputy")
        << four + QStringList{u"tm, childrens-social-care, team-manager, 10:00-11:30"_s,
                              u"osw, other-authority, social-worker, 10:00-10:30"_s,
                              u"otm, other-authority, team-manager, absent"_s, u"deputy, for otm, 10:00-10:30"_s}
        << QStringList{};
}

void KeyAgenciesTest::aTransferNeedsBothAuthorities()
{
    QFETCH(const QStringList, people);
    Meeting meeting(ConferenceType::TransferIn);
    meeting.child(u"a"_s);
    meeting.people(people);
    QTEST(keyAgencies(meeting.file, jerseyLike()).missing, "missing");
}

void KeyAgenciesTest::beforehandItAsksWhoIsExpected()
{
    Meeting meeting;
    meeting.child(u"a"_s);
    meeting.file.conference.state = ConferenceState::Convened;
    meeting.people({u"sw, childrens-social-care, coming"_s, u"pc, police"_s, u"gp, gp, sends-deputy"_s,
                    u"school, school, 10:00-11:30"_s}); // noted as expected
    QCOMPARE(keyAgencies(meeting.file, jerseyLike()).missing, QStringList{u"police"_s});
    meeting.file.conference.state = ConferenceState::InSession; // from now on only who came
    QCOMPARE(keyAgencies(meeting.file, jerseyLike()).missing,
             (QStringList{u"police"_s, u"health"_s, u"childrens-social-care"_s}));
}

void KeyAgenciesTest::nothingIsSaidWhereNothingIsAsked()
{
    Meeting meeting;
    meeting.child(u"a"_s);
    const KeyAgencyVerdict verdict = keyAgencies(meeting.file, ceredigionLike());
    QCOMPARE(verdict.outcome, Outcome::NotStated);
    QVERIFY(verdict.missing.isEmpty());
}

QTEST_APPLESS_MAIN(KeyAgenciesTest)
#include "keyagenciestest.moc"
