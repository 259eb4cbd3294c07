#include "core/documents/recipients.h"

#include "core/rules/representation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cadair {

namespace {

/// The word a distribution table has for somebody in this capacity; empty for those who run the meeting.
QString recipientWord(Capacity capacity)
{
    switch (capacity) {
    case Capacity::Chair:
    case Capacity::MinuteTaker: return {};
    case Capacity::Practitioner: return u"practitioners"_s;
    case Capacity::Parent: return u"parents"_s;
    case Capacity::Carer: return u"carers"_s;
    case Capacity::Relative: return u"relatives"_s;
    case Capacity::Child: return u"children"_s;
    case Capacity::Supporter: return u"supporters"_s;
    case Capacity::Advocate: return u"advocates"_s;
    case Capacity::LegalRepresentative: return u"legal-representatives"_s;
    case Capacity::Interpreter: return u"interpreters"_s;
    case Capacity::Observer: return u"observers"_s;
    case Capacity::Guardian: return u"guardians"_s;
    case Capacity::FosterCarer: return u"foster-carers"_s;
    }
    Q_UNREACHABLE();
}

/// Pre-ticked where a text says "all who attended or were invited"; everybody else waits for the chair.
bool isUsual(Capacity capacity)
{
    switch (capacity) {
    case Capacity::Practitioner:
    case Capacity::Parent:
    case Capacity::Carer:
    case Capacity::Relative:
    case Capacity::Guardian:
    case Capacity::FosterCarer: return true;
    case Capacity::Chair:
    case Capacity::MinuteTaker:
    case Capacity::Child:
    case Capacity::Supporter:
    case Capacity::Advocate:
    case Capacity::LegalRepresentative:
    case Capacity::Interpreter:
    case Capacity::Observer: return false;
    }
    Q_UNREACHABLE();
}

const DistributionLine* lineFor(const DocumentKey& document, const QString& word, const Procedure& procedure)
{
    const auto found = std::find_if(procedure.distribution.begin(), procedure.distribution.end(),
                                    [&](const DistributionLine& line) {
                                        return line.document == document && line.recipients.contains(word);
                                    });
    return found == procedure.distribution.end() ? nullptr : &*found;
}

bool keptOutBeforehand(const Participant& person)
{
    return person.exclusion && person.exclusion->extent == ExclusionExtent::Whole
           && person.exclusion->decided == ExclusionDecided::Before;
}

/// Whether this person is one of those the document is for at all.
bool isAddressed(const DocumentKey& document, const Participant& person, const CaseFile& file)
{
    if (document == documents::invitation()) {
        const bool begun = file.conference.startedAt.has_value(); // whoever came to the door later was never invited
        return !keptOutBeforehand(person) && (person.invited || !begun);
    }
    return person.invited || cameAtAll(person);
}

} // namespace

std::vector<Recipient> recipientsOf(const DocumentKey& document, const CaseFile& file, const Procedure& procedure)
{
    std::vector<Recipient> found;
    for (const Participant& person : file.participants) {
        const QString word = recipientWord(person.capacity);
        if (word.isEmpty() || !isAddressed(document, person, file))
            continue;
        if (document == documents::minutes() && isFamily(person))
            continue;
        const DistributionLine* line = lineFor(document, word, procedure);
        if (line && line->copy == CopyKind::None)
            continue;
        Recipient recipient{person.id, Entitlement::Stated, line ? line->rule : RuleId(), QString()};
        if (const QString key = u"copy.%1.%2"_s.arg(document.text(), word); procedure.local.contains(key))
            recipient.local = key;
        if (!isUsual(person.capacity) || (line && line->copy == CopyKind::ChairDecides))
            recipient.entitlement = Entitlement::ChairDecides;
        else if (!line || line->copy == CopyKind::NotStated)
            recipient.entitlement = Entitlement::NotStated;
        found.push_back(std::move(recipient));
    }
    return found;
}

bool isFamily(const Participant& person)
{
    switch (person.capacity) {
    case Capacity::Parent:
    case Capacity::Carer:
    case Capacity::Relative:
    case Capacity::Child:
    case Capacity::FosterCarer: return true;
    case Capacity::Chair:
    case Capacity::MinuteTaker:
    case Capacity::Practitioner:
    case Capacity::Supporter:
    case Capacity::Advocate:
    case Capacity::LegalRepresentative:
    case Capacity::Interpreter:
    case Capacity::Observer:
    case Capacity::Guardian: return false;
    }
    Q_UNREACHABLE();
}

bool readsAll(const Participant& person)
{
    return person.capacity == Capacity::Practitioner || person.capacity == Capacity::Guardian
           || person.capacity == Capacity::Chair || person.capacity == Capacity::MinuteTaker;
}

std::vector<const Subject*> childrenFor(const Participant& reader, const CaseFile& file)
{
    std::vector<const Subject*> found;
    const auto belongs = [&](const ChildId& child) {
        return reader.child == child || std::find(reader.of.begin(), reader.of.end(), child) != reader.of.end();
    };
    // Supporters and advocates read over somebody's shoulder: never more than the children they are named for.
    for (const Subject& subject : file.subjects)
        if (readsAll(reader) || belongs(subject.child.id))
            found.push_back(&subject);
    return found;
}

bool mayRead(const Note& note, const Participant& reader)
{
    if (std::find(note.withheldFrom.begin(), note.withheldFrom.end(), reader.id) != note.withheldFrom.end())
        return false;
    if (readsAll(reader))
        return true;
    if (note.confidential)
        return false;
    return !note.child || reader.child == note.child
           || std::find(reader.of.begin(), reader.of.end(), *note.child) != reader.of.end();
}

} // namespace cadair
