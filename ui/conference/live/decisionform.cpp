#include "ui/conference/live/decisionform.h"

#include "core/wording/keynames.h"
#include "core/wording/localwords.h"
#include "core/wording/names.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

void choose(QComboBox* box, const QString& word)
{
    box->setCurrentIndex(word.isEmpty() ? -1 : box->findData(word));
}

} // namespace

DecisionForm::DecisionForm(QWidget* parent)
    : QWidget(parent), m_outcomeLabel(new TextLabel(this, TextSize::Body, Tone::Plain, true)), m_outcome(new QComboBox(this)),
      m_categoryLabel(new TextLabel(this, TextSize::Body, Tone::Plain, true)), m_category(new QComboBox(this)),
      m_addCategory(makeButton(this, ButtonLook::Quiet, u"plus-lg"_s)), m_second(new QComboBox(this)),
      m_reachedLabel(new TextLabel(this, TextSize::Body, Tone::Plain, true)), m_reached(new QComboBox(this)),
      m_categoryReasonLabel(new TextLabel(this, TextSize::Body, Tone::Plain, true)), m_categoryReason(new QLineEdit(this)),
      m_barredRow(new QWidget(this)), m_barredIcon(new IconLabel(m_barredRow)), m_barred(new TextLabel(m_barredRow, TextSize::Small)),
      m_reasons(new SettlingText(this))
{
    auto* all = new QVBoxLayout(this);
    scaleLayout(all, {16, 8, 16, 8}, 6);
    auto* first = new QHBoxLayout;
    scaleLayout(first, {}, 10);
    first->addWidget(m_outcomeLabel);
    first->addWidget(m_outcome);
    first->addWidget(m_categoryLabel);
    first->addWidget(m_category);
    first->addWidget(m_second);
    first->addWidget(m_addCategory);
    first->addStretch(1);
    all->addLayout(first);
    auto* third = new QHBoxLayout;
    scaleLayout(third, {}, 10);
    third->addWidget(m_categoryReasonLabel);
    third->addWidget(m_categoryReason, 1);
    all->addLayout(third);
    auto* barred = new QHBoxLayout(m_barredRow);
    scaleLayout(barred, {}, 8);
    barred->addWidget(m_barredIcon, 0, Qt::AlignTop);
    barred->addWidget(m_barred, 1);
    all->addWidget(m_barredRow);
    auto* second = new QHBoxLayout;
    scaleLayout(second, {}, 10);
    second->addWidget(m_reachedLabel);
    second->addWidget(m_reached);
    second->addStretch(1);
    all->addLayout(second);
    all->addWidget(m_reasons);
    for (TextLabel* label : {m_outcomeLabel, m_categoryLabel, m_reachedLabel, m_categoryReasonLabel})
        label->setWordWrap(false);
    m_outcomeLabel->setBuddy(m_outcome);
    m_categoryLabel->setBuddy(m_category);
    m_reachedLabel->setBuddy(m_reached);
    m_categoryReasonLabel->setBuddy(m_categoryReason);
    m_reasons->setLines(2, 5);
    m_second->hide();
    for (QComboBox* box : {m_outcome, m_category, m_second, m_reached})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            refreshRows();
            Q_EMIT edited();
        });
    connect(m_categoryReason, &QLineEdit::textEdited, this, &DecisionForm::edited);
    connect(m_reasons, &QPlainTextEdit::textChanged, this, &DecisionForm::edited);
    connect(m_addCategory, &QPushButton::clicked, this, [this] {
        m_second->show();
        m_second->setFocus();
        refreshRows();
    });
}

void DecisionForm::showChild(const LiveState& state, const Desk& desk, int child)
{
    m_state = &state;
    m_desk = &desk;
    m_child = child;
    refreshTexts();
}

void DecisionForm::clear()
{
    m_state = nullptr;
    for (TextLabel* label : {m_outcomeLabel, m_barred})
        label->clear();
    m_outcome->setAccessibleName({});
    m_reasons->setPlaceholderText({});
    m_barredRow->hide();
    setChoices({});
    m_reasons->setSettledText({});
}

std::optional<OutcomeKind> DecisionForm::chosenOutcome() const
{
    return fromWord<OutcomeKind>(m_outcome->currentData().toString());
}

bool DecisionForm::asksCategory() const
{
    const auto outcome = chosenOutcome();
    return m_state && m_state->procedure().categories.stated
        && (outcome == OutcomeKind::StartPlan || outcome == OutcomeKind::ContinuePlan);
}

std::vector<CategoryKey> DecisionForm::chosenCategories() const
{
    std::vector<CategoryKey> chosen;
    if (!asksCategory())
        return chosen;
    for (const QComboBox* box : {m_category, m_second})
        if (const auto key = CategoryKey::parse(box->currentData().toString()); key && std::find(chosen.begin(), chosen.end(), *key) == chosen.end())
            chosen.push_back(*key);
    return chosen;
}

bool DecisionForm::asksCategoryReason() const
{
    if (!m_state || m_child < 0 || chosenCategories().empty())
        return false;
    const auto verdict = categoryFor(m_state->childId(m_child), chosenCategories(), {}, m_state->file().conference.exploitation, m_state->procedure());
    return verdict && verdict->outcome == Outcome::NeedsDecision;
}

std::optional<DecisionInput> DecisionForm::input() const
{
    const auto outcome = chosenOutcome();
    const auto reached = fromWord<ReachedBy>(m_reached->currentData().toString());
    if (!outcome || !reached || m_child < 0 || !m_state)
        return std::nullopt;
    DecisionInput input{.child = m_state->childId(m_child), .outcome = *outcome};
    input.categories = chosenCategories();
    input.categoryReason = asksCategoryReason() ? m_categoryReason->text() : QString();
    input.reasons = m_reasons->text();
    input.reachedBy = *reached;
    return input;
}

QWidget* DecisionForm::missing() const
{
    if (!chosenOutcome())
        return m_outcome;
    if (asksCategory() && chosenCategories().empty())
        return m_category;
    if (asksCategoryReason() && m_categoryReason->text().trimmed().isEmpty())
        return m_categoryReason;
    if (m_reached->currentIndex() < 0)
        return m_reached;
    return m_reasons->text().trimmed().isEmpty() ? m_reasons : nullptr;
}

void DecisionForm::fill(const DecisionInput& input)
{
    QStringList categories;
    for (const CategoryKey& category : input.categories)
        categories << category.text();
    setChoices(QStringList{wordOf(input.outcome), categories.value(0), categories.value(1), wordOf(input.reachedBy), input.categoryReason}.join(u'|'));
    m_reasons->setSettledText(input.reasons);
}

QString DecisionForm::choices() const
{
    const QStringList parts{m_outcome->currentData().toString(), m_category->currentData().toString(), m_second->currentData().toString(),
                            m_reached->count() > 1 ? m_reached->currentData().toString() : QString(), m_categoryReason->text()};
    return parts.join(QString()).isEmpty() ? QString() : parts.join(u'|');
}

void DecisionForm::setChoices(const QString& line)
{
    const QStringList parts = line.split(u'|');
    for (QComboBox* box : {m_outcome, m_category, m_second, m_reached})
        box->blockSignals(true);
    choose(m_outcome, parts.value(0));
    choose(m_category, parts.value(1));
    choose(m_second, parts.value(2));
    choose(m_reached, parts.value(3));
    if (m_reached->count() == 1)
        m_reached->setCurrentIndex(0);
    for (QComboBox* box : {m_outcome, m_category, m_second, m_reached})
        box->blockSignals(false);
    m_categoryReason->setText(parts.mid(4).join(u'|'));
    m_second->setVisible(m_second->currentIndex() >= 0);
    refreshRows();
}

bool DecisionForm::isEmpty() const
{
    return choices().isEmpty() && m_reasons->text().trimmed().isEmpty();
}

void DecisionForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void DecisionForm::fillOutcomes()
{
    const QString chosen = m_outcome->currentData().toString();
    const QSignalBlocker quiet(m_outcome);
    m_outcome->clear();
    QStringList barred;
    QStringList why;
    const Naming naming = livewords::naming(*m_state, *m_desk);
    const DecisionVerdict& verdicts = m_state->decisions[static_cast<size_t>(m_child)];
    auto* items = qobject_cast<QStandardItemModel*>(m_outcome->model());
    for (const OutcomeChoice& choice : m_state->procedure().outcomes) {
        if (!choice.conferences.contains(m_state->file().conference.type))
            continue; // nobody looks for it here
        const Verdict& verdict = verdicts.outcomes.at(choice.outcome);
        m_outcome->addItem(choice.title.in(screenLanguage()), wordOf(choice.outcome));
        if (verdict.outcome == Outcome::Satisfied)
            continue;
        const QString reasons = sentences(verdict.reasons, naming, screenLanguage()).join(u' ');
        items->item(m_outcome->count() - 1)->setEnabled(false);
        items->item(m_outcome->count() - 1)->setToolTip(reasons.toHtmlEscaped());
        barred << choice.title.in(screenLanguage());
        why << reasons;
    }
    why.removeDuplicates();
    choose(m_outcome, chosen);
    const bool all = barred.size() == m_outcome->count();
    m_barred->setText(barred.isEmpty() ? QString()
                      : all && why.size() == 1 ? tr("Nothing can be decided for %1 now. %2").arg(livewords::child(*m_state, m_child), why.constFirst())
                                               : tr("Cannot be decided now: %1. %2").arg(barred.join(u", "_s), why.join(u' ')));
    m_barredIcon->setIcon(all ? shape::stopped : shape::note, all ? Tone::Stopped : Tone::Note);
    m_barredRow->setVisible(!barred.isEmpty());
}

void DecisionForm::fillCategories()
{
    for (QComboBox* box : {m_category, m_second}) {
        const QString chosen = box->currentData().toString();
        const QSignalBlocker quiet(box);
        box->clear();
        for (const CategoryKey& key : m_state->procedure().categories.choices)
            box->addItem(nameOfCategory(key, screenLanguage()), key.text());
        choose(box, chosen);
    }
}

void DecisionForm::fillReached()
{
    const QString chosen = m_reached->currentData().toString();
    const QSignalBlocker quiet(m_reached);
    m_reached->clear();
    // by consensus, or settled by the chair, only where the procedure lets the chair settle it; else as its text says
    // A unit's own rule adds the chair's word to whoever the text says decides; it does not change who that is.
    const bool local = m_state->procedure().local.contains(u"decision.chair-settles"_s);
    const std::vector<ReachedBy> ways = local ? std::vector{ReachedBy::ProfessionalsAttending, ReachedBy::ChairsDetermination}
        : m_state->procedure().decision.chairMaySettle ? std::vector{ReachedBy::Consensus, ReachedBy::ChairsDetermination}
                                                       : std::vector{ReachedBy::ProfessionalsAttending};
    for (const ReachedBy way : ways)
        //: how a decision was reached, and the word "Local"
        m_reached->addItem(local && way == ReachedBy::ChairsDetermination
                               ? tr("%1 · %2").arg(nameOf(way, screenLanguage()), localWord(screenLanguage()))
                               : nameOf(way, screenLanguage()),
                           wordOf(way));
    choose(m_reached, chosen);
    if (ways.size() == 1)
        m_reached->setCurrentIndex(0);
}

void DecisionForm::refreshRows()
{
    const bool category = asksCategory();
    m_categoryLabel->setVisible(category);
    m_category->setVisible(category);
    m_second->setVisible(category && (m_second->isVisibleTo(this) || m_second->currentIndex() >= 0));
    m_addCategory->setVisible(category && m_category->currentIndex() >= 0 && !m_second->isVisibleTo(this));
    const bool reason = asksCategoryReason();
    m_categoryReasonLabel->setVisible(reason);
    m_categoryReason->setVisible(reason);
    m_reachedLabel->setVisible(m_reached->count() > 1);
    m_reached->setVisible(m_reached->count() > 1);
}

void DecisionForm::refreshTexts()
{
    if (!m_state || m_child < 0)
        return;
    fillOutcomes();
    fillCategories();
    fillReached();
    const QString child = livewords::child(*m_state, m_child);
    m_outcomeLabel->setText(tr("Outcome for %1").arg(child));
    m_categoryLabel->setText(tr("Category"));
    m_reachedLabel->setText(tr("How it was reached"));
    m_categoryReasonLabel->setText(tr("Why this category"));
    m_addCategory->setText(tr("Another"));
    m_addCategory->setToolTip(tr("Another category, with a reason"));
    for (QComboBox* box : {m_outcome, m_category, m_second, m_reached})
        box->setPlaceholderText(tr("Choose…"));
    m_outcome->setAccessibleName(m_outcomeLabel->text());
    m_category->setAccessibleName(m_categoryLabel->text());
    m_second->setAccessibleName(tr("Second category"));
    m_reached->setAccessibleName(m_reachedLabel->text());
    m_categoryReason->setAccessibleName(m_categoryReasonLabel->text());
    m_reasons->setAccessibleName(tr("Reasons, in plain words"));
    m_reasons->setPlaceholderText(tr("Reasons for %1, in plain words: the letter will give them").arg(child));
    refreshRows();
}

} // namespace cadair::ui

#include "moc_decisionform.cpp"
