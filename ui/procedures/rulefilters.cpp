#include "ui/procedures/rulefilters.h"

#include "core/wording/namesofrules.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

/// One entry for each value of an enum, with its fixed word as data; the first stands for any.
template <typename Enum>
void fill(QComboBox& box, const QString& any)
{
    const QSignalBlocker quiet(box);
    const int chosen = std::max(0, box.currentIndex());
    box.clear();
    box.addItem(any);
    for (const Word<Enum>& entry : wordsOf(Enum{}))
        box.addItem(nameOf(entry.value, screenLanguage()), wordOf(entry.value));
    box.setCurrentIndex(chosen);
}

template <typename Enum>
std::optional<Enum> chosenIn(const QComboBox& box)
{
    return fromWord<Enum>(box.currentData().toString());
}

} // namespace

RuleFilters::RuleFilters(QWidget* parent)
    : QWidget(parent), m_moment(new QComboBox(this)), m_force(new QComboBox(this)), m_kind(new QComboBox(this)),
      m_all(makeButton(this, ButtonLook::Quiet))
{
    auto* row = new QHBoxLayout(this);
    scaleLayout(row, {}, 8);
    for (QComboBox* box : {m_moment, m_force, m_kind}) {
        box->setMaxVisibleItems(17);
        row->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &RuleFilters::changed);
    }
    row->addStretch(1);
    QSizePolicy stays = m_all->sizePolicy();
    stays.setRetainSizeWhenHidden(true); // the cards keep their widths when it comes and goes
    m_all->setSizePolicy(stays);
    row->addWidget(m_all);
    connect(m_all, &QPushButton::clicked, this, &RuleFilters::allWanted);
    refreshTexts();
}

void RuleFilters::narrow(RuleQuery& query) const
{
    query.moment = chosenIn<Moment>(*m_moment);
    query.force = chosenIn<Force>(*m_force);
    query.kind = chosenIn<RuleKind>(*m_kind);
}

void RuleFilters::set(std::optional<Moment> moment)
{
    const QSignalBlocker quiet(this);
    m_moment->setCurrentIndex(moment ? m_moment->findData(wordOf(*moment)) : 0);
    m_force->setCurrentIndex(0);
    m_kind->setCurrentIndex(0);
}

bool RuleFilters::isNarrow() const
{
    return m_moment->currentIndex() > 0 || m_force->currentIndex() > 0 || m_kind->currentIndex() > 0;
}

void RuleFilters::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void RuleFilters::refreshTexts()
{
    fill<Moment>(*m_moment, tr("Any moment"));
    fill<Force>(*m_force, tr("Any force"));
    fill<RuleKind>(*m_kind, tr("Any kind"));
    m_moment->setAccessibleName(tr("Moment"));
    m_force->setAccessibleName(tr("Force"));
    m_kind->setAccessibleName(tr("Kind of rule"));
    m_all->setText(tr("Show all"));
    m_all->setAccessibleName(tr("Show all rules again"));
}

} // namespace cadair::ui

#include "moc_rulefilters.cpp"
