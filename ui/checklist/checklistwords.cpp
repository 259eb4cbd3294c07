#include "ui/checklist/checklistwords.h"

#include "core/wording/honouring.h"
#include "core/wording/namesofrules.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"

#include <QCoreApplication>


namespace cadair::ui::checklistwords {

using namespace Qt::StringLiterals;

QString answered(const Answer& answer)
{
    const Language language = screenLanguage();
    const QDateTime at = answer.at.toLocalTime();
    //: a day and a time
    const QString when = QCoreApplication::translate("cadair::ui::Checklist", "%1 %2").arg(shortDate(at.date(), language), timeText(at.time()));
    QString words;
    switch (answer.state) {
    case AnswerState::Ticked:
        //: who, and when
        words = QCoreApplication::translate("cadair::ui::Checklist", "Ticked by %1, %2").arg(answer.by, when);
        break;
    case AnswerState::Answered:
        //: who, and when; the answer follows
        words = QCoreApplication::translate("cadair::ui::Checklist", "Answered by %1, %2").arg(answer.by, when);
        break;
    case AnswerState::NotApplicable:
        //: who, and when; why follows
        words = QCoreApplication::translate("cadair::ui::Checklist", "Does not apply: %1, %2").arg(answer.by, when);
        break;
    }
    return answer.text.isEmpty() ? words : words + u"\n"_s + answer.text;
}

QString points(const ChecklistLine& line, const Procedure& procedure)
{
    const Language language = screenLanguage();
    QStringList points;
    for (const RuleId& id : line.rules)
        if (const Rule* rule = procedure.rule(id))
            points << rule->brief.in(language);
    points.removeDuplicates();
    if (points.size() == 1 && points.front() == line.text.in(language))
        return {};
    return u"• "_s + points.join(u"\n• "_s);
}

RuleWords ruleWords(const Rule& rule, const Procedure& procedure)
{
    const Language language = screenLanguage();
    RuleWords words;
    //: a rule's number and how strongly it is put
    words.head = QCoreApplication::translate("cadair::ui::Checklist", "%1 · %2").arg(rule.id, nameOf(rule.force, language));
    words.text = rule.text.in(language);
    words.source = whereItStands(rule, procedure, language);
    QStringList notes;
    if (rule.restored)
        notes << restoredMark(language);
    if (!rule.text.has(language))
        notes << QCoreApplication::translate("cadair::ui::Checklist", "This rule’s text is in English only.");
    words.note = notes.join(u' ');
    return words;
}

} // namespace cadair::ui::checklistwords
