#include "core/documents/composing.h"

#include "core/wording/dates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cadair {

namespace {

/// The reader's latest request to record this conference.
const RecordingRequest* requestOf(const Composing& composing)
{
    const auto& all = composing.from.record.dossier.recordings;
    const auto found = std::find_if(all.rbegin(), all.rend(), [&](const RecordingRequest& request) {
        return request.by == composing.reader.id && !request.coreGroup;
    });
    return found == all.rend() ? nullptr : &*found;
}

/// Who signs: the person who asked, and the chair.
std::vector<Fields> signatures(const Composing& composing)
{
    std::vector<Fields> list;
    const auto add = [&](const Participant& person) {
        Fields entry;
        entry.line(u"name"_s, person.name);
        entry.line(u"who"_s, composing.whoIs(person));
        list.push_back(std::move(entry));
    };
    add(composing.reader);
    for (const Participant& person : composing.from.file.participants)
        if (person.capacity == Capacity::Chair)
            add(person);
    return list;
}

} // namespace

Fields recordingAgreementFields(const Composing& composing)
{
    const RecordingRequest* request = requestOf(composing);
    Fields fields = meetingFields(composing);
    fields.line(u"asked"_s, request && request->requested ? longDate(*request->requested, composing.book) : QString());
    const auto& words = composing.from.templates.words(composing.language);
    const auto why = words.find(u"recording.why."_s + (request ? request->why : QString()));
    fields.line(u"why"_s, why == words.end() ? QString() : why->second);
    fields.paragraphs(u"how"_s, request ? request->how : QString());
    fields.on(u"agreed"_s, request && request->agreed == true);
    fields.paragraphs(u"how-to-ask"_s, composing.from.record.dossier.recordingProcess.howToAsk);
    fields.list(u"signatures"_s, signatures(composing));
    return fields;
}

} // namespace cadair
