#pragma once

#include "ui/conference/live/decisionform.h"
#include "ui/conference/live/viewsmodel.h"

class QBoxLayout;
class QPushButton;
class QScrollArea;
class QTimer;

namespace cadair::ui {

class AskingBar;
class CardTable;
class MessageBar;

/// The views on one child, asked and concluded in one look: who said what, what the family said, and the decision with its
/// reasons. Per child, never all at once.
class DecisionPage final : public QWidget {
    Q_OBJECT
public:
    DecisionPage(const LiveTools& tools, MessageBar& messages, QWidget* parent);

    /// `state` stays where it is until the next call.
    void showState(const LiveState& state, int child);
    /// Agency, three choices and a reason do not stand beside each other; nor is there height for all of it.
    void setNarrow(bool narrow);
    void settle();
    void clear();
    /// Opens the form again on a decision that is confirmed.
    void beginCorrection();
    bool isCorrecting() const { return m_correcting; }
    /// The decision is written, or the correction left: the form is empty and its drafts gone.
    void forgetForm();

    AskingBar& asking() const { return *m_asking; }
    CardTable& views() const { return *m_views; }
    DecisionForm& form() const { return *m_form; }
    ViewsModel& viewsModel() const { return *m_model; }
    QPushButton& confirmButton() const { return *m_confirm; }
    QPushButton& dissentButton() const { return *m_dissent; }
    QPushButton& correctButton() const { return *m_correct; }
    QLineEdit* reasonField() const { return m_reasonField; }
    QString warning() const;

Q_SIGNALS:
    void changed();
    void kept();
    void dissentWanted();
    /// The form is whole and lawful: read it back and confirm.
    void confirmWanted(const cadair::DecisionInput& input);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refreshTexts();
    void layOutViews();
    void chooseOrder(AskingOrder order);
    void record(const QString& id, std::optional<ViewChoice> choice, const QString& reason);
    void editReason();
    void endReason(bool take);
    void confirm();
    void keepForm();
    void restoreForm();
    void refreshHeard();
    QString draftBox(const QString& what) const;
    const Decision* decision() const;

    LiveTools m_tools;
    MessageBar& m_messages;
    const LiveState* m_state = nullptr;
    int m_child = -1;
    std::optional<ChildId> m_formOf;
    bool m_narrow = false;
    bool m_correcting = false;
    bool m_formTouched = false;
    AskingBar* m_asking;
    QScrollArea* m_scroll;
    QWidget* m_inside;  ///< what scrolls where there is no room: views, what was heard, the form
    CardTable* m_views;
    ViewsModel* m_model;
    TextLabel* m_heard;
    TextLabel* m_heardNote;
    TextLabel* m_nobody;
    QWidget* m_below;
    DecisionForm* m_form;
    QWidget* m_decided;
    TextLabel* m_decidedWhat;
    TextLabel* m_decidedHow;
    TextLabel* m_decidedWhy;
    TextLabel* m_dissents;
    QPushButton* m_correct;
    IconLabel* m_warningIcon;
    TextLabel* m_warning;
    QPushButton* m_notNow;
    QPushButton* m_dissent;
    QPushButton* m_confirm;
    QBoxLayout* m_foot; ///< what is missing, and the buttons: beside each other, or one above the other
    QTimer* m_keepTimer;
    QLineEdit* m_reasonField = nullptr;
    QString m_reasonOf;
};

} // namespace cadair::ui
