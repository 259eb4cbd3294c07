#pragma once

#include "core/base/language.h"
#include "core/casework/conference.h"

#include <set>

namespace cadair {

/// Whether it is safe to send one person one document, and how it then goes.
struct SafetyAnswer {
    ParticipantId to;
    DocumentKey document;
    bool safe = false;
    std::optional<SendingWay> way;          ///< empty where it is not safe
    QString by;                             ///< who answered
    QDateTime at;
    bool operator==(const SafetyAnswer&) const = default;
};

/// What is told or explained once papers have gone.
enum class HandingDuty { MinutesDiscussed, RecordExplained, PlanExplained, AbsentTold, AdultsRecord };
constexpr auto wordsOf(HandingDuty)
{
    using enum HandingDuty;
    return std::array{Word<HandingDuty>{MinutesDiscussed, u"minutes-discussed"}, Word<HandingDuty>{RecordExplained, u"record-explained"},
                      Word<HandingDuty>{PlanExplained, u"plan-explained"}, Word<HandingDuty>{AbsentTold, u"absent-told"},
                      Word<HandingDuty>{AdultsRecord, u"adults-record"}};
}

/// That it was done: to whom, when, by whom and how.
struct Handed {
    HandingDuty duty = HandingDuty::MinutesDiscussed;
    QString whom;                           ///< id of a participant, or of a child who is none
    QDate on;
    QString by;
    QString how;
    bool operator==(const Handed&) const = default;
};

/// The version in the other language, which follows the one that was ready.
struct VersionOwed {
    ParticipantId to;
    DocumentKey document;
    Language language = Language::Welsh;
    QDate by;
    bool operator==(const VersionOwed&) const = default;
};

/// How the papers of one conference reach people, beside what they are.
struct Handing {
    std::vector<SafetyAnswer> safety;
    std::vector<Handed> handed;
    std::vector<VersionOwed> owed;          ///< not issued yet
    std::set<ParticipantId> both;           ///< who gets every paper in both languages
    bool operator==(const Handing&) const = default;

    /// The answer for one person's document; nullptr where nobody answered.
    const SafetyAnswer* answer(const ParticipantId& to, const DocumentKey& document) const;
    const Handed* done(HandingDuty duty, const QString& whom) const;
    /// The version that one person is still owed of a document; nullptr where none is.
    const VersionOwed* version(const ParticipantId& to, const DocumentKey& document) const;
};

} // namespace cadair
