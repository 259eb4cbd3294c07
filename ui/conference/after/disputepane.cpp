#include "ui/conference/after/disputepane.h"

#include "core/wording/namesofdisputes.h"
#include "core/wording/reasons.h"
#include "ui/conference/after/finishmodel.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

DisputePane::DisputePane(Desk& desk, Prompts& prompts, MessageBar& messages, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_prompts(prompts), m_messages(messages), m_card(new Card(this)), m_list(new CardTable(this)),
      m_note(new TextLabel(this, TextSize::Small, Tone::Muted)), m_form(new Card(this)), m_record(makeButton(this, ButtonLook::Plain, u"plus-lg"_s)),
      m_fields(nullptr)
{
    auto* all = new QVBoxLayout(this);
    scaleLayout(all, {}, 12);
    all->addWidget(m_card, 2);
    all->addWidget(m_form, 3);
    m_card->body()->addWidget(m_list, 1);
    auto* area = new QScrollArea(m_form);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    auto* inside = new QWidget(area);
    m_fields = new QGridLayout(inside);
    scaleLayout(m_fields, {16, 10, 16, 12}, 8);
    m_fields->setColumnStretch(0, 1);
    m_fields->setColumnStretch(1, 1);
    m_fields->addWidget(m_note, 0, 0, 1, 2); // scrolls with the form: never cut where a pane is short
    area->setWidget(inside);
    inside->setAutoFillBackground(false); // setWidget turns it on
    m_form->setBody(area);
    m_form->addHeaderWidget(m_record);
    connect(m_list, &CardTable::currentChanged, this, &DisputePane::refresh);
}

void DisputePane::finish()
{
    m_fields->setRowStretch(m_fields->rowCount(), 1);
    m_rows = new MadeRows({[this] { return rowCount(); }, [] { return 3; }, [this](int row, int column) { return cell(row, column); },
                           [this](int row) { return rowId(row); }, {}, {}, {}, {}},
                          m_list);
    m_list->horizontalHeader()->hide();
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setColumns({{ColumnWidth::Kind::Stretch, 130}, {ColumnWidth::Kind::Stretch, 190}, {ColumnWidth::Kind::Stretch, 150}});
    m_list->setRows(m_rows);
    refresh();
}

FieldRow* DisputePane::addField(QWidget* field, bool wide)
{
    auto* row = new FieldRow(field, m_form, FieldRow::LabelPlace::Above);
    if (wide && m_place % 2 == 1)
        ++m_place;
    m_fields->addWidget(row, m_place / 2, m_place % 2, 1, wide ? 2 : 1, Qt::AlignTop);
    m_place += wide ? 2 : 1;
    return row;
}

QPushButton* DisputePane::addAction(const QString& icon, std::function<void()> run)
{
    QPushButton* button = makeButton(this, ButtonLook::Plain, icon);
    m_card->addHeaderWidget(button);
    m_actions.push_back(button);
    connect(button, &QPushButton::clicked, this, std::move(run));
    return button;
}

DateField* DisputePane::makeDate()
{
    return new DateField(m_desk.clock().today(), m_form);
}

QComboBox* DisputePane::makeChoice()
{
    auto* box = new QComboBox(m_form);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    return box;
}

void DisputePane::fillHow(QComboBox* box) const
{
    const QVariant before = box->currentData();
    box->clear();
    for (const auto& word : wordsOf(ReceivedHow{}))
        box->addItem(nameOf(word.value, screenLanguage()), wordOf(word.value));
    box->setCurrentIndex(std::max(0, box->findData(before)));
}

void DisputePane::setState(const AfterState* state)
{
    const bool had = m_state != nullptr;
    m_state = state && state->isOver() ? state : nullptr;
    m_rows->changeRows([this] { take(m_state ? m_state->disputes : DisputesKept{}); });
    if (m_list->currentId().isEmpty() && rowCount() > 0)
        m_list->setCurrentId(rowId(0));
    if (had && !m_state)
        forget();
    refresh();
}

void DisputePane::refresh()
{
    refreshTexts();
    fitActions();
}

/// Where the head has no room for the words of its buttons they stand as icons, with the words as their names and tips.
void DisputePane::fitActions()
{
    int wanted = px(190); // the title
    for (QPushButton* button : m_actions) {
        if (button->text().isEmpty())
            button->setText(button->accessibleName());
        wanted += button->sizeHint().width() + px(8);
    }
    const bool narrow = wanted > width();
    for (QPushButton* button : m_actions) {
        button->setAccessibleName(button->text());
        button->setToolTip(narrow ? button->text() : QString());
        if (narrow)
            button->setText({});
    }
}

void DisputePane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitActions();
}

int DisputePane::currentRow() const
{
    return m_rows ? m_rows->rowOf(m_list->currentId()) : -1;
}

QString DisputePane::sentencesOf(const Verdict& verdict) const
{
    if (!m_state)
        return {};
    const Naming naming{m_state->file(), *m_state->open.procedure, m_desk.rulebook().agencies()};
    return sentences(verdict.reasons, naming, screenLanguage()).join(u' ');
}

void DisputePane::say(const std::function<QString()>& words) const
{
    m_messages.show({Tone::Attention, words, {}});
}

bool DisputePane::keep(const std::function<StepResult()>& step)
{
    StepResult result;
    if (!guarded(m_messages, [&] { result = step(); }))
        return false;
    if (!result.done) {
        say([this, verdict = result.verdict] { return sentencesOf(verdict); });
        return false;
    }
    Q_EMIT changed();
    return true;
}

QList<QWidget*> DisputePane::panes() const
{
    return {m_list, m_form};
}

void DisputePane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_rows)
        refresh();
}

} // namespace cadair::ui

#include "moc_disputepane.cpp"
