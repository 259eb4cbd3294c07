#include "core/workflow/addresses.h"

#include "core/base/folding.h"
#include "core/store/conferencestore.h"
#include "core/store/personstore.h"
#include "core/workflow/issuing.h"

#include <algorithm>

namespace cadair {

namespace {

bool isAhead(ConferenceState state)
{
    using enum ConferenceState;
    return state == Requested || state == Convened || state == Postponed;
}

bool wasSentThere(const Letter& letter, const Participant& person, const OpenConference& open, const QDateTime& now)
{
    return letter.to == person.id && stillHolds(letter, open, now);
}

/// Those of the conference who are this person and are written to elsewhere.
std::vector<Participant> elsewhere(const CaseFile& file, const Person& person)
{
    std::vector<Participant> found;
    for (const Participant& each : file.participants)
        if (each.person == person.id && each.address.trimmed() != person.address.trimmed())
            found.push_back(each);
    return found;
}

} // namespace

std::vector<OldAddress> oldAddresses(const Office& office, const PersonId& id)
{
    std::vector<OldAddress> old;
    const auto person = PersonStore(office.casebook).person(id);
    if (!person)
        return old;
    const QDateTime now = office.clock.now();
    for (const ConferenceSummary& summary : ConferenceStore(office.casebook).withPerson(id)) {
        if (!isAhead(summary.state))
            continue;
        const OpenConference open = reread(office, summary.id);
        const std::vector<Participant> there = elsewhere(open.file, *person);
        if (there.empty())
            continue;
        OldAddress one{summary.id, summary.familyName, summary.type, summary.date, {}};
        for (const Letter& letter : open.record.letters)
            if (wasSentThere(letter, there.front(), open, now) && std::find(one.sent.begin(), one.sent.end(), letter.document) == one.sent.end())
                one.sent.push_back(letter.document);
        old.push_back(std::move(one));
    }
    std::stable_sort(old.begin(), old.end(), [](const OldAddress& a, const OldAddress& b) {
        return a.date.value_or(QDate(9999, 1, 1)) < b.date.value_or(QDate(9999, 1, 1));
    });
    return old;
}

std::vector<OldAddress> bringAddress(const Office& office, const PersonId& id)
{
    Transaction transaction(office.casebook);
    std::vector<OldAddress> changed = oldAddresses(office, id);
    const auto person = PersonStore(office.casebook).person(id);
    ConferenceStore store(office.casebook);
    for (const OldAddress& one : changed)
        for (Participant& each : elsewhere(*store.caseFile(one.conference), *person)) {
            each.address = person->address;
            store.save(one.conference, each);
        }
    transaction.commit();
    return changed;
}

bool isAddressedTo(const QString& text, const QString& address)
{
    const QString searched = folded(text);
    for (const QString& line : address.split(u'\n'))
        if (!searched.contains(folded(line)))
            return false;
    return true;
}

} // namespace cadair
