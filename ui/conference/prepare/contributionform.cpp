#include "ui/conference/prepare/contributionform.h"

#include "core/rules/entitlement.h"
#include "core/wording/namesofpreparing.h"
#include "core/workflow/hearing.h"
#include "ui/conference/prepare/preparechoices.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/settlingtext.h"

#include <QCheckBox>
#include <QComboBox>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

QString kindName(ContributionKind value) { return nameOf(value, screenLanguage()); }

} // namespace

ContributionForm::ContributionForm(const PrepareTools& tools, const PrepareState& state, std::optional<size_t> index,
                                   const std::optional<ParticipantId>& giver, QWidget* parent)
    : DraftedForm(tools, state, u"contribution/"_s + (index ? QString::number(*index) : u"new"_s), parent), m_index(index)
{
    m_from = rows().choice([] { return tr("From"); }, peopleChoices(state, isFamily), [] { return tr("Choose…"); });
    m_kind = rows().choice([] { return tr("What it is"); }, enumChoices<ContributionKind>(kindName));
    m_words = rows().text([] { return tr("What it says"); }, [] { return tr("In their own words where that can be."); });
    m_received = rows().date([] { return tr("Received on"); });
    m_shared = rows().tick([] { return tr("Everybody at the conference may have it, as the giver wishes"); });
    const auto& all = state.open.record.dossier.contributions;
    if (index && *index < all.size()) {
        const Contribution& kept = all[*index];
        FormRows::choose(m_from, kept.from.text());
        FormRows::choose(m_kind, wordOf(kept.kind));
        m_words->setSettledText(kept.words);
        m_received->setDate(kept.received);
        m_shared->setChecked(kept.mayBeShared);
    } else {
        FormRows::choose(m_from, giver ? giver->text() : QString());
        m_received->setDate(state.today);
    }
    takeUpDraft();
    ContributionForm::refreshTexts();
}

bool ContributionForm::take()
{
    if (!rows().begin())
        return false;
    const auto from = personChosen(state(), m_from);
    if (!from)
        rows().refuse(m_from, [] { return tr("Choose who it is from."); });
    if (m_words->text().trimmed().isEmpty())
        rows().refuse(m_words, [] { return tr("Write what it says, or what it shows."); });
    const bool late = m_received->date() && *m_received->date() > state().today;
    if (late)
        rows().refuse(m_received, [] { return tr("This day is still to come."); });
    if (!from || late || m_words->text().trimmed().isEmpty()) {
        rows().goToRefused();
        return false;
    }
    const Contribution given{.from = *from, .kind = fromWord<ContributionKind>(FormRows::chosen(m_kind)).value_or(ContributionKind::Other),
                             .words = m_words->text().trimmed(), .received = m_received->date(), .mayBeShared = m_shared->isChecked()};
    return did([&] { return keepContribution(tools().desk.office(), state().id(), m_index, given); });
}

void ContributionForm::refreshTexts()
{
    setHead(tr("What the family gives the conference"));
    setVerb(tr("Keep this"));
    rows().refreshTexts();
}

} // namespace cadair::ui

#include "moc_contributionform.cpp"
