#pragma once

#include "core/base/language.h"
#include "core/documents/document.h"
#include "core/documents/fields.h"
#include "core/procedure/procedure.h"

#include <QStringList>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace cadair {

/// One field that a document may not lack.
struct RequiredField {
    QString name;
    QString part;                   ///< under which word a procedure asks a document to hold it; empty: none does
    bool onlyByRule = false;        ///< asked for only where the procedure does
    bool operator==(const RequiredField&) const = default;
};

/// What one template may and must mention.
struct FieldList {
    std::set<QString> known;
    std::vector<RequiredField> required;
    bool operator==(const FieldList&) const = default;
};

/// What is wrong with a template.
enum class TemplateFault { Unreadable, Unescaped, UnknownField, MissingField };
constexpr auto wordsOf(TemplateFault)
{
    using enum TemplateFault;
    return std::array{Word<TemplateFault>{Unreadable, u"unreadable"}, Word<TemplateFault>{Unescaped, u"unescaped"},
                      Word<TemplateFault>{UnknownField, u"unknown-field"},
                      Word<TemplateFault>{MissingField, u"missing-field"}};
}
/// One thing wrong with it, and where.
struct TemplateProblem {
    TemplateFault fault = TemplateFault::Unreadable;
    QString what;           ///< the tag or the field, as written
    qsizetype at = -1;      ///< where it stands in the text; -1: nowhere
    bool operator==(const TemplateProblem&) const = default;
};

/// Children from `from` years on, and younger than `below`, read this template.
struct ChildsAge {
    QString templateName;
    int from = 0;
    int below = 0;
    bool last = false;      ///< the oldest read it too
    bool operator==(const ChildsAge&) const = default;
};

/// The letter templates of both languages, their field lists and the fixed words documents need.
class LetterTemplates final {
public:
    /// Texts of a unit's own, by language and name of the template.
    using OwnTexts = std::map<std::pair<Language, QString>, QString>;

    /// The templates inside the program. Throws std::runtime_error naming the file where one of them is broken.
    static LetterTemplates shipped();

    /// Names of the document templates ("decision-letter-family"); the skeleton around them is not one.
    QStringList names() const;
    /// The text of a template. Throws std::out_of_range for a name that is not among `names`.
    const QString& text(Language language, const QString& name) const;
    const FieldList& fields(const QString& name) const;
    /// The parts a procedure may ask for that some template of this document has a field for.
    std::set<QString> partsOf(const QString& document) const;

    /// The template of a child's page for a child of that age, in years; the words for an age are data (`ages.json`). An age
    /// nobody knows is written to as the middle one.
    const QString& childsPage(std::optional<int> years) const;
    /// The ages a child's page is written for, youngest first.
    const std::vector<ChildsAge>& childsAges() const { return m_ages; }

    /// What is wrong with `text` in the place of template `name`: tags that would not escape, fields that do not exist,
    /// required fields that are not mentioned.
    std::vector<TemplateProblem> problems(const QString& name, const QString& text) const;

    /// The same templates with these texts in the place of those of the program; a name that no template has is passed over.
    LetterTemplates with(const OwnTexts& own) const;

    /// A fixed word or sentence. Throws std::out_of_range for one that is not there (a test reads them all).
    const QString& word(Language language, const QString& key) const;
    const std::map<QString, QString>& words(Language language) const;

    /// The whole page: skeleton, and the template in it, filled.
    QString render(Language language, const QString& name, const Fields& fields) const;

private:
    struct Shelf {
        QString skeleton;
        std::map<QString, QString> templates;
        std::map<QString, QString> words;
    };
    const Shelf& shelf(Language language) const { return language == Language::Welsh ? m_welsh : m_english; }

    Shelf m_english;
    Shelf m_welsh;
    std::map<QString, FieldList> m_fields;
    std::vector<ChildsAge> m_ages;  ///< youngest first
    std::set<QString> m_common;     ///< fields the skeleton gives every document
};

/// The words of an HTML page as plain text: a line a paragraph, cells of a row parted by two spaces, entities undone.
QString plainTextOf(const QString& html);

/// One sentence for what a document lacks, in `language`: "Dr Patel has no address."
QString missingSentence(const MissingField& missing, const QString& recipientName, const QString& childName,
                        const LetterTemplates& templates, Language language);

} // namespace cadair
