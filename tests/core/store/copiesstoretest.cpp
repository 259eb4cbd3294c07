#include "tests/core/store/samples.h"

#include "core/store/conferencestore.h"
#include "core/store/copiesstore.h"
#include "core/store/recordstore.h"

#include <QTest>

using namespace cadair;
using namespace Qt::StringLiterals;
using samples::key;

/// Choices, versions, amendments and what left come back as they were kept.
class CopiesStoreTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyFieldComesBack();
    void aVersionIsNeverChanged();
    void whatIsTakenBackIsGone();

private:
    const ConferenceId& id() const { return m_file->conference.id; }
    CopiesKept full() const;
    void keep(const CopiesKept& copies);

    FixedClock m_clock{QDateTime(QDate(2026, 3, 9), QTime(9, 30), QTimeZone("Europe/London"))};
    samples::People m_people = samples::people();
    std::optional<Casebook> m_casebook;
    std::optional<CaseFile> m_file;
    std::optional<ConferenceRecord> m_record;
};

void CopiesStoreTest::init()
{
    m_people = samples::people();
    m_casebook.emplace(Casebook::inMemory(m_clock, u"Mair Mesen"_s));
    samples::save(*m_casebook, m_people);
    m_file = samples::fullCaseFile(m_people);
    ConferenceStore(*m_casebook).save(*m_file);
    m_record = samples::fullRecord(m_people, *m_file);
    samples::save(*m_casebook, *m_record, id());
}

CopiesKept CopiesStoreTest::full() const
{
    const QDateTime at(QDate(2026, 3, 9), QTime(9, 30), QTimeZone("Europe/London"));
    const ParticipantId who = m_file->participants.front().id;
    const NoteId note = m_record->notes.front().id;
    CopiesKept copies;
    copies.choices = {{.conference = id(), .document = key<DocumentKey>(u"minutes"), .to = who, .copy = CopyKind::AttendedPart, .otherChildren = true,
                       .reason = u"weighed"_s, .by = u"Mair Mesen"_s, .at = at}};
    copies.passages = {{.note = note, .to = who, .given = true, .reason = u"known already"_s, .by = u"Mair Mesen"_s, .at = at}};
    MinutesVersion version{.id = MinutesVersionId::fresh(), .conference = id(), .number = 2, .kind = VersionKind::Signed, .by = u"Mair Mesen"_s,
                           .at = at, .digest = QByteArray(32, 'd'), .headSeq = 7, .headHash = u"ab"_s, .paragraphs = {}};
    version.paragraphs = {{note, m_record->notes.front().agenda, NoteKind::Worry, true, u"A paragraph."_s}};
    copies.versions = {version};
    copies.amendments = {{.id = AmendmentId::fresh(), .conference = id(), .by = who, .note = note, .wanted = u"put it right"_s,
                          .askedOn = QDate(2026, 3, 10), .state = AmendmentState::Refused, .reason = u"it is right"_s, .settledBy = u"Mair Mesen"_s,
                          .settledAt = at}};
    copies.dispatches = {{.id = DispatchId::fresh(), .letter = m_record->letters.front().id, .way = SendingWay::Hand, .address = u"4 Lôn Goed"_s,
                          .by = u"Mair Mesen"_s, .at = at, .returned = QDate(2026, 3, 12), .returnedWhy = u"gone away"_s, .received = QDate(2026, 3, 13)}};
    return copies;
}

void CopiesStoreTest::keep(const CopiesKept& copies)
{
    CopiesStore store(*m_casebook);
    for (const CopyChoice& each : copies.choices)
        store.save(each);
    for (const PassageChoice& each : copies.passages)
        store.save(each);
    for (const MinutesVersion& each : copies.versions)
        store.add(each);
    for (const Amendment& each : copies.amendments)
        store.save(each);
    for (const Dispatch& each : copies.dispatches)
        store.save(each);
}

void CopiesStoreTest::everyFieldComesBack()
{
    QCOMPARE(CopiesStore(*m_casebook).copies(id()), CopiesKept());
    const CopiesKept copies = full();
    keep(copies);
    QCOMPARE(CopiesStore(*m_casebook).copies(id()), copies);
    QCOMPARE(RecordStore(*m_casebook).record(id()).dossier.copies, copies);
    QCOMPARE(copies.choice(key<DocumentKey>(u"minutes"), m_file->participants.front().id), &copies.choices.front());
    QCOMPARE(copies.last(VersionKind::Draft), nullptr);
}

void CopiesStoreTest::aVersionIsNeverChanged()
{
    CopiesKept copies = full();
    keep(copies);
    const auto failure = samples::failureOf([&] { CopiesStore(*m_casebook).add(copies.versions.front()); });
    QVERIFY(failure && failure->kind == StoreFailure::Constraint);
    QCOMPARE(CopiesStore(*m_casebook).copies(id()).versions, copies.versions);
}

void CopiesStoreTest::whatIsTakenBackIsGone()
{
    const CopiesKept copies = full();
    keep(copies);
    CopiesStore store(*m_casebook);
    store.removeChoice(id(), copies.choices.front().document, copies.choices.front().to);
    store.removePassage(copies.passages.front().note, copies.passages.front().to);
    QVERIFY(store.copies(id()).choices.empty() && store.copies(id()).passages.empty());
}

QTEST_APPLESS_MAIN(CopiesStoreTest)
#include "copiesstoretest.moc"
