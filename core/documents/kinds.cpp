#include "core/documents/kinds.h"

#include "core/rules/entitlement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cadair {

namespace {

const std::vector<DocumentKind>& kinds()
{
    using enum DocumentFrame;
    static const std::vector<DocumentKind> all{
        {documents::invitation(), Letter, true, false, invitationFields},
        {documents::invitationReminder(), Letter, true, false, invitationReminderFields},
        {documents::reportRequest(), Letter, false, false, reportLetterFields},
        {documents::reportReminder(), Letter, false, false, reportLetterFields},
        {documents::exclusionNotice(), Letter, false, true, exclusionNoticeFields},
        {documents::recordingAgreement(), Record, false, false, recordingAgreementFields},
        {documents::postponement(), Letter, true, false, postponementFields},
        {documents::cancellation(), Letter, true, false, cancellationFields},
        {documents::decisionLetter(), Letter, true, true, decisionLetterFields},
        {documents::outlinePlan(), Record, true, true, outlinePlanFields},
        {documents::writtenAgreement(), Record, false, false, writtenAgreementFields},
        {documents::childsPlan(), Letter, false, true, childsPageFields},
        {documents::planEnded(), Letter, true, true, planEndedFields},
        {documents::minutes(), Record, false, false, minutesFields},
        {documents::runBook(), Sheet, false, false, runBookFields},
        {documents::publicAgenda(), Sheet, false, false, publicAgendaFields, true},
        {documents::attendanceSheet(), Sheet, false, false, attendanceSheetFields, true},
        {documents::nameCards(), Sheet, false, false, nameCardsFields, true},
        {documents::paperPack(), Sheet, false, false, paperPackFields},
        {documents::coverSheet(), Sheet, false, false, coverSheetFields},
    };
    return all;
}

} // namespace

const DocumentKind* findKind(const DocumentKey& document)
{
    const auto found = std::find_if(kinds().begin(), kinds().end(), [&](const DocumentKind& kind) { return kind.key == document; });
    return found == kinds().end() ? nullptr : &*found;
}

QString templateFor(const DocumentKind& kind, const Participant& reader, const DocumentSources& from, QDate on)
{
    const bool tellsOutcome = kind.key == documents::decisionLetter() || documents::isPlan(kind.key);
    if (tellsOutcome && (reader.capacity == Capacity::Child || kind.key == documents::childsPlan()))
        return childsTemplate(from, reader, on);
    if (!kind.byReader)
        return kind.key.text();
    if (reader.capacity == Capacity::Child)
        return kind.key.text() + u"-child"_s;
    return kind.key.text() + (isFamily(reader) ? u"-family"_s : u"-practitioner"_s);
}

} // namespace cadair
