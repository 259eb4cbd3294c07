#include "ui/conference/prepare/whoelsepane.h"

#include "core/wording/askings.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/icons.h"

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

WhoElseModel::Section WhoElseModel::sectionOf(ProposalState state)
{
    switch (state) {
    case ProposalState::Open: return Section::ToThinkOf;
    case ProposalState::NotAsked: return Section::MayCome;
    case ProposalState::Covered:
    case ProposalState::NotNeeded: return Section::Settled;
    }
    Q_UNREACHABLE();
}

void WhoElseModel::setState(const PrepareState* state, std::vector<Proposal> proposals)
{
    changeRows([&] {
        m_state = state;
        m_proposals = std::move(proposals);
        m_rows.clear();
        for (const Section section : {Section::ToThinkOf, Section::MayCome, Section::Settled}) {
            std::vector<Row> under;
            for (size_t i = 0; i < m_proposals.size(); ++i)
                if (sectionOf(m_proposals[i].state) == section)
                    under.push_back({std::nullopt, i});
            if (under.empty())
                continue;
            m_rows.push_back({section, under.size()});
            m_rows.insert(m_rows.end(), under.begin(), under.end());
        }
    });
}

const Proposal* WhoElseModel::proposal(const QString& id) const
{
    const auto found = std::find_if(m_proposals.begin(), m_proposals.end(), [&](const Proposal& each) { return each.word == id; });
    return found == m_proposals.end() ? nullptr : &*found;
}

int WhoElseModel::open() const
{
    return static_cast<int>(std::count_if(m_proposals.begin(), m_proposals.end(), [](const Proposal& each) { return each.state == ProposalState::Open; }));
}

QString WhoElseModel::name(const Proposal& proposal) const
{
    if (!proposal.name.isEmpty())
        return proposal.name;
    if (const Subject* subject = proposal.child ? m_state->file().subject(*proposal.child) : nullptr)
        return callName(subject->child, screenLanguage());
    return nameOfInvitees(proposal.word, m_desk.rulebook().agencies(), screenLanguage());
}

QString WhoElseModel::why(const Proposal& proposal) const
{
    QStringList parts{nameOf(proposal.because, screenLanguage())};
    if (proposal.person && proposal.agencies.size() == 1)
        parts << nameOfInvitees(proposal.agencies.begin()->text(), m_desk.rulebook().agencies(), screenLanguage());
    if (!proposal.rules.empty())
        parts << proposal.rules.front(); // its text: the tip, and F1
    return parts.join(u" · "_s);
}

RowCell WhoElseModel::settled(const Proposal& proposal) const
{
    switch (proposal.state) {
    case ProposalState::Open: return waitingCell(tr("Nobody yet"));
    case ProposalState::NotAsked: return mutedCell(tr("Nobody said so"));
    case ProposalState::Covered: return stateCell(Tone::Done, tr("On the list"), preparewords::people(*m_state, proposal.coveredBy));
    case ProposalState::NotNeeded: return textCell(tr("Not needed"), proposal.whyNot.section(u'\n', 0, 0));
    }
    Q_UNREACHABLE();
}

RowCell WhoElseModel::cell(int row, int column) const
{
    const Row& at = m_rows.at(static_cast<size_t>(row));
    if (at.section) {
        if (column != Who)
            return {};
        const int many = static_cast<int>(at.index);
        switch (*at.section) {
        case Section::ToThinkOf: return sectionCell(tr("To think of · %1").arg(many));
        case Section::MayCome: return sectionCell(tr("Where they are needed · %1").arg(many));
        case Section::Settled: return sectionCell(tr("Settled · %1").arg(many));
        }
    }
    const Proposal& proposal = m_proposals.at(at.index);
    switch (column) {
    case Who: return textCell(name(proposal), why(proposal), true);
    case Settled: return settled(proposal);
    default: return proposal.state == ProposalState::Covered ? RowCell{} : buttonCell(tr("Invite…"));
    }
}

QString WhoElseModel::header(int column) const
{
    return QStringList{tr("Who"), tr("How it stands"), QString()}.value(column);
}

QString WhoElseModel::rowId(int row) const
{
    const Row& at = m_rows.at(static_cast<size_t>(row));
    return at.section ? QString() : m_proposals.at(at.index).word;
}

QString WhoElseModel::tip(int row, int) const
{
    const Row& at = m_rows.at(static_cast<size_t>(row));
    QStringList texts;
    if (!at.section)
        for (const RuleId& rule : m_proposals.at(at.index).rules)
            texts << preparewords::ruleText(*m_state->open.procedure, rule);
    return texts.join(u'\n');
}

} // namespace cadair::ui
