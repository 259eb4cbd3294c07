#pragma once

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace cadair::ui {

class LanguageSwitch;
class SegmentBar;
class TextLabel;

/// The frame of the screens before a casebook is open: the slate panel with the chair and the sea at the left, the
/// language switch at the top right, and a column for what the screen asks.
class GatePage : public QWidget {
    Q_OBJECT
public:
    explicit GatePage(LanguageSwitch& languages, QWidget* parent = nullptr);

protected:
    /// The column of the form, `width` 11 pt pixels wide.
    QVBoxLayout* column() const { return m_column; }
    void setColumnWidth(int width);
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refreshTexts();
    void place();
    int panelWidth() const;

    LanguageSwitch& m_languages;
    QWidget* m_panel;
    TextLabel* m_about;
    QScrollArea* m_scroll;
    QWidget* m_form;
    QVBoxLayout* m_column;
    SegmentBar* m_language;
};

} // namespace cadair::ui
