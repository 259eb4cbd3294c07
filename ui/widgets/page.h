#pragma once

#include <QWidget>

class QVBoxLayout;

namespace cadair::ui {

class ActionBar;
class Heading;
class MessageBar;

/// The frame every screen has: heading, message bar, content, action bar. Content is added to content();
/// panes added with addPane() are the stops of F6, in the order added.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(QWidget* parent = nullptr);

    Heading& heading() const { return *m_heading; }
    MessageBar& messages() const { return *m_messages; }
    ActionBar& actions() const { return *m_actions; }
    /// Inside the page's margin of 16; gaps of 12.
    QVBoxLayout* content() const { return m_content; }
    /// Tells F6 where a pane is; the widget is laid out by the caller.
    void addPane(QWidget* pane) { m_panes.append(pane); }
    /// title chips → panes → message bar → action bar: those visible that can take the keyboard.
    virtual QList<QWidget*> stops() const;

private:
    Heading* m_heading;
    MessageBar* m_messages;
    QVBoxLayout* m_content;
    ActionBar* m_actions;
    QList<QWidget*> m_panes;
};

/// The first widget in `pane` (itself included) that takes the keyboard by Tab; null where there is none.
QWidget* firstFocusIn(QWidget* pane);

} // namespace cadair::ui
