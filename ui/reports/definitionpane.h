#pragma once

#include <QScrollArea>

namespace cadair::ui {

class TextLabel;

/// What a figure counts, in whole sentences: as high as they are where there is room, and scrolled by key where there is none.
class DefinitionPane final : public QScrollArea {
    Q_OBJECT
public:
    explicit DefinitionPane(QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int wholeHeight() const;
    void fit();

    TextLabel* m_label;
};

} // namespace cadair::ui
