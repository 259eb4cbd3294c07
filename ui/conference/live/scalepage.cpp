#include "ui/conference/live/scalepage.h"

#include "core/workflow/meeting.h"
#include "core/workflow/scaling.h"
#include "ui/conference/live/scalemodel.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int keepMilliseconds = 1500;
} // namespace

ScalePage::ScalePage(const LiveTools& tools, MessageBar& messages, QWidget* parent)
    : QWidget(parent), m_tools(tools), m_messages(messages), m_statements(new SegmentBar(this)), m_add(makeButton(this, ButtonLook::Quiet, u"plus-lg"_s)),
      m_text(new SettlingText(this)), m_textRow(new FieldRow(m_text, this, FieldRow::LabelPlace::Above)), m_table(new CardTable(this)),
      m_model(new ScaleModel(tools.desk, m_table)), m_range(new TextLabel(this)), m_reveal(makeButton(this, ButtonLook::Primary)),
      m_record(makeButton(this)), m_timer(new QTimer(this))
{
    layOut();
    m_timer->setSingleShot(true);
    m_timer->setInterval(keepMilliseconds);
    connect(m_timer, &QTimer::timeout, this, &ScalePage::keepTyped);
    connect(m_statements, &SegmentBar::choiceMade, this, &ScalePage::showStatement);
    connect(m_add, &QPushButton::clicked, this, [this] {
        showStatement(static_cast<int>(m_scale.statements.size()));
        m_text->setFocus();
    });
    connect(m_text, &SettlingText::settled, this, [this](const QString& text) {
        if (!takes())
            return;
        if (!m_text->hasFocus())
            takeStatement();
        else if (guarded(m_messages, [&] { keepDraft(m_tools.desk.office(), box(u"statement"_s), text); }))
            Q_EMIT kept();
    });
    connect(m_table, &CardTable::rowActivated, this, [this](const QString& id) { edit(id, {}); });
    connect(m_table, &CardTable::digitPressed, this, [this](const QString& id, int, int digit) { edit(id, QString::number(digit)); });
    connect(m_reveal, &QPushButton::clicked, this, &ScalePage::reveal);
    connect(m_record, &QPushButton::clicked, this, &ScalePage::record);
    refreshTexts();
}

void ScalePage::layOut()
{
    auto* all = new QVBoxLayout(this);
    scaleLayout(all, {}, 0);
    auto* head = new QHBoxLayout;
    scaleLayout(head, {16, 8, 16, 4}, 8);
    head->addWidget(m_statements);
    head->addWidget(m_add);
    head->addStretch(1);
    all->addLayout(head);
    auto* text = new QVBoxLayout;
    scaleLayout(text, {16, 4, 16, 8}, 0);
    text->addWidget(m_textRow);
    all->addLayout(text);
    all->addWidget(new Hairline(this));
    all->addWidget(m_table, 1);
    all->addWidget(new Hairline(this));
    auto* foot = new QHBoxLayout;
    scaleLayout(foot, {16, 8, 8, 8}, 8);
    foot->addWidget(m_range, 1);
    foot->addWidget(m_record);
    foot->addWidget(m_reveal);
    all->addLayout(foot);
    setLive(m_reveal);
    setLive(m_record);
    m_text->setLines(1, 3);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->installEventFilter(this);
    m_table->setRowHeights(42, 48);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setColumns({{ColumnWidth::Kind::Fixed, 200}, {ColumnWidth::Kind::Fixed, 130}, {ColumnWidth::Kind::Stretch, 160}});
    m_table->setRows(m_model);
}

bool ScalePage::takes() const
{
    return m_state && m_state->inSession() && m_tools.desk.isOpen();
}

const ScaleStatement* ScalePage::current() const
{
    return static_cast<size_t>(m_statement) < m_scale.statements.size() ? &m_scale.statements[static_cast<size_t>(m_statement)] : nullptr;
}

QString ScalePage::box(const QString& name) const
{
    return u"live/%1/scale/%2/%3"_s.arg(m_state->file().conference.id.text()).arg(m_statement).arg(name);
}

void ScalePage::showState(const LiveState& state, std::optional<AgendaKey> item)
{
    const bool another = !m_state || m_state->file().conference.id != state.file().conference.id;
    m_state = &state;
    m_item = std::move(item);
    guarded(m_messages, [&] { m_scale = scaleOf(m_tools.desk.office(), state.file().conference.id); });
    if (another)
        m_statement = 0;
    refresh();
    if (another)
        guarded(m_messages, [&] {
            if (const auto draft = draftIn(m_tools.desk.office(), box(u"statement"_s)))
                m_text->setSettledText(draft->text);
        });
}

void ScalePage::clear()
{
    leave();
    m_state = nullptr;
    m_scale = {};
    m_statement = 0;
    m_text->setSettledText({});
    m_model->setMarks(nullptr, nullptr, false);
    m_range->clear();
}

void ScalePage::settle()
{
    keepTyped();
    if (takes())
        takeStatement();
}

void ScalePage::toggle()
{
    if (takes())
        step([this] { return turnScale(m_tools.desk.office(), m_state->file().conference.id, !m_scale.on); });
}

bool ScalePage::step(const std::function<StepResult()>& step)
{
    StepResult result;
    if (!guarded(m_messages, [&] { result = step(); }))
        return false;
    if (result.done)
        Q_EMIT changed();
    return result.done;
}

void ScalePage::showStatement(int statement)
{
    if (takes())
        takeStatement();
    leave();
    m_statement = std::clamp(statement, 0, std::min(static_cast<int>(m_scale.statements.size()), mostScaleStatements - 1));
    m_text->setSettledText(current() ? current()->text : QString());
    refresh();
}

void ScalePage::takeStatement()
{
    const QString text = m_text->text().trimmed();
    if (text == (current() ? current()->text : QString()))
        return;
    const bool marked = current() && !current()->marks.empty();
    if (text.isEmpty() && marked) {
        m_messages.show({.tone = Tone::Attention, .text = [] { return tr("Marks stand for this statement. Its words were put back; nothing was lost."); }});
        m_text->setSettledText(current()->text);
        return;
    }
    const QString draft = box(u"statement"_s);
    const int at = m_statement;
    if (step([&] { return saveScaleStatement(m_tools.desk.office(), m_state->file().conference.id, at, text); }))
        guarded(m_messages, [&] { clearDraft(m_tools.desk.office(), draft); });
}

void ScalePage::edit(const QString& id, const QString& typed)
{
    const int row = m_model->rowOf(id);
    if (!takes() || m_markField || !m_model->person(row))
        return;
    m_editing = id;
    const ScaleMark* given = m_model->mark(row);
    m_markField = new QLineEdit(m_table->viewport());
    m_reasonField = new QLineEdit(m_table->viewport());
    m_markField->setValidator(new QIntValidator(0, 10, m_markField));
    if (!m_model->isRevealed()) // the room sees this screen too
        m_markField->setEchoMode(QLineEdit::Password);
    m_markField->setText(typed.isEmpty() && given ? QString::number(given->mark) : typed);
    m_reasonField->setText(given ? given->reason : QString());
    guarded(m_messages, [&] {
        if (const auto draft = draftIn(m_tools.desk.office(), box(id)))
            m_reasonField->setText(draft->text);
    });
    m_markField->setAccessibleName(tr("Mark of %1, 0 to 10").arg(m_model->person(row)->name));
    m_reasonField->setAccessibleName(tr("Reason of %1").arg(m_model->person(row)->name));
    m_table->setIndexWidget(m_model->index(row, ScaleModel::Mark), m_markField);
    m_table->setIndexWidget(m_model->index(row, ScaleModel::Why), m_reasonField);
    for (QLineEdit* field : {m_markField, m_reasonField})
        field->installEventFilter(this);
    connect(m_reasonField, &QLineEdit::textEdited, m_timer, [this] {
        if (!m_timer->isActive())
            m_timer->start();
    });
    m_markField->setFocus();
    m_markField->setCursorPosition(static_cast<int>(m_markField->text().size()));
}

void ScalePage::keepTyped()
{
    m_timer->stop();
    if (!m_reasonField || !takes() || m_reasonField->text().trimmed().isEmpty())
        return;
    if (guarded(m_messages, [&] { keepDraft(m_tools.desk.office(), box(m_editing), m_reasonField->text()); }))
        Q_EMIT kept();
}

void ScalePage::take()
{
    const auto who = ParticipantId::parse(m_editing);
    const QString mark = m_markField->text().trimmed();
    const QString reason = m_reasonField->text();
    if (mark.isEmpty() && !reason.trimmed().isEmpty()) {
        m_messages.show({.tone = Tone::Attention, .text = [] { return tr("First the mark, 0 to 10, then the reason. What you typed is kept."); }});
        m_markField->setFocus();
        return;
    }
    const QString draft = box(m_editing);
    const int row = m_model->rowOf(m_editing);
    leave();
    guarded(m_messages, [&] { clearDraft(m_tools.desk.office(), draft); });
    const std::optional<int> given = mark.isEmpty() ? std::nullopt : std::optional(mark.toInt());
    const int statement = m_statement;
    step([&] { return markScale(m_tools.desk.office(), m_state->file().conference.id, statement, *who, given, reason); });
    for (int next = row + 1; next < m_model->rows(); ++next) // the next slip of the pile
        if (m_model->person(next)) {
            m_table->setCurrentIndex(m_model->index(next, 0));
            break;
        }
}

void ScalePage::leave()
{
    m_timer->stop();
    if (!m_markField)
        return;
    const int row = m_model->rowOf(m_editing);
    const bool hadKeyboard = m_markField->hasFocus() || m_reasonField->hasFocus();
    for (QLineEdit* field : {m_markField, m_reasonField})
        field->removeEventFilter(this);
    m_markField = nullptr;
    m_reasonField = nullptr;
    m_editing.clear();
    for (const int column : {ScaleModel::Mark, ScaleModel::Why})
        m_table->setIndexWidget(m_model->index(row, column), nullptr);
    if (hadKeyboard)
        m_table->setFocus();
}

bool ScalePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut && takes())
        takeStatement();
    if (event->type() == QEvent::KeyPress && m_markField && (watched == m_markField || watched == m_reasonField)) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (key == Qt::Key_Escape)
                leave();
            else
                take();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ScalePage::reveal()
{
    leave();
    if (takes())
        step([this] { return revealScale(m_tools.desk.office(), m_state->file().conference.id, m_statement); });
}

void ScalePage::record()
{
    if (!takes() || !m_item || !current())
        return;
    const QString words = tr("Scale from 0 to 10: %1").arg(current()->text) + u'\n' + m_model->recordLines().join(u'\n');
    if (step([&] { return recordScale(m_tools.desk.office(), m_state->file().conference.id, *m_item, words); }))
        m_messages.show({.tone = Tone::Done, .text = [] { return tr("The marks stand in the record now, as a paragraph of their own under Notes."); }});
}

QString ScalePage::rangeWords() const
{
    return m_range->text();
}

void ScalePage::refresh()
{
    if (!m_markField)
        m_model->setMarks(m_scale.on ? m_state : nullptr, current(), takes());
    if (!m_text->hasFocus() && m_text->isSettled())
        m_text->setSettledText(current() ? current()->text : QString());
    m_text->setReadOnly(!takes());
    refreshTexts();
}

void ScalePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
    QWidget::changeEvent(event);
}

void ScalePage::refreshTexts()
{
    QStringList texts;
    const int count = static_cast<int>(m_scale.statements.size());
    for (int i = 0; i < std::max(count, m_statement + 1); ++i)
        //: one of up to four statements of what might happen to a child
        texts << tr("Statement %1").arg(i + 1);
    m_statements->setTexts(texts);
    m_statements->setChosen(m_statement);
    m_statements->setAccessibleName(tr("Danger statements"));
    m_add->setText(tr("Another statement"));
    m_add->setVisible(takes() && count > 0 && count < mostScaleStatements && m_statement < count);
    m_textRow->setLabel(tr("Danger statement: what might happen to the child if nothing changes"));
    m_textRow->setExplanation(tr("0: very worried, it must change today. 10: safe enough. Each writes a slip; the minute-taker enters them."));
    m_table->setAccessibleName(tr("Marks"));
    const auto range = m_model->range();
    m_range->setText(range ? tr("From %1 to %2").arg(range->first).arg(range->second) : current() ? tr("Hidden until they are shown together.") : QString());
    m_reveal->setText(tr("Reveal together"));
    m_reveal->setVisible(takes() && current() && !m_model->isRevealed());
    m_reveal->setEnabled(current() && !current()->marks.empty());
    m_record->setText(tr("Put it into the record"));
    m_record->setVisible(takes() && m_model->isRevealed() && m_item);
}

} // namespace cadair::ui

#include "moc_scalepage.cpp"
