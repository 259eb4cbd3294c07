#pragma once

#include "core/exchange/peoplecsv.h"
#include "core/workflow/directory.h"
#include "ui/desk/desk.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompts.h"

#include <QWidget>

#include <memory>

class QProgressBar;
class QPushButton;
class QTimer;

namespace cadair::ui {

class Card;
class CardTable;
class ImportColumns;
class ImportRows;
class SegmentBar;
class TextLabel;

/// Taking people in from a table: where it comes from, what its columns hold, and every row with what happens to it before
/// anything is kept. Long tables are looked at in slices, so the window always answers.
class ImportPage final : public QWidget {
    Q_OBJECT
public:
    ImportPage(Desk& desk, Prompts& prompts, MessageBar& messages, QWidget* parent = nullptr);

    void begin();                                  ///< nothing is chosen yet
    void openFile();
    void paste();
    void readBytes(const QByteArray& bytes);
    void stop();                                   ///< stops looking at rows; nothing was kept
    /// Keeps the rows that are taken, in one step. True where it was done.
    bool take();
    void clear();
    bool isReading() const { return m_reader != nullptr; }
    bool hasRows() const;
    int taken() const;
    ImportRows& rows() const { return *m_rows; }
    ImportColumns& columns() const { return *m_columns; }
    CardTable& table() const { return *m_table; }
    QPushButton& fileButton() const { return *m_file; }
    QPushButton& pasteButton() const { return *m_paste; }
    void refreshTexts();

Q_SIGNALS:
    /// What can be done has changed.
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void connectAll();
    void read();
    void slice();
    void choose(int number);
    void refreshState();

    Desk& m_desk;
    Prompts& m_prompts;
    MessageBar& m_messages;
    CsvTable m_source;
    std::unique_ptr<PeopleReader> m_reader;
    QTimer* m_timer;
    Card* m_columnsCard;
    TextLabel* m_hint;
    QPushButton* m_file;
    QPushButton* m_paste;
    ImportColumns* m_columns;
    Card* m_rowsCard;
    SegmentBar* m_filter;
    QWidget* m_choices;
    QPushButton* m_skip;
    QPushButton* m_update;
    QPushButton* m_add;
    CardTable* m_table;
    ImportRows* m_rows;
    QProgressBar* m_progress;
    QPushButton* m_stop;
};

} // namespace cadair::ui
