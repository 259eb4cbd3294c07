#pragma once

#include "core/casework/handing.h"
#include "core/casework/planending.h"
#include "core/calendar/workingcalendar.h"
#include "core/documents/document.h"
#include "core/documents/templates.h"
#include "core/procedure/agencies.h"
#include "core/rules/checklist.h"
#include "core/rules/exclusion.h"
#include "core/rules/inquorate.h"
#include "core/rules/quorum.h"
#include "core/rules/timescales.h"

namespace cadair {

/// What the rules said, for the documents that repeat it. A value, so that composing stays a matter of words.
struct Judgements {
    std::vector<LimitVerdict> limits;
    std::map<ChildId, std::vector<QuorumBand>> quorum;  ///< of a meeting that has begun
    std::vector<ExclusionVerdict> exclusions;
    std::map<ChildId, InquorateVerdict> withoutQuorum;  ///< what may and must be done should there be none on the day
    std::optional<QDate> answersBy;                     ///< the last working day before the conference
    std::optional<QDate> movedFrom;                     ///< the day it was last set for before its present one; whoever has the journal fills it in
    std::vector<ChecklistLine> opening;                 ///< what the chair goes through at the beginning and at the end; for the
    std::vector<ChecklistLine> closing;                 ///< sheets of the day only, whoever has the dossier fills them in
    std::map<DissentId, QString> told;                  ///< minutes: what each dissenter was told comes next, as `NextStep::told`
};

/// Asks the rules, as of `now`.
Judgements judged(const CaseFile& file, const Procedure& procedure, const WorkingCalendar& calendar, const QDateTime& now);

/// Everything a document is made from. All borrowed for the call.
struct DocumentSources {
    const CaseFile& file;
    const ConferenceRecord& record;
    const Procedure& procedure;
    const AgencyKinds& agencies;
    const LetterTemplates& templates;
    const Judgements& judgements;
    const Letterhead& letterhead;
    const std::vector<Translation>* translations = nullptr; ///< of what people wrote; null: none
    const PlanEndingKept* ending = nullptr; ///< the end that a letter tells of; null: none
    const SupportKept* support = nullptr;   ///< what helps since; null: nothing was settled
};

/// The head under which a place writes when the unit has entered none of its own: the procedure's title.
Letterhead letterheadOf(const Procedure& procedure);

/// One document for one reader, in the reader's language. Always answers with the text as far as it goes, so that it can
/// be looked at; what `missing` names stops it from being issued.
ComposedDocument composeDocument(const DocumentRequest& request, const DocumentSources& sources);

/// What is the same for all letters of one run.
struct BatchRequest {
    DocumentKey document;
    QDate dated;
    bool sample = false;
    std::set<ParticipantId> chairSays;  ///< those waiting for the chair whom the chair has ticked: children, supporters …
    int firstCopy = 1;
    std::map<ParticipantId, QStringList> languages = {}; ///< readers with a copy in each of these, in this order; everybody else in their own
    std::map<ParticipantId, int> pointSizes = {};  ///< readers who get larger type: 14 or 18
};

/// One document for each recipient of `recipientsOf` who does not wait for the chair, numbered in that order.
std::vector<ComposedDocument> composeAll(const BatchRequest& request, const DocumentSources& sources);

} // namespace cadair
