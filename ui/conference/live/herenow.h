#pragma once

#include "ui/conference/live/livestate.h"
#include "ui/widgets/rowmodel.h"

#include <QWidget>

class QPushButton;

namespace cadair::ui {

class Card;
class CardTable;

/// Where somebody on the list is just now. Out: kept out of a part of the meeting that goes on.
enum class Whereabouts { Here, Out, Left, Expected, Declined, ReportOnly };
Whereabouts whereaboutsOf(const Participant& person);

/// Everybody who may be in the room, but the chair and the minute-taker: practitioners, family, others; whoever will not
/// come is last. Nobody moves on the list when they come or go.
class HereModel final : public RowModel {
    Q_OBJECT
public:
    enum Column { Who, From, ColumnCount };
    HereModel(const Desk& desk, QObject* parent) : RowModel(parent), m_desk(desk) {}

    void setState(const LiveState* state);
    /// Where there is no room beside the names, where somebody comes from stands under them.
    void setNarrow(bool narrow);
    const Participant* person(const QString& id) const;
    int here() const;

    int rows() const override { return static_cast<int>(m_people.size()); }
    int columns() const override { return m_narrow ? From : ColumnCount; }
    RowCell cell(int row, int column) const override;
    QString rowId(int row) const override;
    QString spoken(int row) const override;
    Tone ground(int row) const override;

private:
    QString whereText(const Participant& person) const;

    const Desk& m_desk;
    std::vector<Participant> m_people;
    bool m_narrow = false;
};

/// Who is in the room: one key a person. Space: here from the beginning; +: arrived now; −: left now; Enter: how and when.
class HereNow final : public QWidget {
    Q_OBJECT
public:
    HereNow(const Desk& desk, QWidget* parent);

    void showState(const LiveState& state);
    void clear();
    void setNarrow(bool narrow);
    /// Beside two seats the buttons of the head are signs alone.
    void setSignsOnly(bool signsOnly);
    std::optional<ParticipantId> current() const;
    CardTable& list() const { return *m_list; }
    HereModel& model() const { return *m_model; }
    QPushButton& markAll() const { return *m_markAll; }

Q_SIGNALS:
    void hereFromBeginning(const cadair::ParticipantId& who);
    void arrived(const cadair::ParticipantId& who);
    void left(const cadair::ParticipantId& who);
    void timesWanted(const cadair::ParticipantId& who);
    void somebodyArrived();
    void allWhoAcceptedCame();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshTexts();
    void refreshButtons();

    Card* m_card;
    QPushButton* m_arrived;
    QPushButton* m_left;
    CardTable* m_list;
    HereModel* m_model;
    QWidget* m_markRow;
    QPushButton* m_markAll;
    bool m_signsOnly = false;
    bool m_live = false;
    bool m_someToMark = false;
};

} // namespace cadair::ui
