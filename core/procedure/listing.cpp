#include "core/procedure/listing.h"

#include "core/procedure/examination.h"
#include "core/procedure/honoured.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

QJsonObject textJson(const LocalText& text)
{
    QJsonObject json{{u"en"_s, text.en}};
    if (text.has(Language::Welsh))
        json[u"cy"_s] = text.cy;
    return json;
}

QJsonArray wordsJson(const QStringList& words)
{
    return QJsonArray::fromStringList(words);
}

QStringList waysOf(const Rule& rule, const Procedure& procedure)
{
    QStringList ways;
    for (const Honoured& way : honouredBy(rule, procedure))
        ways << way.text();
    return ways;
}

QJsonObject ruleJson(const Rule& rule, const Procedure& procedure)
{
    QStringList seats;
    for (const Seat seat : rule.seats)
        seats << wordOf(seat);
    QJsonObject json{{u"id"_s, rule.id},
                     {u"force"_s, wordOf(rule.force)},
                     {u"actor"_s, rule.actor},
                     {u"text"_s, textJson(rule.text)},
                     {u"kind"_s, wordOf(rule.kind)},
                     {u"moment"_s, wordOf(rule.moment)},
                     {u"seat"_s, wordsJson(seats)},
                     {u"attention"_s, wordOf(rule.attention)},
                     {u"group"_s, rule.group},
                     {u"short"_s, textJson(rule.brief)},
                     {u"topic"_s, rule.topic},
                     {u"document"_s, rule.document},
                     {u"paragraph"_s, rule.paragraph},
                     {u"restored"_s, rule.restored},
                     {u"honoured_by"_s, wordsJson(waysOf(rule, procedure))}};
    for (const SourceDocument& document : procedure.documents)
        if (document.key == rule.document)
            json[u"document_title"_s] = textJson(document.title);
    if (!rule.when.isEmpty())
        json[u"when"_s] = rule.when;
    if (!rule.sameAs.empty())
        json[u"same_as"_s] = wordsJson(QStringList(rule.sameAs.begin(), rule.sameAs.end()));
    if (rule.restored)
        json[u"restored_from"_s] = rule.restoredFrom;
    return json;
}

} // namespace

ProcedureCheckReport procedureCheckReport(const QString& idOrPath, const AgencyKinds& agencies)
{
    const ProcedureExamination examined = examineProcedure(idOrPath, agencies);
    ProcedureCheckReport report{.sound = examined.procedure.has_value(), .readable = examined.readable, .lines = {}};
    for (const ProcedureProblem& problem : examined.problems)
        report.lines << problem.text();
    if (!examined.procedure)
        return report;
    const Procedure& procedure = *examined.procedure;
    report.lines << u"%1: nothing wrong (%2 rules, %3 time limits, edition: %4)"_s.arg(procedure.id.text())
                        .arg(procedure.rules.size())
                        .arg(procedure.timescales.size())
                        .arg(procedure.edition.isEmpty() ? u"not stated"_s : procedure.edition);
    return report;
}

QByteArray procedureListJson(const Procedure& procedure)
{
    QJsonArray rules;
    for (const Rule& rule : procedure.rules)
        rules.append(ruleJson(rule, procedure));
    return QJsonDocument(rules).toJson(QJsonDocument::Indented);
}

QStringList procedureListText(const Procedure& procedure, Language language)
{
    QStringList lines;
    for (const Rule& rule : procedure.rules)
        lines << QStringList{rule.id,
                             wordOf(rule.force).leftJustified(6),
                             wordOf(rule.kind).leftJustified(12),
                             wordOf(rule.moment).leftJustified(8),
                             rule.document + u' ' + rule.paragraph,
                             waysOf(rule, procedure).join(u", "_s),
                             rule.text.in(language)}
                     .join(u"  "_s);
    return lines;
}

} // namespace cadair
