#include "core/workflow/chairs.h"

#include "tests/core/workflow/desk.h"

#include <QTest>

using namespace desk;

/// The chair as the chair of this conference: the one before is looked up, nobody types it.
class ChairingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFirstConferenceHasNoChairBefore()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        QVERIFY(chairingWith(desk.office(), desk.read(id).file, {}).previousChair.isEmpty());
    }

    void aReviewKnowsWhoChairedTheLastOne()
    {
        Desk desk;
        desk.planMade(u"jersey"_s);
        const ConferenceId review = desk.convene(u"jersey"_s, ConferenceType::Review);
        Chairing chairing;
        chairing.independent = true;
        chairing.previousChair = u"somebody typed this"_s;
        QVERIFY(keepChairing(desk.office(), review, chairing).done);
        const Chairing kept = *desk.read(review).record.dossier.chairing;
        QCOMPARE(kept.previousChair, u"Mair Acorn"_s);
        QCOMPARE(kept.chair, u"Mair Acorn"_s);
        QCOMPARE(kept.independent, std::optional(true));
    }

    void oneThatWasNotHeldDoesNotCount()
    {
        Desk desk;
        const ConferenceId first = desk.convene();
        QVERIFY(cancelConference(desk.office(), first, u"the family moved"_s).done);
        NewConference later = desk.draft();
        later.date = QDate(2026, 11, 19);
        const ConferenceId second = desk.convene(later);
        QVERIFY(chairingWith(desk.office(), desk.read(second).file, {}).previousChair.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ChairingTest)
#include "chairingtest.moc"
