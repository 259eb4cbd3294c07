#pragma once

#include "core/casework/plan.h"
#include "core/procedure/vaguewords.h"
#include "ui/conference/live/livestate.h"

#include <QObject>

#include <functional>

namespace cadair {
struct StepResult;
}

namespace cadair::ui {

class MessageBar;
class SettlingText;

/// What is settled for one child, as the plan's panels change it.
struct ChildSettled {
    ChildPlan plan;
    Weighing help;
    bool operator==(const ChildSettled&) const = default;
};

/// Where the panels of the plan read and write: one child's plan, and texts that are drafts until they are left. Everything
/// written goes through the workflow; what was written last can be put back.
class PlanDesk final : public QObject {
    Q_OBJECT
public:
    using Get = std::function<QString(const ChildSettled&)>;
    using Set = std::function<void(ChildSettled&, const QString&)>;
    PlanDesk(const LiveTools& tools, MessageBar& messages, QObject* parent);

    const LiveTools& tools() const { return m_tools; }
    MessageBar& messages() const { return m_messages; }
    const VagueWords& vagueWords() const { return m_vagueWords; }
    /// nullptr: nothing is shown.
    const LiveState* state() const { return m_state; }
    int child() const { return m_child; }
    /// As it stands in the casebook.
    ChildSettled settled() const;
    /// Whether anything can be written.
    bool takes() const;
    /// The day the plan is counted from.
    QDate conferenceDay() const;

    /// `state` stays where it is until the next call. True where it is another child than before; texts of the one before
    /// have been written then.
    bool show(const LiveState& state, int child);
    void clear();
    /// Texts that were typed reach the plan.
    void settle();

    /// Makes a field show and keep one text of the plan: a draft while it is typed, written when it is left.
    void bind(SettlingText* field, const QString& name, Get get, Set set);
    /// Changes the plan (or the help) and writes it; true where it was written. What stood before can be put back.
    bool change(const std::function<void(ChildSettled&)>& change);
    bool step(const std::function<StepResult()>& step);
    bool canUndo() const { return !m_undo.empty(); }
    void undo();

    void keep(const QString& name, const QString& text);
    void forget(const QString& name);
    QString kept(const QString& name) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void changed();
    void draftKept();
    void undoChanged();

private:
    struct Bound {
        SettlingText* field;
        QString name;
        Get get;
        Set set;
        QString written; ///< what of it stands in the plan
    };
    void take(Bound& bound);
    void fill(Bound& bound, bool another);
    bool write(const ChildSettled& before, const ChildSettled& after);
    QString box(const QString& name) const;

    LiveTools m_tools;
    MessageBar& m_messages;
    VagueWords m_vagueWords = shippedVagueWords();
    const LiveState* m_state = nullptr;
    int m_child = -1;
    std::optional<ChildId> m_of;
    std::vector<Bound> m_bound;
    std::vector<ChildSettled> m_undo;
};

} // namespace cadair::ui
