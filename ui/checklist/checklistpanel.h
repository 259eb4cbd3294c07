#pragma once

#include "core/workflow/answering.h"
#include "ui/desk/desk.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QSettings;
class QStackedWidget;

namespace cadair::ui {

class CardTable;
class ChecklistModel;
class LinePage;
class MessageBar;
class SegmentBar;
class TextLabel;

/// What the procedure asks, moment by moment: the one panel for every step of a conference. Space ticks a line, Enter opens
/// it. Nobody is asked a question: what is not gone through stays open, and the step says so.
class ChecklistPanel final : public QWidget {
    Q_OBJECT
public:
    ChecklistPanel(const Desk& desk, MessageBar& messages, QWidget* parent);

    /// Where answers go; from the start that is the casebook.
    struct Writing {
        std::function<StepResult(const ChecklistLine& line, AnswerState state, const QString& text)> answer;
        std::function<StepResult(const ChecklistLine& line)> takeBack;
        std::function<StepResult(const QString& word, bool holds)> say;
    };
    /// For a conference that is not made yet: its answers, and the drafts of them under this name.
    void writeTo(Writing writing, const QString& drafts);

    /// The moments that are gone through here, in their order. Those at which nothing is asked are left out.
    void setMoments(std::vector<Moment> moments);
    /// Where the seat is kept from one start to the next; it begins as that of Today.
    void rememberIn(QSettings* settings);
    /// Shows the conference as read. Where it is the same one: moment, row and open line stay. Once it is closed or called
    /// off, answers are read and none is taken.
    void showConference(const OpenConference& conference);
    void clear();
    void settle();

    void showMoment(Moment moment);
    void showSeat(Seat seat);
    std::optional<Moment> moment() const { return m_moment; }
    Seat seat() const { return m_seat; }
    /// How many ticks this seat has at a moment, and how many of them are answered; all moments where none is named.
    int ticks(std::optional<Moment> moment = std::nullopt) const;
    int answered(std::optional<Moment> moment = std::nullopt) const;
    /// The first moment with an open tick, else the first offered.
    std::optional<Moment> firstOpen() const;

    CardTable& list() const { return *m_list; }
    LinePage& page() const { return *m_page; }
    bool pageIsOpen() const;
    SegmentBar& momentSwitch() const { return *m_moments; }
    SegmentBar& seatSwitch() const { return *m_seats; }
    QPushButton& whyButton() const { return *m_why; }
    /// Where the keyboard goes.
    QWidget* firstField() const;

Q_SIGNALS:
    /// An answer was written.
    void changed();
    /// A draft reached the file.
    void kept();
    /// The seat is another one: counts are others.
    void seatChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void connectAll();
    void judge();
    void recallSeat();
    Writing casebook();
    void refreshTexts();
    void refreshView();
    void refreshPage();
    const ChecklistView* view(Moment moment) const;
    const ChecklistView* view() const;
    void space(const QString& id);
    void open(const QString& id);
    void closePage();
    void answer(const ChecklistLine& line, AnswerState state, const QString& text);
    void takeBack(const ChecklistLine& line);
    bool did(const std::function<StepResult()>& step);

    const Desk& m_desk;
    MessageBar& m_messages;
    QSettings* m_settings = nullptr;
    std::vector<Moment> m_all;
    std::vector<Moment> m_offered;
    std::optional<Moment> m_moment;
    Seat m_seat = Seat::Administrator;
    std::optional<OpenConference> m_conference;
    bool m_writable = false;
    Writing m_writing;
    std::vector<ChecklistView> m_views;
    SegmentBar* m_moments;
    SegmentBar* m_seats;
    TextLabel* m_keys;
    QPushButton* m_why;
    QStackedWidget* m_stack;
    CardTable* m_list;
    ChecklistModel* m_model;
    LinePage* m_page;
};

} // namespace cadair::ui
