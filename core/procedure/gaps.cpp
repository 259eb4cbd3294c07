#include "core/procedure/gaps.h"

#include "core/procedure/local.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

void addRule(std::vector<RuleId>& rules, const RuleId& rule)
{
    if (!rule.isEmpty() && std::find(rules.begin(), rules.end(), rule) == rules.end())
        rules.push_back(rule);
}

Gap numberGap(const QString& key, GapKind kind, std::optional<int> stated, const std::vector<RuleId>& rules)
{
    Gap gap{.key = key, .kind = kind, .open = !stated};
    if (stated)
        gap.stated << QString::number(*stated);
    for (const RuleId& rule : rules)
        addRule(gap.rules, rule);
    return gap;
}

/// The limits with one id, in the profile's order.
std::vector<const Timescale*> formsOf(const TimescaleKey& id, const Procedure& procedure)
{
    std::vector<const Timescale*> forms;
    for (const Timescale& timescale : procedure.timescales)
        if (timescale.id == id)
            forms.push_back(&timescale);
    return forms;
}

Gap limitGap(const QString& prefix, GapKind kind, const Timescale& first)
{
    return {.key = prefix + first.id.text(), .kind = kind, .limit = first.id, .document = first.document,
            .anchor = first.anchor, .direction = first.direction};
}

std::optional<Gap> periodGap(const std::vector<const Timescale*>& forms)
{
    const Timescale& first = *forms.front();
    Gap gap = limitGap(u"limit."_s, GapKind::Period, first);
    gap.choices = allWords<PeriodUnit>();
    gap.open = false;
    for (const Timescale* form : forms) {
        if (form->direction != first.direction)
            return std::nullopt;
        addRule(gap.rules, form->rule);
        if (!form->period)
            gap.open = true;
        else if (const QString text = settingText(*form->period); !gap.stated.contains(text))
            gap.stated << text;
    }
    const bool atOnce = !gap.open && std::all_of(forms.begin(), forms.end(), [](const Timescale* form) {
        return form->period->n == 0 && form->direction == PeriodDirection::Within;
    });
    return atOnce ? std::nullopt : std::optional(gap); // nothing is stricter than at once
}

std::optional<Gap> readingGap(const std::vector<const Timescale*>& forms)
{
    std::optional<Gap> gap;
    for (const Timescale* form : forms) {
        if (!form->period || form->period->unit != PeriodUnit::Days || form->period->n == 0)
            continue;
        if (!gap) {
            gap = limitGap(u"reading."_s, GapKind::Reading, *form);
            gap->choices = QStringList{wordOf(PeriodUnit::WorkingDays), wordOf(PeriodUnit::Days)};
            gap->doubt = form->doubt;
        }
        addRule(gap->rules, form->rule);
        if (const QString text = settingText(*form->period); !gap->stated.contains(text))
            gap->stated << text;
    }
    return gap;
}

void addLimits(const Procedure& procedure, std::vector<Gap>& gaps)
{
    std::vector<TimescaleKey> seen;
    for (const Timescale& timescale : procedure.timescales) {
        if (std::find(seen.begin(), seen.end(), timescale.id) != seen.end())
            continue;
        seen.push_back(timescale.id);
        const auto forms = formsOf(timescale.id, procedure);
        if (auto gap = readingGap(forms))
            gaps.push_back(*std::move(gap));
        if (auto gap = periodGap(forms))
            gaps.push_back(*std::move(gap));
    }
}

Gap copyGap(const DistributionLine& line, const QString& recipient)
{
    Gap gap{.key = u"copy.%1.%2"_s.arg(line.document.text(), recipient), .kind = GapKind::Copy, .document = line.document, .recipient = recipient};
    addRule(gap.rules, line.rule);
    for (const CopyKind kind : copiesToChooseFrom(line.document, recipient))
        gap.choices << wordOf(kind);
    return gap;
}

bool speaksOf(const Procedure& procedure, const DocumentKey& document, const QString& recipient)
{
    return std::any_of(procedure.distribution.begin(), procedure.distribution.end(), [&](const DistributionLine& line) {
        return line.document == document && line.recipients.contains(recipient);
    });
}

void addCopies(const Procedure& procedure, std::vector<Gap>& gaps)
{
    // In the order in which people are spoken of: the family first, then those who work with it, then who waits for the chair.
    static const QStringList order{u"parents"_s, u"carers"_s, u"relatives"_s, u"children"_s, u"practitioners"_s, u"guardians"_s,
                                   u"foster-carers"_s, u"excluded-part"_s, u"excluded-whole"_s, u"supporters"_s, u"advocates"_s,
                                   u"legal-representatives"_s, u"interpreters"_s, u"observers"_s};
    for (const DistributionLine& line : procedure.distribution) {
        if (line.copy != CopyKind::NotStated)
            continue;
        const bool minutes = line.document.text() == u"minutes"; // the one paper that speaks of what was said without them
        for (const QString& recipient : order)
            if (line.recipients.contains(recipient)
                || (minutes && recipient.startsWith(u"excluded-") && !speaksOf(procedure, line.document, recipient)))
                gaps.push_back(copyGap(line, recipient));
        for (const QString& recipient : line.recipients)
            if (!order.contains(recipient))
                gaps.push_back(copyGap(line, recipient));
    }
}

} // namespace

std::vector<Gap> gapsOf(const Procedure& shipped)
{
    std::vector<Gap> gaps;
    gaps.push_back(numberGap(u"quorum.others"_s, GapKind::Groups, shipped.quorum.others,
                             {shipped.quorum.othersRule, shipped.quorum.rule}));
    gaps.push_back(numberGap(u"child.age"_s, GapKind::Age, shipped.child.offeredFromAge,
                             {shipped.child.fromAgeRule, shipped.child.underAgeRule}));
    gaps.back().doubt = shipped.child.ageInWords;
    if (!shipped.decision.chairMaySettle) {
        gaps.push_back({.key = u"decision.chair-settles"_s, .kind = GapKind::Yes, .doubt = shipped.decision.decidedBy,
                        .choices = {u"yes"_s}});
        addRule(gaps.back().rules, shipped.decision.rule);
    }
    addLimits(shipped, gaps);
    addCopies(shipped, gaps);
    return gaps;
}

} // namespace cadair
