#include "ui/conference/live/notesmodel.h"

#include "core/wording/joining.h"
#include "core/wording/names.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(NoteKind kind)
{
    switch (kind) {
    case NoteKind::ChildsWords:
    case NoteKind::FamilysWords:
        return Tone::Note;
    case NoteKind::Allegation:
    case NoteKind::Opinion:
        return Tone::Attention; // never to be mistaken for a fact
    case NoteKind::Fact:
    case NoteKind::Strength:
    case NoteKind::Worry:
    case NoteKind::GreyArea:
    case NoteKind::Analysis:
    case NoteKind::Procedural:
        return Tone::Plain;
    }
    Q_UNREACHABLE();
}

} // namespace

const std::vector<NoteKind>& noteKinds()
{
    using enum NoteKind;
    static const std::vector<NoteKind> kinds{Fact, Strength, Worry, GreyArea, ChildsWords, FamilysWords, Opinion, Allegation, Analysis, Procedural};
    return kinds;
}

void NotesModel::setNotes(const LiveState* state, const std::optional<AgendaKey>& item, const std::optional<ChildId>& child)
{
    std::vector<Note> notes;
    if (state && item)
        std::copy_if(state->record().notes.begin(), state->record().notes.end(), std::back_inserter(notes), [&](const Note& note) {
            return note.agenda == *item && (!child || !note.child || note.child == child);
        });
    std::stable_sort(notes.begin(), notes.end(), [](const Note& a, const Note& b) { return a.position < b.position; });
    if (state && m_state && notes == m_notes) { // a step that wrote no paragraph
        m_state = state;
        touch();
        return;
    }
    changeRows([&] {
        m_state = state;
        m_notes = std::move(notes);
    });
}

const Note* NotesModel::note(const QString& id) const
{
    const auto found = std::find_if(m_notes.begin(), m_notes.end(), [&id](const Note& each) { return each.id.text() == id; });
    return found == m_notes.end() ? nullptr : &*found;
}

void NotesModel::setEdited(const QString& id, const QString& text)
{
    m_edited = id;
    m_editedText = text;
    touch();
}

QString NotesModel::about(const Note& note) const
{
    const int child = note.child && m_state ? m_state->indexOf(*note.child) : -1;
    return child < 0 ? tr("everybody") : livewords::letterAndName(*m_state, child);
}

RowCell NotesModel::cell(int row, int column) const
{
    const Note& note = m_notes.at(static_cast<size_t>(row));
    if (column == Kind) {
        RowCell cell = textCell(nameOf(note.kind, screenLanguage()), about(note), true);
        cell.tone = toneOf(note.kind);
        return cell;
    }
    if (note.id.text() == m_edited)
        return textCell(m_editedText + u"\n\n"_s); // room for the field that stands here
    //: who wrote it and when
    const QString written = tr("%1, %2").arg(note.author, timeText(note.writtenAt.time()));
    const QString left = leftOut(note);
    if (left.isEmpty())
        return textCell(note.text, written);
    RowCell cell = textCell(note.text, written + u"  ·  "_s + left);
    cell.secondTone = Tone::Attention;
    return cell;
}

QString NotesModel::rowId(int row) const
{
    return m_notes.at(static_cast<size_t>(row)).id.text();
}

QString NotesModel::spoken(int row) const
{
    const Note& note = m_notes.at(static_cast<size_t>(row));
    //: the kind of a paragraph, whom it is about, and its words
    const QString said = tr("%1, %2: %3").arg(nameOf(note.kind, screenLanguage()), about(note), note.text);
    const QString left = leftOut(note);
    return left.isEmpty() ? said : left + u". "_s + said; // heard before the words
}

QString NotesModel::leftOut(const Note& note) const
{
    QStringList parts;
    QStringList names;
    for (const ParticipantId& id : note.withheldFrom)
        if (const Participant* person = m_state ? m_state->file().participant(id) : nullptr)
            names << livewords::called(*person);
    if (names.size() == 1)
        parts << tr("Not in %1's copy").arg(names.front());
    else if (!names.isEmpty())
        parts << tr("Not in the copies of %1").arg(joined(names, screenLanguage()));
    if (note.confidential)
        //: why a paragraph is confidential: third party, legal advice, police
        parts << (note.confidentialKind ? tr("Confidential: %1").arg(nameOf(*note.confidentialKind, screenLanguage()).toLower()) : tr("Confidential"));
    return parts.join(u"  ·  "_s);
}

Tone NotesModel::ground(int row) const
{
    return m_notes.at(static_cast<size_t>(row)).withheldFrom.empty() ? Tone::Plain : Tone::Attention;
}

bool NotesModel::hatched(int row) const
{
    const Note& note = m_notes.at(static_cast<size_t>(row));
    return note.confidential || !note.withheldFrom.empty();
}

} // namespace cadair::ui

#include "moc_notesmodel.cpp"
