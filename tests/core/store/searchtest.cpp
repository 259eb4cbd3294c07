#include "tests/core/store/samples.h"

#include "core/store/conferencestore.h"
#include "core/store/draftstore.h"
#include "core/store/familystore.h"
#include "core/store/personstore.h"
#include "core/store/searchstore.h"
#include "core/store/statement.h"

#include <QElapsedTimer>
#include <QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

/// Finding by how words begin, and drafts by their box.
class SearchTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsByAnyBeginning_data();
    void findsByAnyBeginning();
    void kindsCanBeAskedFor();
    void changesAreFoundAtOnce();
    void conferenceIsFoundByItsChildren();
    void manyPeopleAreSearchedQuickly();
    void draftsAreKeptByBox();
};

namespace {

QStringList titles(const std::vector<SearchHit>& hits)
{
    QStringList found;
    for (const SearchHit& hit : hits)
        found << hit.title;
    return found;
}

} // namespace

void SearchTest::findsByAnyBeginning_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("title"); // empty: nothing
    const auto row = [](const char* name, const QString& typed, const QString& title) { QTest::newRow(name) << typed << title; };
    row("without accents", u"sian mwy"_s, u"Siân Mwyaren"_s);
    row("with accents", u"Siân"_s, u"Siân Mwyaren"_s);
    row("with accents in two parts", u"Sia\u0302n"_s, u"Siân Mwyaren"_s);
    row("words in any order", u"mwyaren siân"_s, u"Siân Mwyaren"_s);
    row("by what she is called", u"shani"_s, u"Siân Mwyaren"_s);
    row("w with a roof", u"wyn ll"_s, u"Ŵyn Llŷr"_s);
    row("capitals", u"ŴYN"_s, u"Ŵyn Llŷr"_s);
    row("one letter", u"g"_s, u"Gŵenllian Mwyaren"_s);
    row("apostrophe and brackets", u"<b>o'll"_s, u"Osian <b>O'Llŷr</b> Llŷr"_s);
    row("by their agency", u"clinig"_s, u"Nia Draenen"_s);
    row("by the unit's reference", u"0042"_s, u"Mwyaren-Llŷr"_s);
    row("middle of a word", u"ian"_s, QString());
    row("one word too many", u"sian pebble"_s, QString());
    row("search language is only words", u"sian OR nia"_s, QString());
    row("quotation marks", u"\"sian\" *"_s, u"Siân Mwyaren"_s);
    row("nothing typed", u"  "_s, QString());
    row("only punctuation", u"\"*-("_s, QString());
}

void SearchTest::findsByAnyBeginning()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, title);
    const FixedClock clock(QDateTime(QDate(2026, 3, 9), QTime(9, 30)));
    Casebook casebook = Casebook::inMemory(clock, u"Mair Mesen"_s);
    samples::save(casebook, samples::people());
    const QStringList found = titles(SearchStore(casebook).find(typed));
    if (title.isEmpty())
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u';')));
    else
        QVERIFY2(found.contains(title), qPrintable(found.join(u';')));
}

void SearchTest::kindsCanBeAskedFor()
{
    const FixedClock clock(QDateTime(QDate(2026, 3, 9), QTime(9, 30)));
    Casebook casebook = Casebook::inMemory(clock, u"Mair Mesen"_s);
    const samples::People people = samples::people();
    samples::save(casebook, people);
    const SearchStore search(casebook);
    const std::vector<SearchHit> children = search.find(u"mwyaren"_s, SearchKind::Child);
    QCOMPARE(titles(children), (QStringList{u"Mwyaren"_s, u"Siân Mwyaren"_s})); // the unborn child has no name yet
    QVERIFY((children[1] == SearchHit{SearchKind::Child, people.sian.id.text(), u"Siân Mwyaren"_s, u"2018-02-28"_s}));
    QCOMPARE(titles(search.find(u"mwyaren"_s, SearchKind::Family)), QStringList{u"Mwyaren-Llŷr"_s});
    QCOMPARE(search.find(u"mwyaren"_s, 2).size(), size_t{2});
}

void SearchTest::changesAreFoundAtOnce()
{
    const FixedClock clock(QDateTime(QDate(2026, 3, 9), QTime(9, 30)));
    Casebook casebook = Casebook::inMemory(clock, u"Mair Mesen"_s);
    samples::People people = samples::people();
    samples::save(casebook, people);
    const SearchStore search(casebook);
    PersonStore persons(casebook);
    people.nurse.name = u"Nia Celynnen"_s;
    persons.save(people.nurse);
    QVERIFY(search.find(u"draenen"_s).empty());
    QCOMPARE(titles(search.find(u"celyn"_s)), QStringList{u"Nia Celynnen"_s});
    casebook.database().execute("DELETE FROM person WHERE name = 'Nia Celynnen'");
    QVERIFY(search.find(u"celyn"_s).empty());
    casebook.database().execute("INSERT INTO search(search) VALUES('integrity-check')"); // throws where the index and the words differ
}

void SearchTest::conferenceIsFoundByItsChildren()
{
    const FixedClock clock(QDateTime(QDate(2026, 3, 9), QTime(9, 30)));
    Casebook casebook = Casebook::inMemory(clock, u"Mair Mesen"_s);
    const samples::People people = samples::people();
    samples::save(casebook, people);
    const CaseFile file = samples::fullCaseFile(people);
    ConferenceStore conferences(casebook);
    conferences.save(file);
    const SearchStore search(casebook);
    const std::vector<SearchHit> hits = search.find(u"sian"_s, SearchKind::Conference);
    QCOMPARE(hits.size(), size_t{1});
    QVERIFY((hits[0] == SearchHit{SearchKind::Conference, file.conference.id.text(), u"Mwyaren-Llŷr"_s, u"2026-07-21"_s}));
    Family renamed = people.family;
    renamed.name = u"Bedwen"_s;
    FamilyStore(casebook).save(renamed);
    QCOMPARE(titles(search.find(u"bedwen sian"_s)), QStringList{u"Bedwen"_s});
    conferences.removeSubject(file.conference.id, people.sian.id);
    QVERIFY(search.find(u"sian"_s, SearchKind::Conference).empty());
}

void SearchTest::manyPeopleAreSearchedQuickly()
{
    const samples::Desk desk;
    Casebook casebook = desk.create();
    const QStringList first{u"Siân"_s, u"Ŵyn"_s, u"Nia"_s, u"Owain"_s, u"Mair"_s, u"Sera"_s, u"Guto"_s};
    {
        Transaction transaction(casebook);
        PersonStore persons(casebook);
        for (int i = 0; i < 5000; ++i) {
            Person person{.id = PersonId::fresh(), .name = u"%1 Coeden%2"_s.arg(first[i % first.size()]).arg(i)};
            persons.save(person);
        }
        transaction.commit();
    }
    const SearchStore search(casebook);
    QCOMPARE(search.find(u"sian"_s).size(), size_t{50});
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 100; ++i)
        QCOMPARE(search.find(u"sian coeden%1"_s.arg(i * 7)).front().title, u"Siân Coeden%1"_s.arg(i * 7));
    qInfo("%lld µs for each of 100 searches among 5,000 people", static_cast<long long>(timer.nsecsElapsed() / 100'000));
    QVERIFY(timer.elapsed() < 5000);
}

void SearchTest::draftsAreKeptByBox()
{
    samples::Desk desk;
    {
        Casebook casebook = desk.create();
        DraftStore drafts(casebook);
        drafts.keep(u"live/a%_/note"_s, u"Mae Siân yn "_s, 12);
        desk.clock.set(desk.clock.now().addSecs(2));
        drafts.keep(u"live/ab_/note"_s, QString());
        drafts.keep(u"new-conference"_s, u"first"_s);
        drafts.keep(u"new-conference"_s, u"second"_s, 3);
    }
    Casebook casebook = desk.open();
    DraftStore drafts(casebook);
    QVERIFY((drafts.draft(u"live/a%_/note"_s) == Draft{u"live/a%_/note"_s, u"Mae Siân yn "_s, 12, desk.clock.now().addSecs(-2)}));
    QCOMPARE(drafts.draft(u"new-conference"_s)->text, u"second"_s);
    QCOMPARE(drafts.drafts().size(), size_t{3});
    QCOMPARE(drafts.drafts(u"live/a%"_s).size(), size_t{1});
    QVERIFY(!drafts.draft(u"live"_s));
    drafts.clear(u"new-conference"_s);
    drafts.clearAll(QString()); // means nothing, so does nothing
    QCOMPARE(drafts.drafts().size(), size_t{2});
    drafts.clearAll(u"live/"_s);
    QVERIFY(drafts.drafts().empty());
}

QTEST_GUILESS_MAIN(SearchTest)
#include "searchtest.moc"
