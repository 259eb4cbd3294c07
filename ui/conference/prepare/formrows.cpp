#include "ui/conference/prepare/formrows.h"

#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/timefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestLine = 300;
constexpr int rowWidth = 640; // 11 pt pixels: a line longer than this is hard to read
constexpr int labelWidth = 190;

/// Ticks under one title: shown and hidden together.
class TickGroup final : public QWidget {
public:
    explicit TickGroup(QWidget* parent) : QWidget(parent), rows(new QVBoxLayout(this)) { scaleLayout(rows, {0, 0, 0, 0}, 6); }
    QVBoxLayout* rows;
};

QString said(const Words& words)
{
    return words ? words() : QString();
}

} // namespace

FormRows::FormRows(QVBoxLayout* layout, QDate today, QWidget* form)
    : QObject(form), m_layout(layout), m_today(today), m_form(form)
{
}

FieldRow* FormRows::add(QWidget* widget, Words label, Words explanation, bool above)
{
    auto* row = new FieldRow(widget, m_form, above ? FieldRow::LabelPlace::Above : FieldRow::LabelPlace::Left, labelWidth);
    scaleMaximumWidth(row, rowWidth);
    m_layout->addWidget(row);
    m_fields.push_back({widget, row, std::move(label), std::move(explanation), {}, {}, {}});
    return row;
}

TextLabel* FormRows::section(Words title)
{
    auto* label = new TextLabel(m_form, TextSize::Small, Tone::Muted, true);
    m_layout->addWidget(label);
    m_titles.emplace_back(label, std::move(title));
    return label;
}

TextLabel* FormRows::note(Tone tone)
{
    auto* label = new TextLabel(m_form, TextSize::Body, tone);
    scaleMaximumWidth(label, rowWidth);
    m_layout->addWidget(label);
    return label;
}

void FormRows::keepLine(QLineEdit* line, QWidget* widget)
{
    Field* field = find(widget);
    field->get = [line] { return line->text(); };
    field->set = [line](const QString& words) {
        line->setText(words);
        Q_EMIT line->textEdited(words); // a date is read from what is typed
    };
    connect(line, &QLineEdit::textEdited, this, &FormRows::touched);
}

QLineEdit* FormRows::line(Words label, Words explanation)
{
    auto* line = new QLineEdit(m_form);
    line->setMaxLength(longestLine);
    add(line, std::move(label), std::move(explanation), false);
    keepLine(line, line);
    return line;
}

SettlingText* FormRows::text(Words label, Words explanation)
{
    auto* text = new SettlingText(m_form);
    text->setLines(2, 6);
    add(text, std::move(label), std::move(explanation), true);
    m_fields.back().get = [text] { return text->text(); };
    m_fields.back().set = [text](const QString& words) { text->setSettledText(words); };
    connect(text, &QPlainTextEdit::textChanged, this, &FormRows::touched);
    return text;
}

DateField* FormRows::date(Words label, Words explanation)
{
    auto* date = new DateField(m_today, m_form);
    FieldRow* row = add(date, std::move(label), std::move(explanation), false);
    keepLine(date->edit(), date);
    connect(date, &DateField::refusalChanged, row, &FieldRow::setRefusal);
    connect(date, &DateField::dateChanged, this, &FormRows::touched);
    return date;
}

TimeField* FormRows::time(Words label)
{
    auto* time = new TimeField(m_form);
    FieldRow* row = add(time, std::move(label), {}, false);
    keepLine(time, time);
    connect(time, &TimeField::refusalChanged, row, &FieldRow::setRefusal);
    connect(time, &TimeField::timeChanged, this, &FormRows::touched);
    return time;
}

QComboBox* FormRows::choice(Words label, std::vector<FormChoice> choices, Words none)
{
    auto* box = new QComboBox(m_form);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    if (none)
        choices.insert(choices.begin(), {QString(), std::move(none)});
    for (const FormChoice& each : choices)
        box->addItem(said(each.name), each.word);
    m_choices.emplace(box, std::move(choices));
    add(box, std::move(label), {}, false);
    m_fields.back().get = [box] { return chosen(box); };
    m_fields.back().set = [box](const QString& word) { choose(box, word); };
    connect(box, &QComboBox::currentIndexChanged, this, &FormRows::touched);
    return box;
}

QCheckBox* FormRows::tick(Words label)
{
    auto* tick = new QCheckBox(m_form);
    m_layout->addWidget(tick);
    m_fields.push_back({tick, nullptr, std::move(label), {}, [tick] { return tick->isChecked() ? u"1"_s : QString(); },
                        [tick](const QString& word) { tick->setChecked(!word.isEmpty()); }, {}});
    connect(tick, &QCheckBox::toggled, this, &FormRows::touched);
    return tick;
}

std::map<QString, QCheckBox*> FormRows::ticks(Words title, const std::vector<FormChoice>& choices)
{
    auto* together = new TickGroup(m_form);
    m_layout->addWidget(together);
    auto* label = new TextLabel(together);
    together->rows->addWidget(label);
    m_titles.emplace_back(label, std::move(title));
    std::map<QString, QCheckBox*> group;
    for (const FormChoice& each : choices) {
        QCheckBox* one = tick(each.name);
        together->rows->addWidget(one); // out of the form's own rows
        group.emplace(each.word, one);
    }
    return group;
}

QString FormRows::chosen(const QComboBox* box)
{
    return box->currentData().toString();
}

void FormRows::choose(QComboBox* box, const QString& word)
{
    if (const int at = box->findData(word); at >= 0)
        box->setCurrentIndex(at);
}

std::optional<bool> FormRows::yesOrNo(const QComboBox* box)
{
    const QString word = chosen(box);
    return word.isEmpty() ? std::nullopt : std::optional(word == "yes"_L1);
}

std::set<QString> FormRows::ticked(const std::map<QString, QCheckBox*>& group)
{
    std::set<QString> words;
    for (const auto& [word, tick] : group)
        if (tick->isChecked())
            words.insert(word);
    return words;
}

void FormRows::setTicked(const std::map<QString, QCheckBox*>& group, const std::set<QString>& words)
{
    for (const auto& [word, tick] : group)
        tick->setChecked(words.contains(word));
}

FormRows::Field* FormRows::find(const QWidget* widget)
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [widget](const Field& each) { return each.widget == widget; });
    return found == m_fields.end() ? nullptr : &*found;
}

const FormRows::Field* FormRows::find(const QWidget* widget) const
{
    return const_cast<FormRows*>(this)->find(widget);
}

void FormRows::refuse(const QWidget* widget, Words why)
{
    Field* field = find(widget);
    if (!field || !field->row)
        return;
    field->refusal = std::move(why);
    field->row->setRefusal(said(field->refusal));
}

QString FormRows::refusalOf(const QWidget* widget) const
{
    const Field* field = find(widget);
    return field && field->row ? field->row->refusal() : QString();
}

bool FormRows::begin()
{
    bool readable = true;
    for (Field& field : m_fields) {
        field.refusal = {};
        QString unreadable;
        if (const auto* date = qobject_cast<DateField*>(field.widget))
            unreadable = date->refusal();
        else if (const auto* time = qobject_cast<TimeField*>(field.widget))
            unreadable = time->refusal();
        if (field.row)
            field.row->setRefusal(unreadable);
        readable = readable && unreadable.isEmpty();
    }
    if (!readable)
        goToRefused();
    return readable;
}

void FormRows::goToRefused() const
{
    for (const Field& field : m_fields) {
        if (!field.row || field.row->refusal().isEmpty())
            continue;
        if (auto* date = qobject_cast<DateField*>(field.widget))
            date->edit()->setFocus();
        else
            field.widget->setFocus();
        return;
    }
}

void FormRows::setShown(const QWidget* widget, bool shown)
{
    Field* field = find(widget);
    if (!field)
        return;
    (field->row ? static_cast<QWidget*>(field->row) : field->widget)->setVisible(shown);
    if (auto* group = dynamic_cast<TickGroup*>(field->widget->parentWidget()))
        group->setVisible(shown);
}

void FormRows::setEnabled(bool enabled)
{
    for (Field& field : m_fields)
        field.widget->setEnabled(enabled);
}

void FormRows::refreshTexts()
{
    for (const auto& [label, words] : m_titles)
        label->setText(said(words));
    for (const auto& [box, choices] : m_choices)
        for (size_t i = 0; i < choices.size(); ++i)
            box->setItemText(static_cast<int>(i), said(choices[i].name));
    for (const Field& field : m_fields) {
        if (auto* tick = qobject_cast<QCheckBox*>(field.widget)) {
            tick->setText(said(field.label));
            continue;
        }
        field.row->setLabel(said(field.label));
        field.row->setExplanation(said(field.explanation));
        if (field.refusal)
            field.row->setRefusal(said(field.refusal));
    }
}

QJsonObject FormRows::typed() const
{
    QJsonObject all;
    for (size_t i = 0; i < m_fields.size(); ++i)
        all.insert(QString::number(i), m_fields[i].get());
    return all;
}

void FormRows::setTyped(const QJsonObject& typed)
{
    for (size_t i = 0; i < m_fields.size(); ++i)
        if (const QJsonValue value = typed.value(QString::number(i)); value.isString() && value.toString() != m_fields[i].get())
            m_fields[i].set(value.toString());
}

std::vector<FormChoice> yesAndNo(Words yes, Words no)
{
    return {{u"yes"_s, std::move(yes)}, {u"no"_s, std::move(no)}};
}

} // namespace cadair::ui

#include "moc_formrows.cpp"
