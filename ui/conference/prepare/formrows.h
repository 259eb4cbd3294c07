#pragma once

#include "ui/widgets/textlabel.h"

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace cadair::ui {

class DateField;
class FieldRow;
class SettlingText;
class TimeField;

/// Words of a form as a function, so that they are made anew in whatever language the screen is in.
using Words = std::function<QString()>;

/// One entry of a choice or a group of ticks: its fixed word, and what is shown.
struct FormChoice {
    QString word;
    Words name;
};

/// The fields of a form one under the other: made once, worded by refreshTexts(), refused one by one, and what is typed in
/// them given as one text, so that a lock or a crash costs nothing.
class FormRows final : public QObject {
    Q_OBJECT
public:
    FormRows(QVBoxLayout* layout, QDate today, QWidget* form);

    TextLabel* section(Words title);
    /// Words the form sets itself: a verdict, an explanation.
    TextLabel* note(Tone tone = Tone::Muted);
    QLineEdit* line(Words label, Words explanation = {});
    SettlingText* text(Words label, Words explanation = {});
    DateField* date(Words label, Words explanation = {});
    TimeField* time(Words label);
    /// `none` names the entry for nothing chosen, whose word is empty; without it the first entry is chosen.
    QComboBox* choice(Words label, std::vector<FormChoice> choices, Words none = {});
    QCheckBox* tick(Words label);
    std::map<QString, QCheckBox*> ticks(Words title, const std::vector<FormChoice>& choices);

    static QString chosen(const QComboBox* box);
    static void choose(QComboBox* box, const QString& word);
    static std::optional<bool> yesOrNo(const QComboBox* box);
    static std::set<QString> ticked(const std::map<QString, QCheckBox*>& group);
    static void setTicked(const std::map<QString, QCheckBox*>& group, const std::set<QString>& words);

    /// Says under a field why it cannot stand.
    void refuse(const QWidget* field, Words why);
    QString refusalOf(const QWidget* field) const;
    /// Takes refusals away but for dates and times that cannot be read; false where there is one of those.
    bool begin();
    /// To the first field that was refused.
    void goToRefused() const;
    void setShown(const QWidget* field, bool shown);
    void setEnabled(bool enabled);

    void refreshTexts();
    QJsonObject typed() const;
    void setTyped(const QJsonObject& typed);

Q_SIGNALS:
    /// The person changed something.
    void touched();

private:
    struct Field {
        QWidget* widget;
        FieldRow* row = nullptr;        ///< null for a tick, which has no label beside it
        Words label;
        Words explanation;
        std::function<QString()> get;
        std::function<void(const QString&)> set;
        Words refusal;
    };
    FieldRow* add(QWidget* widget, Words label, Words explanation, bool above);
    void keepLine(QLineEdit* line, QWidget* widget);
    Field* find(const QWidget* widget);
    const Field* find(const QWidget* widget) const;

    QVBoxLayout* m_layout;
    QDate m_today;
    QWidget* m_form;
    std::vector<Field> m_fields;
    std::vector<std::pair<TextLabel*, Words>> m_titles;
    std::map<QComboBox*, std::vector<FormChoice>> m_choices;
};

/// "Yes" and "no" as data; the words differ with the question.
std::vector<FormChoice> yesAndNo(Words yes, Words no);

} // namespace cadair::ui
