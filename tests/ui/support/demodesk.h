#pragma once

#include "core/workflow/demo.h"
#include "ui/desk/desk.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workspace.h"

#include <QApplication>
#include <QTest>

/// A desk with a casebook in memory and a clock that stands on Monday 23 November 2026 at 11:24: with the six made-up
/// families, or with none.
struct DemoDesk {
    explicit DemoDesk(bool families = true)
    {
        cadair::Casebook casebook = cadair::Casebook::inMemory(clock, QStringLiteral("Owain Sedge"));
        if (families)
            cadair::makeDemo(casebook, clock, rulebook, now);
        desk.put(std::move(casebook));
    }
    const cadair::Office& office() const { return desk.office(); }

    const QDateTime now{QDate(2026, 11, 23), QTime(11, 24)};
    cadair::FixedClock clock{now};
    cadair::Rulebook rulebook = cadair::Rulebook::shipped();
    cadair::ui::Desk desk{clock, rulebook};
    cadair::ui::PreparedPrompts prompts;
    cadair::ui::LanguageSwitch languages{cadair::Language::English};
};

/// The screen as the window would show it: 1366 x 768 less the rail, the menu row and the status line.
inline void showAsInWindow(cadair::ui::Workspace& screen)
{
    screen.setAttribute(Qt::WA_StyledBackground, false);
    screen.setAutoFillBackground(true);
    screen.resize(cadair::ui::px(1190), cadair::ui::px(697));
    screen.show();
    QVERIFY(QTest::qWaitForWindowActive(&screen));
    screen.activated();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}
