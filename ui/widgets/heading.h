#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;

namespace cadair::ui {

class TextLabel;

/// The title of a screen, one grey line of context under it, and at the right its chips and switches. Where they do not fit
/// beside the title they stand under it, in the place of the context, which is then the title's tip.
class Heading final : public QWidget {
    Q_OBJECT
public:
    explicit Heading(QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setContext(const QString& line);
    /// At the right, left to right in the order added; the heading owns them. They are one stop of F6.
    void addRight(QWidget* widget);
    QString title() const;
    /// The part at the right, for the order of panes.
    QWidget* right() const { return m_right; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void fit();

    QBoxLayout* m_row;
    TextLabel* m_title;
    TextLabel* m_context;
    QWidget* m_right;
    QHBoxLayout* m_rightRow;
};

} // namespace cadair::ui
