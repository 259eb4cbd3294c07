#include "tests/ui/support/demodesk.h"
#include "tests/ui/support/walks.h"
#include "ui/today/daycard.h"
#include "ui/today/todayworkspace.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/theme.h"

#include <QScrollBar>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

/// What stands where on Today, by how much room there is.
class TodayPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { applyAppearance({}); }

    void largeLettersPutOnePartBeneathTheOther()
    {
        applyAppearance({ThemeKind::Light, 18, true});
        DemoDesk at;
        TodayWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        screen.resize(1214, 2200); // beside the rail of a small window; high enough to see what it scrolls to
        QCoreApplication::processEvents();
        walks::picture(screen, u"today-18"_s);
        QCOMPARE(walks::cutTexts(screen), QStringList());
        const auto top = [&](const QWidget* widget) { return widget->mapTo(&screen, QPoint()).y(); };
        QVERIFY(top(screen.dueTable()) < top(screen.sideTable()));
        int above = top(screen.sideTable());
        for (const DayCard* day : screen.days()) {
            QVERIFY(top(day) > above);
            above = top(day);
            QVERIFY(!day->table()->horizontalScrollBar()->isVisible());
        }
        applyAppearance({});
        QCoreApplication::processEvents();
        for (const DayCard* day : screen.days())
            QCOMPARE(top(day), top(screen.days().front()));
        QVERIFY(top(screen.dueTable()) > top(screen.days().front()));
    }
};

QTEST_MAIN(TodayPageTest)
#include "todaypagetest.moc"
