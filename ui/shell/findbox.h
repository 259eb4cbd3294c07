#pragma once

#include "ui/shell/finding.h"

#include <QLineEdit>
#include <QPointer>

class QFrame;

namespace cadair::ui {

class CardTable;
class FindingModel;

/// The field of Ctrl+K with its list of answers under it. The keyboard stays in the field; arrows move in the list.
class FindBox final : public QLineEdit {
    Q_OBJECT
public:
    using Source = std::function<std::vector<Finding>(const QString& query)>;
    explicit FindBox(Source source, QWidget* parent = nullptr);
    ~FindBox() override;

    /// Takes the keyboard; Escape gives it back to whoever had it.
    void begin();
    /// Only as wide as its icon until it has the keyboard.
    void setCompact(bool compact);
    void closeList();
    bool isListOpen() const;
    const std::vector<Finding>& found() const;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refreshTexts();
    void search();
    void refreshWidth();
    void placeList();
    void runRow(int row);
    void move(int rows);

    Source m_source;
    QFrame* m_list;
    CardTable* m_table;
    FindingModel* m_model;
    QPointer<QWidget> m_before;
    bool m_compact = false;
};

} // namespace cadair::ui
