#include "core/workflow/absentees.h"

#include "tests/core/workflow/desk.h"

#include <QtTest/QTest>

using namespace desk;

/// Those of the family who were not at the meeting, and who tells them.
class AbsenteesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void childrenWhoStayedAwayAreTold()
    {
        Desk desk;
        const ConferenceId id = desk.inSession();
        QCOMPARE(familyNotThere(desk.read(id)), (QStringList{u"Siân"_s, u"Llŷr"_s})); // the mother is there
        QVERIFY(takeUp(desk.office(), id, key<AgendaKey>(u"why"_s)).done);
        QVERIFY(arrangeTelling(desk.office(), id, u" Sera Pebble, tomorrow after school. "_s, Language::English).done);
        const Note line = desk.read(id).record.notes.back();
        QCOMPARE(line.kind, NoteKind::Procedural);
        QCOMPARE(line.text, u"Telling Siân and Llŷr what was decided: Sera Pebble, tomorrow after school."_s);
    }

    void aDeadChildIsNotTold()
    {
        Desk desk;
        const ConferenceId id = desk.inSession();
        OpenConference open = desk.read(id);
        for (Subject& subject : open.file.subjects)
            if (subject.child.id == desk.sian)
                subject.child.died = desk.clock.today().addDays(-1);
        QCOMPARE(familyNotThere(open), QStringList{u"Llŷr"_s});
    }

    void nothingIsWrittenWhereTheMeetingCannotEnd()
    {
        Desk desk;
        const ConferenceId id = desk.inSession();
        QVERIFY(takeUp(desk.office(), id, key<AgendaKey>(u"why"_s)).done);
        const qint64 before = desk.written();
        QVERIFY(!concludeAndTell(desk.office(), id, desk.clock.now().time(), {}, u"Sera Pebble"_s, Language::English).done); // nothing is decided, and no reason
        QCOMPARE(desk.written(), before);
        QVERIFY(concludeAndTell(desk.office(), id, desk.clock.now().time(), u"The alarm went."_s, u"Sera Pebble"_s, Language::Welsh).done);
        const OpenConference ended = desk.read(id);
        QCOMPARE(ended.file.conference.state, ConferenceState::Concluded);
        QVERIFY(ended.record.notes.back().text.startsWith(u"Dweud wrth Siân a Llŷr"_s));
    }

    void itNeedsItsWords()
    {
        Desk desk;
        const ConferenceId id = desk.inSession();
        QVERIFY(takeUp(desk.office(), id, key<AgendaKey>(u"why"_s)).done);
        QCOMPARE(codes(arrangeTelling(desk.office(), id, u"  "_s, Language::English).verdict), u"reason-needed"_s);
    }
};

QTEST_GUILESS_MAIN(AbsenteesTest)
#include "absenteestest.moc"
