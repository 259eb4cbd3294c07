#pragma once

#include "app/program.h"
#include "core/workflow/demo.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDir>
#include <QKeyEvent>
#include <QPdfDocument>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

/// The whole program in a folder of its own, on a clock that stands until a test moves it.
struct ProgramFixture {
    explicit ProgramFixture(const QDateTime& now = QDateTime(QDate(2026, 11, 23), QTime(9, 0)))
        : clock(now), settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
        qputenv("HOME", folder.path().toUtf8());
        program = std::make_unique<cadair::Program>(clock, rulebook, settings, prompts, QString());
        program->window().show();
        QVERIFY(QTest::qWaitForWindowActive(&program->window()));
        program->window().start();
    }
    /// Lays the made-up families on the desk.
    void openFamilies()
    {
        cadair::Casebook casebook = cadair::Casebook::inMemory(clock, QStringLiteral("Owain Sedge"));
        const QDateTime now = clock.now();
        cadair::makeDemo(casebook, clock, rulebook, now);
        program->desk().put(std::move(casebook));
        program->window().start();
    }
    cadair::ui::MainWindow& window() { return program->window(); }

    QTemporaryDir folder;
    cadair::FixedClock clock;
    cadair::Rulebook rulebook = cadair::Rulebook::shipped();
    QSettings settings;
    cadair::ui::PreparedPrompts prompts;
    std::unique_ptr<cadair::Program> program;
};

/// Types where the keyboard is, letters with accents too.
inline void typeText(QWidget& window, const QString& text)
{
    for (const QChar& letter : text) {
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(window.focusWidget(), &down);
        QCoreApplication::sendEvent(window.focusWidget(), &up);
    }
}

/// Presses a key where the keyboard is.
inline void pressKey(QWidget& window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(window.focusWidget(), key, modifiers);
}

/// Chooses an entry by its data with the arrow keys.
inline void choose(QWidget& window, QComboBox& box, const QString& data)
{
    box.setFocus();
    const int wanted = box.findData(data);
    QVERIFY2(wanted >= 0, qPrintable(data));
    for (int step = 0; step < 50 && box.currentIndex() != wanted; ++step)
        pressKey(window, box.currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    QCOMPARE(box.currentIndex(), wanted);
}

inline void push(QWidget& window, QPushButton& button)
{
    button.setFocus();
    QVERIFY2(button.hasFocus(), qPrintable(button.text()));
    pressKey(window, Qt::Key_Space);
}

/// Presses Tab until the keyboard is in the field of that name: "Address".
inline void tabTo(QWidget& window, const QString& name)
{
    for (int step = 0; step < 60; ++step) {
        if (window.focusWidget()->accessibleName() == name)
            return;
        pressKey(window, Qt::Key_Tab);
    }
    QFAIL(qPrintable(QStringLiteral("no field is called ") + name));
}

/// The text of every page of a PDF.
inline QString pdfText(const QString& path)
{
    QPdfDocument pdf;
    if (pdf.load(path) != QPdfDocument::Error::None)
        return {};
    QString text;
    for (int page = 0; page < pdf.pageCount(); ++page)
        text += pdf.getAllText(page).text() + u'\n';
    return text;
}

/// Does what a screen offers as a command, by its word.
inline void runCommand(const std::vector<cadair::ui::Command>& commands, const QString& id)
{
    for (const cadair::ui::Command& command : commands)
        if (command.id == id) {
            QVERIFY2(command.enabled, qPrintable(command.whyNot));
            return command.run();
        }
    QFAIL(qPrintable(QStringLiteral("no command ") + id));
}

/// The PDFs in a folder.
inline QStringList pdfsIn(const QString& folder)
{
    return QDir(folder).entryList({QStringLiteral("*.pdf")});
}
