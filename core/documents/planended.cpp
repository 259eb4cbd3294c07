#include "core/documents/composing.h"

#include "core/rules/disclosure.h"
#include "core/wording/dates.h"
#include "core/wording/joining.h"
#include "core/wording/namesofendings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// That a plan has ended without a review, told to everybody who belonged to it.
//
// Where the children live now is nowhere in it, and what is known of their whereabouts ("why") is not either. Whoever must not
// know an address of this family is told that the plan has ended, by whom and from when; but not that somebody moved away, nor
// which authority took over, and none of what people wrote in their own words about the end or about the help since: each of
// these says where to look. A child reads no adult's words of it either: they may be other people's private matters.

namespace cadair {

namespace {

bool tellsOfADeath(const Composing& composing)
{
    return composing.from.ending && composing.from.ending->ground == EndingGround::Died;
}

/// Whether an address of anybody here is withheld from this reader.
bool mustNotKnowWhere(const Composing& composing)
{
    return !withheldFrom(composing.reader, composing.from.file.withheld, composing.request.dated).empty();
}

QString names(const Composing& composing)
{
    QStringList all;
    for (const Subject* subject : composing.children)
        all << composing.nameOf(*subject);
    return joined(all, composing.book);
}

/// Why, as one sentence in words that a family can read.
QString because(const Composing& composing, const PlanEndingKept& end)
{
    const bool away = end.ground == EndingGround::Moved || end.ground == EndingGround::LeftUk;
    if (away && mustNotKnowWhere(composing))
        return {};
    QString key = u"ended."_s;
    if (composing.reader.capacity == Capacity::Child)
        key += u"you."_s;
    key += wordOf(end.ground);
    if (composing.reader.capacity != Capacity::Child && composing.children.size() > 1)
        key += u".several"_s;
    const auto& words = composing.from.templates.words(composing.language);
    return words.contains(key) ? composing.word(key, names(composing)) : QString();
}

/// The authority that took the case over. A move that ended the plan by itself keeps its name beside who signed for it.
QString takenOverBy(const PlanEndingKept& end)
{
    return end.ground != EndingGround::Moved ? QString() : end.agreed ? end.acceptedBy : end.why;
}

void putAgreement(Fields& fields, const Composing& composing, const PlanEndingKept& end, bool inTheirWords)
{
    const bool agreed = end.agreed == true;
    fields.line(u"agreed-by"_s, agreed ? end.decidedBy : QString());
    fields.line(u"agreed-on"_s, agreed && end.decidedOn ? longDate(*end.decidedOn, composing.book) : QString());
    fields.paragraphs(u"reasons"_s, agreed && inTheirWords ? end.reasons : QString());
}

/// What goes on. Help that has come to an end already is nothing to write about.
void putHelp(Fields& fields, const Composing& composing, bool inTheirWords)
{
    const SupportKept* support = composing.from.support;
    const bool settled = support && !support->kind.isEmpty();
    const bool over = settled && support->overOn && *support->overOn <= composing.request.dated;
    const bool none = settled && support->kind == u"none";
    const bool goesOn = settled && !none && !over && inTheirWords;
    fields.line(u"help-kind"_s, goesOn ? nameOfSupport(support->kind, composing.book) : QString());
    fields.line(u"help-lead"_s, goesOn ? support->lead : QString());
    fields.paragraphs(u"help"_s, goesOn ? support->what : QString());
    fields.on(u"help-none"_s, none && !over && inTheirWords);
    fields.on(u"help-open"_s, !settled && inTheirWords);
}

} // namespace

void leaveOutThoseWhosePlanGoesOn(Composing& composing, ComposedDocument& composed)
{
    const PlanEndingKept* end = composing.from.ending;
    if (!end || !end->ended || !end->endsOn) {
        composed.missing.push_back({u"ended"_s, {}, {}});
        return;
    }
    if (composing.children.empty())
        return;
    std::erase_if(composing.children, [&](const Subject* subject) {
        return std::find(end->children.begin(), end->children.end(), subject->child.id) == end->children.end();
    });
    if (composing.children.empty()) {
        composed.missing.push_back({u"ended-children"_s, {}, {}});
        return;
    }
    const auto hasDied = [](const Subject* subject) { return subject->child.died.has_value(); };
    const bool death = tellsOfADeath(composing);
    if (!death || std::any_of(composing.children.begin(), composing.children.end(), hasDied))
        std::erase_if(composing.children, [&](const Subject* subject) { return hasDied(subject) != death; });
    if (composing.children.empty() || (death && composing.reader.capacity == Capacity::Child)) // nobody writes to a child who has died
        composed.missing.push_back({u"died"_s, {}, {}});
}

Fields planEndedFields(const Composing& composing)
{
    Fields fields;
    const std::optional<QDate>& held = composing.from.file.conference.date;
    const bool forChild = composing.reader.capacity == Capacity::Child;
    const bool heldBack = mustNotKnowWhere(composing);
    fields.line(u"about"_s, names(composing));
    fields.line(u"held"_s, held ? longDate(*held, composing.book) : QString());
    fields.on(u"died"_s, tellsOfADeath(composing));
    fields.on(u"held-back"_s, heldBack);
    fields.list(u"social-workers"_s, socialWorkers(composing));
    fields.paragraphs(u"complaint"_s, composing.local(composing.from.procedure.complaint));
    putHelp(fields, composing, !heldBack && !forChild);
    if (const PlanEndingKept* end = composing.from.ending) {
        const bool named = !heldBack && !takenOverBy(*end).isEmpty();
        fields.line(u"ends"_s, end->endsOn ? longDate(*end->endsOn, composing.book) : QString());
        fields.line(u"ended-because"_s, because(composing, *end));
        fields.line(u"taken-over"_s, named ? takenOverBy(*end) : QString());
        fields.line(u"accepted-on"_s, named && end->accepted ? longDate(*end->accepted, composing.book) : QString());
        putAgreement(fields, composing, *end, !heldBack && !forChild);
    }
    return fields;
}

} // namespace cadair
