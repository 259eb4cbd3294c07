#include "ui/families/supportforms.h"

#include "core/wording/limits.h"
#include "core/wording/namesofendings.h"
#include "ui/families/formfields.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMonths = 12;

} // namespace

SupportForm::SupportForm(const FamilyTools& with, QWidget* parent)
    : FamilyForm(with, parent), m_kind(new QComboBox(this)), m_what(new SettlingText(this)), m_with(new QLineEdit(this)), m_agreed(new DateField(today(), this)),
      m_lead(new QLineEdit(this)), m_every(new QComboBox(this)), m_over(new DateField(today(), this)), m_overWhy(new SettlingText(this))
{
    m_kindRow = addRow(m_kind, u"kind"_s);
    m_whatRow = addRow(m_what, u"what"_s);
    m_withRow = addRow(m_with, u"with"_s);
    m_agreedRow = addRow(m_agreed, u"agreed"_s);
    m_leadRow = addRow(m_lead, u"lead"_s);
    m_everyRow = addRow(m_every, u"every"_s);
    m_overRow = addRow(m_over, u"over"_s);
    m_overWhyRow = addRow(m_overWhy, u"over-why"_s);
    for (SettlingText* text : {m_what, m_overWhy})
        makeText(text, 2, 8);
    for (const QString& word : {u"child-in-need"_s, u"common-assessment"_s, u"none"_s})
        m_kind->addItem(QString(), word);
    for (int months = 0; months <= mostMonths; ++months)
        m_every->addItem(QString(), months);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SupportForm::refreshTexts);
    connect(m_over, &DateField::dateChanged, this, &SupportForm::showWhatFits);
    followVerbs();
    SupportForm::refreshTexts();
}

void SupportForm::edit(const EndedPlan& ended)
{
    m_ended = ended;
    forgetProblems();
    const SupportKept support = ended.support.value_or(SupportKept{.conference = ended.conference, .kind = u"child-in-need"_s, .agreedOn = today()});
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(support.kind)));
    m_what->setSettledText(support.what);
    m_with->setText(support.agreedWith);
    for (DateField* date : {m_agreed, m_over})
        date->setToday(today());
    m_agreed->setDate(support.agreedOn);
    m_lead->setText(support.lead);
    m_every->setCurrentIndex(std::max(0, m_every->findData(support.everyMonths.value_or(0))));
    m_over->setDate(support.overOn);
    m_overWhy->setSettledText(support.overWhy);
    refreshTexts();
}

void SupportForm::forget()
{
    m_ended.reset();
    for (SettlingText* text : {m_what, m_overWhy})
        text->setSettledText({});
    for (QLineEdit* line : {m_with, m_lead})
        line->clear();
    refreshTexts();
}

/// Where nothing goes on, why is all that is asked; an end is asked of what has begun.
void SupportForm::showWhatFits()
{
    const bool some = m_kind->currentData().toString() != u"none";
    for (FieldRow* row : {m_withRow, m_leadRow, m_everyRow})
        row->setVisible(some);
    m_overRow->setVisible(some && m_ended && m_ended->support);
    m_overWhyRow->setVisible(some && m_ended && m_ended->support && m_over->date().has_value());
}

QString SupportForm::title() const { return tr("Support after the plan"); }

std::vector<FieldProblem> SupportForm::keep()
{
    if (!m_ended)
        return {};
    const bool some = m_kind->currentData().toString() != u"none";
    const int months = m_every->currentData().toInt();
    SupportKept support{.conference = m_ended->conference, .kind = m_kind->currentData().toString(), .what = m_what->text()};
    support.agreedOn = m_agreed->date().value_or(QDate());
    if (some) {
        support.agreedWith = m_with->text();
        support.lead = m_lead->text();
        support.everyMonths = months > 0 ? std::optional(months) : std::nullopt;
        support.overOn = m_over->date();
        support.overWhy = support.overOn ? m_overWhy->text() : QString();
    }
    return settleSupport(office(), support).problems;
}

void SupportForm::refreshTexts()
{
    const bool some = m_kind->currentData().toString() != u"none";
    m_kindRow->setLabel(tr("What goes on"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, nameOfSupport(m_kind->itemData(i).toString(), screenLanguage()));
    m_whatRow->setLabel(some ? tr("In words") : tr("Why"));
    m_withRow->setLabel(tr("Agreed with"));
    m_agreedRow->setLabel(tr("Agreed on"));
    m_leadRow->setLabel(tr("Who leads it"));
    m_everyRow->setLabel(tr("Reviewed"));
    m_everyRow->setExplanation(m_ended && m_ended->nextReview && m_ended->nextReview->due ? limitExplanation(*m_ended->nextReview, screenLanguage(), m_ended->local)
                                                                                         : tr("The procedure gives no interval for it."));
    for (int i = 0; i < m_every->count(); ++i)
        m_every->setItemText(i, i == 0 ? tr("As usual here") : tr("Every %n month(s)", nullptr, i));
    m_overRow->setLabel(tr("It came to an end"));
    m_overRow->setExplanation(tr("Empty as long as it goes on."));
    m_overWhyRow->setLabel(tr("Why it ended"));
    refreshFrame(m_ended && m_ended->support ? tr("Keep the changes") : tr("Keep it"));
    showWhatFits();
}

SupportReviewForm::SupportReviewForm(const FamilyTools& with, QWidget* parent)
    : FamilyForm(with, parent), m_before(new TextLabel(this, TextSize::Body, Tone::Muted)), m_on(new DateField(today(), this)), m_outcome(new SettlingText(this))
{
    addPlain(m_before);
    m_onRow = addRow(m_on, u"reviewed"_s);
    m_outcomeRow = addRow(m_outcome, u"outcome"_s);
    makeText(m_outcome, 3, 8);
    followVerbs();
    SupportReviewForm::refreshTexts();
}

void SupportReviewForm::offer(const EndedPlan& ended)
{
    m_ended = ended;
    forgetProblems();
    m_on->setToday(today());
    m_on->setDate(today());
    m_outcome->setSettledText({});
    refreshTexts();
}

void SupportReviewForm::forget()
{
    m_ended.reset();
    m_outcome->setSettledText({});
    refreshTexts();
}

QString SupportReviewForm::title() const { return tr("A review of the support after the plan"); }

std::vector<FieldProblem> SupportReviewForm::keep()
{
    if (!m_ended)
        return {};
    return reviewSupport(office(), m_ended->conference, {m_on->date().value_or(QDate()), m_outcome->text()}).problems;
}

void SupportReviewForm::refreshTexts()
{
    QStringList before;
    if (m_ended && m_ended->support)
        for (const SupportReview& review : m_ended->support->reviews)
            before << u"%1: %2"_s.arg(longDate(review.on, screenLanguage()), review.outcome);
    m_before->setText(before.join(u'\n'));
    m_before->setVisible(!before.isEmpty());
    m_onRow->setLabel(tr("Reviewed on"));
    m_onRow->setExplanation(m_ended && m_ended->nextReview && m_ended->nextReview->due ? limitExplanation(*m_ended->nextReview, screenLanguage(), m_ended->local) : QString());
    m_outcomeRow->setLabel(tr("What came of it"));
    refreshFrame(tr("Keep this review"));
}

} // namespace cadair::ui

#include "moc_supportforms.cpp"
