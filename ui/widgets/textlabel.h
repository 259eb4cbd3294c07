#pragma once

#include "ui/widgets/theme.h"

#include <QLabel>

#include <array>

namespace cadair::ui {

/// A plain-text label with a size, a weight and a tone that follow the theme and the type size.
/// Wraps by default, so that Welsh and large type never lose words.
class TextLabel final : public QLabel {
    Q_OBJECT
public:
    explicit TextLabel(QWidget* parent = nullptr, TextSize size = TextSize::Body, Tone tone = Tone::Plain, bool semibold = false);

    Tone tone() const { return m_tone; }
    void setTone(Tone tone);
    void setSemibold(bool semibold);
    void setSize(TextSize size);
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    TextSize m_size;
    Tone m_tone;
    bool m_semibold;

    struct Measured {
        QString text;
        int width = -1;
        int height = 0;
    };
    mutable std::array<Measured, 4> m_measured; ///< layouts ask for the same few heights again and again
    mutable size_t m_nextMeasured = 0;
};

/// A small icon that stands beside words; the words are its meaning, so it has no name of its own.
class IconLabel final : public QWidget {
    Q_OBJECT
public:
    explicit IconLabel(QWidget* parent = nullptr, const QString& name = {}, Tone tone = Tone::Plain, int size = 16);
    void setIcon(const QString& name, Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    Tone m_tone;
    int m_size;
};

} // namespace cadair::ui
