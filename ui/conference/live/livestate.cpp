#include "ui/conference/live/livestate.h"

#include "core/wording/honouring.h"
#include "core/wording/keynames.h"
#include "core/wording/namesofpeople.h"
#include "core/wording/names.h"
#include "ui/language/languageswitch.h"

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

int LiveState::indexOf(const ChildId& child) const
{
    for (int i = 0; i < childCount(); ++i)
        if (childId(i) == child)
            return i;
    return -1;
}

LiveState liveState(OpenConference open, const QDateTime& now, AskingOrder order)
{
    LiveState state{std::move(open), {}, {}, {}, {}, order, {}};
    state.quorum = quorumNow(state.open, now);
    state.decisions = decisionsNow(state.open, now);
    state.keyAgencies = keyAgenciesNow(state.open);
    const QTime at = state.file().conference.endedAt.value_or(now.time());
    for (const Subject& subject : state.file().subjects) {
        state.help.push_back(state.inSession() ? whoWouldHelp(state.file(), subject.child.id, at, state.procedure()) : QuorumHelp());
        state.views.push_back(viewsOf(state.file(), state.record(), subject.child.id, order, at, state.procedure()));
    }
    return state;
}

namespace livewords {

QString child(const LiveState& state, int child)
{
    return callName(state.subject(child).child, screenLanguage());
}

QString letter(int child)
{
    return QString(QChar(u'A' + child));
}

QString letterAndName(const LiveState& state, int index)
{
    return letter(index) + u"  "_s + child(state, index);
}

QString belongs(const Participant& person, const Desk& desk)
{
    const Language language = screenLanguage();
    if (person.capacity == Capacity::Practitioner && person.agency) {
        const AgencyKind* kind = desk.rulebook().agencies().find(*person.agency);
        return kind ? kind->shortName.in(language) : person.agencyName;
    }
    if (person.relation && *person.relation != Relation::Other)
        return nameOf(*person.relation, language);
    return nameOf(person.capacity, language);
}

QString called(const Participant& person)
{
    return person.calledName.isEmpty() ? person.name : person.calledName;
}

QString whoAndWhence(const Participant& person, const Desk& desk)
{
    return u"%1 (%2)"_s.arg(called(person), belongs(person, desk));
}

Naming naming(const LiveState& state, const Desk& desk)
{
    return {state.file(), state.procedure(), desk.rulebook().agencies()};
}

QString decided(const LiveState& state, const Decision& decision)
{
    const Language language = screenLanguage();
    const auto& outcomes = state.procedure().outcomes;
    const auto choice = std::find_if(outcomes.begin(), outcomes.end(), [&](const OutcomeChoice& each) { return each.outcome == decision.outcome; });
    QString words = choice == outcomes.end() ? nameOf(decision.outcome, language) : choice->title.in(language);
    QStringList categories;
    for (const CategoryKey& category : decision.categories)
        categories << nameOfCategory(category, language);
    return categories.isEmpty() ? words : words + u": "_s + categories.join(u", "_s);
}

QString ruleText(const LiveState& state, const RuleId& id)
{
    const Rule* rule = state.procedure().rule(id);
    if (!rule)
        return {};
    return markedText(*rule, screenLanguage()) + u'\n' + whereItStands(*rule, state.procedure(), screenLanguage());
}

} // namespace livewords

} // namespace cadair::ui
