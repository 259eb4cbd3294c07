#pragma once

#include "core/workflow/complaining.h"
#include "ui/conference/after/disputepane.h"

class QCheckBox;
class QLineEdit;

namespace cadair::ui {

class SettlingText;

/// Complaints about the conference: by whom and about what, on their way through the offices the procedure names, and how each
/// ended. The decision stands meanwhile, and the pane says so.
class ComplaintsPane final : public DisputePane {
    Q_OBJECT
public:
    ComplaintsPane(Desk& desk, Prompts& prompts, MessageBar& messages, QWidget* parent = nullptr);

    QComboBox& who() const { return *m_who; }
    QLineEdit& otherName() const { return *m_other; }
    DateField& received() const { return *m_received; }
    DateField& answerBy() const { return *m_answerBy; }
    SettlingText& words() const { return *m_words; }
    const std::map<QString, QCheckBox*>& aspects() const { return m_aspects; }
    QPushButton& nextButton() const { return *m_next; }
    QPushButton& endButton() const { return *m_end; }
    /// What is to be done about the marked one next.
    void takeNextStep();
    /// How it ended, and what they were told.
    void settle();

Q_SIGNALS:
    /// The conference that a complaint led to is to be planned: the complaint's id.
    void conferenceWanted(const QString& complaint);

protected:
    int rowCount() const override { return static_cast<int>(m_complaints.size()); }
    RowCell cell(int row, int column) const override;
    QString rowId(int row) const override { return m_complaints.at(static_cast<size_t>(row)).id.text(); }
    void take(const DisputesKept& kept) override;
    void forget() override;
    void refreshTexts() override;

private:
    void layOut();
    void record();
    void passOn(const ComplaintKept& complaint);
    void promise();
    void refreshForm();
    const ComplaintKept* current() const;
    ComplaintRoute route() const;
    QString nextWords(ComplaintStep step) const;
    RowCell stateOf(const ComplaintKept& complaint) const;

    std::vector<ComplaintKept> m_complaints;
    std::optional<ConferenceId> m_filledFor; ///< whose people the choice of who complains holds
    QPushButton* m_next = nullptr;
    QPushButton* m_end = nullptr;
    QPushButton* m_promise = nullptr;
    QComboBox* m_who = nullptr;
    FieldRow* m_whoRow = nullptr;
    QLineEdit* m_other = nullptr;
    FieldRow* m_otherRow = nullptr;
    DateField* m_received = nullptr;
    FieldRow* m_receivedRow = nullptr;
    QComboBox* m_how = nullptr;
    FieldRow* m_howRow = nullptr;
    QComboBox* m_addressed = nullptr;
    FieldRow* m_addressedRow = nullptr;
    DateField* m_answerBy = nullptr;
    FieldRow* m_answerRow = nullptr;
    std::map<QString, QCheckBox*> m_aspects;
    QWidget* m_aspectBox = nullptr;
    FieldRow* m_aspectRow = nullptr;
    SettlingText* m_words = nullptr;
    FieldRow* m_wordsRow = nullptr;
};

} // namespace cadair::ui
