#include "core/workflow/moving.h"

#include "tests/core/workflow/desk.h"

#include <QTest>

using namespace desk;

namespace {

QString told(const Move& move, const QString& what)
{
    for (const MovedDate& date : move.dates) {
        const QString id = date.limit.document ? date.limit.document->text() : date.limit.id.text();
        if (id == what)
            return (date.was ? date.was->toString(Qt::ISODate) : u"-"_s) + u" → "_s + date.would.toString(Qt::ISODate);
    }
    return {};
}

} // namespace

/// What moving a conference brings with it: every date that hangs on its day, and who has to hear of it.
class MovingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void datesMoveWithTheDay_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("moves");
        QTest::newRow("invitations go five working days before") << u"invitation"_s << u"2026-11-09 → 2026-11-11"_s;
        QTest::newRow("the social work report two working days before") << u"social-work-report"_s << u"2026-11-12 → 2026-11-16"_s;
        QTest::newRow("and the review within three months") << u"first-review"_s << u"2027-02-16 → 2027-02-18"_s;
        QTest::newRow("the first core group within ten") << u"first-core-group"_s << u"2026-11-30 → 2026-12-02"_s;
    }
    void datesMoveWithTheDay()
    {
        QFETCH(const QString, what);
        Desk desk;
        const ConferenceId id = desk.convene(); // for Monday 16 November
        QTEST(told(ifMovedTo(desk.office(), desk.read(id), QDate(2026, 11, 18), QTime(10, 0)), what), "moves");
    }

    void whoIsInvitedHearsOfIt()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        const auto toTell = [&](QDate date, QTime start) { return ifMovedTo(desk.office(), desk.read(id), date, start).toTell; };
        QVERIFY(toTell(QDate(2026, 11, 18), QTime(10, 0)).empty()); // nobody has been told anything yet
        Participant school = *desk.read(id).file.participant(desk.who(id, desk.school));
        school.invited = QDate(2026, 11, 3);
        QVERIFY(saveParticipant(desk.office(), id, school).done);
        QCOMPARE(toTell(QDate(2026, 11, 18), QTime(10, 0)), std::vector{school.id});
        QCOMPARE(toTell(QDate(2026, 11, 16), QTime(14, 0)), std::vector{school.id}); // another hour is another appointment
        QVERIFY(toTell(QDate(2026, 11, 16), QTime(10, 0)).empty());
    }

    void whatStandsAgainstTheNewDayIsSaid()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        NewConference other = desk.draft();
        other.date = QDate(2026, 11, 18);
        desk.convene(other);
        QVERIFY(noteUnavailable(desk.office(), desk.mother, QDate(2026, 11, 18), {}, 0, {}));
        const Move move = ifMovedTo(desk.office(), desk.read(id), QDate(2026, 11, 18), QTime(10, 0));
        QCOMPARE(move.clashes.size(), size_t(1));
        QVERIFY(move.clashes.front().chair);
        QCOMPARE(move.away.size(), size_t(1));
        const Move stays = ifMovedTo(desk.office(), desk.read(id), QDate(2026, 11, 16), QTime(10, 0));
        QVERIFY(stays.clashes.empty()); // not with itself
    }

    void nothingIsWritten()
    {
        Desk desk;
        const OpenConference open = desk.read(desk.convene());
        const qint64 written = desk.written();
        ifMovedTo(desk.office(), open, QDate(2026, 11, 18), QTime(10, 0));
        QCOMPARE(desk.written(), written);
    }
};

QTEST_GUILESS_MAIN(MovingTest)
#include "movingtest.moc"
