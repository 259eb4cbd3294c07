#include "ui/conference/live/confirmsheet.h"

#include "core/wording/names.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

ConfirmSheet::ConfirmSheet(const LiveTools& tools, const LiveState& state, DecisionInput input, bool correction, std::vector<ParticipantId> notAsked, QWidget* parent)
    : Sheet(tools, state, parent), m_input(std::move(input)), m_correction(correction), m_notAsked(std::move(notAsked)),
      m_what(new TextLabel(this, TextSize::Section, Tone::Plain, true)), m_why(new SettlingText(this)), m_whyRow(new FieldRow(m_why, this, FieldRow::LabelPlace::Above))
{
    body()->addWidget(m_what);
    m_how = addWords();
    m_reasons = addWords();
    m_dissent = addWords();
    m_waiting = addWords(true);
    m_waiting->setTone(Tone::Attention);
    m_why->setLines(3, 6);
    body()->addWidget(m_whyRow);
    m_whyRow->setVisible(correction);
    if (correction)
        keep(m_why, u"correction/"_s + m_input.child.text());
    setIconName(&verb(), u"check-lg"_s);
}

QWidget* ConfirmSheet::firstField() const
{
    return m_correction ? static_cast<QWidget*>(m_why) : &verb();
}

QString ConfirmSheet::readBack() const
{
    return QStringList{m_what->text(), m_how->text(), m_reasons->text()}.join(u'\n');
}

bool ConfirmSheet::take()
{
    const ConferenceId& id = state().file().conference.id;
    if (!m_correction)
        return did([&] { return confirmDecision(tools().desk.office(), id, m_input); });
    if (m_why->text().trimmed().isEmpty()) {
        setRefusal(tr("Say why it is corrected; the old words stay beside the new ones."));
        m_why->setFocus();
        return false;
    }
    return did([&] { return correctDecision(tools().desk.office(), id, m_input, m_why->text()); });
}

void ConfirmSheet::refreshTexts()
{
    const int child = state().indexOf(m_input.child);
    const QString name = livewords::child(state(), child);
    setHead(m_correction ? tr("Correct the decision for %1?").arg(name) : tr("Is this what was decided for %1?").arg(name),
            m_correction ? tr("The decision of before stays in the record, with who corrected it and why.") : tr("Read it out. It is written when you confirm, and can only be corrected after that."));
    Decision said{.id = DecisionId::fresh(), .conference = state().file().conference.id, .child = m_input.child, .outcome = m_input.outcome};
    said.categories = m_input.categories;
    //: a child and the decision
    m_what->setText(tr("%1: %2").arg(name, livewords::decided(state(), said)));
    m_how->setText(nameOf(m_input.reachedBy, screenLanguage()));
    m_reasons->setText(m_input.categoryReason.trimmed().isEmpty() ? m_input.reasons : m_input.reasons + u'\n' + m_input.categoryReason);
    QStringList dissents;
    for (const Dissent& dissent : state().record().dissents)
        if (dissent.child == m_input.child)
            if (const Participant* who = state().file().participant(dissent.participant))
                dissents << who->name;
    m_dissent->setText(tr("Dissent: %1").arg(dissents.join(u", "_s)));
    m_dissent->setVisible(!dissents.isEmpty());
    QStringList waiting;
    for (const ParticipantId& id : m_notAsked)
        if (const Participant* person = state().file().participant(id))
            waiting << tr("%1 (%2)").arg(livewords::belongs(*person, tools().desk), person->name);
    m_waiting->setText(tr("Not asked: %1").arg(waiting.join(u", "_s)));
    m_waiting->setVisible(!m_notAsked.empty() && !m_correction);
    m_whyRow->setLabel(tr("Why it is corrected"));
    setNotNow(m_notAsked.empty() || m_correction ? tr("Go back") : tr("Ask now"));
    setVerb(m_correction ? tr("Write the correction") : m_notAsked.empty() ? tr("Confirm for %1").arg(name) : tr("Confirm without asking them"));
}

} // namespace cadair::ui

#include "moc_confirmsheet.cpp"
