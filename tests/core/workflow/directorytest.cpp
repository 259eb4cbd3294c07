#include "core/store/personstore.h"
#include "core/workflow/directory.h"
#include "tests/core/workflow/desk.h"

#include <QTest>

using namespace desk;

namespace {

Person personOf(const Desk& at, const PersonId& id)
{
    return *PersonStore(const_cast<Casebook&>(at.casebook)).person(id);
}

Person newcomer(const QString& name = u"Nia Nuthatch"_s)
{
    Person person{.id = PersonId::fresh(), .name = name};
    person.agency = key<AgencyKey>(u"school"_s);
    return person;
}

std::vector<Person> many(int count)
{
    std::vector<Person> people;
    for (int i = 0; i < count; ++i)
        people.push_back(newcomer(u"Person %1 Rush"_s.arg(i)));
    return people;
}

} // namespace

/// The directory: who leaves, who takes over, what somebody had a part in, and tables taken in.
class DirectoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addressesAreTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("can");
        QTest::newRow("an ordinary one") << u"nia@fesen.example"_s << true;
        QTest::newRow("no domain") << u"nia@"_s << false;
        QTest::newRow("no name") << u"@fesen.example"_s << false;
        QTest::newRow("no dot") << u"nia@fesen"_s << false;
        QTest::newRow("two at signs") << u"nia@a@b.example"_s << false;
        QTest::newRow("a space") << u"nia n@b.example"_s << false;
        QTest::newRow("a dot at the end") << u"nia@b.example."_s << false;
    }
    void addressesAreTold()
    {
        QFETCH(QString, text);
        QTEST(canBeEmail(text), "can");
    }

    void whoHasLeftIsOfferedForNothingNew()
    {
        Desk at;
        const size_t before = findPractitioners(at.office(), {}).size();
        QVERIFY(endWork(at.office(), at.school, QDate(2026, 11, 2)));
        QCOMPARE(findPractitioners(at.office(), {}).size(), before); // the last day itself still counts
        at.at(QDate(2026, 11, 3), QTime(9, 0));
        QCOMPARE(findPractitioners(at.office(), {}).size(), before - 1);
        QCOMPARE(directoryPeople(at.office()).size(), before); // but stays in the directory
        QVERIFY(resumeWork(at.office(), at.school));
        QCOMPARE(findPractitioners(at.office(), {}).size(), before);
    }

    void theSameNameOrAddressIsShown()
    {
        Desk at;
        Person known = newcomer(u"Siân Sedge"_s);
        known.email = u"sian@fesen.example"_s;
        QVERIFY(savePractitioner(at.office(), known));
        QCOMPARE(possiblySamePerson(at.office(), newcomer(u"SIAN  SEDGE"_s)).size(), size_t(1));
        Person other = newcomer(u"Owain Reed"_s);
        QVERIFY(possiblySamePerson(at.office(), other).empty());
        other.email = u"Sian@Fesen.example"_s;
        QCOMPARE(possiblySamePerson(at.office(), other).size(), size_t(1));
        QVERIFY(possiblySamePerson(at.office(), known).empty()); // never themselves
    }

    void whoTakesOverIsAskedInstead()
    {
        Desk at;
        const ConferenceId conference = at.convene();
        const Participant before = *at.read(conference).file.participant(at.who(conference, at.school));
        QCOMPARE(openInvitations(at.office(), at.school).size(), size_t(1));
        const Person successor = newcomer();
        QVERIFY(replacePerson(at.office(), {at.school, QDate(2026, 11, 2), successor, {conference}}));
        const Person kept = personOf(at, successor.id);
        const Person old = personOf(at, at.school);
        QVERIFY(kept.agency == old.agency && kept.agencyName == old.agencyName && kept.job == old.job);
        QVERIFY(old.activeUntil == QDate(2026, 11, 2));
        const Participant instead = *at.read(conference).file.participant(at.who(conference, successor.id));
        QVERIFY(instead.contact == before.contact && instead.basis == before.basis);
        QVERIFY(!instead.invited); // their own invitation is still to go out
        QCOMPARE(openInvitations(at.office(), successor.id).size(), size_t(1));
    }

    void whoWasInvitedStaysWithApologies()
    {
        Desk at;
        const ConferenceId conference = at.convene();
        Participant asked = *at.read(conference).file.participant(at.who(conference, at.school));
        asked.invited = QDate(2026, 11, 2);
        QVERIFY(saveParticipant(at.office(), conference, asked).done);
        QVERIFY(replacePerson(at.office(), {at.school, QDate(2026, 11, 2), newcomer(), {conference}}));
        QVERIFY(at.read(conference).file.participant(asked.id)->reply == Reply::Apologies);
    }

    void theChairAndTheMinuteTakerAreReplaced_data()
    {
        QTest::addColumn<bool>("chairs");
        QTest::newRow("the chair") << true;
        QTest::newRow("the minute-taker") << false;
    }
    void theChairAndTheMinuteTakerAreReplaced()
    {
        QFETCH(bool, chairs);
        Desk at;
        const ConferenceId conference = at.convene();
        Chairing said;
        said.independent = true;
        said.qualities = {u"training"_s};
        QVERIFY(keepChairing(at.office(), conference, said).done);
        const PersonId leaving = chairs ? at.chair : at.minutes;
        const auto open = openInvitations(at.office(), leaving);
        QCOMPARE(open.size(), size_t(1));
        QCOMPARE(open.front().capacity, chairs ? Capacity::Chair : Capacity::MinuteTaker);
        const Person successor = newcomer();
        QVERIFY(replacePerson(at.office(), {leaving, QDate(2026, 11, 2), successor, {conference}}));
        const OpenConference now = at.read(conference);
        const Participant* instead = now.file.participant(at.who(conference, successor.id));
        QVERIFY(instead && instead->capacity == open.front().capacity);
        QVERIFY(std::none_of(now.file.participants.begin(), now.file.participants.end(), [&](const Participant& each) { return each.person == leaving; }));
        QVERIFY(now.record.dossier.chairing);
        if (chairs) {
            QVERIFY(now.file.conference.chair == successor.id);
            QVERIFY(!now.record.dossier.chairing->independent); // said of the old one, asked anew of the new one
            QVERIFY(now.record.dossier.chairing->qualities.empty());
            QCOMPARE(now.record.dossier.chairing->chair, successor.name);
        } else {
            QVERIFY(now.file.conference.chair == at.chair);
            QVERIFY(now.record.dossier.chairing->independent == true);
        }
    }

    void whoTakesPartDoesNotChair()
    {
        Desk at;
        const ConferenceId conference = at.convene();
        const Person school = personOf(at, at.school);
        QVERIFY(doubtsAsChair(at.office(), conference, school).contains(ChairDoubt::TakesPart));
        QVERIFY(doubtsAsChair(at.office(), conference, newcomer()).empty());
        const qint64 before = at.written();
        const auto made = replacePerson(at.office(), {at.chair, QDate(2026, 11, 2), school, {conference}});
        QVERIFY(!made && made.problems.front().fault == FieldFault::AlreadyInvited);
        QCOMPARE(at.written(), before);
    }

    void aReplacementThatCannotBeDoneChangesNothing()
    {
        Desk at;
        const ConferenceId open = at.convene();
        NewConference second = at.draft();
        second.date = QDate(2026, 11, 17);
        const ConferenceId begun = at.inSession(at.convene(second), {at.school});
        at.at(QDate(2026, 11, 2), QTime(9, 0));
        const qint64 before = at.written();
        const auto made = replacePerson(at.office(), {at.school, QDate(2026, 11, 2), newcomer(), {open, begun}});
        QCOMPARE(faults(made), u"instead"_s);
        QCOMPARE(at.written(), before);
    }

    void historyTellsWhatSomebodyHadAPartIn()
    {
        Desk at;
        const ConferenceId held = at.concluded(u"jersey"_s, ConferenceType::Initial, OutcomeKind::NoPlan);
        NewConference second = at.draft();
        second.date = QDate(2027, 1, 12);
        second.lateReason = u"The hall was flooded."_s;
        const ConferenceId ahead = at.convene(second);
        QVERIFY(recordReply(at.office(), ahead, at.who(ahead, at.school), Reply::Apologies).done);
        const auto history = historyOf(at.office(), at.school);
        QCOMPARE(history.size(), size_t(2));
        QVERIFY(history[0].conference == ahead && history[1].conference == held); // newest first
        QVERIFY(!history[0].came && history[0].reply == Reply::Apologies);
        QVERIFY(history[1].came);
        QCOMPARE(historyOf(at.office(), key<AgencyKey>(u"school"_s)).size(), size_t(2));
        QVERIFY(historyOf(at.office(), key<AgencyKey>(u"camhs"_s)).empty());
    }

    void aReportInTimeOrLateIsTold_data()
    {
        QTest::addColumn<QDate>("given");
        QTest::addColumn<int>("timing");
        QTest::newRow("weeks ahead") << QDate(2026, 11, 3) << static_cast<int>(ReportTiming::InTime);
        QTest::newRow("on the day itself") << QDate(2026, 11, 16) << static_cast<int>(ReportTiming::Late);
        QTest::newRow("never") << QDate() << static_cast<int>(ReportTiming::Awaited);
    }
    void aReportInTimeOrLateIsTold()
    {
        QFETCH(QDate, given);
        Desk at;
        const ConferenceId conference = at.convene();
        const ParticipantId worker = at.who(conference, at.socialWorker);
        Participant author = *at.read(conference).file.participant(worker);
        author.reports = {{ReportKind::SocialWork, {}}};
        if (given.isValid())
            for (const ReportReader reader : {ReportReader::Chair, ReportReader::Parents, ReportReader::Attendees})
                author.reports.front().to[reader] = given;
        QVERIFY(saveParticipant(at.office(), conference, author).done);
        at.at(QDate(2026, 11, 16), QTime(9, 0)); // the morning of the conference
        const auto history = historyOf(at.office(), at.socialWorker);
        QCOMPARE(history.size(), size_t(1));
        QTEST(static_cast<int>(history.front().report), "timing");
    }

    void anImportIsOneStep()
    {
        Desk at;
        const size_t before = directoryPeople(at.office()).size();
        Person known = personOf(at, at.school);
        known.phone = u"01534 111111"_s;
        std::vector<Person> people = many(250);
        people.push_back(known);
        std::vector<size_t> asked;
        const PeopleImported result = importPeople(at.office(), people, [&](size_t done) {
            asked.push_back(done);
            return true;
        });
        QVERIFY(result.done);
        QCOMPARE(result.added, 250);
        QCOMPARE(result.updated, 1);
        QCOMPARE(asked, (std::vector<size_t>{0, 100, 200}));
        QCOMPARE(directoryPeople(at.office()).size(), before + 250);
        QCOMPARE(personOf(at, at.school).phone, u"01534 111111"_s);
    }

    void nothingIsHalfImported_data()
    {
        QTest::addColumn<bool>("stopped");
        QTest::newRow("somebody stops it") << true;
        QTest::newRow("the last row cannot be kept") << false;
    }
    void nothingIsHalfImported()
    {
        QFETCH(bool, stopped);
        Desk at;
        const qint64 before = at.written();
        std::vector<Person> people = many(250);
        if (!stopped)
            people.push_back(newcomer(QString()));
        const PeopleImported result = importPeople(at.office(), people, [&](size_t done) { return !stopped || done < 200; });
        QVERIFY(!result.done);
        QVERIFY(stopped || result.refused == size_t(250));
        QCOMPARE(at.written(), before);
    }

    void anExportIsNoted()
    {
        Desk at;
        notePeopleExported(at.office(), key<AgencyKey>(u"school"_s));
        const auto entries = JournalStore(at.casebook).entries(at.written(), 1);
        QCOMPARE(entries.size(), size_t(1));
        QVERIFY(entries.front().act == JournalAct::Export);
        QCOMPARE(entries.front().subject, u"directory"_s);
        QCOMPARE(entries.front().row, u"school"_s);
    }
};

QTEST_GUILESS_MAIN(DirectoryTest)
#include "directorytest.moc"
