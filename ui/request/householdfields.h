#pragma once

#include "core/casework/request.h"

#include <QWidget>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace cadair::ui {

class FieldRow;
class SettlingText;
class TextLabel;

/// The other children of the household: those of the family the conference is not about, and others who live there. Each
/// needs a reason why no decision is made for them. Empty as long as nobody has said whether there are any.
class HouseholdFields final : public QWidget {
    Q_OBJECT
public:
    using Children = std::optional<std::vector<HouseholdChild>>;
    explicit HouseholdFields(QWidget* parent);

    /// Asks besides, of each child, what is known of them: `asked` are words of "in-report", "has-plan", "needs-looked-at".
    void askKnown(std::set<QString> asked);
    /// Shows them; who is among `recorded` has a record and cannot be taken off. What is being typed stays.
    void showChildren(const Children& children, const std::set<QString>& recorded);
    const Children& children() const { return m_children; }

    /// The field for why this child is left out; null where the child is not one of them.
    SettlingText* reasonFor(const QString& name) const;
    /// The tick for one thing known of this child; null where it is not asked.
    QCheckBox* knownOf(const QString& name, const QString& word) const;
    QLineEdit* nameField() const { return m_name; }
    QPushButton* addButton() const { return m_add; }
    QCheckBox* noOthers() const { return m_none; }
    /// Texts not handed over yet are.
    void settle();

Q_SIGNALS:
    /// The person changed something; children() are as they are now.
    void changed();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        QString name;
        FieldRow* row;
        SettlingText* reason;
        QPushButton* takeOff;              ///< for those without a record only
        QWidget* knownBox;                 ///< null where nothing more is asked
        std::map<QString, QCheckBox*> known;
    };
    void showRows();
    void makeRow(const HouseholdChild& child);
    void makeTicks(Row& row);
    void build();
    void add();
    void change(const std::function<void(std::vector<HouseholdChild>&)>& change);
    void refreshTexts();

    Children m_children;
    std::set<QString> m_recorded;
    std::set<QString> m_asked;
    TextLabel* m_head;
    TextLabel* m_hint;
    QVBoxLayout* m_rowLayout;
    std::vector<Row> m_rows;
    QLineEdit* m_name;
    QPushButton* m_add;
    QCheckBox* m_none;
};

} // namespace cadair::ui
