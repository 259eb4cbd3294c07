#include "core/documents/planparts.h"

#include "core/rules/plankeeping.h"
#include "core/wording/dates.h"

using namespace Qt::StringLiterals;

// The plan in detail as a written agreement: what the conference decided and the core group has worked out since, and a line
// for everybody who takes on a part of it.

namespace cadair {

namespace {

/// "signed on 3 March 2026"; empty for a line that waits for a signature.
QString givenBy(const Composing& composing, const Acceptance& acceptance)
{
    if (acceptance.form.isEmpty())
        return {};
    const QString how = composing.word(QString(u"agreement."_s + acceptance.form));
    return acceptance.on ? composing.word(u"agreement.on", how, longDate(*acceptance.on, composing.book)) : how;
}

std::vector<Fields> signersOf(const Composing& composing, const ChildPlan& plan)
{
    std::vector<Fields> list;
    for (const Acceptance& acceptance : acceptancesOf(plan)) {
        Fields entry;
        entry.line(u"name"_s, acceptance.who);
        entry.line(u"given"_s, givenBy(composing, acceptance));
        list.push_back(std::move(entry));
    }
    return list;
}

} // namespace

Fields writtenAgreementFields(const Composing& composing)
{
    if (composing.reader.capacity == Capacity::Child)
        return childsPageFields(composing); // a child reads its own page, and signs nothing
    Fields fields;
    std::vector<Fields> parts;
    for (const Subject* subject : composing.children) {
        const ChildPlan* plan = planOf(composing, subject->child.id);
        if (!plan || plan->actions.empty())
            continue; // nothing is agreed for this child
        Fields part = planPart(composing, *subject, *plan, plan->actions, parts.empty());
        part.list(u"signers"_s, signersOf(composing, *plan));
        parts.push_back(std::move(part));
    }
    const std::optional<QDate>& held = composing.from.file.conference.date;
    fields.list(u"children"_s, std::move(parts));
    fields.line(u"held"_s, held ? longDate(*held, composing.book) : QString());
    fields.list(u"core-group"_s, coreGroupMembers(composing));
    return fields;
}

} // namespace cadair
