#pragma once

#include "core/documents/document.h"
#include "core/documents/templates.h"
#include "core/store/unitstore.h"
#include "core/wording/notephrases.h"
#include "core/workflow/office.h"

namespace cadair {

// What a unit writes its papers with: its templates, its letterhead's picture, its phrases.

/// For whom one of a document's templates is.
enum class TemplateReader { Anybody, Family, Child, Practitioner };

/// One template in one language, and whose text it is now.
struct TemplateLine {
    Language language = Language::English;
    QString name;                       ///< "decision-letter-family"
    DocumentKey document;
    TemplateReader reader = TemplateReader::Anybody;
    std::optional<ChildsAge> age = {};  ///< a child's page: for children of which age
    bool own = false;                   ///< the unit has a text of its own
    bool usable = true;                 ///< false: the own text no longer passes the checks, so the program's is used
    bool beingWritten = false;          ///< a draft is kept that was not put to use
};

/// The templates documents are composed from: the unit's own where it has one that passes the checks, else the program's.
LetterTemplates unitsTemplates(const Office& office);

/// Every template in both languages, in the order of a conference's life.
std::vector<TemplateLine> templateLines(const Office& office);

/// The text on the desk: what is being written, else the unit's own, else the program's.
QString templateOnDesk(const Office& office, Language language, const QString& name);
/// The text that counts, had it passed the checks: the unit's own, else the program's.
QString templateKept(const Office& office, Language language, const QString& name);
/// Keeps what is being written; the text that counts stays as it is. The same text as that leaves no draft.
void draftTemplate(const Office& office, Language language, const QString& name, const QString& text, int caret);
/// Puts a text to use. What is wrong with it is the answer, and then nothing was written; empty: it counts from now on.
/// Letters issued before stay as they are.
std::vector<TemplateProblem> keepTemplate(const Office& office, Language language, const QString& name, const QString& text);
/// The program's text counts again; the unit's stays in the journal.
void dropTemplate(const Office& office, Language language, const QString& name);

/// What a picture in the letterhead may weigh: it stands in every letter that is kept.
constexpr qsizetype mostLogoBytes = 48 * 1024;
/// Takes a PNG into the letterhead; empty takes it away. False where it weighs too much or is no PNG.
bool setUnitsLogo(const Office& office, const QByteArray& png);
/// Whether the unit writes under both its names; empty: as its procedure has it.
std::optional<bool> unitsBilingual(const Office& office);
void setUnitsBilingual(const Office& office, std::optional<bool> both);

/// One phrase of the bank in Settings.
struct PhraseLine {
    std::optional<UnitPhraseId> id;     ///< empty: the program's
    NotePhrase phrase;
    bool hidden = false;
};
/// The whole bank: the unit's own first, then the program's.
std::vector<PhraseLine> phraseLines(const Office& office);
/// The phrases that are offered.
std::vector<NotePhrase> unitsPhrases(const Office& office);
/// Keeps a phrase of the unit's own. False where it has no words in either language.
bool savePhrase(const Office& office, const UnitPhrase& phrase);
void removePhrase(const Office& office, const UnitPhraseId& phrase);
/// Takes one of the program's phrases out of what is offered, or back in.
void hidePhrase(const Office& office, const QString& english, bool hidden);

} // namespace cadair
