#pragma once

#include "core/workflow/excluding.h"
#include "ui/conference/prepare/draftedform.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace cadair::ui {

class DateField;
class SettlingText;
class TimeField;

/// One request to keep somebody out, on one form: what was asked, what the chair considered, what was decided, and what was
/// done for the person. The rules' answer is shown while it is filled in.
class KeptOutForm final : public DraftedForm {
    Q_OBJECT
public:
    /// Without a `person` a new request.
    KeptOutForm(const PrepareTools& tools, const PrepareState& state, const std::optional<ParticipantId>& person, QWidget* parent);

    QComboBox& person() const { return *m_person; }
    QComboBox& ground() const { return *m_ground; }
    SettlingText& evidence() const { return *m_evidence; }
    DateField& requested() const { return *m_requested; }
    QComboBox& settled() const { return *m_settled; }
    TimeField& from() const { return *m_from; }
    TimeField& to() const { return *m_to; }
    SettlingText& reasons() const { return *m_reasons; }
    QComboBox& record() const { return *m_record; }
    /// What the rules say of it as it stands.
    QString verdict() const;

protected:
    bool take() override;
    void refreshTexts() override;

private:
    void makeRequest();
    void makeDecision();
    void makeCare();
    void fill();
    void judge();
    void showWhatApplies();
    const ExclusionRequest* kept() const;
    std::optional<ParticipantId> chosenPerson() const;
    ExclusionRequest requestTyped() const;
    std::optional<ExclusionDecision> decisionTyped() const;
    ExclusionCare careTyped() const;
    bool step(const std::function<ExclusionResult()>& step);
    void mark(const ExclusionProblem& problem);

    std::optional<ParticipantId> m_about;
    QComboBox* m_person;
    DateField* m_requested;
    TextLabel* m_notice;
    QComboBox* m_by;
    QComboBox* m_ground;
    TextLabel* m_groundRule;
    SettlingText* m_evidence;
    DateField* m_considered;
    DateField* m_advice;
    SettlingText* m_summary;
    QComboBox* m_settled;
    TimeField* m_from;
    TimeField* m_to;
    std::map<QString, QCheckBox*> m_items;
    TextLabel* m_planned;
    SettlingText* m_extent;
    SettlingText* m_reasons;
    QComboBox* m_record;
    QLineEdit* m_standIn;
    TextLabel* m_verdict;
    DateField* m_report;
    DateField* m_views;
    std::map<QString, QCheckBox*> m_ways;
    QLineEdit* m_presenter;
};

} // namespace cadair::ui
