#include "ui/language/languageswitch.h"

#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cadair;
using namespace cadair::ui;

class LanguageSwitchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void qtsOwnButtonsSpeakTheLanguage();
    void widgetsHearOfItBeforeItReturns();
    void pluralsAreWholeInBothLanguages();
    void theChoiceIsKept();
    void nothingStaysBehind();
};

/// Counts how often a widget is told.
class Listener final : public QWidget {
public:
    int heard = 0;

protected:
    void changeEvent(QEvent* event) override
    {
        heard += event->type() == QEvent::LanguageChange ? 1 : 0;
        QWidget::changeEvent(event);
    }
};

void LanguageSwitchTest::qtsOwnButtonsSpeakTheLanguage()
{
    LanguageSwitch languages(Language::Welsh);
    QCOMPARE(screenLanguage(), Language::Welsh);
    QDialogButtonBox box(QDialogButtonBox::Cancel | QDialogButtonBox::Save | QDialogButtonBox::Discard);
    QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(u'&'), u"Canslo"_s);
    QCOMPARE(box.button(QDialogButtonBox::Save)->text().remove(u'&'), u"Cadw"_s);
    languages.toggle();
    QCOMPARE(screenLanguage(), Language::English);
    QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(u'&'), u"Cancel"_s);
}

void LanguageSwitchTest::widgetsHearOfItBeforeItReturns()
{
    LanguageSwitch languages(Language::English);
    Listener listener;
    QSignalSpy changed(&languages, &LanguageSwitch::languageChanged);
    languages.setLanguage(Language::Welsh);
    QVERIFY(listener.heard > 0);
    QCOMPARE(changed.size(), 1);
    languages.setLanguage(Language::Welsh);
    QCOMPARE(changed.size(), 1);
}

void LanguageSwitchTest::pluralsAreWholeInBothLanguages()
{
    LanguageSwitch languages(Language::English);
    const auto text = [](int n) { return QCoreApplication::translate("cadair::ui::StatusLine", "Locks in %n minute(s)", nullptr, n); };
    QCOMPARE(text(1), u"Locks in 1 minute"_s);
    QCOMPARE(text(5), u"Locks in 5 minutes"_s);
    languages.toggle();
    for (const int n : {1, 2, 3, 6, 7})
        QCOMPARE(text(n), u"Yn cloi ymhen %1 munud"_s.arg(n));
}

void LanguageSwitchTest::theChoiceIsKept()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    LanguageSwitch::remember(settings, Language::Welsh);
    QCOMPARE(LanguageSwitch::remembered(settings), Language::Welsh);
    settings.setValue(u"language"_s, u"klingon"_s); // somebody edited the file
    QCOMPARE(LanguageSwitch::remembered(settings), Language::English);
}

void LanguageSwitchTest::nothingStaysBehind()
{
    {
        LanguageSwitch languages(Language::Welsh);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Canslo"_s);
    }
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
}

QTEST_MAIN(LanguageSwitchTest)
#include "languageswitchtest.moc"
