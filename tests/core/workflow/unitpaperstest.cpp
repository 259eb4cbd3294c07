#include "core/documents/fieldmeanings.h"
#include "core/store/draftstore.h"
#include "core/workflow/issuing.h"
#include "core/workflow/sampling.h"
#include "core/workflow/unitpapers.h"
#include "tests/core/workflow/desk.h"

#include <QTest>

using namespace cadair;
using namespace desk;
using namespace Qt::StringLiterals;

namespace {

const QString family = u"decision-letter-family"_s;
const QString invitation = u"invitation-family"_s;

QString shipped(const QString& name, Language language = Language::English)
{
    return rules().templates().text(language, name);
}

/// A PNG of one point, as a drawing program writes it.
const QByteArray onePoint = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

} // namespace

/// A unit's own templates, letterhead picture and phrases: checked, kept, used from then on.
class UnitPapersTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTextOfTheUnitsOwnCountsFromNowOnAndIssuedLettersStay()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        const ParticipantId mother = desk.who(id, desk.mother);
        const QString before = issueDocuments(desk.office(), id, documents::invitation(), {mother}).issued.at(0).bodyHtml;
        for (const Language language : {Language::English, Language::Welsh})
            QVERIFY(keepTemplate(desk.office(), language, invitation, shipped(invitation, language) + u"<p>Tea is served.</p>"_s).empty());
        const OpenConference open = desk.read(id);
        QCOMPARE(reopened(open.record.letters.at(0), open.file, rules().agencies(), desk.clock.today()).bodyHtml, before);
        QVERIFY(!before.contains(u"Tea is served"_s));
        bool tea = false;
        for (const ComposedDocument& each : previewDocuments(desk.office(), id, documents::invitation()))
            tea = tea || (each.to == mother && each.plainText.contains(u"Tea is served."_s));
        QVERIFY(tea);
        for (const Language language : {Language::English, Language::Welsh})
            dropTemplate(desk.office(), language, invitation);
        for (const ComposedDocument& each : previewDocuments(desk.office(), id, documents::invitation()))
            QVERIFY(!each.plainText.contains(u"Tea is served."_s));
    }

    void aBrokenTextIsRefusedAndStaysADraft_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<TemplateFault>("fault");
        QTest::newRow("a field nobody knows") << u"{{postcode}}"_s << TemplateFault::UnknownField;
        QTest::newRow("a field that would let markup through") << u"{{{outcome}}}"_s << TemplateFault::Unescaped;
        QTest::newRow("a part that is opened and never closed") << u"{{#children}}"_s << TemplateFault::Unreadable;
        QTest::newRow("a part that is closed and never opened") << u"{{/plan}}"_s << TemplateFault::Unreadable;
        QTest::newRow("brackets that nothing closes") << u"{{outcome"_s << TemplateFault::Unreadable;
    }
    void aBrokenTextIsRefusedAndStaysADraft()
    {
        QFETCH(const QString, change);
        QFETCH(const TemplateFault, fault);
        Desk desk;
        const Office office = desk.office();
        const QString text = shipped(family) + change;
        draftTemplate(office, Language::English, family, text, 3);
        const qint64 before = desk.written();
        const auto problems = keepTemplate(office, Language::English, family, text);
        QVERIFY(!problems.empty());
        QCOMPARE(problems.front().fault, fault);
        QVERIFY2(problems.front().at >= shipped(family).size(), qPrintable(QString::number(problems.front().at)));
        QCOMPARE(desk.written(), before);
        QCOMPARE(templateOnDesk(office, Language::English, family), text);
        QCOMPARE(templateKept(office, Language::English, family), shipped(family));
        QCOMPARE(unitsTemplates(office).text(Language::English, family), shipped(family));
    }

    void aRequiredFieldThatWasTakenOutIsNamed()
    {
        Desk desk;
        QString text = shipped(family);
        text.remove(u"{{#complaint}}"_s).remove(u"{{/complaint}}"_s);
        const auto problems = keepTemplate(desk.office(), Language::English, family, text);
        QCOMPARE(problems, (std::vector<TemplateProblem>{{TemplateFault::MissingField, u"complaint"_s, -1}}));
    }

    void theProgramsOwnTextIsNothingOfTheUnits()
    {
        Desk desk;
        const Office office = desk.office();
        QVERIFY(keepTemplate(office, Language::English, family, shipped(family) + u"<p>x</p>"_s).empty());
        const auto own = [&] {
            const auto lines = templateLines(office);
            return std::count_if(lines.begin(), lines.end(), [](const TemplateLine& line) { return line.own; });
        };
        QCOMPARE(own(), 1);
        QVERIFY(keepTemplate(office, Language::English, family, shipped(family)).empty());
        QCOMPARE(own(), 0);
        draftTemplate(office, Language::English, family, shipped(family) + u"y"_s, 0);
        QVERIFY(DraftStore(desk.casebook).drafts(u"settings/template/"_s).size() == 1);
        draftTemplate(office, Language::English, family, shipped(family), 0); // typed back
        QVERIFY(DraftStore(desk.casebook).drafts(u"settings/template/"_s).empty());
    }

    void aTextThatNoLongerPassesIsShownAndNotUsed()
    {
        Desk desk;
        UnitStore(desk.casebook).keepTemplate(Language::Welsh, family, u"<p>{{of-an-older-program}}</p>"_s);
        QCOMPARE(unitsTemplates(desk.office()).text(Language::Welsh, family), shipped(family, Language::Welsh));
        int unusable = 0;
        for (const TemplateLine& line : templateLines(desk.office()))
            unusable += line.own && !line.usable ? 1 : 0;
        QCOMPARE(unusable, 1);
    }

    void everyTemplateIsListedInBothLanguages()
    {
        Desk desk;
        const auto lines = templateLines(desk.office());
        QCOMPARE(lines.size(), static_cast<size_t>(2 * rules().templates().names().size()));
        QCOMPARE(lines.front().document, documents::letters().front());
    }

    void theMadeUpFamiliesShowEveryTemplate()
    {
        Desk desk;
        SampleFamilies families(rules());
        const LetterTemplates templates = unitsTemplates(desk.office());
        for (const TemplateLine& line : templateLines(desk.office())) {
            const auto document = families.compose(line, templates, desk.office());
            const QString what = line.name + u' ' + wordOf(line.language);
            QVERIFY2(document.has_value(), qPrintable(what));
            QVERIFY2(document->sample && !document->sampleMark.isEmpty(), qPrintable(what));
            QCOMPARE(document->language, line.language);
            QVERIFY2(document->plainText.size() > 60, qPrintable(what));
        }
    }

    void everyFieldOfATemplateIsExplained()
    {
        const std::set<QString> ofThePage{u"bare"_s, u"body"_s, u"footer"_s, u"letter"_s, u"logo"_s, u"logo-column"_s, u"logo-height"_s, u"logo-width"_s,
                                          u"new-page"_s, u"page-of-pages"_s, u"point-size"_s, u"sample"_s, u"size-body"_s, u"size-card"_s,
                                          u"size-head"_s, u"size-heading"_s, u"size-section"_s, u"size-small"_s, u"upper"_s};
        const auto& meanings = fieldMeanings();
        std::set<QString> known;
        for (const QString& name : rules().templates().names())
            for (const QString& field : rules().templates().fields(name).known) {
                known.insert(field);
                QVERIFY2(ofThePage.contains(field) != meanings.contains(field), qPrintable(field));
            }
        for (const auto& [field, meaning] : meanings) {
            QVERIFY2(known.contains(field), qPrintable(field));
            QVERIFY2(meaning.en != meaning.cy, qPrintable(field));
        }
    }

    void thePictureAndBothNamesStandInTheHeadOfEveryLetter()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        const auto html = [&] { return previewDocuments(desk.office(), id, documents::invitation()).at(0).bodyHtml; };
        QVERIFY(!html().contains(u"<img"_s));
        QVERIFY(!setUnitsLogo(desk.office(), "not a picture"));
        QVERIFY(!setUnitsLogo(desk.office(), onePoint + QByteArray(mostLogoBytes, 'x')));
        QVERIFY(!html().contains(u"<img"_s));
        QByteArray wide = onePoint;
        wide[19] = 96;
        wide[23] = 64;
        QVERIFY(setUnitsLogo(desk.office(), wide));
        QVERIFY(html().contains(u"<img src=\"data:image/png;base64,%1\" width=\"48\" height=\"32\">"_s.arg(QString::fromLatin1(wide.toBase64()))));
        QVERIFY(setUnitsLogo(desk.office(), {}));
        QVERIFY(!html().contains(u"<img"_s));

        const Letterhead head{.name = {u"The unit"_s, u"Yr uned"_s}};
        setLetterhead(desk.office(), head);
        const auto names = [&] { return html().count(u"class=\"head\""_s); };
        QCOMPARE(names(), 1);
        setUnitsBilingual(desk.office(), true);
        QCOMPARE(names(), 2);
        QVERIFY(html().contains(u"Yr uned"_s) && html().contains(u"The unit"_s));
        setUnitsBilingual(desk.office(), std::nullopt);
        QCOMPARE(names(), 1);
    }

    void phrasesOfTheUnitsOwnComeFirstAndHiddenOnesAreNotOffered()
    {
        Desk desk;
        const Office office = desk.office();
        const QStringList before = notePhrasesFor(NoteKind::Worry, unitsPhrases(office), Language::English);
        const UnitPhrase own{UnitPhraseId::fresh(), NoteKind::Worry, {u"  The stairs:  … "_s, {}}};
        QVERIFY(savePhrase(office, own));
        QVERIFY(!savePhrase(office, {UnitPhraseId::fresh(), std::nullopt, {u" "_s, {}}}));
        hidePhrase(office, before.front(), true);
        const QStringList now = notePhrasesFor(NoteKind::Worry, unitsPhrases(office), Language::English);
        QCOMPARE(now.front(), u"The stairs: …"_s);
        QVERIFY(!now.contains(before.front()));
        QVERIFY2(!notePhrasesFor(NoteKind::Worry, unitsPhrases(office), Language::Welsh).contains(now.front()),
                 "it has no Welsh, so it is not offered to who writes in Welsh");
        hidePhrase(office, before.front(), false);
        removePhrase(office, own.id);
        QCOMPARE(notePhrasesFor(NoteKind::Worry, unitsPhrases(office), Language::English), before);
    }
};

QTEST_GUILESS_MAIN(UnitPapersTest)
#include "unitpaperstest.moc"
