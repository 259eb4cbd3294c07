#include "core/workflow/unitpapers.h"

#include "core/documents/kinds.h"
#include "core/documents/logo.h"
#include "core/store/draftstore.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

const QString bilingualSetting = u"letterhead.bilingual"_s;

QString boxOf(Language language, const QString& name)
{
    return u"settings/template/%1/%2"_s.arg(wordOf(language), name);
}

/// The age whose child's page this is; empty: it is none.
std::optional<ChildsAge> ageOf(const QString& name, const LetterTemplates& shipped)
{
    const auto& ages = shipped.childsAges();
    const auto found = std::find_if(ages.begin(), ages.end(), [&](const ChildsAge& each) { return each.templateName == name; });
    return found == ages.end() ? std::nullopt : std::optional(*found);
}

/// The document a template belongs to, and whom it is for.
std::pair<DocumentKey, TemplateReader> documentOf(const QString& name, const std::optional<ChildsAge>& age)
{
    using enum TemplateReader;
    if (age)
        return {documents::decisionLetter(), Child};
    for (const auto& [ending, reader] : {std::pair(u"-family"_s, Family), std::pair(u"-child"_s, Child), std::pair(u"-practitioner"_s, Practitioner)}) {
        const auto key = name.endsWith(ending) ? DocumentKey::parse(name.chopped(ending.size())) : std::nullopt;
        if (const DocumentKind* kind = key ? findKind(*key) : nullptr; kind && kind->byReader)
            return {*key, reader};
    }
    return {DocumentKey::parse(name).value(), Anybody};
}

/// Where a document stands in the order of a conference's life; what is no letter comes after them.
size_t placeOf(const DocumentKey& document)
{
    std::vector<DocumentKey> order = documents::letters();
    order.push_back(documents::minutes());
    order.push_back(documents::coverSheet());
    order.insert(order.end(), documents::sheets().begin(), documents::sheets().end());
    return static_cast<size_t>(std::find(order.begin(), order.end(), document) - order.begin());
}

} // namespace

LetterTemplates unitsTemplates(const Office& office)
{
    const LetterTemplates& shipped = office.rulebook.templates();
    LetterTemplates::OwnTexts own = UnitStore(office.casebook).templates();
    std::erase_if(own, [&](const auto& each) {
        const QString& name = each.first.second;
        return !shipped.names().contains(name) || !shipped.problems(name, each.second).empty();
    });
    return own.empty() ? shipped : shipped.with(own);
}

std::vector<TemplateLine> templateLines(const Office& office)
{
    const LetterTemplates& shipped = office.rulebook.templates();
    const LetterTemplates::OwnTexts own = UnitStore(office.casebook).templates();
    const DraftStore drafts(office.casebook);
    std::vector<TemplateLine> lines;
    for (const QString& name : shipped.names())
        for (const Language language : {Language::Welsh, Language::English}) {
            const auto age = ageOf(name, shipped);
            const auto [document, reader] = documentOf(name, age);
            TemplateLine line{.language = language, .name = name, .document = document, .reader = reader, .age = age};
            if (const auto found = own.find({language, name}); found != own.end()) {
                line.own = true;
                line.usable = shipped.problems(name, found->second).empty();
            }
            line.beingWritten = drafts.draft(boxOf(language, name)).has_value();
            lines.push_back(std::move(line));
        }
    std::stable_sort(lines.begin(), lines.end(), [](const TemplateLine& a, const TemplateLine& b) {
        const auto place = [](const TemplateLine& line) {
            return std::tuple(placeOf(line.document), line.document, line.reader, line.age ? line.age->below : 0);
        };
        return place(a) < place(b);
    });
    return lines;
}

QString templateKept(const Office& office, Language language, const QString& name)
{
    const LetterTemplates::OwnTexts own = UnitStore(office.casebook).templates();
    const auto found = own.find({language, name});
    return found == own.end() ? office.rulebook.templates().text(language, name) : found->second;
}

QString templateOnDesk(const Office& office, Language language, const QString& name)
{
    const auto draft = DraftStore(office.casebook).draft(boxOf(language, name));
    return draft ? draft->text : templateKept(office, language, name);
}

void draftTemplate(const Office& office, Language language, const QString& name, const QString& text, int caret)
{
    DraftStore drafts(office.casebook);
    if (text == templateKept(office, language, name))
        drafts.clear(boxOf(language, name));
    else
        drafts.keep(boxOf(language, name), text, caret);
}

std::vector<TemplateProblem> keepTemplate(const Office& office, Language language, const QString& name, const QString& text)
{
    const LetterTemplates& shipped = office.rulebook.templates();
    std::vector<TemplateProblem> problems = shipped.problems(name, text);
    if (!problems.empty())
        return problems;
    Transaction transaction(office.casebook);
    UnitStore store(office.casebook);
    if (text == shipped.text(language, name)) // nothing of the unit's own: what the program brings later counts too
        store.dropTemplate(language, name);
    else
        store.keepTemplate(language, name, text);
    DraftStore(office.casebook).clear(boxOf(language, name));
    transaction.commit();
    return {};
}

void dropTemplate(const Office& office, Language language, const QString& name)
{
    Transaction transaction(office.casebook);
    UnitStore(office.casebook).dropTemplate(language, name);
    DraftStore(office.casebook).clear(boxOf(language, name));
    transaction.commit();
}

bool setUnitsLogo(const Office& office, const QByteArray& png)
{
    if (png.isEmpty()) {
        UnitStore(office.casebook).dropLogo();
        return true;
    }
    if (png.size() > mostLogoBytes || pngSize(png).isEmpty())
        return false;
    UnitStore(office.casebook).keepLogo(png);
    return true;
}

std::optional<bool> unitsBilingual(const Office& office)
{
    const auto kept = office.casebook.setting(bilingualSetting);
    return kept ? std::optional(*kept == u"yes"_s) : std::nullopt;
}

void setUnitsBilingual(const Office& office, std::optional<bool> both)
{
    if (both)
        office.casebook.setSetting(bilingualSetting, *both ? u"yes"_s : u"no"_s);
    else
        office.casebook.removeSetting(bilingualSetting);
}

std::vector<PhraseLine> phraseLines(const Office& office)
{
    const UnitStore store(office.casebook);
    const std::set<QString> hidden = store.hiddenPhrases();
    std::vector<PhraseLine> lines;
    for (const UnitPhrase& own : store.phrases()) {
        NotePhrase phrase{.text = own.text, .kinds = {}};
        if (own.kind)
            phrase.kinds.push_back(*own.kind);
        lines.push_back({own.id, std::move(phrase), false});
    }
    for (NotePhrase& phrase : shippedNotePhrases()) {
        const bool away = hidden.contains(phrase.text.en);
        lines.push_back({std::nullopt, std::move(phrase), away});
    }
    return lines;
}

std::vector<NotePhrase> unitsPhrases(const Office& office)
{
    std::vector<NotePhrase> offered;
    for (PhraseLine& line : phraseLines(office))
        if (!line.hidden)
            offered.push_back(std::move(line.phrase));
    return offered;
}

bool savePhrase(const Office& office, const UnitPhrase& phrase)
{
    UnitPhrase kept = phrase;
    kept.text = {phrase.text.en.simplified(), phrase.text.cy.simplified()};
    if (kept.text.en.isEmpty() && kept.text.cy.isEmpty())
        return false;
    UnitStore(office.casebook).save(kept);
    return true;
}

void removePhrase(const Office& office, const UnitPhraseId& phrase)
{
    UnitStore(office.casebook).remove(phrase);
}

void hidePhrase(const Office& office, const QString& english, bool hidden)
{
    UnitStore store(office.casebook);
    if (hidden)
        store.hidePhrase(english);
    else
        store.showPhrase(english);
}

} // namespace cadair
