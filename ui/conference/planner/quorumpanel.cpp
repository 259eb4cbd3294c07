#include "ui/conference/planner/quorumpanel.h"

#include "core/wording/localwords.h"
#include "core/wording/namesofpeople.h"
#include "core/wording/namesofrules.h"
#include "ui/conference/planner/whoparts.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

QuorumPanel::QuorumPanel(PlannerState& plan, QWidget* parent)
    : QWidget(parent), m_state(plan), m_quorum(makeCardList(this)), m_note(new TextLabel(this, TextSize::Body, Tone::Muted))
{
    MadeRows::Makers makers;
    makers.rows = [this] { return static_cast<int>(m_lines.size()); };
    makers.columns = [] { return 1; };
    makers.id = [](int row) { return QString::number(row); };
    makers.cell = [this](int row, int) {
        const Line& line = m_lines.at(static_cast<size_t>(row));
        RowCell cell = line.tone == Tone::Muted ? waitingCell(line.words, line.why) : stateCell(line.tone, line.words, line.why);
        cell.strong = line.tone != Tone::Muted;
        return cell;
    };
    m_rows = new MadeRows(std::move(makers), m_quorum);
    m_quorum->setRows(m_rows);
    auto* rows = new QVBoxLayout(this);
    scaleLayout(rows, {}, 0);
    rows->addWidget(m_quorum, 1);
    auto* note = new QVBoxLayout;
    scaleLayout(note, {16, 8, 16, 10}, 0);
    note->addWidget(m_note);
    rows->addLayout(note);
    connect(&plan, &PlannerState::changed, this, &QuorumPanel::judge);
    judge();
}

void QuorumPanel::judge()
{
    m_rows->changeRows([this] {
        m_lines.clear();
        if (!m_state.isOpen() || m_state.draft().children.empty())
            return;
        const OpenConference& planned = m_state.planned();
        size_t at = 0;
        for (const ChildQuorum& child : quorumNow(planned, m_state.desk().clock().now())) {
            const Subject* subject = planned.file.subject(child.child);
            addChild(child, who::letter(at++) + u' ' + (subject ? callName(subject->child, screenLanguage()) : QString()));
        }
        addKeyAgencies();
    });
    refreshTexts();
}

void QuorumPanel::addChild(const ChildQuorum& child, const QString& name)
{
    const Language language = screenLanguage();
    const Naming naming = m_state.naming();
    const auto line = [&](const QuorumVerdict& verdict, bool confirmed) {
        Line said{child.child, verdict.outcome, {}, {}, Tone::Attention};
        switch (verdict.outcome) {
        case Outcome::Satisfied:
            said.tone = Tone::Done;
            said.words = confirmed ? tr("%1: quorate by those who said yes").arg(name) : tr("%1: quorate if all come").arg(name);
            said.why = countedSentence(verdict, naming, language);
            break;
        case Outcome::NotStated:
            said.tone = Tone::Note;
            said.words = tr("%1: no quorum is stated").arg(name);
            said.why = sentences(verdict.reasons, naming, language).join(u' ');
            break;
        case Outcome::Refused:
        case Outcome::NeedsDecision:
            said.words = confirmed ? tr("%1: not yet by those who said yes").arg(name) : tr("%1: no quorum, even if all come").arg(name);
            said.why = sentences(verdict.reasons, naming, language).join(u' ');
            if (confirmed)
                said.tone = Tone::Muted;
            break;
        }
        QStringList uncounted;
        if (!confirmed)
            for (const NotCounted& person : verdict.notCounted)
                if (person.code != ReasonCode::NotAPractitioner) // of the family and the chair nobody expects it
                    uncounted << sentence(person, child.child, naming, language);
        if (!uncounted.isEmpty())
            said.why = (said.why + u' ' + uncounted.join(u' ')).trimmed();
        m_lines.push_back(said);
    };
    line(child.now, false);
    if (child.ifConfirmed && child.now.outcome == Outcome::Satisfied)
        line(*child.ifConfirmed, true);
}

void QuorumPanel::addKeyAgencies()
{
    OpenConference ifAllCome = m_state.planned(); // who is asked counts, not who has answered
    for (Participant& person : ifAllCome.file.participants)
        if (person.reply == Reply::Awaited)
            person.reply = Reply::Coming;
    const KeyAgencyVerdict keys = keyAgenciesNow(ifAllCome);
    if (keys.outcome != Outcome::Refused && keys.outcome != Outcome::NeedsDecision && keys.outcome != Outcome::Satisfied)
        return;
    const bool asked = keys.outcome == Outcome::Satisfied;
    m_lines.push_back({ifAllCome.file.subjects.front().child.id, keys.outcome,
                       asked ? tr("Key agencies are asked") : tr("%n key agencies not asked", nullptr, static_cast<int>(keys.reasons.size())),
                       sentences(keys.reasons, m_state.naming(), screenLanguage()).join(u' '), asked ? Tone::Done : Tone::Attention});
}

void QuorumPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        judge();
}

void QuorumPanel::refreshTexts()
{
    m_quorum->setAccessibleName(tr("Quorum, child by child"));
    m_quorum->setVisible(!m_lines.empty());
    m_note->setText(m_lines.empty()    ? tr("Once children and people are chosen, the quorum of each child is forecast here.")
                    : m_state.isOpen() ? adoptionSentence(m_state.planned().local, u"quorum.others"_s, screenLanguage())
                                       : QString());
    m_note->setVisible(!m_note->text().isEmpty());
}

} // namespace cadair::ui

#include "moc_quorumpanel.cpp"
