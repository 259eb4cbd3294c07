#pragma once

#include "core/procedure/gaps.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace cadair::ui {

/// Where a local value is given, whatever its kind: a number, a number with its unit, or one of a few words.
class ValueField final : public QWidget {
    Q_OBJECT
public:
    explicit ValueField(QWidget* parent = nullptr);

    /// Asks for a value of this kind; `value` is the one adopted so far, as a setting writes it. Empty: nothing yet.
    void ask(const Gap& gap, const QString& value);
    /// What stands there, as a setting writes it; empty while nothing was given.
    QString value() const;
    void clear();
    void setNames(const QString& number, const QString& choice);
    /// Where the keyboard goes first.
    QWidget* first() const;
    QLineEdit* number() const { return m_number; }
    QComboBox* choice() const { return m_choice; }
    void refreshTexts();

Q_SIGNALS:
    /// Enter in the number.
    void entered();

private:
    QString wordFor(const QString& choice) const;

    std::optional<Gap> m_gap;
    QLineEdit* m_number;
    QComboBox* m_choice;
};

} // namespace cadair::ui
