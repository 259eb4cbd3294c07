#include "core/store/plankeepingstore.h"
#include "tests/ui/conference/livefixture.h"
#include "ui/conference/live/planpage.h"
#include "ui/conference/live/planproposals.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;
using namespace cadair;
using namespace cadair::ui;

namespace {

/// The conference in the room as a review, to which the core group has proposed two changes for its first child.
struct ProposedFixture : LiveFixture {
    ProposedFixture()
    {
        Conference conference = read().file.conference;
        conference.type = ConferenceType::Review;
        ConferenceStore(at.office().casebook).save(conference);
        for (const QString& what : {u"Breakfast on every day"_s, u"Fewer visits"_s})
            PlanKeepingStore(at.office().casebook)
                .save(PlanProposal{.id = ProposalId::fresh(), .conference = *id, .child = child(0), .what = what, .reason = u"It is time."_s,
                                   .on = at.clock.today().addDays(-7), .by = {}});
        show();
        live->showTab(LivePart::Plan);
        live->showChild(0);
        live->plan().showSection(PlanPage::Aims);
        QCoreApplication::processEvents();
    }
    std::vector<PlanProposal> kept() { return PlanKeepingStore(at.office().casebook).proposals(*id); }
};

} // namespace

/// What a core group has proposed, decided by the review, by keyboard.
class LiveProposalsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }

    void aReviewDecidesWhatTheCoreGroupProposes()
    {
        ProposedFixture f;
        CardTable& table = *f.live->plan().proposals().table();
        QVERIFY(table.isVisible());
        QCOMPARE(table.rows()->rows(), 2);
        QVERIFY(table.rows()->spoken(0).contains(u"Breakfast on every day"_s));
        table.setFocus();
        table.setCurrentIndex(table.rows()->index(0, 0));
        QTest::keyClick(&table, Qt::Key_Return); // closed without an answer
        QCOMPARE(table.rows()->rows(), 2);
        f.at.prompts.verbs = {1};
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(table.rows()->rows(), 1);
        QCOMPARE(f.kept().front().state, PlanChangeState::Agreed);
        QCOMPARE(f.kept().front().answeredOn, f.read().file.conference.date);
        f.at.prompts.verbs = {0};
        table.setCurrentIndex(table.rows()->index(0, 0));
        QTest::keyClick(&table, Qt::Key_Return); // without a reason it is not refused
        QCOMPARE(f.kept().back().state, PlanChangeState::Open);
        f.at.prompts.verbs = {0};
        f.at.prompts.reasons = {u"She has not been seen alone yet."_s};
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(f.kept().back().answer, u"She has not been seen alone yet."_s);
        QVERIFY(!f.live->plan().proposals().isVisible()); // nothing is proposed any more
        f.live->showChild(1);
        QVERIFY(!f.live->plan().proposals().isVisible());
    }
};

QTEST_MAIN(LiveProposalsTest)
#include "liveproposalstest.moc"
