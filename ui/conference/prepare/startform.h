#pragma once

#include "ui/conference/prepare/prepareform.h"

class QCheckBox;
class QComboBox;

namespace cadair::ui {

class DisplayChoiceFields;
class FieldRow;
class SettlingText;
class TimeField;

/// Starting asks who takes the minutes: somebody of the list or the directory, never the chair. What is missing is listed
/// and bars nothing; a should that is open asks for a reason. What the family's own screen shows is
/// chosen here too.
class StartForm final : public PrepareForm {
    Q_OBJECT
public:
    StartForm(const PrepareTools& tools, const PrepareState& state, QWidget* parent);

    QComboBox& taker() const { return *m_taker; }
    DisplayChoiceFields& display() const { return *m_display; }
    SettlingText& reason() const { return *m_reason; }
    QCheckBox& onPaper() const { return *m_onPaper; }
    TimeField& began() const { return *m_began; }

protected:
    bool take() override;
    void refreshTexts() override;

private:
    void fill();
    void listMissing();
    /// Who is chosen, added to the conference first where they come from the directory.
    std::optional<ParticipantId> chosen();

    QComboBox* m_taker;
    FieldRow* m_takerRow;
    TextLabel* m_otherDay;
    TextLabel* m_missingTitle;
    TextLabel* m_missing;
    QCheckBox* m_onPaper;
    TimeField* m_began;
    FieldRow* m_beganRow;
    SettlingText* m_reason;
    FieldRow* m_reasonRow;
    DisplayChoiceFields* m_display;
    std::vector<Person> m_directory;
    bool m_reasonNeeded = false;
};

} // namespace cadair::ui
