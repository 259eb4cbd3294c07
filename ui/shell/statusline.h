#pragma once

#include "ui/shell/casebookgate.h"

#include <QTime>
#include <QWidget>

#include <optional>

class QPushButton;

namespace cadair::ui {

class IconLabel;
class TextLabel;

/// The foot of the window: when the last thing was kept, the backup, made-up families, procedures, when it locks.
class StatusLine final : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);
    void setSaved(QTime at);
    /// Answers Ctrl+S: says for a while that everything is kept.
    void sayEverythingIsSaved();
    void setCasebook(const CasebookState& state, QDate today);
    /// Minutes until the lock; empty: stays open.
    void setLock(std::optional<int> minutes);
    QString savedText() const;

Q_SIGNALS:
    void ownCasebookRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refreshTexts();
    void makeRoom();

    QTime m_savedAt;
    bool m_answering = false;
    CasebookState m_casebook;
    QDate m_today;
    std::optional<int> m_minutes;
    IconLabel* m_savedIcon;
    TextLabel* m_saved;
    TextLabel* m_backup;
    QPushButton* m_own;
    TextLabel* m_sample;
    TextLabel* m_procedures;
    IconLabel* m_lockIcon;
    TextLabel* m_lock;
};

} // namespace cadair::ui
