#pragma once

#include "ui/conference/live/livestate.h"

#include <QWidget>

class QVBoxLayout;

namespace cadair::ui {

class DateField;
class FieldRow;
class SettlingText;

/// Fields for what a conference without a quorum must secure: an early review is a day, everything else is words.
class DutyFields final : public QWidget {
    Q_OBJECT
public:
    DutyFields(const Desk& desk, const LiveState& state, QWidget* parent);

    /// A new date is no duty of these: it has a field of its own.
    void setDuties(const std::vector<DutyKey>& duties);
    /// Writes every answer that was given. Throws StoreError.
    void write() const;
    bool isEmpty() const { return m_fields.empty(); }
    SettlingText* wordsFor(const QString& duty) const;
    DateField* dateFor(const QString& duty) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Field {
        DutyKey duty;
        FieldRow* row;
        SettlingText* words; ///< or
        DateField* date;
    };
    void refreshTexts();
    QString box(const DutyKey& duty) const;

    const Desk& m_desk;
    const LiveState& m_state;
    QVBoxLayout* m_rows;
    std::vector<Field> m_fields;
};

} // namespace cadair::ui
