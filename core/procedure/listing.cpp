#include "core/procedure/listing.h"

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
                     {u"restored"_s, rule.restored}};
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
    const auto loaded = loadProcedure(idOrPath, agencies);
    if (const auto* problem = std::get_if<ProcedureProblem>(&loaded))
        return {.sound = false, .text = problem->text()};
    const auto& procedure = std::get<Procedure>(loaded);
    return {.sound = true,
            .text = u"%1: nothing wrong (%2 rules, %3 time limits, edition: %4)"_s.arg(procedure.id.text())
                        .arg(procedure.rules.size())
                        .arg(procedure.timescales.size())
                        .arg(procedure.edition.isEmpty() ? u"not stated"_s : procedure.edition)};
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
        lines << QStringList{rule.id, wordOf(rule.force).leftJustified(6), wordOf(rule.moment).leftJustified(8),
                             rule.document + u' ' + rule.paragraph, rule.text.in(language)}
                     .join(u"  "_s);
    return lines;
}

} // namespace cadair
