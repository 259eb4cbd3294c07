#include "tests/ui/shell/fakes.h"
#include "tests/ui/support/barewords.h"

#include <QDialog>
#include <QFileDialog>

using namespace cadair;
using namespace cadair::ui;

/// The windows over the window: the list of keys, and every kind of question.
class DialogWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }
    void theListOfKeysIsTranslated();
    void aQuestionAddsNoWordsOfItsOwn();
    void theQuestionForAFileIsTranslated();
    void nothingIsCutOrNameless_data();
    void nothingIsCutOrNameless();

private:
    /// What the dialog that `open` opens shows, and closes it.
    static QStringList textsOf(const std::function<void()>& open, const std::function<void(QDialog&)>& look = {})
    {
        QStringList texts;
        QTimer looking;
        QObject::connect(&looking, &QTimer::timeout, qApp, [&] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            looking.stop();
            texts = walks::texts(*dialog);
            if (look)
                look(*dialog);
            dialog->reject();
        });
        looking.start(0);
        open();
        return texts;
    }
    static void show(Fixture& at)
    {
        at.gate.now.open = true;
        at.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&at.window));
        at.window.start();
    }
    static std::vector<std::function<void()>> dialogs(Fixture& at, WindowPrompts& prompts)
    {
        return {[&at] {
                    at.window.activateWindow(); // no window manager does it here after the dialog before
                    QVERIFY(QTest::qWaitForWindowActive(&at.window));
                    QTest::keyClick(&at.window, Qt::Key_Slash, Qt::ControlModifier);
                },
                [&at, &prompts] { prompts.ask(&at.window, {u"17"_s, u"18"_s, {u"1"_s, u"2"_s}, u"19"_s}); },
                [&at, &prompts] { prompts.askReason(&at.window, {u"17"_s, u"18"_s, u"19"_s, u"20"_s, {}}); }};
    }
};

void DialogWordsTest::theListOfKeysIsTranslated()
{
    Fixture at;
    WindowPrompts prompts;
    show(at);
    const auto keys = [&] { return textsOf(dialogs(at, prompts).at(0)); };
    QVERIFY(keys().contains(u"Ctrl+K"_s));
    QCOMPARE(walks::bareWords(at.languages, keys, {u"Ctrl"_s, u"Shift"_s, u"Alt"_s}).join(u'\n'), QString());
}

void DialogWordsTest::aQuestionAddsNoWordsOfItsOwn()
{
    Fixture at;
    WindowPrompts prompts;
    show(at);
    for (const size_t which : {1u, 2u})
        QCOMPARE(walks::bareWords(at.languages, [&] { return textsOf(dialogs(at, prompts).at(which)); }, {}).join(u'\n'), QString());
}

void DialogWordsTest::theQuestionForAFileIsTranslated()
{
    Fixture at;
    show(at);
    WindowPrompts prompts;
    QTemporaryDir empty;
    const auto file = [&] {
        return textsOf([&] { prompts.askFile(&at.window, {u"17"_s, u"18"_s, empty.path(), u"19 (*.cadair)"_s, true, false}); });
    };
    // The folders of this computer are data; so are the names of its own file types.
    QStringList data{u"cadair"_s, empty.path(), QDir::homePath(), QDir(empty.path()).dirName()};
    data << empty.path().split(u'/') << QDir::homePath().split(u'/');
    for (int month = 1; month <= 12; ++month) // when a folder was changed, in the way of this computer
        data << QLocale::system().monthName(month, QLocale::ShortFormat) << QLocale::system().monthName(month);
    QCOMPARE(walks::bareWords(at.languages, file, data).join(u'\n'), QString());
    const QStringList english = file();
    at.languages.setLanguage(Language::Welsh);
    const QStringList welsh = file();
    at.languages.setLanguage(Language::English);
    QStringList same;
    for (const QString& text : english)
        if (welsh.contains(text) && !BracketingTranslator::bareIn(text, data).isEmpty())
            same << text;
    QCOMPARE(same.join(u'\n'), QString());
}

void DialogWordsTest::nothingIsCutOrNameless_data()
{
    QTest::addColumn<size_t>("which");
    QTest::addColumn<Language>("language");
    const QStringList names{u"the keys"_s, u"a question"_s, u"a reason"_s};
    for (size_t which = 0; which < 3; ++which)
        for (const Language language : {Language::English, Language::Welsh})
            QTest::addRow("%s in %s", qPrintable(names.at(static_cast<qsizetype>(which))), language == Language::Welsh ? "Welsh" : "English") << which << language;
}

void DialogWordsTest::nothingIsCutOrNameless()
{
    QFETCH(const size_t, which);
    QFETCH(const Language, language);
    Fixture at;
    WindowPrompts prompts;
    show(at);
    at.languages.setLanguage(language);
    QString complaints;
    const QStringList texts = textsOf(dialogs(at, prompts).at(which), [&](QDialog& dialog) {
        walks::picture(dialog, u"dialog-%1-%2"_s.arg(which).arg(wordOf(language)));
        complaints = (walks::cutTexts(dialog) + walks::namelessWidgets(dialog)).join(u'\n');
    });
    at.languages.setLanguage(Language::English);
    QVERIFY(!texts.isEmpty());
    QCOMPARE(complaints, QString());
}

QTEST_MAIN(DialogWordsTest)
#include "dialogwordstest.moc"
