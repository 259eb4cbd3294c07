#pragma once

#include "core/casework/display.h"

#include <QWidget>

class QCheckBox;
class QSpinBox;

namespace cadair::ui {

class TextLabel;

/// What the family display may show, ticked before the meeting. Board and plan are ticked here and shared later, in the
/// meeting; everything that is not named here is never on it.
class DisplayChoiceFields final : public QWidget {
    Q_OBJECT
public:
    explicit DisplayChoiceFields(QWidget* parent);

    DisplayChoice choice() const;
    void setChoice(const DisplayChoice& choice);
    QCheckBox& box(DisplayPart part) const;
    QSpinBox& breakMinutes() const { return *m_minutes; }

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshTexts();

    TextLabel* m_title;
    TextLabel* m_intro;
    std::vector<std::pair<DisplayPart, QCheckBox*>> m_boxes;
    TextLabel* m_minutesLabel;
    QSpinBox* m_minutes;
};

} // namespace cadair::ui
