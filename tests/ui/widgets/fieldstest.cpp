#include "ui/language/languageswitch.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/timefield.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QElapsedTimer>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace cadair;
using namespace cadair::ui;

class FieldsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }
    void aDateIsTypedAndWrittenOut();
    void anImpossibleDateIsAnswered();
    void aDateFollowsTheLanguage();
    void arrowsMoveADate();
    void aTimeIsTypedAndWrittenOut();
    void textSettlesAfterTheKeystroke();
    void textSettlesWhenLeft();
    void aLongTextGrows();
    void segmentsAreChosenByArrows();
    void aRefusalIsSpoken();
    void aMessageStaysUntilDealtWith();
    void aQuestionIsAnsweredByItsVerb();
    void aReasonMustBeGiven();
};

void FieldsTest::aDateIsTypedAndWrittenOut()
{
    const LanguageSwitch languages(Language::English);
    DateField field(QDate(2026, 11, 21));
    QSignalSpy changed(&field, &DateField::dateChanged);
    field.show();
    QTest::keyClicks(field.edit(), u"8 rhag"_s);
    QCOMPARE(field.date(), QDate(2026, 12, 8));
    QTest::keyClick(field.edit(), Qt::Key_Return);
    QCOMPARE(field.edit()->text(), u"8 December 2026"_s);
    QVERIFY(field.refusal().isEmpty());
    QVERIFY(!changed.isEmpty());
    field.edit()->selectAll();
    QTest::keyClick(field.edit(), Qt::Key_Delete);
    QVERIFY(!field.date());
}

void FieldsTest::anImpossibleDateIsAnswered()
{
    const LanguageSwitch languages(Language::English);
    DateField field(QDate(2026, 11, 21));
    field.show();
    QTest::keyClicks(field.edit(), u"30 feb"_s);
    QVERIFY(!field.date());
    QCOMPARE(field.refusal(), u"30 February does not exist. Did you mean 28 February?"_s);
}

void FieldsTest::aDateFollowsTheLanguage()
{
    LanguageSwitch languages(Language::English);
    DateField field(QDate(2026, 11, 21));
    field.setDate(QDate(2026, 12, 8));
    QCOMPARE(field.edit()->text(), u"8 December 2026"_s);
    languages.toggle();
    QCOMPARE(field.edit()->text(), u"8 Rhagfyr 2026"_s);
    languages.toggle();
    QCOMPARE(field.edit()->text(), u"8 December 2026"_s);
}

void FieldsTest::arrowsMoveADate()
{
    DateField field(QDate(2026, 11, 21));
    QTest::keyClick(field.edit(), Qt::Key_Up);
    QCOMPARE(field.date(), QDate(2026, 11, 21));
    QTest::keyClick(field.edit(), Qt::Key_Up);
    QTest::keyClick(field.edit(), Qt::Key_PageUp);
    QCOMPARE(field.date(), QDate(2026, 11, 29));
}

void FieldsTest::aTimeIsTypedAndWrittenOut()
{
    TimeField field;
    QTest::keyClicks(&field, u"930"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.text(), u"09:30"_s);
    QTest::keyClick(&field, Qt::Key_Up);
    QCOMPARE(field.time(), QTime(9, 35));
    field.selectAll();
    QTest::keyClicks(&field, u"25"_s);
    QVERIFY(!field.time());
    QVERIFY(!field.refusal().isEmpty());
}

void FieldsTest::textSettlesAfterTheKeystroke()
{
    SettlingText text;
    QSignalSpy settled(&text, &SettlingText::settled);
    text.show();
    QElapsedTimer clock;
    clock.start();
    QTest::keyClicks(&text, u"Mae popeth yn iawn"_s);
    QVERIFY(!text.isSettled());
    QVERIFY(settled.wait(2000));
    QVERIFY2(clock.elapsed() <= 2000, "a draft must reach the file within two seconds");
    QCOMPARE(settled.constLast().constFirst().toString(), u"Mae popeth yn iawn"_s);
    QVERIFY(text.isSettled());
}

void FieldsTest::textSettlesWhenLeft()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* text = new SettlingText(&window);
    auto* other = new QLineEdit(&window);
    column->addWidget(text);
    column->addWidget(other);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    text->setFocus();
    QSignalSpy settled(text, &SettlingText::settled);
    QTest::keyClicks(text, u"words"_s);
    QTest::keyClick(text, Qt::Key_Tab);
    QCOMPARE(window.focusWidget(), other);
    QCOMPARE(settled.size(), 1);
    text->setSettledText(u"words"_s); // what the store gives back is no change
    QCOMPARE(settled.size(), 1);
}

void FieldsTest::aLongTextGrows()
{
    SettlingText text;
    text.setLines(2, 6);
    text.resize(300, 100);
    text.show();
    const int before = text.height();
    text.setSettledText(u"line\n"_s.repeated(4));
    QVERIFY(text.height() > before);
    text.setSettledText(u"line\n"_s.repeated(40));
    const int most = text.height();
    text.setSettledText(u"line\n"_s.repeated(80));
    QCOMPARE(text.height(), most);
}

void FieldsTest::segmentsAreChosenByArrows()
{
    SegmentBar bar;
    bar.setTexts({u"Prepare"_s, u"Live"_s, u"After"_s});
    bar.setChosen(0);
    bar.show();
    QVERIFY(QTest::qWaitForWindowActive(&bar));
    QSignalSpy made(&bar, &SegmentBar::choiceMade);
    QAbstractButton* first = bar.findChildren<QAbstractButton*>().constFirst();
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Right);
    QCOMPARE(bar.chosen(), 1);
    QCOMPARE(made.size(), 1);
    bar.setChosen(-1);
    QCOMPARE(bar.chosen(), -1);
    QCOMPARE(made.size(), 1);
    bar.setTexts({u"Paratoi"_s, u"Cynnal"_s, u"Wedyn"_s});
    QCOMPARE(bar.count(), 3);
}

void FieldsTest::aRefusalIsSpoken()
{
    auto* edit = new QLineEdit;
    FieldRow row(edit, nullptr);
    row.setLabel(u"&Name"_s);
    QCOMPARE(edit->accessibleName(), u"Name"_s);
    row.setExplanation(u"As on the birth certificate."_s);
    row.setRefusal(u"There is no name."_s);
    QCOMPARE(edit->accessibleDescription(), u"There is no name. As on the birth certificate."_s);
    row.setRefusal({});
    QVERIFY(row.refusal().isEmpty());
}

void FieldsTest::aMessageStaysUntilDealtWith()
{
    MessageBar bar;
    QSignalSpy closed(&bar, &MessageBar::closed);
    int done = 0;
    bar.show({Tone::Attention, [] { return u"No backup for 8 days."_s; }, {{[] { return u"Back up now"_s; }, [&done] { ++done; }, false}}, true, {}, false});
    QVERIFY(bar.isOpen());
    QCOMPARE(bar.text(), u"No backup for 8 days."_s);
    bar.actionButton(0)->click();
    QCOMPARE(done, 1);
    QVERIFY(!bar.isOpen());
    bar.show({Tone::Note, [] { return u"Again"_s; }, {}, true, {}, false});
    QTest::keyClick(&bar, Qt::Key_Escape);
    QVERIFY(!bar.isOpen());
    QCOMPARE(closed.size(), 1);
}

void FieldsTest::aQuestionIsAnsweredByItsVerb()
{
    QWidget parent;
    parent.show();
    WindowPrompts prompts;
    QTimer::singleShot(0, &parent, [] {
        QWidget* dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        QVERIFY(!dialog->windowTitle().contains(u"Mwyaren"));
        dialog->findChildren<QPushButton*>().constLast()->click();
    });
    QCOMPARE(prompts.ask(&parent, {u"Close Mwyaren?"_s, u"Everything is kept."_s, {u"Stay"_s, u"Close"_s}, {}, false}), std::optional<int>(1));
    QTimer::singleShot(0, &parent, [] { QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape); });
    QCOMPARE(prompts.ask(&parent, {u"Close?"_s, {}, {u"Stay"_s, u"Close"_s}, {}, false}), std::optional<int>());
}

void FieldsTest::aReasonMustBeGiven()
{
    QWidget parent;
    parent.show();
    WindowPrompts prompts;
    QString draft;
    QTimer::singleShot(0, &parent, [] {
        QWidget* dialog = QApplication::activeModalWidget();
        QPushButton* go = dialog->findChildren<QPushButton*>().constLast();
        QVERIFY(!go->isEnabled());
        QTest::keyClicks(dialog->findChild<SettlingText*>(), u"  the mother asked  "_s);
        QVERIFY(go->isEnabled());
        go->click();
    });
    QCOMPARE(prompts.askReason(&parent, {u"Why later?"_s, {}, {}, u"Go on"_s, {}}, &draft), std::optional<QString>(u"the mother asked"_s));
    QTimer::singleShot(0, &parent, [] { QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape); });
    QVERIFY(!prompts.askReason(&parent, {u"Why later?"_s, {}, {}, u"Go on"_s, u"half a reason"_s}, &draft));
    QCOMPARE(draft, u"half a reason"_s); // "not now" never loses what was typed
}

QTEST_MAIN(FieldsTest)
#include "fieldstest.moc"
