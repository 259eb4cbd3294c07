#include "core/rules/checkparts.h"

#include "core/rules/representation.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

bool isObserver(const Participant& person)
{
    return person.capacity == Capacity::Observer;
}

/// Both agree, and before the conference: consent asked at the door is hardly free.
Verdict observerConsents(const CheckLine& line, const CheckFacts& facts)
{
    return judgedForPeople(line, facts, isObserver, [&](const Participant& person, std::vector<Reason>& open) {
        const Attending& attending = attendingOf(facts, person.id);
        for (const QString& word : line.words) {
            const auto& agreed = word == u"chair"_s ? attending.chairAgreed : attending.familyAgreed;
            if (!agreed)
                open.push_back(missing(line, word, person.id));
            else if (facts.file.conference.date && *agreed > *facts.file.conference.date)
                open.push_back(against(line, word, person.id));
        }
    });
}

/// An observer has no say and no task: neither spoke nor brings a report, speaks for nobody, and belongs to no core group.
Verdict observerSilent(const CheckLine& line, const CheckFacts& facts)
{
    return judgedForPeople(line, facts, isObserver, [&](const Participant& person, std::vector<Reason>& open) {
        const bool task = person.coreGroup || person.deputyFor || !person.reports.empty();
        if (task || attendingOf(facts, person.id).tookPart)
            open.push_back(against(line, u"took-part"_s, person.id));
    });
}

/// A friend or relative comes as a supporter if the chair agrees. Lawyers have rules of their own.
Verdict supporterAgreed(const CheckLine& line, const CheckFacts& facts)
{
    return judgedForPeople(
        line, facts,
        [](const Participant& person) {
            return person.capacity == Capacity::Supporter || person.capacity == Capacity::Advocate;
        },
        [&](const Participant& person, std::vector<Reason>& open) {
            if (!attendingOf(facts, person.id).chairAgreed)
                open.push_back(missing(line, u"chair"_s, person.id));
        });
}

bool isRemote(const Participant& person)
{
    return person.mode != AttendMode::Room;
}

/// Taking part by video or phone is the exception: with a reason, and with the chair's agreement.
/// The word "before" asks for that agreement beforehand.
Verdict remoteAgreed(const CheckLine& line, const CheckFacts& facts)
{
    return judgedForPeople(line, facts, isRemote, [&](const Participant& person, std::vector<Reason>& open) {
        const Attending& attending = attendingOf(facts, person.id);
        if (attending.remoteReason.isEmpty())
            open.push_back(missing(line, u"reason"_s, person.id));
        if (!person.modeAccepted)
            open.push_back(missing(line, u"chair"_s, person.id));
        else if (line.words.contains(u"before"_s)
                 && (!attending.chairAgreed
                     || (facts.file.conference.date && *attending.chairAgreed > *facts.file.conference.date)))
            open.push_back(missing(line, u"before"_s, person.id));
    });
}

/// The meeting is in a room: whoever is not there is an exception that the chair accepted, and the chair never is one.
Verdict faceToFace(const CheckLine& line, const CheckFacts& facts)
{
    std::vector<Reason> open;
    for (const Participant& person : facts.file.participants)
        if (isRemote(person) && (person.capacity == Capacity::Chair || !person.modeAccepted))
            open.push_back(against(line, wordOf(person.mode), person.id));
    return judged(line, facts, std::move(open));
}

bool sentApologies(const Participant& person)
{
    return isPractitioner(person) && person.invited && staysAway(person);
}

Verdict apologyTold(const CheckLine& line, const CheckFacts& facts)
{
    return judgedForPeople(line, facts, sentApologies, [&](const Participant& person, std::vector<Reason>& open) {
        if (!attendingOf(facts, person.id).toldOn)
            open.push_back(missing(line, u"told"_s, person.id));
    });
}

/// Who cannot come still gives what they know. A report that only promises to come is not one the chair has.
Verdict apologyReport(const CheckLine& line, const CheckFacts& facts)
{
    return judgedForPeople(line, facts, sentApologies, [&](const Participant& person, std::vector<Reason>& open) {
        const bool sent = std::any_of(person.reports.begin(), person.reports.end(),
                                      [](const Report& report) { return report.to.contains(ReportReader::Chair); });
        if (!sent)
            open.push_back(missing(line, u"report"_s, person.id));
    });
}

Verdict apologyDeputy(const CheckLine& line, const CheckFacts& facts)
{
    return judgedForPeople(line, facts, sentApologies, [&](const Participant& person, std::vector<Reason>& open) {
        if (!hasDeputy(facts.file, person))
            open.push_back(missing(line, u"deputy"_s, person.id));
    });
}

/// The social worker of these children cannot come: their team manager does. Any other colleague knows the case less and
/// cannot commit the service.
Verdict teamManagerInstead(const CheckLine& line, const CheckFacts& facts)
{
    const auto& people = facts.file.participants;
    const bool manager = std::any_of(people.begin(), people.end(), [&](const Participant& person) {
        return person.role == RoleWord::TeamManager && person.agency == facts.procedure.quorum.lead
            && isExpected(facts.file, person);
    });
    return judgedForPeople(
        line, facts,
        [&](const Participant& person) {
            return person.role == RoleWord::SocialWorker && person.agency == facts.procedure.quorum.lead
                && staysAway(person);
        },
        [&](const Participant& person, std::vector<Reason>& open) {
            if (!manager)
                open.push_back(missing(line, u"team-manager"_s, person.id));
        });
}

/// Each agency at the table has somebody there who can decide for it.
Verdict decisionMakers(const CheckLine& line, const CheckFacts& facts)
{
    std::map<AgencyKey, bool> decided;
    for (const Participant& person : facts.file.participants) {
        const auto agency = agencyOf(facts.file, person);
        if (!isPractitioner(person) || !agency || !isExpected(facts.file, person))
            continue;
        bool& one = decided[*agency];
        one = one || attendingOf(facts, person.id).mayDecide.value_or(false);
    }
    if (decided.empty())
        return nothingToCheck();
    std::vector<Reason> open;
    for (const auto& [agency, one] : decided)
        if (!one)
            open.push_back(missing(line, agency.text()));
    return judged(line, facts, std::move(open));
}

/// A key agency that knows little of the family is still expected: it brings what it knows of its own field.
Verdict expectedAllTheSame(const CheckLine& line, const CheckFacts& facts)
{
    std::set<AgencyKey> key;
    for (const QString& word : line.words)
        key.merge(agenciesBehind(word, facts.procedure));
    return judgedForPeople(
        line, facts,
        [&](const Participant& person) {
            return isOf(facts.file, person, key) && attendingOf(facts, person.id).littleKnown;
        },
        [&](const Participant& person, std::vector<Reason>& open) {
            if (!wasInvited(person) || (staysAway(person) && !hasDeputy(facts.file, person)))
                open.push_back(against(line, u"stays-away"_s, person.id));
        });
}

} // namespace

std::vector<Check> attendeeChecks()
{
    return {{u"observer-consents", observerConsents},
            {u"observer-silent", observerSilent},
            {u"supporter-agreed", supporterAgreed},
            {u"remote-agreed", remoteAgreed},
            {u"face-to-face", faceToFace},
            {u"apology-told", apologyTold},
            {u"apology-report", apologyReport},
            {u"apology-deputy", apologyDeputy},
            {u"team-manager-instead", teamManagerInstead},
            {u"decision-makers", decisionMakers},
            {u"expected-all-the-same", expectedAllTheSame}};
}

} // namespace cadair
