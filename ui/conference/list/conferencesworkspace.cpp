#include "ui/conference/list/conferencesworkspace.h"

#include "core/base/folding.h"
#include "core/wording/names.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Family, Kind, When, Place, State, ColumnCount };

bool isInHand(ConferenceState state)
{
    return state != ConferenceState::Closed && state != ConferenceState::Cancelled && state != ConferenceState::NotProceeded;
}

RowCell stateOf(ConferenceState state, Language language)
{
    const QString word = nameOf(state, language);
    switch (state) {
    case ConferenceState::Requested:
    case ConferenceState::Convened: return waitingCell(word);
    case ConferenceState::InSession: {
        RowCell cell = textCell(word, {}, true);
        cell.icon = shape::half;
        cell.tone = Tone::Accent;
        return cell;
    }
    case ConferenceState::Concluded:
    case ConferenceState::DecisionsIssued:
    case ConferenceState::MinutesApproved:
    case ConferenceState::Distributed: {
        RowCell cell = textCell(word);
        cell.icon = shape::half;
        cell.iconTone = Tone::Muted;
        return cell;
    }
    case ConferenceState::Closed: return stateCell(Tone::Done, word);
    case ConferenceState::Postponed:
    case ConferenceState::Adjourned: return stateCell(Tone::Attention, word);
    case ConferenceState::Cancelled:
    case ConferenceState::NotProceeded: {
        RowCell cell = mutedCell(word);
        cell.icon = u"slash-circle"_s;
        return cell;
    }
    }
    Q_UNREACHABLE();
}

} // namespace

ConferencesWorkspace::ConferencesWorkspace(Desk& desk, QWidget* parent)
    : Workspace(parent), m_desk(desk), m_card(new Card(this)), m_search(new QLineEdit(m_card)), m_table(new CardTable(m_card)),
      m_stack(new QStackedWidget(this)), m_none(new EmptyState(this, u"people"_s)), m_notFound(new EmptyState(m_card, u"search"_s))
{
    MadeRows::Makers makers;
    makers.rows = [this] { return static_cast<int>(m_lines.size()); };
    makers.columns = [] { return static_cast<int>(ColumnCount); };
    makers.id = [this](int row) {
        const Line& line = m_lines.at(static_cast<size_t>(row));
        return line.row ? line.row->id.text() : QString();
    };
    makers.header = [](int column) {
        const QStringList words{tr("Family"), tr("Kind"), tr("When"), tr("Where"), tr("How it stands")};
        return words.value(column);
    };
    makers.cell = [this](int row, int column) {
        const Line& line = m_lines.at(static_cast<size_t>(row));
        const Language language = screenLanguage();
        if (!line.row)
            return column > 0 ? RowCell{} : sectionCell(line.inHand ? tr("In hand · %n", nullptr, line.count) : tr("Over · %n", nullptr, line.count));
        const ConferenceRow& conference = *line.row;
        switch (static_cast<Column>(column)) {
        case Family: {
            QStringList children = conference.children;
            children.replaceInStrings(QRegularExpression(u"^$"_s), tr("unborn child"));
            return textCell(conference.familyName, children.join(u", "_s), true);
        }
        case Kind: return textCell(nameOf(conference.type, language));
        case When:
            if (!conference.date)
                return mutedCell(tr("No date yet"));
            return textCell(longDate(*conference.date, language), conference.start ? timeText(*conference.start) : QString());
        case Place: return mutedCell(conference.place);
        case State: return stateOf(conference.state, language);
        case ColumnCount: break;
        }
        return RowCell{};
    };
    m_rows = new MadeRows(std::move(makers), m_table);
    m_table->setRows(m_rows);
    m_table->setColumns({{ColumnWidth::Kind::Stretch, 220}, {ColumnWidth::Kind::Contents, 150}, {ColumnWidth::Kind::Contents, 170},
                         {ColumnWidth::Kind::Contents, 120}, {ColumnWidth::Kind::Contents, 170}});
    connect(m_table, &CardTable::rowActivated, this, &ConferencesWorkspace::openRow);

    scaleMinimumWidth(m_search, 280);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ConferencesWorkspace::filter);
    m_card->addHeaderWidget(m_search);
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addWidget(m_notFound, 1);
    m_makeFirst = m_none->addAction(true, u"plus-lg"_s);
    m_clear = m_notFound->addAction();
    connect(m_clear, &QPushButton::clicked, m_search, &QLineEdit::clear);
    const auto plan = [this] { Q_EMIT goTo({u"new-conference"_s, {}, {}}); };
    connect(m_makeFirst, &QPushButton::clicked, this, plan);
    m_stack->addWidget(m_card);
    m_stack->addWidget(m_none);
    content()->addWidget(m_stack, 1);
    addPane(m_card);
    addPane(m_none);
    m_new = actions().primary(u"plus-lg"_s);
    connect(m_new, &QPushButton::clicked, this, plan);
    filter();
}

QString ConferencesWorkspace::id() const { return u"conferences"_s; }
QString ConferencesWorkspace::iconName() const { return u"people"_s; }
QString ConferencesWorkspace::name() const { return tr("Conferences"); }

std::vector<Command> ConferencesWorkspace::commands() const
{
    Command find{u"conferences.find"_s, tr("&Find a conference"), QKeySequence(QKeySequence::Find), Menu::Edit, {}};
    find.run = [this] { m_search->setFocus(); };
    return {find};
}

void ConferencesWorkspace::activated()
{
    read();
    if (!m_all.empty())
        m_table->setFocus();
}

void ConferencesWorkspace::aboutToLock()
{
    m_all.clear();
    filter();
}

void ConferencesWorkspace::unlocked()
{
    read();
}

void ConferencesWorkspace::read()
{
    guarded(messages(), [this] { m_all = findConferences(m_desk.office(), {}); });
    filter();
}

void ConferencesWorkspace::filter()
{
    const QString query = m_search->text();
    m_rows->changeRows([&] {
        m_lines.clear();
        for (const bool inHand : {true, false}) {
            std::vector<Line> lines;
            for (const ConferenceRow& row : m_all)
                if (isInHand(row.state) == inHand && matchesWords(row.familyName + u' ' + row.children.join(u' '), query))
                    lines.push_back({row, inHand, 0});
            if (lines.empty())
                continue;
            m_lines.push_back({std::nullopt, inHand, static_cast<int>(lines.size())});
            m_lines.insert(m_lines.end(), lines.begin(), lines.end());
        }
    });
    m_table->setVisible(!m_lines.empty());
    m_notFound->setVisible(m_lines.empty());
    m_stack->setCurrentWidget(m_all.empty() ? static_cast<QWidget*>(m_none) : m_card);
    m_new->setVisible(!m_all.empty());
    refreshTexts();
}

void ConferencesWorkspace::openRow(const QString& row)
{
    if (!row.isEmpty())
        Q_EMIT goTo({u"conference"_s, row, {}});
}

bool ConferencesWorkspace::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress && !m_lines.empty()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_table->setFocus();
            const bool one = std::count_if(m_lines.begin(), m_lines.end(), [](const Line& line) { return line.row.has_value(); }) == 1;
            if (one && key != Qt::Key_Down)
                openRow(m_lines.back().row->id.text());
            return true;
        }
    }
    return Workspace::eventFilter(watched, event);
}

void ConferencesWorkspace::changeEvent(QEvent* event)
{
    Workspace::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void ConferencesWorkspace::refreshTexts()
{
    heading().setTitle(name());
    const auto inHand = std::count_if(m_all.begin(), m_all.end(), [](const ConferenceRow& row) { return isInHand(row.state); });
    heading().setContext(m_all.empty() ? QString() : tr("%n conference(s) in hand", nullptr, static_cast<int>(inHand)));
    m_card->setTitle(tr("All conferences"));
    m_card->setSide(QString::number(m_all.size()));
    m_search->setPlaceholderText(tr("Family or child"));
    m_search->setAccessibleName(tr("Find a conference by the name of a family or a child"));
    m_table->setAccessibleName(tr("All conferences"));
    m_none->setSentence(tr("There are no conferences yet. A conference begins with what is asked for and by when."));
    m_makeFirst->setText(tr("New conference…"));
    m_notFound->setSentence(tr("No conference matches “%1”. Check the spelling, or show all of them again.").arg(m_search->text()));
    m_clear->setText(tr("Show all"));
    m_new->setText(tr("New conference…"));
}

} // namespace cadair::ui

#include "moc_conferencesworkspace.cpp"
