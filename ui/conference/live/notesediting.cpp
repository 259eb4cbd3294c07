#include "core/workflow/leavingroom.h"
#include "core/workflow/meeting.h"
#include "ui/conference/live/notespage.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/storewords.h"

#include <algorithm>

namespace cadair::ui {

// What is done to paragraphs that are written already: changed in place, moved, taken out.

void NotesPage::editCurrent()
{
    const Note* note = m_model->note(m_list->currentId());
    if (!note || !m_state || !m_state->takesNotes() || m_inPlace)
        return;
    m_inPlaceId = note->id.text();
    std::optional<Draft> draft;
    guarded(m_messages, [&] { draft = draftIn(m_tools.desk.office(), boxOf(m_inPlaceId)); });
    const QString text = draft ? draft->text : note->text;
    m_model->setEdited(m_inPlaceId, text);
    m_inPlace = new SettlingText(m_list->viewport());
    m_inPlace->setLines(2, 0);
    m_inPlace->setAccessibleName(tr("Words of this paragraph"));
    m_inPlace->setSettledText(text);
    m_inPlace->moveCursor(QTextCursor::End);
    m_inPlace->installEventFilter(this);
    m_inPlaceWriting = new NoteWriting(m_inPlace, offers());
    m_inPlaceWriting->setSpeller(m_speller.get());
    connect(m_inPlaceWriting, &NoteWriting::spellingDone, this, &NotesPage::checkSpelling, Qt::QueuedConnection);
    m_list->setIndexWidget(m_model->index(m_model->rowOf(m_inPlaceId), NotesModel::Text), m_inPlace);
    connect(m_inPlace, &QPlainTextEdit::textChanged, this, [this] { m_model->setEdited(m_inPlaceId, m_inPlace->text()); });
    connect(m_inPlace, &SettlingText::settled, this, [this] { keep(boxOf(m_inPlaceId), *m_inPlace); });
    m_inPlace->setFocus();
}

void NotesPage::endEdit(bool take)
{
    SettlingText* field = m_inPlace;
    field->removeEventFilter(this);
    field->disconnect(this); // taking the marks away is a change of the text to its listeners
    m_inPlace = nullptr;
    if (m_inPlaceWriting)
        std::exchange(m_inPlaceWriting, nullptr)->setSpeller(nullptr);
    const QString id = std::exchange(m_inPlaceId, {});
    const Note* note = m_model->note(id);
    const QString text = field->text().trimmed();
    const std::optional<Note> before = note ? std::optional(*note) : std::nullopt;
    m_model->setEdited({}, {});
    if (m_model->rowOf(id) >= 0)
        m_list->setIndexWidget(m_model->index(m_model->rowOf(id), NotesModel::Text), nullptr);
    m_list->setFocus();
    if (!take || !before || !m_tools.desk.isOpen())
        return;
    std::vector<ParticipantId> meanwhile;
    guarded(m_messages, [&] {
        meanwhile = withheldOfDraft(m_tools.desk.office(), boxOf(id));
        clearNoteDraft(m_tools.desk.office(), boxOf(id));
    });
    if (text == before->text || text.isEmpty())
        return;
    Note after = *before;
    after.text = text;
    for (const ParticipantId& who : meanwhile) // was out while these words were written
        if (std::find(after.withheldFrom.begin(), after.withheldFrom.end(), who) == after.withheldFrom.end())
            after.withheldFrom.push_back(who);
    m_history.write(*before, after);
}

void NotesPage::changeKind(int key)
{
    const Note* note = m_model->note(m_list->currentId());
    const size_t at = key == 0 ? 9 : static_cast<size_t>(key - 1);
    if (!note || !m_state || !m_state->takesNotes() || at >= noteKinds().size())
        return;
    Note after = *note;
    after.kind = noteKinds()[at];
    m_history.write(Note(*note), after);
}

void NotesPage::changeChild(int step)
{
    const Note* note = m_model->note(m_list->currentId());
    if (!note || !m_state || !m_state->takesNotes())
        return;
    const int children = m_state->childCount();
    const int now = note->child ? m_state->indexOf(*note->child) + 1 : 0; // 0: everybody
    const int next = (now + step + children + 1) % (children + 1);
    Note after = *note;
    after.child = next == 0 ? std::nullopt : std::optional(m_state->childId(next - 1));
    m_history.write(Note(*note), after);
}

void NotesPage::removeCurrent()
{
    const Note* note = m_model->note(m_list->currentId());
    if (!note || !m_state || !m_state->takesNotes())
        return;
    Note after = *note;
    after.text.clear();
    m_history.write(Note(*note), after);
}

void NotesPage::moveCurrent(int step)
{
    const Note* note = m_model->note(m_list->currentId());
    if (!note || !m_state || !m_state->takesNotes())
        return;
    std::vector<Note> all; // a neighbour on the screen need not be one in the record
    std::copy_if(m_state->record().notes.begin(), m_state->record().notes.end(), std::back_inserter(all), [&](const Note& each) { return each.agenda == note->agenda; });
    std::stable_sort(all.begin(), all.end(), [](const Note& a, const Note& b) { return a.position < b.position; });
    const int row = m_model->rowOf(note->id.text()) + step;
    if (row < 0 || row >= m_model->rows())
        return;
    const auto placeOf = [&all](const NoteId& id) {
        return static_cast<int>(std::find_if(all.begin(), all.end(), [&id](const Note& each) { return each.id == id; }) - all.begin());
    };
    Note before = *note;
    before.position = placeOf(note->id);
    Note after = before;
    after.position = placeOf(m_model->notes()[static_cast<size_t>(row)].id);
    m_history.write(before, after);
}

} // namespace cadair::ui
