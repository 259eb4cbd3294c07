#include "ui/conference/planner/limitwords.h"

#include "core/wording/honouring.h"
#include "core/wording/limits.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

LimitWords::LimitWords(QWidget* parent)
    : QWidget(parent), m_icon(new IconLabel(this)), m_headline(new TextLabel(this, TextSize::Body, Tone::Plain, true)),
      m_counted(new TextLabel(this)), m_why(makeButton(this, ButtonLook::Quiet)), m_rule(new TextLabel(this, TextSize::Small, Tone::Muted)),
      m_open(makeButton(this, ButtonLook::Quiet, u"book"_s))
{
    auto* all = new QVBoxLayout(this);
    scaleLayout(all, {}, 6);
    auto* head = new QHBoxLayout;
    scaleLayout(head, {}, 8);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_headline, 1);
    all->addLayout(head);
    all->addWidget(m_counted);
    all->addWidget(m_why, 0, Qt::AlignLeft);
    all->addWidget(m_rule);
    all->addWidget(m_open, 0, Qt::AlignLeft);
    m_why->setCheckable(true);
    connect(m_why, &QPushButton::toggled, this, &LimitWords::refreshRule);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT ruleWanted(m_ruleId); });
    clear();
}

void LimitWords::clear()
{
    m_headline->clear();
    m_counted->clear();
    m_ruleText.clear();
    m_ruleId.clear();
    m_icon->hide();
    refreshRule();
}

void LimitWords::show(const PlannerState& state, const std::optional<LimitVerdict>& limit, const QString& headline, Tone tone)
{
    const Language language = screenLanguage();
    m_headline->setText(headline);
    m_headline->setTone(tone == Tone::Stopped || tone == Tone::Attention ? tone : Tone::Plain);
    m_icon->setIcon(shapeOf(tone), tone);
    m_icon->setVisible(!shapeOf(tone).isEmpty());
    m_counted->setText(limit ? limitExplanation(*limit, language, state.planned().local) : QString());
    m_counted->setVisible(limit.has_value());
    const Rule* rule = limit ? state.procedure().rule(limit->rule) : nullptr;
    m_ruleId = rule ? rule->id : QString();
    //: the text of a rule, where it stands, its number
    m_ruleText = rule ? tr("%1\n%2 (%3)").arg(markedText(*rule, language), whereItStands(*rule, state.procedure(), language), rule->id) : QString();
    refreshRule();
}

void LimitWords::refreshRule()
{
    m_why->setVisible(!m_ruleText.isEmpty());
    m_why->setText(m_why->isChecked() ? tr("Hide the rule") : tr("Why?"));
    m_why->setAccessibleName(m_why->text());
    m_why->setAccessibleDescription(m_ruleText);
    m_rule->setText(m_ruleText);
    m_rule->setVisible(m_why->isChecked() && !m_ruleText.isEmpty());
    m_open->setText(tr("Open in Procedures"));
    m_open->setVisible(m_why->isChecked() && !m_ruleText.isEmpty());
}

} // namespace cadair::ui

#include "moc_limitwords.cpp"
