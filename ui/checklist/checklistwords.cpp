#include "ui/checklist/checklistwords.h"

#include "core/wording/namesofrules.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"

#include <QCoreApplication>

#include <algorithm>

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
    const auto source = std::find_if(procedure.documents.begin(), procedure.documents.end(),
                                     [&](const SourceDocument& each) { return each.key == rule.document; });
    if (source != procedure.documents.end())
        words.source = rule.paragraph.isEmpty()
                           ? source->title.in(language)
                           //: a document and the lines of its text
                           : QCoreApplication::translate("cadair::ui::Checklist", "%1, lines %2").arg(source->title.in(language), rule.paragraph);
    QStringList notes;
    if (rule.restored)
        notes << QCoreApplication::translate("cadair::ui::Checklist", "Put back: the published text has lost its list here.");
    if (!rule.text.has(language))
        notes << QCoreApplication::translate("cadair::ui::Checklist", "This rule’s text is in English only.");
    words.note = notes.join(u' ');
    return words;
}

} // namespace cadair::ui::checklistwords
