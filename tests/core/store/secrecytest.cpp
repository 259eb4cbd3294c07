#include "tests/core/store/rawfile.h"

#include "core/store/conferencestore.h"
#include "core/store/draftstore.h"
#include "core/store/familystore.h"
#include "core/store/personstore.h"
#include "core/store/recordstore.h"
#include "core/store/searchstore.h"

#include <QDirIterator>
#include <QTest>

#include <sqlite3.h>

using namespace cadair;
using namespace Qt::StringLiterals;

/// Nothing that was typed stands readable on the disk, while the casebook is open, after a crash, or closed.
class SecrecyTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noNameStandsOnTheDisk();
    void headerIsChance();
    void removedTextLeavesThePages();
};

namespace {

const QStringList canaries{u"Gwrhydfoel"_s, u"Ŵynlliŵ"_s, u"Canarïaeth"_s};

/// A word as any part of the program might have written it.
QList<QByteArray> disguises(const QString& word)
{
    QString plain;
    for (const QChar c : word.normalized(QString::NormalizationForm_D))
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c.toLower();
    const QByteArray utf16(reinterpret_cast<const char*>(word.utf16()), word.size() * 2);
    return {word.toUtf8(), word.toLower().toUtf8(), plain.toUtf8(), utf16, word.toUtf8().toBase64().left(8),
            word.toUtf8().toPercentEncoding(), word.toUtf8().toHex()};
}

/// How many of the disguises stand in any file under the folder, and whether files were looked at at all.
int hitsUnder(const QString& folder, int leastFiles)
{
    int hits = 0;
    int files = 0;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QByteArray bytes = samples::contents(walk.next());
        files += bytes.isEmpty() ? 0 : 1;
        for (const QString& canary : canaries)
            for (const QByteArray& form : disguises(canary))
                hits += bytes.contains(form) ? 1 : 0;
    }
    return files < leastFiles ? 100 : hits;
}

void writeCanaries(Casebook& casebook)
{
    samples::People people = samples::people();
    people.family.name = canaries[0];
    people.sian.givenName = canaries[1];
    people.mother.name = canaries[1] + u' ' + canaries[0];
    samples::save(casebook, people);
    CaseFile file = samples::fullCaseFile(people);
    file.participants[3].name = canaries[1];
    ConferenceStore(casebook).save(file);
    ConferenceRecord record = samples::fullRecord(people, file);
    for (int i = 0; i < 300; ++i) { // more than fits a page
        Note note = record.notes[1];
        note.id = NoteId::fresh();
        note.text = canaries.join(u", "_s) + QString(i, u'x');
        record.notes.push_back(note);
    }
    record.letters[0].html = u"<p>%1</p>"_s.arg(canaries[2]);
    record.letters[0].digest.clear();
    samples::save(casebook, record, file.conference.id);
    DraftStore(casebook).keep(u"live/"_s + canaries[0], canaries[2]);
    casebook.setSetting(canaries[0], canaries[1]);
}

} // namespace

void SecrecyTest::noNameStandsOnTheDisk()
{
    const samples::Desk desk;
    Casebook casebook = desk.create();
    writeCanaries(casebook);
    QCOMPARE(SearchStore(casebook).find(u"ŵynlliw"_s).size(), size_t{3}); // the child, its mother and the conference: they are there
    // In a child: reading the file in this process would drop its locks. 4: file, log, head, "open".
    casebook.checkpointWhenIdle();
    casebook.setSetting(u"more"_s, canaries[2]);
    QCOMPARE(samples::inChild([&] { return hitsUnder(desk.folder.path(), 4); }), 0);
    casebook.backupTo(desk.path(u"copy.cadair"_s));
    casebook.close();
    QCOMPARE(hitsUnder(desk.folder.path(), 3), 0);
    // The search itself must be able to find: the same words in a plain file.
    samples::setContents(desk.path(u"plain"_s), canaries[1].toUtf8());
    QVERIFY(hitsUnder(desk.folder.path(), 4) > 0);
}

void SecrecyTest::headerIsChance()
{
    const samples::Desk desk;
    desk.create(u"one.cadair"_s).close();
    desk.create(u"two.cadair"_s).close();
    const QByteArray one = samples::contents(desk.path(u"one.cadair"_s));
    const QByteArray two = samples::contents(desk.path(u"two.cadair"_s));
    QVERIFY(one.left(16) != two.left(16));
    QVERIFY(!one.startsWith("SQLite"));
    QVERIFY(one.mid(16, 8) != QByteArray("\x10\x00\x01\x01\x00\x40\x20\x20", 8));
    // The first 16 bytes are the salt that the key was made with, and the file needs nothing else.
    { const samples::RawFile opens(desk, u"one.cadair"_s); }
    // Every byte value about as often as any other: chi-square with 255 degrees of freedom.
    std::array<double, 256> counts{};
    for (const char c : one)
        counts[static_cast<unsigned char>(c)] += 1;
    const double mean = static_cast<double>(one.size()) / 256;
    double chi = 0;
    for (const double count : counts)
        chi += (count - mean) * (count - mean) / mean;
    QVERIFY2(chi < 420, qPrintable(QString::number(chi))); // one file in 100 million would be refused
}

void SecrecyTest::removedTextLeavesThePages()
{
    const samples::Desk desk;
    const QString word = u"Llwynogfoel"_s;
    {
        Casebook casebook = desk.create();
        DraftStore drafts(casebook);
        drafts.keep(u"live/note"_s, word.repeated(2000));
        drafts.clear(u"live/note"_s);
        FamilyStore families(casebook);
        PersonStore persons(casebook);
        casebook.close();
    }
    samples::RawFile raw(desk, u"unit.cadair"_s);
    sqlite3_int64 size = 0;
    unsigned char* pages = sqlite3_serialize(raw.database().handle(), "main", &size, 0);
    QVERIFY(pages);
    const QByteArray plain(reinterpret_cast<const char*>(pages), size);
    sqlite3_free(pages);
    QVERIFY(plain.contains("CREATE TABLE")); // these are the readable pages
    QVERIFY(!plain.contains(word.toUtf8()));
}

QTEST_GUILESS_MAIN(SecrecyTest)
#include "secrecytest.moc"
