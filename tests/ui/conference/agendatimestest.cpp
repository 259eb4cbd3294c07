#include "core/workflow/rulebook.h"
#include "ui/conference/live/agendatimes.h"

#include <QTest>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

/// Planned and actual minutes, as of any moment.
class AgendaTimesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void visitsAddUp();
    void aBreakBelongsToNoItem();
    void theEndIsForeseenAtThePlannedPace();
    void overrunsAreThoseOfPhases();
    void aMeetingThatEndedStandsStill();
    void beforeTheFirstItemNothingIsCurrent();

private:
    AgendaTimes at(QTime time) const { return agendaTimes(m_open, QDateTime(m_day, time)); }
    void span(const char16_t* item, QTime from, std::optional<QTime> to = std::nullopt)
    {
        m_open.record.agenda.push_back({*AgendaKey::parse(QString::fromUtf16(item)), from, to});
    }

    const QDate m_day{2026, 12, 8};
    Procedure m_procedure = Rulebook::shipped().procedure(*ProcedureKey::parse(u"jersey"_s)); // its agenda is replaced by one of ours
    OpenConference m_open{CaseFile{Conference{.id = ConferenceId::fresh(), .family = FamilyId::fresh(), .procedure = *ProcedureKey::parse(u"made-up"_s)}, {}, {}, {}, {}}, {}, nullptr, nullptr};
};

void AgendaTimesTest::init()
{
    const auto item = [](const char16_t* key, int minutes, const char16_t* phase) {
        return AgendaItem{*AgendaKey::parse(QString::fromUtf16(key)), {}, minutes, QString::fromUtf16(phase), {}};
    };
    m_procedure.agendas[ConferenceType::Initial] = {item(u"welcome", 5, u"information"), item(u"reports", 20, u"information"), item(u"decision", 15, u"analysis")};
    m_open.procedure = &m_procedure;
    m_open.record.agenda.clear();
    m_open.file.conference.date = m_day;
    m_open.file.conference.startedAt = QTime(10, 0);
    m_open.file.conference.endedAt.reset();
    m_open.file.conference.plannedMinutes = 60;
}

void AgendaTimesTest::visitsAddUp()
{
    span(u"welcome", QTime(10, 0), QTime(10, 6));
    span(u"reports", QTime(10, 6), QTime(10, 16));
    span(u"welcome", QTime(10, 16), QTime(10, 18));
    span(u"reports", QTime(10, 18));
    const AgendaTimes times = at(QTime(10, 20, 30));
    QCOMPARE(times.items[0].spentSeconds, 8 * 60);
    QCOMPARE(times.items[1].spentSeconds, 12 * 60 + 30);
    QVERIFY(times.items[1].current);
    QCOMPARE(minutesAndSeconds(times.items[1].spentSeconds), u"12:30"_s);
    QCOMPARE(times.next(), std::optional<size_t>(2));
    QCOMPARE(times.previous(), std::optional<size_t>(0));
}

void AgendaTimesTest::aBreakBelongsToNoItem()
{
    span(u"welcome", QTime(10, 0), QTime(10, 5));
    span(u"reports", QTime(10, 21));
    QCOMPARE(at(QTime(10, 25)).breakSeconds, 16 * 60);
    QVERIFY(!at(QTime(10, 25)).onBreak);
    m_open.record.agenda.back().to = QTime(10, 25);
    QVERIFY(at(QTime(10, 30)).onBreak);
    QCOMPARE(at(QTime(10, 30)).breakSeconds, 21 * 60);
    QCOMPARE(at(QTime(10, 30)).elapsedSeconds, 30 * 60);
}

void AgendaTimesTest::theEndIsForeseenAtThePlannedPace()
{
    span(u"welcome", QTime(10, 0), QTime(10, 6));
    span(u"reports", QTime(10, 6));
    QCOMPARE(at(QTime(10, 16)).expectedEnd, std::optional(QTime(10, 41))); // 10 of reports and 15 of the decision to come
    QCOMPARE(at(QTime(10, 36)).expectedEnd, std::optional(QTime(10, 51))); // reports are over: only the decision
}

void AgendaTimesTest::overrunsAreThoseOfPhases()
{
    span(u"welcome", QTime(10, 0), QTime(10, 8));
    span(u"reports", QTime(10, 8), QTime(10, 25));
    QCOMPARE(at(QTime(10, 25)).overMinutes, 0); // 3 more here, 3 fewer there
    m_open.record.agenda.back().to = QTime(10, 32);
    QCOMPARE(at(QTime(10, 32)).overMinutes, 7);
    QCOMPARE(at(QTime(10, 32)).phases[0].overMinutes(), 7);
}

void AgendaTimesTest::aMeetingThatEndedStandsStill()
{
    span(u"welcome", QTime(10, 0), QTime(10, 8));
    m_open.file.conference.endedAt = QTime(10, 8);
    const AgendaTimes times = agendaTimes(m_open, QDateTime(m_day.addDays(3), QTime(9, 0)));
    QCOMPARE(times.elapsedSeconds, 8 * 60);
    QVERIFY(!times.expectedEnd);
    QVERIFY(!times.onBreak);
}

void AgendaTimesTest::beforeTheFirstItemNothingIsCurrent()
{
    const AgendaTimes times = at(QTime(10, 3));
    QVERIFY(!times.current);
    QVERIFY(!times.onBreak);
    QCOMPARE(times.next(), std::optional<size_t>(0));
    QVERIFY(!times.previous());
    QCOMPARE(times.elapsedSeconds, 3 * 60);
}

QTEST_APPLESS_MAIN(AgendaTimesTest)
#include "agendatimestest.moc"
