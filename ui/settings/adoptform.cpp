#include "ui/settings/adoptform.h"

#include "core/wording/keynames.h"
#include "core/wording/localwords.h"
#include "ui/language/languageswitch.h"
#include "ui/settings/localwordsonscreen.h"
#include "ui/settings/valuefield.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

AdoptForm::AdoptForm(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_card(new Card(this)), m_title(new TextLabel(this, TextSize::Section, Tone::Plain, true)), m_scroll(new QScrollArea(m_card)),
      m_saysHead(new TextLabel(this, TextSize::Small, Tone::Muted, true)), m_says(new TextLabel(this)),
      m_rules(new TextLabel(this, TextSize::Small, Tone::Muted)),
      m_localHead(new TextLabel(this, TextSize::Small, Tone::Note, true)), m_local(new TextLabel(this)),
      m_fields(new QWidget(this)), m_value(new ValueField(m_fields)),
      m_valueRow(new FieldRow(m_value, m_fields, FieldRow::LabelPlace::Above)), m_by(new QLineEdit(m_fields)),
      m_byRow(new FieldRow(m_by, m_fields, FieldRow::LabelPlace::Above)), m_on(new DateField(desk.clock().today(), m_fields)),
      m_onRow(new FieldRow(m_on, m_fields, FieldRow::LabelPlace::Above)), m_why(new SettlingText(m_fields)),
      m_whyRow(new FieldRow(m_why, m_fields, FieldRow::LabelPlace::Above))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::TabFocus); // long rules scroll by keyboard too
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget(m_scroll);
    auto* rows = new QVBoxLayout(inside);
    scaleLayout(rows, {16, 12, 16, 12}, 8);
    auto* fields = new QVBoxLayout(m_fields);
    scaleLayout(fields, {}, 10);
    for (FieldRow* row : {m_valueRow, m_byRow, m_onRow, m_whyRow})
        fields->addWidget(row);
    m_by->setMaxLength(200);
    m_why->setLines(2, 4);
    rows->addWidget(m_title); // wraps at any length, which the header of a card does not
    rows->addWidget(m_fields);
    for (TextLabel* label : {m_localHead, m_local, m_saysHead, m_says, m_rules})
        rows->addWidget(label);
    rows->addStretch(1);
    m_scroll->setWidget(inside);
    m_scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    m_card->body()->addWidget(m_scroll, 1);
    connect(m_value, &ValueField::entered, this, &AdoptForm::entered);
    connect(m_by, &QLineEdit::returnPressed, this, &AdoptForm::entered);
    connect(m_on, &DateField::refusalChanged, m_onRow, &FieldRow::setRefusal);
    m_fields->hide();
    refreshTexts();
}

void AdoptForm::showLine(const Procedure* shipped, std::optional<LocalLine> line)
{
    m_procedure = shipped;
    m_line = std::move(line);
    leave();
    m_scroll->ensureVisible(0, 0);
}

void AdoptForm::edit()
{
    if (!m_line)
        return;
    m_on->setToday(m_desk.clock().today());
    m_value->ask(m_line->gap, m_line->value.value_or(QString()));
    m_by->setText(m_line->adoption ? m_line->adoption->by : QString());
    m_on->setDate(m_line->adoption ? std::optional(m_line->adoption->on) : std::nullopt);
    m_why->setSettledText(m_line->adoption ? m_line->adoption->why : QString());
    m_editing = true;
    m_fields->show();
    clearRefusals();
    refreshTexts();
    m_value->first()->setFocus();
}

void AdoptForm::leave()
{
    m_editing = false;
    m_fields->hide();
    clearRefusals();
    m_value->clear();
    m_by->clear();
    m_on->setDate(std::nullopt);
    m_why->setSettledText({});
    refreshTexts();
}

bool AdoptForm::isTouched() const
{
    if (!m_editing || !m_line)
        return false;
    const Adoption before = m_line->adoption.value_or(Adoption{});
    return m_by->text() != before.by || m_why->text() != before.why || m_value->value() != m_line->value.value_or(QString());
}

void AdoptForm::clear()
{
    showLine(nullptr, std::nullopt);
}

void AdoptForm::clearRefusals()
{
    for (FieldRow* row : {m_valueRow, m_byRow, m_onRow, m_whyRow})
        row->setRefusal({});
}

void AdoptForm::refuse(const LocalProblem& problem)
{
    const QString words = LocalScreenWords::problem(problem, m_line->gap);
    switch (problem.fault) {
    case LocalFault::ValueMissing:
    case LocalFault::Malformed:
    case LocalFault::Looser:
    case LocalFault::Stated: return m_valueRow->setRefusal(words);
    case LocalFault::ByMissing: return m_byRow->setRefusal(words);
    case LocalFault::OnMissing:
    case LocalFault::OnInTheFuture: return m_onRow->setRefusal(m_on->refusal().isEmpty() ? words : m_on->refusal());
    case LocalFault::WhyMissing: return m_whyRow->setRefusal(words);
    }
    Q_UNREACHABLE();
}

bool AdoptForm::take()
{
    if (!m_editing || !m_line || !m_procedure)
        return false;
    clearRefusals();
    const Adoption adoption{m_by->text(), m_on->date().value_or(QDate()), m_why->text()};
    const std::vector<LocalProblem> problems =
        adoptLocal(m_desk.office(), m_procedure->id, m_line->gap.key, m_value->value(), adoption);
    for (const LocalProblem& problem : problems)
        refuse(problem);
    if (problems.empty())
        return true;
    const std::pair<FieldRow*, QWidget*> fields[] = {
        {m_valueRow, m_value->first()}, {m_byRow, m_by}, {m_onRow, m_on->edit()}, {m_whyRow, m_why}};
    for (const auto& [row, field] : fields)
        if (!row->refusal().isEmpty()) {
            field->setFocus();
            m_scroll->ensureWidgetVisible(row);
            break;
        }
    return false;
}

QString AdoptForm::refusals() const
{
    QStringList all;
    for (const FieldRow* row : {m_valueRow, m_byRow, m_onRow, m_whyRow})
        all << row->refusal();
    all.removeAll(QString());
    return all.join(u'\n');
}

void AdoptForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        clearRefusals(); // said in the language of before
        refreshTexts();
    }
}

void AdoptForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_editing) {
        event->accept();
        Q_EMIT left();
        return;
    }
    QWidget::keyPressEvent(event);
}

void AdoptForm::refreshTexts()
{
    m_byRow->setLabel(tr("Adopted &by"));
    m_byRow->setExplanation(tr("Who decided it for this unit"));
    m_onRow->setLabel(tr("&On"));
    m_whyRow->setLabel(tr("W&hy"));
    m_saysHead->setText(tr("What the text says"));
    m_scroll->setAccessibleName(tr("What the text says, and what is adopted here"));
    m_card->setAccessibleName(m_scroll->accessibleName());
    for (QWidget* widget : {static_cast<QWidget*>(m_saysHead), static_cast<QWidget*>(m_says), static_cast<QWidget*>(m_rules)})
        widget->setVisible(m_line.has_value());
    m_localHead->setVisible(m_line && m_line->value && !m_editing);
    m_local->setVisible(m_localHead->isVisibleTo(this));
    if (!m_line || !m_procedure) {
        m_title->setText(tr("Nothing chosen"));
        return;
    }
    const Gap& gap = m_line->gap;
    QString title = gapTitle(gap, screenLanguage());
    if (gap.kind == GapKind::Copy)
        //: a document and who has it
        title = tr("%1: %2").arg(nameOfDocument(*gap.document, screenLanguage()), title);
    m_title->setText(title);
    m_valueRow->setLabel(LocalScreenWords::fieldName(gap));
    const QString field = LocalScreenWords::fieldName(gap).remove(u'&');
    m_value->setNames(field, gap.kind == GapKind::Period ? tr("Unit") : field);
    m_valueRow->setExplanation(gapAnchor(gap, screenLanguage()));
    m_value->refreshTexts();
    m_says->setText(LocalScreenWords::says(gap));
    m_rules->setText(LocalScreenWords::rules(gap, *m_procedure));
    if (!m_line->value)
        return;
    m_localHead->setText(localWord(screenLanguage()));
    QStringList parts{localValue(gap, *m_line->value, screenLanguage()) + u'.'};
    if (!m_line->fits)
        parts << tr("The procedure as it is now does not take this value, so it is not used.");
    parts << LocalScreenWords::whoAndWhen(*m_line->adoption) + u'.' << m_line->adoption->why;
    m_local->setText(parts.join(u' '));
}

} // namespace cadair::ui

#include "moc_adoptform.cpp"
