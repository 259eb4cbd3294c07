#include "tests/core/workflow/desk.h"

#include "core/workflow/handing.h"
#include "core/workflow/issuing.h"
#include "core/workflow/minuting.h"
#include "core/workflow/spelling.h"
#include "core/workflow/translating.h"

#include <QtTest/QTest>

using namespace desk;

namespace {

const QString fridge = u"The fridge was empty on three visits."_s;
const QString secret = u"The neighbour rang about shouting at night."_s;

/// A conference that is over, written in English; the mother reads Welsh.
struct Bilingual {
    Bilingual()
    {
        id = at.concluded(u"jersey"_s, ConferenceType::Initial, OutcomeKind::StartPlan);
        at.recommend(id);
        write(fridge, false);
        write(secret, true);
        Participant mother = *at.read(id).file.participant(at.who(id, at.mother));
        mother.languages.papers = u"cy"_s;
        if (!saveParticipant(at.office(), id, mother).done)
            qFatal("the mother's language is not kept");
    }
    void write(const QString& text, bool confidential)
    {
        Note made{.id = NoteId::fresh(), .conference = id, .agenda = key<AgendaKey>(u"reports"_s)};
        made.text = text;
        made.confidential = confidential;
        saveNote(at.office(), made);
    }
    std::vector<Passage> passages() { return passagesOf(at.read(id), Language::English); }
    void translateAll()
    {
        int number = 0;
        for (const Passage& passage : passages())
            keepTranslation(at.office(), id, Language::Welsh, passage.source, u"Darn rhif %1 yn Gymraeg yma."_s.arg(++number));
    }
    QString paperFor(const PersonId& person, const DocumentKey& document)
    {
        for (const ComposedDocument& paper : previewDocuments(at.office(), id, document))
            if (paper.to == at.who(id, person))
                return paper.plainText;
        return {};
    }

    Desk at;
    ConferenceId id = ConferenceId::fresh();
};

bool holds(const std::vector<Passage>& passages, const QString& source)
{
    return std::any_of(passages.begin(), passages.end(), [&](const Passage& each) { return each.source == source; });
}

} // namespace

/// What people wrote, in the language of those who read it.
class TranslatingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingWhereEverybodyReadsTheRecord()
    {
        Desk at;
        const ConferenceId id = at.concluded(u"jersey"_s, ConferenceType::Initial, OutcomeKind::StartPlan);
        std::vector<Participant> people = at.read(id).file.participants;
        for (Participant& person : people) {
            person.languages.papers = u"en"_s;
            QVERIFY(saveParticipant(at.office(), id, person).done);
        }
        QVERIFY(passagesOf(at.read(id), Language::English).empty());
        QVERIFY(!passagesOf(at.read(id), Language::Welsh).empty()); // had it been written in Welsh
        QVERIFY(setBothLanguages(at.office(), id, at.who(id, at.school), true).done);
        QVERIFY(!passagesOf(at.read(id), Language::English).empty()); // both: the other is one of them
    }

    void theLanguageItWasWrittenIn()
    {
        Bilingual held;
        QCOMPARE(writtenIn(held.at.office(), held.at.read(held.id), Language::Welsh), Language::English); // as its words have it
        for (const Note& note : held.at.read(held.id).record.notes) {
            Note now = note;
            now.text = u"Roedd y gegin yn wag ac nid oedd bwyd yn y tŷ; mae mam wedi gofyn am help gan yr ysgol."_s + note.id.text().left(4);
            QVERIFY(saveNote(held.at.office(), now));
        }
        QCOMPARE(writtenIn(held.at.office(), held.at.read(held.id), Language::English), Language::Welsh);
        setRecordLanguage(held.at.office(), held.id, Language::English); // somebody said so
        QCOMPARE(writtenIn(held.at.office(), held.at.read(held.id), Language::Welsh), Language::English);
    }

    void lettersBeforeMinutesAndEachOnce()
    {
        Bilingual held;
        const std::vector<Passage> passages = held.passages();
        QVERIFY(holds(passages, fridge));
        QVERIFY(std::is_sorted(passages.begin(), passages.end(), [](const Passage& a, const Passage& b) { return a.place < b.place; }));
        std::set<QString> sources;
        for (const Passage& passage : passages) {
            QVERIFY2(sources.insert(passage.source).second, qPrintable(passage.source));
            QCOMPARE(passage.into, Language::Welsh);
            QVERIFY(passage.text.isEmpty());
        }
        const OpenConference open = held.at.read(held.id);
        const auto letters = std::count_if(passages.begin(), passages.end(), [](const Passage& each) { return each.place == TextPlace::Letters; });
        QVERIFY(letters > 0 && letters < static_cast<long>(passages.size()));
        QCOMPARE(untranslated(open, Language::English, Language::Welsh, documents::decisionLetter()), static_cast<int>(letters));
        QCOMPARE(untranslated(open, Language::English, Language::Welsh, documents::minutes()), static_cast<int>(passages.size()));
        QCOMPARE(untranslated(open, Language::English, Language::English, documents::minutes()), 0);
    }

    void papers_data()
    {
        QTest::addColumn<DocumentKey>("document");
        QTest::newRow("decision letter") << documents::decisionLetter();
        QTest::newRow("outline plan") << documents::outlinePlan();
        QTest::newRow("minutes") << documents::minutes();
    }
    void papers()
    {
        QFETCH(const DocumentKey, document);
        Bilingual held;
        const QString before = held.paperFor(held.at.mother, document);
        const std::vector<Passage> passages = held.passages();
        const auto quoted = [&](const QString& paper) {
            QStringList found;
            for (const Passage& passage : passages)
                if (passage.source.size() > 12 && paper.contains(passage.source))
                    found << passage.source;
            return found;
        };
        QVERIFY2(!quoted(before).isEmpty(), qPrintable(before)); // as it was written, until somebody translates it
        const QString english = held.paperFor(held.at.school, document);
        held.translateAll();
        const QString after = held.paperFor(held.at.mother, document);
        QVERIFY2(quoted(after).isEmpty(), qPrintable(quoted(after).join(u'\n')));
        QVERIFY2(after.contains(u"yn Gymraeg yma"_s), qPrintable(after));
        QCOMPARE(held.paperFor(held.at.school, document), english); // who reads English has what was written
    }

    void aWithheldPassageIsWithheldInBothLanguages()
    {
        Bilingual held;
        held.translateAll();
        keepTranslation(held.at.office(), held.id, Language::Welsh, secret, u"Ffoniodd y cymydog am weiddi yn y nos."_s);
        for (const QString& paper : {held.paperFor(held.at.mother, documents::minutes())}) {
            QVERIFY(!paper.isEmpty());
            QVERIFY(!paper.contains(u"cymydog"_s));
            QVERIFY(!paper.contains(secret));
        }
    }

    void aWithheldPassageTypedElsewhereStopsTheCopy()
    {
        Bilingual held;
        const QString translated = u"Ffoniodd y cymydog am weiddi yn y nos."_s;
        keepTranslation(held.at.office(), held.id, Language::Welsh, secret, translated);
        keepTranslation(held.at.office(), held.id, Language::Welsh, fridge, translated); // by mistake, on the line below
        const auto stopped = [&] {
            for (const ComposedDocument& paper : previewDocuments(held.at.office(), held.id, documents::minutes()))
                if (paper.to == held.at.who(held.id, held.at.mother))
                    return std::any_of(paper.missing.begin(), paper.missing.end(), [](const MissingField& each) { return each.field == u"withheld-passage"; });
            return false;
        };
        QVERIFY(stopped());
        keepTranslation(held.at.office(), held.id, Language::Welsh, fridge, secret); // or left in the language it was written in
        QVERIFY(stopped());
        keepTranslation(held.at.office(), held.id, Language::Welsh, fridge, u"Roedd yr oergell yn wag."_s);
        QVERIFY(!stopped());
    }

    void rewordedWordsAreTranslatedAnew()
    {
        Bilingual held;
        held.translateAll();
        const OpenConference open = held.at.read(held.id);
        Note note = *std::find_if(open.record.notes.begin(), open.record.notes.end(), [](const Note& each) { return each.text == fridge; });
        note.text = u"The fridge was empty on two visits."_s;
        QVERIFY(saveNote(held.at.office(), note));
        const std::vector<Passage> passages = held.passages();
        QVERIFY(!holds(passages, fridge));
        const auto now = std::find_if(passages.begin(), passages.end(), [&](const Passage& each) { return each.source == note.text; });
        QVERIFY(now != passages.end());
        QVERIFY(now->text.isEmpty());
        QVERIFY(held.paperFor(held.at.mother, documents::minutes()).contains(note.text));
    }

    void withoutWordsItStandsAsItWasWritten()
    {
        Bilingual held;
        keepTranslation(held.at.office(), held.id, Language::Welsh, fridge, u"  Roedd yr oergell yn wag.\n"_s);
        QVERIFY(held.paperFor(held.at.mother, documents::minutes()).contains(u"Roedd yr oergell yn wag."_s));
        keepTranslation(held.at.office(), held.id, Language::Welsh, fridge, u" "_s);
        QVERIFY(held.paperFor(held.at.mother, documents::minutes()).contains(fridge));
    }
};

QTEST_GUILESS_MAIN(TranslatingTest)
#include "translatingtest.moc"
