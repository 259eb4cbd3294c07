#include "ui/families/movesforms.h"

#include "core/rules/openmatters.h"
#include "core/wording/limits.h"
#include "core/wording/namesofmoves.h"
#include "ui/families/formfields.h"
#include "ui/families/moveswords.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

MoveStepForm::MoveStepForm(const FamilyTools& with, QWidget* parent)
    : FamilyForm(with, parent), m_whom(new QComboBox(this)), m_name(new QLineEdit(this)), m_first(new DateField(today(), this)),
      m_second(new DateField(today(), this)), m_words(new SettlingText(this)), m_whyNone(new SettlingText(this)), m_done(new QCheckBox(this)),
      m_said(new TextLabel(this, TextSize::Body, Tone::Muted))
{
    addPlain(m_said);
    m_whomRow = addRow(m_whom, u"whom"_s);
    m_firstRow = addRow(m_first, u"first"_s);
    m_nameRow = addRow(m_name, u"name"_s);
    m_secondRow = addRow(m_second, u"second"_s);
    m_wordsRow = addRow(m_words, u"words"_s);
    m_whyNoneRow = addRow(m_whyNone, u"noInterim"_s);
    addPlain(m_done);
    for (SettlingText* text : {m_words, m_whyNone})
        makeText(text, 2, 8);
    for (const QString& word : {u"childrens-social-care"_s, u"designated-health"_s, u"police"_s, u"other"_s})
        m_whom->addItem(QString(), word);
    followVerbs();
    MoveStepForm::refreshTexts();
}

void MoveStepForm::edit(const MoveFollowed& move, const MoveLine& line)
{
    m_move = move;
    m_line = line;
    forgetProblems();
    const MoveKept& kept = move.kept;
    for (DateField* field : {m_first, m_second}) {
        field->setToday(today());
        field->setDate({});
    }
    m_name->clear();
    m_words->setSettledText({});
    m_whyNone->setSettledText({});
    m_done->setChecked(false);
    switch (line.matter) {
    case MoveMatter::Told: {
        const MoveTold* told = kept.toldOf(line.whom);
        m_whom->setCurrentIndex(m_whom->findData(line.whom.startsWith(u"other:"_s) ? u"other"_s : line.whom));
        m_first->setDate(told ? told->on : today());
        m_name->setText(told ? told->name : line.whom == u"childrens-social-care" ? kept.contact : QString());
        m_second->setDate(told ? told->writtenOn : std::nullopt);
        break;
    }
    case MoveMatter::InterimPlan:
        m_first->setDate(kept.interimOn);
        m_name->setText(kept.interimBy);
        m_words->setSettledText(kept.interim);
        m_whyNone->setSettledText(kept.noInterim);
        break;
    case MoveMatter::Conference:
        m_first->setDate(kept.askedOn);
        m_second->setDate(kept.conferenceOn);
        m_done->setChecked(kept.held);
        break;
    case MoveMatter::Review: m_done->setChecked(kept.receivingInvited); break;
    case MoveMatter::Papers:
        m_first->setDate(kept.reportsOn);
        m_second->setDate(kept.papersOn);
        break;
    case MoveMatter::Accepted:
        m_first->setDate(kept.acceptedOn);
        m_name->setText(kept.acceptedBy);
        break;
    }
    showWhatFits();
    refreshTexts();
}

void MoveStepForm::forget()
{
    m_move.reset();
    m_name->clear();
    for (SettlingText* text : {m_words, m_whyNone})
        text->setSettledText({});
    for (DateField* field : {m_first, m_second})
        field->setDate({});
    refreshTexts();
}

/// Those who made the plan are asked before it ends, where the procedure says so.
bool MoveStepForm::wantsConsultation() const
{
    return m_move && !m_move->procedure->ending.withoutReview.empty() && !m_move->procedure->ending.consultationRule.isEmpty();
}

/// That the receiving authority is told; nullptr where no rule says so.
const Rule* MoveStepForm::ruleOfNotice() const
{
    const Timescale* limit = limitNamed(u"transfer-out-notice", ConferenceType::Review, *m_move->procedure);
    return limit ? m_move->procedure->rule(limit->rule) : nullptr;
}

void MoveStepForm::showWhatFits()
{
    using enum MoveMatter;
    const MoveMatter matter = m_line.matter;
    m_whomRow->setVisible(matter == Told);
    m_firstRow->setVisible(matter != Review);
    m_nameRow->setVisible(matter == Told || matter == InterimPlan || matter == Accepted);
    m_secondRow->setVisible(matter == Told || matter == Conference || matter == Papers || (matter == Accepted && wantsConsultation()));
    m_wordsRow->setVisible(matter == InterimPlan);
    m_whyNoneRow->setVisible(matter == InterimPlan);
    m_done->setVisible(matter == Conference || matter == Review);
}

QString MoveStepForm::title() const
{
    switch (m_line.matter) {
    case MoveMatter::Told: return tr("Who was told of the move");
    case MoveMatter::InterimPlan: return tr("The plan until the transfer conference");
    case MoveMatter::Conference: return tr("The other authority’s conference");
    case MoveMatter::Review: return tr("Our own review after the move");
    case MoveMatter::Papers: return tr("Papers between the authorities");
    case MoveMatter::Accepted: return tr("They take the case over");
    }
    Q_UNREACHABLE();
}

std::pair<QString, QString> MoveStepForm::rule() const
{
    if (!m_move)
        return {};
    RuleId id = m_line.reasons.empty() ? RuleId() : m_line.reasons.front().rule;
    if (id.isEmpty() && m_line.limit)
        id = m_line.limit->rule;
    if (const Rule* notice = id.isEmpty() && m_line.whom == u"childrens-social-care" ? ruleOfNotice() : nullptr)
        id = notice->id;
    return {m_move->procedure->id.text(), id};
}

std::vector<FieldProblem> MoveStepForm::renamed(std::vector<FieldProblem> problems) const
{
    static const QStringList firsts{u"toldOn"_s, u"interimOn"_s, u"askedOn"_s, u"reportsOn"_s, u"acceptedOn"_s};
    static const QStringList seconds{u"writtenOn"_s, u"conferenceOn"_s, u"papersOn"_s, u"consulted"_s};
    static const QStringList names{u"interimBy"_s, u"acceptedBy"_s};
    for (FieldProblem& problem : problems) {
        if (firsts.contains(problem.field))
            problem.field = u"first"_s;
        else if (seconds.contains(problem.field))
            problem.field = u"second"_s;
        else if (names.contains(problem.field))
            problem.field = u"name"_s;
        else if (problem.field == u"interim")
            problem.field = u"words"_s;
    }
    return problems;
}

std::vector<FieldProblem> MoveStepForm::keepAcceptance()
{
    const auto made = acceptMove(office(), m_move->kept.id,
                                 {.on = m_first->date(), .by = m_name->text(), .consulted = wantsConsultation() ? m_second->date() : std::nullopt});
    if (made.id)
        Q_EMIT acceptanceKept(made);
    return made.problems;
}

std::vector<FieldProblem> MoveStepForm::keep()
{
    if (!m_move)
        return {};
    const MoveId id = m_move->kept.id;
    switch (m_line.matter) {
    case MoveMatter::Told:
        return renamed(sayWhoWasTold(office(), id, {.whom = m_whom->currentData().toString(), .name = m_name->text(), .on = m_first->date().value_or(QDate()), .writtenOn = m_second->date()}).problems);
    case MoveMatter::InterimPlan:
        return renamed(agreeInterimPlan(office(), id, {.on = m_first->date(), .by = m_name->text(), .what = m_words->text(), .whyNone = m_whyNone->text()}).problems);
    case MoveMatter::Conference:
        return renamed(followTheirConference(office(), id, {.askedOn = m_first->date(), .on = m_second->date(), .held = m_done->isChecked()}).problems);
    case MoveMatter::Review: return noteReceivingInvited(office(), id, m_done->isChecked()).problems;
    case MoveMatter::Papers: return renamed(notePapers(office(), id, m_first->date(), m_second->date()).problems);
    case MoveMatter::Accepted: return renamed(keepAcceptance());
    }
    Q_UNREACHABLE();
}

void MoveStepForm::refreshDays()
{
    const bool out = !m_move || m_move->kept.direction == MoveDirection::Out;
    switch (m_line.matter) {
    case MoveMatter::Told:
        m_firstRow->setLabel(tr("Told on"));
        m_secondRow->setLabel(tr("In writing on"));
        m_nameRow->setLabel(tr("Name"));
        break;
    case MoveMatter::InterimPlan:
        m_firstRow->setLabel(tr("Agreed on"));
        m_nameRow->setLabel(tr("Agreed by"));
        break;
    case MoveMatter::Conference:
        m_firstRow->setLabel(tr("Asked for on"));
        m_secondRow->setLabel(tr("It is on"));
        break;
    case MoveMatter::Review: break;
    case MoveMatter::Papers:
        m_firstRow->setLabel(out ? tr("Our reports went on") : tr("Their reports came on"));
        m_secondRow->setLabel(out ? tr("The plan went on") : tr("Their plan came on"));
        break;
    case MoveMatter::Accepted:
        m_firstRow->setLabel(tr("Day of their letter"));
        m_nameRow->setLabel(tr("Signed by"));
        m_secondRow->setLabel(tr("Consulted on the end"));
        break;
    }
}

void MoveStepForm::refreshTexts()
{
    refreshDays();
    m_whomRow->setLabel(tr("Who"));
    for (int i = 0; i < m_whom->count(); ++i)
        m_whom->setItemText(i, nameOfTold(m_whom->itemData(i).toString(), screenLanguage()));
    m_wordsRow->setLabel(tr("What it says"));
    m_wordsRow->setExplanation(tr("What keeps the children safe until the conference, and who does it in each place."));
    m_whyNoneRow->setLabel(tr("Or why there is none"));
    m_done->setText(m_line.matter == MoveMatter::Review ? tr("Somebody of theirs is asked to it") : tr("They have held it"));
    QString said;
    const bool limit = m_line.limit && m_line.limit->due;
    if (m_move && m_line.matter == MoveMatter::Accepted && m_move->procedure->ending.withoutReview.empty())
        said = tr("In this procedure a review ends the plan: their letter is kept, and the plan goes on until then.");
    else if (m_move && m_line.matter == MoveMatter::Accepted && wantsConsultation())
        said = tr("The plan here ends once their letter is there and those who made the plan were consulted on its end.");
    else if (m_move && limit)
        said = limitExplanation(*m_line.limit, screenLanguage(), m_move->local);
    else if (const Rule* rule = m_move && m_line.whom == u"childrens-social-care" ? ruleOfNotice() : nullptr)
        said = screenLanguage() == Language::Welsh && !rule->brief.cy.isEmpty() ? rule->brief.cy : rule->brief.en;
    else if (m_move)
        said = ruleOfCheck(m_line.matter == MoveMatter::Told          ? u"transfer-told"
                           : m_line.matter == MoveMatter::InterimPlan ? u"transfer-interim-plan"
                           : m_line.matter == MoveMatter::Review      ? u"transfer-receiving-invited"
                           : m_line.matter == MoveMatter::Papers      ? u"report-from"
                                                                      : u"transfer-accepted",
                           *m_move->procedure);
    m_said->setText(said);
    m_said->setVisible(!said.isEmpty());
    refreshFrame(tr("Keep it"));
}

} // namespace cadair::ui
