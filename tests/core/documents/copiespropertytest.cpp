#include "tests/core/documents/sample.h"

#include <rapidcheck.h>

#include <QtTest/QTest>

#include <algorithm>

using namespace cadair;
using namespace Qt::StringLiterals;

namespace {

bool readsEverything(const Participant& person)
{
    return person.capacity == Capacity::Practitioner || person.capacity == Capacity::Chair
        || person.capacity == Capacity::MinuteTaker;
}

/// Told once more, in the plainest words: who must not read this passage.
bool isBarred(const Note& note, const Participant& person)
{
    if (std::count(note.withheldFrom.begin(), note.withheldFrom.end(), person.id) > 0)
        return true;
    if (person.exclusion && person.exclusion->record != ExclusionRecord::Whole) {
        const QTime at = note.writtenAt.time();
        const bool there =
            person.present.front().from <= at && at < *person.present.front().to && at < *person.exclusion->from;
        if (person.exclusion->record != ExclusionRecord::AttendedPart || !there)
            return true;
    }
    if (readsEverything(person))
        return false;
    return note.confidential || (note.child && std::count(person.of.begin(), person.of.end(), *note.child) == 0);
}

/// The made-up conference with passages that anything may be true of, each with a word of its own to find it by.
sample::Shelf anyShelf()
{
    sample::Shelf shelf = sample::shelf();
    auto& people = shelf.file.participants;
    for (size_t i = 0; i < shelf.record.notes.size(); ++i) {
        Note& note = shelf.record.notes[i];
        note.text = u"Passage%1mark was said."_s.arg(i);
        note.confidential = *rc::gen::inRange(0, 3) == 0;
        note.child.reset();
        if (const int child = *rc::gen::inRange(0, 3); child < 2)
            note.child = shelf.child(child);
        note.withheldFrom.clear();
        for (const Participant& person : people)
            if (*rc::gen::inRange(0, 8) == 0)
                note.withheldFrom.push_back(person.id);
        note.writtenAt = QDateTime(*shelf.file.conference.date, QTime(10, 0).addSecs(60 * *rc::gen::inRange(0, 90)));
    }
    Participant& father = shelf.person(u"Bryn"_s);
    father.present = {{QTime(10, 0), QTime(10, 45)}};
    if (*rc::gen::inRange(0, 2) == 0) {
        father.exclusion = Exclusion{.extent = ExclusionExtent::Part, .from = QTime(10, 40), .to = QTime(11, 30)};
        father.exclusion->record =
            *rc::gen::element(std::optional<ExclusionRecord>(), std::optional(ExclusionRecord::Whole),
                              std::optional(ExclusionRecord::AttendedPart), std::optional(ExclusionRecord::None));
    }
    return shelf;
}

} // namespace

/// What holds for every copy there can be.
class CopiesPropertyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("RC_PARAMS", "max_success=60"); }

    void whoIsBarredFromAPassageHasNoCopyThatHoldsIt()
    {
        int barred = 0;
        int held = 0;
        QVERIFY(rc::check("a person barred from a passage never has a copy that holds it", [&] {
            const sample::Shelf shelf = anyShelf();
            for (const Participant& person : shelf.file.participants) {
                for (const DocumentKey& document : {documents::minutes(), documents::decisionLetter()}) {
                    DocumentRequest request{.document = document, .to = person.id};
                    request.dated = QDate(2026, 12, 14);
                    const QString copy = composeDocument(request, shelf.sources()).bodyHtml;
                    for (size_t i = 0; i < shelf.record.notes.size(); ++i) {
                        const bool there = copy.contains(u"Passage%1mark"_s.arg(i));
                        Participant reader = person;
                        if (document == documents::decisionLetter())
                            reader.exclusion.reset(); // the letter goes out all the same
                        const bool mayNot = isBarred(shelf.record.notes[i], reader);
                        RC_ASSERT(!(mayNot && there));
                        barred += mayNot ? 1 : 0;
                        held += there ? 1 : 0;
                    }
                }
            }
        }));
        QVERIFY2(barred > 100 && held > 100, "both happen often enough to have been tried");
    }
};

QTEST_APPLESS_MAIN(CopiesPropertyTest)
#include "copiespropertytest.moc"
