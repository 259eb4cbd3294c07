#include "ui/request/householdfields.h"

#include "core/base/folding.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/taborder.h"
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

namespace {

/// Where one thing known of a child stands; null for a word that is none of them.
bool* knownAt(HouseholdChild& child, const QString& word)
{
    if (word == u"in-report")
        return &child.inReport;
    if (word == u"has-plan")
        return &child.hasPlan;
    return word == u"needs-looked-at" ? &child.needsLookedAt : nullptr;
}

} // namespace

HouseholdFields::HouseholdFields(QWidget* parent)
    : QWidget(parent), m_head(new TextLabel(this, TextSize::Body, Tone::Plain, true)),
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
        m_children = on ? Children(std::in_place) : std::nullopt;
        Q_EMIT changed();
    });
    showRows();
}

void HouseholdFields::askKnown(std::set<QString> asked)
{
    m_asked = std::move(asked);
    build();
    showRows();
}

SettlingText* HouseholdFields::reasonFor(const QString& name) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.name == name; });
    return found == m_rows.end() ? nullptr : found->reason;
}

QCheckBox* HouseholdFields::knownOf(const QString& name, const QString& word) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.name == name; });
    return found != m_rows.end() && found->known.contains(word) ? found->known.at(word) : nullptr;
}

void HouseholdFields::settle()
{
    for (const Row& row : m_rows)
        row.reason->settleNow();
}

void HouseholdFields::change(const std::function<void(std::vector<HouseholdChild>&)>& change)
{
    std::vector<HouseholdChild> children = m_children.value_or(std::vector<HouseholdChild>());
    change(children);
    if (m_children == children)
        return;
    m_children = std::move(children);
    showRows();
    Q_EMIT changed();
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

void HouseholdFields::makeRow(const HouseholdChild& child)
{
    auto* reason = new SettlingText(this);
    reason->setLines(1, 0);
    reason->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it grows with its words
    reason->setTabChangesFocus(true);
    auto* row = new FieldRow(reason, this, FieldRow::LabelPlace::Left, 220);
    QPushButton* takeOff = m_recorded.contains(child.name) ? nullptr : makeButton(row);
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
    m_rows.push_back({child.name, row, reason, takeOff, m_asked.empty() ? nullptr : new QWidget(this), {}});
    if (!m_asked.empty())
        makeTicks(m_rows.back());
}

void HouseholdFields::makeTicks(Row& made)
{
    auto* known = new QHBoxLayout(made.knownBox);
    scaleLayout(known, {228, 0, 0, 6}, 16); // under the reason, not under the name
    m_rowLayout->addWidget(made.knownBox);
    for (const QString& word : m_asked) {
        auto* tick = new QCheckBox(made.knownBox);
        known->addWidget(tick);
        made.known.emplace(word, tick);
        connect(tick, &QCheckBox::clicked, this, [this, word, name = made.name](bool on) {
            change([&](std::vector<HouseholdChild>& all) {
                for (HouseholdChild& each : all)
                    if (bool* at = knownAt(each, word); at && each.name == name)
                        *at = on;
            });
        });
    }
    known->addStretch(1);
}

void HouseholdFields::build()
{
    for (const Row& row : m_rows)
        for (QWidget* gone : {static_cast<QWidget*>(row.row), row.knownBox})
            if (gone) {
                gone->hide();
                gone->deleteLater();
            }
    m_rows.clear();
    QWidget* before = nullptr;
    for (const HouseholdChild& child : m_children.value_or(std::vector<HouseholdChild>())) {
        makeRow(child);
        before = tabAfter(before, m_rows.back().reason);
        if (m_rows.back().takeOff)
            before = tabAfter(before, m_rows.back().takeOff);
        for (const auto& [word, tick] : m_rows.back().known)
            before = tabAfter(before, tick);
    }
    for (QWidget* next : {static_cast<QWidget*>(m_none), static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_add)})
        before = tabAfter(before, next);
}

void HouseholdFields::showChildren(const Children& children, const std::set<QString>& recorded)
{
    m_children = children;
    m_recorded = recorded;
    showRows();
}

void HouseholdFields::showRows()
{
    std::vector<HouseholdChild> children = m_children.value_or(std::vector<HouseholdChild>());
    const bool same = children.size() == m_rows.size() &&
                      std::equal(children.begin(), children.end(), m_rows.begin(), [](const HouseholdChild& child, const Row& row) { return child.name == row.name; });
    if (!same)
        build();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_rows[i].reason->hasFocus() || m_rows[i].reason->isSettled())
            m_rows[i].reason->setSettledText(children[i].whyLeftOut);
        for (const auto& [word, tick] : m_rows[i].known)
            if (const bool* at = knownAt(children[i], word))
                tick->setChecked(*at);
    }
    m_none->setChecked(m_children && children.empty());
    m_none->setVisible(children.empty());
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
    const std::map<QString, QString> known{{u"in-report"_s, tr("The report says how they are")},
                                           {u"has-plan"_s, tr("Has a plan already")},
                                           {u"needs-looked-at"_s, tr("Their needs were looked at")}};
    for (const Row& row : m_rows) {
        //: %1: a child the conference is not about
        row.row->setLabel(tr("Why not %1?").arg(row.name));
        if (row.takeOff) {
            row.takeOff->setText(tr("Take off"));
            row.takeOff->setAccessibleName(tr("Take %1 off").arg(row.name));
        }
        for (const auto& [word, tick] : row.known) {
            tick->setText(known.at(word));
            //: a child's name, then a tick ("Has a plan already")
            tick->setAccessibleName(tr("%1: %2").arg(row.name, known.at(word)));
        }
    }
}

} // namespace cadair::ui

#include "moc_householdfields.cpp"
