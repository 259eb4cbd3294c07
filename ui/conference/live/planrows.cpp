#include "ui/conference/live/planrows.h"

#include "core/rules/followup.h"
#include "core/rules/representation.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"

#include <QCompleter>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int keepMilliseconds = 1500;
} // namespace

PlanRows::PlanRows(PlanRowsModel::Kind kind, PlanDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_table(new CardTable(this)),
      m_model(new PlanRowsModel(kind, desk.vagueWords(), m_table)), m_timer(new QTimer(this))
{
    auto* all = new QVBoxLayout(this);
    scaleLayout(all, {}, 0);
    all->addWidget(m_table);
    m_table->setRowHeights(40, 52);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    using enum ColumnWidth::Kind;
    if (kind == PlanRowsModel::Kind::Actions)
        m_table->setColumns({{Stretch, 200}, {Fixed, 120}, {Fixed, 104}, {Fixed, 184}});
    else
        m_table->setColumns({{Stretch, 240}, {Fixed, 104}, {Fixed, 200}});
    m_table->setRows(m_model);
    m_table->installEventFilter(this);
    m_timer->setSingleShot(true);
    m_timer->setInterval(keepMilliseconds);
    connect(m_timer, &QTimer::timeout, this, &PlanRows::keepTyped);
    connect(m_table, &CardTable::rowActivated, this, [this](const QString& id) { edit(m_model->rowOf(id)); });
}

QString PlanRows::draftName() const
{
    return m_model->kind() == PlanRowsModel::Kind::Actions ? u"actions"_s : u"outcomes"_s;
}

void PlanRows::showPlan(bool another)
{
    if (another && isEditing())
        leave(); // it was settled before
    if (isEditing())
        return; // the rows stay where they are while one is being written
    m_model->setPlan(m_desk.settled().plan, m_desk.takes());
    if (another)
        restoreTyped();
}

void PlanRows::clear()
{
    m_timer->stop();
    if (isEditing())
        leave();
    m_model->setPlan(ChildPlan{.child = ChildId::fresh()}, false);
}

QLineEdit* PlanRows::field(PlanRowsModel::Column column) const
{
    const int at = m_model->columnOf(column);
    return isEditing() && at >= 0 ? m_fields.at(static_cast<size_t>(at)) : nullptr;
}

QStringList PlanRows::names() const
{
    QStringList names;
    if (m_desk.state())
        for (const Participant& person : m_desk.state()->file().participants)
            names << person.name;
    return names;
}

void PlanRows::edit(int row)
{
    if (isEditing() || !m_desk.takes() || row < 0 || row >= m_model->rows())
        return;
    m_row = row;
    m_table->setCurrentIndex(m_model->index(row, 0));
    for (int column = 0; column < m_model->columns(); ++column) {
        auto* field = new QLineEdit(m_table->viewport());
        field->setText(m_model->text(row, column));
        field->setAccessibleName(m_model->header(column));
        if (column == m_model->columnOf(PlanRowsModel::Who)) {
            auto* completer = new QCompleter(names(), field);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains);
            field->setCompleter(completer);
        }
        field->installEventFilter(this);
        connect(field, &QLineEdit::textEdited, m_timer, [this] {
            if (!m_timer->isActive())
                m_timer->start();
        });
        m_table->setIndexWidget(m_model->index(row, column), field);
        m_fields.push_back(field);
    }
    m_fields.front()->setFocus();
    refreshTexts();
}

void PlanRows::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
    QWidget::changeEvent(event);
}

void PlanRows::refreshTexts()
{
    if (QLineEdit* by = field(PlanRowsModel::By)) {
        by->setPlaceholderText(tr("8 Dec, 10 wd"));
        by->setToolTip(tr("A day, or so many working days from the conference: 8 Dec, 10 wd"));
    }
}

std::optional<QDate> PlanRows::dayOf(const QString& typed) const
{
    const QDate from = m_desk.conferenceDay();
    if (const auto counted = inWorkingDays(typed, from, *m_desk.state()->open.calendar))
        return counted;
    const TypedDate read = readDate(typed, from);
    return read.kind == TypedDate::Kind::Understood ? std::optional(read.date) : std::nullopt;
}

bool PlanRows::take()
{
    const auto typed = [this](PlanRowsModel::Column column) {
        QLineEdit* at = field(column);
        return at ? at->text().trimmed() : QString();
    };
    const bool nothing = std::all_of(m_fields.begin(), m_fields.end(), [](QLineEdit* each) { return each->text().trimmed().isEmpty(); });
    if (nothing) {
        m_desk.forget(draftName());
        leave();
        return true;
    }
    if (typed(PlanRowsModel::What).isEmpty()) {
        m_desk.messages().show({.tone = Tone::Attention, .text = [] { return tr("Say what is to happen first. What you typed is kept."); }});
        field(PlanRowsModel::What)->setFocus();
        return false;
    }
    const QString day = typed(PlanRowsModel::By);
    const std::optional<QDate> by = day.isEmpty() ? std::nullopt : dayOf(day);
    if (!day.isEmpty() && !by) {
        m_desk.messages().show({.tone = Tone::Attention, .text = [day] {
            return tr("“%1” is not understood as a day. Write a date (8 Dec) or a number of working days (10 wd).").arg(day);
        }});
        field(PlanRowsModel::By)->setFocus();
        return false;
    }
    write(m_row, by);
    return true;
}

void PlanRows::write(int row, std::optional<QDate> by)
{
    const QString what = field(PlanRowsModel::What)->text().trimmed();
    const QString who = field(PlanRowsModel::Who) ? field(PlanRowsModel::Who)->text().trimmed() : QString();
    const QString measure = field(PlanRowsModel::Measure)->text().trimmed();
    m_desk.forget(draftName());
    leave();
    m_desk.change([&](ChildSettled& settled) {
        ChildPlan& plan = settled.plan;
        const auto at = static_cast<size_t>(row);
        if (m_model->kind() == PlanRowsModel::Kind::Outcomes) {
            if (at >= plan.outcomes.size())
                plan.outcomes.push_back({});
            PlanOutcome& outcome = plan.outcomes[std::min(at, plan.outcomes.size() - 1)];
            outcome = {what, measure, by};
            return;
        }
        if (at >= plan.actions.size())
            plan.actions.push_back({});
        PlanAction& action = plan.actions[std::min(at, plan.actions.size() - 1)];
        action.what = what;
        action.owner = who;
        action.by = by;
        action.measure = measure;
        action.agency.reset();
        action.family = false;
        for (const Participant& person : m_desk.state()->file().participants)
            if (person.name == who) {
                action.agency = agencyOf(m_desk.state()->file(), person);
                action.family = !isPractitioner(person);
            }
    });
    m_table->setCurrentIndex(m_model->index(std::min(row + 1, m_model->rows() - 1), 0));
}

void PlanRows::leave()
{
    m_timer->stop();
    const int row = std::exchange(m_row, -1);
    bool hadKeyboard = false;
    for (int column = 0; column < static_cast<int>(m_fields.size()); ++column) {
        QLineEdit* at = m_fields[static_cast<size_t>(column)];
        at->removeEventFilter(this);
        hadKeyboard = hadKeyboard || at->hasFocus();
        m_table->setIndexWidget(m_model->index(row, column), nullptr);
    }
    m_fields.clear();
    if (hadKeyboard)
        m_table->setFocus();
}

void PlanRows::settle()
{
    if (!isEditing())
        return;
    if (!field(PlanRowsModel::What)->text().trimmed().isEmpty())
        keepTyped(); // begun and not finished: it comes back as a draft
}

void PlanRows::keepTyped()
{
    if (!isEditing())
        return;
    QJsonArray typed{m_row};
    for (QLineEdit* each : m_fields)
        typed.append(each->text());
    m_desk.keep(draftName(), QString::fromUtf8(QJsonDocument(typed).toJson(QJsonDocument::Compact)));
}

void PlanRows::restoreTyped()
{
    const QJsonArray typed = QJsonDocument::fromJson(m_desk.kept(draftName()).toUtf8()).array();
    if (typed.size() != m_model->columns() + 1)
        return;
    edit(std::clamp(typed[0].toInt(), 0, std::max(0, m_model->rows() - 1)));
    for (size_t column = 0; column < m_fields.size(); ++column)
        m_fields[column]->setText(typed[static_cast<int>(column) + 1].toString());
}

void PlanRows::remove()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->written())
        return;
    const auto at = static_cast<std::ptrdiff_t>(row);
    const bool actions = m_model->kind() == PlanRowsModel::Kind::Actions;
    const bool removed = m_desk.change([&](ChildSettled& settled) {
        if (actions)
            settled.plan.actions.erase(settled.plan.actions.begin() + at);
        else
            settled.plan.outcomes.erase(settled.plan.outcomes.begin() + at);
    });
    if (!removed)
        return;
    m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rows() - 1), 0));
    Message message{.tone = Tone::Note, .text = [actions] { return actions ? tr("The action was taken out.") : tr("The outcome was taken out."); }};
    message.actions.push_back({[] { return tr("Put it back"); }, [this] { m_desk.undo(); }});
    m_desk.messages().show(std::move(message));
}

void PlanRows::move(int by)
{
    const int row = m_table->currentIndex().row();
    const int to = row + by;
    if (row < 0 || row >= m_model->written() || to < 0 || to >= m_model->written())
        return;
    const bool moved = m_desk.change([&](ChildSettled& settled) {
        if (m_model->kind() == PlanRowsModel::Kind::Actions)
            std::swap(settled.plan.actions[static_cast<size_t>(row)], settled.plan.actions[static_cast<size_t>(to)]);
        else
            std::swap(settled.plan.outcomes[static_cast<size_t>(row)], settled.plan.outcomes[static_cast<size_t>(to)]);
    });
    if (moved)
        m_table->setCurrentIndex(m_model->index(to, 0));
}

bool PlanRows::tableKey(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Insert)
        edit(m_model->written());
    else if (event->key() == Qt::Key_F2)
        edit(m_table->currentIndex().row());
    else if (event->key() == Qt::Key_Delete && !event->modifiers())
        remove();
    else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Up)
        move(-1);
    else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Down)
        move(1);
    else
        return false;
    return true;
}

bool PlanRows::fieldKey(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        m_desk.forget(draftName());
        leave();
        return true;
    }
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return false;
    take();
    return true;
}

bool PlanRows::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (watched == m_table && !isEditing() && tableKey(key))
            return true;
        if (watched != m_table && isEditing() && fieldKey(key))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cadair::ui

#include "moc_planrows.cpp"
