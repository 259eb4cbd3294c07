#pragma once

#include "core/documents/compose.h"
#include "core/wording/phrasebook.h"

namespace cadair {

/// One document on its way: what every part of it needs. Lives for one call of `composeDocument`.
struct Composing {
    const DocumentRequest& request;
    const DocumentSources& from;
    const Participant& reader;
    Language language;
    Phrasebook book;
    std::vector<const Subject*> children;   ///< whom it speaks of to this reader
    bool family = false;                    ///< the reader is of the family: called names, plain words
    bool full = false;                      ///< the reader reads all there is, and this copy holds all of it

    /// A fixed word of the templates' language; %1 and %2 filled in one pass.
    QString word(QStringView key, const QString& first = {}, const QString& second = {}) const;
    /// What this place calls something, with a capital.
    QString term(const QString& key) const;
    /// A text of the procedure; empty where it is not written in this document's language.
    QString local(const LocalText& text) const { return text.has(language) ? text.in(language) : QString(); }

    /// How the document names a child: as called to the family, in full to others.
    QString nameOf(const Subject& subject) const;
    QString nameOf(const ChildId& child) const;
    /// Names of children, one after the other with commas.
    QString namesOf(const std::vector<ChildId>& children) const;
    /// What somebody is: "head teacher, Ysgol y Bryn", "Mother", "Interpreter".
    QString whoIs(const Participant& person) const;
    /// "Born: 1 May 2014".
    QString bornOf(const Subject& subject) const;
    /// "Review child protection conference", as this place calls its type.
    QString conferenceKind() const;
};

/// The children it speaks of: a list of {name, born}.
std::vector<Fields> childrenNamed(const Composing& composing);
/// What, when and where: kind, date, time, end, place, and `about`, the children's names.
Fields meetingFields(const Composing& composing);

/// The sentences about the core group and the next conference, with their limits as far as known: a list of {text}.
std::vector<Fields> followUps(const Composing& composing);

/// Social care's workers for these children: a list of {name}.
std::vector<Fields> socialWorkers(const Composing& composing);

/// The report asked of the reader, for whom, by when and how that is counted: a list of {reader, by, why}; empty where no limit is known.
std::vector<Fields> reportsAsked(const Composing& composing);
/// Whether the report asked of the reader is one that nobody but the chair sees.
bool reportGoesToChairOnly(const Composing& composing);

/// What the conference recommends, as far as this reader may have it; each with the child it is about where it is not about all.
QStringList recommendations(const Composing& composing);
/// The members of the core group: a list of {name, who}, without another family's child.
std::vector<Fields> coreGroupMembers(const Composing& composing);
/// Whether a child has a plan by this decision.
bool keepsPlan(const Decision* decision);

/// One entry {text} for each of `texts`.
std::vector<Fields> textList(const QStringList& texts);

/// How the decision for a child is put: the sentence for letters in the place's own words, without its full stop.
QString outcomeSentence(const Composing& composing, const Subject& subject, const Decision& decision);
/// "Neglect", or several with commas.
QString categoriesOf(const Composing& composing, const Decision& decision);

/// A notice of exclusion goes by a decision that is complete: what the rules still find open of it stops the notice.
void addWhatIsUnsettled(ComposedDocument& composed, const Composing& composing);

/// A plan goes out with something to do in it, and with what a must of the procedure wants it to hold (`due`); what a should
/// asks for is shown where the plan is made.
void addWhatThePlanLacks(ComposedDocument& composed, const Composing& composing, const std::vector<ContentLine>& due);

/// A letter that a plan has ended speaks of the children whose plan it was: of those living, and after a death of who has died.
void leaveOutThoseWhosePlanGoesOn(Composing& composing, ComposedDocument& composed);

// One for each kind of document: see kinds.h.
Fields invitationFields(const Composing& composing);
Fields decisionLetterFields(const Composing& composing);
Fields outlinePlanFields(const Composing& composing);
/// The plan in detail, with a line for everybody who takes on a part of it.
Fields writtenAgreementFields(const Composing& composing);
/// The child's own page: what was decided, and the plan, in words for its age; nothing of anybody else's private matters.
Fields childsPageFields(const Composing& composing);
/// That there is no plan any more, why, and what goes on. Whoever must not know an address reads nothing that narrows it down.
Fields planEndedFields(const Composing& composing);
Fields minutesFields(const Composing& composing);
Fields reportLetterFields(const Composing& composing);
Fields invitationReminderFields(const Composing& composing);
Fields postponementFields(const Composing& composing);
Fields cancellationFields(const Composing& composing);
Fields exclusionNoticeFields(const Composing& composing);
Fields recordingAgreementFields(const Composing& composing);
Fields attendanceSheetFields(const Composing& composing);
Fields nameCardsFields(const Composing& composing);
Fields publicAgendaFields(const Composing& composing);
Fields runBookFields(const Composing& composing);
Fields paperPackFields(const Composing& composing);
Fields coverSheetFields(const Composing& composing);

} // namespace cadair
