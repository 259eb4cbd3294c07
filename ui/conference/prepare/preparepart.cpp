#include "ui/conference/prepare/preparepart.h"

#include "ui/checklist/checklistpanel.h"
#include "ui/conference/prepare/boardmodel.h"
#include "ui/conference/prepare/childrenpane.h"
#include "ui/conference/prepare/forecastpane.h"
#include "ui/conference/prepare/keptoutpane.h"
#include "ui/conference/prepare/preparepane.h"
#include "ui/conference/prepare/prepareform.h"
#include "ui/conference/prepare/readymodel.h"
#include "ui/conference/prepare/reportspane.h"
#include "ui/conference/prepare/whoelsepane.h"
#include "ui/conference/prepare/roompane.h"
#include "ui/language/languageswitch.h"
#include "ui/letterdesk/letterspane.h"
#include "ui/letterdesk/paperspane.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/storewords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

PreparePart::PreparePart(Desk& desk, Prompts& prompts, QWidget* parent)
    : ConferencePart(parent), m_tools{desk, prompts}, m_readyCard(new Card(this)), m_why(makeButton(this, ButtonLook::Quiet)),
      m_readyList(makeCardList(this)), m_readyModel(new ReadyModel(desk, m_readyList)), m_rightSide(new QWidget(this)),
      m_views(new SegmentBar(m_rightSide)), m_right(new QStackedWidget(m_rightSide)),
      m_boardCard(new Card(this)), m_add(makeButton(this, ButtonLook::Quiet, u"person-plus"_s)),
      m_board(new CardTable(this, CardTable::Unit::Cell)), m_boardModel(new BoardModel(desk, m_board)), m_forecast(new ForecastPane(desk, this)),
      m_letters(nullptr), m_dayPapers(nullptr), m_sent(nullptr), m_checklistCard(new Card(this)), m_checklist(new ChecklistPanel(desk, messages(), m_checklistCard)),
      m_invitations(actions().addSecondary(u"envelope-paper"_s)), m_asked(actions().addSecondary(u"list-check"_s)),
      m_printDay(actions().addSecondary(u"printer"_s)), m_back(actions().addSecondary(u"arrow-left"_s)),
      m_move(actions().addRight(u"calendar3"_s)), m_reason(actions().addRight(u"pencil"_s)), m_primary(actions().primary(u"play-fill"_s))
{
    m_letters = new LettersPane(documents::invitation(), desk, prompts, messages(), actions(), this);
    m_letters->offer(documents::lettersBefore());
    m_dayPapers = new PapersPane(PapersPane::Which::OfTheDay, desk, prompts, messages(), actions(), this);
    m_sent = new PapersPane(PapersPane::Which::Sent, desk, prompts, messages(), actions(), this);
    layOut();
    addView(m_whoElse = new WhoElsePane(m_tools, this));
    addView(m_reports = new ReportsPane(m_tools, this));
    connectAll();
    addView(new ChildrenPane(m_tools, this));
    addView(new KeptOutPane(m_tools, this));
    addView(new RoomPane(m_tools, this));
    refreshTexts();
}

PreparePart::~PreparePart() = default;

void PreparePart::layOut()
{
    auto* columns = new QHBoxLayout;
    scaleLayout(columns, {}, 12);
    columns->addWidget(m_readyCard);
    auto* right = new QVBoxLayout(m_rightSide);
    scaleLayout(right, {0, 0, 0, 0}, 8);
    right->addWidget(m_views);
    right->addWidget(m_right, 1);
    columns->addWidget(m_rightSide, 1);
    content()->addLayout(columns, 1);
    scaleWidth(m_readyCard, 276);
    m_readyCard->addHeaderWidget(m_why);
    m_readyCard->setBody(m_readyList);
    m_readyList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_readyList->setRowHeights(32, 48);
    m_readyList->setRows(m_readyModel);
    m_boardCard->addHeaderWidget(m_add);
    m_boardCard->setBody(m_board);
    m_board->setRowHeights(47, 47);
    m_board->setRows(m_boardModel);
    m_right->addWidget(m_boardCard);
    m_right->addWidget(m_forecast);
    m_right->addWidget(m_letters);
    m_right->addWidget(m_dayPapers);
    m_right->addWidget(m_sent);
    m_checklist->setMoments({Moment::Request, Moment::Convene, Moment::Invite, Moment::Prepare});
    m_checklistCard->setBody(m_checklist);
    m_right->addWidget(m_checklistCard);
    addPane(m_readyList);
    addPane(m_rightSide);
    setTabOrder(m_readyList, m_why);
}

void PreparePart::connectAll()
{
    connect(m_readyList, &CardTable::rowActivated, this, [this](const QString& id) { mend(id); });
    connect(m_why, &QPushButton::clicked, this, &PreparePart::why);
    connect(m_board, &CardTable::rowActivated, this, &PreparePart::cellActivated);
    connect(m_board, &CardTable::spacePressed, this, &PreparePart::spacePressed);
    connect(m_board, &CardTable::digitPressed, this, [this](const QString& id, int, int digit) { digitPressed(id, digit); });
    connect(m_board, &CardTable::signPressed, this, &PreparePart::signPressed);
    connect(new QShortcut(QKeySequence(Qt::Key_F2), m_board, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, &PreparePart::editPerson);
    connect(new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F2), m_board, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            &PreparePart::editComing);
    connect(new QShortcut(QKeySequence(Qt::Key_Delete), m_board, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            &PreparePart::removePerson);
    connect(m_add, &QPushButton::clicked, this, [this] { addPerson(Capacity::Practitioner); });
    connect(m_views, &SegmentBar::choiceMade, this, &PreparePart::chooseView);
    connect(m_forecast, &ForecastPane::backWanted, this, &PreparePart::showBoard);
    connect(m_letters, &LettersPane::changed, this, &ConferencePart::changed);
    connect(m_letters, &LettersPane::readyChanged, this, &PreparePart::refreshActions);
    connect(m_letters, &LettersPane::mendWanted, this, &PreparePart::mendInvitation);
    connect(m_checklist, &ChecklistPanel::changed, this, &ConferencePart::changed);
    connect(m_checklist, &ChecklistPanel::kept, this, &ConferencePart::kept);
    connect(m_checklist, &ChecklistPanel::seatChanged, this, &PreparePart::refreshTexts);
    connect(m_invitations, &QPushButton::clicked, this, &PreparePart::showInvitations);
    connect(m_asked, &QPushButton::clicked, this, &PreparePart::showChecklist);
    connect(m_printDay, &QPushButton::clicked, this, &PreparePart::showDayPapers);
    connect(m_back, &QPushButton::clicked, this, &PreparePart::showBoard);
    connect(m_move, &QPushButton::clicked, this, &PreparePart::moveDate);
    connect(m_reason, &QPushButton::clicked, this, &PreparePart::correctReason);
    connect(m_primary, &QPushButton::clicked, this, [this] {
        if (m_right->currentWidget() == m_letters)
            m_letters->issue();
        else if (isDeclined())
            askAgain();
        else
            start();
    });
}

void PreparePart::judge(OpenConference conference)
{
    PrepareState judged = prepareState(std::move(conference), m_tools.desk.clock().now());
    if (m_state)
        *m_state = std::move(judged); // forms hold on to it
    else
        m_state.emplace(std::move(judged));
}

void PreparePart::showConference(const OpenConference& conference)
{
    const bool another = !m_state || m_state->id() != conference.file.conference.id;
    if (another) {
        closeForm();
        show(m_boardCard);
    }
    judge(conference);
    m_readyModel->setState(&*m_state);
    const int before = m_boardModel->columns();
    m_boardModel->setState(&*m_state);
    if (another || m_boardModel->columns() != before) {
        using Kind = ColumnWidth::Kind;
        std::vector<ColumnWidth> widths{{Kind::Stretch, 150}, {Kind::Contents, 160}, {Kind::Contents, 112}, {Kind::Contents, 116},
                                        {Kind::Contents, 112}, {Kind::Contents, 96}};
        for (int i = 0; i < m_boardModel->childCount(); ++i)
            widths.push_back({Kind::Fixed, 30});
        m_board->setColumns(widths);
    }
    for (PreparePane* pane : m_panes)
        pane->setState(&*m_state);
    m_forecast->setState(&*m_state);
    m_letters->showConference(m_state->open);
    m_dayPapers->showConference(m_state->id());
    m_sent->showConference(m_state->id());
    m_checklist->showConference(m_state->open);
    refreshTexts();
    Q_EMIT chipsChanged();
}

void PreparePart::aboutToLock()
{
    closeForm();
    m_readyModel->setState(nullptr);
    m_boardModel->setState(nullptr);
    for (PreparePane* pane : m_panes)
        pane->setState(nullptr);
    m_forecast->setState(nullptr);
    m_letters->clear();
    m_dayPapers->clear();
    m_sent->clear();
    m_checklist->clear();
    messages().dismiss();
    actions().setNote({});
    m_state.reset();
}

void PreparePart::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_right->currentWidget() != m_boardCard && !m_form) {
        showBoard();
        event->accept();
        return;
    }
    ConferencePart::keyPressEvent(event);
}

void PreparePart::changeEvent(QEvent* event)
{
    ConferencePart::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

std::vector<PartChip> PreparePart::chips() const
{
    std::vector<PartChip> found;
    if (!m_state)
        return found;
    auto* part = const_cast<PreparePart*>(this);
    const auto count = [this](Outcome outcome) {
        return std::count_if(m_state->quorum.begin(), m_state->quorum.end(), [outcome](const ChildQuorum& each) { return each.now.outcome == outcome; });
    };
    const int missing = static_cast<int>(count(Outcome::Refused));
    const auto run = [part] { part->showForecast(); };
    if (missing > 0)
        found.push_back({tr("No quorum in sight for %n child(ren)", nullptr, missing), Tone::Attention, {}, run});
    else if (count(Outcome::Satisfied) > 0)
        found.push_back({tr("Quorum expected, each child"), Tone::Done, {}, run});
    else
        found.push_back({tr("No quorum is stated here"), Tone::Note, {}, run});
    const int open = static_cast<int>(m_state->ready.size()) - m_state->readyCount();
    if (m_state->isOpen() && open > 0)
        found.push_back({tr("%n thing(s) to do", nullptr, open), Tone::Attention, {}, [part] {
            part->showBoard();
            part->ready().setFocus();
        }});
    return found;
}

QString PreparePart::contextWords() const
{
    if (!m_state || !m_state->isOpen() || !m_state->conference().date)
        return {};
    const QDate date = *m_state->conference().date;
    if (date == m_state->today)
        return tr("today");
    if (date < m_state->today)
        return tr("the day has passed");
    const auto days = m_state->open.calendar->workingDaysBetween(m_state->today, date);
    return days ? tr("in %n working day(s)", nullptr, *days) : QString();
}

void PreparePart::refreshActions()
{
    const bool letters = m_right->currentWidget() == m_letters;
    const bool checklist = m_right->currentWidget() == m_checklistCard;
    const bool open = m_state && m_state->isOpen();
    const bool form = m_form != nullptr;
    const bool papers = showsPapers();
    m_invitations->setVisible(!letters && !form);
    m_asked->setVisible(!letters && !papers && !checklist && !form);
    m_printDay->setVisible(!letters && !papers && !checklist && !form);
    m_back->setVisible(!form && (letters || papers || checklist));
    m_move->setVisible(open && !letters && !papers && !form);
    m_add->setVisible(open);
    const bool isOff = isDeclined() || isCalledOff();
    m_reason->setVisible(isOff && !letters && !papers && !form);
    m_reason->setText(isDeclined() ? tr("What was decided…") : tr("Put the reason right…"));
    const int ready = m_letters->readyCount();
    const bool invitations = m_letters->kind() == documents::invitation();
    m_primary->setVisible(!form && !papers && (letters ? ready > 0 : open || isDeclined()));
    m_primary->setText(!letters      ? (isDeclined() ? tr("A professional asks for it all the same…") : tr("Start the conference…"))
                       : invitations ? tr("Issue %n invitation(s)", nullptr, ready)
                                     : tr("Issue %n letter(s)", nullptr, ready));
    setIconName(m_primary, letters ? u"send"_s : isDeclined() ? u"plus-lg"_s : u"play-fill"_s);
    QString note = letters ? m_letters->leftOutWords() : QString();
    if (isOff && !letters && !form)
        note = isDeclined() ? tr("It was decided to hold no conference: %1").arg(m_state->open.record.dossier.request.declinedReason)
                            : tr("The conference was called off: %1").arg(reasonCalledOff());
    else if (m_state && !open && !letters && !form)
        note = tr("The conference has begun: what was prepared can still be read here.");
    actions().setNote(note, letters && !note.isEmpty() ? Tone::Attention : Tone::Muted);
}

void PreparePart::refreshTexts()
{
    m_readyCard->setTitle(tr("Ready?"));
    if (m_state)
        m_readyCard->setSide(tr("%1 of %2").arg(m_state->readyCount()).arg(m_state->ready.size()));
    m_why->setText(tr("Why?"));
    m_why->setToolTip(tr("Why the marked line is on the list"));
    m_readyList->setAccessibleName(tr("Ready?"));
    m_readyList->setAccessibleDescription(tr("Enter goes to what mends the line."));
    QStringList views{tr("Invited")};
    for (const PreparePane* pane : m_panes)
        views << pane->paneName();
    m_views->setTexts(views);
    m_boardCard->setTitle(tr("Invited, and their reports"));
    m_add->setText(tr("Add person…"));
    m_board->setAccessibleName(tr("Invited, and their reports"));
    m_board->setAccessibleDescription(tr("Enter: the next step of this cell. Plus: coming. Minus: apologies. 1 to 9: direct contact with a child, 0 with all. F2: "
                                         "change. Shift+F2: how they come. Delete: take off the list."));
    m_invitations->setText(tr("Invitations…"));
    m_asked->setText(tr("What the procedures ask…"));
    m_printDay->setText(tr("Print the day…"));
    m_checklistCard->setTitle(tr("What the procedures ask"));
    m_checklistCard->setSide(tr("%1 of %2").arg(m_checklist->answered()).arg(m_checklist->ticks()));
    m_back->setText(tr("Back to the list"));
    m_move->setText(m_state && m_state->conference().date ? tr("Move the date…") : tr("Set the date…"));
    refreshActions();
}

} // namespace cadair::ui

#include "moc_preparepart.cpp"
