#include "core/wording/reasons.h"

#include <QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

namespace {

/// A conference with one practitioner and two children, one of them unborn.
struct Example {
    Example()
    {
        Subject sian{.child = Child{.id = ChildId::fresh(), .family = FamilyId::fresh(), .givenName = u"Siân"_s}};
        sian.child.born = QDate(2017, 3, 1);
        Subject unborn{.child = Child{.id = ChildId::fresh(), .family = sian.child.family}};
        unborn.child.expected = QDate(2027, 3, 3);
        Participant person{.id = ParticipantId::fresh(), .name = u"Beth Marrow"_s};
        file.subjects = {sian, unborn};
        file.participants = {person};
        procedure.quorum.lead = *AgencyKey::parse(u"childrens-social-care"_s);
    }

    Naming naming() const { return {file, procedure, agencies}; }
    ChildId sian() const { return file.subjects[0].child.id; }
    ChildId unborn() const { return file.subjects[1].child.id; }
    ParticipantId beth() const { return file.participants[0].id; }

    CaseFile file{Conference{
        .id = ConferenceId::fresh(), .family = FamilyId::fresh(), .procedure = *ProcedureKey::parse(u"jersey"_s)}};
    Procedure procedure{.id = *ProcedureKey::parse(u"jersey"_s),
                        .calendar = *CalendarKey::parse(u"jersey"_s),
                        .quorum = QuorumRule{.lead = *AgencyKey::parse(u"childrens-social-care"_s)}};
    AgencyKinds agencies = shippedAgencyKinds();
};

} // namespace

class ReasonsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeIsASentenceInBothLanguages_data();
    void everyCodeIsASentenceInBothLanguages();
    void sentencesNameWhoAndWhat_data();
    void sentencesNameWhoAndWhat();
    void sameSentenceIsSaidOnce();
    void quorumIsTold();
    void waysAndNewDatesAreTold();
};

void ReasonsTest::everyCodeIsASentenceInBothLanguages_data()
{
    QTest::addColumn<QString>("code");
    for (const Word<ReasonCode>& entry : wordsOf(ReasonCode{}))
        QTest::newRow(qPrintable(wordOf(entry.value))) << wordOf(entry.value);
}

void ReasonsTest::everyCodeIsASentenceInBothLanguages()
{
    QFETCH(const QString, code);
    const Example example;
    const Reason bare{.code = *fromWord<ReasonCode>(code), .rule = {}, .particulars = {}, .person = {}, .child = {}};
    Reason full = bare;
    full.particulars = {u"3"_s};
    full.person = example.beth();
    full.child = example.sian();
    for (const Reason& reason : {bare, full}) {
        const QString english = sentence(reason, example.naming(), Language::English);
        const QString welsh = sentence(reason, example.naming(), Language::Welsh);
        for (const QString& text : {english, welsh}) {
            QVERIFY2(text.endsWith(u'.') && text.size() > 10, qPrintable(text));
            QVERIFY2(text[0].isUpper() || text[0].isDigit(), qPrintable(text));
            QVERIFY2(!text.contains(u'%') && !text.contains(u"(c)") && !text.contains(u"(g)"), qPrintable(text));
        }
        QVERIFY2(english != welsh, qPrintable(english));
    }
}

void ReasonsTest::sentencesNameWhoAndWhat_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("particulars");
    QTest::addColumn<bool>("unborn");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("cy");
    const auto row = [](const char* name, ReasonCode code, const QStringList& particulars, bool unborn,
                        const QString& en, const QString& cy) {
        QTest::newRow(name) << static_cast<int>(code) << particulars << unborn << en << cy;
    };
    row("one agency is missing", ReasonCode::TooFewAgencies, {u"1"_s}, false,
        u"One more agency in direct contact with Siân is needed."_s,
        u"Mae angen un asiantaeth arall sydd mewn cysylltiad uniongyrchol â Siân."_s);
    row("two agencies are missing for an unborn child", ReasonCode::TooFewAgencies, {u"2"_s}, true,
        u"2 more agencies in direct contact with the unborn child are needed."_s,
        u"Mae angen 2 asiantaeth arall sydd mewn cysylltiad uniongyrchol â'r plentyn yn y groth."_s);
    row("social care is not there", ReasonCode::LeadAgencyMissing, {u"childrens-social-care"_s}, false,
        u"Nobody is there from this authority's own service: Children's social care."_s,
        u"Nid oes neb yno o wasanaeth yr awdurdod hwn ei hun: Gofal cymdeithasol i blant."_s);
    row("an expert does not count", ReasonCode::ExpertiseOnly, {}, false,
        u"Beth Marrow is there for expertise, without direct contact with Siân."_s,
        u"Mae Beth Marrow yno i roi arbenigedd, heb gysylltiad uniongyrchol â Siân."_s);
    row("two key agencies are missing", ReasonCode::KeyAgencyMissing, {u"health"_s, u"police"_s}, false,
        u"Not represented: Health and Police."_s, u"Heb gynrychiolaeth: Iechyd a'r heddlu."_s);
    row("an unknown category", ReasonCode::UnknownCategory, {u"emotional"_s}, false,
        u"This procedure has no such category: Emotional abuse."_s,
        u"Nid oes categori o'r fath yn y weithdrefn hon: Cam-drin emosiynol."_s);
    row("a duty is open", ReasonCode::DutyOpen, {u"interim-plan"_s}, false, u"Still open: Make an interim plan."_s,
        u"Heb ei wneud eto: Gwneud cynllun dros dro."_s);
    row("a letter somebody has not got", ReasonCode::LettersNotIssued, {u"decision-letter"_s}, false,
        u"Not issued yet to Beth Marrow: Decision letter."_s,
        u"Heb ei anfon eto at Beth Marrow: Llythyr penderfyniad."_s);
    row("a late date without a reason", ReasonCode::LateWithoutReason, {u"initial-conference"_s, u"2026-03-13"_s},
        false, u"The date lies after the limit (Initial conference, 13 March 2026), and no reason is recorded."_s,
        u"Mae'r dyddiad ar ôl y terfyn (Cynhadledd gychwynnol, 13 Mawrth 2026), ac ni chofnodwyd rheswm."_s);
    row("a reply that is awaited", ReasonCode::RepliesAwaited, {}, false, u"Not replied yet: Beth Marrow."_s,
        u"Heb ymateb eto: Beth Marrow."_s);
    row("a child who has died", ReasonCode::ChildHasDied, {}, false,
        u"Siân has died. Nothing more is decided or sent."_s,
        u"Bu farw Siân. Ni phenderfynir ac ni anfonir dim mwy."_s);
    row("a child of age", ReasonCode::OfAge, {u"12"_s}, false,
        u"A place is offered from the age of 12, and Siân has reached it."_s,
        u"Cynigir lle o 12 oed ymlaen, ac mae Siân wedi cyrraedd yr oedran hwnnw."_s);
}

void ReasonsTest::sentencesNameWhoAndWhat()
{
    QFETCH(const int, code);
    QFETCH(const QStringList, particulars);
    QFETCH(const bool, unborn);
    const Example example;
    const Reason reason{.code = static_cast<ReasonCode>(code),
                        .rule = {},
                        .particulars = particulars,
                        .person = example.beth(),
                        .child = unborn ? example.unborn() : example.sian()};
    QTEST(sentence(reason, example.naming(), Language::English), "en");
    QTEST(sentence(reason, example.naming(), Language::Welsh), "cy");
}

void ReasonsTest::sameSentenceIsSaidOnce()
{
    const Example example;
    const Reason noDate{.code = ReasonCode::NoDate, .rule = u"A"_s, .particulars = {}, .person = {}, .child = {}};
    Reason again = noDate;
    again.rule = u"B"_s;
    const Reason noChair{.code = ReasonCode::NoChair, .rule = {}, .particulars = {}, .person = {}, .child = {}};
    QCOMPARE(sentences({noDate, noChair, again}, example.naming(), Language::English),
             (QStringList{u"No date has been set."_s, u"No chair has been named."_s}));
}

void ReasonsTest::quorumIsTold()
{
    Example example;
    Participant elin{.id = ParticipantId::fresh(), .name = u"Elin Sorrel"_s};
    example.file.participants.push_back(elin);
    QuorumVerdict verdict;
    verdict.outcome = Outcome::Satisfied;
    QCOMPARE(countedSentence(verdict, example.naming(), Language::Welsh), QString());
    verdict.lead = {example.beth()};
    verdict.counted = {elin.id};
    QCOMPARE(countedSentence(verdict, example.naming(), Language::English), u"Counted: Beth Marrow and Elin Sorrel."_s);
    QCOMPARE(countedSentence(verdict, example.naming(), Language::Welsh), u"Cyfrifir: Beth Marrow ac Elin Sorrel."_s);
    QCOMPARE(bandText({QTime(10, 0), QTime(11, 2), verdict}, Language::Welsh), u"10:00–11:02: Mae cworwm"_s);
    QCOMPARE(quorumLostAt(QTime(11, 2), Language::Welsh), u"Collwyd y cworwm am 11:02"_s);
    const NotCounted late{example.beth(), ReasonCode::NotPresent, {}};
    QCOMPARE(sentence(late, example.sian(), example.naming(), Language::English),
             u"Beth Marrow is not there at this time."_s);
}

void ReasonsTest::waysAndNewDatesAreTold()
{
    for (const QString& word :
         {u"proceed-with-reason"_s, u"category-reason"_s, u"late-date"_s, u"name-minute-taker"_s, u"key-agencies"_s,
          u"new-date"_s, u"interim-plan"_s, u"review-existing-plan"_s, u"interim-safeguards"_s, u"early-review"_s}) {
        QVERIFY2(nameOfWay(word, Language::English) != word, qPrintable(word));
        QVERIFY2(nameOfWay(word, Language::English) != nameOfWay(word, Language::Welsh), qPrintable(word));
    }
    InquorateVerdict verdict{.child = ChildId::fresh(),
                             .proceed = Outcome::Refused,
                             .grounds = {},
                             .must = {},
                             .newDateBy = std::nullopt,
                             .reasons = {},
                             .ways = {}};
    QCOMPARE(newDateSentence(verdict, Language::English), QString());
    verdict.must = {*DutyKey::parse(u"new-date"_s)};
    QCOMPARE(newDateSentence(verdict, Language::English),
             u"A new date is needed; the procedure gives no number of days."_s);
    verdict.newDateBy = QDate(2026, 3, 26);
    QCOMPARE(newDateSentence(verdict, Language::Welsh), u"Mae angen dyddiad newydd erbyn 26 Mawrth 2026."_s);
}

QTEST_APPLESS_MAIN(ReasonsTest)
#include "reasonstest.moc"
