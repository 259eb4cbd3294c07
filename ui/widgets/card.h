#pragma once

#include "ui/widgets/theme.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace cadair::ui {

class TextLabel;

/// A one-pixel line of the hairline colour.
class Hairline final : public QWidget {
    Q_OBJECT
public:
    explicit Hairline(QWidget* parent = nullptr, Qt::Orientation orientation = Qt::Horizontal);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A white card: a header (title, muted words beside it, actions at the right), a hairline, and a body whose rows run
/// edge to edge. Without a title there is no header.
class Card final : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);

    /// Also the accessible name of the group.
    void setTitle(const QString& title);
    /// Small muted words beside the title ("9 of 12").
    void setSide(const QString& side);
    /// A control at the right end of the header; the card owns it.
    void addHeaderWidget(QWidget* widget);
    /// The body has no margins of its own: a table runs edge to edge. Use addPadded() for text and fields.
    QVBoxLayout* body() const { return m_body; }
    void setBody(QWidget* widget);
    /// A layout inside the body with the card's padding of 16.
    QVBoxLayout* addPadded();
    /// The ground and edge of a state, or back to plain.
    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* m_header;
    QHBoxLayout* m_headerRow;
    Hairline* m_hairline;
    TextLabel* m_title;
    TextLabel* m_side;
    QVBoxLayout* m_body;
    Tone m_tone = Tone::Plain;
};

} // namespace cadair::ui
