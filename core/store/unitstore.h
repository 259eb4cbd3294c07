#pragma once

#include "core/base/id.h"
#include "core/base/language.h"
#include "core/casework/words.h"
#include "core/store/casebook.h"

#include <map>
#include <set>
#include <vector>

namespace cadair {

using UnitPhraseId = Id<struct UnitPhrase>;

/// A sentence of the unit's own for the record; one of its two languages may be missing.
struct UnitPhrase {
    UnitPhraseId id;
    std::optional<NoteKind> kind;       ///< the kind of paragraph it belongs to; empty: any
    LocalText text;
    bool operator==(const UnitPhrase&) const = default;
};

/// What a unit writes its papers with, beside what the program brings. All of it is journalled.
class UnitStore final {
public:
    explicit UnitStore(Casebook& casebook);

    /// The unit's own templates, by language and name.
    std::map<std::pair<Language, QString>, QString> templates() const;
    /// In place of the one before.
    void keepTemplate(Language language, const QString& name, const QString& text);
    void dropTemplate(Language language, const QString& name);

    /// The unit's own phrases, in the order in which they were first written.
    std::vector<UnitPhrase> phrases() const;
    void save(const UnitPhrase& phrase);
    void remove(const UnitPhraseId& phrase);
    /// The program's phrases that this unit does not want, by their English words.
    std::set<QString> hiddenPhrases() const;
    void hidePhrase(const QString& english);
    void showPhrase(const QString& english);

    /// The picture in the letterhead, as a PNG; empty: none.
    QByteArray logo() const;
    void keepLogo(const QByteArray& png);
    void dropLogo();

private:
    Database& m_database;
};

} // namespace cadair
