#pragma once

#include "core/documents/compose.h"
#include "core/workflow/endedplans.h"

namespace cadair {

/// The letter that a plan has ended, for one person.
struct EndPaper {
    QString name;                           ///< as the end knows them
    ComposedDocument paper;                 ///< may lack something, which it says
    bool safetyOpen = false;                ///< nobody has said whether papers may safely go to them
};

/// The letters about one end, and who gets none.
struct EndPapers {
    std::vector<EndPaper> papers;
    QStringList unknown;                    ///< none of the plan's conferences knew them: nobody knows where to write
    QStringList children;                   ///< children to whom no rule here gives a letter, and the chair did not
};

/// One copy for each of `to` whom a conference of the plan knew, in the language of their papers and to where their record
/// says that they live now. A child has one where the place's table, or the chair, gave it its decision letter. Made anew at
/// every call; nothing is written. `end`: as it is kept, or as `endToNote` made it.
EndPapers endPapers(const Office& office, const PlanEndingKept& end, const std::set<QString>& to);
/// The same about every plan that ended after this conference without a review, for whoever was not told yet.
std::vector<ComposedDocument> endPapersAfter(const Office& office, const ConferenceId& conference);

/// Journals that the letters left the casebook, on paper (`printed`) or as files.
void noteEndPapers(const Office& office, const ConferenceId& conference, bool printed);

} // namespace cadair
