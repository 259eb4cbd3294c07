#include "core/rules/checks.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

const CoreGroupMeeting* lastMeeting(const CheckFacts& facts)
{
    const auto& group = facts.dossier.coreGroup;
    return group && !group->meetings.empty() ? &group->meetings.back() : nullptr;
}

/// What the last meeting should have dealt with or written down, by the words of the line.
Verdict notes(const CheckLine& line, const CheckFacts& facts)
{
    const CoreGroupMeeting* meeting = lastMeeting(facts);
    if (!meeting)
        return nothingToCheck();
    std::vector<Reason> open;
    for (const QString& word : line.words)
        if (!meeting->recorded.contains(word))
            open.push_back(missing(line, word));
    return judged(line, facts, std::move(open));
}

/// Who may chair, from the meeting on that the line's number names. Where the case is complex a manager always may.
Verdict chairedBy(const CheckLine& line, const CheckFacts& facts)
{
    const CoreGroupMeeting* meeting = lastMeeting(facts);
    const auto from = line.numbers.find(u"from"_s);
    const int held = meeting ? static_cast<int>(facts.dossier.coreGroup->meetings.size()) : 0;
    if (!meeting || (from != line.numbers.end() && held < from->second))
        return nothingToCheck();
    if (meeting->chairedBy.isEmpty())
        return judged(line, facts, {missing(line, u"chair"_s)});
    const bool managerGoesOn = facts.dossier.coreGroup->complex && meeting->chairedBy == u"manager";
    if (managerGoesOn || line.words.contains(meeting->chairedBy))
        return judged(line, facts, {});
    return judged(line, facts, {against(line, meeting->chairedBy)});
}

/// The meeting that a birth calls for has these agencies round the table.
Verdict afterBirth(const CheckLine& line, const CheckFacts& facts)
{
    const CoreGroupMeeting* meeting = lastMeeting(facts);
    if (!meeting || !meeting->afterBirth)
        return nothingToCheck();
    std::vector<Reason> open;
    for (const QString& word : line.words)
        if (const auto agency = AgencyKey::parse(word); agency && !meeting->agencies.contains(*agency))
            open.push_back(missing(line, word));
    return judged(line, facts, std::move(open));
}

/// The same for a specialist who comes only where one is required.
Verdict specialistAfterBirth(const CheckLine& line, const CheckFacts& facts)
{
    return facts.dossier.coreGroup && facts.dossier.coreGroup->specialistNeeded ? afterBirth(line, facts)
                                                                                : nothingToCheck();
}

/// A meeting that was moved is confirmed in writing to everyone concerned.
Verdict movedInWriting(const CheckLine& line, const CheckFacts& facts)
{
    bool moved = false;
    std::vector<Reason> open;
    if (facts.dossier.coreGroup)
        for (const CoreGroupMeeting& meeting : facts.dossier.coreGroup->meetings) {
            moved = moved || meeting.movedFrom;
            if (meeting.movedFrom && !meeting.moveConfirmed)
                open.push_back(missing(line, meeting.date.toString(Qt::ISODate)));
        }
    return moved ? judged(line, facts, std::move(open)) : nothingToCheck();
}

/// The group may meet more often than the place's usual interval, never more seldom.
Verdict frequency(const CheckLine& line, const CheckFacts& facts)
{
    const auto usual = line.numbers.find(u"weeks"_s);
    if (!facts.dossier.coreGroup || !facts.dossier.coreGroup->everyWeeks || usual == line.numbers.end())
        return nothingToCheck();
    const int agreed = *facts.dossier.coreGroup->everyWeeks;
    return judged(line, facts,
                  agreed <= usual->second ? std::vector<Reason>{}
                                          : std::vector{against(line, QString::number(agreed))});
}

/// Somebody who has stayed away as many times running as the line's number says is drifting off.
Verdict attendance(const CheckLine& line, const CheckFacts& facts)
{
    const auto running = line.numbers.find(u"in-a-row"_s);
    const CoreGroupMeeting* meeting = lastMeeting(facts);
    if (!meeting || running == line.numbers.end())
        return nothingToCheck();
    const auto& meetings = facts.dossier.coreGroup->meetings;
    const size_t looked = std::min(meetings.size(), static_cast<size_t>(running->second));
    if (looked < static_cast<size_t>(running->second))
        return judged(line, facts, {});
    std::vector<Reason> open;
    for (const QString& member : meeting->absent) {
        const bool always =
            std::all_of(meetings.end() - running->second, meetings.end(), [&](const CoreGroupMeeting& each) {
                return std::find(each.absent.begin(), each.absent.end(), member) != each.absent.end();
            });
        if (always)
            open.push_back(missing(line, member));
    }
    return judged(line, facts, std::move(open));
}

/// The record on the child's file is signed: notes of meetings and of visits.
Verdict recordsSigned(const CheckLine& line, const CheckFacts& facts)
{
    std::vector<Reason> open;
    bool any = false;
    if (facts.dossier.coreGroup)
        for (const CoreGroupMeeting& meeting : facts.dossier.coreGroup->meetings) {
            any = true;
            if (!meeting.signedOff)
                open.push_back(missing(line, meeting.date.toString(Qt::ISODate)));
        }
    for (const Visit& visit : facts.dossier.visits) {
        any = true;
        if (!visit.signedOff)
            open.push_back(missing(line, visit.date.toString(Qt::ISODate)));
    }
    return any ? judged(line, facts, std::move(open)) : nothingToCheck();
}

} // namespace

std::vector<Check> coreGroupChecks()
{
    return {{u"core-group-notes", notes},
            {u"core-group-chair", chairedBy},
            {u"core-group-after-birth", afterBirth},
            {u"core-group-specialist", specialistAfterBirth},
            {u"core-group-moved", movedInWriting},
            {u"core-group-frequency", frequency},
            {u"core-group-attendance", attendance},
            {u"records-signed", recordsSigned}};
}

} // namespace cadair
