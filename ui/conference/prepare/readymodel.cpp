#include "ui/conference/prepare/readymodel.h"

#include "core/wording/honouring.h"
#include "core/wording/limits.h"
#include "core/wording/localwords.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/icons.h"

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

QString idOf(const ReadyItem& item)
{
    return wordOf(item.kind) + (item.child ? u':' + item.child->text() : QString());
}

} // namespace

void ReadyModel::setState(const PrepareState* state)
{
    changeRows([&] {
        m_state = state;
        m_rows.clear();
        for (const ReadyState section : {ReadyState::ToDo, ReadyState::Done}) {
            std::vector<Row> under;
            for (size_t i = 0; state && i < state->ready.size(); ++i)
                if (state->ready[i].state == section)
                    under.push_back({std::nullopt, i});
            if (under.empty())
                continue;
            m_rows.push_back({section, under.size()});
            m_rows.insert(m_rows.end(), under.begin(), under.end());
        }
    });
}

const ReadyItem* ReadyModel::item(const QString& id) const
{
    if (!m_state)
        return nullptr;
    const auto found = std::find_if(m_state->ready.begin(), m_state->ready.end(), [&](const ReadyItem& each) { return idOf(each) == id; });
    return found == m_state->ready.end() ? nullptr : &*found;
}

QString ReadyModel::title(const ReadyItem& item) const
{
    const bool done = item.state == ReadyState::Done;
    switch (item.kind) {
    case ReadyKind::DateInTime:
        if (!m_state->conference().date)
            return tr("No date yet");
        return done && !item.passed ? tr("Date in time") : done ? tr("Late, with its reason") : tr("The date is late");
    case ReadyKind::ChairNamed: return done ? tr("Chair named") : tr("No chair yet");
    case ReadyKind::MinuteTakerNamed: return done ? tr("Minute-taker named") : tr("Name the minute-taker");
    case ReadyKind::EverybodyInvited: return done ? tr("Everybody invited") : tr("Send the invitations");
    case ReadyKind::RepliesIn: return done ? tr("All replies in") : tr("Replies are missing");
    case ReadyKind::ReportsIn: return done ? tr("All reports in") : tr("Reports are not in");
    case ReadyKind::LanguagesAsked: return done ? tr("Languages asked") : tr("Ask about languages");
    case ReadyKind::QuorumIfAllCome: {
        const Subject* subject = item.child ? m_state->file().subject(*item.child) : nullptr;
        const QString child = subject ? callName(subject->child, screenLanguage()) : QString();
        //: %1: a child
        return done ? tr("Quorum if all come: %1").arg(child) : tr("No quorum in sight: %1").arg(child);
    }
    case ReadyKind::KeyAgenciesExpected: return done ? tr("Key agencies expected") : tr("A key agency is missing");
    case ReadyKind::TellOfChange: return done ? tr("Everybody knows of the change") : toTell(static_cast<int>(item.people.size()));
    case ReadyKind::ExclusionsSettled: return done ? tr("Requests to keep somebody out settled") : tr("The chair has a request to settle");
    case ReadyKind::ChildrensPart: return done ? tr("Each child's part settled") : tr("A child's part is open");
    case ReadyKind::DecisionMakers: return done ? tr("Each agency can decide") : tr("Ask who can decide");
    case ReadyKind::Interpreters: return done ? tr("Interpreters settled") : tr("An interpreter is not settled");
    case ReadyKind::Childcare: return done ? tr("Childcare arranged") : tr("Ask about childcare");
    case ReadyKind::ObserversAgreed: return done ? tr("Observers agreed to") : tr("An observer is not agreed to");
    case ReadyKind::TeamManagerInstead: return done ? tr("The team manager comes instead") : tr("The team manager should come");
    }
    Q_UNREACHABLE();
}

QString ReadyModel::toTell(int people) const
{
    switch (m_state->telling.change) {
    case Change::PutOff: return tr("%n person(s) to be told it is put off", nullptr, people);
    case Change::CalledOff: return tr("%n person(s) to be told it is off", nullptr, people);
    case Change::Moved:
    case Change::None: return tr("%n person(s) with the old date", nullptr, people);
    }
    Q_UNREACHABLE();
}

QString ReadyModel::second(const ReadyItem& item) const
{
    if (item.state == ReadyState::Done)
        return {};
    QStringList parts;
    if (item.due)
        parts << (item.due == m_state->today ? tr("due today")
                  : *item.due < m_state->today ? tr("was due %1").arg(shortWeekdayDate(*item.due, screenLanguage()))
                                               : tr("due %1").arg(shortWeekdayDate(*item.due, screenLanguage())));
    if (!item.people.empty())
        parts << preparewords::people(*m_state, item.people);
    if (parts.isEmpty() && !item.reasons.empty())
        parts << sentences(item.reasons, preparewords::naming(*m_state, m_desk), screenLanguage()).constFirst();
    return parts.join(u" · "_s);
}

QString ReadyModel::why(const ReadyItem& item) const
{
    QStringList parts = sentences(item.reasons, preparewords::naming(*m_state, m_desk), screenLanguage());
    if (item.kind == ReadyKind::DateInTime)
        for (const LimitVerdict& limit : m_state->limits)
            if (limit.governs && isAboutTheDate(limit, m_state->conference(), *m_state->open.procedure))
                parts << limitExplanation(limit, screenLanguage(), m_state->open.local) << limitState(limit, *m_state->open.calendar, m_state->today, screenLanguage());
    if (item.kind == ReadyKind::ReportsIn)
        for (const LimitVerdict& limit : m_state->limits)
            if (limit.to && !limit.measured && limit.rule == item.rule && limit.due && limit.due->date() == item.due) {
                parts << limitExplanation(limit, screenLanguage(), m_state->open.local);
                break;
            }
    if (item.kind == ReadyKind::QuorumIfAllCome && m_state->open.procedure->local.contains(u"quorum.others"_s))
        parts << adoptionSentence(m_state->open.local, u"quorum.others"_s, screenLanguage());
    if (item.kind == ReadyKind::TellOfChange)
        parts << tr("They were asked to the meeting as it was, and no letter or note says that they know. A new invitation tells them; so does a call.");
    parts << preparewords::ruleText(*m_state->open.procedure, item.rule) << whoActs(item.rule);
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.isEmpty() ? tr("The procedure does not ask for this in so many words; a conference needs it all the same.") : parts.join(u' ');
}

QString ReadyModel::whoActs(const RuleId& id) const
{
    const Rule* rule = m_state->open.procedure->rule(id);
    //: %1: who has to act by a rule ("Chair")
    return rule && !rule->actor.isEmpty() ? tr("To be done by: %1.").arg(nameOfActor(rule->actor, screenLanguage())) : QString();
}

RowCell ReadyModel::cell(int row, int) const
{
    const Row& at = m_rows.at(static_cast<size_t>(row));
    if (at.section) {
        const int many = static_cast<int>(at.item);
        return sectionCell(*at.section == ReadyState::Done ? tr("Done · %1").arg(many) : tr("To do · %1").arg(many));
    }
    const ReadyItem& item = m_state->ready[at.item];
    RowCell cell = textCell(title(item), second(item));
    if (item.state == ReadyState::Done) {
        cell.icon = shape::done;
        cell.iconTone = Tone::Done;
        return cell;
    }
    cell.strong = true;
    const bool pressing = item.passed || (item.due && *item.due <= m_state->today) || item.kind == ReadyKind::QuorumIfAllCome;
    cell.icon = item.passed ? shape::stopped : pressing ? shape::attention : shape::waiting;
    cell.iconTone = item.passed ? Tone::Stopped : pressing ? Tone::Attention : Tone::Muted;
    return cell;
}

QString ReadyModel::rowId(int row) const
{
    const Row& at = m_rows.at(static_cast<size_t>(row));
    return at.section ? QString() : idOf(m_state->ready[at.item]);
}

} // namespace cadair::ui

#include "moc_readymodel.cpp"
