#include "ui/conference/planner/personforms.h"

#include "ui/conference/planner/plannerstep.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fieldrow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

PersonForm::PersonForm(PlannerState& plan, QWidget* parent, bool narrow)
    : QWidget(parent), m_state(plan), m_narrow(narrow), m_fields(new QVBoxLayout), m_save(makeButton(this, ButtonLook::Strong, u"check-lg"_s)), m_cancel(makeButton(this))
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
    auto* foot = new QHBoxLayout;
    scaleLayout(foot, {16, 8, 16, 8}, 8);
    foot->addStretch(1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_save);
    all->addLayout(foot);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_cancel, &QPushButton::clicked, this, &PersonForm::givenUp);
}

FieldRow* PersonForm::addRow(QWidget* field)
{
    auto* row = new FieldRow(field, this, m_narrow ? FieldRow::LabelPlace::Above : FieldRow::LabelPlace::Left, labelWidth);
    if (auto* box = qobject_cast<QComboBox*>(field)) { // as wide as the form, not as its longest entry
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    m_fields->addWidget(row);
    follow(field);
    return row;
}

void PersonForm::followTo(QWidget* first, QWidget* last)
{
    follow(first);
    m_last = last;
}

void PersonForm::follow(QWidget* field)
{
    m_last = tabAfter(m_last, field);
}

void PersonForm::followVerbs()
{
    follow(m_cancel);
    follow(m_save);
}

void PersonForm::setSaveWords(const QString& words)
{
    m_save->setText(words);
    m_cancel->setText(tr("Not now"));
}

void PersonForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void PersonForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT givenUp();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() & Qt::ControlModifier) {
        save();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        focusNextChild(); // Enter moves on, as Tab does; the verb at the foot is what writes
    } else {
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

QString PersonForm::wordsOf(FieldFault fault)
{
    switch (fault) {
    case FieldFault::Missing: return tr("This is still needed.");
    case FieldFault::TooLong: return tr("This is longer than 300 characters. Shorten it.");
    case FieldFault::InTheFuture: return tr("This date is too far ahead. Check the year.");
    case FieldFault::TooLongAgo: return tr("This date is too long ago. Check the year.");
    case FieldFault::NeitherBornNorExpected: return tr("Give the date of birth, or the date the child is expected.");
    case FieldFault::AlreadyInvited: return tr("This person is already on the list.");
    case FieldFault::NotOfThisFamily: return tr("This child is not of this family.");
    case FieldFault::UnknownAgency: return tr("Choose the kind of agency.");
    case FieldFault::OutsideMeeting: return tr("This time is outside the meeting.");
    case FieldFault::Twice: return tr("This stands there already.");
    case FieldFault::Unchanged: return tr("This is as it was.");
    }
    Q_UNREACHABLE();
}

void PersonForm::showProblems(const std::vector<FieldProblem>& problems, const std::map<QString, FieldRow*>& rows)
{
    for (const auto& [field, row] : rows)
        row->setRefusal({});
    bool moved = false;
    for (const FieldProblem& problem : problems) {
        const auto row = rows.find(problem.field);
        if (row == rows.end())
            continue;
        row->second->setRefusal(wordsOf(problem.fault));
        if (!moved && !row->second->field()->hasFocus())
            row->second->field()->setFocus();
        moved = true;
    }
}

} // namespace cadair::ui

#include "moc_personforms.cpp"
