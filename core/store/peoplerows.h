#pragma once

#include "core/casework/people.h"
#include "core/store/statement.h"

namespace cadair {

/// id, family_id, given_name, family_name, called_name, born, expected, died, meeting_language, papers_language, address
Child readChild(Columns& in);
/// id, name, called_name, agency, agency_name, job, role, address, phone, email, meeting_language, papers_language, needs,
/// active_until, email_safe, send_by
Person readPerson(Columns& in);
/// meeting_language, papers_language
Languages readLanguages(Columns& in);

} // namespace cadair
