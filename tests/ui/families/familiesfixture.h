#pragma once

#include "core/store/conferencestore.h"
#include "core/store/journalstore.h"
#include "core/workflow/addresses.h"
#include "core/workflow/families.h"
#include "core/workflow/safety.h"
#include "tests/ui/support/demodesk.h"
#include "tests/ui/support/walks.h"
#include "ui/families/familiesworkspace.h"
#include "ui/families/familyaddresses.h"
#include "ui/families/familyform.h"
#include "ui/families/familyhistory.h"
#include "ui/families/familylist.h"
#include "ui/families/familytimeline.h"
#include "ui/families/familytree.h"
#include "ui/families/peoplearound.h"
#include "ui/families/peopleforms.h"
#include "ui/families/safetyforms.h"
#include "ui/families/warningstrip.h"
#include "ui/request/adultfields.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/settlingtext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

/// Families on the made-up families' desk, shown as in the window.
struct FamiliesFixture {
    explicit FamiliesFixture(bool families = true) : at(families), screen(at.desk, at.prompts)
    {
        at.languages.setLanguage(cadair::Language::English);
    }
    QString id(const QString& name) const { return cadair::findFamilies(at.office(), name).at(0).id.text(); }
    void open(const QString& name, const QString& part = {})
    {
        QVERIFY(screen.open(id(name), part));
        showAsInWindow(screen);
    }
    /// Presses a key where the keyboard is.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(screen.window()->focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    /// Types where the keyboard is, letters with accents too.
    void type(const QString& text)
    {
        for (const QChar& letter : text) {
            QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(screen.window()->focusWidget(), &down);
        }
    }
    QWidget* focus() const { return screen.window()->focusWidget(); }
    qint64 written() const { return cadair::JournalStore(at.office().casebook).head().seq; }

    DemoDesk at;
    cadair::ui::FamiliesWorkspace screen;
};
