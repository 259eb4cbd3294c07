#include "tests/core/workflow/desk.h"

#include "core/store/personstore.h"
#include "core/store/safetystore.h"
#include "core/workflow/addresses.h"
#include "core/workflow/familyview.h"
#include "core/workflow/issuing.h"
#include "core/workflow/safety.h"

#include <QtTest/QTest>

using namespace desk;

namespace {

/// A second adult of the family, at an address of his own.
PersonId father(Desk& at)
{
    Person person{.id = PersonId::fresh(), .name = u"Dewi Draenen"_s};
    person.address = u"9 Stryd y Môr\nLlanddraenen\nZZ43 2AA"_s;
    person.languages = {u"en"_s, u"en"_s};
    return *saveAdult(at.office(), person, {at.family, person.id, Relation::Father, true, {at.sian, at.llyr}}).id;
}

WithheldAddress fromHim(Desk& at, const PersonId& him, const AddressOwner& owner)
{
    WithheldAddress withheld{.id = WithholdingId::fresh(), .owner = owner, .from = him, .why = u"Order of 2 November"_s};
    withheld.since = at.clock.today();
    return withheld;
}

} // namespace

/// What keeps people safe: withheld addresses and warnings, from the record to the letter.
class SafetyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withholdingNeedsSomebodyAndAReason_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("problems");
        QTest::newRow("all there") << u""_s << u""_s;
        QTest::newRow("no reason") << u"why"_s << u"why"_s;
        QTest::newRow("from the day after today") << u"since"_s << u"since"_s;
        QTest::newRow("from herself") << u"self"_s << u"from"_s;
        QTest::newRow("from nobody in the casebook") << u"nobody"_s << u"from"_s;
        QTest::newRow("of a child that is not there") << u"owner"_s << u"owner"_s;
    }
    void withholdingNeedsSomebodyAndAReason()
    {
        QFETCH(const QString, change);
        QFETCH(const QString, problems);
        Desk desk;
        WithheldAddress withheld = fromHim(desk, father(desk), desk.mother);
        if (change == u"why")
            withheld.why = u"  "_s;
        if (change == u"since")
            withheld.since = desk.clock.today().addDays(1);
        if (change == u"self")
            withheld.from = desk.mother;
        if (change == u"nobody")
            withheld.from = PersonId::fresh();
        if (change == u"owner")
            withheld.owner = ChildId::fresh();
        const qint64 before = desk.written();
        QCOMPARE(faults(withholdAddress(desk.office(), withheld)), problems);
        QCOMPARE(desk.written() > before, problems.isEmpty());
    }

    void aLetterIssuedBeforeIsNotGivenAgain()
    {
        Desk desk;
        const PersonId him = father(desk);
        const ConferenceId id = desk.convene();
        QVERIFY(setReasons(desk.office(), id, u"Neighbours of 1 Heol y Ffynnon, Trefryn, were worried."_s).done);
        std::set<ParticipantId> parents{desk.who(id, him), desk.who(id, desk.mother)};
        QCOMPARE(issueDocuments(desk.office(), id, documents::invitation(), parents).issued.size(), size_t(2));
        const auto mayGo = [&](const PersonId& reader) {
            const auto issued = issuedDocuments(desk.office(), id, documents::invitation());
            for (auto each = issued.rbegin(); each != issued.rend(); ++each)
                if (each->to == desk.who(id, reader))
                    return each->mayBeIssued();
            return false;
        };
        QVERIFY(mayGo(him) && mayGo(desk.mother));
        Person gwen = *PersonStore(desk.casebook).person(desk.mother);
        QVERIFY2(gwen.address.contains(u"1 Heol y Ffynnon"_s), qPrintable(gwen.address));
        QVERIFY(withholdAddress(desk.office(), fromHim(desk, him, desk.mother)));
        QVERIFY(!mayGo(him)); // issued before, and it must not reach him again
        QVERIFY(mayGo(desk.mother));
        QVERIFY(!sentLetters(desk.office(), id).empty());
        QVERIFY(setReasons(desk.office(), id, u"Neighbours were worried."_s).done);
        QCOMPARE(issueDocuments(desk.office(), id, documents::invitation(), {desk.who(id, him)}).issued.size(), size_t(1));
        QVERIFY(mayGo(him)); // the new one goes without it
    }

    void aNewAddressIsBroughtToWhatIsToCome()
    {
        Desk desk;
        const PersonId him = father(desk);
        const ConferenceId ahead = desk.convene();
        NewConference second = desk.draft();
        second.date = QDate(2026, 11, 17);
        const ConferenceId off = desk.convene(second);
        QVERIFY(cancelConference(desk.office(), off, u"asked for twice"_s).done);
        const ParticipantId mother = desk.who(ahead, desk.mother);
        QVERIFY(!issueDocuments(desk.office(), ahead, documents::invitation(), {mother}).issued.empty());
        QVERIFY(withholdAddress(desk.office(), fromHim(desk, him, desk.mother)));
        QVERIFY(oldAddresses(desk.office(), desk.mother).empty());
        Person gwen = *PersonStore(desk.casebook).person(desk.mother);
        const QString before = gwen.address;
        gwen.address = u"7 Maes yr Eos\nLlanddraenen\nZZ43 5BB"_s;
        QVERIFY(saveAdult(desk.office(), gwen, {desk.family, desk.mother, Relation::Mother, true, {desk.sian, desk.llyr}}));
        const auto old = oldAddresses(desk.office(), desk.mother);
        QCOMPARE(old.size(), size_t(1)); // not the one that is called off
        QVERIFY(old.front().conference == ahead);
        QVERIFY(old.front().sent == std::vector<DocumentKey>{documents::invitation()});
        QVERIFY(bringAddress(desk.office(), desk.mother) == old);
        const OpenConference open = desk.read(ahead);
        QCOMPARE(open.file.participant(mother)->address, gwen.address);
        QCOMPARE(desk.read(off).file.participant(desk.who(off, desk.mother))->address, before);
        QVERIFY(!stillHolds(open.record.letters.back(), open, desk.clock.now())); // to be sent again
        QVERIFY(oldAddresses(desk.office(), desk.mother).empty());
        const qint64 written = desk.written();
        QVERIFY(bringAddress(desk.office(), desk.mother).empty());
        QCOMPARE(desk.written(), written);
        // the new address is as withheld as the old one was
        QVERIFY(setReasons(desk.office(), ahead, u"She moved to 7 Maes yr Eos."_s).done);
        for (const ComposedDocument& letter : previewDocuments(desk.office(), ahead, documents::invitation()))
            if (letter.to == desk.who(ahead, him))
                QVERIFY(!letter.mayBeIssued());
        QVERIFY(!issueDocuments(desk.office(), ahead, documents::invitation(), {mother}).issued.empty());
        QVERIFY(stillHolds(desk.read(ahead).record.letters.back(), desk.read(ahead), desk.clock.now()));
    }

    void itIsWithheldOnceAndEndedOnce()
    {
        Desk desk;
        const PersonId him = father(desk);
        const WithheldAddress withheld = fromHim(desk, him, desk.mother);
        QVERIFY(withholdAddress(desk.office(), withheld));
        QCOMPARE(faults(withholdAddress(desk.office(), fromHim(desk, him, desk.mother))), u"from"_s); // twice says nothing more
        QVERIFY(withholdAddress(desk.office(), fromHim(desk, him, desk.sian)));                        // the child's own
        QCOMPARE(withheldNow(desk.office(), desk.family).size(), size_t(2));
        QCOMPARE(faults(endWithholding(desk.office(), withheld.id, desk.clock.today().addDays(-1))), u"until"_s);
        QCOMPARE(faults(endWithholding(desk.office(), withheld.id, desk.clock.today().addDays(1))), u"until"_s);
        QVERIFY(!endWithholding(desk.office(), WithholdingId::fresh(), desk.clock.today()));
        desk.at(desk.clock.today().addDays(10), QTime(9, 0));
        QVERIFY(endWithholding(desk.office(), withheld.id, desk.clock.today()));
        QCOMPARE(withheldNow(desk.office(), desk.family).size(), size_t(1));
        QCOMPARE(openHousehold(desk.office(), desk.family)->withheld.size(), size_t(2)); // the record keeps it
        QVERIFY(withholdAddress(desk.office(), fromHim(desk, him, desk.mother)));        // and it can begin again
    }

    void whoRecordedItIsWhoeverIsAtTheDesk()
    {
        Desk desk;
        WithheldAddress withheld = fromHim(desk, father(desk), desk.mother);
        withheld.by = u"somebody else"_s;
        QVERIFY(withholdAddress(desk.office(), withheld));
        const auto kept = SafetyStore(desk.casebook).withheldAddress(withheld.id);
        QCOMPARE(kept->by, u"Owain Sedge"_s);
        QCOMPARE(kept->fromName, u"Dewi Draenen"_s);
        QVERIFY(!kept->ownerName.isEmpty());
    }

    void theConferenceKnowsWhatIsWithheld()
    {
        Desk desk;
        const PersonId him = father(desk);
        const ConferenceId conference = desk.convene();
        QVERIFY(desk.read(conference).file.withheld.empty());
        QVERIFY(withholdAddress(desk.office(), fromHim(desk, him, desk.mother)));
        QVERIFY(withholdAddress(desk.office(), fromHim(desk, him, desk.llyr)));
        QCOMPARE(desk.read(conference).file.withheld.size(), size_t(2));
        const qint64 before = desk.written();
        ConferenceStore(desk.casebook).save(desk.read(conference).file); // a case file saved again touches none of them
        QCOMPARE(withheldNow(desk.office(), desk.family).size(), size_t(2));
        QCOMPARE(desk.written(), before);
    }

    void aLetterThatWouldShowItIsNotIssued()
    {
        Desk desk;
        const PersonId him = father(desk);
        Person mother = openHousehold(desk.office(), desk.family)->adults.front();
        mother.address = u"4 Lôn Goed\nLlanddraenen\nZZ43 9QX"_s;
        QVERIFY(saveAdult(desk.office(), mother, {desk.family, mother.id, Relation::Mother, true, {desk.sian, desk.llyr}}));
        QVERIFY(withholdAddress(desk.office(), fromHim(desk, him, desk.mother)));
        NewConference draft = desk.draft();
        draft.reasons = u"The health visitor went to 4, LON-GOED on Monday."_s;
        const ConferenceId conference = desk.convene(draft);
        const ParticipantId his = desk.who(conference, him);
        const ParticipantId hers = desk.who(conference, desk.mother);
        const Issued issued = issueDocuments(desk.office(), conference, documents::invitation(), {his, hers});
        QCOMPARE(issued.issued.size(), size_t(1));
        QCOMPARE(issued.issued.front().to, hers);
        QCOMPARE(issued.leftOut.size(), size_t(1));
        QCOMPARE(issued.leftOut.front().to, his);
        QCOMPARE(issued.leftOut.front().missing.front().field, u"withheld"_s);
        QVERIFY(setReasons(desk.office(), conference, u"The health visitor went to the home on Monday."_s).done);
        QCOMPARE(issueDocuments(desk.office(), conference, documents::invitation(), {his}).issued.size(), size_t(1));
    }

    void aWarningHasWordsAndADay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("sinceInDays");
        QTest::addColumn<QString>("problems");
        QTest::newRow("all there") << u"Not to come within a mile"_s << 0 << QString();
        QTest::newRow("no words") << u" \n"_s << 0 << u"text"_s;
        QTest::newRow("more words than anybody reads") << QString(2001, u'ŵ') << 0 << u"text"_s;
        QTest::newRow("from tomorrow") << u"Not to come within a mile"_s << 1 << u"since"_s;
    }
    void aWarningHasWordsAndADay()
    {
        QFETCH(const QString, text);
        QFETCH(const int, sinceInDays);
        QFETCH(const QString, problems);
        Desk desk;
        const FamilyWarning warning{WarningId::fresh(), desk.family, WarningKind::Bail, text, desk.clock.today().addDays(sinceInDays), {}, {}};
        QCOMPARE(faults(saveWarning(desk.office(), warning)), problems);
        QCOMPARE(warningsNow(desk.office(), desk.family).size(), size_t(problems.isEmpty() ? 1 : 0));
    }

    void aWarningEnds()
    {
        Desk desk;
        const FamilyWarning warning{WarningId::fresh(), desk.family, WarningKind::MustNotMeet, u"Apart"_s, desk.clock.today(), {}, {}};
        QVERIFY(saveWarning(desk.office(), warning));
        QVERIFY(endWarning(desk.office(), warning.id, desk.clock.today()));
        QVERIFY(warningsNow(desk.office(), desk.family).empty());
        QCOMPARE(openHousehold(desk.office(), desk.family)->warnings.size(), size_t(1));
        QVERIFY(!endWarning(desk.office(), WarningId::fresh(), desk.clock.today()));
    }

    void anAdultWhoIsNamedStaysInTheFamily()
    {
        Desk desk;
        const PersonId him = father(desk);
        const WithheldAddress withheld = fromHim(desk, him, desk.mother);
        QVERIFY(withholdAddress(desk.office(), withheld));
        QCOMPARE(faults(removeAdult(desk.office(), desk.family, him)), u"withheld"_s);
        QCOMPARE(faults(removeAdult(desk.office(), desk.family, desk.mother)), u"withheld"_s);
        QVERIFY(endWithholding(desk.office(), withheld.id, desk.clock.today()));
        QCOMPARE(faults(removeAdult(desk.office(), desk.family, desk.chair)), u"person"_s);
        const ConferenceId conference = desk.convene();
        QCOMPARE(faults(removeAdult(desk.office(), desk.family, him)), u"conference"_s);
        QVERIFY(cancelConference(desk.office(), conference, u"asked for twice"_s).done);
        QVERIFY(removeAdult(desk.office(), desk.family, him));
        QVERIFY(PersonStore(desk.casebook).person(him)); // the person stays
        QCOMPARE(openHousehold(desk.office(), desk.family)->adults.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(SafetyTest)
#include "safetytest.moc"
