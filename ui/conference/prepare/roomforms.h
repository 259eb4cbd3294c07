#pragma once

#include "core/casework/dossier.h"
#include "ui/conference/prepare/draftedform.h"

class QComboBox;
class QLineEdit;

namespace cadair::ui {

class SettlingText;
class TimeField;

/// How the meeting is held, what makes it bearable for the family, who waits where, and what keeps everybody safe.
class RoomForm final : public DraftedForm {
    Q_OBJECT
public:
    RoomForm(const PrepareTools& tools, const PrepareState& state, QWidget* parent);

    QComboBox& mode() const { return *m_mode; }
    SettlingText& safety() const { return *m_safety; }

protected:
    bool take() override;
    void refreshTexts() override;

private:
    QComboBox* m_mode;
    SettlingText* m_family;
    SettlingText* m_waiting;
    TextLabel* m_only;
    SettlingText* m_safety;
    SettlingText* m_police;
};

/// Two people who must not meet.
class ApartForm final : public DraftedForm {
    Q_OBJECT
public:
    /// Without an `index` a new pair, as `proposed` where the rules see one.
    ApartForm(const PrepareTools& tools, const PrepareState& state, std::optional<size_t> index, const std::optional<Apart>& proposed, QWidget* parent);

    QComboBox& one() const { return *m_one; }
    QComboBox& other() const { return *m_other; }
    SettlingText& how() const { return *m_how; }

protected:
    bool take() override;
    void refreshTexts() override;

private:
    std::optional<size_t> m_index;
    QComboBox* m_one;
    QComboBox* m_other;
    SettlingText* m_why;
    SettlingText* m_how;
};

/// When one person is asked to come, and where they sit and wait.
class SeatForm final : public DraftedForm {
    Q_OBJECT
public:
    SeatForm(const PrepareTools& tools, const PrepareState& state, const ParticipantId& person, QWidget* parent);

    TimeField& arrival() const { return *m_arrival; }
    QLineEdit& seat() const { return *m_seat; }

protected:
    bool take() override;
    void refreshTexts() override;

private:
    Attending kept() const;

    ParticipantId m_person;
    TextLabel* m_warning;
    TimeField* m_arrival;
    QLineEdit* m_seat;
};

/// What is to be minded about somebody's seat and arrival: who they must not meet, and when they are kept out. Empty: nothing.
QStringList seatWarnings(const PrepareState& state, const Participant& person);

} // namespace cadair::ui
