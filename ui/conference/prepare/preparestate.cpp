#include "ui/conference/prepare/preparestate.h"

#include "core/wording/honouring.h"
#include "core/workflow/answering.h"
#include "core/workflow/asking.h"
#include "ui/language/languageswitch.h"

#include <QCoreApplication>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

bool PrepareState::isOpen() const
{
    const ConferenceState state = conference().state;
    return state == ConferenceState::Requested || state == ConferenceState::Convened || state == ConferenceState::Postponed;
}

int PrepareState::readyCount() const
{
    return static_cast<int>(std::count_if(ready.begin(), ready.end(), [](const ReadyItem& item) { return item.state == ReadyState::Done; }));
}

const LimitVerdict* PrepareState::reportLimit(const Participant& person, ReportReader reader) const
{
    const auto kind = reportOwed(person);
    return kind ? reportLimitOf(person, *kind, reader, limits) : nullptr;
}

Attending PrepareState::attending(const ParticipantId& person) const
{
    const auto& all = open.record.dossier.attending;
    const auto found = all.find(person);
    return found == all.end() ? Attending{} : found->second;
}

const LimitVerdict* PrepareState::notice(const ParticipantId& person) const
{
    const auto found = std::find_if(limits.begin(), limits.end(), [&](const LimitVerdict& limit) {
        return limit.person == person && limit.document == asking::invitation() && limit.measured;
    });
    return found == limits.end() ? nullptr : &*found;
}

PrepareState prepareState(OpenConference open, const QDateTime& now)
{
    PrepareState state{.open = std::move(open), .quorum = {}, .keyAgencies = {}, .parts = {}, .limits = {}, .ready = {}, .owed = {}, .telling = {},
                       .today = now.date()};
    state.quorum = quorumNow(state.open, now);
    state.keyAgencies = keyAgenciesNow(state.open);
    state.parts = childPartsNow(state.open);
    state.limits = limitsNow(state.open, now);
    state.ready = readyItems(state.open.file, *state.open.procedure, state.limits);
    state.owed = reportsOwedNow(state.open, state.limits, state.today);
    state.telling = tellingNow(state.open);
    const std::vector<ReadyItem> around = readyAround(state.open.file, state.open.record.dossier, *state.open.procedure,
                                                      checksNow(state.open, state.limits, now), state.telling);
    state.ready.insert(state.ready.end(), around.begin(), around.end());
    std::erase_if(state.ready, [](const ReadyItem& item) { return item.state == ReadyState::NotStated; });
    return state;
}

std::optional<QDate> reportWith(const Participant& person, ReportReader reader)
{
    std::optional<QDate> first;
    for (const Report& report : person.reports)
        if (const auto at = report.to.find(reader); at != report.to.end() && (!first || at->second < *first))
            first = at->second;
    return first;
}

namespace preparewords {

QString letter(size_t child)
{
    return child < 26 ? QString(QChar(u'A' + static_cast<char16_t>(child))) : QString::number(child + 1);
}

QString letterAndName(const PrepareState& state, size_t child)
{
    return letter(child) + u' ' + callName(state.subjects().at(child).child, screenLanguage());
}

Naming naming(const PrepareState& state, const Desk& desk)
{
    return {state.file(), *state.open.procedure, desk.rulebook().agencies()};
}

QString people(const PrepareState& state, const std::vector<ParticipantId>& ids)
{
    QStringList names;
    for (const ParticipantId& id : ids)
        if (const Participant* person = state.file().participant(id))
            names << person->name;
    constexpr qsizetype most = 2;
    if (names.size() <= most + 1)
        return names.join(u", "_s);
    const int more = static_cast<int>(names.size() - most);
    //: names, then how many more there are
    return QCoreApplication::translate("cadair::ui::Prepare", "%1 and %n more", nullptr, more).arg(names.mid(0, most).join(u", "_s));
}

QString noticeWords(const PrepareState& state, const LimitVerdict& notice)
{
    const auto& held = state.conference().date;
    const auto days = held && notice.measured ? state.open.calendar->workingDaysBetween(*notice.measured, *held) : std::nullopt;
    if (!days)
        return {};
    return notice.state == LimitState::Late
               ? QCoreApplication::translate("cadair::ui::Prepare", "%n working day(s)' notice, which is short.", nullptr, *days)
               : QCoreApplication::translate("cadair::ui::Prepare", "%n working day(s)' notice.", nullptr, *days);
}

QString ruleText(const Procedure& procedure, const RuleId& id)
{
    const Rule* rule = procedure.rule(id);
    if (!rule)
        return {};
    const QString text = markedText(*rule, screenLanguage());
    //: the text of a rule, the short title of its procedure and the rule's number
    return QCoreApplication::translate("cadair::ui::Prepare", "%1 (%2, %3)").arg(text, procedure.shortTitle.in(screenLanguage()), rule->id);
}

} // namespace preparewords

} // namespace cadair::ui
