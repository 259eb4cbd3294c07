#include "core/documents/recipients.h"
#include "core/procedure/local.h"
#include "tests/core/documents/sample.h"

#include <QtTest/QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

namespace {

QStringList listed(const sample::Shelf& shelf, const DocumentKey& document)
{
    QStringList names;
    for (const Recipient& recipient : recipientsOf(document, shelf.file, shelf.procedure))
        names << shelf.file.participant(recipient.id)->name.section(u' ', 0, 0) + u'=' + wordOf(recipient.entitlement);
    return names;
}

} // namespace

/// Who gets what, and who waits.
class RecipientsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lettersGoToAllWhoCameOrWereInvited()
    {
        const sample::Shelf shelf = sample::shelf();
        QCOMPARE(listed(shelf, documents::decisionLetter()),
                 (QStringList{u"Sera=stated"_s, u"Rhys=stated"_s, u"Beth=stated"_s, u"Dr=stated"_s, u"Elan=stated"_s,
                              u"Bryn=stated"_s, u"Siân=chair-decides"_s, u"Cai=chair-decides"_s}));
    }

    void minutesGoToPractitionersAndParents()
    {
        const sample::Shelf shelf = sample::shelf();
        QCOMPARE(listed(shelf, documents::minutes()),
                 (QStringList{u"Sera=stated"_s, u"Rhys=stated"_s, u"Beth=stated"_s, u"Dr=stated"_s, u"Elan=stated"_s, u"Bryn=stated"_s,
                              u"Siân=chair-decides"_s, u"Cai=chair-decides"_s}));
    }

    void theChairsWordStandsInPlaceOfTheTable_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<CopyKind>("copy");
        QTest::addColumn<QString>("listed");
        QTest::newRow("a supporter gets one") << u"Cai"_s << CopyKind::Family << u"Cai=stated"_s;
        QTest::newRow("a doctor gets none") << u"Dr"_s << CopyKind::None << QString();
        QTest::newRow("a child gets one") << u"Siân"_s << CopyKind::Family << u"Siân=stated"_s;
        QTest::newRow("a father has the part he attended") << u"Bryn"_s << CopyKind::AttendedPart << u"Bryn=stated"_s;
    }
    void theChairsWordStandsInPlaceOfTheTable()
    {
        QFETCH(const QString, who);
        QFETCH(const CopyKind, copy);
        sample::Shelf shelf = sample::shelf();
        shelf.record.dossier.copies.choices = {{.conference = shelf.file.conference.id, .document = documents::minutes(), .to = shelf.person(who).id,
                                                .copy = copy, .reason = u"x"_s, .by = {}, .at = {}}};
        QStringList found;
        for (const Recipient& recipient : recipientsOf(documents::minutes(), shelf.file, shelf.procedure, shelf.record.dossier))
            if (recipient.id == shelf.person(who).id)
                found << shelf.file.participant(recipient.id)->name.section(u' ', 0, 0) + u'=' + wordOf(recipient.entitlement);
        QTEST(found.join(u' '), "listed");
    }

    void aPlaceThatSaysNothingIsShownAsNotStated()
    {
        sample::Shelf shelf = sample::shelf();
        shelf.procedure.distribution.clear();
        QCOMPARE(listed(shelf, documents::minutes()),
                 (QStringList{u"Sera=not-stated"_s, u"Rhys=not-stated"_s, u"Beth=not-stated"_s, u"Dr=not-stated"_s,
                              u"Elan=chair-decides"_s, u"Bryn=chair-decides"_s, u"Siân=chair-decides"_s, u"Cai=chair-decides"_s}));
        for (const ComposedDocument& document : composeAll({.document = documents::minutes(), .dated = QDate(2026, 12, 14)}, shelf.sources()))
            QCOMPARE(document.entitlement, Entitlement::NotStated);
    }

    void whatAUnitAdoptedIsForThoseItNames()
    {
        sample::Shelf shelf = sample::shelf();
        for (DistributionLine& line : shelf.procedure.distribution)
            if (line.document == documents::minutes())
                line.copy = CopyKind::NotStated;
        const LocalSettings adopted{.values = {{u"copy.minutes.practitioners"_s, u"full"_s}, {u"copy.minutes.supporters"_s, u"none"_s}},
                                    .adopted = {}};
        shelf.procedure = std::get<Procedure>(applyLocal(std::move(shelf.procedure), adopted));
        QCOMPARE(listed(shelf, documents::minutes()),
                 (QStringList{u"Sera=stated"_s, u"Rhys=stated"_s, u"Beth=stated"_s, u"Dr=stated"_s, u"Elan=chair-decides"_s,
                              u"Bryn=chair-decides"_s, u"Siân=chair-decides"_s}));
        for (const Recipient& recipient : recipientsOf(documents::minutes(), shelf.file, shelf.procedure))
            if (recipient.entitlement == Entitlement::Stated)
                QCOMPARE(recipient.local, u"copy.minutes.practitioners"_s);
        for (const Recipient& recipient : recipientsOf(documents::decisionLetter(), shelf.file, shelf.procedure))
            QVERIFY(recipient.local.isEmpty());
    }

    void whoNeitherCameNorWasInvitedGetsNothing()
    {
        sample::Shelf shelf = sample::shelf();
        shelf.person(u"Dr"_s).invited.reset();
        QVERIFY(!listed(shelf, documents::decisionLetter()).contains(u"Dr=stated"_s));
    }

    void whoIsKeptOutOfAllOfItIsNotInvitedButIsTold()
    {
        sample::Shelf shelf = sample::shelf();
        shelf.person(u"Bryn"_s).exclusion = Exclusion{.requested = {}, .by = {}, .ground = {}, .evidence = {}};
        const QStringList invited = listed(shelf, documents::invitation());
        QVERIFY(invited.filter(u"Bryn"_s).isEmpty());
        QVERIFY(!invited.filter(u"Elan"_s).isEmpty());
        QVERIFY(listed(shelf, documents::decisionLetter()).contains(u"Bryn=stated"_s));
    }

    void theChairAndTheMinuteTakerAreNotWrittenTo()
    {
        const sample::Shelf shelf = sample::shelf();
        for (const DocumentKey& document : {documents::invitation(), documents::decisionLetter(), documents::minutes()})
            QVERIFY(listed(shelf, document).filter(u"Morfydd"_s).isEmpty() && listed(shelf, document).filter(u"Joan"_s).isEmpty());
    }

    void theChairsTickLetsAChildsLetterGo()
    {
        const sample::Shelf shelf = sample::shelf();
        BatchRequest batch{.document = documents::decisionLetter(), .dated = QDate(2026, 12, 14)};
        const auto without = composeAll(batch, shelf.sources());
        QCOMPARE(without.size(), size_t(6));
        batch.chairSays = {shelf.person(u"Siân"_s).id};
        const auto with = composeAll(batch, shelf.sources());
        QCOMPARE(with.size(), size_t(7));
        QCOMPARE(with.back().recipientName, u"Siân Mwyaren"_s);
        QCOMPARE(with.back().copyNumber, 7);
        QCOMPARE(with.back().rule, u"MAD-DST-02"_s);
    }

    void eachLetterIsInItsReadersLanguageAndNumberedOnce()
    {
        const sample::Shelf shelf = sample::shelf();
        const auto letters = composeAll({.document = documents::decisionLetter(), .dated = QDate(2026, 12, 14)}, shelf.sources());
        QStringList names;
        for (const ComposedDocument& letter : letters) {
            QVERIFY2(letter.mayBeIssued(), qPrintable(letter.recipientName));
            names << letter.fileName;
        }
        QCOMPARE(names, (QStringList{u"decision-letter-en-01"_s, u"decision-letter-cy-02"_s, u"decision-letter-en-03"_s,
                                     u"decision-letter-en-04"_s, u"decision-letter-cy-05"_s, u"decision-letter-en-06"_s}));
    }
};

QTEST_APPLESS_MAIN(RecipientsTest)
#include "recipientstest.moc"
