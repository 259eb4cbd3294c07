#pragma once

#include "core/store/conferencestore.h"
#include "core/store/journalstore.h"
#include "core/store/personstore.h"
#include "core/wording/askings.h"
#include "core/wording/names.h"
#include "core/wording/namesofpeople.h"
#include "core/workflow/families.h"
#include "tests/ui/support/demodesk.h"
#include "tests/ui/support/walks.h"
#include "ui/directory/directoryworkspace.h"
#include "ui/directory/entryfields.h"
#include "ui/directory/entryform.h"
#include "ui/directory/importcolumns.h"
#include "ui/directory/importpage.h"
#include "ui/directory/importrows.h"
#include "ui/directory/leavingform.h"
#include "ui/directory/persondetails.h"
#include "ui/language/dates.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/datefield.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

// What the tests of the directory's screen do by keyboard.

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

inline void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), with);
}

inline void type(const QString& text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

/// By Tab to a field, as somebody at the keyboard goes.
inline void tabTo(QWidget* field)
{
    for (int i = 0; i < 60 && !field->hasFocus(); ++i)
        press(Qt::Key_Tab);
    QVERIFY2(field->hasFocus(), field->metaObject()->className());
}

inline std::optional<Person> named(const DemoDesk& at, const QString& name)
{
    for (const Person& person : directoryPeople(at.office()))
        if (person.name == name)
            return person;
    return std::nullopt;
}

inline void run(const DirectoryWorkspace& screen, const QString& command)
{
    for (const Command& each : screen.commands())
        if (each.id == command)
            return each.run();
    QFAIL(qPrintable(command));
}

/// What comes from the casebook, the profile and core/wording, which have tests of their own; longest first.
inline QStringList wordsFromElsewhere(const DemoDesk& at)
{
    const Language language = Language::English;
    QStringList words;
    for (const Person& person : directoryPeople(at.office())) {
        words << person.name << person.calledName << person.agencyName << person.job << person.email << person.address.split(u'\n');
        for (const Involvement& one : historyOf(at.office(), person.id))
            words << one.familyName << nameOf(one.type, language) << (one.date ? longDate(*one.date, language) : QString());
    }
    for (const AgencyKind& kind : at.rulebook.agencies().kinds)
        words << kind.name.in(language) << kind.shortName.in(language);
    for (const QString& tag : {u"cy"_s, u"en"_s, u"ar"_s, u"bn"_s, u"fr"_s, u"pa"_s, u"pl"_s, u"pt"_s, u"ro"_s, u"so"_s, u"uk"_s, u"ur"_s})
        words << nameOfLanguage(tag, language);
    for (const auto& role : wordsOf(RoleWord{}))
        words << nameOf(role.value, language);
    for (const auto& way : wordsOf(SendingWay{}))
        words << nameOf(way.value, language);
    for (const auto& column : wordsOf(PeopleColumn{}))
        words << headingOf(column.value, language);
    words << longDate(at.now.date(), language);
    words.removeAll(QString());
    std::sort(words.begin(), words.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    return words;
}
