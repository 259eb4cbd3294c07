#include "core/documents/document.h"

#include <algorithm>

namespace cadair::documents {

using namespace Qt::StringLiterals;

namespace {

DocumentKey key(const QString& word)
{
    return *DocumentKey::parse(word);
}

} // namespace

DocumentKey invitation()
{
    return key(u"invitation"_s);
}

DocumentKey decisionLetter()
{
    return key(u"decision-letter"_s);
}

DocumentKey outlinePlan()
{
    return key(u"outline-plan"_s);
}

DocumentKey childsPlan()
{
    return key(u"childs-plan"_s);
}

DocumentKey minutes()
{
    return key(u"minutes"_s);
}

DocumentKey reportRequest()
{
    return key(u"report-request"_s);
}

DocumentKey reportReminder()
{
    return key(u"report-reminder"_s);
}

DocumentKey invitationReminder()
{
    return key(u"invitation-reminder"_s);
}

DocumentKey postponement()
{
    return key(u"postponement"_s);
}

DocumentKey cancellation()
{
    return key(u"cancellation"_s);
}

DocumentKey exclusionNotice()
{
    return key(u"exclusion-notice"_s);
}

DocumentKey recordingAgreement()
{
    return key(u"recording-agreement"_s);
}

DocumentKey writtenAgreement()
{
    return key(u"written-agreement"_s);
}

DocumentKey planEnded()
{
    return key(u"plan-ended-notice"_s);
}

DocumentKey coverSheet()
{
    return key(u"cover-sheet"_s);
}

DocumentKey runBook()
{
    return key(u"run-book"_s);
}

DocumentKey publicAgenda()
{
    return key(u"public-agenda"_s);
}

DocumentKey attendanceSheet()
{
    return key(u"attendance-sheet"_s);
}

DocumentKey nameCards()
{
    return key(u"name-cards"_s);
}

DocumentKey paperPack()
{
    return key(u"paper-pack"_s);
}

const std::vector<DocumentKey>& lettersBefore()
{
    static const std::vector<DocumentKey> all{invitation(),     invitationReminder(), reportRequest(),   reportReminder(),
                                              exclusionNotice(), recordingAgreement(), postponement(), cancellation()};
    return all;
}

const std::vector<DocumentKey>& letters()
{
    static const std::vector<DocumentKey> all = [] {
        std::vector<DocumentKey> found = lettersBefore();
        found.insert(found.end(), {decisionLetter(), outlinePlan(), childsPlan(), planEnded()});
        return found;
    }();
    return all;
}

bool isPlan(const DocumentKey& document)
{
    return document == outlinePlan() || document == childsPlan() || document == writtenAgreement();
}

const std::vector<DocumentKey>& afterwards()
{
    static const std::vector<DocumentKey> all{decisionLetter(), outlinePlan(), childsPlan(), minutes()};
    return all;
}

const std::vector<DocumentKey>& sheets()
{
    static const std::vector<DocumentKey> all{runBook(), publicAgenda(), attendanceSheet(), nameCards(), paperPack()};
    return all;
}

bool isSheet(const DocumentKey& document)
{
    return std::find(sheets().begin(), sheets().end(), document) != sheets().end();
}

} // namespace cadair::documents
