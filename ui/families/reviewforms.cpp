#include "ui/families/reviewforms.h"

#include "core/wording/limits.h"
#include "core/wording/namesofendings.h"
#include "ui/families/familieswords.h"
#include "ui/families/formfields.h"
#include "ui/families/ticklist.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/settlingtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostGrounds = 12;
constexpr int mostChildren = 12;

} // namespace

ReviewDayForm::ReviewDayForm(const FamilyTools& with, QWidget* parent)
    : FamilyForm(with, parent), m_day(new DateField(today(), this)), m_ground(new QComboBox(this)), m_why(new SettlingText(this))
{
    m_dayRow = addRow(m_day, u"review"_s);
    m_groundRow = addRow(m_ground, u"ground"_s);
    m_whyRow = addRow(m_why, u"why"_s);
    makeText(m_why, 2, 6);
    connect(m_day, &DateField::dateChanged, this, &ReviewDayForm::refreshTexts);
    connect(m_day, &DateField::refusalChanged, this, &ReviewDayForm::showWhatFits); // which the row has just taken in
    followVerbs();
    ReviewDayForm::refreshTexts();
}

void ReviewDayForm::offer(const PlanReview& review)
{
    m_review = review;
    forgetProblems();
    m_ground->clear();
    m_ground->addItem(QString(), QString());
    for (const QString& word : review.grounds)
        m_ground->addItem(QString(), word);
    m_ground->addItem(QString(), u"other"_s);
    if (!review.kept.triggers.empty() && !review.asksEarlier.empty()) // what has happened is the ground
        m_ground->setCurrentIndex(std::max(0, m_ground->findData(review.kept.triggers.back().word)));
    m_day->setToday(today());
    const bool ahead = review.fixed && *review.fixed >= today();
    m_day->setDate(ahead ? review.fixed : proposedReview(review, today()));
    m_why->setSettledText({});
    refreshTexts();
}

void ReviewDayForm::forget()
{
    m_review.reset();
    m_why->setSettledText({});
    m_day->setDate({});
    m_ground->clear();
    refreshTexts();
}

bool ReviewDayForm::isForward() const
{
    const auto on = m_day->date();
    return m_review && m_review->fixed && on && *on < *m_review->fixed;
}

bool ReviewDayForm::isAfterLimit() const
{
    const auto on = m_day->date();
    return m_review && m_review->limit && m_review->limit->due && on && *on > m_review->limit->due->date();
}

/// The ground is asked only where the day comes forward; a day after the limit says how far it may go.
void ReviewDayForm::showWhatFits()
{
    m_groundRow->setVisible(isForward() && !m_review->grounds.isEmpty());
    if (!m_dayRow->refusal().isEmpty())
        return;
    QString warning;
    if (isAfterLimit() && m_review->longer)
        //: two dates
        warning = tr("This lies after the limit, %1. The chair may put it off until %2, with a reason.")
                      .arg(longDate(m_review->limit->due->date(), screenLanguage()), longDate(m_review->longer->day, screenLanguage()));
    else if (isAfterLimit())
        //: %1: a date
        warning = tr("This lies after the limit, %1.").arg(longDate(m_review->limit->due->date(), screenLanguage()));
    else if (m_review && m_review->called && m_review->called->date && m_day->date() && *m_review->called->date != *m_day->date())
        //: %1: a date
        warning = tr("The review conference has been called for %1. Move it too, under Prepare.").arg(longDate(*m_review->called->date, screenLanguage()));
    m_dayRow->setWarning(warning);
}

QString ReviewDayForm::title() const
{
    return m_review && m_review->fixed ? tr("Move the day of the next review") : tr("Fix the day of the next review");
}

std::vector<FieldProblem> ReviewDayForm::keep()
{
    if (!m_review)
        return {};
    const QDate on = m_day->date().value_or(QDate());
    return fixReview(office(), m_review->conference, on, isForward() ? m_ground->currentData().toString() : QString(), m_why->text()).problems;
}

QString ReviewDayForm::limitWords() const
{
    if (!m_review || !m_review->limit)
        return {};
    if (!m_review->limit->due)
        return tr("The procedure gives no number for it (%1): the day is fixed by hand, with a reason.").arg(m_review->limit->rule);
    QStringList words{limitExplanation(*m_review->limit, screenLanguage(), m_review->local)};
    if (m_review->longer)
        //: a date, and the name of a rule
        words << tr("With a reason the chair may put it off until %1 (%2).").arg(longDate(m_review->longer->day, screenLanguage()), m_review->longer->rule);
    return words.join(u' ');
}

void ReviewDayForm::refreshTexts()
{
    m_dayRow->setLabel(tr("On"));
    m_dayRow->setExplanation(limitWords());
    m_groundRow->setLabel(tr("Brought forward for"));
    for (int i = 0; i < m_ground->count(); ++i) {
        const QString word = m_ground->itemData(i).toString();
        m_ground->setItemText(i, word.isEmpty() ? tr("Choose the ground") : nameOfReviewGround(word, screenLanguage()));
    }
    m_whyRow->setLabel(tr("Why"));
    m_whyRow->setExplanation(tr("Needed where the day lies after its limit or later than it stood, where the procedure gives no number, and for “something else”."));
    refreshFrame(m_review && m_review->fixed ? tr("Keep this day") : tr("Fix this day"));
    showWhatFits();
}

ReviewMattersForm::ReviewMattersForm(const FamilyTools& with, QWidget* parent)
    : FamilyForm(with, parent), m_triggers(new TickList(mostGrounds, 1, this)), m_happened(new DateField(today(), this)), m_note(new SettlingText(this)),
      m_asked(new DateField(today(), this)), m_askedWhy(new SettlingText(this)), m_considered(new QCheckBox(this)),
      m_shorter(new TickList(mostChildren, 2, this)), m_looked(new DateField(today(), this)), m_found(new SettlingText(this))
{
    m_triggersRow = addRow(m_triggers, u"triggers"_s);
    m_happenedRow = addRow(m_happened, u"happened"_s);
    m_noteRow = addRow(m_note, u"note"_s);
    m_askedRow = addRow(m_asked, u"asked"_s);
    m_askedWhyRow = addRow(m_askedWhy, u"asked-why"_s);
    addPlain(m_considered);
    m_shorterRow = addRow(m_shorter, u"shorter"_s);
    m_lookedRow = addRow(m_looked, u"looked"_s);
    m_foundRow = addRow(m_found, u"found"_s);
    for (SettlingText* text : {m_note, m_askedWhy, m_found})
        makeText(text, 2, 6);
    connect(m_considered, &QCheckBox::toggled, m_shorterRow, &QWidget::setEnabled);
    followVerbs();
    ReviewMattersForm::refreshTexts();
}

void ReviewMattersForm::offer(const PlanReview& review)
{
    m_review = review;
    forgetProblems();
    m_triggers->setItems(review.grounds.isEmpty() ? QStringList{u"other"_s} : review.grounds);
    std::set<QString> ticked;
    for (const ReviewTrigger& trigger : review.kept.triggers)
        ticked.insert(trigger.word);
    m_triggers->setTicked(ticked);
    for (DateField* date : {m_happened, m_asked, m_looked})
        date->setToday(today());
    m_happened->setDate(today());
    m_note->setSettledText({});
    m_asked->setDate(review.kept.askedByGroup);
    m_askedWhy->setSettledText(review.kept.askedWhy);
    QStringList young;
    std::set<QString> shorter;
    for (const ChildId& child : review.young) {
        young << child.text();
        if (const auto answer = review.kept.shorter.find(child); answer != review.kept.shorter.end() && answer->second)
            shorter.insert(child.text());
    }
    const bool considered = !review.young.empty() && std::ranges::all_of(review.young, [&](const ChildId& child) { return review.kept.shorter.contains(child); });
    m_shorter->setItems(young);
    m_shorter->setTicked(shorter);
    m_considered->setChecked(considered);
    m_shorterRow->setEnabled(considered);
    m_considered->setVisible(!young.isEmpty());
    m_shorterRow->setVisible(!young.isEmpty());
    const bool isLong = !review.longPlans.empty();
    m_lookedRow->setVisible(isLong);
    m_foundRow->setVisible(isLong);
    m_looked->setDate(isLong && review.longPlans.front().looked ? std::optional(review.longPlans.front().looked->on) : std::nullopt);
    m_found->setSettledText(isLong && review.longPlans.front().looked ? review.longPlans.front().looked->note : QString());
    refreshTexts();
}

void ReviewMattersForm::forget()
{
    m_review.reset();
    m_triggers->setItems({});
    m_shorter->setItems({});
    for (SettlingText* text : {m_note, m_askedWhy, m_found})
        text->setSettledText({});
    refreshTexts();
}

QString ReviewMattersForm::title() const { return tr("What speaks for an earlier review"); }

ReviewingKept ReviewMattersForm::said() const
{
    ReviewingKept kept = m_review->kept;
    const std::set<QString> ticked = m_triggers->ticked();
    std::erase_if(kept.triggers, [&](const ReviewTrigger& trigger) { return !ticked.contains(trigger.word); });
    for (const QString& word : ticked) { // what is known of one keeps its own day
        const bool known = std::ranges::find(kept.triggers, word, &ReviewTrigger::word) != kept.triggers.end();
        if (!known)
            kept.triggers.push_back({word, m_happened->date().value_or(today()), m_note->text().trimmed()});
    }
    kept.askedByGroup = m_asked->date();
    kept.askedWhy = kept.askedByGroup ? m_askedWhy->text().trimmed() : QString();
    const std::set<QString> shorter = m_shorter->ticked();
    for (const ChildId& child : m_review->young)
        if (m_considered->isChecked())
            kept.shorter.insert_or_assign(child, shorter.contains(child.text()));
        else
            kept.shorter.erase(child);
    for (const LongPlan& plan : m_review->longPlans)
        if (const auto on = m_looked->date())
            kept.looked.insert_or_assign(plan.child, LongPlanLook{*on, m_found->text().trimmed()});
    return kept;
}

std::vector<FieldProblem> ReviewMattersForm::keep()
{
    return m_review ? keepReviewing(office(), said()).problems : std::vector<FieldProblem>();
}

QString ReviewMattersForm::childName(const ChildId& child) const
{
    const auto found = std::ranges::find(m_review->children, child, &Child::id);
    return found == m_review->children.end() ? QString() : FamiliesWords::calledName(*found);
}

void ReviewMattersForm::refreshTexts()
{
    m_triggersRow->setLabel(tr("What has happened"));
    QStringList grounds, children;
    for (const QString& word : m_triggers->items())
        grounds << nameOfReviewGround(word, screenLanguage());
    m_triggers->setTexts(grounds);
    m_happenedRow->setLabel(tr("When"));
    m_happenedRow->setExplanation(tr("Of what is ticked now for the first time."));
    m_noteRow->setLabel(tr("In words"));
    m_askedRow->setLabel(tr("The core group asked"));
    m_askedRow->setExplanation(tr("The day on which it asked for a review; empty where it did not."));
    m_askedWhyRow->setLabel(tr("Why it asked"));
    m_considered->setText(tr("A shorter interval was considered for young children"));
    m_shorterRow->setLabel(tr("It is needed for"));
    for (const QString& child : m_shorter->items())
        children << (m_review ? childName(*ChildId::parse(child)) : QString());
    m_shorter->setTexts(children);
    m_lookedRow->setLabel(tr("Long plan looked at"));
    m_lookedRow->setExplanation(tr("This plan has run very long. When was it last looked at as such?"));
    m_foundRow->setLabel(tr("What came of it"));
    refreshFrame(tr("Keep it"));
}

} // namespace cadair::ui

#include "moc_reviewforms.cpp"
