#include "tests/core/workflow/desk.h"

#include "core/store/familystore.h"
#include "core/store/lifeeventstore.h"
#include "core/workflow/familyview.h"
#include "core/workflow/lifeevents.h"
#include "core/workflow/register.h"

#include <QTest>

#include <algorithm>

using namespace desk;

namespace {

bool isAbout(const OpenConference& open, const ChildId& child)
{
    return open.file.subject(child) != nullptr;
}

} // namespace

/// A child who gets another name, or is adopted: which papers and lists have which name, and what leads where.
class LifeNamesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewNameIsFoundByBoth()
    {
        Desk at;
        at.planMade(u"jersey"_s);
        const ConferenceId ahead = at.convene(u"jersey"_s, ConferenceType::Review);
        const QString before = FamilyStore(at.casebook).child(at.sian)->familyName;
        LifeEventGiven event{.child = at.sian, .kind = LifeEventKind::NameChange, .on = at.clock.today(), .name = {u"Siân"_s, u"Draenen"_s, {}}};
        QVERIFY(record(at.office(), event));
        for (const QString& name : {u"sian drae"_s, u"sian "_s + before}) {
            const auto found = findRecords(at.office(), name, 5);
            QVERIFY2(std::ranges::any_of(found, [&](const FoundRecord& each) { return each.child == at.sian; }), qPrintable(name));
        }
        QVERIFY(listFamilies(at.office()).front().words().contains(u"Draenen"_s));
        QVERIFY(listFamilies(at.office()).front().words().contains(u"Siân "_s + before));
        const OpenConference open = at.read(ahead);
        QCOMPARE(open.file.subject(at.sian)->child.familyName, u"Draenen"_s);
        QVERIFY(std::ranges::any_of(open.file.participants, [](const Participant& each) { return each.name == u"Siân Draenen"; }));
        for (const ConferenceSummary& summary : ConferenceStore(at.casebook).ofFamily(at.family))
            if (summary.state == ConferenceState::Concluded)
                QCOMPARE(at.read(summary.id).file.subject(at.sian)->child.familyName, before); // that paper stands
        const RegisterView view = rereadRegister(at.office(), at.clock.today());
        const auto row = std::ranges::find_if(view.rows, [&](const RegisterRow& each) { return each.child.id == at.sian; });
        QVERIFY(row != view.rows.end());
        QCOMPARE(row->formerly.size(), size_t(1));
        QCOMPARE(row->formerly.front().family, before);
    }

    void anAdoptedChildGoesOnApart()
    {
        Desk at;
        const ConferenceId ahead = at.convene();
        const Child before = *FamilyStore(at.casebook).child(at.llyr);
        const LifeEventGiven event{.child = at.llyr, .kind = LifeEventKind::Adoption, .on = at.clock.today(), .name = {u"Llŷr"_s, u"Celyn"_s, {}},
                                   .newFamily = u"Celyn"_s, .newAddress = u"4 Heron Lane"_s, .why = u"The child has been adopted."_s};
        QVERIFY(record(at.office(), event));
        QCOMPARE(*FamilyStore(at.casebook).child(at.llyr), before);
        QVERIFY(!isAbout(at.read(ahead), at.llyr));
        QVERIFY(isAbout(at.read(ahead), at.sian));
        const auto families = listFamilies(at.office());
        QCOMPARE(families.size(), size_t(2));
        for (const ListedFamily& each : families) {
            QCOMPARE(each.words().contains(u"Celyn"_s), each.family.name == u"Celyn");
            QCOMPARE(each.words().contains(u"Mwyaren"_s), each.family.name != u"Celyn");
            const auto view = rereadFamily(at.office(), each.family.id);
            QVERIFY(view->lookalikes.empty());
            for (const TimelineEntry& entry : view->timeline)
                QVERIFY(!entry.name.contains(u"Celyn"_s) && !entry.word.contains(u"Celyn"_s));
        }
        QCOMPARE(findRecords(at.office(), u"celyn"_s, 9).size(), size_t(2)); // the new family and its child
        for (const LifeEvent& each : LifeEventStore(at.casebook).all())
            QVERIFY(each.after.family != u"Celyn");
    }

    void aPlanOfAnAdoptedChildIsForAReview()
    {
        Desk at;
        at.planMade(u"jersey"_s);
        const ConferenceId review = at.convene(u"jersey"_s, ConferenceType::Review);
        const LifeEventGiven event{.child = at.llyr, .kind = LifeEventKind::Adoption, .on = at.clock.today(), .name = {u"Llŷr"_s, u"Celyn"_s, {}},
                                   .newFamily = u"Celyn"_s};
        const LifePreview preview = previewOf(at.office(), event);
        QVERIFY(std::ranges::any_of(preview.consequences, [](const Consequence& each) { return each.code == ConsequenceCode::PlanGoesOn; }));
        QVERIFY(record(at.office(), event));
        QVERIFY(isAbout(at.read(review), at.llyr));
    }

    void onlyTheLastIsTakenBack()
    {
        Desk at;
        const auto name = [&](const QString& family) {
            return *record(at.office(), {.child = at.sian, .kind = LifeEventKind::NameChange, .on = at.clock.today(), .name = {u"Siân"_s, family, {}}}).id;
        };
        const LifeEventId first = name(u"Draenen"_s);
        const LifeEventId second = name(u"Celyn"_s);
        QCOMPARE(faults(takeBack(at.office(), first, u"A mistake."_s)), u"event"_s);
        QVERIFY(takeBack(at.office(), second, u"A mistake."_s));
        QCOMPARE(FamilyStore(at.casebook).child(at.sian)->familyName, u"Draenen"_s);
        QVERIFY(findRecords(at.office(), u"celyn"_s, 5).empty());
        QVERIFY(takeBack(at.office(), first, u"A mistake."_s));
    }
};

QTEST_GUILESS_MAIN(LifeNamesTest)
#include "lifenamestest.moc"
