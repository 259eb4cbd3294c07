#pragma once

#include "ui/desk/desk.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <vector>

namespace cadair::ui {

class MessageBar;
class SettlingText;
class Speller;
class SpellingMarks;
struct AfterState;

/// Spelling in the paragraphs of the record, in the record's own language: words it does not know are underlined, and F7 goes
/// from one to the next with what may be meant.
class RecordSpelling final : public QObject {
    Q_OBJECT
public:
    RecordSpelling(Desk& desk, MessageBar& messages, QObject* parent);
    ~RecordSpelling() override;

    /// Takes up the language, the names and the words learnt of this conference; nothing: the casebook closes.
    void setState(const AfterState* state);
    /// Underlines in this field from now on.
    void mark(SettlingText* field);
    Language language() const;
    void setLanguage(Language language);
    /// Goes to the next word after the caret that spelling does not know, through `fields` and round once, and offers what may
    /// be meant. False where there is none, which is said.
    bool goOn(const std::vector<SettlingText*>& fields);

Q_SIGNALS:
    void languageChanged();

private:
    bool stopAt(SettlingText* field, int from);
    void offer(SettlingText* field, const QString& word);
    void learn(const QString& word);
    void remake();

    Desk& m_desk;
    MessageBar& m_messages;
    const AfterState* m_state = nullptr;
    std::unique_ptr<Speller> m_speller;             ///< it knows names: gone once the casebook closes
    std::vector<QPointer<SpellingMarks>> m_marks;
};

} // namespace cadair::ui
