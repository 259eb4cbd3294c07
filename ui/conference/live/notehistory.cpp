#include "ui/conference/live/notehistory.h"

#include "core/workflow/meeting.h"
#include "ui/widgets/storewords.h"

namespace cadair::ui {

bool NoteHistory::apply(const Note& from, const Note& to)
{
    bool written = false;
    const bool understood = guarded(m_messages, [&] {
        const Office& office = m_tools.desk.office();
        if (to.text.isEmpty()) {
            saveNote(office, to); // an empty paragraph is taken out
            written = true;
        } else if (from.text == to.text && from.kind == to.kind && from.child == to.child && from.position != to.position) {
            written = moveNote(office, to.id, to.conference, to.position).done;
        } else {
            written = static_cast<bool>(saveNote(office, to));
        }
    });
    return understood && written;
}

bool NoteHistory::write(const Note& before, const Note& after)
{
    if (!apply(before, after))
        return false;
    m_undo.push_back({before, after});
    m_redo.clear();
    Q_EMIT changed();
    Q_EMIT stepsChanged();
    return true;
}

void NoteHistory::undo()
{
    if (m_undo.empty())
        return;
    const Step step = m_undo.back();
    if (!apply(step.after, step.before))
        return;
    m_undo.pop_back();
    m_redo.push_back(step);
    Q_EMIT changed();
    Q_EMIT takenBack(step.before.id.text());
    Q_EMIT stepsChanged();
}

void NoteHistory::redo()
{
    if (m_redo.empty())
        return;
    const Step step = m_redo.back();
    if (!apply(step.before, step.after))
        return;
    m_redo.pop_back();
    m_undo.push_back(step);
    Q_EMIT changed();
    Q_EMIT takenBack(step.after.id.text());
    Q_EMIT stepsChanged();
}

void NoteHistory::clear()
{
    m_undo.clear();
    m_redo.clear();
}

} // namespace cadair::ui

#include "moc_notehistory.cpp"
