#include "ui/conference/after/copiespane.h"

#include "core/wording/names.h"
#include "core/wording/reasons.h"
#include "ui/conference/after/finishmodel.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QScrollArea>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

void CopiesPane::addPassage(QGridLayout* rows, const Note& note, int row)
{
    const auto label = [&](const QString& text, Tone tone) {
        auto* made = new TextLabel(m_area->widget(), TextSize::Body, tone);
        made->setText(text);
        made->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return made;
    };
    const auto gone = std::find_if(m_leftOut.begin(), m_leftOut.end(), [&](const LeftOut& each) { return each.note.id == note.id; });
    const bool withheld = gone != m_leftOut.end();
    rows->addWidget(label(note.text, Tone::Plain), row, 0, Qt::AlignTop);
    if (!withheld) {
        rows->addWidget(label(note.text, Tone::Plain), row, 1, Qt::AlignTop);
        return;
    }
    const QString because = gone->choice ? gone->choice->reason : sentencesOf(gone->reasons);
    //: %1: why
    rows->addWidget(label(tr("▨ 1 paragraph withheld. %1").arg(because), Tone::Attention), row, 1, Qt::AlignTop);
}

void CopiesPane::showPassage()
{
    delete m_area->takeWidget();
    auto* inside = new QWidget(m_area);
    m_area->setWidget(inside);
    inside->setAutoFillBackground(false); // setWidget turns it on
    auto* rows = new QGridLayout(inside);
    scaleLayout(rows, {16, 12, 16, 12}, 10);
    rows->setColumnStretch(0, 1);
    rows->setColumnStretch(1, 1);
    const auto title = [&](const QString& text, int column) {
        auto* made = new TextLabel(inside, TextSize::Small, Tone::Muted, true);
        made->setText(text);
        rows->addWidget(made, 0, column);
    };
    if (!m_state || m_passages.empty()) {
        auto* nothing = new TextLabel(inside, TextSize::Body, Tone::Muted);
        nothing->setText(tr("This copy leaves out nothing of what was noted."));
        rows->addWidget(nothing, 0, 0, 1, 2);
        rows->setRowStretch(1, 1);
        return;
    }
    title(tr("Full copy"), 0);
    title(tr("Their copy"), 1);
    const Note& shown = *passage();
    int row = 1;
    // the passage first, then what stands around it under the same heading
    addPassage(rows, shown, row++);
    for (const Note& note : m_state->record().notes)
        if (note.agenda == shown.agenda && note.id != shown.id)
            addPassage(rows, note, row++);
    rows->setRowStretch(row, 1);
}

void CopiesPane::say(const Verdict& verdict)
{
    m_messages.show({Tone::Attention, [this, verdict] { return sentencesOf(verdict.reasons); }, {}});
}

void CopiesPane::keep(const std::function<StepResult()>& step)
{
    StepResult result;
    if (!guarded(m_messages, [&] { result = step(); }))
        return;
    if (result.done)
        Q_EMIT changed();
    else
        say(result.verdict);
}

void CopiesPane::changeCopy()
{
    const GridRow* row = current();
    const DocumentKey* document = currentDocument();
    const GridCell* cell = row && document ? row->cell(*document) : nullptr;
    const Participant* person = row && row->person ? m_state->file().participant(*row->person) : nullptr;
    if (!cell || !cell->canChange || !person)
        return;
    const std::vector<CopyKind> kinds = copiesToChooseFrom(*document, *person, m_state->file(), *m_state->open.procedure);
    const bool someOnly = !readsAll(*person) && !person->of.empty() && person->of.size() < m_state->file().subjects.size();
    Question question;
    //: %1: a person
    question.title = tr("What does %1 get?").arg(person->name);
    question.text = tr("By the rules: %1 Whatever you choose is kept with your reason. Nothing is issued yet.").arg(sentencesOf(cell->copy.reasons));
    question.quietPrimary = true;
    if (cell->choice)
        question.verbs << tr("As the rules say");
    const auto others = someOnly ? std::find(kinds.begin(), kinds.end(), CopyKind::Family) : kinds.end();
    for (const CopyKind kind : kinds)
        question.verbs << nameOf(kind, screenLanguage());
    if (others != kinds.end())
        question.verbs << tr("Family copy, with the other children");
    const auto verb = m_prompts.ask(this, question);
    if (!verb)
        return;
    const int first = cell->choice ? 1 : 0;
    const ConferenceId id = m_state->id();
    const DocumentKey wanted = *document;
    const ParticipantId to = person->id;
    if (*verb < first)
        return keep([this, id, wanted, to] { return takeChoiceBack(m_desk.office(), id, wanted, to); });
    ReasonQuestion why;
    why.title = tr("Why?");
    why.text = tr("The reason stands beside the copy.");
    why.verb = tr("Keep it");
    const auto reason = m_prompts.askReason(this, why);
    if (!reason)
        return;
    const auto index = static_cast<size_t>(*verb - first);
    CopyChoice choice{.conference = id, .document = wanted, .to = to, .reason = *reason, .by = {}, .at = {}};
    choice.copy = index < kinds.size() ? kinds[index] : CopyKind::Family;
    choice.otherChildren = index >= kinds.size();
    keep([this, choice] { return chooseCopy(m_desk.office(), choice); });
}

void CopiesPane::changePassage()
{
    const GridRow* row = current();
    const Note* shown = passage();
    if (!row || !row->person || !shown)
        return;
    const NoteId note = shown->id;
    const ConferenceId id = m_state->id();
    const ParticipantId to = *row->person;
    const LeftOut* gone = leftOutAs(note);
    if ((gone && gone->choice) || isGiven(note))
        return keep([this, id, note, to] { return takePassageBack(m_desk.office(), id, note, to); });
    const bool give = gone != nullptr;
    ReasonQuestion why;
    //: %1: a person
    why.title = give ? tr("Why does %1 get this passage?").arg(nameOfRow(*row)) : tr("Why is this passage withheld from %1?").arg(nameOfRow(*row));
    why.text = give ? tr("The reason stands beside the passage.") : tr("It never enters the copy, and nothing in it shows that something is left out. The reason stands here alone.");
    why.verb = give ? tr("Give it") : tr("Withhold it");
    const auto reason = m_prompts.askReason(this, why);
    if (reason)
        keep([this, id, note, to, give, reason] {
            return choosePassage(m_desk.office(), id, {.note = note, .to = to, .given = give, .reason = *reason, .by = {}, .at = {}});
        });
}

void CopiesPane::settleOthers()
{
    const GridRow* row = current();
    const DocumentKey minutes = documents::minutes();
    const GridCell* cell = row ? row->cell(minutes) : nullptr;
    if (!row || !row->person || !row->othersOpen || !cell)
        return;
    const ConferenceId id = m_state->id();
    const ParticipantId to = *row->person;
    const CopyKind copy = cell->copy.copy;
    const int count = static_cast<int>(othersToSettle(m_state->open, to).size());
    Question question;
    //: %1: a person
    question.title = tr("Does %1 get what was noted about the other children?").arg(nameOfRow(*row));
    question.text = tr("%n passage(s) about children who are not theirs stand side by side with their copy here. Their copy does not go until you have said.", nullptr, count);
    question.verbs = {tr("Leave them out"), tr("Give them")};
    question.quietPrimary = true;
    const auto verb = m_prompts.ask(this, question);
    if (!verb)
        return;
    ReasonQuestion why;
    why.title = *verb == 1 ? tr("Why are they given?") : tr("Why are they left out?");
    why.text = tr("The reason is kept with the copy.");
    why.verb = *verb == 1 ? tr("Give them") : tr("Leave them out");
    const auto reason = m_prompts.askReason(this, why);
    if (reason)
        keep([this, id, minutes, to, copy, give = *verb == 1, reason] {
            return chooseCopy(m_desk.office(), {.conference = id, .document = minutes, .to = to, .copy = copy, .otherChildren = give, .reason = *reason, .by = {}, .at = {}});
        });
}

} // namespace cadair::ui
