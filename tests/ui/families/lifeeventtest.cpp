#include "tests/ui/families/familiesfixture.h"

#include "core/store/familystore.h"
#include "core/store/lifeeventstore.h"
#include "ui/families/lifeeventform.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

namespace {

/// The Acorn family: a plan for Linnet, and a child who is expected.
struct Life : FamiliesFixture {
    Life() { open(u"Acorn"_s); }
    LifeEventForm& form() { return *screen.lifeForms().event; }
    const Child& child(bool born)
    {
        for (const ListedChild& each : screen.view()->children)
            if (each.child.born.has_value() == born)
                return each.child;
        qFatal("no such child");
    }
    void choose(LifeEventKind kind) { form().kindBox()->setCurrentIndex(form().kindBox()->findData(wordOf(kind))); }
    QString preview()
    {
        QStringList all;
        for (int row = 0; row < form().previewTable()->rows()->rows(); ++row)
            all << form().previewTable()->rows()->spoken(row);
        return all.join(u'\n');
    }
    Child read(const ChildId& id) { return *FamilyStore(at.office().casebook).child(id); }
};

} // namespace

/// What happens in a child's life, recorded on the page of the family and by keyboard alone.
class LifeEventTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }
    void cleanup() { applyAppearance({}); }

    void aBirthIsShownBeforeItIsRecorded()
    {
        Life f;
        const ChildId id = f.child(false).id;
        f.screen.page().childTable()->setFocus();
        f.screen.page().childTable()->setCurrentId(id.text());
        f.press(Qt::Key_Return); // the child's own record
        QVERIFY(f.screen.childForm().happenedButton()->isVisible());
        f.screen.childForm().happenedButton()->setFocus();
        f.press(Qt::Key_Space);
        QCOMPARE(f.screen.formOnShow(), &f.form());
        QCOMPARE(f.form().child(), id);
        const qint64 before = f.written();
        QAbstractItemModelTester tester(f.form().previewTable()->rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        f.choose(LifeEventKind::Birth);
        f.form().dayField()->edit()->setFocus();
        f.type(u"20 Nov"_s);
        f.press(Qt::Key_Tab);
        QVERIFY2(f.preview().contains(u"What has been issued: stays as it was"_s), qPrintable(f.preview()));
        QCOMPARE(f.written(), before); // so far only looked at
        f.form().givenField()->setFocus();
        f.type(u"Gwennol"_s);
        f.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!f.screen.formOnShow());
        QCOMPARE(f.read(id).born, QDate(2026, 11, 20));
        QCOMPARE(f.read(id).givenName, u"Gwennol"_s);
        QVERIFY(f.screen.page().childTable()->hasFocus());
        QVERIFY(walks::texts(f.screen).join(u'\n').contains(u"Gwennol"_s));
    }

    void twinsAreRecordedTogether()
    {
        Life f;
        f.screen.recordLifeEvent(f.child(false).id);
        QVERIFY(!f.form().othersField()->isVisible());
        f.form().dayField()->setDate(QDate(2026, 11, 20));
        f.form().bornBox()->setCurrentIndex(1);
        QVERIFY(f.form().othersField()->isVisible());
        f.form().othersField()->setText(u"Robin"_s);
        const size_t before = f.screen.view()->children.size();
        f.form().keepButton()->click();
        QCOMPARE(f.screen.view()->children.size(), before + 1);
    }

    void aDeathStopsThePlanAndIsGentle()
    {
        Life f;
        const ChildId id = f.child(true).id;
        f.screen.recordLifeEvent(id);
        f.choose(LifeEventKind::Death);
        f.form().dayField()->edit()->setFocus();
        f.type(u"20 Nov"_s);
        f.press(Qt::Key_Tab);
        QVERIFY2(f.preview().contains(u"Plan: ends"_s), qPrintable(f.preview()));
        QVERIFY(f.preview().contains(u"Papers to the family: wait"_s));
        QVERIFY(walks::texts(f.screen).join(u'\n').contains(u"Take the time you need"_s));
        QVERIFY(!f.form().givenField()->isVisible());
        f.form().keepButton()->click();
        QCOMPARE(f.read(id).died, QDate(2026, 11, 20));
        // and what is left to be done is written down
        const LifeEvent event = LifeEventStore(f.at.office().casebook).all().back();
        QVERIFY(f.screen.open(f.id(u"Acorn"_s), u"after/"_s + event.id.text()));
        LifeAfterForm& after = *f.screen.lifeForms().after;
        QCOMPARE(f.screen.formOnShow(), &after);
        after.keepButton()->click();
        QCOMPARE(f.screen.formOnShow(), &after); // nothing was said
        after.toldField()->setFocus();
        f.type(u"Sera Pebble, by telephone"_s);
        after.lookedBox()->setChecked(true);
        after.keepButton()->click();
        QVERIFY(!f.screen.formOnShow());
        const LifeEvent kept = *LifeEventStore(f.at.office().casebook).event(event.id);
        QCOMPARE(kept.told, u"Sera Pebble, by telephone"_s);
        QCOMPARE(kept.papersSeen.has_value(), after.lookedBox()->isVisibleTo(&after));
    }

    void whatCannotStandIsSaidAndNothingIsLost()
    {
        Life f;
        f.screen.recordLifeEvent(f.child(true).id);
        f.choose(LifeEventKind::NameChange);
        f.form().surnameField()->setText(u"Draenen"_s);
        f.form().keepButton()->click();
        QCOMPARE(f.screen.formOnShow(), &f.form()); // no day
        QVERIFY(f.form().dayField()->isAncestorOf(f.focus()));
        QCOMPARE(f.form().surnameField()->text(), u"Draenen"_s);
        f.press(Qt::Key_Escape);
        QVERIFY(!f.screen.formOnShow());
    }

    void aMistakeIsTakenBack()
    {
        Life f;
        const Child before = f.child(true);
        f.screen.recordLifeEvent(before.id);
        f.choose(LifeEventKind::NameChange);
        f.form().dayField()->setDate(QDate(2026, 11, 20));
        f.form().surnameField()->setText(u"Draenen"_s);
        f.form().keepButton()->click();
        QCOMPARE(f.read(before.id).familyName, u"Draenen"_s);
        f.screen.recordLifeEvent(before.id);
        f.form().kindBox()->setCurrentIndex(f.form().kindBox()->findData(u"take-back"_s));
        QVERIFY(!f.form().dayField()->isVisible());
        f.form().whyField()->setPlainText(u"It was another child."_s);
        f.form().keepButton()->click();
        QVERIFY(!f.screen.formOnShow());
        QCOMPARE(f.read(before.id), before);
    }

    void lockingLeavesNothing()
    {
        Life f;
        f.screen.recordLifeEvent(f.child(true).id);
        f.choose(LifeEventKind::NameChange);
        f.form().surnameField()->setText(u"Draenen"_s);
        f.screen.aboutToLock();
        QCOMPARE(f.form().surnameField()->text(), QString());
        QCOMPARE(f.form().childBox()->count(), 0);
        QCOMPARE(f.form().previewTable()->rows()->rows(), 0);
    }

    void theWordsFollowTheScreen()
    {
        Life f;
        f.screen.recordLifeEvent(f.child(true).id);
        f.choose(LifeEventKind::Death);
        f.form().dayField()->setDate(QDate(2026, 11, 20));
        const QString english = f.preview();
        f.at.languages.setLanguage(Language::Welsh);
        const QString welsh = f.preview();
        f.at.languages.setLanguage(Language::English);
        QCOMPARE(f.preview(), english);
        QVERIFY(welsh != english);
    }
};

QTEST_MAIN(LifeEventTest)
#include "lifeeventtest.moc"
