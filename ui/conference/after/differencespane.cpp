#include "ui/conference/after/differencespane.h"

#include "core/wording/dissenting.h"
#include "core/wording/namesofdisputes.h"
#include "core/wording/namesofpeople.h"
#include "core/wording/reasons.h"
#include "core/workflow/dissenting.h"
#include "ui/conference/after/finishmodel.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/letterdesk/letterrun.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

DifferencesPane::DifferencesPane(Desk& desk, Prompts& prompts, MessageBar& messages, QWidget* parent)
    : DisputePane(desk, prompts, messages, parent)
{
    m_told = addAction(u"chat-left-text"_s, [this] { tell(); });
    m_end = addAction(u"check-lg"_s, [this] { end(); });
    m_group = addAction(u"people"_s, [this] { beginInGroup(); });
    m_level = makeChoice();
    m_levelRow = addField(m_level);
    m_to = new QLineEdit(m_form);
    m_toRow = addField(m_to);
    m_result = new SettlingText(m_form);
    m_result->setLines(2, 4);
    m_result->setTabChangesFocus(true);
    m_resultRow = addField(m_result, true);
    m_answerBy = makeDate();
    m_answerRow = addField(m_answerBy);
    connect(m_list, &CardTable::rowActivated, this, [this] { m_level->setFocus(); });
    connect(m_record, &QPushButton::clicked, this, &DifferencesPane::takeFurther);
    finish();
}

void DifferencesPane::take(const DisputesKept& kept)
{
    m_lines.clear();
    for (const Dissent& dissent : m_state ? m_state->record().dissents : std::vector<Dissent>{}) {
        Line line{.dissent = dissent, .escalation = {}, .told = {}};
        if (const auto told = kept.told.find(dissent.id); told != kept.told.end())
            line.told = told->second;
        for (const EscalationKept& escalation : kept.escalations)
            if (escalation.dissent == dissent.id)
                line.escalation = escalation;
        m_lines.push_back(std::move(line));
    }
    for (const EscalationKept& escalation : kept.escalations)
        if (!escalation.dissent)
            m_lines.push_back({.dissent = {}, .escalation = escalation, .told = {}});
}

void DifferencesPane::forget()
{
    m_to->clear();
    m_result->setSettledText({});
    m_answerBy->setDate({});
}

QString DifferencesPane::rowId(int row) const
{
    const Line& line = m_lines.at(static_cast<size_t>(row));
    return line.dissent ? line.dissent->id.text() : line.escalation->id.text();
}

const DifferencesPane::Line* DifferencesPane::current() const
{
    const int row = currentRow();
    return row < 0 ? nullptr : &m_lines.at(static_cast<size_t>(row));
}

const Participant* DifferencesPane::dissenter(const Line& line) const
{
    return m_state && line.dissent ? m_state->file().participant(line.dissent->participant) : nullptr;
}

std::optional<NextStep> DifferencesPane::wayOf(const Line& line) const
{
    const Participant* who = dissenter(line);
    return who ? nextStepAfterDissent(*who, *m_state->open.procedure) : std::nullopt;
}

RowCell DifferencesPane::stateOf(const Line& line) const
{
    const Language language = screenLanguage();
    if (line.escalation && !line.escalation->steps.empty()) {
        const EscalationStepKept& step = line.escalation->steps.back();
        const QString level = nameOfLevel(step.level, language);
        if (step.resolved)
            return stateCell(Tone::Done, step.level == u"left" ? level : tr("Resolved"), step.result);
        QStringList parts{step.to, shortDate(step.on, language)};
        if (step.answerBy)
            parts << tr("answer by %1").arg(shortDate(*step.answerBy, language));
        parts.removeAll(QString());
        return waitingCell(level, parts.join(u" · "_s));
    }
    if (!line.dissent)
        return stateCell(Tone::Attention, tr("To be talked over"));
    const auto way = wayOf(line);
    if (!way)
        return mutedCell(tr("This procedure states nothing for them"));
    if (line.told.isEmpty())
        return stateCell(Tone::Attention, tr("Not told yet what comes next"));
    return line.told == complaintTold() ? stateCell(Tone::Done, tr("Told how to complain"))
                                        : waitingCell(tr("Told what comes next"), tr("not taken further yet"));
}

RowCell DifferencesPane::cell(int row, int column) const
{
    const Language language = screenLanguage();
    const Line& line = m_lines.at(static_cast<size_t>(row));
    if (column == 2)
        return stateOf(line);
    if (!line.dissent) {
        if (column == 0)
            return textCell(tr("In the core group"), shortDate(line.escalation->begun, language), true);
        return textCell(line.escalation->between);
    }
    const Participant* who = dissenter(line);
    const Subject* subject = m_state ? m_state->file().subject(line.dissent->child) : nullptr;
    if (column == 0)
        //: a child's name: the dissent is from the decision about that child
        return textCell(who ? who->name : QString(), subject ? tr("about %1").arg(callName(subject->child, language)) : QString(), true);
    return textCell(line.dissent->reason, who ? placeOf(*who, m_desk.rulebook().agencies()) : QString());
}

std::optional<EscalationId> DifferencesPane::begun(const Line& line)
{
    if (line.escalation)
        return line.escalation->id;
    const DissentId dissent = line.dissent->id;
    if (!keep([&] { return beginEscalation(m_desk.office(), m_state->id(), dissent); }))
        return std::nullopt;
    for (const Line& each : m_lines)
        if (each.dissent && each.dissent->id == dissent && each.escalation)
            return each.escalation->id;
    return std::nullopt;
}

void DifferencesPane::tell()
{
    const Line* line = current();
    if (!line || !line->dissent || !isOpen())
        return;
    const DissentId dissent = line->dissent->id;
    keep([&] { return tellNextStep(m_desk.office(), m_state->id(), dissent); });
}

void DifferencesPane::takeFurther()
{
    const Line* marked = current();
    if (!marked || !isOpen())
        return;
    const Line line = *marked;
    const QString level = m_level->currentData().toString();
    const QString to = m_to->text();
    const QString result = m_result->text();
    const auto answerBy = m_answerBy->date();
    const bool noOne = to.trimmed().isEmpty();
    const bool needsResult = line.escalation && !line.escalation->steps.empty() && line.escalation->steps.back().result.isEmpty() && result.trimmed().isEmpty();
    m_toRow->setRefusal(noOne ? tr("Write who has it now.") : QString());
    m_resultRow->setRefusal(needsResult ? tr("Write what came of the step before.") : QString());
    if (noOne || needsResult) {
        (noOne ? static_cast<QWidget*>(m_to) : m_result)->setFocus();
        return;
    }
    const auto escalation = begun(line);
    if (escalation && keep([&] { return escalate(m_desk.office(), m_state->id(), *escalation, level, to, answerBy, result); })) {
        forget();
        m_list->setFocus();
    }
}

void DifferencesPane::end()
{
    const Line* marked = current();
    if (!marked || !isOpen())
        return;
    const Line line = *marked;
    ReasonQuestion question;
    question.title = tr("What came of it?");
    question.text = tr("The decision of the conference stays as it was; it is changed only by a correction or at the next conference.");
    question.verb = tr("Keep it");
    const auto result = m_prompts.askReason(this, question);
    if (!result)
        return;
    if (const auto escalation = begun(line))
        keep([&] { return resolveEscalation(m_desk.office(), m_state->id(), *escalation, *result); });
}

void DifferencesPane::beginInGroup()
{
    if (!isOpen())
        return;
    ReasonQuestion question;
    question.title = tr("Who differs in the core group, and over what?");
    question.text = tr("Also where an agreed action was not carried out.");
    question.verb = tr("Keep it");
    if (const auto between = m_prompts.askReason(this, question))
        keep([&] { return beginEscalation(m_desk.office(), m_state->id(), std::nullopt, *between); });
}

void DifferencesPane::refreshForm()
{
    const Line* line = current();
    const bool resolved = line && line->escalation && line->escalation->isResolved();
    const auto way = line ? wayOf(*line) : std::nullopt;
    const bool family = way && way->told == complaintTold();
    const bool can = line && !resolved && !family;
    const QVariant before = m_level->currentData();
    m_level->clear();
    if (can) {
        EscalationKept none{.id = EscalationId::fresh(), .conference = m_state->id(), .dissent = {}, .between = {}, .begun = {}, .steps = {}};
        if (line->dissent)
            none.dissent = line->dissent->id;
        for (const RouteStep& step : levelsAhead(line->escalation.value_or(none), *m_state->open.procedure))
            m_level->addItem(nameOfLevel(step.level, screenLanguage()), step.level);
    }
    m_level->setCurrentIndex(std::max(0, m_level->findData(before)));
    const bool further = m_level->count() > 0;
    for (QWidget* each : std::initializer_list<QWidget*>{m_level, m_to, m_result, m_answerBy, m_record})
        each->setEnabled(further);
    m_resultRow->setVisible(line && line->escalation && !line->escalation->steps.empty());
    m_told->setEnabled(way && line->told.isEmpty());
    m_end->setEnabled(can && (line->dissent || !line->escalation->steps.empty()));
    m_note->setText(way ? nextStepText(*way, *m_state->open.procedure, screenLanguage()) : QString());
    m_note->setVisible(!m_note->text().isEmpty());
}

void DifferencesPane::refreshTexts()
{
    m_card->setTitle(m_lines.empty() ? tr("Nobody dissented from what was decided") : tr("Dissent and differences"));
    m_list->setAccessibleName(tr("Dissent and differences"));
    m_list->setAccessibleDescription(tr("Enter goes to the form that takes the marked one further."));
    m_told->setText(tr("They were told"));
    m_end->setText(tr("What came of it…"));
    m_group->setText(tr("In the core group…"));
    m_form->setTitle(tr("It is taken further"));
    m_record->setText(tr("Take it further"));
    m_levelRow->setLabel(tr("At which level"));
    m_toRow->setLabel(tr("Who has it now"));
    m_resultRow->setLabel(tr("What came of the step before"));
    m_answerRow->setLabel(tr("They will answer by"));
    m_group->setEnabled(m_state != nullptr);
    refreshForm();
}

} // namespace cadair::ui

#include "moc_differencespane.cpp"
