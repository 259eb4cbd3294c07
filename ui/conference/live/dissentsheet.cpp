#include "ui/conference/live/dissentsheet.h"

#include "core/rules/representation.h"
#include "core/wording/honouring.h"
#include "core/workflow/meeting.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

DissentSheet::DissentSheet(const LiveTools& tools, const LiveState& state, int child, std::optional<ParticipantId> who, QWidget* parent)
    : Sheet(tools, state, parent), m_child(child), m_who(new QComboBox(this)), m_words(new SettlingText(this)), m_readBack(new QCheckBox(this)),
      m_whoRow(new FieldRow(m_who, this)), m_wordsRow(new FieldRow(m_words, this))
{
    for (const Participant& person : state.file().participants)
        if (person.capacity != Capacity::MinuteTaker && cameAtAll(person))
            m_who->addItem(person.name, person.id.text());
    m_who->setCurrentIndex(who ? m_who->findData(who->text()) : -1);
    m_words->setLines(4, 8);
    body()->addWidget(m_whoRow);
    body()->addWidget(m_wordsRow);
    body()->addWidget(m_readBack);
    m_next = addWords();
    keep(m_words, u"dissent/"_s + state.childId(child).text());
}

bool DissentSheet::take()
{
    const auto who = ParticipantId::parse(m_who->currentData().toString());
    if (!who) {
        setRefusal(tr("Choose who dissents first."));
        m_who->setFocus();
        return false;
    }
    if (m_words->text().trimmed().isEmpty()) {
        setRefusal(tr("Write down the reason in their own words first."));
        m_words->setFocus();
        return false;
    }
    return did([&] {
        return recordDissent(tools().desk.office(), state().file().conference.id, state().childId(m_child), *who,
                             m_words->text(), m_readBack->isChecked());
    });
}

void DissentSheet::refreshTexts()
{
    setHead(tr("Dissent from the decision for %1").arg(livewords::child(state(), m_child)),
            tr("It is kept beside the decision and goes wherever the decision goes."));
    for (int i = 0; i < m_who->count(); ++i)
        if (const Participant* person = state().file().participant(*ParticipantId::parse(m_who->itemData(i).toString())))
            m_who->setItemText(i, tr("%1, %2").arg(person->name, livewords::belongs(*person, tools().desk)));
    m_whoRow->setLabel(tr("Who"));
    m_who->setPlaceholderText(tr("Choose…"));
    m_wordsRow->setLabel(tr("In their own words"));
    m_readBack->setText(tr("Read back to them"));
    QStringList rules; // what the procedure says happens next
    for (const Rule& rule : state().procedure().rules)
        if (rule.when == u"dissent" || rule.topic == u"dissent")
            rules << markedText(rule, screenLanguage());
    m_next->setText(rules.mid(0, 2).join(u'\n'));
    m_next->setVisible(!rules.isEmpty());
    setVerb(tr("Record the dissent"));
    setNotNow(tr("Not now"));
}

} // namespace cadair::ui

#include "moc_dissentsheet.cpp"
