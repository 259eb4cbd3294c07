#include "ui/conference/after/recordwriting.h"

#include "core/wording/namesofpeople.h"
#include "core/wording/reasons.h"
#include "core/workflow/spelling.h"
#include "core/workflow/unitpapers.h"
#include "ui/conference/after/finishmodel.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/storewords.h"
#include "ui/writing/notewriting.h"
#include "ui/writing/speller.h"

#include <QTextCursor>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

RecordWriting::RecordWriting(Desk& desk, MessageBar& messages, QObject* parent)
    : QObject(parent), m_desk(desk), m_messages(messages)
{
}

RecordWriting::~RecordWriting()
{
    for (const QPointer<NoteWriting>& writing : m_writings) // the fields outlive the speller by a moment
        if (writing)
            writing->setSpeller(nullptr);
}

void RecordWriting::setState(const AfterState* state)
{
    m_state = state;
    remake();
}

void RecordWriting::remake()
{
    std::erase_if(m_writings, [](const QPointer<NoteWriting>& writing) { return writing.isNull(); });
    std::unique_ptr<Speller> made;
    if (m_state && m_desk.isOpen()) {
        Language language = screenLanguage();
        QStringList known;
        guarded(m_messages, [&] {
            language = recordLanguage(m_desk.office(), m_state->id(), screenLanguage());
            known = knownWords(m_desk.office(), m_state->file(), language);
            m_phrases = unitsPhrases(m_desk.office());
        });
        if (m_speller && m_speller->language() == language) {
            m_speller->setKnown(known);
            return;
        }
        made = std::make_unique<Speller>(dictionaryFolder(), language);
        made->setKnown(known);
    }
    for (const QPointer<NoteWriting>& writing : m_writings)
        writing->setSpeller(made.get());
    m_speller = std::move(made);
}

QStringList RecordWriting::people() const
{
    QStringList names;
    for (const Participant& person : m_state ? m_state->file().participants : std::vector<Participant>())
        names << person.name;
    return names;
}

QStringList RecordWriting::children() const
{
    QStringList names;
    for (const Subject& subject : m_state ? m_state->file().subjects : std::vector<Subject>())
        names << callName(subject.child, language());
    return names;
}

void RecordWriting::help(SettlingText* field, NoteKind kind)
{
    auto* writing = new NoteWriting(field, {[this] { return people(); }, [this] { return children(); },
                                            [this, kind] { return notePhrasesFor(kind, m_phrases, language()); }, [this](const QString& word) { learn(word); }});
    writing->setSpeller(m_speller.get());
    connect(writing, &NoteWriting::spellingDone, this, [this, field] {
        for (size_t i = 0; i < m_fields.size(); ++i)
            if (m_fields[i] == field)
                goOnFrom(i + 1, true);
    });
    m_writings.emplace_back(writing);
}

Language RecordWriting::language() const
{
    return m_speller ? m_speller->language() : screenLanguage();
}

void RecordWriting::setLanguage(Language language)
{
    if (!m_state || !guarded(m_messages, [&] { setRecordLanguage(m_desk.office(), m_state->id(), language); }))
        return;
    remake();
    Q_EMIT languageChanged();
}

void RecordWriting::learn(const QString& word)
{
    if (!m_speller || !guarded(m_messages, [&] { learnWord(m_desk.office(), m_speller->language(), word); }))
        return;
    remake();
    for (const QPointer<NoteWriting>& writing : m_writings)
        writing->setSpeller(m_speller.get()); // looks at its words anew
}

/// Through the fields from this one on, and round to the one begun in, whose part before the caret comes last.
bool RecordWriting::goOnFrom(size_t field, bool fromItsBeginning)
{
    for (size_t at = field; at <= m_begun + m_fields.size(); ++at, fromItsBeginning = true) {
        SettlingText* here = m_fields[at % m_fields.size()];
        auto* writing = here ? here->findChild<NoteWriting*>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
        if (!writing)
            continue;
        if (fromItsBeginning)
            here->moveCursor(QTextCursor::Start);
        if (writing->goToUnknown())
            return true;
    }
    m_messages.show({Tone::Done, [] { return tr("Spelling knows every word under this heading."); }, {}});
    return false;
}

bool RecordWriting::goOn(const std::vector<SettlingText*>& fields)
{
    if (!m_speller || fields.empty())
        return false;
    if (!m_speller->hasDictionary()) {
        m_messages.show({Tone::Attention, [language = m_speller->language()] {
            return tr("There is no dictionary on this computer for: %1. Nothing is marked, and everything you write is kept.").arg(nameOf(language, screenLanguage()));
        }, {}});
        return false;
    }
    m_fields.assign(fields.begin(), fields.end());
    const auto focused = std::find_if(fields.begin(), fields.end(), [](const SettlingText* field) { return field->hasFocus(); });
    m_begun = focused == fields.end() ? 0 : static_cast<size_t>(focused - fields.begin());
    return goOnFrom(m_begun, focused == fields.end());
}

} // namespace cadair::ui

#include "moc_recordwriting.cpp"
