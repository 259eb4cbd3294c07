#include "ui/families/careforms.h"

#include "core/rules/openmatters.h"
#include "core/wording/namesofmoves.h"
#include "ui/families/familieswords.h"
#include "ui/families/formfields.h"
#include "ui/families/moveswords.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
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

QComboBox* threeWays(QWidget* parent)
{
    auto* box = new QComboBox(parent);
    makeQuestion(box);
    return box;
}

} // namespace

LookedAfterForm::LookedAfterForm(const FamilyTools& with, QWidget* parent)
    : FamilyForm(with, parent), m_since(new DateField(today(), this)), m_basis(new QComboBox(this)), m_order(new DateField(today(), this)),
      m_officer(new QLineEdit(this)), m_single(threeWays(this)), m_review(new DateField(today(), this)), m_changed(new DateField(today(), this)),
      m_until(new DateField(today(), this)), m_conference(new TextLabel(this, TextSize::Body, Tone::Muted)), m_why(new SettlingText(this)),
      m_chair(new SettlingText(this)), m_apart(new SettlingText(this)), m_secure(threeWays(this)), m_secureWhy(new SettlingText(this))
{
    m_sinceRow = addRow(m_since, u"since"_s);
    m_basisRow = addRow(m_basis, u"basis"_s);
    m_orderRow = addRow(m_order, u"careOrder"_s);
    m_officerRow = addRow(m_officer, u"officer"_s);
    m_singleRow = addRow(m_single, u"singlePlan"_s);
    m_reviewRow = addRow(m_review, u"review"_s);
    m_changedRow = addRow(m_changed, u"carePlanChanged"_s);
    m_untilRow = addRow(m_until, u"careUntil"_s);
    addPlain(m_conference);
    m_whyRow = addRow(m_why, u"conferenceReason"_s);
    m_chairRow = addRow(m_chair, u"otherChairReason"_s);
    m_apartRow = addRow(m_apart, u"apartReason"_s);
    m_secureRow = addRow(m_secure, u"securityAssured"_s);
    m_secureWhyRow = addRow(m_secureWhy, u"securityReasons"_s);
    for (const QString& word : allWords<CareBasis>())
        m_basis->addItem(QString(), word);
    for (SettlingText* text : {m_why, m_chair, m_apart, m_secureWhy})
        makeText(text, 2, 6);
    connect(m_basis, &QComboBox::currentIndexChanged, this, &LookedAfterForm::showWhatFits);
    connect(m_secure, &QComboBox::currentIndexChanged, this, &LookedAfterForm::showWhatFits);
    connect(m_review, &DateField::dateChanged, this, &LookedAfterForm::showWhatFits);
    followVerbs();
    LookedAfterForm::refreshTexts();
}

void LookedAfterForm::edit(const CareFollowed& care)
{
    m_care = care;
    if (!m_care->now)
        m_care->now = CareKept{.id = CareId::fresh(), .child = care.child.id, .since = today()};
    const CareKept& kept = *m_care->now;
    forgetProblems();
    for (DateField* field : {m_since, m_order, m_review, m_changed, m_until})
        field->setToday(today());
    m_since->setDate(kept.since);
    m_basis->setCurrentIndex(m_basis->findData(wordOf(kept.basis)));
    m_order->setDate(kept.careOrder);
    m_officer->setText(kept.officer);
    setAnswer(m_single, kept.singlePlan);
    m_review->setDate(kept.review);
    m_changed->setDate(kept.carePlanChanged);
    m_until->setDate(kept.until);
    m_why->setSettledText(care.answers.conferenceReason);
    m_chair->setSettledText(care.answers.otherChairReason);
    m_apart->setSettledText(care.answers.apartReason);
    setAnswer(m_secure, care.answers.securityAssured);
    m_secureWhy->setSettledText(care.answers.securityReasons);
    showWhatFits();
    refreshTexts();
}

void LookedAfterForm::forget()
{
    m_care.reset();
    m_officer->clear();
    for (SettlingText* text : {m_why, m_chair, m_apart, m_secureWhy})
        text->setSettledText({});
    refreshTexts();
}

bool LookedAfterForm::asks(QStringView check) const
{
    return m_care && hasCheck(check, *m_care->procedure);
}

/// Asked is what the procedure of the conference asks; what belongs to a conference only where there is one.
void LookedAfterForm::showWhatFits()
{
    const QString basis = m_basis->currentData().toString();
    const bool known = m_care && (m_care->planRuns || m_care->conference);
    m_orderRow->setVisible(basis == u"care-order" || basis == u"interim-order" || m_order->date());
    m_singleRow->setVisible(known && asks(u"single-process"));
    m_reviewRow->setVisible(known);
    m_changedRow->setVisible(known && asks(u"care-plan-change"));
    m_untilRow->setVisible(m_care.has_value());
    const bool conference = m_care && m_care->conference.has_value();
    const bool why = conference && asks(u"looked-after-reason") && !m_care->planRuns;
    const bool chair = conference && asks(u"reviewing-officer-chairs");
    m_whyRow->setVisible(why);
    m_chairRow->setVisible(chair);
    const bool apart = m_care && m_review->date() && m_care->conferenceOn && *m_review->date() != *m_care->conferenceOn;
    const bool together = conference && asks(u"reviews-together") && apart;
    m_apartRow->setVisible(together);
    const bool secure = conference && asks(u"security-assured") && basis == u"agreement" && m_care->planRuns;
    m_conference->setVisible(why || chair || together || secure);
    m_secureRow->setVisible(secure);
    m_secureWhyRow->setVisible(secure && answerIn(m_secure));
}

QString LookedAfterForm::title() const
{
    //: %1: a child
    return m_care ? tr("%1 as a looked-after child").arg(FamiliesWords::calledName(m_care->child)) : QString();
}

std::pair<QString, QString> LookedAfterForm::rule() const
{
    if (!m_care)
        return {};
    return {m_care->procedure->id.text(), m_care->open.empty() ? RuleId() : m_care->open.front().rule};
}

CareAnswers LookedAfterForm::answersNow() const
{
    CareAnswers answers = m_care->answers;
    answers.conference = *m_care->conference;
    answers.conferenceReason = m_why->text();
    answers.otherChairReason = m_chair->text();
    answers.apartReason = m_apart->text();
    answers.securityAssured = answerIn(m_secure);
    answers.securityReasons = m_secureWhy->text();
    return answers;
}

std::vector<FieldProblem> LookedAfterForm::keep()
{
    if (!m_care)
        return {};
    CareKept care = *m_care->now;
    care.since = m_since->date().value_or(QDate());
    care.basis = *fromWord<CareBasis>(m_basis->currentData().toString());
    care.careOrder = m_order->date();
    care.officer = m_officer->text();
    care.singlePlan = answerIn(m_single);
    care.review = m_review->date();
    care.carePlanChanged = m_changed->date();
    care.until = m_until->date();
    std::optional<CareAnswers> answers;
    if (m_care->conference && answersNow() != m_care->answers) // nothing is kept where nothing was said
        answers = answersNow();
    return keepCare(office(), care, answers).problems;
}

void LookedAfterForm::refreshTexts()
{
    const auto explain = [&](QStringView check) { return m_care ? ruleOfCheck(check, *m_care->procedure) : QString(); };
    m_sinceRow->setLabel(tr("Looked after since"));
    m_sinceRow->setExplanation(explain(u"looked-after-dates"));
    m_basisRow->setLabel(tr("On what"));
    for (int i = 0; i < m_basis->count(); ++i)
        m_basis->setItemText(i, nameOf(*fromWord<CareBasis>(m_basis->itemData(i).toString()), screenLanguage()));
    m_orderRow->setLabel(tr("Order made on"));
    m_orderRow->setExplanation(explain(u"care-order-review"));
    m_officerRow->setLabel(tr("Reviewing officer"));
    m_officerRow->setExplanation(tr("As the name stands among those asked to the conference."));
    m_singleRow->setLabel(tr("One plan, one process"));
    m_singleRow->setExplanation(explain(u"single-process"));
    for (QComboBox* box : {m_single, m_secure}) {
        box->setItemText(0, tr("not answered yet"));
        box->setItemText(1, tr("yes"));
        box->setItemText(2, tr("no"));
    }
    m_reviewRow->setLabel(tr("Looked-after review"));
    m_reviewRow->setExplanation(explain(u"reviews-together"));
    m_changedRow->setLabel(tr("Care plan changed on"));
    m_changedRow->setExplanation(explain(u"care-plan-change"));
    m_untilRow->setLabel(tr("Until"));
    m_untilRow->setExplanation(tr("The last day, once it is over."));
    const auto on = m_care ? m_care->conferenceOn : std::nullopt;
    //: %1: a date
    m_conference->setText(on ? tr("At the conference of %1:").arg(longDate(*on, screenLanguage())) : tr("At the conference that has no day yet:"));
    m_whyRow->setLabel(tr("Why a conference"));
    m_whyRow->setExplanation(explain(u"looked-after-reason"));
    m_chairRow->setLabel(tr("Why another chair"));
    m_chairRow->setExplanation(explain(u"reviewing-officer-chairs"));
    m_apartRow->setLabel(tr("Why not on one day"));
    m_secureRow->setLabel(tr("Safe without the plan"));
    m_secureRow->setExplanation(explain(u"security-assured"));
    m_secureWhyRow->setLabel(tr("Why"));
    refreshFrame(tr("Keep it"));
}

CareStepForm::CareStepForm(const FamilyTools& with, QWidget* parent)
    : FamilyForm(with, parent), m_kind(new QComboBox(this)), m_on(new DateField(today(), this)), m_with(new QLineEdit(this)),
      m_talkedOn(new DateField(today(), this)), m_decided(threeWays(this)), m_decidedOn(new DateField(today(), this)), m_by(new QLineEdit(this)),
      m_reasons(new SettlingText(this)), m_plan(new QPushButton(this))
{
    m_kindRow = addRow(m_kind, u"kind"_s);
    m_onRow = addRow(m_on, u"stepOn"_s);
    m_withRow = addRow(m_with, u"talkedWith"_s);
    m_talkedRow = addRow(m_talkedOn, u"talkedOn"_s);
    m_decidedRow = addRow(m_decided, u"decided"_s);
    m_decidedOnRow = addRow(m_decidedOn, u"decidedOn"_s);
    m_byRow = addRow(m_by, u"decidedBy"_s);
    m_reasonsRow = addRow(m_reasons, u"reasons"_s);
    addAside(m_plan);
    makeText(m_reasons, 2, 6);
    for (const QString& word : allWords<CareStepKind>())
        m_kind->addItem(QString(), word);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CareStepForm::refreshTexts);
    connect(m_decided, &QComboBox::currentIndexChanged, this, &CareStepForm::showWhatFits);
    connect(m_plan, &QPushButton::clicked, this, [this] {
        if (m_step)
            Q_EMIT conferenceWanted(m_step->id);
    });
    followVerbs();
    CareStepForm::refreshTexts();
}

void CareStepForm::edit(const CareFollowed& care, const CareStep& step, bool isNew)
{
    m_care = care;
    m_step = step;
    m_new = isNew;
    forgetProblems();
    for (DateField* field : {m_on, m_talkedOn, m_decidedOn})
        field->setToday(today());
    m_kind->setCurrentIndex(m_kind->findData(wordOf(step.kind)));
    m_on->setDate(step.on);
    m_with->setText(step.talkedWith);
    m_talkedOn->setDate(step.talkedOn);
    setAnswer(m_decided, step.decided);
    m_decidedOn->setDate(step.decidedOn);
    m_by->setText(step.decidedBy);
    m_reasons->setSettledText(step.reasons);
    showWhatFits();
    refreshTexts();
}

void CareStepForm::forget()
{
    m_care.reset();
    m_step.reset();
    m_new = true;
    for (QLineEdit* line : {m_with, m_by})
        line->clear();
    m_reasons->setSettledText({});
    refreshTexts();
}

CareStepKind CareStepForm::kind() const
{
    return fromWord<CareStepKind>(m_kind->currentData().toString()).value_or(CareStepKind::ReturnHome);
}

QStringView CareStepForm::check() const
{
    switch (kind()) {
    case CareStepKind::ReturnHome: return u"return-home-decision";
    case CareStepKind::Removal: return u"parent-removal";
    case CareStepKind::ReturnAsked: return u"return-asked-reasons";
    }
    Q_UNREACHABLE();
}

void CareStepForm::showWhatFits()
{
    const bool talked = kind() != CareStepKind::ReturnHome;
    m_withRow->setVisible(talked);
    m_talkedRow->setVisible(talked);
    m_decidedOnRow->setVisible(answerIn(m_decided).has_value());
    const bool kept = m_step && !m_new && m_step->decided == true;
    m_plan->setVisible(kept && kind() != CareStepKind::Removal);
}

QString CareStepForm::title() const
{
    //: %1: a child
    return m_care ? tr("What happened about %1’s care").arg(FamiliesWords::calledName(m_care->child)) : QString();
}

std::pair<QString, QString> CareStepForm::rule() const
{
    return m_care ? std::pair(m_care->procedure->id.text(), ruleIdOfCheck(check(), *m_care->procedure)) : std::pair<QString, QString>();
}

std::vector<FieldProblem> CareStepForm::keep()
{
    if (!m_step)
        return {};
    CareStep step = *m_step;
    step.kind = kind();
    step.on = m_on->date().value_or(QDate());
    step.talkedWith = m_withRow->isVisibleTo(this) ? m_with->text() : QString();
    step.talkedOn = m_talkedRow->isVisibleTo(this) ? m_talkedOn->date() : std::nullopt;
    step.decided = answerIn(m_decided);
    step.decidedOn = m_decidedOn->date();
    step.decidedBy = m_by->text();
    step.reasons = m_reasons->text();
    return keepCareStep(office(), step).problems;
}

void CareStepForm::refreshTexts()
{
    m_kindRow->setLabel(tr("What"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, nameOf(*fromWord<CareStepKind>(m_kind->itemData(i).toString()), screenLanguage()));
    m_kindRow->setExplanation(m_care ? ruleOfCheck(check(), *m_care->procedure) : QString());
    m_onRow->setLabel(tr("On"));
    m_withRow->setLabel(tr("Talked over with"));
    m_withRow->setExplanation(tr("The social care manager, by name."));
    m_talkedRow->setLabel(tr("Talked over on"));
    const bool removal = kind() == CareStepKind::Removal;
    m_decidedRow->setLabel(removal ? tr("An enquiry") : tr("A conference first"));
    m_decided->setItemText(0, tr("not decided yet"));
    m_decided->setItemText(1, tr("yes"));
    m_decided->setItemText(2, tr("no"));
    m_decidedOnRow->setLabel(tr("Decided on"));
    m_byRow->setLabel(tr("Decided by"));
    m_byRow->setExplanation(kind() == CareStepKind::ReturnHome ? tr("The looked-after review, by whom it was held.") : QString());
    m_reasonsRow->setLabel(tr("Reasons"));
    m_plan->setText(tr("Plan the conference…"));
    refreshFrame(m_new ? tr("Keep it") : tr("Keep the changes"));
    showWhatFits();
}

} // namespace cadair::ui

#include "moc_careforms.cpp"
