#include "tests/core/workflow/desk.h"

#include "core/workflow/demo.h"
#include "core/workflow/today.h"

#include <QRegularExpression>
#include <QtTest/QTest>

using namespace desk;

namespace {

/// Everything the journal tells, with each id replaced by its place of first mention: what two casebooks have in common.
QString told(Casebook& casebook)
{
    static const QRegularExpression id(u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"_s);
    static const QRegularExpression digest(u"\\b[0-9a-f]{16,64}\\b"_s); // and the first digits of one, as the minutes print them
    QMap<QString, QString> names;
    QString all;
    for (const JournalEntry& entry : JournalStore(casebook).entries(1, 100000)) {
        const QString line = QStringList{entry.at.toString(Qt::ISODate), entry.who, wordOf(entry.act), entry.subject,
                                         entry.row, entry.oldValues, entry.newValues}.join(u'\t');
        qsizetype from = 0;
        for (auto match = id.globalMatch(line); match.hasNext();) {
            const auto found = match.next();
            const QString known = found.captured();
            if (!names.contains(known))
                names.insert(known, u"#"_s + QString::number(names.size()));
            all += line.mid(from, found.capturedStart() - from) + names.value(known);
            from = found.capturedEnd();
        }
        all += line.mid(from) + u'\n';
    }
    return all.replace(digest, u"digest"_s);
}

} // namespace

class DemoDaysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDemoCanBeMadeOnAnyDay_data()
    {
        QTest::addColumn<QDateTime>("now");
        const auto row = [](const char* name, QDate date, QTime time) { QTest::newRow(name) << QDateTime(date, time); };
        row("a Wednesday morning", QDate(2026, 11, 25), QTime(10, 15));
        row("a Saturday", QDate(2026, 11, 21), QTime(14, 0));
        row("a Sunday evening", QDate(2026, 11, 22), QTime(21, 30));
        row("New Year's Day", QDate(2027, 1, 1), QTime(9, 0));
        row("29 February", QDate(2028, 2, 29), QTime(11, 0));
        row("the day after it", QDate(2028, 3, 1), QTime(11, 0));
        row("just after midnight", QDate(2026, 11, 24), QTime(0, 10));
        row("at midnight", QDate(2026, 11, 24), QTime(0, 0));
        row("just before midnight", QDate(2026, 11, 24), QTime(23, 58));
        row("Christmas Day", QDate(2026, 12, 25), QTime(12, 0));
        row("Good Friday", QDate(2027, 3, 26), QTime(12, 0));
        row("the night the clocks go forward", QDate(2027, 3, 28), QTime(2, 30));
        row("the night the clocks go back", QDate(2026, 10, 25), QTime(1, 30));
        row("the last day of August", QDate(2026, 8, 31), QTime(16, 0));
    }
    void theDemoCanBeMadeOnAnyDay()
    {
        QFETCH(const QDateTime, now);
        FixedClock clock{now};
        Casebook casebook = Casebook::inMemory(clock, u"Owain Sedge"_s);
        makeDemo(casebook, clock, rules(), now);
        QCOMPARE(clock.now(), now);
        std::set<ConferenceState> states;
        for (const ConferenceSummary& summary : ConferenceStore(casebook).all())
            states.insert(summary.state);
        QStringList missing;
        for (const auto& word : wordsOf(ConferenceState{}))
            if (!states.contains(word.value))
                missing << wordOf(word.value);
        QCOMPARE(missing.join(u' '), QString());
        QVERIFY(JournalStore(casebook).verify().sound());
        const Office office{casebook, clock, rules()};
        for (const ConferenceSummary& summary : ConferenceStore(casebook).all()) {
            const OpenConference open = reread(office, summary.id);
            for (const Participant& participant : open.file.participants)
                for (const Presence& stay : participant.present)
                    QVERIFY(!stay.to || *stay.to >= stay.from);
            for (const Decision& decision : open.record.decisions)
                QVERIFY(decision.decidedAt <= now);
            for (const Letter& letter : open.record.letters)
                QVERIFY(letter.issuedAt <= now);
            quorumNow(open, now);
            decisionsNow(open, now);
        }
        todayView(office);
    }

    void theSameMomentGivesTheSameDemo()
    {
        const QDateTime now(QDate(2026, 11, 23), QTime(11, 24));
        QString first;
        for (int i = 0; i < 2; ++i) {
            FixedClock clock{now};
            Casebook casebook = Casebook::inMemory(clock, u"Owain Sedge"_s);
            makeDemo(casebook, clock, rules(), now);
            const QString all = told(casebook);
            QVERIFY(all.size() > 100000);
            if (i == 0) {
                first = all;
                continue;
            }
            const QStringList a = first.split(u'\n');
            const QStringList b = all.split(u'\n');
            for (qsizetype line = 0; line < std::min(a.size(), b.size()); ++line)
                QCOMPARE(b.at(line), a.at(line));
            QCOMPARE(b.size(), a.size());
        }
    }
};

QTEST_GUILESS_MAIN(DemoDaysTest)
#include "demodaystest.moc"
