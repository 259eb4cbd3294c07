#include "tests/ui/conference/preparefixture.h"

#include "core/workflow/spelling.h"
#include "ui/conference/after/translationspane.h"

using namespace Qt::StringLiterals;
using namespace cadair;
using namespace cadair::ui;

/// What was written in one language, for those who read the other: passage by passage, by keyboard.
class TranslationsPaneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }

    void passageByPassage()
    {
        StepFixture at(u"Gwennol"_s, ConferenceState::DecisionsIssued);
        setRecordLanguage(at.at.office(), *at.id, Language::Welsh);
        at.show(u"after"_s);
        at.after->show(FinishKind::Translations);
        at.settle();
        TranslationsPane& pane = at.after->translations();
        QVERIFY(pane.isVisible());
        const size_t count = pane.passages().size();
        QVERIFY(count > 2);
        const QString first = pane.passages().front().source;
        const QString before = pane.list().currentId();
        QTest::keyClick(&pane.list(), Qt::Key_Return);
        QCOMPARE(at.frame.window()->focusWidget(), static_cast<QWidget*>(&pane.field()));
        QTest::keyClicks(&pane.field(), u"He is afraid when doors slam."_s);
        QTest::keyClick(&pane.field(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(pane.passages().size(), count);
        QCOMPARE(pane.passages().front().text, u"He is afraid when doors slam."_s);
        QVERIFY(pane.list().currentId() != before);
        QVERIFY(pane.field().toPlainText().isEmpty()); // the next one
        QVERIFY(at.read().handing.translations.size() == 1);

        QTest::keyClicks(&pane.field(), u"Another."_s);
        QVERIFY(at.after->canLeave()); // leaving keeps what was typed
        keepTranslation(at.at.office(), *at.id, Language::English, at.read().handing.translations.back().source, u"Said again."_s);
        at.after->showConference(at.read()); // kept by another road: the field shows what is kept
        QVERIFY(pane.field().toPlainText() == pane.passages().at(static_cast<size_t>(pane.list().currentIndex().row())).text);
        QCOMPARE(at.read().handing.translations.size(), size_t(2));
        QVERIFY(std::any_of(pane.passages().begin(), pane.passages().end(), [&](const Passage& each) { return each.source == first && !each.text.isEmpty(); }));
    }

    void everybodyReadsTheRecord()
    {
        StepFixture at(u"Gwennol"_s, ConferenceState::DecisionsIssued);
        setRecordLanguage(at.at.office(), *at.id, Language::Welsh);
        for (Participant person : at.read().file.participants) {
            person.languages.papers = u"cy"_s;
            QVERIFY(saveParticipant(at.at.office(), *at.id, person).done);
        }
        at.show(u"after"_s);
        QVERIFY(!at.after->toFinish().setCurrentId(u"translations"_s)); // nothing to do, no line for it
    }
};

QTEST_MAIN(TranslationsPaneTest)
#include "translationspanetest.moc"
