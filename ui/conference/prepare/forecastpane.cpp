#include "ui/conference/prepare/forecastpane.h"

#include "core/wording/dates.h"
#include "core/wording/localwords.h"
#include "core/wording/namesofrules.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/icons.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

void ForecastModel::setState(const PrepareState* state)
{
    changeRows([&] {
        using Kind = Row::Kind;
        m_state = state;
        m_rows.clear();
        if (!state)
            return;
        m_rows.push_back({Kind::QuorumSection});
        std::vector<Row> notCounted;
        for (size_t i = 0; i < state->quorum.size(); ++i) {
            m_rows.push_back({Kind::Quorum, i});
            for (size_t n = 0; n < state->quorum[i].now.notCounted.size(); ++n) {
                const ReasonCode code = state->quorum[i].now.notCounted[n].code;
                if (code != ReasonCode::NotAPractitioner && code != ReasonCode::NotPresent) // the family is there for itself
                    notCounted.push_back({Kind::NotCountedPerson, i, n});
            }
        }
        if (!notCounted.empty())
            m_rows.push_back({Kind::NotCountedSection});
        m_rows.insert(m_rows.end(), notCounted.begin(), notCounted.end());
        if (state->keyAgencies.outcome != Outcome::NotStated) {
            m_rows.push_back({Kind::KeySection});
            m_rows.push_back({Kind::Key});
        }
        if (!state->parts.empty())
            m_rows.push_back({Kind::PartSection});
        for (size_t i = 0; i < state->parts.size(); ++i)
            m_rows.push_back({Kind::Part, i});
    });
}

QString ForecastModel::childWords(size_t child) const
{
    return preparewords::letterAndName(*m_state, child);
}

RowCell ForecastModel::quorum(const QuorumVerdict& verdict) const
{
    const Naming naming = preparewords::naming(*m_state, m_desk);
    QStringList why = sentences(verdict.reasons, naming, screenLanguage());
    why << countedSentence(verdict, naming, screenLanguage());
    if (verdict.local)
        why << adoptionSentence(m_state->open.local, u"quorum.others"_s, screenLanguage());
    why.removeAll(QString());
    const bool yes = verdict.outcome == Outcome::Satisfied;
    RowCell cell = textCell(quorumWord(verdict.outcome, screenLanguage()), why.join(u' '), true);
    cell.icon = yes ? shape::done : verdict.outcome == Outcome::Refused ? shape::attention : shape::waiting;
    cell.iconTone = yes ? Tone::Done : verdict.outcome == Outcome::Refused ? Tone::Attention : Tone::Muted;
    if (verdict.local) {
        cell.sideText = localWord(screenLanguage());
        cell.sideTone = Tone::Note;
    }
    return cell;
}

RowCell ForecastModel::keyAgencies(int column) const
{
    const KeyAgencyVerdict& verdict = m_state->keyAgencies;
    if (column == What)
        return textCell(tr("Agencies this place calls key"), {}, true);
    if (column == IfAllCome) {
        const bool yes = verdict.outcome == Outcome::Satisfied;
        RowCell cell = yes ? stateCell(Tone::Done, tr("All expected")) : stateCell(Tone::Attention, tr("Not all expected"));
        cell.second = sentences(verdict.reasons, preparewords::naming(*m_state, m_desk), screenLanguage()).join(u' ');
        return cell;
    }
    return {};
}

RowCell ForecastModel::part(size_t index, int column) const
{
    const ChildPartVerdict& verdict = m_state->parts.at(index);
    const auto& subjects = m_state->subjects();
    const auto found = std::find_if(subjects.begin(), subjects.end(), [&](const Subject& each) { return each.child.id == verdict.child; });
    if (found == subjects.end())
        return {};
    if (column == What) {
        const QDate on = m_state->conference().date.value_or(m_state->today);
        const QString old = found->child.born ? age(*found->child.born, on, screenLanguage()) : QString();
        return textCell(childWords(static_cast<size_t>(found - subjects.begin())), old, true);
    }
    if (column == IfAllCome) {
        QStringList why = sentences(verdict.reasons, preparewords::naming(*m_state, m_desk), screenLanguage());
        if (verdict.local)
            why << adoptionSentence(m_state->open.local, u"child.age"_s, screenLanguage());
        why.removeAll(QString());
        RowCell cell = textCell(nameOf(verdict.presumption, screenLanguage()), why.join(u' '));
        if (verdict.local) {
            cell.sideText = localWord(screenLanguage());
            cell.sideTone = Tone::Note;
        }
        return cell;
    }
    const auto& wishes = found->wishesToAttend;
    return !wishes ? waitingCell(tr("Not asked yet")) : *wishes ? stateCell(Tone::Done, tr("Wishes to come")) : mutedCell(tr("Does not wish to come"));
}

RowCell ForecastModel::cell(int row, int column) const
{
    using Kind = Row::Kind;
    const Row& at = m_rows.at(static_cast<size_t>(row));
    const auto section = [column](const QString& words) { return column == What ? sectionCell(words) : RowCell{}; };
    switch (at.kind) {
    case Kind::QuorumSection: return section(tr("Quorum, child by child"));
    case Kind::NotCountedSection: return section(tr("Comes, but does not count"));
    case Kind::KeySection: return section(tr("Key agencies"));
    case Kind::PartSection: return section(tr("Each child’s own part"));
    case Kind::Quorum: {
        const ChildQuorum& each = m_state->quorum.at(at.child);
        if (column == What)
            return textCell(childWords(at.child), {}, true);
        return quorum(column == IfAllCome || !each.ifConfirmed ? each.now : *each.ifConfirmed);
    }
    case Kind::NotCountedPerson: {
        const NotCounted& person = m_state->quorum.at(at.child).now.notCounted.at(at.index);
        const Participant* who = m_state->file().participant(person.person);
        if (column == What)
            return textCell(who ? who->name : QString(), childWords(at.child));
        return column == IfAllCome ? textCell(sentence(person, m_state->subjects().at(at.child).child.id, preparewords::naming(*m_state, m_desk), screenLanguage()))
                                   : RowCell{};
    }
    case Kind::Key: return keyAgencies(column);
    case Kind::Part: return part(at.child, column);
    }
    Q_UNREACHABLE();
}

QString ForecastModel::header(int column) const
{
    return column == IfAllCome ? tr("If all come who have not declined") : column == SaidYes ? tr("So far: who said yes") : QString();
}

QString ForecastModel::rowId(int row) const
{
    const Row& at = m_rows.at(static_cast<size_t>(row));
    return u"%1:%2:%3"_s.arg(static_cast<int>(at.kind)).arg(at.child).arg(at.index);
}

ForecastPane::ForecastPane(const Desk& desk, QWidget* parent)
    : QWidget(parent), m_card(new Card(this)), m_back(makeButton(this, ButtonLook::Quiet, u"arrow-left"_s)), m_list(new CardTable(this)),
      m_model(new ForecastModel(desk, m_list))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    m_card->addHeaderWidget(m_back);
    m_card->setBody(m_list);
    m_list->setColumns({{ColumnWidth::Kind::Fixed, 200}, {ColumnWidth::Kind::Stretch, 200}, {ColumnWidth::Kind::Stretch, 200}});
    m_list->setRows(m_model);
    connect(m_back, &QPushButton::clicked, this, &ForecastPane::backWanted);
    refreshTexts();
}

void ForecastPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void ForecastPane::refreshTexts()
{
    m_card->setTitle(tr("What to expect"));
    m_back->setText(tr("Back to the list"));
    m_list->setAccessibleName(tr("What to expect"));
}

} // namespace cadair::ui

#include "moc_forecastpane.cpp"
