#include "ui/checklist/checklistpanel.h"

#include "core/wording/reasons.h"
#include "ui/checklist/checklistmodel.h"
#include "ui/checklist/linepage.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/storewords.h"

#include <QStackedWidget>

namespace cadair::ui {

using namespace Qt::StringLiterals;

// What a person does on the panel: ticks, opens, answers, takes back.

ChecklistPanel::Writing ChecklistPanel::casebook()
{
    const auto id = [this]() -> const ConferenceId& { return m_conference->file.conference.id; };
    return {[this, id](const ChecklistLine& line, AnswerState state, const QString& text) {
                return answerLine(m_desk.office(), id(), line.moment, line.group, state, text);
            },
            [this, id](const ChecklistLine& line) { return withdrawAnswer(m_desk.office(), id(), line.moment, line.group); },
            [this, id](const QString& word, bool holds) { return setCircumstance(m_desk.office(), id(), word, holds); }};
}

void ChecklistPanel::writeTo(Writing writing, const QString& drafts)
{
    m_writing = std::move(writing);
    m_page->keepDraftsUnder(drafts);
}

bool ChecklistPanel::did(const std::function<StepResult()>& step)
{
    StepResult result;
    if (!guarded(m_messages, [&] { result = step(); }))
        return false;
    if (result.done)
        return true;
    const std::vector<Reason> reasons = result.verdict.reasons;
    m_messages.show({.tone = Tone::Attention, .text = [this, reasons] {
        if (!m_conference)
            return QString();
        const Naming naming{m_conference->file, *m_conference->procedure, m_desk.rulebook().agencies()};
        return sentences(reasons, naming, screenLanguage()).join(u' ');
    }});
    return false;
}

void ChecklistPanel::space(const QString& id)
{
    if (!m_conference || !m_writable)
        return;
    if (const QString* word = m_model->circumstance(id)) {
        const bool holds = !view()->holding.contains(*word);
        if (did([&] { return m_writing.say(QString(*word), holds); }))
            Q_EMIT changed();
        return;
    }
    const ChecklistLine* line = m_model->line(id);
    if (!line)
        return;
    if (!line->answer)
        answer(*line, AnswerState::Ticked, {});
    else if (line->answer->state == AnswerState::Ticked && line->answer->text.isEmpty())
        takeBack(*line); // ticked by mistake; words are not lost to a key
    else
        open(id);
}

void ChecklistPanel::answer(const ChecklistLine& line, AnswerState state, const QString& text)
{
    const ChecklistLine taken = line; // the view is read anew before this returns
    if (!did([&] { return m_writing.answer(taken, state, text); }))
        return;
    closePage();
    Q_EMIT changed();
}

void ChecklistPanel::takeBack(const ChecklistLine& line)
{
    const ChecklistLine taken = line;
    if (!did([&] { return m_writing.takeBack(taken); }))
        return;
    closePage();
    Q_EMIT changed();
}

void ChecklistPanel::open(const QString& id)
{
    if (!m_conference)
        return;
    if (m_model->circumstance(id))
        return space(id);
    const ChecklistLine* line = m_model->line(id);
    if (!line)
        return;
    m_page->showLine(*m_conference, *line, m_writable);
    m_stack->setCurrentWidget(m_page);
    m_page->firstField()->setFocus();
    refreshTexts();
}

void ChecklistPanel::closePage()
{
    if (!pageIsOpen())
        return;
    const bool hadKeyboard = window()->focusWidget() && m_page->isAncestorOf(window()->focusWidget());
    m_page->settle();
    m_stack->setCurrentWidget(m_list);
    if (hadKeyboard)
        m_list->setFocus();
    refreshTexts();
}

} // namespace cadair::ui
