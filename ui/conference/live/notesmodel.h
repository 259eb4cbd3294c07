#pragma once

#include "ui/conference/live/livestate.h"
#include "ui/widgets/rowmodel.h"

namespace cadair::ui {

/// The kinds a paragraph can have, in the order of their keys: 1 is the first, 0 the tenth.
const std::vector<NoteKind>& noteKinds();

/// The paragraphs of one agenda item, of one child and those about all, or of everybody.
class NotesModel final : public RowModel {
    Q_OBJECT
public:
    enum Column { Kind, Text, ColumnCount };
    explicit NotesModel(QObject* parent) : RowModel(parent) {}

    /// `child` empty: everybody's.
    void setNotes(const LiveState* state, const std::optional<AgendaKey>& item, const std::optional<ChildId>& child);
    const Note* note(const QString& id) const;
    const std::vector<Note>& notes() const { return m_notes; }
    /// The paragraph whose text is being changed in place: its row is as high as `text` needs. Empty: none.
    void setEdited(const QString& id, const QString& text);

    int rows() const override { return static_cast<int>(m_notes.size()); }
    int columns() const override { return ColumnCount; }
    RowCell cell(int row, int column) const override;
    QString rowId(int row) const override;
    QString spoken(int row) const override;
    Tone ground(int row) const override;
    bool hatched(int row) const override;

private:
    QString about(const Note& note) const;
    /// Whose copies leave it out, and why; empty where everybody's has it.
    QString leftOut(const Note& note) const;

    const LiveState* m_state = nullptr;
    std::vector<Note> m_notes;
    QString m_edited;
    QString m_editedText;
};

} // namespace cadair::ui
