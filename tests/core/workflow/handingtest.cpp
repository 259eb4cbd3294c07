#include "tests/core/workflow/desk.h"

#include "core/store/handingstore.h"
#include "core/store/personstore.h"
#include "core/store/safetystore.h"
#include "core/workflow/dispatching.h"
#include "core/workflow/handing.h"
#include "core/workflow/issuing.h"
#include "core/workflow/planmaking.h"
#include "core/workflow/today.h"

#include <QtTest/QTest>

using namespace desk;

namespace {

const DocumentKey letter = documents::decisionLetter();

/// Held and concluded on 16 November, with a plan for both children; it is the next morning.
struct Concluded {
    explicit Concluded(const QString& procedure)
    {
        id = at.concluded(procedure, ConferenceType::Initial, OutcomeKind::StartPlan);
        at.recommend(id);
        for (const ChildId& child : {at.sian, at.llyr}) {
            ChildPlan plan{.child = child};
            plan.actions = {{.what = u"Breakfast at school every day"_s, .owner = u"Rhys Quill"_s, .agency = key<AgencyKey>(u"school"_s),
                             .by = QDate(2026, 11, 20), .measure = u"Four days of five"_s}};
            if (!savePlan(at.office(), id, plan).done)
                qFatal("no plan");
        }
        at.at(QDate(2026, 11, 17), QTime(9, 0));
    }
    ParticipantId mother() { return at.who(id, at.mother); }
    Issued issueTo(const ParticipantId& who, const DocumentKey& document = letter) { return issueDocuments(at.office(), id, document, {who}); }
    SafetyState safety(const DocumentKey& document = letter)
    {
        const OpenConference open = at.read(id);
        return safetyOf(open, document, *open.file.participant(mother()));
    }
    QStringList languagesOf(const DocumentKey& document = letter)
    {
        QStringList languages;
        for (const Letter& each : at.read(id).record.letters)
            if (each.to == mother() && each.document == document)
                languages << each.language;
        return languages;
    }
    void warn()
    {
        FamilyWarning warning{.id = WarningId::fresh(), .family = at.family};
        warning.text = u"Somebody at home opens the post."_s;
        warning.since = QDate(2026, 11, 2);
        SafetyStore(at.casebook).save(warning);
    }

    Desk at;
    ConferenceId id = ConferenceId::fresh();
};

const HandingLine* lineFor(const std::vector<HandingLine>& lines, HandingDuty duty)
{
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const HandingLine& line) { return line.duty == duty; });
    return found == lines.end() ? nullptr : &*found;
}

} // namespace

/// How papers reach people: safely, in both languages, and explained.
class HandingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void safetyIsAskedWhereItMatters_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<bool>("warned");
        QTest::addColumn<bool>("asked");
        QTest::newRow("North Yorkshire asks of every paper to a parent") << u"north-yorkshire"_s << false << true;
        QTest::newRow("Jersey does not ask") << u"jersey"_s << false << false;
        QTest::newRow("a warning about the family asks in Jersey too") << u"jersey"_s << true << true;
    }
    void safetyIsAskedWhereItMatters()
    {
        QFETCH(const QString, procedure);
        QFETCH(const bool, warned);
        QFETCH(const bool, asked);
        Concluded held(procedure);
        if (warned)
            held.warn();
        QCOMPARE(held.safety() == SafetyState::Open, asked);
        const OpenConference open = held.at.read(held.id);
        QCOMPARE(safetyOf(open, letter, *open.file.participant(held.at.who(held.id, held.at.school))), SafetyState::NotAsked);
        const Issued issued = held.issueTo(held.mother());
        QCOMPARE(issued.issued.empty(), asked);
        if (asked)
            QCOMPARE(issued.leftOut.front().missing.front().field, u"safety"_s);
        QCOMPARE(held.issueTo(held.at.who(held.id, held.at.school)).issued.size(), size_t(1)); // nobody else's waits
    }

    void theAnswerIsForOneDocumentAndChoosesTheWay()
    {
        Concluded held(u"north-yorkshire"_s);
        QVERIFY(answerSafety(held.at.office(), held.id, held.mother(), letter, SendingWay::SocialWorker).done);
        QCOMPARE(held.safety(), SafetyState::Safe);
        QCOMPARE(held.safety(documents::outlinePlan()), SafetyState::Open);
        QCOMPARE(held.issueTo(held.mother()).issued.size(), size_t(1));
        QVERIFY(held.issueTo(held.mother(), documents::outlinePlan()).issued.empty());
        std::vector<Envelope> due = envelopesDue(held.at.office(), held.id);
        QCOMPARE(due.size(), size_t(1));
        QCOMPARE(due.front().way, SendingWay::SocialWorker);
        QVERIFY(!due.front().fault);
        const ComposedDocument sheet = coverSheetFor(held.at.office(), held.id, held.mother(), {{u"x"_s, 1}}, due.front().way);
        QVERIFY2(sheet.plainText.contains(u"gweithiwr cymdeithasol"_s) || sheet.plainText.contains(u"social worker"_s), qPrintable(sheet.plainText));

        QVERIFY(answerSafety(held.at.office(), held.id, held.mother(), documents::outlinePlan(), SendingWay::Hand).done);
        QCOMPARE(held.issueTo(held.mother(), documents::outlinePlan()).issued.size(), size_t(1));
        QCOMPARE(envelopesDue(held.at.office(), held.id).front().way, SendingWay::Hand); // the safest for all that is in it

        QVERIFY(answerSafety(held.at.office(), held.id, held.mother(), letter, std::nullopt).done);
        due = envelopesDue(held.at.office(), held.id);
        QVERIFY(due.front().fault == EnvelopeFault::Unsafe);
        QVERIFY(!logEnvelope(held.at.office(), held.id, held.mother(), SendingWay::Post).done);
    }

    void eMailGoesOnlyWhereItWasMarkedSafe()
    {
        Concluded held(u"jersey"_s);
        const auto may = [&] {
            const OpenConference open = held.at.read(held.id);
            return mayGoByEmail(held.at.office(), open, letter, *open.file.participant(held.mother()));
        };
        QVERIFY(!may());
        Person person = *PersonStore(held.at.casebook).person(held.at.mother);
        person.emailSafe = true;
        PersonStore(held.at.casebook).save(person);
        QVERIFY(may());
        held.warn();
        QVERIFY(!may()); // nobody has answered
        answerSafety(held.at.office(), held.id, held.mother(), letter, SendingWay::Post);
        QVERIFY(!may());
        answerSafety(held.at.office(), held.id, held.mother(), letter, SendingWay::Email);
        QVERIFY(may());
    }

    void bothVersionsGoTogetherWelshFirst()
    {
        Concluded held(u"jersey"_s);
        QVERIFY(setBothLanguages(held.at.office(), held.id, held.mother(), true).done);
        const Issued issued = held.issueTo(held.mother());
        QCOMPARE(issued.issued.size(), size_t(2));
        QCOMPARE(held.languagesOf(), (QStringList{u"cy"_s, u"en"_s}));
        const std::vector<Envelope> due = envelopesDue(held.at.office(), held.id);
        QCOMPARE(due.front().documents.size(), size_t(2));
        QCOMPARE(due.front().documents.front().language, Language::Welsh);
        QVERIFY(logEnvelope(held.at.office(), held.id, held.mother(), SendingWay::Post).done);
        QVERIFY(envelopesDue(held.at.office(), held.id).empty());
    }

    void whatIsReadyGoesAndTheOtherFollowsByItsDay()
    {
        Concluded held(u"jersey"_s);
        const QDate by(2026, 11, 24);
        QVERIFY(!oweVersion(held.at.office(), held.id, held.mother(), letter, Language::Welsh, by).done); // she has one language
        setBothLanguages(held.at.office(), held.id, held.mother(), true);
        QVERIFY(!oweVersion(held.at.office(), held.id, held.mother(), letter, Language::Welsh, QDate(2026, 11, 16)).done); // past
        QVERIFY(oweVersion(held.at.office(), held.id, held.mother(), letter, Language::Welsh, by).done);
        QCOMPARE(held.issueTo(held.mother()).issued.size(), size_t(1));
        QCOMPARE(held.languagesOf(), QStringList{u"en"_s});

        held.at.at(QDate(2026, 11, 23), QTime(9, 0));
        const auto versions = [&](const std::vector<DueRow>& rows) {
            return std::count_if(rows.begin(), rows.end(), [](const DueRow& row) { return row.kind == DueKind::Version; });
        };
        QCOMPARE(versions(todayView(held.at.office()).thisWeek), 1);
        held.at.at(QDate(2026, 11, 25), QTime(9, 0));
        QCOMPARE(versions(todayView(held.at.office()).passed), 1);
        QCOMPARE(held.issueTo(held.mother()).issued.size(), size_t(1));
        QCOMPARE(held.languagesOf(), (QStringList{u"en"_s, u"cy"_s}));
        QVERIFY(held.at.read(held.id).handing.owed.empty());
        QCOMPARE(versions(todayView(held.at.office()).passed), 0);
    }

    void oneLanguageAgainOwesNothing()
    {
        Concluded held(u"jersey"_s);
        setBothLanguages(held.at.office(), held.id, held.mother(), true);
        oweVersion(held.at.office(), held.id, held.mother(), letter, Language::English, QDate(2026, 11, 24));
        setBothLanguages(held.at.office(), held.id, held.mother(), false);
        QVERIFY(held.at.read(held.id).handing == Handing{});
        QCOMPARE(held.issueTo(held.mother()).issued.size(), size_t(1));
    }

    void onlyWhatThePlaceAsksForIsTold_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QStringList>("duties");
        QTest::newRow("Jersey") << u"jersey"_s << QStringList{u"minutes-discussed"_s, u"plan-explained"_s};
        QTest::newRow("North Yorkshire") << u"north-yorkshire"_s << QStringList{u"minutes-discussed"_s, u"record-explained"_s};
        QTest::newRow("Sefton says nothing of it") << u"sefton"_s << QStringList{};
        QTest::newRow("nor does Ceredigion") << u"ceredigion"_s << QStringList{};
    }
    void onlyWhatThePlaceAsksForIsTold()
    {
        QFETCH(const QString, procedure);
        QFETCH(const QStringList, duties);
        Concluded held(procedure);
        QSet<QString> found;
        for (const HandingLine& line : handingLines(held.at.read(held.id), held.at.clock.now())) {
            QVERIFY(!line.rule.isEmpty());
            QVERIFY(!line.done);
            found.insert(wordOf(line.duty));
        }
        QCOMPARE(found, QSet<QString>(duties.begin(), duties.end()));
    }

    void whatWasDoneIsRecordedWithDayAndName()
    {
        Concluded held(u"jersey"_s);
        const auto lines = [&] { return handingLines(held.at.read(held.id), held.at.clock.now()); };
        const HandingLine discussed = *lineFor(lines(), HandingDuty::MinutesDiscussed);
        QCOMPARE(discussed.whom, held.mother().text());
        QCOMPARE(discussed.limit->due->date(), QDate(2026, 11, 30));
        Handed handed{.duty = discussed.duty, .whom = discussed.whom, .on = QDate(2026, 11, 17), .by = u"  "_s, .how = {}};
        const qint64 before = held.at.written();
        QVERIFY(!recordHanded(held.at.office(), held.id, handed).done); // by nobody
        handed.by = u"Sera Pebble"_s;
        handed.on = QDate(2026, 11, 18);
        QVERIFY(!recordHanded(held.at.office(), held.id, handed).done); // tomorrow
        handed.on = QDate(2026, 11, 15);
        QVERIFY(!recordHanded(held.at.office(), held.id, handed).done); // before it was held
        handed.whom = held.at.who(held.id, held.at.police).text();
        handed.on = QDate(2026, 11, 17);
        QVERIFY(!recordHanded(held.at.office(), held.id, handed).done); // nobody asks that of the police
        QCOMPARE(held.at.written(), before);
        handed.whom = discussed.whom;
        QVERIFY(recordHanded(held.at.office(), held.id, handed).done);
        QCOMPARE(lineFor(lines(), HandingDuty::MinutesDiscussed)->done->by, u"Sera Pebble"_s);
        QVERIFY(lineFor(lines(), HandingDuty::MinutesDiscussed)->limit->measured == QDate(2026, 11, 17)); // its limit is met

        const HandingLine explained = *lineFor(lines(), HandingDuty::PlanExplained);
        handed = {.duty = explained.duty, .whom = explained.whom, .on = QDate(2026, 11, 17), .by = u"Sera Pebble"_s, .how = u"With drawings"_s};
        QVERIFY(recordHanded(held.at.office(), held.id, handed).done);
        QCOMPARE(held.at.read(held.id).handing.done(explained.duty, explained.whom)->how, u"With drawings"_s);
    }

    void anAbsentMemberOfTheCoreGroupIsTold()
    {
        Concluded held(u"jersey"_s);
        Participant gp = *held.at.read(held.id).file.participant(held.at.who(held.id, held.at.gp));
        gp.coreGroup = true;
        gp.present.clear();
        ConferenceStore(held.at.casebook).save(held.id, gp);
        const std::vector<HandingLine> lines = handingLines(held.at.read(held.id), held.at.clock.now());
        const HandingLine* line = lineFor(lines, HandingDuty::AbsentTold);
        QVERIFY(line);
        QCOMPARE(line->whom, gp.id.text());
        QCOMPARE(line->rule, u"JER-CHA-22"_s);
    }

    void theOutlinePlanIsDueByItsOwnLimit()
    {
        Concluded held(u"jersey"_s);
        const auto due = [&] {
            const TodayView today = todayView(held.at.office());
            for (const std::vector<DueRow>* rows : {&today.passed, &today.dueToday, &today.thisWeek})
                for (const DueRow& row : *rows)
                    if (row.kind == DueKind::OutlinePlan)
                        return row.open;
            return 0;
        };
        held.at.at(QDate(2026, 11, 23), QTime(9, 0));
        const int before = due();
        QVERIFY(before > 1);
        QCOMPARE(held.issueTo(held.mother(), documents::outlinePlan()).issued.size(), size_t(1));
        QCOMPARE(due(), before - 1);
    }
};

QTEST_APPLESS_MAIN(HandingTest)
#include "handingtest.moc"
