#include "core/workflow/timeaway.h"

#include "tests/core/workflow/desk.h"

#include <QtTest/QTest>

using namespace desk;

namespace {

const AgendaKey why = key<AgendaKey>(u"why"_s);

QString shown(const std::vector<AgendaSpan>& spans)
{
    QStringList all;
    for (const AgendaSpan& span : spans)
        all << span.item.text() + u' ' + span.from.toString(u"HH:mm:ss"_s) + u'-' + (span.to ? span.to->toString(u"HH:mm:ss"_s) : QString());
    return all.join(u", "_s);
}

} // namespace

/// The time during which the casebook was not open while its meeting went on.
class TimeAwayTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasLeftInSession_data()
    {
        QTest::addColumn<bool>("lock");
        QTest::addColumn<bool>("draft");
        QTest::addColumn<QTime>("until");
        QTest::newRow("the power failed after an item was taken up") << false << false << QTime(10, 20, 5);
        QTest::newRow("the power failed while somebody typed") << false << true << QTime(10, 21, 9);
        QTest::newRow("the window was closed") << true << true << QTime(10, 22, 0);
    }
    void whatWasLeftInSession()
    {
        QFETCH(const bool, lock);
        QFETCH(const bool, draft);
        QFETCH(const QTime, until);
        Desk desk;
        const ConferenceId id = desk.inSession();
        desk.at(QTime(10, 20, 5));
        QVERIFY(takeUp(desk.office(), id, why).done);
        desk.at(QTime(10, 21, 9));
        if (draft)
            keepDraft(desk.office(), u"live/%1/why/note"_s.arg(id.text()), u"Siân was tired"_s);
        desk.at(QTime(10, 22));
        if (lock)
            JournalStore(desk.casebook).note(JournalAct::Lock, u"casebook"_s, {});
        QVERIFY(!leftInSession(desk.office())); // it was never opened anew
        desk.at(QTime(10, 31));
        JournalStore(desk.casebook).note(JournalAct::Unlock, u"casebook"_s, {});
        JournalStore(desk.casebook).noteReading(u"conference"_s, id.text()); // the screen reads before it asks
        const auto left = leftInSession(desk.office());
        QVERIFY(left.has_value());
        QCOMPARE(left->conference, id);
        QCOMPARE(left->closed, lock);
        QCOMPARE(left->keptUntil.time(), until);
    }

    void nothingIsSaidWhereNoMeetingGoesOn()
    {
        Desk desk;
        desk.convene();
        JournalStore(desk.casebook).note(JournalAct::Unlock, u"casebook"_s, {});
        QVERIFY(!leftInSession(desk.office()));
    }

    void theTimeAwayBecomesABreak()
    {
        Desk desk;
        const ConferenceId id = desk.inSession();
        desk.at(QTime(10, 20));
        QVERIFY(takeUp(desk.office(), id, why).done);
        const QDateTime kept(desk.clock.today(), QTime(10, 24, 5));
        desk.at(QTime(10, 41, 30));
        QVERIFY(countAsBreak(desk.office(), id, kept).done);
        QCOMPARE(shown(desk.read(id).record.agenda), u"why 10:20:00-10:24:05, why 10:41:30-"_s);
    }

    void thereIsNothingToChange_data()
    {
        QTest::addColumn<bool>("onBreak");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("over");
        QTest::newRow("a break was on already") << true << 0 << false;
        QTest::newRow("it was left the day before") << false << 1 << false;
        QTest::newRow("it has been closed meanwhile") << false << 0 << true;
    }
    void thereIsNothingToChange()
    {
        QFETCH(const bool, onBreak);
        QFETCH(const int, days);
        QFETCH(const bool, over);
        Desk desk;
        const ConferenceId id = desk.inSession();
        desk.at(QTime(10, 20));
        QVERIFY(takeUp(desk.office(), id, why).done);
        if (onBreak)
            QVERIFY(pauseMeeting(desk.office(), id).done);
        const QDateTime kept = desk.clock.now().addSecs(60);
        if (over)
            QVERIFY(adjourn(desk.office(), id, u"the alarm went"_s).done);
        desk.at(desk.clock.today().addDays(days), QTime(10, 41));
        const qint64 before = desk.written();
        QVERIFY(!countAsBreak(desk.office(), id, kept).done);
        QCOMPARE(desk.written(), before);
    }
};

QTEST_GUILESS_MAIN(TimeAwayTest)
#include "timeawaytest.moc"
