#pragma once

#include "core/wording/notephrases.h"
#include "ui/desk/desk.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <vector>

namespace cadair::ui {

class MessageBar;
class NoteWriting;
class SettlingText;
class Speller;
struct AfterState;

/// Writing the paragraphs of the record after the meeting, in the record's own language, as it is written during it: @ offers
/// people, # children, // phrases; words spelling does not know are underlined, and F7 goes from one to the next.
class RecordWriting final : public QObject {
    Q_OBJECT
public:
    RecordWriting(Desk& desk, MessageBar& messages, QObject* parent);
    ~RecordWriting() override;

    /// Takes up the language, the names and the words learnt of this conference; nothing: the casebook closes.
    void setState(const AfterState* state);
    /// Helps in this field, which holds a paragraph of this kind, from now on.
    void help(SettlingText* field, NoteKind kind);
    Language language() const;
    void setLanguage(Language language);
    /// Goes to the next word after the caret that spelling does not know, through `fields` and round once, and offers what may
    /// be meant. False where there is none, which is said.
    bool goOn(const std::vector<SettlingText*>& fields);

Q_SIGNALS:
    void languageChanged();

private:
    bool goOnFrom(size_t field, bool fromItsBeginning);
    QStringList people() const;
    QStringList children() const;
    void learn(const QString& word);
    void remake();

    Desk& m_desk;
    MessageBar& m_messages;
    const AfterState* m_state = nullptr;
    std::unique_ptr<Speller> m_speller;             ///< it knows names: gone once the casebook closes
    std::vector<NotePhrase> m_phrases;              ///< the unit's
    std::vector<QPointer<NoteWriting>> m_writings;
    std::vector<QPointer<SettlingText>> m_fields;   ///< F7 goes through these
    size_t m_begun = 0;                             ///< the one F7 was pressed in
};

} // namespace cadair::ui
