#pragma once

#include "core/documents/compose.h"

namespace cadair::sample {

/// A made-up place, family and conference, with everything a document can mention. The same at every call.
struct Shelf {
    Procedure procedure;
    CaseFile file;
    ConferenceRecord record;
    AgencyKinds agencies;
    LetterTemplates templates;
    Judgements judgements;
    Letterhead letterhead;
    std::optional<PlanEndingKept> ending = {};  ///< of Siân's plan, some months later
    std::optional<SupportKept> support = {};

    DocumentSources sources() const
    {
        return {file, record, procedure, agencies, templates, judgements, letterhead, nullptr, ending ? &*ending : nullptr, support ? &*support : nullptr};
    }
    /// The participant whose name begins so.
    const Participant& person(const QString& start) const;
    Participant& person(const QString& start);
    ChildId child(int index) const { return file.subjects.at(static_cast<size_t>(index)).child.id; }
};

/// An initial conference about Siân (Welsh) and Tomos, held and decided.
Shelf shelf();

/// The same conference before it is held, as it stands on 1 December 2026: invited, with reports and answers partly in, the
/// father kept out of a part of it, and the mother with leave to record.
Shelf shelfBefore();

/// A request for one document for that person, dated 14 December 2026.
DocumentRequest request(const Shelf& shelf, const DocumentKey& document, const QString& nameStart);

} // namespace cadair::sample
