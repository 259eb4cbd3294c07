#pragma once

#include "core/base/language.h"
#include "core/casework/record.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace cadair {

struct AgencyKinds;

/// The documents this room composes, by the key under which a procedure, a letter and the casebook know them.
namespace documents {
DocumentKey invitation();
DocumentKey decisionLetter();
DocumentKey minutes();
/// What a plan holds as it was decided in the room.
DocumentKey outlinePlan();
/// The same for the child whose plan it is.
DocumentKey childsPlan();
/// The plan in detail, as the core group has worked it out, for those who take on a part of it to sign.
DocumentKey writtenAgreement();
/// That a plan has ended without a review: to everybody who belonged to it.
DocumentKey planEnded();
// Before a conference, to one person.
DocumentKey reportRequest();
DocumentKey reportReminder();
DocumentKey invitationReminder();
DocumentKey postponement();
DocumentKey cancellation();
DocumentKey exclusionNotice();
DocumentKey recordingAgreement();
/// One sheet on top of what goes into an envelope.
DocumentKey coverSheet();
// For the day itself: one sheet for the table or for those who run the meeting.
DocumentKey runBook();
DocumentKey publicAgenda();
DocumentKey attendanceSheet();
DocumentKey nameCards();
DocumentKey paperPack();

/// Whether a document is about plans only: it speaks of the children who have one.
bool isPlan(const DocumentKey& document);
/// What tells of a conference once it is over, in the order of its envelope: letter, plan, child's plan, minutes.
const std::vector<DocumentKey>& afterwards();
/// Every letter there is, in the order of a conference's life; the minutes are none.
const std::vector<DocumentKey>& letters();
/// The letters that can go before the conference, in the order in which a list offers them.
const std::vector<DocumentKey>& lettersBefore();
/// The sheets of a day, in the order of printing.
const std::vector<DocumentKey>& sheets();
/// Whether a document is a sheet for the day: made anew whenever it is printed, never issued to anybody.
bool isSheet(const DocumentKey& document);
} // namespace documents

/// One paper in an envelope, as its cover sheet lists it.
struct Enclosure {
    QString title;
    int pages = 0;
    bool operator==(const Enclosure&) const = default;
};

/// What to compose, and for whom. Dates and copy numbers come in: nothing here reads a clock.
struct DocumentRequest {
    DocumentKey document;
    ParticipantId to;
    QString language;           ///< BCP 47 tag; empty: the recipient's own language for papers
    QDate dated;                ///< the date the paper carries
    int copyNumber = 1;
    bool sample = false;        ///< from the made-up families: marked as a sample on every page
    int pointSize = 12;         ///< of the text: 12, 14 or 18
    std::vector<Enclosure> enclosures = {};             ///< cover sheets: what lies under it
    std::optional<SendingWay> way = {};                 ///< cover sheets: how the envelope goes
    std::optional<QDate> addressConfirmed = {};         ///< cover sheets: when somebody last said that the address is right
    bool operator==(const DocumentRequest&) const = default;
};

/// Why a document may not go out as it is: a required field without a value, or something that stops it altogether.
/// `field` is a word of `resources/letters/fields.json` ("address", "reasons", "complaint"), or one of
/// "recipient" (nobody with that id), "children" (no child this person is written to about), "died" (every such child
/// has died), "ended" (the plan has not), "ended-children" (the plan that has ended was of no child of this person's), "not-composed" (a kind of document this room does not make), "withheld" (the text would give away an address
/// that must not reach this reader), "withheld-passage" (it would hold words of the record that this reader must not have),
/// "excluded" (the chair has not said which minutes somebody kept out has).
struct MissingField {
    QString field;
    RuleId rule;                        ///< the procedure's rule that asks for it; empty where only sense does
    std::optional<ChildId> child;       ///< where it is missing for one child
    bool operator==(const MissingField&) const = default;
};

/// What is open about the language of a paper.
enum class LanguageMatter {
    None,
    NotAsked,       ///< nobody asked the reader yet: composed in English, and they still have to be asked
    ThirdLanguage   ///< an English copy; somebody has to have it translated or explained
};
constexpr auto wordsOf(LanguageMatter)
{
    using enum LanguageMatter;
    return std::array{Word<LanguageMatter>{None, u"none"}, Word<LanguageMatter>{NotAsked, u"not-asked"},
                      Word<LanguageMatter>{ThirdLanguage, u"third-language"}};
}

/// Why somebody is on the list of recipients.
enum class Entitlement {
    Stated,         ///< the procedure says they get it
    NotStated,      ///< the procedure does not say who gets it: the unit's own practice, shown as such
    ChairDecides    ///< nothing goes until the chair has said so
};
constexpr auto wordsOf(Entitlement)
{
    using enum Entitlement;
    return std::array{Word<Entitlement>{Stated, u"stated"}, Word<Entitlement>{NotStated, u"not-stated"},
                      Word<Entitlement>{ChairDecides, u"chair-decides"}};
}

/// One document for one reader. `bodyHtml` alone is enough to print it again to the letter (`reopened`).
struct ComposedDocument {
    DocumentKey document;
    ParticipantId to;
    QString recipientName;
    Language language = Language::English;
    QString languageTag;                    ///< what the reader reads, which may be a third language
    LanguageMatter languageMatter = LanguageMatter::None;
    QString title;                          ///< of the document, in its language; names no family
    QString bodyHtml;                       ///< a whole HTML page for QTextDocument; refers to nothing outside itself
    QString plainText;                      ///< its words, a line a paragraph: what a search for withheld values reads
    QString footer;                         ///< "Siân Mwyaren · copy 3": stands on every page
    QString pageOfPages;                    ///< "page %1 of %2", beside the footer
    QString sampleMark;                     ///< stands on top of every page of a sample; empty otherwise
    QString fileName;                       ///< "decision-letter-cy-03": without ending, without any name of a family
    int copyNumber = 1;
    int pointSize = 12;
    bool sample = false;
    Entitlement entitlement = Entitlement::Stated;
    RuleId rule;                            ///< the line of the distribution table it goes out by; empty: none
    std::vector<MissingField> missing;      ///< not empty: it must not be issued, and why
    bool operator==(const ComposedDocument&) const = default;

    bool mayBeIssued() const { return missing.empty(); }
};

/// The unit's head on its paper, and where it can be reached.
struct Letterhead {
    LocalText name;
    LocalText line;                         ///< beneath the name: "Safeguarding Unit, County Hall"
    QString phone;
    QString email;
    bool bilingual = false;                 ///< a place that works in both languages: both names on every letter
    QByteArray logo = {};                   ///< a PNG picture beside the name; empty: none
    bool operator==(const Letterhead&) const = default;
};

/// The composed document in a letter as it was issued: the identical text, footer and marks. One that gives its reader an
/// address withheld from them by `on` lacks "withheld", as a new one would: it is not to be given to them again.
ComposedDocument reopened(const Letter& letter, const CaseFile& file, const AgencyKinds& agencies, QDate on);

} // namespace cadair
