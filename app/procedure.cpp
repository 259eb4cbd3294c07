#include "app/commands.h"
#include "core/procedure/library.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

bool isShipped(const QString& name)
{
    for (const ProcedureKey& id : shippedProcedures())
        if (id.text() == name)
            return true;
    return false;
}

/// The profile, or the exit code after saying on standard error why there is none.
std::variant<Procedure, ExitCode> load(const QString& name, const Console& console)
{
    auto loaded = loadProcedure(name, shippedAgencyKinds());
    if (const auto* problem = std::get_if<ProcedureProblem>(&loaded)) {
        const bool there = isShipped(name) || QFileInfo(name).isReadable();
        const ExitCode code = there ? ExitRefused : ExitUnreadable;
        console.fail(code, problem->text());
        return code;
    }
    return std::get<Procedure>(std::move(loaded));
}

QJsonObject textObject(const LocalText& text)
{
    QJsonObject object{{u"en"_s, text.en}};
    if (text.has(Language::Welsh))
        object.insert(u"cy"_s, text.cy);
    return object;
}

QJsonObject ruleObject(const Rule& rule)
{
    QJsonArray seats;
    for (const Seat seat : rule.seats)
        seats.append(wordOf(seat));
    return {{u"id"_s, rule.id},
            {u"force"_s, wordOf(rule.force)},
            {u"actor"_s, rule.actor},
            {u"kind"_s, wordOf(rule.kind)},
            {u"moment"_s, wordOf(rule.moment)},
            {u"seats"_s, seats},
            {u"attention"_s, wordOf(rule.attention)},
            {u"group"_s, rule.group},
            {u"topic"_s, rule.topic},
            {u"document"_s, rule.document},
            {u"paragraph"_s, rule.paragraph},
            {u"restored"_s, rule.restored},
            {u"text"_s, textObject(rule.text)},
            {u"brief"_s, textObject(rule.brief)}};
}

int check(const QString& name, const Console& console)
{
    const auto loaded = load(name, console);
    if (const auto* code = std::get_if<ExitCode>(&loaded))
        return *code;
    const Procedure& procedure = std::get<Procedure>(loaded);
    console.out << u"%1: nothing wrong (%2 rules, %3 time limits, edition: %4)."_s.arg(procedure.id.text())
                       .arg(procedure.rules.size())
                       .arg(procedure.timescales.size())
                       .arg(procedure.edition)
                << Qt::endl;
    return ExitDone;
}

int list(const QString& name, bool json, const Console& console)
{
    const auto loaded = load(name, console);
    if (const auto* code = std::get_if<ExitCode>(&loaded))
        return *code;
    const Procedure& procedure = std::get<Procedure>(loaded);
    if (json) {
        QJsonArray rules;
        for (const Rule& rule : procedure.rules)
            rules.append(ruleObject(rule));
        console.out << QString::fromUtf8(QJsonDocument(rules).toJson(QJsonDocument::Indented));
        return ExitDone;
    }
    for (const Rule& rule : procedure.rules)
        console.out << rule.id.leftJustified(12) << wordOf(rule.force).leftJustified(8)
                    << wordOf(rule.kind).leftJustified(14) << rule.text.en << Qt::endl;
    return ExitDone;
}

} // namespace

int procedureCommand(const QStringList& arguments, const Console& console)
{
    QStringList given = arguments;
    const bool json = given.removeAll(u"--json"_s) > 0;
    if (given.size() != 2)
        return wrongUse(console, u"procedure");
    if (given[0] == u"check" && !json)
        return check(given[1], console);
    if (given[0] == u"list")
        return list(given[1], json, console);
    return wrongUse(console, u"procedure");
}

} // namespace cadair
