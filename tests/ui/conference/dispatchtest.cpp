#include "tests/ui/conference/preparefixture.h"

#include "core/store/conferencestore.h"
#include "core/workflow/dispatching.h"
#include "ui/conference/after/dispatchpane.h"

using namespace Qt::StringLiterals;
using namespace cadair;
using namespace cadair::ui;

/// The letters of a conference with twenty-four recipients, from the preview to the receipt: by keyboard, one envelope at a time.
class DispatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }
    void twentyFourRecipients();

private:
    static int recipients(StepFixture& at)
    {
        const LetterRun& run = at.after->letters().run();
        return static_cast<int>(run.rows.size()) - run.count(LetterState::WaitsForChair);
    }
    /// Further practitioners who were invited, until there are so many to write to.
    static void fill(StepFixture& at, int wanted)
    {
        const OpenConference open = at.read();
        const auto like = std::find_if(open.file.participants.begin(), open.file.participants.end(), [](const Participant& person) {
            return person.capacity == Capacity::Practitioner && person.invited;
        });
        QVERIFY(like != open.file.participants.end());
        for (int number = recipients(at); number < wanted; ++number) {
            Participant person{.id = ParticipantId::fresh()};
            person.name = u"Fern Rowan %1"_s.arg(number);
            person.capacity = Capacity::Practitioner;
            person.agency = like->agency;
            person.agencyName = u"Rowan Clinic"_s;
            person.languages = like->languages;
            person.address = number + 1 == wanted ? QString() : u"%1 Lôn Goed\nAberfern"_s.arg(number); // the last has none
            person.invited = like->invited;
            person.position = 100 + number;
            ConferenceStore(at.at.office().casebook).save(*at.id, person);
        }
        at.after->showConference(at.read());
    }
    static size_t issued(StepFixture& at)
    {
        const std::vector<Letter> letters = at.read().record.letters;
        return static_cast<size_t>(std::count_if(letters.begin(), letters.end(), [](const Letter& letter) { return letter.document == documents::decisionLetter(); }));
    }
    /// To how many people an envelope has left.
    static size_t left(StepFixture& at)
    {
        const ConferenceRecord record = at.read().record;
        std::set<ParticipantId> people;
        for (const Dispatch& dispatch : record.dossier.copies.dispatches)
            for (const Letter& letter : record.letters)
                if (letter.id == dispatch.letter)
                    people.insert(letter.to);
        return people.size();
    }
    static Participant changed(StepFixture& at, const QString& name, const QString& address)
    {
        Participant person = at.person(name);
        person.address = address;
        return person;
    }
};

void DispatchTest::twentyFourRecipients()
{
    StepFixture at(u"Acorn"_s, ConferenceState::Concluded);
    at.show(u"after"_s);
    at.after->show(FinishKind::Letters);
    at.settle();
    fill(at, 24);
    LettersPane& letters = at.after->letters();
    QCOMPARE(recipients(at), 24);
    QCOMPARE(letters.run().count(LetterState::Missing), 1); // nowhere to send it
    QCOMPARE(letters.readyCount(), 23);

    // looked at, one after the other
    letters.list().setFocus();
    QTest::keyClick(&letters.list(), Qt::Key_Home, Qt::ControlModifier);
    for (int row = 1; row < static_cast<int>(letters.run().rows.size()); ++row)
        QTest::keyClick(&letters.list(), Qt::Key_Down);
    QVERIFY(letters.run().find(letters.list().currentId()));

    // meanwhile one of them moves: that letter would read otherwise, so it stays
    const QString moved = u"Fern Rowan 20"_s;
    ConferenceStore(at.at.office().casebook).save(*at.id, changed(at, moved, u"7 Lôn Newydd\nAberfern"_s));
    at.after->primary().setFocus();
    QTest::keyClick(&at.after->primary(), Qt::Key_Space);
    QCOMPARE(issued(at), size_t(22));
    QVERIFY(at.after->messages().isOpen());
    QCOMPARE(letters.readyCount(), 1);
    QTest::keyClick(&at.after->primary(), Qt::Key_Space); // looked at again
    QCOMPARE(issued(at), size_t(23));

    // the one without an address gets one, and goes after the others
    const QString last = u"Fern Rowan 23"_s;
    at.at.prompts.reasons = {u"9 Lôn Goed\nAberfern"_s};
    Q_EMIT letters.mendWanted(at.person(last).id);
    QCOMPARE(letters.readyCount(), 1);

    // another moves after the letter was issued: the envelope stays, what is in it is void
    at.at.clock.set(at.at.now.addSecs(60));
    const QString gone = u"Fern Rowan 21"_s;
    QVERIFY(saveParticipant(at.at.office(), *at.id, changed(at, gone, u"8 Lôn Newydd\nAberfern"_s)).done);
    at.after->showConference(at.read());
    at.after->show(FinishKind::Dispatch);
    at.settle();
    DispatchPane& pane = at.after->dispatch();
    QCOMPARE(pane.due(), 23);
    const std::vector<Envelope> due = envelopesDue(at.at.office(), *at.id);
    QCOMPARE(std::count_if(due.begin(), due.end(), [](const Envelope& each) { return each.fault == EnvelopeFault::Void; }), 1);

    // the printer fails at the sixth: five are logged, the others still due
    int printed = 0;
    int failAt = 6;
    QStringList seen;
    pane.setPrinter([&](const std::vector<ComposedDocument>& papers) -> std::optional<bool> {
        QSet<QString> names;
        for (const ComposedDocument& each : papers)
            names << each.recipientName;
        if (names.size() != 1 || ++printed == failAt)
            return false;
        seen << *names.begin();
        return true;
    });
    at.at.prompts.verbs.assign(64, 2);
    pane.envelopesButton().setFocus();
    QTest::keyClick(&pane.envelopesButton(), Qt::Key_Space);
    QCOMPARE(left(at), size_t(5));
    QCOMPARE(pane.due(), 18);

    // then it works: every envelope but the void one leaves
    failAt = -1;
    at.at.prompts.verbs.clear();
    for (const Envelope& envelope : envelopesDue(at.at.office(), *at.id))
        at.at.prompts.verbs.insert(at.at.prompts.verbs.end(), envelope.fault ? std::initializer_list<int>{1} : std::initializer_list<int>{2, 2});
    QTest::keyClick(&pane.envelopesButton(), Qt::Key_Space);
    QCOMPARE(pane.due(), 1);
    QCOMPARE(left(at), size_t(22));
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 22); // nobody twice, nobody forgotten
    QVERIFY(!seen.contains(gone));

    // one comes back, one is received
    const std::vector<Dispatch> sent = at.read().record.dossier.copies.dispatches;
    QVERIFY(pane.list().setCurrentId(sent.front().id.text()));
    at.at.prompts.reasons = {u"Gone away"_s};
    pane.returnedButton().setFocus();
    QTest::keyClick(&pane.returnedButton(), Qt::Key_Space);
    QCOMPARE(pane.due(), 2);
    QVERIFY(pane.list().setCurrentId(sent.back().id.text()));
    pane.receivedButton().setFocus();
    QTest::keyClick(&pane.receivedButton(), Qt::Key_Space);
    QVERIFY(at.read().record.dossier.copies.dispatches.back().received.has_value());
}

QTEST_MAIN(DispatchTest)
#include "dispatchtest.moc"
