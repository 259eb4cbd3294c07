#include "core/exchange/emaildraft.h"

#include <QRegularExpression>
#include <QtTest/QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

namespace {

EmailDraft draft()
{
    ComposedDocument letter{.document = documents::invitation(), .to = ParticipantId::fresh()};
    letter.title = u"Gwahoddiad i'r gynhadledd"_s;
    letter.plainText = u"Annwyl Ms Mwyaren\nHoffem eich gwahodd. Tŷ ŵyl."_s;
    letter.fileName = u"invitation-cy-03"_s;
    letter.bodyHtml = u"<p>x</p>"_s;
    return {.to = u"elan@example.org"_s, .name = u"Elan Mwyaren"_s, .letter = letter, .pdf = {}, .calendar = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"};
}

QByteArray headersOf(const QByteArray& mail)
{
    return mail.left(mail.indexOf("\r\n\r\n"));
}

} // namespace

/// Letters as drafts for a mail program.
class EmailDraftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itOpensUnsentWithTheLetterAndTheEntry()
    {
        const auto mail = emailDraft(draft());
        QVERIFY(mail);
        const QByteArray headers = headersOf(*mail);
        QVERIFY(headers.startsWith("X-Unsent: 1\r\nMIME-Version: 1.0\r\n"));
        QVERIFY(headers.contains("\r\nTo: =?UTF-8?B?" + QByteArray("Elan Mwyaren").toBase64() + "?=\r\n <elan@example.org>\r\n"));
        QVERIFY(headers.contains("Subject: =?UTF-8?B?" + QByteArray("Gwahoddiad i'r gynhadledd").toBase64() + "?="));
        QVERIFY(!headers.contains("Mwyaren")); // encoded, and in no subject
        QVERIFY(!headers.contains("From:"));
        QVERIFY(mail->contains("Content-Type: text/plain; charset=utf-8"));
        QVERIFY(mail->contains("Content-Type: text/calendar; charset=utf-8; name=\"conference.ics\""));
        QVERIFY(QByteArray::fromBase64(mail->mid(mail->indexOf("base64\r\n\r\n") + 10)).startsWith("Annwyl Ms Mwyaren\r\n\r\nHoffem eich gwahodd. T\xC5\xB7"));
        for (const QByteArray& line : mail->split('\n'))
            QVERIFY2(line.size() <= 79 && (line.isEmpty() || line.endsWith('\r')), line.constData());
    }

    void withoutAnEntryThereIsOnePart()
    {
        EmailDraft plain = draft();
        plain.calendar.clear();
        QVERIFY(!emailDraft(plain)->contains("text/calendar"));
        plain.pdf = "%PDF-1.4";
        QVERIFY(emailDraft(plain)->contains("filename=\"invitation-cy-03.pdf\""));
    }

    void aLongTitleIsSeveralWordsAndLosesNothing()
    {
        EmailDraft longer = draft();
        longer.letter.title = u"Cŵyn ŷ "_s.repeated(20).trimmed();
        const QByteArray headers = headersOf(*emailDraft(longer));
        QString read;
        static const QRegularExpression word(u"=\\?UTF-8\\?B\\?([A-Za-z0-9+/=]*)\\?="_s);
        const QString subject = QString::fromLatin1(headers).section(u"Subject:"_s, 1).section(u"\r\nTo:"_s, 0, 0);
        for (auto words = word.globalMatch(subject); words.hasNext();) {
            const QRegularExpressionMatch match = words.next();
            QVERIFY(match.captured(0).size() <= 75);
            read += QString::fromUtf8(QByteArray::fromBase64(match.captured(1).toLatin1()));
        }
        QCOMPARE(read, longer.letter.title);
    }

    void nobodyWritesAHeaderThroughANameOrAnAddress_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("name");
        QTest::newRow("a line break in the name") << u"a@example.org"_s << u"Elan\r\nBcc: b@example.org"_s;
        QTest::newRow("a line feed alone") << u"a@example.org"_s << u"Elan\nBcc: b@example.org"_s;
        QTest::newRow("a line separator of another script") << u"a@example.org"_s << u"Elan\u2028Bcc"_s;
        QTest::newRow("a line break in the address") << u"a@example.org\r\nBcc: b@example.org"_s << u"Elan"_s;
        QTest::newRow("two addresses") << u"a@example.org, b@example.org"_s << u"Elan"_s;
        QTest::newRow("a name in the address") << u"Elan <a@example.org>"_s << u"Elan"_s;
        QTest::newRow("no address") << QString() << u"Elan"_s;
        QTest::newRow("no place to go") << u"elan@"_s << u"Elan"_s;
    }

    void nobodyWritesAHeaderThroughANameOrAnAddress()
    {
        QFETCH(const QString, to);
        QFETCH(const QString, name);
        EmailDraft made = draft();
        made.to = to;
        made.name = name;
        QVERIFY(!emailDraft(made));
    }

    void theEntryGoesToThoseWhoAreToCome()
    {
        Participant person{.id = ParticipantId::fresh()};
        QVERIFY(carriesCalendarEntry(documents::invitation(), person) && carriesCalendarEntry(documents::cancellation(), person));
        QVERIFY(!carriesCalendarEntry(documents::decisionLetter(), person) && !carriesCalendarEntry(documents::reportRequest(), person));
        person.exclusion = Exclusion{};
        QVERIFY(!carriesCalendarEntry(documents::postponement(), person));
    }
};

QTEST_APPLESS_MAIN(EmailDraftTest)
#include "emaildrafttest.moc"
