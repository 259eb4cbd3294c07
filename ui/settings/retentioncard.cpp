#include "ui/settings/retentioncard.h"

#include "core/workflow/localsettings.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/settings/retentionwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

RetentionCard::RetentionCard(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_card(new Card(this)), m_scroll(new QScrollArea(m_card)), m_adopted(new TextLabel(this, TextSize::Small, Tone::Note)),
      m_procedures(new QComboBox(this)), m_starts(new QComboBox(this)), m_years(new QLineEdit(this)), m_source(new SettlingText(this)),
      m_by(new QLineEdit(this)), m_on(new DateField(desk.clock().today(), this)),
      m_procedureRow(new FieldRow(m_procedures, this, FieldRow::LabelPlace::Above)),
      m_startRow(new FieldRow(m_starts, this, FieldRow::LabelPlace::Above)), m_yearsRow(new FieldRow(m_years, this, FieldRow::LabelPlace::Above)),
      m_sourceRow(new FieldRow(m_source, this, FieldRow::LabelPlace::Above)), m_byRow(new FieldRow(m_by, this, FieldRow::LabelPlace::Above)),
      m_onRow(new FieldRow(m_on, this, FieldRow::LabelPlace::Above))
{
    layOut();
    for (QComboBox* box : {m_procedures, m_starts})
        connect(box, &QComboBox::activated, this, [this] {
            fill();
            Q_EMIT choiceMade();
        });
    for (QLineEdit* field : {m_years, m_by})
        connect(field, &QLineEdit::returnPressed, this, &RetentionCard::entered);
    connect(m_on, &DateField::refusalChanged, m_onRow, &FieldRow::setRefusal);
    refreshTexts();
}

void RetentionCard::layOut()
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget(m_scroll);
    auto* rows = new QVBoxLayout(inside);
    scaleLayout(rows, {16, 12, 16, 12}, 10);
    rows->addWidget(m_procedureRow);
    rows->addWidget(m_startRow);
    rows->addWidget(m_adopted);
    for (FieldRow* row : {m_yearsRow, m_sourceRow, m_byRow, m_onRow})
        rows->addWidget(row);
    rows->addStretch(1);
    m_scroll->setWidget(inside);
    m_scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    m_card->body()->addWidget(m_scroll, 1);
    m_years->setMaxLength(3);
    m_by->setMaxLength(200);
    m_source->setLines(2, 4);
    for (const auto& each : wordsOf(RetentionStart{}))
        m_starts->addItem(QString(), QVariant::fromValue(static_cast<int>(each.value)));
}

void RetentionCard::showRules(const std::vector<RetentionRule>& rules)
{
    const bool first = m_offered.empty();
    const auto shown = [this] { return current() ? std::optional(*current()) : std::nullopt; };
    const std::optional<RetentionRule> before = shown();
    m_rules = rules;
    if (m_desk.isOpen())
        m_offered = unitsProcedures(m_desk.office());
    const QString chosen = m_procedures->currentData().toString();
    const QSignalBlocker quiet(m_procedures);
    m_procedures->clear();
    for (const Procedure* each : m_offered)
        m_procedures->addItem(each->shortTitle.in(screenLanguage()), each->id.text());
    m_procedures->setCurrentIndex(std::max(0, m_procedures->findData(chosen)));
    if (first || before != shown())
        fill();
    refreshTexts();
}

const Procedure* RetentionCard::procedure() const
{
    const int at = m_procedures->currentIndex();
    return at >= 0 && at < static_cast<int>(m_offered.size()) ? m_offered[static_cast<size_t>(at)] : nullptr;
}

RetentionStart RetentionCard::start() const
{
    return static_cast<RetentionStart>(m_starts->currentData().toInt());
}

const RetentionRule* RetentionCard::current() const
{
    const Procedure* chosen = procedure();
    const auto found = std::find_if(m_rules.begin(), m_rules.end(), [&](const RetentionRule& rule) {
        return chosen && rule.procedure == chosen->id && rule.start == start();
    });
    return found == m_rules.end() ? nullptr : &*found;
}

void RetentionCard::fill()
{
    const RetentionRule* rule = current();
    m_on->setToday(m_desk.clock().today());
    m_years->setText(rule ? QString::number(rule->years) : QString());
    m_source->setSettledText(rule ? rule->source : QString());
    m_by->setText(rule ? rule->adoptedBy : QString());
    m_on->setDate(rule ? std::optional(rule->adoptedOn) : std::nullopt);
    clearRefusals();
    refreshTexts();
}

FieldRow* RetentionCard::rowOf(RetentionFault fault) const
{
    switch (fault) {
    case RetentionFault::YearsMissing: return m_yearsRow;
    case RetentionFault::SourceMissing: return m_sourceRow;
    case RetentionFault::ByMissing: return m_byRow;
    case RetentionFault::OnMissing:
    case RetentionFault::OnInTheFuture: return m_onRow;
    }
    Q_UNREACHABLE();
}

bool RetentionCard::take()
{
    const Procedure* chosen = procedure();
    if (!chosen || !m_desk.isOpen())
        return false;
    clearRefusals();
    const RetentionRule rule{.procedure = chosen->id, .start = start(), .years = m_years->text().trimmed().toInt(),
                             .source = m_source->text(), .adoptedBy = m_by->text(), .adoptedOn = m_on->date().value_or(QDate())};
    const std::vector<RetentionFault> faults = adoptRetention(m_desk.office(), rule);
    for (const RetentionFault fault : faults)
        rowOf(fault)->setRefusal(fault == RetentionFault::OnMissing && !m_on->refusal().isEmpty() ? m_on->refusal()
                                                                                                 : RetentionWords::fault(fault));
    if (faults.empty())
        return true;
    FieldRow* row = rowOf(faults.front());
    (row == m_onRow ? m_on->edit() : row->field())->setFocus();
    m_scroll->ensureWidgetVisible(row);
    return false;
}

void RetentionCard::clear()
{
    m_offered.clear();
    m_rules.clear();
    m_procedures->clear();
    fill();
}

void RetentionCard::clearRefusals()
{
    for (FieldRow* row : {m_yearsRow, m_sourceRow, m_byRow, m_onRow})
        row->setRefusal({});
}

QString RetentionCard::refusals() const
{
    QStringList all;
    for (const FieldRow* row : {m_yearsRow, m_sourceRow, m_byRow, m_onRow})
        all << row->refusal();
    all.removeAll(QString());
    return all.join(u'\n');
}

void RetentionCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        clearRefusals(); // said in the language of before
        refreshTexts();
    }
}

/// Every rule of this procedure, for the last day of all of them counts.
QString RetentionCard::adoptedWords() const
{
    QStringList words;
    for (const RetentionRule& rule : m_rules)
        if (procedure() && rule.procedure == procedure()->id)
            words << RetentionWords::rule(rule) + u'.';
    if (words.isEmpty())
        return tr("Nothing is adopted for this procedure, and its text says nothing: its files are never due.");
    if (words.size() > 1)
        words << tr("The later day counts.");
    return words.join(u' ');
}

void RetentionCard::refreshTexts()
{
    m_card->setTitle(tr("How long files are kept"));
    m_procedureRow->setLabel(tr("&Procedures of"));
    m_startRow->setLabel(tr("Counted &from"));
    m_yearsRow->setLabel(tr("&Years"));
    m_sourceRow->setLabel(tr("Where it is &written"));
    m_byRow->setLabel(tr("Adopted &by"));
    m_onRow->setLabel(tr("&On"));
    for (int i = 0; i < m_starts->count(); ++i)
        m_starts->setItemText(i, RetentionWords::start(static_cast<RetentionStart>(m_starts->itemData(i).toInt())));
    for (int i = 0; i < m_procedures->count(); ++i)
        m_procedures->setItemText(i, m_offered[static_cast<size_t>(i)]->shortTitle.in(screenLanguage()));
    m_adopted->setText(adoptedWords());
}

} // namespace cadair::ui

#include "moc_retentioncard.cpp"
