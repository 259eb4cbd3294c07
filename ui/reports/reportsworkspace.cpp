#include "ui/reports/reportsworkspace.h"

#include "core/wording/namesoffigures.h"
#include "ui/language/languageswitch.h"
#include "ui/reports/behindlist.h"
#include "ui/reports/definitionpane.h"
#include "ui/reports/figurebar.h"
#include "ui/reports/figurestable.h"
#include "ui/reports/figureswords.h"
#include "ui/reports/periodbar.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int besideFrom = 900; // for less, two tables side by side would cut each other's words

} // namespace

ReportsWorkspace::ReportsWorkspace(Desk& desk, Prompts& prompts, QWidget* parent)
    : Workspace(parent), m_desk(desk), m_prompts(prompts), m_place(new QComboBox(this)), m_period(new PeriodBar(desk.clock().today(), this)),
      m_progress(new QWidget(this)), m_progressText(new TextLabel(m_progress)), m_stop(makeButton(m_progress)), m_stack(new QStackedWidget(this)),
      m_panes(new QSplitter(Qt::Horizontal, this)), m_card(new Card(m_panes)), m_hide(new QCheckBox(m_card)), m_table(new CardTable(m_card)),
      m_rows(new FiguresTable(desk.rulebook().agencies(), m_table)), m_behindCard(new Card(m_panes)), m_definition(new DefinitionPane(m_behindCard)),
      m_behindTable(new CardTable(m_behindCard)), m_back(makeButton(m_behindCard, ButtonLook::Quiet, u"arrow-left"_s)), m_behind(new BehindList(m_behindTable)), m_none(new EmptyState(this, u"bar-chart"_s))
{
    build();
    connectAll();
    fillPlaces();
    refreshTexts();
    refreshActions();
}

void ReportsWorkspace::build()
{
    m_place->setSizeAdjustPolicy(QComboBox::AdjustToContents); // longer in the other language
    heading().addRight(m_place);
    auto* progressRow = new QHBoxLayout(m_progress);
    scaleLayout(progressRow, {}, 12);
    progressRow->addWidget(m_progressText, 1);
    progressRow->addWidget(m_stop);
    m_progress->hide();
    content()->addWidget(m_period);
    content()->addWidget(m_progress);
    m_stack->addWidget(buildTables());
    m_stack->addWidget(m_none);
    content()->addWidget(m_stack, 1);
    m_showYear = m_none->addAction(true);
    for (QWidget* pane : std::initializer_list<QWidget*>{m_period, m_card, m_behindCard, m_none})
        addPane(pane);
    m_copy = actions().addSecondary(u"clipboard"_s);
    m_export = actions().addSecondary(u"download"_s);
    m_paper = actions().primary(u"file-earmark-pdf"_s);
}

QWidget* ReportsWorkspace::buildTables()
{
    m_table->setRows(m_rows);
    m_table->setColumns({{ColumnWidth::Kind::Stretch, 190}, {ColumnWidth::Kind::Contents, 90}, {ColumnWidth::Kind::Contents, 90},
                         {ColumnWidth::Kind::Contents, 60}, {ColumnWidth::Kind::Fixed, 120}});
    m_table->setItemDelegateForColumn(FiguresTable::Bar, new FigureBar(m_table));
    m_card->addHeaderWidget(m_hide);
    m_card->body()->addWidget(m_table, 1);
    m_behindTable->setRows(m_behind);
    m_behindTable->setColumns({{ColumnWidth::Kind::Contents, 140}, {ColumnWidth::Kind::Stretch, 140}, {ColumnWidth::Kind::Contents, 90}});
    m_behindCard->addHeaderWidget(m_back);
    m_back->hide();
    m_behindCard->body()->addWidget(m_definition);
    m_behindCard->body()->addWidget(m_behindTable, 1);
    m_behindCard->body()->addStretch(); // where there is no list
    m_panes->addWidget(m_card);
    m_panes->addWidget(m_behindCard);
    m_panes->setChildrenCollapsible(false);
    m_panes->setStretchFactor(0, 3);
    m_panes->setStretchFactor(1, 2);
    return m_panes;
}

/// Both tables where there is room for them side by side, else one at a time.
void ReportsWorkspace::arrange()
{
    const bool beside = m_stack->width() >= px(besideFrom);
    if (beside == m_beside)
        return;
    m_beside = beside;
    const bool behind = m_behindCard->isAncestorOf(QApplication::focusWidget());
    m_card->setVisible(beside || !behind);
    m_behindCard->setVisible(beside || behind);
    m_back->setVisible(!beside);
}

void ReportsWorkspace::goBehind()
{
    m_behindCard->show();
    m_card->setVisible(m_beside);
    if (m_behind->rows() > 0)
        m_behindTable->setFocus();
    else if (!m_beside)
        m_back->setFocus();
}

void ReportsWorkspace::goBack()
{
    m_card->show();
    m_behindCard->setVisible(m_beside);
    m_table->setFocus();
}

void ReportsWorkspace::connectAll()
{
    connect(m_period, &PeriodBar::changed, this, &ReportsWorkspace::begin);
    connect(m_place, &QComboBox::activated, this, &ReportsWorkspace::begin);
    connect(m_hide, &QCheckBox::toggled, this, &ReportsWorkspace::showFigures);
    connect(m_stop, &QPushButton::clicked, this, &ReportsWorkspace::stop);
    connect(&m_slices, &QTimer::timeout, this, &ReportsWorkspace::readOn);
    connect(m_table, &CardTable::currentChanged, this, &ReportsWorkspace::showCurrent);
    connect(m_table, &CardTable::rowActivated, this, &ReportsWorkspace::goBehind);
    connect(m_back, &QPushButton::clicked, this, &ReportsWorkspace::goBack);
    connect(new QShortcut(Qt::Key_Escape, m_behindCard, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, &ReportsWorkspace::goBack);
    connect(m_behindTable, &CardTable::rowActivated, this, [this](const QString& id) { Q_EMIT goTo({u"conference"_s, id, {}}); });
    connect(m_showYear, &QPushButton::clicked, this, [this] {
        m_period->setPeriod(PeriodBar::Year, yearOf(m_desk.clock().today()));
        begin();
    });
    connect(m_copy, &QPushButton::clicked, this, &ReportsWorkspace::copy);
    connect(m_export, &QPushButton::clicked, this, &ReportsWorkspace::exportTable);
    connect(m_paper, &QPushButton::clicked, this, &ReportsWorkspace::makePaper);
}

QString ReportsWorkspace::id() const { return u"reports"_s; }
QString ReportsWorkspace::iconName() const { return u"bar-chart"_s; }
QString ReportsWorkspace::name() const { return tr("Reports"); }

std::vector<Command> ReportsWorkspace::commands() const
{
    auto* self = const_cast<ReportsWorkspace*>(this); // what a command does changes the screen, not what is asked here
    const auto made = [this](const char16_t* word, const QString& text, const QKeySequence& key, Menu menu, std::function<void()> run) {
        Command command;
        command.id = u"reports."_s + QString::fromUtf16(word);
        command.text = text;
        command.key = key;
        command.menu = menu;
        command.run = std::move(run);
        command.enabled = m_paper->isEnabled();
        command.whyNot = tr("There are no figures on the screen");
        return command;
    };
    return {made(u"copy", tr("&Copy the figures"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, Menu::Edit, [self] { self->copy(); }),
            made(u"export", tr("&Export the figures as a table…"), {}, Menu::File, [self] { self->exportTable(); }),
            made(u"paper", tr("Make the report as &PDF…"), QKeySequence(QKeySequence::Print), Menu::File, [self] { self->makePaper(); })};
}

void ReportsWorkspace::activated()
{
    goBack();
    begin();
}

void ReportsWorkspace::aboutToLock()
{
    m_reading.reset();
    m_read.reset();
    m_slices.stop();
    m_progress->hide();
    showFigures();
}

void ReportsWorkspace::unlocked()
{
    begin();
}

void ReportsWorkspace::fillPlaces()
{
    const QString chosen = m_place->currentData().toString();
    m_place->clear();
    m_place->addItem(tr("All procedures"), QString());
    for (const Procedure* procedure : m_desk.rulebook().procedures())
        m_place->addItem(procedure->shortTitle.in(screenLanguage()), procedure->id.text());
    m_place->setCurrentIndex(std::max(0, m_place->findData(chosen)));
}

std::optional<FiguresAsked> ReportsWorkspace::asked() const
{
    const auto period = m_period->period();
    if (!period)
        return std::nullopt;
    return FiguresAsked{*period, ProcedureKey::parse(m_place->currentData().toString())};
}

void ReportsWorkspace::showFigures()
{
    m_view = m_read ? m_read->view(m_hide->isChecked()) : FiguresView{};
    const bool any = std::any_of(m_view.lines.begin(), m_view.lines.end(), [](const FigureLine& line) { return !line.now.behind.empty(); });
    if (!any)
        m_view.lines.clear();
    m_rows->setLines(m_view.lines);
    m_stack->setCurrentWidget(any || !m_read ? static_cast<QWidget*>(m_panes) : m_none);
    if (any && m_table->currentId().isEmpty())
        m_table->setCurrentId(m_rows->rowId(1)); // under the first heading
    showCurrent();
    refreshTexts();
    refreshActions();
}

void ReportsWorkspace::showCurrent()
{
    const FigureLine* line = m_rows->line(m_table->currentId());
    if (line)
        m_behind->show(line->now, m_view.conferences);
    else
        m_behind->clear();
    const AgencyKinds& agencies = m_desk.rulebook().agencies();
    QString words;
    if (line) {
        words = definitionOf(line->now.kind, screenLanguage());
        if (line->now.hidden)
            words += u' ' + tr("Its conferences are hidden with it.");
    }
    m_definition->setText(words);
    m_behindCard->setTitle(line ? FiguresWords::name(line->now, agencies) : tr("What is counted"));
    m_behindCard->setSide(line && !line->now.part.isEmpty() ? nameOf(line->now.kind, screenLanguage()) : QString());
    m_behindTable->setVisible(m_behind->rows() > 0);
}

void ReportsWorkspace::changeEvent(QEvent* event)
{
    Workspace::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
    if (event->type() == QEvent::LanguageChange) {
        fillPlaces();
        showCurrent();
        refreshTexts();
    }
}

void ReportsWorkspace::resizeEvent(QResizeEvent* event)
{
    Workspace::resizeEvent(event);
    layout()->activate(); // the panes are measured as they will stand
    arrange();
}

void ReportsWorkspace::refreshTexts()
{
    heading().setTitle(name());
    heading().setContext(m_read ? tr("%1, beside %2").arg(FiguresWords::period(m_view.asked.period), FiguresWords::period(m_view.before)) : QString());
    m_place->setAccessibleName(tr("Whose procedures"));
    m_card->setTitle(tr("Figures"));
    const bool tooFew = m_hide->isChecked() && m_view.held < leastShown;
    m_card->setSide(m_read && !tooFew ? tr("%n conference(s) held", nullptr, m_view.held) : QString());
    m_hide->setText(tr("Hide counts under 5"));
    m_hide->setToolTip(FiguresWords::smallHidden());
    m_table->setAccessibleName(tr("Figures"));
    m_definition->setAccessibleName(tr("What is counted"));
    m_behindTable->setAccessibleName(tr("Conferences behind the figure"));
    m_back->setText(tr("Back to the figures"));
    m_stop->setText(tr("Stop"));
    m_none->setSentence(tr("No conferences between these dates."));
    m_showYear->setText(tr("Show this year from April"));
    m_copy->setText(tr("Copy the table"));
    m_export->setText(tr("Export as CSV…"));
    m_paper->setText(tr("Make the report as PDF…"));
    showProgress();
}

void ReportsWorkspace::refreshActions()
{
    for (QPushButton* button : {m_copy, m_export, m_paper})
        button->setEnabled(!m_rows->lines().empty());
    Q_EMIT commandsChanged();
}

} // namespace cadair::ui

#include "moc_reportsworkspace.cpp"
