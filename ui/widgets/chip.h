#pragma once

#include "ui/widgets/tokens.h"

#include <QAbstractButton>
#include <QLabel>

namespace cadair::ui {

/// A small coloured word with its state's shape. Says something; cannot be pressed.
class Chip final : public QWidget {
    Q_OBJECT
public:
    explicit Chip(QWidget* parent = nullptr);
    /// An empty icon takes the tone's own shape. Empty text hides the chip.
    void set(const QString& text, Tone tone, const QString& icon = {});
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text, m_icon;
    Tone m_tone = Tone::Plain;
};

/// A chip of the title row: a button of 32 px that opens what it speaks of.
class ChipButton final : public QAbstractButton {
    Q_OBJECT
public:
    explicit ChipButton(QWidget* parent = nullptr);
    void set(const QString& text, Tone tone, const QString& icon = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    Tone m_tone = Tone::Plain;
};

} // namespace cadair::ui
