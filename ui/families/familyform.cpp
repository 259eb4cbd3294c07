#include "ui/families/familyform.h"

#include "ui/families/familieswords.h"
#include "ui/request/adultfields.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/page.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/taborder.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

FamilyForm::FamilyForm(const FamilyTools& tools, QWidget* parent)
    : QWidget(parent), m_tools(tools), m_fields(new QVBoxLayout), m_foot(new QHBoxLayout), m_cancel(makeButton(this)),
      m_keep(makeButton(this, ButtonLook::Strong, u"check-lg"_s))
{
    auto* all = new QVBoxLayout(this);
    scaleLayout(all, {}, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    auto* inner = new QWidget(scroll);
    auto* rows = new QVBoxLayout(inner);
    scaleLayout(rows, {16, 12, 16, 12}, 8);
    scaleLayout(m_fields, {}, 8);
    rows->addLayout(m_fields);
    rows->addStretch(1);
    scroll->setWidget(inner);
    inner->setAutoFillBackground(false); // setWidget() fills it, and the card is white
    all->addWidget(scroll, 1);
    all->addWidget(new Hairline(this));
    scaleLayout(m_foot, {16, 8, 16, 8}, 8);
    m_foot->addStretch(1);
    m_foot->addWidget(m_cancel);
    m_foot->addWidget(m_keep);
    all->addLayout(m_foot);
    connect(m_keep, &QPushButton::clicked, this, &FamilyForm::tryToKeep);
    connect(m_cancel, &QPushButton::clicked, this, &FamilyForm::givenUp);
}

FieldRow* FamilyForm::addRow(QWidget* field, const QString& name)
{
    auto* row = new FieldRow(field, this, FieldRow::LabelPlace::Left, labelWidth);
    if (auto* box = qobject_cast<QComboBox*>(field)) { // as wide as the form, not as its longest entry
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    if (auto* date = qobject_cast<DateField*>(field))
        connect(date, &DateField::refusalChanged, row, &FieldRow::setRefusal);
    m_fields->addWidget(row);
    m_rows.emplace(name, row);
    follow(field);
    return row;
}

void FamilyForm::addPlain(QWidget* widget)
{
    auto* line = new QHBoxLayout;
    scaleLayout(line, {178, 0, 0, 0}, 0); // under the fields, not under their labels
    line->addWidget(widget);
    m_fields->addLayout(line);
    follow(widget);
}

void FamilyForm::addFields(AdultFields* fields)
{
    m_fields->addWidget(fields);
    for (const auto& [name, row] : fields->rows())
        m_rows.emplace(name, row);
    follow(fields->nameField());
    m_last = fields->lastField();
}

void FamilyForm::addAside(QPushButton* button)
{
    m_foot->insertWidget(0, button);
    follow(button);
}

void FamilyForm::follow(QWidget* field)
{
    if (!m_first)
        m_first = field;
    m_last = tabAfter(m_last, field);
}

void FamilyForm::followVerbs()
{
    follow(m_cancel);
    follow(m_keep);
}

void FamilyForm::begin()
{
    QWidget* first = m_first ? firstFocusIn(m_first) : nullptr;
    for (QWidget* each = m_first; each && !first && (each = each->nextInFocusChain()) != m_first;) // words above the fields take no keyboard
        if (isAncestorOf(each))
            first = firstFocusIn(each);
    if (first)
        first->setFocus();
}

void FamilyForm::forgetProblems()
{
    m_problems.clear();
}

void FamilyForm::tryToKeep()
{
    for (const auto& [name, row] : m_rows) // "30 February" is said under its field already; it is not taken for no date
        if (auto* date = qobject_cast<DateField*>(row->field()); date && !date->refusal().isEmpty()) {
            date->edit()->setFocus();
            return;
        }
    bool done = false;
    guarded(m_tools.messages, [&] {
        m_problems = keep();
        done = m_problems.empty();
    });
    refreshTexts();
    for (const FieldProblem& problem : m_problems)
        if (const auto row = m_rows.find(problem.field); row != m_rows.end()) {
            if (QWidget* field = firstFocusIn(row->second->field()))
                field->setFocus();
            break;
        }
    if (done)
        Q_EMIT kept();
}

void FamilyForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void FamilyForm::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT givenUp();
    else if (enter && event->modifiers() & Qt::ControlModifier)
        tryToKeep();
    else if (enter)
        focusNextChild(); // Enter moves on, as Tab does; the verb at the foot is what writes
    else
        return QWidget::keyPressEvent(event);
    event->accept();
}

void FamilyForm::refreshFrame(const QString& verb)
{
    m_keep->setText(verb);
    m_cancel->setText(tr("Not now"));
    for (const auto& [name, row] : m_rows) {
        QString words;
        for (const FieldProblem& problem : m_problems)
            if (problem.field == name)
                words = FamiliesWords::fault(problem);
        if (auto* date = qobject_cast<DateField*>(row->field()); date && !date->refusal().isEmpty())
            words = date->refusal();
        row->setRefusal(words);
    }
}

} // namespace cadair::ui

#include "moc_familyform.cpp"
