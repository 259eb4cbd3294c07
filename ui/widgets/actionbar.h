#pragma once

#include "ui/widgets/tokens.h"

#include <QWidget>

class QPushButton;

namespace cadair::ui {

class IconLabel;
class TextLabel;
class TwoEnds;

/// The bar at the foot of a screen: secondary actions left, then a note that says what the primary action leaves out,
/// then at most a few more, then the one filled button. In large type or a narrow window what stands right comes beneath.
class ActionBar final : public QWidget {
    Q_OBJECT
public:
    explicit ActionBar(QWidget* parent = nullptr);

    /// A button at the left; words come from the owner's refreshTexts().
    QPushButton* addSecondary(const QString& icon = {});
    /// A quiet button at the left (words only).
    QPushButton* addQuiet();
    /// A button just left of the primary one.
    QPushButton* addRight(const QString& icon = {});
    /// Anything else at the left end (the Live clock).
    void addLeftWidget(QWidget* widget);
    /// The one filled button; made at the first call.
    QPushButton* primary(const QString& icon = {});
    /// Small words beside the primary button; empty hides them.
    void setNote(const QString& text, Tone tone = Tone::Muted);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TwoEnds* m_ends;
    IconLabel* m_noteIcon;
    TextLabel* m_note;
    QPushButton* m_primary = nullptr;
};

} // namespace cadair::ui
