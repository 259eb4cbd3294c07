#include "ui/directory/importpage.h"

#include "ui/directory/directorywords.h"
#include "ui/directory/importcolumns.h"
#include "ui/directory/importrows.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t rowsASlice = 200;

} // namespace

ImportPage::ImportPage(Desk& desk, Prompts& prompts, MessageBar& messages, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_prompts(prompts), m_messages(messages), m_timer(new QTimer(this)), m_columnsCard(new Card(this)),
      m_hint(new TextLabel(this, TextSize::Body, Tone::Muted)), m_file(makeButton(this, ButtonLook::Plain, u"folder2-open"_s)),
      m_paste(makeButton(this, ButtonLook::Plain, u"clipboard"_s)), m_columns(new ImportColumns(this)), m_rowsCard(new Card(this)),
      m_filter(new SegmentBar(this)), m_choices(new QWidget(this)), m_skip(makeButton(m_choices)), m_update(makeButton(m_choices)),
      m_add(makeButton(m_choices)), m_table(new CardTable(m_rowsCard)), m_rows(new ImportRows(desk, m_table)),
      m_progress(new QProgressBar(this)), m_stop(makeButton(this))
{
    layOut();
    connectAll();
    refreshTexts();
}

void ImportPage::layOut()
{
    auto* all = new QHBoxLayout(this);
    scaleLayout(all, {}, 12);
    all->addWidget(m_columnsCard, 3);
    all->addWidget(m_rowsCard, 8);
    auto* source = m_columnsCard->addPadded();
    source->addWidget(m_hint);
    source->addWidget(m_file, 0, Qt::AlignLeft);
    source->addWidget(m_paste, 0, Qt::AlignLeft);
    m_columnsCard->body()->addWidget(new Hairline(m_columnsCard));
    auto* scroll = new QScrollArea(m_columnsCard);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_columns);
    scroll->viewport()->setAutoFillBackground(false);
    m_columns->setAutoFillBackground(false);
    m_columnsCard->body()->addWidget(scroll, 1);

    m_rowsCard->addHeaderWidget(m_filter);
    m_table->setRows(m_rows);
    m_table->setColumns({{ColumnWidth::Kind::Fixed, 70}, {ColumnWidth::Kind::Stretch, 150}, {ColumnWidth::Kind::Stretch, 170}, {ColumnWidth::Kind::Stretch, 240}});
    m_rowsCard->body()->addWidget(m_table, 1);
    auto* choices = new QHBoxLayout(m_choices);
    scaleLayout(choices, {16, 6, 16, 6}, 8);
    for (QPushButton* button : {m_skip, m_update, m_add})
        choices->addWidget(button);
    choices->addStretch(1);
    m_rowsCard->body()->addWidget(m_choices);
    auto* foot = new QHBoxLayout;
    scaleLayout(foot, {16, 6, 16, 8}, 8);
    foot->addStretch(1);
    foot->addWidget(m_progress, 2);
    foot->addWidget(m_stop);
    m_rowsCard->body()->addLayout(foot);
}

void ImportPage::connectAll()
{
    m_timer->setInterval(0);
    connect(m_timer, &QTimer::timeout, this, &ImportPage::slice);
    connect(m_file, &QPushButton::clicked, this, &ImportPage::openFile);
    connect(m_paste, &QPushButton::clicked, this, &ImportPage::paste);
    connect(m_columns, &ImportColumns::changed, this, &ImportPage::read);
    connect(m_stop, &QPushButton::clicked, this, &ImportPage::stop);
    connect(m_filter, &SegmentBar::choiceMade, this, [this](int choice) {
        m_rows->setFilter(static_cast<ImportFilter>(choice));
        refreshState();
    });
    connect(m_table, &CardTable::currentChanged, this, &ImportPage::refreshState);
    connect(m_table, &CardTable::digitPressed, this, [this](const QString&, int, int digit) { choose(digit - 1); });
    for (int number = 0; QPushButton* button : {m_skip, m_update, m_add}) {
        connect(button, &QPushButton::clicked, this, [this, number] { choose(number); });
        ++number;
    }
}

void ImportPage::begin()
{
    clear();
    m_file->setFocus();
}

void ImportPage::clear()
{
    m_timer->stop();
    m_reader.reset();
    m_source = {};
    m_columns->setTable({});
    m_rows->setRows({});
    refreshTexts();
}

void ImportPage::openFile()
{
    const auto name = m_prompts.askFile(this, {.title = tr("Open a table of people"), .verb = tr("Open"), .suggestion = {}, .filter = tr("Tables (*.csv *.tsv *.txt);;All files (*)")});
    if (!name)
        return;
    QFile file(*name);
    if (!file.open(QIODevice::ReadOnly)) {
        m_messages.show({.tone = Tone::Stopped, .text = [] { return tr("The file cannot be opened. Nothing was changed; check that it is still there and may be read."); }});
        return;
    }
    readBytes(file.read(largestCsvBytes + 1));
}

void ImportPage::paste()
{
    readBytes(QApplication::clipboard()->text().toUtf8());
}

void ImportPage::readBytes(const QByteArray& bytes)
{
    CsvFault fault{};
    const std::optional<QString> text = csvText(bytes, fault);
    if (!text) {
        m_messages.show({.tone = Tone::Stopped, .text = [fault] { return DirectoryWords::csvFault(fault); }});
        return;
    }
    m_messages.dismiss();
    m_source = readCsv(*text);
    m_columns->setTable(m_source);
    read();
}

void ImportPage::read()
{
    guarded(m_messages, [this] {
        m_reader = std::make_unique<PeopleReader>(m_source, m_columns->mapping(), m_desk.rulebook().agencies(), directoryPeople(m_desk.office()));
        m_rows->setRows({});
        m_progress->setRange(0, static_cast<int>(m_reader->count()));
        m_timer->start();
    });
    slice(); // a short table is there at once
}

void ImportPage::slice()
{
    if (!m_reader)
        return;
    m_reader->read(rowsASlice);
    m_progress->setValue(static_cast<int>(m_reader->done()));
    if (m_reader->isFinished()) {
        m_timer->stop();
        m_rows->setRows(m_reader->takeRows());
        m_reader.reset();
        if (m_rows->rows() > 0)
            m_table->setCurrentId(m_rows->rowId(0));
        m_table->setFocus();
    }
    refreshTexts();
}

void ImportPage::stop()
{
    clear();
    m_file->setFocus();
}

bool ImportPage::hasRows() const
{
    return !m_rows->all().empty();
}

int ImportPage::taken() const
{
    return m_rows->taken();
}

bool ImportPage::take()
{
    const std::vector<Person> people = peopleTaken(m_rows->all());
    if (people.empty())
        return false;
    PeopleImported result;
    m_progress->setRange(0, static_cast<int>(people.size()));
    m_progress->show();
    const bool written = guarded(m_messages, [&] {
        result = importPeople(m_desk.office(), people, [this](size_t done) {
            m_progress->setValue(static_cast<int>(done));
            m_progress->repaint();
            return true;
        });
    });
    m_progress->hide();
    if (written && !result.done)
        m_messages.show({.tone = Tone::Stopped, .text = [] { return tr("A row could not be kept. Nothing was imported; look at the rows again."); }});
    if (!written || !result.done)
        return false;
    m_messages.show({.tone = Tone::Done, .text = [result] {
        //: %1: how many people were added, with their noun
        return tr("%1, %2.").arg(tr("%n person(s) added", nullptr, result.added), tr("%n updated", nullptr, result.updated));
    }});
    clear();
    return true;
}

void ImportPage::choose(int number)
{
    static constexpr std::array choices{RowChoice::Skip, RowChoice::Update, RowChoice::Add};
    if (number < 0 || number >= static_cast<int>(choices.size()))
        return;
    m_rows->choose(m_table->currentId(), choices.at(static_cast<size_t>(number)));
    refreshState();
}

void ImportPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void ImportPage::refreshState()
{
    const QString id = m_table->currentId();
    const auto& all = m_rows->all();
    const auto current = std::find_if(all.begin(), all.end(), [&](const PeopleRow& row) { return row.person.id.text() == id; });
    m_choices->setVisible(current != all.end() && current->isSound() && current->known);
    m_filter->setVisible(hasRows());
    m_filter->setTexts({tr("All · %1").arg(m_rows->count(ImportFilter::All)), tr("Left out · %1").arg(m_rows->count(ImportFilter::Problems)),
                        tr("There already · %1").arg(m_rows->count(ImportFilter::Known))});
    m_filter->setChosen(static_cast<int>(m_rows->filter()));
    m_progress->setVisible(isReading());
    m_stop->setVisible(isReading());
    m_table->setVisible(hasRows());
    Q_EMIT changed();
}

void ImportPage::refreshTexts()
{
    m_columnsCard->setTitle(tr("Where it comes from"));
    m_hint->setText(tr("A table with one person a row and headings in the first row: CSV, or copied from a spreadsheet."));
    m_file->setText(tr("Open a &file…"));
    m_paste->setText(tr("&Paste"));
    m_rowsCard->setTitle(tr("What happens to each row"));
    m_filter->setAccessibleName(tr("Which rows are listed"));
    m_table->setAccessibleName(tr("Rows of the table"));
    m_table->setAccessibleDescription(tr("1 skips a row that is there already, 2 updates, 3 adds a second person."));
    m_skip->setText(tr("1 Skip"));
    m_update->setText(tr("2 Update"));
    m_add->setText(tr("3 Add a second person"));
    m_progress->setAccessibleName(tr("How many rows were looked at"));
    m_stop->setText(tr("Stop"));
    m_columns->refreshTexts();
    refreshState();
}

} // namespace cadair::ui

#include "moc_importpage.cpp"
