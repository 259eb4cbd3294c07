#include "tests/core/store/samples.h"

#include "core/store/journalstore.h"
#include "core/store/unitstore.h"

#include <QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

/// What a unit writes its papers with, kept.
class UnitStoreTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasWrittenComesBackWhole()
    {
        const samples::Desk desk;
        const UnitPhrase worry{UnitPhraseId::fresh(), NoteKind::Worry, {u"The stairs are \"open\": …"_s, u"Mae'r grisiau'n agored: …"_s}};
        const UnitPhrase any{UnitPhraseId::fresh(), std::nullopt, {{}, u"Ni ddywedwyd dim."_s}};
        const QByteArray png("\x89PNG\r\n\x1a\n\0with a zero", 20);
        {
            Casebook casebook = desk.create();
            UnitStore store(casebook);
            store.keepTemplate(Language::Welsh, u"minutes"_s, u"<p>{{heading}} 'ŵ'</p>"_s);
            store.keepTemplate(Language::English, u"minutes"_s, u"<p>First</p>"_s);
            store.keepTemplate(Language::English, u"minutes"_s, u"<p>Second</p>"_s);
            store.save(worry);
            store.save(any);
            store.hidePhrase(u"No charge has been brought."_s);
            store.hidePhrase(u"No charge has been brought."_s);
            store.keepLogo(png);
            casebook.close();
        }
        Casebook casebook = desk.open();
        UnitStore store(casebook);
        const auto templates = store.templates();
        QCOMPARE(templates.size(), size_t(2));
        QCOMPARE(templates.at({Language::Welsh, u"minutes"_s}), u"<p>{{heading}} 'ŵ'</p>"_s);
        QCOMPARE(templates.at({Language::English, u"minutes"_s}), u"<p>Second</p>"_s);
        QCOMPARE(store.phrases(), (std::vector<UnitPhrase>{worry, any}));
        QCOMPARE(store.hiddenPhrases(), std::set<QString>{u"No charge has been brought."_s});
        QCOMPARE(store.logo(), png);
    }

    void whatIsTakenAwayStaysInTheJournal()
    {
        Casebook casebook = Casebook::inMemory(m_clock, u"Mair Mesen"_s);
        UnitStore store(casebook);
        const UnitPhrase phrase{UnitPhraseId::fresh(), NoteKind::Fact, {u"Seen today."_s, {}}};
        store.keepTemplate(Language::English, u"minutes"_s, u"<p>Ours</p>"_s);
        store.dropTemplate(Language::English, u"minutes"_s);
        store.save(phrase);
        store.remove(phrase.id);
        store.hidePhrase(u"No charge has been brought."_s);
        store.showPhrase(u"No charge has been brought."_s);
        store.keepLogo("x");
        store.dropLogo();
        QVERIFY(store.templates().empty() && store.phrases().empty() && store.hiddenPhrases().empty() && store.logo().isEmpty());
        const JournalStore journal(casebook);
        for (const auto& [table, row] : {std::pair(u"letter_template"_s, u"en/minutes"_s), std::pair(u"unit_phrase"_s, phrase.id.text()),
                                         std::pair(u"hidden_phrase"_s, u"No charge has been brought."_s), std::pair(u"unit_picture"_s, u"letterhead"_s)}) {
            const auto entries = journal.history(table, row);
            QVERIFY2(entries.size() == 2 && entries.back().act == JournalAct::Delete, qPrintable(table));
        }
        QVERIFY(journal.history(u"letter_template"_s, u"en/minutes"_s).back().oldValues.contains(u"Ours"_s));
        QVERIFY(journal.verify().sound());
    }

    void emptyWordsAreNothingToKeep()
    {
        Casebook casebook = Casebook::inMemory(m_clock, u"Mair Mesen"_s);
        UnitStore store(casebook);
        QVERIFY_THROWS_EXCEPTION(StoreError, store.keepTemplate(Language::English, u"minutes"_s, u""_s));
        QVERIFY_THROWS_EXCEPTION(StoreError, store.save({UnitPhraseId::fresh(), std::nullopt, {u""_s, u""_s}}));
    }

private:
    FixedClock m_clock{QDateTime(QDate(2026, 7, 21), QTime(9, 30))};
};

QTEST_GUILESS_MAIN(UnitStoreTest)
#include "unitstoretest.moc"
