#include "ui/conference/planner/whenstep.h"

#include "ui/conference/planner/awayform.h"
#include "ui/conference/planner/whypanel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/timefield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array lengths{45, 60, 75, 90, 105, 120, 150, 180, 240};

} // namespace

void WhenStep::build()
{
    auto* page = new QHBoxLayout(this);
    scaleLayout(page, {}, 12);
    page->addWidget(m_card, 1);
    page->addWidget(m_why, 0);
    scaleWidth(m_why, 372);
    m_place->setEditable(true);
    m_place->setInsertPolicy(QComboBox::NoInsert);
    for (const int minutes : lengths)
        m_minutes->addItem(QString(), minutes);
    scaleWidth(m_time, 72);
    scaleMinimumWidth(m_place, 120);
    scaleMinimumWidth(m_minutes, 104);
    m_chair->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chair->setMinimumContentsLength(14);
    QWidget* const fields[4] = {m_chair, m_place, m_time, m_minutes};
    auto* head = new QHBoxLayout;
    scaleLayout(head, {16, 6, 12, 6}, 8);
    for (int i = 0; i < 4; ++i) {
        m_labels[i] = new TextLabel(m_card, TextSize::Body, Tone::Muted);
        m_labels[i]->setWordWrap(false);
        m_labels[i]->setBuddy(fields[i]);
        head->addWidget(m_labels[i]);
        head->addWidget(fields[i], i < 2 ? 1 : 0);
    }
    m_card->body()->addLayout(head);
    m_card->body()->addWidget(new Hairline(m_card));
    m_table->setDays(m_model);
    auto* calendar = new QVBoxLayout;
    scaleLayout(calendar, {12, 4, 8, 6}, 6);
    calendar->addWidget(m_table, 1);
    auto* legend = new QHBoxLayout;
    scaleLayout(legend, {4, 0, 0, 2}, 6);
    for (const auto& [icon, tone] : {std::pair(shape::done, Tone::Done), std::pair(shape::attention, Tone::Attention),
                                     std::pair(shape::stopped, Tone::Stopped), std::pair(u"star-fill"_s, Tone::Accent)}) {
        m_legend.push_back({new IconLabel(m_card, icon, tone, 14), new TextLabel(m_card, TextSize::Small, Tone::Muted)});
        m_legend.back().words->setWordWrap(false);
        legend->addWidget(m_legend.back().icon);
        legend->addWidget(m_legend.back().words);
        legend->addSpacing(px(10));
    }
    legend->addStretch(1);
    calendar->addLayout(legend);
    m_card->body()->addLayout(calendar, 1);

    m_whyStack->addWidget(m_whyPanel);
    m_whyStack->addWidget(m_away);
    m_why->setBody(m_whyStack);
}

} // namespace cadair::ui
