#pragma once

#include "core/workflow/convening.h"
#include "core/workflow/families.h"
#include "tests/ui/support/demodesk.h"
#include "tests/ui/support/walks.h"

#include <functional>

/// Brackets what tr() gives and nothing that is filled in: "By %1" is ⟦By ⟧%1⟦⟧, so that a bare word handed to arg() is
/// seen as well.
class OpenBrackets final : public QTranslator {
public:
    OpenBrackets()
    {
        QCoreApplication::installTranslator(this);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    }
    ~OpenBrackets() override
    {
        QCoreApplication::removeTranslator(this);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    }
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        if (qstrcmp(context, "QShortcut") == 0)
            return {}; // the names of keys, which Qt also reads back
        static const QRegularExpression filled(QStringLiteral("(%L?\\d{1,2})"));
        return QChar(0x27E6) + QString::fromUtf8(source).replace(filled, QStringLiteral("\u27E7\\1\u27E6")) + QChar(0x27E7);
    }
};

namespace walks {

/// Each text that keeps a word which neither tr() nor the domain's own catalogue gave, with that word. What tr() gives stands
/// in brackets; what the domain's words give follows the language; a word that stands outside the brackets in both languages
/// alike is data, or was written into the code. `texts` gives the texts to look at, `data` what is data.
inline QStringList bareWords(cadair::ui::LanguageSwitch& languages, const std::function<QStringList()>& texts, QStringList data)
{
    for (const QString& own : {QStringLiteral("Cadair"), QStringLiteral("English"), QStringLiteral("Cymraeg")})
        data << own;
    std::sort(data.begin(), data.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    data.removeAll(QString());
    const auto outside = [&](cadair::Language language) {
        languages.setLanguage(language);
        const OpenBrackets brackets;
        QCoreApplication::processEvents();
        return texts();
    };
    static const QRegularExpression word(QStringLiteral("\\p{L}{2,}"));
    const auto wordsIn = [&](const QString& text) {
        QStringList words;
        for (auto match = word.globalMatch(BracketingTranslator::bareIn(text, data)); match.hasNext();)
            words << match.next().captured();
        return words;
    };
    const QStringList english = outside(cadair::Language::English);
    const QStringList welsh = outside(cadair::Language::Welsh);
    languages.setLanguage(cadair::Language::English);
    if (english.isEmpty() || english.size() != welsh.size())
        return {QStringLiteral("%1 texts in English, %2 in Welsh").arg(english.size()).arg(welsh.size())};
    QStringList bare;
    for (qsizetype i = 0; i < english.size(); ++i) {
        const QStringList other = wordsIn(welsh.at(i));
        for (const QString& each : wordsIn(english.at(i)))
            if (other.contains(each))
                bare << each + QStringLiteral(": ") + english.at(i);
    }
    bare.removeDuplicates();
    return bare;
}

/// The names and other data of the made-up families, and the rules that their place wrote in one language only.
inline QStringList dataOf(const DemoDesk& at)
{
    using namespace cadair;
    QStringList data;
    const auto person = [&data](const Person& each) { data << each.name << each.calledName << each.agencyName << each.job << each.address.split(QLatin1Char('\n')); };
    for (const Person& each : findPractitioners(at.office(), {}))
        person(each);
    for (const ConferenceRow& row : findConferences(at.office(), {}))
        data << row.place;
    for (const FamilyRow& row : findFamilies(at.office(), {})) {
        const auto household = openHousehold(at.office(), row.id);
        data << row.name << row.reference;
        for (const Child& child : household->children)
            data << child.givenName << child.familyName << child.calledName << child.address.split(QLatin1Char('\n'));
        for (const Person& adult : household->adults)
            person(adult);
        for (const FamilyWarning& warning : household->warnings)
            data << warning.text;
        for (const WithheldAddress& withheld : household->withheld)
            data << withheld.why;
    }
    const auto oneLanguage = [&data](const LocalText& text) {
        if (text.cy.isEmpty() || text.cy == text.en)
            data << text.en;
    };
    for (const Procedure* procedure : at.rulebook.procedures()) {
        oneLanguage(procedure->shortTitle);
        oneLanguage(procedure->title);
        for (const Rule& rule : procedure->rules) {
            oneLanguage(rule.text);
            data << rule.id << rule.paragraph;
        }
        for (const SourceDocument& document : procedure->documents)
            oneLanguage(document.title);
    }
    return data;
}

} // namespace walks
