#pragma once

#include "core/casework/scale.h"
#include "ui/conference/live/livestate.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;
class QTimer;

namespace cadair {
struct StepResult;
}

namespace cadair::ui {

class CardTable;
class FieldRow;
class MessageBar;
class ScaleModel;
class SegmentBar;
class SettlingText;
class TextLabel;

/// The scale from 0 to 10, filled in from slips by the minute-taker: hidden until all are shown together, family apart, with
/// the range and without an average. It goes into the record only by the chair's word.
class ScalePage final : public QWidget {
    Q_OBJECT
public:
    ScalePage(const LiveTools& tools, MessageBar& messages, QWidget* parent);

    /// `state` stays where it is until the next call. `item`: where a paragraph of the record would go.
    void showState(const LiveState& state, std::optional<AgendaKey> item);
    void clear();
    void settle();
    /// Turns it on, or off.
    void toggle();
    bool isOn() const { return m_scale.on; }
    void showStatement(int statement);

    CardTable& table() const { return *m_table; }
    ScaleModel& model() const { return *m_model; }
    SettlingText& statement() const { return *m_text; }
    SegmentBar& statements() const { return *m_statements; }
    QPushButton& addButton() const { return *m_add; }
    QPushButton& revealButton() const { return *m_reveal; }
    QPushButton& recordButton() const { return *m_record; }
    /// The fields of the slip being entered; nullptr while none is.
    QLineEdit* markField() const { return m_markField; }
    QLineEdit* reasonField() const { return m_reasonField; }
    QString rangeWords() const;

Q_SIGNALS:
    void changed();
    void kept();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    bool takes() const;
    const ScaleStatement* current() const;
    bool step(const std::function<StepResult()>& step);
    void edit(const QString& id, const QString& typed);
    void take();
    void leave();
    void takeStatement();
    void keepTyped();
    void reveal();
    void record();
    QString box(const QString& name) const;
    void refresh();
    void refreshTexts();

    LiveTools m_tools;
    MessageBar& m_messages;
    const LiveState* m_state = nullptr;
    std::optional<AgendaKey> m_item;
    Scale m_scale;
    int m_statement = 0;
    SegmentBar* m_statements;
    QPushButton* m_add;
    SettlingText* m_text;
    FieldRow* m_textRow;
    CardTable* m_table;
    ScaleModel* m_model;
    TextLabel* m_range;
    QPushButton* m_reveal;
    QPushButton* m_record;
    QTimer* m_timer;
    QString m_editing;
    QLineEdit* m_markField = nullptr;
    QLineEdit* m_reasonField = nullptr;
};

} // namespace cadair::ui
