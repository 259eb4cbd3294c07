#include "ui/conference/planner/householdfields.h"

#include "core/base/folding.h"
#include "ui/conference/planner/plannerstep.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

HouseholdFields::HouseholdFields(PlannerState& plan, QWidget* parent)
    : QWidget(parent), m_state(plan), m_head(new TextLabel(this, TextSize::Body, Tone::Plain, true)),
      m_hint(new TextLabel(this, TextSize::Small, Tone::Muted)), m_rowLayout(new QVBoxLayout), m_name(new QLineEdit(this)),
      m_add(makeButton(this, ButtonLook::Plain, u"plus-lg"_s)), m_none(new QCheckBox(this))
{
    auto* all = new QVBoxLayout(this);
    scaleLayout(all, {16, 10, 8, 10}, 8);
    auto* head = new QHBoxLayout;
    scaleLayout(head, {}, 8);
    m_head->setWordWrap(false);
    head->addWidget(m_head);
    head->addWidget(m_hint, 1);
    all->addLayout(head);
    scaleLayout(m_rowLayout, {0, 0, 8, 0}, 8);
    all->addLayout(m_rowLayout);
    auto* more = new QHBoxLayout;
    scaleLayout(more, {}, 8);
    more->addWidget(m_none);
    more->addStretch(1);
    more->addWidget(m_name);
    more->addWidget(m_add);
    scaleMinimumWidth(m_name, 240);
    m_name->setMaxLength(300);
    m_name->installEventFilter(this);
    all->addLayout(more);
    connect(m_add, &QPushButton::clicked, this, &HouseholdFields::add);
    connect(m_none, &QCheckBox::clicked, this, [this](bool on) {
        m_state.change([on](ConferencePlan& p) {
            if (on)
                p.request.household.emplace();
            else
                p.request.household.reset();
        });
    });
    connect(&plan, &PlannerState::changed, this, &HouseholdFields::showPlan);
    showPlan();
}

SettlingText* HouseholdFields::reasonFor(const QString& name) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.name == name; });
    return found == m_rows.end() ? nullptr : found->reason;
}

void HouseholdFields::settle()
{
    for (const Row& row : m_rows)
        row.reason->settleNow();
}

/// Changes the children as they stand in the record, and keeps them with the plan.
void HouseholdFields::change(const std::function<void(std::vector<HouseholdChild>&)>& change)
{
    if (!m_state.isOpen())
        return;
    std::vector<HouseholdChild> children = m_state.planned().record.dossier.request.household.value_or(std::vector<HouseholdChild>());
    change(children);
    m_state.change([&](ConferencePlan& p) { p.request.household = std::move(children); });
}

void HouseholdFields::add()
{
    const QString name = tidied(m_name->text());
    const bool there = std::any_of(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.name == name; });
    if (name.isEmpty()) {
        m_name->setFocus();
        return;
    }
    if (!there)
        change([&](std::vector<HouseholdChild>& children) { children.push_back({.name = name}); });
    m_name->clear();
    if (SettlingText* reason = reasonFor(name))
        reason->setFocus(); // why this child is left out is asked next
}

void HouseholdFields::build(const std::vector<HouseholdChild>& children)
{
    for (const Row& row : m_rows) {
        row.row->hide();
        row.row->deleteLater();
    }
    m_rows.clear();
    const std::optional<Household>& household = m_state.household();
    QWidget* before = nullptr;
    for (const HouseholdChild& child : children) {
        auto* reason = new SettlingText(this);
        reason->setLines(1, 0);
        reason->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it grows with its words
        reason->setTabChangesFocus(true);
        auto* row = new FieldRow(reason, this, FieldRow::LabelPlace::Left, 220);
        const bool recorded = household && std::any_of(household->children.begin(), household->children.end(), [&](const Child& each) {
            return tidied(each.givenName + u' ' + each.familyName) == child.name;
        });
        QPushButton* takeOff = recorded ? nullptr : makeButton(row);
        if (takeOff) {
            row->addBeside(takeOff);
            connect(takeOff, &QPushButton::clicked, this, [this, name = child.name] {
                m_name->setFocus();
                change([&](std::vector<HouseholdChild>& all) { std::erase_if(all, [&](const HouseholdChild& each) { return each.name == name; }); });
            });
        }
        connect(reason, &SettlingText::settled, this, [this, name = child.name](const QString& text) {
            change([&](std::vector<HouseholdChild>& all) {
                for (HouseholdChild& each : all)
                    if (each.name == name)
                        each.whyLeftOut = text.trimmed();
            });
        });
        m_rowLayout->addWidget(row);
        before = tabAfter(before, reason);
        if (takeOff)
            before = tabAfter(before, takeOff);
        m_rows.push_back({child.name, row, reason, takeOff});
    }
    for (QWidget* next : {static_cast<QWidget*>(m_none), static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_add)})
        before = tabAfter(before, next);
}

void HouseholdFields::showPlan()
{
    const bool known = m_state.isOpen() && m_state.household() && !m_state.draft().children.empty();
    const auto household = known ? m_state.planned().record.dossier.request.household : std::nullopt;
    const std::vector<HouseholdChild> children = household.value_or(std::vector<HouseholdChild>());
    const bool same = children.size() == m_rows.size() &&
                      std::equal(children.begin(), children.end(), m_rows.begin(), [](const HouseholdChild& child, const Row& row) { return child.name == row.name; });
    if (!same)
        build(children);
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (!m_rows[i].reason->hasFocus() || m_rows[i].reason->isSettled())
            m_rows[i].reason->setSettledText(children[i].whyLeftOut);
    m_none->setChecked(household && children.empty());
    m_none->setVisible(children.empty());
    setVisible(known);
    refreshTexts();
}

bool HouseholdFields::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            add();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HouseholdFields::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void HouseholdFields::refreshTexts()
{
    m_head->setText(tr("Other children of the household"));
    m_hint->setText(m_rows.empty() ? QString() : tr("Each is thought of: why is there no decision for them?"));
    m_name->setPlaceholderText(tr("Name of a child without a record"));
    m_name->setAccessibleName(tr("Name of another child of the household"));
    m_add->setText(tr("Add to the household"));
    m_none->setText(tr("There are no others"));
    for (const Row& row : m_rows) {
        //: %1: a child the conference is not about
        row.row->setLabel(tr("Why not %1?").arg(row.name));
        if (row.takeOff) {
            row.takeOff->setText(tr("Take off"));
            row.takeOff->setAccessibleName(tr("Take %1 off").arg(row.name));
        }
    }
}

} // namespace cadair::ui

#include "moc_householdfields.cpp"
