#pragma once

#include "core/workflow/recordrequests.h"
#include "ui/conference/after/disputepane.h"

class QLineEdit;

namespace cadair::ui {

class SettlingText;

/// Requests for the record from outside: a court, the police, anybody without a copy of their own. Nothing is given without the
/// chair's consent or a court's order; a copy that is allowed waits among all the others.
class RequestsPane final : public DisputePane {
    Q_OBJECT
public:
    RequestsPane(Desk& desk, Prompts& prompts, MessageBar& messages, QWidget* parent = nullptr);

    QLineEdit& asker() const { return *m_asker; }
    QLineEdit& office() const { return *m_office; }
    QLineEdit& order() const { return *m_order; }
    QComboBox& kind() const { return *m_kind; }
    DateField& consent() const { return *m_consent; }
    SettlingText& wanted() const { return *m_wanted; }
    QPushButton& allowButton() const { return *m_allow; }
    QPushButton& answerButton() const { return *m_answer; }
    QPushButton& refuseButton() const { return *m_refuse; }
    QPushButton& changeButton() const { return *m_change; }

protected:
    int rowCount() const override { return static_cast<int>(m_requests.size()); }
    RowCell cell(int row, int column) const override;
    QString rowId(int row) const override { return m_requests.at(static_cast<size_t>(row)).id.text(); }
    void take(const DisputesKept& kept) override;
    void forget() override;
    void refreshTexts() override;

private:
    void layOut();
    void record();
    void change();
    void allow();
    void answer();
    void refuse();
    void clearForm();
    const RecordRequest* current() const;
    RowCell stateOf(const RecordRequest& request) const;

    std::vector<RecordRequest> m_requests;
    std::optional<RecordRequestId> m_changing; ///< whose fields stand in the form; empty: a new one's
    QPushButton* m_allow = nullptr;
    QPushButton* m_answer = nullptr;
    QPushButton* m_refuse = nullptr;
    QPushButton* m_change = nullptr;
    QLineEdit* m_asker = nullptr;
    FieldRow* m_askerRow = nullptr;
    QLineEdit* m_office = nullptr;
    FieldRow* m_officeRow = nullptr;
    SettlingText* m_address = nullptr;
    FieldRow* m_addressRow = nullptr;
    QComboBox* m_kind = nullptr;
    FieldRow* m_kindRow = nullptr;
    DateField* m_asked = nullptr;
    FieldRow* m_askedRow = nullptr;
    QComboBox* m_how = nullptr;
    FieldRow* m_howRow = nullptr;
    SettlingText* m_wanted = nullptr;
    FieldRow* m_wantedRow = nullptr;
    DateField* m_consent = nullptr;
    FieldRow* m_consentRow = nullptr;
    QLineEdit* m_order = nullptr;
    FieldRow* m_orderRow = nullptr;
};

} // namespace cadair::ui
