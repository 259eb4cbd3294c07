#include "tests/ui/conference/preparefixture.h"

#include "core/workflow/dispatching.h"
#include "ui/conference/after/finishchoice.h"
#include "ui/letterdesk/paperwork.h"

#include <QBuffer>
#include <QDir>
#include <QPdfDocument>
#include <QPrinterInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace cadair;
using namespace cadair::ui;

/// What follows the conference: letters, minutes, and the decisions as recorded.
class AfterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }
    void whatIsNextComesFirst();
    void aNarrowWindowPicksOnOneLine();
    void issuedLettersAreFrozenAndListed();
    void pdfsHoldTheirRecipient();
    void draftsAreMarkedAndNothingIsWrittenOver();
    void savedInTheFormAskedFor_data();
    void savedInTheFormAskedFor();
    void aFolderThatIsGoneIsSaid();
    void noPrinterIsSaid();
    void aLetterWithoutAnAddressWaits();
    void largerTypeStaysInTheLetter();
    void theLanguageOfALetterIsThePersons();
    void minutesAreApprovedThenIssued();
    void aCorrectionKeepsTheOldWords();
    void nothingToFinishBeforeTheEnd();

private:
    static int decisionLetters(const StepFixture& at)
    {
        const OpenConference open = at.read();
        return static_cast<int>(std::count_if(open.record.letters.begin(), open.record.letters.end(),
                                              [](const Letter& letter) { return letter.document == documents::decisionLetter(); }));
    }
    static QString textOf(const QByteArray& pdf)
    {
        QBuffer buffer;
        buffer.setData(pdf);
        buffer.open(QIODevice::ReadOnly);
        QPdfDocument document(nullptr);
        document.load(&buffer);
        QString text;
        for (int page = 0; page < document.pageCount(); ++page)
            text += document.getAllText(page).text();
        document.close();
        return text;
    }
};

void AfterTest::whatIsNextComesFirst()
{
    StepFixture at(u"Acorn"_s, ConferenceState::Concluded);
    at.show(u"after"_s);
    QVERIFY(at.after->letters().isVisible());
    QCOMPARE(at.after->toFinish().currentId(), u"letters"_s);
    at.after->toFinish().setFocus();
    QTest::keyClick(&at.after->toFinish(), Qt::Key_Down);
    QVERIFY(!at.after->letters().isVisible());
}

void AfterTest::aNarrowWindowPicksOnOneLine()
{
    StepFixture at(u"Acorn"_s, ConferenceState::Concluded);
    at.show(u"after"_s);
    QVERIFY(!at.after->choice().isVisible());
    at.after->toFinish().setFocus();
    at.frame.resize(px(800), px(440)); // a small laptop at 18 points
    for (int turn = 0; turn < 10; ++turn)
        QCoreApplication::processEvents();
    FinishChoice& choice = at.after->choice();
    QVERIFY(choice.isVisible());
    QVERIFY(!at.after->toFinish().isVisible());
    QCOMPARE(at.frame.window()->focusWidget(), static_cast<QWidget*>(&choice)); // the keyboard stays with what was chosen
    QCOMPARE(choice.count(), at.after->toFinish().model()->rowCount());
    QVERIFY2(choice.currentText().contains(u"Decision letters"_s), qPrintable(choice.currentText()));

    const QList<QWidget*> columns = at.after->letters().panes(); // the list, the page, the letter: side by side, each whole
    for (int i = 1; i < columns.size(); ++i) {
        const int left = columns[i]->mapTo(&at.after->letters(), QPoint()).x();
        const int before = columns[i - 1]->mapTo(&at.after->letters(), QPoint()).x() + columns[i - 1]->width();
        QVERIFY2(left >= before, qPrintable(u"column %1"_s.arg(i)));
    }

    QTest::keyClick(&choice, Qt::Key_Down);
    QVERIFY(!at.after->letters().isVisible());
    const QString chosen = at.after->toFinish().currentId();
    QVERIFY(chosen != u"letters"_s);
    at.frame.resize(px(1306), px(698));
    for (int turn = 0; turn < 10; ++turn)
        QCoreApplication::processEvents();
    QVERIFY(at.after->toFinish().isVisible());
    QVERIFY(!choice.isVisible());
    QCOMPARE(at.after->toFinish().currentId(), chosen);
}

void AfterTest::issuedLettersAreFrozenAndListed()
{
    StepFixture at(u"Acorn"_s, ConferenceState::Concluded);
    at.show(u"after"_s);
    LettersPane& pane = at.after->letters();
    const int ready = pane.readyCount();
    QVERIFY(ready > 2);
    at.after->primary().setFocus();
    QTest::keyClick(&at.after->primary(), Qt::Key_Space);
    QCOMPARE(pane.run().count(LetterState::Issued), ready);
    QCOMPARE(decisionLetters(at), ready);
    QVERIFY(at.after->messages().isOpen());
    const QByteArray first = pane.preview().bytes();
    pane.turn(1);
    pane.turn(-1);
    QCOMPARE(textOf(pane.preview().bytes()), textOf(first));
    for (const Letter& letter : at.read().record.letters)
        if (letter.document == documents::decisionLetter())
            QCOMPARE(pane.run().find(letter.to.text())->document->bodyHtml, letter.html);
}

void AfterTest::pdfsHoldTheirRecipient()
{
    StepFixture at(u"Acorn"_s, ConferenceState::Concluded);
    at.show(u"after"_s);
    LettersPane& pane = at.after->letters();
    pane.issue();
    QTemporaryDir folder;
    at.at.prompts.files = {folder.path()};
    pane.savePdfs();
    const int of = pane.run().count(LetterState::Issued);
    QTRY_COMPARE(QDir(folder.path()).entryList({u"*.pdf"_s}).size(), of);
    int found = 0;
    for (const LetterRow& row : pane.run().rows) {
        if (row.state != LetterState::Issued)
            continue;
        QFile file(folder.filePath(row.document->fileName + u".pdf"_s));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QString text = textOf(file.readAll());
        QVERIFY2(text.contains(row.person.name), qPrintable(row.person.name));
        QVERIFY(!text.contains(u"Draf"_s));
        ++found;
    }
    QCOMPARE(found, of);
    for (const QString& name : QDir(folder.path()).entryList({u"*.pdf"_s}))
        QVERIFY2(!name.contains(u"corn"_s, Qt::CaseInsensitive), qPrintable(name));
}

void AfterTest::draftsAreMarkedAndNothingIsWrittenOver()
{
    StepFixture at(u"Acorn"_s, ConferenceState::Concluded);
    at.show(u"after"_s);
    LettersPane& pane = at.after->letters();
    QTemporaryDir folder;
    const int ready = pane.readyCount();
    for (int run = 1; run <= 2; ++run) {
        at.at.prompts.files = {folder.path()};
        pane.savePdfs();
        QTRY_COMPARE(QDir(folder.path()).entryList({u"*.pdf"_s}).size(), run * ready);
    }
    QFile file(QDir(folder.path()).entryInfoList({u"*.pdf"_s}).constFirst().filePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(textOf(file.readAll()).contains(u"Draf"_s));
    QCOMPARE(decisionLetters(at), 0);
}

void AfterTest::savedInTheFormAskedFor_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<QString>("ending");
    QTest::newRow("as PDF") << 0 << u"pdf"_s;
    QTest::newRow("for a word processor") << 1 << u"odt"_s;
    QTest::newRow("as a web page") << 2 << u"html"_s;
}

void AfterTest::savedInTheFormAskedFor()
{
    QFETCH(const int, answer);
    QFETCH(const QString, ending);
    StepFixture at(u"Acorn"_s, ConferenceState::Concluded);
    at.show(u"after"_s);
    LettersPane& pane = at.after->letters();
    QTemporaryDir folder;
    at.at.prompts.verbs = {answer};
    at.at.prompts.files = {folder.path()};
    pane.formsButton().click();
    QTRY_COMPARE(QDir(folder.path()).entryList({u"*."_s + ending}).size(), pane.readyCount());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), pane.readyCount());
    QCOMPARE(decisionLetters(at), 0); // saving issues nothing
}

void AfterTest::aFolderThatIsGoneIsSaid()
{
    StepFixture at(u"Acorn"_s, ConferenceState::Concluded);
    at.show(u"after"_s);
    LettersPane& pane = at.after->letters();
    QString gone;
    {
        QTemporaryDir folder;
        gone = folder.path();
    }
    for (const int form : {0, 1, 2}) {
        at.after->messages().dismiss();
        at.at.prompts.verbs = {form};
        at.at.prompts.files = {gone};
        pane.formsButton().click();
        QTRY_VERIFY(at.after->messages().text().contains(u"is not there any more"_s));
        QVERIFY(at.after->messages().text().contains(u"Nothing in the casebook has changed"_s));
        QVERIFY(!QDir(gone).exists());
    }
    QCOMPARE(decisionLetters(at), 0);
    const int ready = pane.readyCount();
    pane.issue(); // what could not be saved is issued all the same
    QCOMPARE(decisionLetters(at), ready);
}

void AfterTest::noPrinterIsSaid()
{
    if (!QPrinterInfo::availablePrinterNames().isEmpty())
        QSKIP("a printer is set up on this computer");
    StepFixture at(u"Acorn"_s, ConferenceState::Concluded);
    at.show(u"after"_s);
    LettersPane& pane = at.after->letters();
    const int ready = pane.readyCount();
    pane.issue();
    pane.printButton().click();
    QVERIFY2(at.after->messages().text().contains(u"No printer is set up"_s), qPrintable(at.after->messages().text()));
    QCOMPARE(decisionLetters(at), ready); // kept, and still to be sent
    QVERIFY(!envelopesDue(at.at.office(), *at.id).empty());
}

void AfterTest::aLetterWithoutAnAddressWaits()
{
    StepFixture at(u"Acorn"_s, ConferenceState::Concluded);
    Participant mother = at.person(u"Marnie Acorn"_s);
    mother.address.clear();
    mother.email.clear();
    QVERIFY(saveParticipant(at.at.office(), *at.id, mother).done);
    at.show(u"after"_s);
    LettersPane& pane = at.after->letters();
    QCOMPARE(pane.run().find(mother.id.text())->state, LetterState::Missing);
    QVERIFY(!pane.leftOutWords().isEmpty());
    QVERIFY(pane.list().setCurrentId(mother.id.text()));
    at.at.prompts.reasons = {u"21 Tidemill Lane\nSt Elsewhere"_s};
    QTest::keyClick(&pane.list(), Qt::Key_Return);
    QCOMPARE(pane.run().find(mother.id.text())->state, LetterState::Ready);
}

void AfterTest::largerTypeStaysInTheLetter()
{
    StepFixture at(u"Acorn"_s, ConferenceState::Concluded);
    at.show(u"after"_s);
    LettersPane& pane = at.after->letters();
    const QString id = at.person(u"Marnie Acorn"_s).id.text();
    QVERIFY(pane.list().setCurrentId(id));
    Q_EMIT pane.letter().sizeWanted(18);
    QCOMPARE(pane.run().find(id)->document->pointSize, 18);
    pane.issue();
    QCOMPARE(pane.run().find(id)->document->pointSize, 18);
    QCOMPARE(pane.run().find(id)->state, LetterState::Issued);
}

void AfterTest::theLanguageOfALetterIsThePersons()
{
    StepFixture at(u"Acorn"_s, ConferenceState::Concluded);
    at.show(u"after"_s);
    LettersPane& pane = at.after->letters();
    const ParticipantId id = at.person(u"Marnie Acorn"_s).id;
    QVERIFY(pane.list().setCurrentId(id.text()));
    Q_EMIT pane.letter().languageWanted(u"cy"_s);
    QCOMPARE(at.person(u"Marnie Acorn"_s).languages.papers, u"cy"_s);
    QCOMPARE(pane.run().find(id.text())->document->language, Language::Welsh);
    QVERIFY(pane.list().currentId() == id.text());
}

void AfterTest::minutesAreApprovedThenIssued()
{
    StepFixture at(u"Gwennol"_s, ConferenceState::DecisionsIssued);
    at.show(u"after"_s);
    at.after->show(FinishKind::Minutes);
    at.settle();
    QVERIFY(textOf(at.after->minutes().preview().bytes()).contains(u"Cadog"_s));
    at.after->primary().click(); // closed without an answer
    QCOMPARE(at.read().file.conference.state, ConferenceState::DecisionsIssued);
    at.at.prompts.verbs = {1};
    at.after->primary().click();
    QCOMPARE(at.read().file.conference.state, ConferenceState::MinutesApproved);
    QVERIFY(at.after->minutes().readyCount() > 0);
    at.after->primary().click();
    QVERIFY(at.after->minutes().run().count(LetterState::Issued) > 0);
    QCOMPARE(at.after->minutes().readyCount(), 0);
}

void AfterTest::aCorrectionKeepsTheOldWords()
{
    StepFixture at(u"Acorn"_s, ConferenceState::Concluded);
    at.show(u"after"_s);
    at.after->show(FinishKind::Decisions);
    const Decision before = at.read().record.decisions.front();
    at.at.prompts.reasons = {u"Put right."_s, u"A date was wrong."_s};
    Q_EMIT at.after->decisions().correctionWanted(before.child);
    const OpenConference now = at.read();
    QCOMPARE(now.record.decisionFor(before.child)->reasons, u"Put right."_s);
    QStringList shown;
    for (const QString& text : walks::texts(at.frame))
        shown << text;
    QVERIFY(shown.join(u'\n').contains(before.reasons));
    QVERIFY(shown.join(u'\n').contains(u"A date was wrong."_s));
}

void AfterTest::nothingToFinishBeforeTheEnd()
{
    StepFixture at(u"Cobnut"_s, ConferenceState::Convened);
    at.show(u"after"_s);
    QVERIFY(!at.after->primary().isVisible());
    QVERIFY(!at.after->toFinish().isVisible());
    QVERIFY(!walks::texts(at.frame).filter(u"has not ended yet"_s).isEmpty());
}

QTEST_MAIN(AfterTest)
#include "aftertest.moc"
