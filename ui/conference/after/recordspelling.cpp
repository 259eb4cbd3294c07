#include "ui/conference/after/recordspelling.h"

#include "core/wording/namesofpeople.h"
#include "core/workflow/spelling.h"
#include "ui/conference/after/finishmodel.h"
#include "ui/language/languageswitch.h"
#include "ui/spelling/speller.h"
#include "ui/spelling/spellingmarks.h"
#include "ui/spelling/writtenwords.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/storewords.h"

#include <QMenu>
#include <QTextCursor>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOffered = 6;

} // namespace

RecordSpelling::RecordSpelling(Desk& desk, MessageBar& messages, QObject* parent)
    : QObject(parent), m_desk(desk), m_messages(messages)
{
}

RecordSpelling::~RecordSpelling()
{
    for (const QPointer<SpellingMarks>& marks : m_marks) // the fields outlive the speller by a moment
        if (marks)
            marks->setSpeller(nullptr);
}

void RecordSpelling::setState(const AfterState* state)
{
    m_state = state;
    remake();
}

void RecordSpelling::remake()
{
    std::erase_if(m_marks, [](const QPointer<SpellingMarks>& marks) { return marks.isNull(); });
    std::unique_ptr<Speller> made;
    if (m_state && m_desk.isOpen()) {
        Language language = screenLanguage();
        QStringList known{m_state->file().conference.place};
        guarded(m_messages, [&] {
            language = recordLanguage(m_desk.office(), m_state->id(), screenLanguage());
            known += personalWords(m_desk.office(), language);
        });
        for (const Participant& person : m_state->file().participants)
            known << person.name << person.calledName << person.agencyName;
        for (const Subject& subject : m_state->file().subjects)
            known << subject.child.givenName << subject.child.familyName << subject.child.calledName;
        if (m_speller && m_speller->language() == language) {
            m_speller->setKnown(known);
            return;
        }
        made = std::make_unique<Speller>(dictionaryFolder(), language);
        made->setKnown(known);
    }
    for (const QPointer<SpellingMarks>& marks : m_marks)
        marks->setSpeller(made.get());
    m_speller = std::move(made);
}

void RecordSpelling::mark(SettlingText* field)
{
    auto* marks = new SpellingMarks(field);
    marks->setSpeller(m_speller.get());
    m_marks.emplace_back(marks);
}

Language RecordSpelling::language() const
{
    return m_speller ? m_speller->language() : screenLanguage();
}

void RecordSpelling::setLanguage(Language language)
{
    if (!m_state || !guarded(m_messages, [&] { setRecordLanguage(m_desk.office(), m_state->id(), language); }))
        return;
    remake();
    Q_EMIT languageChanged();
}

void RecordSpelling::learn(const QString& word)
{
    if (!m_speller || !guarded(m_messages, [&] { learnWord(m_desk.office(), m_speller->language(), word); }))
        return;
    remake();
    for (const QPointer<SpellingMarks>& marks : m_marks)
        marks->setSpeller(m_speller.get()); // looks at its words anew
}

void RecordSpelling::offer(SettlingText* field, const QString& word)
{
    auto* menu = new QMenu(field);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString& meant : m_speller->suggestions(word, mostOffered))
        connect(menu->addAction(QString(meant).replace(u'&', u"&&"_s)), &QAction::triggered, field, [field, meant] { field->textCursor().insertText(meant); });
    menu->addSeparator();
    connect(menu->addAction(tr("“%1” is right: learn it").arg(word)), &QAction::triggered, this, [this, word] { learn(word); });
    menu->popup(field->mapToGlobal(field->cursorRect().bottomLeft()));
    menu->setActiveAction(menu->actions().constFirst());
}

/// The first word from `from` on that spelling does not know is marked, with what may be meant.
bool RecordSpelling::stopAt(SettlingText* field, int from)
{
    const QString text = field->text();
    for (const WrittenWord& word : wordsIn(text)) {
        const QString written = text.mid(word.start, word.length);
        if (word.start < from || m_speller->isWord(written))
            continue;
        field->setFocus();
        QTextCursor cursor = field->textCursor();
        cursor.setPosition(word.start);
        cursor.setPosition(word.start + word.length, QTextCursor::KeepAnchor);
        field->setTextCursor(cursor);
        offer(field, written);
        return true;
    }
    return false;
}

bool RecordSpelling::goOn(const std::vector<SettlingText*>& fields)
{
    if (!m_speller || fields.empty())
        return false;
    if (!m_speller->hasDictionary()) {
        m_messages.show({Tone::Attention, [language = m_speller->language()] {
            return tr("There is no dictionary on this computer for: %1. Nothing is marked, and everything you write is kept.").arg(nameOf(language, screenLanguage()));
        }, {}});
        return false;
    }
    const auto focused = std::find_if(fields.begin(), fields.end(), [](const SettlingText* field) { return field->hasFocus(); });
    const size_t first = focused == fields.end() ? 0 : static_cast<size_t>(focused - fields.begin());
    const int caret = focused == fields.end() ? 0 : (*focused)->textCursor().selectionEnd();
    if (stopAt(fields[first], caret))
        return true;
    for (size_t step = 1; step <= fields.size(); ++step) // round once: the part before the caret comes last
        if (stopAt(fields[(first + step) % fields.size()], 0))
            return true;
    m_messages.show({Tone::Done, [] { return tr("Spelling knows every word under this heading."); }, {}});
    return false;
}

} // namespace cadair::ui

#include "moc_recordspelling.cpp"
