#include "core/documents/withheldvalues.h"
#include "tests/core/documents/golden.h"
#include "tests/core/documents/sample.h"

#include <QtTest/QTest>

using namespace cadair;
using namespace Qt::StringLiterals;
using sample::compareWithFile;
using sample::missingIn;

namespace {

ComposedDocument composed(const sample::Shelf& shelf, const QString& to, const QString& language = u"en"_s)
{
    DocumentRequest request = sample::request(shelf, documents::planEnded(), to);
    request.dated = QDate(2027, 3, 2);
    request.language = language;
    return composeDocument(request, shelf.sources());
}

/// Siân's father too, who must not know where her mother lives now.
sample::Shelf withAFatherWhoMustNotKnow()
{
    sample::Shelf shelf = sample::shelf();
    Participant& mother = shelf.person(u"Elan"_s);
    Participant& father = shelf.person(u"Bryn"_s);
    mother.person = PersonId::fresh();
    father.person = PersonId::fresh();
    father.of = {shelf.child(0), shelf.child(1)};
    mother.address = u"7 Heol y Felin\nNant y Coed\nZZ99 7QX"_s;
    WithheldAddress withheld{.id = WithholdingId::fresh(), .owner = *mother.person, .from = *father.person, .why = u"court order"_s};
    withheld.since = QDate(2027, 2, 20);
    withheld.address = mother.address;
    shelf.file.withheld = {withheld};
    return shelf;
}

void died(sample::Shelf& shelf)
{
    shelf.file.subjects[0].child.died = QDate(2027, 3, 1);
    shelf.ending->ground = EndingGround::Died;
    shelf.ending->agreed.reset();
    shelf.ending->decidedBy.clear();
    shelf.ending->decidedOn.reset();
    shelf.ending->reasons.clear();
    shelf.ending->acceptedBy.clear();
    shelf.ending->accepted.reset();
}

} // namespace

/// That a plan has ended without a review: whole letters against files, and what each reader is told of it.
class PlanEndedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLetterReadsAsItsFile_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("death");
        QTest::newRow("a mother is told") << u"Elan"_s << u"plan-ended-notice-family"_s << false;
        QTest::newRow("a girl of nine is told") << u"Siân"_s << u"plan-ended-notice-child"_s << false;
        QTest::newRow("a head teacher is told") << u"Rhys"_s << u"plan-ended-notice-practitioner"_s << false;
        QTest::newRow("a mother, after a death") << u"Elan"_s << u"plan-ended-notice-death-family"_s << true;
        QTest::newRow("a head teacher, after a death") << u"Rhys"_s << u"plan-ended-notice-death-practitioner"_s << true;
    }
    void aLetterReadsAsItsFile()
    {
        QFETCH(const QString, to);
        QFETCH(const QString, name);
        QFETCH(const bool, death);
        sample::Shelf shelf = sample::shelf();
        if (death)
            died(shelf);
        for (const QString& language : {u"en"_s, u"cy"_s}) {
            const ComposedDocument letter = composed(shelf, to, language);
            QCOMPARE(missingIn(letter), QStringList());
            compareWithFile(name + u'-' + language + u".txt"_s, letter.plainText + u'\n');
            compareWithFile(name + u'-' + language + u".html"_s, letter.bodyHtml);
            QCOMPARE(letter.fileName, u"plan-ended-notice-"_s + language + u"-03"_s);
        }
    }

    void itSaysWhyInWordsThatAFamilyCanRead_data()
    {
        QTest::addColumn<QString>("ground");
        QTest::addColumn<QString>("mother");
        QTest::addColumn<QString>("girl");
        QTest::newRow("moved") << u"moved"_s << u"Siân has moved to the area of another authority."_s << u"You have moved to another area."_s;
        QTest::newRow("turned 18") << u"eighteen"_s << u"Siân has turned 18."_s << u"You are 18 now."_s;
        QTest::newRow("left the country") << u"left-uk"_s << u"Siân has left the United Kingdom."_s << u"You have left the United Kingdom."_s;
        QTest::newRow("a care order") << u"care-order"_s << u"A court has made a care order for Siân."_s << u"A court has made a care order for you."_s;
        QTest::newRow("at risk no longer") << u"no-longer-at-risk"_s << u"Siân does not need a child protection plan any more."_s << u"You are safe without a plan now."_s;
    }
    void itSaysWhyInWordsThatAFamilyCanRead()
    {
        QFETCH(const QString, ground);
        QFETCH(const QString, mother);
        QFETCH(const QString, girl);
        sample::Shelf shelf = sample::shelf();
        shelf.ending->ground = *fromWord<EndingGround>(ground);
        QVERIFY2(composed(shelf, u"Elan"_s).plainText.contains(mother), qPrintable(composed(shelf, u"Elan"_s).plainText));
        QVERIFY2(composed(shelf, u"Siân"_s).plainText.contains(girl), qPrintable(composed(shelf, u"Siân"_s).plainText));
        QCOMPARE(composed(shelf, u"Elan"_s).plainText.contains(u"Taken over by:"_s), ground == u"moved"_s);
    }

    void itSpeaksOfTheChildrenWhosePlanEnded()
    {
        sample::Shelf shelf = sample::shelf();
        QVERIFY(!composed(shelf, u"Elan"_s).plainText.contains(u"Tomos"_s));
        QCOMPARE(missingIn(composed(shelf, u"Bryn"_s)), QStringList{u"ended-children"_s}); // Tomos' father, and Tomos had no plan
        shelf.ending->children.push_back(shelf.child(1));
        QVERIFY(composed(shelf, u"Elan"_s).plainText.contains(u"Siân and Tomos have moved"_s));
        QVERIFY(composed(shelf, u"Elan"_s, u"cy"_s).plainText.contains(u"Mae Siân a Tomos wedi symud"_s));
        QVERIFY(composed(shelf, u"Bryn"_s).plainText.contains(u"Tomos has moved"_s));
        shelf.file.subjects[1].child.died = QDate(2027, 3, 2); // since: of him nothing is said
        QVERIFY(!composed(shelf, u"Elan"_s).plainText.contains(u"Tomos"_s));
        QCOMPARE(missingIn(composed(shelf, u"Bryn"_s)), QStringList{u"died"_s});
    }

    void withoutAnEndThereIsNothingToTell()
    {
        sample::Shelf shelf = sample::shelf();
        shelf.ending->ended = false;
        QCOMPARE(missingIn(composed(shelf, u"Elan"_s)), QStringList{u"ended"_s});
        shelf.ending.reset();
        QCOMPARE(missingIn(composed(shelf, u"Rhys"_s)), QStringList{u"ended"_s});
    }

    /// What is known of where the children live now is in nobody's letter.
    void theNewAddressIsInNoLetter()
    {
        const sample::Shelf shelf = sample::shelf();
        for (const QString& to : {u"Elan"_s, u"Siân"_s, u"Rhys"_s, u"Beth"_s, u"Sera"_s})
            for (const QString& language : {u"en"_s, u"cy"_s}) {
                const ComposedDocument letter = composed(shelf, to, language);
                QCOMPARE(missingIn(letter), QStringList());
                QVERIFY2(!holdsValue(letter.plainText, u"Heol y Felin"_s), qPrintable(letter.plainText));
            }
    }

    /// Nor anything that narrows it down for whoever must not know it.
    void whoMustNotKnowTheAddressIsNotToldWhereToLook()
    {
        sample::Shelf shelf = withAFatherWhoMustNotKnow();
        for (const EndingGround ground : {EndingGround::Moved, EndingGround::LeftUk, EndingGround::CareOrder})
            for (const bool byItself : {false, true})
                for (const QString& language : {u"en"_s, u"cy"_s}) {
                    shelf.ending = sample::shelf().ending;
                    shelf.ending->ground = ground;
                    if (byItself) { // by a move that was accepted
                        shelf.ending->agreed.reset();
                        shelf.ending->why = u"Nant y Coed County Council"_s;
                    }
                    const ComposedDocument letter = composed(shelf, u"Bryn"_s, language);
                    QCOMPARE(missingIn(letter), QStringList());
                    for (const QString& telling : {u"Nant y Coed"_s, u"Heol y Felin"_s, u"moved"_s, u"symud"_s, u"United Kingdom"_s, u"Deyrnas"_s, u"family worker"_s, u"26 February"_s, u"26 Chwefror"_s})
                        QVERIFY2(!letter.plainText.contains(telling, Qt::CaseInsensitive), qPrintable(telling));
                    QVERIFY(letter.plainText.contains(language == u"en"_s ? u"From 2 March 2027 there is no child protection plan"_s : u"O 2 Mawrth 2027 ymlaen"_s));
                    QVERIFY(letter.plainText.contains(language == u"en"_s ? u"You can ask the chair."_s : u"Cewch ofyn i'r cadeirydd."_s));
                }
        QVERIFY(composed(shelf, u"Elan"_s).plainText.contains(u"care order"_s)); // her own letter holds her own address, and the rest
        shelf.ending = sample::shelf().ending;
        QVERIFY(composed(shelf, u"Elan"_s).plainText.contains(u"Nant y Coed County Council"_s));
        QVERIFY(composed(shelf, u"Rhys"_s).plainText.contains(u"Nant y Coed County Council"_s));
    }

    /// And were it written into the letter by hand, that copy would stay here.
    void aTextOfTheUnitsOwnThatGivesItAwayIsStopped()
    {
        sample::Shelf shelf = withAFatherWhoMustNotKnow();
        const QString name = u"plan-ended-notice-family"_s;
        shelf.templates = shelf.templates.with({{{Language::English, name}, shelf.templates.text(Language::English, name) + u"<p>They are at 7 Heol y Felin.</p>"_s}});
        QCOMPARE(missingIn(composed(shelf, u"Bryn"_s)), QStringList{u"withheld"_s});
        QVERIFY(composed(shelf, u"Elan"_s).mayBeIssued());
    }

    void aDeathIsToldGentlyAndNeverToTheChild()
    {
        sample::Shelf shelf = sample::shelf();
        died(shelf);
        QCOMPARE(missingIn(composed(shelf, u"Siân"_s)), QStringList{u"died"_s});
        const QString mother = composed(shelf, u"Elan"_s).plainText;
        QVERIFY(mother.contains(u"We are very sorry that Siân has died."_s) && mother.contains(u"Dear Ms Mwyaren"_s));
        for (const QString& unfitting : {u"Help from now on"_s, u"If you disagree"_s, u"complain"_s, u"family worker"_s, u"2 March 2027 there is"_s, u"Why"_s})
            QVERIFY2(!mother.contains(unfitting), qPrintable(unfitting));
        const QString school = composed(shelf, u"Rhys"_s).plainText;
        QVERIFY(school.contains(u"We are very sorry that Siân Mwyaren has died."_s) && school.contains(u"From 2 March 2027"_s));
    }

    void itSaysWhatHelpsFromNowOn_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("says");
        QTest::newRow("settled") << u"settled"_s << u"A family worker calls each week."_s;
        QTest::newRow("none needed") << u"none"_s << u"It was agreed that no more help is needed."_s;
        QTest::newRow("nothing agreed yet") << u"open"_s << u"Nothing has been agreed yet about help from now on."_s;
        QTest::newRow("over already") << u"over"_s << QString();
    }
    void itSaysWhatHelpsFromNowOn()
    {
        QFETCH(const QString, how);
        QFETCH(const QString, says);
        sample::Shelf shelf = sample::shelf();
        if (how == u"none")
            shelf.support->kind = u"none"_s;
        if (how == u"open")
            shelf.support.reset();
        if (how == u"over")
            shelf.support->overOn = QDate(2027, 3, 2);
        const QString text = composed(shelf, u"Elan"_s).plainText;
        QCOMPARE(text.contains(u"Help from now on"_s), !says.isEmpty());
        QVERIFY2(text.contains(says), qPrintable(text));
        QVERIFY(!composed(shelf, u"Siân"_s).plainText.contains(u"family worker"_s)); // adults' matters
    }

    void whereThePlaceSaysNothingOfComplaintsNorDoesTheLetter()
    {
        sample::Shelf shelf = sample::shelf();
        QVERIFY(composed(shelf, u"Elan"_s).plainText.contains(u"If you disagree"_s));
        shelf.procedure.complaint = {};
        QVERIFY(composed(shelf, u"Elan"_s).mayBeIssued());
        QVERIFY(!composed(shelf, u"Elan"_s).plainText.contains(u"If you disagree"_s));
    }

    void theChairWhoAgreedSigns()
    {
        sample::Shelf shelf = sample::shelf();
        shelf.ending->decidedBy = u"Alis Briallen"_s;
        QVERIFY(composed(shelf, u"Rhys"_s).plainText.contains(u"Yours sincerely\nAlis Briallen\nChair of the conference"_s));
        died(shelf); // nobody was asked
        QVERIFY(composed(shelf, u"Rhys"_s).plainText.contains(u"Yours sincerely\nMorfydd Hazel\n"_s));
    }
};

QTEST_APPLESS_MAIN(PlanEndedTest)
#include "planendedtest.moc"
