#pragma once

#include "core/workflow/figures.h"
#include "ui/desk/desk.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/workspace.h"

#include <QElapsedTimer>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace cadair::ui {

class BehindList;
class Card;
class CardTable;
class DefinitionPane;
class EmptyState;
class FiguresTable;
class PeriodBar;
class TextLabel;

/// What the unit counts over a period: each figure with its part of the period before, and under them what the chosen one
/// means and the conferences behind it. Enter on a figure goes to its list, Escape back; Enter there opens the conference. The
/// conferences are read a few at a time while the window stays awake; leaving the screen ends that.
class ReportsWorkspace final : public Workspace {
    Q_OBJECT
public:
    ReportsWorkspace(Desk& desk, Prompts& prompts, QWidget* parent = nullptr);

    QString id() const override;
    QString iconName() const override;
    QString name() const override;
    int keyNumber() const override { return 7; }
    std::vector<Command> commands() const override;
    void activated() override;
    void aboutToLock() override;
    void unlocked() override;

    CardTable* figures() const { return m_table; }
    CardTable* behind() const { return m_behindTable; }
    PeriodBar& period() const { return *m_period; }
    QComboBox* place() const { return m_place; }
    QCheckBox* hideSmallBox() const { return m_hide; }
    QPushButton* back() const { return m_back; }
    const DefinitionPane* definition() const { return m_definition; }
    bool isReading() const { return m_reading.has_value(); }

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectAll();
    QWidget* buildTables();
    void arrange();
    void goBehind();
    void goBack();
    void fillPlaces();
    std::optional<FiguresAsked> asked() const;

    // reading
    void begin();
    void readOn();
    void end();
    void stop();
    void showProgress();

    // showing
    void showFigures();
    void showCurrent();
    void refreshTexts();
    void refreshActions();

    // leaving with them
    void copy();
    void exportTable();
    void makePaper();
    QString placeName() const;

    Desk& m_desk;
    Prompts& m_prompts;
    std::optional<FiguresReading> m_reading; ///< while it goes on
    std::optional<FiguresReading> m_read;    ///< what is shown
    FiguresView m_view;
    QTimer m_slices;
    QElapsedTimer m_since;

    QComboBox* m_place;
    PeriodBar* m_period;
    QWidget* m_progress;
    TextLabel* m_progressText;
    QPushButton* m_stop;
    QStackedWidget* m_stack;
    QSplitter* m_panes;
    Card* m_card;
    QCheckBox* m_hide;
    CardTable* m_table;
    FiguresTable* m_rows;
    Card* m_behindCard;
    DefinitionPane* m_definition;
    CardTable* m_behindTable;
    QPushButton* m_back;
    bool m_beside = true; ///< room for both tables; else one at a time
    BehindList* m_behind;
    EmptyState* m_none;
    QPushButton* m_showYear;
    QPushButton* m_copy;
    QPushButton* m_export;
    QPushButton* m_paper;
};

} // namespace cadair::ui
