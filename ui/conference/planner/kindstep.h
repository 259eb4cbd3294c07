#pragma once

#include "ui/conference/planner/plannerstep.h"


class QCheckBox;
class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace cadair::ui {

class Card;
class DateField;
class FieldRow;
class LimitWords;
class RequestFields;
class SegmentBar;
class SettlingText;
class TextLabel;

/// ① What kind of conference, under which procedures, and the dates its limits are counted from.
class KindStep final : public PlannerStep {
    Q_OBJECT
public:
    KindStep(PlannerState& state, QWidget* parent);

    QString title() const override;
    bool isDone() const override;
    void arrive() override;
    void settle() override;
    QList<QWidget*> panes() const override;

    SegmentBar* kinds() const { return m_kinds; }
    QComboBox* profiles() const { return m_profile; }
    /// The field for the date of one event; null where it is not asked.
    DateField* dateOf(const QString& event) const;
    RequestFields* request() const { return m_request; }
    QPushButton* otherDates() const { return m_others; }

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Anchor {
        EventKey event;
        FieldRow* row;
        DateField* field;
    };
    void showPlan();
    void showAnchors();
    void showLimits();
    void showRequest();
    std::vector<EventKey> anchorsWanted() const;
    void refreshTexts();
    void setDate(const EventKey& event, std::optional<QDate> date);
    std::optional<CaseEvent> eventOf(const EventKey& event) const;

    Card* m_card;
    Card* m_ask;
    SegmentBar* m_kinds;
    FieldRow* m_kindRow;
    QComboBox* m_profile;
    FieldRow* m_profileRow;
    QVBoxLayout* m_anchorLayout;
    std::vector<Anchor> m_anchors;
    QWidget* m_under;
    QCheckBox* m_initiated;
    QPushButton* m_others;
    SettlingText* m_reasons;
    FieldRow* m_reasonsRow;
    TextLabel* m_requestHead;
    RequestFields* m_request;
    LimitWords* m_limit;
    TextLabel* m_more;
};

} // namespace cadair::ui
