#include "ui/families/warningstrip.h"

#include "core/wording/safety.h"
#include "ui/families/familieswords.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

WarningStrip::WarningStrip(QWidget* parent)
    : QWidget(parent), m_card(new Card(this)), m_sameCard(new Card(this)), m_same(new TextLabel(m_sameCard)),
      m_compare(makeButton(m_sameCard)), m_notTheSame(makeButton(m_sameCard))
{
    auto* all = new QVBoxLayout(this);
    scaleLayout(all, {}, 8);
    all->addWidget(m_card);
    all->addWidget(m_sameCard);
    m_card->setTone(Tone::Stopped);
    m_sameCard->setTone(Tone::Attention);
    m_rows = new QVBoxLayout;
    scaleLayout(m_rows, {16, 8, 16, 8}, 4);
    m_card->body()->addLayout(m_rows);
    auto* same = new QHBoxLayout;
    scaleLayout(same, {16, 6, 8, 6}, 8);
    same->addWidget(new IconLabel(m_sameCard, shape::attention, Tone::Attention), 0, Qt::AlignVCenter);
    same->addWidget(m_same, 1);
    same->addWidget(m_compare);
    same->addWidget(m_notTheSame);
    m_sameCard->body()->addLayout(same);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        if (!m_lookalikes.empty())
            Q_EMIT compareWanted(Lookalike(m_lookalikes.front()));
    });
    connect(m_notTheSame, &QPushButton::clicked, this, [this] {
        if (!m_lookalikes.empty())
            Q_EMIT notTheSameSaid(Lookalike(m_lookalikes.front()));
    });
    refreshTexts();
}

void WarningStrip::showView(const FamilyView* view, QDate today)
{
    m_withheld.clear();
    m_warnings.clear();
    m_lookalikes.clear();
    if (view) {
        for (const WithheldAddress& withheld : view->household.withheld)
            if (withheld.holdsOn(today))
                m_withheld.push_back(withheld);
        for (const FamilyWarning& warning : view->household.warnings)
            if (warning.holdsOn(today))
                m_warnings.push_back(warning);
        m_lookalikes = view->lookalikes;
    }
    refreshTexts();
}

QStringList WarningStrip::lines() const
{
    const Language language = screenLanguage();
    QStringList lines;
    for (const WithheldAddress& withheld : m_withheld)
        lines << tr("%1 Letters to this person are stopped if they would show it.").arg(withheldWithReason(withheld, language));
    for (const FamilyWarning& warning : m_warnings)
        lines << warningSentence(warning, language);
    return lines;
}

void WarningStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void WarningStrip::refreshTexts()
{
    const QStringList said = lines();
    while (m_lines.size() < static_cast<size_t>(said.size())) {
        Line line{new QWidget(m_card), nullptr};
        auto* row = new QHBoxLayout(line.row);
        scaleLayout(row, {}, 8);
        row->addWidget(new IconLabel(line.row, u"shield-lock"_s, Tone::Stopped), 0, Qt::AlignTop);
        line.words = new TextLabel(line.row, TextSize::Body, Tone::Plain, true);
        row->addWidget(line.words, 1);
        m_rows->addWidget(line.row);
        m_lines.push_back(line);
    }
    for (size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i].row->setVisible(i < static_cast<size_t>(said.size()));
        m_lines[i].words->setText(said.value(static_cast<qsizetype>(i)));
    }
    m_card->setVisible(!said.isEmpty());
    m_sameCard->setVisible(!m_lookalikes.empty());
    m_same->setText(m_lookalikes.empty() ? QString() : FamiliesWords::lookalike(m_lookalikes.front()));
    m_compare->setText(tr("Compare"));
    m_notTheSame->setText(tr("Not the same"));
    m_compare->setVisible(!m_lookalikes.empty() && m_lookalikes.front().otherFamily.has_value());
    setVisible(!said.isEmpty() || !m_lookalikes.empty());
}

} // namespace cadair::ui

#include "moc_warningstrip.cpp"
