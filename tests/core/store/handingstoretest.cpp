#include "tests/core/store/samples.h"

#include "core/store/conferencestore.h"
#include "core/store/handingstore.h"

#include <QTest>

using namespace cadair;
using namespace Qt::StringLiterals;
using samples::key;

/// What was answered, owed and told comes back as it was kept.
class HandingStoreTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldComesBack()
    {
        const QDateTime at(QDate(2026, 3, 9), QTime(9, 30), QTimeZone("Europe/London"));
        const FixedClock clock{at};
        const samples::People people = samples::people();
        Casebook casebook = Casebook::inMemory(clock, u"Mair Mesen"_s);
        samples::save(casebook, people);
        const CaseFile file = samples::fullCaseFile(people);
        ConferenceStore(casebook).save(file);
        const ConferenceId& id = file.conference.id;
        const ParticipantId who = file.participants.front().id;
        const DocumentKey document = key<DocumentKey>(u"outline-plan");
        HandingStore store(casebook);
        QVERIFY(store.handing(id) == Handing{});

        Handing all;
        all.safety = {{.to = who, .document = document, .safe = true, .way = SendingWay::Hand, .by = u"Mair Mesen"_s, .at = at}};
        all.handed = {{.duty = HandingDuty::PlanExplained, .whom = file.subjects.front().child.id.text(), .on = QDate(2026, 3, 9),
                       .by = u"Sera Pebble"_s, .how = u"With drawings"_s}};
        all.owed = {{.to = who, .document = document, .language = Language::Welsh, .by = QDate(2026, 3, 16)}};
        all.both = {who};
        store.save(all.safety.front());
        store.save(id, all.handed.front());
        store.save(all.owed.front());
        store.setBoth(who, true);
        store.setBoth(who, true); // twice is once
        QVERIFY(store.handing(id) == all);

        all.safety.front().safe = false;
        all.safety.front().way.reset();
        all.owed.front().by = QDate(2026, 3, 17);
        all.handed.front().how = u"At the kitchen table"_s;
        store.save(all.safety.front());
        store.save(id, all.handed.front());
        store.save(all.owed.front());
        QVERIFY(store.handing(id) == all);
        store.removeOwed(who, document);
        store.setBoth(who, false);
        QVERIFY(store.handing(id).owed.empty() && store.handing(id).both.empty());
        QVERIFY(store.handing(ConferenceId::fresh()) == Handing{});
    }
};

QTEST_APPLESS_MAIN(HandingStoreTest)
#include "handingstoretest.moc"
