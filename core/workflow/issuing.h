#pragma once

#include "core/documents/compose.h"
#include "core/workflow/openconference.h"

namespace cadair {

/// The documents of one kind, one for each recipient who does not wait for the chair, as they would be issued now: to be
/// looked at, nothing is written. Who has papers in both languages has both, Welsh first. `chairSays` names those waiting for the chair whom the chair has ticked, `pointSizes`
/// those who get larger type.
std::vector<ComposedDocument> previewDocuments(const Office& office, const ConferenceId& conference,
                                               const DocumentKey& document,
                                               const std::set<ParticipantId>& chairSays = {},
                                               const std::map<ParticipantId, int>& pointSizes = {});

/// Whether a letter issued before still says what is so and reaches its reader: a reminder holds for its day, news of another
/// day until the conference is put off or moved again, and each until its reader is written to elsewhere before the meeting.
/// One that no longer does is no obstacle to the next.
bool stillHolds(const Letter& letter, const OpenConference& open, const QDateTime& now);

/// How often day, hour or place of the conference were changed once it had a day: what a calendar's entry is numbered by.
int timesMoved(const Office& office, const ConferenceId& conference);

/// Whether a letter that has not left yet was overtaken: its recipient's address or exclusion was changed since it was issued.
/// It is issued anew; the old text stays in the casebook.
bool isVoid(const Office& office, const OpenConference& open, const Letter& letter);

/// What issuing did.
struct Issued {
    std::vector<ComposedDocument> issued;      ///< exactly what is now frozen in the casebook
    std::vector<ComposedDocument> leftOut;     ///< with an empty required field each: see their `missing`
    std::vector<ComposedDocument> overtaken;   ///< read otherwise now than when they were looked at: to be looked at again
    Verdict step;                              ///< of the conference's next state, where issuing allows it
};

/// Issues to `recipients`: each document frozen with its digest and listed as sent now; invitations note the day on the
/// invited. After the last decision letter the conference steps on to "decisions issued". Minutes changed since they were
/// signed are refused. `seen`: the text of each document as somebody looked at it, of two versions one after the other; one that would read otherwise now, because
/// an exclusion, an address or a word was changed meanwhile, stays here.
Issued issueDocuments(const Office& office, const ConferenceId& conference, const DocumentKey& document,
                      const std::set<ParticipantId>& recipients, const std::set<ParticipantId>& chairSays = {},
                      const std::map<ParticipantId, int>& pointSizes = {}, const std::map<ParticipantId, QString>& seen = {});

/// One letter that left, as the unit can show it later.
struct SentLetter {
    LetterId id;
    ComposedDocument document;                 ///< the exact text
    QDateTime issuedAt;
    int printed = 0;                           ///< how often copies of its kind were printed or saved since; from the journal
    int saved = 0;
};

/// Every letter and copy issued for a conference, latest first.
std::vector<SentLetter> sentLetters(const Office& office, const ConferenceId& conference);

/// What was issued before, as it was: printing again gives the identical text. One that would give its reader an address
/// withheld from them since says so in `missing`: it is not printed again, and may be issued anew.
std::vector<ComposedDocument> issuedDocuments(const Office& office, const ConferenceId& conference,
                                              const DocumentKey& document);

/// Journals that copies of a kind of document left the casebook: on paper (`printed`) or as files. Drafts too.
void noteCopies(const Office& office, const ConferenceId& conference, const DocumentKey& document, bool printed);

/// The unit's own letterhead, with its picture; the procedure's title until one is entered.
Letterhead letterhead(const Office& office, const Procedure& procedure);
/// Enters the words of the unit's letterhead. Its picture and whether it stands in both languages: see unitpapers.h.
void setLetterhead(const Office& office, const Letterhead& letterhead);

} // namespace cadair
