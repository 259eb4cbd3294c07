#include "core/store/duplicatestore.h"
#include "core/store/familystore.h"
#include "core/store/journalstore.h"
#include "core/store/personstore.h"
#include "core/store/safetystore.h"
#include "tests/core/store/samples.h"

#include <QtTest/QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

namespace {

/// A family with a child and two adults who live apart.
struct House {
    explicit House(Casebook& casebook)
    {
        FamilyStore families(casebook);
        PersonStore people(casebook);
        families.save(Family{family, u"Mwyaren"_s, {}});
        child.address = u"4 Lôn Goed"_s;
        families.save(child);
        people.save(mother);
        people.save(father);
        families.save(FamilyMember{family, mother.id, Relation::Mother, true, {child.id}});
        families.save(FamilyMember{family, father.id, Relation::Father, true, {child.id}});
    }
    WithheldAddress withheld(const AddressOwner& owner, const PersonId& from) const
    {
        WithheldAddress made{.id = WithholdingId::fresh(), .owner = owner, .from = from, .why = u"an order"_s};
        made.schoolToo = true;
        made.since = QDate(2026, 11, 2);
        made.by = u"Mair Mesen"_s;
        return made;
    }

    FamilyId family = FamilyId::fresh();
    Child child{.id = ChildId::fresh(), .family = family, .givenName = u"Siân"_s, .familyName = u"Mwyaren"_s};
    Person mother{.id = PersonId::fresh(), .name = u"Elan Mwyaren"_s, .calledName = u"Ms Mwyaren"_s, .address = u"4 Lôn Goed"_s,
                  .phone = u"01632 960041"_s, .email = u"elan@example.invalid"_s};
    Person father{.id = PersonId::fresh(), .name = u"Bryn Draenen"_s};
};

} // namespace

/// What keeps people safe, on a real casebook.
class SafetyStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAddressComesBackWithTheRecordsOfTheTwo()
    {
        Casebook casebook = Casebook::inMemory(m_clock, u"Mair Mesen"_s);
        House house(casebook);
        SafetyStore safety(casebook);
        WithheldAddress of = house.withheld(house.mother.id, house.father.id);
        safety.save(of);
        of.ownerName = u"Ms Mwyaren"_s;
        of.fromName = u"Bryn Draenen"_s; // he is called nothing else
        of.address = house.mother.address;
        of.phone = house.mother.phone;
        of.email = house.mother.email;
        QCOMPARE(safety.withheldAddress(of.id), std::optional(of));
        WithheldAddress ofChild = house.withheld(house.child.id, house.father.id);
        ofChild.since = QDate(2026, 11, 1);
        safety.save(ofChild);
        ofChild.ownerName = u"Siân Mwyaren"_s;
        ofChild.fromName = u"Bryn Draenen"_s;
        ofChild.address = house.child.address;
        QCOMPARE(safety.withheldInFamily(house.family), (std::vector{ofChild, of})); // the older first
        QCOMPARE(FamilyStore(casebook).household(house.family)->withheld, (std::vector{ofChild, of}));
        QVERIFY(safety.withheldInFamily(FamilyId::fresh()).empty());
        QVERIFY(!safety.withheldAddress(WithholdingId::fresh()));
    }

    void aNewAddressIsWithheldAtOnce()
    {
        Casebook casebook = Casebook::inMemory(m_clock, u"Mair Mesen"_s);
        House house(casebook);
        SafetyStore safety(casebook);
        safety.save(house.withheld(house.mother.id, house.father.id));
        house.mother.address = u"1 Stryd y Môr"_s; // she moved
        PersonStore(casebook).save(house.mother);
        QCOMPARE(safety.withheldInFamily(house.family).front().address, u"1 Stryd y Môr"_s);
    }

    void theCasebookItselfRefusesWhatCannotBe_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("from oneself") << u"self"_s;
        QTest::newRow("from nobody there") << u"nobody"_s;
        QTest::newRow("of nobody there") << u"owner"_s;
        QTest::newRow("without a reason") << u"why"_s;
    }
    void theCasebookItselfRefusesWhatCannotBe()
    {
        QFETCH(const QString, what);
        Casebook casebook = Casebook::inMemory(m_clock, u"Mair Mesen"_s);
        House house(casebook);
        WithheldAddress withheld = house.withheld(house.mother.id, house.father.id);
        if (what == u"self")
            withheld.from = house.mother.id;
        if (what == u"nobody")
            withheld.from = PersonId::fresh();
        if (what == u"owner")
            withheld.owner = ChildId::fresh();
        if (what == u"why")
            withheld.why.clear();
        const auto failure = samples::failureOf([&] { SafetyStore(casebook).save(withheld); });
        QVERIFY(failure);
        QCOMPARE(failure->kind, StoreFailure::Constraint);
        QVERIFY(SafetyStore(casebook).withheldInFamily(house.family).empty());
    }

    void aWarningComesBack()
    {
        Casebook casebook = Casebook::inMemory(m_clock, u"Mair Mesen"_s);
        House house(casebook);
        SafetyStore safety(casebook);
        std::vector<FamilyWarning> all;
        for (const Word<WarningKind>& kind : wordsOf(WarningKind{})) {
            all.push_back({WarningId::fresh(), house.family, kind.value, u"Ŵyn a “dyfyniadau” <b>"_s, QDate(2026, 11, 2), {}, u"Mair"_s});
            safety.save(all.back());
        }
        all.front().until = QDate(2026, 11, 20);
        safety.save(all.front());
        QCOMPARE(safety.warnings(house.family), all);
        QCOMPARE(safety.warning(all.front().id), std::optional(all.front()));
        QCOMPARE(JournalStore(casebook).history(u"family_warning"_s, all.front().id.text()).size(), size_t(2));
    }

    void whatIsNotTheSameIsRememberedEitherWayRound()
    {
        Casebook casebook = Casebook::inMemory(m_clock, u"Mair Mesen"_s);
        DuplicateStore said(casebook);
        const QString one = ChildId::fresh().text();
        const QString other = ChildId::fresh().text();
        QVERIFY(!said.areNotTheSame(RecordKind::Child, one, other));
        said.sayNotTheSame(RecordKind::Child, one, other, u"Mair"_s, QDate(2026, 11, 2));
        said.sayNotTheSame(RecordKind::Child, other, one, u"Owain"_s, QDate(2026, 11, 3));
        QVERIFY(said.areNotTheSame(RecordKind::Child, one, other));
        QVERIFY(said.areNotTheSame(RecordKind::Child, other, one));
        QVERIFY(!said.areNotTheSame(RecordKind::Adult, one, other));
    }

private:
    FixedClock m_clock{QDateTime(QDate(2026, 11, 23), QTime(9, 0))};
};

QTEST_GUILESS_MAIN(SafetyStoreTest)
#include "safetystoretest.moc"
