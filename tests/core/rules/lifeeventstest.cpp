#include "core/rules/lifeevents.h"
#include "tests/core/rules/support.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace cadair;
using namespace Qt::StringLiterals;

namespace {

QDate day(const QString& iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

/// A made-up place whose text speaks of none of this.
Procedure silentPlace()
{
    Procedure place = test::seftonLike();
    place.ending = {};
    place.decision.rule.clear();
    place.checks.clear();
    return place;
}

/// One whose text says who tells of a birth, that a plan ends where a child has died, and what calls for an earlier review.
Procedure place()
{
    Procedure place = silentPlace();
    place.ending.rule = u"ENDS-BY-REVIEW"_s;
    place.ending.withoutReview = {{.ground = *GroundKey::parse(u"died"_s), .rule = u"ENDS-AT-DEATH"_s}};
    place.decision.rule = u"DECIDES"_s;
    const auto check = [&](const QString& word, const QString& rule, const QStringList& words) {
        place.checks.push_back({.check = *CheckKey::parse(word), .rules = {rule}, .conferences = {}, .condition = {}, .numbers = {}, .words = words});
    };
    check(u"plan-names"_s, u"TELLS-OF-BIRTH"_s, {u"birth-told-by"_s});
    check(u"register-entry"_s, u"ENTRY-BORN"_s, {u"born"_s});
    check(u"register-entry"_s, u"ENTRY-NAME"_s, {u"full-name"_s});
    check(u"each-child-decided"_s, u"EACH-CHILD"_s, {});
    check(u"review-brought-forward"_s, u"BABY-DUE"_s, {u"baby-due"_s});
    return place;
}

/// What a row tells is queued: "pre-birth conference 2027-02-01", "review 2027-02-01 with 2 others", "… held now"; "plan since
/// 2026-11-16 with 1 other, group 2026-12-01, visits"; "registered 2026-11-16"; "limit review 2027-03-01 to 2027-01-20";
/// "papers minutes 2 family 5 others, of 1 other"; "decided"; "brother planned".
LifeQueue queued(const QStringList& lines)
{
    LifeQueue queue;
    const ConferenceId conference = ConferenceId::fresh();
    for (const QString& line : lines) {
        const QStringList words = QString(line).remove(u',').split(u' ');
        const auto after = [&](const QString& word) {
            const qsizetype at = words.indexOf(word);
            return at < 0 ? QString() : words.value(at + 1);
        };
        if (words[0] == u"limit") {
            const auto end = [](const QString& text) { return text == u"none" ? std::nullopt : std::optional(day(text)); };
            queue.limits.push_back({.id = *TimescaleKey::parse(u"limit"_s), .rule = u"LIMIT"_s, .measured = *EventKey::parse(words[1]),
                                    .conference = conference, .was = end(words[2]), .would = end(words[4])});
        } else if (words[0] == u"papers") {
            queue.papers.push_back({.document = *DocumentKey::parse(words[1]), .conference = ConferenceId::fresh(), .date = {},
                                    .toFamily = words[2].toInt(), .toOthers = words[4].toInt(), .others = after(u"of"_s).toInt()});
        } else if (words[0] == u"plan") {
            QueuedPlan plan{.conference = ConferenceId::fresh(), .on = day(words[2]), .others = after(u"with"_s).toInt()};
            if (words.contains(u"group"_s))
                plan.meeting = day(after(u"group"_s));
            plan.visits = words.contains(u"visits"_s);
            plan.group = {u"Sera Pebble"_s, u"Dr Larkspur"_s};
            queue.plan = plan;
        } else if (words[0] == u"registered") {
            queue.registered = day(words[1]);
        } else if (words[0] == u"decided") {
            queue.decided = true;
        } else if (words[0] == u"brother") {
            queue.othersPlanned = true;
        } else {
            QueuedConference ahead{.id = conference, .type = *fromWord<ConferenceType>(words[0]), .state = ConferenceState::Convened};
            if (words[2] != u"undated")
                ahead.date = day(words[2]);
            ahead.others = after(u"with"_s).toInt();
            ahead.asked = {u"Sera Pebble"_s};
            if (words.contains(u"now"_s))
                ahead.state = ConferenceState::InSession;
            queue.conferences.push_back(ahead);
        }
    }
    return queue;
}

/// "conference-off", "limit-moves review 2027-03-01 to 2027-01-20 LIMIT", "nobody-decided 1 EACH-CHILD": what a person would read.
QStringList read(const std::vector<Consequence>& all)
{
    QStringList lines;
    for (const Consequence& each : all) {
        QStringList words{wordOf(each.code)};
        if (each.measured)
            words << each.measured->text() << (each.from ? each.from->toString(Qt::ISODate) : u"none"_s) << u"to"_s
                  << (each.to ? each.to->toString(Qt::ISODate) : u"none"_s);
        if (each.document)
            words << each.document->text();
        if (each.count > 0)
            words << QString::number(each.count);
        if (!each.rule.isEmpty())
            words << each.rule;
        lines << words.join(u' ');
    }
    return lines;
}

} // namespace

/// What an event in a child's life brings with it.
class LifeEventsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatFollows_data()
    {
        using enum LifeEventKind;
        QTest::addColumn<LifeEventKind>("kind");
        QTest::addColumn<int>("bornToo");
        QTest::addColumn<QStringList>("queue");
        QTest::addColumn<QStringList>("follows");

        QTest::newRow("a child nobody works with dies: nothing goes to the family unseen, and somebody is told")
            << Death << 0 << QStringList{} << QStringList{u"family-papers-wait"_s, u"age-stands"_s, u"to-tell"_s, u"old-papers-stand"_s};
        QTest::newRow("a conference about this child alone is called off, and the limit on its day goes with it")
            << Death << 0 << QStringList{u"initial conference 2026-12-10"_s, u"limit conference 2026-12-14 to none"_s}
            << QStringList{u"conference-off"_s, u"family-papers-wait"_s, u"age-stands"_s, u"to-tell 1"_s, u"old-papers-stand"_s};
        QTest::newRow("a conference about a sister too goes on without the child")
            << Death << 0 << QStringList{u"review conference 2026-12-10 with 1 other"_s}
            << QStringList{u"conference-without 1"_s, u"family-papers-wait"_s, u"age-stands"_s, u"to-tell 1"_s, u"old-papers-stand"_s};
        QTest::newRow("a conference going on now is for the chair")
            << Death << 0 << QStringList{u"review conference 2026-11-27 held now"_s}
            << QStringList{u"conference-under-way"_s, u"family-papers-wait"_s, u"age-stands"_s, u"to-tell 1"_s, u"old-papers-stand"_s};
        QTest::newRow("a plan of this child alone ends with its core group and visits, and the profile says why")
            << Death << 0
            << QStringList{u"plan since 2026-11-16, group 2026-12-01, visits"_s, u"registered 2026-11-16"_s, u"limit review 2027-02-16 to none"_s,
                           u"limit visit 2026-12-01 to none"_s}
            << QStringList{u"plan-ends ENDS-AT-DEATH"_s, u"register-ends"_s, u"meeting-stops"_s, u"visits-stop"_s, u"limit-ends review 2027-02-16 to none LIMIT"_s,
                           u"limit-ends visit 2026-12-01 to none LIMIT"_s, u"family-papers-wait"_s, u"age-stands"_s, u"to-tell 2"_s, u"old-papers-stand"_s};
        QTest::newRow("the core group of a plan for others meets for them")
            << Death << 0 << QStringList{u"plan since 2026-11-16 with 1 other, group 2026-12-01"_s}
            << QStringList{u"plan-ends ENDS-AT-DEATH"_s, u"family-papers-wait"_s, u"age-stands"_s, u"to-tell 2"_s, u"meeting-goes-on 1"_s, u"old-papers-stand"_s};
        QTest::newRow("papers about this child alone stop; of those about others too the family's wait to be looked at")
            << Death << 0 << QStringList{u"papers decision-letter 2 family 5 others"_s, u"papers minutes 2 family 5 others, of 1 other"_s}
            << QStringList{u"papers-stop decision-letter 7"_s, u"family-papers-wait 2"_s, u"age-stands"_s, u"to-tell"_s, u"old-papers-stand"_s};
        QTest::newRow("a pregnancy ends before its conference: no age to stand still")
            << PregnancyEnded << 0 << QStringList{u"pre-birth conference 2026-12-10"_s}
            << QStringList{u"conference-off"_s, u"family-papers-wait"_s, u"to-tell 1"_s, u"old-papers-stand"_s};
        QTest::newRow("a child is stillborn with a plan made before the birth")
            << Stillbirth << 0 << QStringList{u"plan since 2026-11-16"_s, u"registered 2026-11-16"_s}
            << QStringList{u"plan-ends ENDS-AT-DEATH"_s, u"register-ends"_s, u"family-papers-wait"_s, u"to-tell 2"_s, u"old-papers-stand"_s};

        QTest::newRow("born before the conference: it is an initial one, and its limit moves")
            << Birth << 0 << QStringList{u"pre-birth conference 2026-12-10"_s, u"limit conference 2027-01-04 to 2026-12-08"_s}
            << QStringList{u"conference-as-initial"_s, u"limit-moves conference 2027-01-04 to 2026-12-08 LIMIT"_s, u"to-tell 1 TELLS-OF-BIRTH"_s,
                           u"old-papers-stand"_s};
        QTest::newRow("born before a conference that has no day yet: whatever its day, it is an initial one")
            << Birth << 0 << QStringList{u"pre-birth conference undated"_s} << QStringList{u"conference-as-initial"_s, u"to-tell 1 TELLS-OF-BIRTH"_s, u"old-papers-stand"_s};
        QTest::newRow("born after it: the conference before the birth is that still")
            << Birth << 0 << QStringList{u"pre-birth conference 2026-11-26"_s} << QStringList{u"to-tell 1 TELLS-OF-BIRTH"_s, u"conference-goes-on"_s, u"old-papers-stand"_s};
        QTest::newRow("born with a plan: the review comes forward, a core group is called for, the register has a born child")
            << Birth << 0
            << QStringList{u"plan since 2026-11-16"_s, u"registered 2026-11-16"_s, u"decided"_s, u"limit review 2027-02-16 to 2026-12-27"_s,
                           u"limit core-group none to 2026-12-07"_s, u"limit conference 2026-12-01 to 2026-12-01"_s}
            << QStringList{u"register-born ENTRY-BORN"_s, u"limit-moves review 2027-02-16 to 2026-12-27 LIMIT"_s,
                           u"limit-begins core-group none to 2026-12-07 LIMIT"_s, u"to-tell 2 TELLS-OF-BIRTH"_s, u"plan-goes-on"_s, u"old-papers-stand"_s};
        QTest::newRow("twins before the conference: it is about both")
            << Birth << 1 << QStringList{u"initial conference 2026-12-10"_s}
            << QStringList{u"conference-joined 1"_s, u"to-tell 1 TELLS-OF-BIRTH"_s, u"conference-goes-on"_s, u"old-papers-stand"_s};
        QTest::newRow("twins before a review: it goes on about the one, and nobody has decided about the other")
            << Birth << 1 << QStringList{u"plan since 2026-11-16"_s, u"decided"_s, u"review conference 2026-12-10"_s}
            << QStringList{u"nobody-decided 1 EACH-CHILD"_s, u"to-tell 2 TELLS-OF-BIRTH"_s, u"conference-goes-on"_s, u"plan-goes-on"_s, u"old-papers-stand"_s};
        QTest::newRow("twins after the decision: nobody has decided about the other")
            << Birth << 1 << QStringList{u"plan since 2026-11-16"_s, u"decided"_s}
            << QStringList{u"nobody-decided 1 EACH-CHILD"_s, u"to-tell 2 TELLS-OF-BIRTH"_s, u"plan-goes-on"_s, u"old-papers-stand"_s};
        QTest::newRow("triplets after it was decided that there is no plan: nobody has decided about two of them")
            << Birth << 2 << QStringList{u"decided"_s} << QStringList{u"nobody-decided 2 EACH-CHILD"_s, u"old-papers-stand"_s};
        QTest::newRow("born into a home where a brother has a plan: an earlier review may be called for")
            << Birth << 0 << QStringList{u"brother planned"_s} << QStringList{u"maybe-earlier-review BABY-DUE"_s, u"old-papers-stand"_s};

        QTest::newRow("adopted without a plan: the conference about this child is called off, the family's papers wait")
            << Adoption << 0 << QStringList{u"review conference 2026-12-10"_s, u"papers minutes 2 family 5 others"_s}
            << QStringList{u"conference-off"_s, u"record-apart"_s, u"family-papers-wait 2"_s, u"to-tell 1"_s, u"old-papers-stand"_s};
        QTest::newRow("adopted with a plan: only a review ends it, so its conference goes on")
            << Adoption << 0 << QStringList{u"plan since 2026-11-16, visits"_s, u"review conference 2026-12-10"_s}
            << QStringList{u"record-apart"_s, u"family-papers-wait"_s, u"to-tell 2"_s, u"conference-goes-on"_s, u"plan-goes-on ENDS-BY-REVIEW"_s, u"visits-go-on"_s,
                           u"old-papers-stand"_s};
        QTest::newRow("a new name: papers to come and the register have it")
            << NameChange << 0 << QStringList{u"plan since 2026-11-16"_s, u"registered 2026-11-16"_s, u"review conference 2026-12-10"_s}
            << QStringList{u"register-name ENTRY-NAME"_s, u"papers-new-name 1"_s, u"to-tell 2"_s, u"plan-goes-on"_s, u"old-papers-stand"_s};
    }
    void whatFollows()
    {
        QFETCH(const LifeEventKind, kind);
        QFETCH(const int, bornToo);
        QFETCH(const QStringList, queue);
        QFETCH(const QStringList, follows);
        LifeEventGiven event{.child = ChildId::fresh(), .kind = kind, .on = QDate(2026, 11, 27)};
        event.bornToo.resize(static_cast<size_t>(bornToo));
        const QStringList all = read(consequencesOf(event, queued(queue), place()));
        QCOMPARE(all, follows);
    }

    void whatStopsComesFirst()
    {
        LifeEventGiven event{.child = ChildId::fresh(), .kind = LifeEventKind::Death, .on = QDate(2026, 11, 27)};
        const auto all = consequencesOf(event, queued({u"plan since 2026-11-16 with 1 other, group 2026-12-01, visits"_s, u"initial conference 2026-12-10"_s}), place());
        QVERIFY(std::ranges::is_sorted(all, {}, [](const Consequence& each) { return effectOf(each.code); }));
    }

    void aPlaceThatSaysNothingIsNotCited()
    {
        LifeEventGiven event{.child = ChildId::fresh(), .kind = LifeEventKind::Death, .on = QDate(2026, 11, 27)};
        for (const Consequence& each : consequencesOf(event, queued({u"plan since 2026-11-16"_s, u"registered 2026-11-16"_s}), silentPlace()))
            QVERIFY2(each.rule.isEmpty(), qPrintable(each.rule));
    }

    void whatCanHappen_data()
    {
        QTest::addColumn<bool>("born");
        QTest::addColumn<bool>("died");
        QTest::addColumn<QStringList>("kinds");
        QTest::newRow("to a child not yet born") << false << false << QStringList{u"birth"_s, u"pregnancy-ended"_s, u"stillbirth"_s};
        QTest::newRow("to a child") << true << false << QStringList{u"death"_s, u"adoption"_s, u"name-change"_s};
        QTest::newRow("to a child who has died") << true << true << QStringList{};
        QTest::newRow("after a pregnancy that ended") << false << true << QStringList{};
    }
    void whatCanHappen()
    {
        QFETCH(const bool, born);
        QFETCH(const bool, died);
        Child child{.id = ChildId::fresh(), .family = FamilyId::fresh()};
        if (born)
            child.born = QDate(2020, 5, 1);
        if (died)
            child.died = QDate(2026, 5, 1);
        QStringList kinds;
        for (const LifeEventKind kind : kindsFor(child))
            kinds << wordOf(kind);
        QTEST(kinds, "kinds");
    }
};

QTEST_GUILESS_MAIN(LifeEventsTest)
#include "lifeeventstest.moc"
