#include "ui/settings/templatewords.h"

#include "core/documents/fieldmeanings.h"
#include "ui/language/languageswitch.h"

namespace cadair::ui {

QString TemplateWords::forWhom(const TemplateLine& line)
{
    if (line.age && line.age->last)
        return tr("To a child of %n or over", nullptr, line.age->from);
    if (line.age && line.age->from == 0)
        return tr("To a child under %n", nullptr, line.age->below);
    if (line.age)
        return tr("To a child of %1 to %2").arg(line.age->from).arg(line.age->below - 1);
    switch (line.reader) {
    case TemplateReader::Anybody: return {};
    case TemplateReader::Family: return tr("To the family");
    case TemplateReader::Child: return tr("To a child");
    case TemplateReader::Practitioner: return tr("To practitioners");
    }
    Q_UNREACHABLE();
}

QString TemplateWords::problem(const TemplateProblem& problem)
{
    switch (problem.fault) {
    case TemplateFault::Unreadable:
        return problem.at >= 0 ? tr("A part begins or ends here without its other end. Every {{#…}} needs its {{/…}}, and every {{ its }}.")
                               : tr("The brackets do not match. Every {{#…}} needs its {{/…}}, and every {{ its }}.");
    case TemplateFault::Unescaped:
        //: %1: a tag of the template as it was typed
        return tr("%1 would let a name change the page. Write the field with two brackets, and without a sign before it.").arg(problem.what);
    case TemplateFault::UnknownField:
        //: %1: the name of a field
        return tr("There is no field “%1” in this document, so nothing could stand there. Choose one of the list of fields.").arg(problem.what);
    case TemplateFault::MissingField: {
        const auto meaning = fieldMeanings().find(problem.what);
        //: %1: the name of a field, %2: what it stands for
        return tr("The field “%1” is missing, and the letter must have it: %2.")
            .arg(problem.what, meaning == fieldMeanings().end() ? problem.what : meaning->second.in(screenLanguage()));
    }
    }
    Q_UNREACHABLE();
}

} // namespace cadair::ui
