#include "core/exchange/evaluationparts.h"
#include "core/rules/distribution.h"
#include "core/rules/ending.h"
#include "core/rules/exclusion.h"

namespace cadair::scenario {

using namespace Qt::StringLiterals;

namespace {

template <typename KeyType>
QJsonArray words(const std::vector<KeyType>& keys)
{
    QJsonArray list;
    for (const KeyType& key : keys)
        list.append(key.text());
    return list;
}

/// A child's own version is a whole copy of what is written for the child.
QString copyWord(CopyKind copy)
{
    return wordOf(copy == CopyKind::ChildsPage ? CopyKind::Full : copy);
}

QJsonObject copyObject(const Copy& copy, const Scenario& scenario)
{
    QJsonObject entry{{u"person"_s, copy.person ? QJsonValue(scenario.personNames.at(*copy.person)) : QJsonValue()},
                      {u"document"_s, copy.document.text()},
                      {u"copy"_s, copyWord(copy.copy)},
                      {u"due"_s, QJsonValue()},
                      {u"state"_s, wordOf(copy.state)},
                      {u"rule"_s, ruleValue(copy.rule)},
                      {u"sent"_s, dateValue(copy.sent)},
                      {u"local"_s, false},
                      {u"reasons"_s, reasonList(copy.reasons, scenario)}};
    if (!copy.recipient.isEmpty())
        entry.insert(u"recipient"_s, copy.recipient);
    if (copy.child)
        entry.insert(u"child"_s, scenario.childNames.at(*copy.child));
    if (!copy.condition.isEmpty())
        entry.insert(u"condition"_s, copy.condition);
    return entry;
}

/// Where a place gives two limits on one copy, both are shown, each by its own rule.
void addCopy(QJsonArray& list, const Copy& copy, const Scenario& scenario)
{
    QJsonObject entry = copyObject(copy, scenario);
    if (copy.limits.empty())
        list.append(entry);
    for (const LimitVerdict& limit : copy.limits) {
        entry.insert(u"due"_s, dueValue(limit));
        entry.insert(u"state"_s, wordOf(limit.state));
        entry.insert(u"local"_s, limit.local);
        if (copy.limits.size() > 1)
            entry.insert(u"rule"_s, ruleValue(limit.rule));
        list.append(entry);
    }
}

} // namespace

QJsonObject reasonObject(const Reason& reason, const Scenario& scenario)
{
    QJsonObject entry{{u"code"_s, wordOf(reason.code)}, {u"rule"_s, ruleValue(reason.rule)}};
    if (!reason.particulars.isEmpty())
        entry.insert(u"particulars"_s, QJsonArray::fromStringList(reason.particulars));
    if (reason.person)
        entry.insert(u"person"_s, scenario.personNames.at(*reason.person));
    return entry;
}

QJsonArray reasonList(const std::vector<Reason>& reasons, const Scenario& scenario)
{
    QJsonArray list;
    for (const Reason& reason : reasons)
        list.append(reasonObject(reason, scenario));
    return list;
}

QJsonArray exclusionList(const Scenario& scenario, const WorkingCalendar& calendar)
{
    QJsonArray list;
    for (const ExclusionVerdict& verdict : exclusions(scenario.file, scenario.procedure, calendar, scenario.now))
        list.append(QJsonObject{{u"person"_s, scenario.personNames.at(verdict.person)},
                                {u"outcome"_s, wordOf(verdict.outcome)},
                                {u"notice"_s, wordOf(verdict.notice)},
                                {u"letter_must_hold"_s, words(verdict.letterMustHold)},
                                {u"entitled"_s, words(verdict.entitled)},
                                {u"reasons"_s, reasonList(verdict.reasons, scenario)}});
    return list;
}

QJsonArray endingList(const Scenario& scenario)
{
    QJsonArray list;
    for (const Subject& subject : scenario.file.subjects)
        if (const auto verdict = endingFor(subject, scenario.procedure, scenario.now.date()))
            list.append(QJsonObject{{u"child"_s, scenario.childNames.at(verdict->child)},
                                    {u"without_review"_s, wordOf(verdict->withoutReview)},
                                    {u"rule"_s, ruleValue(verdict->rule)},
                                    {u"reasons"_s, reasonList(verdict->reasons, scenario)}});
    return list;
}

QJsonArray copyList(const Scenario& scenario, const WorkingCalendar& calendar)
{
    QJsonArray list;
    for (const Copy& copy : distribution(scenario.file, scenario.procedure, calendar, scenario.now))
        addCopy(list, copy, scenario);
    return list;
}

} // namespace cadair::scenario
