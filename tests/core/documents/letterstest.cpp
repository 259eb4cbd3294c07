#include "tests/core/documents/golden.h"
#include "tests/core/documents/sample.h"

#include <QtTest/QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

using sample::compareWithFile;
using sample::missingIn;

/// Whole documents against files, and what stops one.
class LettersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_shelf.emplace(sample::shelf()); }

    void aDocumentReadsAsItsFile_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("language");
        const auto row = [](const char* sentence, const QString& document, const QString& to, const QString& language) {
            QTest::newRow(sentence) << document << to << language;
        };
        row("a mother is invited in Welsh", u"invitation"_s, u"Elan"_s, u"cy"_s);
        row("a mother is invited in English", u"invitation"_s, u"Elan"_s, u"en"_s);
        row("a girl of nine is invited in Welsh", u"invitation"_s, u"Siân"_s, u"cy"_s);
        row("a girl of nine is invited in English", u"invitation"_s, u"Siân"_s, u"en"_s);
        row("a head teacher is invited in Welsh", u"invitation"_s, u"Rhys"_s, u"cy"_s);
        row("a head teacher is invited in English", u"invitation"_s, u"Rhys"_s, u"en"_s);
        row("a mother is told the decisions in Welsh", u"decision-letter"_s, u"Elan"_s, u"cy"_s);
        row("a mother is told the decisions in English", u"decision-letter"_s, u"Elan"_s, u"en"_s);
        row("a girl of nine is told the decision in Welsh", u"decision-letter"_s, u"Siân"_s, u"cy"_s);
        row("a girl of nine is told the decision in English", u"decision-letter"_s, u"Siân"_s, u"en"_s);
        row("a health visitor is told the decisions in Welsh", u"decision-letter"_s, u"Beth"_s, u"cy"_s);
        row("a health visitor is told the decisions in English", u"decision-letter"_s, u"Beth"_s, u"en"_s);
        row("a mother gets the plan in Welsh", u"outline-plan"_s, u"Elan"_s, u"cy"_s);
        row("a mother gets the plan in English", u"outline-plan"_s, u"Elan"_s, u"en"_s);
        row("a health visitor gets the plan in Welsh", u"outline-plan"_s, u"Beth"_s, u"cy"_s);
        row("a health visitor gets the plan in English", u"outline-plan"_s, u"Beth"_s, u"en"_s);
        row("a health visitor signs the agreement in Welsh", u"written-agreement"_s, u"Beth"_s, u"cy"_s);
        row("a health visitor signs the agreement in English", u"written-agreement"_s, u"Beth"_s, u"en"_s);
        row("a girl of nine gets her plan in Welsh", u"childs-plan"_s, u"Siân"_s, u"cy"_s);
        row("a girl of nine gets her plan in English", u"childs-plan"_s, u"Siân"_s, u"en"_s);
        row("a head teacher gets the minutes in Welsh", u"minutes"_s, u"Rhys"_s, u"cy"_s);
        row("a head teacher gets the minutes in English", u"minutes"_s, u"Rhys"_s, u"en"_s);
    }

    void aDocumentReadsAsItsFile()
    {
        QFETCH(const QString, document);
        QFETCH(const QString, to);
        QFETCH(const QString, language);
        DocumentRequest request = sample::request(*m_shelf, *DocumentKey::parse(document), to);
        request.language = language;
        const ComposedDocument composed = composeDocument(request, m_shelf->sources());
        QCOMPARE(missingIn(composed), QStringList());
        const QString reader = m_shelf->person(to).capacity == Capacity::Practitioner ? u"practitioner"_s
                               : m_shelf->person(to).capacity == Capacity::Child      ? u"child"_s
                                                                                      : u"family"_s;
        const QString name = document + u'-' + reader + u'-' + language;
        compareWithFile(name + u".txt"_s, composed.plainText + u'\n');
        compareWithFile(name + u".html"_s, composed.bodyHtml);
        QCOMPARE(composed.fileName, document + u'-' + language + u"-03"_s);
    }

    void whatIsMissingStopsALetter_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QStringList>("missing");
        const auto row = [](const char* sentence, const QString& document, const QString& to, const QString& what,
                            const QStringList& missing) { QTest::newRow(sentence) << document << to << what << missing; };
        row("no address", u"decision-letter"_s, u"Elan"_s, u"address"_s, {u"address"_s});
        row("no decision for one of the children", u"decision-letter"_s, u"Elan"_s, u"decision"_s, {u"outcome"_s, u"reasons"_s});
        row("a decision without reasons", u"decision-letter"_s, u"Bryn"_s, u"reasons"_s, {u"reasons"_s});
        row("no social worker", u"decision-letter"_s, u"Elan"_s, u"social-worker"_s, {u"social-workers"_s});
        row("the right to complain has no Welsh", u"decision-letter"_s, u"Elan"_s, u"complaint-cy"_s, {u"complaint"_s});
        row("the same in an English letter is no obstacle", u"decision-letter"_s, u"Bryn"_s, u"complaint-cy"_s, {});
        row("the child has died", u"decision-letter"_s, u"Bryn"_s, u"died"_s, {u"died"_s});
        row("a parent of none of the children", u"decision-letter"_s, u"Bryn"_s, u"of"_s, {u"children"_s});
        row("the father of a child without a plan", u"outline-plan"_s, u"Bryn"_s, QString(), {u"plan"_s});
        row("a plan that says nothing of what is done", u"outline-plan"_s, u"Elan"_s, u"actions"_s, {u"actions"_s});
        row("a must wants the family to do its part", u"outline-plan"_s, u"Rhys"_s, u"family-actions"_s, {u"family-actions"_s});
        row("what a should wants stops no plan", u"outline-plan"_s, u"Rhys"_s, u"should"_s, {});
        row("no social worker for a child's page", u"decision-letter"_s, u"Siân"_s, u"social-worker"_s, {u"social-workers"_s});
        row("no date for the conference", u"invitation"_s, u"Elan"_s, u"date"_s, {u"date"_s});
        row("no reasons for the conference", u"invitation"_s, u"Rhys"_s, u"why"_s, {u"why"_s});
        row("an excluded father's minutes", u"minutes"_s, u"Bryn"_s, u"exclusion"_s, {u"excluded"_s});
    }

    void whatIsMissingStopsALetter()
    {
        QFETCH(const QString, document);
        QFETCH(const QString, to);
        QFETCH(const QString, what);
        QFETCH(const QStringList, missing);
        sample::Shelf shelf = *m_shelf;
        if (what == u"address")
            shelf.person(to).address.clear();
        if (what == u"decision")
            shelf.record.decisions.pop_back();
        if (what == u"reasons")
            shelf.record.decisions.back().reasons = u" \n "_s;
        if (what == u"social-worker")
            shelf.person(u"Sera"_s).agency = AgencyKey::parse(u"other-authority"_s);
        if (what == u"complaint-cy")
            shelf.procedure.complaint.cy.clear();
        if (what == u"died")
            shelf.file.subjects[1].child.died = QDate(2026, 12, 10);
        if (what == u"of")
            shelf.person(to).of.clear();
        if (what == u"date")
            shelf.file.conference.date.reset();
        if (what == u"why")
            shelf.file.conference.reasons.clear();
        ChildPlan& plan = shelf.record.dossier.plans.begin()->second;
        if (what == u"actions")
            plan.actions.clear();
        if (what == u"family-actions" || what == u"should") {
            plan.actions.pop_back();
            Rule rule{.id = u"FIF-PLN-01"_s};
            rule.force = what == u"should" ? Force::Should : Force::Must;
            shelf.procedure.rules.push_back(rule);
            shelf.procedure.contents = {{.document = documents::outlinePlan(), .part = *PartKey::parse(u"family-actions"_s),
                                         .rule = rule.id, .condition = {}}};
        }
        if (what == u"exclusion")
            shelf.person(to).exclusion = Exclusion{};
        const auto composed = composeDocument(sample::request(shelf, *DocumentKey::parse(document), to), shelf.sources());
        QCOMPARE(missingIn(composed), missing);
        QCOMPARE(composed.mayBeIssued(), missing.isEmpty());
    }

    /// What was decided, in words for the age that the child has on that day; and whatever the age, why is not told.
    void aChildsPageIsInWordsForTheAge_data()
    {
        QTest::addColumn<QDate>("born");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("welsh");
        QTest::newRow("six years old") << QDate(2019, 12, 15) << u"like food, warm clothes"_s << u"fel bwyd, dillad cynnes"_s;
        QTest::newRow("seven that very day") << QDate(2019, 12, 14) << u"what every child needs"_s << u"ar bob plentyn"_s;
        QTest::newRow("eleven") << QDate(2015, 1, 1) << u"People will work to a plan"_s << u"Bydd pobl yn gweithio yn ôl cynllun"_s;
        QTest::newRow("twelve that very day") << QDate(2014, 12, 14) << u"The category is: Neglect"_s << u"Dyma'r categori: Esgeulustod"_s;
        QTest::newRow("nobody knows when she was born") << QDate() << u"what every child needs"_s << u"ar bob plentyn"_s;
    }
    void aChildsPageIsInWordsForTheAge()
    {
        QFETCH(const QDate, born);
        QFETCH(const QString, english);
        QFETCH(const QString, welsh);
        sample::Shelf shelf = *m_shelf;
        shelf.file.subjects[0].child.born = born.isValid() ? std::optional(born) : std::nullopt;
        for (const DocumentKey& document : {documents::decisionLetter(), documents::outlinePlan(), documents::childsPlan()})
            for (const QString& language : {u"en"_s, u"cy"_s}) {
                DocumentRequest request = sample::request(shelf, document, u"Siân"_s);
                request.language = language;
                const ComposedDocument page = composeDocument(request, shelf.sources());
                QCOMPARE(missingIn(page), QStringList());
                QVERIFY2(page.plainText.contains(language == u"en"_s ? english : welsh), qPrintable(page.plainText));
                for (const QString& privately : {u"without having eaten"_s, u"works nights"_s, u"Nain stays"_s, u"Family support visits"_s, u"Tomos"_s})
                    QVERIFY2(!page.plainText.contains(privately), qPrintable(privately));
            }
    }

    /// Whoever was not there is told what they need: those kept out that the chair decided it, and which minutes are theirs.
    void whoWasNotThereIsToldWhatTheyNeed_data()
    {
        QTest::addColumn<bool>("keptOut");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("never");
        QTest::newRow("absent") << false << u"The social worker can go through this letter with you"_s << u"The chair decided that you would not"_s;
        QTest::newRow("kept out") << true << u"The chair decided that you would not be at the conference, or at a part of it. This letter tells you all the same what was decided. You will also get the minutes."_s
                                  << u"The social worker can go through this letter with you"_s;
    }
    void whoWasNotThereIsToldWhatTheyNeed()
    {
        QFETCH(const bool, keptOut);
        QFETCH(const QString, says);
        QFETCH(const QString, never);
        sample::Shelf shelf = *m_shelf;
        if (keptOut)
            shelf.person(u"Bryn"_s).exclusion = Exclusion{.evidence = u"He had threatened the health visitor twice."_s, .record = ExclusionRecord::Whole};
        const ComposedDocument told = composeDocument(sample::request(shelf, documents::decisionLetter(), u"Bryn"_s), shelf.sources());
        QCOMPARE(missingIn(told), QStringList());
        QVERIFY2(told.plainText.contains(says), qPrintable(told.plainText));
        QVERIFY2(!told.plainText.contains(never), qPrintable(told.plainText));
        QVERIFY(!told.plainText.contains(u"threatened"_s));
    }

    void leafletsEnclosedAreListedInTheirLanguage_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("listed");
        QTest::newRow("a mother's, in English") << u"Elan"_s << u"en"_s << u"About complaints (Polish)"_s;
        QTest::newRow("a mother's, in Welsh") << u"Elan"_s << u"cy"_s << u"Am gwynion (Pwyleg)"_s;
        QTest::newRow("a girl's") << u"Siân"_s << u"en"_s << u"About complaints (Polish)"_s;
        QTest::newRow("none with a head teacher's") << u"Rhys"_s << u"en"_s << QString();
    }
    void leafletsEnclosedAreListedInTheirLanguage()
    {
        QFETCH(const QString, to);
        QFETCH(const QString, language);
        QFETCH(const QString, listed);
        sample::Shelf shelf = *m_shelf;
        DocumentRequest request = sample::request(shelf, documents::invitation(), to);
        request.language = language;
        const QString heading = language == u"cy"_s ? u"Wedi'i amgáu"_s : u"Enclosed"_s;
        QVERIFY(!composeDocument(request, shelf.sources()).plainText.contains(heading)); // nothing was given yet
        shelf.record.dossier.attending[shelf.person(to).id].leaflets = {{u"complaints"_s, u"pl"_s}, {u"information"_s, QString()}};
        const QString text = composeDocument(request, shelf.sources()).plainText;
        QCOMPARE(text.contains(heading), !listed.isEmpty());
        QVERIFY2(listed.isEmpty() || text.contains(listed), qPrintable(text));
    }

    void aMissingFieldIsSaidInASentence()
    {
        const MissingField address{u"address"_s, {}, {}};
        QCOMPARE(missingSentence(address, u"Dr Patel %2"_s, {}, m_shelf->templates, Language::English),
                 u"Dr Patel %2 has no address."_s);
        QCOMPARE(missingSentence(address, u"Dr Patel"_s, {}, m_shelf->templates, Language::Welsh),
                 u"Nid oes cyfeiriad ar gyfer Dr Patel."_s);
        for (const QString& name : m_shelf->templates.names())
            for (const RequiredField& required : m_shelf->templates.fields(name).required)
                QVERIFY2(m_shelf->templates.words(Language::Welsh).contains(u"missing."_s + required.name), qPrintable(required.name));
    }

    void aRuleAsksForRecommendations()
    {
        sample::Shelf shelf = *m_shelf;
        std::erase_if(shelf.record.notes, [](const Note& note) { return note.agenda.text() == u"plan"; });
        const DocumentRequest request = sample::request(shelf, documents::decisionLetter(), u"Elan"_s);
        QVERIFY(composeDocument(request, shelf.sources()).mayBeIssued());
        shelf.procedure.contents = {{.document = documents::decisionLetter(),
                                     .part = *PartKey::parse(u"recommendations"_s),
                                     .rule = u"JER-LET-05"_s,
                                     .condition = {}}};
        const auto missing = composeDocument(request, shelf.sources()).missing;
        QCOMPARE(missing.size(), size_t(1));
        QCOMPARE(missing.front().field, u"recommendations"_s);
        QCOMPARE(missing.front().rule, u"JER-LET-05"_s);
    }

    /// An authority of its own may ask for what only its own template could give: the letter waits and says so.
    void aPartNoTemplateHoldsStopsTheLetter()
    {
        sample::Shelf shelf = *m_shelf;
        const DocumentRequest request = sample::request(shelf, documents::decisionLetter(), u"Elan"_s);
        ContentLine line{.document = documents::decisionLetter(), .part = *PartKey::parse(u"contingency"_s), .rule = u"FIF-LET-01"_s,
                         .condition = u"court-order"_s};
        shelf.procedure.contents = {line};
        QVERIFY(composeDocument(request, shelf.sources()).mayBeIssued());
        shelf.record.circumstances = {u"court-order"_s};
        const auto missing = composeDocument(request, shelf.sources()).missing;
        QCOMPARE(missing.size(), size_t(1));
        QCOMPARE(missing.front().field, u"contingency"_s);
        QCOMPARE(missing.front().rule, u"FIF-LET-01"_s);
    }

    /// The minutes hold what their rules ask for; a copy that leaves people out is not stopped by what it leaves out.
    void theMinutesHoldWhatTheirRulesAskFor()
    {
        sample::Shelf shelf = *m_shelf;
        for (const auto& [part, condition] : {std::pair{u"exclusion"_s, u"exclusion"_s}, std::pair{u"dissent"_s, u"dissent"_s},
                                              std::pair{u"apologies"_s, u"apologies"_s}})
            shelf.procedure.contents.push_back({.document = documents::minutes(), .part = *PartKey::parse(part),
                                                .rule = u"FIF-MIN-01"_s, .condition = condition});
        const DocumentRequest whole = sample::request(shelf, documents::minutes(), u"Beth"_s);
        const DocumentRequest mother = sample::request(shelf, documents::minutes(), u"Elan"_s);
        QVERIFY(composeDocument(whole, shelf.sources()).mayBeIssued());

        Exclusion exclusion{.decided = ExclusionDecided::During, .extent = ExclusionExtent::Part, .from = QTime(10, 30)};
        exclusion.to = QTime(11, 0);
        exclusion.record = ExclusionRecord::AttendedPart;
        shelf.person(u"Bryn"_s).exclusion = exclusion;
        const ComposedDocument told = composeDocument(whole, shelf.sources());
        QVERIFY(told.mayBeIssued());
        for (const QString& said : {u"Decided during the conference"_s, u"Minutes given: the part attended"_s,
                                    u"Not everybody agreed with what was decided"_s, u"No message recorded"_s})
            QVERIFY2(told.plainText.contains(said), qPrintable(said));
        const ComposedDocument family = composeDocument(mother, shelf.sources());
        QVERIFY(family.mayBeIssued());
        QVERIFY(!family.plainText.contains(u"Penderfynwyd yn ystod y gynhadledd"_s));

        shelf.record.dissents.clear();
        shelf.record.circumstances = {u"dissent"_s};
        const auto missing = composeDocument(whole, shelf.sources()).missing;
        QCOMPARE(missing.size(), size_t(1));
        QCOMPARE(missing.front().field, u"dissent"_s);
        QCOMPARE(missing.front().rule, u"FIF-MIN-01"_s);
    }

    void theReadersOwnLanguageIsUsed_data()
    {
        QTest::addColumn<QString>("papers");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("matter");
        QTest::newRow("Welsh") << u"cy"_s << u"cy"_s << u"none"_s;
        QTest::newRow("Welsh of Wales") << u"cy-GB"_s << u"cy"_s << u"none"_s;
        QTest::newRow("English") << u"en"_s << u"en"_s << u"none"_s;
        QTest::newRow("nobody asked") << QString() << u"en"_s << u"not-asked"_s;
        QTest::newRow("Polish: an English copy that somebody has to explain") << u"pl"_s << u"en"_s << u"third-language"_s;
    }

    void theReadersOwnLanguageIsUsed()
    {
        QFETCH(const QString, papers);
        QFETCH(const QString, language);
        QFETCH(const QString, matter);
        sample::Shelf shelf = *m_shelf;
        shelf.person(u"Bryn"_s).languages.papers = papers;
        const auto composed = composeDocument(sample::request(shelf, documents::decisionLetter(), u"Bryn"_s), shelf.sources());
        QCOMPARE(wordOf(composed.language), language);
        QCOMPARE(wordOf(composed.languageMatter), matter);
        QCOMPARE(composed.languageTag, papers);
    }

    void aSampleSaysSoInItsOwnLanguage()
    {
        DocumentRequest request = sample::request(*m_shelf, documents::decisionLetter(), u"Elan"_s);
        request.sample = true;
        const ComposedDocument composed = composeDocument(request, m_shelf->sources());
        QVERIFY(composed.sampleMark.startsWith(u"Sampl:"_s));
        request.sample = false;
        QVERIFY(composeDocument(request, m_shelf->sources()).sampleMark.isEmpty());
    }

    void anIssuedLetterOpensAsItWas()
    {
        sample::Shelf shelf = *m_shelf;
        shelf.person(u"Elan"_s).name = u"Elan \"<b>\" Mwyaren"_s;
        DocumentRequest request = sample::request(shelf, documents::decisionLetter(), u"Elan"_s);
        request.sample = true;
        request.pointSize = 18;
        ComposedDocument composed = composeDocument(request, shelf.sources());
        Letter letter{.id = LetterId::fresh(), .conference = shelf.file.conference.id, .document = composed.document, .to = composed.to};
        letter.language = composed.languageTag;
        letter.html = composed.bodyHtml;
        letter.copyNumber = composed.copyNumber;
        const ComposedDocument again = reopened(letter, shelf.file, shelf.sources().agencies, QDate(2026, 11, 23));
        QCOMPARE(again.footer, composed.footer);
        QCOMPARE(again.pageOfPages, composed.pageOfPages);
        QCOMPARE(again.title, composed.title);
        QCOMPARE(again.sampleMark, composed.sampleMark);
        QCOMPARE(again.fileName, composed.fileName);
        QCOMPARE(again.pointSize, 18);
        QVERIFY(again == composed);
    }

    void aDissentIsInTheMinutesAndNotInTheLetter()
    {
        const QString words = m_shelf->record.dissents.front().reason;
        QVERIFY(composeDocument(sample::request(*m_shelf, documents::minutes(), u"Rhys"_s), m_shelf->sources()).plainText.contains(words));
        QVERIFY(!composeDocument(sample::request(*m_shelf, documents::decisionLetter(), u"Rhys"_s), m_shelf->sources()).plainText.contains(words));
    }

    void anUnbornChildHasANameThatFitsASentence()
    {
        sample::Shelf shelf = *m_shelf;
        Child& child = shelf.file.subjects[1].child;
        child.givenName.clear();
        child.born.reset();
        child.expected = QDate(2027, 3, 1);
        DocumentRequest request = sample::request(shelf, documents::decisionLetter(), u"Elan"_s);
        QVERIFY(composeDocument(request, shelf.sources()).plainText.contains(u"Nid yw enw Babi Mwyaren wedi'i roi"_s));
        request.language = u"en"_s;
        QVERIFY(composeDocument(request, shelf.sources()).plainText.contains(u"Baby Mwyaren's name is not placed"_s));
    }

private:
    std::optional<sample::Shelf> m_shelf;
};

QTEST_APPLESS_MAIN(LettersTest)
#include "letterstest.moc"
