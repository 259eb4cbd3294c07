#include "ui/checklist/checklistpanel.h"

#include "core/wording/namesofrules.h"
#include "ui/checklist/checklistmodel.h"
#include "ui/checklist/linepage.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {
const QString seatSetting = u"checklist/seat"_s;
const QString roleSetting = u"today/role"_s; // the same person sits there
} // namespace

ChecklistPanel::ChecklistPanel(const Desk& desk, MessageBar& messages, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_messages(messages), m_moments(new SegmentBar(this)), m_seats(new SegmentBar(this)),
      m_keys(new TextLabel(this, TextSize::Small, Tone::Muted)), m_why(makeButton(this, ButtonLook::Quiet, u"question-circle"_s)),
      m_stack(new QStackedWidget(this)), m_list(new CardTable(m_stack)), m_model(new ChecklistModel(desk, m_list)),
      m_page(new LinePage(desk, messages, m_stack))
{
    m_writing = casebook();
    layOut();
    connectAll();
    refreshTexts();
}

void ChecklistPanel::layOut()
{
    auto* column = new QVBoxLayout(this);
    scaleLayout(column, {}, 0);
    auto* moments = new QHBoxLayout;
    scaleLayout(moments, {12, 8, 12, 0}, 8);
    m_moments->setFolds(true);
    moments->addWidget(m_moments, 1);
    column->addLayout(moments);
    auto* head = new QHBoxLayout;
    scaleLayout(head, {12, 8, 12, 8}, 8);
    head->addWidget(m_seats);
    head->addWidget(m_keys, 1);
    head->addWidget(m_why);
    column->addLayout(head);
    column->addWidget(new Hairline(this));
    column->addWidget(m_stack, 1);
    m_list->horizontalHeader()->hide();
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setRowHeights(36, 48);
    m_list->setRows(m_model);
    m_list->setColumns({{ColumnWidth::Kind::Stretch, 240}, {ColumnWidth::Kind::Contents, 0}});
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_page);
    setFocusProxy(m_list);
}

void ChecklistPanel::connectAll()
{
    connect(m_moments, &SegmentBar::choiceMade, this, [this](int at) { showMoment(m_offered.at(static_cast<size_t>(at))); });
    connect(m_seats, &SegmentBar::choiceMade, this, [this](int at) { showSeat(at == 0 ? Seat::Chair : Seat::Administrator); });
    connect(m_list, &CardTable::spacePressed, this, &ChecklistPanel::space);
    connect(m_list, &CardTable::rowActivated, this, &ChecklistPanel::open);
    connect(m_list, &CardTable::currentChanged, this,
            [this](const QString& id) { m_why->setEnabled(m_model->line(id) != nullptr); });
    connect(m_why, &QPushButton::clicked, this, [this] { open(m_list->currentId()); });
    connect(m_page, &LinePage::backWanted, this, &ChecklistPanel::closePage);
    connect(m_page, &LinePage::kept, this, &ChecklistPanel::kept);
    connect(m_page, &LinePage::answered, this, [this](AnswerState state, const QString& text) {
        if (const auto line = m_page->line())
            answer(*line, state, text);
    });
    connect(m_page, &LinePage::takenBack, this, [this] {
        if (const auto line = m_page->line())
            takeBack(*line);
    });
}

void ChecklistPanel::setMoments(std::vector<Moment> moments)
{
    m_all = std::move(moments);
}

void ChecklistPanel::rememberIn(QSettings* settings)
{
    m_settings = settings;
    recallSeat();
    refreshView();
}

void ChecklistPanel::recallSeat()
{
    if (!m_settings)
        return;
    const QString role = m_settings->value(roleSetting).toString();
    const QString kept = m_settings->value(seatSetting, role).toString();
    m_seat = kept == wordOf(Seat::Chair) ? Seat::Chair : Seat::Administrator;
}

void ChecklistPanel::showConference(const OpenConference& conference)
{
    const bool same = m_conference && m_conference->file.conference.id == conference.file.conference.id;
    if (!same) {
        closePage();
        m_moment.reset();
    }
    recallSeat(); // it may have been changed beside
    const ConferenceState state = conference.file.conference.state;
    m_writable = state != ConferenceState::Closed && state != ConferenceState::Cancelled;
    m_model->show([&] {
        m_conference = conference;
        judge();
        return ChecklistModel::Source{&*m_conference, view()};
    });
    refreshPage();
    refreshTexts();
}

void ChecklistPanel::judge()
{
    m_views = checklistsFor(*m_conference, m_all, m_desk.clock().now());
    m_offered.clear();
    for (const Moment each : m_all)
        if (std::any_of(m_views.begin(), m_views.end(), [&](const ChecklistView& one) { return one.moment == each && !one.isEmpty(); }))
            m_offered.push_back(each);
    if (!m_moment || std::find(m_offered.begin(), m_offered.end(), *m_moment) == m_offered.end())
        m_moment = firstOpen();
}

void ChecklistPanel::clear()
{
    m_page->clear();
    m_stack->setCurrentWidget(m_list);
    m_model->show([] { return ChecklistModel::Source{}; });
    m_conference.reset();
    m_views.clear();
    m_offered.clear();
    refreshTexts();
}

void ChecklistPanel::settle()
{
    m_page->settle();
}

bool ChecklistPanel::pageIsOpen() const
{
    return m_stack->currentWidget() == m_page;
}

QWidget* ChecklistPanel::firstField() const
{
    return pageIsOpen() ? m_page->firstField() : m_list;
}

const ChecklistView* ChecklistPanel::view(Moment moment) const
{
    const auto found = std::find_if(m_views.begin(), m_views.end(),
                                    [&](const ChecklistView& one) { return one.moment == moment && one.seat == m_seat; });
    return found == m_views.end() ? nullptr : &*found;
}

const ChecklistView* ChecklistPanel::view() const
{
    return m_moment ? view(*m_moment) : nullptr;
}

int ChecklistPanel::ticks(std::optional<Moment> moment) const
{
    int sum = 0;
    for (const ChecklistView& one : m_views)
        sum += one.seat == m_seat && (!moment || one.moment == *moment) ? one.ticks : 0;
    return sum;
}

int ChecklistPanel::answered(std::optional<Moment> moment) const
{
    int sum = 0;
    for (const ChecklistView& one : m_views)
        sum += one.seat == m_seat && (!moment || one.moment == *moment) ? one.answered : 0;
    return sum;
}

std::optional<Moment> ChecklistPanel::firstOpen() const
{
    for (const Moment each : m_offered)
        if (answered(each) < ticks(each))
            return each;
    return m_offered.empty() ? std::nullopt : std::optional(m_offered.front());
}

void ChecklistPanel::showMoment(Moment moment)
{
    if (std::find(m_offered.begin(), m_offered.end(), moment) == m_offered.end())
        return;
    closePage();
    m_moment = moment;
    refreshView();
}

void ChecklistPanel::showSeat(Seat seat)
{
    closePage();
    m_seat = seat;
    if (m_settings)
        m_settings->setValue(seatSetting, wordOf(seat));
    refreshView();
    Q_EMIT seatChanged();
}

void ChecklistPanel::refreshView()
{
    if (m_conference)
        m_model->show([this] { return ChecklistModel::Source{&*m_conference, view()}; });
    refreshTexts();
}

/// The open line, read anew; where it is gone, so is its page.
void ChecklistPanel::refreshPage()
{
    if (!pageIsOpen() || !m_page->line())
        return;
    if (const ChecklistLine* line = m_model->line(u"line/"_s + m_page->line()->group))
        m_page->refresh(*m_conference, *line);
    else
        closePage();
}

void ChecklistPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void ChecklistPanel::refreshTexts()
{
    QStringList names;
    int chosen = -1;
    for (size_t i = 0; i < m_offered.size(); ++i) {
        const int open = ticks(m_offered[i]) - answered(m_offered[i]);
        const QString name = nameOf(m_offered[i], screenLanguage());
        //: a moment of the conference and how many lines are still open there
        names << (open > 0 ? tr("%1 · %2").arg(name).arg(open) : name);
        if (m_offered[i] == m_moment)
            chosen = static_cast<int>(i);
    }
    m_moments->setTexts(names);
    m_moments->setChosen(chosen);
    m_moments->setVisible(m_offered.size() > 1);
    m_moments->setAccessibleName(tr("Which moment"));
    m_seats->setTexts({tr("Chair"), tr("Administrator")});
    m_seats->setChosen(m_seat == Seat::Chair ? 0 : 1);
    m_seats->setAccessibleName(tr("Whose checklist"));
    const QString keys = tr("Space ticks a line, Enter opens it.");
    m_keys->setText(pageIsOpen() ? QString() : keys); // it stays where it is: the seats keep their place
    m_why->setText(tr("Why?"));
    m_why->setVisible(!pageIsOpen());
    m_why->setEnabled(m_model->line(m_list->currentId()) != nullptr);
    m_list->setAccessibleName(tr("What the procedure asks"));
    m_list->setAccessibleDescription(keys);
}

} // namespace cadair::ui

#include "moc_checklistpanel.cpp"
