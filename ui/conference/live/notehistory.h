#pragma once

#include "ui/conference/live/livestate.h"

#include <QObject>

namespace cadair::ui {

class MessageBar;

/// Writes paragraphs of the record, and takes back and does again what was written since Live was opened.
class NoteHistory final : public QObject {
    Q_OBJECT
public:
    NoteHistory(const LiveTools& tools, MessageBar& messages, QObject* parent)
        : QObject(parent), m_tools(tools), m_messages(messages)
    {
    }

    /// `before` or `after` without text: the paragraph is not there. False where the casebook did not take it.
    bool write(const Note& before, const Note& after);
    bool canUndo() const { return !m_undo.empty(); }
    bool canRedo() const { return !m_redo.empty(); }
    void undo();
    void redo();
    void clear();

Q_SIGNALS:
    /// A paragraph was written.
    void changed();
    /// A step was taken back, or done again, on this paragraph.
    void takenBack(const QString& note);
    void stepsChanged();

private:
    struct Step {
        Note before;
        Note after;
    };
    bool apply(const Note& from, const Note& to);

    LiveTools m_tools;
    MessageBar& m_messages;
    std::vector<Step> m_undo;
    std::vector<Step> m_redo;
};

} // namespace cadair::ui
