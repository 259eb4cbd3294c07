#include "ui/language/dates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cadair;
using namespace cadair::ui;

class TypedDatesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void datesAreLong();
    void typedDatesAreRead_data();
    void typedDatesAreRead();
    void whatCannotBeReadSaysSo_data();
    void whatCannotBeReadSaysSo();
    void everyDateIsReadBack();
    void typedTimesAreRead_data();
    void typedTimesAreRead();
};

void TypedDatesTest::datesAreLong()
{
    const QDate date(2026, 11, 21);
    QCOMPARE(longDate(date, Language::English), u"21 November 2026"_s);
    QCOMPARE(longDate(date, Language::Welsh), u"21 Tachwedd 2026"_s);
    QCOMPARE(weekdayDate(date, Language::English), u"Saturday 21 November 2026"_s);
    QCOMPARE(weekdayDate(date, Language::Welsh), u"Dydd Sadwrn 21 Tachwedd 2026"_s);
    QCOMPARE(shortWeekdayDate(QDate(2026, 11, 24), Language::English), u"Tue 24 Nov"_s);
    QCOMPARE(shortWeekdayDate(QDate(2026, 11, 24), Language::Welsh), u"Maw 24 Tach"_s);
    QCOMPARE(timeText(QTime(9, 5)), u"09:05"_s);
    QCOMPARE(longDate(QDate(), Language::Welsh), QString());
}

void TypedDatesTest::typedDatesAreRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");
    const QDate eighth(2026, 12, 8);
    QTest::newRow("day and month in figures") << u"8/12"_s << eighth;
    QTest::newRow("with full stops") << u"8.12.2026"_s << eighth;
    QTest::newRow("a short Welsh month") << u"8 rhag"_s << eighth;
    QTest::newRow("a whole Welsh month") << u"8 Rhagfyr 2026"_s << eighth;
    QTest::newRow("a short English month") << u"8 Dec 2026"_s << eighth;
    QTest::newRow("two figures for the year") << u"8/12/26"_s << eighth;
    QTest::newRow("a birthday in two figures lies behind us") << u"14/3/87"_s << QDate(1987, 3, 14);
    QTest::newRow("with the weekday before it") << u"Tuesday 8 December"_s << eighth;
    QTest::newRow("with the Welsh weekday before it") << u"dydd Mawrth 8 Rhagfyr 2026"_s << eighth;
    QTest::newRow("Mawrth as the month") << u"3 Mawrth 2027"_s << QDate(2027, 3, 3);
    QTest::newRow("with an ordinal") << u"8th December"_s << eighth;
    QTest::newRow("with a Welsh ordinal") << u"8fed Rhagfyr"_s << eighth;
    QTest::newRow("as a machine writes it") << u"2026-12-08"_s << eighth;
    QTest::newRow("a month that has just passed") << u"2 Nov"_s << QDate(2026, 11, 2);
    QTest::newRow("a month of next year is nearest") << u"9 Jan"_s << QDate(2027, 1, 9);
    QTest::newRow("a day still to come this month") << u"27"_s << QDate(2026, 11, 27);
    QTest::newRow("a day that has passed means next month") << u"8"_s << eighth;
    QTest::newRow("spaces all over") << u"  8   rhag  "_s << eighth;
    QTest::newRow("the 29th of February in a leap year") << u"29 Feb 2028"_s << QDate(2028, 2, 29);
}

void TypedDatesTest::typedDatesAreRead()
{
    QFETCH(const QString, typed);
    const TypedDate read = readDate(typed, QDate(2026, 11, 21));
    QCOMPARE(read.kind, TypedDate::Kind::Understood);
    QTEST(read.date, "date");
}

void TypedDatesTest::whatCannotBeReadSaysSo_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QDate>("meant");
    const int impossible = static_cast<int>(TypedDate::Kind::Impossible);
    const int unread = static_cast<int>(TypedDate::Kind::NotUnderstood);
    QTest::newRow("30 February") << u"30 February"_s << impossible << QDate(2027, 2, 28);
    QTest::newRow("31 June in Welsh") << u"31 Meh 2026"_s << impossible << QDate(2026, 6, 30);
    QTest::newRow("29 February in a common year") << u"29/2/2027"_s << impossible << QDate(2027, 2, 28);
    QTest::newRow("month 13") << u"8/13"_s << unread << QDate();
    QTest::newRow("day 45") << u"45 Dec"_s << unread << QDate();
    QTest::newRow("words") << u"next week"_s << unread << QDate();
    QTest::newRow("half a month name too short to know") << u"8 ma"_s << unread << QDate();
    QTest::newRow("too many parts") << u"8 Dec 2026 10:00"_s << unread << QDate();
    QTest::newRow("nothing") << u"  "_s << static_cast<int>(TypedDate::Kind::Empty) << QDate();
}

void TypedDatesTest::whatCannotBeReadSaysSo()
{
    QFETCH(const QString, typed);
    const TypedDate read = readDate(typed, QDate(2026, 11, 21));
    QTEST(static_cast<int>(read.kind), "kind");
    QTEST(read.date, "meant");
}

void TypedDatesTest::everyDateIsReadBack()
{
    const QDate today(2026, 11, 21);
    for (QDate date(2025, 1, 1); date < QDate(2029, 1, 1); date = date.addDays(1))
        for (const Language language : {Language::English, Language::Welsh})
            for (const QString& text : {longDate(date, language), weekdayDate(date, language)}) {
                const TypedDate read = readDate(text, today);
                QVERIFY2(read.kind == TypedDate::Kind::Understood && read.date == date, qPrintable(text));
            }
}

void TypedDatesTest::typedTimesAreRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QTime>("time");
    QTest::newRow("an hour") << u"9"_s << QTime(9, 0);
    QTest::newRow("with a colon") << u"9:30"_s << QTime(9, 30);
    QTest::newRow("without anything") << u"930"_s << QTime(9, 30);
    QTest::newRow("four figures") << u"1405"_s << QTime(14, 5);
    QTest::newRow("with a full stop") << u"9.30"_s << QTime(9, 30);
    QTest::newRow("midnight") << u"0:00"_s << QTime(0, 0);
    QTest::newRow("24 o'clock is no time") << u"24:00"_s << QTime();
    QTest::newRow("60 minutes are no time") << u"9:60"_s << QTime();
    QTest::newRow("a word") << u"noon"_s << QTime();
}

void TypedDatesTest::typedTimesAreRead()
{
    QFETCH(const QString, typed);
    QTEST(readTime(typed).value_or(QTime()), "time");
}

QTEST_APPLESS_MAIN(TypedDatesTest)
#include "typeddatestest.moc"
