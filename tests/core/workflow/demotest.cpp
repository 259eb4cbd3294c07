#include "core/store/conferencestore.h"
#include "core/store/journalstore.h"
#include "core/workflow/demo.h"
#include "core/workflow/directory.h"
#include "core/workflow/families.h"
#include "core/workflow/issuing.h"
#include "core/workflow/today.h"

#include <QtTest/QTest>

#include <set>

using namespace cadair;
using namespace Qt::StringLiterals;

class DemoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_casebook = std::make_unique<Casebook>(Casebook::inMemory(m_clock, u"Owain Sedge"_s));
        makeDemo(*m_casebook, m_clock, m_rulebook, m_now);
    }

    void aConferenceStandsInEveryState()
    {
        std::set<ConferenceState> states;
        for (const ConferenceSummary& summary : ConferenceStore(*m_casebook).all())
            states.insert(summary.state);
        QStringList missing;
        for (const auto& word : wordsOf(ConferenceState{}))
            if (!states.contains(word.value))
                missing << wordOf(word.value);
        QCOMPARE(missing.join(u' '), QString());
    }

    void allFourProceduresAreAtWork()
    {
        std::set<ProcedureKey> procedures;
        for (const ConferenceSummary& summary : ConferenceStore(*m_casebook).all())
            procedures.insert(summary.procedure);
        QCOMPARE(procedures.size(), m_rulebook.procedures().size());
    }

    void oneFamilyShowsWhatIsSettledBeforeAConference()
    {
        for (const ConferenceSummary& summary : ConferenceStore(*m_casebook).all()) {
            if (summary.familyName != u"Cobnut"_s || summary.state != ConferenceState::Convened)
                continue;
            const OpenConference open = reread(office(), summary.id);
            const Dossier& dossier = open.record.dossier;
            QCOMPARE(dossier.exclusionRequests.size(), 1u);
            QCOMPARE(dossier.exclusionRequests.at(0).settled, std::optional(ExclusionSettled::Part));
            QVERIFY(open.file.participant(dossier.exclusionRequests.at(0).person)->exclusion->from.has_value());
            QCOMPARE(dossier.arrangements.apart.size(), 1u);
            QCOMPARE(dossier.heard.begin()->second.settled, std::optional(ChildComes::Part));
            return;
        }
        QFAIL("no such conference");
    }

    void onePersonHasLeftAndIsReplaced()
    {
        int left = 0;
        for (const Person& person : directoryPeople(office()))
            if (hasLeft(person, m_now.date())) {
                ++left;
                for (const Person& offered : findPractitioners(office(), {}))
                    QVERIFY(offered.id != person.id);
            }
        QCOMPARE(left, 1);
    }

    void theDemoIsMarkedAndItsJournalHolds()
    {
        QVERIFY(isSample(office()));
        const ChainReport report = JournalStore(*m_casebook).verify();
        QVERIFY(report.sound());
        QVERIFY(report.entries > 500);
    }

    void theYoungestLostTheQuorumWhenTheHealthVisitorLeft()
    {
        const auto open = live();
        const std::vector<ChildQuorum> quorum = quorumNow(open, m_now);
        QCOMPARE(quorum.size(), size_t(3));
        const auto name = [&](const ChildQuorum& q) { return open.file.subject(q.child)->child.givenName; };
        for (const ChildQuorum& child : quorum) {
            if (name(child) == u"Llŷr") {
                QCOMPARE(child.now.outcome, Outcome::Refused);
                QVERIFY(child.inquorate.has_value());
                QVERIFY(child.bands.size() >= 2);
            } else {
                QCOMPARE(child.now.outcome, Outcome::Satisfied);
            }
        }
    }

    void todayShowsWhatIsDueAndWhatIsComing()
    {
        const TodayView view = todayView(office());
        QCOMPARE(view.week.size(), size_t(5));
        QVERIFY(view.inHand >= 8);
        QVERIFY(!view.passed.empty() || !view.dueToday.empty() || !view.thisWeek.empty());
        QVERIFY(std::any_of(view.week.begin(), view.week.end(), [](const Day& day) { return !day.entries.empty(); }));
        const auto letters = [](const std::vector<DueRow>& rows) {
            return std::any_of(rows.begin(), rows.end(),
                               [](const DueRow& row) { return row.kind == DueKind::DecisionLetters; });
        };
        QVERIFY(letters(view.passed) || letters(view.dueToday) || letters(view.thisWeek));
    }

    void printingAgainGivesTheIdenticalText()
    {
        for (const ConferenceSummary& summary : ConferenceStore(*m_casebook).all()) {
            if (summary.state != ConferenceState::Distributed)
                continue;
            const OpenConference open = reread(office(), summary.id);
            QVERIFY(!open.record.letters.empty());
            const auto again = issuedDocuments(office(), summary.id, documents::decisionLetter());
            QVERIFY(!again.empty());
            for (const ComposedDocument& document : again) {
                const auto kept = std::find_if(open.record.letters.begin(), open.record.letters.end(), [&](const Letter& l) {
                    return l.document == document.document && l.to == document.to;
                });
                QVERIFY(kept != open.record.letters.end());
                QCOMPARE(document.bodyHtml, kept->html);
            }
        }
    }

private:
    Office office() { return {*m_casebook, m_clock, m_rulebook}; }
    OpenConference live()
    {
        for (const ConferenceSummary& summary : ConferenceStore(*m_casebook).all())
            if (summary.state == ConferenceState::InSession)
                return reread(office(), summary.id);
        throw std::runtime_error("no conference is going on");
    }

    const QDateTime m_now{QDate(2026, 11, 23), QTime(11, 24)};
    FixedClock m_clock{m_now};
    Rulebook m_rulebook = Rulebook::shipped();
    std::unique_ptr<Casebook> m_casebook;
};

QTEST_GUILESS_MAIN(DemoTest)
#include "demotest.moc"
