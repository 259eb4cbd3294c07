#pragma once

#include <QWidget>

class QHBoxLayout;

namespace cadair::ui {

class IconLabel;
class TextLabel;

/// One line of a form: the label, its field, a line of explanation, and, when an answer cannot stand, the refusal under
/// the field. The label is the field's accessible name and its access key (&) moves to the field.
class FieldRow final : public QWidget {
    Q_OBJECT
public:
    enum class LabelPlace { Left, Above };
    /// `labelWidth` in 11 pt pixels, for labels at the left.
    FieldRow(QWidget* field, QWidget* parent, LabelPlace place = LabelPlace::Left, int labelWidth = 136);

    void setLabel(const QString& label);
    void setExplanation(const QString& text);
    /// What cannot stand and what to do; empty takes it away. Also the field's accessible description.
    void setRefusal(const QString& text);
    /// As setRefusal, but it may stand: amber.
    void setWarning(const QString& text);
    QString refusal() const;
    QWidget* field() const { return m_field; }
    /// A control beside the field.
    void addBeside(QWidget* widget);

private:
    void setNotice(const QString& text, bool refused);
    void describe();

    QWidget* m_field;
    TextLabel* m_label;
    TextLabel* m_explanation;
    QWidget* m_noticeRow;
    IconLabel* m_noticeIcon;
    TextLabel* m_notice;
    QHBoxLayout* m_fieldRow;
};

} // namespace cadair::ui
