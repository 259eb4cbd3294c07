#pragma once

#include "core/casework/dossier.h"
#include "ui/conference/prepare/draftedform.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace cadair::ui {

class DateField;
class SettlingText;

/// One child's own part: what the child wishes, the procedure's questions, what chair and social worker settled, how the child
/// was prepared, and how the child is heard. Of a child not born yet: who speaks for it.
class ChildPartForm final : public DraftedForm {
    Q_OBJECT
public:
    ChildPartForm(const PrepareTools& tools, const PrepareState& state, const ChildId& child, QWidget* parent);

    QComboBox& wish() const { return *m_wish; }
    SettlingText& answer(size_t question) const { return *m_answers.at(question).second; }
    QComboBox& settled() const { return *m_settled; }
    DateField& settledOn() const { return *m_settledOn; }
    SettlingText& settledReason() const { return *m_settledReason; }
    QLineEdit& representedBy() const { return *m_representedBy; }
    QCheckBox& way(const QString& word) const { return *m_ways.at(word); }

protected:
    bool take() override;
    void refreshTexts() override;

private:
    void makeQuestions();
    void makeSettled();
    void makeHeard();
    void fill();
    ChildHeard typed() const;
    ChildHeard kept() const;
    const Subject& subject() const;
    bool isBorn() const;
    bool canStand();

    ChildId m_child;
    TextLabel* m_presumed;
    QComboBox* m_wish = nullptr;
    std::vector<std::pair<RuleId, SettlingText*>> m_answers;
    SettlingText* m_impact = nullptr;
    SettlingText* m_parents = nullptr;      ///< null where the procedure's questions ask it
    QComboBox* m_settled = nullptr;
    QLineEdit* m_settledBy = nullptr;
    DateField* m_settledOn = nullptr;
    SettlingText* m_settledReason = nullptr;
    QLineEdit* m_preparedBy = nullptr;
    DateField* m_preparedOn = nullptr;
    DateField* m_preMeeting = nullptr;
    QLineEdit* m_preMeetingWith = nullptr;
    QCheckBox* m_young = nullptr;
    SettlingText* m_brought = nullptr;
    std::map<QString, QCheckBox*> m_ways;
    QLineEdit* m_representedBy;
};

} // namespace cadair::ui
