#include "core/wording/phrasebook.h"

#include "core/wording/welshjoints.h"

#include <QTranslator>

#include <stdexcept>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

/// Catalogues are constants of the program, like the code: read once, never changed, asked from any place.
const QTranslator& catalogue(Language language)
{
    const auto read = [](const QString& name) {
        auto* translator = new QTranslator; // for the life of the program: no order of destruction to mind
        if (!translator->load(u":/i18n/"_s + name))
            throw std::logic_error("the program was built without its catalogue of phrases");
        return translator;
    };
    static const QTranslator& english = *read(u"cadair_en.qm"_s);
    static const QTranslator& welsh = *read(u"cadair_cy.qm"_s);
    return language == Language::Welsh ? welsh : english;
}

/// `text` with every %1 … %9 replaced by its value; a place without a value stays as it is, for a test to find.
QString filled(const QString& text, const QStringList& values, Language language)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (place < 1 || place > values.size()) {
            result += text[i];
            continue;
        }
        if (language == Language::Welsh)
            appendWelsh(result, values[place - 1]);
        else
            result += values[place - 1];
        ++i;
    }
    return result;
}

} // namespace

Phrasebook::Phrasebook(Language language) : m_language(language), m_translator(&catalogue(language)) {}

QString Phrasebook::found(const char* source, int n) const
{
    const QString translated = m_translator->translate("Phrasebook", source, nullptr, n);
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

QString Phrasebook::phrase(const char* source, const QStringList& values) const
{
    return filled(found(source, -1), values, m_language);
}

QString Phrasebook::counted(const char* source, int n, const QStringList& values) const
{
    QString text = found(source, n);
    text.replace(u"%n"_s, QString::number(n)); // an uninstalled translator leaves it
    return filled(text, values, m_language);
}

} // namespace cadair
