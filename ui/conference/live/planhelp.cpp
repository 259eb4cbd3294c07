#include "ui/conference/live/planhelp.h"

#include "ui/language/languageswitch.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

const QStringList allWays{u"social-work-plan"_s, u"health-plan"_s, u"early-help"_s, u"child-in-need"_s, u"step-down"_s, u"family-group-conference"_s, u"advice"_s, u"services"_s};
const QString healthPlan = u"health-plan"_s;

} // namespace

PlanHelp::PlanHelp(PlanDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_title(new TextLabel(this, TextSize::Body, Tone::Plain, true)), m_healthLead(new QComboBox(this)),
      m_healthRow(new FieldRow(m_healthLead, this)), m_none(new SettlingText(this)),
      m_noneRow(new FieldRow(m_none, this, FieldRow::LabelPlace::Above)), m_recommendations(new SettlingText(this)),
      m_recommendationsRow(new FieldRow(m_recommendations, this, FieldRow::LabelPlace::Above))
{
    auto* all = new QVBoxLayout(this);
    scaleLayout(all, {16, 12, 16, 12}, 8);
    all->addWidget(m_title);
    for (const QString& word : allWays) {
        auto* box = new QCheckBox(this);
        all->addWidget(box);
        m_ways.emplace_back(word, box);
        connect(box, &QCheckBox::clicked, this, [this, word](bool on) {
            m_desk.change([&](ChildSettled& settled) {
                if (on)
                    settled.help.support.insert(word);
                else
                    settled.help.support.erase(word);
                if (!settled.help.support.contains(healthPlan))
                    settled.help.healthLead.reset();
            });
        });
    }
    all->addWidget(m_healthRow);
    all->addWidget(m_noneRow);
    all->addWidget(m_recommendationsRow);
    all->addStretch(1);
    m_none->setLines(1, 3);
    m_none->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recommendations->setLines(2, 6);
    m_desk.bind(m_none, u"no-support"_s, [](const ChildSettled& settled) { return settled.help.noSupport; },
                [](ChildSettled& settled, const QString& text) { settled.help.noSupport = text; });
    m_desk.bind(m_recommendations, u"recommendations"_s, [](const ChildSettled& settled) { return settled.help.recommendations; },
                [](ChildSettled& settled, const QString& text) { settled.help.recommendations = text; });
    connect(m_healthLead, &QComboBox::activated, this, [this] {
        const auto agency = AgencyKey::parse(m_healthLead->currentData().toString());
        m_desk.change([&](ChildSettled& settled) { settled.help.healthLead = agency; });
    });
    refreshTexts();
}

QCheckBox* PlanHelp::way(const QString& word) const
{
    for (const auto& [known, box] : m_ways)
        if (known == word)
            return box->isVisibleTo(this) ? box : nullptr;
    return nullptr;
}

QStringList PlanHelp::waysHere() const
{
    QStringList here;
    for (const CheckLine& line : m_desk.state()->procedure().checks)
        if (line.check.text() == u"help-without-plan" || line.check.text() == u"help-after-plan")
            here << line.words;
    return here.isEmpty() ? allWays : here; // a place that names none leaves it open
}

QStringList PlanHelp::healthLeads() const
{
    for (const CheckLine& line : m_desk.state()->procedure().checks)
        if (line.check.text() == u"health-plan-lead")
            return line.words;
    return {};
}

void PlanHelp::showPlan()
{
    const Weighing help = m_desk.settled().help;
    const QStringList here = waysHere();
    for (const auto& [word, box] : m_ways) {
        box->setVisible(here.contains(word) || help.support.contains(word));
        box->setChecked(help.support.contains(word));
        box->setEnabled(m_desk.takes());
    }
    m_healthRow->setVisible(help.support.contains(healthPlan) && !healthLeads().isEmpty());
    m_noneRow->setVisible(help.support.empty() || !help.noSupport.isEmpty());
    m_healthLead->setEnabled(m_desk.takes());
    refreshTexts();
}

void PlanHelp::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
    QWidget::changeEvent(event);
}

void PlanHelp::refreshTexts()
{
    m_title->setText(tr("What helps the child without a plan"));
    const QStringList words{tr("A social work plan"), tr("A plan led by health"), tr("Early help"), tr("A child in need plan"), tr("A step down to other help"),
                            tr("A family group conference"), tr("Advice"), tr("Services, by agreement with the family")};
    for (size_t i = 0; i < m_ways.size(); ++i)
        m_ways[i].second->setText(words[static_cast<qsizetype>(i)]);
    m_healthRow->setLabel(tr("Led by"));
    m_noneRow->setLabel(tr("Why no help is settled"));
    m_recommendationsRow->setLabel(tr("What the conference recommends"));
    if (!m_desk.state())
        return;
    const QSignalBlocker quiet(m_healthLead);
    m_healthLead->clear();
    m_healthLead->addItem(tr("Nobody named yet"));
    for (const QString& word : healthLeads())
        if (const auto key = AgencyKey::parse(word))
            if (const AgencyKind* kind = m_desk.tools().desk.rulebook().agencies().find(*key))
                m_healthLead->addItem(kind->name.in(screenLanguage()), word);
    const auto lead = m_desk.settled().help.healthLead;
    m_healthLead->setCurrentIndex(lead ? std::max(0, m_healthLead->findData(lead->text())) : 0);
}

} // namespace cadair::ui

#include "moc_planhelp.cpp"
