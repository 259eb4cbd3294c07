#include "ui/conference/live/quorumcard.h"

#include "core/wording/keynames.h"
#include "core/wording/localwords.h"
#include "core/wording/namesofrules.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

std::optional<QTime> lostAt(const ChildQuorum& quorum)
{
    if (quorum.now.outcome != Outcome::Refused)
        return std::nullopt;
    std::optional<QTime> lost;
    for (size_t i = 1; i < quorum.bands.size(); ++i)
        if (quorum.bands[i].verdict.outcome == Outcome::Refused && quorum.bands[i - 1].verdict.outcome == Outcome::Satisfied)
            lost = quorum.bands[i].from;
    // somebody who left this very minute: the last band that ran had it still
    if (!quorum.bands.empty() && quorum.bands.back().verdict.outcome == Outcome::Satisfied)
        lost = quorum.bands.back().to;
    return lost;
}

void QuorumModel::setState(const LiveState* state)
{
    std::vector<ChildId> children;
    for (int i = 0; state && i < state->childCount(); ++i)
        children.push_back(state->childId(i));
    if (children != m_shown || (state != nullptr) != (m_state != nullptr)) {
        changeRows([&] {
            m_state = state;
            m_shown = children;
        });
        return;
    }
    m_state = state;
    touch();
}

int QuorumModel::quorate() const
{
    if (!m_state)
        return 0;
    return static_cast<int>(std::count_if(m_state->quorum.begin(), m_state->quorum.end(),
                                          [](const ChildQuorum& each) { return each.now.outcome == Outcome::Satisfied; }));
}

int QuorumModel::first(Outcome outcome) const
{
    for (int i = 0; i < rows(); ++i)
        if (m_state->quorum[static_cast<size_t>(i)].now.outcome == outcome)
            return i;
    return -1;
}

QString QuorumModel::why(int row) const
{
    const ChildQuorum& quorum = m_state->quorum[static_cast<size_t>(row)];
    QStringList lines = sentences(quorum.now.reasons, livewords::naming(*m_state, m_desk), screenLanguage());
    if (const QString help = whoHelps(m_state->help[static_cast<size_t>(row)]); !help.isEmpty())
        lines << help;
    return lines.join(u' ');
}

/// The forecast: whose coming would change it.
QString QuorumModel::whoHelps(const QuorumHelp& help) const
{
    QStringList names;
    for (const ParticipantId& id : help.anyOf.empty() ? help.together : help.anyOf)
        if (const Participant* person = m_state->file().participant(id))
            names << livewords::whoAndWhence(*person, m_desk);
    if (names.isEmpty())
        return {};
    if (names.size() == 1)
        return tr("There is a quorum if this person comes: %1.").arg(names.constFirst());
    return help.anyOf.empty() ? tr("There is a quorum if all of these come: %1.").arg(names.join(u", "_s))
                              : tr("There is a quorum if one of these comes: %1.").arg(names.join(u", "_s));
}

RowCell QuorumModel::cell(int row, int) const
{
    const ChildQuorum& quorum = m_state->quorum[static_cast<size_t>(row)];
    const Outcome outcome = quorum.now.outcome;
    const bool lost = outcome == Outcome::Refused;
    RowCell cell = textCell(livewords::letterAndName(*m_state, row));
    cell.strong = lost;
    cell.icon = outcome == Outcome::Satisfied ? shape::done : lost ? shape::stopped : shape::waiting;
    cell.iconTone = outcome == Outcome::Satisfied ? Tone::Done : lost ? Tone::Stopped : Tone::Muted;
    if (lost) {
        cell.second = why(row);
        cell.secondTone = Tone::Plain;
    }
    const auto at = lostAt(quorum);
    cell.sideText = at ? tr("Lost at %1").arg(timeText(*at)) : quorumWord(outcome, screenLanguage());
    cell.sideTone = outcome == Outcome::Satisfied ? Tone::Done : lost ? Tone::Stopped : Tone::Muted;
    return cell;
}

QString QuorumModel::rowId(int row) const
{
    return m_state->childId(row).text();
}

QString QuorumModel::spoken(int row) const
{
    const QString words = cell(row, Who).sideText;
    const QString reason = cell(row, Who).second;
    //: a child, whether there is a quorum, and why not
    return reason.isEmpty() ? tr("%1, %2").arg(livewords::child(*m_state, row), words)
                            : tr("%1, %2. %3").arg(livewords::child(*m_state, row), words, reason);
}

Tone QuorumModel::ground(int row) const
{
    return m_state->quorum[static_cast<size_t>(row)].now.outcome == Outcome::Refused ? Tone::Stopped : Tone::Plain;
}

QuorumCard::QuorumCard(const Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_card(new Card(this)), m_why(makeButton(this, ButtonLook::Quiet)), m_list(new CardTable(this)),
      m_model(new QuorumModel(desk, m_list)), m_keyRow(new QWidget(this)), m_keyIcon(new IconLabel(m_keyRow)),
      m_key(new TextLabel(m_keyRow, TextSize::Small)), m_ways(makeButton(this, ButtonLook::Plain, u"signpost"_s))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    m_card->addHeaderWidget(m_why);
    m_card->setBody(m_list);
    m_list->horizontalHeader()->hide();
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setRowHeights(30, 30);
    m_list->setColumns({{ColumnWidth::Kind::Stretch, 120}});
    m_list->setGrowsWithRows(true);
    m_list->setRows(m_model);
    auto* key = new QHBoxLayout(m_keyRow);
    scaleLayout(key, {16, 6, 16, 6}, 8);
    key->addWidget(m_keyIcon, 0, Qt::AlignTop);
    key->addWidget(m_key, 1);
    m_card->body()->addWidget(m_keyRow);
    auto* foot = new QVBoxLayout;
    scaleLayout(foot, {16, 4, 16, 10}, 0);
    foot->addWidget(m_ways);
    m_card->body()->addLayout(foot);
    const auto why = [this] {
        if (const auto child = ChildId::parse(m_list->currentId()))
            Q_EMIT whyWanted(*child);
        else if (m_state && m_state->childCount() > 0)
            Q_EMIT whyWanted(m_state->childId(std::max(0, m_model->first(Outcome::Refused))));
    };
    connect(m_why, &QPushButton::clicked, this, why);
    connect(m_list, &CardTable::rowActivated, this, why);
    connect(m_ways, &QPushButton::clicked, this, &QuorumCard::waysWanted);
    refreshTexts();
}

void QuorumCard::showState(const LiveState& state)
{
    m_state = &state;
    m_model->setState(&state);
    refreshTexts();
}

void QuorumCard::clear()
{
    m_model->setState(nullptr);
    m_state = nullptr;
    refreshTexts();
}

QString QuorumCard::summary() const
{
    if (!m_state || m_model->first(Outcome::NotStated) >= 0)
        return {};
    return tr("Quorum %1 of %2").arg(m_model->quorate()).arg(m_model->rows());
}

Tone QuorumCard::tone() const
{
    return m_model->first(Outcome::Refused) >= 0 ? Tone::Stopped : Tone::Done;
}

void QuorumCard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    keepKeyWhole();
    nameWays();
}

/// Where the column is short, the list of people gives way, never a line of the quorum.
void QuorumCard::keepKeyWhole()
{
    const int room = width() - 2 * px(16) - m_keyIcon->sizeHint().width() - px(8);
    m_key->setMinimumHeight(0); // a label never says less than its minimum
    m_key->setMinimumHeight(room > 0 ? std::max(0, m_key->heightForWidth(room)) : 0);
}

/// Names the child where the column has room for the name.
void QuorumCard::nameWays()
{
    const int lost = m_model->first(Outcome::Refused);
    const bool several = m_model->rows() - m_model->quorate() > 1;
    QString words = tr("What can I do?");
    if (lost >= 0 && !several) {
        const QString named = tr("What can I do for %1?").arg(livewords::child(*m_state, lost));
        const QFontMetrics metrics = m_ways->fontMetrics();
        const int around = m_ways->sizeHint().width() - metrics.horizontalAdvance(m_ways->text());
        if (around + metrics.horizontalAdvance(named) <= width() - 2 * px(16))
            words = named;
    }
    m_ways->setText(words);
}

void QuorumCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void QuorumCard::refreshTexts()
{
    m_card->setTitle(tr("Quorum"));
    m_list->setAccessibleName(tr("Quorum for each child"));
    m_why->setText(tr("Why?"));
    const bool stated = m_state && m_model->first(Outcome::NotStated) < 0;
    const bool local = stated && m_state->procedure().local.contains(u"quorum.others"_s);
    const QString count = stated ? tr("%1 of %n child(ren)", nullptr, m_model->rows()).arg(m_model->quorate()) : QString();
    //: how many children have a quorum, and the word "Local"
    m_card->setSide(local ? tr("%1 · %2").arg(count, localWord(screenLanguage())) : count);
    const int lost = m_model->first(Outcome::Refused);
    nameWays();
    m_ways->setVisible(lost >= 0 && m_state->inSession());

    const bool shown = m_state && m_state->keyAgencies.outcome != Outcome::NotStated;
    m_keyRow->setVisible(shown);
    if (!shown)
        return;
    const bool all = m_state->keyAgencies.missing.isEmpty();
    QStringList missing;
    for (const QString& word : m_state->keyAgencies.missing)
        missing << nameOfKeyAgency(word, m_desk.rulebook().agencies(), screenLanguage());
    m_key->setText(all ? tr("Key agencies: all took part") : tr("Key agencies not represented: %1").arg(missing.join(u", "_s)));
    m_keyIcon->setIcon(all ? shape::done : shape::attention, all ? Tone::Done : Tone::Attention);
    keepKeyWhole();
}

} // namespace cadair::ui

#include "moc_quorumcard.cpp"
