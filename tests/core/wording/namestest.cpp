#include "core/wording/names.h"
#include "core/procedure/library.h"
#include "core/procedure/vocabulary.h"
#include "core/wording/keynames.h"
#include "core/wording/namesofpeople.h"
#include "core/wording/namesofpreparing.h"
#include "core/wording/namesofrules.h"

#include <QTest>

#include <functional>

using namespace cadair;
using namespace Qt::StringLiterals;

using Names = std::function<QStringList(const Phrasebook&)>;
Q_DECLARE_METATYPE(Names)

/// Every value of every enum, and every word of the procedures' vocabulary, has its own name in both languages.
class NamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyValueHasItsName_data();
    void everyValueHasItsName();
    void everyWordHasItsName_data();
    void everyWordHasItsName();
    void anchorsLeanInWelsh();
    void languagesHaveNames();
    void keyAgenciesHaveNames();
    void keyAgenciesOfEveryProcedureHaveNames();
};

template <typename Enum>
static void addRow(const char* name)
{
    QTest::newRow(name) << Names([](const Phrasebook& book) {
        QStringList names;
        for (const Word<Enum>& entry : wordsOf(Enum{}))
            names << nameOf(entry.value, book);
        return names;
    });
}

void NamesTest::everyValueHasItsName_data()
{
    QTest::addColumn<Names>("names");
    addRow<ConferenceType>("kinds of conference");
    addRow<ConferenceState>("states of a conference");
    addRow<OutcomeKind>("outcomes");
    addRow<NoteKind>("kinds of note");
    addRow<ConfidentialKind>("why a note is confidential");
    addRow<ViewChoice>("views");
    addRow<ReachedBy>("how an outcome was reached");
    addRow<ReportKind>("reports");
    addRow<ReportReader>("readers of reports");
    addRow<ExclusionDecided>("when an exclusion was decided");
    addRow<ExclusionExtent>("extent of an exclusion");
    addRow<ExclusionRecord>("record of an excluded person");
    addRow<EndingGround>("grounds for ending a plan");
    addRow<CopyKind>("copies");
    addRow<MeetingMode>("how a meeting is held");
    addRow<ExclusionSettled>("what became of a request to keep somebody out");
    addRow<ExclusionOwed>("what is owed on such a request");
    addRow<ContributionKind>("what the family gives");
    addRow<ChildComes>("how much a child comes to");
    addRow<Capacity>("capacities");
    addRow<Relation>("relations");
    addRow<Basis>("bases");
    addRow<RoleWord>("roles");
    addRow<AttendMode>("ways of attending");
    addRow<Reply>("replies");
    addRow<Seat>("seats");
    addRow<Language>("languages");
    addRow<Outcome>("outcomes of a rule");
    addRow<Force>("forces");
    addRow<RuleKind>("kinds of rule");
    addRow<Moment>("moments");
    addRow<LimitState>("states of a limit");
    addRow<Presumption>("presumptions about a child");
    const auto words = [](const char* name, const QStringList& all, QString (*nameOfWord)(const QString&, const Phrasebook&)) {
        QTest::newRow(name) << Names([=](const Phrasebook& book) {
            QStringList names;
            for (const QString& word : all)
                names << nameOfWord(word, book);
            return names;
        });
    };
    words("how views reach a meeting", wordsOfHearing(), nameOfHearing);
    words("why a family records", wordsOfRecordingReasons(), nameOfRecordingReason);
    words("who decides about a recording", wordsOfDeciders(), nameOfDecider);
    words("whom a chair meets", {u"family"_s, u"child"_s, u"social-worker"_s}, nameOfMet);
    words("what a chair has to be",
          {u"experience"_s, u"authority"_s, u"challenge"_s, u"social-work"_s, u"training"_s, u"reviewing-officer"_s, u"social-services"_s}, nameOfQuality);
    QTest::newRow("words for the quorum") << Names([](const Phrasebook& book) {
        QStringList names;
        for (const Word<Outcome>& entry : wordsOf(Outcome{}))
            names << quorumWord(entry.value, book);
        return names;
    });
}

static void compareLanguages(const Names& names)
{
    const QStringList english = names(Language::English);
    const QStringList welsh = names(Language::Welsh);
    QCOMPARE(english.size(), welsh.size());
    QVERIFY(!english.isEmpty());
    for (qsizetype i = 0; i < english.size(); ++i) {
        QVERIFY(!english[i].isEmpty());
        QVERIFY2(english[i] != welsh[i], qPrintable(english[i]));
        QVERIFY2(english.indexOf(english[i]) == i, qPrintable(english[i])); // no two values look alike
        QVERIFY2(welsh.indexOf(welsh[i]) == i, qPrintable(welsh[i]));
    }
}

void NamesTest::everyValueHasItsName()
{
    QFETCH(const Names, names);
    compareLanguages(names);
}

template <typename KeyType>
static void addWords(const char* name, const QStringList& words,
                     QString (*nameOfWord)(const KeyType&, const Phrasebook&))
{
    QTest::newRow(name) << Names([=](const Phrasebook& book) {
        QStringList names;
        for (const QString& word : words)
            names << nameOfWord(*KeyType::parse(word), book);
        return names;
    });
    for (const QString& word : words)
        for (const Language language : {Language::English, Language::Welsh})
            QVERIFY2(nameOfWord(*KeyType::parse(word), language) != word, qPrintable(word));
}

void NamesTest::everyWordHasItsName_data()
{
    QTest::addColumn<Names>("names");
    addWords<DocumentKey>("documents", documentWords(), nameOfDocument);
    addWords<CategoryKey>("categories", categoryWords(), nameOfCategory);
    addWords<DutyKey>("what an inquorate conference secures", dutiesIfNotHeld() + dutiesIfHeld(), nameOfDuty);
    addWords<GroundKey>("grounds for going on", inquorateGroundWords(), nameOfGround);
    addWords<TimescaleKey>("time limits", timescaleWords() + documentWords(), nameOfLimit);
    addWords<EventKey>("what a limit is counted from", eventWords(), anchorPhrase);
    QTest::newRow("phases of an agenda") << Names([](const Phrasebook& book) {
        QStringList names;
        for (const QString& word : phaseWords())
            names << nameOfPhase(word, book);
        return names;
    });
}

void NamesTest::everyWordHasItsName()
{
    QFETCH(const Names, names);
    compareLanguages(names);
}

void NamesTest::anchorsLeanInWelsh()
{
    for (const QString& word : eventWords()) {
        const QString phrase = anchorPhrase(*EventKey::parse(word), Language::Welsh);
        QVERIFY2(phrase.startsWith("y "_L1) || phrase.startsWith("yr "_L1), qPrintable(phrase));
    }
}

void NamesTest::languagesHaveNames()
{
    QCOMPARE(nameOfLanguage(u"cy"_s, Language::Welsh), u"Cymraeg"_s);
    QCOMPARE(nameOfLanguage(u"pl"_s, Language::Welsh), u"Pwyleg"_s);
    QCOMPARE(nameOfLanguage(u"pt-PT"_s, Language::English), u"Portuguese"_s);
    QCOMPARE(nameOfLanguage(u"de"_s, Language::English), u"Deutsch"_s);
    QCOMPARE(nameOfLanguage(QString(), Language::English), QString());
}

void NamesTest::keyAgenciesHaveNames()
{
    const AgencyKinds agencies = shippedAgencyKinds();
    QCOMPARE(nameOfKeyAgency(u"police"_s, agencies, Language::English), u"Police"_s);
    QCOMPARE(nameOfKeyAgency(u"health"_s, agencies, Language::Welsh), u"Iechyd"_s);
    for (const QString& word : {u"health"_s, u"education"_s, u"originating-social-worker"_s, u"originating-manager"_s,
                                u"receiving-social-worker"_s, u"receiving-manager"_s})
        for (const Language language : {Language::English, Language::Welsh})
            QVERIFY2(nameOfKeyAgency(word, agencies, language) != word, qPrintable(word));
}

void NamesTest::keyAgenciesOfEveryProcedureHaveNames()
{
    const AgencyKinds agencies = shippedAgencyKinds();
    for (const ProcedureKey& key : shippedProcedures()) {
        const auto read = loadProcedure(key.text(), agencies);
        QVERIFY(std::holds_alternative<Procedure>(read));
        for (const KeyAgencyRule& rule : std::get<Procedure>(read).keyAgencies)
            for (const KeyAgency& agency : rule.agencies)
                for (const Language language : {Language::English, Language::Welsh})
                    QVERIFY2(nameOfKeyAgency(agency.word, agencies, language) != agency.word, qPrintable(agency.word));
    }
}

QTEST_APPLESS_MAIN(NamesTest)
#include "namestest.moc"
