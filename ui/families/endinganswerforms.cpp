#include "ui/families/endinganswerforms.h"

#include "core/workflow/endnotices.h"
#include "ui/families/familieswords.h"
#include "ui/families/formfields.h"
#include "ui/families/ticklist.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPeople = 40;

} // namespace

EndingAnswerForm::EndingAnswerForm(const FamilyTools& with, QWidget* parent)
    : FamilyForm(with, parent), m_missing(new TextLabel(this, TextSize::Body, Tone::Attention)), m_answer(new QComboBox(this)), m_by(new QLineEdit(this)),
      m_on(new DateField(today(), this)), m_ends(new DateField(today(), this)), m_reasons(new SettlingText(this))
{
    addPlain(m_missing);
    m_answerRow = addRow(m_answer, u"answer"_s);
    m_byRow = addRow(m_by, u"decided-by"_s);
    m_onRow = addRow(m_on, u"decided"_s);
    m_reasonsRow = addRow(m_reasons, u"reasons"_s);
    m_endsRow = addRow(m_ends, u"ends"_s);
    makeText(m_reasons, 2, 8);
    m_answer->addItem(QString(), true);
    m_answer->addItem(QString(), false);
    connect(m_answer, &QComboBox::currentIndexChanged, this, &EndingAnswerForm::showWhatFits);
    followVerbs();
    EndingAnswerForm::refreshTexts();
}

void EndingAnswerForm::offer(const EndingFollowed& ending, const Procedure& procedure, const QString& chair)
{
    m_ending = ending;
    m_procedure = &procedure;
    forgetProblems();
    m_answer->setCurrentIndex(0);
    m_by->setText(chair);
    for (DateField* date : {m_on, m_ends}) {
        date->setToday(today());
        date->setDate(today());
    }
    m_reasons->setSettledText({});
    refreshTexts();
}

void EndingAnswerForm::forget()
{
    m_ending.reset();
    m_procedure = nullptr;
    m_by->clear();
    m_reasons->setSettledText({});
    refreshTexts();
}

QString EndingAnswerForm::title() const { return tr("The chair’s answer"); }

void EndingAnswerForm::showWhatFits()
{
    m_endsRow->setVisible(m_answer->currentData().toBool());
    m_missing->setVisible(m_answer->currentData().toBool() && m_ending && !m_ending->verdict.reasons.empty());
}

std::vector<FieldProblem> EndingAnswerForm::keep()
{
    if (!m_ending)
        return {};
    const bool agreed = m_answer->currentData().toBool();
    return answerEnding(office(), m_ending->kept.id,
                        {.agreed = agreed, .by = m_by->text(), .on = m_on->date().value_or(QDate()), .reasons = m_reasons->text(),
                         .endsOn = agreed ? m_ends->date() : std::nullopt})
        .problems;
}

/// What the rule still misses, each with its name: the chair may agree all the same, and says why.
QString EndingAnswerForm::missingWords() const
{
    if (!m_ending)
        return {};
    QStringList words;
    for (const Reason& reason : m_ending->verdict.reasons) {
        const QString rule = FamiliesWords::rule(m_procedure, reason.rule);
        words << (reason.code == ReasonCode::AcceptanceMissing     ? tr("The other authority has not accepted in writing. %1").arg(rule)
                  : reason.code == ReasonCode::ConsultationMissing ? tr("Not everybody has been consulted. %1").arg(rule)
                                                                   : rule);
    }
    return words.join(u'\n');
}

void EndingAnswerForm::refreshTexts()
{
    m_missing->setText(missingWords());
    m_answerRow->setLabel(tr("The chair"));
    m_answer->setItemText(0, tr("agrees that the plan ends"));
    m_answer->setItemText(1, tr("does not agree: a review decides"));
    m_byRow->setLabel(tr("Name"));
    m_onRow->setLabel(tr("Answered on"));
    m_reasonsRow->setLabel(tr("Reasons"));
    m_reasonsRow->setExplanation(m_procedure ? FamiliesWords::rule(m_procedure, m_procedure->ending.recordRule) : QString());
    m_endsRow->setLabel(tr("The plan ends on"));
    m_endsRow->setExplanation(tr("The first day without it. A day ahead stands on Today until it comes."));
    refreshFrame(tr("Keep the answer"));
    showWhatFits();
}

EndToldForm::EndToldForm(const FamilyTools& with, QWidget* parent)
    : FamilyForm(with, parent), m_letters(makeButton(this, ButtonLook::Plain, u"printer"_s)), m_people(new TickList(mostPeople, 2, this)),
      m_on(new DateField(today(), this))
{
    m_peopleRow = addRow(m_people, u"members"_s);
    m_onRow = addRow(m_on, u"told"_s);
    addAside(m_letters);
    connect(m_letters, &QPushButton::clicked, this, &EndToldForm::lettersWanted);
    followVerbs();
    EndToldForm::refreshTexts();
}

void EndToldForm::offer(const PlanEndingKept& ending, const Procedure& procedure, bool isNew)
{
    m_ending = ending;
    m_new = isNew;
    m_procedure = &procedure;
    forgetProblems();
    QStringList names;
    for (const EndingPerson& person : ending.people)
        if (!person.told)
            names << person.name;
    m_people->setItems(names);
    m_people->setTicked({names.begin(), names.end()});
    m_on->setToday(today());
    m_on->setDate(today());
    refreshTexts();
}

void EndToldForm::forget()
{
    m_ending.reset();
    m_procedure = nullptr;
    m_people->setItems({});
    refreshTexts();
}

QString EndToldForm::title() const { return tr("Told that the plan has ended"); }

std::vector<FieldProblem> EndToldForm::keep()
{
    if (!m_ending)
        return {};
    const std::set<QString> names = m_people->ticked();
    if (m_new) { // it ended by itself: what is kept of it begins with who was told
        if (names.empty())
            return {{u"members"_s, FieldFault::Missing}};
        if (const auto noted = noteEnd(office(), *m_ending); !noted)
            return noted.problems;
        m_new = false;
    }
    return tellOfEnd(office(), m_ending->id, m_on->date().value_or(QDate()), {names.begin(), names.end()}).problems;
}

void EndToldForm::noteTold(const QStringList& names)
{
    m_people->setTicked({names.begin(), names.end()});
    m_on->setDate(today());
    keepButton()->click();
}

void EndToldForm::refreshTexts()
{
    m_peopleRow->setLabel(tr("Told"));
    m_peopleRow->setExplanation(m_procedure ? FamiliesWords::rule(m_procedure, m_procedure->ending.notifyRule) : QString());
    m_people->setTexts(m_people->items());
    m_onRow->setLabel(tr("On"));
    m_letters->setText(tr("Letters…"));
    m_letters->setToolTip(tr("One for each person who is ticked, in the language of their papers."));
    refreshFrame(tr("Note that they were told"));
}

} // namespace cadair::ui

#include "moc_endinganswerforms.cpp"
