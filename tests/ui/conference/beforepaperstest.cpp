#include "tests/ui/conference/preparefixture.h"

#include "core/workflow/issuing.h"
#include "core/workflow/safety.h"
#include "core/workflow/today.h"
#include "ui/letterdesk/paperspane.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace cadair;
using namespace cadair::ui;

namespace {

void run(PreparePart& part, const QString& command)
{
    for (const Command& each : part.commands())
        if (each.id == command)
            return each.run();
    QFAIL(qPrintable(command));
}

} // namespace

/// The letters and sheets of before a conference, at the screen.
class BeforePapersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }

    void theSheetsOfTheDayAreReadAndSaved()
    {
        StepFixture at(u"Nettle"_s, ConferenceState::Convened);
        at.show(u"prepare"_s);
        run(*at.prepare, u"prepare.day"_s);
        at.settle();
        PapersPane& pane = at.prepare->dayPapers();
        QVERIFY(pane.list().hasFocus());
        QCOMPARE(pane.model().rows(), 6);
        QVERIFY(pane.preview().bytes().startsWith("%PDF"));
        QTest::keyClick(&pane.list(), Qt::Key_Down);
        QTest::keyClick(&pane.list(), Qt::Key_Return);
        QVERIFY(pane.preview().hasFocus());
        QTemporaryDir folder;
        at.at.prompts.files = {folder.path()};
        pane.saveButton().click();
        QTRY_COMPARE(QDir(folder.path()).entryList({u"*.pdf"_s}).size(), 6);
        for (const QString& name : QDir(folder.path()).entryList({u"*.pdf"_s}))
            QVERIFY2(!name.contains(u"ettle"_s, Qt::CaseInsensitive), qPrintable(name));
        QTest::keyClick(at.prepare, Qt::Key_Escape);
        QVERIFY(at.prepare->board().hasFocus());
        QVERIFY(!pane.saveButton().isVisible());
    }

    void anotherKindOfLetterIsChosenAndIssued()
    {
        StepFixture at(u"Nettle"_s, ConferenceState::Convened);
        at.show(u"prepare"_s);
        at.prepare->showInvitations();
        at.settle();
        LettersPane& pane = at.prepare->letters();
        QCOMPARE(pane.kinds().count(), static_cast<int>(documents::lettersBefore().size()));
        pane.kinds().setFocus();
        while (pane.kind() != documents::reportRequest()) {
            const DocumentKey before = pane.kind();
            QTest::keyClick(&pane.kinds(), Qt::Key_Down);
            QVERIFY(pane.kind() != before);
        }
        const int ready = pane.readyCount();
        QVERIFY(ready > 0);
        at.prepare->actions().primary()->click();
        QCOMPARE(pane.run().count(LetterState::Issued), ready);

        run(*at.prepare, u"prepare.sent"_s);
        at.settle();
        const PapersPane& sent = at.prepare->sentPapers();
        QCOMPARE(sent.model().rows(), static_cast<int>(at.read().record.letters.size()));
        QCOMPARE(sent.model().papers().front().document.document, documents::reportRequest());
        const Letter last = at.read().record.letters.back();
        QVERIFY(sent.model().find(last.id.text()));
        QCOMPARE(sent.model().find(last.id.text())->document.bodyHtml, last.html);
    }

    void remindersOpenWithThoseWhoAreLate()
    {
        StepFixture at(u"Cobnut"_s, ConferenceState::Convened);
        const auto owing = toRemind(at.read(), documents::reportReminder(), limitsNow(at.read(), at.at.now), at.at.now.date());
        QVERIFY(!owing.empty());
        at.show(u"prepare/report-reminder"_s);
        LettersPane& pane = at.prepare->letters();
        QVERIFY(pane.isVisible());
        QVERIFY(pane.kind() == documents::reportReminder());
        for (const LetterRow& row : pane.run().rows)
            if (row.state == LetterState::Ready)
                QVERIFY2(owing.contains(row.person.id), qPrintable(row.person.name));
        const ParticipantId one = *owing.begin();
        at.show(u"prepare/report-reminder/"_s + one.text());
        QCOMPARE(pane.readyCount(), 1);
        QCOMPARE(pane.list().currentId(), one.text());
    }

    void aLetterThatGivesAwayWhatIsWithheldNowIsNotPrinted()
    {
        StepFixture at(u"Cobnut"_s, ConferenceState::Convened);
        Person father{.id = PersonId::fresh(), .name = u"Col Spindle"_s};
        father.address = u"9 Lantern Steps\nSt Elsewhere\nZZ2 7BB"_s;
        father.languages = {u"en"_s, u"en"_s};
        std::vector<ChildId> children;
        for (const Subject& subject : at.read().file.subjects)
            children.push_back(subject.child.id);
        QVERIFY(saveAdult(at.at.office(), father, {at.read().file.conference.family, father.id, Relation::Father, true, children}));
        Participant asked = participantFor(father, Capacity::Parent);
        asked.relation = Relation::Father;
        asked.of = children;
        QVERIFY(addParticipant(at.at.office(), *at.id, asked));
        const Participant owner = at.person(u"Hazel Cobnut"_s);
        const Participant reader = at.person(father.name);
        QVERIFY(setReasons(at.at.office(), *at.id, u"Neighbours of "_s + owner.address.section(u'\n', 0, 0) + u" were worried."_s).done);
        QVERIFY(!issueDocuments(at.at.office(), *at.id, documents::invitation(), {reader.id}).issued.empty());
        WithheldAddress withheld{.id = WithholdingId::fresh(), .owner = *owner.person, .from = *reader.person, .why = u"Order of 2 November"_s};
        withheld.since = at.at.now.date();
        QVERIFY(withholdAddress(at.at.office(), withheld));
        at.show(u"prepare"_s);
        at.prepare->showInvitations();
        const LetterRow* row = at.prepare->letters().run().find(reader.id.text());
        QVERIFY(row && row->stopped && !row->issuedAt);
        QVERIFY(row->state != LetterState::Issued); // so that it can be issued anew
        at.prepare->letters().list().setCurrentId(reader.id.text());
        QVERIFY(walks::texts(at.prepare->letters().letter()).join(u'\n').contains(u"withheld since"_s));
        run(*at.prepare, u"prepare.sent"_s);
        at.settle();
        at.prepare->sentPapers().list().setCurrentId(at.read().record.letters.back().id.text());
        QTemporaryDir folder;
        at.at.prompts.files = {folder.path()};
        at.prepare->sentPapers().saveButton().click();
        QVERIFY(at.prepare->messages().text().contains(u"withheld from them since"_s));
        QVERIFY(QDir(folder.path()).entryList({u"*.pdf"_s}).isEmpty());
    }

    void draftsGoToThoseWithAnAddress()
    {
        StepFixture at(u"Nettle"_s, ConferenceState::Convened);
        Participant first = at.read().file.participants.at(2);
        for (Participant person : at.read().file.participants) {
            person.email.clear();
            QVERIFY(saveParticipant(at.at.office(), *at.id, person).done);
        }
        first = at.person(u"Sera Pebble"_s);
        first.email = u"sera@example.org"_s;
        QVERIFY(saveParticipant(at.at.office(), *at.id, first).done);
        at.show(u"prepare"_s);
        at.prepare->showInvitations();
        LettersPane& pane = at.prepare->letters();
        pane.showKind(documents::reportRequest());
        QVERIFY(!pane.draftsButton().isEnabled()); // nothing has been issued yet
        pane.issue();
        QVERIFY(pane.draftsButton().isEnabled());
        QTemporaryDir folder;
        at.at.prompts.files = {folder.path()};
        pane.draftsButton().click();
        const QStringList written = QDir(folder.path()).entryList({u"*.eml"_s});
        QCOMPARE(written.size(), 1);
        QFile file(folder.filePath(written.front()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("<sera@example.org>"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

        at.at.prompts.files = {folder.filePath(u"conference.ics"_s)};
        pane.calendarButton().click();
        QFile entry(folder.filePath(u"conference.ics"_s));
        QVERIFY(entry.open(QIODevice::ReadOnly));
        const QByteArray bytes = entry.readAll();
        QVERIFY(bytes.startsWith("BEGIN:VCALENDAR\r\n"));
        QVERIFY(!bytes.contains("Nettle"));
    }

    void lockingForgetsThePapers()
    {
        StepFixture at(u"Nettle"_s, ConferenceState::Convened);
        at.show(u"prepare"_s);
        at.prepare->showDayPapers();
        at.settle();
        at.prepare->aboutToLock();
        QCOMPARE(at.prepare->dayPapers().model().rows(), 0);
        QVERIFY(at.prepare->dayPapers().preview().bytes().isEmpty());
    }
};

QTEST_MAIN(BeforePapersTest)
#include "beforepaperstest.moc"
