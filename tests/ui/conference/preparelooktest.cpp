#include "tests/ui/conference/preparefixture.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace cadair;
using namespace cadair::ui;

/// How Prepare and After look, speak and change their language.
class PrepareLookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }
    void nothingIsCut_data();
    void nothingIsCut();
    void everyTextIsTranslatable_data() { views(); }
    void everyTextIsTranslatable();
    void languagesLeaveNothingStale_data() { views(); }
    void languagesLeaveNothingStale();
    void everythingHasAName_data() { views(); }
    void everythingHasAName();
    void modelsKeepTheirWord();

private:
    static void views();
    static void bring(StepFixture& at, const QString& view);
    static std::unique_ptr<StepFixture> fixture(const QString& view);
};

void PrepareLookTest::views()
{
    QTest::addColumn<QString>("view");
    for (const char* view : {"board", "forecast", "invitations", "add", "edit", "date", "report", "reports", "who else", "network", "coming", "start", "called off", "decisions", "letters", "minutes", "copies", "record", "amendments", "dispatch", "plan", "handing", "complaints", "dissent", "requests", "children", "keptout", "room"})
        QTest::newRow(view) << QString::fromLatin1(view);
}

std::unique_ptr<StepFixture> PrepareLookTest::fixture(const QString& view)
{
    if (const auto kind = fromWord<FinishKind>(view)) {
        const bool issued = *kind != FinishKind::Decisions && *kind != FinishKind::Letters;
        return std::make_unique<StepFixture>(issued ? u"Gwennol"_s : u"Acorn"_s, issued ? ConferenceState::DecisionsIssued : ConferenceState::Concluded);
    }
    if (view == u"called off"_s)
        return std::make_unique<StepFixture>(u"Thimble"_s, ConferenceState::Cancelled);
    const bool yorkshire = view == u"date"_s || view == u"reports"_s || view == u"report"_s || view == u"who else"_s || view == u"network"_s || view == u"coming"_s || view == u"children"_s || view == u"keptout"_s || view == u"room"_s;
    return std::make_unique<StepFixture>(yorkshire ? u"Cobnut"_s : view == u"board"_s ? u"Mwyaren"_s : u"Nettle"_s,
                                         view == u"board"_s ? ConferenceState::InSession : ConferenceState::Convened);
}

void PrepareLookTest::bring(StepFixture& at, const QString& view)
{
    const auto finish = fromWord<FinishKind>(view);
    const bool after = finish || view == u"called off"_s;
    at.show(after ? u"after"_s : u"prepare"_s);
    const auto run = [&](const QString& id) {
        for (const Command& command : at.frame.commands())
            if (command.id == id)
                command.run();
    };
    if (view == u"board"_s)
        at.prepare->board().setFocus();
    if (view == u"children"_s || view == u"keptout"_s || view == u"room"_s)
        at.prepare->showPane(view);
    if (view == u"forecast"_s)
        at.prepare->showForecast();
    if (view == u"invitations"_s)
        at.prepare->showInvitations();
    if (view == u"add"_s)
        run(u"prepare.add"_s);
    if (view == u"date"_s)
        run(u"prepare.move"_s);
    if (view == u"start"_s)
        at.at.clock.set({QDate(2026, 11, 25), QTime(10, 2)});
    if (view == u"start"_s)
        Q_EMIT at.prepare->changed(); // another day
    if (view == u"start"_s)
        run(u"prepare.start"_s);
    if (view == u"edit"_s || view == u"report"_s) {
        at.prepare->showPerson(at.person(u"Sera Pebble"_s).id, view == u"edit"_s ? BoardModel::Person : BoardModel::ReportChair);
        QTest::keyClick(&at.prepare->board(), Qt::Key_Return);
    }
    if (view == u"reports"_s)
        run(u"prepare.reports"_s);
    if (view == u"who else"_s)
        run(u"prepare.who-else"_s);
    if (view == u"network"_s)
        run(u"prepare.network"_s);
    if (view == u"coming"_s) {
        at.prepare->showPerson(at.person(u"PC Ifan Gorse"_s).id, BoardModel::Person);
        run(u"prepare.coming"_s);
    }
    if (finish)
        at.after->show(*finish);
    at.settle();
    at.settle();
}

void PrepareLookTest::nothingIsCut_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<bool>("welsh");
    for (const char* view : {"board", "nettle", "forecast", "invitations", "add", "edit", "date", "report", "reports", "who else", "network", "coming", "start", "called off", "decisions", "letters", "minutes", "copies", "record", "amendments", "dispatch", "plan", "handing", "complaints", "dissent", "requests", "children", "keptout", "room"})
        for (const bool welsh : {false, true})
            QTest::newRow(qPrintable(QString::fromLatin1(view) + (welsh ? u" in Welsh"_s : u" in English"_s))) << QString::fromLatin1(view) << welsh;
}

void PrepareLookTest::nothingIsCut()
{
    QFETCH(const QString, view);
    QFETCH(const bool, welsh);
    const auto at = fixture(view);
    at->at.languages.setLanguage(welsh ? Language::Welsh : Language::English);
    bring(*at, view);
    walks::picture(at->frame, u"prepare-"_s + QString(view).replace(u' ', u'-') + (welsh ? u"-cy"_s : u"-en"_s));
    const QStringList cut = walks::cutTexts(at->frame);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void PrepareLookTest::everyTextIsTranslatable()
{
    QFETCH(const QString, view);
    const auto at = fixture(view);
    bring(*at, view);
    const QStringList english = walks::texts(at->frame);
    const Bracketed bracketed;
    at->settle();
    // What the domain's own catalogue says (a Phrasebook is never installed) and data stay without brackets; a text that is
    // neither changed nor data was forgotten.
    QStringList bare;
    for (const QString& text : walks::bareTexts(at->frame, at->data()))
        if (english.contains(text))
            bare << text;
    const QStringList domain = [&] {
        at->at.languages.setLanguage(Language::Welsh);
        const QStringList welsh = walks::texts(at->frame);
        at->at.languages.setLanguage(Language::English);
        QStringList same;
        for (const QString& text : english)
            if (!welsh.contains(text))
                same << text;
        return same; // it follows the language: it is translated somewhere
    }();
    for (const QString& text : domain)
        bare.removeAll(text);
    const OpenConference open = at->read();
    QStringList record;
    for (const Decision& decision : open.record.decisions)
        record << decision.reasons << decision.decidedBy << decision.categoryReason;
    for (const Dissent& dissent : open.record.dissents)
        record << dissent.reason;
    for (const Departure& departure : open.record.departures)
        record << departure.reason;
    for (const Note& note : open.record.notes)
        record << note.text;
    for (const QString& text : record)
        bare.removeAll(text);
    for (const Rule& rule : open.procedure->rules) // quoted as the place wrote it, where it has no Welsh
        bare.removeAll(rule.text.en);
    for (const Subject& subject : open.file.subjects)
        bare.removeAll(callName(subject.child, Language::English));
    for (const DocumentPreview* preview : at->frame.findChildren<DocumentPreview*>())
        bare.removeAll(preview->accessibleDescription()); // the letter itself, in its reader's language
    for (qsizetype i = bare.size(); i-- > 0;)
        if (bare.at(i).startsWith(u"Acorn"_s) || bare.at(i).contains(u'·'))
            bare.removeAt(i); // the frame's own lines hold the family's name and the date
    QVERIFY2(bare.isEmpty(), qPrintable(bare.join(u'\n')));
}

void PrepareLookTest::languagesLeaveNothingStale()
{
    QFETCH(const QString, view);
    const auto at = fixture(view);
    bring(*at, view);
    const QStringList before = walks::texts(at->frame);
    at->at.languages.setLanguage(Language::Welsh);
    at->settle();
    at->at.languages.setLanguage(Language::English);
    at->settle();
    QCOMPARE(walks::texts(at->frame), before);
}

void PrepareLookTest::everythingHasAName()
{
    QFETCH(const QString, view);
    const auto at = fixture(view);
    bring(*at, view);
    const QStringList nameless = walks::namelessWidgets(at->frame);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void PrepareLookTest::modelsKeepTheirWord()
{
    StepFixture at(u"Nettle"_s, ConferenceState::Convened);
    at.show(u"prepare"_s);
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    QAbstractItemModelTester board(at.prepare->board().rows(), mode);
    QAbstractItemModelTester ready(at.prepare->ready().rows(), mode);
    QAbstractItemModelTester forecast(at.prepare->forecast().list().rows(), mode);
    QAbstractItemModelTester recipients(at.prepare->letters().list().rows(), mode);
    at.prepare->showPerson(at.person(u"Sera Pebble"_s).id, BoardModel::ReplyColumn);
    QTest::keyClick(&at.prepare->board(), Qt::Key_Minus);
    at.prepare->showInvitations();
    at.frame.aboutToLock();
    at.frame.unlocked();

    StepFixture over(u"Acorn"_s, ConferenceState::Concluded);
    over.show(u"after"_s);
    QAbstractItemModelTester finish(over.after->toFinish().rows(), mode);
    over.after->letters().issue();
}

QTEST_MAIN(PrepareLookTest)
#include "preparelooktest.moc"
