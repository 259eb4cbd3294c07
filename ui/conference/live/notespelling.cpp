#include "core/wording/names.h"
#include "core/wording/namesofpeople.h"
#include "core/workflow/spelling.h"
#include "core/workflow/unitpapers.h"
#include "ui/conference/live/notespage.h"
#include "ui/language/languageswitch.h"
#include "ui/spelling/speller.h"
#include "ui/spelling/writtenwords.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/storewords.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace cadair::ui {

using namespace Qt::StringLiterals;

// The record's language and its spelling, what can be put into a paragraph, and who may read the next one.

NoteOffers NotesPage::offers()
{
    const auto people = [this] {
        QStringList names;
        for (const Participant& person : m_state ? m_state->file().participants : std::vector<Participant>())
            names << person.name;
        return names;
    };
    const auto children = [this] {
        QStringList names;
        for (int child = 0; m_state && child < m_state->childCount(); ++child)
            names << livewords::child(*m_state, child);
        return names;
    };
    const auto phrases = [this] {
        const NoteKind kind = noteKinds().at(static_cast<size_t>(std::max(0, m_kind->currentIndex())));
        return notePhrasesFor(kind, m_phrases, m_speller ? m_speller->language() : screenLanguage());
    };
    const auto learn = [this](const QString& word) {
        if (m_speller && guarded(m_messages, [&] { learnWord(m_tools.desk.office(), m_speller->language(), word); }))
            refreshSpeller();
    };
    return {people, children, phrases, learn};
}

void NotesPage::refreshSpeller()
{
    if (!m_state || !m_state->takesNotes() || !m_tools.desk.isOpen())
        return;
    const Conference& conference = m_state->file().conference;
    Language language = screenLanguage();
    QStringList known{conference.place};
    if (!guarded(m_messages, [&] {
            language = recordLanguage(m_tools.desk.office(), conference.id, screenLanguage());
            known += personalWords(m_tools.desk.office(), language);
            m_phrases = unitsPhrases(m_tools.desk.office());
        }))
        return;
    for (const Participant& person : m_state->file().participants)
        known << person.name << person.calledName << person.agencyName;
    for (const Subject& subject : m_state->file().subjects)
        known << subject.child.givenName << subject.child.familyName << subject.child.calledName;
    if (!m_speller || m_speller->language() != language) {
        m_writing->setSpeller(nullptr);
        if (m_inPlaceWriting)
            m_inPlaceWriting->setSpeller(nullptr);
        m_speller = std::make_unique<Speller>(dictionaryFolder(), language);
    }
    m_speller->setKnown(known);
    m_writing->setSpeller(m_speller.get());
    if (m_inPlaceWriting)
        m_inPlaceWriting->setSpeller(m_speller.get());
}

void NotesPage::setLanguage(Language language)
{
    if (!m_state || !guarded(m_messages, [&] { setRecordLanguage(m_tools.desk.office(), m_state->file().conference.id, language); }))
        return;
    refreshSpeller();
    refreshTexts();
    Q_EMIT kept();
}

void NotesPage::setNextConfidence(std::optional<ConfidentialKind> kind)
{
    m_nextConfidence = kind;
    refreshTexts();
}

void NotesPage::openConfidence()
{
    m_confidence->menu()->popup(m_confidence->mapToGlobal(m_confidence->rect().bottomLeft()));
    m_confidence->menu()->setActiveAction(m_confidence->menu()->actions().constFirst());
}

const Note* NotesPage::current() const
{
    return window()->focusWidget() == m_list ? m_model->note(m_list->currentId()) : nullptr;
}

void NotesPage::fillMenus()
{
    for (QPushButton* button : {m_language, m_confidence})
        if (!button->menu()) {
            button->setMenu(new QMenu(button));
            connect(button->menu(), &QMenu::aboutToHide, m_editor, qOverload<>(&QWidget::setFocus));
        }
    const Language language = m_speller ? m_speller->language() : screenLanguage();
    m_language->setText(tr("Written in: %1").arg(nameOf(language, screenLanguage())));
    m_language->setToolTip(tr("The language the record is kept in: its spelling (F7) and its phrases"));
    m_language->menu()->clear(); // the action taken may be one of these: it is answered once the menu is done
    for (const Language each : {Language::English, Language::Welsh})
        connect(m_language->menu()->addAction(nameOf(each, screenLanguage())), &QAction::triggered, this, [this, each] { setLanguage(each); }, Qt::QueuedConnection);
    const QString confidence = m_nextConfidence ? nameOf(*m_nextConfidence, screenLanguage()) : tr("Not confidential");
    m_confidence->setText(m_narrow && !m_nextConfidence ? QString() : confidence); // the usual needs no words where they have no room
    m_confidence->setAccessibleName(tr("Who may read the next paragraph: %1").arg(confidence));
    m_confidence->setToolTip(tr("Whether the next paragraph is left out of the family's copies (Ctrl+Shift+K)"));
    m_confidence->menu()->clear();
    connect(m_confidence->menu()->addAction(tr("Not confidential")), &QAction::triggered, this, [this] { setNextConfidence({}); }, Qt::QueuedConnection);
    for (const ConfidentialKind kind : {ConfidentialKind::ThirdParty, ConfidentialKind::LegalAdvice, ConfidentialKind::Police})
        connect(m_confidence->menu()->addAction(nameOf(kind, screenLanguage())), &QAction::triggered, this, [this, kind] { setNextConfidence(kind); }, Qt::QueuedConnection);
}

/// The first paragraph from row `from` on that holds an unknown word is opened on it. False where there is none.
bool NotesPage::checkParagraphs(int from)
{
    for (int row = from; row < m_model->rows(); ++row) {
        const QString text = m_model->notes()[static_cast<size_t>(row)].text;
        const std::vector<WrittenWord> words = wordsIn(text);
        if (std::all_of(words.begin(), words.end(), [&](const WrittenWord& word) { return m_speller->isWord(text.mid(word.start, word.length)); }))
            continue;
        m_checked = row;
        m_list->setCurrentId(m_model->rowId(row));
        editCurrent();
        if (!m_inPlace)
            return false;
        m_inPlace->moveCursor(QTextCursor::Start);
        return m_inPlaceWriting->goToUnknown();
    }
    return false;
}

void NotesPage::checkSpelling()
{
    if (!m_state || !m_state->takesNotes() || !m_speller)
        return;
    if (!m_speller->hasDictionary()) {
        const Language language = m_speller->language();
        m_messages.show({.tone = Tone::Attention, .text = [language] {
            return tr("There is no dictionary on this computer for: %1. Nothing is marked, and everything you write is kept.").arg(nameOf(language, screenLanguage()));
        }});
        return;
    }
    if (m_inPlace) {
        if (m_inPlaceWriting->goToUnknown())
            return;
        endEdit(true);
        if (checkParagraphs(m_checked + 1))
            return;
    } else {
        if (m_editor->hasFocus()) {
            m_editorChecked = true;
            if (m_writing->goToUnknown())
                return;
        }
        if (checkParagraphs(0))
            return;
    }
    m_checked = -1;
    if (!std::exchange(m_editorChecked, true)) { // begun in the list: what is being written comes last
        m_editor->moveCursor(QTextCursor::Start);
        if (m_writing->goToUnknown())
            return;
    }
    m_editorChecked = false;
    m_editor->setFocus();
    m_messages.show({.tone = Tone::Done, .text = [] { return tr("Spelling knows every word of this item."); }});
}

} // namespace cadair::ui
