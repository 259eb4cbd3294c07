#include "core/procedure/library.h"
#include "core/rules/display.h"
#include "tests/core/rules/support.h"

#include <QTest>

using namespace cadair;
using namespace cadair::test;
using namespace Qt::StringLiterals;

namespace {

/// Everything there is to see, as one text.
QString textOf(const FamilyDisplay& display)
{
    QStringList all;
    for (const DisplayStep& step : display.steps)
        all << step.title.en << step.title.cy;
    for (const DisplayPerson& person : display.people)
        all << person.firstName << wordOf(person.capacity) << (person.agency ? person.agency->text() : QString());
    if (display.backAt)
        all << display.backAt->toString(u"HH:mm"_s);
    if (display.board)
        all << display.board->well << display.board->worries << display.board->needed;
    for (const DisplayPlan& plan : display.plans) {
        all << plan.child << plan.changes;
        for (const DisplayAction& action : plan.actions)
            all << action.what << action.who << (action.by ? action.by->toString(Qt::ISODate) : QString());
    }
    return all.join(u'\n');
}

const DisplayChoice everything{.shows = {DisplayPart::Welcome, DisplayPart::Agenda, DisplayPart::People, DisplayPart::Countdown,
                                         DisplayPart::Board, DisplayPart::Plan},
                               .breakMinutes = 10};

/// A meeting of which everything is known that must never be on a family's screen. Two children of one mother; the father
/// belongs to the second alone.
struct Room {
    Meeting meeting;
    ConferenceRecord record;
    Procedure place = std::get<Procedure>(loadProcedure(u"jersey"_s, shippedAgencyKinds()));

    Room();
    Participant& person(const QString& name)
    {
        for (Participant& each : meeting.file.participants)
            if (each.name == name)
                return each;
        throw std::logic_error("nobody of that name");
    }
    Note note(NoteKind kind, const QString& text, const QString& child = {}, bool confidential = false)
    {
        Note made{.id = NoteId::fresh(), .conference = meeting.file.conference.id, .agenda = *AgendaKey::parse(u"reports"_s), .kind = kind, .text = text};
        if (!child.isEmpty())
            made.child = meeting.id(child);
        made.confidential = confidential;
        made.author = u"Ulex Author"_s;
        return made;
    }
    FamilyDisplay display(const DisplaySharing& sharing = {true, true}, const DisplayChoice& choice = everything, const QString& time = u"11:00"_s)
    {
        return familyDisplay(meeting.file, record, place, choice, sharing, at(time));
    }
};

Room::Room()
{
    for (const QString& name : {u"a"_s, u"b"_s}) {
        Subject& subject = meeting.child(name);
        subject.child.familyName = u"Cudd-teulu"_s;
        subject.child.address = u"1 Hidden Lane"_s;
        subject.categories = {*CategoryKey::parse(u"neglect"_s)};
        subject.categoryReason = u"category-why"_s;
    }
    meeting.people({u"Sera Pebble, childrens-social-care, contact a b, 10:00-"_s, u"Ms Elin Bramble, parent, 10:00-"_s,
                    u"Joss Thistledown, parent, 10:00-"_s, u"PC Ifan Gorse, police, video accepted, 10:00-"_s,
                    u"Beth Marrow, health-visiting, contact a, 10:00-10:40"_s, u"Cai Teasel, advocate, 10:00-"_s});
    person(u"Ms Elin Bramble"_s).of = {meeting.id(u"a"_s), meeting.id(u"b"_s)};
    person(u"Joss Thistledown"_s).of = {meeting.id(u"b"_s)};
    for (Participant& each : meeting.file.participants) {
        each.address = u"2 Secret Street"_s;
        each.email = u"hidden@example.org"_s;
        each.job = u"job-of-somebody"_s;
        each.agencyName = u"Agency-own-name"_s;
        each.apology = u"apology-words"_s;
        each.languages = {u"pl"_s, u"pl"_s};
    }
    Conference& conference = meeting.file.conference;
    conference.state = ConferenceState::InSession;
    conference.startedAt = at(u"10:00"_s);
    conference.endedAt.reset();
    conference.place = u"Room-of-the-unit"_s;
    conference.reasons = u"reasons-it-is-called"_s;
    conference.lateReason = u"late-reason"_s;
    conference.proceedInquorate = ProceedInquorate{{}, u"without-quorum-reason"_s};
    meeting.file.events = {CaseEvent{.event = *EventKey::parse(u"strategy-discussion"_s), .date = on(u"2026-03-01"_s), .reason = u"event-reason"_s}};
    const auto key = [](const QString& word) { return *AgendaKey::parse(word); };
    record.agenda = {{key(u"who"_s), at(u"10:00"_s), at(u"10:05"_s)}, {key(u"reports"_s), at(u"10:05"_s), std::nullopt}};
    record.notes = {note(NoteKind::Strength, u"Reads every night"_s), note(NoteKind::Worry, u"No breakfast"_s),
                    note(NoteKind::Worry, u"worry-confidential"_s, {}, true), note(NoteKind::Worry, u"worry-about-siân-only"_s, u"a"_s),
                    note(NoteKind::Fact, u"fact-of-the-minutes"_s), note(NoteKind::Allegation, u"allegation-of-the-minutes"_s),
                    note(NoteKind::Opinion, u"opinion-of-the-minutes"_s), note(NoteKind::Analysis, u"analysis-of-the-minutes"_s),
                    note(NoteKind::GreyArea, u"grey-area-words"_s), note(NoteKind::ChildsWords, u"childs-words"_s),
                    note(NoteKind::FamilysWords, u"familys-words"_s), note(NoteKind::Procedural, u"procedural-words"_s),
                    note(NoteKind::Strength, u"strength-withheld"_s)};
    record.notes.back().withheldFrom = {person(u"Joss Thistledown"_s).id};
    const ParticipantId worker = person(u"Sera Pebble"_s).id;
    record.views = {View{ViewId::fresh(), conference.id, meeting.id(u"a"_s), worker, ViewChoice::Likely, u"view-reason"_s, {}}};
    record.dissents = {Dissent{DissentId::fresh(), conference.id, meeting.id(u"a"_s), worker, u"dissent-reason"_s, true, {}}};
    record.decisions = {Decision{.id = DecisionId::fresh(), .conference = conference.id, .child = meeting.id(u"b"_s), .outcome = OutcomeKind::StartPlan,
                                 .categories = {*CategoryKey::parse(u"neglect"_s)}, .categoryReason = u"decision-category-why"_s,
                                 .reasons = u"decision-reasons"_s, .decidedBy = u"Glesni Chairname"_s}};
    record.departures = {Departure{conference.id, u"start"_s, u"X"_s, u"departure-reason"_s, u"Glesni Chairname"_s, {}}};
    ChildPlan plan{.child = meeting.id(u"b"_s)};
    plan.risks = {u"plan-risk"_s};
    plan.changes = u"Breakfast every day"_s;
    plan.contingency = u"plan-contingency"_s;
    plan.actions = {{.what = u"Walk to breakfast club"_s, .owner = u"Joss Thistledown"_s, .by = on(u"2026-03-20"_s), .measure = u"measure-words"_s,
                     .risk = u"plan-risk"_s, .progress = u"progress-words"_s}};
    record.dossier.plans.emplace(plan.child, plan);
    ChildPlan other{.child = meeting.id(u"a"_s)};
    other.changes = u"change-for-siân"_s;
    record.dossier.plans.emplace(other.child, other);
    meeting.file.subjects[0].child.givenName = u"Siân"_s; // until here they are called as rows of tests call them
    meeting.file.subjects[1].child.givenName = u"Tomos"_s;
}

} // namespace

/// What a family's own screen shows, and what it never shows.
class DisplayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theMeetingIsThereInPlainWords();
    void nothingConfidentialIsOnIt_data();
    void nothingConfidentialIsOnIt();
    void onlyWhatWasChosenIsShown_data();
    void onlyWhatWasChosenIsShown();
    void aBreakIsCountedDownAndNeverOver();
    void aBreakDoesNotMoveTheMeetingOn();
    void whoIsKeptOut_data();
    void whoIsKeptOut();
    void firstNames_data();
    void firstNames();
};

void DisplayTest::theMeetingIsThereInPlainWords()
{
    Room room;
    const FamilyDisplay display = room.display();
    QVERIFY(!display.blank);
    QCOMPARE(display.steps.front().state, DisplayStep::State::Done);
    QCOMPARE(std::count_if(display.steps.begin(), display.steps.end(), [](const DisplayStep& step) { return step.state == DisplayStep::State::Now; }), 1);
    QStringList names;
    for (const DisplayPerson& person : display.people)
        names << person.firstName;
    QCOMPARE(names.join(u' '), u"Sera Elin Joss Ifan Cai"_s); // Beth left at 10:40
    QVERIFY(display.people[3].fromElsewhere);
    QCOMPARE(display.board->well, QStringList{u"Reads every night"_s});
    QCOMPARE(display.board->worries, QStringList{u"No breakfast"_s});
    QCOMPARE(display.board->needed, QStringList{u"Breakfast every day"_s});
    QCOMPARE(display.plans.size(), size_t{1}); // Siân's is not her brother's father's to read
    QCOMPARE(display.plans[0].child, u"Tomos"_s);
    QCOMPARE(display.plans[0].actions[0].who, u"Joss"_s);
}

void DisplayTest::nothingConfidentialIsOnIt_data()
{
    QTest::addColumn<QString>("secret");
    for (const char* secret : {"Hidden Lane", "Secret Street", "example.org", "Cudd-teulu", "neglect", "category-why", "job-of-somebody",
                               "Agency-own-name", "apology-words", "Room-of-the-unit", "reasons-it-is-called", "late-reason",
                               "without-quorum-reason", "event-reason", "worry-confidential", "worry-about-siân-only", "strength-withheld",
                               "fact-of-the-minutes", "allegation-of-the-minutes", "opinion-of-the-minutes", "analysis-of-the-minutes",
                               "grey-area-words", "childs-words", "familys-words", "procedural-words", "view-reason", "dissent-reason",
                               "decision-reasons", "decision-category-why", "Chairname", "departure-reason", "plan-risk", "plan-contingency",
                               "measure-words", "progress-words", "change-for-siân", "Ulex", "Pebble", "Bramble", "Thistledown", "Gorse",
                               "Teasel", "likely", "start-plan", "quor"})
        QTest::newRow(secret) << QString::fromUtf8(secret);
}

void DisplayTest::nothingConfidentialIsOnIt()
{
    QFETCH(const QString, secret);
    Room room;
    const QString shown = textOf(room.display());
    QVERIFY2(!shown.contains(secret, Qt::CaseInsensitive), qPrintable(shown));
    QVERIFY(shown.contains(u"No breakfast"_s)); // it does show what it may
}

void DisplayTest::onlyWhatWasChosenIsShown_data()
{
    QTest::addColumn<int>("part");
    for (const Word<DisplayPart>& part : wordsOf(DisplayPart{}))
        QTest::newRow(qPrintable(u"only the "_s + QString::fromUtf16(part.word))) << static_cast<int>(part.value);
}

void DisplayTest::onlyWhatWasChosenIsShown()
{
    QFETCH(const int, part);
    const auto only = static_cast<DisplayPart>(part);
    Room room;
    room.record.agenda.back().to = at(u"10:55"_s); // a break is on
    const FamilyDisplay display = room.display({true, true}, DisplayChoice{.shows = {only}});
    QCOMPARE(display.welcome, only == DisplayPart::Welcome);
    QCOMPARE(!display.steps.empty(), only == DisplayPart::Agenda);
    QCOMPARE(!display.people.empty(), only == DisplayPart::People);
    QCOMPARE(display.backAt.has_value(), only == DisplayPart::Countdown);
    QCOMPARE(display.board.has_value(), only == DisplayPart::Board);
    QCOMPARE(!display.plans.empty(), only == DisplayPart::Plan);
    const FamilyDisplay unshared = room.display({}, DisplayChoice{.shows = {only}});
    QVERIFY(!unshared.board && unshared.plans.empty());
}

void DisplayTest::aBreakIsCountedDownAndNeverOver()
{
    Room room;
    QVERIFY(!room.display().backAt);
    room.record.agenda.back().to = at(u"10:55"_s);
    QCOMPARE(room.display().backAt, std::optional(at(u"11:05"_s)));
    QVERIFY(!room.display({}, everything, u"11:05"_s).backAt);
    room.meeting.file.conference.state = ConferenceState::Concluded;
    QVERIFY(!room.display().backAt);
}

void DisplayTest::aBreakDoesNotMoveTheMeetingOn()
{
    Room room;
    const auto before = room.display().steps;
    room.record.agenda.back().to = at(u"10:55"_s);
    QVERIFY(room.display().steps == before);
}

void DisplayTest::whoIsKeptOut_data()
{
    QTest::addColumn<bool>("part");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("out");
    QTest::newRow("out since eleven") << true << u"11:00"_s << QString() << true;
    QTest::newRow("out until a quarter past") << true << u"10:50"_s << u"11:15"_s << true;
    QTest::newRow("back already") << true << u"10:40"_s << u"10:50"_s << false;
    QTest::newRow("not out yet") << true << u"11:30"_s << QString() << false;
    QTest::newRow("kept out of all of it, and not in the house") << false << QString() << QString() << false;
}

void DisplayTest::whoIsKeptOut()
{
    QFETCH(const bool, part);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const bool, out);
    Room room;
    Exclusion exclusion{.extent = part ? ExclusionExtent::Part : ExclusionExtent::Whole};
    if (!from.isEmpty())
        exclusion.from = at(from);
    if (!to.isEmpty())
        exclusion.to = at(to);
    room.person(u"Joss Thistledown"_s).exclusion = exclusion;
    QCOMPARE(!keptOutNow(room.meeting.file, at(u"11:05"_s)).empty(), out);
}

void DisplayTest::firstNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("first");
    QTest::newRow("first and last") << u"Sera Pebble"_s << u"Sera"_s;
    QTest::newRow("an officer") << u"PC Ifan Gorse"_s << u"Ifan"_s;
    QTest::newRow("a doctor") << u"Dr. Nia Larkspur"_s << u"Nia"_s;
    QTest::newRow("only a surname is known") << u"Ms Mwyaren"_s << u"Ms Mwyaren"_s;
    QTest::newRow("one name") << u"Cai"_s << u"Cai"_s;
    QTest::newRow("three names") << u"Siôn Wyn Dant"_s << u"Siôn"_s;
}

void DisplayTest::firstNames()
{
    QFETCH(const QString, name);
    QFETCH(const QString, first);
    QCOMPARE(firstName(name), first);
}

QTEST_GUILESS_MAIN(DisplayTest)
#include "displaytest.moc"
