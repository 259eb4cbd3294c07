#pragma once

#include "ui/conference/live/sheet.h"

namespace cadair::ui {

/// Who is meant: one button a person, the first in front, and nothing else to fill in.
class PersonSheet final : public Sheet {
    Q_OBJECT
public:
    enum class About { GoesOut, ComesBack, PoliceLeave, ForThisItem };
    /// `first` is offered first where it is among `people`.
    PersonSheet(const LiveTools& tools, const LiveState& state, About about, const std::vector<ParticipantId>& people,
                const std::optional<ParticipantId>& first, QWidget* parent);

    About about() const { return m_about; }
    QWidget* firstField() const override;
    QPushButton* button(const ParticipantId& who) const;

Q_SIGNALS:
    void chosen(const cadair::ParticipantId& who);

protected:
    void refreshTexts() override;

private:
    About m_about;
    std::vector<std::pair<ParticipantId, QPushButton*>> m_people;
};

} // namespace cadair::ui
