#include "core/rules/views.h"

#include "tests/core/rules/support.h"

#include <QTest>

using namespace cadair;
using namespace cadair::test;
using namespace Qt::StringLiterals;

/// Views on a child: who is asked, in what order, and whether all see it alike. Never how many.
class ViewsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void unanimityIsComputed_data();
    void unanimityIsComputed();
    void askedInTheChairsOrder_data();
    void askedInTheChairsOrder();
    void whoIsAsked();
    void aViewGivenBeforeLeavingStays();
    void afterTheMeetingWhoStayedToItsEnd();
    void eachChildApart();

private:
    void say(const QString& person, ViewChoice choice, const QString& child = u"a"_s)
    {
        m_record.views.push_back({.id = ViewId::fresh(), .conference = m_meeting.file.conference.id,
                                  .child = m_meeting.id(child), .participant = who(person), .choice = choice,
                                  .reason = {}, .givenAt = {}});
    }
    ParticipantId who(const QString& name) const
    {
        for (const Participant& person : m_meeting.file.participants)
            if (person.name == name)
                return person.id;
        throw std::logic_error("nobody of that name");
    }
    ViewsOfChild views(const QString& child = u"a"_s, AskingOrder order = AskingOrder::AsListed,
                       const QString& clock = u"11:00"_s) const
    {
        return viewsOf(m_meeting.file, m_record, m_meeting.id(child), order, at(clock), jerseyLike());
    }

    Meeting m_meeting;
    ConferenceRecord m_record;
};

void ViewsTest::init()
{
    m_record = {};
    m_meeting = Meeting();
    m_meeting.child(u"a"_s);
    m_meeting.child(u"b"_s);
    m_meeting.people({u"chair, chair, 10:00-11:30"_s, u"mum, parent, 10:00-11:30"_s, u"school, school, contact a, 10:00-11:30"_s,
                      u"sw, childrens-social-care, contact a b, 10:00-11:30"_s, u"pc, police, 10:00-11:30"_s});
}

void ViewsTest::unanimityIsComputed_data()
{
    QTest::addColumn<QString>("said"); // school, social worker, police: l(ikely), n(ot likely), o (no view), - (not asked)
    QTest::addColumn<bool>("dissent");
    QTest::addColumn<QString>("unanimity");
    QTest::newRow("nobody asked") << u"---"_s << false << u"nobody-asked"_s;
    QTest::newRow("one is still to be asked") << u"ll-"_s << false << u"still-asking"_s;
    QTest::newRow("all see it alike") << u"lll"_s << false << u"unanimous"_s;
    QTest::newRow("all see no harm") << u"nnn"_s << false << u"unanimous"_s;
    QTest::newRow("one sees it otherwise") << u"lnl"_s << false << u"not-unanimous"_s;
    QTest::newRow("already apart, though one is still to be asked") << u"ln-"_s << false << u"not-unanimous"_s;
    QTest::newRow("one has no view") << u"llo"_s << false << u"not-unanimous"_s;
    QTest::newRow("nobody has a view") << u"ooo"_s << false << u"not-unanimous"_s;
    QTest::newRow("alike, but somebody dissents from the decision") << u"lll"_s << true << u"not-unanimous"_s;
}

void ViewsTest::unanimityIsComputed()
{
    QFETCH(const QString, said);
    QFETCH(const bool, dissent);
    const QStringList people{u"school"_s, u"sw"_s, u"pc"_s};
    for (int i = 0; i < 3; ++i)
        if (said[i] != u'-')
            say(people[i], said[i] == u'l' ? ViewChoice::Likely
                                           : said[i] == u'n' ? ViewChoice::NotLikely : ViewChoice::NoView);
    if (dissent)
        m_record.dissents.push_back({.id = DissentId::fresh(), .conference = m_meeting.file.conference.id,
                                     .child = m_meeting.id(u"a"_s), .participant = who(u"pc"_s)});
    const ViewsOfChild verdict = views();
    QTEST(wordOf(verdict.unanimity), "unanimity");
    QCOMPARE(verdict.shared.has_value(), verdict.unanimity == Unanimity::Unanimous);
    QCOMPARE(verdict.notYetAsked.size(), size_t(said.count(u'-')));
}

void ViewsTest::askedInTheChairsOrder_data()
{
    QTest::addColumn<QString>("child");
    QTest::addColumn<QString>("order");
    QTest::addColumn<QStringList>("people");
    QTest::newRow("as listed") << u"b"_s << u"as-listed"_s << QStringList{u"school"_s, u"sw"_s, u"pc"_s};
    QTest::newRow("rotating: the first child") << u"a"_s << u"rotating"_s << QStringList{u"school"_s, u"sw"_s, u"pc"_s};
    QTest::newRow("rotating: the second child") << u"b"_s << u"rotating"_s << QStringList{u"sw"_s, u"pc"_s, u"school"_s};
    QTest::newRow("social care first") << u"a"_s << u"social-care-first"_s << QStringList{u"sw"_s, u"school"_s, u"pc"_s};
    QTest::newRow("social care last") << u"a"_s << u"social-care-last"_s << QStringList{u"school"_s, u"pc"_s, u"sw"_s};
}

void ViewsTest::askedInTheChairsOrder()
{
    QFETCH(const QString, child);
    QFETCH(const QString, order);
    const ViewsOfChild verdict = views(child, *fromWord<AskingOrder>(order));
    QTEST(m_meeting.names(verdict.order), "people");
    QCOMPARE(verdict.notYetAsked, verdict.order);
}

void ViewsTest::whoIsAsked()
{
    m_meeting.people({u"student, observer, gp, 10:00-11:30"_s, u"gp, gp, contact a, apologies"_s,
                      u"expert, camhs, expertise, 10:00-11:30"_s, u"early, housing, 10:00-10:30"_s});
    // Whoever attends as a practitioner, in contact or not; not the chair, the family, an observer or who has gone.
    QCOMPARE(m_meeting.names(views().order), (QStringList{u"school"_s, u"sw"_s, u"pc"_s, u"expert"_s}));
    m_meeting.file.participants.clear();
    QVERIFY(views(u"a"_s, AskingOrder::Rotating).order.empty());
}

void ViewsTest::aViewGivenBeforeLeavingStays()
{
    m_meeting.person(u"early, housing, 10:00-10:30"_s);
    say(u"early"_s, ViewChoice::NotLikely);
    for (const QString& person : {u"school"_s, u"sw"_s, u"pc"_s})
        say(person, ViewChoice::Likely);
    QCOMPARE(views().unanimity, Unanimity::NotUnanimous);
    say(u"early"_s, ViewChoice::Likely); // changed: the last word stands
    QCOMPARE(views().unanimity, Unanimity::Unanimous);
}

void ViewsTest::afterTheMeetingWhoStayedToItsEnd()
{
    m_meeting.person(u"early, housing, 10:00-11:10"_s);
    QCOMPARE(m_meeting.names(views(u"a"_s, AskingOrder::AsListed, u"11:30"_s).order),
             (QStringList{u"school"_s, u"sw"_s, u"pc"_s}));
}

void ViewsTest::eachChildApart()
{
    say(u"school"_s, ViewChoice::Likely);
    QCOMPARE(views(u"a"_s).unanimity, Unanimity::StillAsking);
    QCOMPARE(views(u"b"_s).unanimity, Unanimity::NobodyAsked);
}

QTEST_APPLESS_MAIN(ViewsTest)
#include "viewstest.moc"
