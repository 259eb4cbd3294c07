#pragma once

#include "core/exchange/peoplecsv.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace cadair::ui {

class FieldRow;

/// What each column of a table holds: found by its heading, changed by the person.
class ImportColumns final : public QWidget {
    Q_OBJECT
public:
    explicit ImportColumns(QWidget* parent = nullptr);

    void setTable(const CsvTable& table);
    const PeopleMapping& mapping() const { return m_mapping; }
    const std::vector<QComboBox*>& boxes() const { return m_boxes; }
    void refreshTexts();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose(size_t at, int index);

    PeopleMapping m_mapping;
    QStringList m_headings;
    QStringList m_samples;             ///< the first row's cell under each heading
    QVBoxLayout* m_layout;
    std::vector<FieldRow*> m_rows;
    std::vector<QComboBox*> m_boxes;
};

} // namespace cadair::ui
