#pragma once

#include "ui/shell/gatepage.h"

#include <QAbstractButton>

namespace cadair::ui {

class IconLabel;
class TextLabel;

/// A large button with an icon, what it does and one line more.
class Tile final : public QAbstractButton {
    Q_OBJECT
public:
    Tile(const QString& icon, bool primary, QWidget* parent = nullptr);
    void setWords(const QString& title, const QString& line);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    QString m_line;
    bool m_primary;
};

/// The first screen where there is no casebook yet.
class FirstRun final : public GatePage {
    Q_OBJECT
public:
    explicit FirstRun(LanguageSwitch& languages, QWidget* parent = nullptr);
    void takeFocus();
    /// While the made-up families are being written: -1 not at all, else percent.
    void setProgress(int percent);
    /// A sentence of what went wrong; empty takes it away.
    void setRefusal(const QString& sentence);

Q_SIGNALS:
    void madeUpRequested();
    void createRequested();
    void openRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshTexts();

    TextLabel* m_title;
    TextLabel* m_line;
    Tile* m_madeUp;
    Tile* m_create;
    Tile* m_open;
    TextLabel* m_notice;
    IconLabel* m_footIcon;
    TextLabel* m_foot;
    QString m_refusal;
    int m_progress = -1;
};

} // namespace cadair::ui
