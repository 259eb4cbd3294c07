#include "core/wording/dissenting.h"

#include "core/wording/honouring.h"

namespace cadair {

using namespace Qt::StringLiterals;

QString nextStepText(const NextStep& step, const Procedure& procedure, const Phrasebook& book)
{
    if (step.told == complaintTold())
        return procedure.complaint.in(book.language());
    QStringList texts;
    for (const RuleId& id : step.rules)
        if (const Rule* rule = procedure.rule(id))
            //: a rule of the procedure, and where it stands
            texts << book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "%1 (%2)"), {markedText(*rule, book), whereItStands(*rule, procedure, book)});
    return texts.join(u'\n');
}

QString nextStepSentence(const QString& told, const Participant& dissenter, const Procedure& procedure, const Phrasebook& book)
{
    if (told == complaintTold())
        return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "They were told how to complain or appeal."));
    if (const Rule* rule = procedure.rule(told))
        //: %1: the short words of a rule
        return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "They were told what comes next (%1)."), {rule->brief.in(book.language())});
    if (!nextStepAfterDissent(dissenter, procedure))
        return {};
    return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "They have not been told what comes next."));
}

} // namespace cadair
