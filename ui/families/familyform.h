#pragma once

#include "core/workflow/office.h"
#include "ui/desk/desk.h"

#include <QWidget>

#include <functional>
#include <map>

class QComboBox;
class QPushButton;
class QHBoxLayout;
class QVBoxLayout;

namespace cadair::ui {

class AdultFields;
class FieldRow;
class MessageBar;
class Prompts;

/// What the parts of this screen work with.
struct FamilyTools {
    Desk& desk;
    Prompts& prompts;
    MessageBar& messages;
};

/// One record being written down, in place of the family's page: fields, what cannot stand under each, and at the foot "Not
/// now" and the verb. Enter moves on, Ctrl+Enter keeps, Escape gives up. Nothing typed is lost by what cannot stand.
class FamilyForm : public QWidget {
    Q_OBJECT
public:
    FamilyForm(const FamilyTools& tools, QWidget* parent);
    QPushButton* keepButton() const { return m_keep; }
    QPushButton* cancelButton() const { return m_cancel; }
    /// What the card that holds the form says above it.
    virtual QString title() const = 0;
    /// A procedure and the rule of it that the form rests on: where F1 leads. Empty: none in particular.
    virtual std::pair<QString, QString> rule() const { return {}; }
    /// Puts the keyboard into the first field.
    void begin();

Q_SIGNALS:
    /// Kept in the casebook.
    void kept();
    void givenUp();

protected:
    static constexpr int labelWidth = 170; ///< in 11 pt pixels
    /// Writes, and answers what stands in the way; empty where it is kept.
    virtual std::vector<FieldProblem> keep() = 0;
    virtual void refreshTexts() = 0;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

    FieldRow* addRow(QWidget* field, const QString& name);
    /// Something of the form that is no field by itself.
    void addPlain(QWidget* widget);
    /// Fields that several forms share, with their rows and a way through them.
    void addFields(AdultFields* fields);
    /// A verb at the left of the foot: what is done with the record beside keeping it.
    void addAside(QPushButton* button);
    /// A verb at the left of the foot that takes back what was written down by mistake, once the person has said so.
    QPushButton* addTakingBack();
    /// Asks, takes it back, and leaves the form; `text` says what goes and what stays.
    void takeBack(const QString& text, const std::function<bool()>& take);
    void followVerbs();
    void forgetProblems();
    /// The words of the two verbs and of what stands in the way: the end of every refreshTexts().
    void refreshFrame(const QString& verb);
    const FamilyTools& tools() const { return m_tools; }
    const Office& office() const { return m_tools.desk.office(); }
    QDate today() const { return m_tools.desk.clock().today(); }

private:
    void tryToKeep();
    void follow(QWidget* field);

    FamilyTools m_tools;
    std::map<QString, FieldRow*> m_rows;
    std::vector<FieldProblem> m_problems;
    QWidget* m_first = nullptr;
    QWidget* m_last = nullptr;
    QVBoxLayout* m_fields;
    QHBoxLayout* m_foot;
    QPushButton* m_cancel;
    QPushButton* m_keep;
};

} // namespace cadair::ui
