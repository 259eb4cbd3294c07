#include "ui/conference/live/decisionpage.h"

#include "core/wording/dissenting.h"
#include "core/wording/names.h"
#include "core/workflow/dissenting.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"

#include <QKeySequence>
#include <QPushButton>

namespace cadair::ui {

using namespace Qt::StringLiterals;

// What the decision's page says: what the family said, what stands, and the words of its buttons.

namespace {
constexpr qsizetype heardLines = 2;
}

void DecisionPage::refreshHeard()
{
    QStringList lines;
    const auto& notes = m_state->record().notes;
    for (auto note = notes.rbegin(); note != notes.rend() && lines.size() < heardLines; ++note) {
        const bool child = note->kind == NoteKind::ChildsWords;
        if (!child && note->kind != NoteKind::FamilysWords)
            continue;
        if (note->child && *note->child != m_state->childId(m_child))
            continue;
        const QString words = note->text.simplified();
        const QString who = child && note->child ? livewords::child(*m_state, m_child) : QString();
        //: a child and the child's words
        lines.prepend(who.isEmpty() || words.contains(who) ? words : tr("%1: %2").arg(who, words));
    }
    m_heard->setText(lines.join(u'\n'));
    m_heard->setVisible(!lines.isEmpty());
    m_heardNote->setText(tr("Heard, not counted"));
    m_heardNote->setVisible(!lines.isEmpty());
}

void DecisionPage::refreshTexts()
{
    m_views->setAccessibleName(tr("Views, in order"));
    m_views->setAccessibleDescription(tr("1 likely, 2 not likely, 3 no view, 0 not asked. Enter or F2: the reason."));
    m_nobody->setText(tr("No practitioner has come yet, so there is nobody to ask."));
    m_dissent->setText(tr("Record dissent…"));
    m_dissent->setToolTip(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D).toString(QKeySequence::NativeText));
    m_correct->setText(tr("Correct…"));
    m_notNow->setText(tr("Leave it as it is"));
    if (!m_state || m_child < 0)
        return;
    refreshHeard();
    m_nobody->setVisible(m_model->rows() == 0);
    m_views->setVisible(m_model->rows() > 0);
    const QString child = livewords::child(*m_state, m_child);
    const Decision* now = decision();
    const bool form = (!now && m_state->inSession()) || m_correcting;
    m_form->setVisible(form);
    m_decided->setVisible(!form);
    m_confirm->setText(m_correcting ? tr("Correct for %1…").arg(child) : tr("Confirm for %1…").arg(child));
    m_confirm->setVisible(form);
    m_notNow->setVisible(m_correcting);
    m_correct->setVisible(now && !m_correcting);
    m_dissent->setVisible(m_state->inSession() && !m_correcting);
    if (now) {
        m_decidedWhat->setText(tr("Decided for %1: %2").arg(child, livewords::decided(*m_state, *now)));
        m_decidedHow->setText(tr("%1, at %2 by %3").arg(nameOf(now->reachedBy, screenLanguage()), timeText(now->decidedAt.time()), now->decidedBy)
                              + (now->corrects ? u"\n"_s + tr("Corrected: %1").arg(now->correctionReason) : QString()));
        m_decidedWhy->setText(now->categoryReason.isEmpty() ? now->reasons : now->reasons + u'\n' + now->categoryReason);
    } else if (!form) {
        m_decidedWhat->setText(tr("Nothing was decided for %1.").arg(child));
        m_decidedHow->clear();
        m_decidedWhy->clear();
    }
    m_decidedWhat->setTone(now ? Tone::Done : Tone::Muted);
    QStringList dissents;
    std::map<DissentId, QString> told; // stands beside the record, and is looked up where there is a dissent
    if (!m_state->record().dissents.empty() && m_tools.desk.isOpen())
        guarded(m_messages, [&] { told = nextStepsTold(m_tools.desk.office(), m_state->file().conference.id); });
    for (const Dissent& dissent : m_state->record().dissents)
        if (dissent.child == m_state->childId(m_child))
            if (const Participant* who = m_state->file().participant(dissent.participant))
                dissents << (tr("Dissent: %1. %2").arg(who->name, dissent.reason) + u'\n'
                             + nextStepSentence(told[dissent.id], *who, m_state->procedure(), screenLanguage()))
                                .trimmed();
    m_dissents->setText(dissents.join(u'\n'));
    m_dissents->setVisible(!dissents.isEmpty());
    for (TextLabel* label : {m_decidedHow, m_decidedWhy})
        label->setVisible(!label->text().isEmpty());

    const int waiting = static_cast<int>(m_model->notAsked().size());
    m_warning->setText(waiting > 0 && !now ? tr("%n not asked yet", nullptr, waiting) : QString());
    m_warning->setVisible(!m_warning->text().isEmpty() && m_state->inSession());
    m_warningIcon->setIcon(shape::attention, Tone::Attention);
    m_warningIcon->setVisible(m_warning->isVisibleTo(this));
}

} // namespace cadair::ui
