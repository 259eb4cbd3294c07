#include "tests/core/workflow/desk.h"

#include "core/workflow/daypapers.h"
#include "core/workflow/issuing.h"

#include <QtTest/QTest>

using namespace desk;

namespace {

std::set<ParticipantId> everybody(const OpenConference& open)
{
    std::set<ParticipantId> all;
    for (const Participant& participant : open.file.participants)
        all.insert(participant.id);
    return all;
}

/// The words of one of them that is in English.
QString english(const Issued& issued)
{
    for (const ComposedDocument& letter : issued.issued)
        if (letter.language == Language::English)
            return letter.plainText;
    return {};
}

Issued issue(Desk& desk, const ConferenceId& id, const DocumentKey& document)
{
    return issueDocuments(desk.office(), id, document, everybody(desk.read(id)));
}

} // namespace

/// Letters of before a conference, the sheets of its day, and what was sent.
class PapersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRequestForAReportNotesTheDayItWasAsked()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        const Issued issued = issue(desk, id, documents::reportRequest());
        QVERIFY(!issued.issued.empty());
        QVERIFY(issued.leftOut.empty());
        const OpenConference open = desk.read(id);
        QCOMPARE(open.file.sent.size(), issued.issued.size());
        QCOMPARE(open.file.sent.front().document, documents::reportRequest());
        QVERIFY(!open.file.participant(issued.issued.front().to)->invited); // asked for a report, not yet to come
    }

    void aReminderGoesOnceADay()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        QVERIFY(issue(desk, id, documents::invitationReminder()).issued.empty()); // nobody was invited yet
        issue(desk, id, documents::invitation());
        const Issued first = issue(desk, id, documents::invitationReminder());
        QVERIFY(!first.issued.empty());
        const OpenConference open = desk.read(id);
        QVERIFY(stillHolds(open.record.letters.back(), open, desk.clock.now()));
        desk.at(QDate(2026, 11, 4), QTime(9, 0));
        QVERIFY(!stillHolds(open.record.letters.back(), open, desk.clock.now()));
    }

    void whoWasToldIsToldOfAnotherDayWithTheOldOne()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        const size_t invited = issue(desk, id, documents::invitation()).issued.size();
        QVERIFY(issue(desk, id, documents::postponement()).issued.empty()); // nothing has moved
        QVERIFY(postpone(desk.office(), id, u"The room was flooded."_s).done);
        QVERIFY(issue(desk, id, documents::invitation()).issued.empty()); // nobody is asked to a day that does not hold
        const Issued put = issue(desk, id, documents::postponement());
        QCOMPARE(put.issued.size(), invited);
        QVERIFY(english(put).contains(u"The room was flooded."_s));
        QVERIFY(english(put).contains(u"New date:  to be told"_s));
        const Letter letter = desk.read(id).record.letters.back();
        QVERIFY(stillHolds(letter, desk.read(id), desk.clock.now()));

        QVERIFY(setDate(desk.office(), id, QDate(2026, 11, 18), QTime(9, 0), u"Room 4"_s).done);
        QVERIFY(!stillHolds(letter, desk.read(id), desk.clock.now()));
        const Issued moved = issue(desk, id, documents::postponement());
        QCOMPARE(moved.issued.size(), invited);
        QVERIFY2(english(moved).contains(u"Was to be on:  Monday 16 November 2026"_s), qPrintable(english(moved)));
        QVERIFY(english(moved).contains(u"New date:  Wednesday 18 November 2026"_s));
        QVERIFY(stillHolds(desk.read(id).record.letters.back(), desk.read(id), desk.clock.now()));
        QCOMPARE(timesMoved(desk.office(), id), 1);
    }

    void whatIsCalledOffIsToldToEverybodyInvited()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        const size_t invited = issue(desk, id, documents::invitation()).issued.size();
        QVERIFY(issue(desk, id, documents::cancellation()).issued.empty());
        QVERIFY(cancelConference(desk.office(), id, u"The family has moved away."_s).done);
        QCOMPARE(issue(desk, id, documents::cancellation()).issued.size(), invited);
        QCOMPARE(timesMoved(desk.office(), id), 1); // the entry in calendars is to be replaced
    }

    void aNoticeOfExclusionGoesOnlyWhenItIsComplete()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        Participant mother = *desk.read(id).file.participant(desk.who(id, desk.mother));
        mother.exclusion = Exclusion{.ground = key<GroundKey>(u"violence"_s)};
        QVERIFY(saveParticipant(desk.office(), id, mother).done);
        const Issued incomplete = issue(desk, id, documents::exclusionNotice());
        QVERIFY(incomplete.issued.empty());
        QCOMPARE(incomplete.leftOut.size(), size_t(1));
        mother.exclusion->evidence = u"Threats by telephone on 1 November"_s;
        mother.exclusion->record = ExclusionRecord::None;
        QVERIFY(saveParticipant(desk.office(), id, mother).done);
        const Issued complete = issue(desk, id, documents::exclusionNotice());
        QCOMPARE(complete.issued.size(), size_t(1));
        QVERIFY(!complete.issued.front().bodyHtml.contains(u"telephone on"_s));
        QVERIFY(complete.issued.front().plainText.contains(u"Adroddiad y gweithiwr cymdeithasol"_s) || english(complete).contains(u"Social worker's report"_s));
    }

    void theDaysSheetsComeInTheOrderOfPrinting()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        const qint64 before = desk.written();
        const auto papers = dayPapers(desk.office(), id);
        QCOMPARE(desk.written(), before);
        QStringList names;
        for (const ComposedDocument& sheet : papers) {
            QVERIFY2(sheet.mayBeIssued(), qPrintable(sheet.fileName));
            names << sheet.fileName;
        }
        QCOMPARE(names, (QStringList{u"01-run-book-en"_s, u"02-public-agenda-cy"_s, u"03-public-agenda-en"_s, u"04-attendance-sheet-en"_s,
                                     u"05-name-cards-en"_s, u"06-paper-pack-en"_s}));
        QVERIFY(dayPapers(desk.office(), QDate(2026, 11, 15)).empty());
        QCOMPARE(dayPapers(desk.office(), QDate(2026, 11, 16)).size(), papers.size());
    }

    void whatWasSentIsListedLatestFirstWithWhatBecameOfIt()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        QVERIFY(sentLetters(desk.office(), id).empty());
        const Issued invitations = issue(desk, id, documents::invitation());
        desk.at(QDate(2026, 11, 4), QTime(10, 0));
        const Issued reminders = issue(desk, id, documents::invitationReminder());
        desk.at(QDate(2026, 11, 4), QTime(11, 0));
        noteCopies(desk.office(), id, documents::invitation(), true);
        noteCopies(desk.office(), id, documents::invitation(), false);
        const auto sent = sentLetters(desk.office(), id);
        QCOMPARE(sent.size(), invitations.issued.size() + reminders.issued.size());
        QCOMPARE(sent.front().document.document, documents::invitationReminder());
        QCOMPARE(sent.front().printed + sent.front().saved, 0);
        QCOMPARE(sent.back().document.document, documents::invitation());
        QCOMPARE(sent.back().printed, 1);
        QCOMPARE(sent.back().saved, 1);
        QVERIFY(std::any_of(invitations.issued.begin(), invitations.issued.end(),
                            [&](const ComposedDocument& each) { return each.bodyHtml == sent.back().document.bodyHtml; }));
    }
};

QTEST_APPLESS_MAIN(PapersTest)
#include "paperstest.moc"
