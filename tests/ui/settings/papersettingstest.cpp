#include "core/documents/fieldmeanings.h"
#include "core/store/draftstore.h"
#include "core/wording/keynames.h"
#include "core/wording/names.h"
#include "core/workflow/issuing.h"
#include "core/workflow/localsettings.h"
#include "core/workflow/unitpapers.h"
#include "tests/ui/support/demodesk.h"
#include "tests/ui/support/walks.h"
#include "ui/print/documentpreview.h"
#include "ui/settings/letterheadpage.h"
#include "ui/settings/logopicture.h"
#include "ui/settings/phrasespage.h"
#include "ui/settings/settingsworkspace.h"
#include "ui/settings/templateeditor.h"
#include "ui/settings/templatespage.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/settlingtext.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

namespace {

const QString family = u"decision-letter-family"_s;

QString shipped(const DemoDesk& at, Language language = Language::English)
{
    return at.rulebook.templates().text(language, family);
}

/// The page of templates, standing on the family's decision letter in English.
void standOnTemplate(SettingsWorkspace& screen)
{
    QVERIFY(screen.open({}, u"templates"_s));
    showAsInWindow(screen);
    QVERIFY(screen.templatesPage()->choose(family));
    QVERIFY(screen.templatesPage()->preview().pageCount() > 0);
}

QByteArray pngOf(QSize size, bool noise = false)
{
    QImage picture(size, QImage::Format_ARGB32);
    picture.fill(QColor(0x0B, 0x5C, 0x6B));
    QRandomGenerator random(7);
    for (int y = 0; noise && y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            picture.setPixel(x, y, random.generate() | 0xFF000000U);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

} // namespace

/// Settings: the unit's own paper.
class PaperSettingsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }

    void aTemplateIsChangedByKeyboardAndPutToUse()
    {
        DemoDesk at;
        SettingsWorkspace screen(at.desk, at.prompts);
        standOnTemplate(screen);
        TemplatesPage& page = *screen.templatesPage();
        QVERIFY(!screen.verb()->isEnabled());
        page.list().setFocus();
        QTest::keyClick(&page.list(), Qt::Key_Return);
        QVERIFY(page.editor().hasFocus());
        QTest::keyClick(&page.editor(), Qt::Key_End, Qt::ControlModifier);
        const QByteArray before = page.preview().bytes();
        QTest::keyClicks(&page.editor(), u"<p>Tea is served.</p>"_s);
        QTRY_VERIFY(page.preview().bytes() != before); // without a further key
        QVERIFY(page.preview().accessibleDescription().contains(u"Tea is served."_s));
        QVERIFY(screen.verb()->isEnabled());
        QCOMPARE(templateKept(at.office(), Language::English, family), shipped(at));
        screen.verb()->click();
        QCOMPARE(templateKept(at.office(), Language::English, family), shipped(at) + u"<p>Tea is served.</p>"_s);
        QVERIFY(DraftStore(at.office().casebook).drafts(u"settings/template/"_s).empty());
        QVERIFY(!screen.verb()->isEnabled());
        QCOMPARE(templateKept(at.office(), Language::Welsh, family), shipped(at, Language::Welsh));
    }

    void aBrokenTemplateIsRefusedWithItsPlaceAndNothingTypedIsLost()
    {
        DemoDesk at;
        SettingsWorkspace screen(at.desk, at.prompts);
        standOnTemplate(screen);
        TemplatesPage& page = *screen.templatesPage();
        page.editor().setFocus();
        QTest::keyClick(&page.editor(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClicks(&page.editor(), u"<p>{{postcode}}</p>"_s);
        const QString typed = page.editor().toPlainText();
        screen.verb()->click();
        QVERIFY(screen.messages().isOpen());
        QVERIFY(page.problems().isVisible());
        QCOMPARE(page.problems().rows()->rows(), 1);
        QVERIFY(page.problems().rows()->spoken(0).contains(u"postcode"_s));
        QVERIFY(page.editor().hasFocus());
        QCOMPARE(page.editor().textCursor().position(), 3);
        QCOMPARE(templateKept(at.office(), Language::English, family), shipped(at));
        QCOMPARE(templateOnDesk(at.office(), Language::English, family), typed);
        screen.aboutToLock();
        QVERIFY(page.editor().toPlainText().isEmpty());
        screen.unlocked();
        QVERIFY(page.choose(family));
        QCOMPARE(page.editor().toPlainText(), typed);
        at.prompts.verbs = {0, 1};
        page.undoButton().click();
        QCOMPARE(page.editor().toPlainText(), typed); // "Keep it"
        page.undoButton().click();
        QCOMPARE(page.editor().toPlainText(), shipped(at));
        QVERIFY(!page.problems().isVisible());
    }

    void aPageThatCannotBeReadLeavesTheLastOneAndSaysSo()
    {
        DemoDesk at;
        SettingsWorkspace screen(at.desk, at.prompts);
        standOnTemplate(screen);
        TemplatesPage& page = *screen.templatesPage();
        const QByteArray before = page.preview().bytes();
        page.editor().setFocus();
        QTest::keyClicks(&page.editor(), u"{{#children}}"_s);
        QTRY_VERIFY(page.problems().isVisible());
        QCOMPARE(page.preview().bytes(), before);
    }

    void theProgramsTextComesBackOnceAsked()
    {
        DemoDesk at;
        QVERIFY(keepTemplate(at.office(), Language::English, family, shipped(at) + u"<p>Ours</p>"_s).empty());
        SettingsWorkspace screen(at.desk, at.prompts);
        standOnTemplate(screen);
        TemplatesPage& page = *screen.templatesPage();
        QCOMPARE(page.differences().rows()->rows(), 2);
        at.prompts.verbs = {0, 1};
        page.shippedButton().click();
        QVERIFY(page.editor().toPlainText().contains(u"Ours"_s));
        page.shippedButton().click();
        QCOMPARE(page.editor().toPlainText(), shipped(at));
        QVERIFY(!page.shippedButton().isEnabled());
        QCOMPARE(page.differences().rows()->rows(), 0);
    }

    void aFieldIsPutInFromTheList()
    {
        DemoDesk at;
        SettingsWorkspace screen(at.desk, at.prompts);
        standOnTemplate(screen);
        TemplatesPage& page = *screen.templatesPage();
        for (const Command& command : screen.commands())
            if (command.id == u"settings.template.fields")
                command.run();
        QVERIFY(page.fields().hasFocus());
        QVERIFY(page.fields().setCurrentId(u"held"_s));
        QTest::keyClick(&page.fields(), Qt::Key_Return);
        QVERIFY(page.editor().hasFocus());
        QVERIFY(page.editor().toPlainText().startsWith(u"{{held}}"_s));
        QVERIFY(page.fields().setCurrentId(u"complaint"_s));
        Q_EMIT page.fields().rowActivated(u"complaint"_s, 0);
        QVERIFY(page.editor().toPlainText().startsWith(u"{{held}}{{#complaint}}{{/complaint}}"_s));
    }

    void noKeyWaitsForThePage()
    {
        DemoDesk at;
        SettingsWorkspace screen(at.desk, at.prompts);
        standOnTemplate(screen);
        TemplateEditor& editor = screen.templatesPage()->editor();
        editor.setFocus();
        CardTable& problems = screen.templatesPage()->problems();
        for (const QChar c : u"{{postcode}} "_s) {
            QTest::keyClick(&editor, c.toLatin1());
            QCOMPARE(problems.rows()->rows(), 0); // what a key costs stands in the bench: nothing is checked or composed within it
        }
        QTRY_VERIFY(problems.rows()->rows() > 0);
    }

    void theLetterheadIsKeptAsItIsWritten()
    {
        DemoDesk at;
        SettingsWorkspace screen(at.desk, at.prompts);
        QVERIFY(screen.open({}, u"letterhead"_s));
        showAsInWindow(screen);
        LetterheadPage& page = *screen.letterheadPage();
        QCOMPARE(page.phone().text(), u"01632 960000"_s);
        page.phone().setFocus();
        page.phone().selectAll();
        QTest::keyClicks(&page.phone(), u"01632 960123"_s);
        QTest::keyClick(&page.phone(), Qt::Key_Tab);
        const auto kept = [&] { return letterhead(at.office(), *unitsProcedures(at.office()).front()); };
        QCOMPARE(kept().phone, u"01632 960123"_s);
        QVERIFY(page.email().hasFocus());
        const bool both = kept().bilingual;
        page.both().click();
        QCOMPARE(kept().bilingual, !both);
        QVERIFY(page.preview().pageCount() > 0);
    }

    void aPictureIsTakenIntoTheLetterheadAndABadFileIsRefused()
    {
        QTemporaryDir folder;
        const auto write = [&](const QString& name, const QByteArray& bytes) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("the test's own file cannot be written");
            return file.fileName();
        };
        DemoDesk at;
        SettingsWorkspace screen(at.desk, at.prompts);
        QVERIFY(screen.open({}, u"letterhead"_s));
        showAsInWindow(screen);
        LetterheadPage& page = *screen.letterheadPage();
        at.prompts.files = {write(u"words.png"_s, "no picture at all")};
        page.chooseButton().click();
        QVERIFY(screen.messages().isOpen());
        QVERIFY(letterhead(at.office(), *unitsProcedures(at.office()).front()).logo.isEmpty());
        at.prompts.files = {write(u"tree.png"_s, pngOf({1200, 800}))};
        page.chooseButton().click();
        QVERIFY(!letterhead(at.office(), *unitsProcedures(at.office()).front()).logo.isEmpty());
        QVERIFY(page.removeButton().isVisible());
        page.removeButton().click();
        QVERIFY(letterhead(at.office(), *unitsProcedures(at.office()).front()).logo.isEmpty());
        QVERIFY(page.chooseButton().hasFocus());
    }

    void aPictureIsMadeSmallOrRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("fault"); // -1: taken
        const auto of = [](PictureFault fault) { return static_cast<int>(fault); };
        const QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"40\" height=\"20\">%1</svg>";
        const auto drawing = [&](const QByteArray& inside) { return QByteArray(svg).replace("%1", inside); };
        QTest::newRow("a large plain picture") << pngOf({3000, 900}) << -1;
        QTest::newRow("a drawing") << drawing("<rect width=\"40\" height=\"20\" fill=\"#0B5C6B\"/>") << -1;
        QTest::newRow("a drawing that points into itself") << drawing("<g id=\"a\"><rect width=\"4\" height=\"2\"/></g><use xlink:href=\"#a\"/>") << -1;
        QTest::newRow("a drawing that would read a file") << drawing("<image xlink:href=\"/etc/passwd\" width=\"9\" height=\"9\"/>") << of(PictureFault::RefersOutside);
        QTest::newRow("a drawing with entities") << QByteArray("<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY a \"b\">]>" + drawing("")) << of(PictureFault::RefersOutside);
        QTest::newRow("words") << QByteArray("Dear sir or madam") << of(PictureFault::NoPicture);
        QTest::newRow("half a picture") << pngOf({300, 90}).left(60) << of(PictureFault::NoPicture);
        QTest::newRow("a photograph of noise") << pngOf({900, 300}, true) << -1;
        QTest::newRow("a film") << QByteArray(5 * 1024 * 1024, 'x') << of(PictureFault::TooLarge);
    }
    void aPictureIsMadeSmallOrRefused()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const int, fault);
        const auto read = logoIn(file);
        const auto* why = std::get_if<PictureFault>(&read);
        QCOMPARE(why ? static_cast<int>(*why) : -1, fault);
        if (why)
            return;
        const QImage picture = QImage::fromData(std::get<QByteArray>(read), "PNG");
        QVERIFY(!picture.isNull() && picture.width() <= 480 && picture.height() <= 128 && !picture.hasAlphaChannel());
        QVERIFY(std::get<QByteArray>(read).size() <= mostLogoBytes);
    }

    void aPhraseIsAddedByKeyboardAndOneOfTheProgramsLeftOut()
    {
        DemoDesk at;
        SettingsWorkspace screen(at.desk, at.prompts);
        QVERIFY(screen.open({}, u"phrases"_s));
        showAsInWindow(screen);
        PhrasesPage& page = *screen.phrasesPage();
        screen.verb()->click();
        QVERIFY(page.text(Language::English).hasFocus());
        QTest::keyClicks(&page.text(Language::English), u"The stairs: ..."_s);
        QTest::keyClick(&page.text(Language::English), Qt::Key_Tab);
        QCOMPARE(unitsPhrases(at.office()).front().text.en, u"The stairs: ..."_s);
        QVERIFY(page.text(Language::Welsh).hasFocus());
        QTest::keyClicks(&page.text(Language::Welsh), u"Y grisiau: ..."_s);
        QTest::keyClick(&page.text(Language::Welsh), Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(unitsPhrases(at.office()).front().text, (LocalText{u"The stairs: ..."_s, u"Y grisiau: ..."_s}));
        QCOMPARE(unitsPhrases(at.office()).size(), shippedNotePhrases().size() + 1);
        const QString first = shippedNotePhrases().front().text.en;
        QVERIFY(page.list().setCurrentId(u"program/"_s + first));
        QVERIFY(page.text(Language::English).isReadOnly());
        page.removeButton().click();
        QCOMPARE(unitsPhrases(at.office()).size(), shippedNotePhrases().size());
        QVERIFY(page.list().setCurrentId(u"program/"_s + first));
        page.removeButton().click();
        QCOMPARE(unitsPhrases(at.office()).size(), shippedNotePhrases().size() + 1);
        QVERIFY(page.list().setCurrentId(phraseLines(at.office()).front().id->text()));
        at.prompts.verbs = {1};
        page.removeButton().click();
        QCOMPARE(unitsPhrases(at.office()).size(), shippedNotePhrases().size());
    }

    void everythingIsNamedTranslatedAndFits_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("page");
        QTest::addColumn<double>("type");
        for (const Language language : {Language::English, Language::Welsh})
            for (const QString& page : {u"letterhead"_s, u"templates"_s, u"fields"_s, u"broken"_s, u"differences"_s, u"phrases"_s})
                for (const double type : {11.0, 18.0}) {
                    if (type > 12 && (page == u"fields" || page == u"differences"))
                        continue;
                    QTest::addRow("%s %s %.0f pt", qPrintable(page), qPrintable(wordOf(language)), type) << language << page << type;
                }
    }
    void everythingIsNamedTranslatedAndFits()
    {
        QFETCH(const Language, language);
        QFETCH(const QString, page);
        QFETCH(const double, type);
        applyAppearance({.typeSize = type, .reduceMotion = true});
        DemoDesk at;
        QVERIFY(savePhrase(at.office(), {UnitPhraseId::fresh(), NoteKind::Worry, {u"The stairs: …"_s, u"Y grisiau: …"_s}}));
        QVERIFY(setUnitsLogo(at.office(), std::get<QByteArray>(logoIn(pngOf({300, 200})))));
        SettingsWorkspace screen(at.desk, at.prompts);
        if (page == u"letterhead" || page == u"phrases")
            QVERIFY(screen.open({}, page));
        else
            standOnTemplate(screen);
        showAsInWindow(screen);
        screen.resize(1190, 697);
        TemplatesPage& templates = *screen.templatesPage();
        if (page == u"broken") {
            templates.editor().setFocus();
            QTest::keyClicks(&templates.editor(), u"{{postcode}} {{{held}}} "_s);
            screen.verb()->click();
        }
        if (page == u"differences") {
            templates.editor().setFocus();
            QTest::keyClicks(&templates.editor(), u"<p>Tea</p>"_s);
            screen.verb()->click();
        }
        if (page == u"fields" || page == u"differences")
            Q_EMIT templates.sides().choiceMade(page == u"fields" ? 1 : 2);
        at.languages.setLanguage(language);
        for (int turn = 0; turn < 10; ++turn) // layouts within layouts settle over a few turns
            QCoreApplication::processEvents();
        walks::picture(screen, u"settings-%1-%2-%3"_s.arg(page, wordOf(language)).arg(type));
        for (const SegmentBar* bar : screen.findChildren<SegmentBar*>())
            QVERIFY2(type > 12 || !bar->isVisible() || bar->width() >= bar->sizeHint().width(), qPrintable(bar->findChild<QAbstractButton*>()->text()));
        if (type < 12)
            QCOMPARE(walks::cutTexts(screen).join(u'\n'), QString());
        QCOMPARE(walks::namelessWidgets(screen), QStringList());
        at.languages.setLanguage(Language::English);
        applyAppearance({});
    }

    void noWordOfTheScreenIsLeftUntranslated_data()
    {
        QTest::addColumn<QString>("page");
        for (const char* page : {"letterhead", "templates", "phrases"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void noWordOfTheScreenIsLeftUntranslated()
    {
        QFETCH(const QString, page);
        DemoDesk at;
        SettingsWorkspace screen(at.desk, at.prompts);
        QVERIFY(screen.open({}, page));
        showAsInWindow(screen);
        const Bracketed brackets;
        QStringList known{u"/"_s};
        for (const auto& [field, meaning] : fieldMeanings())
            known << field << meaning.en;
        for (const NotePhrase& phrase : shippedNotePhrases())
            known << phrase.text.en << phrase.text.cy;
        for (const auto& kind : wordsOf(NoteKind{}))
            known << nameOf(kind.value, Language::English);
        for (const TemplateLine& line : templateLines(at.office()))
            known << nameOfDocument(line.document, Language::English);
        known << screen.templatesPage()->preview().accessibleDescription() << screen.letterheadPage()->preview().accessibleDescription();
        known.removeAll(QString());
        std::sort(known.begin(), known.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
        QCOMPARE(walks::bareTexts(screen, known).join(u'\n'), QString());
    }
};

QTEST_MAIN(PaperSettingsTest)
#include "papersettingstest.moc"
