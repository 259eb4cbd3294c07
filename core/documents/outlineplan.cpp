#include "core/documents/planparts.h"

#include "core/rules/contents.h"
#include "core/wording/dates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// The plan as it was made in the room, for one reader: child by child, and only the children this reader is written to about.

namespace cadair {

const ChildPlan* planOf(const Composing& composing, const ChildId& child)
{
    const auto found = composing.from.record.dossier.plans.find(child);
    return found == composing.from.record.dossier.plans.end() ? nullptr : &found->second;
}

namespace {

QString dayOf(const Composing& composing, const std::optional<QDate>& date)
{
    return date ? longDate(*date, composing.book) : QString();
}

std::vector<Fields> outcomesOf(const Composing& composing, const ChildPlan& plan)
{
    std::vector<Fields> list;
    for (const PlanOutcome& outcome : plan.outcomes) {
        Fields entry;
        entry.line(u"what"_s, outcome.what);
        entry.line(u"measure"_s, outcome.measure);
        entry.line(u"by"_s, dayOf(composing, outcome.by));
        list.push_back(std::move(entry));
    }
    return list;
}

std::vector<Fields> actionsOf(const Composing& composing, const std::vector<PlanAction>& actions)
{
    std::vector<Fields> list;
    for (const PlanAction& action : actions) {
        Fields entry;
        entry.line(u"what"_s, action.what);
        entry.line(u"who"_s, action.owner);
        entry.line(u"by"_s, dayOf(composing, action.by));
        entry.line(u"measure"_s, action.measure);
        list.push_back(std::move(entry));
    }
    return list;
}

/// Further parts that somebody wrote, each under the name it has here.
std::vector<Fields> sectionsOf(const Composing& composing, const ChildPlan& plan)
{
    const auto& words = composing.from.templates.words(composing.language);
    std::vector<Fields> list;
    for (const auto& [part, text] : plan.sections) {
        const auto title = words.find(u"plan.part."_s + part);
        if (title == words.end() || text.trimmed().isEmpty())
            continue;
        Fields entry;
        entry.line(u"title-of-part"_s, title->second);
        entry.paragraphs(u"paragraphs"_s, text);
        list.push_back(std::move(entry));
    }
    return list;
}

QString leadOf(const Composing& composing, const ChildPlan& plan)
{
    const Participant* lead = plan.lead ? composing.from.file.participant(*plan.lead) : nullptr;
    return lead ? lead->name : QString();
}

} // namespace

Fields planPart(const Composing& composing, const Subject& subject, const ChildPlan& plan, const std::vector<PlanAction>& actions, bool first)
{
    const Decision* decision = composing.from.record.decisionFor(subject.child.id);
    Fields part;
    part.about(subject.child.id);
    part.on(u"first"_s, first);
    part.line(u"name"_s, composing.nameOf(subject));
    part.line(u"born"_s, composing.bornOf(subject));
    part.line(u"category"_s, decision ? categoriesOf(composing, *decision) : QString());
    part.line(u"lead"_s, leadOf(composing, plan));
    part.list(u"risks"_s, textList(plan.risks));
    part.paragraphs(u"changes"_s, plan.changes);
    part.list(u"outcomes"_s, outcomesOf(composing, plan));
    part.list(u"actions"_s, actionsOf(composing, actions));
    part.paragraphs(u"contingency"_s, plan.contingency);
    part.list(u"sections"_s, sectionsOf(composing, plan));
    part.line(u"seen"_s, plan.visitDays ? composing.word(u"plan.seen", QString::number(*plan.visitDays)) : QString());
    return part;
}

std::vector<Fields> coreGroupMembers(const Composing& composing)
{
    std::vector<Fields> list;
    for (const Participant& person : composing.from.file.participants) {
        const bool another = person.child && std::none_of(composing.children.begin(), composing.children.end(), [&](const Subject* subject) {
            return subject->child.id == *person.child;
        });
        if (!person.coreGroup || (another && !composing.full))
            continue;
        Fields entry;
        entry.line(u"name"_s, person.name);
        entry.line(u"who"_s, composing.whoIs(person));
        list.push_back(std::move(entry));
    }
    return list;
}

bool keepsPlan(const Decision* decision)
{
    return decision && (decision->outcome == OutcomeKind::StartPlan || decision->outcome == OutcomeKind::ContinuePlan);
}

Fields outlinePlanFields(const Composing& composing)
{
    if (composing.reader.capacity == Capacity::Child)
        return childsPageFields(composing);
    Fields fields;
    std::vector<Fields> parts;
    for (const Subject* subject : composing.children) {
        const ChildPlan* written = planOf(composing, subject->child.id);
        const ChildPlan plan = written ? *written : ChildPlan{.child = subject->child.id};
        parts.push_back(planPart(composing, *subject, plan, plan.decidedActions(), parts.empty()));
    }
    fields.list(u"children"_s, std::move(parts));
    fields.line(u"held"_s, dayOf(composing, composing.from.file.conference.date));
    fields.list(u"recommendations"_s, textList(recommendations(composing)));
    fields.list(u"core-group"_s, coreGroupMembers(composing));
    fields.list(u"next"_s, followUps(composing));
    return fields;
}

void addWhatThePlanLacks(ComposedDocument& composed, const Composing& composing, const std::vector<ContentLine>& due)
{
    const bool recommended = !recommendations(composing).isEmpty();
    const bool grouped = !coreGroupMembers(composing).empty();
    for (const Subject* subject : composing.children) {
        const ChildPlan* plan = planOf(composing, subject->child.id);
        if (!plan || plan->actions.empty()) {
            composed.missing.push_back({u"actions"_s, {}, subject->child.id});
            continue;
        }
        Subject decided = *subject;
        if (const Decision* decision = composing.from.record.decisionFor(subject->child.id))
            decided.categories = decision->categories;
        std::set<QString> held = partsOf(*plan, decided);
        if (recommended)
            held.insert(u"recommendations"_s);
        if (grouped)
            held.insert(u"core-group"_s);
        for (const ContentLine& line : due) {
            const Rule* rule = composing.from.procedure.rule(line.rule);
            if ((!rule || rule->force == Force::Must) && !held.contains(line.part.text()))
                composed.missing.push_back({line.part.text(), line.rule, subject->child.id});
        }
    }
}

} // namespace cadair
