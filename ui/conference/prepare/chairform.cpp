#include "ui/conference/prepare/chairform.h"

#include "core/wording/namesofpreparing.h"
#include "core/workflow/chairs.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/settlingtext.h"

#include <QCheckBox>
#include <QComboBox>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

/// The words this procedure goes by in a check, as choices.
std::vector<FormChoice> askedFor(const Procedure& procedure, QStringView check, QString (*name)(const QString&))
{
    std::vector<FormChoice> choices;
    for (const CheckLine& line : procedure.checks)
        if (line.check.text() == check)
            for (const QString& word : line.words)
                choices.push_back({word, [word, name] { return name(word); }});
    return choices;
}

QString qualityName(const QString& word) { return nameOfQuality(word, screenLanguage()); }
QString metName(const QString& word) { return nameOfMet(word, screenLanguage()); }

} // namespace

ChairForm::ChairForm(const PrepareTools& tools, const PrepareState& state, QWidget* parent)
    : DraftedForm(tools, state, u"chair"_s, parent)
{
    for (const Participant& person : state.file().participants)
        if (person.capacity == Capacity::Chair)
            m_now = person.name;
    tried([this] { m_before = chairingWith(this->tools().desk.office(), this->state().file(), {}).previousChair; });
    m_independent = rows().choice([] { return tr("Free of the case"); },
                                  yesAndNo([] { return tr("Has no part in the case, and manages nobody who has"); }, [] { return tr("Has a part in it"); }),
                                  [] { return tr("Not asked yet"); });
    m_conflict = rows().text([] { return tr("What stands in the way"); });
    const Procedure& procedure = *state.open.procedure;
    if (const auto qualities = askedFor(procedure, u"chair-qualities", qualityName); !qualities.empty())
        m_qualities = rows().ticks([] { return tr("What the procedure asks of a chair"); }, qualities);
    if (const auto met = askedFor(procedure, u"chair-met-before", metName); !met.empty())
        m_met = rows().ticks([] { return tr("Met before the meeting"); }, met);
    m_last = rows().note();
    m_change = rows().text([] { return tr("Why it is somebody else this time"); });
    if (const auto& kept = state.open.record.dossier.chairing) {
        FormRows::choose(m_independent, !kept->independent ? QString() : *kept->independent ? u"yes"_s : u"no"_s);
        m_conflict->setSettledText(kept->conflict);
        FormRows::setTicked(m_qualities, kept->qualities);
        FormRows::setTicked(m_met, kept->metBefore);
        m_change->setSettledText(kept->changeReason);
    }
    takeUpDraft();
    connect(m_independent, &QComboBox::currentIndexChanged, this, &ChairForm::showWhatApplies);
    ChairForm::refreshTexts();
}

bool ChairForm::isAnother() const
{
    return !m_before.isEmpty() && !m_now.isEmpty() && m_before != m_now;
}

void ChairForm::showWhatApplies()
{
    rows().setShown(m_conflict, FormRows::yesOrNo(m_independent) == false);
    rows().setShown(m_change, isAnother());
}

bool ChairForm::take()
{
    if (!rows().begin())
        return false;
    const auto independent = FormRows::yesOrNo(m_independent);
    if (independent == false && m_conflict->text().trimmed().isEmpty()) {
        rows().refuse(m_conflict, [] { return tr("Write what the chair has to do with the case."); });
        rows().goToRefused();
        return false;
    }
    Chairing chairing = state().open.record.dossier.chairing.value_or(Chairing{});
    chairing.independent = independent;
    chairing.conflict = independent == false ? m_conflict->text().trimmed() : QString();
    chairing.qualities = FormRows::ticked(m_qualities);
    chairing.metBefore = FormRows::ticked(m_met);
    chairing.changeReason = isAnother() ? m_change->text().trimmed() : QString();
    return did([&] { return keepChairing(tools().desk.office(), state().id(), chairing); });
}

void ChairForm::refreshTexts()
{
    setHead(tr("The chair"), m_now);
    setVerb(tr("Keep this"));
    //: %1: somebody's name
    m_last->setText(m_before.isEmpty() ? tr("This casebook knows of no earlier conference about these children.")
                                       : tr("%1 chaired the last conference about these children.").arg(m_before));
    rows().refreshTexts();
    showWhatApplies();
}

} // namespace cadair::ui

#include "moc_chairform.cpp"
